// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/out_of_service.h"
#include "core/maintenance/stored_text.h"
#include "core/operations/due_task_links.h"
#include "core/operations/operation.h"
#include "core/operations/reach.h"
#include "core/operations/schema_pieces.h"
#include "core/operations/work_order_json.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr Permission closing{Resource::WorkOrders, Action::Close};

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"id\"],\"properties\":{"
      FRACTAL_ID_ARGUMENT("Code such as OT-1496, or the id as text.") ","
      FRACTAL_MOMENT("completed_at", "When it was completed; now unless given; not before its start and not in the future.") ","
      "\"failure\":{\"type\":\"object\",\"additionalProperties\":false,\"description\":\"What failed; given, the work order counts as a failure of its asset.\",\"properties\":{"
      FRACTAL_TEXT("mode", "200", "How it failed.") "," FRACTAL_TEXT("cause", "200", "Why it failed.") ","
      FRACTAL_TEXT("detection", "200", "How it was noticed.") "," FRACTAL_TEXT("severity", "200", "How bad it was.") "}},"
      FRACTAL_MOMENT("out_of_service_end", "When the asset was back in service; ends the out-of-service record of this work order.") ","
      FRACTAL_FLAG("finish_tasks", "true: tasks that are still open are marked as done; otherwise they refuse the completion. Mandatory subtasks have to be ticked off before.") ","
      FRACTAL_TEXT("note", "10000", "Added to its note.") "," FRACTAL_VERSION_ARGUMENT "," FRACTAL_WRITE_ARGUMENTS "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"work_order\",\"changed\",\"version\"],\"properties\":{" FRACTAL_OUT_WRITTEN_WORK_ORDER "}}";
// clang-format on

Result<work_orders::Closing> closingFrom(const CallArguments &arguments)
{
    work_orders::Closing details;
    FRACTAL_TRY(details.completedAt, arguments.moment("completed_at"_L1));
    details.finishTasks = arguments.flag("finish_tasks"_L1);
    details.note = stored_text::lines(arguments.text("note"_L1));
    if (arguments.has("failure"_L1)) {
        const CallArguments given = arguments.object("failure"_L1);
        details.isFailure = true;
        details.failureMode = stored_text::line(given.text("mode"_L1));
        details.failureCause = stored_text::line(given.text("cause"_L1));
        details.failureDetection = stored_text::line(given.text("detection"_L1));
        details.failureSeverity = stored_text::line(given.text("severity"_L1));
    }
    return details;
}

/// Back in service: a right of its own.
Result<void> endOutOfService(Call &call, const work_orders::WorkOrder &order, const CallArguments &arguments)
{
    FRACTAL_TRY(const std::optional<Instant> end, arguments.moment("out_of_service_end"_L1));
    if (!end)
        return {};
    FRACTAL_TRY_VOID(call.principal.require({Resource::Availability, Action::Edit}));
    FRACTAL_TRY(const auto change, out_of_service::endForWorkOrder(call.work, order.id, *end));
    if (!change)
        return failure(ErrorCode::BusinessRule, u"No out-of-service record of this work order is running."_s,
                       u"out_of_service_end"_s, {{u"rule"_s, u"not_out_of_service"_s}});
    call.changes.push_back(*change);
    return {};
}

Result<void> run(Call &call, JsonWriter &answer)
{
    const CallArguments arguments{call};
    FRACTAL_TRY(const work_orders::WorkOrder order, reachableWorkOrder(call, closing));
    FRACTAL_TRY_VOID(work_orders::requireVersion(order, arguments.number("expected_version"_L1)));
    FRACTAL_TRY(const work_orders::Closing details, closingFrom(arguments));
    FRACTAL_TRY(const journal::Change change, work_orders::close(call.work, order, details));
    call.changes.push_back(change);
    FRACTAL_TRY_VOID(requestsFollow(call, order.id, work_orders::Status::Completed));
    FRACTAL_TRY_VOID(settleDueTasks(call, order.id, details.completedAt.value_or(call.work.now())));
    FRACTAL_TRY_VOID(endOutOfService(call, order, arguments));
    return writeWritten(call, answer, change);
}

} // namespace

Operation close_work_order()
{
    return {
        .name = "close_work_order",
        .title = QT_TRANSLATE_NOOP("Operation", "Complete work order"),
        .description =
            "Completes a work order that is in review, or in process; the next due tasks follow from its plans. A completed work order can no longer be edited; only an "
            "administrator can undo it from the Transactions Log. Ask the person before.",
        .needs = closing,
        .effect = Effect::Removes, // final for the caller: shown to clients as destructive
        .idempotent = false,
        .inputSchema = inputSchema,
        .outputSchema = outputSchema,
        .run = run,
        .recheck = stillVisible};
}

} // namespace fractal::operations
