// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/grant.h"
#include "server/oauth/granted_rights.h"
#include "server/oauth/journal_author.h"
#include "server/oauth/resource.h"

namespace fractal::oauth::grants {

using namespace Qt::StringLiterals;

namespace {

using authorizations::RefreshState;
using authorizations::RefreshToken;
using authorizations::Tokens;

/// A token that is known and belongs to this client. Another client's attempt neither burns it nor ends its family.
Checked<RefreshToken> tokenOf(GrantCall &call)
{
    auto found = authorizations::findRefreshToken(call.work.connection, call.form.bytes("refresh_token"), call.client.withSecret, call.work.now());
    if (!found && found.error().code != ErrorCode::NotFound)
        return tl::unexpected<OAuthError>{asOAuthError(found.error())};
    if (!found)
        return refuse(ErrorName::InvalidGrant, "the refresh token is not valid", u"the refresh token is not known"_s);
    if (found->authorization.consumer != call.client.consumer.id)
        return refuse(ErrorName::InvalidGrant, "the refresh token is not valid", u"the refresh token belongs to another consumer"_s);
    return *std::move(found);
}

/// RFC 9700 §4.14.2: whoever presents a token that has been replaced, one of the two presenters stole it.
tl::unexpected<OAuthError> endFamily(GrantCall &call, const RefreshToken &token)
{
    const auto ended = authorizations::revoke(call.work, token.authorization.id, u"a refresh token was used again"_s);
    if (!ended)
        return tl::unexpected<OAuthError>{asOAuthError(ended.error())};
    if (*ended) {
        journal::Record record{.author = consumerAuthor(call.client.consumer, call.request), .action = u"refresh.reuse"_s, .outcome = u"refused"_s,
                               .reason = u"a refresh token that had been replaced was used again; the authorization has ended"_s,
                               .reference = call.reference};
        record.author.user = token.authorization.user;
        record.author.authorization = token.authorization.id;
        if (const auto logged = journal::append(call.work, record); !logged)
            return tl::unexpected<OAuthError>{asOAuthError(logged.error())};
    }
    return refuse(ErrorName::InvalidGrant, "the refresh token is not valid");
}

/// RFC 6749 §6: the same or less than was granted; without the parameter, what was granted. What the person may not do
/// any more is left out.
Checked<ScopeSet> scopesOf(GrantCall &call, const RefreshToken &token)
{
    FRACTAL_OAUTH_TRY(ScopeSet scopes, presentScopes(call.work, token.authorization, call.client.consumer));
    if (call.form.has("scope")) {
        FRACTAL_OAUTH_TRY(const ScopeSet asked, askedScopes(call.form.text("scope")));
        if (!token.authorization.scopes.contains(asked))
            return refuse(ErrorName::InvalidScope, "the scope is wider than what was granted", u"a wider scope than granted"_s);
        scopes = scopes.intersected(asked);
    }
    if (scopes.isEmpty())
        return refuse(ErrorName::InvalidScope, "nothing of the granted scope is left", u"the person has none of the granted rights any more"_s);
    return scopes;
}

/// RFC 8707 §2.2
Checked<void> sameResource(const GrantCall &call, const RefreshToken &token)
{
    FRACTAL_OAUTH_TRY(const Resource asked, resourceOf(call.form, call.urls, call.extraResources, mcpAudience));
    if (call.form.has("resource") && asked.audience != token.authorization.audience)
        return refuse(ErrorName::InvalidTarget, "the resource is not the one that was granted", u"another resource than granted"_s);
    return {};
}

Checked<Tokens> handle(GrantCall &call)
{
    FRACTAL_OAUTH_TRY(const RefreshToken token, tokenOf(call));
    if (token.state == RefreshState::Reused)
        return endFamily(call, token);
    if (token.expired)
        return refuse(ErrorName::InvalidGrant, "the refresh token is not valid any more", u"the refresh token was not used for too long"_s);
    FRACTAL_OAUTH_TRY(const ScopeSet scopes, scopesOf(call, token));
    FRACTAL_OAUTH_TRY_VOID(sameResource(call, token));
    FRACTAL_OAUTH_TRY(Tokens tokens, authorizations::refresh(call.work, token, call.form.bytes("refresh_token"), scopes));
    FRACTAL_OAUTH_TRY_VOID(authorizations::touch(call.work, token.authorization.id, call.request.peer.toString()));
    return tokens;
}

} // namespace

Grant refresh_token()
{
    return {.name = "refresh_token", .consumerType = consumers::GrantType::AuthorizationCode, .parameters = {"refresh_token"}, .handle = handle};
}

} // namespace fractal::oauth::grants
