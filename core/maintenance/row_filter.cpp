// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/row_filter.h"

namespace fractal::row_filter {

using namespace Qt::StringLiterals;

void restrictToSubtree(Conditions &conditions, const QString &path, Driver driver, Alias alias)
{
    // "/1/5/" … "/1/50": '0' follows '/' in ASCII. PostgreSQL's ordinary comparison follows the language's collation;
    // ~>=~ and ~<~ compare bytes, as SQLite does.
    QString end = path;
    end.back() = u'0';
    if (alias == Alias::Asset)
        conditions.add(driver == Driver::Sqlite ? u"a.path >= ? AND a.path < ?"_s : u"a.path ~>=~ ? AND a.path ~<~ ?"_s,
                       QVariantList{path, end});
    else
        conditions.add(driver == Driver::Sqlite ? u"l.path >= ? AND l.path < ?"_s : u"l.path ~>=~ ? AND l.path ~<~ ?"_s,
                       QVariantList{path, end});
}

void restrictWorkOrders(Conditions &conditions, const RowFilter &rows, Driver driver)
{
    if (rows.ownOnly) {
        conditions.add(u"(w.responsible_id = ? OR w.created_by_id = ? OR w.requester_id = ?)"_s,
                       QVariantList{rows.user.value, rows.user.value, rows.user.value});
    }
    if (!rows.locationPath.isEmpty())
        restrictToSubtree(conditions, rows.locationPath, driver);
}

void restrictWorkRequests(Conditions &conditions, const RowFilter &rows, Driver driver)
{
    if (rows.ownOnly)
        conditions.add(u"(q.requester_id = ? OR q.created_by_id = ?)"_s, QVariantList{rows.user.value, rows.user.value});
    if (!rows.locationPath.isEmpty())
        restrictToSubtree(conditions, rows.locationPath, driver);
}

void restrictAssets(Conditions &conditions, const RowFilter &rows, Driver driver)
{
    if (rows.ownOnly) {
        conditions.add(u"EXISTS (SELECT 1 FROM work_orders o WHERE o.asset_id = a.id AND o.deleted_at IS NULL "
                       "AND (o.responsible_id = ? OR o.created_by_id = ? OR o.requester_id = ?))"_s,
                       QVariantList{rows.user.value, rows.user.value, rows.user.value});
    }
    if (!rows.locationPath.isEmpty())
        restrictToSubtree(conditions, rows.locationPath, driver);
}

Source joiningLocation(const QString &from, const RowFilter &rows, Driver driver)
{
    if (rows.locationPath.isEmpty())
        return {from, {}};
    Conditions within;
    restrictToSubtree(within, rows.locationPath, driver, Alias::Location);
    return {QStringList{from, u"AND"_s, within.text()}.join(u' '), within.values()};
}

bool admits(const RowFilter &rows, const work_orders::WorkOrder &order)
{
    const bool own = order.responsible.id == rows.user || order.createdBy.id == rows.user || order.requester.id == rows.user;
    if (rows.ownOnly && (!rows.user || !own))
        return false;
    return isBelow(order.assetPath, rows.locationPath);
}

bool admits(const RowFilter &rows, const work_requests::WorkRequest &request)
{
    const bool own = request.requester.id == rows.user || request.createdBy == rows.user;
    if (rows.ownOnly && (!rows.user || !own))
        return false;
    return isBelow(request.assetPath, rows.locationPath);
}

} // namespace fractal::row_filter
