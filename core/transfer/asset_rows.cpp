// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/asset_rows.h"

#include "core/maintenance/assets.h"
#include "core/transfer/asset_fields.h"
#include "core/transfer/values.h"

namespace fractal::transfer::asset_rows {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 50;
constexpr int atOnce = 500;

struct Lost {
    qint64 id;
    qint64 line;
    QString parent;
};

/// Some of the rows that a question finds; refusing them changes the table, so it is asked again and again.
Result<std::vector<Lost>> some(Connection &staged, const QString &sql)
{
    FRACTAL_TRY(Rows rows, staged.select(sql, {atOnce}));
    std::vector<Lost> lost;
    while (rows.next())
        lost.push_back({rows.integer(0), rows.integer(1), rows.text(2)});
    return lost;
}

Result<void> refuse(Checking &checking, const Lost &row, const Blamed &blamed, const Reason &reason)
{
    checking.findings.refuse({row.line, blamed.column, blamed.columnIndex, row.parent}, reason);
    FRACTAL_TRY_VOID(checking.staging.connection().execute(u"DELETE FROM rows WHERE id = ?"_s, {row.id}));
    return {};
}

/// Parents that the file does not bring must be in the store.
Result<void> findParents(Checking &checking, const Blamed &blamed)
{
    const QString outside = u"SELECT r.id, r.line, r.parent FROM rows r WHERE r.entity = 'asset' AND r.parent IS NOT NULL"
                            " AND NOT EXISTS (SELECT 1 FROM rows p WHERE p.entity = 'asset' AND p.code = r.parent)"
                            " AND NOT EXISTS (SELECT 1 FROM known k WHERE k.code = r.parent) LIMIT ?"_s;
    for (;;) {
        FRACTAL_TRY(const std::vector<Lost> rows, some(checking.staging.connection(), outside));
        if (rows.empty())
            return {};
        for (const Lost &row : rows) {
            FRACTAL_TRY(const auto place, checking.store.asset(row.parent));
            if (place)
                FRACTAL_TRY_VOID(checking.staging.connection().execute(
                    u"INSERT INTO known (code) VALUES (?) ON CONFLICT DO NOTHING"_s, {row.parent}));
            else
                FRACTAL_TRY_VOID(refuse(
                    checking, row, blamed,
                    {RefusalCode::UnknownParent,
                     u"there is no asset or location \"%1\" in the site or in an accepted row of the file"_s.arg(row.parent)}));
        }
    }
}

} // namespace

StagedRow missing(const QString &code, qint64 line)
{
    StagedRow row;
    row.line = line;
    row.made = true;
    row.entity = u"asset"_s;
    row.code = code;
    row.values.resize(static_cast<qsizetype>(asset_fields::table.size()));
    return row;
}

Result<void> apply(Applying &applying, const StagedRow &row)
{
    namespace f = asset_fields;
    const Values values{row.values};
    assets::NewAsset asset;
    asset.code = row.code;
    asset.name = values.text(f::Name).isEmpty() ? row.code : values.text(f::Name);
    asset.kind = assets::kindFromName(values.text(f::Kind)).value_or(assets::Kind::Equipment);
    if (!row.parent.isEmpty()) {
        FRACTAL_TRY(const auto parent, applying.store.asset(row.parent));
        if (!parent)
            return failure(ErrorCode::NotFound, u"the location \"%1\" is no longer there"_s.arg(row.parent));
        asset.parent = parent->id;
        asset.parentPath = parent->path;
        asset.depth = parent->depth + 1;
    }
    asset.description = values.text(f::Description);
    asset.manufacturer = values.text(f::Manufacturer);
    asset.model = values.text(f::Model);
    asset.serialNumber = values.text(f::SerialNumber);
    asset.assetType = values.text(f::AssetType);
    asset.criticality = values.text(f::Criticality);
    asset.address = values.text(f::Address);
    asset.city = values.text(f::City);
    asset.latitude = values.real(f::Latitude);
    asset.longitude = values.real(f::Longitude);
    asset.commissionedAt = values.moment(f::CommissionedAt);
    asset.retiredAt = values.moment(f::RetiredAt);
    asset.active = values.flag(f::Active, true);
    asset.extra = row.extra;
    asset.importId = applying.importId;
    FRACTAL_TRY(const assets::Inserted inserted, assets::insert(applying.work, asset));
    applying.store.remember(row.code, {inserted.id, inserted.path, asset.depth});
    return {};
}

Result<void> arrange(Checking &checking, const Blamed &parent)
{
    Connection &staged = checking.staging.connection();
    FRACTAL_TRY_VOID(findParents(checking, parent));
    FRACTAL_TRY(qint64 placed,
                staged.execute(u"UPDATE rows SET depth = 0 WHERE entity = 'asset'"
                               " AND (parent IS NULL OR parent IN (SELECT code FROM known))"_s));
    for (int depth = 0; placed > 0 && depth < deepest; ++depth) {
        FRACTAL_TRY(placed,
                    staged.execute(u"UPDATE rows SET depth = ? WHERE entity = 'asset' AND depth IS NULL"
                                   " AND parent IN (SELECT code FROM rows WHERE entity = 'asset' AND depth = ?)"_s,
                                   {depth + 1, depth}));
    }
    for (;;) {
        FRACTAL_TRY(const std::vector<Lost> rows,
                    some(staged, u"SELECT id, line, parent FROM rows WHERE entity = 'asset' AND depth IS NULL LIMIT ?"_s));
        if (rows.empty())
            return {};
        for (const Lost &row : rows)
            FRACTAL_TRY_VOID(refuse(
                checking, row, parent,
                {RefusalCode::UnderItself,
                 u"stands under \"%1\", which in the end stands under itself, or more than %2 levels deep"_s.arg(row.parent)
                     .arg(deepest)}));
    }
}

Result<bool> require(Checking &checking, const Record &record, std::size_t field, const QString &code)
{
    FRACTAL_TRY(const auto place, checking.store.asset(code));
    if (place)
        return true;
    FRACTAL_TRY_VOID(checking.staging.noteUnknown(code));
    if (!checking.mapping.createMissingAssets) {
        checking.refuse(
            record, field,
            {RefusalCode::UnknownAsset,
             u"there is no asset \"%1\"; import the assets first, or set \"create_missing_assets\" to true in the mapping"_s.arg(
                 code),
             code});
        return false;
    }
    FRACTAL_TRY_VOID(checking.staging.add(missing(code, record.line)));
    return true;
}

} // namespace fractal::transfer::asset_rows
