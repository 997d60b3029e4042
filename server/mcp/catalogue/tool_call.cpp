// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/catalogue/tool_call.h"

#include "core/operations/runner.h"
#include "core/store/savepoint.h"
#include "server/http/status.h"
#include "server/mcp/bearer.h"
#include "server/mcp/catalogue/call_notes.h"
#include "server/mcp/result_writer.h"

#include <QElapsedTimer>

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAnswer = 120'000; // lists stop before; MCP 27
constexpr int attempts = 3;
constexpr qint64 nanosecondsInMicrosecond = 1000;

/// The bytes that the operation wrote are the structured content, and once more, escaped, its text.
Reply doneAnswer(const ToolCall &call, const QByteArray &answer)
{
    ResultWriter result{call.id, call.era, *call.server};
    JsonWriter &json = result.json();
    json.key("content").beginArray().beginObject().field("type", "text").key("text").utf8(answer).endObject().endArray();
    json.key("structuredContent").raw(answer);
    json.field("isError", false);
    return result.finish();
}

/// With the challenge that ChatGPT looks for, where there is one.
Reply errorAnswer(const ToolCall &call, const Error &error, const QByteArray &challenge)
{
    JsonWriter text;
    operations::writeError(error, text);
    ResultWriter result{call.id, call.era, *call.server};
    JsonWriter &json = result.json();
    json.key("content").beginArray().beginObject().field("type", "text").key("text").utf8(text.take()).endObject().endArray();
    json.field("isError", true);
    if (!challenge.isEmpty()) {
        JsonWriter list;
        list.beginArray().utf8(challenge).endArray();
        result.addMeta("mcp/www_authenticate", list.take());
    }
    return result.finish();
}

/// All that the call needs and the person could give, with what they gave already: a client that asks for just these
/// loses nothing (2025-11-25 basic/authorization, scope challenge handling).
ScopeSet neededScopes(const std::vector<Permission> &needs, const Asker &asker, const Error &error)
{
    ScopeSet needed = asker.principal.scopes;
    for (const Permission permission : needs) {
        if (asker.principal.holds(permission))
            needed.add(permission);
    }
    return needed.united(ScopeSet::parse(error.details.value("needed"_L1).toString()).value_or(ScopeSet{}));
}

Reply refused(const ToolCall &call, const Asker &asker, const Error &error)
{
    switch (error.code) {
    case ErrorCode::InsufficientScope: {
        const std::vector<Permission> &needs = call.operation->needs.permissions();
        if (call.alone && !asker.wantsChallengeInResult)
            return {{}, status::forbidden, {}, scopesMissing(needs, asker, error)};
        return errorAnswer(call, error, insufficientScopeChallenge(asker, neededScopes(needs, asker, error)));
    }
    case ErrorCode::Internal:
    case ErrorCode::Corrupt: // the detail is for the log alone
        qWarning("%s: %s: %s", asker.reference.constData(), call.operation->name, qPrintable(error.detail));
        return Reply::of({call.id,
                          json_rpc::internalError,
                          u"The server failed; its log knows more under %1."_s.arg(QString::fromLatin1(asker.reference)),
                          {}});
    default:
        return errorAnswer(call, error, {});
    }
}

Result<QByteArray> read(const Operation &operation, const QJsonObject &arguments, const Asker &asker, Work &work)
{
    FRACTAL_TRY(QByteArray answer, operations::call(operation, arguments, asker.principal, asker.site, work));
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

calls::Call recordOf(const char *operation, const QJsonObject &arguments, const Asker &asker, Instant now,
                     QLatin1StringView outcome, qint64 microseconds)
{
    return {now,
            asker.principal.journalName(),
            asker.principal.user,
            asker.principal.consumer,
            QString::fromLatin1(operation),
            calls::hashOf(arguments),
            QString{outcome},
            microseconds};
}

tl::expected<ToolCall, Reply> toolCallFrom(const Turn &turn)
{
    const auto refuse = [&](const QString &text) { return tl::unexpected{invalidParams(turn, text)}; };
    const QJsonValue name = turn.message.params.value("name"_L1);
    if (!name.isString())
        return refuse(u"params.name is missing: it names the tool."_s);
    const Operation *operation = operations::find(name.toString());
    if (operation == nullptr)
        return refuse(u"Unknown tool: "_s + name.toString().left(100));
    const QJsonValue arguments = turn.message.params.value("arguments"_L1);
    if (!arguments.isObject() && !arguments.isUndefined() && !arguments.isNull())
        return refuse(u"params.arguments is not an object."_s);
    return ToolCall{turn.message.id, turn.era, operation, arguments.toObject(), turn.alone, &turn.server, turn.client.asksForLog};
}

std::optional<Reply> refusalOf(const ToolCall &call, const Asker &asker, CallRecorder &recorder, Instant now)
{
    const auto checked = operations::check(*call.operation, call.arguments, asker.principal);
    if (checked)
        return {};
    recorder.called(recordOf(call.operation->name, call.arguments, asker, now, wireName(checked.error().code), 0));
    return refused(call, asker, checked.error());
}

Reply slowedDown(const ToolCall &call, const Asker &asker, const http::FairUse::Refusal &refusal, CallRecorder &recorder,
                 Instant now)
{
    if (refusal.isFirst) // a loop does not fill the log
        recorder.called(recordOf(call.operation->name, call.arguments, asker, now, wireName(refusal.error.code), 0));
    Reply reply = errorAnswer(call, refusal.error, {});
    reply.after = refusal.isFirst ? std::chrono::milliseconds{0} : http::FairUse::pause;
    return reply;
}

Result<QByteArray> readRecorded(const Operation &operation, const QJsonObject &arguments, const Asker &asker,
                                CallRecorder &recorder, Work &work)
{
    QElapsedTimer timer;
    timer.start();
    Result<QByteArray> answer = read(operation, arguments, asker, work);
    recorder.called(recordOf(operation.name, arguments, asker, work.now(), answer ? "done"_L1 : wireName(answer.error().code),
                             timer.nsecsElapsed() / nanosecondsInMicrosecond));
    return answer;
}

Reply run(const ToolCall &call, const Asker &asker, CallRecorder &recorder, Work &work)
{
    if (!call.writes()) {
        QElapsedTimer reading;
        reading.start();
        const Result<QByteArray> answer = readRecorded(*call.operation, call.arguments, asker, recorder, work);
        if (!answer)
            return refused(call, asker, answer.error());
        Reply reply = doneAnswer(call, *answer);
        reply.notes = notesAfter(call, *answer, std::chrono::milliseconds{reading.elapsed()});
        return reply;
    }
    QElapsedTimer timer;
    timer.start();
    const Result<QByteArray> answer = write(call, asker, work);
    if (!answer) // what was changed stands in the journal
        recorder.called(recordOf(call.operation->name, call.arguments, asker, work.now(), wireName(answer.error().code),
                                 timer.nsecsElapsed() / nanosecondsInMicrosecond));
    return answer ? doneAnswer(call, *answer) : refused(call, asker, answer.error());
}

http::Response scopesMissing(const std::vector<Permission> &needs, const Asker &asker, const Error &error)
{
    return insufficientScope(asker, neededScopes(needs, asker, error));
}

ScopeSet scopesOf(const Operation &operation)
{
    ScopeSet scopes;
    for (const Permission permission : operation.needs.permissions())
        scopes.add(permission);
    return scopes;
}

} // namespace fractal::mcp
