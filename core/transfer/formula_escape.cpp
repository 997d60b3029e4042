// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/formula_escape.h"

#include <algorithm>

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

constexpr auto apostrophe = u'\'';

/// Perhaps behind apostrophes.
bool isFormula(QStringView cell)
{
    const auto *first = std::ranges::find_if(cell, [](QChar c) { return c != apostrophe; });
    return first != cell.end() && u"=+-@\t\r\n"_s.contains(*first);
}

} // namespace

QString formulaEscaped(const QString &cell)
{
    return isFormula(cell) ? apostrophe + cell : cell;
}

QString formulaUnescaped(const QString &cell)
{
    return cell.startsWith(apostrophe) && isFormula(cell) ? cell.sliced(1) : cell;
}

} // namespace fractal::transfer
