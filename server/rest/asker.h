// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operation.h"
#include "core/store/api_keys.h"
#include "server/http/exchange.h"

#include <tl/expected.hpp>

#include <optional>

namespace fractal::rest {

/// What access tokens for REST are for, as stored with them (decision 12).
inline constexpr auto audience = QLatin1StringView{"rest"};

/// Who sent a request, and what its answers need of the site. A value that outlives the request.
struct Asker {
    Principal principal;
    SiteFacts site;
    QByteArray tokenHash; ///< of an access token; empty for an API key
    ApiKeyId apiKey; ///< none for an access token
    std::optional<Instant> lastUsedAt; ///< of the API key
};

/// Nobody proved to be anybody.
struct Unproven {
    bool isUnavailable = false; ///< the store did not answer
    bool hadToken = false; ///< a bearer token was sent
    QString apiKey{}; ///< the key that was claimed, bounded; empty when none was sent
    QString reason{}; ///< why the API key was refused: for the log
};

/// An access token for REST (`Authorization: Bearer`), or an API key with its secret: as RFC 7617 Basic credentials, or as
/// `X-API-Key: KEY:SECRET`.
[[nodiscard]] tl::expected<Asker, Unproven> authenticate(const http::Exchange &exchange);
/// The same asker as of this moment: rights that were taken away while the call waited are gone.
[[nodiscard]] tl::expected<Asker, Unproven> stillAsking(const http::Exchange &exchange, const Asker &asker);

} // namespace fractal::rest
