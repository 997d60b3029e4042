// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery_codes.h"
#include "core/store/second_step.h"
#include "server/http/status.h"
#include "server/oauth/csrf.h"
#include "server/oauth/endpoints/endpoint_list.h"
#include "server/oauth/errand.h"
#include "server/oauth/form_endpoint.h"
#include "server/oauth/journal_author.h"
#include "server/oauth/own_pages.h"
#include "server/oauth/redirect.h"
#include "server/oauth/web_pages.h"
#include "server/pages/qr_code.h"

namespace fractal::oauth::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bodyLimit = 4 * 1024;
constexpr qsizetype longestCode = 100;

/// In a transaction: the first code of the app. The other sessions of the account end: they were signed in by the password
/// alone, and one of them may be the reason for this.
Result<http::Response> confirm(http::Exchange &exchange, const SiteView &site, const QString &code)
{
    Work &work = exchange.work;
    FRACTAL_TRY(const Visitor visitor, visitorOf(exchange, site));
    if (!visitor.user)
        return redirectTo(accountAddress(exchange.request));
    const users::User &user = *visitor.user;
    FRACTAL_TRY(const auto seed, second_step::begun(work, user.id, visitor.session->id));
    if (!seed) // too late, or done before
        return redirectTo(accountAddress(exchange.request));
    FRACTAL_TRY(const bool isRight, second_step::confirm(work, user.id, visitor.session->id, code));
    if (!isRight)
        return secondStepSetupPage(exchange, site, visitor, *seed, true);
    FRACTAL_TRY(auto codes, recovery_codes::renew(work, user.id));
    FRACTAL_TRY(const qint64 ended, sign_in::endAllOf(work, user.id, visitor.session->id));
    const journal::Record record{
        .author = personAuthor(user, {}, exchange.request),
        .action = u"second_step.on"_s,
        .outcome = u"done"_s,
        .reason = u"%1 turned it on, and can turn it off; other sessions that were ended: %2"_s.arg(user.name).arg(ended),
        .reference = QString::fromLatin1(exchange.reference),
        .changes = {},
        .undoable = false,
        .undoes = {}};
    FRACTAL_TRY_VOID(journal::append(work, record));
    return recoveryCodesPage(exchange, site, visitor, std::move(codes), true);
}

Result<http::Outcome> get(http::Exchange &exchange, const SiteView &site)
{
    FRACTAL_TRY(const Visitor visitor, visitorOf(exchange, site));
    if (!visitor.user)
        return redirectTo(inSameLanguage(exchange.request, signInAddress(exchange.work, Urls::accountPath)));
    FRACTAL_TRY(const auto seed, second_step::begun(exchange.work, visitor.user->id, visitor.session->id));
    if (!seed)
        return redirectTo(accountAddress(exchange.request));
    return secondStepSetupPage(exchange, site, visitor, *seed, false);
}

Result<http::Outcome> post(http::Exchange &exchange, const SiteView &site)
{
    const auto form = isFormType(exchange.request.header("content-type")) ? Form::parse(exchange.request.body) : std::nullopt;
    if (!form || !isFromOurPage(exchange.request, site.urls.issuer())
        || !isCsrfToken(exchange.work.keyring, form->bytes("csrf"), site.cookies.session(exchange.request), accountSubject))
        return foreignFormPage(exchange, site);
    const QString code = QString::fromUtf8(form->bytes("code").left(longestCode));
    return http::Deferred{http::Place::Write, [site, code](http::Exchange &later) -> http::Outcome {
                              const auto answer = confirm(later, site, code);
                              return answer ? *answer : failurePage(later, site, answer.error());
                          }};
}

/// For this browser, while the seed waits for its first code; no cache keeps it.
Result<http::Response> picture(http::Exchange &exchange)
{
    const SiteView site{exchange.site};
    auto answer = http::Response::empty(status::notFound);
    FRACTAL_TRY(const Visitor visitor, visitorOf(exchange, site));
    if (visitor.user) {
        FRACTAL_TRY(const auto seed, second_step::begun(exchange.work, visitor.user->id, visitor.session->id));
        if (seed)
            answer = {.status = status::ok,
                      .contentType = "image/svg+xml"_ba,
                      .body = pages::qrCode(totp::address(*seed, site.settings.siteName, visitor.user->name).reveal()),
                      .headers = {}};
    }
    answer.with("Cache-Control"_ba, "no-store"_ba);
    answer.with("Content-Security-Policy"_ba, "default-src 'none'; frame-ancestors 'none'"_ba);
    answer.with("Cross-Origin-Resource-Policy"_ba, "same-origin"_ba);
    return answer;
}

http::Outcome handlePicture(http::Exchange &exchange)
{
    const auto answer = picture(exchange);
    return answer ? *answer : failurePage(exchange, SiteView{exchange.site}, answer.error());
}

} // namespace

QList<http::Endpoint> second_step_setup(const std::shared_ptr<Limiters> &)
{
    return {formEndpoint({.path = Urls::secondStepSetupPath, .bodyLimit = bodyLimit, .get = get, .post = post}),
            http::Endpoint{.path = Urls::seedPicturePath,
                           .methods = {http::Method::Get},
                           .auth = http::Auth::Browser,
                           .place = http::Place::Inline,
                           .bodyLimit = 0,
                           .cors = http::Cors::None,
                           .handle = handlePicture}};
}

} // namespace fractal::oauth::endpoint
