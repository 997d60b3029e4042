// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/exchange.h"
#include "server/http/source_limiter.h"
#include "server/rest/asker.h"

namespace fractal::rest {

/// What slows down whoever tries API keys. Shared by all threads of a server.
struct Limiters {
    Limiters(http::Allowance refused, http::Allowance logged) : refusals{refused}, entries{logged} {}
    http::SourceLimiter refusals;
    http::SourceLimiter entries;
};

/// 401 with the challenges, 503 without a store. A refused API key goes into the Transactions Log first, without its secret,
/// and a source that goes on and on gets 429.
[[nodiscard]] http::Outcome refused(const http::Exchange &exchange, const Unproven &unproven,
                                    const std::shared_ptr<Limiters> &limiters);

/// RFC 6750 §3.1: the right is there, but the connection was not allowed it.
void addScopeChallenge(const http::Exchange &exchange, const Operation &operation, http::Response &response);

} // namespace fractal::rest
