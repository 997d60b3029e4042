// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/schema_pieces.h"

/// Parts of the schemas that are about indicators.

// clang-format off
// NOLINTBEGIN(bugprone-macro-parentheses)
#define FRACTAL_OUT_VALUE \
    FRACTAL_OUT_TEXT("name", "Which indicator.") "," FRACTAL_OUT_NUMBER_OR_NULL("value", "Null: see null_reason.") "," FRACTAL_OUT_TEXT("unit", "Of value.") "," \
    FRACTAL_OUT_NUMBER("numerator", "Above the line of the formula.") "," FRACTAL_OUT_NUMBER("denominator", "Below it.") "," \
    FRACTAL_OUT_NUMBER("sample", "How many failures or work orders it rests on.") "," \
    FRACTAL_OUT_TEXT("null_reason", "Why there is no value.") "," FRACTAL_OUT_NUMBER("lower_bound", "mtbf without a failure: at least this.") "," \
    FRACTAL_OUT_NUMBER("m12", "Of availability_failures: EN 15341 M12 in percent.") "," FRACTAL_OUT_NUMBER("median", "Of wo_aging and cycle_time.") "," \
    FRACTAL_OUT_NUMBER("p90", "Of wo_aging and cycle_time: 90 percent are below.") "," FRACTAL_OUT_TEXT("amount", "Of costs: exact decimal text.") "," \
    FRACTAL_OUT_TEXT("currency", "Of costs: ISO 4217.")
#define FRACTAL_OUT_METRICS \
    FRACTAL_OUT_OBJECTS("metrics", FRACTAL_OUT_VALUE "," FRACTAL_OUT_TEXT("formula", "How it is computed.") "," FRACTAL_OUT_TEXT("definition", "What it means, with its standard."), "In the order asked for.")
// clang-format on
// NOLINTEND(bugprone-macro-parentheses)
