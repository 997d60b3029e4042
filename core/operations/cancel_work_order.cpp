// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/stored_text.h"
#include "core/maintenance/work_requests.h"
#include "core/operations/due_task_links.h"
#include "core/operations/operation.h"
#include "core/operations/reach.h"
#include "core/operations/schema_pieces.h"
#include "core/operations/work_order_json.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr Permission cancelling{Resource::WorkOrders, Action::Cancel};

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"id\",\"reason\"],\"properties\":{"
      FRACTAL_ID_ARGUMENT("Code such as OT-1496, or the id as text.") ","
      FRACTAL_REQUIRED_TEXT("reason", "2000", "Why it is not done; added to its note.") ","
      FRACTAL_FLAG("return_tasks", "false: the due tasks of plans that it took up are dropped; they wait again unless given.") "," FRACTAL_VERSION_ARGUMENT "," FRACTAL_WRITE_ARGUMENTS "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"work_order\",\"changed\",\"version\"],\"properties\":{" FRACTAL_OUT_WRITTEN_WORK_ORDER "}}";
// clang-format on

Result<void> run(Call &call, JsonWriter &answer)
{
    const CallArguments arguments{call};
    FRACTAL_TRY(const work_orders::WorkOrder order, reachableWorkOrder(call, cancelling));
    FRACTAL_TRY_VOID(work_orders::requireVersion(order, arguments.number("expected_version"_L1)));
    const QString reason = stored_text::lines(arguments.text("reason"_L1));
    if (reason.isEmpty())
        return failure(ErrorCode::ValidationFailed, u"reason has no visible characters."_s, u"reason"_s);
    FRACTAL_TRY(const journal::Change change,
                work_orders::changeStatus(call.work, order, work_orders::Status::Cancelled, reason));
    call.changes.push_back(change);
    FRACTAL_TRY_VOID(requestsFollow(call, order.id, work_orders::Status::Cancelled));
    FRACTAL_TRY_VOID(releaseDueTasks(call, order.id, arguments.optionalFlag("return_tasks"_L1).value_or(true)));
    return writeWritten(call, answer, change);
}

} // namespace

Operation cancel_work_order()
{
    return {.name = "cancel_work_order",
            .title = QT_TRANSLATE_NOOP("Operation", "Cancel work order"),
            .description =
                "Cancels a work order that is in process or in review, with a reason. A cancelled work order can no longer be "
                "edited; only an administrator can undo it from the Transactions Log. Ask the person before.",
            .needs = cancelling,
            .effect = Effect::Removes, // final for the caller: shown to clients as destructive
            .idempotent = false,
            .inputSchema = inputSchema,
            .outputSchema = outputSchema,
            .run = run,
            .recheck = stillVisible};
}

} // namespace fractal::operations
