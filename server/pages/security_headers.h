// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"

namespace fractal::pages {

/// What every page for a browser carries (decision 13, oauth.md L03). nosniff is the HTTP layer's.
[[nodiscard]] const http::Headers &pageHeaders();

/// A page as an answer, with these headers.
[[nodiscard]] http::Response pageResponse(int status, QByteArray html);

} // namespace fractal::pages
