// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A cell that begins with = + - @, a tabulator or a line end would be run by a spreadsheet as a formula (SEC-15). An export
/// puts an apostrophe in front of it, and in front of one that has apostrophes before such a character already; an import
/// takes one off again. So what was exported comes back as it was.
namespace fractal::transfer {

[[nodiscard]] QString formulaEscaped(const QString &cell);
[[nodiscard]] QString formulaUnescaped(const QString &cell);

} // namespace fractal::transfer
