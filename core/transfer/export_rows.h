// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/transfer/field.h"

#include <QByteArray>
#include <QStringList>

#include <span>

namespace fractal::transfer {

/// What the rows of one export have in common.
struct ExportShape {
    std::span<const Field> fields;
    bool takesExtra = false;
    QStringList extraNames; ///< of all records
    int moneyDigits = 2; ///< of the site's currency
};

/// The first line: the names of the fields, as an import knows them.
[[nodiscard]] QByteArray csvHeader(const ExportShape &shape);
/// A row of ExportQueries::pages as a line.
[[nodiscard]] QByteArray csvLine(const ExportShape &shape, const Rows &rows);
/// The same as an object without line breaks.
[[nodiscard]] QByteArray jsonObject(const ExportShape &shape, const Rows &rows);

} // namespace fractal::transfer
