// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/report_endpoint.h"

#include "core/operations/report_link.h"
#include "core/operations/site_facts.h"
#include "server/page_frame_of.h"

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

http::Response fileOf(http::Exchange &exchange, const Principal &reader, const QString &id)
{
    const SiteFacts facts = siteFacts(exchange.site);
    const auto file = operations::reportFile(exchange.work, reader, facts, id);
    if (!file)
        return errorPage(exchange, file.error());
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
