// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/maintenance/conditions.h"
#include "core/maintenance/indicators.h"
#include "core/store/connection.h"

#include <QHash>
#include <QString>

/// What the indicators are computed from, read from the store within the rows that the asker's right reaches.
namespace fractal::indicators {

/// Which assets: one of them, or the equipment, tools and digital assets of a subtree, or of the whole site.
struct Selection {
    AssetId asset;
    QString locationPath;
    RowFilter rows;
};

/// An asset with all that touches the window.
struct AssetHistory {
    QString code;
    QString name;
    QString locationCode;
    QString locationName;
    History history;
};
/// By the asset's id. A failure that both a work order and its out-of-service record tell of counts once.
[[nodiscard]] Result<QHash<qint64, AssetHistory>> histories(Connection &connection, const Selection &selection, Interval window,
                                                            Instant now);

/// The work orders of a selection, over `work_orders w LEFT JOIN assets a`: those without an asset belong to the whole site.
[[nodiscard]] Conditions workOrderConditions(const Selection &selection, Driver driver);

enum class GroupBy : quint8 { None, Asset, Location, Type, Month };
inline constexpr std::array<const char *, 5> groupByNames{"none", "asset", "location", "type", "month"};
[[nodiscard]] std::optional<GroupBy> groupByFromName(QStringView name);

struct GroupKey {
    QString code;
    QString name;
};
/// Two columns for the key of a group, constant within it. `month`: the column of which months are made, in buckets.
[[nodiscard]] QString keyColumns(GroupBy groupBy, const QString &month);
[[nodiscard]] GroupKey keyOf(const Rows &rows, GroupBy groupBy);
/// Quarters of an hour: no zone's month begins within one.
inline constexpr qint64 bucketMs = 900'000;

/// Money and number of work orders that had a cost. Of a month: the cost of a quarter of an hour that begins at `at`.
struct Cost {
    GroupKey key;
    Instant at;
    qint64 minor = 0;
    qint64 workOrders = 0;
};
[[nodiscard]] Result<std::vector<Cost>> costs(Connection &connection, const Selection &selection, Interval window,
                                              GroupBy groupBy);

/// How many equipment, tools and digital assets there are; of a type or a month: in all.
struct AssetCount {
    GroupKey key;
    qint64 assets = 0;
};
[[nodiscard]] Result<std::vector<AssetCount>> assetCounts(Connection &connection, const Selection &selection, GroupBy groupBy);

/// Open work orders created before `end`.
struct OpenWorkOrder {
    GroupKey key;
    Instant createdAt;
};
[[nodiscard]] Result<std::vector<OpenWorkOrder>> openWorkOrders(Connection &connection, const Selection &selection, Instant end,
                                                                GroupBy groupBy);

} // namespace fractal::indicators
