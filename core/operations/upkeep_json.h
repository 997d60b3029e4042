// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/due_tasks.h"
#include "core/maintenance/stock.h"
#include "core/operations/operation.h"

#include <span>

/// Meters, plans, due tasks and stock as answers show them.
namespace fractal::operations {

void writeRealOrNull(JsonWriter &answer, const char *name, const std::optional<double> &number);
void writeReference(JsonWriter &answer, const char *name, const work_orders::AssetReference &asset);

/// Into an object that is open. The newest reading only where `showsReadings`.
void writeMeter(JsonWriter &answer, const meters::Meter &meter, bool showsReadings);
void writeReading(JsonWriter &answer, const char *name, const std::optional<meters::Reading> &reading);
void writeReadings(JsonWriter &answer, const std::vector<meters::Reading> &readings);

void writePlan(const Call &call, JsonWriter &answer, const plans::Plan &plan, std::span<const plans::Trigger> triggers);
void writeOccurrence(const Call &call, JsonWriter &answer, const due_tasks::Occurrence &one);

/// Without what it costs: see writeUnitCost.
void writeLevel(JsonWriter &answer, const stock::Level &level);
/// Where the caller may see costs.
void writeUnitCost(const Call &call, JsonWriter &answer, const stock::Level &level);

} // namespace fractal::operations
