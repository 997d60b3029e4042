// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/exchange.h"

#include <optional>

namespace fractal::mcp {

/// An Origin is our own or one that the site allows; none at all is a program, which needs no leave (2026-07-28
/// basic/transports/streamable-http, security).
[[nodiscard]] bool isOriginAllowed(const http::Exchange &exchange);

/// application/json, with or without parameters.
[[nodiscard]] bool isJson(const http::Request &request);

/// Would an answer of application/json do? Clients that name only text/event-stream read it too, as they must.
[[nodiscard]] bool acceptsOurAnswers(const http::Request &request);
/// Does it name text/event-stream? Nobody is given a stream who did not ask for it.
[[nodiscard]] bool acceptsStreams(const http::Request &request);

} // namespace fractal::mcp
