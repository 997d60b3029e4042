// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pending_changes_endpoint.h"

#include "core/maintenance/money.h"
#include "core/operations/pending_change.h"
#include "core/operations/site_facts.h"
#include "core/store/journal_fields.h"
#include "core/store/journal_names.h"
#include "server/http/status.h"
#include "server/oauth/csrf.h"
#include "server/oauth/form.h"
#include "server/oauth/form_endpoint.h"
#include "server/oauth/own_pages.h"
#include "server/oauth/page_frame.h"
#include "server/oauth/redirect.h"
#include "server/oauth/web_pages.h"
#include "server/pages/pending_changes_page.h"
#include "server/pages/security_headers.h"

#include <algorithm>
#include <iterator>

namespace fractal {

using namespace Qt::StringLiterals;
using pages::PendingChangesPage;
using pages::PendingNews;

namespace {

constexpr qint64 bodyLimit = 4 * 1024;
constexpr const char *changesPath = oauth::Urls::pendingChangesPath;
constexpr auto csrfSubject = "pending-changes";
constexpr std::size_t mostRecords = 20;

struct Named {
    PendingNews news;
    const char *name;
};
constexpr std::array newsNames{
    Named{PendingNews::Confirmed, "confirmed"},
    Named{PendingNews::Rejected, "rejected"},
    Named{PendingNews::Failed, "failed"},
    Named{PendingNews::Gone, "gone"},
};

PendingNews newsOf(const http::Request &request)
{
    const auto form = oauth::Form::parse(request.query);
    const QByteArray done = form ? form->bytes("done") : QByteArray{};
    const auto named = std::ranges::find_if(newsNames, [&](const Named &one) { return done == one.name; });
    return named == newsNames.end() ? PendingNews::None : named->news;
}

http::Response backWith(const http::Request &request, PendingNews news)
{
    const auto named = std::ranges::find(newsNames, news, &Named::news);
    return oauth::redirectTo(oauth::inSameLanguage(request, changesPath + "?done="_ba + named->name));
}

/// The name of the record that a number stands for; the decimal text of an amount.
Result<QString> nameOf(Connection &connection, const QString &entity, const QString &field, const QJsonValue &value,
                       const QString &currency)
{
    const journal_fields::Field *known = journal_fields::find(entity, field);
    if (known != nullptr && known->kind == journal_fields::Kind::Money)
        return money::amount(value.toInteger(), money::minorDigits(currency));
    const char *kind = known == nullptr ? nullptr : journal_fields::entityOf(known->kind);
    if (kind == nullptr || value.toInteger() == 0)
        return QString{};
    return journal::recordName(connection, QString::fromLatin1(kind), value.toInteger());
}

Result<PendingChangesPage::Record> recordOf(Connection &connection, const journal::Change &change, const QString &currency)
{
    PendingChangesPage::Record record{change.entity, change.code, change.before.isEmpty(), {}};
    const QJsonObject &names = change.after.isEmpty() ? change.before : change.after;
    for (auto value = names.begin(); value != names.end(); ++value) {
        PendingChangesPage::Field field{
            change.entity, value.key(), change.before.value(value.key()), change.after.value(value.key()), {}, {}};
        if (field.before == field.after)
            continue;
        FRACTAL_TRY(field.beforeName, nameOf(connection, change.entity, field.name, field.before, currency));
        FRACTAL_TRY(field.afterName, nameOf(connection, change.entity, field.name, field.after, currency));
        record.fields.push_back(std::move(field));
    }
    return record;
}

Result<PendingChangesPage::Change> shown(Connection &connection, const pending_changes::PendingChange &waiting,
                                         const QString &currency)
{
    const Operation *operation = operations::find(waiting.operation);
    PendingChangesPage::Change change{waiting.name,         operation == nullptr ? "" : operation->title,
                                      waiting.consumerName, waiting.createdAt,
                                      waiting.expiresAt,    {}};
    for (const journal::Change &one : waiting.changes) {
        if (change.records.size() >= mostRecords)
            break;
        FRACTAL_TRY(auto record, recordOf(connection, one, currency));
        change.records.push_back(std::move(record));
    }
    return change;
}

/// The person's own, and those of programs without a person for whoever edits consumers.
Result<std::vector<pending_changes::PendingChange>> waitingFor(Work &work, const users::User &user)
{
    FRACTAL_TRY(auto waiting, pending_changes::waitingFor(work.connection, user.id, work.now()));
    FRACTAL_TRY(const Principal person, users::principalOf(work.connection, user, Actor::User));
    if (!person.may({Resource::OAuthConsumers, Action::Edit}))
        return waiting;
    FRACTAL_TRY(auto ofPrograms, pending_changes::waitingOfPrograms(work.connection, work.now()));
    std::ranges::move(ofPrograms, std::back_inserter(waiting));
    return waiting;
}

Result<http::Outcome> get(http::Exchange &exchange, const oauth::SiteView &site)
{
    FRACTAL_TRY(const oauth::Visitor visitor, oauth::visitorOf(exchange, site));
    if (!visitor.user)
        return oauth::redirectTo(oauth::inSameLanguage(exchange.request, oauth::signInAddress(exchange.work, changesPath)));
    PendingChangesPage page;
    page.frame = oauth::frameOf(exchange, site, changesPath, &*visitor.user);
    page.reader = oauth::readerOf(exchange, site, visitor);
    page.action = oauth::inSameLanguage(exchange.request, changesPath);
    page.csrf = oauth::csrfToken(exchange.work.keyring, visitor.browser, csrfSubject);
    page.account = oauth::accountAddress(exchange.request);
    page.currency = exchange.site.settings().currency;
    page.news = newsOf(exchange.request);
    FRACTAL_TRY(const auto waiting, waitingFor(exchange.work, *visitor.user));
    for (const pending_changes::PendingChange &one : waiting) {
        FRACTAL_TRY(auto change, shown(exchange.work.connection, one, page.currency));
        page.changes.push_back(std::move(change));
    }
    return pages::pageResponse(status::ok, pages::render(page));
}

/// In the transaction in which the person is looked up again: the session may have ended since the form was posted.
Result<http::Response> decide(http::Exchange &exchange, const oauth::SiteView &site, const oauth::Form &form)
{
    FRACTAL_TRY(const oauth::Visitor visitor, oauth::visitorOf(exchange, site));
    if (!visitor.user)
        return oauth::redirectTo(oauth::inSameLanguage(exchange.request, oauth::signInAddress(exchange.work, changesPath)));
    FRACTAL_TRY(const Principal person, users::principalOf(exchange.work.connection, *visitor.user, Actor::User));
    const SiteFacts facts = siteFacts(exchange.site);
    const QString name = form.text("change");
    const auto decided = form.bytes("action") == pages::pending_action::confirm
        ? operations::confirm(name, person, facts, exchange.work)
        : operations::reject(name, person, exchange.work);
    if (!decided && (decided.error().code == ErrorCode::NotFound || decided.error().code == ErrorCode::Refused))
        return backWith(exchange.request, PendingNews::Gone);
    if (!decided)
        return Failure{decided.error()};
    switch (decided->status) {
    case pending_changes::Status::Confirmed:
        return backWith(exchange.request, PendingNews::Confirmed);
    case pending_changes::Status::Rejected:
        return backWith(exchange.request, PendingNews::Rejected);
    default:
        return backWith(exchange.request, PendingNews::Failed);
    }
}

Result<http::Outcome> post(http::Exchange &exchange, const oauth::SiteView &site)
{
    auto form = oauth::isFormType(exchange.request.header("content-type")) ? oauth::Form::parse(exchange.request.body)
                                                                           : std::nullopt;
    if (!form || !oauth::isFromOurPage(exchange.request, site.urls.issuer()))
        return oauth::foreignFormPage(exchange, site);
    FRACTAL_TRY(const oauth::Visitor visitor, oauth::visitorOf(exchange, site));
    if (!visitor.user)
        return oauth::redirectTo(oauth::inSameLanguage(exchange.request, oauth::signInAddress(exchange.work, changesPath)));
    if (!oauth::isCsrfToken(exchange.work.keyring, form->bytes("csrf"), visitor.browser, csrfSubject))
        return oauth::foreignFormPage(exchange, site);
    return http::Deferred{http::Place::Write, [site, form = *std::move(form)](http::Exchange &later) -> http::Outcome {
                              const auto answer = decide(later, site, form);
                              return answer ? *answer : oauth::failurePage(later, site, answer.error());
                          }};
}

} // namespace

http::Endpoint pendingChangesEndpoint()
{
    return oauth::formEndpoint({.path = changesPath, .bodyLimit = bodyLimit, .get = get, .post = post});
}

} // namespace fractal
