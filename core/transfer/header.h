// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transfer/csv_reader.h"

#include <vector>

namespace fractal::transfer {

/// The index of a column that a mapping names: by header without regard to case, or "#3". ValidationFailed when there is
/// no such column, or two.
[[nodiscard]] Result<std::size_t> columnIndex(const std::vector<QString> &header, const QString &name, const QString &member);

/// The first row names the columns. ValidationFailed when there is none or it is broken.
[[nodiscard]] Result<std::vector<QString>> readHeader(CsvReader &reader);

/// Makes a row as wide as the header, or says what is wrong with it: cells are missing or left over.
void fitToHeader(CsvRow &row, std::size_t columns);

} // namespace fractal::transfer
