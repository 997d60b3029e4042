// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/search_text.h"
#include "core/maintenance/tasks.h"
#include "core/maintenance/work_orders.h"

#include <QJsonArray>

namespace fractal::work_orders {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A client's clock may be a little ahead of ours.
constexpr auto clockTolerance = 5min;

Failure conflict(const WorkOrder &order, QString detail)
{
    const QJsonObject current{{u"code"_s, order.code},
                              {u"title"_s, order.title},
                              {u"status"_s, QString{nameOf(order.status)}},
                              {u"priority"_s, order.priority},
                              {u"responsible"_s, order.responsible.code},
                              {u"version"_s, order.version},
                              {u"updated_at"_s, QString::fromLatin1(toRfc3339(order.updatedAt))}};
    return failure(ErrorCode::VersionConflict, std::move(detail), u"expected_version"_s, {{u"current"_s, current}});
}

Failure brokenRule(const char *rule, QString detail, QString field = {})
{
    return failure(ErrorCode::BusinessRule, std::move(detail), std::move(field), {{u"rule"_s, QString::fromLatin1(rule)}});
}

/// Around each change: what it was, the one UPDATE, what it is. The version guards against a change in between.
Result<journal::Change> changed(Work &work, const WorkOrder &order, const QString &sql, QVariantList values)
{
    journal::Change change{.entity = u"work_order"_s,
                           .id = order.id.value,
                           .code = order.code,
                           .before = {},
                           .after = {},
                           .versionAfter = order.version + 1};
    FRACTAL_TRY(change.before, snapshot(work.connection, order.id));
    values.append({work.now().ms, order.id.value, order.version});
    FRACTAL_TRY(const qint64 rows, work.connection.execute(sql, values));
    if (rows != 1)
        return conflict(order, u"Somebody changed this work order at the same moment; read it and try again."_s);
    FRACTAL_TRY(change.after, snapshot(work.connection, order.id));
    return change;
}

QString joined(const QString &note, const QString &addition)
{
    if (addition.isEmpty())
        return note;
    return note.isEmpty() ? addition : QString{note + u'\n' + addition};
}

QString searchTextOf(const WorkOrder &order, const QString &failureMode)
{
    return search_text::of(
        {order.code, order.title, order.description, order.note, order.system, order.part, order.action, failureMode});
}

QJsonArray allowedFrom(Status from)
{
    QJsonArray names;
    for (const Transition &step : transitionTable) {
        if (step.from == from)
            names.append(QString{nameOf(step.to)});
    }
    return names;
}

Result<void> requireTransition(Status from, Status to)
{
    if (transition(from, to))
        return {};
    const QString words = isOpen(from) ? u"A work order that is %1 cannot become %2."_s
                                       : u"A work order that is %1 is final; it cannot become %2."_s;
    return failure(ErrorCode::InvalidTransition, words.arg(nameOf(from), nameOf(to)), {},
                   {{u"from"_s, QString{nameOf(from)}}, {u"to"_s, QString{nameOf(to)}}, {u"allowed"_s, allowedFrom(from)}});
}

Result<Instant> checkedEnd(const WorkOrder &order, const Closing &closing, Instant now)
{
    const Instant end = closing.completedAt.value_or(now);
    if (end > now + clockTolerance)
        return brokenRule("end_in_future", u"The completion lies in the future."_s, u"completed_at"_s);
    if (order.startedAt && end < *order.startedAt)
        return brokenRule(
            "end_before_start",
            u"The completion lies before the start of the work (%1)."_s.arg(QString::fromLatin1(toRfc3339(*order.startedAt))),
            u"completed_at"_s);
    return end;
}

Result<void> settleTasks(Work &work, const WorkOrder &order, const Closing &closing, Instant end)
{
    FRACTAL_TRY(const qint64 open, tasks::countOpen(work.connection, order.id));
    if (open > 0 && !closing.finishTasks)
        return brokenRule("open_tasks",
                          u"%1 of its tasks are not done yet; pass finish_tasks: true to mark them as done."_s.arg(open),
                          u"finish_tasks"_s);
    FRACTAL_TRY(const qint64 unticked, tasks::countMandatory(work.connection, order.id));
    if (unticked > 0)
        return brokenRule(
            "mandatory_subtasks",
            u"%1 mandatory subtasks are not ticked off; record_work does it, get_work_order names them."_s.arg(unticked),
            u"id"_s);
    return tasks::finishOpen(work, order.id, end);
}

} // namespace

Result<void> requireVersion(const WorkOrder &order, std::optional<qint64> expected)
{
    if (!expected || *expected == order.version)
        return {};
    return conflict(order, u"The work order changed since version %1: it is version %2 now."_s.arg(*expected).arg(order.version));
}

Result<journal::Change> update(Work &work, const WorkOrder &order, const Edit &edit)
{
    if (!isOpen(order.status))
        return brokenRule("final", u"A work order that is %1 cannot be edited."_s.arg(nameOf(order.status)));
    WorkOrder edited = order;
    edited.title = edit.title.value_or(order.title);
    edited.description = edit.description.value_or(order.description);
    edited.priority = edit.priority.value_or(order.priority);
    edited.note = edit.note.value_or(order.note);
    edited.scheduledAt = edit.scheduledAt.value_or(order.scheduledAt);
    edited.dueAt = edit.dueAt.value_or(order.dueAt);
    edited.responsible.id = edit.responsible.value_or(order.responsible.id);
    const bool same = edited.title == order.title && edited.description == order.description && edited.priority == order.priority
        && edited.note == order.note && edited.scheduledAt == order.scheduledAt && edited.dueAt == order.dueAt
        && edited.responsible.id == order.responsible.id;
    if (same) {
        FRACTAL_TRY(const QJsonObject record, snapshot(work.connection, order.id));
        return journal::Change{u"work_order"_s, order.id.value, order.code, record, record, order.version};
    }
    return changed(work, order,
                   u"UPDATE work_orders SET title = ?, description = ?, priority = ?, note = ?, scheduled_at = ?, due_at = ?, "
                   "responsible_id = ?, search_text = ?, updated_at = ?, version = version + 1 "
                   "WHERE id = ? AND version = ? AND deleted_at IS NULL"_s,
                   {text(edited.title), text(edited.description), edited.priority, text(edited.note), stored(edited.scheduledAt),
                    stored(edited.dueAt), edited.responsible.id ? QVariant{edited.responsible.id.value} : null(),
                    searchTextOf(edited, edited.failureMode)});
}

Result<journal::Change> changeStatus(Work &work, const WorkOrder &order, Status to, const QString &reason)
{
    FRACTAL_TRY_VOID(requireTransition(order.status, to));
    WorkOrder next = order;
    next.note = joined(order.note, reason);
    const std::optional<Instant> cancelled = to == Status::Cancelled ? std::optional{work.now()} : std::nullopt;
    FRACTAL_TRY(const QJsonObject before, snapshot(work.connection, order.id));
    if (to != Status::InProcess)
        FRACTAL_TRY_VOID(tasks::pauseRunning(work, order.id, work.now()));
    FRACTAL_TRY(journal::Change change,
                changed(work, order,
                        u"UPDATE work_orders SET status = ?, note = ?, cancelled_at = ?, search_text = ?, updated_at = ?, "
                        "version = version + 1 WHERE id = ? AND version = ? AND deleted_at IS NULL"_s,
                        {QString{nameOf(to)}, text(next.note), stored(cancelled), searchTextOf(next, next.failureMode)}));
    change.before = before; // as it was with its time still running
    return change;
}

Result<journal::Change> close(Work &work, const WorkOrder &order, const Closing &closing)
{
    FRACTAL_TRY_VOID(requireTransition(order.status, Status::Completed));
    FRACTAL_TRY(const Instant end, checkedEnd(order, closing, work.now()));
    FRACTAL_TRY(const QJsonObject before, snapshot(work.connection, order.id));
    FRACTAL_TRY_VOID(settleTasks(work, order, closing, end));
    WorkOrder closed = order;
    closed.note = joined(order.note, closing.note);
    const auto kept = [](const QString &given, const QString &known) { return text(given.isEmpty() ? known : given); };
    FRACTAL_TRY(
        journal::Change change,
        changed(work, order,
                u"UPDATE work_orders SET status = 'completed', completed_at = ?, finished_at = ?, completed_percentage = 100, "
                "note = ?, is_failure = ?, failure_mode = ?, failure_cause = ?, failure_detection = ?, failure_severity = ?, "
                "search_text = ?, updated_at = ?, version = version + 1 WHERE id = ? AND version = ? AND deleted_at IS NULL"_s,
                {end.ms, order.finishedAt.value_or(end).ms, text(closed.note),
                 stored(closing.isFailure.value_or(order.isFailure)), kept(closing.failureMode, order.failureMode),
                 kept(closing.failureCause, order.failureCause), kept(closing.failureDetection, order.failureDetection),
                 kept(closing.failureSeverity, order.failureSeverity),
                 searchTextOf(closed, closing.failureMode.isEmpty() ? order.failureMode : closing.failureMode)}));
    change.before = before; // as it was with its tasks still open
    return change;
}

} // namespace fractal::work_orders
