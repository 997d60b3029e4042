// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/assets.h"
#include "core/maintenance/stock.h"
#include "core/transfer/import_kind.h"
#include "core/transfer/upkeep_fields.h"
#include "core/transfer/values.h"

#include <cmath>

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

namespace f = part_fields;

std::optional<qint64> milliOf(const Values &values, f::Index field)
{
    const auto number = values.real(field);
    return number ? std::optional<qint64>{std::llround(*number * stock::milli)} : std::nullopt;
}

bool isConsistent(Checking &checking, const Record &record)
{
    const Values values{record.values};
    for (const f::Index field :
         {f::Quantity, f::Least, f::Most, f::Reorder, f::UnitCost, f::Shelf, f::WarehouseName, f::WarehouseLocation}) {
        if (values.has(field) && !values.has(f::Warehouse)) {
            checking.refuse(record, f::Warehouse, {RefusalCode::Empty, u"is empty; what lies in stock lies in a warehouse"_s});
            return false;
        }
    }
    constexpr double tolerance = 1e-6; // of a thousandth: what a binary fraction leaves
    for (const f::Index field : {f::Quantity, f::Least, f::Most, f::Reorder}) {
        const double milli = values.real(field).value_or(0) * stock::milli;
        if (std::abs(milli - std::round(milli)) > std::max(tolerance, std::abs(milli) * 1e-12)) {
            checking.refuse(record, field, {RefusalCode::Other, u"is more precise than a thousandth"_s});
            return false;
        }
    }
    if (values.has(f::Least) && values.has(f::Most) && *values.real(f::Most) < *values.real(f::Least)) {
        checking.refuse(record, f::Most, {RefusalCode::OutOfRange, u"is below the least quantity"_s});
        return false;
    }
    return true;
}

/// A part that the site has stays as it is, and may get stock; anything else that has its code may not.
Result<bool> partFits(Checking &checking, const Record &record, bool isInSite)
{
    const Values values{record.values};
    if (!isInSite)
        return true;
    FRACTAL_TRY(const qint64 stored,
                checking.store.connection().scalar(
                    u"SELECT count(*) FROM assets WHERE code = ? AND deleted_at IS NULL AND kind IN ('spare_part', 'tool')"_s,
                    {values.text(f::Code)}));
    if (stored == 0)
        checking.refuse(record, f::Code,
                        {RefusalCode::Other,
                         u"the site has \"%1\" as something else than a spare part or a tool"_s.arg(values.text(f::Code))});
    return stored > 0;
}

/// The warehouse is there, or staged once. False when the record is refused.
Result<bool> warehouseFits(Checking &checking, const Record &record)
{
    const Values values{record.values};
    const QString code = values.text(f::Warehouse);
    FRACTAL_TRY(const auto warehouse, checking.store.warehouse(code));
    if (warehouse) {
        FRACTAL_TRY(const qint64 there,
                    checking.store.connection().scalar(
                        u"SELECT count(*) FROM stock s JOIN assets a ON a.id = s.item_id WHERE s.warehouse_id = ? AND a.code = ?"
                        " AND a.deleted_at IS NULL AND s.deleted_at IS NULL"_s,
                        {warehouse->value, values.text(f::Code)}));
        if (there > 0)
            checking.refuse(record, f::Warehouse,
                            {RefusalCode::InSite,
                             u"the warehouse \"%1\" has \"%2\" already; an import only adds"_s.arg(code, values.text(f::Code)),
                             code});
        return there == 0;
    }
    if (values.has(f::WarehouseLocation)) {
        FRACTAL_TRY(const auto place, checking.store.asset(values.text(f::WarehouseLocation)));
        if (!place) {
            checking.refuse(
                record, f::WarehouseLocation,
                {RefusalCode::UnknownParent, u"there is no location \"%1\""_s.arg(values.text(f::WarehouseLocation))});
            return false;
        }
    }
    StagedRow row;
    row.line = record.line;
    row.made = true;
    row.entity = u"warehouse"_s;
    row.code = code;
    row.values = record.values;
    FRACTAL_TRY_VOID(checking.staging.add(row));
    return true;
}

/// The line of the part where the file has it in another row.
Result<std::optional<qint64>> stagePart(Checking &checking, const Record &record)
{
    const Values values{record.values};
    StagedRow row;
    row.line = record.line;
    row.made = values.has(f::Warehouse); // the row of the file is then what lies in the warehouse
    row.entity = u"part"_s;
    row.code = values.text(f::Code);
    row.values = record.values;
    return checking.staging.add(row);
}

void refuseTwice(Checking &checking, const Record &record, qint64 line)
{
    const Values values{record.values};
    const QString reason = values.has(f::Warehouse)
        ? u"\"%1\" in this warehouse is there already, in line %2"_s.arg(values.text(f::Code)).arg(line)
        : u"\"%1\" is there already, in line %2"_s.arg(values.text(f::Code)).arg(line);
    checking.refuse(record, f::Code, {RefusalCode::Twice, reason, QString::number(line)});
}

Result<void> check(Checking &checking, const Record &record)
{
    const Values values{record.values};
    if (!isConsistent(checking, record))
        return {};
    FRACTAL_TRY(const auto known, checking.store.asset(values.text(f::Code)));
    FRACTAL_TRY(const bool part, partFits(checking, record, known.has_value()));
    if (!part || (known && !values.has(f::Warehouse)))
        return {};
    std::optional<qint64> line;
    if (values.has(f::Warehouse)) {
        FRACTAL_TRY(const bool place, warehouseFits(checking, record));
        if (!place)
            return {};
        StagedRow row;
        row.line = record.line;
        row.entity = u"stock"_s;
        row.code = joinedCode(values.text(f::Warehouse), values.text(f::Code));
        row.parent = values.text(f::Code);
        row.values = record.values;
        FRACTAL_TRY(line, checking.staging.add(row));
        if (!line && !known)
            FRACTAL_TRY_VOID(stagePart(checking, record));
    } else {
        FRACTAL_TRY(line, stagePart(checking, record));
    }
    if (line)
        refuseTwice(checking, record, *line);
    return {};
}

Result<void> applyWarehouse(Applying &applying, const StagedRow &row)
{
    const Values values{row.values};
    stock::NewWarehouse warehouse;
    warehouse.code = row.code;
    warehouse.name = values.has(f::WarehouseName) ? values.text(f::WarehouseName) : row.code;
    warehouse.importId = applying.importId;
    if (values.has(f::WarehouseLocation)) {
        FRACTAL_TRY(const auto place, applying.store.asset(values.text(f::WarehouseLocation)));
        if (!place)
            return failure(ErrorCode::NotFound,
                           u"the location \"%1\" is no longer there"_s.arg(values.text(f::WarehouseLocation)));
        warehouse.location = place->id;
    }
    FRACTAL_TRY_VOID(stock::insertWarehouse(applying.work, warehouse));
    return {};
}

Result<void> applyPart(Applying &applying, const StagedRow &row)
{
    const Values values{row.values};
    assets::NewAsset part;
    part.kind = assets::Kind::SparePart;
    part.code = row.code;
    part.name = values.has(f::Name) ? values.text(f::Name) : row.code;
    part.description = values.text(f::Description);
    part.manufacturer = values.text(f::Manufacturer);
    part.model = values.text(f::Model);
    part.serialNumber = values.text(f::SerialNumber);
    part.assetType = values.text(f::AssetType);
    part.importId = applying.importId;
    FRACTAL_TRY_VOID(assets::insert(applying.work, part));
    return {};
}

Result<void> applyStock(Applying &applying, const StagedRow &row)
{
    const Values values{row.values};
    FRACTAL_TRY(const auto warehouse, applying.store.warehouse(values.text(f::Warehouse)));
    FRACTAL_TRY(const auto item, applying.store.asset(row.parent));
    if (!warehouse || !item)
        return failure(ErrorCode::NotFound,
                       u"\"%1\" or its warehouse \"%2\" is no longer there"_s.arg(row.parent, values.text(f::Warehouse)));
    stock::NewLevel level;
    level.warehouse = *warehouse;
    level.item = item->id;
    level.quantityMilli = milliOf(values, f::Quantity).value_or(0);
    level.leastMilli = milliOf(values, f::Least);
    level.mostMilli = milliOf(values, f::Most);
    level.reorderMilli = milliOf(values, f::Reorder);
    level.unit = values.text(f::Unit);
    level.unitCostMinor = values.number(f::UnitCost);
    level.shelf = values.text(f::Shelf);
    level.importId = applying.importId;
    FRACTAL_TRY_VOID(stock::insert(applying.work, level));
    return {};
}

Result<void> apply(Applying &applying, const StagedRow &row)
{
    if (row.entity == "warehouse"_L1)
        return applyWarehouse(applying, row);
    return row.entity == "part"_L1 ? applyPart(applying, row) : applyStock(applying, row);
}

} // namespace

const Kind &import_kinds::parts()
{
    static const Kind kind{.name = "parts",
                           .fields = f::table,
                           .takesExtra = false,
                           .takesLevels = false,
                           .check = check,
                           .finish = nullptr,
                           .apply = apply};
    return kind;
}

} // namespace fractal::transfer
