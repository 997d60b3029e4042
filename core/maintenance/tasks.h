// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/maintenance/task_state.h"
#include "core/maintenance/work_order.h"
#include "core/store/work.h"

#include <QJsonArray>

/// The steps of a work order.
namespace fractal::tasks {

struct Subtask {
    SubtaskId id;
    int position = 0;
    QString title;
    bool mandatory = false;
    QString value; ///< what was measured or noted
    bool done = false;
    std::optional<Instant> doneAt;
};
struct Labour {
    qint64 id = 0;
    work_orders::PersonReference person;
    qint64 seconds = 0;
    Instant at;
};
struct Part {
    qint64 id = 0;
    work_orders::AssetReference item;
    qint64 quantityMilli = 0; ///< thousandths of the item's unit
    std::optional<qint64> unitCostMinor;
    QString warehouse;
    Instant at;
};

struct Task {
    TaskId id;
    int position = 0;
    QString title;
    std::optional<qint64> estimatedS;
    bool done = false;
    std::optional<Instant> startedAt;
    std::optional<Instant> finishedAt;
    std::optional<qint64> durationS; ///< worked, until the last pause
    std::optional<Instant> runningSince;
    std::vector<Subtask> subtasks;
    std::vector<Labour> labour;
    std::vector<Part> parts;

    [[nodiscard]] State state() const
    {
        return done ? State::Done : runningSince ? State::Running : startedAt ? State::Paused : State::Open;
    }
};

/// With their subtasks, labour and parts.
[[nodiscard]] Result<std::vector<Task>> ofWorkOrder(Connection &connection, WorkOrderId order);
[[nodiscard]] Result<void> insert(Work &work, WorkOrderId order, int position, const work_orders::NewTask &task);
[[nodiscard]] Result<qint64> countOpen(Connection &connection, WorkOrderId order);
/// Mandatory subtasks of open tasks that nobody ticked off.
[[nodiscard]] Result<qint64> countMandatory(Connection &connection, WorkOrderId order);
/// Marks those that are open as done at this moment.
[[nodiscard]] Result<void> finishOpen(Work &work, WorkOrderId order, Instant at);
/// Ends the time that is running, without finishing anything.
[[nodiscard]] Result<void> pauseRunning(Work &work, WorkOrderId order, Instant at);
/// Stores what changes while it is worked on: done, times, duration.
[[nodiscard]] Result<void> store(Work &work, const Task &task);

/// As the journal keeps them within their work order, and back again.
[[nodiscard]] Result<QJsonArray> snapshot(Connection &connection, WorkOrderId order);
[[nodiscard]] Result<void> restore(Work &work, WorkOrderId order, const QJsonArray &stored);

} // namespace fractal::tasks
