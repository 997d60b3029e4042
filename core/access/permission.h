// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QtGlobal>

#include <array>
#include <bitset>
#include <optional>
#include <string_view>

namespace fractal {

/// What rights are about (decision 2). The order is that of the matrix on screen.
// clang-format off
enum class Resource : quint8 {
    WorkOrders, Tasks, MaintenancePlans, WorkRequests, Assets, Availability, Meters, MeterReadings, Inventory,
    Directory, Costs, Kpis, Documents, Reports, Users, PermissionGroups, OAuthConsumers, Authorizations, ApiKeys,
    Journal, Settings, Configuration
};
// clang-format on

enum class Action : quint8 { View, Add, Edit, Delete, Execute, Report, Close, Cancel, Reopen, Comment };

/// Which rows a right reaches. Own = creator, responsible or requester; Location = below the account's location.
enum class RowScope : quint8 { None, Own, Location, All };

/// One right. There is no right by default: both parts must be named.
struct Permission {
    Resource resource;
    Action action;

    constexpr Permission(Resource r, Action a) : resource{r}, action{a} {}
    friend constexpr bool operator==(Permission, Permission) = default;
};

struct PermissionInfo {
    Permission permission;
    const char *name; ///< "work_orders:view": stored, in the shell and in `forbidden` answers
    const char *scope; ///< the OAuth scope that covers it, nullptr when no client can ever be given it
    const char *label; ///< for people, context "Permission"
};

// clang-format off
#define FRACTAL_RIGHT(resource, action, name, scope, label) \
    PermissionInfo{{Resource::resource, Action::action}, name, scope, label}

/// THE table: storage, matrix, consent page, scopes in the metadata, challenges and tools/list are derived from it.
inline constexpr std::array permissionTable{
    FRACTAL_RIGHT(WorkOrders, View, "work_orders:view", "work_orders:read", QT_TRANSLATE_NOOP("Permission", "See work orders")),
    FRACTAL_RIGHT(WorkOrders, Add, "work_orders:add", "work_orders:write", QT_TRANSLATE_NOOP("Permission", "Create work orders")),
    FRACTAL_RIGHT(WorkOrders, Edit, "work_orders:edit", "work_orders:write", QT_TRANSLATE_NOOP("Permission", "Edit work orders")),
    FRACTAL_RIGHT(WorkOrders, Delete, "work_orders:delete", nullptr, QT_TRANSLATE_NOOP("Permission", "Delete work orders")),
    FRACTAL_RIGHT(WorkOrders, Execute, "work_orders:execute", "work_orders:write", QT_TRANSLATE_NOOP("Permission", "Start, pause and submit work orders")),
    FRACTAL_RIGHT(WorkOrders, Close, "work_orders:close", "work_orders:write", QT_TRANSLATE_NOOP("Permission", "Complete work orders")),
    FRACTAL_RIGHT(WorkOrders, Cancel, "work_orders:cancel", "work_orders:write", QT_TRANSLATE_NOOP("Permission", "Cancel work orders")),
    FRACTAL_RIGHT(WorkOrders, Reopen, "work_orders:reopen", "work_orders:write", QT_TRANSLATE_NOOP("Permission", "Reopen work orders")),
    FRACTAL_RIGHT(WorkOrders, Comment, "work_orders:comment", "work_orders:write", QT_TRANSLATE_NOOP("Permission", "Comment on work orders")),
    FRACTAL_RIGHT(WorkOrders, Report, "work_orders:report", "reports:read", QT_TRANSLATE_NOOP("Permission", "Report on work orders")),
    FRACTAL_RIGHT(Tasks, View, "tasks:view", "plans:read", QT_TRANSLATE_NOOP("Permission", "See pending tasks")),
    FRACTAL_RIGHT(Tasks, Add, "tasks:add", "plans:write", QT_TRANSLATE_NOOP("Permission", "Add pending tasks")),
    FRACTAL_RIGHT(Tasks, Edit, "tasks:edit", "plans:write", QT_TRANSLATE_NOOP("Permission", "Edit pending tasks")),
    FRACTAL_RIGHT(Tasks, Delete, "tasks:delete", nullptr, QT_TRANSLATE_NOOP("Permission", "Delete pending tasks")),
    FRACTAL_RIGHT(Tasks, Execute, "tasks:execute", "work_orders:write", QT_TRANSLATE_NOOP("Permission", "Record work done")),
    FRACTAL_RIGHT(MaintenancePlans, View, "maintenance_plans:view", "plans:read", QT_TRANSLATE_NOOP("Permission", "See maintenance plans")),
    FRACTAL_RIGHT(MaintenancePlans, Add, "maintenance_plans:add", "plans:write", QT_TRANSLATE_NOOP("Permission", "Add maintenance plans")),
    FRACTAL_RIGHT(MaintenancePlans, Edit, "maintenance_plans:edit", "plans:write", QT_TRANSLATE_NOOP("Permission", "Edit maintenance plans")),
    FRACTAL_RIGHT(MaintenancePlans, Delete, "maintenance_plans:delete", nullptr, QT_TRANSLATE_NOOP("Permission", "Delete maintenance plans")),
    FRACTAL_RIGHT(WorkRequests, View, "work_requests:view", "requests:read", QT_TRANSLATE_NOOP("Permission", "See work requests")),
    FRACTAL_RIGHT(WorkRequests, Add, "work_requests:add", "requests:write", QT_TRANSLATE_NOOP("Permission", "Create work requests")),
    FRACTAL_RIGHT(WorkRequests, Edit, "work_requests:edit", "requests:write", QT_TRANSLATE_NOOP("Permission", "Edit work requests")),
    FRACTAL_RIGHT(WorkRequests, Delete, "work_requests:delete", nullptr, QT_TRANSLATE_NOOP("Permission", "Delete work requests")),
    FRACTAL_RIGHT(WorkRequests, Execute, "work_requests:execute", "requests:write", QT_TRANSLATE_NOOP("Permission", "Approve and reject work requests")),
    FRACTAL_RIGHT(WorkRequests, Cancel, "work_requests:cancel", "requests:write", QT_TRANSLATE_NOOP("Permission", "Cancel work requests")),
    FRACTAL_RIGHT(Assets, View, "assets:view", "assets:read", QT_TRANSLATE_NOOP("Permission", "See assets and locations")),
    FRACTAL_RIGHT(Assets, Add, "assets:add", "assets:write", QT_TRANSLATE_NOOP("Permission", "Add assets and locations")),
    FRACTAL_RIGHT(Assets, Edit, "assets:edit", "assets:write", QT_TRANSLATE_NOOP("Permission", "Edit assets and locations")),
    FRACTAL_RIGHT(Assets, Delete, "assets:delete", nullptr, QT_TRANSLATE_NOOP("Permission", "Delete assets and locations")),
    FRACTAL_RIGHT(Availability, View, "availability:view", "assets:read", QT_TRANSLATE_NOOP("Permission", "See out-of-service records")),
    FRACTAL_RIGHT(Availability, Add, "availability:add", "assets:write", QT_TRANSLATE_NOOP("Permission", "Put assets out of service")),
    FRACTAL_RIGHT(Availability, Edit, "availability:edit", "assets:write", QT_TRANSLATE_NOOP("Permission", "Put assets back in service")),
    FRACTAL_RIGHT(Meters, View, "meters:view", "meters:read", QT_TRANSLATE_NOOP("Permission", "See meters")),
    FRACTAL_RIGHT(Meters, Add, "meters:add", "meters:write", QT_TRANSLATE_NOOP("Permission", "Add meters")),
    FRACTAL_RIGHT(Meters, Edit, "meters:edit", "meters:write", QT_TRANSLATE_NOOP("Permission", "Edit meters")),
    FRACTAL_RIGHT(Meters, Delete, "meters:delete", nullptr, QT_TRANSLATE_NOOP("Permission", "Delete meters")),
    FRACTAL_RIGHT(MeterReadings, View, "meter_readings:view", "meters:read", QT_TRANSLATE_NOOP("Permission", "See meter readings")),
    FRACTAL_RIGHT(MeterReadings, Add, "meter_readings:add", "meters:write", QT_TRANSLATE_NOOP("Permission", "Add meter readings")),
    FRACTAL_RIGHT(MeterReadings, Edit, "meter_readings:edit", "meters:write", QT_TRANSLATE_NOOP("Permission", "Edit meter readings")),
    FRACTAL_RIGHT(MeterReadings, Delete, "meter_readings:delete", nullptr, QT_TRANSLATE_NOOP("Permission", "Delete meter readings")),
    FRACTAL_RIGHT(Inventory, View, "inventory:view", "inventory:read", QT_TRANSLATE_NOOP("Permission", "See stock")),
    FRACTAL_RIGHT(Inventory, Add, "inventory:add", "inventory:write", QT_TRANSLATE_NOOP("Permission", "Record stock movements")),
    FRACTAL_RIGHT(Inventory, Edit, "inventory:edit", "inventory:write", QT_TRANSLATE_NOOP("Permission", "Edit stock levels")),
    FRACTAL_RIGHT(Inventory, Delete, "inventory:delete", nullptr, QT_TRANSLATE_NOOP("Permission", "Delete stock records")),
    FRACTAL_RIGHT(Directory, View, "directory:view", "directory:read", QT_TRANSLATE_NOOP("Permission", "See people and third parties")),
    FRACTAL_RIGHT(Directory, Add, "directory:add", nullptr, QT_TRANSLATE_NOOP("Permission", "Add people and third parties")),
    FRACTAL_RIGHT(Directory, Edit, "directory:edit", nullptr, QT_TRANSLATE_NOOP("Permission", "Edit people and third parties")),
    FRACTAL_RIGHT(Directory, Delete, "directory:delete", nullptr, QT_TRANSLATE_NOOP("Permission", "Delete people and third parties")),
    FRACTAL_RIGHT(Costs, View, "costs:view", "metrics:read", QT_TRANSLATE_NOOP("Permission", "See costs")),
    FRACTAL_RIGHT(Costs, Edit, "costs:edit", nullptr, QT_TRANSLATE_NOOP("Permission", "Edit costs and rates")),
    FRACTAL_RIGHT(Kpis, View, "kpis:view", "metrics:read", QT_TRANSLATE_NOOP("Permission", "See indicators")),
    FRACTAL_RIGHT(Kpis, Report, "kpis:report", "metrics:read", QT_TRANSLATE_NOOP("Permission", "Report indicators")),
    FRACTAL_RIGHT(Documents, View, "documents:view", "documents:read", QT_TRANSLATE_NOOP("Permission", "See documents")),
    FRACTAL_RIGHT(Documents, Add, "documents:add", nullptr, QT_TRANSLATE_NOOP("Permission", "Add documents")),
    FRACTAL_RIGHT(Documents, Edit, "documents:edit", nullptr, QT_TRANSLATE_NOOP("Permission", "Edit documents")),
    FRACTAL_RIGHT(Documents, Delete, "documents:delete", nullptr, QT_TRANSLATE_NOOP("Permission", "Delete documents")),
    FRACTAL_RIGHT(Reports, View, "reports:view", "reports:read", QT_TRANSLATE_NOOP("Permission", "See reports")),
    FRACTAL_RIGHT(Reports, Report, "reports:report", "reports:read", QT_TRANSLATE_NOOP("Permission", "Run reports")),
    FRACTAL_RIGHT(Users, View, "users:view", nullptr, QT_TRANSLATE_NOOP("Permission", "See user accounts")),
    FRACTAL_RIGHT(Users, Add, "users:add", nullptr, QT_TRANSLATE_NOOP("Permission", "Add user accounts")),
    FRACTAL_RIGHT(Users, Edit, "users:edit", nullptr, QT_TRANSLATE_NOOP("Permission", "Edit user accounts")),
    FRACTAL_RIGHT(Users, Delete, "users:delete", nullptr, QT_TRANSLATE_NOOP("Permission", "Delete user accounts")),
    FRACTAL_RIGHT(PermissionGroups, View, "permission_groups:view", nullptr, QT_TRANSLATE_NOOP("Permission", "See permission groups")),
    FRACTAL_RIGHT(PermissionGroups, Add, "permission_groups:add", nullptr, QT_TRANSLATE_NOOP("Permission", "Add permission groups")),
    FRACTAL_RIGHT(PermissionGroups, Edit, "permission_groups:edit", nullptr, QT_TRANSLATE_NOOP("Permission", "Edit permission groups")),
    FRACTAL_RIGHT(PermissionGroups, Delete, "permission_groups:delete", nullptr, QT_TRANSLATE_NOOP("Permission", "Delete permission groups")),
    FRACTAL_RIGHT(OAuthConsumers, View, "oauth_consumers:view", nullptr, QT_TRANSLATE_NOOP("Permission", "See OAuth consumers")),
    FRACTAL_RIGHT(OAuthConsumers, Add, "oauth_consumers:add", nullptr, QT_TRANSLATE_NOOP("Permission", "Add OAuth consumers")),
    FRACTAL_RIGHT(OAuthConsumers, Edit, "oauth_consumers:edit", nullptr, QT_TRANSLATE_NOOP("Permission", "Edit OAuth consumers and reveal their secrets")),
    FRACTAL_RIGHT(OAuthConsumers, Delete, "oauth_consumers:delete", nullptr, QT_TRANSLATE_NOOP("Permission", "Delete OAuth consumers")),
    FRACTAL_RIGHT(Authorizations, View, "authorizations:view", nullptr, QT_TRANSLATE_NOOP("Permission", "See app authorizations")),
    FRACTAL_RIGHT(Authorizations, Delete, "authorizations:delete", nullptr, QT_TRANSLATE_NOOP("Permission", "Revoke app authorizations")),
    FRACTAL_RIGHT(ApiKeys, View, "api_keys:view", nullptr, QT_TRANSLATE_NOOP("Permission", "See API keys")),
    FRACTAL_RIGHT(ApiKeys, Add, "api_keys:add", nullptr, QT_TRANSLATE_NOOP("Permission", "Add API keys")),
    FRACTAL_RIGHT(ApiKeys, Edit, "api_keys:edit", nullptr, QT_TRANSLATE_NOOP("Permission", "Edit API keys")),
    FRACTAL_RIGHT(ApiKeys, Delete, "api_keys:delete", nullptr, QT_TRANSLATE_NOOP("Permission", "Delete API keys")),
    FRACTAL_RIGHT(Journal, View, "journal:view", nullptr, QT_TRANSLATE_NOOP("Permission", "See the transactions log")),
    FRACTAL_RIGHT(Journal, Report, "journal:report", nullptr, QT_TRANSLATE_NOOP("Permission", "Export the transactions log")),
    FRACTAL_RIGHT(Settings, View, "settings:view", nullptr, QT_TRANSLATE_NOOP("Permission", "See settings")),
    FRACTAL_RIGHT(Settings, Edit, "settings:edit", nullptr, QT_TRANSLATE_NOOP("Permission", "Change settings")),
    FRACTAL_RIGHT(Configuration, View, "configuration:view", nullptr, QT_TRANSLATE_NOOP("Permission", "Open Configuration")),
    FRACTAL_RIGHT(Configuration, Edit, "configuration:edit", nullptr, QT_TRANSLATE_NOOP("Permission", "Change Configuration")),
};
#undef FRACTAL_RIGHT
// clang-format on
inline constexpr std::size_t permissionCount = permissionTable.size();

/// The row of a right. A right that is not in the table does not compile in a constant expression.
[[nodiscard]] constexpr std::size_t indexOf(Permission permission)
{
    for (std::size_t i = 0; i < permissionCount; ++i) {
        if (permissionTable[i].permission == permission)
            return i;
    }
    throw "this permission is not in the table"; // NOLINT: a constexpr guard
}

[[nodiscard]] std::optional<Permission> permissionFromName(QStringView name);
[[nodiscard]] inline QLatin1StringView nameOf(Permission permission)
{
    return QLatin1StringView{permissionTable[indexOf(permission)].name};
}
/// "work_orders" of "work_orders:view".
[[nodiscard]] QLatin1StringView nameOf(Resource resource);
[[nodiscard]] constexpr bool isReading(Action action)
{
    return action == Action::View || action == Action::Report;
}

/// A set of rights with the rows that each reaches. A value.
class PermissionSet {
public:
    [[nodiscard]] static PermissionSet everything();

    [[nodiscard]] bool has(Permission permission) const { return m_scopes[indexOf(permission)] != RowScope::None; }
    [[nodiscard]] RowScope rows(Permission permission) const { return m_scopes[indexOf(permission)]; }
    [[nodiscard]] RowScope at(std::size_t index) const { return m_scopes[index]; }
    [[nodiscard]] bool isEmpty() const;
    void set(Permission permission, RowScope scope) { m_scopes[indexOf(permission)] = scope; }
    void setAt(std::size_t index, RowScope scope) { m_scopes[index] = scope; }

    /// Right by right, the narrower row scope of the two.
    [[nodiscard]] PermissionSet intersected(const PermissionSet &other) const;

    friend bool operator==(const PermissionSet &, const PermissionSet &) = default;

private:
    std::array<RowScope, permissionCount> m_scopes{};
};

} // namespace fractal
