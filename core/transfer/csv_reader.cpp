// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csv_reader.h"

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

// Strict, because a quote in a wrong place must not swallow the rows that follow it.
constexpr unsigned char parserOptions = CSV_STRICT | CSV_STRICT_FINI;
constexpr int rowNotBegun = 0; // libcsv's own name for it is not in its header

} // namespace

CsvReader::CsvReader(const QString &file, const Dialect &dialect)
    : m_source{file, dialect.encoding},
      m_delimiter{dialect.delimiter}
{
    resetParser();
}

CsvReader::~CsvReader()
{
    csv_free(&m_parser);
}

void CsvReader::resetParser()
{
    csv_free(&m_parser);
    csv_init(&m_parser, parserOptions);
    csv_set_delim(&m_parser, static_cast<unsigned char>(m_delimiter));
}

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString &file, const Dialect &dialect)
{
    std::unique_ptr<CsvReader> reader{new CsvReader{file, dialect}};
    FRACTAL_TRY_VOID(reader->m_source.open());
    return reader;
}

void CsvReader::onCell(void *bytes, std::size_t length, void *self)
{
    auto &reader = *static_cast<CsvReader *>(self);
    reader.m_rowLength += static_cast<qsizetype>(length);
    if (static_cast<qsizetype>(reader.m_row.cells.size()) <= mostColumns)
        reader.m_row.cells.push_back(QString::fromUtf8(static_cast<const char *>(bytes), static_cast<qsizetype>(length)));
}

void CsvReader::onRow(int, void *self)
{
    auto &reader = *static_cast<CsvReader *>(self);
    reader.m_complete = true;
    if (static_cast<qsizetype>(reader.m_row.cells.size()) > mostColumns) {
        reader.m_row.problem = u"more than %1 columns"_s.arg(mostColumns);
        reader.m_row.code = RefusalCode::TooManyColumns;
    }
}

void CsvReader::breakRow(const QString &problem)
{
    m_row.problem = m_lastLine > m_row.line ? u"lines %1 to %2: %3"_s.arg(m_row.line).arg(m_lastLine).arg(problem) : problem;
    m_row.code = RefusalCode::BrokenQuote;
    m_complete = true;
    resetParser();
}

void CsvReader::feed(QByteArrayView piece)
{
    while (!piece.isEmpty()) {
        const auto length = static_cast<std::size_t>(piece.size());
        const std::size_t parsed = csv_parse(&m_parser, piece.data(), length, onCell, onRow, this);
        if (parsed == length)
            return;
        piece = piece.sliced(static_cast<qsizetype>(parsed));
        if (m_parser.quoted != 0) {
            breakRow(u"in cell %1 something stands behind the closing quote; a quote within a cell is written twice"_s.arg(
                m_row.cells.size() + 1));
            m_skipping = true;
            return;
        }
        // A quote within a cell that does not begin with one (16'4") means itself.
        csv_set_opts(&m_parser, 0);
        csv_parse(&m_parser, piece.data(), 1, onCell, onRow, this);
        csv_set_opts(&m_parser, parserOptions);
        piece = piece.sliced(1);
    }
}

Result<bool> CsvReader::next(CsvRow &row)
{
    m_row = {};
    m_rowLength = 0;
    m_complete = false;
    while (!m_complete && !m_finished) {
        m_lastLine = m_source.line();
        if (m_parser.pstate == rowNotBegun)
            m_row.line = m_lastLine;
        FRACTAL_TRY(const auto piece, m_source.next());
        m_finished = !piece;
        if (m_finished && csv_fini(&m_parser, onCell, onRow, this) != 0)
            breakRow(u"the quote that opens cell %1 is never closed"_s.arg(m_row.cells.size() + 1));
        if (piece && !m_skipping)
            feed(*piece);
        if (piece && (piece->back() == '\n' || piece->back() == '\r'))
            m_skipping = false;
        if (static_cast<qsizetype>(m_parser.entry_pos) > longestCell || m_rowLength > longestRow) {
            return failure(
                ErrorCode::ValidationFailed,
                u"line %1: a cell is longer than 1 MB or the row longer than 4 MB; is a quote never closed?"_s.arg(m_row.line),
                u"file"_s);
        }
    }
    row = std::move(m_row);
    return m_complete;
}

} // namespace fractal::transfer
