// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/indicator_records.h"

/// What the indicators of the work itself are computed from: compliance, backlog, cycle time, share of reactive work.
namespace fractal::indicators {

/// A share of the work orders of one group. By month: of a quarter of an hour that begins at `at`.
struct CountedShare {
    GroupKey key;
    Instant at;
    Share share;
};
/// Preventive work orders due in the window (see pm_compliance).
[[nodiscard]] Result<std::vector<CountedShare>> preventiveOnTime(Connection &connection, const Selection &selection,
                                                                 Interval window, Instant now, GroupBy groupBy);
/// Work orders scheduled in the window (see schedule_compliance). Weeks are those of the zone.
[[nodiscard]] Result<std::vector<CountedShare>> finishedInTheirWeek(Connection &connection, const Selection &selection,
                                                                    Interval window, Instant now, GroupBy groupBy,
                                                                    const QByteArray &timeZone);
/// Reactive work orders among all of the window (see reactive_share).
[[nodiscard]] Result<std::vector<CountedShare>> reactive(Connection &connection, const Selection &selection, Interval window,
                                                         GroupBy groupBy);

/// A work order completed in the window, and how long it took.
struct Cycle {
    GroupKey key;
    Instant completedAt;
    std::chrono::milliseconds took{};
};
[[nodiscard]] Result<std::vector<Cycle>> cycles(Connection &connection, const Selection &selection, Interval window,
                                                GroupBy groupBy);

/// Estimated work of the work orders that nobody began, created before `end`.
struct Waiting {
    GroupKey key;
    std::chrono::seconds estimated{};
    qint64 workOrders = 0;
};
[[nodiscard]] Result<std::vector<Waiting>> waiting(Connection &connection, const Selection &selection, Instant end,
                                                   GroupBy groupBy);

/// Enabled accounts of technicians who are tied to no place, or to one within the selection; of own rows, oneself.
[[nodiscard]] Result<qint64> technicians(Connection &connection, const Selection &selection);

} // namespace fractal::indicators
