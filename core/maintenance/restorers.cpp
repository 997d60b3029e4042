// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/restorers.h"

#include "core/maintenance/meter_readings.h"
#include "core/maintenance/stored_record.h"
#include "core/maintenance/tasks.h"
#include "core/maintenance/work_orders.h"

#include <array>

namespace fractal::maintenance {
namespace {

using namespace Qt::StringLiterals;

/// A work order comes with its tasks.
Result<journal::Change> restoreWorkOrder(Work &work, const journal::Change &undone)
{
    const WorkOrderId id{undone.id};
    QJsonArray tasksBefore;
    if (!undone.after.isEmpty()) {
        FRACTAL_TRY(tasksBefore, tasks::snapshot(work.connection, id));
    }
    FRACTAL_TRY(journal::Change change, stored_record::restore(work, stored_record::workOrders, undone));
    if (!change.before.isEmpty())
        change.before.insert("tasks"_L1, tasksBefore);
    if (change.after.isEmpty())
        return change;
    FRACTAL_TRY_VOID(tasks::restore(work, id, undone.before["tasks"_L1].toArray()));
    FRACTAL_TRY(change.after, work_orders::snapshot(work.connection, id));
    return change;
}

Result<journal::Change> restoreAsset(Work &work, const journal::Change &undone)
{
    return stored_record::restore(work, stored_record::assets, undone);
}

Result<journal::Change> restoreOutOfService(Work &work, const journal::Change &undone)
{
    return stored_record::restore(work, stored_record::outOfService, undone);
}

Result<journal::Change> restoreWorkRequest(Work &work, const journal::Change &undone)
{
    return stored_record::restore(work, stored_record::workRequests, undone);
}

Result<journal::Change> restoreComment(Work &work, const journal::Change &undone)
{
    return stored_record::restore(work, stored_record::comments, undone);
}

Result<journal::Change> restoreDueTask(Work &work, const journal::Change &undone)
{
    return stored_record::restore(work, stored_record::dueTasks, undone);
}

Result<journal::Change> restoreStock(Work &work, const journal::Change &undone)
{
    return stored_record::restore(work, stored_record::stock, undone);
}

Result<journal::Change> restoreMovement(Work &work, const journal::Change &undone)
{
    return stored_record::restore(work, stored_record::stockMovements, undone);
}

} // namespace

std::span<const journal::Restorer> restorers()
{
    static constexpr std::array table{
        journal::Restorer{"work_order", restoreWorkOrder},
        journal::Restorer{"asset", restoreAsset},
        journal::Restorer{"out_of_service", restoreOutOfService},
        journal::Restorer{"work_request", restoreWorkRequest},
        journal::Restorer{"work_order_comment", restoreComment},
        journal::Restorer{"meter_reading", meter_readings::restore},
        journal::Restorer{"due_task", restoreDueTask},
        journal::Restorer{"stock", restoreStock},
        journal::Restorer{"stock_movement", restoreMovement},
    };
    return table;
}

} // namespace fractal::maintenance
