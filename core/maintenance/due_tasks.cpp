// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/due_tasks.h"

#include "core/base/enum_names.h"
#include "core/maintenance/row_filter.h"
#include "core/maintenance/stored_record.h"

#include <array>
#include <cmath>

namespace fractal::due_tasks {
namespace {

using namespace Qt::StringLiterals;

enum class Status : quint8 { Pending, InWorkOrder, Done, Dropped };
constexpr std::array<const char *, 4> statusNames{"pending", "in_work_order", "done", "dropped"};

QString nameOf(Status status)
{
    return QString{nameIn(statusNames, status)};
}

/// The life of a due task, as one table.
struct Step {
    Status from;
    Status to;
};
constexpr std::array steps{Step{Status::Pending, Status::InWorkOrder}, Step{Status::InWorkOrder, Status::Pending},
                           Step{Status::InWorkOrder, Status::Done}, Step{Status::InWorkOrder, Status::Dropped}};

std::optional<Status> statusFromName(QStringView name)
{
    return valueNamed<Status>(statusNames, name);
}

Result<void> requireStep(const QJsonObject &record, Status to)
{
    const QString from = record["status"_L1].toString();
    const std::optional<Status> known = statusFromName(from);
    for (const Step &step : steps) {
        if (known && step.from == *known && step.to == to)
            return {};
    }
    return failure(ErrorCode::InvalidTransition, u"A task that is %1 cannot become %2."_s.arg(from, nameOf(to)), {},
                   {{u"from"_s, from}, {u"to"_s, nameOf(to)}});
}

struct Row {
    qint64 id = 0;
    qint64 version = 1;
};

Result<std::vector<Row>> rowsOf(Connection &connection, const QString &sql, const QVariantList &values)
{
    FRACTAL_TRY(Rows found, connection.select(sql, values));
    std::vector<Row> rows;
    while (found.next())
        rows.push_back({found.integer(0), found.integer(1)});
    return rows;
}

Result<journal::Change> changed(Work &work, Row row, const QString &sql, QVariantList values)
{
    journal::Change change{.entity = u"due_task"_s,
                           .id = row.id,
                           .code = QString::number(row.id),
                           .before = {},
                           .after = {},
                           .versionAfter = row.version + 1};
    FRACTAL_TRY(change.before, stored_record::snapshot(work.connection, stored_record::dueTasks, row.id));
    values.append({row.id, row.version});
    FRACTAL_TRY(const qint64 rows, work.connection.execute(sql, values));
    if (rows != 1)
        return failure(ErrorCode::VersionConflict, u"Somebody changed this task at the same moment; read it and try again."_s);
    FRACTAL_TRY(change.after, stored_record::snapshot(work.connection, stored_record::dueTasks, row.id));
    change.code = change.after["title"_L1].toString();
    return change;
}

Result<journal::Change> moved(Work &work, Row row, Status to, WorkOrderId order, std::optional<Instant> settledAt)
{
    FRACTAL_TRY(const QJsonObject record, stored_record::snapshot(work.connection, stored_record::dueTasks, row.id));
    FRACTAL_TRY_VOID(requireStep(record, to));
    return changed(work, row,
                   u"UPDATE due_tasks SET status = ?, work_order_id = ?, settled_at = ?, version = version + 1 "
                   "WHERE id = ? AND version = ? AND deleted_at IS NULL"_s,
                   {nameOf(to), idOrNull(order.value), stored(settledAt)});
}

/// The trigger's rhythm, for the task that follows.
struct Rhythm {
    bool byDate = false;
    plan_schedule::Interval every;
    double everyValue = 0;
    bool onCompletion = false;
    Instant anchor;
};

Result<std::optional<Rhythm>> rhythmOf(Connection &connection, qint64 trigger)
{
    FRACTAL_TRY(Rows rows,
                connection.select(u"SELECT t.kind, t.every_count, t.every_unit, t.every_value, t.based_on, t.anchor_at FROM "
                                  "plan_triggers t JOIN maintenance_plans p ON p.id = t.plan_id WHERE t.id = ? AND "
                                  "t.deleted_at IS NULL AND p.deleted_at IS NULL AND p.active = 1 AND t.kind <> 'event'"_s,
                                  {trigger}));
    if (!rows.next())
        return std::optional<Rhythm>{};
    return std::optional{Rhythm{.byDate = rows.text(0) == "date"_L1,
                                .every = {static_cast<int>(rows.integer(1)),
                                          plan_schedule::unitFromName(rows.text(2)).value_or(plan_schedule::Unit::Month)},
                                .everyValue = rows.real(3),
                                .onCompletion = rows.text(4) == "completed"_L1,
                                .anchor = rows.instant(5)}};
}

Instant nextDate(const Rhythm &rhythm, Instant due, Instant settledAt, const QTimeZone &zone)
{
    if (rhythm.onCompletion)
        return plan_schedule::after(settledAt, rhythm.every, 1, zone);
    // What was missed meanwhile is not caught up, one by one.
    const Instant reached = std::max(due, settledAt);
    return plan_schedule::after(rhythm.anchor, rhythm.every,
                                plan_schedule::timesUntilLaterThan(rhythm.anchor, rhythm.every, reached, zone), zone);
}

Result<double> nextValue(Connection &connection, const Rhythm &rhythm, const QJsonObject &settled, Instant settledAt)
{
    const double due = settled["due_value"_L1].toDouble();
    FRACTAL_TRY(Rows rows,
                connection.select(u"SELECT accumulated FROM meter_readings WHERE meter_id = ? AND read_at <= ? AND "
                                  "deleted_at IS NULL ORDER BY read_at DESC LIMIT 1"_s,
                                  {settled["meter_id"_L1].toInteger(), settledAt.ms}));
    const double current = rows.next() ? rows.real(0) : due;
    if (rhythm.onCompletion || rhythm.everyValue <= 0)
        return current + rhythm.everyValue;
    const double missed = current < due ? 0 : std::floor((current - due) / rhythm.everyValue);
    return due + (missed + 1) * rhythm.everyValue;
}

Result<std::optional<journal::Change>> followed(Work &work, const QJsonObject &settled, Instant at, const QByteArray &timeZone)
{
    FRACTAL_TRY(const auto rhythm, rhythmOf(work.connection, settled["trigger_id"_L1].toInteger()));
    if (!rhythm)
        return std::optional<journal::Change>{};
    NewDueTask next{.plan = {settled["plan_id"_L1].toInteger()},
                    .trigger = {settled["trigger_id"_L1].toInteger()},
                    .asset = {settled["asset_id"_L1].toInteger()},
                    .meter = {settled["meter_id"_L1].toInteger()},
                    .title = settled["title"_L1].toString(),
                    .dueAt = {},
                    .dueValue = {}};
    if (rhythm->byDate) {
        next.dueAt = nextDate(*rhythm, {settled["due_at"_L1].toInteger()}, at, QTimeZone{timeZone});
    } else {
        FRACTAL_TRY(next.dueValue, nextValue(work.connection, *rhythm, settled, at));
    }
    FRACTAL_TRY(const DueTaskId id, insert(work, next));
    FRACTAL_TRY(QJsonObject after, stored_record::snapshot(work.connection, stored_record::dueTasks, id.value));
    return std::optional{journal::Change{u"due_task"_s, id.value, next.title, {}, std::move(after), 1}};
}

Result<std::vector<journal::Change>> finished(Work &work, WorkOrderId order, Status to, Instant at, const QByteArray &timeZone)
{
    FRACTAL_TRY(const std::vector<Row> rows,
                rowsOf(work.connection,
                       u"SELECT id, version FROM due_tasks WHERE work_order_id = ? AND status = "
                       "'in_work_order' AND deleted_at IS NULL ORDER BY id"_s,
                       {order.value}));
    std::vector<journal::Change> changes;
    for (const Row row : rows) {
        const bool isSettled = to != Status::Pending;
        FRACTAL_TRY(journal::Change change,
                    moved(work, row, to, isSettled ? order : WorkOrderId{}, isSettled ? std::optional{at} : std::nullopt));
        const QJsonObject settled = change.after;
        changes.push_back(std::move(change));
        if (!isSettled)
            continue;
        FRACTAL_TRY(std::optional<journal::Change> next, followed(work, settled, at, timeZone));
        if (next)
            changes.push_back(*std::move(next));
    }
    return changes;
}

} // namespace

Result<DueTaskId> insert(Work &work, const NewDueTask &task)
{
    FRACTAL_TRY(const qint64 id,
                work.connection.insert(
                    u"INSERT INTO due_tasks (plan_id, trigger_id, asset_id, meter_id, title, status, due_at, due_value, "
                    "created_at) VALUES (?, ?, ?, ?, ?, 'pending', ?, ?, ?) RETURNING id"_s,
                    {task.plan.value, task.trigger.value, task.asset.value, idOrNull(task.meter.value), text(task.title),
                     stored(task.dueAt), task.dueValue ? QVariant{*task.dueValue} : null(), work.now().ms}));
    return DueTaskId{id};
}

Result<std::vector<Triggered>> reached(Work &work, MeterId meter, double accumulated, Instant at)
{
    std::vector<Triggered> found;
    std::vector<Row> due;
    {
        FRACTAL_TRY(Rows rows,
                    work.connection.select(
                        u"SELECT d.id, d.version, d.title, p.code, p.name, d.due_value FROM due_tasks d JOIN maintenance_plans p "
                        "ON p.id = d.plan_id WHERE d.meter_id = ? AND d.status = 'pending' AND d.deleted_at IS NULL AND "
                        "d.triggered_at IS NULL AND d.due_value <= ? AND p.active = 1 AND p.deleted_at IS NULL ORDER BY d.id"_s,
                        {meter.value, accumulated}));
        while (rows.next()) {
            due.push_back({rows.integer(0), rows.integer(1)});
            found.push_back({{rows.integer(0)}, rows.text(2), rows.text(3), rows.text(4), rows.real(5), {}});
        }
    }
    for (std::size_t i = 0; i < due.size(); ++i) {
        FRACTAL_TRY(found[i].change,
                    changed(work, due[i],
                            u"UPDATE due_tasks SET triggered_at = ?, due_at = ?, version = version + 1 "
                            "WHERE id = ? AND version = ? AND deleted_at IS NULL"_s,
                            {at.ms, at.ms}));
    }
    return found;
}

Result<std::optional<double>> lowestDue(Connection &connection, MeterId meter)
{
    FRACTAL_TRY(
        Rows rows,
        connection.select(
            u"SELECT min(d.due_value) FROM due_tasks d JOIN maintenance_plans p ON p.id = d.plan_id WHERE d.meter_id = ? AND "
            "d.status = 'pending' AND d.deleted_at IS NULL AND d.triggered_at IS NULL AND p.active = 1 AND "
            "p.deleted_at IS NULL"_s,
            {meter.value}));
    return rows.next() && !rows.isNull(0) ? std::optional{rows.real(0)} : std::nullopt;
}

Result<AssetId> assetOf(Connection &connection, DueTaskId task, const RowFilter &rows)
{
    Conditions conditions;
    conditions.add(u"d.id = ? AND d.deleted_at IS NULL AND a.deleted_at IS NULL"_s, QVariant{task.value});
    if (rows.ownOnly)
        conditions.add(u"1 = 0"_s);
    if (!rows.locationPath.isEmpty())
        row_filter::restrictToSubtree(conditions, rows.locationPath, connection.driver());
    FRACTAL_TRY(
        Rows found,
        connection.select(
            QStringList{u"SELECT d.asset_id FROM due_tasks d JOIN assets a ON a.id = d.asset_id WHERE"_s, conditions.text()}.join(
                u' '),
            conditions.values()));
    if (!found.next())
        return failure(ErrorCode::NotFound, u"There is no such pending task."_s);
    return AssetId{found.integer(0)};
}

Result<journal::Change> attach(Work &work, DueTaskId task, WorkOrderId order)
{
    FRACTAL_TRY(
        const std::vector<Row> rows,
        rowsOf(work.connection, u"SELECT id, version FROM due_tasks WHERE id = ? AND deleted_at IS NULL"_s, {task.value}));
    if (rows.empty())
        return failure(ErrorCode::NotFound, u"There is no such pending task."_s);
    return moved(work, rows.front(), Status::InWorkOrder, order, {});
}

Result<std::vector<journal::Change>> release(Work &work, WorkOrderId order, bool returns, Instant at, const QByteArray &timeZone)
{
    return finished(work, order, returns ? Status::Pending : Status::Dropped, at, timeZone);
}

Result<std::vector<journal::Change>> settle(Work &work, WorkOrderId order, Instant completedAt, const QByteArray &timeZone)
{
    return finished(work, order, Status::Done, completedAt, timeZone);
}

} // namespace fractal::due_tasks
