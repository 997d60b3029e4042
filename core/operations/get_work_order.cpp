// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/operation.h"
#include "core/operations/reach.h"
#include "core/operations/schema_pieces.h"
#include "core/operations/work_order_json.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"id\"],\"properties\":{"
      FRACTAL_ID_ARGUMENT("Code such as OT-1496, or the id as text.") ","
      FRACTAL_WORDS("include", "\"tasks\",\"costs\"", "Only these parts beside the record itself; all unless given.") "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"id\",\"code\",\"title\",\"status\",\"version\",\"allowed_transitions\",\"time_zone\"],\"properties\":{"
      FRACTAL_OUT_LISTED_WORK_ORDER "," FRACTAL_OUT_TEXT("description", "What is to be done, as somebody wrote it.") ","
      FRACTAL_OUT_TEXT("note", "Remarks.") "," FRACTAL_OUT_REFERENCE("created_by", "Who created it.") ","
      FRACTAL_OUT_REFERENCE("requester", "Who asked for it.") "," FRACTAL_OUT_TEXT_OR_NULL("started_at", "When the work began.") ","
      FRACTAL_OUT_TEXT_OR_NULL("finished_at", "When the work ended.") "," FRACTAL_OUT_TEXT_OR_NULL("cancelled_at", "When it was cancelled.") ","
      FRACTAL_OUT_FLAG("is_failure", "It counts as a failure of its asset.") ","
      FRACTAL_OUT_OBJECT("failure", "\"object\"",
          FRACTAL_OUT_TEXT_OR_NULL("mode", "How it failed.") "," FRACTAL_OUT_TEXT_OR_NULL("cause", "Why.") ","
          FRACTAL_OUT_TEXT_OR_NULL("detection", "How it was noticed.") "," FRACTAL_OUT_TEXT_OR_NULL("severity", "How bad it was."), "The failure (ISO 14224).") ","
      FRACTAL_OUT_TEXT_OR_NULL("system", "Part of the asset.") "," FRACTAL_OUT_TEXT_OR_NULL("part", "Part of the system.") ","
      FRACTAL_OUT_TEXT_OR_NULL("action", "What was done.") "," FRACTAL_OUT_NUMBER_OR_NULL("running_time_s", "Working time in seconds.") ","
      FRACTAL_OUT_TEXT("updated_at", "Last change.") "," FRACTAL_OUT_TEXT("url", "Address of its page.") ","
      FRACTAL_OUT_LIST("allowed_transitions", "{\"type\":\"string\"}", "The states that you may bring it to: in_review and in_process by change_work_order_status, completed by close_work_order.") ","
      FRACTAL_OUT_OBJECTS("tasks",
          FRACTAL_OUT_NUMBER("id", "Number.") "," FRACTAL_OUT_NUMBER("position", "Place in the list.") "," FRACTAL_OUT_TEXT("title", "What to do.") ","
          FRACTAL_OUT_FLAG("done", "It is done.") "," FRACTAL_OUT_NUMBER_OR_NULL("estimated_s", "Estimated seconds.") ","
          FRACTAL_OUT_NUMBER_OR_NULL("duration_s", "Seconds that it took.") "," FRACTAL_OUT_TEXT_OR_NULL("started_at", "Begin.") ","
          FRACTAL_OUT_TEXT_OR_NULL("finished_at", "End."), "Its steps.") "," FRACTAL_OUT_TIME_ZONE "}}";
// clang-format on

Result<void> run(Call &call, JsonWriter &answer)
{
    const CallArguments arguments{call};
    FRACTAL_TRY(const work_orders::WorkOrder order, reachableWorkOrder(call, {Resource::WorkOrders, Action::View}));
    answer.beginObject();
    writeListed(call, answer, order);
    if (arguments.includes("costs"_L1))
        writeCosts(call, answer, order);
    writeDetails(call, answer, order);
    if (arguments.includes("tasks"_L1)) {
        FRACTAL_TRY(const std::vector<tasks::Task> steps, tasks::ofWorkOrder(call.work.connection, order.id));
        writeTasks(answer, steps);
    }
    answer.field("time_zone", QString::fromLatin1(call.site.timeZone)).endObject();
    return {};
}

} // namespace

Operation get_work_order()
{
    return {.name = "get_work_order",
            .title = QT_TRANSLATE_NOOP("Operation", "Get work order"),
            .description =
                "One work order with everything known of it: description, dates, people, failure, tasks, cost, and the states "
                "that you may bring it to. Its version goes into expected_version of a change.",
            .needs = Permission{Resource::WorkOrders, Action::View},
            .effect = Effect::Reads,
            .idempotent = true,
            .inputSchema = inputSchema,
            .outputSchema = outputSchema,
            .run = run};
}

} // namespace fractal::operations
