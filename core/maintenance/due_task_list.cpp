// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/conditions.h"
#include "core/maintenance/due_tasks.h"
#include "core/maintenance/row_filter.h"

#include <algorithm>
#include <queue>
#include <tuple>

namespace fractal::due_tasks {
namespace {

using namespace Qt::StringLiterals;

constexpr double msOfDay = 86'400'000;
constexpr int mostTasks = 100'000; // one a trigger

/// A task that is open, with how it comes round again.
struct Open {
    Occurrence first; ///< its next time
    bool repeats = false;
    plan_schedule::Interval every; ///< of a date
    Instant anchor; ///< later times are counted from here …
    qint64 anchorTimes = 0; ///< … after these
    double msOfInterval = 0; ///< of a meter: by its average
};

QString query(const Conditions &conditions)
{
    return QStringList{
        u"SELECT d.id, d.title, p.code, p.name, a.id, a.code, a.name, d.due_at, d.due_value, d.triggered_at, t.kind, "
        "t.every_count, t.every_unit, t.every_value, t.based_on, t.anchor_at, m.code, m.unit, r.read_at, r.accumulated, "
        "b.read_at, b.accumulated, w.code, w.responsible_id, w.created_by_id, w.requester_id, d.version FROM due_tasks d "
        "JOIN maintenance_plans p ON p.id = d.plan_id JOIN plan_triggers t ON t.id = d.trigger_id JOIN assets a ON a.id = "
        "d.asset_id LEFT JOIN work_orders w ON w.id = d.work_order_id AND w.deleted_at IS NULL LEFT JOIN meters m ON m.id = "
        "d.meter_id LEFT JOIN meter_readings r ON r.id = (SELECT x.id FROM meter_readings x WHERE x.meter_id = m.id AND "
        "x.deleted_at IS NULL ORDER BY x.read_at DESC LIMIT 1) LEFT JOIN meter_readings b ON b.id = (SELECT y.id FROM "
        "meter_readings y WHERE y.meter_id = m.id AND y.deleted_at IS NULL AND y.read_at >= r.read_at - 7776000000 ORDER BY "
        "y.read_at LIMIT 1) WHERE d.status IN ('pending', 'in_work_order') AND d.deleted_at IS NULL AND p.active = 1 AND "
        "p.deleted_at IS NULL AND t.deleted_at IS NULL AND a.deleted_at IS NULL AND"_s,
        conditions.text(), u"ORDER BY d.id LIMIT ?"_s}
        .join(u' ');
}

/// Milliseconds of one unit of the meter; 0: nobody knows.
double msOfUnit(const Rows &rows)
{
    if (rows.isNull(18) || rows.isNull(20))
        return 0;
    const double days = static_cast<double>(rows.integer(18) - rows.integer(20)) / msOfDay;
    const double rise = rows.real(19) - rows.real(21);
    return days > 0 && rise > 0 ? days * msOfDay / rise : 0;
}

/// When a value of a meter will be reached. Far beyond what is asked for where it hardly moves.
std::optional<Instant> estimated(const Filter &filter, const Rows &rows, double perUnit)
{
    const double remaining = rows.real(8) - rows.real(19);
    if (perUnit <= 0 && remaining > 0)
        return {};
    const double ms = std::clamp(remaining * perUnit, 0.0, 100 * 366 * msOfDay);
    return Instant{filter.now.ms + static_cast<qint64>(ms)};
}

bool mayName(const std::optional<RowFilter> &orders, const Rows &rows)
{
    if (!orders || rows.isNull(22))
        return false;
    const qint64 user = orders->user.value;
    return !orders->ownOnly || (user != 0 && (rows.integer(23) == user || rows.integer(24) == user || rows.integer(25) == user));
}

std::optional<Open> read(const Filter &filter, const Rows &rows)
{
    Open open;
    Occurrence &first = open.first;
    first = {.task = {rows.integer(0)},
             .times = 0,
             .title = rows.text(1),
             .planCode = rows.text(2),
             .planName = rows.text(3),
             .asset = {{rows.integer(4)}, rows.text(5), rows.text(6)},
             .dueAt = {},
             .isEstimated = false,
             .meterCode = rows.text(16),
             .meterUnit = rows.text(17),
             .dueValue = rows.isNull(8) ? std::nullopt : std::optional{rows.real(8)},
             .currentValue = rows.isNull(19) ? std::nullopt : std::optional{rows.real(19)},
             .workOrderCode = mayName(filter.workOrderRows, rows) ? rows.text(22) : QString{},
             .inWorkOrder = !rows.isNull(22),
             .version = rows.integer(26)};
    const double perUnit = msOfUnit(rows);
    std::optional<Instant> due = rows.optionalInstant(7);
    if (!due && first.dueValue && first.currentValue) {
        due = estimated(filter, rows, perUnit);
        first.isEstimated = true;
    }
    if (!due)
        return {};
    first.dueAt = *due;
    if (rows.text(10) == "meter"_L1) {
        open.msOfInterval = perUnit * rows.real(13);
        open.repeats = open.msOfInterval >= msOfDay / 24;
    } else if (rows.text(10) == "date"_L1 && rows.integer(11) > 0) {
        open.repeats = true;
        open.every = {static_cast<int>(rows.integer(11)),
                      plan_schedule::unitFromName(rows.text(12)).value_or(plan_schedule::Unit::Month)};
        const bool onCompletion = rows.text(14) == "completed"_L1 || rows.isNull(15);
        open.anchor = onCompletion ? std::max(*due, filter.now) : rows.instant(15);
        // Forecasts lie in the future: what is overdue is done now at the earliest.
        open.anchorTimes = onCompletion
            ? 1
            : plan_schedule::timesUntilLaterThan(open.anchor, open.every, std::max(*due, filter.now), filter.zone);
    }
    return open;
}

Occurrence at(const Open &open, qint64 times, const Filter &filter)
{
    Occurrence one = open.first;
    one.times = times;
    if (times == 0)
        return one;
    one.workOrderCode.clear();
    one.inWorkOrder = false;
    if (open.msOfInterval > 0) {
        const Instant start = std::max(open.first.dueAt, filter.now);
        one.dueAt = {start.ms + static_cast<qint64>(open.msOfInterval * static_cast<double>(times))};
        one.isEstimated = true;
        one.dueValue.reset();
    } else {
        one.dueAt = plan_schedule::after(open.anchor, open.every, open.anchorTimes + times - 1, filter.zone);
    }
    return one;
}

auto keyOf(const Occurrence &one)
{
    return std::tuple{one.dueAt.ms, one.task.value, one.times};
}

Result<std::vector<Open>> openTasks(Connection &connection, const Filter &filter)
{
    Conditions conditions;
    conditions.add(u"1 = 1"_s);
    if (filter.asset)
        conditions.add(u"d.asset_id = ?"_s, filter.asset.value);
    if (!filter.locationPath.isEmpty())
        row_filter::restrictToSubtree(conditions, filter.locationPath, connection.driver());
    row_filter::restrictWorkOrders(conditions, filter.rows, connection.driver());
    FRACTAL_TRY(Rows rows, connection.select(query(conditions), conditions.values() + QVariantList{mostTasks}));
    std::vector<Open> found;
    while (rows.next()) {
        std::optional<Open> open = read(filter, rows);
        if (open && open->first.dueAt < filter.until)
            found.push_back(*std::move(open));
    }
    return found;
}

/// All times of all tasks in their order, one after the other.
class Calendar {
public:
    Calendar(const std::vector<Open> &open, const Filter &filter) : m_open{open}, m_filter{filter}
    {
        for (std::size_t i = 0; i < open.size(); ++i)
            m_queue.push({open[i].first, i});
    }
    std::optional<Occurrence> next()
    {
        if (m_queue.empty())
            return {};
        const auto [one, index] = m_queue.top();
        m_queue.pop();
        if (m_open[index].repeats && !m_filter.overdueOnly) {
            Occurrence following = at(m_open[index], one.times + 1, m_filter);
            if (following.dueAt < m_filter.until)
                m_queue.push({std::move(following), index});
        }
        return one;
    }

private:
    struct Entry {
        Occurrence one;
        std::size_t index;
        friend bool operator<(const Entry &a, const Entry &b) { return keyOf(a.one) > keyOf(b.one); } // the earliest on top
    };
    const std::vector<Open> &m_open;
    const Filter &m_filter;
    std::priority_queue<Entry> m_queue;
};

} // namespace

Result<Page> list(Connection &connection, const Filter &filter)
{
    Filter bounded = filter;
    if (bounded.overdueOnly)
        bounded.until = std::min(bounded.until, bounded.now);
    FRACTAL_TRY(const std::vector<Open> open, openTasks(connection, bounded));
    Calendar calendar{open, bounded};
    Page page;
    qint64 seen = 0;
    // Only a first page tells how many there are, and only where they can be counted soon.
    while (!page.more || (!filter.after && seen <= mostCounted)) {
        std::optional<Occurrence> one = calendar.next();
        if (!one) {
            page.total = seen;
            break;
        }
        ++seen;
        if (filter.after && keyOf(*one) <= std::tuple{filter.after->dueAt.ms, filter.after->task, filter.after->times})
            continue;
        if (page.items.size() < static_cast<std::size_t>(filter.limit))
            page.items.push_back(*std::move(one));
        else
            page.more = true;
    }
    return page;
}

} // namespace fractal::due_tasks
