// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/cors.h"

namespace fractal::http {

using namespace Qt::StringLiterals;

void addCors(Response &response, Cors cors, const Request &request, const QStringList &allowedOrigins)
{
    if (cors == Cors::None)
        return;
    if (cors == Cors::Metadata) {
        response.with("Access-Control-Allow-Origin"_ba, "*"_ba);
    } else {
        // Caches must not give one origin what another was allowed.
        response.with("Vary"_ba, "Origin"_ba);
        const QByteArray origin = request.header("origin");
        if (!origin.isEmpty() && allowedOrigins.contains(QString::fromLatin1(origin)))
            response.with("Access-Control-Allow-Origin"_ba, origin);
    }
    response.with("Access-Control-Expose-Headers"_ba, "WWW-Authenticate, Mcp-Session-Id, ETag, Link, Location"_ba);
}

void addPreflight(Response &response)
{
    response.with("Access-Control-Allow-Methods"_ba, "GET, POST, PATCH, DELETE, OPTIONS"_ba)
        .with("Access-Control-Allow-Headers"_ba,
              "Authorization, Content-Type, Accept, MCP-Protocol-Version, Mcp-Session-Id, Mcp-Method, Mcp-Name, Last-Event-ID, "
              "X-API-Key, If-Match, Idempotency-Key"_ba)
        .with("Access-Control-Max-Age"_ba, "600"_ba);
}

} // namespace fractal::http
