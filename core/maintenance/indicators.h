// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QtGlobal>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

/// The indicators of maintenance (EN 15341, SMRP, ISO 14224) as pure functions. Over several assets they are ratios of
/// sums, never means of ratios.
namespace fractal::indicators {

/// [from, to)
struct Interval {
    Instant from;
    Instant to;

    [[nodiscard]] bool isEmpty() const { return to <= from; }
    [[nodiscard]] bool contains(Instant at) const { return from <= at && at < to; }
    friend bool operator==(Interval, Interval) = default;
};
[[nodiscard]] Interval intersection(Interval a, Interval b);
/// How long it is covered by at least one of them: overlapping stops count once.
[[nodiscard]] std::chrono::milliseconds unionMeasure(std::vector<Interval> intervals);

/// An asset was out of service. One that is still running ends at `now`.
struct Stop {
    Interval interval;
    bool isFailure = false;
};
struct Failure {
    Instant start;
    std::optional<Instant> restored; ///< back in service
};
/// What is known of one asset. It is required around the clock between its commissioning and its retirement.
struct History {
    std::optional<Instant> commissionedAt;
    std::optional<Instant> retiredAt;
    std::vector<Stop> stops;
    std::vector<Failure> failures;
};

/// The sums that the indicators are ratios of.
struct Sums {
    std::chrono::milliseconds required{};
    std::chrono::milliseconds down{};
    std::chrono::milliseconds downByFailure{};
    std::chrono::milliseconds restoration{}; ///< of failures that ended
    std::chrono::milliseconds restorationSoFar{}; ///< the same and what running ones took until now
    qint64 failures = 0; ///< that started within the window
    qint64 restored = 0; ///< of these, those that ended

    [[nodiscard]] std::chrono::milliseconds operating() const { return required - down; }
    Sums &operator+=(const Sums &other);
};
[[nodiscard]] Sums sumsOf(const History &history, Interval window, Instant now);

enum class Metric : quint8 {
    Mtbf,
    Mttr,
    Availability,
    AvailabilityFailures,
    FailureRate,
    CostTotal,
    WoAging,
    PmCompliance,
    ScheduleCompliance,
    BacklogWeeks,
    CycleTime,
    ReactiveShare,
    CostPerAsset,
    Oee
};
struct MetricInfo {
    const char *name;
    const char *unit; ///< empty: the site's currency
    const char *formula;
    const char *definition;
};
inline constexpr std::array metricTable{
    MetricInfo{
        "mtbf", "h", "OT / F",
        "Mean time between failures: operating time (required time without any stop) divided by the number of failures (SMRP 3.5.1); with mtbf_basis calendar, required time divided by failures (ISO 14224)."},
    MetricInfo{
        "mttr", "h", "sum of TTR / F restored",
        "Mean time to restoration: from the start of a failure until back in service, delays included; failures that ended (SMRP 3.5.2, EN 13306)."},
    MetricInfo{
        "availability", "%", "100 * OT / RT",
        "Maintenance availability: achieved uptime divided by required time (EN 15341:2019 M10, SMRP 2.2); all stops count, overlapping ones once."},
    MetricInfo{"availability_failures", "%", "100 * (RT - DT by failure) / RT",
               "Availability due to failures: only stops by failure count; m12 is OT / (OT + sum of TTR) of EN 15341:2019."},
    MetricInfo{"failure_rate", "1/1000 h", "1000 * F / OT", "Failures in 1,000 hours of operating time (ISO 14224)."},
    MetricInfo{"cost_total", "", "sum of cost",
               "Cost of work orders by their completion, else by their start, in the site's currency."},
    MetricInfo{
        "wo_aging", "h", "mean of (now - created)",
        "Age of the work orders that are open now and were created before the end of the period: mean, median and 90th percentile (SMRP 5.4.6)."},
    MetricInfo{
        "pm_compliance", "%", "100 * PM on time / PM due",
        "Preventive work orders due in the period that were completed by their due date plus a tenth of their time (from scheduled, else created, to due; at most 7 days); open ones past that count as missed, cancelled ones and those not due yet do not count (SMRP 5.4.14)."},
    MetricInfo{
        "schedule_compliance", "%", "100 * finished in their week / scheduled",
        "Work orders scheduled in the period that were finished within the calendar week (from Monday, in the site's time zone) for which they were scheduled; cancelled ones and those whose week is not over do not count unless finished (SMRP 5.4.4)."},
    MetricInfo{
        "backlog_weeks", "weeks", "estimated hours / weekly hours",
        "Ready backlog: estimated hours of the tasks of work orders that are in process and not begun, divided by the weekly hours of the technicians with an account, at 40 hours each (SMRP 5.4.9)."},
    MetricInfo{
        "cycle_time", "h", "mean of (completed - created)",
        "How long the work orders completed in the period took from their creation: mean, median and 90th percentile (SMRP 5.4.7)."},
    MetricInfo{
        "reactive_share", "%", "100 * reactive / all",
        "Share of work orders, by their completion, else start, else creation, that are emergency work or corrective work that nobody scheduled; by count, cancelled ones left out (SMRP 5.4.1)."},
    MetricInfo{"cost_per_asset", "", "sum of cost / number of assets",
               "Cost of work orders divided by the number of equipment, tools and digital assets of the selection."},
    MetricInfo{"oee", "%", "availability * performance * quality",
               "Overall equipment effectiveness (SMRP 2.1.1). It needs production data, which this site has none of."},
};
[[nodiscard]] inline const MetricInfo &infoOf(Metric metric)
{
    return metricTable[static_cast<std::size_t>(metric)];
}
[[nodiscard]] std::optional<Metric> metricFromName(QStringView name);

/// What MTBF divides: operating time (default) or calendar time.
enum class Basis : quint8 { Operating, Calendar };

/// One indicator. Hours, percent or minor units of money, as its metric says.
struct Value {
    std::optional<double> value;
    const char *nullReason = nullptr; ///< why there is no value
    double numerator = 0;
    double denominator = 0;
    qint64 sample = 0; ///< how many failures or work orders it rests on
    std::optional<double> lowerBound; ///< MTBF without failures: at least this long
    std::optional<double> m12;
    std::optional<double> median;
    std::optional<double> p90;
};
[[nodiscard]] Value mtbf(const Sums &sums, Basis basis);
[[nodiscard]] Value mttr(const Sums &sums);
[[nodiscard]] Value availability(const Sums &sums);
[[nodiscard]] Value availabilityByFailures(const Sums &sums);
[[nodiscard]] Value failureRate(const Sums &sums);
[[nodiscard]] Value costTotal(qint64 minor, qint64 workOrders);
/// Minor units for each of `assets`.
[[nodiscard]] Value costPerAsset(qint64 minor, qint64 workOrders, qint64 assets);
/// Of ages in any order. The percentile is that of the nearest rank. `none`: the reason where there are no ages.
[[nodiscard]] Value aging(std::vector<std::chrono::milliseconds> ages, const char *none = "no_open_work_orders");

/// So many of so many.
struct Share {
    qint64 part = 0;
    qint64 whole = 0;
};
/// In percent.
[[nodiscard]] Value share(Share counted, const char *none);
/// Estimated work divided by what the technicians do in a week.
[[nodiscard]] Value backlog(std::chrono::seconds estimated, qint64 workOrders, qint64 technicians);
[[nodiscard]] Value notMeasured();
inline constexpr double weeklyHours = 40; ///< of a technician

} // namespace fractal::indicators
