// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/site_state.h"

#include "core/store/consumer_secrets.h"
#include "core/store/groups.h"

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostRemembered = 10'000; // of each kind

const QString &principalQuery()
{
    static const QString sql = uR"sql(
SELECT t.expires_at, t.scopes, t.audience, a.id, a.expires_at,
       c.id, c.key, c.name, c.group_id, c.limit_to_group,
       u.id, u.name, u.display_name, u.profile, u.group_id, u.enabled, u.deleted_at, l.path, t.issued_at,
       CASE WHEN c.origin <> 'administrator' AND c.approved_at IS NULL THEN 1 ELSE 0 END
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
        m_tokens.clear();
        m_consumers.clear();
        m_epoch = epoch;
    }
    m_dataVersion = dataVersion;
    return {};
}

Result<std::optional<SiteState::Token>> SiteState::tokenOf(Connection &connection, const QByteArray &tokenHash, Instant now)
{
    if (const auto known = m_tokens.find(tokenHash); known != m_tokens.end())
        return known->second.expires > now ? std::optional{known->second} : std::nullopt;

    const std::optional<Token> nobody;
    Token token;
    Principal &principal = token.principal;
    std::optional<qint64> consumerGroup;
    std::optional<qint64> userGroup;
    std::optional<Profile> profile;
    bool limited = false;
    bool unverified = false;
    {
        FRACTAL_TRY(Rows row, connection.select(principalQuery(), {tokenHash}));
        if (!row.next())
            return nobody;
        token.expires = std::min(row.instant(0), row.instant(4));
        token.audience = row.text(2);
        token.issuedAt = row.instant(18);
        const bool hasUser = !row.isNull(10);
        // The one MCP audience (decision 12); other resources have words of their own.
        if (token.expires <= now || !token.audience.split(u' ').contains("mcp"_L1)
            || (hasUser && (!row.flag(15) || !row.isNull(16))))
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
        unverified = row.flag(19);
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
    if (unverified) { // SEC-3: as a missing right, so that no client asks for consent to it again and again
        principal.rights = principal.rights.intersected(readingRights());
        principal.scopes = principal.scopes.intersected(ScopeSet::reading());
    }
    if (m_tokens.size() >= mostRemembered)
        m_tokens.clear();
    m_tokens.emplace(tokenHash, token);
    return std::optional{std::move(token)};
}

Result<std::optional<Principal>> SiteState::principalOf(Connection &connection, const QByteArray &tokenHash, Instant now)
{
    FRACTAL_TRY(auto token, tokenOf(connection, tokenHash, now));
    return token ? std::optional{std::move(token->principal)} : std::nullopt;
}

Result<std::shared_ptr<const consumers::KnownConsumer>> SiteState::consumerOf(Connection &connection, const QString &key)
{
    if (const auto known = m_consumers.find(key); known != m_consumers.end())
        return known->second;
    std::shared_ptr<consumers::KnownConsumer> found;
    auto consumer = consumers::findByKey(connection, key);
    if (!consumer && consumer.error().code != ErrorCode::NotFound)
        return Failure{std::move(consumer).error()};
    // An unknown one takes the same steps as a known one.
    FRACTAL_TRY(auto secrets, consumers::secretHashes(connection, consumer ? consumer->id : ConsumerId{}));
    if (consumer)
        found = std::make_shared<consumers::KnownConsumer>(*std::move(consumer), std::move(secrets));
    if (m_consumers.size() >= mostRemembered)
        m_consumers.clear();
    m_consumers.emplace(key, found);
    return found;
}

} // namespace fractal
