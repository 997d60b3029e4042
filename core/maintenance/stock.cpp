// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/stock.h"

#include "core/maintenance/conditions.h"
#include "core/maintenance/row_filter.h"
#include "core/maintenance/search_text.h"

namespace fractal::stock {
namespace {

using namespace Qt::StringLiterals;

QVariant numberOrNull(const std::optional<qint64> &number)
{
    return number ? QVariant{*number} : null();
}

QString columns()
{
    return u"s.id, i.id, i.code, i.name, h.id, h.code, h.name, s.quantity_milli, s.reserved_milli, s.min_milli, s.max_milli, "
           "s.reorder_milli, s.unit, s.unit_cost_minor, s.shelf, s.version"_s;
}

/// a: where the warehouse stands.
QString source()
{
    return u"FROM stock s JOIN assets i ON i.id = s.item_id JOIN warehouses h ON h.id = s.warehouse_id "
           "LEFT JOIN assets a ON a.id = h.location_id"_s;
}

Level read(const Rows &rows)
{
    return {.id = {rows.integer(0)},
            .item = {{rows.integer(1)}, rows.text(2), rows.text(3)},
            .warehouse = {{rows.integer(4)}, rows.text(5), rows.text(6)},
            .quantityMilli = rows.integer(7),
            .reservedMilli = rows.integer(8),
            .leastMilli = rows.optionalInteger(9),
            .mostMilli = rows.optionalInteger(10),
            .reorderMilli = rows.optionalInteger(11),
            .unit = rows.text(12),
            .unitCostMinor = rows.optionalInteger(13),
            .shelf = rows.text(14),
            .version = rows.integer(15)};
}

Conditions conditionsOf(const Filter &filter, Driver driver)
{
    Conditions conditions;
    conditions.add(u"s.deleted_at IS NULL AND i.deleted_at IS NULL AND h.deleted_at IS NULL"_s);
    if (filter.warehouse)
        conditions.add(u"s.warehouse_id = ?"_s, filter.warehouse.value);
    if (filter.item)
        conditions.add(u"s.item_id = ?"_s, filter.item.value);
    if (!filter.locationPath.isEmpty())
        row_filter::restrictToSubtree(conditions, filter.locationPath, driver);
    if (filter.belowLeast)
        conditions.add(u"s.quantity_milli < s.min_milli"_s);
    for (const QString &word : search_text::words(filter.text))
        conditions.add(u"i.search_text LIKE ? ESCAPE '!'"_s, search_text::containing(word));
    restrict(conditions, filter.rows, driver);
    return conditions;
}

template <typename Found>
using Reader = std::optional<Found> (*)(Rows &);

/// By code, or where there is none by number.
template <typename Found>
Result<std::optional<Found>> byCodeOrId(Connection &connection, const QString &codeOrId, const Conditions &within,
                                        const QString &select, const QString &byCode, const QString &byId, Reader<Found> reader)
{
    const auto ask = [&](const QString &condition, const QVariant &value) -> Result<std::optional<Found>> {
        Conditions conditions = within;
        conditions.add(condition, value);
        FRACTAL_TRY(
            Rows rows,
            connection.select(QStringList{select, u"WHERE"_s, conditions.text(), u"LIMIT 1"_s}.join(u' '), conditions.values()));
        return reader(rows);
    };
    FRACTAL_TRY(std::optional<Found> found, ask(byCode, text(codeOrId)));
    bool isNumber = false;
    const qint64 id = codeOrId.toLongLong(&isNumber);
    if (!found && isNumber)
        return ask(byId, id);
    return found;
}

std::optional<Warehouse> readWarehouse(Rows &rows)
{
    return rows.next() ? std::optional{Warehouse{{rows.integer(0)}, rows.text(1), rows.text(2)}} : std::nullopt;
}

std::optional<work_orders::AssetReference> readItem(Rows &rows)
{
    return rows.next() ? std::optional{work_orders::AssetReference{{rows.integer(0)}, rows.text(1), rows.text(2)}} : std::nullopt;
}

} // namespace

void restrict(Conditions &conditions, const RowFilter &rows, Driver driver)
{
    if (rows.ownOnly)
        conditions.add(u"1 = 0"_s);
    if (!rows.locationPath.isEmpty())
        row_filter::restrictToSubtree(conditions, rows.locationPath, driver);
}

Result<WarehouseId> insertWarehouse(Work &work, const NewWarehouse &warehouse)
{
    FRACTAL_TRY(const qint64 id,
                work.connection.insert(u"INSERT INTO warehouses (code, name, location_id, import_id, created_at) VALUES "
                                       "(?, ?, ?, ?, ?) RETURNING id"_s,
                                       {warehouse.code, text(warehouse.name), idOrNull(warehouse.location.value),
                                        numberOrNull(warehouse.importId), work.now().ms}));
    return WarehouseId{id};
}

Result<Warehouse> findWarehouse(Connection &connection, const QString &codeOrId, const RowFilter &rows)
{
    Conditions within;
    within.add(u"h.deleted_at IS NULL AND h.active = 1"_s);
    restrict(within, rows, connection.driver());
    FRACTAL_TRY(
        const auto found,
        byCodeOrId<Warehouse>(connection, codeOrId, within,
                              u"SELECT h.id, h.code, h.name FROM warehouses h LEFT JOIN assets a ON a.id = h.location_id"_s,
                              u"h.code = ?"_s, u"h.id = ?"_s, readWarehouse));
    if (!found)
        return failure(ErrorCode::NotFound, u"There is no such warehouse."_s, u"warehouse"_s);
    return *found;
}

Result<StockId> insert(Work &work, const NewLevel &level)
{
    FRACTAL_TRY(const qint64 id,
                work.connection.insert(
                    u"INSERT INTO stock (warehouse_id, item_id, quantity_milli, min_milli, max_milli, reorder_milli, unit, "
                    "unit_cost_minor, shelf, import_id, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                    {level.warehouse.value, level.item.value, level.quantityMilli, numberOrNull(level.leastMilli),
                     numberOrNull(level.mostMilli), numberOrNull(level.reorderMilli), text(level.unit),
                     numberOrNull(level.unitCostMinor), text(level.shelf), numberOrNull(level.importId), work.now().ms}));
    return StockId{id};
}

Result<std::vector<Level>> list(Connection &connection, const Filter &filter)
{
    Conditions conditions = conditionsOf(filter, connection.driver());
    if (filter.afterId != 0)
        conditions.add(u"(i.code >= ? AND (i.code > ? OR s.id > ?))"_s,
                       QVariantList{filter.afterCode, filter.afterCode, filter.afterId});
    const QString sql = QStringList{u"SELECT"_s, columns(),         source(),
                                    u"WHERE"_s,  conditions.text(), u"ORDER BY i.code, s.id LIMIT ?"_s}
                            .join(u' ');
    FRACTAL_TRY(Rows rows, connection.select(sql, conditions.values() + QVariantList{filter.limit}));
    std::vector<Level> found;
    while (rows.next())
        found.push_back(read(rows));
    return found;
}

Result<qint64> count(Connection &connection, const Filter &filter)
{
    const Conditions conditions = conditionsOf(filter, connection.driver());
    return connection.scalar(QStringList{u"SELECT count(*)"_s, source(), u"WHERE"_s, conditions.text()}.join(u' '),
                             conditions.values());
}

Result<work_orders::AssetReference> findItem(Connection &connection, const QString &codeOrId, const RowFilter &rows)
{
    Filter filter;
    filter.rows = rows;
    FRACTAL_TRY(const auto found,
                byCodeOrId<work_orders::AssetReference>(connection, codeOrId, conditionsOf(filter, connection.driver()),
                                                        QStringList{u"SELECT i.id, i.code, i.name"_s, source()}.join(u' '),
                                                        u"i.code = ?"_s, u"i.id = ?"_s, readItem));
    if (!found)
        return failure(ErrorCode::NotFound, u"There is no such item in stock."_s, u"item"_s);
    return *found;
}

Result<std::optional<Level>> levelOf(Connection &connection, WarehouseId warehouse, AssetId item)
{
    FRACTAL_TRY(Rows rows,
                connection.select(QStringList{u"SELECT"_s, columns(), source(),
                                              u"WHERE s.deleted_at IS NULL AND s.warehouse_id = ? AND s.item_id = ?"_s}
                                      .join(u' '),
                                  {warehouse.value, item.value}));
    return rows.next() ? std::optional{read(rows)} : std::nullopt;
}

} // namespace fractal::stock
