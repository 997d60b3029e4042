// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mcp/catalogue/tool_call.h"

namespace fractal::mcp {

/// Asks the person, through a client of the modern era that offers forms, for required values that a call lacks, and for a
/// confirmation of what cannot simply be taken back; nothing when the call has all it needs. What the person gave goes into
/// the arguments. A client that cannot ask gets the usual error, or the usual answer: its own question before a call counts.
[[nodiscard]] std::optional<Reply> missingInput(const Turn &turn, ToolCall &call);

} // namespace fractal::mcp
