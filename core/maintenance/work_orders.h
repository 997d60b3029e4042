// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/maintenance/work_order.h"
#include "core/store/journal.h"
#include "core/store/work.h"

/// Writing work orders. Everything runs in the caller's transaction.
namespace fractal::work_orders {

/// "OT-" and the next free number. A number is not given twice, except that undoing an import gives back its own where
/// nobody took one since.
[[nodiscard]] Result<QString> nextCode(Work &work);
/// The next number is above `number` from now on: after an import that brought codes of its own ("OT-1" … "OT-5485").
[[nodiscard]] Result<void> reserveCodesUpTo(Work &work, qint64 number);

/// One row and its tasks, nothing else: no look-ups, no journal. The caller has validated what it gives; a code that is
/// taken is AlreadyExists, an asset or person that is not there Internal. Cheap enough for a whole import.
[[nodiscard]] Result<WorkOrderId> insert(Work &work, const NewWorkOrder &order);

/// `insert`, and the change for the journal.
[[nodiscard]] Result<journal::Change> add(Work &work, const NewWorkOrder &order);

/// The stored columns of a work order and its tasks, as the journal keeps them.
[[nodiscard]] Result<QJsonObject> snapshot(Connection &connection, WorkOrderId id);
/// VersionConflict, with the current record, when somebody expected another version.
[[nodiscard]] Result<void> requireVersion(const WorkOrder &order, std::optional<qint64> expected);

/// What an update may touch; absent members stay as they are. `responsible` of value zero takes the person off.
struct Edit {
    std::optional<QString> title;
    std::optional<QString> description;
    std::optional<QString> priority;
    std::optional<QString> note;
    std::optional<std::optional<Instant>> scheduledAt;
    std::optional<std::optional<Instant>> dueAt;
    std::optional<UserId> responsible;
};
/// Refused (BusinessRule) when completed or cancelled. A change that changes nothing keeps the version: the answer has
/// before == after then.
[[nodiscard]] Result<journal::Change> update(Work &work, const WorkOrder &order, const Edit &edit);

/// A step of the state machine other than completing. InvalidTransition names what is allowed.
[[nodiscard]] Result<journal::Change> changeStatus(Work &work, const WorkOrder &order, Status to, const QString &reason);

struct Closing {
    std::optional<Instant> completedAt; ///< empty: now
    bool finishTasks = false; ///< open tasks are marked done; otherwise they refuse the closing
    std::optional<bool> isFailure;
    QString failureMode;
    QString failureCause;
    QString failureDetection;
    QString failureSeverity;
    QString note;
};
/// → completed. BusinessRule: open tasks, an end before the start or in the future.
[[nodiscard]] Result<journal::Change> close(Work &work, const WorkOrder &order, const Closing &closing);

} // namespace fractal::work_orders
