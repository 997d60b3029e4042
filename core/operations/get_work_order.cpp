// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/row_filter.h"
#include "core/maintenance/work_request_queries.h"
#include "core/operations/asset_upkeep.h"
#include "core/operations/operation.h"
#include "core/operations/reach.h"
#include "core/operations/task_json.h"
#include "core/operations/task_pieces.h"
#include "core/operations/upkeep_schemas.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr Permission viewRequests{Resource::WorkRequests, Action::View};
constexpr int mostListed = 50;

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"id\"],\"properties\":{"
      FRACTAL_ID_ARGUMENT("Code such as OT-1496, or the id as text.") ","
      FRACTAL_WORDS("include", "\"tasks\",\"subtasks\",\"resources\",\"costs\",\"comments\",\"requests\",\"documents\",\"history\"",
                    "Only these parts beside the record itself: its tasks, what is ticked off in them, the hours and parts that went into them, costs, comments, the requests that led to it, its documents, who changed it. All but history unless given.") "}}";

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
      FRACTAL_OUT_OBJECTS("tasks", FRACTAL_OUT_TASK, "Its steps.") ","
      FRACTAL_OUT_OBJECTS("comments", FRACTAL_OUT_COMMENT, "What people said, the latest 50 in their order.") ","
      FRACTAL_OUT_OBJECTS("requests", FRACTAL_OUT_TEXT("code", "Code.") "," FRACTAL_OUT_TEXT("title", "Title.") "," FRACTAL_OUT_TEXT("status", "State."), "Work requests that led to it.") ","
      FRACTAL_OUT_OBJECTS("history", FRACTAL_OUT_NUMBER("journal_id", "Entry of the Transactions Log.") "," FRACTAL_OUT_TEXT("at", "When.") ","
          FRACTAL_OUT_TEXT("by", "Who.") "," FRACTAL_OUT_TEXT("action", "What was done, by the operation's name."), "Who changed it, newest first, at most 50.") ","
      FRACTAL_OUT_DOCUMENTS("Its documents, newest first, at most 25; absent without the right to see them.") "," FRACTAL_OUT_TIME_ZONE "}}";
// clang-format on

Result<void> writeTasks(const Call &call, JsonWriter &answer, const CallArguments &arguments, const work_orders::WorkOrder &order)
{
    const TaskParts parts{.subtasks = arguments.includes("subtasks"_L1),
                          .resources = arguments.includes("resources"_L1),
                          .costs = arguments.includes("costs"_L1) && seesCosts(call.principal, order)};
    if (!arguments.includes("tasks"_L1) && !(parts.subtasks || parts.resources))
        return {};
    FRACTAL_TRY(const std::vector<tasks::Task> steps, tasks::ofWorkOrder(call.work.connection, order.id));
    answer.key("tasks").beginArray();
    for (const tasks::Task &step : steps) {
        answer.beginObject();
        writeTask(call, answer, step, parts);
        answer.endObject();
    }
    answer.endArray();
    return {};
}

Result<void> writeComments(const Call &call, JsonWriter &answer, WorkOrderId order)
{
    FRACTAL_TRY(const auto comments, work_order_comments::ofWorkOrder(call.work.connection, order, mostListed));
    answer.key("comments").beginArray();
    for (const work_order_comments::Comment &comment : comments) {
        answer.beginObject();
        writeComment(answer, comment);
        answer.endObject();
    }
    answer.endArray();
    return {};
}

Result<void> writeRequests(const Call &call, JsonWriter &answer, WorkOrderId order)
{
    if (!call.principal.may(viewRequests))
        return {};
    FRACTAL_TRY(const auto requests, work_requests::ofWorkOrder(call.work.connection, order, call.principal.rows(viewRequests)));
    answer.key("requests").beginArray();
    for (const work_requests::WorkRequest &request : requests)
        answer.beginObject()
            .field("code", request.code)
            .field("title", request.title)
            .field("status", QString{nameOf(request.status)})
            .endObject();
    answer.endArray();
    return {};
}

Result<void> writeHistory(const Call &call, JsonWriter &answer, WorkOrderId order)
{
    FRACTAL_TRY(const auto entries, journal::ofRecord(call.work.connection, u"work_order"_s, order.value, mostListed));
    answer.key("history").beginArray();
    for (const journal::RecordEntry &entry : entries)
        answer.beginObject()
            .field("journal_id", entry.id.value)
            .field("at", entry.at)
            .field("by", entry.by)
            .field("action", entry.action)
            .endObject();
    answer.endArray();
    return {};
}

Result<void> run(Call &call, JsonWriter &answer)
{
    const CallArguments arguments{call};
    FRACTAL_TRY(const work_orders::WorkOrder order, reachableWorkOrder(call, {Resource::WorkOrders, Action::View}));
    answer.beginObject();
    writeListed(call, answer, order);
    if (arguments.includes("costs"_L1))
        writeCosts(call, answer, order);
    writeDetails(call, answer, order);
    FRACTAL_TRY_VOID(writeTasks(call, answer, arguments, order));
    if (arguments.includes("comments"_L1))
        FRACTAL_TRY_VOID(writeComments(call, answer, order.id));
    if (arguments.includes("requests"_L1))
        FRACTAL_TRY_VOID(writeRequests(call, answer, order.id));
    constexpr Permission viewDocuments{Resource::Documents, Action::View};
    if (arguments.includes("documents"_L1)) {
        const bool isReached = call.principal.may(viewDocuments) && row_filter::admits(call.principal.rows(viewDocuments), order);
        FRACTAL_TRY_VOID(writeDocumentsOf(call, answer, order.id, isReached));
    }
    if (arguments.texts("include"_L1).contains("history"_L1))
        FRACTAL_TRY_VOID(writeHistory(call, answer, order.id));
    answer.field("time_zone", QString::fromLatin1(call.site.timeZone)).endObject();
    return {};
}

} // namespace

Operation get_work_order()
{
    return {.name = "get_work_order",
            .title = QT_TRANSLATE_NOOP("Operation", "Get work order"),
            .description =
                "One work order with everything known of it: description, dates, people, failure, tasks, cost, comments, and the "
                "states that you may bring it to. Its version goes into expected_version of a change.",
            .needs = Permission{Resource::WorkOrders, Action::View},
            .effect = Effect::Reads,
            .idempotent = true,
            .inputSchema = inputSchema,
            .outputSchema = outputSchema,
            .run = run};
}

} // namespace fractal::operations
