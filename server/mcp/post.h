// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/exchange.h"
#include "server/mcp/dispatcher.h"

namespace fractal::mcp {

/// The body of a POST, from its first byte to the answer: parsed, its era told, what the era demands checked, each message
/// answered in its order. What writes goes on in the writer; what reports as it goes, on a stream.
[[nodiscard]] http::Outcome post(http::Exchange &exchange, Asker asker, const std::shared_ptr<Room> &room);

} // namespace fractal::mcp
