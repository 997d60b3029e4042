// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/report_tables.h"

#include "core/maintenance/indicator_records.h"
#include "core/maintenance/report_queries.h"
#include "core/maintenance/row_filter.h"
#include "core/maintenance/stock.h"
#include "core/maintenance/work_order_queries.h"
#include "core/operations/reach.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using reports::Cell;
using reports::Money;
using reports::mostRows;

constexpr Permission viewOrders{Resource::WorkOrders, Action::View};
constexpr Permission viewCosts{Resource::Costs, Action::View};
constexpr Permission viewStock{Resource::Inventory, Action::View};
constexpr std::chrono::milliseconds day = 24h;

Result<work_orders::Filter> filterOf(const ReportCall &report)
{
    Call &call = report.call;
    work_orders::Filter filter;
    filter.rows = report.rows;
    filter.now = report.now;
    FRACTAL_TRY(const Place place, namedPlace(call, viewOrders));
    filter.asset = place.asset;
    filter.locationPath = place.locationPath;
    return filter;
}

bool seesCosts(const ReportCall &report)
{
    return report.call.principal.may(viewCosts) && !report.call.principal.rows(viewCosts).ownOnly;
}

double number(qint64 value)
{
    return static_cast<double>(value);
}

Cell optionalMoment(const std::optional<Instant> &at)
{
    return at ? Cell{*at} : Cell{};
}

/// What the site did in the period, as one figure a line.
Result<void> weeklySummary(ReportCall &report)
{
    Connection &connection = report.call.work.connection;
    report.table.columns = {{"figure", "Figure", 3}, {"value", "Value", 1}};
    FRACTAL_TRY(const work_orders::Filter base, filterOf(report));
    const auto add = [&](const QString &figure, work_orders::Filter filter) -> Result<void> {
        FRACTAL_TRY(const qint64 count, work_orders::count(connection, filter));
        report.table.rows.push_back({figure, number(count)});
        return {};
    };
    work_orders::Filter within = base;
    within.from = report.from;
    within.to = report.to;
    FRACTAL_TRY_VOID(add(u"Work orders created"_s, within));
    work_orders::Filter urgent = within;
    urgent.priorities = {u"very_high"_s, u"high"_s};
    FRACTAL_TRY_VOID(add(u"Of these, urgent"_s, urgent));
    work_orders::Filter unplanned = within;
    unplanned.types = {u"corrective"_s, u"emergency"_s};
    FRACTAL_TRY_VOID(add(u"Of these, corrective or emergency"_s, unplanned));
    work_orders::Filter completed = within;
    completed.dateField = work_orders::DateField::Completed;
    completed.statuses = {u"completed"_s};
    FRACTAL_TRY_VOID(add(u"Work orders completed"_s, completed));
    work_orders::Filter open = base;
    open.statuses = {u"in_process"_s, u"in_review"_s};
    FRACTAL_TRY_VOID(add(u"Work orders open"_s, open));
    work_orders::Filter overdue = base;
    overdue.overdueOnly = true;
    FRACTAL_TRY_VOID(add(u"Of these, overdue"_s, overdue));
    if (!seesCosts(report))
        return {};
    FRACTAL_TRY(const auto costs,
                indicators::costs(connection, {base.asset, base.locationPath, base.rows}, {report.from, report.to},
                                  indicators::GroupBy::None));
    qint64 minor = 0;
    for (const indicators::Cost &cost : costs)
        minor += cost.minor;
    report.table.rows.push_back({u"Cost"_s, Money{minor}});
    return {};
}

Result<void> addOrders(ReportCall &report, const work_orders::Filter &filter, QStringView sort,
                       const std::function<std::vector<Cell>(const work_orders::WorkOrder &)> &row)
{
    FRACTAL_TRY(const auto orders,
                work_orders::list(report.call.work.connection, filter, *work_orders::sortFromName(sort), {}, mostRows + 1));
    report.table.truncated = orders.size() > mostRows;
    for (std::size_t i = 0; i < std::min<std::size_t>(orders.size(), mostRows); ++i)
        report.table.rows.push_back(row(orders[i]));
    return {};
}

Result<void> overdue(ReportCall &report)
{
    report.table.columns = {{"code", "Code"},         {"title", "Title", 3},
                            {"asset", "Asset", 2},    {"location", "Location", 2},
                            {"priority", "Priority"}, {"responsible", "Responsible", 1.5},
                            {"due_at", "Due", 1.8},   {"days", "Days overdue", 0.9}};
    FRACTAL_TRY(work_orders::Filter filter, filterOf(report));
    filter.overdueOnly = true;
    return addOrders(report, filter, u"due_at", [&](const work_orders::WorkOrder &order) -> std::vector<Cell> {
        return {order.code,
                order.title,
                order.asset.code + u' ' + order.asset.name,
                order.location.name,
                order.priority,
                order.responsible.name,
                optionalMoment(order.dueAt),
                std::floor(number((report.now - order.dueAt.value_or(report.now)).count()) / number(day.count()))};
    });
}

Result<void> assetHistory(ReportCall &report)
{
    const bool costs = seesCosts(report);
    report.table.columns = {{"code", "Code"},
                            {"title", "Title", 3},
                            {"status", "Status"},
                            {"type", "Type"},
                            {"created_at", "Created", 1.8},
                            {"completed_at", "Completed", 1.8},
                            {"failure", "Failure"},
                            {"responsible", "Responsible", 1.5}};
    if (costs)
        report.table.columns.push_back({"cost", "Cost"});
    if (!report.call.arguments.contains("asset"_L1))
        return failure(ErrorCode::ValidationFailed, u"asset is missing: the history is that of one asset."_s, u"asset"_s);
    FRACTAL_TRY(work_orders::Filter filter, filterOf(report));
    filter.from = report.from;
    filter.to = report.to;
    return addOrders(report, filter, u"-created_at", [&](const work_orders::WorkOrder &order) -> std::vector<Cell> {
        std::vector<Cell> row{order.code,
                              order.title,
                              QString{nameOf(order.status)},
                              order.type,
                              order.createdAt,
                              optionalMoment(order.completedAt),
                              order.isFailure ? u"yes"_s : u"no"_s,
                              order.responsible.name};
        if (costs)
            row.push_back(order.costMinor ? Cell{Money{*order.costMinor}} : Cell{});
        return row;
    });
}

/// Pareto: the assets that made the most unplanned work, with what share of all they and those before them have.
Result<void> badActors(ReportCall &report)
{
    const bool costs = seesCosts(report);
    report.table.columns = {{"asset", "Asset"},       {"name", "Name", 3},  {"work_orders", "Unplanned work orders"},
                            {"failures", "Failures"}, {"share", "Share %"}, {"cumulative_share", "Cumulative %"}};
    if (costs)
        report.table.columns.push_back({"cost", "Cost"});
    FRACTAL_TRY(work_orders::Filter filter, filterOf(report));
    filter.from = report.from;
    filter.to = report.to;
    FRACTAL_TRY(const auto found, report_queries::badActors(report.call.work.connection, filter, mostRows + 1));
    double all = 0;
    for (const report_queries::BadActor &one : found)
        all += number(one.orders);
    report.table.truncated = found.size() > mostRows;
    double soFar = 0;
    const auto percent = [&](double part) { return std::round(part / all * 1000) / 10; };
    for (std::size_t i = 0; i < std::min<std::size_t>(found.size(), mostRows); ++i) {
        const report_queries::BadActor &one = found[i];
        soFar += number(one.orders);
        std::vector<Cell> row{
            one.asset.code, one.asset.name, number(one.orders), number(one.failures), percent(number(one.orders)),
            percent(soFar)};
        if (costs)
            row.push_back(Money{one.costMinor});
        report.table.rows.push_back(std::move(row));
    }
    return {};
}

Result<void> technicianLoad(ReportCall &report)
{
    report.table.columns = {{"responsible", "Responsible"},
                            {"name", "Name", 2},
                            {"open", "Open work orders"},
                            {"overdue", "Of these, overdue"},
                            {"completed", "Completed in the period"},
                            {"estimated_h", "Estimated hours open"}};
    FRACTAL_TRY(work_orders::Filter filter, filterOf(report));
    filter.from = report.from;
    filter.to = report.to;
    FRACTAL_TRY(const auto found, report_queries::loads(report.call.work.connection, filter, mostRows));
    for (const report_queries::Load &load : found) {
        constexpr double secondsOfHour = 3600;
        report.table.rows.push_back({load.person.code, load.person.id ? load.person.name : u"Nobody"_s, number(load.open),
                                     number(load.overdue), number(load.completed),
                                     std::round(number(load.estimatedS) / secondsOfHour * 10) / 10});
    }
    return {};
}

/// The cost centre of an asset is the location that it stands in.
Result<void> costByCostCenter(ReportCall &report)
{
    report.table.columns = {
        {"cost_center", "Cost centre"}, {"name", "Name", 3}, {"work_orders", "Work orders"}, {"cost", "Cost"}};
    FRACTAL_TRY(const work_orders::Filter filter, filterOf(report));
    const RowFilter rows = row_filter::narrower(filter.rows, report.call.principal.rows(viewCosts));
    FRACTAL_TRY(auto costs,
                indicators::costs(report.call.work.connection, {filter.asset, filter.locationPath, rows},
                                  {report.from, report.to}, indicators::GroupBy::Location));
    std::ranges::sort(costs, [](const indicators::Cost &a, const indicators::Cost &b) {
        return a.minor != b.minor ? a.minor > b.minor : a.key.code < b.key.code;
    });
    qint64 minor = 0;
    qint64 orders = 0;
    for (const indicators::Cost &cost : costs) {
        minor += cost.minor;
        orders += cost.workOrders;
        if (report.table.rows.size() < mostRows)
            report.table.rows.push_back({cost.key.code, cost.key.name, number(cost.workOrders), Money{cost.minor}});
    }
    report.table.rows.push_back({u"Total"_s, {}, number(orders), Money{minor}});
    return {};
}

Result<void> stockValuation(ReportCall &report)
{
    report.table.columns = {{"item", "Item"},   {"name", "Name", 3},   {"warehouse", "Warehouse"},
                            {"stock", "Stock"}, {"unit", "Unit", 0.6}, {"unit_cost", "Cost of one unit"},
                            {"value", "Value"}};
    stock::Filter filter;
    filter.rows = report.call.principal.rows(viewStock);
    FRACTAL_TRY(const Place place, namedPlace(report.call, viewStock));
    filter.locationPath = place.locationPath;
    filter.limit = mostRows + 1;
    FRACTAL_TRY(const auto levels, stock::list(report.call.work.connection, filter));
    report.table.truncated = levels.size() > mostRows;
    qint64 all = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(levels.size(), mostRows); ++i) {
        const stock::Level &level = levels[i];
        const std::optional<qint64> value = level.unitCostMinor
            ? std::optional{qRound64(stock::shown(level.quantityMilli) * number(*level.unitCostMinor))}
            : std::nullopt;
        all += value.value_or(0);
        report.table.rows.push_back({level.item.code, level.item.name, level.warehouse.code, stock::shown(level.quantityMilli),
                                     level.unit, level.unitCostMinor ? Cell{Money{*level.unitCostMinor}} : Cell{},
                                     value ? Cell{Money{*value}} : Cell{}});
    }
    report.table.rows.push_back({u"Total"_s, {}, {}, {}, {}, {}, Money{all}});
    return {};
}

} // namespace

std::span<const CannedReport> cannedReports()
{
    constexpr int week = 7;
    constexpr int month = 30;
    constexpr int year = 365;
    static const std::vector<CannedReport> all{
        {"weekly_summary", "Weekly summary", {viewOrders}, week, weeklySummary},
        {"overdue", "Overdue work orders", {viewOrders}, year, overdue},
        {"bad_actors", "Assets with the most unplanned work", {viewOrders}, year, badActors},
        {"asset_history", "History of an asset", {viewOrders}, year, assetHistory},
        {"technician_load", "Load of technicians", {viewOrders}, month, technicianLoad},
        {"cost_by_cost_center", "Cost by cost centre", {viewOrders, viewCosts}, year, costByCostCenter},
        {"stock_valuation", "Value of the stock", {viewStock, viewCosts}, year, stockValuation},
    };
    return all;
}

} // namespace fractal::operations
