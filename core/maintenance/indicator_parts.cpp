// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/indicator_parts.h"

#include "core/maintenance/indicator_work.h"
#include "core/maintenance/row_filter.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <functional>
#include <span>

namespace fractal::indicators {
namespace {

using namespace Qt::StringLiterals;

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

/// What every group has in common with the whole.
void shareOut(const Question &question, const Parts &whole, Groups &groups)
{
    const bool byRecord = question.groupBy == GroupBy::Asset || question.groupBy == GroupBy::Location;
    for (auto &[code, group] : groups) {
        group.parts.technicians = whole.technicians;
        if (!byRecord)
            group.parts.assets = whole.assets;
    }
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

Result<void> gather(Connection &connection, const Question &question, Parts &whole, Groups &groups)
{
    if (asksFor(question, timeMetrics))
        FRACTAL_TRY_VOID(addTimes(connection, question, whole, groups));
    if (asksFor(question, std::array{Metric::CostTotal, Metric::CostPerAsset}))
        FRACTAL_TRY_VOID(addCosts(connection, question, whole, groups));
    if (asksFor(question, std::array{Metric::WoAging}))
        FRACTAL_TRY_VOID(addAges(connection, question, whole, groups));
    FRACTAL_TRY_VOID(addWork(connection, question, whole, groups));
    if (asksFor(question, std::array{Metric::CostPerAsset}))
        FRACTAL_TRY_VOID(addAssets(connection, question, whole, groups));
    shareOut(question, whole, groups);
    return {};
}

} // namespace fractal::indicators
