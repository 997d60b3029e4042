// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transfer/csv_dialect.h"
#include "core/transfer/line_source.h"
#include "core/transfer/refusal.h"

#include <csv.h>
#include <QString>

#include <memory>
#include <vector>

namespace fractal::transfer {

inline constexpr qsizetype longestCell = 1'000'000;
inline constexpr qsizetype longestRow = 4'000'000;
inline constexpr qsizetype mostColumns = 500;

struct CsvRow {
    qint64 line = 0; ///< where it begins, from 1
    std::vector<QString> cells;
    QString problem; ///< not empty: the row is broken, and why
    RefusalCode code = RefusalCode::Other; ///< of the problem
    QString detail{};
};

/// Reads a CSV file (RFC 4180, lenient where the meaning is clear) row by row through libcsv; holds one row and one piece
/// of the file at a time. Lines end with LF, CRLF or CR; empty lines are passed over but counted.
class CsvReader {
public:
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> open(const QString &file, const Dialect &dialect);
    ~CsvReader();
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

    /// False at the end. A broken row is a row with a problem; reading goes on with the next line. An error ends it: the
    /// disk, the encoding, a cell or a row without end.
    [[nodiscard]] Result<bool> next(CsvRow &row);

    [[nodiscard]] qint64 bytesRead() const { return m_source.bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const { return m_source.bytesTotal(); }

private:
    CsvReader(const QString &file, const Dialect &dialect);
    void feed(QByteArrayView piece);
    void breakRow(const QString &problem);
    void resetParser();
    static void onCell(void *bytes, std::size_t length, void *self);
    static void onRow(int end, void *self);

    LineSource m_source;
    char m_delimiter;
    csv_parser m_parser{};
    qint64 m_lastLine = 1; ///< of the piece that is read
    bool m_skipping = false; ///< to the end of a broken line
    bool m_finished = false;
    bool m_complete = false; ///< m_row is whole
    qsizetype m_rowLength = 0;
    CsvRow m_row;
};

} // namespace fractal::transfer
