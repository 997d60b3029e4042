// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/indicators.h"

#include <QStringView>

#include <algorithm>
#include <numeric>

namespace fractal::indicators {
namespace {

using std::chrono::milliseconds;

double hours(milliseconds time)
{
    return std::chrono::duration<double, std::ratio<3600>>{time}.count();
}

milliseconds unionWithin(const std::vector<Stop> &stops, Interval required, bool failuresOnly)
{
    std::vector<Interval> parts;
    for (const Stop &stop : stops) {
        const Interval part = intersection(stop.interval, required);
        if (!part.isEmpty() && (stop.isFailure || !failuresOnly))
            parts.push_back(part);
    }
    return unionMeasure(std::move(parts));
}

Value unknown(const char *reason, double numerator, double denominator, qint64 sample)
{
    return {.value = {},
            .nullReason = reason,
            .numerator = numerator,
            .denominator = denominator,
            .sample = sample,
            .lowerBound = {},
            .m12 = {},
            .median = {},
            .p90 = {}};
}

Value known(double value, double numerator, double denominator, qint64 sample)
{
    return {.value = value,
            .nullReason = nullptr,
            .numerator = numerator,
            .denominator = denominator,
            .sample = sample,
            .lowerBound = {},
            .m12 = {},
            .median = {},
            .p90 = {}};
}

} // namespace

Interval intersection(Interval a, Interval b)
{
    return {std::max(a.from, b.from), std::min(a.to, b.to)};
}

milliseconds unionMeasure(std::vector<Interval> intervals)
{
    std::ranges::sort(intervals, {}, &Interval::from);
    milliseconds covered{};
    std::optional<Interval> current;
    for (const Interval &next : intervals) {
        if (next.isEmpty())
            continue;
        if (current && next.from <= current->to) {
            current->to = std::max(current->to, next.to);
            continue;
        }
        if (current)
            covered += current->to - current->from;
        current = next;
    }
    return current ? covered + (current->to - current->from) : covered;
}

Sums &Sums::operator+=(const Sums &other)
{
    required += other.required;
    down += other.down;
    downByFailure += other.downByFailure;
    restoration += other.restoration;
    restorationSoFar += other.restorationSoFar;
    failures += other.failures;
    restored += other.restored;
    return *this;
}

Sums sumsOf(const History &history, Interval window, Instant now)
{
    const Interval life{history.commissionedAt.value_or(window.from), history.retiredAt.value_or(window.to)};
    const Interval required = intersection(window, life);
    Sums sums;
    if (!required.isEmpty()) {
        sums.required = required.to - required.from;
        sums.down = unionWithin(history.stops, required, false);
        sums.downByFailure = unionWithin(history.stops, required, true);
    }
    for (const Failure &failure : history.failures) {
        if (!window.contains(failure.start))
            continue;
        ++sums.failures;
        if (failure.restored && *failure.restored <= now) {
            // Whole, even if it ended after the window.
            const milliseconds took = std::max(milliseconds{}, *failure.restored - failure.start);
            ++sums.restored;
            sums.restoration += took;
            sums.restorationSoFar += took;
        } else {
            sums.restorationSoFar += std::max(milliseconds{}, now - failure.start);
        }
    }
    return sums;
}

std::optional<Metric> metricFromName(QStringView name)
{
    for (std::size_t i = 0; i < metricTable.size(); ++i) {
        if (name == QLatin1StringView{metricTable[i].name})
            return static_cast<Metric>(i);
    }
    return {};
}

Value mtbf(const Sums &sums, Basis basis)
{
    const double time = hours(basis == Basis::Operating ? sums.operating() : sums.required);
    const double failures = static_cast<double>(sums.failures);
    if (sums.failures == 0) {
        Value none = unknown("no_failures", time, 0, 0);
        none.lowerBound = time;
        return none;
    }
    return known(time / failures, time, failures, sums.failures);
}

Value mttr(const Sums &sums)
{
    const double time = hours(sums.restoration);
    const double restored = static_cast<double>(sums.restored);
    if (sums.restored == 0)
        return unknown(sums.failures == 0 ? "no_failures" : "no_closed_failures", time, 0, 0);
    return known(time / restored, time, restored, sums.restored);
}

Value availability(const Sums &sums)
{
    const double operating = hours(sums.operating());
    const double required = hours(sums.required);
    if (sums.required.count() == 0)
        return unknown("no_required_time", operating, 0, 0);
    return known(100 * operating / required, operating, required, sums.failures);
}

Value availabilityByFailures(const Sums &sums)
{
    const double up = hours(sums.required - sums.downByFailure);
    const double required = hours(sums.required);
    if (sums.required.count() == 0)
        return unknown("no_required_time", up, 0, 0);
    Value result = known(100 * up / required, up, required, sums.failures);
    const double operating = hours(sums.operating());
    const double operatingAndRepair = operating + hours(sums.restorationSoFar);
    if (operatingAndRepair > 0)
        result.m12 = 100 * operating / operatingAndRepair;
    return result;
}

Value failureRate(const Sums &sums)
{
    const double failures = static_cast<double>(sums.failures);
    const double operating = hours(sums.operating());
    if (sums.operating().count() <= 0)
        return unknown("no_operating_time", failures, 0, sums.failures);
    return known(1000 * failures / operating, failures, operating, sums.failures);
}

Value costTotal(qint64 minor, qint64 workOrders)
{
    return known(static_cast<double>(minor), static_cast<double>(minor), 1, workOrders);
}

Value costPerAsset(qint64 minor, qint64 workOrders, qint64 assets)
{
    const double cost = static_cast<double>(minor);
    const double count = static_cast<double>(assets);
    if (assets == 0)
        return unknown("no_assets", cost, 0, workOrders);
    return known(cost / count, cost, count, workOrders);
}

Value share(Share counted, const char *none)
{
    const double part = static_cast<double>(counted.part);
    const double whole = static_cast<double>(counted.whole);
    if (counted.whole == 0)
        return unknown(none, 0, 0, 0);
    return known(100 * part / whole, part, whole, counted.whole);
}

Value backlog(std::chrono::seconds estimated, qint64 workOrders, qint64 technicians)
{
    const double work = hours(estimated);
    const double week = weeklyHours * static_cast<double>(technicians);
    if (technicians == 0)
        return unknown("no_capacity", work, 0, workOrders);
    return known(work / week, work, week, workOrders);
}

Value notMeasured()
{
    return unknown("not_measured", 0, 0, 0);
}

Value aging(std::vector<milliseconds> ages, const char *none)
{
    if (ages.empty())
        return unknown(none, 0, 0, 0);
    std::ranges::sort(ages);
    const std::size_t count = ages.size();
    const double total = hours(std::accumulate(ages.begin(), ages.end(), milliseconds{}));
    Value result = known(total / static_cast<double>(count), total, static_cast<double>(count), static_cast<qint64>(count));
    result.median = hours(ages[(count - 1) / 2] + ages[count / 2]) / 2;
    result.p90 = hours(ages[(count * 9 + 9) / 10 - 1]);
    return result;
}

} // namespace fractal::indicators
