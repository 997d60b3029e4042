// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/indicator_report.h"

#include "core/maintenance/row_filter.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <map>

namespace fractal::indicators {
namespace {

using namespace Qt::StringLiterals;

/// All that one group's values are made of.
struct Parts {
    Sums sums;
    qint64 costMinor = 0;
    qint64 costWorkOrders = 0;
    std::vector<std::chrono::milliseconds> ages;
};
struct GroupParts {
    GroupKey key;
    Parts parts;
};
using Groups = std::map<QString, GroupParts>;

bool isAbout(Metric metric, const Question &question)
{
    switch (question.groupBy) {
    case GroupBy::Type: // an asset's time has no type
        return metric == Metric::CostTotal || metric == Metric::WoAging;
    case GroupBy::Month: // open work orders are those of today
        return metric != Metric::WoAging;
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
    case Metric::WoAging:
        break;
    }
    return aging(parts.ages);
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

bool asksFor(const Question &question, std::initializer_list<Metric> metrics)
{
    return std::ranges::any_of(question.metrics,
                               [&](Metric asked) { return std::ranges::find(metrics, asked) != metrics.end(); });
}

bool asksForTime(const Question &question)
{
    return asksFor(question,
                   {Metric::Mtbf, Metric::Mttr, Metric::Availability, Metric::AvailabilityFailures, Metric::FailureRate});
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
    if (asksForTime(question))
        FRACTAL_TRY_VOID(addTimes(connection, question, whole, groups));
    if (asksFor(question, {Metric::CostTotal}))
        FRACTAL_TRY_VOID(addCosts(connection, question, whole, groups));
    if (asksFor(question, {Metric::WoAging}))
        FRACTAL_TRY_VOID(addAges(connection, question, whole, groups));
    return Report{valuesOf(question, whole, false), groupsOf(question, groups), static_cast<qint64>(groups.size())};
}

} // namespace fractal::indicators
