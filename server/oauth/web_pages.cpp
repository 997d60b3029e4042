// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/web_pages.h"

#include "server/http/status.h"
#include "server/oauth/csrf.h"
#include "server/pages/consent_page.h"
#include "server/pages/error_page.h"
#include "server/pages/second_step_page.h"
#include "server/pages/security_headers.h"
#include "server/pages/sign_in_page.h"
#include "server/pages/status_page.h"
#include "server/pages/template_page.h"

namespace fractal::oauth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto busyRetryAfter = 5s;

/// Where the same answer comes from again. A form's answer has no address: a GET of its path says how to go on.
QByteArray addressOf(const http::Request &request)
{
    const bool canBeAskedAgain = request.method == http::Method::Get && !request.query.isEmpty();
    return canBeAskedAgain ? request.path + '?' + request.query : request.path;
}

pages::Form formOf(const http::Exchange &exchange, const Errand &errand, const QByteArray &browser, const QByteArray &action)
{
    pages::Form form;
    form.action = inSameLanguage(exchange.request, action);
    form.interaction = errand.token;
    form.csrf = csrfToken(exchange.work.keyring, browser, errand.token);
    form.interactionField = errand.pending ? "interaction"_ba : "page"_ba;
    return form;
}

/// Whole seconds, never too few.
std::chrono::seconds roundedUp(std::chrono::milliseconds wait)
{
    return std::chrono::ceil<std::chrono::seconds>(wait);
}

http::Response retryLater(http::Response answer, std::chrono::seconds wait)
{
    answer.with("retry-after"_ba, QByteArray::number(static_cast<qint64>(wait.count()))); // RFC 6585 §4
    return answer;
}

http::Response statusPage(const http::Exchange &exchange, const SiteView &site, int status, std::chrono::seconds retryAfter = 0s)
{
    const pages::StatusPage page{.frame = frameOf(exchange, site, addressOf(exchange.request)),
                                 .status = status,
                                 .reference = exchange.reference,
                                 .retryAfter = retryAfter};
    return pages::pageResponse(status, pages::render(page));
}

http::Response errorPage(const http::Exchange &exchange, const SiteView &site, pages::Stopped stopped)
{
    const pages::ErrorPage page{.frame = frameOf(exchange, site, addressOf(exchange.request)),
                                .stopped = stopped,
                                .reference = exchange.reference,
                                .at = exchange.work.now()};
    return pages::pageResponse(status::badRequest, pages::render(page));
}

pages::Stopped wordsFor(Stop why)
{
    switch (why) {
    case Stop::Malformed:
        return pages::Stopped::Malformed;
    case Stop::UnknownClient:
        return pages::Stopped::UnknownConsumer;
    case Stop::CallbackNotRegistered:
        return pages::Stopped::CallbackNotRegistered;
    }
    Q_UNREACHABLE();
}

} // namespace

http::Response signInPage(http::Exchange &exchange, const SiteView &site, const SignInForm &form)
{
    const QByteArray address = form.errand.signIn() + (form.switchPerson ? switchPersonSuffix : "");
    pages::SignInPage page;
    page.frame = frameOf(exchange, site, address);
    page.form = formOf(exchange, form.errand, form.browser,
                       form.switchPerson ? QByteArray{Urls::signInPath} + "?switch=1" : QByteArray{Urls::signInPath});
    if (form.errand.pending)
        page.asker = pages::Asker{form.errand.pending->consumer.name, form.errand.pending->request.returnTo.redirectUri};
    page.userName = form.userName;
    page.wrong = form.wasRefused;
    if (!form.blockedUntil)
        return pages::pageResponse(form.wasRefused ? status::forbidden : status::ok, pages::render(page));
    const auto left = roundedUp(*form.blockedUntil - exchange.work.now());
    page.wait = pages::Wait{*form.blockedUntil, left};
    return retryLater(pages::pageResponse(status::tooManyRequests, pages::render(page)), left);
}

http::Response secondStepPage(http::Exchange &exchange, const SiteView &site, const SecondStepForm &form)
{
    const QByteArray recovery = form.byRecoveryCode ? recoverySuffix : "";
    pages::SecondStepPage page;
    page.frame = frameOf(exchange, site, form.errand.secondStep() + recovery);
    page.form = formOf(exchange, form.errand, form.browser,
                       form.byRecoveryCode ? QByteArray{Urls::secondStepPath} + "?recovery=1" : QByteArray{Urls::secondStepPath});
    page.personName = form.person.displayName;
    page.byRecoveryCode = form.byRecoveryCode;
    page.wrong = form.wasRefused;
    page.startAgain = inSameLanguage(exchange.request, form.errand.signIn());
    page.otherWay = inSameLanguage(exchange.request, form.errand.secondStep() + (form.byRecoveryCode ? "" : recoverySuffix));
    if (!form.blockedUntil)
        return pages::pageResponse(form.wasRefused ? status::forbidden : status::ok, pages::render(page));
    const auto left = roundedUp(*form.blockedUntil - exchange.work.now());
    page.wait = pages::Wait{*form.blockedUntil, left};
    return retryLater(pages::pageResponse(status::tooManyRequests, pages::render(page)), left);
}

http::Response consentPage(http::Exchange &exchange, const SiteView &site, const Errand &errand, const Visitor &visitor,
                           const PermissionSet &rights)
{
    const Pending &pending = *errand.pending;
    pages::ConsentPage page;
    page.frame = frameOf(exchange, site, errand.onward(), &*visitor.user);
    page.form = formOf(exchange, errand, visitor.browser, Urls::consentPath);
    page.consumerName = pending.consumer.name;
    page.selfRegistered = pending.consumer.isSelfRegistered();
    page.unverified = pending.consumer.isUnverified();
    page.privacyUrl = pending.consumer.privacyUrl;
    page.eulaUrl = pending.consumer.eulaUrl;
    page.redirectUri = pending.request.returnTo.redirectUri;
    page.personName = visitor.user->displayName;
    page.account = inSameLanguage(exchange.request, Urls::accountPath);
    page.rights = rights;
    page.scopes = pending.request.scopes;
    page.holdsWrites = pending.consumer.writes == WritePolicy::Hold;
    return pages::pageResponse(status::ok, pages::render(page));
}

http::Response stoppedPage(http::Exchange &exchange, const SiteView &site, Stop why)
{
    return errorPage(exchange, site, wordsFor(why));
}

http::Response startAgainPage(http::Exchange &exchange, const SiteView &site)
{
    return errorPage(exchange, site, pages::Stopped::Expired);
}

http::Response foreignFormPage(http::Exchange &exchange, const SiteView &site)
{
    return statusPage(exchange, site, status::forbidden);
}

http::Response tooOftenPage(http::Exchange &exchange, const SiteView &site, std::chrono::milliseconds wait)
{
    return retryLater(statusPage(exchange, site, status::tooManyRequests), roundedUp(wait));
}

http::Response failurePage(http::Exchange &exchange, const SiteView &site, const Error &error)
{
    if (error.code != ErrorCode::Unavailable)
        return statusPage(exchange, site, status::internalServerError);
    return retryLater(statusPage(exchange, site, status::serviceUnavailable, busyRetryAfter), busyRetryAfter);
}

} // namespace fractal::oauth
