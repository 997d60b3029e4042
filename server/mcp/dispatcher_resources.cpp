// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/dispatcher.h"
#include "server/mcp/result_writer.h"

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestUri = 2000;
constexpr qsizetype longestArgument = 1000;
constexpr qsizetype mostValues = 100; // server/utilities/completion

std::optional<QString> uriOf(const Turn &turn)
{
    const QJsonValue uri = turn.message.params.value("uri"_L1);
    if (!uri.isString() || uri.toString().isEmpty() || uri.toString().size() > longestUri)
        return {};
    return uri.toString();
}

/// 2026-07-28 server/utilities/completion: {"type":"ref/prompt","name"} or {"type":"ref/resource","uri"}.
std::optional<CompletionSource::Question> questionFrom(const Turn &turn)
{
    using Of = CompletionSource::Question::Of;
    const QJsonObject reference = turn.message.params.value("ref"_L1).toObject();
    const QJsonObject argument = turn.message.params.value("argument"_L1).toObject();
    const QString type = reference.value("type"_L1).toString();
    const bool isPrompt = type == "ref/prompt"_L1;
    const QJsonValue name = reference.value(isPrompt ? "name"_L1 : "uri"_L1);
    const QJsonValue of = argument.value("name"_L1);
    const QJsonValue begun = argument.value("value"_L1);
    if ((!isPrompt && type != "ref/resource"_L1) || !name.isString() || !of.isString() || !begun.isString()
        || begun.toString().size() > longestArgument)
        return {};
    return CompletionSource::Question{isPrompt ? Of::Prompt : Of::Resource, name.toString(), of.toString(), begun.toString()};
}

} // namespace

Answer Dispatcher::readResource(const Turn &turn) const
{
    const auto uri = uriOf(turn);
    if (!uri)
        return invalidParams(turn, u"params.uri is missing, or too long."_s);
    return m_room.catalogue.resources->read(turn, *uri);
}

Answer Dispatcher::watchResource(const Turn &turn) const
{
    const auto uri = uriOf(turn);
    if (!uri)
        return invalidParams(turn, u"params.uri is missing, or too long."_s);
    if (turn.client.session.isEmpty())
        return fault(turn, json_rpc::invalidRequest, u"Only a session can subscribe: initialize, and send its Mcp-Session-Id."_s);
    if (!m_room.catalogue.resources->canWatch(*uri, turn.asker, turn.work))
        return resourceMissing(turn, *uri);
    if (!m_room.states.watch(turn.client.session, *uri))
        return fault(turn, json_rpc::invalidRequest,
                     u"A session may subscribe to %1 resources at most."_s.arg(SessionStates::mostWatched));
    return ResultWriter{turn}.finish();
}

Answer Dispatcher::unwatchResource(const Turn &turn) const
{
    const auto uri = uriOf(turn);
    if (!uri)
        return invalidParams(turn, u"params.uri is missing, or too long."_s);
    m_room.states.unwatch(turn.client.session, *uri);
    return ResultWriter{turn}.finish();
}

Answer Dispatcher::complete(const Turn &turn) const
{
    const auto question = questionFrom(turn);
    if (!question)
        return invalidParams(turn,
                             u"params.ref names a prompt or a resource template, params.argument has a name and a value."_s);
    const auto completion = m_room.catalogue.completions->complete(turn, *question);
    if (!completion)
        return invalidParams(turn, u"There is no such prompt, template or argument."_s);
    ResultWriter result{turn};
    result.json().key("completion").beginObject().key("values").beginArray();
    for (const QString &value : completion->values.first(std::min(mostValues, completion->values.size())))
        result.json().string(value);
    result.json().endArray();
    if (completion->total)
        result.json().field("total", *completion->total);
    result.json().field("hasMore", completion->hasMore || completion->values.size() > mostValues).endObject();
    return result.finish();
}

} // namespace fractal::mcp
