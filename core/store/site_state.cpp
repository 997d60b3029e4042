// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/site_state.h"

#include "core/store/authorized_principal.h"
#include "core/store/consumer_secrets.h"

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostRemembered = 10'000; // of each kind

const QString &tokenQuery()
{
    static const QString sql = QStringList{u"SELECT t.expires_at, t.scopes, t.audience, t.issued_at,"_s,
                                           authorized_principal::fields(),
                                           u"FROM access_tokens t JOIN authorizations a ON a.id = t.authorization_id"_s,
                                           authorized_principal::joins(), u"WHERE t.hash = ? AND a.revoked_at IS NULL"_s}
                                   .join(u' ');
    return sql;
}

} // namespace

Result<void> bumpEpoch(Connection &connection)
{
    FRACTAL_TRY_VOID(connection.execute(u"UPDATE epoch SET value = value + 1 WHERE id = 1"_s));
    return {};
}

std::shared_ptr<const Settings> CommittedSettings::of(qint64 epoch) const
{
    const std::lock_guard lock{m_mutex};
    return epoch == m_epoch ? m_settings : nullptr;
}

void CommittedSettings::keep(qint64 epoch, const Settings &settings)
{
    const std::lock_guard lock{m_mutex};
    if (epoch <= m_epoch)
        return;
    m_epoch = epoch;
    m_settings = std::make_shared<const Settings>(settings);
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

Result<void> SiteState::begin(Connection &connection, const CommittedSettings &known)
{
    FRACTAL_TRY(m_epoch, connection.scalar(u"SELECT value FROM epoch WHERE id = 1"_s));
    if (const auto settings = known.of(m_epoch)) {
        m_settings = *settings;
        return {};
    }
    FRACTAL_TRY(m_settings, Settings::load(connection));
    return {};
}

Result<std::optional<SiteState::Token>> SiteState::tokenOf(Connection &connection, const QByteArray &tokenHash, Instant now)
{
    if (const auto known = m_tokens.find(tokenHash); known != m_tokens.end())
        return known->second.expires > now ? std::optional{known->second} : std::nullopt;

    const std::optional<Token> nobody;
    Token token;
    authorized_principal::Row asker;
    QString scopes;
    {
        FRACTAL_TRY(Rows row, connection.select(tokenQuery(), {tokenHash}));
        if (!row.next())
            return nobody;
        asker = authorized_principal::rowFrom(row, 4);
        token.expires = std::min(row.instant(0), asker.expires);
        scopes = row.text(1);
        token.audience = row.text(2);
        token.issuedAt = row.instant(3);
    }
    if (token.expires <= now)
        return nobody;
    FRACTAL_TRY(auto principal, authorized_principal::principalOf(connection, std::move(asker), scopes));
    if (!principal)
        return nobody;
    token.principal = *std::move(principal);
    if (m_tokens.size() >= mostRemembered)
        m_tokens.clear();
    m_tokens.emplace(tokenHash, token);
    return std::optional{std::move(token)};
}

Result<std::optional<Principal>> SiteState::principalOf(Connection &connection, const QByteArray &tokenHash, Instant now,
                                                        QLatin1StringView audience)
{
    FRACTAL_TRY(auto token, tokenOf(connection, tokenHash, now));
    const bool isMeant = token && token->audience.split(u' ').contains(audience);
    return isMeant ? std::optional{std::move(token->principal)} : std::nullopt;
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
