// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/tasks.h"

#include "core/maintenance/task_details.h"

namespace fractal::tasks {
namespace {

using namespace Qt::StringLiterals;

QJsonValue jsonOf(const std::optional<qint64> &number)
{
    return number ? QJsonValue{*number} : QJsonValue{QJsonValue::Null};
}

QJsonValue jsonOf(const std::optional<Instant> &at)
{
    return at ? QJsonValue{at->ms} : QJsonValue{QJsonValue::Null};
}

QVariant boundNumber(const QJsonValue &value)
{
    return value.isDouble() ? QVariant{value.toInteger()} : null();
}

QVariant storedNumber(const std::optional<qint64> &number)
{
    return number ? QVariant{*number} : null();
}

} // namespace

Result<std::vector<Task>> ofWorkOrder(Connection &connection, WorkOrderId order)
{
    FRACTAL_TRY(
        Rows rows,
        connection.select(u"SELECT id, position, title, estimated_s, done, started_at, finished_at, duration_s, running_since "
                          "FROM tasks WHERE work_order_id = ? ORDER BY position, id"_s,
                          {order.value}));
    std::vector<Task> found;
    while (rows.next()) {
        found.push_back({.id = {rows.integer(0)},
                         .position = static_cast<int>(rows.integer(1)),
                         .title = rows.text(2),
                         .estimatedS = rows.optionalInteger(3),
                         .done = rows.flag(4),
                         .startedAt = rows.optionalInstant(5),
                         .finishedAt = rows.optionalInstant(6),
                         .durationS = rows.optionalInteger(7),
                         .runningSince = rows.optionalInstant(8),
                         .subtasks = {},
                         .labour = {},
                         .parts = {}});
    }
    FRACTAL_TRY_VOID(task_details::load(connection, order, found));
    return found;
}

Result<void> insert(Work &work, WorkOrderId order, int position, const work_orders::NewTask &task)
{
    FRACTAL_TRY(const qint64 id,
                work.connection.insert(
                    u"INSERT INTO tasks (work_order_id, position, title, estimated_s, done, started_at, finished_at, duration_s) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                    {order.value, position, text(task.title), storedNumber(task.estimatedS), stored(task.done),
                     stored(task.startedAt), stored(task.finishedAt), storedNumber(task.durationS)}));
    int place = 0;
    for (const work_orders::NewSubtask &subtask : task.subtasks)
        FRACTAL_TRY_VOID(task_details::insertSubtask(work, {id}, ++place, subtask));
    return {};
}

Result<qint64> countOpen(Connection &connection, WorkOrderId order)
{
    return connection.scalar(u"SELECT count(*) FROM tasks WHERE work_order_id = ? AND done = 0"_s, {order.value});
}

Result<qint64> countMandatory(Connection &connection, WorkOrderId order)
{
    return connection.scalar(u"SELECT count(*) FROM subtasks s JOIN tasks t ON t.id = s.task_id WHERE t.work_order_id = ? "
                             "AND t.done = 0 AND s.mandatory = 1 AND s.done = 0"_s,
                             {order.value});
}

Result<void> finishOpen(Work &work, WorkOrderId order, Instant at)
{
    FRACTAL_TRY_VOID(pauseRunning(work, order, at));
    FRACTAL_TRY_VOID(work.connection.execute(u"UPDATE tasks SET done = 1, finished_at = ? WHERE work_order_id = ? AND done = 0"_s,
                                             {at.ms, order.value}));
    return {};
}

Result<void> pauseRunning(Work &work, WorkOrderId order, Instant at)
{
    FRACTAL_TRY_VOID(work.connection.execute(
        u"UPDATE tasks SET duration_s = COALESCE(duration_s, 0) + CASE WHEN running_since < ? THEN (? - running_since) / 1000 "
        "ELSE 0 END, running_since = NULL WHERE work_order_id = ? AND running_since IS NOT NULL"_s,
        {at.ms, at.ms, order.value}));
    return {};
}

Result<void> store(Work &work, const Task &task)
{
    FRACTAL_TRY_VOID(work.connection.execute(
        u"UPDATE tasks SET done = ?, started_at = ?, finished_at = ?, duration_s = ?, running_since = ? WHERE id = ?"_s,
        {stored(task.done), stored(task.startedAt), stored(task.finishedAt), storedNumber(task.durationS),
         stored(task.runningSince), task.id.value}));
    return {};
}

Result<QJsonArray> snapshot(Connection &connection, WorkOrderId order)
{
    FRACTAL_TRY(const std::vector<Task> found, ofWorkOrder(connection, order));
    QJsonArray stored;
    for (const Task &task : found) {
        QJsonObject record = task_details::stored(task);
        const QJsonObject own{{u"id"_s, task.id.value},
                              {u"position"_s, task.position},
                              {u"title"_s, task.title},
                              {u"estimated_s"_s, jsonOf(task.estimatedS)},
                              {u"done"_s, task.done ? 1 : 0},
                              {u"started_at"_s, jsonOf(task.startedAt)},
                              {u"finished_at"_s, jsonOf(task.finishedAt)},
                              {u"duration_s"_s, jsonOf(task.durationS)},
                              {u"running_since"_s, jsonOf(task.runningSince)}};
        for (auto member = own.begin(); member != own.end(); ++member)
            record.insert(member.key(), member.value());
        stored.append(record);
    }
    return stored;
}

Result<void> restore(Work &work, WorkOrderId order, const QJsonArray &stored)
{
    // Tasks are never removed on their own: each row that was is still there.
    for (const QJsonValue &value : stored) {
        const QJsonObject task = value.toObject();
        FRACTAL_TRY(const qint64 changed,
                    work.connection.execute(
                        u"UPDATE tasks SET position = ?, title = ?, estimated_s = ?, done = ?, started_at = ?, finished_at = ?, "
                        "duration_s = ?, running_since = ? WHERE id = ? AND work_order_id = ?"_s,
                        {task["position"_L1].toInt(), text(task["title"_L1].toString()), boundNumber(task["estimated_s"_L1]),
                         task["done"_L1].toInt(), boundNumber(task["started_at"_L1]), boundNumber(task["finished_at"_L1]),
                         boundNumber(task["duration_s"_L1]), boundNumber(task["running_since"_L1]), task["id"_L1].toInteger(),
                         order.value}));
        if (changed != 1)
            return failure(ErrorCode::Corrupt, u"A task of the work order is gone; it cannot be put back."_s);
        FRACTAL_TRY_VOID(task_details::restore(work, {task["id"_L1].toInteger()}, task));
    }
    return {};
}

} // namespace fractal::tasks
