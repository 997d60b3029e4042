// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/groups.h"
#include "server/oauth/grant.h"
#include "server/oauth/granted_rights.h"
#include "server/oauth/resource.h"

namespace fractal::oauth::grants {

using namespace Qt::StringLiterals;

namespace {

using authorizations::Tokens;

/// The consumer's group is all that it may do (decision 5): a scope beyond it is refused, not narrowed, for there is
/// nobody who could be shown the difference (oauth.md T33).
Checked<ScopeSet> scopesOf(GrantCall &call)
{
    FRACTAL_OAUTH_TRY(const ScopeSet asked, askedScopes(call.form.text("scope")));
    FRACTAL_OAUTH_TRY(const groups::Group group, groups::find(call.work.connection, call.client.consumer.group));
    const ScopeSet possible = narrowed(asked.isEmpty() ? ScopeSet::reading() : asked, group.rights);
    if (possible.isEmpty() || !possible.contains(asked))
        return refuse(ErrorName::InvalidScope, "the scope is wider than the rights of the client",
                      u"a scope that the consumer's group does not cover"_s);
    return possible;
}

Checked<Tokens> handle(GrantCall &call)
{
    FRACTAL_OAUTH_TRY(const ScopeSet scopes, scopesOf(call));
    FRACTAL_OAUTH_TRY(const Resource resource, resourceOf(call.form, call.urls, call.extraResources, everyAudience));
    FRACTAL_OAUTH_TRY(const auto authorization,
                      authorizations::forConsumer(call.work, call.client.consumer.id, scopes, resource.audience));
    FRACTAL_OAUTH_TRY(Tokens tokens, authorizations::issue(call.work, authorization, false)); // RFC 6749 §4.4.3: no refresh token
    FRACTAL_OAUTH_TRY_VOID(authorizations::touch(call.work, authorization, call.request.peer.toString()));
    return tokens;
}

} // namespace

Grant client_credentials()
{
    return {.name = "client_credentials",
            .consumerType = consumers::GrantType::ClientCredentials,
            .parameters = {},
            .handle = handle};
}

} // namespace fractal::oauth::grants
