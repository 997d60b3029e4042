// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/groups.h"

#include <array>

namespace fractal::groups {

namespace {

struct StandardGroup {
    const char *name;
    bool readOnly;
    const char *rights; ///< in the words of parseRights
};

/// requirements/operations.md §3.3, a column each.
constexpr std::array standardGroups{
    StandardGroup{
        "Planner", false,
        "work_orders:view,add,edit,execute,close,cancel,reopen,comment,report@location tasks:view,add,edit,delete,execute@location "
        "maintenance_plans:view,add,edit,delete@location work_requests:view,add,edit,execute,cancel@location "
        "assets:view,add,edit@location availability:view,add,edit@location meters:view,add,edit@location "
        "meter_readings:view,add@location inventory:view,add,edit directory:view,edit costs:view "
        "kpis:view,report@location documents:view,add,edit@location reports:view,report@location"},
    StandardGroup{
        "Technician", false,
        "work_orders:view,edit,execute,comment@own tasks:view,execute@own maintenance_plans:view@location "
        "work_requests:view,add@location assets:view@location availability:view,add,edit@own meters:view@location "
        "meter_readings:view@location meter_readings:add@own inventory:view,add directory:view kpis:view@own documents:view@location "
        "documents:add@own"},
    StandardGroup{"Limited technician", false,
                  "work_orders:view,edit,execute,comment@own tasks:view,execute@own work_requests:view,add@own assets:view@own "
                  "availability:view,add@own meters:view@own meter_readings:view,add@own inventory:view documents:view@own"},
    StandardGroup{"Requester", false,
                  "work_orders:view@own work_requests:view,add,cancel@own assets:view@location documents:add@own"},
    StandardGroup{"Auditor", true,
                  "work_orders:view,report tasks:view maintenance_plans:view work_requests:view assets:view availability:view "
                  "meters:view meter_readings:view inventory:view directory:view costs:view kpis:view,report documents:view "
                  "reports:view,report users:view permission_groups:view oauth_consumers:view authorizations:view api_keys:view "
                  "journal:view,report settings:view configuration:view"},
    StandardGroup{"GOOGLE SHEET", false,
                  "work_orders:view,report tasks:view maintenance_plans:view work_requests:view assets:view availability:view "
                  "meters:view meter_readings:view,add inventory:view kpis:view,report documents:view reports:view,report"},
};

} // namespace

Result<void> addStandardGroups(Work &work)
{
    for (const StandardGroup &group : standardGroups) {
        FRACTAL_TRY(const PermissionSet rights,
                    parseRights(QString::fromLatin1(group.rights).split(QLatin1Char(' '), Qt::SkipEmptyParts)));
        FRACTAL_TRY_VOID(add(work, QString::fromLatin1(group.name), group.readOnly, rights));
    }
    return {};
}

} // namespace fractal::groups
