// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/crypto/secrets.h"
#include "core/store/journal_filter.h"
#include "core/store/journal_seal.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fractal::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestReason = 500;
constexpr int mostListed = 1000;

QJsonObject toJson(const Change &change)
{
    QJsonObject json{
        {u"entity"_s, change.entity}, {u"id"_s, change.id}, {u"code"_s, change.code}, {u"version_after"_s, change.versionAfter}};
    if (!change.before.isEmpty())
        json[u"before"_s] = change.before;
    if (!change.after.isEmpty())
        json[u"after"_s] = change.after;
    return json;
}

Change changeFromJson(const QJsonObject &json)
{
    return {json["entity"_L1].toString(), json["id"_L1].toInteger(),   json["code"_L1].toString(),
            json["before"_L1].toObject(), json["after"_L1].toObject(), json["version_after"_L1].toInteger()};
}

QByteArray changesText(const std::vector<Change> &changes)
{
    QJsonArray array;
    for (const Change &change : changes)
        array.append(toJson(change));
    return QJsonDocument{array}.toJson(QJsonDocument::Compact);
}

/// What the chain covers: every column, each with its length, so that nothing can move between two of them.
QByteArray chained(const QByteArray &previous, const QList<QByteArray> &columns)
{
    QByteArray bytes = previous;
    for (const QByteArray &column : columns)
        bytes += QByteArray::number(column.size()) + ':' + column;
    return crypto::sha256(bytes);
}

QList<QByteArray> columnsOf(qint64 id, Instant at, const Record &record, const QByteArray &changes)
{
    return {QByteArray::number(id),
            QByteArray::number(at.ms),
            record.author.actor.toUtf8(),
            QByteArray::number(record.author.user.value),
            QByteArray::number(record.author.consumer.value),
            QByteArray::number(record.author.authorization.value),
            record.author.address.toUtf8(),
            record.action.toUtf8(),
            record.outcome.toUtf8(),
            record.reason.toUtf8(),
            record.reference.toUtf8(),
            changes,
            record.undoable ? "1" : "0",
            QByteArray::number(record.undoes.value_or(JournalId{}).value)};
}

const QString &entryColumns()
{
    static const QString columns =
        u"SELECT j.id, j.at, j.actor, coalesce(j.user_id, 0), coalesce(j.consumer_id, 0), coalesce(j.authorization_id, 0),"
        " j.address, j.action, j.outcome, j.reason, j.reference, j.changes, j.undoable, coalesce(j.undoes, 0),"
        " (SELECT max(r.id) FROM journal r WHERE r.undoes = j.id) FROM journal j "_s;
    return columns;
}

Entry entryFrom(const Rows &rows)
{
    Entry entry;
    entry.id.value = rows.integer(0);
    entry.at = rows.instant(1);
    entry.author = {rows.text(2), UserId{rows.integer(3)}, ConsumerId{rows.integer(4)}, AuthorizationId{rows.integer(5)},
                    rows.text(6)};
    entry.action = rows.text(7);
    entry.outcome = rows.text(8);
    entry.reason = rows.text(9);
    entry.reference = rows.text(10);
    const QJsonArray changes = QJsonDocument::fromJson(rows.text(11).toUtf8()).array();
    for (const QJsonValue &change : changes)
        entry.changes.push_back(changeFromJson(change.toObject()));
    entry.undoable = rows.flag(12);
    if (rows.integer(13) != 0)
        entry.undoes = JournalId{rows.integer(13)};
    if (const auto undoneBy = rows.optionalInteger(14))
        entry.undoneBy = JournalId{*undoneBy};
    return entry;
}

Result<std::vector<Entry>> entriesOf(Connection &connection, const Where &where, const QString &order, int limit)
{
    QVariantList values = where.values();
    values += std::clamp(limit, 1, mostListed);
    FRACTAL_TRY(Rows rows, connection.select(QStringList{entryColumns(), u"WHERE"_s, where.sql(), order}.join(u' '), values));
    std::vector<Entry> entries;
    while (rows.next())
        entries.push_back(entryFrom(rows));
    return entries;
}

} // namespace

Result<JournalId> append(Work &work, const Record &given)
{
    Record record = given;
    record.reason.truncate(longestReason);
    Connection &connection = work.connection;
    if (connection.driver() == Driver::Postgres) // the chain has one writer at a time, in all processes (decision 22)
        FRACTAL_TRY_VOID(connection.select(u"SELECT pg_advisory_xact_lock(8484)"_s));
    QByteArray previous;
    qint64 id = 0;
    bool isSealed = false;
    {
        FRACTAL_TRY(Rows head, connection.select(u"SELECT entry_id, hash, mac FROM journal_head WHERE id = 1"_s));
        if (!head.next())
            return failure(ErrorCode::Corrupt, u"the head of the transactions log is missing"_s);
        id = head.integer(0) + 1;
        previous = head.blob(1);
        // A broken seal stays broken, so that what broke it is seen (SEC-10).
        isSealed = crypto::constantTimeEqual(head.blob(2), sealOf(work.keyring, id - 1, previous));
    }
    const Instant at = work.now();
    const QByteArray changes = changesText(record.changes);
    const QByteArray hash = chained(previous, columnsOf(id, at, record, changes));
    FRACTAL_TRY_VOID(connection.execute(
        u"INSERT INTO journal (id, at, actor, user_id, consumer_id, authorization_id, address, action, outcome, reason, reference, changes,"
        " undoable, undoes, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id, at.ms, text(record.author.actor), idOrNull(record.author.user.value), idOrNull(record.author.consumer.value),
         idOrNull(record.author.authorization.value), text(record.author.address), text(record.action), text(record.outcome),
         text(record.reason), text(record.reference), QString::fromUtf8(changes), stored(record.undoable),
         idOrNull(record.undoes.value_or(JournalId{}).value), hash}));
    FRACTAL_TRY_VOID(connection.execute(u"UPDATE journal_head SET entry_id = ?, hash = ?, mac = ? WHERE id = 1"_s,
                                        {id, hash, isSealed ? QVariant{sealOf(work.keyring, id, hash)} : null()}));
    for (const Change &change : record.changes) {
        FRACTAL_TRY_VOID(connection.execute(u"INSERT INTO journal_records (entity, record_id, entry_id) VALUES (?, ?, ?)"_s,
                                            {text(change.entity), change.id, id}));
    }
    return JournalId{id};
}

Result<std::vector<Entry>> list(Connection &connection, const Filter &filter)
{
    Where where = whereOf(filter);
    if (filter.beforeId > 0)
        where.add(u"j.id < ?"_s, {filter.beforeId});
    const bool oldestFirst = filter.afterId > 0;
    return entriesOf(connection, where, oldestFirst ? u"ORDER BY j.id LIMIT ?"_s : u"ORDER BY j.id DESC LIMIT ?"_s, filter.limit);
}

Result<Part> part(Connection &connection, const Filter &filter, qint64 mostLooked)
{
    FRACTAL_TRY(const Window window, windowOf(connection, filter, mostLooked));
    Where where = whereOf(filter);
    where.add(u"j.id > ?"_s, {window.above});
    where.add(u"j.id < ?"_s, {window.below});
    Part part;
    FRACTAL_TRY(part.entries, entriesOf(connection, where, u"ORDER BY j.id DESC LIMIT ?"_s, filter.limit));
    const bool isCut = static_cast<int>(part.entries.size()) >= std::clamp(filter.limit, 1, mostListed);
    part.reached = isCut ? part.entries.back().id.value : window.above + 1;
    part.isEnd = part.reached <= window.floor + 1;
    return part;
}

Result<Tally> tally(Connection &connection, const Filter &filter, qint64 mostLooked)
{
    FRACTAL_TRY(const Window window, windowOf(connection, filter, mostLooked));
    Where where = whereOf(filter);
    where.add(u"j.id > ?"_s, {window.above});
    where.add(u"j.id < ?"_s, {window.below});
    Tally tally;
    FRACTAL_TRY(
        tally.count,
        connection.scalar(QStringList{u"SELECT count(*) FROM journal j WHERE"_s, where.sql()}.join(u' '), where.values()));
    tally.reached = window.above + 1;
    tally.isEnd = tally.reached <= window.floor + 1;
    return tally;
}

Result<qint64> total(Connection &connection)
{
    return connection.scalar(u"SELECT entry_id FROM journal_head WHERE id = 1"_s);
}

Result<Entry> find(Connection &connection, JournalId id)
{
    FRACTAL_TRY(Rows rows, connection.select(QStringList{entryColumns(), u"WHERE j.id = ?"_s}.join(u' '), {id.value}));
    if (!rows.next())
        return failure(ErrorCode::NotFound, u"there is no entry %1 in the transactions log"_s.arg(id.value), u"id"_s);
    return entryFrom(rows);
}

Result<qint64> verify(Connection &connection)
{
    QByteArray hash;
    qint64 expected = 0;
    {
        FRACTAL_TRY(
            Rows rows,
            connection.select(
                u"SELECT id, at, actor, coalesce(user_id, 0), coalesce(consumer_id, 0), coalesce(authorization_id, 0), address, action, outcome,"
                " reason, reference, changes, undoable, coalesce(undoes, 0), hash FROM journal ORDER BY id"_s));
        while (rows.next()) {
            Record record;
            record.author = {rows.text(2), UserId{rows.integer(3)}, ConsumerId{rows.integer(4)}, AuthorizationId{rows.integer(5)},
                             rows.text(6)};
            record.action = rows.text(7);
            record.outcome = rows.text(8);
            record.reason = rows.text(9);
            record.reference = rows.text(10);
            record.undoable = rows.flag(12);
            record.undoes = JournalId{rows.integer(13)};
            hash = chained(hash, columnsOf(rows.integer(0), rows.instant(1), record, rows.text(11).toUtf8()));
            if (rows.integer(0) != ++expected || !crypto::constantTimeEqual(hash, rows.blob(14)))
                return failure(ErrorCode::Corrupt, u"the transactions log was altered at entry %1"_s.arg(expected));
        }
    }
    FRACTAL_TRY(Rows head, connection.select(u"SELECT entry_id, hash FROM journal_head WHERE id = 1"_s));
    if (!head.next() || head.integer(0) != expected || !crypto::constantTimeEqual(head.blob(1), hash))
        return failure(ErrorCode::Corrupt, u"entries are missing at the end of the transactions log, after %1"_s.arg(expected));
    return expected;
}

Result<std::vector<RecordEntry>> ofRecord(Connection &connection, const QString &entity, qint64 id, int limit)
{
    FRACTAL_TRY(Rows rows,
                connection.select(u"SELECT j.id, j.at, COALESCE(u.display_name, j.actor), j.action FROM journal_records r "
                                  "JOIN journal j ON j.id = r.entry_id LEFT JOIN users u ON u.id = j.user_id "
                                  "WHERE r.entity = ? AND r.record_id = ? ORDER BY r.entry_id DESC LIMIT ?"_s,
                                  {text(entity), id, limit}));
    std::vector<RecordEntry> entries;
    while (rows.next())
        entries.push_back({{rows.integer(0)}, rows.instant(1), rows.text(2), rows.text(3)});
    return entries;
}

} // namespace fractal::journal
