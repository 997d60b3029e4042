// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/work_orders.h"

#include "core/maintenance/search_text.h"
#include "core/maintenance/stored_record.h"
#include "core/maintenance/tasks.h"

#include <QJsonDocument>

namespace fractal::work_orders {
namespace {

using namespace Qt::StringLiterals;

template <typename Tag>
QVariant idOrNull(Id<Tag> id)
{
    return id ? QVariant{id.value} : null();
}

QVariant numberOrNull(const std::optional<qint64> &number)
{
    return number ? QVariant{*number} : null();
}

QVariant storedExtra(const QJsonObject &extra)
{
    return extra.isEmpty() ? u"{}"_s : QString::fromUtf8(QJsonDocument{extra}.toJson(QJsonDocument::Compact));
}

QVariantList storedColumns(const NewWorkOrder &order, Instant now)
{
    return {order.code,
            text(order.title),
            text(order.description),
            QString{nameOf(order.status)},
            order.type,
            order.priority,
            idOrNull(order.asset),
            idOrNull(order.responsible),
            idOrNull(order.createdBy),
            text(order.createdByName),
            idOrNull(order.requester),
            text(order.note),
            order.createdAt.value_or(now).ms,
            stored(order.scheduledAt),
            stored(order.dueAt),
            stored(order.startedAt),
            stored(order.finishedAt),
            stored(order.completedAt),
            stored(order.cancelledAt),
            stored(order.isFailure),
            text(order.system),
            text(order.part),
            text(order.action),
            text(order.failureMode),
            text(order.failureCause),
            text(order.failureDetection),
            text(order.failureSeverity),
            numberOrNull(order.costMinor),
            numberOrNull(order.runningTimeS),
            order.completedPercentage,
            storedExtra(order.extra),
            search_text::of({order.code, order.title, order.description, order.note, order.system, order.part, order.action,
                             order.failureMode}),
            numberOrNull(order.importId),
            now.ms};
}

} // namespace

Result<QString> nextCode(Work &work)
{
    FRACTAL_TRY(const qint64 next,
                work.connection.insert(u"INSERT INTO sequences (name, next) VALUES ('work_orders', 2) "
                                       "ON CONFLICT (name) DO UPDATE SET next = sequences.next + 1 RETURNING next"_s));
    return QString{u"OT-"_s + QString::number(next - 1)};
}

Result<void> reserveCodesUpTo(Work &work, qint64 number)
{
    FRACTAL_TRY_VOID(work.connection.execute(u"INSERT INTO sequences (name, next) VALUES ('work_orders', ?) "
                                             "ON CONFLICT (name) DO UPDATE SET next = excluded.next "
                                             "WHERE sequences.next < excluded.next"_s,
                                             {number + 1}));
    return {};
}

Result<WorkOrderId> insert(Work &work, const NewWorkOrder &order)
{
    static const QString sql =
        u"INSERT INTO work_orders (code, title, description, status, type, priority, asset_id, responsible_id, created_by_id, "
        "created_by, requester_id, note, created_at, scheduled_at, due_at, started_at, finished_at, completed_at, "
        "cancelled_at, is_failure, system, part, action, failure_mode, failure_cause, failure_detection, failure_severity, "
        "cost_minor, running_time_s, completed_percentage, extra, search_text, import_id, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "RETURNING id"_s;
    FRACTAL_TRY(const qint64 id, work.connection.insert(sql, storedColumns(order, work.now())));
    int position = 0;
    for (const NewTask &task : order.tasks)
        FRACTAL_TRY_VOID(tasks::insert(work, {id}, ++position, task));
    return WorkOrderId{id};
}

Result<journal::Change> add(Work &work, const NewWorkOrder &order)
{
    FRACTAL_TRY(const WorkOrderId id, insert(work, order));
    FRACTAL_TRY(QJsonObject after, snapshot(work.connection, id));
    return journal::Change{.entity = u"work_order"_s,
                           .id = id.value,
                           .code = order.code,
                           .before = {},
                           .after = std::move(after),
                           .versionAfter = 1};
}

Result<QJsonObject> snapshot(Connection &connection, WorkOrderId id)
{
    FRACTAL_TRY(QJsonObject record, stored_record::snapshot(connection, stored_record::workOrders, id.value));
    FRACTAL_TRY(const QJsonArray steps, tasks::snapshot(connection, id));
    record.insert("tasks"_L1, steps);
    return record;
}

} // namespace fractal::work_orders
