// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/indicator_records.h"

#include <vector>

/// Several indicators of one period, whole and by group.
namespace fractal::indicators {

struct Question {
    std::vector<Metric> metrics;
    Interval window;
    Selection selection;
    RowFilter costRows; ///< of the right to see costs, which may reach less far
    GroupBy groupBy = GroupBy::None;
    Basis basis = Basis::Operating;
    QByteArray timeZone; ///< months are the site's
    Instant now;
};

struct ReportGroup {
    GroupKey key;
    std::vector<Value> values; ///< in the order of the question's metrics
};
struct Report {
    std::vector<Value> values;
    std::vector<ReportGroup> groups; ///< the greatest value of the first metric first; months in their order
    qint64 groupCount = 0; ///< how many there are; `groups` has the first `mostGroups`
};
inline constexpr std::size_t mostGroups = 240;
/// An indicator that has no meaning by a group's key is null there with the reason "not_by_this_group".
[[nodiscard]] Result<Report> report(Connection &connection, const Question &question);

inline constexpr int mostMonths = 240;
/// The months that the window touches, cut at its ends. Empty when there are more than `mostMonths`.
[[nodiscard]] std::vector<std::pair<GroupKey, Interval>> monthsOf(Interval window, const QByteArray &timeZone);

} // namespace fractal::indicators
