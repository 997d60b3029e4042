// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/tasks.h"

/// What belongs to a task: its checks, the hours and the parts that went into it. The stock that parts are taken from is
/// none of it.
namespace fractal::task_details {

/// Fills the details of the tasks of one work order.
[[nodiscard]] Result<void> load(Connection &connection, WorkOrderId order, std::vector<tasks::Task> &found);

[[nodiscard]] Result<void> insertSubtask(Work &work, TaskId task, int position, const work_orders::NewSubtask &subtask);
/// Ticks (or unticks) one that belongs to the task; NotFound otherwise.
[[nodiscard]] Result<void> tick(Work &work, TaskId task, SubtaskId subtask, bool done, const QString &value, Instant at);

struct NewLabour {
    UserId person;
    qint64 seconds = 0;
};
[[nodiscard]] Result<void> addLabour(Work &work, TaskId task, const NewLabour &labour, Instant at);

struct NewPart {
    AssetId item;
    qint64 quantityMilli = 0;
    std::optional<qint64> unitCostMinor{};
    QString warehouse{};
};
[[nodiscard]] Result<void> addPart(Work &work, TaskId task, const NewPart &part, Instant at);
/// Quantity times unit cost, rounded to minor units; zero where the cost is not known.
[[nodiscard]] qint64 costOf(const NewPart &part);

/// As the journal keeps them within their task, and back again.
[[nodiscard]] QJsonObject stored(const tasks::Task &task);
[[nodiscard]] Result<void> restore(Work &work, TaskId task, const QJsonObject &stored);

} // namespace fractal::task_details
