// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/permission.h"

#include <algorithm>

namespace fractal {

std::optional<Permission> permissionFromName(QStringView name)
{
    for (const PermissionInfo &info : permissionTable) {
        if (name == QLatin1StringView{info.name})
            return info.permission;
    }
    return {};
}

QLatin1StringView nameOf(Resource resource)
{
    for (const PermissionInfo &info : permissionTable) {
        if (info.permission.resource == resource) {
            const QLatin1StringView name{info.name};
            return name.left(name.indexOf(QLatin1Char(':')));
        }
    }
    return {};
}

PermissionSet PermissionSet::everything()
{
    PermissionSet set;
    set.m_scopes.fill(RowScope::All);
    return set;
}

bool PermissionSet::isEmpty() const
{
    return std::all_of(m_scopes.begin(), m_scopes.end(), [](RowScope scope) { return scope == RowScope::None; });
}

PermissionSet PermissionSet::intersected(const PermissionSet &other) const
{
    PermissionSet result;
    for (std::size_t i = 0; i < permissionCount; ++i)
        result.m_scopes[i] = std::min(m_scopes[i], other.m_scopes[i]);
    return result;
}

} // namespace fractal
