// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/security_headers.h"

namespace fractal::pages {

const http::Headers &pageHeaders()
{
    static const http::Headers headers{
        // No form-action: Chromium applies it to the redirect after a form too, and would stop the way back to the client.
        {"Content-Security-Policy",
         "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'"},
        {"X-Frame-Options", "DENY"}, // RFC 9700 §4.16, for browsers without frame-ancestors
        // Not no-referrer: with that Chromium sends "Origin: null" for a form of ours.
        {"Referrer-Policy", "same-origin"},
        {"Cache-Control", "no-store"},
    };
    return headers;
}

http::Response pageResponse(int status, QByteArray html)
{
    http::Response response = http::Response::html(status, std::move(html));
    response.headers = pageHeaders();
    return response;
}

} // namespace fractal::pages
