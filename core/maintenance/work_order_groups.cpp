// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/work_order_groups.h"

#include "core/base/enum_names.h"
#include "core/maintenance/row_filter.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <algorithm>

namespace fractal::work_orders {
namespace {

using namespace Qt::StringLiterals;

// Time zones differ by multiples of 15 minutes, so a bucket of that size lies in one month.
constexpr qint64 bucketMs = 900'000;

QString dateBucket(DateField dateField)
{
    switch (dateField) {
    case DateField::Created:
        return u"w.created_at / 900000"_s;
    case DateField::Scheduled:
        return u"w.scheduled_at / 900000"_s;
    case DateField::Due:
        return u"w.due_at / 900000"_s;
    case DateField::Started:
        return u"w.started_at / 900000"_s;
    case DateField::Finished:
        return u"w.finished_at / 900000"_s;
    case DateField::Completed:
        break;
    }
    return u"w.completed_at / 900000"_s;
}

/// What the work orders themselves are counted by: numbers and words that stand in an index.
QString countedColumn(Dimension dimension, DateField dateField)
{
    switch (dimension) {
    case Dimension::Status:
        return u"w.status"_s;
    case Dimension::Type:
        return u"w.type"_s;
    case Dimension::Priority:
        return u"w.priority"_s;
    case Dimension::Asset:
    case Dimension::Location:
        return u"w.asset_id"_s;
    case Dimension::Responsible:
        return u"w.responsible_id"_s;
    case Dimension::Month:
        break;
    }
    return dateBucket(dateField);
}

/// What the group with this number (k1, k2) is called.
QString nameColumns(Dimension dimension, bool second)
{
    switch (dimension) {
    case Dimension::Asset:
        return u"a.code, a.name"_s;
    case Dimension::Location:
        return u"l.code, l.name"_s;
    case Dimension::Responsible:
        return u"r.name, r.display_name"_s;
    case Dimension::Month:
        return second ? u"g.k2, 0"_s : u"g.k1, 0"_s;
    default:
        return second ? u"g.k2, g.k2"_s : u"g.k1, g.k1"_s;
    }
}

struct Joins {
    QString text;
    QVariantList values;
};
/// a (asset), l (its location, as far as `rows` reaches) and r (responsible) of the groups.
Joins joinsOf(const std::vector<Dimension> &dimensions, const RowFilter &rows, Driver driver)
{
    Joins joins;
    bool hasAsset = false;
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        const bool place = dimensions[i] == Dimension::Asset || dimensions[i] == Dimension::Location;
        if (place && !hasAsset)
            joins.text += i == 0 ? u" LEFT JOIN assets a ON a.id = g.k1"_s : u" LEFT JOIN assets a ON a.id = g.k2"_s;
        hasAsset = hasAsset || place;
        if (dimensions[i] == Dimension::Responsible)
            joins.text += i == 0 ? u" LEFT JOIN users r ON r.id = g.k1"_s : u" LEFT JOIN users r ON r.id = g.k2"_s;
    }
    if (std::ranges::find(dimensions, Dimension::Location) == dimensions.end())
        return joins;
    Conditions within;
    within.add(u"l.id = CASE WHEN a.kind = 'location' THEN a.id ELSE a.parent_id END"_s);
    if (!rows.locationPath.isEmpty())
        row_filter::restrictToSubtree(within, rows.locationPath, driver, row_filter::Alias::Location);
    joins.text += u" LEFT JOIN assets l ON "_s + within.text();
    joins.values = within.values();
    return joins;
}

struct Key {
    QString code;
    QString name;
};

Key keyOf(const Rows &rows, int column, Dimension dimension, const QTimeZone &zone)
{
    if (dimension != Dimension::Month)
        return {rows.text(column), rows.text(column + 1)};
    if (rows.isNull(column))
        return {};
    const QString month = QDateTime::fromMSecsSinceEpoch(rows.integer(column) * bucketMs, zone).toString(u"yyyy-MM"_s);
    return {month, month};
}

Group newGroup(const Key &key)
{
    return {.code = key.code, .name = key.name, .count = 0, .groups = {}};
}

void sort(std::vector<Group> &groups, Dimension dimension)
{
    std::ranges::sort(groups, [&](const Group &a, const Group &b) {
        if (dimension != Dimension::Month && a.count != b.count)
            return a.count > b.count;
        return a.code < b.code;
    });
}

} // namespace

std::optional<Dimension> dimensionFromName(QStringView name)
{
    return valueNamed<Dimension>(dimensionNames, name);
}

Result<std::vector<Group>> countBy(Connection &connection, const Filter &filter, const std::vector<Dimension> &dimensions,
                                   const QByteArray &timeZone)
{
    const QTimeZone zone{timeZone};
    const bool two = dimensions.size() > 1;
    const Conditions conditions = conditionsOf(filter, connection.driver());
    const Joins joins = joinsOf(dimensions, filter.rows, connection.driver());
    // Counted by numbers first, in the order of an index; only the groups are looked up.
    const QString counted = two ? QStringList{countedColumn(dimensions[0], filter.dateField), u"AS k1,"_s,
                                              countedColumn(dimensions[1], filter.dateField), u"AS k2"_s}
                                      .join(u' ')
                                : countedColumn(dimensions[0], filter.dateField) + u" AS k1"_s;
    const QString names = two ? QStringList{nameColumns(dimensions[0], false), nameColumns(dimensions[1], true)}.join(u", "_s)
                              : nameColumns(dimensions[0], false);
    const QString sql = QStringList{u"SELECT CAST(sum(g.n) AS BIGINT),"_s,
                                    names,
                                    u"FROM (SELECT count(*) AS n,"_s,
                                    counted,
                                    countedFrom(conditions),
                                    conditions.text(),
                                    two ? u"GROUP BY 2, 3) g"_s : u"GROUP BY 2) g"_s,
                                    joins.text,
                                    two ? u"GROUP BY 2, 3, 4, 5 ORDER BY 2, 4"_s : u"GROUP BY 2, 3 ORDER BY 2"_s}
                            .join(u' ');
    FRACTAL_TRY(Rows rows, connection.select(sql, conditions.values() + joins.values));
    std::vector<Group> groups;
    QHash<QString, std::size_t> inner; // places in the last group
    while (rows.next()) {
        const Key key = keyOf(rows, 1, dimensions[0], zone);
        // Rows come in the order of the first key, and the months of buckets in a row are in a row.
        if (groups.empty() || groups.back().code != key.code) {
            groups.push_back(newGroup(key));
            inner.clear();
        }
        Group &group = groups.back();
        group.count += rows.integer(0);
        if (!two)
            continue;
        const Key second = keyOf(rows, 3, dimensions[1], zone);
        const auto place = inner.constFind(second.code);
        if (place == inner.cend()) {
            inner.insert(second.code, group.groups.size());
            group.groups.push_back(newGroup(second));
            group.groups.back().count = rows.integer(0);
        } else {
            group.groups[*place].count += rows.integer(0);
        }
    }
    for (Group &group : groups) {
        if (two)
            sort(group.groups, dimensions[1]);
    }
    sort(groups, dimensions[0]);
    return groups;
}

} // namespace fractal::work_orders
