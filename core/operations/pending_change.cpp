// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/pending_change.h"

#include "core/crypto/secrets.h"
#include "core/operations/runner.h"
#include "core/store/authorized_principal.h"
#include "core/store/savepoint.h"

#include <QJsonDocument>

#include <algorithm>

namespace fractal::operations {

using namespace Qt::StringLiterals;
using pending_changes::PendingChange;
using pending_changes::Status;

namespace {

constexpr const char *confirmPath = "/oauth/account/changes";
constexpr qsizetype longestShown = 500;

/// Columns that mean something to the store alone.
bool isInternal(const QString &field)
{
    static constexpr QLatin1StringView names[] = {"id"_L1, "version"_L1, "updated_at"_L1, "created_at"_L1, "search_text"_L1};
    return field.endsWith("_id"_L1) || std::ranges::find(names, field) != std::end(names);
}

Result<void> log(Work &work, const PendingChange &change, const journal::Author &author, const QString &action,
                 const QString &reason)
{
    FRACTAL_TRY_VOID(journal::append(work,
                                     {.author = author,
                                      .action = action,
                                      .outcome = change.status == Status::Failed ? u"refused"_s : u"done"_s,
                                      .reason = reason,
                                      .reference = {},
                                      .changes = {},
                                      .undoable = false,
                                      .undoes = {}}));
    return {};
}

journal::Author authorOf(const Principal &person, const PendingChange &change)
{
    return {.actor = person.journalName(),
            .user = person.user,
            .consumer = change.consumer,
            .authorization = change.authorization,
            .address = {}};
}

/// Theirs, or of a program that has no person.
Result<PendingChange> findFor(const QString &name, const Principal &person, Work &work)
{
    auto own = pending_changes::findOf(work.connection, name, person.user, work.now());
    if (own || own.error().code != ErrorCode::NotFound || !person.may({Resource::OAuthConsumers, Action::Edit}))
        return own;
    return pending_changes::findOf(work.connection, name, {}, work.now());
}

Result<PendingChange> findWaiting(const QString &name, const Principal &person, Work &work)
{
    FRACTAL_TRY(PendingChange found, findFor(name, person, work));
    if (found.status != Status::Waiting)
        return failure(ErrorCode::Refused, u"This change does not wait any more."_s, {},
                       {{u"status"_s, QString{nameOf(found.status)}}});
    return found;
}

Result<PendingChange> decided(Work &work, PendingChange change, const Principal &person, pending_changes::Decision decision)
{
    decision.by = person.user;
    FRACTAL_TRY_VOID(pending_changes::decide(work, change.id, decision));
    change.status = decision.status;
    change.reason = decision.reason;
    change.answer = decision.answer;
    change.decidedAt = work.now();
    const QString what = u"%1 of %2"_s.arg(change.operation, change.consumerName);
    FRACTAL_TRY_VOID(log(work, change, authorOf(person, change), u"pending_change."_s + nameOf(change.status),
                         change.reason.isEmpty() ? what : u"%1: %2"_s.arg(what, change.reason)));
    return change;
}

/// Is what would be changed still what it was when the person was asked?
bool isAsBefore(const std::vector<journal::Change> &then, const std::vector<journal::Change> &now)
{
    return std::ranges::equal(then, now, [](const journal::Change &a, const journal::Change &b) {
        return a.entity == b.entity && a.before == b.before && (a.before.isEmpty() || a.id == b.id);
    });
}

/// With the rights that the client's person has now, and only where the records are as they were.
Result<QByteArray> run(const PendingChange &change, const SiteFacts &site, Work &work)
{
    const Operation *operation = find(change.operation);
    if (operation == nullptr)
        return failure(ErrorCode::Refused, u"this program knows no operation of that name"_s);
    FRACTAL_TRY(auto asker, authorized_principal::find(work.connection, change.authorization, work.now()));
    if (!asker)
        return failure(ErrorCode::Refused, u"the connection has ended"_s);
    asker->holdsWrites = false;
    FRACTAL_TRY(const auto changes, preview(*operation, change.arguments, *asker, site, work));
    if (!isAsBefore(change.changes, changes))
        return failure(ErrorCode::VersionConflict, u"the record was changed by somebody else meanwhile"_s);
    return call(*operation, change.arguments, *asker, site, work);
}

/// What the person is to blame for, or time; not the store, which may be asked again.
bool isFinal(ErrorCode code)
{
    return code != ErrorCode::Unavailable && code != ErrorCode::Internal && code != ErrorCode::Corrupt;
}

void writeValue(JsonWriter &json, const char *name, const QJsonValue &value)
{
    if (value.isUndefined())
        json.key(name).null();
    else if (value.isString())
        json.field(name, value.toString().left(longestShown));
    else
        json.key(name).value(value);
}

} // namespace

QByteArray argumentsHash(QJsonObject arguments)
{
    arguments.remove("idempotency_key"_L1);
    // Members of a QJsonObject are in the order of their names: equal arguments have equal bytes.
    return crypto::sha256(QJsonDocument{arguments}.toJson(QJsonDocument::Compact));
}

std::vector<ChangedField> changedFields(const std::vector<journal::Change> &changes)
{
    std::vector<ChangedField> found;
    for (const journal::Change &change : changes) {
        const QStringList names = change.after.isEmpty() ? change.before.keys() : change.after.keys();
        for (const QString &name : names) {
            const QJsonValue before = change.before.value(name);
            const QJsonValue after = change.after.value(name);
            const bool isEmpty = after.isNull() || after.isUndefined() || after == QJsonValue{QString{}};
            if (!isInternal(name) && before != after && !(before.isUndefined() && isEmpty))
                found.push_back({change.entity, change.code, name, before, after});
        }
    }
    return found;
}

QString confirmUrl(const SiteFacts &site)
{
    return site.publicUrl + QLatin1StringView{confirmPath};
}

void writePendingChange(const PendingChange &change, const SiteFacts &site, JsonWriter &json)
{
    json.beginObject()
        .field("id", change.name)
        .field("operation", change.operation)
        .field("status", QString{nameOf(change.status)});
    json.field("created_at", change.createdAt).field("expires_at", change.expiresAt);
    if (change.decidedAt)
        json.field("decided_at", *change.decidedAt);
    if (change.status == Status::Waiting)
        json.field("confirm_url", confirmUrl(site));
    if (!change.reason.isEmpty())
        json.field("reason", change.reason);
    json.key("changes").beginArray();
    for (const ChangedField &field : changedFields(change.changes)) {
        json.beginObject().field("record", field.entity).field("code", field.code).field("field", field.field);
        writeValue(json, "before", field.before);
        writeValue(json, "after", field.after);
        json.endObject();
    }
    json.endArray();
    if (!change.answer.isEmpty())
        json.key("answer").raw(change.answer);
    json.endObject();
}

Failure hold(const Operation &operation, Call &call, std::vector<journal::Change> changes)
{
    const Principal &asker = call.principal;
    PendingChange wanted;
    wanted.user = asker.user;
    wanted.consumer = asker.consumer;
    wanted.consumerName = asker.consumerName;
    wanted.authorization = asker.authorization;
    wanted.operation = QString::fromLatin1(operation.name);
    wanted.arguments = call.arguments;
    wanted.argumentsHash = argumentsHash(call.arguments);
    wanted.changes = std::move(changes);
    auto kept = pending_changes::add(call.work, std::move(wanted));
    if (!kept)
        return Failure{std::move(kept).error()};
    const PendingChange &change = kept->change;
    if (kept->isNew) {
        const auto logged = log(call.work, change, authorOf(asker, change), u"pending_change.held"_s,
                                u"%1 of %2 waits for a confirmation"_s.arg(change.operation, change.consumerName));
        if (!logged)
            return Failure{logged.error()};
    }
    JsonWriter json;
    writePendingChange(change, call.site, json);
    const QString who = asker.user ? asker.displayName : u"somebody who may edit OAuth consumers"_s;
    const QString where = u"%1 must confirm it at %2"_s.arg(who, confirmUrl(call.site));
    return failure(ErrorCode::ConfirmationRequired,
                   u"Nothing was changed yet: %1 until %2."_s.arg(where, QString::fromLatin1(toRfc3339(change.expiresAt))), {},
                   {{u"pending_change"_s, QJsonDocument::fromJson(json.take()).object()}});
}

Result<PendingChange> confirm(const QString &name, const Principal &person, const SiteFacts &site, Work &work)
{
    FRACTAL_TRY(PendingChange change, findWaiting(name, person, work));
    Result<QByteArray> answer;
    {
        FRACTAL_TRY(Savepoint part, Savepoint::begin(work.connection));
        answer = run(change, site, work);
        if (answer)
            FRACTAL_TRY_VOID(part.keep());
    }
    if (!answer && !isFinal(answer.error().code))
        return Failure{answer.error()};
    if (!answer)
        return decided(work, std::move(change), person, {Status::Failed, {}, answer.error().detail, {}});
    return decided(work, std::move(change), person, {Status::Confirmed, {}, {}, *answer});
}

Result<PendingChange> reject(const QString &name, const Principal &person, Work &work)
{
    FRACTAL_TRY(PendingChange change, findWaiting(name, person, work));
    return decided(work, std::move(change), person, {Status::Rejected, {}, {}, {}});
}

} // namespace fractal::operations
