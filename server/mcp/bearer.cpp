// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/bearer.h"

#include "core/crypto/secrets.h"
#include "core/operations/site_facts.h"
#include "server/http/status.h"

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView tokenPrefix{"f1_at_"};
constexpr QByteArrayView scheme{"bearer "};
constexpr auto endedDescription = "The access token is unknown, expired or revoked.";
constexpr auto scopeDescription = "This needs more than was allowed when connecting.";

QByteArray quoted(const char *name, const QByteArray &value)
{
    return QByteArray{name} + "=\"" + value + '"';
}

http::Response answer(int status, const QByteArray &challenge, const char *error, const char *description)
{
    JsonWriter json;
    json.beginObject().field("error", error).field("error_description", description).endObject();
    auto response = http::Response::json(status, json.take());
    response.with("WWW-Authenticate"_ba, challenge);
    return response;
}

/// The scopes are what a client asks for first (2026-07-28 basic/authorization, scope selection).
QByteArray firstChallenge(const QByteArray &resourceMetadata, const Settings &settings)
{
    const ScopeSet scopes = settings.challengeAllScopes ? ScopeSet::all() : ScopeSet::reading();
    return "Bearer " + quoted("resource_metadata", resourceMetadata) + ", " + quoted("scope", scopes.toString().toLatin1());
}

QByteArray endedChallenge(const QByteArray &challenge)
{
    return challenge + ", " + quoted("error", "invalid_token"_ba) + ", " + quoted("error_description", endedDescription);
}

/// RFC 6750 §3.1: a request without a token is told no error.
http::Response unauthorized(const QByteArray &resourceMetadata, const Settings &settings, bool hadToken)
{
    const QByteArray challenge = firstChallenge(resourceMetadata, settings);
    return hadToken
        ? answer(status::unauthorized, endedChallenge(challenge), "invalid_token", endedDescription)
        : answer(status::unauthorized, challenge, "unauthorized", "Connect with OAuth: the header WWW-Authenticate says where.");
}

http::Response withoutStore()
{
    auto response = http::Response::json(status::serviceUnavailable, "{\"error\":\"temporarily_unavailable\"}"_ba);
    response.with("Retry-After"_ba, "1"_ba);
    return response;
}

/// 401 for a token that ended while its request waited.
http::Response tokenEnded(const Asker &asker)
{
    const QByteArray challenge = "Bearer " + quoted("resource_metadata", asker.resourceMetadata);
    return answer(status::unauthorized, endedChallenge(challenge), "invalid_token", endedDescription);
}

bool wantsChallengeInResult(const http::Request &request)
{
    return request.header("user-agent").startsWith("openai-mcp");
}

} // namespace

std::optional<QByteArray> bearerToken(const http::Request &request)
{
    const QByteArray value = request.header("authorization");
    if (value.size() < scheme.size() || value.first(scheme.size()).toLower() != scheme)
        return {};
    return value.sliced(scheme.size()).trimmed();
}

tl::expected<Asker, http::Response> BearerGate::enter(const http::Exchange &exchange) const
{
    const Settings &settings = exchange.site.settings();
    const QByteArray resourceMetadata = exchange.site.publicUrl().toUtf8() + m_metadataPath;
    const auto token = bearerToken(exchange.request);
    if (!token || !crypto::isToken(*token, tokenPrefix))
        return tl::unexpected{unauthorized(resourceMetadata, settings, token.has_value())};

    const QByteArray hash = crypto::sha256(*token);
    auto principal = exchange.site.principalOf(exchange.work.connection, hash, exchange.work.now());
    if (!principal) {
        qWarning("%s: %s", exchange.reference.constData(), qPrintable(principal.error().detail));
        return tl::unexpected{withoutStore()};
    }
    if (!*principal)
        return tl::unexpected{unauthorized(resourceMetadata, settings, true)};
    m_recorder.used(**principal, exchange.request.peer);
    return Asker{.principal = **std::move(principal),
                 .tokenHash = hash,
                 .site = siteFacts(exchange.site),
                 .resourceMetadata = resourceMetadata,
                 .reference = exchange.reference,
                 .wantsChallengeInResult = wantsChallengeInResult(exchange.request),
                 .language = settings.language,
                 .gate = shared_from_this(),
                 .share = http::FairShare::of(settings),
                 .fairUse = m_fairUse};
}

tl::expected<Asker, http::Response> BearerGate::again(const Asker &asker, Work &work, SiteState &site) const
{
    auto principal = site.principalOf(work.connection, asker.tokenHash, work.now());
    if (!principal)
        return tl::unexpected{withoutStore()};
    if (!*principal)
        return tl::unexpected{tokenEnded(asker)};
    Asker renewed = asker;
    renewed.principal = **std::move(principal);
    return renewed;
}

QByteArray insufficientScopeChallenge(const Asker &asker, const ScopeSet &scopes)
{
    return "Bearer " + quoted("error", "insufficient_scope"_ba) + ", " + quoted("scope", scopes.toString().toLatin1()) + ", "
        + quoted("resource_metadata", asker.resourceMetadata) + ", " + quoted("error_description", scopeDescription);
}

http::Response insufficientScope(const Asker &asker, const ScopeSet &scopes)
{
    return answer(status::forbidden, insufficientScopeChallenge(asker, scopes), "insufficient_scope", scopeDescription);
}

} // namespace fractal::mcp
