// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/description.h"

#include "server/http/exchange.h"
#include "server/http/status.h"
#include "server/rest/openapi.h"
#include "server/rest/problem.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <array>
#include <mutex>

namespace fractal::rest {

using namespace Qt::StringLiterals;

namespace {

/// The description for the public URL that it was last asked with. Thread-safe.
class Description {
public:
    QByteArray of(const QString &publicUrl)
    {
        const std::lock_guard lock{m_mutex};
        if (m_json.isEmpty() || m_publicUrl != publicUrl) {
            m_json = openApi(publicUrl);
            m_publicUrl = publicUrl;
        }
        return m_json;
    }

private:
    std::mutex m_mutex;
    QString m_publicUrl;
    QByteArray m_json;
};

/// A file of the page.
struct File {
    QByteArray path;
    QByteArray contentType;
    QByteArray bytes;
    QByteArray etag;
    bool isCompressed; ///< stored as gzip, and sent so
};

File embedded(const QByteArray &path, const QString &name, const QByteArray &contentType)
{
    QFile source{u":/api_docs/"_s + name};
    if (!source.open(QIODevice::ReadOnly))
        qFatal("the program was built without %s", qPrintable(name));
    const QByteArray bytes = source.readAll();
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(16);
    return {path, contentType, bytes, '"' + digest + '"', name.endsWith(".gz"_L1)};
}

const File *find(const QByteArray &path)
{
    static const std::array files{
        embedded("/api/v1/docs"_ba, u"index.html"_s, "text/html; charset=utf-8"_ba),
        embedded("/api/v1/docs/start.js"_ba, u"start.js"_s, "text/javascript; charset=utf-8"_ba),
        embedded("/api/v1/docs/arrow.svg"_ba, u"arrow.svg"_s, "image/svg+xml"_ba),
        embedded("/api/v1/docs/copy.svg"_ba, u"copy.svg"_s, "image/svg+xml"_ba),
        embedded("/api/v1/docs/swagger-ui.css"_ba, u"swagger-ui.css.gz"_s, "text/css; charset=utf-8"_ba),
        embedded("/api/v1/docs/swagger-ui-bundle.js"_ba, u"swagger-ui-bundle.js.gz"_s, "text/javascript; charset=utf-8"_ba),
    };
    const auto found = std::ranges::find(files, path.endsWith('/') ? path.chopped(1) : path, &File::path);
    return found == files.end() ? nullptr : &*found;
}

http::Outcome docs(http::Exchange &exchange)
{
    const http::Request &request = exchange.request;
    const File *const file = find(request.path);
    if (file == nullptr)
        return problem(status::notFound, "not_found", u"There is no such file."_s, exchange.reference);
    if (file->isCompressed && !request.header("accept-encoding").contains("gzip"))
        return problem(status::notAcceptable, "not_acceptable", u"This file is there as gzip only."_s, exchange.reference);
    http::Response response = http::Response::empty(status::notModified);
    if (request.header("if-none-match") != file->etag)
        response = {.status = status::ok, .contentType = file->contentType, .body = file->bytes, .headers = {}};
    if (file->isCompressed)
        response.with("Content-Encoding"_ba, "gzip"_ba).with("Vary"_ba, "Accept-Encoding"_ba);
    response.with("ETag"_ba, file->etag)
        .with("Cache-Control"_ba, "no-cache"_ba)
        .with("Referrer-Policy"_ba, "no-referrer"_ba)
        .with("X-Frame-Options"_ba, "DENY"_ba)
        .with("Content-Security-Policy"_ba,
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
              "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"_ba);
    return response;
}

http::Endpoint readable(const QByteArray &path, http::Cors cors, std::function<http::Outcome(http::Exchange &)> handle)
{
    return {.path = path,
            .methods = {http::Method::Get},
            .auth = http::Auth::Public,
            .place = http::Place::Inline,
            .bodyLimit = 0,
            .cors = cors,
            .handle = std::move(handle)};
}

} // namespace

QList<http::Endpoint> descriptionEndpoints()
{
    const auto description = std::make_shared<Description>();
    const auto json = [description](http::Exchange &exchange) -> http::Outcome {
        return http::Response::json(status::ok, description->of(exchange.site.publicUrl()))
            .with("Cache-Control"_ba, "no-cache"_ba);
    };
    return {readable("/api/v1/openapi.json"_ba, http::Cors::Metadata, json), readable("/api/v1/docs"_ba, http::Cors::None, docs),
            readable("/api/v1/docs/*"_ba, http::Cors::None, docs)};
}

} // namespace fractal::rest
