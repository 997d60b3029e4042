// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/due_tasks.h"
#include "core/transfer/import_kind.h"
#include "core/transfer/upkeep_fields.h"
#include "core/transfer/values.h"

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

namespace f = reading_fields;

/// Orders as the moments do, as text, before 1970 too.
QString sortable(Instant at)
{
    constexpr quint64 beforeAll = quint64{1} << 62;
    constexpr int digits = 20;
    return QString::number(static_cast<quint64>(at.ms) + beforeAll).rightJustified(digits, u'0');
}

meter_readings::NewReading readingOf(const Values &values)
{
    meter_readings::NewReading reading;
    reading.value = *values.real(f::Value);
    reading.readAt = *values.moment(f::ReadAt);
    reading.rollover = values.flag(f::Rollover, false);
    reading.confirmOutOfRange = values.flag(f::ConfirmOutOfRange, false);
    reading.source = u"import"_s;
    return reading;
}

/// What the row alone, and the site's meters, say.
Result<void> check(Checking &checking, const Record &record)
{
    const Values values{record.values};
    FRACTAL_TRY(const auto asset, checking.store.asset(values.text(f::Asset)));
    if (!asset) {
        checking.refuse(record, f::Asset,
                        {RefusalCode::UnknownAsset,
                         u"there is no asset \"%1\"; import the assets and their meters first"_s.arg(values.text(f::Asset)),
                         values.text(f::Asset)});
        return {};
    }
    FRACTAL_TRY(const auto meter, checking.store.meter(values.text(f::Asset), values.text(f::Meter)));
    if (!meter) {
        checking.refuse(record, f::Meter,
                        {RefusalCode::Other,
                         u"the asset \"%1\" has no meter \"%2\"; import the meters first"_s.arg(values.text(f::Asset),
                                                                                                values.text(f::Meter))});
        return {};
    }
    StagedRow row;
    row.line = record.line;
    row.entity = u"meter_reading"_s;
    row.code = joinedCode(joinedCode(values.text(f::Asset), values.text(f::Meter)), sortable(*values.moment(f::ReadAt)));
    row.parent = values.text(f::Asset);
    row.values = record.values;
    FRACTAL_TRY(const auto line, checking.staging.add(row));
    if (line)
        checking.refuse(record, f::ReadAt,
                        {RefusalCode::Twice, u"the meter has a reading of this moment already, in line %1"_s.arg(*line),
                         QString::number(*line)});
    return {};
}

void refuse(Checking &checking, qint64 line, const Error &error)
{
    const f::Index field = error.field == "read_at"_L1 ? f::ReadAt : error.field == "rollover"_L1 ? f::Rollover : f::Value;
    const RefusalCode code = error.details["rule"_L1].toString() == "in_future"_L1 ? RefusalCode::InFuture : RefusalCode::Other;
    checking.findings.refuse({line, checking.plan.columnOf(field), checking.plan.columnIndexOf(field)}, {code, error.detail});
}

/// The rules, in the order of the meters and dates, whatever the order of the file; that is the order of writing too.
Result<void> finish(Checking &checking)
{
    ReadingRun run{checking.store.connection()};
    Connection &staged = checking.staging.connection();
    FRACTAL_TRY_VOID(staged.execute(u"CREATE TABLE unfit (id INTEGER PRIMARY KEY)"_s));
    const auto take = [&](qint64 id, const StagedRow &row) -> Result<void> {
        const Values values{row.values};
        FRACTAL_TRY(const auto meter, checking.store.meter(row.parent, values.text(f::Meter)));
        if (!meter)
            return failure(ErrorCode::Internal, u"a meter went while its readings were checked"_s);
        const Result<double> taken = run.take(*meter, readingOf(values), checking.now);
        if (taken)
            return {};
        if (taken.error().code != ErrorCode::BusinessRule)
            return Failure{taken.error()};
        refuse(checking, row.line, taken.error());
        FRACTAL_TRY_VOID(staged.execute(u"INSERT INTO unfit (id) VALUES (?)"_s, {id}));
        return {};
    };
    FRACTAL_TRY_VOID(checking.staging.inOrderOfCodes(u"meter_reading"_s, take));
    FRACTAL_TRY_VOID(staged.execute(u"DELETE FROM rows WHERE id IN (SELECT id FROM unfit)"_s));
    FRACTAL_TRY_VOID(staged.execute(
        u"UPDATE rows SET depth = placed.n FROM (SELECT id, row_number() OVER (ORDER BY entity, code) AS n FROM rows)"
        " AS placed WHERE placed.id = rows.id"_s));
    return {};
}

/// The site changed while the file was checked.
Failure changedMeanwhile(const Error &error)
{
    return failure(error.code == ErrorCode::BusinessRule ? ErrorCode::NotFound : error.code, error.detail);
}

Result<void> apply(Applying &applying, const StagedRow &row)
{
    const Values values{row.values};
    FRACTAL_TRY(const auto meter, applying.store.meter(row.parent, values.text(f::Meter)));
    if (!meter)
        return failure(ErrorCode::NotFound, u"the meter \"%1\" is no longer there"_s.arg(values.text(f::Meter)));
    if (applying.readings.isNew(meter->id))
        FRACTAL_TRY_VOID(meter_readings::hold(applying.work, meter->id));
    meter_readings::NewReading reading = readingOf(values);
    reading.createdByName = applying.author;
    reading.importId = applying.importId;
    const Result<double> accumulated = applying.readings.take(*meter, reading, applying.work.now());
    if (!accumulated)
        return changedMeanwhile(accumulated.error());
    FRACTAL_TRY_VOID(meter_readings::insert(applying.work, *meter, reading, *accumulated));
    if (meter->kind != meters::Kind::Counter)
        return {};
    FRACTAL_TRY(const bool reaches, applying.readings.reachesTask(*meter, *accumulated));
    if (!reaches)
        return {};
    FRACTAL_TRY(const auto due, due_tasks::reached(applying.work, meter->id, *accumulated, reading.readAt));
    for (const due_tasks::Triggered &task : due)
        applying.changes.push_back(task.change);
    applying.readings.forgetTasks();
    return {};
}

} // namespace

const Kind &import_kinds::readings()
{
    static const Kind kind{.name = "readings",
                           .fields = f::table,
                           .takesExtra = false,
                           .takesLevels = false,
                           .check = check,
                           .finish = finish,
                           .apply = apply};
    return kind;
}

} // namespace fractal::transfer
