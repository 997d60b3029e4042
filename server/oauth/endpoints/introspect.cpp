// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"
#include "core/store/authorizations.h"
#include "server/http/status.h"
#include "server/oauth/client_endpoint.h"
#include "server/oauth/endpoints/endpoint_list.h"
#include "server/oauth/granted_rights.h"
#include "server/oauth/resource.h"

namespace fractal::oauth::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bodyLimit = 64 * 1024; // H1
constexpr qint64 msPerSecond = 1000;

/// RFC 7662 §2.1: who asks has to be authorized. A consumer without a secret cannot be told from anybody else.
Checked<void> check(const Form &form, const Client &client)
{
    if (!client.withSecret())
        return refuse(ErrorName::InvalidClient, "client authentication failed",
                      u"a consumer without a secret asked about a token"_s);
    if (!form.has("token")) // token_type_hint is only a hint, and none is needed here
        return refuse(ErrorName::InvalidRequest, "token is missing", u"token is missing"_s);
    return {};
}

http::Response answerWith(const QByteArray &json)
{
    auto answer = http::Response::json(status::ok, json);
    answer.with("cache-control"_ba, "no-store"_ba).with("pragma"_ba, "no-cache"_ba);
    return answer;
}

/// RFC 7662 §2.2: nothing else is said of it, whatever the reason.
http::Response inactive()
{
    return answerWith(R"({"active":false})"_ba);
}

/// What is true of every token of one that asks about its own.
void writeCommon(JsonWriter &json, const ClientCall &call, const ScopeSet &scopes)
{
    json.beginObject()
        .field("active", true)
        .field("scope", scopes.toString())
        .field("client_id", call.client.consumer.key)
        .key("iss")
        .utf8(call.site.urls.issuer());
}

void writeSubject(JsonWriter &json, UserId user, const QString &name, const QString &consumerKey)
{
    if (user)
        json.field("username", name).field("sub", u"user:"_s + name);
    else // RFC 9068 §2.2: without a person the client is the subject
        json.field("sub", consumerKey);
}

/// RFC 7662 §2.2: a text, or a list where it is for both resources.
void writeAudience(JsonWriter &json, const ClientCall &call, const QString &audience)
{
    const bool isForMcp = audience != QLatin1StringView{restAudience};
    const bool isForRest = audience != QLatin1StringView{mcpAudience};
    json.key("aud");
    if (isForMcp && isForRest)
        json.beginArray().utf8(call.site.urls.resource()).utf8(call.site.urls.restResource()).endArray();
    else
        json.utf8(isForRest ? call.site.urls.restResource() : call.site.urls.resource());
}

/// As the resource would see it now: the very same look-up.
Checked<http::Response> ofAccessToken(ClientCall &call, const QByteArray &token)
{
    FRACTAL_OAUTH_TRY(const auto found, call.state.tokenOf(call.work.connection, crypto::sha256(token), call.work.now()));
    if (!found || found->principal.consumer != call.client.consumer.id) // RFC 7662 §4: no oracle for other tokens
        return inactive();
    JsonWriter json;
    writeCommon(json, call, narrowed(found->principal.scopes, found->principal.rights));
    writeSubject(json, found->principal.user, found->principal.userName, call.client.consumer.key);
    writeAudience(json, call, found->audience);
    json.field("token_type", "Bearer")
        .field("iat", found->issuedAt.ms / msPerSecond)
        .field("exp", found->expires.ms / msPerSecond)
        .endObject();
    return answerWith(json.take());
}

Checked<http::Response> ofRefreshToken(ClientCall &call, const QByteArray &token)
{
    FRACTAL_OAUTH_TRY(const auto found, authorizations::liveRefreshToken(call.work.connection, token, call.work.now()));
    if (!found || found->authorization.consumer != call.client.consumer.id)
        return inactive();
    const auto scopes = presentScopes(call.work, found->authorization, call.client.consumer);
    if (!scopes && statusOf(scopes.error().name) < status::internalServerError) // its person is disabled or gone
        return inactive();
    if (!scopes)
        return tl::unexpected<OAuthError>{scopes.error()};
    JsonWriter json;
    writeCommon(json, call, *scopes);
    writeSubject(json, found->authorization.user, found->authorization.userName, call.client.consumer.key);
    writeAudience(json, call, found->authorization.audience);
    json.field("iat", found->issuedAt.ms / msPerSecond).field("exp", found->expires.ms / msPerSecond).endObject();
    return answerWith(json.take());
}

Checked<http::Response> act(ClientCall &call)
{
    const QByteArray token = call.form.bytes("token");
    if (crypto::isToken(token, authorizations::accessPrefix))
        return ofAccessToken(call, token);
    if (crypto::isToken(token, authorizations::refreshPrefix))
        return ofRefreshToken(call, token);
    return inactive();
}

} // namespace

QList<http::Endpoint> introspect(const std::shared_ptr<Limiters> &limiters)
{
    // For servers, not for pages: no other origin is answered.
    return {http::Endpoint{.path = Urls::introspectPath,
                           .methods = {http::Method::Post},
                           .auth = http::Auth::Client,
                           .place = http::Place::Inline,
                           .bodyLimit = bodyLimit,
                           .cors = http::Cors::None,
                           .handle = [limiters](http::Exchange &exchange) {
                               return handleClient(exchange, limiters, {check, act, http::Place::Inline});
                           }}};
}

} // namespace fractal::oauth::endpoint
