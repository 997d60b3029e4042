// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/exchange.h"
#include "server/mcp/legacy_session.h"
#include "server/mcp/reply.h"

namespace fractal::mcp {

struct Asker;

/// What the revisions up to 2025-11-25 demand of a request beside its body: a version that is spoken, a session that is
/// alive, a batch only where 2025-03-26 was agreed on. The session that it names; a request without one is served.
[[nodiscard]] tl::expected<std::optional<LegacySession>, Reply>
legacySession(const http::Exchange &exchange, const json_rpc::Body &body, const Asker &asker, const LegacySessions &sessions);

} // namespace fractal::mcp
