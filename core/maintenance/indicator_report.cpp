// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/indicator_report.h"

#include "core/maintenance/indicator_work.h"
#include "core/maintenance/row_filter.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <functional>
#include <map>
#include <span>

namespace fractal::indicators {
namespace {

using namespace Qt::StringLiterals;

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

constexpr std::array timeMetrics{Metric::Mtbf, Metric::Mttr, Metric::Availability, Metric::AvailabilityFailures,
                                 Metric::FailureRate};

bool isAbout(Metric metric, const Question &question)
{
    switch (question.groupBy) {
    case GroupBy::Type: // an asset's time has no type
        return std::ranges::find(timeMetrics, metric) == timeMetrics.end();
    case GroupBy::Month: // open work orders are those of today
        return metric != Metric::WoAging && metric != Metric::BacklogWeeks;
    default:
        return true;
    }
}

Value valueOf(Metric metric, const Parts &parts, Basis basis)
{
    switch (metric) {
    case Metric::Mtbf:
        return mtbf(parts.sums, basis);
    case Metric::Mttr:
        return mttr(parts.sums);
    case Metric::Availability:
        return availability(parts.sums);
    case Metric::AvailabilityFailures:
        return availabilityByFailures(parts.sums);
    case Metric::FailureRate:
        return failureRate(parts.sums);
    case Metric::CostTotal:
        return costTotal(parts.costMinor, parts.costWorkOrders);
    case Metric::CostPerAsset:
        return costPerAsset(parts.costMinor, parts.costWorkOrders, parts.assets);
    case Metric::WoAging:
        return aging(parts.ages);
    case Metric::CycleTime:
        return aging(parts.cycles, "no_completed_work_orders");
    case Metric::PmCompliance:
        return share(parts.preventive, "none_due");
    case Metric::ScheduleCompliance:
        return share(parts.scheduled, "none_scheduled");
    case Metric::ReactiveShare:
        return share(parts.reactive, "no_work_orders");
    case Metric::BacklogWeeks:
        return backlog(parts.waiting, parts.waitingOrders, parts.technicians);
    case Metric::Oee:
        break;
    }
    return notMeasured();
}

std::vector<Value> valuesOf(const Question &question, const Parts &parts, bool isGroup)
{
    std::vector<Value> values;
    for (const Metric metric : question.metrics) {
        Value value = valueOf(metric, parts, question.basis);
        if (isGroup && !isAbout(metric, question)) {
            value = {};
            value.nullReason = "not_by_this_group";
        }
        values.push_back(value);
    }
    return values;
}

bool asksFor(const Question &question, std::span<const Metric> metrics)
{
    return std::ranges::any_of(question.metrics,
                               [&](Metric asked) { return std::ranges::find(metrics, asked) != metrics.end(); });
}

Parts &partsOf(Groups &groups, const GroupKey &key)
{
    const auto place = groups.try_emplace(key.code, GroupParts{key, {}}).first;
    return place->second.parts;
}

Result<void> addTimes(Connection &connection, const Question &question, Parts &whole, Groups &groups)
{
    FRACTAL_TRY(const auto assets, histories(connection, question.selection, question.window, question.now));
    const auto months = question.groupBy == GroupBy::Month ? monthsOf(question.window, question.timeZone)
                                                           : std::vector<std::pair<GroupKey, Interval>>{};
    for (const AssetHistory &asset : assets) {
        const Sums sums = sumsOf(asset.history, question.window, question.now);
        whole.sums += sums;
        if (question.groupBy == GroupBy::Asset)
            partsOf(groups, {asset.code, asset.name}).sums += sums;
        if (question.groupBy == GroupBy::Location)
            partsOf(groups, {asset.locationCode, asset.locationName}).sums += sums;
        for (const auto &[key, month] : months)
            partsOf(groups, key).sums += sumsOf(asset.history, month, question.now);
    }
    return {};
}

GroupKey monthOf(Instant at, const QTimeZone &zone)
{
    const QString month = QDateTime::fromMSecsSinceEpoch(at.ms, zone).toString(u"yyyy-MM"_s);
    return {month, month};
}

Result<void> addCosts(Connection &connection, const Question &question, Parts &whole, Groups &groups)
{
    const QTimeZone zone{question.timeZone};
    Selection selection = question.selection;
    selection.rows = row_filter::narrower(selection.rows, question.costRows);
    FRACTAL_TRY(const std::vector<Cost> found, costs(connection, selection, question.window, question.groupBy));
    for (const Cost &cost : found) {
        whole.costMinor += cost.minor;
        whole.costWorkOrders += cost.workOrders;
        if (question.groupBy == GroupBy::None)
            continue;
        Parts &parts = partsOf(groups, question.groupBy == GroupBy::Month ? monthOf(cost.at, zone) : cost.key);
        parts.costMinor += cost.minor;
        parts.costWorkOrders += cost.workOrders;
    }
    return {};
}

Result<void> addAges(Connection &connection, const Question &question, Parts &whole, Groups &groups)
{
    FRACTAL_TRY(const auto open, openWorkOrders(connection, question.selection, question.window.to, question.groupBy));
    for (const OpenWorkOrder &order : open) {
        const auto age = std::max(std::chrono::milliseconds{}, question.now - order.createdAt);
        whole.ages.push_back(age);
        if (question.groupBy != GroupBy::None && question.groupBy != GroupBy::Month)
            partsOf(groups, order.key).ages.push_back(age);
    }
    return {};
}

using Counting = std::function<Result<std::vector<CountedShare>>(GroupBy)>;

Result<void> addShares(const Question &question, Parts &whole, Groups &groups, Share Parts::*member, const Counting &counted)
{
    const QTimeZone zone{question.timeZone};
    FRACTAL_TRY(const std::vector<CountedShare> found, counted(question.groupBy));
    const auto add = [member](Parts &parts, const Share &counts) {
        (parts.*member).part += counts.part;
        (parts.*member).whole += counts.whole;
    };
    for (const CountedShare &counts : found) {
        add(whole, counts.share);
        if (question.groupBy != GroupBy::None)
            add(partsOf(groups, question.groupBy == GroupBy::Month ? monthOf(counts.at, zone) : counts.key), counts.share);
    }
    return {};
}

Result<void> addCycles(Connection &connection, const Question &question, Parts &whole, Groups &groups)
{
    const QTimeZone zone{question.timeZone};
    FRACTAL_TRY(const std::vector<Cycle> found, cycles(connection, question.selection, question.window, question.groupBy));
    for (const Cycle &cycle : found) {
        whole.cycles.push_back(cycle.took);
        if (question.groupBy != GroupBy::None)
            partsOf(groups, question.groupBy == GroupBy::Month ? monthOf(cycle.completedAt, zone) : cycle.key)
                .cycles.push_back(cycle.took);
    }
    return {};
}

Result<void> addBacklog(Connection &connection, const Question &question, Parts &whole, Groups &groups)
{
    const bool grouped = question.groupBy != GroupBy::None && question.groupBy != GroupBy::Month;
    const GroupBy by = grouped ? question.groupBy : GroupBy::None;
    FRACTAL_TRY(const std::vector<Waiting> found, waiting(connection, question.selection, question.window.to, by));
    for (const Waiting &work : found) {
        whole.waiting += work.estimated;
        whole.waitingOrders += work.workOrders;
        if (!grouped)
            continue;
        Parts &parts = partsOf(groups, work.key);
        parts.waiting += work.estimated;
        parts.waitingOrders += work.workOrders;
    }
    FRACTAL_TRY(whole.technicians, technicians(connection, question.selection));
    for (auto &[code, group] : groups)
        group.parts.technicians = whole.technicians;
    return {};
}

Result<void> addAssets(Connection &connection, const Question &question, Parts &whole, Groups &groups)
{
    FRACTAL_TRY(const std::vector<AssetCount> found, assetCounts(connection, question.selection, question.groupBy));
    const bool byRecord = question.groupBy == GroupBy::Asset || question.groupBy == GroupBy::Location;
    for (const AssetCount &count : found) {
        whole.assets += count.assets;
        if (byRecord)
            partsOf(groups, count.key).assets += count.assets;
    }
    if (!byRecord) {
        for (auto &[code, group] : groups)
            group.parts.assets = whole.assets;
    }
    return {};
}

/// What the work itself is measured by.
Result<void> addWork(Connection &connection, const Question &question, Parts &whole, Groups &groups)
{
    const Selection &selection = question.selection;
    if (asksFor(question, std::array{Metric::PmCompliance}))
        FRACTAL_TRY_VOID(addShares(question, whole, groups, &Parts::preventive, [&](GroupBy by) {
            return preventiveOnTime(connection, selection, question.window, question.now, by);
        }));
    if (asksFor(question, std::array{Metric::ScheduleCompliance}))
        FRACTAL_TRY_VOID(addShares(question, whole, groups, &Parts::scheduled, [&](GroupBy by) {
            return finishedInTheirWeek(connection, selection, question.window, question.now, by, question.timeZone);
        }));
    if (asksFor(question, std::array{Metric::ReactiveShare}))
        FRACTAL_TRY_VOID(addShares(question, whole, groups, &Parts::reactive,
                                   [&](GroupBy by) { return reactive(connection, selection, question.window, by); }));
    if (asksFor(question, std::array{Metric::CycleTime}))
        FRACTAL_TRY_VOID(addCycles(connection, question, whole, groups));
    if (asksFor(question, std::array{Metric::BacklogWeeks}))
        FRACTAL_TRY_VOID(addBacklog(connection, question, whole, groups));
    return {};
}

/// Only those that are answered get all their values: there may be one group for each of many thousand assets.
std::vector<ReportGroup> groupsOf(const Question &question, const Groups &groups)
{
    struct Ranked {
        const GroupParts *group;
        std::optional<double> value;
    };
    std::vector<Ranked> ranked;
    for (const auto &[code, group] : groups) {
        const Metric first = question.metrics.front();
        ranked.push_back({&group, isAbout(first, question) ? valueOf(first, group.parts, question.basis).value : std::nullopt});
    }
    // They come in the order of their codes, which stays among equals; what has no value is last.
    if (question.groupBy != GroupBy::Month)
        std::ranges::stable_sort(ranked, std::ranges::greater{}, &Ranked::value);
    std::vector<ReportGroup> answered;
    for (const Ranked &rank : ranked) {
        if (answered.size() == mostGroups)
            break;
        answered.push_back({rank.group->key, valuesOf(question, rank.group->parts, true)});
    }
    return answered;
}

} // namespace

std::vector<std::pair<GroupKey, Interval>> monthsOf(Interval window, const QByteArray &timeZone)
{
    const QTimeZone zone{timeZone};
    std::vector<std::pair<GroupKey, Interval>> months;
    Instant start = window.from;
    while (start < window.to && months.size() <= mostMonths) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(start.ms, zone).date();
        const QDate next = QDate{date.year(), date.month(), 1}.addMonths(1);
        const Instant end{next.startOfDay(zone).toMSecsSinceEpoch()};
        months.emplace_back(monthOf(start, zone), Interval{start, std::min(end, window.to)});
        start = end;
    }
    if (months.size() > mostMonths)
        months.clear();
    return months;
}

Result<Report> report(Connection &connection, const Question &question)
{
    Parts whole;
    Groups groups;
    if (asksFor(question, timeMetrics))
        FRACTAL_TRY_VOID(addTimes(connection, question, whole, groups));
    if (asksFor(question, std::array{Metric::CostTotal, Metric::CostPerAsset}))
        FRACTAL_TRY_VOID(addCosts(connection, question, whole, groups));
    if (asksFor(question, std::array{Metric::WoAging}))
        FRACTAL_TRY_VOID(addAges(connection, question, whole, groups));
    FRACTAL_TRY_VOID(addWork(connection, question, whole, groups));
    if (asksFor(question, std::array{Metric::CostPerAsset}))
        FRACTAL_TRY_VOID(addAssets(connection, question, whole, groups));
    return Report{valuesOf(question, whole, false), groupsOf(question, groups), static_cast<qint64>(groups.size())};
}

} // namespace fractal::indicators
