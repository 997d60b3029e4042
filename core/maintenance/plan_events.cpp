// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/plan_events.h"

#include "core/maintenance/conditions.h"
#include "core/maintenance/due_tasks.h"
#include "core/maintenance/row_filter.h"
#include "core/maintenance/stored_record.h"

namespace fractal::plan_events {
namespace {

using namespace Qt::StringLiterals;

const QString waiting =
    u"FROM plan_triggers t JOIN maintenance_plans p ON p.id = t.plan_id JOIN assets a ON a.id = t.asset_id WHERE "
    "t.kind = 'event' AND t.deleted_at IS NULL AND p.active = 1 AND p.deleted_at IS NULL AND a.deleted_at IS NULL"_s;
constexpr int mostTriggers = 10'000;

struct Waiting {
    due_tasks::NewDueTask task;
    bool isOpen = false;
};

Result<std::vector<Waiting>> waitingFor(Connection &connection, const Happening &happening)
{
    Conditions conditions;
    conditions.add(u"1 = 1"_s);
    if (!happening.locationPath.isEmpty())
        row_filter::restrictToSubtree(conditions, happening.locationPath, connection.driver());
    FRACTAL_TRY(
        Rows rows,
        connection.select(
            QStringList{
                u"SELECT t.event, t.id, p.id, a.id, p.name, EXISTS (SELECT 1 FROM due_tasks d WHERE d.trigger_id = t.id AND "
                "d.status IN ('pending', 'in_work_order') AND d.deleted_at IS NULL)"_s,
                waiting, u"AND"_s, conditions.text(), u"ORDER BY t.id LIMIT ?"_s}
                .join(u' '),
            conditions.values() + QVariantList{mostTriggers}));
    std::vector<Waiting> found;
    while (rows.next()) {
        if (rows.text(0).compare(happening.event, Qt::CaseInsensitive) != 0)
            continue;
        found.push_back({.task = {.plan = {rows.integer(2)},
                                  .trigger = {rows.integer(1)},
                                  .asset = {rows.integer(3)},
                                  .meter = {},
                                  .title = rows.text(4),
                                  .dueAt = happening.at,
                                  .dueValue = {}},
                         .isOpen = rows.flag(5)});
    }
    return found;
}

} // namespace

Result<std::vector<Event>> list(Connection &connection)
{
    FRACTAL_TRY(Rows rows,
                connection.select(QStringList{u"SELECT t.event, count(DISTINCT t.asset_id), max((SELECT max(d.due_at) FROM "
                                              "due_tasks d WHERE d.trigger_id = t.id AND d.deleted_at IS NULL))"_s,
                                              waiting, u"GROUP BY t.event ORDER BY t.event"_s}
                                      .join(u' ')));
    std::vector<Event> events;
    while (rows.next())
        events.push_back({rows.text(0), rows.integer(1), rows.optionalInstant(2)});
    return events;
}

Result<std::vector<journal::Change>> happened(Work &work, const Happening &happening)
{
    FRACTAL_TRY(const std::vector<Waiting> found, waitingFor(work.connection, happening));
    if (found.empty())
        return failure(ErrorCode::NotFound, u"No plan waits for the event \"%1\" there."_s.arg(happening.event));
    std::vector<journal::Change> changes;
    for (const Waiting &one : found) {
        if (one.isOpen)
            continue;
        FRACTAL_TRY(const DueTaskId id, due_tasks::insert(work, one.task));
        FRACTAL_TRY(QJsonObject after, stored_record::snapshot(work.connection, stored_record::dueTasks, id.value));
        changes.push_back({u"due_task"_s, id.value, one.task.title, {}, std::move(after), 1});
    }
    return changes;
}

} // namespace fractal::plan_events
