// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/grant_checks.h"

#include "server/oauth/granted_rights.h"
#include "server/oauth/journal_author.h"
#include "server/oauth/resource.h"

namespace fractal::oauth {

using namespace Qt::StringLiterals;

Checked<ScopeSet> grantedScopes(GrantCall &call, const authorizations::Authorization &authorization)
{
    FRACTAL_OAUTH_TRY(ScopeSet scopes, presentScopes(call.work, authorization, call.client.consumer));
    FRACTAL_OAUTH_TRY(const ScopeSet asked, askedScopes(call.form.text("scope")));
    if (!authorization.scopes.contains(asked))
        return refuse(ErrorName::InvalidScope, "the scope is wider than what was granted", u"a wider scope than was granted"_s);
    if (!asked.isEmpty())
        scopes = scopes.intersected(asked);
    if (scopes.isEmpty())
        return refuse(ErrorName::InvalidScope, "nothing of the granted scope is left",
                      u"the person has none of the granted rights any more"_s);
    return scopes;
}

Checked<void> sameResource(const GrantCall &call, const authorizations::Authorization &authorization)
{
    FRACTAL_OAUTH_TRY(const Resource asked, resourceOf(call.form, call.urls, call.extraResources, mcpAudience));
    if (!call.form.all("resource").isEmpty() && asked.audience != authorization.audience)
        return refuse(ErrorName::InvalidTarget, "the resource is not the one that was granted",
                      u"another resource than was granted"_s);
    return {};
}

OAuthError endFamily(GrantCall &call, const authorizations::Authorization &authorization, const QString &action,
                     const QString &reason)
{
    const auto ended = authorizations::revoke(call.work, authorization.id, reason);
    if (!ended)
        return asOAuthError(ended.error());
    if (*ended) {
        journal::Record record{.author = consumerAuthor(call.client.consumer, call.request),
                               .action = action,
                               .outcome = u"refused"_s,
                               .reason = reason,
                               .reference = call.reference,
                               .changes = {},
                               .undoable = false,
                               .undoes = {}};
        record.author.user = authorization.user;
        record.author.authorization = authorization.id;
        if (const auto logged = journal::append(call.work, record); !logged)
            return asOAuthError(logged.error());
    }
    return refuse(ErrorName::InvalidGrant, "the grant is not valid").value();
}

} // namespace fractal::oauth
