// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/maintenance/task_details.h"
#include "core/maintenance/work_order.h"
#include "core/store/journal.h"

/// What is done in a task of a work order, while it is in process.
namespace fractal::recorded_work {

struct Tick {
    SubtaskId subtask;
    bool done = true;
    QString value;
};
struct Record {
    TaskId task;
    std::optional<tasks::Deed> deed;
    std::optional<Instant> at; ///< empty: now
    std::vector<Tick> ticks;
    std::vector<task_details::NewLabour> labour;
    std::vector<task_details::NewPart> parts; ///< their cost is added to the work order's
};

/// The change of the work order with its tasks. NotFound: no such task or subtask in it. InvalidTransition: the task's state
/// has no such step. BusinessRule: the work order is not in process; a mandatory subtask is open; a moment in the future or
/// before what it ends.
[[nodiscard]] Result<journal::Change> record(Work &work, const work_orders::WorkOrder &order, const Record &given);

} // namespace fractal::recorded_work
