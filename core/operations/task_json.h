// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/work_order_comments.h"
#include "core/operations/work_order_json.h"

namespace fractal::operations {

/// Which details of a task go into an answer.
struct TaskParts {
    bool subtasks = true;
    bool resources = true; ///< labour and parts
    bool costs = false; ///< what the parts cost; only where the caller may see that
};
/// The members of a task, into an object that is open.
void writeTask(const Call &call, JsonWriter &answer, const tasks::Task &task, TaskParts parts);

/// The members of a comment, into an object that is open.
void writeComment(JsonWriter &answer, const work_order_comments::Comment &comment);

} // namespace fractal::operations
