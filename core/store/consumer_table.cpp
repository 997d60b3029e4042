// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/consumer_table.h"

namespace fractal::consumers {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds attentionLasts = 24h * 7;
constexpr std::chrono::milliseconds unusedAfter = 24h * 90;
constexpr qsizetype longestText = 200;

/// All consumers with their status, as the table `listed`. Binds what `moments` answers. What belongs to a consumer is
/// looked up for each by its index: grouping all authorizations and refusals first takes longer the longer the log is.
const QString &listed()
{
    static const QString sql =
        u"WITH listed AS (SELECT c.id, c.key, c.name, coalesce(g.name, '') AS group_name, c.grant_type, c.public_client, c.enabled,"
        " (SELECT count(*) FROM consumer_callbacks b WHERE b.consumer_id = c.id) AS callbacks,"
        " (SELECT count(*) FROM authorizations a WHERE a.consumer_id = c.id AND a.revoked_at IS NULL AND a.expires_at > ?) AS authorizations,"
        " c.last_used_at, c.created_at,"
        " CASE WHEN c.enabled = 0 THEN 5"
        " WHEN c.origin <> 'administrator' AND c.approved_at IS NULL THEN 2"
        " WHEN c.grant_type = 'authorization_code' AND NOT EXISTS (SELECT 1 FROM consumer_callbacks b WHERE b.consumer_id = c.id) THEN 3"
        " WHEN EXISTS (SELECT 1 FROM journal j WHERE j.consumer_id = c.id AND j.outcome = 'refused' AND j.at > ?"
        " AND j.at > coalesce(c.last_used_at, 0)) THEN 1"
        " WHEN EXISTS (SELECT 1 FROM authorizations a WHERE a.consumer_id = c.id AND a.revoked_at IS NULL AND a.expires_at > ?"
        " AND ((c.grant_type = 'authorization_code' AND a.tools_read_at IS NOT NULL)"
        " OR (c.grant_type = 'client_credentials' AND a.last_used_at IS NOT NULL))) THEN 0 ELSE 4 END AS status,"
        " c.origin, c.domain,"
        " CASE WHEN coalesce(c.last_used_at, c.created_at) < ? THEN 1 ELSE 0 END AS unused"
        " FROM oauth_consumers c LEFT JOIN permission_groups g ON g.id = c.group_id WHERE c.deleted_at IS NULL)"_s;
    return sql;
}

QVariantList moments(Instant now)
{
    return {now.ms, (now - attentionLasts).ms, now.ms, (now - unusedAfter).ms};
}

QString containing(const QString &text)
{
    QString pattern = u"%"_s;
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'!')
            pattern += u'!';
        pattern += c;
    }
    return pattern + u'%';
}

struct Condition {
    QStringList sql{u"1 = 1"_s};
    QVariantList values;
};

Condition conditionOf(const TableQuery &query)
{
    Condition where;
    if (const QString wanted = query.text.trimmed().left(longestText); !wanted.isEmpty()) {
        // SQLite folds ASCII letters only: what the person typed, and the same in small letters.
        const QString folded = containing(wanted.toLower());
        where.sql += u"AND (lower(t.name) LIKE ? ESCAPE '!' OR t.name LIKE ? ESCAPE '!' OR lower(t.key) LIKE ? ESCAPE '!'"
                     " OR t.id IN (SELECT k.consumer_id FROM consumer_callbacks k WHERE lower(k.uri) LIKE ? ESCAPE '!'))"_s;
        where.values += QVariantList{folded, containing(wanted), folded, folded};
    }
    if (!query.statuses.isEmpty()) {
        where.sql += u"AND t.status IN ("_s;
        where.sql += QStringList(query.statuses.size(), u"?"_s).join(u',');
        where.sql += u")"_s;
        for (const Status status : query.statuses)
            where.values += static_cast<int>(status);
    }
    if (query.unusedOnly)
        where.sql += u"AND t.unused = 1"_s;
    return where;
}

QString orderOf(SortBy sort, bool descending)
{
    switch (sort) {
    case SortBy::Status:
        return descending ? u"ORDER BY t.status DESC, lower(t.name), t.id"_s : u"ORDER BY t.status, lower(t.name), t.id"_s;
    case SortBy::Name:
        return descending ? u"ORDER BY lower(t.name) DESC, t.id DESC"_s : u"ORDER BY lower(t.name), t.id"_s;
    case SortBy::Key:
        return descending ? u"ORDER BY lower(t.key) DESC, t.id DESC"_s : u"ORDER BY lower(t.key), t.id"_s;
    case SortBy::Group:
        return descending ? u"ORDER BY lower(t.group_name) DESC, lower(t.name), t.id"_s
                          : u"ORDER BY lower(t.group_name), lower(t.name), t.id"_s;
    case SortBy::Callbacks:
        return descending ? u"ORDER BY t.callbacks DESC, lower(t.name), t.id"_s : u"ORDER BY t.callbacks, lower(t.name), t.id"_s;
    case SortBy::Authorizations:
        return descending ? u"ORDER BY t.authorizations DESC, lower(t.name), t.id"_s
                          : u"ORDER BY t.authorizations, lower(t.name), t.id"_s;
    case SortBy::LastUsed: // never is before everything else
        return descending ? u"ORDER BY coalesce(t.last_used_at, 0) DESC, t.id DESC"_s
                          : u"ORDER BY coalesce(t.last_used_at, 0), t.id"_s;
    case SortBy::Created:
        break;
    }
    return descending ? u"ORDER BY t.created_at DESC, t.id DESC"_s : u"ORDER BY t.created_at, t.id"_s;
}

const QString &columns()
{
    static const QString sql =
        u"SELECT t.id, t.key, t.name, t.group_name, t.grant_type, t.public_client, t.enabled, t.callbacks, t.authorizations,"
        " t.last_used_at, t.created_at, t.status,"
        " (SELECT s.hint FROM consumer_secrets s WHERE s.consumer_id = t.id ORDER BY s.id DESC LIMIT 1),"
        " t.origin, t.domain FROM"_s;
    return sql;
}

TableRow fromRow(const Rows &row)
{
    TableRow found;
    found.id.value = row.integer(0);
    found.key = row.text(1);
    found.name = row.text(2);
    found.groupName = row.text(3);
    found.grantType = grantTypeFromName(row.text(4)).value_or(GrantType::AuthorizationCode);
    found.publicClient = row.flag(5);
    found.enabled = row.flag(6);
    found.callbacks = row.integer(7);
    found.authorizations = row.integer(8);
    found.lastUsedAt = row.optionalInstant(9);
    found.createdAt = row.instant(10);
    found.status = static_cast<Status>(row.integer(11));
    found.secretHint = row.text(12);
    found.origin = originFromName(row.text(13)).value_or(Origin::DynamicRegistration);
    found.domain = row.text(14);
    return found;
}

/// What there is, and how much of it the filter leaves: in one go through all.
Result<TablePage> countsOf(Connection &connection, const Condition &where, Instant now)
{
    TablePage page;
    const QStringList sql = QStringList{listed(), u"SELECT t.status, count(*), sum(t.unused), sum(CASE WHEN"_s} + where.sql
        + QStringList{u"THEN 1 ELSE 0 END) FROM listed t GROUP BY t.status"_s};
    FRACTAL_TRY(Rows rows, connection.select(sql.join(u' '), moments(now) + where.values));
    while (rows.next()) {
        page.counts.byStatus[static_cast<std::size_t>(rows.integer(0))] = rows.integer(1);
        page.counts.all += rows.integer(1);
        page.counts.unused += rows.integer(2);
        page.total += rows.integer(3);
    }
    return page;
}

} // namespace

Result<TablePage> table(Connection &connection, const TableQuery &query, Instant now)
{
    const Condition where = conditionOf(query);
    FRACTAL_TRY(TablePage page, countsOf(connection, where, now));
    // The hint is looked up for the rows of this page only: the inner query has the LIMIT.
    const QString order = orderOf(query.sort, query.descending);
    const QStringList sql = QStringList{listed(), columns(), u"(SELECT * FROM listed t WHERE"_s} + where.sql
        + QStringList{order, u"LIMIT ? OFFSET ?) t"_s, order};
    FRACTAL_TRY(Rows rows,
                connection.select(sql.join(u' '), moments(now) + where.values + QVariantList{query.limit, query.offset}));
    while (rows.next())
        page.rows.push_back(fromRow(rows));
    return page;
}

Result<std::vector<ConsumerId>> matching(Connection &connection, const TableQuery &query, Instant now)
{
    const Condition where = conditionOf(query);
    std::vector<ConsumerId> ids;
    const QStringList sql = QStringList{listed(), u"SELECT t.id FROM listed t WHERE"_s} + where.sql
        + QStringList{u"ORDER BY t.id"_s};
    FRACTAL_TRY(Rows rows, connection.select(sql.join(u' '), moments(now) + where.values));
    while (rows.next())
        ids.push_back({rows.integer(0)});
    return ids;
}

Result<TableRow> tableRow(Connection &connection, ConsumerId id, Instant now)
{
    FRACTAL_TRY(Rows rows,
                connection.select(QStringList{listed(), columns(), u"listed t WHERE t.id = ?"_s}.join(u' '),
                                  moments(now) + QVariantList{id.value}));
    if (!rows.next())
        return failure(ErrorCode::NotFound, u"there is no such OAuth consumer"_s, u"consumer"_s);
    return fromRow(rows);
}

Result<std::vector<Refusal>> refusals(Connection &connection, ConsumerId id, int limit)
{
    std::vector<Refusal> found;
    FRACTAL_TRY(
        Rows rows,
        connection.select(
            u"SELECT j.id, j.at, j.action, j.reason, j.address, coalesce(u.display_name, '') FROM journal j LEFT JOIN users u ON u.id = j.user_id"
            " WHERE j.consumer_id = ? AND j.outcome = 'refused' ORDER BY j.id DESC LIMIT ?"_s,
            {id.value, limit}));
    while (rows.next())
        found.push_back({JournalId{rows.integer(0)}, rows.instant(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5)});
    return found;
}

Result<LastChange> lastChange(Connection &connection, ConsumerId id)
{
    FRACTAL_TRY(
        Rows rows,
        connection.select(
            u"SELECT j.at, coalesce(u.display_name, j.actor) FROM journal_records r JOIN journal j ON j.id = r.entry_id LEFT JOIN users u ON u.id = j.user_id"
            " WHERE r.entity = 'oauth_consumer' AND r.record_id = ? ORDER BY r.entry_id DESC LIMIT 1"_s,
            {id.value}));
    if (!rows.next())
        return failure(ErrorCode::NotFound, u"no change of this consumer is in the log"_s, u"consumer"_s);
    return LastChange{rows.text(1), rows.instant(0)};
}

} // namespace fractal::consumers
