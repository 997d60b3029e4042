// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Numbers as people and spreadsheets write them, read exactly: no binary fractions on the way.
namespace fractal::transfer {

enum class NumberFormat : quint8 {
    PointDecimal, ///< 1,234.56 and 1 234.56
    CommaDecimal, ///< 1.234,56 and 1 234,56
};
/// "1,234.56", "1.234,56", "1 234,56": how a mapping names them.
[[nodiscard]] std::optional<NumberFormat> numberFormatFromName(QStringView name);

/// Without the sign of this currency or its code, in front or behind: "1.234,56 €", "EUR 12". A sign that several
/// currencies share ("$") stays: which one is meant is not for a program to guess.
[[nodiscard]] QStringView withoutCurrency(QStringView text, QStringView currency);

/// What a column's numbers say about their format.
struct NumberEvidence {
    bool point = false; ///< a number that only PointDecimal can mean
    bool comma = false;
    bool open = false; ///< 1.234 or 1,234: a thousand, or a bit more than one?
    QString example; ///< the first open one

    void add(QStringView text);
};

struct Decimal {
    bool negative = false;
    QString whole; ///< digits, without leading zeros; empty is zero
    QString fraction; ///< digits, without trailing zeros
};
/// Nothing when it is not a number in this format. A minus may stand behind (as SAP writes it); a plus may stand in front.
[[nodiscard]] std::optional<Decimal> parseDecimal(QStringView text, NumberFormat format);

enum class MinorProblem : quint8 { None, TooPrecise, TooLarge };
struct Minor {
    qint64 amount = 0;
    MinorProblem problem = MinorProblem::None;
};
/// The number times 10^digits, exactly.
[[nodiscard]] Minor toMinor(const Decimal &decimal, int digits);
[[nodiscard]] double toDouble(const Decimal &decimal);

} // namespace fractal::transfer
