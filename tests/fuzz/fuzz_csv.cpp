// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of an import: recognised and read to their end, within the limits, whatever they hold.
#include "core/transfer/csv_reader.h"
#include "core/transfer/header.h"
#include "tests/fuzz/fuzz.h"

#include <QTemporaryFile>

namespace fractal::fuzz {

using namespace transfer;

namespace {

/// The input under a name, as the reader wants it.
QString onDisk(const QByteArray &input)
{
    static QTemporaryFile file;
    holds(file.isOpen() || file.open(), "a temporary file can be made");
    holds(file.resize(0) && file.seek(0) && file.write(input) == input.size() && file.flush(), "it can be written");
    return file.fileName();
}

void isBounded(const CsvRow &row)
{
    holds(static_cast<qsizetype>(row.cells.size()) <= mostColumns, "a row has a limited number of cells");
    for (const QString &cell : row.cells)
        holds(cell.size() <= longestCell, "a cell has a limited length");
}

void readAll(const QString &file, qsizetype bytes, const Dialect &dialect)
{
    const auto reader = CsvReader::open(file, dialect);
    if (!reader)
        return;
    const auto header = readHeader(**reader);
    if (!header)
        return;
    CsvRow row;
    qint64 lastLine = 0;
    for (qsizetype rows = 0;; ++rows) {
        holds(rows <= bytes, "there are no more rows than bytes");
        const auto more = (*reader)->next(row);
        if (!more || !*more)
            return;
        isBounded(row);
        holds(row.line > lastLine, "lines are counted upwards");
        lastLine = row.line;
        fitToHeader(row, header->size());
        holds(!row.problem.isEmpty() || row.cells.size() == header->size(), "a row without a problem fits the header");
    }
}

} // namespace

void run(const QByteArray &input)
{
    const QString file = onDisk(input);
    if (const auto dialect = recogniseDialect(file, {}))
        readAll(file, input.size(), *dialect);
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian, Encoding::Windows1252})
        readAll(file, input.size(), {encoding, ';'});
}

} // namespace fractal::fuzz

FRACTAL_FUZZ_TARGET
