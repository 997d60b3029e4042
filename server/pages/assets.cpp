// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/assets.h"

#include "server/http/status.h"

#include <QCryptographicHash>
#include <QFile>

#include <array>

namespace fractal::pages {

using namespace Qt::StringLiterals;

namespace {

struct Asset {
    QByteArray path;
    QByteArray contentType;
    QByteArray bytes;
    QByteArray version;
};

Asset embedded(QByteArray path, const QString &file, QByteArray contentType)
{
    QFile source{file};
    if (!source.open(QIODevice::ReadOnly))
        qFatal("the program was built without %s", qPrintable(file));
    const QByteArray bytes = source.readAll();
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(16);
    return {std::move(path), std::move(contentType), bytes, digest};
}

const Asset *find(QByteArrayView path)
{
    static const std::array assets{
        embedded("/assets/style.css"_ba, u":/web/style.css"_s, "text/css; charset=utf-8"_ba),
        embedded("/assets/logo.svg"_ba, u":/web/logo.svg"_s, "image/svg+xml"_ba),
    };
    for (const Asset &asset : assets) {
        if (asset.path == path)
            return &asset;
    }
    return nullptr;
}

/// RFC 9110 §13.1.2: a list of entity tags, compared weakly, or "*".
bool holds(const QByteArray &ifNoneMatch, const QByteArray &etag)
{
    for (QByteArray tag : ifNoneMatch.split(',')) {
        tag = tag.trimmed();
        if (tag.startsWith("W/"))
            tag.remove(0, 2);
        if (tag == etag || tag == "*")
            return true;
    }
    return false;
}

} // namespace

std::optional<http::Response> asset(const http::Request &request)
{
    const Asset *const found = find(request.path);
    if (!found)
        return {};
    const QByteArray etag = '"' + found->version + '"';
    http::Response response = http::Response::empty(status::notModified);
    if (!holds(request.header("if-none-match"), etag))
        response = {.status = status::ok, .contentType = found->contentType, .body = found->bytes, .headers = {}};
    response.with("ETag"_ba, etag);
    response.with("Cache-Control"_ba, "public, max-age=86400"_ba);
    // A logo opened on its own is a document: it may do nothing either.
    response.with("Content-Security-Policy"_ba, "default-src 'none'; frame-ancestors 'none'"_ba);
    return response;
}

QByteArray assetAddress(QByteArrayView path)
{
    const Asset *const found = find(path);
    Q_ASSERT(found);
    return found->path + "?v=" + found->version;
}

} // namespace fractal::pages
