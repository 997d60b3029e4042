// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/scope.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/crypto/secrets.h"
#include "core/store/consumers.h"

/// Authorizations: what a person granted to a consumer, and the family of its code and tokens. Only SHA-256 of codes and
/// tokens is stored. Functions that write run in the caller's transaction.
namespace fractal::authorizations {

using namespace std::chrono_literals;
inline constexpr std::chrono::milliseconds codeLifetime = 60s; // oauth.md §3: 60 s
inline constexpr std::chrono::milliseconds accessTokenLifetime = 1h;
inline constexpr std::chrono::milliseconds refreshIdleLifetime = 24h * 30;
inline constexpr std::chrono::milliseconds grantLifetime = 24h * 180; // whatever its use (F11)
inline constexpr std::chrono::milliseconds publicGrace = 60s; // decision 16
inline constexpr auto accessPrefix = "f1_at_";
inline constexpr auto refreshPrefix = "f1_rt_";
inline constexpr auto codePrefix = "f1_ac_";

struct Authorization {
    AuthorizationId id;
    ConsumerId consumer;
    QString consumerKey;
    QString consumerName;
    UserId user; ///< none for client credentials
    QString userName;
    QString userDisplayName;
    ScopeSet scopes;
    QString audience; ///< "mcp", "rest" or "mcp rest"
    Instant grantedAt;
    Instant expiresAt;
    std::optional<Instant> lastUsedAt;
    QString lastUsedFrom;
    std::optional<Instant> revokedAt;
    QString revokedReason;
};

struct Filter {
    QString userName;
    QString consumerKey;
    bool includeRevoked = false;
};
[[nodiscard]] Result<std::vector<Authorization>> list(Connection &connection, const Filter &filter);
[[nodiscard]] Result<Authorization> find(Connection &connection, AuthorizationId id);

/// What stays fixed from authorize to token.
struct Grant {
    ConsumerId consumer;
    UserId user;
    ScopeSet scopes;
    QString audience;
};
/// Consent was given: a new family and its code. The answer is the code.
[[nodiscard]] Result<crypto::Secret> grantWithCode(Work &work, const Grant &grant, const QString &redirectUri,
                                                   const QString &codeChallenge, const QString &resource);

struct Code {
    qint64 id = 0;
    Authorization authorization;
    QString redirectUri;
    QString codeChallenge;
    QString resource;
    bool used = false;
    bool expired = false;
};
/// NotFound for an unknown one. Looks, does not consume: everything is checked before anything is consumed.
[[nodiscard]] Result<Code> findCode(Connection &connection, QByteArrayView code, Instant now);
/// False when another one was first (UPDATE … WHERE used_at IS NULL, RFC 6749 §4.1.2).
[[nodiscard]] Result<bool> consumeCode(Work &work, const Code &code);

struct Tokens {
    crypto::Secret access;
    crypto::Secret refresh; ///< empty for client credentials
    ScopeSet scopes;
    std::chrono::milliseconds accessLifetime = accessTokenLifetime;
};
/// The first pair of a family.
[[nodiscard]] Result<Tokens> issue(Work &work, const Authorization &authorization, bool withRefresh);
/// The family of a client-credentials consumer (one a consumer and scope set, made when missing).
[[nodiscard]] Result<Authorization> forConsumer(Work &work, ConsumerId consumer, const ScopeSet &scopes, const QString &audience);

enum class RefreshState : quint8 { Active, Repeatable, Reused };
struct RefreshToken {
    qint64 id = 0;
    Authorization authorization;
    bool expired = false;
    RefreshState state = RefreshState::Active; ///< Repeatable: previous one, successor unused and window open
    QByteArray sealedAnswer;
    std::optional<qint64> predecessor;
};
[[nodiscard]] Result<RefreshToken> findRefreshToken(Connection &connection, QByteArrayView token, bool withSecret, Instant now);
/// Rotates an active token, or opens the same successor again for a repeatable one (decision 16).
[[nodiscard]] Result<Tokens> refresh(Work &work, const RefreshToken &token, QByteArrayView presented, const ScopeSet &scopes);

/// A refresh token that would be taken now, and was not rotated. Looks only; the account may be disabled.
struct LiveRefreshToken {
    Authorization authorization;
    Instant issuedAt;
    Instant expires; ///< of the token or of its authorization, whichever is earlier
};
[[nodiscard]] Result<std::optional<LiveRefreshToken>> liveRefreshToken(Connection &connection, QByteArrayView token, Instant now);

/// Ends the family: code, access and refresh tokens, at once. False when it was ended already.
[[nodiscard]] Result<bool> revoke(Work &work, AuthorizationId id, const QString &reason);
[[nodiscard]] Result<qint64> revokeAllOfUser(Work &work, UserId user, const QString &reason);
[[nodiscard]] Result<qint64> revokeAllOfConsumer(Work &work, ConsumerId consumer, const QString &reason);

/// The family that a token (access or refresh) belongs to; NotFound when unknown. For RFC 7009.
[[nodiscard]] Result<Authorization> findByAnyToken(Connection &connection, QByteArrayView token);

/// Used, from where: at most once a minute and family.
inline constexpr std::chrono::milliseconds touchedEvery = std::chrono::minutes{1};
[[nodiscard]] Result<void> touch(Work &work, AuthorizationId id, const QString &address);
/// The same for one that was read in this transaction.
[[nodiscard]] Result<void> touch(Work &work, const Authorization &authorization, const QString &address);

/// The first time that its client read the list of tools, and that it called one: later times change nothing.
[[nodiscard]] Result<void> noteToolsRead(Work &work, AuthorizationId id, Instant at);
[[nodiscard]] Result<void> noteFirstCall(Work &work, AuthorizationId id, Instant at);

} // namespace fractal::authorizations
