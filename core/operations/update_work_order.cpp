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

constexpr Permission edit{Resource::WorkOrders, Action::Edit};

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"id\"],\"properties\":{"
      FRACTAL_ID_ARGUMENT("Code such as OT-1496, or the id as text.") "," FRACTAL_VERSION_ARGUMENT ","
      FRACTAL_REQUIRED_TEXT("title", "200", "What is to be done, in a few words.") ","
      FRACTAL_TEXT("description", "10000", "Details; replaces what was there.") ","
      FRACTAL_WORD("priority", FRACTAL_PRIORITY_WORDS, "How urgent it is.") ","
      FRACTAL_MOMENT("scheduled_at", "When it is to begin; an empty text removes it.") ","
      FRACTAL_MOMENT("due_at", "When it is due; an empty text removes it.") ","
      FRACTAL_TEXT("responsible", "100", "Sign-in name of the person who is to do it; an empty text: nobody.") ","
      FRACTAL_TEXT("note", "10000", "Remarks; replace what was there.") "," FRACTAL_WRITE_ARGUMENTS "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"work_order\",\"changed\",\"version\"],\"properties\":{" FRACTAL_OUT_WRITTEN_WORK_ORDER "}}";
// clang-format on

Result<work_orders::Edit> editFrom(Call &call)
{
    const CallArguments arguments{call};
    work_orders::Edit changes;
    if (arguments.has("title"_L1)) {
        changes.title = stored_text::line(arguments.text("title"_L1));
        if (changes.title->isEmpty())
            return failure(ErrorCode::ValidationFailed, u"title has no visible characters."_s, u"title"_s);
    }
    if (arguments.has("description"_L1))
        changes.description = stored_text::lines(arguments.text("description"_L1));
    if (arguments.has("note"_L1))
        changes.note = stored_text::lines(arguments.text("note"_L1));
    changes.priority = arguments.optionalText("priority"_L1);
    if (arguments.has("scheduled_at"_L1)) {
        FRACTAL_TRY(changes.scheduledAt, arguments.moment("scheduled_at"_L1));
    }
    if (arguments.has("due_at"_L1)) {
        FRACTAL_TRY(changes.dueAt, arguments.moment("due_at"_L1));
    }
    if (arguments.has("responsible"_L1)) {
        changes.responsible = UserId{};
        if (!arguments.text("responsible"_L1).isEmpty()) {
            FRACTAL_TRY(changes.responsible, namedPerson(call, "responsible"_L1));
        }
    }
    return changes;
}

Result<void> run(Call &call, JsonWriter &answer)
{
    FRACTAL_TRY(const work_orders::WorkOrder order, reachableWorkOrder(call, edit));
    FRACTAL_TRY_VOID(work_orders::requireVersion(order, CallArguments{call}.number("expected_version"_L1)));
    FRACTAL_TRY(const work_orders::Edit changes, editFrom(call));
    FRACTAL_TRY(const journal::Change change, work_orders::update(call.work, order, changes));
    if (change.before != change.after)
        call.changes.push_back(change);
    return writeWritten(call, answer, change);
}

} // namespace

Operation update_work_order()
{
    return {
        .name = "update_work_order",
        .title = QT_TRANSLATE_NOOP("Operation", "Update work order"),
        .description =
            "Changes title, description, priority, dates, responsible person or note of a work order that is not completed or "
            "cancelled; what is not named stays. Not its state: use change_work_order_status or close_work_order.",
        .needs = edit,
        .effect = Effect::Changes,
        .idempotent = true,
        .inputSchema = inputSchema,
        .outputSchema = outputSchema,
        .run = run,
        .recheck = stillVisible};
}

} // namespace fractal::operations
