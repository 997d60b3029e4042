// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/public_url.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace fractal::public_url {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 255;

Failure refusal(const char *problem, const QString &why)
{
    return failure(ErrorCode::ValidationFailed,
                   u"%1; a public address looks like https://cmms.example or https://cmms.example:8443"_s.arg(why),
                   u"public-url"_s, {{u"problem"_s, QString::fromLatin1(problem)}});
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

/// The four numbers of an IPv4 address; empty: it is none.
QList<int> numbersOf(const QString &host)
{
    const QStringList parts = host.split(u'.');
    QList<int> numbers;
    for (const QString &part : parts) {
        bool isNumber = false;
        numbers += part.toInt(&isNumber);
        if (!isNumber)
            return {};
    }
    return numbers.size() == 4 ? numbers : QList<int>{};
}

/// RFC 1918, RFC 6598 (carriers), RFC 3927 (link-local), RFC 4193, RFC 4291; names that only a local resolver knows.
bool isInPrivateNetwork(const QString &host)
{
    if (const QList<int> ip = numbersOf(host); !ip.isEmpty()) {
        return ip[0] == 10 || (ip[0] == 172 && ip[1] >= 16 && ip[1] < 32) || (ip[0] == 192 && ip[1] == 168)
            || (ip[0] == 100 && ip[1] >= 64 && ip[1] < 128) || (ip[0] == 169 && ip[1] == 254);
    }
    if (host.contains(u':'))
        return host.startsWith("fc"_L1) || host.startsWith("fd"_L1) || host.startsWith("fe8"_L1);
    constexpr std::array localEndings{".local"_L1, ".lan"_L1, ".internal"_L1, ".home.arpa"_L1, ".intranet"_L1, ".corp"_L1};
    return !host.contains(u'.')
        || std::ranges::any_of(localEndings, [&](QLatin1StringView ending) { return host.endsWith(ending); });
}

} // namespace

Result<QString> check(const QString &given)
{
    const QUrl url{given, QUrl::StrictMode};
    const QString scheme = url.scheme();
    if (given.size() > longest || !url.isValid() || url.host().isEmpty() || (scheme != "https"_L1 && scheme != "http"_L1))
        return refusal("not_an_address", u"this is not a web address"_s);
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return refusal("extras", u"a public address has no user, query or fragment"_s);
    if (!url.path().isEmpty())
        return url.path() == "/"_L1 ? refusal("slash", u"a public address has no slash at its end"_s)
                                    : refusal("path", u"a public address has no path"_s);
    if (scheme == "http"_L1 && !isLoopback(url.host()))
        return refusal("http", u"http is for this computer only, people's passwords would cross the network in the clear"_s);
    // RFC 6454 §6.2: an origin names no port where it is the scheme's own.
    QUrl origin;
    origin.setScheme(scheme);
    origin.setHost(url.host());
    if (url.port() != (scheme == "https"_L1 ? 443 : 80))
        origin.setPort(url.port());
    return origin.toString(QUrl::FullyEncoded);
}

Reach reachOf(const QString &checkedUrl)
{
    const QString host = QUrl{checkedUrl}.host();
    if (isLoopback(host))
        return Reach::ThisComputer;
    return isInPrivateNetwork(host) ? Reach::PrivateNetwork : Reach::Internet;
}

} // namespace fractal::public_url
