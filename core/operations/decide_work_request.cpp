// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/stored_text.h"
#include "core/maintenance/work_requests.h"
#include "core/operations/new_work_order.h"
#include "core/operations/operation.h"
#include "core/operations/reach.h"
#include "core/operations/work_order_json.h"
#include "core/operations/work_request_json.h"
#include "core/operations/work_request_pieces.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;
using work_requests::Decision;

constexpr Permission decide{Resource::WorkRequests, Action::Execute};
constexpr Permission cancel{Resource::WorkRequests, Action::Cancel};
constexpr Permission addOrder{Resource::WorkOrders, Action::Add};

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"id\",\"decision\"],\"properties\":{"
      FRACTAL_ID_ARGUMENT("Code such as REQ-12, or the id as text.") ","
      FRACTAL_WORD("decision", "\"approve\",\"solve_without_wo\",\"reject\",\"cancel\"",
                   "approve: it is to be done; solve_without_wo: it is solved already; reject: it will not be done; cancel: who asked takes it back.") ","
      FRACTAL_TEXT("reason", "2000", "Why; needed to reject or cancel.") ","
      "\"work_order\":{\"type\":\"object\",\"additionalProperties\":false,\"description\":\"With approve: the work order that is made at once. Without it the request waits for one (create_work_order with from_request).\",\"properties\":{"
      FRACTAL_REQUIRED_TEXT("title", "200", "What is to be done; the request's title unless given.") ","
      FRACTAL_WORD("type", FRACTAL_TYPE_WORDS, "What kind of work it is; corrective unless given.") "," FRACTAL_WORK_ORDER_ARGUMENTS "}},"
      FRACTAL_VERSION_ARGUMENT "," FRACTAL_WRITE_ARGUMENTS "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"work_request\",\"changed\",\"version\"],\"properties\":{"
      FRACTAL_OUT_WRITTEN_REQUEST ","
      FRACTAL_OUT_OBJECT("work_order", "\"object\"", FRACTAL_OUT_LISTED_WORK_ORDER "," FRACTAL_OUT_TEXT("url", "Address of its page."), "The work order that was made.") "}}";
// clang-format on

Result<work_orders::NewWorkOrder> orderFor(Call &call, const work_requests::WorkRequest &request, const CallArguments &given)
{
    FRACTAL_TRY_VOID(call.principal.require(addOrder));
    FRACTAL_TRY(work_orders::NewWorkOrder order, describedWorkOrder(call, given));
    if (order.title.isEmpty())
        order.title = request.title;
    if (order.description.isEmpty())
        order.description = request.description;
    if (request.urgent && !given.has("priority"_L1))
        order.priority = u"high"_s;
    order.asset = request.asset.id;
    order.requester = request.requester.id ? request.requester.id : request.createdBy;
    return order;
}

/// The change of the request, which comes first in the entry.
Result<journal::Change> decided(Call &call, const work_requests::WorkRequest &request, Decision decision,
                                std::optional<QString> &orderCode)
{
    const CallArguments arguments{call};
    const QString reason = stored_text::lines(arguments.text("reason"_L1));
    if (!arguments.has("work_order"_L1))
        return work_requests::decide(call.work, request, decision, reason);
    if (decision != Decision::Approve)
        return failure(ErrorCode::ValidationFailed, u"work_order goes with approve only."_s, u"work_order"_s);
    FRACTAL_TRY_VOID(work_requests::requireAwaiting(request));
    FRACTAL_TRY(work_orders::NewWorkOrder order, orderFor(call, request, arguments.object("work_order"_L1)));
    FRACTAL_TRY(const journal::Change made, addWorkOrder(call, std::move(order)));
    orderCode = made.code;
    return work_requests::attach(call.work, request, {made.id}, reason);
}

Result<void> run(Call &call, JsonWriter &answer)
{
    const CallArguments arguments{call};
    const Decision decision = *work_requests::decisionFromName(arguments.text("decision"_L1));
    const Permission right{Resource::WorkRequests, work_requests::infoOf(decision).right};
    FRACTAL_TRY_VOID(call.principal.require(right));
    FRACTAL_TRY(const work_requests::WorkRequest request, reachableRequest(call, "id"_L1, right));
    FRACTAL_TRY_VOID(work_requests::requireVersion(request, arguments.number("expected_version"_L1)));
    std::optional<QString> orderCode;
    FRACTAL_TRY(const journal::Change change, decided(call, request, decision, orderCode));
    call.changes.push_back(change);
    answer.beginObject();
    FRACTAL_TRY_VOID(writeWrittenRequest(call, answer, change));
    if (orderCode)
        FRACTAL_TRY_VOID(writeWorkOrder(call, answer, *orderCode));
    answer.endObject();
    return {};
}

} // namespace

Operation decide_work_request()
{
    return {
        .name = "decide_work_request",
        .title = QT_TRANSLATE_NOOP("Operation", "Approve or reject request"),
        .description = "Decides about a work request: approves it, with its work order at once or later; says that it is solved "
                       "without one; rejects or cancels it with a reason. Ask the person before. It can be undone from the "
                       "Transactions Log.",
        .needs = Needs::anyOf({decide, cancel}),
        .effect = Effect::Removes, // rejecting and cancelling are final for the caller
        .idempotent = false,
        .inputSchema = inputSchema,
        .outputSchema = outputSchema,
        .run = run,
        .recheck = requestStillVisible};
}

} // namespace fractal::operations
