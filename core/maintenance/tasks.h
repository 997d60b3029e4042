// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/maintenance/work_order.h"
#include "core/store/work.h"

#include <QJsonArray>

/// The steps of a work order.
namespace fractal::tasks {

struct Task {
    TaskId id;
    int position = 0;
    QString title;
    std::optional<qint64> estimatedS;
    bool done = false;
    std::optional<Instant> startedAt;
    std::optional<Instant> finishedAt;
    std::optional<qint64> durationS;
};

[[nodiscard]] Result<std::vector<Task>> ofWorkOrder(Connection &connection, WorkOrderId order);
[[nodiscard]] Result<void> insert(Work &work, WorkOrderId order, int position, const work_orders::NewTask &task);
[[nodiscard]] Result<qint64> countOpen(Connection &connection, WorkOrderId order);
/// Marks those that are open as done at this moment.
[[nodiscard]] Result<void> finishOpen(Work &work, WorkOrderId order, Instant at);

/// As the journal keeps them within their work order, and back again.
[[nodiscard]] Result<QJsonArray> snapshot(Connection &connection, WorkOrderId order);
[[nodiscard]] Result<void> restore(Work &work, WorkOrderId order, const QJsonArray &stored);

} // namespace fractal::tasks
