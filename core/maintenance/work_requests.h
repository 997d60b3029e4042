// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/maintenance/work_request.h"
#include "core/store/journal.h"
#include "core/store/work.h"

/// Writing work requests. Everything runs in the caller's transaction.
namespace fractal::work_requests {

/// "REQ-" and the next number, which is not given twice.
[[nodiscard]] Result<QString> nextCode(Work &work);
/// The next number is above `number` from now on: after an import that brought codes of its own.
[[nodiscard]] Result<void> reserveCodesUpTo(Work &work, qint64 number);

/// One row, nothing else: no look-ups, no journal. The caller has validated what it gives; a code that is taken is
/// AlreadyExists.
[[nodiscard]] Result<WorkRequestId> insert(Work &work, const NewWorkRequest &request);
/// `insert`, and the change for the journal. BusinessRule: an incident in the future.
[[nodiscard]] Result<journal::Change> add(Work &work, const NewWorkRequest &request);

/// VersionConflict, with the current record, when somebody expected another version.
[[nodiscard]] Result<void> requireVersion(const WorkRequest &request, std::optional<qint64> expected);

/// A step of the state machine. InvalidTransition names the decisions that are allowed.
[[nodiscard]] Result<journal::Change> decide(Work &work, const WorkRequest &request, Decision decision, const QString &reason);
/// Refused where no work order may be made from it: it has one already, or is settled (BusinessRule).
[[nodiscard]] Result<void> requireAwaiting(const WorkRequest &request);
/// The request goes on with the work order that was made from it, whatever was decided so far.
[[nodiscard]] Result<journal::Change> attach(Work &work, const WorkRequest &request, WorkOrderId order, const QString &reason);
/// The requests of a work order that came to `order`; none for most.
[[nodiscard]] Result<std::vector<journal::Change>> follow(Work &work, WorkOrderId id, work_orders::Status order);

} // namespace fractal::work_requests
