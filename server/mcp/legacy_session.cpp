// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/legacy_session.h"

#include "core/crypto/secrets.h"
#include "core/store/mcp_sessions.h"
#include "server/mcp/protocol.h"

#include <QDataStream>
#include <QIODevice>

namespace fractal::mcp {

namespace {

using namespace std::chrono_literals;

constexpr auto sessionLifetime = 24h * 7;
constexpr qsizetype longestName = 200;
constexpr QByteArrayView sessionPurpose{"mcp-session"};

} // namespace

Instant LegacySession::expires() const
{
    return startedAt + sessionLifetime;
}

QByteArray LegacySessions::start(Work &work, AuthorizationId authorization, QLatin1StringView version,
                                 const ClientAbilities &abilities) const
{
    constexpr qsizetype randomBytes = 16;
    QByteArray plain;
    QDataStream stream{&plain, QIODevice::WriteOnly};
    stream << work.random.bytes(randomBytes) << QByteArray{version.data(), version.size()} << authorization.value << work.now().ms
           << abilities.elicits << abilities.samples << abilities.listsRoots;
    return crypto::base64Url(crypto::seal(work.random, m_key, plain, sessionPurpose));
}

Result<std::optional<LegacySession>> LegacySessions::find(Work &work, QByteArrayView name, AuthorizationId authorization) const
{
    std::optional<LegacySession> none;
    if (name.size() > longestName)
        return none;
    const auto sealed = QByteArray::fromBase64Encoding(name.toByteArray(),
                                                       QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const auto plain = sealed ? crypto::open(m_key, sealed.decoded, sessionPurpose) : failure(ErrorCode::NotFound, {});
    if (!plain)
        return none;
    LegacySession session;
    QByteArray id;
    QByteArray version;
    QDataStream stream{*plain};
    stream >> id >> version >> session.authorization.value >> session.startedAt.ms;
    stream >> session.abilities.elicits >> session.abilities.samples >> session.abilities.listsRoots;
    if (stream.status() != QDataStream::Ok)
        return none;
    session.version = legacyVersionNamed(QString::fromLatin1(version)).value_or(QLatin1StringView{});
    if (session.version.isEmpty() || session.authorization != authorization || session.expires() <= work.now())
        return none;
    session.id = id.toHex();
    FRACTAL_TRY(const bool ended, mcp_sessions::isEnded(work.connection, QString::fromLatin1(session.id)));
    return ended ? none : std::optional{session};
}

} // namespace fractal::mcp
