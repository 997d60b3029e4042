// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/plan_schedule.h"

#include <QDateTime>

#include <algorithm>

namespace fractal::plan_schedule {
namespace {

constexpr qint64 msOfDay = 86'400'000;

qint64 daysOf(const Interval &interval)
{
    constexpr std::array<qint64, 4> days{1, 7, 28, 365}; // the shortest
    return days[static_cast<std::size_t>(interval.unit)] * std::max(1, interval.count);
}

} // namespace

std::optional<Unit> unitFromName(QStringView name)
{
    return valueNamed<Unit>(unitNames, name);
}

Instant after(Instant anchor, const Interval &interval, qint64 times, const QTimeZone &zone)
{
    constexpr qint64 daysOfWeek = 7;
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(anchor.ms, zone);
    const qint64 steps = times * std::max(1, interval.count);
    switch (interval.unit) {
    case Unit::Day:
        return {start.addDays(steps).toMSecsSinceEpoch()};
    case Unit::Week:
        return {start.addDays(steps * daysOfWeek).toMSecsSinceEpoch()};
    case Unit::Month:
        return {start.addMonths(static_cast<int>(steps)).toMSecsSinceEpoch()};
    case Unit::Year:
        return {start.addYears(static_cast<int>(steps)).toMSecsSinceEpoch()};
    }
    return anchor;
}

qint64 timesUntilLaterThan(Instant anchor, const Interval &interval, Instant moment, const QTimeZone &zone)
{
    if (anchor > moment)
        return 0;
    // A guess that is too far by the longest months, then step by step: at most a few.
    constexpr qint64 longestOverShortest = 4;
    const qint64 days = (moment.ms - anchor.ms) / msOfDay;
    qint64 times = days / (daysOf(interval) + longestOverShortest * std::max(1, interval.count));
    while (after(anchor, interval, times, zone) <= moment)
        ++times;
    while (times > 0 && after(anchor, interval, times - 1, zone) > moment)
        --times;
    return times;
}

} // namespace fractal::plan_schedule
