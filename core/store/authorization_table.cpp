// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorization_table.h"

#include "core/access/principal.h"
#include "core/access/write_policy.h"
#include "core/store/authorization_row.h"
#include "core/store/groups.h"

#include <QHash>

#include <algorithm>

namespace fractal::authorizations {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 1000;
constexpr qsizetype longestText = 200;
constexpr qint64 mostCallsCounted = 300'000;

/// Values: now.
const QString &holding()
{
    static const QString sql = u"WHERE a.user_id IS NOT NULL AND a.revoked_at IS NULL AND a.expires_at > ?"_s;
    return sql;
}

const QString &rowColumns()
{
    static const QString sql =
        QStringList{u"SELECT"_s, authorizationFields(),
                    u", u.enabled, u.deleted_at, u.profile, u.group_id, c.group_id, c.limit_to_group, c.writes,"
                    " CASE WHEN c.origin <> 'administrator' AND c.approved_at IS NULL THEN 1 ELSE 0 END FROM authorizations a"_s,
                    authorizationJoins()}
            .join(u' ');
    return sql;
}

struct Where {
    QStringList sql;
    QVariantList values;
};

QString containing(const QString &text)
{
    QString pattern;
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'!')
            pattern += u'!';
        pattern += c;
    }
    return u'%' + pattern + u'%';
}

Where whereOf(const TableQuery &query, Instant now)
{
    Where where{{holding()}, {now.ms}};
    const QString given = query.text.trimmed().left(longestText);
    if (!given.isEmpty()) {
        where.sql += u"AND (lower(u.display_name || ' ' || u.name || ' ' || c.name || ' ' || c.key) LIKE ? ESCAPE '!'"
                     " OR u.display_name LIKE ? ESCAPE '!' OR c.name LIKE ? ESCAPE '!')"_s;
        where.values << containing(given.toLower()) << containing(given) << containing(given);
    }
    if (query.usedOnly && query.expiringOnly) { // chips of one group may be on together: either one
        where.sql += u"AND (a.last_used_at >= ? OR a.expires_at < ?)"_s;
        where.values << query.usedSince.ms << query.expiringBefore.ms;
    } else if (query.usedOnly) {
        where.sql += u"AND a.last_used_at >= ?"_s;
        where.values << query.usedSince.ms;
    } else if (query.expiringOnly) {
        where.sql += u"AND a.expires_at < ?"_s;
        where.values << query.expiringBefore.ms;
    }
    return where;
}

QString orderOf(const TableQuery &query)
{
    switch (query.sort) {
    case SortBy::User:
        return query.descending ? u"ORDER BY lower(u.display_name) DESC, a.id DESC"_s : u"ORDER BY lower(u.display_name), a.id"_s;
    case SortBy::Consumer:
        return query.descending ? u"ORDER BY lower(c.name) DESC, a.id DESC"_s : u"ORDER BY lower(c.name), a.id"_s;
    case SortBy::Granted:
        return query.descending ? u"ORDER BY a.granted_at DESC, a.id DESC"_s : u"ORDER BY a.granted_at, a.id"_s;
    case SortBy::From:
        return query.descending ? u"ORDER BY a.last_used_from DESC, a.id DESC"_s : u"ORDER BY a.last_used_from, a.id"_s;
    case SortBy::LastUsed:
        break;
    }
    return query.descending ? u"ORDER BY coalesce(a.last_used_at, 0) DESC, a.id DESC"_s
                            : u"ORDER BY coalesce(a.last_used_at, 0), a.id"_s;
}

struct Found {
    TableRow row;
    Profile profile = Profile::Requester;
    qint64 userGroup = 0;
    qint64 consumerGroup = 0;
    bool isLimited = false;
    bool onlyReads = false;
};

Found foundFrom(const Rows &rows)
{
    Found found;
    found.row.authorization = authorizationFrom(rows, 0);
    found.row.hasLeft = !rows.flag(fieldCount) || !rows.isNull(fieldCount + 1);
    found.profile = profileFromName(rows.text(fieldCount + 2)).value_or(Profile::Requester);
    found.userGroup = rows.integer(fieldCount + 3);
    found.consumerGroup = rows.integer(fieldCount + 4);
    found.isLimited = rows.flag(fieldCount + 5);
    const WritePolicy writes = writePolicyFromName(rows.text(fieldCount + 6)).value_or(WritePolicy::ReadOnly);
    found.onlyReads = writes == WritePolicy::ReadOnly || rows.flag(fieldCount + 7);
    found.row.holdsWrites = writes == WritePolicy::Hold && !found.onlyReads;
    return found;
}

/// Groups are few, rows are many.
class GroupRights {
public:
    explicit GroupRights(Connection &connection) : m_connection{connection} {}

    [[nodiscard]] Result<PermissionSet> of(qint64 group)
    {
        if (group == 0)
            return PermissionSet{};
        if (const auto known = m_known.constFind(group); known != m_known.constEnd())
            return *known;
        const auto found = groups::find(m_connection, GroupId{group});
        if (!found && found.error().code != ErrorCode::NotFound)
            return Failure{found.error()};
        const PermissionSet rights = found ? found->rights : PermissionSet{}; // a group that is gone gives nothing
        m_known.insert(group, rights);
        return rights;
    }

private:
    Connection &m_connection;
    QHash<qint64, PermissionSet> m_known;
};

Result<TableRow> completed(Found found, GroupRights &groupRights)
{
    if (found.row.hasLeft) // nothing works for them any more
        return std::move(found.row);
    FRACTAL_TRY(const PermissionSet group, groupRights.of(found.userGroup));
    FRACTAL_TRY(const PermissionSet ceiling, groupRights.of(found.isLimited ? found.consumerGroup : 0));
    found.row.rights = effectiveRights(found.profile, group, found.isLimited ? &ceiling : nullptr);
    if (found.onlyReads) // SEC-3
        found.row.rights = found.row.rights.intersected(readingRights());
    return std::move(found.row);
}

Result<std::vector<TableRow>> rowsOf(Connection &connection, const QString &sql, const QVariantList &values)
{
    std::vector<Found> found;
    {
        FRACTAL_TRY(Rows rows, connection.select(sql, values));
        while (rows.next())
            found.push_back(foundFrom(rows));
    }
    GroupRights groupRights{connection};
    std::vector<TableRow> completedRows;
    for (Found &one : found) {
        FRACTAL_TRY(TableRow row, completed(std::move(one), groupRights));
        completedRows.push_back(std::move(row));
    }
    return completedRows;
}

Result<void> count(Connection &connection, const TableQuery &query, Instant now, TablePage &page)
{
    {
        const Where where = whereOf(query, now);
        FRACTAL_TRY(
            page.total,
            connection.scalar(
                QStringList{u"SELECT count(*) FROM authorizations a"_s, authorizationJoins(), where.sql.join(u' ')}.join(u' '),
                where.values));
    }
    FRACTAL_TRY(
        Rows rows,
        connection.select(QStringList{u"SELECT count(*), coalesce(sum(CASE WHEN a.last_used_at >= ? THEN 1 ELSE 0 END), 0),"
                                      " coalesce(sum(CASE WHEN a.expires_at < ? THEN 1 ELSE 0 END), 0) FROM authorizations a"_s,
                                      holding()}
                              .join(u' '),
                          {query.usedSince.ms, query.expiringBefore.ms, now.ms}));
    if (rows.next())
        page.counts = {rows.integer(0), rows.integer(1), rows.integer(2)};
    return {};
}

Result<std::optional<qint64>> callsOf(Connection &connection, const Authorization &authorization)
{
    FRACTAL_TRY(const qint64 kept, connection.scalar(u"SELECT coalesce(max(id) - min(id), 0) FROM calls"_s));
    if (kept > mostCallsCounted)
        return std::optional<qint64>{};
    FRACTAL_TRY(const qint64 calls,
                connection.scalar(u"SELECT count(*) FROM calls WHERE user_id = ? AND consumer_id = ?"_s,
                                  {authorization.user.value, authorization.consumer.value}));
    return std::optional{calls};
}

Result<std::vector<Authorization>> holdingThat(Connection &connection, const QString &condition, qint64 value, Instant now)
{
    FRACTAL_TRY(Rows rows,
                connection.select(QStringList{authorizationColumns(), holding(), condition, u"ORDER BY a.id"_s}.join(u' '),
                                  {now.ms, value}));
    std::vector<Authorization> found;
    while (rows.next())
        found.push_back(authorizationFrom(rows, 0));
    return found;
}

} // namespace

Result<TablePage> table(Connection &connection, const TableQuery &query, Instant now)
{
    TablePage page;
    FRACTAL_TRY_VOID(count(connection, query, now, page));
    Where where = whereOf(query, now);
    where.values << std::clamp(query.limit, 1, mostRows) << std::max<qint64>(query.offset, 0);
    FRACTAL_TRY(page.rows,
                rowsOf(connection,
                       QStringList{rowColumns(), where.sql.join(u' '), orderOf(query), u"LIMIT ? OFFSET ?"_s}.join(u' '),
                       where.values));
    return page;
}

Result<std::vector<AuthorizationId>> matching(Connection &connection, const TableQuery &query, Instant now)
{
    const Where where = whereOf(query, now);
    FRACTAL_TRY(Rows rows,
                connection.select(QStringList{u"SELECT a.id FROM authorizations a"_s, authorizationJoins(), where.sql.join(u' '),
                                              u"ORDER BY a.id"_s}
                                      .join(u' '),
                                  where.values));
    std::vector<AuthorizationId> ids;
    while (rows.next())
        ids.push_back(AuthorizationId{rows.integer(0)});
    return ids;
}

Result<TableDetails> tableDetails(Connection &connection, AuthorizationId id, Instant now)
{
    TableDetails details;
    FRACTAL_TRY(auto rows,
                rowsOf(connection, QStringList{rowColumns(), holding(), u"AND a.id = ?"_s}.join(u' '), {now.ms, id.value}));
    if (rows.empty())
        return failure(ErrorCode::NotFound, u"there is no such authorization"_s, u"id"_s);
    details.row = std::move(rows.front());
    const Authorization &authorization = details.row.authorization;
    FRACTAL_TRY(const qint64 idle,
                connection.scalar(
                    u"SELECT coalesce(max(expires_at), 0) FROM refresh_tokens WHERE authorization_id = ? AND state = 'active'"_s,
                    {id.value}));
    details.validUntil = idle == 0 ? authorization.expiresAt : std::min(authorization.expiresAt, Instant{idle});
    FRACTAL_TRY(const auto ofUser, holdingOfUser(connection, authorization.user, now));
    FRACTAL_TRY(const auto ofConsumer, holdingOfConsumer(connection, authorization.consumer, now));
    details.ofUser = static_cast<qint64>(ofUser.size());
    details.ofConsumer = static_cast<qint64>(ofConsumer.size());
    FRACTAL_TRY(details.calls, callsOf(connection, authorization));
    return details;
}

Result<std::vector<Authorization>> holdingOfUser(Connection &connection, UserId user, Instant now)
{
    return holdingThat(connection, u"AND a.user_id = ?"_s, user.value, now);
}

Result<std::vector<Authorization>> holdingOfConsumer(Connection &connection, ConsumerId consumer, Instant now)
{
    return holdingThat(connection, u"AND a.consumer_id = ?"_s, consumer.value, now);
}

} // namespace fractal::authorizations
