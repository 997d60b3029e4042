// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/request_checks.h"

#include <algorithm>
#include <array>
#include <span>

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

/// "Application/JSON; charset=utf-8" → "application/json"
QByteArray mediaType(QByteArrayView value)
{
    return value.first(std::max<qsizetype>(0, value.contains(';') ? value.indexOf(';') : value.size()))
        .toByteArray()
        .trimmed()
        .toLower();
}

/// The host was checked already: an origin that is the address which the browser used is our own page.
bool isOwnLoopback(const http::Request &request, const QByteArray &origin)
{
    const QByteArray host = request.header("host").toLower();
    const bool isLoopback = host.startsWith("127.0.0.1") || host.startsWith("localhost") || host.startsWith("[::1]");
    return isLoopback && origin == (request.overTls ? "https://" : "http://") + host;
}

bool acceptsAny(const http::Request &request, std::span<const QByteArrayView> good)
{
    const auto types = request.header("accept").split(',');
    return std::ranges::any_of(
        types, [&](const QByteArray &type) { return std::ranges::find(good, QByteArrayView{mediaType(type)}) != good.end(); });
}

} // namespace

bool isOriginAllowed(const http::Exchange &exchange)
{
    if (!exchange.request.hasHeader("origin"))
        return true;
    const QByteArray origin = exchange.request.header("origin").trimmed().toLower();
    const QString text = QString::fromLatin1(origin);
    return text == exchange.site.publicUrl() || exchange.site.settings().allowedOrigins.contains(text)
        || isOwnLoopback(exchange.request, origin);
}

bool isJson(const http::Request &request)
{
    return mediaType(request.header("content-type")) == "application/json";
}

bool acceptsOurAnswers(const http::Request &request)
{
    if (!request.hasHeader("accept"))
        return true; // RFC 9110 §12.5.1: anything
    constexpr std::array good{QByteArrayView{"application/json"}, QByteArrayView{"text/event-stream"},
                              QByteArrayView{"application/*"}, QByteArrayView{"text/*"}, QByteArrayView{"*/*"}};
    return acceptsAny(request, good);
}

bool acceptsStreams(const http::Request &request)
{
    constexpr std::array streams{QByteArrayView{"text/event-stream"}};
    return acceptsAny(request, streams);
}

} // namespace fractal::mcp
