// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/exchange.h"
#include "server/pages/page_frame.h"

namespace fractal {

/// The frame of a page that answers this request: the visitor's language, the site's name and place.
[[nodiscard]] pages::Frame frameOf(const http::Exchange &exchange);
/// The page that says one of the statuses that pages have (404, 503, …); 503 asks to come back in 30 s.
[[nodiscard]] http::Response statusPage(const http::Exchange &exchange, int code);
/// For a question that was not answered: 503 where the store is not there, 404 for everything else.
[[nodiscard]] http::Response errorPage(const http::Exchange &exchange, const Error &error);

} // namespace fractal
