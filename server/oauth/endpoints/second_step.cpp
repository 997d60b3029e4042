// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/second_step.h"

#include "core/store/recovery_codes.h"
#include "server/oauth/csrf.h"
#include "server/oauth/endpoints/endpoint_list.h"
#include "server/oauth/form_endpoint.h"
#include "server/oauth/journal_author.h"
#include "server/oauth/known_browser.h"
#include "server/oauth/redirect.h"
#include "server/oauth/session_start.h"
#include "server/oauth/web_pages.h"

namespace fractal::oauth::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bodyLimit = 8 * 1024;
constexpr qsizetype longestCode = 100;

/// One code, carried from the network thread into the transaction.
struct Attempt {
    SiteView site;
    Errand errand;
    Visitor visitor;
    users::User user; ///< who gave the password in this browser
    QString subject; ///< of the throttle
    bool byRecoveryCode = false;
    crypto::Secret code;
};

bool isByRecoveryCode(const http::Request &request)
{
    const auto form = Form::parse(request.query);
    return form && form->has("recovery");
}

Result<std::optional<users::User>> whoOwesIt(Connection &connection, const Visitor &visitor, Instant now)
{
    std::optional<users::User> nobody;
    if (visitor.browser.isEmpty())
        return nobody;
    FRACTAL_TRY(const auto pending, sign_in::findPending(connection, visitor.browser, now));
    if (!pending)
        return nobody;
    FRACTAL_TRY(nobody, users::find(connection, *pending));
    return nobody;
}

http::Response formAgain(http::Exchange &exchange, const Attempt &attempt, std::optional<Instant> blockedUntil)
{
    return secondStepPage(exchange, attempt.site,
                          {.errand = attempt.errand,
                           .person = attempt.user,
                           .browser = attempt.visitor.browser,
                           .byRecoveryCode = attempt.byRecoveryCode,
                           .wasRefused = !blockedUntil,
                           .blockedUntil = blockedUntil});
}

Result<http::Response> refuseAttempt(http::Exchange &exchange, const Attempt &attempt, Limiters &limiters)
{
    FRACTAL_TRY_VOID(sign_in::recordFailure(exchange.work, attempt.subject));
    if (limiters.entries.take(exchange.request.peer, u"sign_in"_s, exchange.work.now()).count() == 0) {
        const ConsumerId consumer = attempt.errand.pending ? attempt.errand.pending->consumer.id : ConsumerId{};
        journal::Record record{.author = visitorAuthor(consumer, exchange.request),
                               .action = u"sign_in.refused"_s,
                               .outcome = u"refused"_s,
                               .reason = (attempt.byRecoveryCode ? u"a wrong recovery code for %1, after the right password"_s
                                                                 : u"a wrong code for %1, after the right password"_s)
                                             .arg(attempt.user.name),
                               .reference = QString::fromLatin1(exchange.reference),
                               .changes = {},
                               .undoable = false,
                               .undoes = {}};
        record.author.user = attempt.user.id;
        FRACTAL_TRY_VOID(journal::append(exchange.work, record));
    }
    return formAgain(exchange, attempt, {});
}

Result<QString> describe(Connection &connection, const Attempt &attempt)
{
    if (!attempt.byRecoveryCode)
        return u"with a code of the authenticator app"_s;
    FRACTAL_TRY(const int left, recovery_codes::left(connection, attempt.user.id));
    return u"with a recovery code; %1 left"_s.arg(left);
}

/// In a transaction: the code is used, or counted as a wrong one.
Result<http::Response> conclude(http::Exchange &exchange, const Attempt &attempt, Limiters &limiters)
{
    Work &work = exchange.work;
    FRACTAL_TRY_VOID(sign_in::hold(work, attempt.subject));
    FRACTAL_TRY(const auto blocked, sign_in::blockedUntil(work.connection, attempt.subject, work.now()));
    if (blocked)
        return formAgain(exchange, attempt, blocked);
    FRACTAL_TRY(const auto user, whoOwesIt(work.connection, attempt.visitor, work.now()));
    if (!user || user->id != attempt.user.id) // late, or disabled meanwhile
        return redirectTo(inSameLanguage(exchange.request, attempt.errand.signIn()));
    const QString typed = QString::fromUtf8(attempt.code.reveal());
    FRACTAL_TRY(const bool isRight,
                attempt.byRecoveryCode ? recovery_codes::use(work, user->id, typed)
                                       : second_step::useCode(work, user->id, typed));
    if (!isRight)
        return refuseAttempt(exchange, attempt, limiters);
    FRACTAL_TRY_VOID(sign_in::recordSuccess(work, attempt.subject));
    FRACTAL_TRY_VOID(sign_in::endPending(work, attempt.visitor.browser));
    FRACTAL_TRY(const QString how, describe(work.connection, attempt));
    return startSession(exchange, {attempt.site, attempt.errand, attempt.visitor, *user}, how);
}

Result<http::Outcome> get(http::Exchange &exchange, const SiteView &site)
{
    const auto form = Form::parse(exchange.request.query);
    FRACTAL_TRY(const Visitor visitor, visitorOf(exchange, site));
    if (!form)
        return startAgainPage(exchange, site);
    FRACTAL_TRY(const auto errand, errandOf(exchange, *form, visitor));
    if (!errand)
        return startAgainPage(exchange, site);
    if (errand->accepts(visitor))
        return redirectTo(inSameLanguage(exchange.request, errand->onward()));
    FRACTAL_TRY(const auto user, whoOwesIt(exchange.work.connection, visitor, exchange.work.now()));
    if (!user)
        return redirectTo(inSameLanguage(exchange.request, errand->signIn()));
    return secondStepPage(exchange, site,
                          {.errand = *errand,
                           .person = *user,
                           .browser = visitor.browser,
                           .byRecoveryCode = isByRecoveryCode(exchange.request),
                           .wasRefused = false,
                           .blockedUntil = {}});
}

Result<http::Outcome> post(http::Exchange &exchange, const SiteView &site, const std::shared_ptr<Limiters> &limiters)
{
    const auto form = isFormType(exchange.request.header("content-type")) ? Form::parse(exchange.request.body) : std::nullopt;
    if (!form)
        return startAgainPage(exchange, site);
    if (!isFromOurPage(exchange.request, site.urls.issuer()))
        return foreignFormPage(exchange, site);
    FRACTAL_TRY(const Visitor visitor, visitorOf(exchange, site));
    FRACTAL_TRY(const auto errand, errandOf(exchange, *form, visitor));
    if (!errand)
        return startAgainPage(exchange, site);
    if (!isCsrfToken(exchange.work.keyring, form->bytes("csrf"), visitor.browser, errand->token))
        return foreignFormPage(exchange, site);
    Connection &connection = exchange.work.connection;
    FRACTAL_TRY(const auto user, whoOwesIt(connection, visitor, exchange.work.now()));
    if (!user)
        return redirectTo(inSameLanguage(exchange.request, errand->signIn()));
    Attempt attempt{site, *errand, visitor, *user, {}, isByRecoveryCode(exchange.request), {}};
    attempt.code = crypto::Secret{form->bytes(attempt.byRecoveryCode ? "recovery" : "code").left(longestCode)};
    attempt.subject = sign_in::codeSubjectOf(
        user->name, knownBrowser(exchange.work.keyring, site.cookies.known(exchange.request), user->name));
    FRACTAL_TRY(const auto blocked, sign_in::blockedUntil(connection, attempt.subject, exchange.work.now()));
    if (blocked)
        return formAgain(exchange, attempt, blocked);
    return http::Deferred{http::Place::Write, [attempt, limiters](http::Exchange &later) -> http::Outcome {
                              const auto answer = conclude(later, attempt, *limiters);
                              return answer ? *answer : failurePage(later, attempt.site, answer.error());
                          }};
}

} // namespace

QList<http::Endpoint> second_step(const std::shared_ptr<Limiters> &limiters)
{
    return {formEndpoint(
        {.path = Urls::secondStepPath,
         .bodyLimit = bodyLimit,
         .get = get,
         .post = [limiters](http::Exchange &exchange, const SiteView &site) { return post(exchange, site, limiters); }})};
}

} // namespace fractal::oauth::endpoint
