// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/meters.h"

#include "core/maintenance/conditions.h"
#include "core/maintenance/row_filter.h"

namespace fractal::meters {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr std::chrono::milliseconds day = 24h;
constexpr std::chrono::milliseconds shortestSpan = 1h; // an average over less says nothing

QVariant realOrNull(const std::optional<double> &number)
{
    return number ? QVariant{*number} : null();
}

std::optional<double> realAt(const Rows &rows, int column)
{
    return rows.isNull(column) ? std::nullopt : std::optional{rows.real(column)};
}

QString readingColumns()
{
    return u"r.id, r.read_at, r.value, r.accumulated, r.rollover, r.out_of_range, r.source"_s;
}

Reading readingAt(const Rows &rows, int first)
{
    return {.id = {rows.integer(first)},
            .readAt = rows.instant(first + 1),
            .value = rows.real(first + 2),
            .accumulated = rows.real(first + 3),
            .rollover = rows.flag(first + 4),
            .outOfRange = rows.flag(first + 5),
            .source = rows.text(first + 6)};
}

/// The newest reading (r), and the oldest of the 90 days before it (b).
QString source()
{
    return u"FROM meters m JOIN assets a ON a.id = m.asset_id LEFT JOIN meter_readings r ON r.id = (SELECT x.id FROM "
           "meter_readings x WHERE x.meter_id = m.id AND x.deleted_at IS NULL ORDER BY x.read_at DESC LIMIT 1) "
           "LEFT JOIN meter_readings b ON b.id = (SELECT y.id FROM meter_readings y WHERE y.meter_id = m.id "
           "AND y.deleted_at IS NULL AND y.read_at >= r.read_at - 7776000000 ORDER BY y.read_at LIMIT 1)"_s;
}

QString columns()
{
    return u"m.id, m.code, m.name, m.unit, m.kind, m.min_value, m.max_value, m.active, a.id, a.code, a.name, m.version, "
           "b.read_at, b.accumulated, "_s
        + readingColumns();
}

std::optional<double> average(const Meter &meter, Instant since, double accumulated)
{
    if (meter.kind != Kind::Counter || !meter.last || meter.last->readAt - since < shortestSpan)
        return {};
    const double days = static_cast<double>((meter.last->readAt - since).count()) / static_cast<double>(day.count());
    return (meter.last->accumulated - accumulated) / days;
}

Meter read(const Rows &rows)
{
    constexpr int reading = 14;
    Meter meter{.id = {rows.integer(0)},
                .code = rows.text(1),
                .name = rows.text(2),
                .unit = rows.text(3),
                .kind = kindFromName(rows.text(4)).value_or(Kind::Counter),
                .least = realAt(rows, 5),
                .most = realAt(rows, 6),
                .active = rows.flag(7),
                .asset = {{rows.integer(8)}, rows.text(9), rows.text(10)},
                .last = {},
                .averagePerDay = {},
                .version = rows.integer(11)};
    if (!rows.isNull(reading)) {
        meter.last = readingAt(rows, reading);
        meter.averagePerDay = average(meter, rows.instant(12), rows.real(13));
    }
    return meter;
}

Conditions conditionsOf(const Filter &filter, Driver driver)
{
    Conditions conditions;
    conditions.add(u"m.deleted_at IS NULL AND a.deleted_at IS NULL"_s);
    if (filter.asset)
        conditions.add(u"m.asset_id = ?"_s, filter.asset.value);
    if (!filter.locationPath.isEmpty())
        row_filter::restrictToSubtree(conditions, filter.locationPath, driver);
    if (!filter.code.isEmpty())
        conditions.add(u"m.code = ?"_s, filter.code);
    row_filter::restrictAssets(conditions, filter.rows, driver);
    return conditions;
}

Result<std::optional<Meter>> findWhere(Connection &connection, Conditions conditions, const RowFilter &rows)
{
    conditions.add(u"m.deleted_at IS NULL AND a.deleted_at IS NULL"_s);
    row_filter::restrictAssets(conditions, rows, connection.driver());
    FRACTAL_TRY(Rows found,
                connection.select(QStringList{u"SELECT"_s, columns(), source(), u"WHERE"_s, conditions.text()}.join(u' '),
                                  conditions.values()));
    return found.next() ? std::optional{read(found)} : std::nullopt;
}

} // namespace

std::optional<Kind> kindFromName(QStringView name)
{
    return valueNamed<Kind>(kindNames, name);
}

Result<MeterId> insert(Work &work, const NewMeter &meter)
{
    const qint64 now = work.now().ms;
    FRACTAL_TRY(const qint64 id,
                work.connection.insert(
                    u"INSERT INTO meters (asset_id, code, name, unit, kind, min_value, max_value, active, import_id, created_at, "
                    "updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                    {meter.asset.value, meter.code, text(meter.name), text(meter.unit), QString{nameOf(meter.kind)},
                     realOrNull(meter.least), realOrNull(meter.most), stored(meter.active), idOrNull(meter.importId.value_or(0)),
                     now, now}));
    return MeterId{id};
}

Result<std::vector<Meter>> list(Connection &connection, const Filter &filter)
{
    Conditions conditions = conditionsOf(filter, connection.driver());
    if (filter.afterId != 0)
        conditions.add(u"(a.code >= ? AND (a.code > ? OR m.id > ?))"_s,
                       QVariantList{filter.afterCode, filter.afterCode, filter.afterId});
    // The page first: the readings of all other meters are nobody's concern.
    const QString sql =
        QStringList{u"SELECT"_s,
                    columns(),
                    source(),
                    u"WHERE m.id IN (SELECT id FROM (SELECT m.id AS id FROM meters m JOIN assets a ON a.id = m.asset_id WHERE"_s,
                    conditions.text(),
                    u"ORDER BY a.code, m.id LIMIT ?) page) ORDER BY a.code, m.id"_s}
            .join(u' ');
    FRACTAL_TRY(Rows rows, connection.select(sql, conditions.values() + QVariantList{filter.limit}));
    std::vector<Meter> found;
    while (rows.next())
        found.push_back(read(rows));
    return found;
}

Result<qint64> count(Connection &connection, const Filter &filter)
{
    const Conditions conditions = conditionsOf(filter, connection.driver());
    return connection.scalar(
        QStringList{u"SELECT count(*) FROM meters m JOIN assets a ON a.id = m.asset_id WHERE"_s, conditions.text()}.join(u' '),
        conditions.values());
}

Result<Meter> find(Connection &connection, AssetId asset, const QString &codeOrId, const RowFilter &rows)
{
    Conditions byCode;
    byCode.add(u"m.asset_id = ? AND m.code = ?"_s, QVariantList{asset.value, text(codeOrId)});
    FRACTAL_TRY(std::optional<Meter> found, findWhere(connection, byCode, rows));
    bool isNumber = false;
    const qint64 id = codeOrId.toLongLong(&isNumber);
    if (!found && isNumber) {
        Conditions byId;
        byId.add(u"m.asset_id = ? AND m.id = ?"_s, QVariantList{asset.value, id});
        FRACTAL_TRY(found, findWhere(connection, byId, rows));
    }
    if (!found)
        return failure(ErrorCode::NotFound, u"There is no such meter on this asset."_s, u"meter"_s);
    return *std::move(found);
}

Result<std::vector<Reading>> readings(Connection &connection, const ReadingsFilter &filter)
{
    Conditions conditions;
    conditions.add(u"r.deleted_at IS NULL"_s);
    conditions.add(u"r.meter_id = ?"_s, filter.meter.value);
    if (filter.from)
        conditions.add(u"r.read_at >= ?"_s, filter.from->ms);
    if (filter.to)
        conditions.add(u"r.read_at < ?"_s, filter.to->ms);
    const QString sql = QStringList{u"SELECT"_s, readingColumns(), u"FROM meter_readings r WHERE"_s, conditions.text(),
                                    u"ORDER BY r.read_at DESC LIMIT ?"_s}
                            .join(u' ');
    FRACTAL_TRY(Rows rows, connection.select(sql, conditions.values() + QVariantList{filter.limit}));
    std::vector<Reading> found;
    while (rows.next())
        found.push_back(readingAt(rows, 0));
    return found;
}

} // namespace fractal::meters
