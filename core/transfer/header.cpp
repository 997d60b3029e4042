// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/header.h"

#include "core/maintenance/stored_text.h"

#include <algorithm>

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamesShown = 60;

} // namespace

Result<std::size_t> columnIndex(const std::vector<QString> &header, const QString &name, const QString &member)
{
    bool isNumber = false;
    const qint64 number = name.startsWith(u'#') ? QStringView{name}.sliced(1).toLongLong(&isNumber) : 0;
    if (isNumber && number >= 1 && number <= static_cast<qint64>(header.size()))
        return static_cast<std::size_t>(number - 1);
    if (isNumber) {
        return failure(ErrorCode::ValidationFailed,
                       u"the mapping's \"%1\" names column %2, but the file has %3"_s.arg(member).arg(number).arg(header.size()),
                       member);
    }
    const auto same = [&](const QString &title) { return title.compare(name.trimmed(), Qt::CaseInsensitive) == 0; };
    const auto found = std::ranges::find_if(header, same);
    if (found == header.end()) {
        return failure(ErrorCode::ValidationFailed,
                       u"the mapping's \"%1\" names the column \"%2\", which the file does not have; its header is: %3"_s.arg(
                           member, name, QStringList{header.begin(), header.end()}.mid(0, mostNamesShown).join(u", "_s)),
                       member);
    }
    if (std::ranges::count_if(header, same) > 1) {
        return failure(ErrorCode::ValidationFailed,
                       u"the column \"%1\" is there twice; name it by its number instead, such as \"#%2\""_s.arg(name).arg(
                           found - header.begin() + 1),
                       member);
    }
    return static_cast<std::size_t>(found - header.begin());
}

Result<std::vector<QString>> readHeader(CsvReader &reader)
{
    CsvRow row;
    FRACTAL_TRY(const bool any, reader.next(row));
    if (!any)
        return failure(ErrorCode::ValidationFailed, u"the file holds nothing but empty lines; the first row names the columns"_s,
                       u"file"_s, {{QString::fromLatin1(file_problem::member), QString::fromLatin1(file_problem::empty)}});
    if (!row.problem.isEmpty())
        return failure(ErrorCode::ValidationFailed, u"the header cannot be read: line %1: %2"_s.arg(row.line).arg(row.problem),
                       u"file"_s);
    for (QString &name : row.cells)
        name = stored_text::line(name);
    return std::move(row.cells);
}

void fitToHeader(CsvRow &row, std::size_t columns)
{
    const std::size_t given = row.cells.size();
    if (!row.problem.isEmpty() || given == columns)
        return;
    const auto isEmpty = [](const QString &cell) { return cell.isEmpty(); };
    if (given > columns && std::all_of(row.cells.begin() + static_cast<std::ptrdiff_t>(columns), row.cells.end(), isEmpty)) {
        row.cells.resize(columns);
        return;
    }
    row.problem = u"has %1 cells where the header has %2; is a delimiter missing, or one within a cell that needs quotes?"_s
                      .arg(given)
                      .arg(columns);
    row.code = RefusalCode::WrongWidth;
    row.detail = u"%1 – %2"_s.arg(given).arg(columns);
}

} // namespace fractal::transfer
