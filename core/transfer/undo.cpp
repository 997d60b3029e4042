// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/undo.h"

#include "core/maintenance/restorers.h"
#include "core/transfer/restorers.h"

#include <algorithm>
#include <array>

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
    QLatin1StringView kind; ///< of a record, or of what an import brings
    Resource resource;
    bool isRow; ///< one of many: the rows that a person may see matter
    bool isSwitched = false; ///< there is only one right to change it
};

constexpr std::array rules{
    Rule{"work_order"_L1, Resource::WorkOrders, true},
    Rule{"asset"_L1, Resource::Assets, true},
    Rule{"out_of_service"_L1, Resource::Availability, true, true},
    Rule{"work_request"_L1, Resource::WorkRequests, true},
    Rule{"work_order_comment"_L1, Resource::WorkOrders, true},
    Rule{"meter_reading"_L1, Resource::MeterReadings, true},
    Rule{"due_task"_L1, Resource::Tasks, true},
    Rule{"stock"_L1, Resource::Inventory, true},
    Rule{"stock_movement"_L1, Resource::Inventory, true},
    Rule{"user"_L1, Resource::Users, false},
    Rule{"permission_group"_L1, Resource::PermissionGroups, false},
    Rule{"oauth_consumer"_L1, Resource::OAuthConsumers, false},
    Rule{"api_key"_L1, Resource::ApiKeys, false},
    Rule{"setting"_L1, Resource::Settings, false, true},
    Rule{"work-orders"_L1, Resource::WorkOrders, true},
    Rule{"assets"_L1, Resource::Assets, true},
    Rule{"out-of-service"_L1, Resource::Availability, true, true},
    Rule{"work-requests"_L1, Resource::WorkRequests, true},
    Rule{"users"_L1, Resource::Users, false},
    Rule{"meters"_L1, Resource::Meters, true},
    Rule{"readings"_L1, Resource::MeterReadings, true},
    Rule{"parts"_L1, Resource::Inventory, true},
    Rule{"parts"_L1, Resource::Assets, true},
};

Result<void> require(const Principal &principal, const Rule &rule, const journal::Change &inverse)
{
    const Action action = rule.isSwitched ? Action::Edit
        : inverse.before.isEmpty()        ? Action::Add
        : inverse.after.isEmpty()         ? Action::Delete
                                          : Action::Edit;
    const Permission needed{rule.resource, action};
    FRACTAL_TRY_VOID(principal.require(needed));
    if (rule.isRow && (principal.rights.rows(needed) != RowScope::All || !principal.locationPath.isEmpty()))
        return failure(ErrorCode::Forbidden, u"only somebody who sees all records may undo"_s, {},
                       {{u"missing"_s, QString{nameOf(needed)}}});
    return {};
}

} // namespace

Result<void> requireInverse(const Principal &principal, const journal::Change &inverse)
{
    const bool adds = inverse.before.isEmpty();
    const QString kind = inverse.entity == "import"_L1 ? (adds ? inverse.after : inverse.before)["kind"_L1].toString()
                                                       : inverse.entity;
    bool isKnown = false;
    for (const Rule &rule : rules) {
        if (kind != rule.kind)
            continue;
        isKnown = true;
        FRACTAL_TRY_VOID(require(principal, rule, inverse));
    }
    if (!isKnown)
        return failure(ErrorCode::BusinessRule, u"a change of %1 cannot be undone"_s.arg(kind));
    return {};
}

std::span<const journal::Restorer> restorers()
{
    static const std::vector<journal::Restorer> all = [] {
        std::vector<journal::Restorer> rooms;
        for (const auto part : {journal::administrationRestorers(), maintenance::restorers(), importRestorers()})
            rooms.insert(rooms.end(), part.begin(), part.end());
        return rooms;
    }();
    return all;
}

} // namespace fractal::transfer
