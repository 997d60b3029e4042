// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "server/pages/account_page.h"
#include "server/pages/asset_page.h"
#include "server/pages/connected_page.h"
#include "server/pages/consent_page.h"
#include "server/pages/error_page.h"
#include "server/pages/landing_page.h"
#include "server/pages/pending_changes_page.h"
#include "server/pages/second_step_page.h"
#include "server/pages/second_step_setup_page.h"
#include "server/pages/sign_in_page.h"
#include "server/pages/status_page.h"
#include "server/pages/work_order_page.h"
#include "server/pages/work_request_page.h"

#include <QMap>

/// Every page with the data of the pictures.
namespace fractal::pages::samples {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What stands in the places of names and texts from outside.
struct Names {
    QString consumer = u"ChatGPT (Test RT)"_s;
    QString person = u"Marie Roux"_s;
    QString site = u"Planta Norte"_s;
    QString record = u"Repair pump contamination fault"_s;
};

inline Frame frameOf(Language language, const Names &names, const QByteArray &address)
{
    return {.language = language,
            .siteName = names.site,
            .siteHost = u"cmms.planta.mx"_s,
            .timeZone = "America/Mexico_City",
            .region = u"MX"_s,
            .pathAndQuery = address};
}

inline Instant at(QStringView text)
{
    return fromRfc3339(text).value();
}

inline SignInPage signInPage(Language language, const Names &names)
{
    return {.frame = frameOf(language, names, "/oauth/sign-in?interaction=i1"),
            .form = {.action = "/oauth/sign-in", .interaction = "i1", .csrf = "c1"},
            .asker = Asker{names.consumer, u"https://chatgpt.com/connector_platform_oauth_redirect"_s},
            .userName = {},
            .wrong = false,
            .wait = {}};
}

inline ConsentPage consentPage(Language language, const Names &names, const QString &redirectUri)
{
    PermissionSet rights;
    for (const char *right :
         {"work_orders:view", "work_orders:add", "work_orders:edit", "work_orders:close", "tasks:view", "work_requests:view",
          "work_requests:add", "work_requests:execute", "assets:view", "meters:view", "availability:view", "meter_readings:add",
          "maintenance_plans:view", "inventory:view", "directory:view", "costs:view", "kpis:view"})
        rights.set(permissionFromName(QString::fromLatin1(right)).value(), RowScope::All);
    return {.frame = frameOf(language, names, "/oauth/consent?interaction=i1"),
            .form = {.action = "/oauth/consent", .interaction = "i1", .csrf = "c1"},
            .consumerName = names.consumer,
            .privacyUrl = u"https://openai.com/policies/privacy-policy"_s,
            .eulaUrl = u"https://openai.com/policies/terms-of-use"_s,
            .redirectUri = redirectUri,
            .personName = names.person,
            .account = "/oauth/account",
            .rights = rights,
            .scopes = ScopeSet::all()};
}

inline SecondStepPage secondStepPage(Language language, const Names &names, bool byRecoveryCode)
{
    return {.frame = frameOf(language, names, "/oauth/second-step?interaction=i1"),
            .form = {.action = "/oauth/second-step", .interaction = "i1", .csrf = "c1"},
            .personName = names.person,
            .byRecoveryCode = byRecoveryCode,
            .wrong = false,
            .wait = {},
            .startAgain = "/oauth/sign-in?interaction=i1",
            .otherWay = "/oauth/second-step?interaction=i1&recovery=1"};
}

inline AccountPage accountPage(Language language, const Names &names)
{
    const ConsentPage consent = consentPage(language, names, u"https://chatgpt.com/connector_platform_oauth_redirect"_s);
    PermissionSet reading;
    for (const char *right : {"work_orders:view", "assets:view"})
        reading.set(permissionFromName(QString::fromLatin1(right)).value(), RowScope::All);
    const Instant now = at(u"2026-11-24T16:43:00Z");
    AccountPage page;
    page.frame = frameOf(language, names, "/oauth/account");
    page.reader = {.personName = names.person, .signOutAction = "/oauth/sign-out", .csrf = "c1"};
    page.action = "/oauth/account";
    page.csrf = "c2";
    page.now = now;
    page.accesses = {{.id = 1,
                      .consumerName = names.consumer,
                      .redirectUri = consent.redirectUri,
                      .unverified = false,
                      .rights = consent.rights,
                      .scopes = consent.scopes,
                      .grantedAt = at(u"2026-04-28T16:00:00Z"),
                      .lastUsedAt = now - 2min,
                      .validUntil = at(u"2026-12-27T16:00:00Z")},
                     {.id = 2,
                      .consumerName = u"Plant Helper"_s,
                      .redirectUri = u"https://helper.example.net/callback"_s,
                      .unverified = true,
                      .rights = reading,
                      .scopes = consent.scopes,
                      .grantedAt = at(u"2026-05-11T16:00:00Z"),
                      .lastUsedAt = {},
                      .validUntil = at(u"2026-12-11T16:00:00Z")},
                     {.id = 3,
                      .consumerName = u"Claude Code"_s,
                      .redirectUri = u"http://127.0.0.1:33418/"_s,
                      .unverified = false,
                      .rights = {},
                      .scopes = consent.scopes,
                      .grantedAt = at(u"2026-11-11T16:00:00Z"),
                      .lastUsedAt = now - 5h,
                      .validUntil = at(u"2026-12-11T16:00:00Z")}};
    page.sessions = {
        {.id = 1,
         .userAgent = u"Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"_s,
         .address = u"10.20.4.31"_s,
         .createdAt = at(u"2026-11-24T16:41:00Z"),
         .lastSeenAt = now,
         .isThis = true},
        {.id = 2,
         .userAgent = u"Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36"_s,
         .address = u"10.20.9.114"_s,
         .createdAt = at(u"2026-11-23T13:58:00Z"),
         .lastSeenAt = now - 1h,
         .isThis = false},
        {.id = 3,
         .userAgent = names.record,
         .address = {},
         .createdAt = at(u"2026-11-20T13:58:00Z"),
         .lastSeenAt = at(u"2026-11-20T15:58:00Z"),
         .isThis = false}};
    return page;
}

inline SecondStepSetupPage setupPage(Language language, const Names &names)
{
    return {.frame = frameOf(language, names, "/oauth/account/second-step"),
            .reader = {.personName = names.person, .signOutAction = "/oauth/sign-out", .csrf = "c1"},
            .action = "/oauth/account/second-step",
            .csrf = "c2",
            .picture = "/oauth/account/second-step/qr.svg",
            .account = "/oauth/account",
            .seed = crypto::Secret{"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"},
            .wrong = false};
}

inline RecoveryCodesPage recoveryCodesPage(Language language, const Names &names)
{
    RecoveryCodesPage page;
    page.frame = frameOf(language, names, "/oauth/account");
    page.reader = {.personName = names.person, .signOutAction = "/oauth/sign-out", .csrf = "c1"};
    page.account = "/oauth/account";
    page.turnedOn = true;
    for (int i = 0; i < 10; ++i)
        page.codes.emplace_back("7K3M-92QD-4FQ" + QByteArray::number(i));
    return page;
}

/// The pages of the second step and of the account.
inline void addOwnPages(QMap<QString, QByteArray> &pages, Language language, const Names &names)
{
    for (const bool byRecoveryCode : {false, true}) {
        const QString name = byRecoveryCode ? u"02-recovery-code"_s : u"02-second-factor"_s;
        SecondStepPage step = secondStepPage(language, names, byRecoveryCode);
        pages[name] = render(step);
        step.wrong = true;
        pages[name + "-error"_L1] = render(step);
        step.wait = Wait{at(u"2026-11-24T16:47:00Z"), 160s};
        pages[name + "-throttled"_L1] = render(step);
    }
    AccountPage account = accountPage(language, names);
    pages[u"06-account"_s] = render(account);
    account.news = AccountNews::Revoked;
    account.waitingChanges = 2;
    account.changes = "/oauth/account/changes";
    account.trouble = AccountPage::Trouble{account_action::setUp, {}};
    pages[u"06-account-error"_s] = render(account);
    account.news = AccountNews::SessionEnded;
    account.secondStep = AccountPage::SecondStep{at(u"2026-11-20T13:58:00Z"), 1};
    account.trouble = AccountPage::Trouble{account_action::turnOff, Wait{at(u"2026-11-24T16:47:00Z"), 160s}};
    pages[u"06-account-throttled"_s] = render(account);
    account.accesses.clear();
    account.news = AccountNews::SecondStepOff;
    account.trouble.reset();
    pages[u"06-account-empty"_s] = render(account);
    SecondStepSetupPage setup = setupPage(language, names);
    pages[u"06-second-step-setup"_s] = render(setup);
    setup.wrong = true;
    pages[u"06-second-step-setup-error"_s] = render(setup);
    pages[u"06-recovery-codes"_s] = render(recoveryCodesPage(language, names));
}

inline PendingChangesPage pendingChangesPage(Language language, const Names &names)
{
    PendingChangesPage page;
    page.frame = frameOf(language, names, "/oauth/account/changes");
    page.reader = {.personName = names.person, .signOutAction = "/oauth/sign-out", .csrf = "c1"};
    page.action = "/oauth/account/changes";
    page.csrf = "c2";
    page.account = "/oauth/account";
    page.currency = u"MXN"_s;
    const auto field = [](const QString &name, const QJsonValue &before, const QJsonValue &after) {
        return PendingChangesPage::Field{u"work_order"_s, name, before, after, {}, {}};
    };
    PendingChangesPage::Field asset = field(u"asset_id"_s, 3, 7);
    asset.beforeName = u"4712"_s;
    asset.afterName = names.person;
    PendingChangesPage::Field cost = field(u"cost_minor"_s, {}, 25828);
    cost.afterName = u"258.28"_s;
    page.changes = {{.name = u"n1"_s,
                     .operationTitle = "Update work order",
                     .consumerName = names.consumer,
                     .askedAt = at(u"2026-11-24T16:41:00Z"),
                     .expiresAt = at(u"2026-11-24T16:56:00Z"),
                     .records = {{u"work_order"_s,
                                  u"OT-1496"_s,
                                  false,
                                  {field(u"title"_s, names.record, u"4711"_s), field(u"priority"_s, u"high"_s, u"very_high"_s),
                                   field(u"due_at"_s, at(u"2026-12-01T08:00:00Z").ms, {}), field(u"is_failure"_s, false, true),
                                   field(u"running_time_s"_s, 60, 5400), field(u"version"_s, 3, 4), asset, cost}}}}};
    return page;
}

inline void addPendingChangesPages(QMap<QString, QByteArray> &pages, Language language, const Names &names)
{
    PendingChangesPage page = pendingChangesPage(language, names);
    pages[u"10-changes"_s] = render(page);
    for (const auto news : {PendingNews::Confirmed, PendingNews::Rejected, PendingNews::Failed, PendingNews::Gone}) {
        page.news = news;
        pages[u"10-changes-news-%1"_s.arg(static_cast<int>(news))] = render(page);
    }
    page.changes.clear();
    page.news = PendingNews::None;
    pages[u"10-changes-empty"_s] = render(page);
}

inline WorkOrderPage workOrderPage(Language language, const Names &names)
{
    WorkOrderPage page;
    page.frame = frameOf(language, names, "/o/work-orders/OT-1496");
    page.reader = {.personName = names.person, .signOutAction = "/oauth/sign-out", .csrf = "c1"};
    page.code = u"OT-1496"_s;
    page.title = names.record;
    page.description = names.record + u"\n"_s + names.record;
    page.status = u"completed"_s;
    page.type = u"corrective"_s;
    page.priority = u"high"_s;
    page.asset = {u"EXC-E"_s, u"Excavator E"_s, true};
    page.location = {u"PIT-2"_s, u"Pit 2"_s, false};
    page.system = u"Hydraulic system"_s;
    page.responsible = u"Luis Peña"_s;
    page.scheduledAt = at(u"2026-11-21T12:00:00Z");
    page.runningTimeS = 12'000;
    page.cost = u"1258.28"_s;
    page.currency = u"MXN"_s;
    page.tasks = {{u"Drain and flush the pump circuit"_s, true}, {u"Test under load"_s, false}};
    page.changes = {{at(u"2026-11-23T16:44:00Z"), Deed::Completed, names.person, names.consumer},
                    {at(u"2026-11-20T15:12:00Z"), Deed::Created, u"Luis Peña"_s, {}}};
    return page;
}

inline AssetPage assetPage(Language language, const Names &names)
{
    AssetPage page;
    page.frame = frameOf(language, names, "/o/assets/EXC-E");
    page.reader = {.personName = names.person, .signOutAction = {}, .csrf = {}};
    page.code = u"EXC-E"_s;
    page.name = names.record;
    page.kind = u"equipment"_s;
    page.criticality = u"very_high"_s;
    page.outOfService = true;
    page.parent = {u"PIT-2"_s, u"Pit 2"_s, true};
    page.manufacturer = u"Komatsu"_s;
    page.serialNumber = u"PC-5500-17"_s;
    page.openWorkOrders = 1017;
    return page;
}

inline WorkRequestPage workRequestPage(Language language, const Names &names)
{
    WorkRequestPage page;
    page.frame = frameOf(language, names, "/o/requests/REQ-12");
    page.reader = {.personName = names.person, .signOutAction = "/oauth/sign-out", .csrf = "c1"};
    page.code = u"REQ-12"_s;
    page.title = names.record;
    page.description = names.record + u"\n"_s + names.record;
    page.status = u"waiting_for_another_wo"_s;
    page.urgent = true;
    page.asset = {u"EXC-E"_s, u"Excavator E"_s, true};
    page.location = {u"PIT-2"_s, u"Pit 2"_s, false};
    page.workOrder = {u"OT-1496"_s, names.record, true};
    page.requestedBy = names.person;
    page.reason = names.record;
    page.incidentAt = at(u"2026-11-20T09:30:00Z");
    page.createdAt = at(u"2026-11-20T10:00:00Z");
    page.decidedAt = at(u"2026-11-21T12:00:00Z");
    return page;
}

inline const QString chatGpt = u"https://chatgpt.com/connector_platform_oauth_redirect"_s;

/// Every page in every state that looks different.
inline QMap<QString, QByteArray> allPages(Language language, const Names &names = {})
{
    QMap<QString, QByteArray> pages;
    SignInPage signIn = signInPage(language, names);
    pages[u"01-sign-in"_s] = render(signIn);
    signIn.userName = u"marie.roux"_s;
    signIn.wrong = true;
    pages[u"01-sign-in-error"_s] = render(signIn);
    signIn.wait = Wait{at(u"2026-11-24T16:47:00Z"), 160s};
    pages[u"01-sign-in-throttled"_s] = render(signIn);
    signIn = signInPage(language, names);
    signIn.asker.reset();
    pages[u"01-sign-in-page"_s] = render(signIn);
    pages[u"03-consent"_s] = render(consentPage(language, names, chatGpt));
    const Names longNames{.consumer = QString{60, u'W'}, .person = QString{60, u'M'}, .site = QString{60, u'S'}, .record = {}};
    pages[u"01-sign-in-long"_s] = render(signInPage(language, longNames));
    pages[u"03-consent-long"_s] = render(
        consentPage(language, longNames, u"https://"_s + QString{60, u'h'} + u".example/callback"_s));
    pages[u"03-consent-loopback"_s] = render(consentPage(language, names, u"http://127.0.0.1:33418/"_s));
    ConsentPage unverified = consentPage(language, names, u"https://helper.example.net/callback"_s);
    unverified.consumerName = names.consumer == Names{}.consumer ? u"Plant Helper"_s : names.consumer;
    unverified.selfRegistered = true;
    unverified.unverified = true;
    unverified.rights = unverified.rights.intersected(readingRights());
    pages[u"03-consent-unverified"_s] = render(unverified);
    unverified.redirectUri = u"http://127.0.0.1:33418/"_s;
    pages[u"03-consent-unverified-loopback"_s] = render(unverified);
    pages[u"03-consent-unknown"_s] = render(consentPage(language, names, u"https://assistant.example/callback"_s));
    ConsentPage everything = consentPage(language, names, chatGpt);
    everything.rights = PermissionSet::everything();
    pages[u"03-consent-everything"_s] = render(everything);
    everything.rights = {};
    pages[u"03-consent-nothing"_s] = render(everything);
    for (const Stopped stopped :
         {Stopped::CallbackNotRegistered, Stopped::UnknownConsumer, Stopped::Malformed, Stopped::Expired}) {
        const QString name = stopped == Stopped::CallbackNotRegistered ? u"04-error"_s
                                                                       : u"04-error-%1"_s.arg(static_cast<int>(stopped));
        pages[name] = render(ErrorPage{frameOf(language, names, "/oauth/authorize?client_id=x"), stopped, "7K3M-92QD",
                                       at(u"2026-11-24T16:41:00Z")});
    }
    pages[u"05-connected"_s] = render(
        ConnectedPage{frameOf(language, names, "/oauth/consent"), names.consumer, names.person, "/oauth/account", chatGpt});
    pages[u"07-landing"_s] = render(
        LandingPage{frameOf(language, names, "/"), u"https://cmms.planta.mx/mcp/oauth/fractal-one"_s, "/oauth/account"});
    pages[u"08-record"_s] = render(workOrderPage(language, names));
    pages[u"08-record-asset"_s] = render(assetPage(language, names));
    pages[u"08-record-request"_s] = render(workRequestPage(language, names));
    for (const int status : {400, 403, 404, 421, 429, 500, 503})
        pages[u"09-%1"_s.arg(status)] = render(StatusPage{frameOf(language, names, "/nowhere"), status, "4FQ8-1ZTX", 30s});
    addOwnPages(pages, language, names);
    addPendingChangesPages(pages, language, names);
    return pages;
}

} // namespace fractal::pages::samples
