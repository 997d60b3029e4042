// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/indicator_records.h"

#include "core/base/enum_names.h"
#include "core/maintenance/row_filter.h"
#include "core/maintenance/work_order_filter.h"

namespace fractal::indicators {
namespace {

using namespace Qt::StringLiterals;

Conditions assetConditions(const Selection &selection, Driver driver)
{
    Conditions conditions;
    conditions.add(u"a.deleted_at IS NULL"_s);
    if (selection.asset)
        conditions.add(u"a.id = ?"_s, selection.asset.value);
    else
        conditions.add(u"a.kind IN ('equipment', 'tool', 'digital')"_s);
    if (!selection.locationPath.isEmpty())
        row_filter::restrictToSubtree(conditions, selection.locationPath, driver);
    row_filter::restrictAssets(conditions, selection.rows, driver);
    return conditions;
}

Result<QHash<qint64, AssetHistory>> selectAssets(Connection &connection, const Selection &selection)
{
    const Conditions conditions = assetConditions(selection, connection.driver());
    Conditions within;
    within.add(u"l.id = a.parent_id"_s);
    if (!selection.rows.locationPath.isEmpty())
        row_filter::restrictToSubtree(within, selection.rows.locationPath, connection.driver(), row_filter::Alias::Location);
    const QString sql = QStringList{u"SELECT a.id, a.code, a.name, l.code, l.name, a.commissioned_at, a.retired_at "
                                    "FROM assets a LEFT JOIN assets l ON"_s,
                                    within.text(), u"WHERE"_s, conditions.text()}
                            .join(u' ');
    FRACTAL_TRY(Rows rows, connection.select(sql, within.values() + conditions.values()));
    QHash<qint64, AssetHistory> found;
    while (rows.next()) {
        found.insert(rows.integer(0),
                     {.code = rows.text(1),
                      .name = rows.text(2),
                      .locationCode = rows.text(3),
                      .locationName = rows.text(4),
                      .history = {rows.optionalInstant(5), rows.optionalInstant(6), {}, {}}});
    }
    return found;
}

Result<void> addStops(Connection &connection, const Selection &selection, Interval window, Instant now,
                      QHash<qint64, AssetHistory> &assets)
{
    const Conditions conditions = assetConditions(selection, connection.driver());
    const QString sql = QStringList{u"SELECT s.asset_id, s.started_at, s.ended_at, s.cause_type FROM out_of_service s "
                                    "JOIN assets a ON a.id = s.asset_id WHERE s.deleted_at IS NULL AND s.started_at < ? "
                                    "AND (s.ended_at IS NULL OR s.ended_at >= ?) AND"_s,
                                    conditions.text()}
                            .join(u' ');
    FRACTAL_TRY(Rows rows, connection.select(sql, QVariantList{window.to.ms, window.from.ms} + conditions.values()));
    while (rows.next()) {
        const auto asset = assets.find(rows.integer(0));
        if (asset == assets.end())
            continue;
        const Instant start = rows.instant(1);
        const std::optional<Instant> end = rows.optionalInstant(2);
        const bool isFailure = rows.text(3) == "failure"_L1;
        asset->history.stops.push_back({{start, end.value_or(std::max(start, now))}, isFailure});
        if (isFailure)
            asset->history.failures.push_back({start, end});
    }
    return {};
}

Result<void> addFailures(Connection &connection, const Selection &selection, Interval window, QHash<qint64, AssetHistory> &assets)
{
    const Conditions conditions = workOrderConditions(selection, connection.driver());
    const QString sql =
        QStringList{u"SELECT w.asset_id, COALESCE(w.started_at, w.created_at), COALESCE(w.finished_at, w.completed_at) "
                    "FROM work_orders w LEFT JOIN assets a ON a.id = w.asset_id "
                    "WHERE w.is_failure = 1 AND w.status <> 'cancelled' AND COALESCE(w.started_at, w.created_at) >= ? "
                    "AND COALESCE(w.started_at, w.created_at) < ? AND NOT EXISTS (SELECT 1 FROM out_of_service s "
                    "WHERE s.work_order_id = w.id AND s.deleted_at IS NULL AND s.cause_type = 'failure') AND"_s,
                    conditions.text()}
            .join(u' ');
    FRACTAL_TRY(Rows rows, connection.select(sql, QVariantList{window.from.ms, window.to.ms} + conditions.values()));
    while (rows.next()) {
        const auto asset = assets.find(rows.integer(0));
        if (asset != assets.end())
            asset->history.failures.push_back({rows.instant(1), rows.optionalInstant(2)});
    }
    return {};
}

} // namespace

Conditions workOrderConditions(const Selection &selection, Driver driver)
{
    work_orders::Filter filter;
    filter.asset = selection.asset;
    filter.locationPath = selection.locationPath;
    filter.rows = selection.rows;
    return work_orders::conditionsOf(filter, driver);
}

QString keyColumns(GroupBy groupBy, const QString &month)
{
    switch (groupBy) {
    case GroupBy::Asset:
        return u"a.code, a.name"_s;
    case GroupBy::Location:
        return u"l.code, l.name"_s;
    case GroupBy::Type:
        return u"w.type, w.type"_s;
    case GroupBy::Month:
        return QStringList{month, u"/ 900000, 0"_s}.join(u' ');
    case GroupBy::None:
        break;
    }
    return u"0, 0"_s;
}

GroupKey keyOf(const Rows &rows, GroupBy groupBy)
{
    if (groupBy == GroupBy::None || groupBy == GroupBy::Month)
        return {};
    return {rows.text(0), rows.text(1)};
}

std::optional<GroupBy> groupByFromName(QStringView name)
{
    return valueNamed<GroupBy>(groupByNames, name);
}

Result<QHash<qint64, AssetHistory>> histories(Connection &connection, const Selection &selection, Interval window, Instant now)
{
    FRACTAL_TRY(auto assets, selectAssets(connection, selection));
    FRACTAL_TRY_VOID(addStops(connection, selection, window, now, assets));
    FRACTAL_TRY_VOID(addFailures(connection, selection, window, assets));
    return assets;
}

Result<std::vector<Cost>> costs(Connection &connection, const Selection &selection, Interval window, GroupBy groupBy)
{
    const Conditions conditions = workOrderConditions(selection, connection.driver());
    const row_filter::Source source = work_orders::sourceOf(selection.rows, connection.driver());
    // Columns by number: on PostgreSQL a placeholder or a constant cannot be grouped by its text.
    const QString sql = QStringList{u"SELECT"_s,
                                    keyColumns(groupBy, u"COALESCE(w.completed_at, w.started_at)"_s),
                                    u", CAST(sum(w.cost_minor) AS BIGINT), count(w.cost_minor)"_s,
                                    source.text,
                                    u"WHERE w.cost_minor IS NOT NULL AND COALESCE(w.completed_at, w.started_at) >= ? "
                                    "AND COALESCE(w.completed_at, w.started_at) < ? AND"_s,
                                    conditions.text(),
                                    u"GROUP BY 1, 2"_s}
                            .join(u' ');
    FRACTAL_TRY(Rows rows,
                connection.select(sql, source.values + QVariantList{window.from.ms, window.to.ms} + conditions.values()));
    std::vector<Cost> found;
    while (rows.next()) {
        const Instant at = groupBy == GroupBy::Month ? Instant{rows.integer(0) * bucketMs} : Instant{};
        found.push_back({.key = keyOf(rows, groupBy), .at = at, .minor = rows.integer(2), .workOrders = rows.integer(3)});
    }
    return found;
}

Result<std::vector<AssetCount>> assetCounts(Connection &connection, const Selection &selection, GroupBy groupBy)
{
    const Conditions conditions = assetConditions(selection, connection.driver());
    Conditions within;
    within.add(u"l.id = a.parent_id"_s);
    if (!selection.rows.locationPath.isEmpty())
        row_filter::restrictToSubtree(within, selection.rows.locationPath, connection.driver(), row_filter::Alias::Location);
    const bool byRecord = groupBy == GroupBy::Asset || groupBy == GroupBy::Location;
    const GroupBy by = byRecord ? groupBy : GroupBy::None;
    const QString sql = QStringList{u"SELECT"_s,       keyColumns(by, {}), u", count(*) FROM assets a LEFT JOIN assets l ON"_s,
                                    within.text(),     u"WHERE"_s,         conditions.text(),
                                    u"GROUP BY 1, 2"_s}
                            .join(u' ');
    FRACTAL_TRY(Rows rows, connection.select(sql, within.values() + conditions.values()));
    std::vector<AssetCount> found;
    while (rows.next())
        found.push_back({keyOf(rows, by), rows.integer(2)});
    return found;
}

Result<std::vector<OpenWorkOrder>> openWorkOrders(Connection &connection, const Selection &selection, Instant end,
                                                  GroupBy groupBy)
{
    const Conditions conditions = workOrderConditions(selection, connection.driver());
    const row_filter::Source source = work_orders::sourceOf(selection.rows, connection.driver());
    const QString sql = QStringList{u"SELECT"_s,
                                    keyColumns(groupBy, u"w.created_at"_s),
                                    u", w.created_at"_s,
                                    source.text,
                                    u"WHERE w.status IN ('in_process', 'in_review') AND w.created_at < ? AND"_s,
                                    conditions.text()}
                            .join(u' ');
    FRACTAL_TRY(Rows rows, connection.select(sql, source.values + QVariantList{end.ms} + conditions.values()));
    std::vector<OpenWorkOrder> found;
    while (rows.next())
        found.push_back({keyOf(rows, groupBy), rows.instant(2)});
    return found;
}

} // namespace fractal::indicators
