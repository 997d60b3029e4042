// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/export.h"

#include "core/maintenance/money.h"
#include "core/store/settings.h"
#include "core/store/snapshot.h"
#include "core/transfer/export_queries.h"
#include "core/transfer/export_rows.h"
#include "core/transfer/import.h"
#include "core/transfer/import_kind.h"

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 500; // PostgreSQL hands over all rows of an answer at once
constexpr qsizetype mostExtraNames = 400; // a row of an import has at most 500 columns

Result<void> put(QIODevice &out, const QByteArray &bytes)
{
    if (out.write(bytes) != bytes.size())
        return failure(ErrorCode::Unavailable, u"the export cannot be written: %1"_s.arg(out.errorString()));
    return {};
}

Result<ExportShape> shapeOf(Connection &connection, const Kind &kind, const ExportQueries &queries)
{
    FRACTAL_TRY(const Settings settings, Settings::load(connection));
    ExportShape shape{kind.fields, kind.takesExtra, {}, money::minorDigits(settings.currency)};
    if (!kind.takesExtra)
        return shape;
    FRACTAL_TRY(Rows rows,
                connection.select(connection.driver() == Driver::Sqlite ? queries.extraNamesSqlite : queries.extraNamesPostgres));
    while (rows.next())
        shape.extraNames += rows.text(0);
    if (shape.extraNames.size() > mostExtraNames)
        return failure(ErrorCode::Refused, u"the records have more than %1 different extra fields"_s.arg(mostExtraNames));
    return shape;
}

/// A page from a record on; the id of the last one, 0 when there was none.
Result<qint64> writePage(Connection &connection, const QString &page, qint64 after,
                         const std::function<Result<void>(Rows &)> &write)
{
    FRACTAL_TRY(Rows rows, connection.select(page, {after, rowsAtOnce}));
    qint64 last = 0;
    while (rows.next()) {
        last = rows.integer(0);
        FRACTAL_TRY_VOID(write(rows));
    }
    if (auto failed = connection.takeFailure())
        return Failure{*std::move(failed)};
    return last;
}

} // namespace

std::optional<ExportFormat> exportFormatFromName(QStringView name)
{
    if (name == "csv"_L1)
        return ExportFormat::Csv;
    return name == "json"_L1 ? std::optional{ExportFormat::Json} : std::nullopt;
}

Result<qint64> exportRecords(Connection &connection, const QString &name, ExportFormat format, QIODevice &out)
{
    const Kind *kind = findKind(name);
    const ExportQueries *queries = findExport(name);
    if (kind == nullptr || queries == nullptr)
        return failure(ErrorCode::ValidationFailed,
                       u"there is no export of \"%1\"; there is: %2"_s.arg(name, kinds().join(u", "_s)), u"kind"_s);
    FRACTAL_TRY(const Snapshot snapshot, Snapshot::begin(connection));
    FRACTAL_TRY(const ExportShape shape, shapeOf(connection, *kind, *queries));
    const bool isCsv = format == ExportFormat::Csv;
    FRACTAL_TRY_VOID(put(out, isCsv ? csvHeader(shape) : "["_ba));
    qint64 count = 0;
    const auto write = [&](Rows &rows) -> Result<void> {
        const QByteArray record = isCsv ? csvLine(shape, rows) : (count == 0 ? "\n" : ",\n") + jsonObject(shape, rows);
        ++count;
        return put(out, record);
    };
    for (const QString &page : queries->pages) {
        qint64 after = 0;
        do {
            FRACTAL_TRY(after, writePage(connection, page, after, write));
        } while (after != 0);
    }
    FRACTAL_TRY_VOID(put(out, isCsv ? QByteArray{} : "\n]\n"_ba));
    return count;
}

} // namespace fractal::transfer
