// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The check of redirect URIs: what is accepted is the same address for everybody who reads it, and an address that is not
// registered to the letter differs in the port of a loopback name alone (oauth.md A05 to A13).
#include "core/store/consumers.h"
#include "tests/fuzz/fuzz.h"

#include <QUrl>

namespace fractal::fuzz {

using namespace consumers;

namespace {

const QStringList known{
    QStringLiteral("https://chatgpt.com/connector_platform_oauth_redirect"),
    QStringLiteral("https://claude.ai/api/mcp/auth_callback?a=b"),
    QStringLiteral("http://127.0.0.1/callback"),
    QStringLiteral("http://[::1]:33418/callback"),
    QStringLiteral("http://localhost:33418/"),
    QStringLiteral("cursor://anysphere.cursor-mcp/oauth/callback"),
};

/// Scheme, host and the rest as Qt's parser sees them, without the port.
QString withoutPort(const QString &uri)
{
    QUrl url{uri, QUrl::StrictMode};
    url.setPort(-1);
    return url.toString(QUrl::FullyEncoded);
}

void isUnderstoodAlike(const QString &uri)
{
    const QUrl url{uri, QUrl::StrictMode};
    // Qt decodes what claims to be Punycode; nobody has to be able to.
    const bool isOnTheWeb = uri.startsWith(QLatin1StringView{"https://"}) || uri.startsWith(QLatin1StringView{"http://"});
    if (isOnTheWeb && !uri.contains(QLatin1StringView{"xn--"}, Qt::CaseInsensitive)) {
        holds(url.isValid(), "an address on the web is valid for Qt too");
        holds(url.userInfo().isEmpty() && !url.hasFragment(), "it has no user and no fragment");
        const QString authority = uri.sliced(uri.indexOf(QLatin1StringView{"://"}) + 3);
        holds(authority.startsWith(QLatin1Char{'['}) || authority.startsWith(url.host(QUrl::FullyEncoded), Qt::CaseInsensitive),
              "its host is the host that stands there");
    }
    for (const QChar c : uri)
        holds(c > QLatin1Char{' '} && c.unicode() < 127, "it is visible ASCII");
}

} // namespace

void run(const QByteArray &input)
{
    const QString uri = QString::fromUtf8(input);
    Consumer consumer;
    consumer.callbacks = known;
    if (isRegistered(consumer, uri) && !known.contains(uri)) {
        holds(uri.startsWith(QLatin1StringView{"http://"}), "only loopback may differ");
        const QString plain = withoutPort(uri);
        holds(std::any_of(known.begin(), known.end(), [&](const QString &one) { return withoutPort(one) == plain; }),
              "and in its port alone");
    }
    if (checkCallback(uri)) {
        isUnderstoodAlike(uri);
        consumer.callbacks = {uri};
        holds(isRegistered(consumer, uri), "what was registered is registered");
        holds(!isRegistered(consumer, uri + QLatin1Char{'x'}) || uri.endsWith(QLatin1Char{':'}), "and nothing longer is");
    }
}

} // namespace fractal::fuzz

FRACTAL_FUZZ_TARGET
