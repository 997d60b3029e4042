// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/password_again.h"

#include "server/http/network.h"
#include "server/oauth/journal_author.h"
#include "server/oauth/known_browser.h"
#include "server/oauth/web_pages.h"

namespace fractal::oauth {

using namespace Qt::StringLiterals;

namespace {

struct Attempt {
    PasswordAgain asked;
    QString subject; ///< of the throttle
    QString storedHash;
    bool isRight = false;
};

Result<http::Response> refuseAttempt(http::Exchange &exchange, const Attempt &attempt, Limiters &limiters)
{
    const users::User &user = *attempt.asked.visitor.user;
    FRACTAL_TRY_VOID(sign_in::recordFailure(exchange.work, attempt.subject));
    if (limiters.entries.take(exchange.request.peer, u"sign_in"_s, exchange.work.now()).count() == 0) {
        const journal::Record record{.author = personAuthor(user, {}, exchange.request),
                                     .action = u"account.refused"_s,
                                     .outcome = u"refused"_s,
                                     .reason = u"a wrong password for "_s + user.name,
                                     .reference = QString::fromLatin1(exchange.reference),
                                     .changes = {},
                                     .undoable = false,
                                     .undoes = {}};
        FRACTAL_TRY_VOID(journal::append(exchange.work, record));
    }
    return attempt.asked.again(exchange, attempt.asked.visitor, {});
}

/// In a transaction: what was true when the password was looked at is looked at again.
Result<http::Response> conclude(http::Exchange &exchange, const Attempt &attempt, Limiters &limiters)
{
    Connection &connection = exchange.work.connection;
    FRACTAL_TRY_VOID(sign_in::hold(exchange.work, attempt.subject));
    FRACTAL_TRY(const auto blocked, sign_in::blockedUntil(connection, attempt.subject, exchange.work.now()));
    if (blocked)
        return attempt.asked.again(exchange, attempt.asked.visitor, blocked);
    FRACTAL_TRY(const Visitor visitor, visitorOf(exchange, attempt.asked.site));
    if (!visitor.user || visitor.user->id != attempt.asked.visitor.user->id)
        return foreignFormPage(exchange, attempt.asked.site);
    FRACTAL_TRY(const QString presentHash, users::passwordHash(connection, visitor.user->name));
    if (!attempt.isRight || !crypto::constantTimeEqual(presentHash.toLatin1(), attempt.storedHash.toLatin1()))
        return refuseAttempt(exchange, attempt, limiters);
    FRACTAL_TRY_VOID(sign_in::recordSuccess(exchange.work, attempt.subject));
    FRACTAL_TRY_VOID(sign_in::touch(exchange.work, visitor.session->id));
    return attempt.asked.deed(exchange, visitor);
}

http::Outcome examine(Attempt attempt, const std::shared_ptr<Limiters> &limiters)
{
    attempt.isRight = crypto::verifyPassword(QString::fromUtf8(attempt.asked.password.reveal()), attempt.storedHash)
        && !attempt.storedHash.isEmpty();
    attempt.asked.password = {};
    return http::Deferred{http::Place::Write, [attempt, limiters](http::Exchange &later) -> http::Outcome {
                              const auto answer = conclude(later, attempt, *limiters);
                              return answer ? *answer : failurePage(later, attempt.asked.site, answer.error());
                          }};
}

Result<http::Outcome> begin(http::Exchange &exchange, Attempt attempt, const std::shared_ptr<Limiters> &limiters)
{
    const Visitor &visitor = attempt.asked.visitor;
    FRACTAL_TRY(const auto blocked, sign_in::blockedUntil(exchange.work.connection, attempt.subject, exchange.work.now()));
    if (blocked)
        return attempt.asked.again(exchange, visitor, blocked);
    FRACTAL_TRY(attempt.storedHash, users::passwordHash(exchange.work.connection, visitor.user->name));
    return http::Deferred{http::Place::Pool, [attempt, limiters](http::Exchange &) { return examine(attempt, limiters); }};
}

} // namespace

http::Outcome withPasswordAgain(http::Exchange &exchange, PasswordAgain asked, const std::shared_ptr<Limiters> &limiters)
{
    const SiteView site = asked.site;
    const QString name = asked.visitor.user->name;
    const QByteArray browser = knownBrowser(exchange.work.keyring, site.cookies.known(exchange.request), name);
    Attempt attempt{std::move(asked), sign_in::subjectOf(name, http::networkOf(exchange.request.peer), browser), {}};
    auto outcome = begin(exchange, std::move(attempt), limiters);
    return outcome ? *std::move(outcome) : failurePage(exchange, site, outcome.error());
}

} // namespace fractal::oauth
