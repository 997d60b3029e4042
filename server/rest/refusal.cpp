// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/refusal.h"

#include "server/http/status.h"
#include "server/rest/problem.h"
#include "server/rest/routes.h"

namespace fractal::rest {

using namespace Qt::StringLiterals;

namespace {

constexpr auto documentPath = "/.well-known/oauth-protected-resource/api/v1"; // RFC 9728 §3.1
constexpr int msPerSecond = 1000;

QByteArray bearerChallenge(const http::Exchange &exchange)
{
    return "Bearer resource_metadata=\"" + exchange.site.publicUrl().toUtf8() + documentPath + '"';
}

http::Response unauthorized(const http::Exchange &exchange, const Unproven &unproven)
{
    const QString detail = unproven.hadToken ? u"The access token is unknown, expired, revoked or not for REST."_s
        : unproven.apiKey.isEmpty()          ? u"Send an access token, or an API key with its secret."_s
                                             : u"The API key or its secret is not right."_s;
    http::Response response = problem(status::unauthorized, "unauthorized", detail, exchange.reference);
    QByteArray challenge = bearerChallenge(exchange) + ", scope=\"" + ScopeSet::reading().toString().toLatin1() + '"';
    if (unproven.hadToken)
        challenge += ", error=\"invalid_token\"";
    response.with("WWW-Authenticate"_ba, challenge);
    // Not to pages: a browser would ask for a name and a password, and send them along from then on, whichever page asks.
    if (!exchange.request.hasHeader("sec-fetch-mode"))
        response.with("WWW-Authenticate"_ba, "Basic realm=\"API key and secret\", charset=\"UTF-8\""_ba);
    return response;
}

Result<void> log(const http::Exchange &exchange, const Unproven &unproven)
{
    FRACTAL_TRY_VOID(journal::append(exchange.work,
                                     {.author = {.actor = u"visitor"_s,
                                                 .user = {},
                                                 .consumer = {},
                                                 .authorization = {},
                                                 .address = exchange.request.peer.toString()},
                                      .action = u"api_key.refused"_s,
                                      .outcome = u"refused"_s,
                                      .reason = u"%1: %2"_s.arg(unproven.apiKey, unproven.reason),
                                      .reference = QString::fromLatin1(exchange.reference),
                                      .changes = {},
                                      .undoable = false,
                                      .undoes = {}}));
    return {};
}

/// In a transaction.
http::Outcome refusedKey(const http::Exchange &exchange, const Unproven &unproven, Limiters &limiters)
{
    const Instant now = exchange.work.now();
    const QHostAddress peer = exchange.request.peer;
    if (limiters.entries.take(peer, unproven.apiKey, now).count() == 0) { // a flood does not fill the log
        if (const auto logged = log(exchange, unproven); !logged)
            return problem(logged.error(), exchange.reference);
    }
    const auto wait = limiters.refusals.take(peer, unproven.apiKey, now);
    if (wait.count() == 0)
        return unauthorized(exchange, unproven);
    const auto seconds = static_cast<int>((wait.count() + msPerSecond - 1) / msPerSecond);
    return problem(
        {ErrorCode::RateLimited, u"Too many refused requests; try again later."_s, {}, {{u"retry_after_s"_s, seconds}}},
        exchange.reference);
}

} // namespace

http::Outcome refused(const http::Exchange &exchange, const Unproven &unproven, const std::shared_ptr<Limiters> &limiters)
{
    if (unproven.isUnavailable)
        return problem({ErrorCode::Unavailable, u"The site's data cannot be read at the moment."_s, {}, {}}, exchange.reference);
    if (unproven.apiKey.isEmpty())
        return unauthorized(exchange, unproven);
    return http::Deferred{http::Place::Write,
                          [unproven, limiters](http::Exchange &later) { return refusedKey(later, unproven, *limiters); }};
}

void addScopeChallenge(const http::Exchange &exchange, const Operation &operation, http::Response &response)
{
    ScopeSet needed;
    for (const Permission permission : operation.needs.permissions())
        needed.add(permission);
    response.with("WWW-Authenticate"_ba,
                  bearerChallenge(exchange) + ", error=\"insufficient_scope\", scope=\"" + needed.toString().toLatin1() + '"');
}

} // namespace fractal::rest
