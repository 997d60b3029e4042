// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/schema_pieces.h"

/// Parts of the schemas of meters, plans and stock.

// clang-format off
// NOLINTBEGIN(bugprone-macro-parentheses)
#define FRACTAL_NUMBER(name, least, most, text) \
    "\"" name "\":{\"type\":\"number\",\"minimum\":" least ",\"maximum\":" most ",\"description\":\"" text "\"}"

#define FRACTAL_OUT_READING \
    FRACTAL_OUT_NUMBER("id", "Number.") "," FRACTAL_OUT_TEXT("read_at", "When it was read.") "," \
    FRACTAL_OUT_NUMBER("value", "As the meter showed it.") "," \
    FRACTAL_OUT_NUMBER("accumulated", "As a counter would show it that never started anew.") "," \
    FRACTAL_OUT_FLAG("rollover", "The counter started anew before it.") "," \
    FRACTAL_OUT_FLAG("out_of_range", "Of a gauge: outside of its limits, and confirmed.") "," \
    FRACTAL_OUT_TEXT("source", "api, manual, work_order or import.")

#define FRACTAL_OUT_METER \
    FRACTAL_OUT_NUMBER("id", "Number.") "," FRACTAL_OUT_TEXT("code", "Code on its asset.") "," FRACTAL_OUT_TEXT("name", "Name.") "," \
    FRACTAL_OUT_TEXT("unit", "Unit of its values.") "," FRACTAL_OUT_TEXT("kind", "counter (only rises) or gauge.") "," \
    FRACTAL_OUT_NUMBER_OR_NULL("min", "Least value.") "," FRACTAL_OUT_NUMBER_OR_NULL("max", "Greatest value; a counter starts anew after it.") "," \
    FRACTAL_OUT_FLAG("active", "In use.") "," FRACTAL_OUT_REFERENCE("asset", "What it measures.") "," \
    FRACTAL_OUT_OBJECT("last_reading", "[\"object\",\"null\"]", FRACTAL_OUT_READING, "The newest; absent without the right to see readings.") "," \
    FRACTAL_OUT_NUMBER_OR_NULL("average_per_day", "Of a counter: its rise a day over the last 90 days with readings.")

#define FRACTAL_OUT_STOCK \
    FRACTAL_OUT_NUMBER("id", "Number.") "," FRACTAL_OUT_REFERENCE("item", "The part.") "," FRACTAL_OUT_REFERENCE("warehouse", "Where it lies.") "," \
    FRACTAL_OUT_NUMBER("stock", "How much is there.") "," FRACTAL_OUT_NUMBER("reserved", "Of that, spoken for.") "," \
    FRACTAL_OUT_NUMBER("available", "The rest.") "," FRACTAL_OUT_NUMBER_OR_NULL("min", "There should never be less.") "," \
    FRACTAL_OUT_NUMBER_OR_NULL("max", "There should never be more.") "," FRACTAL_OUT_NUMBER_OR_NULL("reorder", "Order at this level.") "," \
    FRACTAL_OUT_FLAG("below_min", "There is less than min.") "," FRACTAL_OUT_TEXT_OR_NULL("unit", "Unit of the quantities.") "," \
    FRACTAL_OUT_TEXT_OR_NULL("shelf", "Place in the warehouse.") "," \
    FRACTAL_OUT_MONEY("unit_cost", "Average cost of one unit; absent without the right to see costs.")

#define FRACTAL_OUT_DOCUMENTS(text) \
    FRACTAL_OUT_OBJECTS("documents", FRACTAL_OUT_NUMBER("id", "Number.") "," FRACTAL_OUT_TEXT("name", "Name of the file.") "," \
        FRACTAL_OUT_TEXT("mime", "What it is.") "," FRACTAL_OUT_NUMBER("size", "Bytes.") "," FRACTAL_OUT_TEXT("created_at", "When it came.") "," \
        FRACTAL_OUT_TEXT("uri", "Of the resource that has its content."), text)
// NOLINTEND(bugprone-macro-parentheses)
// clang-format on
