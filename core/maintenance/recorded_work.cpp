// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/recorded_work.h"

#include "core/maintenance/work_orders.h"

#include <algorithm>

namespace fractal::recorded_work {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tasks::Deed;
using tasks::Task;
using work_orders::WorkOrder;

// A client's clock may be a little ahead of ours.
constexpr auto clockTolerance = 5min;

Failure brokenRule(const char *rule, QString detail, QString field)
{
    return failure(ErrorCode::BusinessRule, std::move(detail), std::move(field), {{u"rule"_s, QString::fromLatin1(rule)}});
}

Result<Task> taskOf(Connection &connection, const WorkOrder &order, TaskId id)
{
    FRACTAL_TRY(const std::vector<Task> found, tasks::ofWorkOrder(connection, order.id));
    const auto task = std::ranges::find(found, id, &Task::id);
    if (task == found.end())
        return failure(ErrorCode::NotFound, u"The work order has no task %1; get_work_order names them."_s.arg(id.value),
                       u"task_id"_s);
    return *task;
}

QJsonArray allowedFrom(tasks::State state)
{
    QJsonArray names;
    for (const tasks::Step &known : tasks::stepTable) {
        if (known.from == state)
            names.append(QString{nameOf(known.deed)});
    }
    return names;
}

/// The moment must not lie before what it goes on from.
Result<Instant> checkedMoment(const Task &task, const std::optional<Instant> &given, Instant now)
{
    const Instant at = given.value_or(now);
    if (at > now + clockTolerance)
        return brokenRule("in_future", u"The moment lies in the future."_s, u"at"_s);
    const std::optional<Instant> since = task.runningSince ? task.runningSince : task.startedAt;
    if (since && at < *since)
        return brokenRule(
            "before_start",
            u"The moment lies before the work on the task began (%1)."_s.arg(QString::fromLatin1(toRfc3339(*since))), u"at"_s);
    return at;
}

Result<void> requireMandatory(const Task &task)
{
    QStringList open;
    for (const tasks::Subtask &subtask : task.subtasks) {
        if (subtask.mandatory && !subtask.done)
            open.append(u"%1 (%2)"_s.arg(subtask.title).arg(subtask.id.value));
    }
    if (open.isEmpty())
        return {};
    return brokenRule("mandatory_subtasks", u"These subtasks must be ticked off before: %1."_s.arg(open.join(u", "_s)),
                      u"subtasks"_s);
}

void stopClock(Task &task, Instant at)
{
    if (!task.runningSince)
        return;
    task.durationS = task.durationS.value_or(0) + (at - *task.runningSince).count() / 1000;
    task.runningSince.reset();
}

Result<void> apply(Task &task, Deed deed, Instant at)
{
    if (!tasks::step(task.state(), deed))
        return failure(ErrorCode::InvalidTransition,
                       u"%1 is not possible for a task that is %2."_s.arg(nameOf(deed), nameOf(task.state())), u"action"_s,
                       {{u"from"_s, QString{nameOf(task.state())}},
                        {u"to"_s, QString{nameOf(deed)}},
                        {u"allowed"_s, allowedFrom(task.state())}});
    switch (deed) {
    case Deed::Start:
        task.startedAt = at;
        task.runningSince = at;
        break;
    case Deed::Resume:
        task.runningSince = at;
        break;
    case Deed::Pause:
        stopClock(task, at);
        break;
    case Deed::Finish:
        FRACTAL_TRY_VOID(requireMandatory(task));
        stopClock(task, at);
        task.done = true;
        task.finishedAt = at;
        break;
    }
    return {};
}

Result<void> addDetails(Work &work, const Record &given, Instant at)
{
    for (const Tick &tick : given.ticks)
        FRACTAL_TRY_VOID(task_details::tick(work, given.task, tick.subtask, tick.done, tick.value, at));
    for (const task_details::NewLabour &labour : given.labour)
        FRACTAL_TRY_VOID(task_details::addLabour(work, given.task, labour, at));
    for (const task_details::NewPart &part : given.parts)
        FRACTAL_TRY_VOID(task_details::addPart(work, given.task, part, at));
    return {};
}

/// What the tasks say of their work order.
struct Totals {
    std::optional<Instant> startedAt;
    std::optional<Instant> finishedAt; ///< when the last of them ended
    std::optional<qint64> runningTimeS;
    int percentage = 0;
};
Totals totalsOf(const WorkOrder &order, const std::vector<Task> &found)
{
    Totals totals{order.startedAt, {}, {}, 0};
    qsizetype done = 0;
    for (const Task &task : found) {
        if (task.startedAt && (!totals.startedAt || *task.startedAt < *totals.startedAt))
            totals.startedAt = task.startedAt;
        if (task.durationS)
            totals.runningTimeS = totals.runningTimeS.value_or(0) + *task.durationS;
        if (task.done && task.finishedAt && (!totals.finishedAt || *task.finishedAt > *totals.finishedAt))
            totals.finishedAt = task.finishedAt;
        done += task.done ? 1 : 0;
    }
    const auto count = static_cast<qsizetype>(found.size());
    totals.percentage = static_cast<int>(done * 100 / std::max<qsizetype>(1, count));
    if (done < count)
        totals.finishedAt.reset();
    if (!totals.runningTimeS)
        totals.runningTimeS = order.runningTimeS;
    return totals;
}

std::optional<qint64> costAfter(const WorkOrder &order, const Record &given)
{
    std::optional<qint64> cost = order.costMinor;
    for (const task_details::NewPart &part : given.parts) {
        if (part.unitCostMinor)
            cost = cost.value_or(0) + task_details::costOf(part);
    }
    return cost;
}

Result<void> storeTotals(Work &work, const WorkOrder &order, const Record &given)
{
    FRACTAL_TRY(const std::vector<Task> found, tasks::ofWorkOrder(work.connection, order.id));
    const Totals totals = totalsOf(order, found);
    const std::optional<qint64> cost = costAfter(order, given);
    FRACTAL_TRY(
        const qint64 rows,
        work.connection.execute(
            u"UPDATE work_orders SET started_at = ?, finished_at = ?, running_time_s = ?, completed_percentage = ?, "
            "cost_minor = ?, updated_at = ?, version = version + 1 WHERE id = ? AND version = ? AND deleted_at IS NULL"_s,
            {stored(totals.startedAt), stored(totals.finishedAt), totals.runningTimeS ? QVariant{*totals.runningTimeS} : null(),
             totals.percentage, cost ? QVariant{*cost} : null(), work.now().ms, order.id.value, order.version}));
    if (rows != 1)
        return failure(ErrorCode::VersionConflict,
                       u"Somebody changed this work order at the same moment; read it and try again."_s);
    return {};
}

} // namespace

Result<journal::Change> record(Work &work, const WorkOrder &order, const Record &given)
{
    if (order.status != work_orders::Status::InProcess)
        return brokenRule("not_in_process",
                          u"Work is recorded while the work order is in_process; this one is %1."_s.arg(nameOf(order.status)),
                          u"id"_s);
    journal::Change change{.entity = u"work_order"_s,
                           .id = order.id.value,
                           .code = order.code,
                           .before = {},
                           .after = {},
                           .versionAfter = order.version + 1};
    FRACTAL_TRY(change.before, work_orders::snapshot(work.connection, order.id));
    FRACTAL_TRY(Task task, taskOf(work.connection, order, given.task));
    FRACTAL_TRY(const Instant at, checkedMoment(task, given.at, work.now()));
    FRACTAL_TRY_VOID(addDetails(work, given, at));
    if (given.deed) {
        FRACTAL_TRY(task, taskOf(work.connection, order, given.task)); // with what was just ticked off
        FRACTAL_TRY_VOID(apply(task, *given.deed, at));
        FRACTAL_TRY_VOID(tasks::store(work, task));
    }
    FRACTAL_TRY_VOID(storeTotals(work, order, given));
    FRACTAL_TRY(change.after, work_orders::snapshot(work.connection, order.id));
    return change;
}

} // namespace fractal::recorded_work
