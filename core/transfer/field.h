// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/decimals.h"
#include "core/transfer/moments.h"
#include "core/transfer/refusal.h"

#include <QString>
#include <QTimeZone>
#include <QVariant>

#include <span>

namespace fractal::transfer {

enum class FieldType : quint8 {
    Line, ///< text without line breaks
    Text, ///< text with line breaks
    Word, ///< one of a list
    Flag, ///< yes or no
    Moment,
    Money, ///< to minor units of the site's currency
    Integer,
    Real,
};

/// A word that is stored, and what else means it (folded: lower case, no accents), separated by "|".
struct Word {
    const char *name;
    const char *also = "";
};

/// One thing that a kind of import can take from a file.
struct Field {
    const char *name; ///< in the mapping
    FieldType type = FieldType::Line;
    bool required = false;
    int longest = 200; ///< characters, of text
    const char *headers = ""; ///< what else a header calls it in three languages, folded, separated by "|"
    std::span<const Word> words{};
    double least = 0; ///< of Integer and Real
    double most = 0;
    const char *vagueHeaders = ""; ///< headers that mean it where no other column does: "date", "id"
};

/// How the values of one column are written.
struct ValueFormat {
    DateFormat date = DateFormat::YearFirst;
    NumberFormat number = NumberFormat::PointDecimal;
    int moneyDigits = 2;
    QString currency;
    QTimeZone zone;
};

struct Parsed {
    QVariant
        value; ///< invalid: empty cell. Text as QString, Flag as bool, Moment and Money and Integer as qlonglong, Real as double
    QString problem; ///< not empty: what is wrong and what would be accepted
    RefusalCode code = RefusalCode::Other;
    QString detail{}; ///< see RefusalCode
};
[[nodiscard]] Parsed parseValue(const Field &field, const QString &cell, const ValueFormat &format);

/// Lower case without accents, with single blanks for everything that is no letter or digit: "N° de série" → "n de serie".
[[nodiscard]] QString foldedName(QStringView text);
/// Is `folded` the name or one of the other names ("a|b")?
[[nodiscard]] bool isOneOf(const char *name, const char *others, QStringView folded);

} // namespace fractal::transfer
