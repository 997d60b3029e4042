// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/meters.h"
#include "core/store/journal.h"

/// Writing what a meter shows. Everything runs in the caller's transaction.
namespace fractal::meter_readings {

struct NewReading {
    double value = 0;
    Instant readAt{};
    bool rollover = false; ///< the counter started anew since the reading before
    bool confirmOutOfRange = false; ///< of a gauge: the value is meant
    QString source = QStringLiteral("api");
    UserId createdBy{};
    QString createdByName{};
    std::optional<qint64> importId{};
};

/// The readings right before and right after a moment.
struct Neighbours {
    std::optional<meters::Reading> before;
    std::optional<meters::Reading> after;
};

/// THE rules, as a function of values; answers `accumulated`. A counter never falls, seen from both sides by date
/// (operations.md 22); one that started anew counts on from its greatest value. A gauge stays between its limits unless
/// confirmed. Not later than five minutes from now. BusinessRule names the rule.
[[nodiscard]] Result<double> accumulatedOf(const meters::Meter &meter, const Neighbours &around, const NewReading &reading,
                                           Instant now);

[[nodiscard]] Result<Neighbours> around(Connection &connection, MeterId meter, Instant at);
/// Other writers of this meter wait until the caller's transaction ends (PostgreSQL; SQLite has one writer).
[[nodiscard]] Result<void> hold(Work &work, MeterId meter);
/// One row, nothing else: no rules, no journal. `accumulated`: as accumulatedOf() says.
[[nodiscard]] Result<MeterReadingId> insert(Work &work, const meters::Meter &meter, const NewReading &reading,
                                            double accumulated);
/// Checks and stores it. The change of the reading alone; what it makes due: due_tasks.h.
struct Added {
    meters::Reading reading;
    journal::Change change;
};
[[nodiscard]] Result<Added> add(Work &work, const meters::Meter &meter, const NewReading &reading);

/// Undo of a reading, and of that undo: refused where the readings around it would no longer fit.
[[nodiscard]] Result<journal::Change> restore(Work &work, const journal::Change &undone);

} // namespace fractal::meter_readings
