// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_writer.h"
#include "core/maintenance/indicators.h"

namespace fractal::operations {

/// With formula and definition, or without where they stand elsewhere in the answer.
enum class Explanations : quint8 { Given, Left };

/// The member "metrics", one entry for each.
void writeIndicators(JsonWriter &answer, const std::vector<indicators::Metric> &metrics,
                     const std::vector<indicators::Value> &values, const QString &currency, Explanations explanations);

} // namespace fractal::operations
