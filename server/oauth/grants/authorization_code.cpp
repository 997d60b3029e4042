// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/grant.h"
#include "server/oauth/granted_rights.h"
#include "server/oauth/journal_author.h"
#include "server/oauth/pkce.h"
#include "server/oauth/resource.h"

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
        return refuse(ErrorName::InvalidGrant, "the code is not valid", u"the code is not known"_s);
    if (found->authorization.consumer != call.client.consumer.id)
        return refuse(ErrorName::InvalidGrant, "the code is not valid", u"the code was given to another consumer"_s);
    return *std::move(found);
}

/// RFC 6749 §4.1.2: a code used twice SHOULD revoke every token issued from it. Only who has the verifier can do that.
tl::unexpected<OAuthError> endFamily(GrantCall &call, const Code &code)
{
    const auto ended = authorizations::revoke(call.work, code.authorization.id, u"its code was used twice"_s);
    if (!ended)
        return tl::unexpected<OAuthError>{asOAuthError(ended.error())};
    if (*ended) {
        journal::Record record{.author = consumerAuthor(call.client.consumer, call.request), .action = u"code.replay"_s, .outcome = u"refused"_s,
                               .reason = u"a code was used twice; the authorization has ended"_s, .reference = call.reference};
        record.author.user = code.authorization.user;
        record.author.authorization = code.authorization.id;
        if (const auto logged = journal::append(call.work, record); !logged)
            return tl::unexpected<OAuthError>{asOAuthError(logged.error())};
    }
    return refuse(ErrorName::InvalidGrant, "the code is not valid");
}

/// OAuth 2.1 §4.1.3 dropped the parameter: absent is right, anything else than the same is not (K1).
Checked<void> sameRedirectUri(const GrantCall &call, const Code &code)
{
    if (call.form.has("redirect_uri") && call.form.text("redirect_uri") != code.redirectUri)
        return refuse(ErrorName::InvalidGrant, "the redirect_uri is not the one of the authorization request",
                      u"another redirect_uri than at authorize: "_s + call.form.text("redirect_uri").left(500));
    return {};
}

/// RFC 8707 §2.2. The comparison comes after mapping: all identifiers of one resource mean the same (decision 12).
Checked<void> sameResource(const GrantCall &call, const Code &code)
{
    FRACTAL_OAUTH_TRY(const Resource asked, resourceOf(call.form, call.urls, call.extraResources, mcpAudience));
    if (call.form.has("resource") && asked.audience != code.authorization.audience)
        return refuse(ErrorName::InvalidTarget, "the resource is not the one of the authorization request", u"another resource than at authorize"_s);
    return {};
}

/// The scopes of the first tokens: what was granted, narrowed to what the person may do by now.
Checked<ScopeSet> scopesOf(GrantCall &call, const Code &code)
{
    FRACTAL_OAUTH_TRY(const ScopeSet present, presentScopes(call.work, code.authorization, call.client.consumer));
    ScopeSet scopes = present;
    if (call.form.has("scope")) {
        FRACTAL_OAUTH_TRY(const ScopeSet asked, askedScopes(call.form.text("scope")));
        if (!code.authorization.scopes.contains(asked))
            return refuse(ErrorName::InvalidScope, "the scope is wider than what was granted", u"a wider scope than at authorize"_s);
        scopes = asked.intersected(present);
    }
    if (scopes.isEmpty())
        return refuse(ErrorName::InvalidScope, "nothing of the granted scope is left", u"the person has none of the granted rights any more"_s);
    return scopes;
}

Checked<Tokens> handle(GrantCall &call)
{
    FRACTAL_OAUTH_TRY(const Code code, codeOf(call));
    if (!pkce::verify(call.form.bytes("code_verifier"), code.codeChallenge.toLatin1())) // RFC 7636 §4.6
        return refuse(ErrorName::InvalidGrant, "the code_verifier does not match", u"the code_verifier is missing or wrong"_s);
    if (code.used)
        return endFamily(call, code);
    FRACTAL_OAUTH_TRY_VOID(sameRedirectUri(call, code));
    FRACTAL_OAUTH_TRY_VOID(sameResource(call, code));
    if (code.expired)
        return refuse(ErrorName::InvalidGrant, "the code is not valid any more", u"the code is older than a minute"_s);
    FRACTAL_OAUTH_TRY(const ScopeSet scopes, scopesOf(call, code));

    FRACTAL_OAUTH_TRY(const bool isFirst, authorizations::consumeCode(call.work, code));
    if (!isFirst) // another process was faster
        return endFamily(call, code);
    auto authorization = code.authorization;
    authorization.scopes = scopes;
    FRACTAL_OAUTH_TRY(Tokens tokens, authorizations::issue(call.work, authorization, true));
    FRACTAL_OAUTH_TRY_VOID(authorizations::touch(call.work, authorization.id, call.request.peer.toString()));
    return tokens;
}

} // namespace

Grant authorization_code()
{
    return {.name = "authorization_code", .consumerType = consumers::GrantType::AuthorizationCode, .parameters = {"code"}, .handle = handle};
}

} // namespace fractal::oauth::grants
