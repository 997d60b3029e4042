// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"
#include "server/http/status.h"
#include "server/oauth/client_endpoint.h"
#include "server/oauth/endpoints/endpoint_list.h"
#include "server/oauth/grant.h"

#include <algorithm>

namespace fractal::oauth::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bodyLimit = 64 * 1024; // H1

const Grant *grantOf(const Form &form)
{
    const auto &all = allGrants();
    const auto found = std::ranges::find_if(all, [&](const Grant &grant) { return form.bytes("grant_type") == grant.name; });
    return found == all.end() ? nullptr : &*found;
}

Checked<void> check(const Form &form, const Client &client)
{
    if (!form.has("grant_type"))
        return refuse(ErrorName::InvalidRequest, "grant_type is missing", u"grant_type is missing"_s);
    const Grant *grant = grantOf(form);
    if (grant == nullptr) // RFC 9700 §2.4: the password grant is not among them
        return refuse(ErrorName::UnsupportedGrantType, "this grant_type is not supported",
                      u"grant_type "_s + form.text("grant_type").left(100));
    if (client.consumer.grantType != grant->consumerType
        || (grant->consumerType == consumers::GrantType::ClientCredentials && !client.withSecret()))
        return refuse(ErrorName::UnauthorizedClient, "the client may not use this grant_type",
                      u"the consumer is not made for grant_type "_s + QString::fromLatin1(grant->name));
    if (std::ranges::any_of(grant->parameters, [&](const char *name) { return !form.has(name); }))
        return refuse(ErrorName::InvalidRequest, "a parameter of this grant_type is missing",
                      u"a parameter of the grant is missing"_s);
    return {};
}

/// RFC 6749 §5.1
http::Response answerWith(const authorizations::Tokens &tokens)
{
    JsonWriter json;
    json.beginObject()
        .key("access_token")
        .utf8(tokens.access.reveal())
        .field("token_type", "Bearer")
        .field("expires_in",
               static_cast<qint64>(std::chrono::duration_cast<std::chrono::seconds>(tokens.accessLifetime).count()));
    if (!tokens.refresh.isEmpty())
        json.key("refresh_token").utf8(tokens.refresh.reveal());
    json.field("scope", tokens.scopes.toString()).endObject();
    auto answer = http::Response::json(status::ok, json.take());
    answer.with("cache-control"_ba, "no-store"_ba).with("pragma"_ba, "no-cache"_ba);
    return answer;
}

Checked<http::Response> act(ClientCall &call)
{
    const Grant *grant = grantOf(call.form);
    GrantCall grantCall{call.work,     call.request, call.form, call.client, call.site.urls, call.site.settings.extraResources,
                        call.reference};
    FRACTAL_OAUTH_TRY(const authorizations::Tokens tokens, grant->handle(grantCall));
    return answerWith(tokens);
}

} // namespace

QList<http::Endpoint> token(const std::shared_ptr<Limiters> &limiters)
{
    QList<http::Endpoint> list;
    // The second one is for clients of the first MCP revision, which look for it below the origin (mcp.md 55).
    for (const char *path : {Urls::tokenPath, "/token"})
        list += http::Endpoint{.path = path,
                               .methods = {http::Method::Post},
                               .auth = http::Auth::Client,
                               .place = http::Place::Inline,
                               .bodyLimit = bodyLimit,
                               .cors = http::Cors::Api,
                               .handle = [limiters](http::Exchange &exchange) {
                                   return handleClient(exchange, limiters, {check, act});
                               }};
    return list;
}

} // namespace fractal::oauth::endpoint
