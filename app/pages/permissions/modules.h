// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"

#include <QtGlobal>

#include <array>
#include <span>

/// How the matrix groups what rights are about. What a right is stands in core/access/permission.h.
namespace fractal::permissions {

struct ResourceRow {
    Resource resource;
    const char *title; ///< context "Rights"
    bool hasRows = true; ///< whether "own" and "own location" say anything about it
};

struct Module {
    const char *title; ///< context "Rights"
    std::span<const ResourceRow> resources;
};

// clang-format off
inline constexpr std::array workOrderRows{
    ResourceRow{Resource::WorkOrders, QT_TRANSLATE_NOOP("Rights", "Work orders")},
    ResourceRow{Resource::Tasks, QT_TRANSLATE_NOOP("Rights", "Tasks")},
    ResourceRow{Resource::WorkRequests, QT_TRANSLATE_NOOP("Rights", "Work requests")},
    ResourceRow{Resource::MaintenancePlans, QT_TRANSLATE_NOOP("Rights", "Maintenance plans")},
};
inline constexpr std::array assetRows{
    ResourceRow{Resource::Assets, QT_TRANSLATE_NOOP("Rights", "Assets and locations")},
    ResourceRow{Resource::Availability, QT_TRANSLATE_NOOP("Rights", "Out of service")},
    ResourceRow{Resource::Meters, QT_TRANSLATE_NOOP("Rights", "Meters")},
    ResourceRow{Resource::MeterReadings, QT_TRANSLATE_NOOP("Rights", "Meter readings")},
};
inline constexpr std::array stockRows{
    ResourceRow{Resource::Inventory, QT_TRANSLATE_NOOP("Rights", "Stock and movements"), false},
};
inline constexpr std::array peopleRows{
    ResourceRow{Resource::Directory, QT_TRANSLATE_NOOP("Rights", "People and third parties"), false},
    ResourceRow{Resource::Documents, QT_TRANSLATE_NOOP("Rights", "Documents")},
};
inline constexpr std::array indicatorRows{
    ResourceRow{Resource::Kpis, QT_TRANSLATE_NOOP("Rights", "Indicators (KPI)")},
    ResourceRow{Resource::Costs, QT_TRANSLATE_NOOP("Rights", "Costs"), false},
    ResourceRow{Resource::Reports, QT_TRANSLATE_NOOP("Rights", "Reports")},
};
inline constexpr std::array administrationRows{
    ResourceRow{Resource::Users, QT_TRANSLATE_NOOP("Rights", "User accounts"), false},
    ResourceRow{Resource::PermissionGroups, QT_TRANSLATE_NOOP("Rights", "Permission groups"), false},
    ResourceRow{Resource::Journal, QT_TRANSLATE_NOOP("Rights", "Transactions log"), false},
    ResourceRow{Resource::Settings, QT_TRANSLATE_NOOP("Rights", "Settings"), false},
    ResourceRow{Resource::Configuration, QT_TRANSLATE_NOOP("Rights", "Configuration"), false},
};
inline constexpr std::array connectionRows{
    ResourceRow{Resource::OAuthConsumers, QT_TRANSLATE_NOOP("Rights", "OAuth consumers"), false},
    ResourceRow{Resource::Authorizations, QT_TRANSLATE_NOOP("Rights", "App authorizations"), false},
    ResourceRow{Resource::ApiKeys, QT_TRANSLATE_NOOP("Rights", "API keys"), false},
};

inline constexpr std::array modules{
    Module{QT_TRANSLATE_NOOP("Rights", "Work orders"), workOrderRows},
    Module{QT_TRANSLATE_NOOP("Rights", "Assets"), assetRows},
    Module{QT_TRANSLATE_NOOP("Rights", "Stock"), stockRows},
    Module{QT_TRANSLATE_NOOP("Rights", "People and documents"), peopleRows},
    Module{QT_TRANSLATE_NOOP("Rights", "Indicators and costs"), indicatorRows},
    Module{QT_TRANSLATE_NOOP("Rights", "Administration"), administrationRows},
    Module{QT_TRANSLATE_NOOP("Rights", "API connections"), connectionRows},
};

struct ActionTitle {
    Action action;
    const char *title; ///< context "Rights"
};
/// The columns of the matrix.
inline constexpr std::array columnActions{
    ActionTitle{Action::View, QT_TRANSLATE_NOOP("Rights", "View")},
    ActionTitle{Action::Add, QT_TRANSLATE_NOOP("Rights", "Add")},
    ActionTitle{Action::Edit, QT_TRANSLATE_NOOP("Rights", "Edit")},
    ActionTitle{Action::Delete, QT_TRANSLATE_NOOP("Rights", "Delete")},
    ActionTitle{Action::Execute, QT_TRANSLATE_NOOP("Rights", "Execute")},
    ActionTitle{Action::Report, QT_TRANSLATE_NOOP("Rights", "Reports")},
};
/// Rows below their resource, with a box in the column Execute.
inline constexpr std::array namedActions{
    ActionTitle{Action::Close, QT_TRANSLATE_NOOP("Rights", "Complete")},
    ActionTitle{Action::Cancel, QT_TRANSLATE_NOOP("Rights", "Cancel")},
    ActionTitle{Action::Reopen, QT_TRANSLATE_NOOP("Rights", "Reopen")},
    ActionTitle{Action::Comment, QT_TRANSLATE_NOOP("Rights", "Comment")},
};
// clang-format on

} // namespace fractal::permissions
