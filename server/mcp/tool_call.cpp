// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/tool_call.h"

#include "core/operations/runner.h"
#include "core/store/savepoint.h"
#include "server/mcp/bearer.h"
#include "server/mcp/tools.h"

#include <QElapsedTimer>

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAnswer = 120'000; // lists stop before; MCP 27
constexpr int attempts = 3;

/// Ends the result that `json` has begun: what belongs to its era, and the challenge that ChatGPT looks for.
void endResult(JsonWriter &json, const ToolCall &call, const QByteArray &challenge)
{
    const bool isModern = call.era == Era::Modern;
    if (isModern)
        json.field("resultType", "complete");
    if (isModern || !challenge.isEmpty())
        json.key("_meta").beginObject();
    if (isModern) {
        json.key(metaServer);
        writeServer(json);
    }
    if (!challenge.isEmpty())
        json.key("mcp/www_authenticate").beginArray().utf8(challenge).endArray();
    if (isModern || !challenge.isEmpty())
        json.endObject();
    json.endObject().endObject();
}

/// The bytes that the operation wrote are the structured content, and once more, escaped, its text.
QByteArray doneAnswer(const ToolCall &call, const QByteArray &answer)
{
    JsonWriter json;
    beginResult(json, call.id).beginObject();
    json.key("content").beginArray().beginObject().field("type", "text").key("text").utf8(answer).endObject().endArray();
    json.key("structuredContent").raw(answer);
    json.field("isError", false);
    endResult(json, call, {});
    return json.take();
}

QByteArray errorAnswer(const ToolCall &call, const Error &error, const QByteArray &challenge)
{
    JsonWriter text;
    operations::writeError(error, text);
    JsonWriter json;
    beginResult(json, call.id).beginObject();
    json.key("content").beginArray().beginObject().field("type", "text").key("text").utf8(text.take()).endObject().endArray();
    json.field("isError", true);
    endResult(json, call, challenge);
    return json.take();
}

/// All that the call needs and the person could give, with what they gave already: a client that asks for just these
/// loses nothing (2025-11-25 basic/authorization, scope challenge handling).
ScopeSet neededScopes(const ToolCall &call, const Asker &asker, const Error &error)
{
    ScopeSet needed = asker.principal.scopes;
    for (const Permission permission : call.operation->needs.permissions()) {
        if (asker.principal.holds(permission))
            needed.add(permission);
    }
    return needed.united(ScopeSet::parse(error.details.value("needed"_L1).toString()).value_or(ScopeSet{}));
}

Reply refused(const ToolCall &call, const Asker &asker, const Error &error)
{
    switch (error.code) {
    case ErrorCode::InsufficientScope: {
        const ScopeSet scopes = neededScopes(call, asker, error);
        if (call.alone && !asker.wantsChallengeInResult)
            return {{}, 403, {}, insufficientScope(asker, scopes)};
        return {errorAnswer(call, error, insufficientScopeChallenge(asker, scopes)), 200, {}, {}};
    }
    case ErrorCode::Internal:
    case ErrorCode::Corrupt: // the detail is for the log alone
        qWarning("%s: %s: %s", asker.reference.constData(), call.operation->name, qPrintable(error.detail));
        return Reply::of({call.id,
                          json_rpc::internalError,
                          u"The server failed; its log knows more under %1."_s.arg(QString::fromLatin1(asker.reference)),
                          {}});
    default:
        return {errorAnswer(call, error, {}), 200, {}, {}};
    }
}

calls::Call recordOf(const ToolCall &call, const Asker &asker, Instant now, QLatin1StringView outcome, qint64 microseconds)
{
    return {now,
            asker.principal.journalName(),
            asker.principal.user,
            asker.principal.consumer,
            QString::fromLatin1(call.operation->name),
            calls::hashOf(call.arguments),
            QString{outcome},
            microseconds};
}

Result<QByteArray> read(const ToolCall &call, const Asker &asker, Work &work)
{
    FRACTAL_TRY(QByteArray answer, operations::call(*call.operation, call.arguments, asker.principal, asker.site, work));
    if (answer.size() > longestAnswer)
        return failure(ErrorCode::BusinessRule,
                       u"The answer would have %1 kB, and %2 kB are the most: ask for fewer records or fewer parts."_s
                           .arg(answer.size() / 1000)
                           .arg(longestAnswer / 1000),
                       {}, {{u"rule"_s, u"answer_too_long"_s}});
    return answer;
}

Result<QByteArray> writeOnce(const ToolCall &call, const Asker &asker, Work &work)
{
    FRACTAL_TRY(Savepoint part, Savepoint::begin(work.connection));
    Result<QByteArray> answer = operations::call(*call.operation, call.arguments, asker.principal, asker.site, work);
    if (answer || answer.error().code == ErrorCode::ConfirmationRequired) // that it waits is kept
        FRACTAL_TRY_VOID(part.keep());
    return answer;
}

/// The store may ask for another try (a deadlock on PostgreSQL).
Result<QByteArray> write(const ToolCall &call, const Asker &asker, Work &work)
{
    Result<QByteArray> answer = writeOnce(call, asker, work);
    for (int i = 1; i < attempts && !answer && answer.error().details.value("retry"_L1).toBool(); ++i)
        answer = writeOnce(call, asker, work);
    return answer;
}

} // namespace

tl::expected<ToolCall, json_rpc::Fault> toolCallFrom(const json_rpc::Message &message, Era era)
{
    const auto fault = [&](const QString &text) {
        return tl::unexpected{json_rpc::Fault{message.id, json_rpc::invalidParams, text, {}}};
    };
    const QJsonValue name = message.params.value("name"_L1);
    if (!name.isString())
        return fault(u"params.name is missing: it names the tool."_s);
    const Operation *operation = operations::find(name.toString());
    if (operation == nullptr)
        return fault(u"Unknown tool: "_s + name.toString().left(100));
    const QJsonValue arguments = message.params.value("arguments"_L1);
    if (!arguments.isObject() && !arguments.isUndefined() && !arguments.isNull())
        return fault(u"params.arguments is not an object."_s);
    return ToolCall{message.id, era, operation, arguments.toObject()};
}

std::optional<Reply> refusalOf(const ToolCall &call, const Asker &asker, CallRecorder &recorder, Instant now)
{
    const auto checked = operations::check(*call.operation, call.arguments, asker.principal);
    if (checked)
        return {};
    recorder.called(recordOf(call, asker, now, wireName(checked.error().code), 0));
    return refused(call, asker, checked.error());
}

Reply run(const ToolCall &call, const Asker &asker, CallRecorder &recorder, Work &work)
{
    QElapsedTimer timer;
    timer.start();
    const Result<QByteArray> answer = call.writes() ? write(call, asker, work) : read(call, asker, work);
    constexpr qint64 nanosecondsInMicrosecond = 1000;
    // What was changed stands in the journal.
    if (!call.writes() || !answer)
        recorder.called(recordOf(call, asker, work.now(), answer ? "done"_L1 : wireName(answer.error().code),
                                 timer.nsecsElapsed() / nanosecondsInMicrosecond));
    return answer ? Reply{doneAnswer(call, *answer), 200, {}, {}} : refused(call, asker, answer.error());
}

} // namespace fractal::mcp
