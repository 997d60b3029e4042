// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/indicator_work.h"

#include "core/maintenance/row_filter.h"
#include "core/maintenance/work_order_filter.h"

#include <QDateTime>
#include <QTimeZone>

namespace fractal::indicators {
namespace {

using namespace Qt::StringLiterals;

/// A query over the work orders of a selection, by the key of their group.
struct Query {
    QString month; ///< the column of which months are made
    QString columns; ///< after the two of the key
    QString where; ///< ends with AND
    QString groupBy; ///< may be empty
};
Result<Rows> select(Connection &connection, const Selection &selection, GroupBy groupBy, const Query &query,
                    const QVariantList &columnValues, const QVariantList &whereValues)
{
    const Conditions conditions = workOrderConditions(selection, connection.driver());
    const row_filter::Source source = work_orders::sourceOf(selection.rows, connection.driver());
    const QString sql = QStringList{u"SELECT"_s,       keyColumns(groupBy, query.month),
                                    query.columns,     source.text,
                                    u"WHERE"_s,        query.where,
                                    conditions.text(), query.groupBy}
                            .join(u' ');
    return connection.select(sql, columnValues + source.values + whereValues + conditions.values());
}

Instant bucketOf(const Rows &rows, GroupBy groupBy)
{
    return groupBy == GroupBy::Month ? Instant{rows.integer(0) * bucketMs} : Instant{};
}

std::vector<CountedShare> sharesOf(Rows rows, GroupBy groupBy)
{
    std::vector<CountedShare> found;
    while (rows.next())
        found.push_back({keyOf(rows, groupBy), bucketOf(rows, groupBy), {rows.integer(2), rows.integer(3)}});
    return found;
}

/// The calendar week of a moment.
class Weeks {
public:
    explicit Weeks(const QByteArray &timeZone) : m_zone{timeZone} {}

    Interval of(Instant at)
    {
        const qint64 bucket = at.ms / bucketMs;
        const auto known = m_known.constFind(bucket);
        if (known != m_known.cend())
            return *known;
        const QDate day = QDateTime::fromMSecsSinceEpoch(at.ms, m_zone).date();
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        const Interval week{{monday.startOfDay(m_zone).toMSecsSinceEpoch()},
                            {monday.addDays(7).startOfDay(m_zone).toMSecsSinceEpoch()}};
        m_known.insert(bucket, week);
        return week;
    }

private:
    QTimeZone m_zone;
    QHash<qint64, Interval> m_known; ///< many work orders are scheduled for the same quarter of an hour
};

} // namespace

Result<std::vector<CountedShare>> preventiveOnTime(Connection &connection, const Selection &selection, Interval window,
                                                   Instant now, GroupBy groupBy)
{
    // A tenth of the time that it had, at most a week.
    const Query query{
        u"w.due_at"_s,
        u", sum(CASE WHEN w.completed_at <= w.due_at + CASE WHEN w.due_at - COALESCE(w.scheduled_at, w.created_at) < 0 THEN 0 "
        "WHEN w.due_at - COALESCE(w.scheduled_at, w.created_at) > 6048000000 THEN 604800000 "
        "ELSE (w.due_at - COALESCE(w.scheduled_at, w.created_at)) / 10 END THEN 1 ELSE 0 END), count(*)"_s,
        u"w.type = 'preventive' AND w.status <> 'cancelled' AND w.due_at >= ? AND w.due_at < ? AND (w.completed_at IS NOT NULL "
        "OR w.due_at + CASE WHEN w.due_at - COALESCE(w.scheduled_at, w.created_at) < 0 THEN 0 "
        "WHEN w.due_at - COALESCE(w.scheduled_at, w.created_at) > 6048000000 THEN 604800000 "
        "ELSE (w.due_at - COALESCE(w.scheduled_at, w.created_at)) / 10 END < ?) AND"_s,
        u"GROUP BY 1, 2"_s};
    FRACTAL_TRY(Rows rows, select(connection, selection, groupBy, query, {}, {window.from.ms, window.to.ms, now.ms}));
    return sharesOf(std::move(rows), groupBy);
}

Result<std::vector<CountedShare>> finishedInTheirWeek(Connection &connection, const Selection &selection, Interval window,
                                                      Instant now, GroupBy groupBy, const QByteArray &timeZone)
{
    const Query query{u"w.scheduled_at"_s,
                      u", w.scheduled_at, COALESCE(w.finished_at, w.completed_at)"_s,
                      u"w.status <> 'cancelled' AND w.scheduled_at >= ? AND w.scheduled_at < ? AND"_s,
                      {}};
    FRACTAL_TRY(Rows rows, select(connection, selection, groupBy, query, {}, {window.from.ms, window.to.ms}));
    Weeks weeks{timeZone};
    std::vector<CountedShare> found;
    while (rows.next()) {
        const Interval week = weeks.of(rows.instant(2));
        const std::optional<Instant> finished = rows.optionalInstant(3);
        if (!finished && now < week.to)
            continue;
        const bool kept = finished && week.contains(*finished);
        found.push_back({keyOf(rows, groupBy), rows.instant(2), {kept ? 1 : 0, 1}});
    }
    return found;
}

Result<std::vector<CountedShare>> reactive(Connection &connection, const Selection &selection, Interval window, GroupBy groupBy)
{
    const Query query{
        u"COALESCE(w.completed_at, w.started_at, w.created_at)"_s,
        u", sum(CASE WHEN w.type = 'emergency' OR (w.type = 'corrective' AND w.scheduled_at IS NULL) THEN 1 ELSE 0 END), count(*)"_s,
        u"w.status <> 'cancelled' AND COALESCE(w.completed_at, w.started_at, w.created_at) >= ? "
        "AND COALESCE(w.completed_at, w.started_at, w.created_at) < ? AND"_s,
        u"GROUP BY 1, 2"_s};
    FRACTAL_TRY(Rows rows, select(connection, selection, groupBy, query, {}, {window.from.ms, window.to.ms}));
    return sharesOf(std::move(rows), groupBy);
}

Result<std::vector<Cycle>> cycles(Connection &connection, const Selection &selection, Interval window, GroupBy groupBy)
{
    const Query query{u"w.completed_at"_s,
                      u", w.completed_at, w.created_at"_s,
                      u"w.status = 'completed' AND w.completed_at >= ? AND w.completed_at < ? AND"_s,
                      {}};
    FRACTAL_TRY(Rows rows, select(connection, selection, groupBy, query, {}, {window.from.ms, window.to.ms}));
    std::vector<Cycle> found;
    while (rows.next())
        found.push_back(
            {keyOf(rows, groupBy), rows.instant(2), std::max(std::chrono::milliseconds{}, rows.instant(2) - rows.instant(3))});
    return found;
}

Result<std::vector<Waiting>> waiting(Connection &connection, const Selection &selection, Instant end, GroupBy groupBy)
{
    const Query query{
        u"w.created_at"_s,
        u", CAST(sum(COALESCE((SELECT sum(t.estimated_s) FROM tasks t WHERE t.work_order_id = w.id AND t.done = 0), "
        "0)) AS BIGINT), count(*)"_s,
        u"w.status = 'in_process' AND w.started_at IS NULL AND w.created_at < ? AND"_s, u"GROUP BY 1, 2"_s};
    FRACTAL_TRY(Rows rows, select(connection, selection, groupBy, query, {}, {end.ms}));
    std::vector<Waiting> found;
    while (rows.next())
        found.push_back({keyOf(rows, groupBy), std::chrono::seconds{rows.integer(2)}, rows.integer(3)});
    return found;
}

Result<qint64> technicians(Connection &connection, const Selection &selection)
{
    Conditions conditions;
    conditions.add(u"u.deleted_at IS NULL AND u.enabled = 1 AND u.profile IN ('technician', 'limited_technician')"_s);
    if (selection.rows.ownOnly)
        conditions.add(u"u.id = ?"_s, selection.rows.user.value);
    for (const QString &path : {selection.locationPath, selection.rows.locationPath}) {
        if (path.isEmpty())
            continue;
        Conditions within;
        row_filter::restrictToSubtree(within, path, connection.driver());
        conditions.add(QStringList{u"(a.id IS NULL OR ("_s, within.text(), u"))"_s}.join(u' '), within.values());
    }
    const QString sql = QStringList{u"SELECT count(*) FROM users u LEFT JOIN assets a ON a.id = u.location_id WHERE"_s,
                                    conditions.text()}
                            .join(u' ');
    return connection.scalar(sql, conditions.values());
}

} // namespace fractal::indicators
