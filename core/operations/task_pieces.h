// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/schema_pieces.h"

/// Parts of the schemas that are about tasks and comments.

// clang-format off
// NOLINTBEGIN(bugprone-macro-parentheses)
#define FRACTAL_OUT_COMMENT \
    FRACTAL_OUT_NUMBER("id", "Number.") "," FRACTAL_OUT_REFERENCE("author", "Who wrote it; without a code: a program.") "," \
    FRACTAL_OUT_TEXT("text", "What it says.") "," FRACTAL_OUT_TEXT("created_at", "When it was written.")

#define FRACTAL_OUT_TASK \
    FRACTAL_OUT_NUMBER("id", "Number.") "," FRACTAL_OUT_NUMBER("position", "Place in the list.") "," FRACTAL_OUT_TEXT("title", "What to do.") "," \
    FRACTAL_OUT_TEXT("state", "open, running, paused or done.") "," \
    FRACTAL_OUT_FLAG("done", "It is done.") "," FRACTAL_OUT_NUMBER_OR_NULL("estimated_s", "Estimated seconds.") "," \
    FRACTAL_OUT_NUMBER_OR_NULL("duration_s", "Seconds that it took, until the last pause.") "," FRACTAL_OUT_TEXT_OR_NULL("started_at", "Begin.") "," \
    FRACTAL_OUT_TEXT_OR_NULL("running_since", "It is being worked on since.") "," FRACTAL_OUT_TEXT_OR_NULL("finished_at", "End.") "," \
    FRACTAL_OUT_OBJECTS("subtasks", FRACTAL_OUT_NUMBER("id", "Number.") "," FRACTAL_OUT_TEXT("title", "What to check.") "," \
        FRACTAL_OUT_FLAG("mandatory", "The task is not finished without it.") "," FRACTAL_OUT_FLAG("done", "It is ticked off.") "," \
        FRACTAL_OUT_TEXT_OR_NULL("value", "What was measured or noted.") "," FRACTAL_OUT_TEXT_OR_NULL("done_at", "When it was ticked off."), "What is ticked off or measured.") "," \
    FRACTAL_OUT_OBJECTS("labour", FRACTAL_OUT_REFERENCE("person", "Who worked.") "," FRACTAL_OUT_NUMBER("seconds", "How long.") "," \
        FRACTAL_OUT_TEXT("at", "When it was recorded."), "Hours that people recorded.") "," \
    FRACTAL_OUT_OBJECTS("parts", FRACTAL_OUT_REFERENCE("item", "Spare part or tool.") "," FRACTAL_OUT_NUMBER("quantity", "How many, in its unit.") "," \
        FRACTAL_OUT_MONEY("unit_cost", "Cost of one; absent without the right to see costs.") "," FRACTAL_OUT_TEXT_OR_NULL("warehouse", "Where it was taken from.") "," \
        FRACTAL_OUT_TEXT("at", "When it was recorded."), "Parts that went into it.")
// clang-format on
// NOLINTEND(bugprone-macro-parentheses)
