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

constexpr Permission execute{Resource::WorkOrders, Action::Execute};

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"id\",\"to\"],\"properties\":{"
      FRACTAL_ID_ARGUMENT("Code such as OT-1496, or the id as text.") ","
      FRACTAL_WORD("to", "\"in_review\",\"in_process\"", "in_review: the work is done and waits for its check; in_process: it goes back to work.") ","
      FRACTAL_TEXT("reason", "2000", "Why; added to the note.") "," FRACTAL_VERSION_ARGUMENT "," FRACTAL_WRITE_ARGUMENTS "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"work_order\",\"changed\",\"version\"],\"properties\":{" FRACTAL_OUT_WRITTEN_WORK_ORDER "}}";
// clang-format on

Result<void> run(Call &call, JsonWriter &answer)
{
    const CallArguments arguments{call};
    FRACTAL_TRY(const work_orders::WorkOrder order, reachableWorkOrder(call, execute));
    FRACTAL_TRY_VOID(work_orders::requireVersion(order, arguments.number("expected_version"_L1)));
    const work_orders::Status to = *work_orders::statusFromName(arguments.text("to"_L1));
    FRACTAL_TRY(const journal::Change change,
                work_orders::changeStatus(call.work, order, to, stored_text::lines(arguments.text("reason"_L1))));
    call.changes.push_back(change);
    FRACTAL_TRY_VOID(requestsFollow(call, order.id, to));
    return writeWritten(call, answer, change);
}

} // namespace

Operation change_work_order_status()
{
    return {.name = "change_work_order_status",
            .title = QT_TRANSLATE_NOOP("Operation", "Change work order status"),
            .description =
                "Submits a work order for review, or returns one from review to work. To complete it use close_work_order.",
            .needs = execute,
            .effect = Effect::Changes,
            .idempotent = true,
            .inputSchema = inputSchema,
            .outputSchema = outputSchema,
            .run = run,
            .recheck = stillVisible};
}

} // namespace fractal::operations
