// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/own_pages.h"

#include "core/store/own_access.h"
#include "core/store/pending_changes.h"
#include "core/store/second_step.h"
#include "server/http/status.h"
#include "server/oauth/csrf.h"
#include "server/oauth/granted_rights.h"
#include "server/oauth/page_frame.h"
#include "server/oauth/web_pages.h"
#include "server/pages/second_step_setup_page.h"
#include "server/pages/security_headers.h"

namespace fractal::oauth {

using namespace Qt::StringLiterals;

namespace {

struct Named {
    pages::AccountNews news;
    const char *name;
};
constexpr std::array newsNames{
    Named{pages::AccountNews::Revoked, "revoked"},
    Named{pages::AccountNews::SessionEnded, "session-ended"},
    Named{pages::AccountNews::SecondStepOff, "second-step-off"},
};

Result<void> addAccesses(http::Exchange &exchange, const users::User &user, pages::AccountPage &page)
{
    Connection &connection = exchange.work.connection;
    FRACTAL_TRY(const auto held, authorizations::ownAccess(connection, user.id, page.now));
    for (const authorizations::OwnAccess &access : held) {
        FRACTAL_TRY(const auto consumer, consumers::find(connection, access.authorization.consumer));
        pages::AccountPage::Access shown;
        FRACTAL_TRY(shown.rights, rightsThrough(connection, user, consumer));
        shown.id = access.authorization.id.value;
        shown.consumerName = access.authorization.consumerName;
        shown.redirectUri = access.returnsTo;
        shown.unverified = access.isUnverified;
        shown.scopes = access.authorization.scopes;
        shown.grantedAt = access.authorization.grantedAt;
        shown.lastUsedAt = access.authorization.lastUsedAt;
        shown.validUntil = access.validUntil;
        shown.holdsWrites = consumer.writes == WritePolicy::Hold;
        page.accesses.push_back(std::move(shown));
    }
    return {};
}

Result<void> addSessions(http::Exchange &exchange, const Visitor &visitor, pages::AccountPage &page)
{
    FRACTAL_TRY(const auto sessions, sign_in::sessionsOf(exchange.work.connection, visitor.user->id, page.now));
    for (const sign_in::Session &session : sessions)
        page.sessions.push_back({session.id, session.userAgent, session.address, session.createdAt, session.lastSeenAt,
                                 session.id == visitor.session->id});
    // This browser first, then the newest.
    std::ranges::stable_partition(page.sessions,
                                  [](const pages::AccountPage::BrowserSession &session) { return session.isThis; });
    return {};
}

http::Response troubled(http::Response answer, const pages::AccountPage &page)
{
    if (!page.trouble)
        return answer;
    answer.status = page.trouble->wait ? status::tooManyRequests : status::forbidden;
    if (page.trouble->wait)
        answer.with("retry-after"_ba, QByteArray::number(static_cast<qint64>(page.trouble->wait->left.count())));
    return answer;
}

} // namespace

pages::Reader readerOf(http::Exchange &exchange, const SiteView &, const Visitor &visitor)
{
    return {visitor.user->displayName, inSameLanguage(exchange.request, Urls::signOutPath),
            csrfToken(exchange.work.keyring, visitor.browser, signOutSubject)};
}

QByteArray accountAddress(const http::Request &request, pages::AccountNews news)
{
    QByteArray address = Urls::accountPath;
    for (const Named &named : newsNames) {
        if (named.news == news)
            address += "?done=" + QByteArray{named.name};
    }
    return inSameLanguage(request, address);
}

pages::AccountNews newsOf(const http::Request &request)
{
    const auto form = Form::parse(request.query);
    const QByteArray done = form ? form->bytes("done") : QByteArray{};
    for (const Named &named : newsNames) {
        if (done == named.name)
            return named.news;
    }
    return pages::AccountNews::None;
}

Result<http::Response> accountPage(http::Exchange &exchange, const SiteView &site, const Visitor &visitor,
                                   const AccountView &view)
{
    pages::AccountPage page;
    page.frame = frameOf(exchange, site, Urls::accountPath, &*visitor.user);
    page.reader = readerOf(exchange, site, visitor);
    page.action = inSameLanguage(exchange.request, Urls::accountPath);
    page.csrf = csrfToken(exchange.work.keyring, visitor.browser, accountSubject);
    page.now = exchange.work.now();
    page.news = view.news;
    FRACTAL_TRY(const qint64 waiting, pending_changes::countWaitingFor(exchange.work.connection, visitor.user->id, page.now));
    page.waitingChanges = static_cast<int>(waiting);
    page.changes = inSameLanguage(exchange.request, Urls::pendingChangesPath);
    FRACTAL_TRY_VOID(addAccesses(exchange, *visitor.user, page));
    FRACTAL_TRY_VOID(addSessions(exchange, visitor, page));
    FRACTAL_TRY(const auto secondStep, second_step::stateOf(exchange.work.connection, visitor.user->id));
    if (secondStep)
        page.secondStep = {secondStep->since, secondStep->recoveryCodes};
    if (view.trouble) {
        page.trouble = {view.trouble->action, {}};
        if (const auto until = view.trouble->blockedUntil)
            page.trouble->wait = pages::Wait{*until, std::chrono::ceil<std::chrono::seconds>(*until - page.now)};
    }
    return troubled(pages::pageResponse(status::ok, pages::render(page)), page);
}

http::Response secondStepSetupPage(http::Exchange &exchange, const SiteView &site, const Visitor &visitor,
                                   const crypto::Secret &seed, bool wasRefused)
{
    pages::SecondStepSetupPage page;
    page.frame = frameOf(exchange, site, Urls::secondStepSetupPath, &*visitor.user);
    page.reader = readerOf(exchange, site, visitor);
    page.action = inSameLanguage(exchange.request, Urls::secondStepSetupPath);
    page.csrf = csrfToken(exchange.work.keyring, visitor.browser, accountSubject);
    page.picture = Urls::seedPicturePath;
    page.account = accountAddress(exchange.request);
    page.seed = totp::written(seed);
    page.wrong = wasRefused;
    return pages::pageResponse(wasRefused ? status::forbidden : status::ok, pages::render(page));
}

http::Response recoveryCodesPage(http::Exchange &exchange, const SiteView &site, const Visitor &visitor,
                                 std::vector<crypto::Secret> codes, bool turnedOn)
{
    pages::RecoveryCodesPage page;
    // In another language the codes are gone: the links lead to the account.
    page.frame = frameOf(exchange, site, Urls::accountPath, &*visitor.user);
    page.reader = readerOf(exchange, site, visitor);
    page.account = accountAddress(exchange.request);
    page.turnedOn = turnedOn;
    page.codes = std::move(codes);
    return pages::pageResponse(status::ok, pages::render(page));
}

} // namespace fractal::oauth
