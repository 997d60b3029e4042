// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/grant_checks.h"

namespace fractal::oauth::grants {

using namespace Qt::StringLiterals;

namespace {

using authorizations::RefreshState;
using authorizations::RefreshToken;
using authorizations::Tokens;

/// A token that is known and belongs to this client. Another client's attempt neither burns it nor ends its family.
Checked<RefreshToken> tokenOf(GrantCall &call)
{
    auto found = authorizations::findRefreshToken(call.work.connection, call.form.bytes("refresh_token"),
                                                  call.client.withSecret(), call.work.now());
    if (!found && found.error().code != ErrorCode::NotFound)
        return tl::unexpected<OAuthError>{asOAuthError(found.error())};
    if (!found)
        return refuse(ErrorName::InvalidGrant, "the grant is not valid", u"the refresh token is not known"_s);
    if (found->authorization.consumer != call.client.consumer.id)
        return refuse(ErrorName::InvalidGrant, "the grant is not valid", u"the refresh token belongs to another consumer"_s);
    return *std::move(found);
}

Checked<Tokens> handle(GrantCall &call)
{
    FRACTAL_OAUTH_TRY(const RefreshToken token, tokenOf(call));
    if (token.state == RefreshState::Reused) // RFC 9700 §4.14.2
        return tl::unexpected<OAuthError>{
            endFamily(call, token.authorization, u"refresh.reuse"_s, u"a refresh token was used again after its successor"_s)};
    if (token.expired)
        return refuse(ErrorName::InvalidGrant, "the grant is not valid any more",
                      u"the refresh token was not used for too long"_s);
    FRACTAL_OAUTH_TRY(const ScopeSet scopes, grantedScopes(call, token.authorization));
    FRACTAL_OAUTH_TRY_VOID(sameResource(call, token.authorization));
    FRACTAL_OAUTH_TRY(Tokens tokens, authorizations::refresh(call.work, token, call.form.bytes("refresh_token"), scopes));
    FRACTAL_OAUTH_TRY_VOID(authorizations::touch(call.work, token.authorization, call.request.peer.toString()));
    return tokens;
}

} // namespace

Grant refresh_token()
{
    return {.name = "refresh_token",
            .consumerType = consumers::GrantType::AuthorizationCode,
            .parameters = {"refresh_token"},
            .handle = handle};
}

} // namespace fractal::oauth::grants
