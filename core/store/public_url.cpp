// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/public_url.h"

#include <QUrl>

namespace fractal::public_url {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 255;

Failure refusal(const QString &why)
{
    return failure(ErrorCode::ValidationFailed,
                   u"%1; a public address looks like https://cmms.example or https://cmms.example:8443"_s.arg(why),
                   u"public-url"_s);
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

} // namespace

Result<QString> check(const QString &given)
{
    const QUrl url{given, QUrl::StrictMode};
    const QString scheme = url.scheme();
    if (given.size() > longest || !url.isValid() || url.host().isEmpty() || (scheme != "https"_L1 && scheme != "http"_L1))
        return refusal(u"this is not a web address"_s);
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return refusal(u"a public address has no user, query or fragment"_s);
    if (!url.path().isEmpty())
        return refusal(url.path() == "/"_L1 ? u"a public address has no slash at its end"_s : u"a public address has no path"_s);
    if (scheme == "http"_L1 && !isLoopback(url.host()))
        return refusal(u"http is for this computer only, people's passwords would cross the network in the clear"_s);
    // RFC 6454 §6.2: an origin names no port where it is the scheme's own.
    QUrl origin;
    origin.setScheme(scheme);
    origin.setHost(url.host());
    if (url.port() != (scheme == "https"_L1 ? 443 : 80))
        origin.setPort(url.port());
    return origin.toString(QUrl::FullyEncoded);
}

} // namespace fractal::public_url
