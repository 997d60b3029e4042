// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/stored_text.h"
#include "core/operations/operation.h"
#include "core/operations/reach.h"
#include "core/operations/schema_pieces.h"
#include "core/operations/work_order_json.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr Permission add{Resource::WorkOrders, Action::Add};

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"title\",\"type\"],\"properties\":{"
      FRACTAL_REQUIRED_TEXT("title", "200", "What is to be done, in a few words.") ","
      FRACTAL_REQUIRED_TEXT("asset", "100", "Code (or id) of the asset; this or location is needed.") ","
      FRACTAL_REQUIRED_TEXT("location", "100", "Code (or id) of the location, where it is about no single asset.") ","
      FRACTAL_WORD("type", FRACTAL_TYPE_WORDS, "What kind of work it is.") ","
      FRACTAL_WORD("priority", FRACTAL_PRIORITY_WORDS, "How urgent it is; medium unless given.") ","
      FRACTAL_TEXT("description", "10000", "Details.") ","
      FRACTAL_MOMENT("scheduled_at", "When it is to begin.") "," FRACTAL_MOMENT("due_at", "When it is due.") ","
      FRACTAL_REQUIRED_TEXT("responsible", "100", "Sign-in name of the person who is to do it.") ","
      "\"tasks\":{\"type\":\"array\",\"maxItems\":50,\"description\":\"Its steps, in their order.\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"title\"],\"properties\":{"
      FRACTAL_REQUIRED_TEXT("title", "200", "What to do.") ","
      "\"estimated_s\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":31536000,\"description\":\"Estimated seconds.\"}}}},"
      FRACTAL_WRITE_ARGUMENTS "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"work_order\",\"changed\",\"version\"],\"properties\":{" FRACTAL_OUT_WRITTEN_WORK_ORDER "}}";
// clang-format on

Result<AssetId> placeOf(Call &call, const CallArguments &arguments)
{
    if (!arguments.has("asset"_L1) && !arguments.has("location"_L1))
        return failure(ErrorCode::ValidationFailed, u"asset or location is missing; one of them must be a code."_s, u"asset"_s);
    const QLatin1StringView field = arguments.has("asset"_L1) ? "asset"_L1 : "location"_L1;
    FRACTAL_TRY(const assets::Asset asset, namedAsset(call, field, add));
    return asset.id;
}

Result<std::vector<work_orders::NewTask>> tasksFrom(const CallArguments &arguments)
{
    std::vector<work_orders::NewTask> steps;
    for (const CallArguments &given : arguments.objects("tasks"_L1)) {
        work_orders::NewTask step;
        step.title = stored_text::line(given.text("title"_L1));
        step.estimatedS = given.number("estimated_s"_L1);
        if (step.title.isEmpty())
            return failure(ErrorCode::ValidationFailed, u"A task's title has no visible characters."_s, u"tasks"_s);
        steps.push_back(std::move(step));
    }
    return steps;
}

Result<work_orders::NewWorkOrder> orderFrom(Call &call)
{
    const CallArguments arguments{call};
    work_orders::NewWorkOrder order;
    order.title = stored_text::line(arguments.text("title"_L1));
    if (order.title.isEmpty())
        return failure(ErrorCode::ValidationFailed, u"title has no visible characters."_s, u"title"_s);
    order.description = stored_text::lines(arguments.text("description"_L1));
    order.type = arguments.text("type"_L1);
    order.priority = arguments.optionalText("priority"_L1).value_or(order.priority);
    FRACTAL_TRY(order.asset, placeOf(call, arguments));
    FRACTAL_TRY(order.scheduledAt, arguments.moment("scheduled_at"_L1));
    FRACTAL_TRY(order.dueAt, arguments.moment("due_at"_L1));
    if (order.scheduledAt && order.dueAt && *order.dueAt < *order.scheduledAt)
        return failure(ErrorCode::BusinessRule, u"It is due before it begins."_s, u"due_at"_s,
                       {{u"rule"_s, u"due_before_scheduled"_s}});
    if (arguments.has("responsible"_L1)) {
        FRACTAL_TRY(order.responsible, namedPerson(call, "responsible"_L1));
    }
    FRACTAL_TRY(order.tasks, tasksFrom(arguments));
    order.createdBy = call.principal.user;
    order.createdByName = call.principal.journalName();
    return order;
}

Result<void> run(Call &call, JsonWriter &answer)
{
    FRACTAL_TRY(work_orders::NewWorkOrder order, orderFrom(call));
    FRACTAL_TRY(order.code, work_orders::nextCode(call.work));
    FRACTAL_TRY(const journal::Change change, work_orders::add(call.work, order));
    call.changes.push_back(change);
    return writeWritten(call, answer, change);
}

} // namespace

Operation create_work_order()
{
    return {
        .name = "create_work_order",
        .title = QT_TRANSLATE_NOOP("Operation", "Create work order"),
        .description =
            "A new work order for an asset or a location, in process from the start; it gets its code from the site. Look for "
            "an open one about the same thing first. It can be undone from the Transactions Log.",
        .needs = add,
        .effect = Effect::Adds,
        .idempotent = false,
        .inputSchema = inputSchema,
        .outputSchema = outputSchema,
        .run = run,
        .recheck = stillVisible};
}

} // namespace fractal::operations
