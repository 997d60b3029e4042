// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorization_row.h"
#include "core/store/authorizations.h"

namespace fractal::authorizations {

using namespace Qt::StringLiterals;

namespace {

Result<crypto::Secret> storeAccess(Work &work, const Authorization &authorization, const ScopeSet &scopes)
{
    const Instant now = work.now();
    crypto::Secret token = crypto::newToken(work.random, accessPrefix);
    FRACTAL_TRY_VOID(work.connection.execute(
        u"INSERT INTO access_tokens (hash, authorization_id, scopes, audience, issued_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {crypto::sha256(token.reveal()), authorization.id.value, text(scopes.toString()), text(authorization.audience), now.ms,
         (now + accessTokenLifetime).ms}));
    return token;
}

Result<crypto::Secret> storeRefresh(Work &work, const Authorization &authorization, std::optional<qint64> predecessor)
{
    const Instant now = work.now();
    crypto::Secret token = crypto::newToken(work.random, refreshPrefix);
    FRACTAL_TRY_VOID(work.connection.execute(
        u"INSERT INTO refresh_tokens (hash, authorization_id, predecessor_id, state, issued_at, expires_at) VALUES (?, ?, ?, 'active', ?, ?)"_s,
        {crypto::sha256(token.reveal()), authorization.id.value, predecessor ? QVariant{*predecessor} : QVariant{}, now.ms,
         std::min(now + refreshIdleLifetime, authorization.expiresAt).ms}));
    return token;
}

/// The key that seals a successor: only who presents the old token can work it out (oauth.md §3b).
QByteArray successorKey(QByteArrayView oldToken)
{
    return crypto::derivedKey(oldToken, "refresh-successor");
}

} // namespace

Result<crypto::Secret> grantWithCode(Work &work, const Grant &grant, const QString &redirectUri, const QString &codeChallenge,
                                     const QString &resource)
{
    const Instant now = work.now();
    AuthorizationId id;
    FRACTAL_TRY(
        id.value,
        work.connection.insert(
            u"INSERT INTO authorizations (consumer_id, user_id, scopes, audience, granted_at, expires_at) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {grant.consumer.value, grant.user.value, text(grant.scopes.toString()), text(grant.audience), now.ms,
             (now + grantLifetime).ms}));
    crypto::Secret code = crypto::newToken(work.random, codePrefix);
    FRACTAL_TRY_VOID(work.connection.execute(
        u"INSERT INTO authorization_codes (hash, authorization_id, redirect_uri, code_challenge, resource, expires_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {crypto::sha256(code.reveal()), id.value, text(redirectUri), text(codeChallenge), text(resource),
         (now + codeLifetime).ms}));
    return code;
}

Result<Code> findCode(Connection &connection, QByteArrayView code, Instant now)
{
    const auto unknown = failure(ErrorCode::NotFound, u"the code is not known"_s, u"code"_s);
    if (!crypto::isToken(code, codePrefix))
        return unknown;
    FRACTAL_TRY(
        Rows row,
        connection.select(QStringList{u"SELECT k.id, k.redirect_uri, k.code_challenge, k.resource, k.expires_at, k.used_at,"_s,
                                      authorizationFields(),
                                      u"FROM authorization_codes k JOIN authorizations a ON a.id = k.authorization_id"_s,
                                      authorizationJoins(), u"WHERE k.hash = ?"_s}
                              .join(u' '),
                          {crypto::sha256(code)}));
    if (!row.next())
        return unknown;
    Code found;
    found.id = row.integer(0);
    found.redirectUri = row.text(1);
    found.codeChallenge = row.text(2);
    found.resource = row.text(3);
    found.expired = row.instant(4) <= now;
    found.used = !row.isNull(5);
    found.authorization = authorizationFrom(row, 6);
    return found;
}

Result<bool> consumeCode(Work &work, const Code &code)
{
    FRACTAL_TRY(const qint64 changed,
                work.connection.execute(u"UPDATE authorization_codes SET used_at = ? WHERE id = ? AND used_at IS NULL"_s,
                                        {work.now().ms, code.id}));
    return changed == 1;
}

Result<Tokens> issue(Work &work, const Authorization &authorization, bool withRefresh)
{
    Tokens tokens;
    tokens.scopes = authorization.scopes;
    FRACTAL_TRY(tokens.access, storeAccess(work, authorization, tokens.scopes));
    if (withRefresh) {
        FRACTAL_TRY(tokens.refresh, storeRefresh(work, authorization, {}));
    }
    return tokens;
}

Result<RefreshToken> findRefreshToken(Connection &connection, QByteArrayView token, bool withSecret, Instant now)
{
    const auto unknown = failure(ErrorCode::NotFound, u"the refresh token is not known"_s, u"refresh_token"_s);
    if (!crypto::isToken(token, refreshPrefix))
        return unknown;
    FRACTAL_TRY(
        Rows row,
        connection.select(
            QStringList{u"SELECT r.id, r.expires_at, r.state, r.rotated_at, r.sealed_answer, r.predecessor_id,"_s,
                        authorizationFields(), u"FROM refresh_tokens r JOIN authorizations a ON a.id = r.authorization_id"_s,
                        authorizationJoins(), u"WHERE r.hash = ?"_s,
                        // A parallel refresh of the same token waits for the first, and then sees its successor (F07).
                        connection.driver() == Driver::Postgres ? u"FOR UPDATE OF r"_s : QString{}}
                .join(u' '),
            {crypto::sha256(token)}));
    if (!row.next())
        return unknown;
    RefreshToken found;
    found.id = row.integer(0);
    found.sealedAnswer = row.blob(4);
    found.predecessor = row.optionalInteger(5);
    found.authorization = authorizationFrom(row, 6);
    const QString state = row.text(2);
    found.expired = (state == "active"_L1 && row.instant(1) <= now) || found.authorization.expiresAt <= now;
    // Decision 16: with a secret as long as the successor is unused; without one for 60 s from the first use.
    const bool windowOpen = withSecret || now < row.instant(3) + publicGrace;
    if (state == "active"_L1)
        found.state = RefreshState::Active;
    else if (state == "rotated"_L1 && windowOpen && !found.sealedAnswer.isEmpty())
        found.state = RefreshState::Repeatable;
    else
        found.state = RefreshState::Reused;
    return found;
}

Result<std::optional<LiveRefreshToken>> liveRefreshToken(Connection &connection, QByteArrayView token, Instant now)
{
    FRACTAL_TRY(Rows row,
                connection.select(QStringList{u"SELECT r.issued_at, r.expires_at,"_s, authorizationFields(),
                                              u"FROM refresh_tokens r JOIN authorizations a ON a.id = r.authorization_id"_s,
                                              authorizationJoins(), u"WHERE r.hash = ? AND r.state = 'active'"_s}
                                      .join(u' '),
                                  {crypto::sha256(token)}));
    if (!row.next())
        return std::optional<LiveRefreshToken>{};
    LiveRefreshToken found{authorizationFrom(row, 2), row.instant(0), row.instant(1)};
    found.expires = std::min(found.expires, found.authorization.expiresAt);
    const bool isLive = found.expires > now && !found.authorization.revokedAt;
    return isLive ? std::optional{std::move(found)} : std::nullopt;
}

Result<Tokens> refresh(Work &work, const RefreshToken &token, QByteArrayView presented, const ScopeSet &scopes)
{
    Tokens tokens;
    tokens.scopes = scopes;
    const QByteArray key = successorKey(presented);
    const QByteArray bound = "refresh:" + QByteArray::number(token.id);
    if (token.state == RefreshState::Repeatable) {
        // The same successor again, never a fork; the access token is a new one of the same family.
        FRACTAL_TRY(const QByteArray successor, crypto::open(key, token.sealedAnswer, bound));
        tokens.refresh = crypto::Secret{successor};
        FRACTAL_TRY(tokens.access, storeAccess(work, token.authorization, scopes));
        return tokens;
    }
    FRACTAL_TRY(tokens.refresh, storeRefresh(work, token.authorization, token.id));
    FRACTAL_TRY(tokens.access, storeAccess(work, token.authorization, scopes));
    const QByteArray sealed = crypto::seal(work.random, key, tokens.refresh.reveal(), bound);
    FRACTAL_TRY(
        const qint64 changed,
        work.connection.execute(
            u"UPDATE refresh_tokens SET state = 'rotated', rotated_at = ?, sealed_answer = ? WHERE id = ? AND state = 'active'"_s,
            {work.now().ms, sealed, token.id}));
    if (changed != 1) // another process was first: this attempt leaves nothing behind
        return failure(ErrorCode::Unavailable, u"the same refresh token is being used elsewhere at this moment"_s, {},
                       {{u"retry"_s, true}});
    // Presenting the successor closes its predecessor's window; what is older was closed before.
    if (token.predecessor)
        FRACTAL_TRY_VOID(work.connection.execute(
            u"UPDATE refresh_tokens SET state = 'superseded', sealed_answer = NULL WHERE id = ? AND state = 'rotated'"_s,
            {*token.predecessor}));
    return tokens;
}

Result<Authorization> findByAnyToken(Connection &connection, QByteArrayView token)
{
    const auto unknown = failure(ErrorCode::NotFound, u"the token is not known"_s, u"token"_s);
    const QByteArray hash = crypto::sha256(token);
    QString from;
    if (crypto::isToken(token, accessPrefix))
        from = u"FROM access_tokens t JOIN authorizations a ON a.id = t.authorization_id"_s;
    else if (crypto::isToken(token, refreshPrefix))
        from = u"FROM refresh_tokens t JOIN authorizations a ON a.id = t.authorization_id"_s;
    else
        return unknown;
    FRACTAL_TRY(Rows row,
                connection.select(
                    QStringList{u"SELECT"_s, authorizationFields(), from, authorizationJoins(), u"WHERE t.hash = ?"_s}.join(u' '),
                    {hash}));
    if (!row.next())
        return unknown;
    return authorizationFrom(row, 0);
}

} // namespace fractal::authorizations
