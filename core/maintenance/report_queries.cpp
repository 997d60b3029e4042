// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/report_queries.h"

namespace fractal::report_queries {

using namespace Qt::StringLiterals;

Result<std::vector<BadActor>> badActors(Connection &connection, const work_orders::Filter &filter, int limit)
{
    const Conditions conditions = work_orders::conditionsOf(filter, connection.driver());
    const QString sql =
        QStringList{
            u"SELECT a.id, a.code, a.name, count(*), CAST(sum(w.is_failure) AS BIGINT), "
            "CAST(coalesce(sum(w.cost_minor), 0) AS BIGINT) FROM work_orders w JOIN assets a ON a.id = w.asset_id WHERE"_s,
            conditions.text(),
            u"AND w.status <> 'cancelled' AND (w.type IN ('corrective', 'emergency') OR w.is_failure = 1) "
            "GROUP BY a.id, a.code, a.name ORDER BY count(*) DESC, a.code LIMIT ?"_s}
            .join(u' ');
    FRACTAL_TRY(Rows rows, connection.select(sql, conditions.values() + QVariantList{limit}));
    std::vector<BadActor> found;
    while (rows.next())
        found.push_back({{{rows.integer(0)}, rows.text(1), rows.text(2)}, rows.integer(3), rows.integer(4), rows.integer(5)});
    return found;
}

Result<std::vector<Load>> loads(Connection &connection, const work_orders::Filter &filter, int limit)
{
    work_orders::Filter whenever = filter; // what is open counts whenever it was created
    whenever.from.reset();
    whenever.to.reset();
    const Conditions conditions = work_orders::conditionsOf(whenever, connection.driver());
    const QString sql =
        QStringList{u"SELECT r.id, r.name, r.display_name, "
                    "CAST(sum(CASE WHEN w.status IN ('in_process', 'in_review') THEN 1 ELSE 0 END) AS BIGINT) AS open_orders, "
                    "CAST(sum(CASE WHEN w.status IN ('in_process', 'in_review') AND w.due_at < ? THEN 1 ELSE 0 END) AS BIGINT), "
                    "CAST(sum(CASE WHEN w.status = 'completed' AND w.completed_at >= ? AND w.completed_at < ? THEN 1 ELSE 0 END) "
                    "AS BIGINT) AS completed_orders, CAST(coalesce(sum(CASE WHEN w.status IN ('in_process', 'in_review') THEN "
                    "(SELECT sum(t.estimated_s) FROM tasks t WHERE t.work_order_id = w.id AND t.done = 0) END), 0) AS BIGINT) "
                    "FROM work_orders w LEFT JOIN assets a ON a.id = w.asset_id LEFT JOIN users r ON r.id = w.responsible_id "
                    "WHERE"_s,
                    conditions.text(),
                    u"AND (w.status IN ('in_process', 'in_review') OR (w.status = 'completed' AND w.completed_at >= ? AND "
                    "w.completed_at < ?)) GROUP BY r.id, r.name, r.display_name ORDER BY 4 DESC, r.name LIMIT ?"_s}
            .join(u' ');
    const qint64 from = filter.from.value_or(Instant{0}).ms;
    const qint64 to = filter.to.value_or(filter.now).ms;
    FRACTAL_TRY(
        Rows rows,
        connection.select(sql, QVariantList{filter.now.ms, from, to} + conditions.values() + QVariantList{from, to, limit}));
    std::vector<Load> found;
    while (rows.next())
        found.push_back({{{rows.integer(0)}, rows.text(1), rows.text(2)},
                         rows.integer(3),
                         rows.integer(4),
                         rows.integer(5),
                         rows.integer(6)});
    return found;
}

} // namespace fractal::report_queries
