// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/csrf.h"

#include "core/crypto/keyring.h"
#include "core/crypto/secrets.h"

namespace fractal::oauth {

QByteArray csrfToken(const Keyring &keyring, QByteArrayView browser, QByteArrayView subject)
{
    return crypto::base64Url(crypto::hmacSha256(keyring.keyFor("csrf"), browser.toByteArray() + '\n' + subject.toByteArray()));
}

bool isCsrfToken(const Keyring &keyring, QByteArrayView given, QByteArrayView browser, QByteArrayView subject)
{
    return !browser.isEmpty() && crypto::constantTimeEqual(given, csrfToken(keyring, browser, subject));
}

bool isFromOurPage(const http::Request &request, const QByteArray &origin)
{
    // Fetch Metadata cannot be set by a page's script, and is right under each loopback name of the listener.
    if (request.hasHeader("sec-fetch-site"))
        return request.header("sec-fetch-site") == "same-origin";
    return !request.hasHeader("origin") || request.header("origin") == origin;
}

} // namespace fractal::oauth
