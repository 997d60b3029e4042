// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/work_order_filter.h"

#include <vector>

/// Sums over work orders that only reports ask for.
namespace fractal::report_queries {

/// Work on an asset that nobody planned: corrective, emergency, or counted as a failure; cancelled ones left out.
struct BadActor {
    work_orders::AssetReference asset;
    qint64 orders = 0;
    qint64 failures = 0;
    qint64 costMinor = 0;
};
/// By `filter.dateField` within its period; the most orders first, at most `limit`.
[[nodiscard]] Result<std::vector<BadActor>> badActors(Connection &connection, const work_orders::Filter &filter, int limit);

struct Load {
    work_orders::PersonReference person; ///< none: nobody is responsible
    qint64 open = 0;
    qint64 overdue = 0;
    qint64 completed = 0; ///< within the period of the filter
    qint64 estimatedS = 0; ///< of tasks that are not done, of open work orders
};
/// The most open work orders first, at most `limit`.
[[nodiscard]] Result<std::vector<Load>> loads(Connection &connection, const work_orders::Filter &filter, int limit);

} // namespace fractal::report_queries
