// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/indicator_report.h"

#include <array>
#include <map>

/// What the values of a report are made of, gathered by group.
namespace fractal::indicators {

/// All that one group's values are made of.
struct Parts {
    Sums sums;
    qint64 costMinor = 0;
    qint64 costWorkOrders = 0;
    qint64 assets = 0;
    std::vector<std::chrono::milliseconds> ages;
    std::vector<std::chrono::milliseconds> cycles;
    Share preventive;
    Share scheduled;
    Share reactive;
    std::chrono::seconds waiting{};
    qint64 waitingOrders = 0;
    qint64 technicians = 0; ///< of the whole selection, in every group
};
struct GroupParts {
    GroupKey key;
    Parts parts;
};
using Groups = std::map<QString, GroupParts>;

inline constexpr std::array timeMetrics{Metric::Mtbf, Metric::Mttr, Metric::Availability, Metric::AvailabilityFailures,
                                        Metric::FailureRate};

/// Reads what the question's metrics need; `whole` is the sum over all groups.
[[nodiscard]] Result<void> gather(Connection &connection, const Question &question, Parts &whole, Groups &groups);

} // namespace fractal::indicators
