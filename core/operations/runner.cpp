// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/runner.h"

#include "core/operations/arguments_check.h"
#include "core/operations/pending_change.h"
#include "core/store/idempotency.h"
#include "core/store/savepoint.h"

#include <QJsonDocument>

#include <algorithm>

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
constexpr auto keyArgument = "idempotency_key"_L1;

Result<void> requireRights(const Needs &needs, const Principal &principal)
{
    const std::vector<Permission> &permissions = needs.permissions();
    if (permissions.empty() || std::ranges::any_of(permissions, [&](Permission p) { return principal.may(p); }))
        return {};
    // A right that is held but not covered by the scopes heals by consent; a missing one never does (decision 4).
    const auto held = std::ranges::find_if(permissions, [&](Permission p) { return principal.holds(p); });
    return principal.require(held == permissions.end() ? permissions.front() : *held);
}

/// `json` is one object; the member is put before its closing brace.
QByteArray withMember(const QByteArray &json, const QByteArray &member)
{
    const bool isEmpty = json == "{}";
    return json.chopped(1) + (isEmpty ? "" : ",") + member + '}';
}

Result<QByteArray> answered(const Operation &operation, Call &call)
{
    JsonWriter answer;
    FRACTAL_TRY_VOID(operation.run(call, answer));
    if (auto failed = call.work.connection.takeFailure()) // rows are missing: the answer would not be true
        return Failure{*std::move(failed)};
    if (!answer.isComplete())
        return failure(ErrorCode::Internal, u"%1 left its answer unfinished."_s.arg(QLatin1StringView{operation.name}));
    return answer.take();
}

/// SEC-8: nobody's question keeps a thread for longer.
Result<QByteArray> answeredInTime(const Operation &operation, Call &call)
{
    const auto longest = operation.heavy ? 45s : 5s; // MCP 27: a call is answered within a minute
    FRACTAL_TRY_VOID(call.work.connection.beginTimeLimit(longest));
    Result<QByteArray> answer = answered(operation, call);
    call.work.connection.endTimeLimit();
    return answer;
}

journal::Author authorOf(const Principal &principal)
{
    return {.actor = principal.journalName(),
            .user = principal.user,
            .consumer = principal.consumer,
            .authorization = principal.authorization,
            .address = {}};
}

/// Runs it and writes the one entry; a call that changed nothing leaves none.
Result<QByteArray> written(const Operation &operation, Call &call)
{
    FRACTAL_TRY(const QByteArray answer, answered(operation, call));
    if (call.changes.empty())
        return answer;
    FRACTAL_TRY(const JournalId entry,
                journal::append(call.work,
                                {.author = authorOf(call.principal),
                                 .action = QString::fromLatin1(operation.name),
                                 .outcome = u"done"_s,
                                 .reason = {},
                                 .reference = {},
                                 .changes = call.changes,
                                 .undoable = true,
                                 .undoes = {}}));
    return withMember(answer, "\"journal_id\":" + QByteArray::number(entry.value));
}

Result<QByteArray> replayed(const Operation &operation, Call &call, const QByteArray &stored)
{
    if (operation.recheck)
        FRACTAL_TRY_VOID(operation.recheck(call, QJsonDocument::fromJson(stored).object()));
    return withMember(stored, "\"replayed\":true");
}

/// Where the call of an idempotency key has its answer; nothing without a key.
struct Keyed {
    idempotency::Place place;
    QByteArray argumentsHash;
};
std::optional<Keyed> keyedBy(const Operation &operation, const Call &call)
{
    QJsonObject arguments = call.arguments;
    const QString key = arguments.take(keyArgument).toString();
    if (key.isEmpty())
        return {};
    return Keyed{{.actor = call.principal.journalName(),
                  .consumer = call.principal.consumer,
                  .operation = QString::fromLatin1(operation.name),
                  .key = key},
                 argumentsHash(arguments)};
}

/// The first answer of this key, once more.
Result<std::optional<QByteArray>> answeredBefore(const Operation &operation, Call &call, const std::optional<Keyed> &keyed)
{
    const std::optional<QByteArray> none;
    if (!keyed)
        return none;
    FRACTAL_TRY(const auto earlier, idempotency::find(call.work, keyed->place));
    if (!earlier)
        return none;
    if (earlier->argumentsHash != keyed->argumentsHash)
        return failure(ErrorCode::IdempotencyConflict, u"This idempotency_key was used with other arguments; use a new one."_s,
                       keyArgument);
    FRACTAL_TRY(QByteArray answer, replayed(operation, call, earlier->answer));
    return std::optional{std::move(answer)};
}

Result<QByteArray> writtenOnce(const Operation &operation, Call &call)
{
    const auto keyed = keyedBy(operation, call);
    FRACTAL_TRY(const auto earlier, answeredBefore(operation, call, keyed));
    if (earlier)
        return *earlier;
    FRACTAL_TRY(const QByteArray answer, written(operation, call));
    if (keyed)
        FRACTAL_TRY_VOID(idempotency::keep(call.work, keyed->place, {keyed->argumentsHash, answer}));
    return answer;
}

/// The answer of the same key, where it was confirmed meanwhile; otherwise it waits.
Result<QByteArray> held(const Operation &operation, Call &call)
{
    FRACTAL_TRY(const auto earlier, answeredBefore(operation, call, keyedBy(operation, call)));
    if (earlier)
        return *earlier;
    FRACTAL_TRY(auto changes, preview(operation, call.arguments, call.principal, call.site, call.work));
    return changes.empty() ? written(operation, call) : hold(operation, call, std::move(changes));
}

bool isRetryable(ErrorCode code)
{
    return code == ErrorCode::Unavailable || code == ErrorCode::RateLimited;
}

/// What to do next, where the message does not say it.
const char *hintOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ValidationFailed:
        return "Mend the named argument and call again.";
    case ErrorCode::NotFound:
        return "Look for the right code with search or a list.";
    case ErrorCode::Forbidden:
        return "The person needs this permission from an administrator; asking for consent again does not help.";
    case ErrorCode::InsufficientScope:
        return "Ask the person to allow this when connecting.";
    case ErrorCode::ConfirmationRequired:
        return "Tell the person where to confirm it, do not call again, and ask get_pending_change what became of it.";
    case ErrorCode::VersionConflict:
        return "Read the record again, then repeat the change with its version.";
    case ErrorCode::InvalidCursor:
        return "Ask again without a cursor.";
    case ErrorCode::Unavailable:
    case ErrorCode::RateLimited:
        return "Nothing was done; try again in a moment.";
    default:
        return nullptr;
    }
}

} // namespace

bool isUsableBy(const Operation &operation, const Principal &principal)
{
    if (operation.needs.isForHeldWrites())
        return principal.holdsWrites;
    const std::vector<Permission> &permissions = operation.needs.permissions();
    return permissions.empty() || std::ranges::any_of(permissions, [&](Permission p) { return principal.holds(p); });
}

Result<void> check(const Operation &operation, const QJsonObject &arguments, const Principal &principal)
{
    FRACTAL_TRY_VOID(requireRights(operation.needs, principal));
    return checkArguments(operation, arguments);
}

Result<std::vector<journal::Change>> preview(const Operation &operation, const QJsonObject &arguments, const Principal &principal,
                                             const SiteFacts &site, Work &work)
{
    FRACTAL_TRY_VOID(check(operation, arguments, principal));
    std::vector<journal::Change> changes;
    Call call{work, principal, site, arguments, changes};
    FRACTAL_TRY(const Savepoint taken, Savepoint::begin(work.connection)); // taken back
    FRACTAL_TRY_VOID(answered(operation, call));
    return changes;
}

Result<QByteArray> call(const Operation &operation, const QJsonObject &arguments, const Principal &principal,
                        const SiteFacts &site, Work &work)
{
    FRACTAL_TRY_VOID(check(operation, arguments, principal));
    std::vector<journal::Change> changes;
    Call call{work, principal, site, arguments, changes};
    if (operation.effect == Effect::Reads)
        return answeredInTime(operation, call);
    if (principal.holdsWrites)
        return held(operation, call);
    // A refusal half-way leaves nothing, though the job that it is part of answers and commits.
    FRACTAL_TRY(Savepoint savepoint, Savepoint::begin(work.connection));
    FRACTAL_TRY(const QByteArray answer, writtenOnce(operation, call));
    FRACTAL_TRY_VOID(savepoint.keep());
    return answer;
}

void writeError(const Error &error, JsonWriter &answer)
{
    answer.beginObject().key("error").beginObject();
    answer.field("code", QString{wireName(error.code)});
    answer.field("message", error.detail);
    if (!error.field.isEmpty())
        answer.field("field", error.field);
    if (!error.details.isEmpty())
        answer.key("details").value(error.details);
    answer.field("retryable", isRetryable(error.code));
    if (const char *hint = hintOf(error.code))
        answer.field("hint", hint);
    answer.endObject().endObject();
}

} // namespace fractal::operations
