// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/meters.h"
#include "core/transfer/asset_rows.h"
#include "core/transfer/upkeep_fields.h"
#include "core/transfer/values.h"

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

namespace f = meter_fields;

bool isConsistent(Checking &checking, const Record &record)
{
    const Values values{record.values};
    if (values.has(f::Least) && values.has(f::Most) && *values.real(f::Most) <= *values.real(f::Least)) {
        checking.refuse(record, f::Most, {RefusalCode::OutOfRange, u"is not above the smallest value"_s});
        return false;
    }
    const bool isCounter = values.text(f::Kind) != meters::nameOf(meters::Kind::Gauge);
    if (isCounter && values.has(f::Most) && *values.real(f::Most) <= 0) {
        checking.refuse(record, f::Most, {RefusalCode::OutOfRange, u"is where a counter starts anew: above zero"_s});
        return false;
    }
    return true;
}

Result<bool> isFree(Checking &checking, const Record &record)
{
    const Values values{record.values};
    FRACTAL_TRY(const auto known, checking.store.meter(values.text(f::Asset), values.text(f::Code)));
    if (known)
        checking.refuse(record, f::Code,
                        {RefusalCode::InSite,
                         u"the asset \"%1\" has a meter \"%2\" already; an import only adds"_s.arg(values.text(f::Asset),
                                                                                                   values.text(f::Code)),
                         values.text(f::Code)});
    return !known;
}

Result<void> check(Checking &checking, const Record &record)
{
    const Values values{record.values};
    if (!isConsistent(checking, record))
        return {};
    FRACTAL_TRY(const bool known, asset_rows::require(checking, record, f::Asset, values.text(f::Asset)));
    if (!known)
        return {};
    FRACTAL_TRY(const bool free, isFree(checking, record));
    if (!free)
        return {};
    StagedRow row;
    row.line = record.line;
    row.entity = u"meter"_s;
    row.code = joinedCode(values.text(f::Asset), values.text(f::Code));
    row.parent = values.text(f::Asset);
    row.values = record.values;
    FRACTAL_TRY(const auto line, checking.staging.add(row));
    if (line)
        checking.refuse(
            record, f::Code,
            {RefusalCode::Twice,
             u"\"%1\" is there already, in line %2; each meter of an asset has its own code"_s.arg(values.text(f::Code))
                 .arg(*line),
             QString::number(*line)});
    return {};
}

Result<void> finish(Checking &checking)
{
    return asset_rows::arrange(checking, {checking.plan.columnOf(f::Asset), checking.plan.columnIndexOf(f::Asset)});
}

Result<void> apply(Applying &applying, const StagedRow &row)
{
    if (row.made)
        return asset_rows::apply(applying, row);
    const Values values{row.values};
    FRACTAL_TRY(const auto asset, applying.store.asset(row.parent));
    if (!asset)
        return failure(ErrorCode::NotFound, u"the asset \"%1\" is no longer there"_s.arg(row.parent));
    meters::NewMeter meter;
    meter.asset = asset->id;
    meter.code = values.text(f::Code);
    meter.name = values.has(f::Name) ? values.text(f::Name) : meter.code;
    meter.unit = values.text(f::Unit);
    meter.kind = meters::kindFromName(values.text(f::Kind)).value_or(meters::Kind::Counter);
    meter.least = values.real(f::Least);
    meter.most = values.real(f::Most);
    meter.active = values.flag(f::Active, true);
    meter.importId = applying.importId;
    FRACTAL_TRY_VOID(meters::insert(applying.work, meter));
    return {};
}

} // namespace

const Kind &import_kinds::meters()
{
    static const Kind kind{.name = "meters",
                           .fields = f::table,
                           .takesExtra = false,
                           .takesLevels = false,
                           .check = check,
                           .finish = finish,
                           .apply = apply};
    return kind;
}

} // namespace fractal::transfer
