// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorized_principal.h"

#include "core/access/write_policy.h"
#include "core/store/groups.h"

namespace fractal::authorized_principal {

using namespace Qt::StringLiterals;

namespace {

Result<PermissionSet> rightsOf(Connection &connection, std::optional<qint64> group)
{
    if (!group)
        return PermissionSet{};
    FRACTAL_TRY(const groups::Group found, groups::find(connection, GroupId{*group}));
    return found.rights;
}

} // namespace

const QString &fields()
{
    static const QString sql = u"a.id, a.expires_at, c.id, c.key, c.name, c.group_id, c.limit_to_group,"
                               " CASE WHEN c.origin <> 'administrator' AND c.approved_at IS NULL THEN 1 ELSE 0 END, c.writes,"
                               " u.id, u.name, u.display_name, u.profile, u.group_id, u.enabled, u.deleted_at, l.path"_s;
    return sql;
}

const QString &joins()
{
    static const QString sql = u"JOIN oauth_consumers c ON c.id = a.consumer_id AND c.enabled = 1 AND c.deleted_at IS NULL"
                               " LEFT JOIN users u ON u.id = a.user_id LEFT JOIN assets l ON l.id = u.location_id"_s;
    return sql;
}

Row rowFrom(const Rows &row, int first)
{
    Row found;
    Principal &principal = found.principal;
    const bool hasUser = !row.isNull(first + 9);
    principal.actor = hasUser ? Actor::User : Actor::Consumer;
    principal.authorization = AuthorizationId{row.integer(first)};
    found.expires = row.instant(first + 1);
    principal.consumer = ConsumerId{row.integer(first + 2)};
    principal.consumerKey = row.text(first + 3);
    principal.consumerName = row.text(first + 4);
    found.consumerGroup = row.optionalInteger(first + 5);
    found.limited = row.flag(first + 6);
    found.unverified = row.flag(first + 7);
    found.writes = row.text(first + 8);
    principal.user = UserId{row.integer(first + 9)};
    principal.userName = row.text(first + 10);
    principal.displayName = row.text(first + 11);
    found.profile = row.text(first + 12);
    found.userGroup = row.optionalInteger(first + 13);
    found.isUserGone = hasUser && (!row.flag(first + 14) || !row.isNull(first + 15));
    principal.locationPath = row.text(first + 16);
    principal.scopesApply = true;
    return found;
}

Result<std::optional<Principal>> principalOf(Connection &connection, Row row, const QString &scopes)
{
    const std::optional<Principal> nobody;
    Principal &principal = row.principal;
    if (row.isUserGone)
        return nobody;
    principal.scopes = ScopeSet::parse(scopes).value_or(ScopeSet{});
    FRACTAL_TRY(const PermissionSet ceiling, rightsOf(connection, row.consumerGroup));
    if (principal.actor == Actor::Consumer) {
        principal.rights = ceiling; // client credentials: the consumer's group is all there is
    } else {
        FRACTAL_TRY(const PermissionSet group, rightsOf(connection, row.userGroup));
        const auto profile = profileFromName(row.profile);
        if (!profile)
            return nobody;
        principal.rights = effectiveRights(*profile, group, row.limited ? &ceiling : nullptr);
    }
    const WritePolicy writes = writePolicyFromName(row.writes).value_or(WritePolicy::ReadOnly);
    principal.holdsWrites = writes == WritePolicy::Hold;
    if (row.unverified
        || writes == WritePolicy::ReadOnly) { // SEC-3: as a missing right, so that no client asks for consent to it again
        principal.rights = principal.rights.intersected(readingRights());
        principal.scopes = principal.scopes.intersected(ScopeSet::reading());
    }
    return std::optional{std::move(principal)};
}

Result<std::optional<Principal>> find(Connection &connection, AuthorizationId id, Instant now)
{
    std::optional<Row> found;
    QString scopes;
    {
        FRACTAL_TRY(Rows rows,
                    connection.select(QStringList{u"SELECT a.scopes,"_s, fields(), u"FROM authorizations a"_s, joins(),
                                                  u"WHERE a.id = ? AND a.revoked_at IS NULL AND a.expires_at > ?"_s}
                                          .join(u' '),
                                      {id.value, now.ms}));
        if (rows.next()) {
            scopes = rows.text(0);
            found = rowFrom(rows, 1);
        }
    }
    if (!found)
        return std::optional<Principal>{};
    return principalOf(connection, *std::move(found), scopes);
}

} // namespace fractal::authorized_principal
