// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pending_changes.h"

#include "core/crypto/secrets.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace fractal::pending_changes {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameLength = 22;
constexpr int mostListed = 100;
constexpr int mostRows = 1000;

constexpr QStringView selection =
    u"SELECT p.id, p.name, p.user_id, p.consumer_id, c.name, p.authorization_id, p.operation, p.arguments, p.arguments_hash,"
    " p.changes, p.created_at, p.expires_at, p.status, p.decided_at, p.reason, p.answer, p.decided_by"
    " FROM pending_changes p JOIN oauth_consumers c ON c.id = p.consumer_id WHERE";

QJsonObject written(const journal::Change &change)
{
    return {{u"entity"_s, change.entity}, {u"id"_s, change.id},       {u"code"_s, change.code},
            {u"before"_s, change.before}, {u"after"_s, change.after}, {u"version_after"_s, change.versionAfter}};
}

journal::Change read(const QJsonValue &value)
{
    return {value["entity"_L1].toString(), value["id"_L1].toInteger(),   value["code"_L1].toString(),
            value["before"_L1].toObject(), value["after"_L1].toObject(), value["version_after"_L1].toInteger()};
}

QString text(const std::vector<journal::Change> &changes)
{
    QJsonArray array;
    for (const journal::Change &change : changes)
        array += written(change);
    return QString::fromUtf8(QJsonDocument{array}.toJson(QJsonDocument::Compact));
}

Status statusFrom(QStringView name, Instant expiresAt, Instant now)
{
    for (const Status status : {Status::Confirmed, Status::Rejected, Status::Failed}) {
        if (name == nameOf(status))
            return status;
    }
    return expiresAt <= now ? Status::Expired : Status::Waiting;
}

PendingChange fromRow(const Rows &row, Instant now)
{
    PendingChange found;
    found.id.value = row.integer(0);
    found.name = row.text(1);
    found.user.value = row.integer(2);
    found.consumer.value = row.integer(3);
    found.consumerName = row.text(4);
    found.authorization.value = row.integer(5);
    found.operation = row.text(6);
    found.arguments = QJsonDocument::fromJson(row.text(7).toUtf8()).object();
    found.argumentsHash = row.blob(8);
    const QJsonArray changes = QJsonDocument::fromJson(row.text(9).toUtf8()).array();
    for (const QJsonValue &change : changes)
        found.changes.push_back(read(change));
    found.createdAt = row.instant(10);
    found.expiresAt = row.instant(11);
    found.status = statusFrom(row.text(12), found.expiresAt, now);
    found.decidedAt = row.optionalInstant(13);
    found.reason = row.text(14);
    found.answer = row.text(15).toUtf8();
    found.decidedBy.value = row.integer(16);
    return found;
}

Result<std::vector<PendingChange>> list(Connection &connection, QStringView condition, const QVariantList &values, Instant now)
{
    std::vector<PendingChange> found;
    FRACTAL_TRY(Rows rows, connection.select(QStringList{selection.toString(), condition.toString()}.join(u' '), values));
    while (rows.next())
        found.push_back(fromRow(rows, now));
    return found;
}

Result<PendingChange> one(Connection &connection, QStringView condition, const QVariantList &values, Instant now)
{
    FRACTAL_TRY(auto found, list(connection, condition, values, now));
    if (found.empty())
        return failure(ErrorCode::NotFound, u"There is no such pending change."_s, u"id"_s);
    return std::move(found.front());
}

struct Where {
    QString sql;
    QVariantList values;
};

/// As long as they are kept.
Where within(const Reach &reach, Instant now)
{
    return {reach.ofPrograms ? u"(p.user_id = ? OR p.user_id IS NULL) AND p.expires_at > ?"_s
                             : u"p.user_id = ? AND p.expires_at > ?"_s,
            {reach.user.value, (now - kept).ms}};
}

Result<void> requireRoom(Work &work, AuthorizationId authorization)
{
    FRACTAL_TRY(
        const qint64 waiting,
        work.connection.scalar(
            u"SELECT count(*) FROM pending_changes WHERE authorization_id = ? AND status = 'waiting' AND expires_at > ?"_s,
            {authorization.value, work.now().ms}));
    if (waiting >= mostWaiting)
        return failure(ErrorCode::RateLimited,
                       u"%1 changes wait for the person already: let them be confirmed or rejected first."_s.arg(waiting), {},
                       {{u"retry_after_s"_s, 60}});
    return {};
}

} // namespace

QLatin1StringView nameOf(Status status)
{
    switch (status) {
    case Status::Waiting:
        return "waiting"_L1;
    case Status::Confirmed:
        return "confirmed"_L1;
    case Status::Rejected:
        return "rejected"_L1;
    case Status::Failed:
        return "failed"_L1;
    case Status::Expired:
        break;
    }
    return "expired"_L1;
}

Result<Kept> add(Work &work, PendingChange change)
{
    FRACTAL_TRY(
        auto same,
        list(work.connection,
             u"p.authorization_id = ? AND p.arguments_hash = ? AND p.operation = ? AND p.status = 'waiting' AND p.expires_at > ?",
             {change.authorization.value, change.argumentsHash, fractal::text(change.operation), work.now().ms}, work.now()));
    if (!same.empty())
        return Kept{std::move(same.front()), false};
    FRACTAL_TRY_VOID(requireRoom(work, change.authorization));
    change.name = crypto::newName(work.random, nameLength);
    change.createdAt = work.now();
    change.expiresAt = work.now() + lifetime;
    FRACTAL_TRY(
        change.id.value,
        work.connection.insert(
            u"INSERT INTO pending_changes (name, user_id, consumer_id, authorization_id, operation, arguments, arguments_hash,"
            " changes, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {change.name, idOrNull(change.user.value), change.consumer.value, change.authorization.value,
             fractal::text(change.operation), QString::fromUtf8(QJsonDocument{change.arguments}.toJson(QJsonDocument::Compact)),
             change.argumentsHash, text(change.changes), change.createdAt.ms, change.expiresAt.ms}));
    return Kept{std::move(change), true};
}

Result<PendingChange> find(Connection &connection, const QString &name, UserId user, ConsumerId consumer, Instant now)
{
    return one(connection, u"p.name = ? AND coalesce(p.user_id, 0) = ? AND p.consumer_id = ?",
               {fractal::text(name), user.value, consumer.value}, now);
}

Result<PendingChange> findOf(Connection &connection, const QString &name, UserId user, Instant now)
{
    return one(connection, u"p.name = ? AND coalesce(p.user_id, 0) = ?", {fractal::text(name), user.value}, now);
}

Result<std::vector<PendingChange>> waitingFor(Connection &connection, UserId user, Instant now)
{
    return list(connection, u"p.user_id = ? AND p.status = 'waiting' AND p.expires_at > ? ORDER BY p.id LIMIT ?",
                {user.value, now.ms, mostListed}, now);
}

Result<qint64> countWaitingFor(Connection &connection, UserId user, Instant now)
{
    return connection.scalar(
        u"SELECT count(*) FROM pending_changes WHERE user_id = ? AND status = 'waiting' AND expires_at > ?"_s,
        {user.value, now.ms});
}

Result<std::vector<PendingChange>> waitingOfPrograms(Connection &connection, Instant now)
{
    return list(connection, u"p.user_id IS NULL AND p.status = 'waiting' AND p.expires_at > ? ORDER BY p.id LIMIT ?",
                {now.ms, mostListed}, now);
}

Result<Page> page(Connection &connection, const Question &question, Instant now)
{
    Page page;
    const Where where = within(question.reach, now);
    {
        FRACTAL_TRY(
            Rows counts,
            connection.select(
                QStringList{
                    u"SELECT count(*), coalesce(sum(CASE WHEN p.status = 'waiting' AND p.expires_at > ? THEN 1 ELSE 0 END), 0)"
                    " FROM pending_changes p WHERE"_s,
                    where.sql}
                    .join(u' '),
                QVariantList{now.ms} + where.values));
        if (counts.next()) {
            page.waiting = counts.integer(1);
            page.decided = counts.integer(0) - page.waiting;
        }
    }
    const QString order = u"AND (CASE WHEN p.status = 'waiting' AND p.expires_at > ? THEN 1 ELSE 0 END) IN (?, ?)"
                          " ORDER BY CASE WHEN p.status = 'waiting' AND p.expires_at > ? THEN 0 ELSE 1 END,"
                          " CASE WHEN p.status = 'waiting' AND p.expires_at > ? THEN p.id ELSE -p.id END LIMIT ? OFFSET ?"_s;
    const int wanted = question.waiting ? 1 : 0;
    const int alsoWanted = question.decided ? 0 : 1;
    FRACTAL_TRY(page.rows,
                list(connection, QStringList{where.sql, order}.join(u' '),
                     where.values
                         + QVariantList{now.ms, wanted, alsoWanted, now.ms, now.ms, std::clamp(question.limit, 1, mostRows),
                                        std::max<qint64>(question.offset, 0)},
                     now));
    return page;
}

Result<PendingChange> findWithin(Connection &connection, PendingChangeId id, const Reach &reach, Instant now)
{
    const Where where = within(reach, now);
    return one(connection, QStringList{where.sql, u"AND p.id = ?"_s}.join(u' '), where.values + QVariantList{id.value}, now);
}

Result<Waiting> waitingWithin(Connection &connection, const Reach &reach, Instant now)
{
    const Where where = within(reach, now);
    FRACTAL_TRY(Rows rows,
                connection.select(QStringList{u"SELECT count(*), coalesce(max(p.id), 0), min(p.expires_at) FROM pending_changes p"
                                              " WHERE p.status = 'waiting' AND p.expires_at > ? AND"_s,
                                              where.sql}
                                      .join(u' '),
                                  QVariantList{now.ms} + where.values));
    Waiting waiting;
    if (rows.next())
        waiting = {rows.integer(0), PendingChangeId{rows.integer(1)}, rows.optionalInstant(2)};
    return waiting;
}

Result<void> decide(Work &work, PendingChangeId id, const Decision &decision)
{
    FRACTAL_TRY(
        const qint64 decided,
        work.connection.execute(u"UPDATE pending_changes SET status = ?, decided_at = ?, decided_by = ?, reason = ?, answer = ?"
                                " WHERE id = ? AND status = 'waiting' AND expires_at > ?"_s,
                                {QString{nameOf(decision.status)}, work.now().ms, idOrNull(decision.by.value),
                                 fractal::text(decision.reason), QString::fromUtf8(decision.answer), id.value, work.now().ms}));
    if (decided != 1)
        return failure(ErrorCode::Refused, u"This change does not wait any more."_s);
    return {};
}

} // namespace fractal::pending_changes
