// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/resource.h"

namespace fractal::oauth {

using namespace Qt::StringLiterals;

QByteArray canonicalResource(QByteArrayView uri)
{
    const qsizetype colon = uri.indexOf("://");
    if (colon < 1 || uri.contains('#'))
        return {};
    const QByteArray scheme = uri.first(colon).toByteArray().toLower();
    const QByteArrayView after = uri.sliced(colon + 3);
    qsizetype end = 0;
    while (end < after.size() && after[end] != '/' && after[end] != '?')
        ++end;
    QByteArray authority = after.first(end).toByteArray().toLower();
    if (authority.isEmpty())
        return {};
    if (scheme == "https" && authority.endsWith(":443"))
        authority.chop(4);
    QByteArrayView rest = after.sliced(end);
    if (rest.endsWith('/'))
        rest.chop(1);
    return scheme + "://" + authority + rest.toByteArray();
}

Checked<Resource> resourceOf(const Form &form, const Urls &urls, const QStringList &extra, const char *unasked)
{
    QList<QByteArray> ours{canonicalResource(urls.resource()), canonicalResource(urls.resourceAlias()),
                           canonicalResource(urls.issuer())};
    for (const QString &identifier : extra)
        ours += canonicalResource(identifier.toUtf8());
    const QList<QByteArray> asked = form.all("resource");
    if (asked.isEmpty())
        return Resource{urls.resource(), QString::fromLatin1(unasked)};
    const QByteArray rest = canonicalResource(urls.restResource());
    bool isForMcp = false;
    bool isForRest = false;
    for (const QByteArray &uri : asked) {
        const QByteArray canonical = canonicalResource(uri);
        if (canonical.isEmpty() || (!ours.contains(canonical) && canonical != rest))
            return refuse(ErrorName::InvalidTarget, "the resource is not one of this server",
                          u"asked for the resource "_s + QString::fromUtf8(uri.left(200)));
        (canonical == rest ? isForRest : isForMcp) = true;
    }
    const char *const audience = isForMcp && isForRest ? everyAudience : isForRest ? restAudience : mcpAudience;
    return Resource{canonicalResource(asked.first()), QString::fromLatin1(audience)};
}

} // namespace fractal::oauth
