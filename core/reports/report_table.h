// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <variant>
#include <vector>

/// What a report says, whatever it is written as.
namespace fractal::reports {

/// In minor units of the table's currency.
struct Money {
    qint64 minor = 0;
};
using Cell = std::variant<std::monostate, QString, double, Money, Instant>;

struct Column {
    const char *key; ///< in JSON and CSV
    const char *title;
    double share = 1; ///< of the width of a page
};
struct Table {
    QString name; ///< of a file: "overdue"
    QString title;
    QString subtitle; ///< site, period, moment
    QString currency; ///< ISO 4217
    int moneyDigits = 2;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    bool truncated = false; ///< there are more rows than a report takes
};
inline constexpr int mostRows = 5'000;

/// As text: "1234.50", RFC 3339, the shortest form of a number.
[[nodiscard]] QString textOf(const Cell &cell, const Table &table);
/// What spreadsheets would take for a formula is made plain text (OWASP "CSV injection"): = + - @, tab and line breaks at
/// the start get an apostrophe before them.
[[nodiscard]] QString harmlessText(const QString &text);

} // namespace fractal::reports
