// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/status.h"
#include "server/oauth/endpoints/endpoint_list.h"
#include "server/oauth/urls.h"

namespace fractal::oauth::endpoint {

using namespace Qt::StringLiterals;

namespace {

/// RFC 7517 §5. Tokens are opaque: there is no key to publish, but strict clients fetch the set (decision 16).
http::Outcome handle(http::Exchange &)
{
    auto answer = http::Response::json(status::ok, "{\"keys\":[]}"_ba);
    answer.with("cache-control"_ba, "public, max-age=300"_ba);
    return answer;
}

} // namespace

QList<http::Endpoint> jwks(const std::shared_ptr<Limiters> &)
{
    return {http::Endpoint{.path = Urls::keysPath,
                           .methods = {http::Method::Get},
                           .auth = http::Auth::Public,
                           .place = http::Place::Inline,
                           .bodyLimit = 0,
                           .cors = http::Cors::Metadata,
                           .handle = handle}};
}

} // namespace fractal::oauth::endpoint
