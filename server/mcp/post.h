// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/exchange.h"
#include "server/mcp/dispatcher.h"

#include <memory>

namespace fractal::mcp {

/// The body of a POST, from its first byte to the answer: parsed, its era told, what the era demands checked, each message
/// answered in its order. A call that writes goes on in the writer.
[[nodiscard]] http::Outcome post(http::Exchange &exchange, Asker asker, const LegacySessions &sessions,
                                 std::shared_ptr<const Dispatcher> dispatcher);

} // namespace fractal::mcp
