// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/import_writing.h"

#include "core/maintenance/work_orders.h"

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tellEvery = 500;
constexpr qint64 cancelEvery = 50;

/// The next number of a work order; held until the transaction ends, so that nobody takes it in between.
Result<qint64> nextNumber(Work &work)
{
    FRACTAL_TRY_VOID(work_orders::reserveCodesUpTo(work, 0));
    return work.connection.scalar(u"SELECT next FROM sequences WHERE name = 'work_orders'"_s);
}

/// What failed at a row that had passed its check: somebody else was faster.
Failure changedMeanwhile(const StagedRow &row, Error error)
{
    if (error.code == ErrorCode::AlreadyExists || error.code == ErrorCode::NotFound) {
        error.code = ErrorCode::Refused;
        error.detail = u"line %1: %2; the site changed while the file was checked, nothing was written, try again"_s.arg(row.line)
                           .arg(error.detail);
    }
    return Failure{std::move(error)};
}

Result<Written> write(Work &work, const Kind &kind, const Staging &staging, const Options &options, const Report &report)
{
    if (options.mayWrite)
        FRACTAL_TRY_VOID(options.mayWrite(work));
    const bool numbers = &kind == &import_kinds::work_orders();
    Written written;
    FRACTAL_TRY(written.importId,
                work.connection.insert(u"INSERT INTO imports (kind, file_name, rows, at) VALUES (?, ?, ?, ?) RETURNING id"_s,
                                       {QString::fromLatin1(kind.name), text(report.fileName), report.accepted, work.now().ms}));
    QJsonObject after{{u"kind"_s, report.kind},
                      {u"file_name"_s, report.fileName},
                      {u"rows"_s, report.accepted},
                      {u"also_created"_s, report.alsoCreated}};
    if (numbers) {
        FRACTAL_TRY(const qint64 next, nextNumber(work));
        after.insert(u"next_number_before"_s, next);
    }
    std::vector<journal::Change> changes;
    StoreLookup store{work.connection, StoreLookup::During::Writing};
    Applying applying{work, store, written.importId, options.author.actor, changes};
    qint64 done = 0;
    const qint64 total = report.accepted + report.alsoCreated;
    FRACTAL_TRY_VOID(staging.forEach([&](const StagedRow &row) -> Result<void> {
        if (Result<void> applied = kind.apply(applying, row); !applied)
            return changedMeanwhile(row, applied.error());
        ++done;
        if (done % cancelEvery == 0 && isCancelled(options))
            return cancelledFailure();
        if (options.progress && (done % tellEvery == 0 || done == total))
            options.progress({Stage::Writing, done, done, total});
        return {};
    }));
    if (isCancelled(options))
        return cancelledFailure();
    if (numbers) {
        FRACTAL_TRY(const qint64 next, nextNumber(work));
        after.insert(u"next_number_after"_s, next);
    }
    changes.insert(changes.begin(), {u"import"_s, written.importId, report.fileName, {}, after, 1});
    journal::Record record;
    record.author = options.author;
    record.action = u"import"_s;
    record.changes = std::move(changes);
    record.undoable = true;
    FRACTAL_TRY(written.entry, journal::append(work, record));
    return written;
}

} // namespace

Result<Written> writeStaged(Site &site, const Kind &kind, const Staging &staging, const Options &options, const Report &report)
{
    return site.write<Written>([&](Work &work) { return write(work, kind, staging, options, report); });
}

} // namespace fractal::transfer
