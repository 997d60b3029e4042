// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/oauth_server.h"

#include "server/oauth/endpoints/endpoint_list.h"

namespace fractal::oauth {

namespace {

GetDocument byFetcher()
{
    const auto fetcher = std::make_shared<fetch::Fetcher>();
    return [fetcher](const fetch::HttpsUrl &url) { return fetcher->get(url); };
}

} // namespace

QList<http::Endpoint> endpoints(const Deps &deps)
{
    const auto limiters = std::make_shared<Limiters>(deps.allowances, deps.getDocument ? deps.getDocument : byFetcher());
    QList<http::Endpoint> list;
#define X(name) list += endpoint::name(limiters);
    FRACTAL_OAUTH_ENDPOINTS(X)
#undef X
    return list;
}

} // namespace fractal::oauth
