// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorizations.h"
#include "core/store/recovery_codes.h"
#include "core/store/second_step.h"
#include "server/oauth/csrf.h"
#include "server/oauth/endpoints/endpoint_list.h"
#include "server/oauth/errand.h"
#include "server/oauth/form_endpoint.h"
#include "server/oauth/journal_author.h"
#include "server/oauth/own_pages.h"
#include "server/oauth/password_again.h"
#include "server/oauth/redirect.h"
#include "server/oauth/web_pages.h"
#include "server/pages/browser_name.h"

namespace fractal::oauth::endpoint {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace action = pages::account_action;

namespace {

constexpr qint64 bodyLimit = 8 * 1024;
constexpr qsizetype longestPassword = 1000;
constexpr auto seenAgainAfter = 1min;

http::Response toSignIn(http::Exchange &exchange)
{
    return redirectTo(inSameLanguage(exchange.request, signInAddress(exchange.work, Urls::accountPath)));
}

Result<void> log(http::Exchange &exchange, const users::User &user, const QString &deed, const QString &reason,
                 const authorizations::Authorization *authorization = nullptr)
{
    journal::Record record{.author = personAuthor(user, authorization ? authorization->consumer : ConsumerId{}, exchange.request),
                           .action = deed,
                           .outcome = u"done"_s,
                           .reason = reason,
                           .reference = QString::fromLatin1(exchange.reference),
                           .changes = {},
                           .undoable = false,
                           .undoes = {}};
    if (authorization)
        record.author.authorization = authorization->id;
    FRACTAL_TRY_VOID(journal::append(exchange.work, record));
    return {};
}

/// One that is another person's is as unknown as one that never was.
Result<http::Response> revoke(http::Exchange &exchange, const Visitor &visitor, const Form &form)
{
    const auto found = authorizations::find(exchange.work.connection, AuthorizationId{form.bytes("authorization").toLongLong()});
    if (!found && found.error().code != ErrorCode::NotFound)
        return Failure{found.error()};
    if (!found || found->user != visitor.user->id)
        return redirectTo(accountAddress(exchange.request));
    FRACTAL_TRY(const bool first, authorizations::revoke(exchange.work, found->id, u"revoked by the person"_s));
    if (first)
        FRACTAL_TRY_VOID(log(exchange, *visitor.user, u"authorization.revoke"_s,
                             u"authorization %1 (%2 for %3) was ended; access is not put back"_s.arg(found->id.value)
                                 .arg(found->consumerName, visitor.user->name),
                             &*found));
    return redirectTo(accountAddress(exchange.request, pages::AccountNews::Revoked));
}

Result<http::Response> endSession(http::Exchange &exchange, const Visitor &visitor, const Form &form)
{
    const qint64 wanted = form.bytes("session").toLongLong();
    FRACTAL_TRY(const auto sessions, sign_in::sessionsOf(exchange.work.connection, visitor.user->id, exchange.work.now()));
    const auto session = std::ranges::find(sessions, wanted, &sign_in::Session::id);
    if (session == sessions.end())
        return redirectTo(accountAddress(exchange.request));
    FRACTAL_TRY_VOID(sign_in::endOneOf(exchange.work, visitor.user->id, wanted));
    const QString browser = pages::browserName(session->userAgent, pages::Words{pages::Language::En});
    FRACTAL_TRY_VOID(log(exchange, *visitor.user, u"session.end"_s,
                         u"%1 from %2 was signed out; a session is not put back"_s.arg(browser, session->address)));
    return redirectTo(accountAddress(exchange.request, pages::AccountNews::SessionEnded));
}

Result<http::Response> endSessions(http::Exchange &exchange, const SiteView &site, const Visitor &visitor)
{
    FRACTAL_TRY(const qint64 ended, sign_in::endAllOf(exchange.work, visitor.user->id));
    FRACTAL_TRY_VOID(log(exchange, *visitor.user, u"user.sign_out"_s,
                         u"%1 ended all of their own sessions (%2); they stay ended"_s.arg(visitor.user->name).arg(ended)));
    auto answer = redirectTo(inSameLanguage(exchange.request, "/"_ba));
    site.cookies.endSession(answer);
    return answer;
}

Result<http::Response> perform(http::Exchange &exchange, const SiteView &site, const Form &form)
{
    FRACTAL_TRY(const Visitor visitor, visitorOf(exchange, site)); // the session may have ended since the form was posted
    if (!visitor.user)
        return toSignIn(exchange);
    FRACTAL_TRY_VOID(sign_in::touch(exchange.work, visitor.session->id));
    const QByteArray deed = form.bytes("action");
    if (deed == action::revoke)
        return revoke(exchange, visitor, form);
    if (deed == action::endSession)
        return endSession(exchange, visitor, form);
    return endSessions(exchange, site, visitor);
}

// What the password is asked for again.

Result<http::Response> beginSetUp(http::Exchange &exchange, const Visitor &visitor)
{
    const auto begun = second_step::begin(exchange.work, visitor.user->id, visitor.session->id);
    if (!begun && begun.error().code == ErrorCode::AlreadyExists) // in another window
        return redirectTo(accountAddress(exchange.request));
    if (!begun)
        return Failure{begun.error()};
    return redirectTo(inSameLanguage(exchange.request, Urls::secondStepSetupPath));
}

Result<http::Response> newCodes(http::Exchange &exchange, const SiteView &site, const Visitor &visitor)
{
    FRACTAL_TRY(const auto state, second_step::stateOf(exchange.work.connection, visitor.user->id));
    if (!state)
        return redirectTo(accountAddress(exchange.request));
    FRACTAL_TRY(auto codes, recovery_codes::renew(exchange.work, visitor.user->id));
    FRACTAL_TRY_VOID(log(exchange, *visitor.user, u"second_step.new_codes"_s,
                         u"the recovery codes of before stopped working; they are not put back"_s));
    return recoveryCodesPage(exchange, site, visitor, std::move(codes), false);
}

Result<http::Response> turnOff(http::Exchange &exchange, const Visitor &visitor)
{
    FRACTAL_TRY(const bool wasOn, second_step::remove(exchange.work, visitor.user->id));
    if (wasOn)
        FRACTAL_TRY_VOID(log(exchange, *visitor.user, u"second_step.off"_s,
                             u"%1 turned it off; a second step is not put back"_s.arg(visitor.user->name)));
    return redirectTo(accountAddress(exchange.request, pages::AccountNews::SecondStepOff));
}

http::Outcome askPasswordAgain(http::Exchange &exchange, const SiteView &site, const Visitor &visitor, const Form &form,
                               const std::shared_ptr<Limiters> &limiters)
{
    const QByteArray wanted = form.bytes("action");
    const auto deed = [site, wanted](http::Exchange &later, const Visitor &present) -> Result<http::Response> {
        if (wanted == action::setUp)
            return beginSetUp(later, present);
        return wanted == action::newCodes ? newCodes(later, site, present) : turnOff(later, present);
    };
    const auto again = [site, wanted](http::Exchange &later, const Visitor &present, std::optional<Instant> blockedUntil) {
        const auto page = accountPage(later, site, present, {.trouble = PasswordTrouble{wanted, blockedUntil}});
        return page ? *page : failurePage(later, site, page.error());
    };
    return withPasswordAgain(exchange, {site, visitor, crypto::Secret{form.bytes("password").left(longestPassword)}, deed, again},
                             limiters);
}

Result<http::Outcome> post(http::Exchange &exchange, const SiteView &site, const std::shared_ptr<Limiters> &limiters)
{
    auto form = isFormType(exchange.request.header("content-type")) ? Form::parse(exchange.request.body) : std::nullopt;
    if (!form || !isFromOurPage(exchange.request, site.urls.issuer()))
        return foreignFormPage(exchange, site);
    FRACTAL_TRY(const Visitor visitor, visitorOf(exchange, site));
    if (!visitor.user)
        return toSignIn(exchange);
    if (!isCsrfToken(exchange.work.keyring, form->bytes("csrf"), visitor.browser, accountSubject))
        return foreignFormPage(exchange, site);
    const QByteArray wanted = form->bytes("action");
    if (wanted == action::setUp || wanted == action::newCodes || wanted == action::turnOff)
        return askPasswordAgain(exchange, site, visitor, *form, limiters);
    if (wanted != action::revoke && wanted != action::endSession && wanted != action::endSessions)
        return redirectTo(accountAddress(exchange.request));
    return http::Deferred{http::Place::Write, [site, form = *std::move(form)](http::Exchange &later) -> http::Outcome {
                              const auto answer = perform(later, site, form);
                              return answer ? *answer : failurePage(later, site, answer.error());
                          }};
}

Result<http::Outcome> get(http::Exchange &exchange, const SiteView &site)
{
    FRACTAL_TRY(const Visitor visitor, visitorOf(exchange, site));
    if (!visitor.user)
        return toSignIn(exchange);
    const AccountView view{.news = newsOf(exchange.request), .trouble = {}};
    if (exchange.work.now() - visitor.session->lastSeenAt < seenAgainAfter)
        return accountPage(exchange, site, visitor, view);
    return http::Deferred{http::Place::Write, [site, visitor, view](http::Exchange &later) -> http::Outcome {
                              if (const auto seen = sign_in::touch(later.work, visitor.session->id); !seen)
                                  return failurePage(later, site, seen.error());
                              const auto page = accountPage(later, site, visitor, view);
                              return page ? *page : failurePage(later, site, page.error());
                          }};
}

} // namespace

QList<http::Endpoint> account(const std::shared_ptr<Limiters> &limiters)
{
    return {formEndpoint(
        {.path = Urls::accountPath,
         .bodyLimit = bodyLimit,
         .get = get,
         .post = [limiters](http::Exchange &exchange, const SiteView &site) { return post(exchange, site, limiters); }})};
}

} // namespace fractal::oauth::endpoint
