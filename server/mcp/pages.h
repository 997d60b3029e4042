// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mcp/turn.h"

/// Lists in pages (server/utilities/pagination). A cursor is sealed: it is good for the same asker and the same list.
namespace fractal::mcp::pages {

/// Where the page asked for begins; nothing when its cursor is not ours.
[[nodiscard]] std::optional<std::size_t> startOf(const Turn &turn);
[[nodiscard]] QString cursorAt(const Turn &turn, std::size_t start);

} // namespace fractal::mcp::pages
