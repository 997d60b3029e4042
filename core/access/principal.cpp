// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/principal.h"

#include <array>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array profileNames{
    std::pair{Profile::Administrator, "administrator"}, std::pair{Profile::Customized, "customized"},
    std::pair{Profile::Technician, "technician"},       std::pair{Profile::LimitedTechnician, "limited_technician"},
    std::pair{Profile::ReadOnly, "read_only"},          std::pair{Profile::Requester, "requester"},
};

/// Technicians see the work orders where they are responsible, and what belongs to these (operations.md §1.2).
PermissionSet technicianCap()
{
    PermissionSet cap = PermissionSet::everything();
    for (std::size_t i = 0; i < permissionCount; ++i) {
        const Resource resource = permissionTable[i].permission.resource;
        if (resource == Resource::WorkOrders || resource == Resource::Tasks)
            cap.setAt(i, RowScope::Own);
    }
    return cap;
}

PermissionSet readOnlyCap()
{
    PermissionSet cap = readingRights();
    // Read-only accounts may also report a problem (operations.md §1.6).
    cap.set({Resource::WorkRequests, Action::Add}, RowScope::All);
    return cap;
}

PermissionSet requesterCap()
{
    PermissionSet cap;
    cap.set({Resource::WorkRequests, Action::View}, RowScope::Own);
    cap.set({Resource::WorkRequests, Action::Add}, RowScope::Own);
    cap.set({Resource::WorkRequests, Action::Cancel}, RowScope::Own);
    cap.set({Resource::WorkOrders, Action::View}, RowScope::Own);
    cap.set({Resource::Assets, Action::View}, RowScope::All);
    cap.set({Resource::Documents, Action::View}, RowScope::Own);
    cap.set({Resource::Documents, Action::Add}, RowScope::Own);
    return cap;
}

} // namespace

QLatin1StringView nameOf(Profile profile)
{
    for (const auto &[value, name] : profileNames) {
        if (value == profile)
            return QLatin1StringView{name};
    }
    return {};
}

std::optional<Profile> profileFromName(QStringView name)
{
    for (const auto &[value, word] : profileNames) {
        if (name == QLatin1StringView{word})
            return value;
    }
    return {};
}

PermissionSet capOf(Profile profile)
{
    switch (profile) {
    case Profile::Administrator:
    case Profile::Customized:
        return PermissionSet::everything();
    case Profile::Technician:
    case Profile::LimitedTechnician:
        return technicianCap();
    case Profile::ReadOnly:
        return readOnlyCap();
    case Profile::Requester:
        return requesterCap();
    }
    return {};
}

PermissionSet readingRights()
{
    PermissionSet rights;
    for (std::size_t i = 0; i < permissionCount; ++i) {
        if (isReading(permissionTable[i].permission.action))
            rights.setAt(i, RowScope::All);
    }
    return rights;
}

PermissionSet effectiveRights(Profile profile, const PermissionSet &group, const PermissionSet *ceiling)
{
    PermissionSet rights = profile == Profile::Administrator ? PermissionSet::everything() : capOf(profile).intersected(group);
    if (ceiling != nullptr)
        rights = rights.intersected(*ceiling);
    return rights;
}

QString Principal::journalName() const
{
    switch (actor) {
    case Actor::User:
        return u"user:"_s + userName;
    case Actor::Consumer:
        return u"consumer:"_s + consumerKey;
    case Actor::ApiKey:
        return u"api_key:"_s + consumerKey;
    case Actor::Shell:
        return shellUser.isEmpty() ? QString{u"shell:"_s + userName}
                                   : QString{u"shell:"_s + shellUser + u" as user:"_s + userName};
    case Actor::Desktop:
        return u"desktop:"_s + userName;
    }
    return {};
}

Result<void> Principal::require(Permission permission) const
{
    const PermissionInfo &info = permissionTable[indexOf(permission)];
    const QString name = QString::fromLatin1(info.name);
    if (!holds(permission))
        return failure(ErrorCode::Forbidden, u"you do not have the permission "_s + name, {}, {{u"missing"_s, name}});
    if (scopesApply && !scopes.covers(permission)) {
        const QString scope = QString::fromLatin1(info.scope);
        return failure(ErrorCode::InsufficientScope, u"the connection was not allowed "_s + scope, {}, {{u"needed"_s, scope}});
    }
    return {};
}

RowFilter Principal::rows(Permission permission) const
{
    RowFilter filter;
    filter.user = user;
    filter.ownOnly = rights.rows(permission) == RowScope::Own;
    // "Show only assets in location" narrows every right of the account, not only those granted with row scope location.
    filter.locationPath = locationPath;
    return filter;
}

} // namespace fractal
