// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"

#include <QByteArray>
#include <QString>

namespace fractal {
class Keyring;
}

namespace fractal::oauth {

/// The token of a form: bound to the browser's cookie and to what the page is about, so that neither another person's
/// form nor one of another request passes (RFC 6749 §10.12).
[[nodiscard]] QByteArray csrfToken(const Keyring &keyring, QByteArrayView browser, QByteArrayView subject);
[[nodiscard]] bool isCsrfToken(const Keyring &keyring, QByteArrayView given, QByteArrayView browser, QByteArrayView subject);

/// Was the form posted by a page of ours? Browsers say so in Sec-Fetch-Site or Origin; a client that says neither is
/// not a browser and has no cookies to abuse.
[[nodiscard]] bool isFromOurPage(const http::Request &request, const QByteArray &origin);

} // namespace fractal::oauth
