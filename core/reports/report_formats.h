// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/report_table.h"

#include <QByteArray>

#include <array>
#include <optional>

/// A table as a file. On any thread; a few tens of milliseconds for `mostRows`.
namespace fractal::reports {

enum class Format : quint8 { Csv, Xlsx, Pdf };
struct FormatInfo {
    Format format;
    const char *name; ///< on the wire, and of the file
    const char *mime;
};
inline constexpr std::array formatTable{
    FormatInfo{Format::Csv, "csv", "text/csv; charset=utf-8"},
    FormatInfo{Format::Xlsx, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    FormatInfo{Format::Pdf, "pdf", "application/pdf"},
};
[[nodiscard]] inline const FormatInfo &infoOf(Format format)
{
    return formatTable[static_cast<std::size_t>(format)];
}
[[nodiscard]] std::optional<Format> formatFromName(QStringView name);

/// RFC 4180, UTF-8 with a byte order mark (spreadsheets take it for something else without), lines end in CR LF.
[[nodiscard]] Result<QByteArray> csvOf(const Table &table);
/// ECMA-376, by libxlsxwriter. Numbers are numbers, moments are dates in UTC.
[[nodiscard]] Result<QByteArray> xlsxOf(const Table &table);
/// A4 across, by libharu, with DejaVu Sans where it is installed and Helvetica (Latin letters alone) elsewhere.
[[nodiscard]] Result<QByteArray> pdfOf(const Table &table);
[[nodiscard]] Result<QByteArray> written(const Table &table, Format format);

} // namespace fractal::reports
