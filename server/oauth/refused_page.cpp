// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/refused_page.h"

#include "server/oauth/journal_author.h"

namespace fractal::oauth {

using namespace Qt::StringLiterals;

namespace {

Result<void> log(http::Exchange &exchange, const PageRefusal &refusal)
{
    const journal::Record record{.author = visitorAuthor(refusal.consumer, exchange.request),
                                 .action = QString::fromLatin1(refusal.action),
                                 .outcome = u"refused"_s,
                                 .reason = QString::fromLatin1(refusal.reason),
                                 .reference = QString::fromLatin1(exchange.reference),
                                 .changes = {},
                                 .undoable = false,
                                 .undoes = {}};
    FRACTAL_TRY_VOID(journal::append(exchange.work, record));
    return {};
}

bool isTooMuch(const http::Exchange &exchange, Limiters &limiters)
{
    return limiters.entries.take(exchange.request.peer, u"pages"_s, exchange.work.now()).count() > 0;
}

} // namespace

http::Outcome refusedPage(http::Exchange &exchange, const std::shared_ptr<Limiters> &limiters, const PageRefusal &refusal,
                          http::Response page)
{
    if (isTooMuch(exchange, *limiters))
        return page;
    return http::Deferred{http::Place::Write, [refusal, page = std::move(page)](http::Exchange &later) -> http::Outcome {
                              // The page is right with or without its entry.
                              if (const auto logged = log(later, refusal); !logged)
                                  qWarning("a refusal was not written down: %s", qPrintable(logged.error().detail));
                              return page;
                          }};
}

Result<http::Response> refusedPageHere(http::Exchange &exchange, Limiters &limiters, const PageRefusal &refusal,
                                       http::Response page)
{
    if (!isTooMuch(exchange, limiters))
        FRACTAL_TRY_VOID(log(exchange, refusal));
    return page;
}

} // namespace fractal::oauth
