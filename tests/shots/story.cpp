// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/story.h"

#include "core/crypto/secrets.h"
#include "core/operations/pending_change.h"
#include "core/operations/runner.h"
#include "core/store/api_keys.h"
#include "core/store/authorizations.h"
#include "core/store/calls.h"
#include "core/store/consumer_secrets.h"
#include "core/store/groups.h"
#include "core/store/refused_callbacks.h"
#include "core/store/settings.h"
#include "core/store/site_state.h"
#include "core/store/users.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <span>

namespace fractal::shots {

using namespace Qt::StringLiterals;

namespace {

Result<consumers::Consumer> consumerOf(Connection &connection, const QString &name)
{
    FRACTAL_TRY(const auto all, consumers::list(connection));
    for (const consumers::Consumer &consumer : all) {
        if (consumer.name == name)
            return consumer;
    }
    return failure(ErrorCode::NotFound, u"there is no consumer %1"_s.arg(name));
}

/// Somebody allowed it, and it has read the tools. The access token's digest.
Result<QByteArray> connect(Work &work, const consumers::Consumer &consumer, const QString &person, const QString &address)
{
    FRACTAL_TRY(const users::User user, users::findByName(work.connection, person));
    FRACTAL_TRY(const crypto::Secret code,
                authorizations::grantWithCode(work, {consumer.id, user.id, ScopeSet::all(), u"mcp"_s}, u"https://a.example/cb"_s,
                                              u"c"_s, u"r"_s));
    FRACTAL_TRY(const authorizations::Code found, authorizations::findCode(work.connection, code.reveal(), work.now()));
    FRACTAL_TRY_VOID(authorizations::consumeCode(work, found));
    FRACTAL_TRY(const authorizations::Tokens tokens, authorizations::issue(work, found.authorization, true));
    FRACTAL_TRY_VOID(authorizations::noteToolsRead(work, found.authorization.id, work.now()));
    FRACTAL_TRY_VOID(authorizations::noteFirstCall(work, found.authorization.id, work.now()));
    FRACTAL_TRY_VOID(authorizations::touch(work, found.authorization.id, address));
    FRACTAL_TRY_VOID(consumers::touch(work, consumer.id, address));
    const calls::Call call{work.now(), u"visitor"_s, {}, {}, u"metadata"_s, {}, u"done"_s, 0};
    FRACTAL_TRY_VOID(calls::append(work, std::span{&call, 1}));
    return crypto::sha256(tokens.access.reveal());
}

/// One call of an assistant, through the door that it uses.
Result<QJsonObject> ask(Work &work, const QByteArray &token, const QString &operation, const QJsonObject &arguments)
{
    SiteState state;
    FRACTAL_TRY_VOID(state.refresh(work.connection));
    FRACTAL_TRY(const auto principal, state.principalOf(work.connection, token, work.now()));
    const SiteFacts facts{.publicUrl = u"https://cmms.example"_s,
                          .timeZone = "America/Mexico_City",
                          .currency = u"AUD"_s,
                          .siteName = u"Planta Norte"_s};
    FRACTAL_TRY(const QByteArray answer, operations::call(*operations::find(operation), arguments, *principal, facts, work));
    return QJsonDocument::fromJson(answer).object();
}

Result<consumers::Consumer> add(Work &work, const QString &name, bool isEnabled)
{
    consumers::Consumer wanted;
    wanted.name = name;
    wanted.enabled = isEnabled;
    FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"Technician"_s));
    wanted.group = group.id;
    FRACTAL_TRY(const consumers::Added added, consumers::add(work, wanted, u"admin"_s, true));
    return added.consumer;
}

/// Two secrets work, and the old one is in use.
Result<void> changeSecret(Work &work, ConsumerId consumer)
{
    FRACTAL_TRY(const auto before, consumers::liveSecrets(work.connection, consumer, work.now()));
    FRACTAL_TRY_VOID(consumers::rotateSecret(work, consumer, {.overlap = consumers::usualOverlap, .expiresAt = {}}));
    return consumers::touchSecret(work, before.front().id, u"203.0.113.7"_s);
}

/// In each state, one of them in use.
Result<void> addApiKeys(Work &work)
{
    using namespace std::chrono_literals;
    struct Wanted {
        QString name;
        QString group;
        std::chrono::hours lasts; ///< 0: always
        bool isUsed = false;
        bool isEnabled = true;
    };
    for (const Wanted &one :
         {Wanted{u"Stock sheet"_s, u"Planner"_s, 24h * 340, true}, Wanted{u"Power BI"_s, u"Auditor"_s, 24h * 9, true},
          Wanted{u"Andon board, hall 2"_s, u"GOOGLE SHEET"_s, 0h},
          Wanted{u"Test of the ERP"_s, u"Planner"_s, 24h * 30, false, false}}) {
        FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, one.group));
        api_keys::ApiKey wanted;
        wanted.name = one.name;
        wanted.group = group.id;
        if (one.lasts > 0h)
            wanted.expiresAt = work.now() + one.lasts;
        FRACTAL_TRY(const auto added, api_keys::add(work, wanted, u"admin"_s));
        if (one.isUsed)
            FRACTAL_TRY_VOID(api_keys::touch(work, added.apiKey.id, u"10.20.0.31"_s));
        if (!one.isEnabled)
            FRACTAL_TRY_VOID(api_keys::setEnabled(work, added.apiKey.id, false));
    }
    return {};
}

struct Told {
    Story story;
    QByteArray marie; ///< digest of the access token of her assistant
    QByteArray carlos;
    QByteArray administrator; ///< of an assistant whose changes are held
};

Result<void> connectThem(Work &work, Told &told)
{
    const consumers::Consumer &chatGpt = told.story.connected;
    FRACTAL_TRY(const consumers::Consumer hub, consumerOf(work.connection, u"FRACTAL HUB"_s));
    FRACTAL_TRY_VOID(connect(work, chatGpt, u"luis"_s, u"203.0.113.7"_s));
    FRACTAL_TRY_VOID(connect(work, chatGpt, u"nadia"_s, u"203.0.113.7"_s));
    FRACTAL_TRY(told.carlos, connect(work, hub, u"carlos"_s, u"10.20.0.4"_s));
    FRACTAL_TRY(told.marie, connect(work, chatGpt, u"marie"_s, u"203.0.113.7"_s));
    return {};
}

Result<Told> begin(Work &work)
{
    Told told;
    Story &story = told.story;
    FRACTAL_TRY(const users::User administrator, users::findByName(work.connection, u"admin"_s));
    story.administrator = administrator.id;
    FRACTAL_TRY(Settings settings, Settings::load(work.connection));
    settings.publicUrl = u"https://cmms.planta.mx"_s;
    FRACTAL_TRY_VOID(settings.save(work.connection));
    FRACTAL_TRY(story.waiting, consumerOf(work.connection, u"Nova OS - Whatsapp"_s));
    FRACTAL_TRY(story.connected, consumerOf(work.connection, u"ChatGPT (Test RT)"_s));
    FRACTAL_TRY_VOID(changeSecret(work, story.connected.id));
    FRACTAL_TRY_VOID(connectThem(work, told));
    FRACTAL_TRY(story.refused, add(work, u"ChatGPT (taller)"_s, true));
    const auto refuse = [&work](const consumers::Consumer &consumer, const QString &uri, const QString &from) {
        return refused_callbacks::note(work, consumer.id, uri, from);
    };
    FRACTAL_TRY_VOID(refuse(story.refused, u"https://chatgpt.com/connector/oauth/a1b2c3"_s, u"52.1.2.3"_s));
    FRACTAL_TRY(story.refusedElsewhere, add(work, u"Conetion - fracttal hub"_s, true));
    FRACTAL_TRY_VOID(refuse(story.refusedElsewhere, u"https://chat-gpt.app/connector/oauth/a1b2c3"_s, u"185.1.2.3"_s));
    FRACTAL_TRY_VOID(add(work, u"Power BI (old)"_s, false));
    FRACTAL_TRY_VOID(addApiKeys(work));
    FRACTAL_TRY(story.held, add(work, u"Claude (dirección)"_s, true));
    story.held.writes = WritePolicy::Hold;
    story.held.callbacks = {u"https://claude.ai/api/mcp/auth_callback"_s};
    FRACTAL_TRY_VOID(consumers::update(work, story.held));
    FRACTAL_TRY(told.administrator, connect(work, story.held, u"admin"_s, u"203.0.113.9"_s));
    return told;
}

/// That it waits is an answer, too.
Result<bool> hold(Site &site, const QByteArray &token, const QString &operation, const QJsonObject &arguments)
{
    return site.write<bool>([&](Work &work) -> Result<bool> {
        const auto answer = ask(work, token, operation, arguments);
        if (answer || answer.error().code != ErrorCode::ConfirmationRequired)
            return failure(ErrorCode::Internal,
                           u"%1 was not held: %2"_s.arg(operation, answer ? QString{} : answer.error().detail));
        return true;
    });
}

Result<bool> rejectFirst(Site &site, UserId person)
{
    return site.write<bool>([&](Work &work) -> Result<bool> {
        FRACTAL_TRY(const auto waiting, pending_changes::waitingFor(work.connection, person, work.now()));
        FRACTAL_TRY(const users::User user, users::find(work.connection, person));
        FRACTAL_TRY(const Principal principal, users::principalOf(work.connection, user, Actor::Desktop));
        FRACTAL_TRY_VOID(operations::reject(waiting.front().name, principal, work));
        return true;
    });
}

} // namespace

Result<Story> tell(Site &site)
{
    FRACTAL_TRY(const Told told, site.write<Told>([](Work &work) { return begin(work); }));
    const auto asks = [&site](const QByteArray &token, const QString &operation, const QJsonObject &arguments) {
        return site.write<QJsonObject>([&](Work &work) { return ask(work, token, operation, arguments); });
    };
    const QJsonObject open{{u"status"_s, QJsonArray{u"in_process"_s}}, {u"limit"_s, 3}};
    FRACTAL_TRY(const QJsonObject found, asks(told.marie, u"list_work_orders"_s, open));
    const QJsonArray orders = found[u"items"_s].toArray();
    const auto id = [&orders](int place) { return orders[place][u"code"_s]; };
    const QJsonObject priority{{u"id"_s, id(0)}, {u"priority"_s, u"low"_s}};
    const QJsonObject note{{u"id"_s, id(1)}, {u"note"_s, u"Brake adjusted."_s}, {u"responsible"_s, u"tomas"_s}};
    const QJsonObject close{{u"id"_s, id(2)}, {u"finish_tasks"_s, true}};
    for (const auto &[operation, arguments] :
         {std::pair{u"update_work_order"_s, priority}, {u"update_work_order"_s, note}, {u"close_work_order"_s, close}})
        FRACTAL_TRY_VOID(asks(told.marie, operation, arguments));
    // What is left of the list waits for the administrator, and one that they rejected is still there.
    const QJsonObject assign{{u"id"_s, id(0)}, {u"priority"_s, u"high"_s}, {u"note"_s, u"Check the seal first."_s}};
    const QJsonObject request{{u"title"_s, u"Oil on the floor below the boom"_s}, {u"asset"_s, u"A"_s}, {u"urgent"_s, true}};
    const QJsonObject comment{
        {u"id"_s, id(1)},
        {u"text"_s,
         u"The spare seal is in warehouse 2, on the second shelf; ask Tomás for the key before noon, he is at hall 3 afterwards."_s}};
    for (const auto &[operation, arguments] :
         {std::pair{u"add_work_order_comment"_s, comment}, {u"update_work_order"_s, assign}, {u"create_work_request"_s, request}})
        FRACTAL_TRY_VOID(hold(site, told.administrator, operation, arguments));
    FRACTAL_TRY_VOID(rejectFirst(site, told.story.administrator));
    return told.story;
}

} // namespace fractal::shots
