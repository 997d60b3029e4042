// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/maintenance/conditions.h"
#include "core/maintenance/work_order.h"
#include "core/maintenance/work_request.h"
#include "core/store/connection.h"

/// Which rows somebody's right reaches, as SQL conditions (SEC-20: the same in lists, counts, indicators and searches).
namespace fractal::row_filter {

/// For queries over `work_orders w LEFT JOIN assets a`.
void restrictWorkOrders(Conditions &conditions, const RowFilter &rows, Driver driver);
/// For queries over `work_requests q LEFT JOIN assets a`.
void restrictWorkRequests(Conditions &conditions, const RowFilter &rows, Driver driver);
/// For queries over `assets a`. An own asset is one that an own work order is about.
void restrictAssets(Conditions &conditions, const RowFilter &rows, Driver driver);
/// The path of `a` (an asset) or `l` (its location) lies in this subtree, its root included.
enum class Alias : quint8 { Asset, Location };
void restrictToSubtree(Conditions &conditions, const QString &path, Driver driver, Alias alias = Alias::Asset);

[[nodiscard]] inline bool isBelow(const QString &path, const QString &root)
{
    return root.isEmpty() || path.startsWith(root);
}
/// The rows that both rights of one person reach.
[[nodiscard]] inline RowFilter narrower(const RowFilter &a, const RowFilter &b)
{
    const bool aIsDeeper = a.locationPath.size() > b.locationPath.size();
    return {.ownOnly = a.ownOnly || b.ownOnly, .user = a.user, .locationPath = aIsDeeper ? a.locationPath : b.locationPath};
}
/// A FROM with joins, and the values of its placeholders.
struct Source {
    QString text;
    QVariantList values;
};
/// `from` ends with the condition of a join of `assets l`, a location: as far as `rows` reaches. What stands above
/// somebody's own location is nothing they may know of.
[[nodiscard]] Source joiningLocation(const QString &from, const RowFilter &rows, Driver driver);
/// Does the right reach this record?
[[nodiscard]] bool admits(const RowFilter &rows, const work_orders::WorkOrder &order);
[[nodiscard]] bool admits(const RowFilter &rows, const work_requests::WorkRequest &request);

} // namespace fractal::row_filter
