// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/maintenance/work_order_filter.h"

/// Reading work orders.
namespace fractal::work_orders {

/// By code, or where there is none by its number. NotFound outside `rows`, told apart from nothing.
[[nodiscard]] Result<WorkOrder> find(Connection &connection, const QString &codeOrId, const RowFilter &rows);

/// At most `limit` after `after`, in the order of `sort`.
[[nodiscard]] Result<std::vector<WorkOrder>> list(Connection &connection, const Filter &filter, const Sort &sort,
                                                  const std::optional<Position> &after, int limit);
[[nodiscard]] Result<qint64> count(Connection &connection, const Filter &filter);
/// Nothing where there are more than `most`.
[[nodiscard]] Result<std::optional<qint64>> countUpTo(Connection &connection, const Filter &filter, qint64 most);

/// Those of one asset that are open, or that are not; newest first.
[[nodiscard]] Result<std::vector<WorkOrder>> ofAsset(Connection &connection, AssetId asset, bool open, const RowFilter &rows,
                                                     int limit);

} // namespace fractal::work_orders
