// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_table.h"

#include <cmath>

namespace fractal::reports {

using namespace Qt::StringLiterals;

QString textOf(const Cell &cell, const Table &table)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<double>(&cell))
        return QString::number(*number, 'g', 15);
    if (const auto *money = std::get_if<Money>(&cell)) {
        const double amount = static_cast<double>(money->minor) / std::pow(10.0, table.moneyDigits);
        return QString::number(amount, 'f', table.moneyDigits);
    }
    if (const auto *at = std::get_if<Instant>(&cell))
        return QString::fromLatin1(toRfc3339(*at));
    return {};
}

QString harmlessText(const QString &text)
{
    if (text.isEmpty() || !u"=+-@\t\r\n"_s.contains(text.front()))
        return text;
    return u'\'' + text;
}

} // namespace fractal::reports
