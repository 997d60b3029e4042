// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/granted_rights.h"

#include "core/store/groups.h"

namespace fractal::oauth {

using namespace Qt::StringLiterals;

namespace {

Result<PermissionSet> rightsOfGroup(Connection &connection, GroupId id)
{
    if (!id)
        return PermissionSet{};
    FRACTAL_TRY(const groups::Group group, groups::find(connection, id));
    return group.rights;
}

} // namespace

Result<PermissionSet> rightsThrough(Connection &connection, const users::User &user, const consumers::Consumer &consumer)
{
    FRACTAL_TRY(const PermissionSet group, rightsOfGroup(connection, user.group));
    PermissionSet ceiling = PermissionSet::everything();
    if (consumer.limitToGroup) {
        FRACTAL_TRY(ceiling, rightsOfGroup(connection, consumer.group));
    }
    if (consumer.isUnverified() || consumer.writes == WritePolicy::ReadOnly) // SEC-3
        ceiling = ceiling.intersected(readingRights());
    return effectiveRights(user.profile, group, &ceiling);
}

ScopeSet narrowed(const ScopeSet &asked, const PermissionSet &rights)
{
    ScopeSet possible;
    for (std::size_t i = 0; i < permissionCount; ++i) {
        if (rights.at(i) != RowScope::None)
            possible.add(permissionTable[i].permission);
    }
    return asked.intersected(possible);
}

Checked<ScopeSet> askedScopes(QStringView text)
{
    const auto parsed = ScopeSet::parse(text);
    if (!parsed)
        return refuse(ErrorName::InvalidScope, "a scope is unknown or malformed",
                      u"asked for the scope "_s + text.left(200).toString());
    return *parsed;
}

Checked<ScopeSet> presentScopes(Work &work, const authorizations::Authorization &authorization,
                                const consumers::Consumer &consumer)
{
    if (authorization.revokedAt)
        return refuse(ErrorName::InvalidGrant, "the authorization has ended",
                      u"the authorization was revoked: "_s + authorization.revokedReason);
    if (authorization.expiresAt <= work.now())
        return refuse(ErrorName::InvalidGrant, "the authorization has ended", u"the authorization is older than its lifetime"_s);
    const auto user = users::find(work.connection, authorization.user);
    if (!user && user.error().code != ErrorCode::NotFound)
        return tl::unexpected<OAuthError>{asOAuthError(user.error())};
    if (!user || !user->enabled)
        return refuse(ErrorName::InvalidGrant, "the authorization has ended", u"the person's account is disabled or gone"_s);
    FRACTAL_OAUTH_TRY(const PermissionSet rights, rightsThrough(work.connection, *user, consumer));
    return narrowed(authorization.scopes, rights);
}

} // namespace fractal::oauth
