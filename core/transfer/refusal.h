// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fractal::transfer {

/// Why a row is refused, for screens that say it in the person's language. `reason` beside it says the same in English.
enum class RefusalCode : quint8 {
    Other,
    // the row as a whole
    BrokenQuote,
    WrongWidth,
    TooManyColumns,
    // one cell
    Empty, ///< and the record needs it
    TooLong, ///< detail: the most characters
    UnknownWord, ///< detail: the accepted ones, "a, b, c"
    NotAFlag,
    NotADate, ///< detail: the format, "DD/MM/YYYY"
    NotANumber, ///< detail: one that would be, "1,234.56"
    NotAnAmount, ///< detail: as above
    TooPrecise, ///< detail: the currency
    TooLarge,
    OutOfRange, ///< detail: "0 – 100"
    NotWhole,
    NotInMap,
    // what the cells say together, or with the site
    Twice, ///< detail: the line of the other one
    InSite,
    InFuture,
    BeforeStart,
    BeforeCommissioning,
    NoCompletion,
    StatusAgainstCompletion,
    UnknownAsset,
    UnknownPerson,
    UnknownParent,
    UnderItself,
    UnknownGroup,
    UnknownWorkOrder,
    NotASignInName,
    OutOfServiceAlready,
};

/// Where a value stands in the file; a broken row, a constant or several cells joined have no column of their own.
inline constexpr int noColumn = -1;

/// What is wrong, without the place.
struct Reason {
    RefusalCode code = RefusalCode::Other;
    QString text; ///< English: what is wrong and what would be accepted
    QString detail{}; ///< what the sentence of the code needs beside the value
};

/// Why a row was refused.
struct Refusal {
    qint64 line = 0; ///< in the file, from 1; a row over several lines counts from its first
    QString column; ///< as the header calls it; empty: the row as a whole
    QString reason; ///< what is wrong and what would be accepted
    RefusalCode code = RefusalCode::Other;
    QString value{}; ///< what the cell says
    QString detail{}; ///< see RefusalCode
    int columnIndex = noColumn; ///< from 0, where one cell is at fault
};

} // namespace fractal::transfer
