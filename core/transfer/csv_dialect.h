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

/// Reads the whole file once, in pieces. ValidationFailed for what is not CSV: nothing, a spreadsheet, an archive, bytes.
[[nodiscard]] Result<Dialect> recogniseDialect(const QString &file, const DialectHints &hints);

/// The most likely delimiter of this beginning of a file.
[[nodiscard]] char likelyDelimiter(const QString &sample);

} // namespace fractal::transfer
