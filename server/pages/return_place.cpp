// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/return_place.h"

#include <QHostAddress>
#include <QUrl>

namespace fractal::pages {

using namespace Qt::StringLiterals;

ReturnPlace returnPlace(const QString &redirectUri)
{
    const QUrl url{redirectUri, QUrl::StrictMode};
    const QString scheme = url.scheme();
    if (scheme != u"https" && scheme != u"http")
        return {.host = scheme, .onThisComputer = true};
    const QString host = url.host(QUrl::FullyEncoded);
    if (host == u"localhost" || QHostAddress{host}.isLoopback())
        return {.host = host, .onThisComputer = true};
    const int usual = scheme == u"https" ? 443 : 80;
    return {.host = url.port(usual) == usual ? host : u"%1:%2"_s.arg(host).arg(url.port()), .onThisComputer = false};
}

} // namespace fractal::pages
