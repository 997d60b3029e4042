// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/assets.h"
#include "core/maintenance/work_order_filter.h"
#include "core/operations/call_arguments.h"

/// Finding what a call names, within the rows that the caller's rights reach. What lies outside is not found, with the
/// same words as what does not exist.
namespace fractal::operations {

/// The rows of the right to see, or where the caller only has the right to act, of that.
[[nodiscard]] RowFilter visibleRows(const Principal &principal, Permission acting);

/// The work order that the argument "id" names. One that may be seen but not acted on is Forbidden.
[[nodiscard]] Result<work_orders::WorkOrder> reachableWorkOrder(Call &call, Permission acting);

/// The asset or location that an argument names; `field` is in the error.
[[nodiscard]] Result<assets::Asset> namedAsset(Call &call, QLatin1StringView field, Permission acting);
[[nodiscard]] Result<assets::Asset> assetNamed(Call &call, const QString &codeOrId, QLatin1StringView field, Permission acting);
/// What the arguments "asset" and "location" narrow a question to, where they are given.
struct Place {
    AssetId asset;
    QString locationPath;
};
[[nodiscard]] Result<Place> namedPlace(Call &call, Permission acting);
/// An enabled account, by its sign-in name.
[[nodiscard]] Result<UserId> namedPerson(Call &call, QLatin1StringView field);
[[nodiscard]] Result<UserId> personNamed(Call &call, const QString &name, QLatin1StringView field);

/// The filters that list_work_orders and count_work_orders share (FRACTAL_WORK_ORDER_FILTERS).
[[nodiscard]] Result<work_orders::Filter> workOrderFilter(Call &call);

/// The requests of a work order that came to this state go on with it; their changes go into the call's.
[[nodiscard]] Result<void> requestsFollow(Call &call, WorkOrderId order, work_orders::Status status);

/// For Operation::recheck of what answers one work order.
[[nodiscard]] Result<void> stillVisible(Call &call, const QJsonObject &answer);

} // namespace fractal::operations
