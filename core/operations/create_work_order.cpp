// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/work_requests.h"
#include "core/operations/due_task_links.h"
#include "core/operations/new_work_order.h"
#include "core/operations/operation.h"
#include "core/operations/reach.h"
#include "core/operations/schema_pieces.h"
#include "core/operations/work_order_json.h"
#include "core/operations/work_request_json.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr Permission add{Resource::WorkOrders, Action::Add};
constexpr Permission decide{Resource::WorkRequests, Action::Execute};

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"title\",\"type\"],\"properties\":{"
      FRACTAL_REQUIRED_TEXT("title", "200", "What is to be done, in a few words.") ","
      FRACTAL_REQUIRED_TEXT("asset", "100", "Code (or id) of the asset; this, location, from_request or from_pending_tasks is needed.") ","
      FRACTAL_REQUIRED_TEXT("location", "100", "Code (or id) of the location, where it is about no single asset.") ","
      FRACTAL_REQUIRED_TEXT("from_request", "100", "Code (or id) of the work request that it is made from; the request goes on with it. Asset and description are those of the request unless given.") ","
      "\"from_pending_tasks\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":20,\"uniqueItems\":true,\"items\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":2147483647},"
      "\"description\":\"Numbers of due tasks, as list_due_tasks names them, that this work order takes up. The asset is that of the first unless given.\"},"
      FRACTAL_WORD("type", FRACTAL_TYPE_WORDS, "What kind of work it is.") "," FRACTAL_WORK_ORDER_ARGUMENTS "," FRACTAL_WRITE_ARGUMENTS "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"work_order\",\"changed\",\"version\"],\"properties\":{" FRACTAL_OUT_WRITTEN_WORK_ORDER "}}";
// clang-format on

/// Making a work order from a request decides about the request.
Result<std::optional<work_requests::WorkRequest>> requestFrom(Call &call, const CallArguments &arguments)
{
    if (!arguments.has("from_request"_L1))
        return std::optional<work_requests::WorkRequest>{};
    FRACTAL_TRY_VOID(call.principal.require(decide));
    FRACTAL_TRY(work_requests::WorkRequest request, reachableRequest(call, "from_request"_L1, decide));
    FRACTAL_TRY_VOID(work_requests::requireAwaiting(request));
    return std::optional{std::move(request)};
}

Result<AssetId> placeOf(Call &call, const CallArguments &arguments, const std::optional<work_requests::WorkRequest> &request)
{
    FRACTAL_TRY(const std::optional<AssetId> ofTasks, assetOfPendingTasks(call));
    if (arguments.has("asset"_L1) || arguments.has("location"_L1)) {
        FRACTAL_TRY(const assets::Asset asset, namedAsset(call, arguments.has("asset"_L1) ? "asset"_L1 : "location"_L1, add));
        return asset.id;
    }
    if (request)
        return request->asset.id;
    if (ofTasks)
        return *ofTasks;
    return failure(ErrorCode::ValidationFailed, u"asset or location is missing; one of them must be a code."_s, u"asset"_s);
}

Result<void> run(Call &call, JsonWriter &answer)
{
    const CallArguments arguments{call};
    FRACTAL_TRY(const std::optional<work_requests::WorkRequest> request, requestFrom(call, arguments));
    FRACTAL_TRY(work_orders::NewWorkOrder order, describedWorkOrder(call, arguments));
    if (order.title.isEmpty())
        return failure(ErrorCode::ValidationFailed, u"title has no visible characters."_s, u"title"_s);
    FRACTAL_TRY(order.asset, placeOf(call, arguments, request));
    if (request) {
        order.requester = request->requester.id ? request->requester.id : request->createdBy;
        if (order.description.isEmpty())
            order.description = request->description;
    }
    FRACTAL_TRY(const journal::Change change, addWorkOrder(call, std::move(order)));
    if (request) {
        FRACTAL_TRY(journal::Change attached, work_requests::attach(call.work, *request, {change.id}, {}));
        call.changes.push_back(std::move(attached));
    }
    FRACTAL_TRY_VOID(takeUpPendingTasks(call, {change.id}));
    return writeWritten(call, answer, change);
}

} // namespace

Operation create_work_order()
{
    return {
        .name = "create_work_order",
        .title = QT_TRANSLATE_NOOP("Operation", "Create work order"),
        .description =
            "A new work order for an asset or a location, from a work request or from due tasks, in process from the start; it gets its code "
            "from the site. Look for an open one about the same thing first. It can be undone from the Transactions Log.",
        .needs = add,
        .effect = Effect::Adds,
        .idempotent = false,
        .inputSchema = inputSchema,
        .outputSchema = outputSchema,
        .run = run,
        .recheck = stillVisible};
}

} // namespace fractal::operations
