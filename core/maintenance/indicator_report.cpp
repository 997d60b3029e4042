// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/indicator_report.h"

#include "core/maintenance/indicator_parts.h"

#include <algorithm>

namespace fractal::indicators {
namespace {

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

Result<Report> report(Connection &connection, const Question &question)
{
    Parts whole;
    Groups groups;
    FRACTAL_TRY_VOID(gather(connection, question, whole, groups));
    return Report{valuesOf(question, whole, false), groupsOf(question, groups), static_cast<qint64>(groups.size())};
}

} // namespace fractal::indicators
