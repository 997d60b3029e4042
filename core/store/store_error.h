// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace fractal {

/// What the engines' own errors mean here: SQLite's extended result code, PostgreSQL's SQLSTATE. `details.retry` is there
/// for what PostgreSQL answers while its connection lives, true for what it asks to be tried again.
[[nodiscard]] Error sqliteError(int extendedCode, const QString &text);
[[nodiscard]] Error postgresError(const QString &state, const QString &text);

} // namespace fractal
