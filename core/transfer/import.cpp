// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/import.h"

#include "core/maintenance/money.h"
#include "core/transfer/header.h"
#include "core/transfer/import_kind.h"
#include "core/transfer/import_writing.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tellEvery = 1000;

std::span<const Kind *const> allKinds()
{
#define X(name) &import_kinds::name(),
    static const std::array all{FRACTAL_IMPORT_KINDS(X)};
#undef X
    return all;
}

Result<const Kind *> kindFor(const Options &options)
{
    const Kind *kind = findKind(options.kind);
    if (kind == nullptr)
        return failure(ErrorCode::ValidationFailed,
                       u"there is no import of \"%1\"; there is: %2"_s.arg(options.kind, kinds().join(u", "_s)), u"kind"_s);
    if (options.mapping && !options.mapping->kind.isEmpty() && options.mapping->kind != options.kind) {
        return failure(ErrorCode::ValidationFailed,
                       u"the mapping is for %1, but %2 are to be imported"_s.arg(options.mapping->kind, options.kind), u"kind"_s);
    }
    return kind;
}

Result<void> goesOn(const Options &options)
{
    return isCancelled(options) ? Result<void>{cancelledFailure()} : Result<void>{};
}

void tell(const Options &options, Stage stage, qint64 rows, const CsvReader &reader)
{
    if (options.progress)
        options.progress({stage, rows, reader.bytesRead(), reader.bytesTotal()});
}

/// Goes through the file once and learns how its dates and numbers are written.
Result<void> learn(RowPlan &plan, const Options &options, const Dialect &dialect, const Corrections &corrections)
{
    FRACTAL_TRY(const auto reader, CsvReader::open(options.file, dialect));
    FRACTAL_TRY(const auto header, readHeader(*reader));
    CsvRow row;
    for (qint64 count = 0;; ++count) {
        FRACTAL_TRY(const bool more, reader->next(row));
        if (!more)
            return {};
        fitToHeader(row, header.size());
        corrections.applyTo(row);
        if (row.problem.isEmpty())
            plan.learn(row.cells);
        if (count % tellEvery != 0)
            continue;
        FRACTAL_TRY_VOID(goesOn(options));
        tell(options, Stage::Reading, count, *reader);
    }
}

/// How a row is made ready to be read.
struct Shape {
    std::size_t columns = 0;
    const Corrections &corrections;
};

/// Checks every row and stages those that pass.
Result<void> checkRows(const Kind &kind, Checking &checking, CsvReader &reader, const Shape &shape, const Options &options,
                       Report &report)
{
    CsvRow row;
    Record record;
    for (;;) {
        FRACTAL_TRY(const bool more, reader.next(row));
        if (!more)
            break;
        ++report.rows;
        fitToHeader(row, shape.columns);
        shape.corrections.applyTo(row);
        if (!row.problem.isEmpty()) {
            checking.findings.refuse({row.line}, {row.code, row.problem, row.detail});
            continue;
        }
        const std::vector<CellProblem> problems = checking.plan.read(row, record);
        for (const CellProblem &problem : problems)
            checking.findings.refuse(problem.place, problem.reason);
        if (problems.empty())
            FRACTAL_TRY_VOID(kind.check(checking, record));
        if (report.rows % tellEvery != 0)
            continue;
        FRACTAL_TRY_VOID(goesOn(options));
        tell(options, Stage::Checking, report.rows, reader);
    }
    tell(options, Stage::Checking, report.rows, reader);
    return kind.finish == nullptr ? Result<void>{} : kind.finish(checking);
}

/// Everything up to the writing.
Result<void> checkFile(Site &site, const Kind &kind, const Options &options, Staging &staging, Report &report)
{
    FRACTAL_TRY(const Corrections corrections, Corrections::make(options.corrections));
    FRACTAL_TRY(report.dialect, recogniseDialect(options.file, options.mapping ? options.mapping->dialect : DialectHints{}));
    FRACTAL_TRY(const auto reader, CsvReader::open(options.file, report.dialect));
    FRACTAL_TRY(const auto header, readHeader(*reader));
    Mapping mapping = options.mapping.value_or(Mapping{});
    if (!options.mapping) {
        FRACTAL_TRY(mapping, RowPlan::guess(kind, header, report.ignoredColumns));
    }
    FRACTAL_TRY(RowPlan plan, RowPlan::make(kind, mapping, header));
    if (plan.needsLearning())
        FRACTAL_TRY_VOID(learn(plan, options, report.dialect, corrections));
    FRACTAL_TRY(const auto connection, site.database().open());
    FRACTAL_TRY(const Settings settings, Settings::load(*connection));
    FRACTAL_TRY_VOID(plan.settle(mapping, formatOf(settings, mapping)));
    Findings findings;
    StoreLookup store{*connection, StoreLookup::During::Checking};
    Checking checking{staging, findings, store, plan, mapping, settings, site.clock().now()};
    FRACTAL_TRY_VOID(checkRows(kind, checking, *reader, {header.size(), corrections}, options, report));
    report.refusedRows = findings.rows();
    report.refusalCount = findings.count();
    report.refusals = findings.take();
    std::ranges::stable_sort(report.refusals, {}, &Refusal::line); // some only show when all rows are known
    FRACTAL_TRY(report.accepted, staging.count(false));
    FRACTAL_TRY(report.unknownAssets, staging.unknownCount());
    FRACTAL_TRY(report.alsoCreated, staging.count(true));
    return staging.close();
}

} // namespace

bool isCancelled(const Options &options)
{
    return options.cancelled != nullptr && options.cancelled->load();
}

Failure cancelledFailure()
{
    return failure(ErrorCode::Refused, u"the import was cancelled; nothing was written"_s, QString::fromLatin1(cancelledField));
}

ValueFormat formatOf(const Settings &settings, const Mapping &mapping)
{
    ValueFormat format;
    format.currency = settings.currency;
    format.moneyDigits = money::minorDigits(settings.currency);
    format.zone = QTimeZone{mapping.timeZone.isEmpty() ? settings.timeZone : mapping.timeZone};
    return format;
}

const Kind *findKind(QStringView name)
{
    const auto found = std::ranges::find_if(allKinds(), [&](const Kind *kind) { return name == QLatin1StringView{kind->name}; });
    return found == allKinds().end() ? nullptr : *found;
}

QStringList kinds()
{
    QStringList names;
    for (const Kind *kind : allKinds())
        names += QString::fromLatin1(kind->name);
    return names;
}

Result<Report> importFile(Site &site, const Options &options)
{
    FRACTAL_TRY(const Kind *kind, kindFor(options));
    Report report;
    report.kind = options.kind;
    report.fileName = options.fileName.isEmpty() ? QFileInfo{options.file}.fileName() : options.fileName;
    FRACTAL_TRY(const auto staging, Staging::create(site.database().location().folder));
    FRACTAL_TRY_VOID(checkFile(site, *kind, options, *staging, report));
    const bool refused = report.refusedRows > 0 && !options.skipInvalid;
    if (options.dryRun || refused || report.accepted == 0)
        return report;
    FRACTAL_TRY(const Written written, writeStaged(site, *kind, *staging, options, report));
    report.importId = written.importId;
    report.entry = written.entry;
    report.written = true;
    return report;
}

} // namespace fractal::transfer
