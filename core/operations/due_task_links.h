// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operation.h"

/// What becomes of the due tasks of maintenance plans with the work order that took them up. Their changes are part of the
/// call's, so that one undo takes all of it back.
namespace fractal::operations {

/// The tasks that `from_pending_tasks` names, before there is a work order: the asset of the first one. NotFound and
/// BusinessRule as of due_tasks.h; nothing when it names none.
[[nodiscard]] Result<std::optional<AssetId>> assetOfPendingTasks(Call &call);
[[nodiscard]] Result<void> takeUpPendingTasks(Call &call, WorkOrderId order);

/// Done: the next ones follow from the plan.
[[nodiscard]] Result<void> settleDueTasks(Call &call, WorkOrderId order, Instant completedAt);
/// Cancelled: they wait again, or are dropped.
[[nodiscard]] Result<void> releaseDueTasks(Call &call, WorkOrderId order, bool returns);

} // namespace fractal::operations
