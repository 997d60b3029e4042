// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/csrf.h"
#include "server/oauth/endpoints/endpoint_list.h"
#include "server/oauth/journal_author.h"
#include "server/oauth/own_pages.h"
#include "server/oauth/redirect.h"
#include "server/oauth/web_pages.h"

namespace fractal::oauth::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bodyLimit = 4 * 1024;

/// In a transaction.
Result<http::Response> signOut(http::Exchange &exchange, const SiteView &site)
{
    FRACTAL_TRY(const Visitor visitor, visitorOf(exchange, site));
    if (visitor.session) {
        FRACTAL_TRY_VOID(sign_in::end(exchange.work, visitor.session->id));
        const journal::Record record{.author = personAuthor(*visitor.user, {}, exchange.request),
                                     .action = u"sign_out"_s,
                                     .outcome = u"done"_s,
                                     .reason = {},
                                     .reference = QString::fromLatin1(exchange.reference),
                                     .changes = {},
                                     .undoable = false,
                                     .undoes = {}};
        FRACTAL_TRY_VOID(journal::append(exchange.work, record));
    }
    auto answer = redirectTo(inSameLanguage(exchange.request, "/"_ba));
    site.cookies.endSession(answer);
    return answer;
}

http::Outcome handle(http::Exchange &exchange)
{
    const SiteView site{exchange.site};
    const auto form = isFormType(exchange.request.header("content-type")) ? Form::parse(exchange.request.body) : std::nullopt;
    if (!form || !isFromOurPage(exchange.request, site.urls.issuer())
        || !isCsrfToken(exchange.work.keyring, form->bytes("csrf"), site.cookies.session(exchange.request), signOutSubject))
        return foreignFormPage(exchange, site);
    return http::Deferred{http::Place::Write, [site](http::Exchange &later) -> http::Outcome {
                              const auto answer = signOut(later, site);
                              return answer ? *answer : failurePage(later, site, answer.error());
                          }};
}

} // namespace

QList<http::Endpoint> sign_out(const std::shared_ptr<Limiters> &)
{
    return {http::Endpoint{.path = Urls::signOutPath,
                           .methods = {http::Method::Post},
                           .auth = http::Auth::Browser,
                           .place = http::Place::Inline,
                           .bodyLimit = bodyLimit,
                           .cors = http::Cors::None,
                           .handle = handle}};
}

} // namespace fractal::oauth::endpoint
