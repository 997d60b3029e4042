// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"
#include "server/http/exchange.h"
#include "server/http/status.h"
#include "server/oauth/endpoints/endpoint_list.h"
#include "server/oauth/site_view.h"

namespace fractal::oauth::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr auto wellKnown = "/.well-known/oauth-protected-resource";

/// RFC 9728 §2. `resource` is byte for byte what clients send back.
http::Outcome answerFor(http::Exchange &exchange, const char *resourcePath)
{
    const SiteView site{exchange.site};
    JsonWriter json;
    json.beginObject()
        .key("resource")
        .utf8(site.urls.at(resourcePath))
        .key("authorization_servers")
        .beginArray()
        .utf8(site.urls.issuer())
        .endArray()
        .key("scopes_supported")
        .beginArray();
    for (const QString &scope : knownScopes())
        json.string(scope);
    json.endArray()
        .key("bearer_methods_supported")
        .beginArray()
        .latin1("header")
        .endArray()
        .field("resource_name", site.settings.siteName)
        .endObject();
    auto answer = http::Response::json(status::ok, json.take());
    answer.with("cache-control"_ba, "public, max-age=300"_ba);
    return answer;
}

} // namespace

QList<http::Endpoint> protected_resource_metadata(const std::shared_ptr<Limiters> &)
{
    struct Place {
        QByteArray path;
        const char *resource;
    };
    // RFC 9728 §3.1: inserted before the path of the resource; the one without a path names R (decision 12).
    const Place places[] = {{wellKnown, Urls::mcpPath},
                            {QByteArray{wellKnown} + Urls::mcpPath, Urls::mcpPath},
                            {QByteArray{wellKnown} + Urls::mcpAliasPath, Urls::mcpAliasPath},
                            {QByteArray{wellKnown} + Urls::restPath, Urls::restPath}};
    QList<http::Endpoint> list;
    for (const Place &place : places)
        list += http::Endpoint{
            .path = place.path,
            .methods = {http::Method::Get},
            .auth = http::Auth::Public,
            .place = http::Place::Inline,
            .bodyLimit = 0,
            .cors = http::Cors::Metadata,
            .handle = [resource = place.resource](http::Exchange &exchange) { return answerFor(exchange, resource); }};
    return list;
}

} // namespace fractal::oauth::endpoint
