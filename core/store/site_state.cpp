// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/site_state.h"

#include "core/store/groups.h"

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rememberedPrincipals = 10'000;

const QString &principalQuery()
{
    static const QString sql = uR"sql(
SELECT t.expires_at, t.scopes, t.audience, a.id, a.expires_at,
       c.id, c.key, c.name, c.group_id, c.limit_to_group,
       u.id, u.name, u.display_name, u.profile, u.group_id, u.enabled, u.deleted_at, l.path
FROM access_tokens t
JOIN authorizations a ON a.id = t.authorization_id
JOIN oauth_consumers c ON c.id = a.consumer_id
LEFT JOIN users u ON u.id = a.user_id
LEFT JOIN assets l ON l.id = u.location_id
WHERE t.hash = ? AND a.revoked_at IS NULL AND c.enabled = 1 AND c.deleted_at IS NULL)sql"_s;
    return sql;
}

Result<PermissionSet> rightsOf(Connection &connection, std::optional<qint64> group)
{
    if (!group)
        return PermissionSet{};
    FRACTAL_TRY(const groups::Group found, groups::find(connection, GroupId{*group}));
    return found.rights;
}

} // namespace

Result<void> bumpEpoch(Connection &connection)
{
    FRACTAL_TRY_VOID(connection.execute(u"UPDATE epoch SET value = value + 1 WHERE id = 1"_s));
    return {};
}

Result<void> SiteState::refresh(Connection &connection)
{
    const bool sqlite = connection.driver() == Driver::Sqlite;
    FRACTAL_TRY(const qint64 dataVersion, connection.dataVersion());
    if (sqlite && dataVersion == m_dataVersion)
        return {};
    FRACTAL_TRY(const qint64 epoch, connection.scalar(u"SELECT value FROM epoch WHERE id = 1"_s));
    if (epoch != m_epoch) {
        FRACTAL_TRY(m_settings, Settings::load(connection));
        m_principals.clear();
        m_epoch = epoch;
    }
    m_dataVersion = dataVersion;
    return {};
}

Result<std::optional<Principal>> SiteState::principalOf(Connection &connection, const QByteArray &tokenHash, Instant now)
{
    if (const auto known = m_principals.find(tokenHash); known != m_principals.end())
        return known->second.expires > now ? std::optional{known->second.principal} : std::nullopt;

    std::optional<Principal> nobody;
    Principal principal;
    std::optional<qint64> consumerGroup;
    std::optional<qint64> userGroup;
    std::optional<Profile> profile;
    bool limited = false;
    Instant expires;
    {
        FRACTAL_TRY(Rows row, connection.select(principalQuery(), {tokenHash}));
        if (!row.next())
            return nobody;
        expires = std::min(row.instant(0), row.instant(4));
        const bool hasUser = !row.isNull(10);
        // The one MCP audience (decision 12); other resources have words of their own.
        if (expires <= now || !row.text(2).split(u' ').contains("mcp"_L1) || (hasUser && (!row.flag(15) || !row.isNull(16))))
            return nobody;
        principal.actor = hasUser ? Actor::User : Actor::Consumer;
        principal.authorization = AuthorizationId{row.integer(3)};
        principal.consumer = ConsumerId{row.integer(5)};
        principal.consumerKey = row.text(6);
        principal.consumerName = row.text(7);
        consumerGroup = row.optionalInteger(8);
        limited = row.flag(9);
        principal.user = UserId{row.integer(10)};
        principal.userName = row.text(11);
        principal.displayName = row.text(12);
        profile = profileFromName(row.text(13));
        userGroup = row.optionalInteger(14);
        principal.locationPath = row.text(17);
        principal.scopes = ScopeSet::parse(row.text(1)).value_or(ScopeSet{});
        principal.scopesApply = true;
    }
    FRACTAL_TRY(const PermissionSet ceiling, rightsOf(connection, consumerGroup));
    if (principal.actor == Actor::Consumer) {
        principal.rights = ceiling; // client credentials: the consumer's group is all there is
    } else {
        FRACTAL_TRY(const PermissionSet group, rightsOf(connection, userGroup));
        if (!profile)
            return nobody;
        principal.rights = effectiveRights(*profile, group, limited ? &ceiling : nullptr);
    }
    if (m_principals.size() >= rememberedPrincipals)
        m_principals.clear();
    m_principals.emplace(tokenHash, Remembered{principal, expires});
    return std::optional{principal};
}

} // namespace fractal
