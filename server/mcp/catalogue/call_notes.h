// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mcp/catalogue/tool_call.h"

namespace fractal::mcp {

/// What a client that follows the log is told while a call waits for its place: info, that a long one has begun.
[[nodiscard]] std::vector<Note> notesBefore(const ToolCall &call);

/// And with its answer: a warning where that was cut, info how long a long one took. At most two; none that tells more of the
/// records than the answer itself.
[[nodiscard]] std::vector<Note> notesAfter(const ToolCall &call, const QByteArray &answer, std::chrono::milliseconds took);

} // namespace fractal::mcp
