// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/page_frame_of.h"

#include "server/http/status.h"
#include "server/pages/security_headers.h"
#include "server/pages/status_page.h"

#include <QUrl>
#include <QUrlQuery>

namespace fractal {

using namespace Qt::StringLiterals;

pages::Frame frameOf(const http::Exchange &exchange)
{
    const Settings &settings = exchange.site.settings();
    const http::Request &request = exchange.request;
    const QString chosen = QUrlQuery{QString::fromLatin1(request.query)}.queryItemValue(u"lang"_s);
    const auto siteDefault = pages::languageFromCode(settings.language).value_or(pages::Language::En);
    pages::Frame frame;
    frame.language = pages::choose(request.header("accept-language"), chosen, siteDefault);
    frame.siteName = settings.siteName;
    frame.siteHost = QUrl{exchange.site.publicUrl()}.authority();
    frame.timeZone = settings.timeZone;
    frame.region = settings.region;
    frame.pathAndQuery = request.query.isEmpty() ? request.path : request.path + '?' + request.query;
    return frame;
}

http::Response statusPage(const http::Exchange &exchange, int code)
{
    pages::StatusPage page;
    page.frame = frameOf(exchange);
    page.status = code;
    page.reference = exchange.reference;
    http::Response response = pages::pageResponse(code, pages::render(page));
    return code == status::serviceUnavailable ? response.with("Retry-After", "30") : response;
}

http::Response errorPage(const http::Exchange &exchange, const Error &error)
{
    return statusPage(exchange, error.code == ErrorCode::Unavailable ? status::serviceUnavailable : status::notFound);
}

} // namespace fractal
