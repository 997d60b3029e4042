// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site_endpoints.h"

#include "server/http/exchange.h"
#include "server/http/status.h"
#include "server/oauth/own_pages.h"
#include "server/oauth/urls.h"
#include "server/page_frame_of.h"
#include "server/pages/assets.h"
#include "server/pages/landing_page.h"
#include "server/pages/security_headers.h"
#include "server/pages/status_page.h"
#include "server/pending_changes_endpoint.h"
#include "server/record_endpoint.h"

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

http::Outcome landing(http::Exchange &exchange)
{
    const oauth::Urls urls{exchange.site.publicUrl()};
    return pages::pageResponse(status::ok,
                               pages::render(pages::LandingPage{frameOf(exchange), QString::fromUtf8(urls.resource()),
                                                                oauth::accountAddress(exchange.request)}));
}

http::Outcome asset(http::Exchange &exchange)
{
    const auto found = pages::asset(exchange.request);
    return found ? *found : failurePage(exchange.request, status::notFound, exchange.reference);
}

/// Liveness: the process answers.
http::Outcome healthz(http::Exchange &)
{
    return http::Response::json(status::ok, R"({"status":"ok"})").with("Cache-Control", "no-store");
}

/// Readiness: the store answers too. The HTTP layer reads the site's state before any handler and says 503 where it cannot.
http::Outcome readyz(http::Exchange &)
{
    return http::Response::json(status::ok, R"({"status":"ready"})").with("Cache-Control", "no-store");
}

http::Endpoint page(const QByteArray &path, http::Outcome (*handle)(http::Exchange &))
{
    return {.path = path,
            .methods = {http::Method::Get},
            .auth = http::Auth::Public,
            .place = http::Place::Inline,
            .bodyLimit = 0,
            .cors = http::Cors::None,
            .handle = handle};
}

} // namespace

QList<http::Endpoint> siteEndpoints()
{
    http::Endpoint record = page("/o/*", recordPage);
    record.auth = http::Auth::Browser;
    return {page("/", landing),      page("/assets/*", asset), page("/healthz", healthz), page("/readyz", readyz), record,
            pendingChangesEndpoint()};
}

http::Response failurePage(const http::Request &request, int status, const QByteArray &reference)
{
    // No site is known here: the store may be what failed. The browser's language and plain words are enough.
    pages::StatusPage shown;
    shown.frame.language = pages::choose(request.header("accept-language"), {}, pages::Language::En);
    shown.frame.siteName = u"Fractal One"_s;
    shown.frame.pathAndQuery = request.query.isEmpty() ? request.path : request.path + '?' + request.query;
    shown.status = status;
    shown.reference = reference;
    return pages::pageResponse(status, pages::render(shown));
}

} // namespace fractal
