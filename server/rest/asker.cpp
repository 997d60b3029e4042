// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/asker.h"

#include "core/crypto/secrets.h"
#include "core/operations/site_facts.h"

#include <algorithm>

namespace fractal::rest {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView tokenPrefix{"f1_at_"};
constexpr qsizetype longestKey = 100;

struct Credentials {
    QString key;
    QByteArray secret;
};

/// What follows the scheme, which is told apart without case (RFC 9110 §11.1); nothing when it is another one.
std::optional<QByteArray> after(QByteArrayView scheme, const QByteArray &authorization)
{
    if (authorization.size() < scheme.size() || authorization.first(scheme.size()).toLower() != scheme)
        return {};
    return authorization.sliced(scheme.size()).trimmed();
}

/// As it may stand in the log. Keys are letters and digits: what cannot be one is none.
QString keyFrom(const QByteArray &sent)
{
    const bool isPlausible = sent.size() <= longestKey && std::ranges::all_of(sent, [](char c) {
                                 return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
                             });
    return isPlausible ? QString::fromLatin1(sent) : u"?"_s;
}

Credentials halves(const QByteArray &keyAndSecret)
{
    const qsizetype colon = keyAndSecret.indexOf(':');
    if (colon < 0)
        return {keyFrom(keyAndSecret), {}};
    return {keyFrom(keyAndSecret.first(colon)), keyAndSecret.sliced(colon + 1)};
}

std::optional<Credentials> apiKeyOf(const http::Request &request)
{
    if (const auto basic = after("basic ", request.header("authorization")))
        return halves(QByteArray::fromBase64(*basic)); // RFC 7617 §2
    if (request.hasHeader("x-api-key"))
        return halves(request.header("x-api-key").trimmed());
    return {};
}

tl::unexpected<Unproven> unproven(const http::Exchange &exchange, const Error &error, const QString &key)
{
    const bool isUnavailable = error.code != ErrorCode::Refused;
    if (isUnavailable)
        qWarning("%s: %s", exchange.reference.constData(), qPrintable(error.detail));
    return tl::unexpected{Unproven{isUnavailable, false, key, error.detail}};
}

Asker askerOf(const http::Exchange &exchange, api_keys::Proven proven)
{
    return {std::move(proven.principal), siteFacts(exchange.site), {}, proven.id, proven.lastUsedAt};
}

tl::expected<Asker, Unproven> withToken(const http::Exchange &exchange, const QByteArray &hash)
{
    auto principal = exchange.site.principalOf(exchange.work.connection, hash, exchange.work.now(), audience);
    if (!principal) {
        qWarning("%s: %s", exchange.reference.constData(), qPrintable(principal.error().detail));
        return tl::unexpected{Unproven{.isUnavailable = true}};
    }
    if (!*principal)
        return tl::unexpected{Unproven{.hadToken = true}};
    return Asker{**std::move(principal), siteFacts(exchange.site), hash, {}, {}};
}

} // namespace

tl::expected<Asker, Unproven> authenticate(const http::Exchange &exchange)
{
    if (const auto token = after("bearer ", exchange.request.header("authorization"))) {
        if (!crypto::isToken(*token, tokenPrefix))
            return tl::unexpected{Unproven{.hadToken = true}};
        return withToken(exchange, crypto::sha256(*token));
    }
    const auto given = apiKeyOf(exchange.request);
    if (!given || given->key.isEmpty())
        return tl::unexpected{Unproven{}};
    auto proven = api_keys::authenticate(exchange.work.connection, given->key, given->secret, exchange.work.now());
    if (!proven)
        return unproven(exchange, proven.error(), given->key);
    return askerOf(exchange, *std::move(proven));
}

tl::expected<Asker, Unproven> stillAsking(const http::Exchange &exchange, const Asker &asker)
{
    if (!asker.apiKey)
        return withToken(exchange, asker.tokenHash);
    auto proven = api_keys::stillValid(exchange.work.connection, asker.apiKey, exchange.work.now());
    if (!proven)
        return unproven(exchange, proven.error(), asker.principal.consumerKey);
    return askerOf(exchange, *std::move(proven));
}

} // namespace fractal::rest
