// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/work_order_groups.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <algorithm>

namespace fractal::work_orders {
namespace {

using namespace Qt::StringLiterals;

// Time zones differ by multiples of 15 minutes, so a bucket of that size lies in one month.
constexpr qint64 bucketMs = 900'000;

QString keyColumns(Dimension dimension, DateField dateField)
{
    switch (dimension) {
    case Dimension::Status:
        return u"w.status, w.status"_s;
    case Dimension::Type:
        return u"w.type, w.type"_s;
    case Dimension::Priority:
        return u"w.priority, w.priority"_s;
    case Dimension::Asset:
        return u"a.code, a.name"_s;
    case Dimension::Location:
        return u"l.code, l.name"_s;
    case Dimension::Responsible:
        return u"r.name, r.display_name"_s;
    case Dimension::Month:
        break;
    }
    switch (dateField) {
    case DateField::Created:
        return u"w.created_at / 900000, 0"_s;
    case DateField::Scheduled:
        return u"w.scheduled_at / 900000, 0"_s;
    case DateField::Due:
        return u"w.due_at / 900000, 0"_s;
    case DateField::Started:
        return u"w.started_at / 900000, 0"_s;
    case DateField::Finished:
        return u"w.finished_at / 900000, 0"_s;
    case DateField::Completed:
        break;
    }
    return u"w.completed_at / 900000, 0"_s;
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
    for (std::size_t i = 0; i < dimensionNames.size(); ++i) {
        if (name == QLatin1StringView{dimensionNames[i]})
            return static_cast<Dimension>(i);
    }
    return {};
}

Result<std::vector<Group>> countBy(Connection &connection, const Filter &filter, const std::vector<Dimension> &dimensions,
                                   const QByteArray &timeZone)
{
    const QTimeZone zone{timeZone};
    const bool two = dimensions.size() > 1;
    const Conditions conditions = conditionsOf(filter, connection.driver());
    const Source source = sourceOf(filter.rows, connection.driver());
    const QString keys = two
        ? QStringList{keyColumns(dimensions[0], filter.dateField), keyColumns(dimensions[1], filter.dateField)}.join(u", "_s)
        : keyColumns(dimensions[0], filter.dateField);
    const QString sql = QStringList{u"SELECT count(*),"_s,
                                    keys,
                                    source.text,
                                    u"WHERE"_s,
                                    conditions.text(),
                                    two ? u"GROUP BY 2, 3, 4, 5 ORDER BY 2, 4"_s : u"GROUP BY 2, 3 ORDER BY 2"_s}
                            .join(u' ');
    FRACTAL_TRY(Rows rows, connection.select(sql, source.values + conditions.values()));
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
