// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

class QSqlError;

namespace fractal {

/// What the engine's own error means here. `details.retry` is set for what PostgreSQL asks to be tried again.
[[nodiscard]] Error storeError(Driver driver, const QSqlError &error);

} // namespace fractal
