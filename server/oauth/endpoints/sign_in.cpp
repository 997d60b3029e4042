// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sign_in.h"

#include "core/crypto/secrets.h"
#include "core/store/second_step.h"
#include "server/http/network.h"
#include "server/oauth/csrf.h"
#include "server/oauth/endpoints/endpoint_list.h"
#include "server/oauth/errand.h"
#include "server/oauth/form_endpoint.h"
#include "server/oauth/journal_author.h"
#include "server/oauth/known_browser.h"
#include "server/oauth/redirect.h"
#include "server/oauth/refused_page.h"
#include "server/oauth/session_start.h"
#include "server/oauth/web_pages.h"

namespace fractal::oauth::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bodyLimit = 16 * 1024;
constexpr qsizetype longestName = 200;
constexpr qsizetype longestPassword = 1000;

/// One attempt, carried from the network thread to the pool and into the transaction.
struct Attempt {
    SiteView site;
    Errand errand;
    Visitor visitor;
    QString userName;
    crypto::Secret password;
    QString subject; ///< of the throttle
    QString storedHash; ///< empty for an unknown or disabled account
    bool isRight = false;
};

/// Somebody is signed in, and wants to be another person.
bool isSwitching(const http::Request &request)
{
    const auto form = Form::parse(request.query);
    return form && form->has("switch");
}

http::Response formAgain(http::Exchange &exchange, const Attempt &attempt, std::optional<Instant> blockedUntil)
{
    return signInPage(exchange, attempt.site,
                      {.errand = attempt.errand,
                       .browser = attempt.visitor.browser,
                       .userName = attempt.userName,
                       .wasRefused = !blockedUntil,
                       .blockedUntil = blockedUntil,
                       .switchPerson = isSwitching(exchange.request)});
}

/// The entry never holds a name that nobody has: people type passwords there.
Result<void> logRefusal(http::Exchange &exchange, const Attempt &attempt, Limiters &limiters)
{
    if (limiters.entries.take(exchange.request.peer, u"sign_in"_s, exchange.work.now()).count() > 0)
        return {};
    const auto user = users::findByName(exchange.work.connection, attempt.userName);
    const ConsumerId consumer = attempt.errand.pending ? attempt.errand.pending->consumer.id : ConsumerId{};
    journal::Record record{.author = visitorAuthor(consumer, exchange.request),
                           .action = u"sign_in.refused"_s,
                           .outcome = u"refused"_s,
                           .reason = u"no such account"_s,
                           .reference = QString::fromLatin1(exchange.reference),
                           .changes = {},
                           .undoable = false,
                           .undoes = {}};
    if (user) {
        record.author.user = user->id;
        record.reason = user->enabled ? u"a wrong password for "_s + user->name : user->name + u" is disabled"_s;
    }
    FRACTAL_TRY_VOID(journal::append(exchange.work, record));
    return {};
}

Result<http::Response> refuseAttempt(http::Exchange &exchange, const Attempt &attempt, Limiters &limiters)
{
    FRACTAL_TRY_VOID(sign_in::recordFailure(exchange.work, attempt.subject));
    FRACTAL_TRY_VOID(logRefusal(exchange, attempt, limiters));
    return formAgain(exchange, attempt, {});
}

/// In a transaction: counts, and starts the session or asks for the second step. What was true when the password was looked at is
/// looked at again.
Result<http::Response> conclude(http::Exchange &exchange, const Attempt &attempt, Limiters &limiters)
{
    Connection &connection = exchange.work.connection;
    // Many attempts at once must not slip past the counter: the answer then says nothing about the password.
    FRACTAL_TRY_VOID(sign_in::hold(exchange.work, attempt.subject));
    FRACTAL_TRY(const auto blocked, sign_in::blockedUntil(connection, attempt.subject, exchange.work.now()));
    if (blocked)
        return formAgain(exchange, attempt, blocked);
    FRACTAL_TRY(const QString presentHash, users::passwordHash(connection, attempt.userName));
    const bool isUnchanged = crypto::constantTimeEqual(presentHash.toLatin1(), attempt.storedHash.toLatin1());
    if (!attempt.isRight || !isUnchanged)
        return refuseAttempt(exchange, attempt, limiters);
    FRACTAL_TRY(const users::User user, users::findByName(connection, attempt.userName));
    FRACTAL_TRY_VOID(sign_in::recordSuccess(exchange.work, attempt.subject));
    FRACTAL_TRY(const auto secondStep, second_step::stateOf(connection, user.id));
    const Arrival arrival{attempt.site, attempt.errand, attempt.visitor, user};
    return secondStep ? askForSecondStep(exchange, arrival) : startSession(exchange, arrival, {});
}

/// On the pool: scrypt, for a known and an unknown name alike (oauth.md L07).
http::Outcome examine(http::Exchange &exchange, Attempt attempt, const std::shared_ptr<Limiters> &limiters)
{
    const auto blocked = sign_in::blockedUntil(exchange.work.connection, attempt.subject, exchange.work.now());
    if (!blocked)
        return failurePage(exchange, attempt.site, blocked.error());
    if (*blocked)
        return formAgain(exchange, attempt, *blocked);
    attempt.isRight = crypto::verifyPassword(QString::fromUtf8(attempt.password.reveal()), attempt.storedHash)
        && !attempt.storedHash.isEmpty();
    attempt.password = {};
    return http::Deferred{http::Place::Write, [attempt, limiters](http::Exchange &later) -> http::Outcome {
                              const auto answer = conclude(later, attempt, *limiters);
                              return answer ? *answer : failurePage(later, attempt.site, answer.error());
                          }};
}

/// "Not you?": the client is told that nobody allowed anything.
Result<http::Response> cancel(http::Exchange &exchange, const SiteView &site, const Errand &errand)
{
    if (!errand.pending)
        return redirectTo("/"_ba);
    FRACTAL_TRY(const bool isFirst, interactions::finish(exchange.work, errand.pending->interaction.id));
    if (!isFirst)
        return startAgainPage(exchange, site);
    const journal::Record record{.author = visitorAuthor(errand.pending->consumer.id, exchange.request),
                                 .action = u"authorize.denied"_s,
                                 .outcome = u"refused"_s,
                                 .reason = u"the sign-in was cancelled"_s,
                                 .reference = QString::fromLatin1(exchange.reference),
                                 .changes = {},
                                 .undoable = false,
                                 .undoes = {}};
    FRACTAL_TRY_VOID(journal::append(exchange.work, record));
    return redirectWithError(errand.pending->request.returnTo,
                             refuse(ErrorName::AccessDenied, "the person did not sign in").value(), site.urls);
}

Result<http::Outcome> get(http::Exchange &exchange, const SiteView &site)
{
    const auto form = Form::parse(exchange.request.query);
    FRACTAL_TRY(Visitor visitor, visitorOf(exchange, site));
    if (!form)
        return startAgainPage(exchange, site);
    FRACTAL_TRY(const auto errand, errandOf(exchange, *form, visitor));
    if (!errand)
        return startAgainPage(exchange, site);
    const bool isSwitch = isSwitching(exchange.request);
    if (errand->accepts(visitor) && !isSwitch)
        return redirectTo(inSameLanguage(exchange.request, errand->onward()));
    const bool isNew = visitor.browser.isEmpty();
    if (isNew) // a page of ours was asked for; an authorize request has given its browser a cookie already
        visitor.browser = newBrowser(exchange.work.random);
    auto answer = signInPage(exchange, site,
                             {.errand = *errand,
                              .browser = visitor.browser,
                              .userName = {},
                              .wasRefused = false,
                              .blockedUntil = {},
                              .switchPerson = isSwitch});
    if (isNew)
        site.cookies.setSession(answer, visitor.browser);
    return answer;
}

Result<http::Outcome> post(http::Exchange &exchange, const SiteView &site, const std::shared_ptr<Limiters> &limiters)
{
    const auto form = isFormType(exchange.request.header("content-type")) ? Form::parse(exchange.request.body) : std::nullopt;
    if (!form)
        return refusedPage(exchange, limiters, {"sign_in.refused", requestIsOver}, startAgainPage(exchange, site));
    if (!isFromOurPage(exchange.request, site.urls.issuer()))
        return refusedPage(exchange, limiters, {"sign_in.refused", foreignForm}, foreignFormPage(exchange, site));
    FRACTAL_TRY(const Visitor visitor, visitorOf(exchange, site));
    FRACTAL_TRY(const auto errand, errandOf(exchange, *form, visitor));
    if (!errand)
        return refusedPage(exchange, limiters, {"sign_in.refused", requestIsOver}, startAgainPage(exchange, site));
    if (!isCsrfToken(exchange.work.keyring, form->bytes("csrf"), visitor.browser, errand->token))
        return refusedPage(exchange, limiters, {"sign_in.refused", foreignForm}, foreignFormPage(exchange, site));
    if (form->bytes("action") == "cancel")
        return http::Deferred{http::Place::Write, [site, errand = *errand](http::Exchange &later) -> http::Outcome {
                                  const auto answer = cancel(later, site, errand);
                                  return answer ? *answer : failurePage(later, site, answer.error());
                              }};
    Attempt attempt{site,
                    *errand,
                    visitor,
                    form->text("user").left(longestName),
                    crypto::Secret{form->bytes("password").left(longestPassword)},
                    {},
                    {}};
    const QByteArray browser = knownBrowser(exchange.work.keyring, site.cookies.known(exchange.request), attempt.userName);
    attempt.subject = sign_in::subjectOf(attempt.userName, http::networkOf(exchange.request.peer), browser);
    FRACTAL_TRY(const auto blocked, sign_in::blockedUntil(exchange.work.connection, attempt.subject, exchange.work.now()));
    if (blocked)
        return formAgain(exchange, attempt, blocked);
    FRACTAL_TRY(attempt.storedHash, users::passwordHash(exchange.work.connection, attempt.userName));
    return http::Deferred{http::Place::Pool,
                          [attempt, limiters](http::Exchange &later) { return examine(later, attempt, limiters); }};
}

} // namespace

QList<http::Endpoint> sign_in(const std::shared_ptr<Limiters> &limiters)
{
    return {formEndpoint(
        {.path = Urls::signInPath,
         .bodyLimit = bodyLimit,
         .get = get,
         .post = [limiters](http::Exchange &exchange, const SiteView &site) { return post(exchange, site, limiters); }})};
}

} // namespace fractal::oauth::endpoint
