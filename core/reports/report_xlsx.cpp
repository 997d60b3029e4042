// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_formats.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <xlsxwriter.h>

#include <cmath>
#include <memory>

namespace fractal::reports {
namespace {

using namespace Qt::StringLiterals;

struct Sheet {
    lxw_worksheet *sheet;
    lxw_format *money;
    lxw_format *moment;
};

constexpr qsizetype longestCell = 32'000; // Excel takes 32,767

/// Days since 1899-12-30, which is what the format counts (ECMA-376 part 1, 18.17.4.1).
double serialOf(Instant at)
{
    constexpr double msOfDay = 86'400'000;
    constexpr double daysBefore1970 = 25'569;
    return static_cast<double>(at.ms) / msOfDay + daysBefore1970;
}

void write(const Sheet &to, lxw_row_t row, lxw_col_t column, const Cell &cell, const Table &table)
{
    if (const auto *number = std::get_if<double>(&cell))
        worksheet_write_number(to.sheet, row, column, *number, nullptr);
    else if (const auto *money = std::get_if<Money>(&cell))
        worksheet_write_number(to.sheet, row, column, static_cast<double>(money->minor) / std::pow(10.0, table.moneyDigits),
                               to.money);
    else if (const auto *at = std::get_if<Instant>(&cell))
        worksheet_write_number(to.sheet, row, column, serialOf(*at), to.moment);
    else if (const auto *text = std::get_if<QString>(&cell))
        worksheet_write_string(to.sheet, row, column, harmlessText(*text).left(longestCell).toUtf8().constData(), nullptr);
}

void fill(lxw_workbook *book, const Table &table)
{
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    const Sheet to{workbook_add_worksheet(book, nullptr), workbook_add_format(book), workbook_add_format(book)};
    format_set_num_format(to.money, table.moneyDigits == 0 ? "#,##0" : table.moneyDigits == 3 ? "#,##0.000" : "#,##0.00");
    format_set_num_format(to.moment, "yyyy-mm-dd hh:mm");
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        constexpr double charactersOfShare = 14;
        worksheet_set_column(to.sheet, column, column, charactersOfShare * table.columns[i].share, nullptr);
        worksheet_write_string(to.sheet, 0, column, table.columns[i].title, bold);
    }
    worksheet_freeze_panes(to.sheet, 1, 0);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        for (std::size_t c = 0; c < table.rows[r].size(); ++c)
            write(to, static_cast<lxw_row_t>(r + 1), static_cast<lxw_col_t>(c), table.rows[r][c], table);
    }
}

} // namespace

Result<QByteArray> xlsxOf(const Table &table)
{
    // The library of Debian 12 writes to files only: one that nobody else can read, gone at once.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(ErrorCode::Unavailable, u"There is no place for a temporary file: "_s + folder.errorString());
    QByteArray place = QFile::encodeName(folder.path());
    const QByteArray path = place + "/report.xlsx";
    lxw_workbook_options options{};
    options.tmpdir = place.data();
    lxw_workbook *book = workbook_new_opt(path.constData(), &options);
    if (book == nullptr)
        return failure(ErrorCode::Internal, u"The workbook could not be begun."_s);
    fill(book, table);
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return failure(ErrorCode::Unavailable, u"The workbook could not be written: "_s + QString::fromUtf8(lxw_strerror(error)));
    QFile file{QFile::decodeName(path)};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable, u"The workbook could not be read: "_s + file.errorString());
    return file.readAll();
}

} // namespace fractal::reports
