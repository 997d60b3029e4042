// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/work_order_filter.h"

#include "core/base/enum_names.h"
#include "core/maintenance/row_filter.h"

#include <limits>

namespace fractal::work_orders {
namespace {

using namespace Qt::StringLiterals;

struct DateFragments {
    QStringView from;
    QStringView to;
};
constexpr std::array<DateFragments, dateFieldNames.size()> dateFragments{{
    {u"w.created_at >= ?", u"w.created_at < ?"},
    {u"w.scheduled_at >= ?", u"w.scheduled_at < ?"},
    {u"w.due_at >= ?", u"w.due_at < ?"},
    {u"w.started_at >= ?", u"w.started_at < ?"},
    {u"w.finished_at >= ?", u"w.finished_at < ?"},
    {u"w.completed_at >= ?", u"w.completed_at < ?"},
}};

#define FRACTAL_UP(name, key) \
    Sort \
    { \
        name, u"(" key u" >= ? AND (" key u" > ? OR w.id > ?))", u"ORDER BY " key u", w.id" \
    }
#define FRACTAL_DOWN(name, key) \
    Sort \
    { \
        name, u"(" key u" <= ? AND (" key u" < ? OR w.id < ?))", u"ORDER BY " key u" DESC, w.id DESC" \
    }
#define FRACTAL_PRIORITY \
    u"CASE w.priority WHEN 'very_high' THEN 0 WHEN 'high' THEN 1 WHEN 'medium' THEN 2 WHEN 'low' THEN 3 ELSE 4 END"
constexpr std::array sortTable{
    FRACTAL_DOWN("-created_at", u"w.created_at"),
    FRACTAL_UP("created_at", u"w.created_at"),
    FRACTAL_UP("due_at", u"COALESCE(w.due_at, 9223372036854775807)"),
    FRACTAL_DOWN("-due_at", u"COALESCE(w.due_at, -9223372036854775807)"),
    FRACTAL_UP("scheduled_at", u"COALESCE(w.scheduled_at, 9223372036854775807)"),
    FRACTAL_DOWN("-scheduled_at", u"COALESCE(w.scheduled_at, -9223372036854775807)"),
    FRACTAL_UP("completed_at", u"COALESCE(w.completed_at, 9223372036854775807)"),
    FRACTAL_DOWN("-completed_at", u"COALESCE(w.completed_at, -9223372036854775807)"),
    FRACTAL_UP("priority", FRACTAL_PRIORITY),
    FRACTAL_DOWN("-priority", FRACTAL_PRIORITY),
    FRACTAL_UP("code", u"w.code"),
    FRACTAL_DOWN("-code", u"w.code"),
};
#undef FRACTAL_UP
#undef FRACTAL_DOWN
#undef FRACTAL_PRIORITY

void addDates(Conditions &conditions, const Filter &filter)
{
    const DateFragments &fragments = dateFragments[static_cast<std::size_t>(filter.dateField)];
    if (filter.from)
        conditions.add(fragments.from.toString(), filter.from->ms);
    if (filter.to)
        conditions.add(fragments.to.toString(), filter.to->ms);
}

qint64 priorityRank(const QString &priority)
{
    for (std::size_t i = 0; i + 1 < priorities.size(); ++i) {
        if (priority == QLatin1StringView{priorities[i]})
            return static_cast<qint64>(i);
    }
    return static_cast<qint64>(priorities.size()) - 1;
}

} // namespace

std::optional<DateField> dateFieldFromName(QStringView name)
{
    return valueNamed<DateField>(dateFieldNames, name);
}

std::span<const Sort> sorts()
{
    return sortTable;
}

const Sort *sortFromName(QStringView name)
{
    for (const Sort &sort : sortTable) {
        if (name == QLatin1StringView{sort.name})
            return &sort;
    }
    return nullptr;
}

Position positionOf(const WorkOrder &order, const Sort &sort)
{
    const QLatin1StringView name{sort.name};
    const bool down = name.startsWith(u'-');
    const QLatin1StringView key = down ? name.mid(1) : name;
    const auto dated = [&](const std::optional<Instant> &at) {
        const qint64 last = down ? -std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::max();
        return Position{at ? at->ms : last, order.id.value};
    };
    if (key == "code"_L1)
        return {order.code, order.id.value};
    if (key == "priority"_L1)
        return {priorityRank(order.priority), order.id.value};
    if (key == "due_at"_L1)
        return dated(order.dueAt);
    if (key == "scheduled_at"_L1)
        return dated(order.scheduledAt);
    if (key == "completed_at"_L1)
        return dated(order.completedAt);
    return {order.createdAt.ms, order.id.value};
}

Conditions conditionsOf(const Filter &filter, Driver driver)
{
    Conditions conditions;
    conditions.add(u"w.deleted_at IS NULL"_s);
    if (!filter.statuses.isEmpty())
        conditions.addIn(u"w.status IN (?, ?, ?, ?)"_s, filter.statuses, 4);
    if (!filter.types.isEmpty())
        conditions.addIn(u"w.type IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, filter.types, 10);
    if (!filter.priorities.isEmpty())
        conditions.addIn(u"w.priority IN (?, ?, ?, ?, ?)"_s, filter.priorities, 5);
    if (filter.asset)
        conditions.add(u"w.asset_id = ?"_s, filter.asset.value);
    if (!filter.locationPath.isEmpty())
        row_filter::restrictToSubtree(conditions, filter.locationPath, driver);
    if (filter.responsible)
        conditions.add(u"w.responsible_id = ?"_s, filter.responsible.value);
    if (filter.overdueOnly)
        conditions.add(u"w.status IN ('in_process', 'in_review') AND w.due_at < ?"_s, filter.now.ms);
    addDates(conditions, filter);
    text_index::require(conditions, text_index::Index::WorkOrders, filter.text, driver, filter.textWay);
    row_filter::restrictWorkOrders(conditions, filter.rows, driver);
    return conditions;
}

QString countedFrom(const Conditions &conditions)
{
    return conditions.speakOf(u"a"_s) ? u"FROM work_orders w LEFT JOIN assets a ON a.id = w.asset_id WHERE"_s
                                      : u"FROM work_orders w WHERE"_s;
}

row_filter::Source sourceOf(const RowFilter &rows, Driver driver)
{
    return row_filter::joiningLocation(
        u"FROM work_orders w LEFT JOIN assets a ON a.id = w.asset_id LEFT JOIN users r ON r.id = w.responsible_id "
        "LEFT JOIN assets l ON l.id = CASE WHEN a.kind = 'location' THEN a.id ELSE a.parent_id END"_s,
        rows, driver);
}

} // namespace fractal::work_orders
