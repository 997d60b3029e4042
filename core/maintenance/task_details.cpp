// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/task_details.h"

#include <QHash>

namespace fractal::task_details {
namespace {

using namespace Qt::StringLiterals;
using tasks::Task;

using ById = QHash<qint64, Task *>;

Result<void> loadSubtasks(Connection &connection, WorkOrderId order, const ById &found)
{
    FRACTAL_TRY(Rows rows,
                connection.select(u"SELECT s.task_id, s.id, s.position, s.title, s.mandatory, s.value, s.done, s.done_at "
                                  "FROM subtasks s JOIN tasks t ON t.id = s.task_id WHERE t.work_order_id = ? "
                                  "ORDER BY s.position, s.id"_s,
                                  {order.value}));
    while (rows.next()) {
        if (Task *task = found.value(rows.integer(0)))
            task->subtasks.push_back({.id = {rows.integer(1)},
                                      .position = static_cast<int>(rows.integer(2)),
                                      .title = rows.text(3),
                                      .mandatory = rows.flag(4),
                                      .value = rows.text(5),
                                      .done = rows.flag(6),
                                      .doneAt = rows.optionalInstant(7)});
    }
    return {};
}

Result<void> loadLabour(Connection &connection, WorkOrderId order, const ById &found)
{
    FRACTAL_TRY(Rows rows,
                connection.select(u"SELECT l.task_id, l.id, u.id, u.name, u.display_name, l.seconds, l.at FROM task_labour l "
                                  "JOIN tasks t ON t.id = l.task_id JOIN users u ON u.id = l.user_id "
                                  "WHERE t.work_order_id = ? AND l.deleted_at IS NULL ORDER BY l.id"_s,
                                  {order.value}));
    while (rows.next()) {
        if (Task *task = found.value(rows.integer(0)))
            task->labour.push_back({.id = rows.integer(1),
                                    .person = {{rows.integer(2)}, rows.text(3), rows.text(4)},
                                    .seconds = rows.integer(5),
                                    .at = rows.instant(6)});
    }
    return {};
}

Result<void> loadParts(Connection &connection, WorkOrderId order, const ById &found)
{
    FRACTAL_TRY(Rows rows,
                connection.select(u"SELECT p.task_id, p.id, a.id, a.code, a.name, p.quantity_milli, p.unit_cost_minor, "
                                  "p.warehouse, p.at FROM task_parts p JOIN tasks t ON t.id = p.task_id "
                                  "JOIN assets a ON a.id = p.item_id WHERE t.work_order_id = ? AND p.deleted_at IS NULL "
                                  "ORDER BY p.id"_s,
                                  {order.value}));
    while (rows.next()) {
        if (Task *task = found.value(rows.integer(0)))
            task->parts.push_back({.id = rows.integer(1),
                                   .item = {{rows.integer(2)}, rows.text(3), rows.text(4)},
                                   .quantityMilli = rows.integer(5),
                                   .unitCostMinor = rows.optionalInteger(6),
                                   .warehouse = rows.text(7),
                                   .at = rows.instant(8)});
    }
    return {};
}

QJsonArray storedSubtasks(const Task &task)
{
    QJsonArray list;
    for (const tasks::Subtask &subtask : task.subtasks)
        list.append(QJsonObject{{u"id"_s, subtask.id.value},
                                {u"title"_s, subtask.title},
                                {u"value"_s, subtask.value},
                                {u"done"_s, subtask.done ? 1 : 0},
                                {u"done_at"_s, subtask.doneAt ? QJsonValue{subtask.doneAt->ms} : QJsonValue::Null}});
    return list;
}

/// Rows that are only added: those that were there are shown, the others hidden.
Result<void> showOnly(Work &work, TaskId task, const QJsonArray &stored, const QString &hide, const QString &show)
{
    FRACTAL_TRY_VOID(work.connection.execute(hide, {work.now().ms, task.value}));
    for (const QJsonValue &value : stored)
        FRACTAL_TRY_VOID(work.connection.execute(show, {value["id"_L1].toInteger(), task.value}));
    return {};
}

} // namespace

Result<void> load(Connection &connection, WorkOrderId order, std::vector<Task> &found)
{
    if (found.empty())
        return {};
    ById byId;
    for (Task &task : found)
        byId.insert(task.id.value, &task);
    FRACTAL_TRY_VOID(loadSubtasks(connection, order, byId));
    FRACTAL_TRY_VOID(loadLabour(connection, order, byId));
    return loadParts(connection, order, byId);
}

Result<void> insertSubtask(Work &work, TaskId task, int position, const work_orders::NewSubtask &subtask)
{
    FRACTAL_TRY_VOID(work.connection.execute(u"INSERT INTO subtasks (task_id, position, title, mandatory) VALUES (?, ?, ?, ?)"_s,
                                             {task.value, position, text(subtask.title), fractal::stored(subtask.mandatory)}));
    return {};
}

Result<void> tick(Work &work, TaskId task, SubtaskId subtask, bool done, const QString &value, Instant at)
{
    FRACTAL_TRY(const qint64 changed,
                work.connection.execute(
                    u"UPDATE subtasks SET done = ?, value = ?, done_at = ? WHERE id = ? AND task_id = ?"_s,
                    {fractal::stored(done), text(value), done ? QVariant{at.ms} : null(), subtask.value, task.value}));
    if (changed != 1)
        return failure(ErrorCode::NotFound, u"The task has no subtask %1."_s.arg(subtask.value), u"subtasks"_s);
    return {};
}

Result<void> addLabour(Work &work, TaskId task, const NewLabour &labour, Instant at)
{
    FRACTAL_TRY_VOID(work.connection.execute(u"INSERT INTO task_labour (task_id, user_id, seconds, at) VALUES (?, ?, ?, ?)"_s,
                                             {task.value, labour.person.value, labour.seconds, at.ms}));
    return {};
}

Result<void> addPart(Work &work, TaskId task, const NewPart &part, Instant at)
{
    FRACTAL_TRY_VOID(work.connection.execute(
        u"INSERT INTO task_parts (task_id, item_id, quantity_milli, unit_cost_minor, warehouse, at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {task.value, part.item.value, part.quantityMilli, part.unitCostMinor ? QVariant{*part.unitCostMinor} : null(),
         text(part.warehouse), at.ms}));
    return {};
}

qint64 costOf(const NewPart &part)
{
    return (part.quantityMilli * part.unitCostMinor.value_or(0) + 500) / 1000;
}

QJsonObject stored(const Task &task)
{
    QJsonArray labour;
    for (const tasks::Labour &spent : task.labour)
        labour.append(QJsonObject{{u"id"_s, spent.id}, {u"person"_s, spent.person.code}, {u"seconds"_s, spent.seconds}});
    QJsonArray parts;
    for (const tasks::Part &part : task.parts)
        parts.append(QJsonObject{{u"id"_s, part.id}, {u"item"_s, part.item.code}, {u"quantity_milli"_s, part.quantityMilli}});
    return {{u"subtasks"_s, storedSubtasks(task)}, {u"labour"_s, labour}, {u"parts"_s, parts}};
}

Result<void> restore(Work &work, TaskId task, const QJsonObject &stored)
{
    const QJsonArray subtasks = stored["subtasks"_L1].toArray();
    for (const QJsonValue &subtask : subtasks) {
        const QJsonValue doneAt = subtask["done_at"_L1];
        FRACTAL_TRY_VOID(work.connection.execute(
            u"UPDATE subtasks SET value = ?, done = ?, done_at = ? WHERE id = ? AND task_id = ?"_s,
            {text(subtask["value"_L1].toString()), subtask["done"_L1].toInt(),
             doneAt.isDouble() ? QVariant{doneAt.toInteger()} : null(), subtask["id"_L1].toInteger(), task.value}));
    }
    FRACTAL_TRY_VOID(showOnly(work, task, stored["labour"_L1].toArray(),
                              u"UPDATE task_labour SET deleted_at = ? WHERE task_id = ? AND deleted_at IS NULL"_s,
                              u"UPDATE task_labour SET deleted_at = NULL WHERE id = ? AND task_id = ?"_s));
    return showOnly(work, task, stored["parts"_L1].toArray(),
                    u"UPDATE task_parts SET deleted_at = ? WHERE task_id = ? AND deleted_at IS NULL"_s,
                    u"UPDATE task_parts SET deleted_at = NULL WHERE id = ? AND task_id = ?"_s);
}

} // namespace fractal::task_details
