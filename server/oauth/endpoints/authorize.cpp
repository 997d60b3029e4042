// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/interactions.h"
#include "core/store/refused_callbacks.h"
#include "server/http/status.h"
#include "server/oauth/authorize_request.h"
#include "server/oauth/document_clients.h"
#include "server/oauth/endpoints/endpoint_list.h"
#include "server/oauth/errand.h"
#include "server/oauth/journal_author.h"
#include "server/oauth/redirect.h"
#include "server/oauth/web_pages.h"

namespace fractal::oauth::endpoint {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 bodyLimit = 64 * 1024; // H1
constexpr qsizetype longestQuery = 7 * 1024; // fits into a target (H1) with its path

http::Response answerTo(http::Exchange &exchange, const SiteView &site, const Stopped &stopped)
{
    return stopped.returnTo ? redirectWithError(*stopped.returnTo, stopped.error, site.urls)
                            : stoppedPage(exchange, site, stopped.page);
}

/// In a transaction: the entry, and the address for a person to look at.
Result<void> keepRefusal(http::Exchange &exchange, const Stopped &stopped)
{
    const journal::Record record{.author = visitorAuthor(stopped.consumer.id, exchange.request),
                                 .action = u"authorize.refused"_s,
                                 .outcome = u"refused"_s,
                                 .reason = stopped.reason,
                                 .reference = QString::fromLatin1(exchange.reference),
                                 .changes = {},
                                 .undoable = false,
                                 .undoes = {}};
    FRACTAL_TRY_VOID(journal::append(exchange.work, record));
    // Of a metadata document nobody but the client itself can add one.
    if (!stopped.redirectUri.isEmpty() && stopped.consumer.origin != consumers::Origin::MetadataDocument)
        FRACTAL_TRY_VOID(
            refused_callbacks::note(exchange.work, stopped.consumer.id, stopped.redirectUri, exchange.request.peer.toString()));
    return {};
}

/// Refused, with an entry that tells the administrator what came and what was expected.
http::Outcome refuseRequest(http::Exchange &exchange, const SiteView &site, const Stopped &stopped, Limiters &limiters)
{
    if (statusOf(stopped.error.name) >= status::internalServerError) {
        const ErrorCode code = stopped.error.name == ErrorName::Unavailable ? ErrorCode::Unavailable : ErrorCode::Internal;
        return failurePage(exchange, site, Error{code, stopped.error.debug, {}, {}});
    }
    if (limiters.entries.take(exchange.request.peer, u"authorize"_s, exchange.work.now()).count() > 0)
        return answerTo(exchange, site, stopped);
    return http::Deferred{http::Place::Write, [=](http::Exchange &later) -> http::Outcome {
                              if (const auto logged = keepRefusal(later, stopped); !logged)
                                  return failurePage(later, site, logged.error());
                              return answerTo(later, site, stopped);
                          }};
}

/// In a transaction: the request is kept for ten minutes, bound to this browser, and the browser goes on to a page.
http::Outcome begin(http::Exchange &exchange, const SiteView &site, const Checkpoint &checked, const Visitor &visitor)
{
    const QByteArray browser = visitor.browser.isEmpty() ? newBrowser(exchange.work.random) : visitor.browser;
    const auto token = interactions::start(exchange.work, browser, checked.consumer.id, checked.request.toJson());
    if (!token)
        return failurePage(exchange, site, token.error());
    const bool isSignedIn = visitor.user && !checked.request.signInAgain;
    const QByteArray page = QByteArray{isSignedIn ? Urls::consentPath : Urls::signInPath} + "?interaction=" + token->reveal();
    auto answer = redirectTo(inSameLanguage(exchange.request, page));
    if (visitor.browser.isEmpty())
        site.cookies.setSession(answer, browser);
    return answer;
}

/// With everything known of the client.
http::Outcome goOn(http::Exchange &exchange, const SiteView &site, Limiters &limiters)
{
    const auto checked = checkAuthorizeRequest(exchange, site);
    if (!checked)
        return refuseRequest(exchange, site, checked.error(), limiters);
    const auto visitor = visitorOf(exchange, site);
    if (!visitor)
        return failurePage(exchange, site, visitor.error());
    if (!checked->request.mayAsk) { // OpenID Connect Core §3.1.2.6; consent is asked each time (decision 16)
        const auto error = visitor->user ? refuse(ErrorName::ConsentRequired, "the person has to be asked")
                                         : refuse(ErrorName::LoginRequired, "nobody is signed in");
        return redirectWithError(checked->request.returnTo, error.value(), site.urls);
    }
    return http::Deferred{http::Place::Write, [site, checked = *checked, visitor = *visitor](http::Exchange &later) {
                              return begin(later, site, checked, visitor);
                          }};
}

/// In a transaction: the client is what its document says, and the request goes on.
http::Outcome goOnWith(http::Exchange &exchange, const SiteView &site, const QString &address, const ClientDocument &document,
                       Limiters &limiters)
{
    constexpr auto untilSomeAreRemoved = 10min;
    const auto kept = keepDocument(exchange, address, document);
    if (!kept && kept.error().code == ErrorCode::RateLimited)
        return tooOftenPage(exchange, site, untilSomeAreRemoved);
    return kept ? goOn(exchange, site, limiters) : failurePage(exchange, site, kept.error());
}

/// Where waiting for another server holds up nobody else.
http::Outcome fetchDocument(http::Exchange &exchange, const SiteView &site, const QString &address,
                            const std::shared_ptr<Limiters> &limiters)
{
    const auto document = limiters->documents.fetch(address, exchange.work.now());
    if (!document)
        return refuseRequest(exchange, site, withoutDocument(address, document.error()), *limiters);
    return http::Deferred{http::Place::Write, [=, found = *document](http::Exchange &later) {
                              return goOnWith(later, site, address, found, *limiters);
                          }};
}

http::Outcome get(http::Exchange &exchange, const std::shared_ptr<Limiters> &limiters)
{
    const SiteView site{exchange.site};
    const Instant now = exchange.work.now();
    if (const auto wait = limiters->authorize.take(exchange.request.peer, {}, now); wait.count() > 0)
        return tooOftenPage(exchange, site, wait);
    const auto address = documentToFetch(exchange, site, limiters->documents);
    if (!address)
        return refuseRequest(exchange, site, address.error(), *limiters);
    if (!*address)
        return goOn(exchange, site, *limiters);
    if (const auto wait = limiters->fetches.take(exchange.request.peer, {}, now); wait.count() > 0)
        return tooOftenPage(exchange, site, wait);
    return http::Deferred{http::Place::Fetch, [site, wanted = **address, limiters](http::Exchange &later) {
                              return fetchDocument(later, site, wanted, limiters);
                          }};
}

/// RFC 6749 §3.1 allows POST. Our cookie does not come with one from elsewhere (SameSite=Lax), so the browser is sent
/// to the same request as a GET (decision 13).
http::Outcome post(http::Exchange &exchange)
{
    const auto form = isFormType(exchange.request.header("content-type")) ? Form::parse(exchange.request.body, "state")
                                                                          : std::nullopt;
    const QByteArray query = form ? form->encoded() : QByteArray{};
    if (!form || query.size() > longestQuery)
        return stoppedPage(exchange, SiteView{exchange.site}, Stop::Malformed);
    return redirectTo(exchange.request.path + '?' + query);
}

http::Outcome handle(http::Exchange &exchange, const std::shared_ptr<Limiters> &limiters)
{
    if (exchange.request.method == http::Method::Post)
        return post(exchange);
    if (exchange.request.method == http::Method::Get)
        return get(exchange, limiters);
    // HEAD would leave a request waiting that nobody follows.
    auto answer = http::Response::empty(status::methodNotAllowed);
    answer.with("allow"_ba, "GET, POST"_ba);
    return answer;
}

} // namespace

QList<http::Endpoint> authorize(const std::shared_ptr<Limiters> &limiters)
{
    QList<http::Endpoint> list;
    // The second one is for clients of the first MCP revision, which look for it below the origin (mcp.md 55).
    for (const char *path : {Urls::authorizePath, "/authorize"})
        list += http::Endpoint{.path = path,
                               .methods = {http::Method::Get, http::Method::Post},
                               .auth = http::Auth::Browser,
                               .place = http::Place::Inline,
                               .bodyLimit = bodyLimit,
                               .cors = http::Cors::None,
                               .handle = [limiters](http::Exchange &exchange) { return handle(exchange, limiters); }};
    return list;
}

} // namespace fractal::oauth::endpoint
