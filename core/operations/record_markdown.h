// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/assets.h"
#include "core/maintenance/tasks.h"
#include "core/maintenance/work_order_comments.h"
#include "core/maintenance/work_orders.h"
#include "core/maintenance/work_requests.h"
#include "core/operations/operation.h"

namespace fractal::operations {

/// A whole record as Markdown, for `fetch`. What people typed is in it, and cannot link anywhere else.
[[nodiscard]] QString markdownOf(const Call &call, const work_orders::WorkOrder &order, const std::vector<tasks::Task> &steps,
                                 const std::vector<work_order_comments::Comment> &comments);
[[nodiscard]] QString markdownOf(const Call &call, const work_requests::WorkRequest &request);
[[nodiscard]] QString markdownOf(const Call &call, const assets::Asset &asset, const QStringList &path,
                                 const std::vector<work_orders::WorkOrder> &openOrders);

} // namespace fractal::operations
