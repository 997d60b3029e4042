// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/work.h"

#include <QString>

/// MCP sessions that their client ended (decision 14). Live ones are not stored: what they hold is sealed in their names.
namespace fractal::mcp_sessions {

/// Inside a transaction. False when it was ended already.
[[nodiscard]] Result<bool> end(Work &work, const QString &id, Instant expires);
[[nodiscard]] Result<bool> isEnded(Connection &connection, const QString &id);

} // namespace fractal::mcp_sessions
