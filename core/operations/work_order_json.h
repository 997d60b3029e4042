// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/tasks.h"
#include "core/maintenance/work_orders.h"
#include "core/operations/operation.h"

namespace fractal::operations {

/// {id, code, name}, or null when there is none.
void writeReference(JsonWriter &answer, const char *name, qint64 id, const QString &code, const QString &title);
/// {value, amount, currency}, or null (decision 25).
void writeMoney(JsonWriter &answer, const char *name, std::optional<qint64> minor, const QString &currency);

/// The members of a work order in a list, into an object that is open.
void writeListed(const Call &call, JsonWriter &answer, const work_orders::WorkOrder &order);
/// The right to see costs reaches this one.
[[nodiscard]] bool seesCosts(const Principal &principal, const work_orders::WorkOrder &order);
/// What it cost, where the caller may see that. Not in answers that are kept: the right may be gone when they are repeated.
void writeCosts(const Call &call, JsonWriter &answer, const work_orders::WorkOrder &order);
/// The members that only the whole record has.
void writeDetails(const Call &call, JsonWriter &answer, const work_orders::WorkOrder &order);

/// The names of the states that the caller may bring it to.
[[nodiscard]] std::vector<QLatin1StringView> allowedTransitions(const Principal &principal, const work_orders::WorkOrder &order);

/// The member "work_order": the record as it is now with its address, into an object that is open.
[[nodiscard]] Result<void> writeWorkOrder(Call &call, JsonWriter &answer, const QString &code);

/// The answer of a writing operation: the record as it is now, what changed, its version; or only the members of it, into
/// an object that is open.
[[nodiscard]] Result<void> writeWrittenMembers(Call &call, JsonWriter &answer, const journal::Change &change);
[[nodiscard]] Result<void> writeWritten(Call &call, JsonWriter &answer, const journal::Change &change);

} // namespace fractal::operations
