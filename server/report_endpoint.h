// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/exchange.h"

namespace fractal {

inline constexpr QByteArrayView reportPrefix{"/o/reports/"};

/// GET /o/reports/<id>: the file that run_report offered, for the person who asked. Made in the pool.
[[nodiscard]] http::Outcome reportDownload(http::Exchange &exchange, const Principal &reader);

} // namespace fractal
