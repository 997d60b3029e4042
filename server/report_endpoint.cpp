// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/report_endpoint.h"

#include "core/operations/report_link.h"
#include "core/operations/site_facts.h"
#include "server/page_frame_of.h"
#include "server/pages/security_headers.h"
#include "server/pages/status_page.h"

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

http::Response statusPage(const http::Exchange &exchange, int status)
{
    pages::StatusPage page;
    page.frame = frameOf(exchange);
    page.status = status;
    page.reference = exchange.reference;
    http::Response response = pages::pageResponse(status, pages::render(page));
    return status == 503 ? response.with("Retry-After", "30") : response;
}

http::Response fileOf(http::Exchange &exchange, const Principal &reader, const QString &id)
{
    const SiteFacts facts = siteFacts(exchange.site);
    const auto file = operations::reportFile(exchange.work, reader, facts, id);
    if (!file)
        return statusPage(exchange, file.error().code == ErrorCode::Unavailable ? 503 : 404);
    http::Response response;
    response.contentType = file->mime;
    response.body = file->bytes;
    // Names are of our own making: letters, digits, "-", "_" and ".".
    return response.with("Content-Disposition", "attachment; filename=\"" + file->name.toLatin1() + '"')
        .with("Cache-Control", "no-store");
}

} // namespace

http::Outcome reportDownload(http::Exchange &exchange, const Principal &reader)
{
    const QString id = QString::fromLatin1(exchange.request.path.sliced(reportPrefix.size()));
    return http::Deferred{http::Place::Pool,
                          [reader, id](http::Exchange &later) -> http::Outcome { return fileOf(later, reader, id); }};
}

} // namespace fractal
