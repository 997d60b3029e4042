// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/grant_checks.h"
#include "server/oauth/pkce.h"

namespace fractal::oauth::grants {

using namespace Qt::StringLiterals;

namespace {

using authorizations::Code;
using authorizations::Tokens;

/// A code that is known and was given to this client. Another client's attempt changes nothing: it must not be able to
/// burn a victim's code (decision 16).
Checked<Code> codeOf(GrantCall &call)
{
    auto found = authorizations::findCode(call.work.connection, call.form.bytes("code"), call.work.now());
    if (!found && found.error().code != ErrorCode::NotFound)
        return tl::unexpected<OAuthError>{asOAuthError(found.error())};
    if (!found)
        return refuse(ErrorName::InvalidGrant, "the grant is not valid", u"the code is not known"_s);
    if (found->authorization.consumer != call.client.consumer.id)
        return refuse(ErrorName::InvalidGrant, "the grant is not valid", u"the code was given to another consumer"_s);
    return *std::move(found);
}

/// RFC 6749 §4.1.2: a code used twice SHOULD revoke every token issued from it. Only who has the verifier gets here.
tl::unexpected<OAuthError> replayed(GrantCall &call, const Code &code)
{
    return tl::unexpected<OAuthError>{endFamily(call, code.authorization, u"code.replay"_s, u"a code was used twice"_s)};
}

/// OAuth 2.1 §4.1.3 dropped the parameter: absent is right, anything else than the same is not (K1).
Checked<void> sameRedirectUri(const GrantCall &call, const Code &code)
{
    if (call.form.has("redirect_uri") && call.form.text("redirect_uri") != code.redirectUri)
        return refuse(ErrorName::InvalidGrant, "the redirect_uri is not the one of the authorization request",
                      u"another redirect_uri than at authorize: "_s + call.form.text("redirect_uri").left(500));
    return {};
}

Checked<Tokens> handle(GrantCall &call)
{
    FRACTAL_OAUTH_TRY(const Code code, codeOf(call));
    if (!pkce::verify(call.form.bytes("code_verifier"), code.codeChallenge.toLatin1())) // RFC 7636 §4.6
        return refuse(ErrorName::InvalidGrant, "the code_verifier does not match", u"the code_verifier is missing or wrong"_s);
    if (code.used)
        return replayed(call, code);
    FRACTAL_OAUTH_TRY_VOID(sameRedirectUri(call, code));
    FRACTAL_OAUTH_TRY_VOID(sameResource(call, code.authorization));
    if (code.expired) // RFC 6749 §4.1.2
        return refuse(ErrorName::InvalidGrant, "the grant is not valid any more", u"the code is older than a minute"_s);
    FRACTAL_OAUTH_TRY(const ScopeSet scopes, grantedScopes(call, code.authorization));

    FRACTAL_OAUTH_TRY(const bool isFirst, authorizations::consumeCode(call.work, code));
    if (!isFirst) // another process was faster
        return replayed(call, code);
    auto authorization = code.authorization;
    authorization.scopes = scopes;
    FRACTAL_OAUTH_TRY(Tokens tokens, authorizations::issue(call.work, authorization, true));
    FRACTAL_OAUTH_TRY_VOID(authorizations::touch(call.work, authorization.id, call.request.peer.toString()));
    return tokens;
}

} // namespace

Grant authorization_code()
{
    return {.name = "authorization_code",
            .consumerType = consumers::GrantType::AuthorizationCode,
            .parameters = {"code"},
            .handle = handle};
}

} // namespace fractal::oauth::grants
