// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/status.h"
#include "server/pages/page_frame.h"

#include <chrono>

namespace fractal::pages {

/// 403 (a form that is not ours), 404, 421, 429, 500, 503 and other failures, for a browser. 404 has the same words for
/// what does not exist and what the visitor may not see.
struct StatusPage {
    Frame frame;
    int status = status::notFound;
    QByteArray reference; ///< shown except for 404
    std::chrono::seconds retryAfter{0}; ///< 429, 503: as in Retry-After; zero: nothing is said of it
};

[[nodiscard]] QByteArray render(const StatusPage &page);

} // namespace fractal::pages
