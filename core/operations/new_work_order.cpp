// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/new_work_order.h"

#include "core/maintenance/stored_text.h"
#include "core/operations/reach.h"
#include "core/store/users.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

Failure invisible(const QString &field)
{
    return failure(ErrorCode::ValidationFailed, u"A title in %1 has no visible characters."_s.arg(field), field);
}

Result<std::vector<work_orders::NewTask>> tasksFrom(const CallArguments &arguments)
{
    std::vector<work_orders::NewTask> steps;
    for (const CallArguments &given : arguments.objects("tasks"_L1)) {
        work_orders::NewTask step;
        step.title = stored_text::line(given.text("title"_L1));
        step.estimatedS = given.number("estimated_s"_L1);
        if (step.title.isEmpty())
            return invisible(u"tasks"_s);
        for (const CallArguments &check : given.objects("subtasks"_L1)) {
            step.subtasks.push_back({stored_text::line(check.text("title"_L1)), check.flag("mandatory"_L1)});
            if (step.subtasks.back().title.isEmpty())
                return invisible(u"tasks"_s);
        }
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace

Result<work_orders::NewWorkOrder> describedWorkOrder(Call &call, const CallArguments &arguments)
{
    work_orders::NewWorkOrder order;
    order.title = stored_text::line(arguments.text("title"_L1));
    order.description = stored_text::lines(arguments.text("description"_L1));
    order.type = arguments.optionalText("type"_L1).value_or(order.type);
    order.priority = arguments.optionalText("priority"_L1).value_or(order.priority);
    FRACTAL_TRY(order.scheduledAt, arguments.moment("scheduled_at"_L1));
    FRACTAL_TRY(order.dueAt, arguments.moment("due_at"_L1));
    if (order.scheduledAt && order.dueAt && *order.dueAt < *order.scheduledAt)
        return failure(ErrorCode::BusinessRule, u"It is due before it begins."_s, u"due_at"_s,
                       {{u"rule"_s, u"due_before_scheduled"_s}});
    if (arguments.has("responsible"_L1)) {
        FRACTAL_TRY(order.responsible, personNamed(call, arguments.text("responsible"_L1), "responsible"_L1));
    }
    FRACTAL_TRY(order.tasks, tasksFrom(arguments));
    return order;
}

Result<journal::Change> addWorkOrder(Call &call, work_orders::NewWorkOrder order)
{
    order.createdBy = call.principal.user;
    order.createdByName = call.principal.journalName();
    FRACTAL_TRY(order.code, work_orders::nextCode(call.work));
    FRACTAL_TRY(journal::Change change, work_orders::add(call.work, order));
    call.changes.push_back(change);
    return change;
}

} // namespace fractal::operations
