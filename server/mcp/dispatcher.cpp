// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/dispatcher.h"

#include "server/http/status.h"
#include "server/mcp/listening.h"
#include "server/mcp/pages.h"
#include "server/mcp/result_writer.h"

#include <algorithm>
#include <span>

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

bool always(const Catalogue &)
{
    return true;
}
bool hasTools(const Catalogue &catalogue)
{
    return catalogue.tools != nullptr;
}
bool hasResources(const Catalogue &catalogue)
{
    return catalogue.resources != nullptr;
}
bool hasPrompts(const Catalogue &catalogue)
{
    return catalogue.prompts != nullptr;
}
bool hasCompletions(const Catalogue &catalogue)
{
    return catalogue.completions != nullptr;
}

Reply empty(const Turn &turn)
{
    return ResultWriter{turn}.finish();
}

} // namespace

const Dispatcher::Method Dispatcher::legacyMethods[] = {
    {"tools/call"_L1, &Dispatcher::callTool, hasTools},
    {"tools/list"_L1, &Dispatcher::listTools, hasTools},
    {"initialize"_L1, &Dispatcher::initialize, always},
    {"ping"_L1, &Dispatcher::ping, always},
    {"logging/setLevel"_L1, &Dispatcher::setLogLevel, always},
    {"resources/list"_L1, &Dispatcher::listResources, hasResources},
    {"resources/templates/list"_L1, &Dispatcher::listTemplates, hasResources},
    {"resources/read"_L1, &Dispatcher::readResource, hasResources},
    {"resources/subscribe"_L1, &Dispatcher::watchResource, hasResources},
    {"resources/unsubscribe"_L1, &Dispatcher::unwatchResource, hasResources},
    {"prompts/list"_L1, &Dispatcher::listPrompts, hasPrompts},
    {"prompts/get"_L1, &Dispatcher::getPrompt, hasPrompts},
    {"completion/complete"_L1, &Dispatcher::complete, hasCompletions},
};

const Dispatcher::Method Dispatcher::modernMethods[] = {
    {"tools/call"_L1, &Dispatcher::callTool, hasTools},
    {"tools/list"_L1, &Dispatcher::listTools, hasTools},
    {"server/discover"_L1, &Dispatcher::discover, always},
    {"subscriptions/listen"_L1, &Dispatcher::listen, always},
    {"resources/list"_L1, &Dispatcher::listResources, hasResources},
    {"resources/templates/list"_L1, &Dispatcher::listTemplates, hasResources},
    {"resources/read"_L1, &Dispatcher::readResource, hasResources},
    {"prompts/list"_L1, &Dispatcher::listPrompts, hasPrompts},
    {"prompts/get"_L1, &Dispatcher::getPrompt, hasPrompts},
    {"completion/complete"_L1, &Dispatcher::complete, hasCompletions},
};

Answer Dispatcher::answer(const Turn &turn) const
{
    if (turn.message.kind != json_rpc::Kind::Request) {
        notice(turn);
        return Reply::silent();
    }
    const auto methods = turn.era == Era::Modern ? std::span<const Method>{modernMethods}
                                                 : std::span<const Method>{legacyMethods};
    const auto method = std::ranges::find_if(
        methods, [&](const Method &known) { return known.name == turn.message.method && known.isOffered(m_room.catalogue); });
    if (method != methods.end())
        return (this->*method->handle)(turn);
    // 2026-07-28 basic/transports/streamable-http: 404 tells intermediaries; legacy clients would take it for a lost session.
    return fault(turn, json_rpc::methodNotFound, u"Method not found"_s, {},
                 turn.era == Era::Modern ? status::notFound : status::ok);
}

/// What asks for no answer.
void Dispatcher::notice(const Turn &turn) const
{
    if (turn.era == Era::Modern)
        return; // a client ends a request by closing its stream, and is asked nothing
    const AuthorizationId authorization = turn.asker.principal.authorization;
    if (turn.message.kind == json_rpc::Kind::Response) {
        if (!turn.client.session.isEmpty())
            m_room.questions->answer(turn.client.session, turn.message);
    } else if (turn.message.method == "notifications/cancelled"_L1) {
        if (const auto id = json_rpc::RequestId::from(turn.message.params.value("requestId"_L1)))
            m_room.underWay.cancel({authorization, turn.client.session, *id});
    }
}

Answer Dispatcher::initialize(const Turn &turn) const
{
    if (!turn.alone) // 2025-03-26 basic/lifecycle
        return fault(turn, json_rpc::invalidRequest, u"initialize comes alone, never in a batch."_s);
    const QJsonValue wanted = turn.message.params.value("protocolVersion"_L1);
    if (!wanted.isString())
        return invalidParams(turn, u"params.protocolVersion is missing."_s);
    // 2025-11-25 basic/lifecycle: an unknown version is answered with the newest that this handshake can agree on.
    const QLatin1StringView version = legacyVersionNamed(wanted.toString()).value_or(newestLegacyVersion);

    ResultWriter result{turn};
    result.json().field("protocolVersion", version.data());
    writeOffer(result.json());
    writeServer(turn.server, result.json().key("serverInfo"));
    Reply reply = result.finish();
    const ClientAbilities abilities = abilitiesFrom(turn.message.params.value("capabilities"_L1).toObject());
    reply.session = m_room.sessions.start(turn.work, turn.asker.principal.authorization, version, abilities);
    return reply;
}

Answer Dispatcher::discover(const Turn &turn) const
{
    ResultWriter result{turn};
    result.json().key("supportedVersions").value(supportedVersions());
    writeOffer(result.json());
    return result.finish(ResultWriter::Kind::Cacheable);
}

/// The members "capabilities" and "instructions": the same for everybody, whatever the records say (SEC-1).
void Dispatcher::writeOffer(JsonWriter &json) const
{
    const Catalogue &catalogue = m_room.catalogue;
    json.key("capabilities").beginObject();
    json.key("logging").beginObject().endObject();
    if (catalogue.tools)
        json.key("tools").beginObject().field("listChanged", true).endObject();
    if (catalogue.resources)
        json.key("resources").beginObject().field("subscribe", true).field("listChanged", true).endObject();
    if (catalogue.prompts)
        json.key("prompts").beginObject().field("listChanged", true).endObject();
    if (catalogue.completions)
        json.key("completions").beginObject().endObject();
    json.endObject();
    json.field("instructions", catalogue.server.instructions);
}

Answer Dispatcher::ping(const Turn &turn) const
{
    return empty(turn);
}

Answer Dispatcher::setLogLevel(const Turn &turn) const
{
    const auto level = logLevelNamed(turn.message.params.value("level"_L1).toString());
    if (!level)
        return invalidParams(turn, u"params.level is one of debug, info, notice, warning, error, critical, alert, emergency."_s);
    if (!turn.client.session.isEmpty())
        m_room.states.setLogLevel(turn.client.session, *level);
    return empty(turn);
}

Answer Dispatcher::page(const Turn &turn, const char *member, Listing (*from)(const Catalogue &, const Turn &)) const
{
    const auto start = pages::startOf(turn);
    if (!start)
        return invalidParams(turn, u"Invalid cursor"_s);
    const Listing entries = from(m_room.catalogue, turn);
    ResultWriter result{turn};
    result.json().key(member).beginArray();
    const std::size_t end = std::min(entries.size(), *start + static_cast<std::size_t>(m_room.catalogue.pageSize));
    for (std::size_t i = *start; i < end; ++i)
        result.json().raw(entries[i]);
    result.json().endArray();
    if (end < entries.size())
        result.json().field("nextCursor", pages::cursorAt(turn, end));
    return result.finish(ResultWriter::Kind::Cacheable);
}

Answer Dispatcher::listTools(const Turn &turn) const
{
    return page(turn, "tools", [](const Catalogue &catalogue, const Turn &asked) { return catalogue.tools->list(asked); });
}

Answer Dispatcher::callTool(const Turn &turn) const
{
    return m_room.catalogue.tools->call(turn);
}

Answer Dispatcher::listResources(const Turn &turn) const
{
    return page(turn, "resources",
                [](const Catalogue &catalogue, const Turn &asked) { return catalogue.resources->list(asked); });
}

Answer Dispatcher::listTemplates(const Turn &turn) const
{
    return page(turn, "resourceTemplates",
                [](const Catalogue &catalogue, const Turn &asked) { return catalogue.resources->templates(asked); });
}

Answer Dispatcher::listPrompts(const Turn &turn) const
{
    return page(turn, "prompts", [](const Catalogue &catalogue, const Turn &asked) { return catalogue.prompts->list(asked); });
}

Answer Dispatcher::getPrompt(const Turn &turn) const
{
    return m_room.catalogue.prompts->get(turn);
}

Answer Dispatcher::listen(const Turn &turn) const
{
    return listening::listen(m_room, turn);
}

} // namespace fractal::mcp
