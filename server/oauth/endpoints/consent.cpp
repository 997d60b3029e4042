// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorizations.h"
#include "core/store/connection_progress.h"
#include "server/oauth/csrf.h"
#include "server/oauth/endpoints/endpoint_list.h"
#include "server/oauth/errand.h"
#include "server/oauth/form_endpoint.h"
#include "server/oauth/granted_rights.h"
#include "server/oauth/journal_author.h"
#include "server/oauth/redirect.h"
#include "server/oauth/refused_page.h"
#include "server/oauth/web_pages.h"

namespace fractal::oauth::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bodyLimit = 16 * 1024;

/// What the person can do that the scopes cover.
PermissionSet within(const ScopeSet &scopes, PermissionSet rights)
{
    for (const PermissionInfo &info : permissionTable) {
        if (!scopes.covers(info.permission))
            rights.set(info.permission, RowScope::None);
    }
    return rights;
}

using LimitersPtr = std::shared_ptr<Limiters>;

http::Outcome startAgain(http::Exchange &exchange, const SiteView &site, const LimitersPtr &limiters)
{
    return refusedPage(exchange, limiters, {"authorize.refused", requestIsOver}, startAgainPage(exchange, site));
}

http::Outcome foreign(http::Exchange &exchange, const SiteView &site, const LimitersPtr &limiters, ConsumerId consumer = {})
{
    return refusedPage(exchange, limiters, {"authorize.refused", foreignForm, consumer}, foreignFormPage(exchange, site));
}

Result<http::Outcome> get(http::Exchange &exchange, const SiteView &site, const LimitersPtr &limiters)
{
    const auto form = Form::parse(exchange.request.query);
    FRACTAL_TRY(const Visitor visitor, visitorOf(exchange, site));
    if (!form)
        return startAgain(exchange, site, limiters);
    FRACTAL_TRY(const auto errand, errandOf(exchange, *form, visitor));
    if (!errand || !errand->pending)
        return startAgain(exchange, site, limiters);
    if (!errand->accepts(visitor))
        return redirectTo(inSameLanguage(exchange.request, errand->signIn()));
    FRACTAL_TRY(const PermissionSet rights, rightsThrough(exchange.work.connection, *visitor.user, errand->pending->consumer));
    return consentPage(exchange, site, *errand, visitor, within(errand->pending->request.scopes, rights));
}

Result<void> log(http::Exchange &exchange, const users::User &user, const Pending &pending, AuthorizationId authorization,
                 const QString &action, const QString &reason)
{
    journal::Record record{.author = personAuthor(user, pending.consumer.id, exchange.request),
                           .action = action,
                           .outcome = authorization ? u"done"_s : u"refused"_s,
                           .reason = reason,
                           .reference = QString::fromLatin1(exchange.reference),
                           .changes = {},
                           .undoable = false,
                           .undoes = {}};
    record.author.authorization = authorization;
    FRACTAL_TRY_VOID(journal::append(exchange.work, record));
    return {};
}

Result<http::Response> deny(http::Exchange &exchange, const SiteView &site, const Pending &pending, const users::User &user,
                            Hint hint, const QString &reason)
{
    FRACTAL_TRY_VOID(log(exchange, user, pending, {}, u"authorize.denied"_s, reason));
    return redirectWithError(pending.request.returnTo, refuse(ErrorName::AccessDenied, hint).value(), site.urls);
}

Result<http::Response> allow(http::Exchange &exchange, const SiteView &site, const Pending &pending, const users::User &user)
{
    Work &work = exchange.work;
    FRACTAL_TRY(const PermissionSet rights, rightsThrough(work.connection, user, pending.consumer));
    const ScopeSet scopes = narrowed(pending.request.scopes, rights); // decision 3; the token's answer says what is left
    if (scopes.isEmpty())
        return deny(exchange, site, pending, user, "the person has none of the rights that were asked for",
                    QString::fromLatin1(connection_progress::noRightsReason));
    FRACTAL_TRY(const crypto::Secret code,
                authorizations::grantWithCode(work, {pending.consumer.id, user.id, scopes, pending.request.audience},
                                              pending.request.returnTo.redirectUri, pending.request.codeChallenge,
                                              pending.request.resource));
    FRACTAL_TRY(const auto stored, authorizations::findCode(work.connection, code.reveal(), work.now()));
    FRACTAL_TRY_VOID(log(exchange, user, pending, stored.authorization.id, u"authorize.granted"_s, scopes.toString()));
    return redirectWithCode(pending.request.returnTo, code.reveal(), site.urls);
}

/// In a transaction, with everything looked up again: the account may have been disabled since the page was shown (L11).
Result<http::Response> decide(http::Exchange &exchange, const SiteView &site, const Form &form, Limiters &limiters)
{
    FRACTAL_TRY(const Visitor visitor, visitorOf(exchange, site));
    FRACTAL_TRY(const auto errand, errandOf(exchange, form, visitor));
    if (!errand || !errand->pending)
        return refusedPageHere(exchange, limiters, {"authorize.refused", requestIsOver}, startAgainPage(exchange, site));
    if (!errand->accepts(visitor))
        return refusedPageHere(exchange, limiters, {"authorize.refused", foreignForm, errand->pending->consumer.id},
                               foreignFormPage(exchange, site));
    FRACTAL_TRY_VOID(sign_in::touch(exchange.work, visitor.session->id));
    FRACTAL_TRY(const bool isFirst, interactions::finish(exchange.work, errand->pending->interaction.id));
    if (!isFirst)
        return refusedPageHere(exchange, limiters, {"authorize.refused", requestIsOver}, startAgainPage(exchange, site));
    if (form.bytes("decision") == "allow")
        return allow(exchange, site, *errand->pending, *visitor.user);
    return deny(exchange, site, *errand->pending, *visitor.user, "the person said no", u"the person said no"_s);
}

Result<http::Outcome> post(http::Exchange &exchange, const SiteView &site, const LimitersPtr &limiters)
{
    auto form = isFormType(exchange.request.header("content-type")) ? Form::parse(exchange.request.body) : std::nullopt;
    if (!form)
        return startAgain(exchange, site, limiters);
    if (!isFromOurPage(exchange.request, site.urls.issuer()))
        return foreign(exchange, site, limiters);
    FRACTAL_TRY(const Visitor visitor, visitorOf(exchange, site));
    FRACTAL_TRY(const auto errand, errandOf(exchange, *form, visitor));
    if (!errand || !errand->pending)
        return startAgain(exchange, site, limiters);
    if (!isCsrfToken(exchange.work.keyring, form->bytes("csrf"), visitor.browser, errand->token))
        return foreign(exchange, site, limiters, errand->pending->consumer.id);
    const QByteArray decision = form->bytes("decision");
    if (decision == "switch") // another person: this session ends only when that one signs in
        return redirectTo(inSameLanguage(exchange.request, errand->signIn() + switchPersonSuffix));
    if (decision != "allow" && decision != "deny")
        return startAgain(exchange, site, limiters);
    return http::Deferred{http::Place::Write, [site, limiters, form = *std::move(form)](http::Exchange &later) -> http::Outcome {
                              const auto answer = decide(later, site, form, *limiters);
                              return answer ? *answer : failurePage(later, site, answer.error());
                          }};
}

} // namespace

QList<http::Endpoint> consent(const std::shared_ptr<Limiters> &limiters)
{
    return {formEndpoint(
        {.path = Urls::consentPath,
         .bodyLimit = bodyLimit,
         .get = [limiters](http::Exchange &exchange, const SiteView &site) { return get(exchange, site, limiters); },
         .post = [limiters](http::Exchange &exchange, const SiteView &site) { return post(exchange, site, limiters); }})};
}

} // namespace fractal::oauth::endpoint
