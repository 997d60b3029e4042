// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"
#include "core/store/client_domains.h"
#include "server/http/exchange.h"
#include "server/http/status.h"
#include "server/oauth/client_metadata.h"
#include "server/oauth/endpoints/endpoint_list.h"
#include "server/oauth/journal_author.h"
#include "server/oauth/site_view.h"

#include <algorithm>

namespace fractal::oauth::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bodyLimit = 64 * 1024; // H1, oauth.md D05
constexpr auto action = "consumer.self_register"_L1;

void writeList(JsonWriter &json, const char *name, const QStringList &list)
{
    json.key(name).beginArray();
    for (const QString &one : list)
        json.string(one);
    json.endArray();
}

/// RFC 7591 §3.2.1: what was registered, which may be less than what was asked for.
http::Response answerWith(const consumers::Added &added, const ClientMetadata &metadata)
{
    const consumers::Consumer &consumer = added.consumer;
    JsonWriter json;
    json.beginObject().field("client_id", consumer.key).field("client_id_issued_at", consumer.createdAt.ms / 1000);
    if (!added.secret.isEmpty())
        json.key("client_secret").utf8(added.secret.reveal()).field("client_secret_expires_at", qint64{0});
    json.field("client_name", consumer.name);
    writeList(json, "redirect_uris", consumer.callbacks);
    writeList(json, "grant_types", metadata.grantTypes);
    writeList(json, "response_types", {u"code"_s});
    json.field("token_endpoint_auth_method", wireName(metadata.authMethod));
    if (!metadata.scopes.isEmpty())
        json.field("scope", metadata.scopes.toString());
    json.endObject();
    auto answer = http::Response::json(status::created, json.take());
    answer.with("cache-control"_ba, "no-store"_ba).with("pragma"_ba, "no-cache"_ba);
    return answer;
}

Result<void> log(http::Exchange &exchange, ConsumerId consumer, std::vector<journal::Change> changes, const QString &outcome,
                 const QString &reason)
{
    const journal::Record record{.author = visitorAuthor(consumer, exchange.request),
                                 .action = action,
                                 .outcome = outcome,
                                 .reason = reason,
                                 .reference = QString::fromLatin1(exchange.reference),
                                 .changes = std::move(changes),
                                 .undoable = false,
                                 .undoes = {}};
    FRACTAL_TRY_VOID(journal::append(exchange.work, record));
    return {};
}

http::Response tooOften(std::chrono::milliseconds wait)
{
    return errorAnswer({ErrorName::TooOften,
                        Hint{"too many registrations; try again later"}.text(),
                        {},
                        static_cast<int>(std::chrono::ceil<std::chrono::seconds>(wait).count())});
}

/// In a transaction.
http::Outcome registerClient(http::Exchange &exchange, const ClientMetadata &metadata)
{
    constexpr auto untilSomeAreRemoved = std::chrono::minutes{10};
    const auto added = self_registered::add(exchange.work, metadata.description, metadata.authMethod != AuthMethod::None);
    if (!added && added.error().code == ErrorCode::RateLimited)
        return tooOften(untilSomeAreRemoved);
    if (!added)
        return errorAnswer(asOAuthError(added.error()));
    const auto logged = log(exchange, added->consumer.id, {added->change}, u"done"_s,
                            u"by dynamic registration; it reads only until it is approved"_s);
    return logged ? answerWith(*added, metadata) : errorAnswer(asOAuthError(logged.error()));
}

Checked<ClientMetadata> check(const http::Exchange &exchange)
{
    if (!exchange.request.header("content-type").toLower().startsWith("application/json")) // RFC 7591 §3.1
        return refuse(ErrorName::InvalidClientMetadata, "send the metadata as application/json", u"not application/json"_s);
    FRACTAL_OAUTH_TRY(ClientMetadata metadata, readRegistration(exchange.request.body));
    const QStringList &blocked = exchange.site.settings().blockedClientDomains;
    const auto &callbacks = metadata.description.callbacks;
    const auto closed = std::ranges::find_if(
        callbacks, [&](const QString &callback) { return client_domains::isBlocked(domainOf(callback), blocked); });
    if (closed != callbacks.end())
        return refuse(ErrorName::InvalidRedirectUri, "a redirect_uri cannot be registered",
                      u"the domain %1 is blocked"_s.arg(domainOf(*closed)));
    return metadata;
}

http::Outcome handle(http::Exchange &exchange, Limiters &limiters)
{
    if (!exchange.site.settings().dynamicRegistration) // oauth.md D01
        return http::Response::json(status::notFound, R"({"error":"not_found"})").with("cache-control"_ba, "no-store"_ba);
    const Instant now = exchange.work.now();
    if (const auto wait = limiters.registrations.take(exchange.request.peer, {}, now); wait.count() > 0) // oauth.md D04
        return tooOften(wait);
    const auto metadata = check(exchange);
    if (metadata)
        return http::Deferred{http::Place::Write,
                              [metadata = *metadata](http::Exchange &later) { return registerClient(later, metadata); }};
    if (limiters.entries.take(exchange.request.peer, u"register"_s, now).count() > 0)
        return errorAnswer(metadata.error());
    return http::Deferred{http::Place::Write, [error = metadata.error()](http::Exchange &later) -> http::Outcome {
                              const auto logged = log(later, {}, {}, u"refused"_s, error.debug);
                              return errorAnswer(logged ? error : asOAuthError(logged.error()));
                          }};
}

} // namespace

QList<http::Endpoint> registration(const std::shared_ptr<Limiters> &limiters)
{
    QList<http::Endpoint> list;
    // The second one is for clients of the first MCP revision, which look for it below the origin (mcp.md 55).
    for (const char *path : {Urls::registerPath, "/register"})
        list += http::Endpoint{.path = path,
                               .methods = {http::Method::Post},
                               .auth = http::Auth::Client,
                               .place = http::Place::Inline,
                               .bodyLimit = bodyLimit,
                               .cors = http::Cors::Api,
                               .handle = [limiters](http::Exchange &exchange) { return handle(exchange, *limiters); }};
    return list;
}

} // namespace fractal::oauth::endpoint
