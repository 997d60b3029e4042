// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/authorizations.h"
#include "core/store/site_state.h"
#include "server/http/exchange.h"
#include "server/http/stream.h"
#include "server/mcp/endpoint.h"
#include "tests/support/sample_records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <memory>
#include <optional>

namespace fractal::test {

/// A client of the MCP endpoint of a small site, by value: no socket. The pieces of a handler run where they would: on a
/// reading connection, or in the writer, where a status of 500 rolls back.
class McpClient {
public:
    static constexpr auto path = "/mcp/oauth/fractal-one";
    static constexpr auto publicUrl = "https://cmms.example";

    explicit McpClient(Driver driver = Driver::Sqlite)
        : store{driver},
          records{store},
          endpoints{mcp::endpoints({store.site().writer(), store.clock, store.random, store.site().keyring()})}
    {
        changeSettings([](Settings &settings) { settings.publicUrl = QString::fromLatin1(publicUrl); });
        token = tokenFor(QStringLiteral("planner"), ScopeSet::all());
    }

    TestSite store;
    SampleRecords records;
    QList<http::Endpoint> endpoints;
    QByteArray token; ///< what requests carry; planner's with all scopes until another one is set

    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("the test's MCP site: %s", qPrintable(result.error().detail));
        return *std::move(result);
    }

    void change(const std::function<Result<void>(Work &)> &job)
    {
        must(store.site().write<int>([&](Work &work) -> Result<int> {
            FRACTAL_TRY_VOID(job(work));
            return 0;
        }));
    }
    void changeSettings(const std::function<void(Settings &)> &edit)
    {
        change([&](Work &work) -> Result<void> {
            FRACTAL_TRY(Settings settings, Settings::load(work.connection));
            edit(settings);
            return settings.save(work.connection);
        });
    }

    authorizations::Authorization authorize(const QString &person, const ScopeSet &scopes,
                                            const QString &audience = QStringLiteral("mcp"))
    {
        return must(store.site().write<authorizations::Authorization>([&](Work &work) -> Result<authorizations::Authorization> {
            FRACTAL_TRY(const users::User user, users::findByName(work.connection, person));
            FRACTAL_TRY(const ConsumerId app, consumer(work));
            FRACTAL_TRY(const auto code,
                        authorizations::grantWithCode(work, {app, user.id, scopes, audience},
                                                      QStringLiteral("https://a.example/cb"), QStringLiteral("challenge"),
                                                      QStringLiteral("resource")));
            FRACTAL_TRY(const auto found, authorizations::findCode(work.connection, code.reveal(), work.now()));
            return found.authorization;
        }));
    }
    QByteArray tokenOf(const authorizations::Authorization &authorization)
    {
        return must(store.site().write<QByteArray>([&](Work &work) -> Result<QByteArray> {
            FRACTAL_TRY(const auto tokens, authorizations::issue(work, authorization, true));
            return tokens.access.reveal();
        }));
    }
    QByteArray tokenFor(const QString &person, const ScopeSet &scopes) { return tokenOf(authorize(person, scopes)); }

    [[nodiscard]] http::Request request(http::Method method = http::Method::Post, const QByteArray &body = {}) const
    {
        http::Request request;
        request.method = method;
        request.path = path;
        request.body = body;
        request.headers = {
            {"host", "cmms.example"}, {"authorization", "Bearer " + token}, {"accept", "application/json, text/event-stream"}};
        if (method == http::Method::Post)
            request.headers.emplace_back("content-type", "application/json");
        request.peer = QHostAddress{QStringLiteral("203.0.113.9")};
        request.overTls = true;
        return request;
    }
    static void set(http::Request &request, const QByteArray &name, const QByteArray &value)
    {
        remove(request, name);
        request.headers.emplace_back(name, value);
    }
    static void remove(http::Request &request, const QByteArray &name)
    {
        request.headers.removeIf([&](const auto &header) { return header.first == name; });
    }

    /// A message of 2025-11-25, without a session unless one is set.
    [[nodiscard]] http::Request legacy(const QString &method, const QJsonObject &params = {}, const QJsonValue &id = 1) const
    {
        http::Request made = request(http::Method::Post, bytes(message(method, params, id)));
        made.headers.emplace_back("mcp-protocol-version", "2025-11-25");
        return made;
    }
    [[nodiscard]] static QJsonObject modernMeta()
    {
        return {{QStringLiteral("io.modelcontextprotocol/protocolVersion"), QStringLiteral("2026-07-28")},
                {QStringLiteral("io.modelcontextprotocol/clientInfo"),
                 QJsonObject{{QStringLiteral("name"), QStringLiteral("test")}, {QStringLiteral("version"), QStringLiteral("1")}}},
                {QStringLiteral("io.modelcontextprotocol/clientCapabilities"), QJsonObject{}}};
    }
    [[nodiscard]] http::Request modern(const QString &method, QJsonObject params = {}, const QJsonValue &id = 1) const
    {
        if (!params.contains(QStringLiteral("_meta")))
            params.insert(QStringLiteral("_meta"), modernMeta());
        http::Request made = request(http::Method::Post, bytes(message(method, params, id)));
        made.headers.emplace_back("mcp-protocol-version", "2026-07-28");
        made.headers.emplace_back("mcp-method", method.toUtf8());
        if (method == QLatin1StringView{"resources/read"})
            made.headers.emplace_back("mcp-name", params.value(QStringLiteral("uri")).toString().toUtf8());
        if (params.value(QStringLiteral("name")).isString())
            made.headers.emplace_back("mcp-name", params.value(QStringLiteral("name")).toString().toUtf8());
        return made;
    }
    [[nodiscard]] http::Request call(bool isModern, const QString &tool, const QJsonObject &arguments) const
    {
        const QJsonObject params{{QStringLiteral("name"), tool}, {QStringLiteral("arguments"), arguments}};
        return isModern ? modern(QStringLiteral("tools/call"), params) : legacy(QStringLiteral("tools/call"), params);
    }

    /// MCP 29: what is advertised, and nothing that is not there.
    [[nodiscard]] static QJsonObject offer()
    {
        return {{QStringLiteral("tools"), QJsonObject{{QStringLiteral("listChanged"), true}}},
                {QStringLiteral("resources"),
                 QJsonObject{{QStringLiteral("subscribe"), true}, {QStringLiteral("listChanged"), true}}},
                {QStringLiteral("prompts"), QJsonObject{{QStringLiteral("listChanged"), true}}},
                {QStringLiteral("completions"), QJsonObject{}},
                {QStringLiteral("logging"), QJsonObject{}}};
    }

    [[nodiscard]] http::Response send(const http::Request &request)
    {
        const auto endpoint = std::ranges::find_if(endpoints,
                                                   [&](const http::Endpoint &known) { return known.path == request.path; });
        http::Outcome outcome = runHere(request, endpoint->handle);
        std::shared_ptr<const http::Response> head;
        while (const auto *deferred = std::get_if<http::Deferred>(&outcome)) {
            head = head ? head : deferred->head;
            const auto next = deferred->next;
            const bool isWrite = deferred->place == http::Place::Write;
            writes += isWrite ? 1 : 0;
            if (const auto before = isWrite ? beforeWriting : nullptr) // a copy: it may set another one
                before();
            outcome = isWrite ? runInWriter(request, next) : runHere(request, next);
        }
        if (!head)
            return std::get<http::Response>(outcome);
        head->stream->finish(std::get<http::Response>(outcome)); // as the layer does, after the commit
        return *head;
    }
    /// The messages that a stream has told since they were last looked at; `first` is what came with its head.
    [[nodiscard]] static QList<QJsonObject> events(const http::Response &answer)
    {
        QList<QJsonObject> list;
        QByteArray bytes = answer.body;
        if (answer.stream)
            bytes += answer.stream->take().bytes;
        for (const QByteArray &line : bytes.split('\n')) {
            if (line.startsWith("data: "))
                list += QJsonDocument::fromJson(line.sliced(6)).object();
        }
        return list;
    }
    /// What the layer does about once a second; what was told meanwhile.
    [[nodiscard]] QList<QJsonObject> tick(http::Response &answer)
    {
        answer.body.clear();
        const http::StreamPtr stream = answer.stream;
        static_cast<void>(runHere(request(), [&](http::Exchange &exchange) -> http::Outcome {
            stream->tick(exchange);
            return http::Response::empty(204);
        }));
        return events(answer);
    }
    [[nodiscard]] static QStringList methods(const QList<QJsonObject> &messages)
    {
        QStringList names;
        for (const QJsonObject &message : messages)
            names += message.value(QStringLiteral("method")).toString();
        return names;
    }
    [[nodiscard]] QByteArray session(const QJsonObject &capabilities = {})
    {
        return headerOf(send(legacy(QStringLiteral("initialize"),
                                    {{QStringLiteral("protocolVersion"), QStringLiteral("2025-11-25")},
                                     {QStringLiteral("capabilities"), capabilities}})),
                        "mcp-session-id");
    }
    /// A request of 2026-07-28 by a client that offers forms.
    [[nodiscard]] http::Request eliciting(const QString &method, QJsonObject params) const
    {
        QJsonObject meta = modernMeta();
        meta.insert(QStringLiteral("io.modelcontextprotocol/clientCapabilities"),
                    QJsonObject{{QStringLiteral("elicitation"), QJsonObject{}}});
        params.insert(QStringLiteral("_meta"), meta);
        return modern(method, params);
    }
    bool clientHasLeft = false; ///< before what waits for the writer is done
    int writes = 0; ///< how often a request went on to the writer
    std::function<void()> beforeWriting; ///< what happens while a request waits for the writer

    [[nodiscard]] static QByteArray headerOf(const http::Response &answer, QByteArrayView lowerName)
    {
        for (const auto &[name, value] : answer.headers) {
            if (name.toLower() == lowerName)
                return value;
        }
        return {};
    }
    [[nodiscard]] static QJsonObject json(const http::Response &answer) { return QJsonDocument::fromJson(answer.body).object(); }
    [[nodiscard]] static QJsonObject result(const http::Response &answer)
    {
        return json(answer).value(QStringLiteral("result")).toObject();
    }
    [[nodiscard]] static QJsonObject error(const http::Response &answer)
    {
        return json(answer).value(QStringLiteral("error")).toObject();
    }
    [[nodiscard]] static int errorCode(const http::Response &answer)
    {
        return error(answer).value(QStringLiteral("code")).toInt();
    }
    /// The text of a tool's result, read as the JSON that it is.
    [[nodiscard]] static QJsonObject text(const http::Response &answer)
    {
        const QJsonArray content = result(answer).value(QStringLiteral("content")).toArray();
        return QJsonDocument::fromJson(content.first().toObject().value(QStringLiteral("text")).toString().toUtf8()).object();
    }
    [[nodiscard]] static QString toolError(const http::Response &answer)
    {
        return text(answer).value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
    }
    [[nodiscard]] static QByteArray bytes(const QJsonObject &object)
    {
        return QJsonDocument{object}.toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] static QJsonObject message(const QString &method, const QJsonObject &params = {}, const QJsonValue &id = 1)
    {
        QJsonObject made{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                         {QStringLiteral("method"), method},
                         {QStringLiteral("params"), params}};
        if (!id.isUndefined())
            made.insert(QStringLiteral("id"), id);
        return made;
    }

private:
    Result<ConsumerId> consumer(Work &work)
    {
        if (m_consumer)
            return m_consumer;
        consumers::Consumer made;
        made.name = QStringLiteral("ChatGPT");
        made.callbacks = {QStringLiteral("https://a.example/cb")};
        FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, QStringLiteral("GOOGLE SHEET")));
        made.group = group.id;
        FRACTAL_TRY(const auto added, consumers::add(work, made, QStringLiteral("admin"), true));
        m_consumer = added.consumer.id;
        return m_consumer;
    }
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
            const std::atomic<bool> abandoned = clientHasLeft;
            http::Exchange exchange{request, work, asOfNow, QByteArrayLiteral("reference-1"), &abandoned};
            outcome = step(exchange);
            const auto *response = std::get_if<http::Response>(&*outcome);
            return response && response->status >= serverError
                ? Result<void>{failure(ErrorCode::Internal, QStringLiteral("failed"))}
                : Result<void>{};
        });
        return outcome ? *outcome : http::Response::empty(done ? 500 : 503);
    }

    SiteState m_state;
    ConsumerId m_consumer;
};

} // namespace fractal::test

Q_DECLARE_METATYPE(fractal::http::Method)
