// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/exchange.h"
#include "server/mcp/asker.h"

#include <tl/expected.hpp>

#include <optional>

namespace fractal::mcp {

/// The token of `Authorization: Bearer …` (RFC 6750 §2.1), and only of it: one in the query counts for nothing. Nothing
/// when the header is missing or of another scheme.
[[nodiscard]] std::optional<QByteArray> bearerToken(const http::Request &request);

/// Who sends this request; otherwise 401 with the challenge, or 503. `metadataPath` is that of the endpoint's document.
[[nodiscard]] tl::expected<Asker, http::Response> authenticate(const http::Exchange &exchange, const QByteArray &metadataPath);

/// 401 for a token that ended while its request waited.
[[nodiscard]] http::Response tokenEnded(const Asker &asker);

/// RFC 6750 §3, one line: what a client needs in order to ask for these scopes.
[[nodiscard]] QByteArray insufficientScopeChallenge(const Asker &asker, const ScopeSet &scopes);
/// 403
[[nodiscard]] http::Response insufficientScope(const Asker &asker, const ScopeSet &scopes);

} // namespace fractal::mcp
