// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/stored_text.h"
#include "core/maintenance/work_order_comments.h"
#include "core/operations/operation.h"
#include "core/operations/reach.h"
#include "core/operations/task_json.h"
#include "core/operations/task_pieces.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr Permission commenting{Resource::WorkOrders, Action::Comment};

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"id\",\"text\"],\"properties\":{"
      FRACTAL_ID_ARGUMENT("Code of the work order such as OT-1496, or its id as text.") ","
      FRACTAL_REQUIRED_TEXT("text", "4000", "What to say.") "," FRACTAL_WRITE_ARGUMENTS "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"comment\",\"work_order\"],\"properties\":{"
      FRACTAL_OUT_OBJECT("comment", "\"object\"", FRACTAL_OUT_COMMENT, "The comment.") "," FRACTAL_OUT_REFERENCE("work_order", "What it is about.") ","
      FRACTAL_OUT_NUMBER("journal_id", "Entry of the Transactions Log, by which it can be undone.") ","
      FRACTAL_OUT_FLAG("replayed", "true: the answer of an earlier call with the same idempotency_key.") "," FRACTAL_OUT_TIME_ZONE "}}";
// clang-format on

Result<void> run(Call &call, JsonWriter &answer)
{
    FRACTAL_TRY(const work_orders::WorkOrder order, reachableWorkOrder(call, commenting));
    work_order_comments::NewComment comment{.order = order.id,
                                            .orderCode = order.code,
                                            .author = call.principal.user,
                                            .journalName = call.principal.journalName(),
                                            .text = {}};
    comment.text = stored_text::lines(CallArguments{call}.text("text"_L1));
    if (comment.text.isEmpty())
        return failure(ErrorCode::ValidationFailed, u"text has no visible characters."_s, u"text"_s);
    FRACTAL_TRY(const journal::Change change, work_order_comments::add(call.work, comment));
    call.changes.push_back(change);
    FRACTAL_TRY(const auto latest, work_order_comments::ofWorkOrder(call.work.connection, order.id, 1));
    answer.beginObject().key("comment").beginObject();
    writeComment(answer, latest.front());
    answer.endObject();
    writeReference(answer, "work_order", order.id.value, order.code, order.title);
    answer.field("time_zone", QString::fromLatin1(call.site.timeZone)).endObject();
    return {};
}

} // namespace

Operation add_work_order_comment()
{
    return {
        .name = "add_work_order_comment",
        .title = QT_TRANSLATE_NOOP("Operation", "Comment on work order"),
        .description = "Adds a comment to a work order, whatever its state. Comments are never edited; one can be undone from "
                       "the Transactions Log.",
        .needs = commenting,
        .effect = Effect::Adds,
        .idempotent = false,
        .inputSchema = inputSchema,
        .outputSchema = outputSchema,
        .run = run,
        .recheck = stillVisible};
}

} // namespace fractal::operations
