// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/session_start.h"

#include "server/oauth/journal_author.h"
#include "server/oauth/known_browser.h"
#include "server/oauth/page_frame.h"
#include "server/oauth/redirect.h"

namespace fractal::oauth {

using namespace Qt::StringLiterals;

namespace {

/// A new cookie; what the browser has under way goes on, its session does not.
Result<QByteArray> renewBrowser(Work &work, const Arrival &arrival)
{
    const QByteArray browser = newBrowser(work.random);
    if (arrival.visitor.session)
        FRACTAL_TRY_VOID(sign_in::end(work, arrival.visitor.session->id));
    FRACTAL_TRY_VOID(interactions::moveTo(work, arrival.visitor.browser, browser));
    return browser;
}

} // namespace

Result<http::Response> startSession(http::Exchange &exchange, const Arrival &arrival, const QString &how)
{
    Work &work = exchange.work;
    FRACTAL_TRY(const QByteArray browser, renewBrowser(work, arrival));
    FRACTAL_TRY_VOID(sign_in::start(work, browser, arrival.user.id, exchange.request.peer.toString(),
                                    QString::fromUtf8(exchange.request.header("user-agent"))));
    const ConsumerId consumer = arrival.errand.pending ? arrival.errand.pending->consumer.id : ConsumerId{};
    const journal::Record record{.author = personAuthor(arrival.user, consumer, exchange.request),
                                 .action = u"sign_in"_s,
                                 .outcome = u"done"_s,
                                 .reason = how,
                                 .reference = QString::fromLatin1(exchange.reference),
                                 .changes = {},
                                 .undoable = false,
                                 .undoes = {}};
    FRACTAL_TRY_VOID(journal::append(work, record));
    auto answer = redirectTo(inSameLanguage(exchange.request, arrival.errand.onward()));
    arrival.site.cookies.setSession(answer, browser);
    arrival.site.cookies.setKnown(answer, newBrowserMark(work.random, work.keyring, arrival.user.name));
    return answer;
}

Result<http::Response> askForSecondStep(http::Exchange &exchange, const Arrival &arrival)
{
    FRACTAL_TRY(const QByteArray browser, renewBrowser(exchange.work, arrival));
    FRACTAL_TRY_VOID(sign_in::startPending(exchange.work, browser, arrival.user.id));
    auto answer = redirectTo(inSameLanguage(exchange.request, arrival.errand.secondStep()));
    arrival.site.cookies.setSession(answer, browser);
    return answer;
}

} // namespace fractal::oauth
