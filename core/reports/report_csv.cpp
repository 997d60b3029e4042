// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_formats.h"

#include <csv.h>

namespace fractal::reports {
namespace {

QByteArray quoted(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    // Twice as long when all are quotation marks, and two around it.
    QByteArray cell(bytes.size() * 2 + 2, Qt::Uninitialized);
    const size_t length = csv_write(cell.data(), static_cast<size_t>(cell.size()), bytes.constData(),
                                    static_cast<size_t>(bytes.size()));
    cell.truncate(static_cast<qsizetype>(length));
    return cell;
}

} // namespace

std::optional<Format> formatFromName(QStringView name)
{
    for (const FormatInfo &info : formatTable) {
        if (name == QLatin1StringView{info.name})
            return info.format;
    }
    return {};
}

Result<QByteArray> csvOf(const Table &table)
{
    QByteArray file = "\xef\xbb\xbf";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        file += (i == 0 ? "" : ",") + quoted(QString::fromLatin1(table.columns[i].key));
    file += "\r\n";
    for (const std::vector<Cell> &row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool isText = std::holds_alternative<QString>(row[i]); // a negative number is no formula
            const QString text = textOf(row[i], table);
            file += (i == 0 ? "" : ",") + quoted(isText ? harmlessText(text) : text);
        }
        file += "\r\n";
    }
    return file;
}

Result<QByteArray> written(const Table &table, Format format)
{
    switch (format) {
    case Format::Csv:
        return csvOf(table);
    case Format::Xlsx:
        return xlsxOf(table);
    case Format::Pdf:
        break;
    }
    return pdfOf(table);
}

} // namespace fractal::reports
