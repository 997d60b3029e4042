// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/work_orders.h"
#include "core/operations/call_arguments.h"

namespace fractal::operations {

/// What create_work_order and the approval of a request share: the new work order as its arguments describe it, without
/// its place, its code and its creator. `arguments` are those of a work order.
[[nodiscard]] Result<work_orders::NewWorkOrder> describedWorkOrder(Call &call, const CallArguments &arguments);

/// Gives it a code and its creator, and stores it; the change goes into the call's.
[[nodiscard]] Result<journal::Change> addWorkOrder(Call &call, work_orders::NewWorkOrder order);

} // namespace fractal::operations

// clang-format off
/// The arguments of a work order beside its title, place and type.
#define FRACTAL_WORK_ORDER_ARGUMENTS \
    FRACTAL_WORD("priority", FRACTAL_PRIORITY_WORDS, "How urgent it is; medium unless given.") "," \
    FRACTAL_TEXT("description", "10000", "Details.") "," \
    FRACTAL_MOMENT("scheduled_at", "When it is to begin.") "," FRACTAL_MOMENT("due_at", "When it is due.") "," \
    FRACTAL_REQUIRED_TEXT("responsible", "100", "Sign-in name of the person who is to do it.") "," \
    "\"tasks\":{\"type\":\"array\",\"maxItems\":50,\"description\":\"Its steps, in their order.\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"title\"],\"properties\":{" \
    FRACTAL_REQUIRED_TEXT("title", "200", "What to do.") "," \
    "\"estimated_s\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":31536000,\"description\":\"Estimated seconds.\"}," \
    "\"subtasks\":{\"type\":\"array\",\"maxItems\":50,\"description\":\"What is ticked off or measured while doing it, in its order.\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"title\"],\"properties\":{" \
    FRACTAL_REQUIRED_TEXT("title", "200", "What to check.") "," FRACTAL_FLAG("mandatory", "true: the task cannot be finished without it.") "}}}}}}"
// clang-format on
