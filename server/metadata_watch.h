// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/site.h"
#include "server/http/message.h"

#include <QList>

namespace fractal {

/// How often this process writes down that somebody read the metadata, at most: anyone may read it as often as they like.
inline constexpr std::chrono::milliseconds metadataNotedEvery = std::chrono::seconds{5};

/// The same endpoints; those that answer metadata (RFC 9728, RFC 8414) also leave a row in `calls`: operation "metadata", of a
/// visitor. It is how a person sees that a client has found this server. No answer waits for it. `site` outlives them.
[[nodiscard]] QList<http::Endpoint> withMetadataNoted(QList<http::Endpoint> endpoints, Site &site);

} // namespace fractal
