// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"

namespace fractal::http {

/// What the layer answers by itself: {"error": "not_found"} with the reference where there is one. Never cached.
[[nodiscard]] Response errorAnswer(int status, const QByteArray &reference = {});

/// 503 with Retry-After.
[[nodiscard]] Response comeBackLater(Response response, int seconds);

/// Would a person rather see a page (RFC 9110 §12.5.1)? Browsers name text/html; API clients do not.
[[nodiscard]] bool prefersPage(const Request &request);

} // namespace fractal::http
