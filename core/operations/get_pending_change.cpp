// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/operation.h"
#include "core/operations/pending_change.h"
#include "core/operations/schema_pieces.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"id\"],\"properties\":{"
      FRACTAL_ID_ARGUMENT("The id of the pending change, from the answer confirmation_required.") "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"id\",\"operation\",\"status\"],\"properties\":{"
      FRACTAL_OUT_TEXT("id", "Of the pending change.") "," FRACTAL_OUT_TEXT("operation", "The tool that was called.") ","
      FRACTAL_OUT_TEXT("status", "waiting; confirmed: done; rejected: by the person; failed: confirmed, but not possible any more; expired.") ","
      FRACTAL_OUT_TEXT("created_at", "When it was asked.") "," FRACTAL_OUT_TEXT("expires_at", "Until when it can be confirmed.") ","
      FRACTAL_OUT_TEXT("decided_at", "When the person decided.") "," FRACTAL_OUT_TEXT("confirm_url", "Where the person confirms it.") ","
      FRACTAL_OUT_TEXT("reason", "Why it failed.") ","
      FRACTAL_OUT_OBJECTS("changes", FRACTAL_OUT_TEXT("record", "Kind of record.") "," FRACTAL_OUT_TEXT("code", "Its code.") ","
          FRACTAL_OUT_TEXT("field", "Its field.") ","
          FRACTAL_OUT("before", "[\"string\",\"number\",\"boolean\",\"array\",\"object\",\"null\"]", "Its value now.") ","
          FRACTAL_OUT("after", "[\"string\",\"number\",\"boolean\",\"array\",\"object\",\"null\"]", "Its value afterwards."), "What it would change, or has changed.") ","
      FRACTAL_OUT("answer", "\"object\"", "What the tool answered, once it was done.") "}}";
// clang-format on

Result<void> run(Call &call, JsonWriter &answer)
{
    const Principal &asker = call.principal;
    FRACTAL_TRY(const auto change,
                pending_changes::find(call.work.connection, call.arguments["id"_L1].toString(), asker.user, asker.consumer,
                                      call.work.now()));
    writePendingChange(change, call.site, answer);
    return {};
}

} // namespace

Operation get_pending_change()
{
    return {.name = "get_pending_change",
            .title = QT_TRANSLATE_NOOP("Operation", "Outcome of a held change"),
            .description =
                "What became of a change that waits for the person to confirm it: waiting, confirmed (with the tool's answer), "
                "rejected, failed or expired. Ask when the person says that they decided; do not ask again and again.",
            .needs = Needs::heldWrites(),
            .effect = Effect::Reads,
            .idempotent = true,
            .inputSchema = inputSchema,
            .outputSchema = outputSchema,
            .run = run};
}

} // namespace fractal::operations
