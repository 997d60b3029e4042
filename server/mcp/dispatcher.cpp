// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/dispatcher.h"

#include <algorithm>
#include <span>

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

Reply finished(JsonWriter &json)
{
    json.endObject().endObject();
    return {json.take(), 200, {}, {}};
}

Reply invalid(const json_rpc::Message &message, const QString &text)
{
    return Reply::of({message.id, json_rpc::invalidParams, text, {}});
}

} // namespace

const Dispatcher::Method Dispatcher::legacyMethods[] = {
    {"tools/call"_L1, &Dispatcher::callTool},
    {"tools/list"_L1, &Dispatcher::listTools},
    {"initialize"_L1, &Dispatcher::initialize},
    {"ping"_L1, &Dispatcher::ping},
};

const Dispatcher::Method Dispatcher::modernMethods[] = {
    {"tools/call"_L1, &Dispatcher::callTool},
    {"tools/list"_L1, &Dispatcher::listTools},
    {"server/discover"_L1, &Dispatcher::discover},
};

std::variant<Reply, ToolCall> Dispatcher::answer(const Turn &turn) const
{
    if (turn.message.kind != json_rpc::Kind::Request)
        return Reply::silent(); // nothing is under way that a notification could stop, and nothing was asked of the client
    const auto methods = turn.era == Era::Modern ? std::span<const Method>{modernMethods}
                                                 : std::span<const Method>{legacyMethods};
    const auto method = std::ranges::find_if(methods, [&](const Method &known) { return known.name == turn.message.method; });
    if (method != methods.end())
        return (this->*method->handle)(turn);
    // 2026-07-28 basic/transports/streamable-http: 404 tells intermediaries; legacy clients would take it for a lost session.
    constexpr int notFound = 404;
    return Reply::of({turn.message.id, json_rpc::methodNotFound, u"Method not found"_s, {}},
                     turn.era == Era::Modern ? notFound : 200);
}

Dispatcher::Answer Dispatcher::initialize(const Turn &turn) const
{
    if (!turn.alone) // 2025-03-26 basic/lifecycle
        return Reply::of({turn.message.id, json_rpc::invalidRequest, u"initialize comes alone, never in a batch."_s, {}});
    const QJsonValue wanted = turn.message.params.value("protocolVersion"_L1);
    if (!wanted.isString())
        return invalid(turn.message, u"params.protocolVersion is missing."_s);
    // 2025-11-25 basic/lifecycle: an unknown version is answered with the newest that this handshake can agree on.
    const QLatin1StringView version = legacyVersionNamed(wanted.toString()).value_or(newestLegacyVersion);

    JsonWriter json;
    beginResult(json, turn.message.id).beginObject();
    json.field("protocolVersion", version.data());
    writeOffer(json);
    json.key("serverInfo");
    writeServer(json);
    Reply reply = finished(json);
    reply.session = m_sessions.start(turn.work, turn.asker.principal.authorization, version);
    return reply;
}

Dispatcher::Answer Dispatcher::discover(const Turn &turn) const
{
    JsonWriter json;
    beginResult(json, turn.message.id).beginObject();
    json.key("supportedVersions").value(supportedVersions());
    writeOffer(json);
    writeCacheableMembers(json);
    return finished(json);
}

Dispatcher::Answer Dispatcher::ping(const Turn &turn) const
{
    JsonWriter json;
    beginResult(json, turn.message.id).beginObject();
    return finished(json);
}

Dispatcher::Answer Dispatcher::listTools(const Turn &turn) const
{
    const QJsonValue cursor = turn.message.params.value("cursor"_L1);
    if (!cursor.isUndefined() && !cursor.isNull()) // the list is one page: there is no cursor of ours
        return invalid(turn.message, u"Invalid cursor"_s);
    JsonWriter json;
    beginResult(json, turn.message.id).beginObject();
    m_tools.writeList(turn.asker.principal, json);
    m_recorder.readTools(turn.asker.principal);
    if (turn.era == Era::Modern)
        writeCacheableMembers(json);
    return finished(json);
}

Dispatcher::Answer Dispatcher::callTool(const Turn &turn) const
{
    auto call = toolCallFrom(turn.message, turn.era);
    if (!call)
        return Reply::of(call.error());
    call->alone = turn.alone;
    m_recorder.calledTool(turn.asker.principal);
    if (!call->writes())
        return run(*call, turn.asker, m_recorder, turn.work);
    if (auto refusal = refusalOf(*call, turn.asker, m_recorder, turn.work.now()))
        return *std::move(refusal);
    return *std::move(call);
}

} // namespace fractal::mcp
