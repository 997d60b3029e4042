// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"
#include "server/oauth/site_view.h"

#include <functional>

namespace fractal::oauth {

/// A page with a form in a browser: GET shows it, POST takes it. Both run on the network thread until they defer; an error
/// of theirs is answered by the page for failures.
struct FormPage {
    using Handle = std::function<Result<http::Outcome>(http::Exchange &exchange, const SiteView &site)>;
    const char *path;
    qint64 bodyLimit; ///< bytes
    Handle get;
    Handle post;
};
[[nodiscard]] http::Endpoint formEndpoint(FormPage page);

} // namespace fractal::oauth
