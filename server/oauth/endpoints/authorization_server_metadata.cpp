// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"
#include "server/http/status.h"
#include "server/oauth/client_authentication.h"
#include "server/oauth/endpoints/endpoint_list.h"
#include "server/oauth/grant.h"
#include "server/oauth/site_view.h"

namespace fractal::oauth::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr auto oauthDocument = "/.well-known/oauth-authorization-server";
constexpr auto openIdDocument = "/.well-known/openid-configuration";

void writeList(JsonWriter &json, const char *name, const QList<QByteArray> &words)
{
    json.key(name).beginArray();
    for (const QByteArray &word : words)
        json.utf8(word);
    json.endArray();
}

void writeScopes(JsonWriter &json)
{
    // Only scopes that can be granted: ChatGPT asks for all that it reads here (mcp.md §3).
    json.key("scopes_supported").beginArray();
    for (const QString &scope : knownScopes())
        json.string(scope);
    json.endArray();
}

QList<QByteArray> grantNames()
{
    QList<QByteArray> names;
    for (const Grant &grant : allGrants())
        names += grant.name;
    return names;
}

/// RFC 8414 §2, RFC 9207 §3. `issuer` is the identifier that clients compare byte for byte.
http::Outcome answerFor(http::Exchange &exchange, bool openId)
{
    const SiteView site{exchange.site};
    const auto methods = authenticationMethods(exchange);
    if (!methods)
        return errorAnswer(asOAuthError(methods.error()));
    JsonWriter json;
    json.beginObject()
        .key("issuer")
        .utf8(site.urls.issuer())
        .key("authorization_endpoint")
        .utf8(site.urls.at(Urls::authorizePath))
        .key("token_endpoint")
        .utf8(site.urls.at(Urls::tokenPath))
        .key("revocation_endpoint")
        .utf8(site.urls.at(Urls::revokePath))
        .key("introspection_endpoint")
        .utf8(site.urls.at(Urls::introspectPath))
        .key("jwks_uri")
        .utf8(site.urls.at(Urls::keysPath));
    if (site.settings.dynamicRegistration) // RFC 7591
        json.key("registration_endpoint").utf8(site.urls.at(Urls::registerPath));
    if (site.settings.clientMetadataDocuments) // draft-ietf-oauth-client-id-metadata-document-02 §7
        json.field("client_id_metadata_document_supported", true);
    writeList(json, "response_types_supported", {"code"_ba});
    writeList(json, "response_modes_supported", {"query"_ba});
    writeList(json, "grant_types_supported", grantNames());
    writeList(json, "code_challenge_methods_supported", {"S256"_ba});
    writeList(json, "token_endpoint_auth_methods_supported", *methods);
    writeList(json, "revocation_endpoint_auth_methods_supported", *methods);
    writeList(json, "introspection_endpoint_auth_methods_supported", {"client_secret_post"_ba, "client_secret_basic"_ba});
    json.field("authorization_response_iss_parameter_supported", true);
    writeScopes(json);
    writeList(json, "ui_locales_supported", {"en"_ba, "fr"_ba, "es"_ba});
    if (openId) { // strict clients require them; there are no ID tokens here (decision 16)
        writeList(json, "subject_types_supported", {"public"_ba});
        writeList(json, "id_token_signing_alg_values_supported", {"RS256"_ba});
    }
    json.endObject();
    auto answer = http::Response::json(status::ok, json.take());
    answer.with("cache-control"_ba, "public, max-age=300"_ba);
    return answer;
}

} // namespace

QList<http::Endpoint> authorization_server_metadata(const std::shared_ptr<Limiters> &)
{
    QList<http::Endpoint> list;
    const auto add = [&](const QByteArray &path, bool openId) {
        list += http::Endpoint{.path = path,
                               .methods = {http::Method::Get},
                               .auth = http::Auth::Public,
                               .place = http::Place::Inline,
                               .bodyLimit = 0,
                               .cors = http::Cors::Metadata,
                               .handle = [openId](http::Exchange &exchange) { return answerFor(exchange, openId); }};
    };
    // The issuer has no path, but clients also look where they would for one that has the path of the resource
    // (RFC 8414 §3.1 inserts, OpenID Connect Discovery §4 appends).
    for (const char *path : {"", Urls::mcpPath, Urls::mcpAliasPath}) {
        add(QByteArray{oauthDocument} + path, false);
        add(QByteArray{openIdDocument} + path, true);
    }
    for (const char *path : {Urls::mcpPath, Urls::mcpAliasPath})
        add(QByteArray{path} + openIdDocument, true);
    return list;
}

} // namespace fractal::oauth::endpoint
