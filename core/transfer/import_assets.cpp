// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/asset_fields.h"
#include "core/transfer/asset_rows.h"
#include "core/transfer/values.h"

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

namespace f = asset_fields;

/// The locations above a record, each staged once. False when the record is refused.
Result<bool> stageLevels(Checking &checking, const Record &record)
{
    QString above;
    for (std::size_t i = 0; i < record.levels.size(); ++i) {
        const LevelValue &level = record.levels[i];
        const QString column = u"level %1"_s.arg(i + 1);
        FRACTAL_TRY(const auto staged, checking.staging.find(u"asset"_s, level.code));
        if (staged && (!staged->made || staged->parent != above)) {
            checking.findings.refuse(
                {record.line, column, noColumn, level.code},
                {RefusalCode::Twice,
                 u"\"%1\" is something else in line %2: each code stands for one location in one place"_s.arg(level.code)
                     .arg(staged->line),
                 QString::number(staged->line)});
            return false;
        }
        if (!staged) {
            FRACTAL_TRY(const auto place, checking.store.asset(level.code));
            if (!place) {
                StagedRow row = asset_rows::missing(level.code, record.line);
                row.parent = above;
                row.values[f::Name] = level.name;
                row.values[f::Kind] = u"location"_s;
                row.values[f::Address] = level.address;
                row.values[f::City] = level.city;
                FRACTAL_TRY_VOID(checking.staging.add(row));
            }
        }
        above = level.code;
    }
    return true;
}

Result<void> check(Checking &checking, const Record &record)
{
    const Values values{record.values};
    StagedRow row;
    row.line = record.line;
    row.entity = u"asset"_s;
    row.code = values.text(f::Code);
    row.parent = record.levels.empty() ? values.text(f::Parent) : record.levels.back().code;
    row.values = record.values;
    row.extra = record.extra;
    FRACTAL_TRY(const auto existing, checking.store.asset(row.code));
    if (existing) {
        checking.refuse(
            record, f::Code,
            {RefusalCode::InSite, u"the site has an asset \"%1\" already; an import only adds"_s.arg(row.code), row.code});
        return {};
    }
    if (values.has(f::CommissionedAt) && values.has(f::RetiredAt)
        && *values.moment(f::RetiredAt) < *values.moment(f::CommissionedAt)) {
        checking.refuse(record, f::RetiredAt, {RefusalCode::BeforeCommissioning, u"is before the commissioning"_s});
        return {};
    }
    FRACTAL_TRY(const auto staged, checking.staging.find(row.entity, row.code));
    if (staged) {
        checking.refuse(record, f::Code,
                        {RefusalCode::Twice,
                         u"\"%1\" is there already, in line %2; each asset has its own code"_s.arg(row.code).arg(staged->line),
                         QString::number(staged->line)});
        return {};
    }
    FRACTAL_TRY(const bool fits, stageLevels(checking, record));
    if (!fits)
        return {};
    FRACTAL_TRY(const auto line, checking.staging.add(row));
    if (line)
        checking.refuse(record, f::Code,
                        {RefusalCode::Twice, u"\"%1\" is a level of this row too; each asset has its own code"_s.arg(row.code),
                         QString::number(*line)});
    return {};
}

Result<void> finish(Checking &checking)
{
    return asset_rows::arrange(checking,
                               checking.mapping.levels.empty()
                                   ? asset_rows::Blamed{checking.plan.columnOf(f::Parent), checking.plan.columnIndexOf(f::Parent)}
                                   : asset_rows::Blamed{u"levels"_s});
}

} // namespace

const Kind &import_kinds::assets()
{
    static const Kind kind{.name = "assets",
                           .fields = f::table,
                           .takesExtra = true,
                           .takesLevels = true,
                           .check = check,
                           .finish = finish,
                           .apply = asset_rows::apply};
    return kind;
}

} // namespace fractal::transfer
