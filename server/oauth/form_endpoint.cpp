// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/form_endpoint.h"

#include "server/oauth/web_pages.h"

namespace fractal::oauth {

http::Endpoint formEndpoint(FormPage page)
{
    return {.path = page.path,
            .methods = {http::Method::Get, http::Method::Post},
            .auth = http::Auth::Browser,
            .place = http::Place::Inline,
            .bodyLimit = page.bodyLimit,
            .cors = http::Cors::None,
            .handle = [get = std::move(page.get), post = std::move(page.post)](http::Exchange &exchange) -> http::Outcome {
                const SiteView site{exchange.site};
                auto outcome = (exchange.request.method == http::Method::Post ? post : get)(exchange, site);
                return outcome ? *std::move(outcome) : failurePage(exchange, site, outcome.error());
            }};
}

} // namespace fractal::oauth
