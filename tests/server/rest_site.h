// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api_keys.h"
#include "core/store/authorizations.h"
#include "core/store/consumers.h"
#include "core/store/site_state.h"
#include "server/http/exchange.h"
#include "server/http/router.h"
#include "server/rest/endpoint.h"
#include "tests/support/sample_records.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <mutex>
#include <optional>

namespace fractal::test {

/// REST of a small site, by value: no socket. The pieces of a handler run where they would: on a reading connection, or in the
/// writer, where a status of 500 rolls back.
class RestSite {
public:
    static constexpr auto publicUrl = "https://cmms.example";

    explicit RestSite(Driver driver = Driver::Sqlite, const rest::Allowances &allowances = {},
                      const std::shared_ptr<http::FairUse> &fairUse = {})
        : store{driver},
          records{store},
          router{rest::endpoints({.writer = store.site().writer(),
                                  .clock = store.clock,
                                  .random = store.random,
                                  .keyring = store.site().keyring(),
                                  .called = [this](const calls::Call &call) { calls.push_back(call); },
                                  .used = [this](const Principal &, const QHostAddress &) { ++uses; },
                                  .allowances = allowances,
                                  .fairUse = fairUse})}
    {
        must(store.site().write<int>([](Work &work) -> Result<int> {
            FRACTAL_TRY(Settings settings, Settings::load(work.connection));
            settings.publicUrl = QString::fromLatin1(publicUrl);
            FRACTAL_TRY_VOID(settings.save(work.connection));
            return 0;
        }));
    }

    TestSite store;
    SampleRecords records;
    std::vector<calls::Call> calls; ///< that were handed over to be written down
    int uses = 0; ///< of access tokens
    http::Router router;
    int writes = 0; ///< how often a request went on to the writer
    std::function<void()> beforeWriting; ///< what happens while a request waits for the writer

    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("the test's REST site: %s", qPrintable(result.error().detail));
        return *std::move(result);
    }
    void change(const std::function<Result<void>(Work &)> &job)
    {
        must(store.site().write<int>([&](Work &work) -> Result<int> {
            FRACTAL_TRY_VOID(job(work));
            return 0;
        }));
    }

    api_keys::Added apiKey(const QString &group = QStringLiteral("Planner"), std::optional<Instant> expires = {})
    {
        return must(store.site().write<api_keys::Added>([&](Work &work) -> Result<api_keys::Added> {
            FRACTAL_TRY(const groups::Group found, groups::findByName(work.connection, group));
            api_keys::ApiKey wanted;
            wanted.name = QStringLiteral("Sheet");
            wanted.group = found.id;
            wanted.expiresAt = expires;
            return api_keys::add(work, wanted, QStringLiteral("test"));
        }));
    }
    /// Its use is noted by the writer, of whose threads PostgreSQL has several: waits until `at` is stored.
    bool isNotedAsUsed(const api_keys::Added &added, Instant at)
    {
        return QTest::qWaitFor(
            [&] { return must(api_keys::findByKey(store.reader(), added.apiKey.key)).lastUsedAt == std::optional{at}; });
    }
    /// `Authorization` of an access token.
    QByteArray token(const QString &person, const ScopeSet &scopes, const QString &audience = QStringLiteral("rest"))
    {
        return "Bearer " + must(store.site().write<QByteArray>([&](Work &work) -> Result<QByteArray> {
                   FRACTAL_TRY(const users::User user, users::findByName(work.connection, person));
                   consumers::Consumer made;
                   made.name = QStringLiteral("App");
                   made.callbacks = {QStringLiteral("https://a.example/cb")};
                   made.group = user.group;
                   FRACTAL_TRY(const auto added, consumers::add(work, made, QStringLiteral("admin"), true));
                   FRACTAL_TRY(const auto code,
                               authorizations::grantWithCode(work, {added.consumer.id, user.id, scopes, audience},
                                                             QStringLiteral("https://a.example/cb"), QStringLiteral("challenge"),
                                                             QStringLiteral("resource")));
                   FRACTAL_TRY(const auto found, authorizations::findCode(work.connection, code.reveal(), work.now()));
                   FRACTAL_TRY(const auto tokens, authorizations::issue(work, found.authorization, false));
                   return tokens.access.reveal();
               }));
    }
    static QByteArray basic(const QByteArray &key, const QByteArray &secret)
    {
        return "Basic " + (key + ':' + secret).toBase64();
    }
    static QByteArray basic(const api_keys::Added &added) { return basic(added.apiKey.key.toLatin1(), added.secret.reveal()); }

    /// `target` below /api/v1, with its query. `body`: JSON.
    [[nodiscard]] http::Request request(http::Method method, const QByteArray &target, const QByteArray &authorization = {},
                                        const QByteArray &body = {}) const
    {
        http::Request made;
        made.method = method;
        const qsizetype mark = target.indexOf('?');
        made.path = "/api/v1" + (mark < 0 ? target : target.first(mark));
        made.query = mark < 0 ? QByteArray{} : target.sliced(mark + 1);
        made.body = body;
        made.headers = {{"host", "cmms.example"}};
        if (!authorization.isEmpty())
            made.headers.emplace_back("authorization", authorization);
        if (!body.isEmpty())
            made.headers.emplace_back("content-type", "application/json");
        made.peer = QHostAddress{QStringLiteral("203.0.113.9")};
        return made;
    }
    [[nodiscard]] http::Response send(const http::Request &request)
    {
        const http::Endpoint *endpoint = router.find(request.path);
        if (endpoint == nullptr)
            return http::Response::empty(404);
        http::Outcome outcome = runHere(request, endpoint->handle);
        while (const auto *deferred = std::get_if<http::Deferred>(&outcome)) {
            const auto next = deferred->next;
            const bool isWrite = deferred->place == http::Place::Write;
            writes += isWrite ? 1 : 0;
            if (isWrite && beforeWriting)
                beforeWriting();
            outcome = isWrite ? runInWriter(request, next) : runHere(request, next);
        }
        return std::get<http::Response>(outcome);
    }
    [[nodiscard]] http::Response get(const QByteArray &target, const QByteArray &authorization)
    {
        return send(request(http::Method::Get, target, authorization));
    }

    [[nodiscard]] static QByteArray headerOf(const http::Response &answer, QByteArrayView lowerName)
    {
        for (const auto &[name, value] : answer.headers) {
            if (name.toLower() == lowerName)
                return value;
        }
        return {};
    }
    [[nodiscard]] static QJsonObject json(const http::Response &answer) { return QJsonDocument::fromJson(answer.body).object(); }
    [[nodiscard]] static QString code(const http::Response &answer)
    {
        return json(answer).value(QStringLiteral("code")).toString();
    }

private:
    http::Outcome runHere(const http::Request &request, const std::function<http::Outcome(http::Exchange &)> &step)
    {
        Work work = store.site().read();
        if (const auto fresh = m_state.refresh(work.connection); !fresh)
            return http::Response::empty(503);
        http::Exchange exchange{request, work, m_state, QByteArrayLiteral("reference-1")};
        return step(exchange);
    }
    http::Outcome runInWriter(const http::Request &request, const std::function<http::Outcome(http::Exchange &)> &step)
    {
        std::optional<http::Outcome> outcome;
        const auto done = store.site().writer().run([&](Connection &connection) -> Result<void> {
            constexpr int serverError = 500;
            SiteState asOfNow;
            FRACTAL_TRY_VOID(asOfNow.refresh(connection));
            Work work{connection, store.clock, store.random, store.site().keyring()};
            http::Exchange exchange{request, work, asOfNow, QByteArrayLiteral("reference-1")};
            outcome = step(exchange);
            const auto *response = std::get_if<http::Response>(&*outcome);
            return response && response->status >= serverError
                ? Result<void>{failure(ErrorCode::Internal, QStringLiteral("failed"))}
                : Result<void>{};
        });
        return outcome ? *outcome : http::Response::empty(done ? 500 : 503);
    }

    SiteState m_state;
};

} // namespace fractal::test

Q_DECLARE_METATYPE(fractal::http::Method)
