// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transfer/text_encoding.h"

#include <QString>

#include <optional>

namespace fractal::transfer {

/// How a CSV file is written.
struct Dialect {
    Encoding encoding = Encoding::Utf8;
    char delimiter = ','; ///< , ; tab or |
};

/// What the mapping says; what it leaves open is recognised.
struct DialectHints {
    std::optional<Encoding> encoding;
    std::optional<char> delimiter;
};

/// What a file is that cannot be read as CSV: the member "file" of the error's details.
namespace file_problem {
inline constexpr auto member = "file";
inline constexpr auto workbook = "workbook"; ///< .xlsx, .ods, or another archive
inline constexpr auto empty = "empty";
inline constexpr auto binary = "binary"; ///< zero bytes
inline constexpr auto other = "other"; ///< a known format that is no table
} // namespace file_problem

/// Reads the whole file once, in pieces. ValidationFailed for what is not CSV: nothing, a spreadsheet, an archive, bytes.
[[nodiscard]] Result<Dialect> recogniseDialect(const QString &file, const DialectHints &hints);

/// The most likely delimiter of this beginning of a file.
[[nodiscard]] char likelyDelimiter(const QString &sample);

} // namespace fractal::transfer
