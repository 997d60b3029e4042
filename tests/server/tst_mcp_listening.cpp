// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/mcp_client.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

/// What clients are told of changes: subscriptions/listen of 2026-07-28, GET and resources/subscribe of the legacy era.
class tst_McpListening : public QObject {
    Q_OBJECT

private slots:
    void theSubscriptionIsAcknowledgedFirst();
    void onlyWhatIsAskedForIsTold_data();
    void onlyWhatIsAskedForIsTold();
    void changedRecordsAreTold_data() { addDriverRows(); }
    void changedRecordsAreTold();
    void hiddenRecordsAreNotWatched();
    void itEndsWithTheAuthorization_data() { addDriverRows(); }
    void itEndsWithTheAuthorization();
    void itEndsInGoodOrderAfterAnHour();
    void listeningIsBounded();
    void aSessionListensByGet();
    void aSessionSubscribes();
    void itTakesAStream();

private:
    static http::Response listen(McpClient &client, const QJsonObject &filter)
    {
        return client.send(client.modern(u"subscriptions/listen"_s, {{u"notifications"_s, filter}}, u"listen-1"_s));
    }
    /// Takes the right to see indicators from planners: another list of tools, prompts and resources.
    static void narrow(McpClient &client)
    {
        client.change([](Work &work) -> Result<void> {
            FRACTAL_TRY(groups::Group group, groups::findByName(work.connection, u"Planner"_s));
            PermissionSet rights;
            for (const PermissionInfo &info : permissionTable) {
                if (info.permission.resource != Resource::Kpis && group.rights.has(info.permission))
                    rights.set(info.permission, group.rights.rows(info.permission));
            }
            FRACTAL_TRY_VOID(groups::setRights(work, group.id, rights));
            return {};
        });
    }
    static void rename(McpClient &client, const QString &code)
    {
        const auto answer = client.send(
            client.call(true, u"update_work_order"_s, {{u"id"_s, code}, {u"title"_s, u"Another title"_s}}));
        QVERIFY2(!McpClient::result(answer)["isError"_L1].toBool(), answer.body.constData());
    }
};

void tst_McpListening::theSubscriptionIsAcknowledgedFirst()
{
    McpClient client;
    const auto answer = listen(client,
                               {{u"toolsListChanged"_s, true},
                                {u"resourceSubscriptions"_s, QJsonArray{u"fractal://work-orders/OT-1"_s, u"fractal://x/1"_s}}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.contentType, "text/event-stream"_ba);
    QCOMPARE(McpClient::headerOf(answer, "x-accel-buffering"), "no"_ba); // MCP 10
    QCOMPARE(McpClient::headerOf(answer, "cache-control"), "no-store"_ba);
    const auto told = McpClient::events(answer);
    QCOMPARE(McpClient::methods(told), QStringList{u"notifications/subscriptions/acknowledged"_s});
    const QJsonObject params = told.first()["params"_L1].toObject();
    QCOMPARE(params["_meta"_L1]["io.modelcontextprotocol/subscriptionId"_L1].toString(), u"listen-1"_s);
    QCOMPARE(
        params["notifications"_L1].toObject(),
        (QJsonObject{{u"toolsListChanged"_s, true}, {u"resourceSubscriptions"_s, QJsonArray{u"fractal://work-orders/OT-1"_s}}}));
}

void tst_McpListening::onlyWhatIsAskedForIsTold_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("method");
    QTest::newRow("tools") << u"toolsListChanged"_s << u"notifications/tools/list_changed"_s;
    QTest::newRow("prompts") << u"promptsListChanged"_s << QString{}; // no prompt rests on indicators alone
    QTest::newRow("resources") << u"resourcesListChanged"_s << u"notifications/resources/list_changed"_s;
}

void tst_McpListening::onlyWhatIsAskedForIsTold()
{
    QFETCH(QString, wish);
    QFETCH(QString, method);
    McpClient client;
    auto answer = listen(client, {{wish, true}});
    QVERIFY(client.tick(answer).isEmpty());
    narrow(client);
    const auto told = client.tick(answer);
    QCOMPARE(McpClient::methods(told), method.isEmpty() ? QStringList{} : QStringList{method});
    for (const QJsonObject &message : told)
        QCOMPARE(message["params"_L1]["_meta"_L1]["io.modelcontextprotocol/subscriptionId"_L1].toString(), u"listen-1"_s);
    QVERIFY(client.tick(answer).isEmpty()); // once
}

void tst_McpListening::changedRecordsAreTold()
{
    QFETCH(Driver, driver);
    McpClient client{driver};
    auto answer = listen(
        client,
        {{u"resourceSubscriptions"_s,
          QJsonArray{u"fractal://work-orders/OT-1"_s, u"fractal://work-orders/OT-2"_s, u"fractal://assets/PUMP-1/history"_s}}});
    QVERIFY(client.tick(answer).isEmpty());
    rename(client, u"OT-1"_s);
    QStringList uris;
    for (const QJsonObject &message : client.tick(answer)) {
        QCOMPARE(message["method"_L1].toString(), u"notifications/resources/updated"_s);
        uris += message["params"_L1]["uri"_L1].toString();
    }
    QCOMPARE(uris, (QStringList{u"fractal://assets/PUMP-1/history"_s, u"fractal://work-orders/OT-1"_s}));
    QVERIFY(client.tick(answer).isEmpty());
}

void tst_McpListening::hiddenRecordsAreNotWatched()
{
    McpClient client;
    client.token = client.tokenFor(u"hall1"_s, ScopeSet::all());
    auto answer = listen(
        client, {{u"resourceSubscriptions"_s, QJsonArray{u"fractal://work-orders/OT-1"_s, u"fractal://work-orders/OT-4"_s}}});
    const auto told = McpClient::events(answer);
    QCOMPARE(told.first()["params"_L1]["notifications"_L1]["resourceSubscriptions"_L1].toArray(),
             QJsonArray{u"fractal://work-orders/OT-1"_s});
    // One that goes out of sight later is not told of either (SEC-21).
    client.change([&](Work &work) -> Result<void> {
        FRACTAL_TRY(users::User person, users::findByName(work.connection, u"hall1"_s));
        person.location = client.records.hall2.id;
        FRACTAL_TRY_VOID(users::update(work, person));
        return {};
    });
    const QByteArray own = std::exchange(client.token, client.tokenFor(u"planner"_s, ScopeSet::all()));
    rename(client, u"OT-1"_s);
    client.token = own;
    QVERIFY(client.tick(answer).isEmpty());
}

void tst_McpListening::itEndsWithTheAuthorization()
{
    QFETCH(Driver, driver);
    McpClient client{driver};
    const auto authorization = client.authorize(u"planner"_s, ScopeSet::all());
    client.token = client.tokenOf(authorization);
    auto answer = listen(client, {{u"toolsListChanged"_s, true}});
    QVERIFY(client.tick(answer).isEmpty());
    QVERIFY(!answer.stream->isOver());
    client.change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(authorizations::revoke(work, authorization.id, u"test"_s));
        return {};
    });
    QVERIFY(client.tick(answer).isEmpty());
    QVERIFY(answer.stream->isOver()); // SEC-21: within a second
}

void tst_McpListening::itEndsInGoodOrderAfterAnHour()
{
    McpClient client;
    const auto authorization = client.authorize(u"planner"_s, ScopeSet::all());
    client.token = client.tokenOf(authorization);
    auto answer = listen(client, {{u"toolsListChanged"_s, true}});
    client.store.clock.advance(59min);
    const auto told = client.tick(answer);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first()["id"_L1].toString(), u"listen-1"_s);
    QCOMPARE(told.first()["result"_L1]["resultType"_L1].toString(), u"complete"_s);
    QCOMPARE(told.first()["result"_L1]["_meta"_L1]["io.modelcontextprotocol/subscriptionId"_L1].toString(), u"listen-1"_s);
    QVERIFY(answer.stream->isOver());
}

void tst_McpListening::listeningIsBounded()
{
    McpClient client;
    std::vector<http::Response> open;
    for (int i = 0; i < 100; ++i)
        open.push_back(listen(client, {{u"toolsListChanged"_s, true}}));
    QCOMPARE(open.back().status, 200);
    const auto refused = listen(client, {{u"toolsListChanged"_s, true}});
    QCOMPARE(refused.status, 429);
    QVERIFY(!McpClient::headerOf(refused, "retry-after").isEmpty());
    // Another's are counted apart, and who leaves makes room.
    const QByteArray own = std::exchange(client.token, client.tokenFor(u"auditor"_s, ScopeSet::all()));
    QCOMPARE(listen(client, {{u"toolsListChanged"_s, true}}).status, 200);
    client.token = own;
    open.back().stream->lose();
    open.pop_back();
    QCOMPARE(listen(client, {{u"toolsListChanged"_s, true}}).status, 200);

    open.clear();
}

void tst_McpListening::aSessionListensByGet()
{
    McpClient client;
    const auto authorization = client.authorize(u"planner"_s, ScopeSet::all());
    client.token = client.tokenOf(authorization);
    http::Request get = client.request(http::Method::Get);
    QCOMPARE(client.send(get).status, 405); // MCP 10: without a session there is nothing to listen to
    McpClient::set(get, "mcp-session-id", "unknown");
    QCOMPARE(client.send(get).status, 404); // MCP 8
    McpClient::set(get, "mcp-session-id", client.session());
    auto answer = client.send(get);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.contentType, "text/event-stream"_ba);
    QVERIFY(!answer.body.isEmpty()); // MCP 10: the first byte at once
    narrow(client);
    QCOMPARE(McpClient::methods(client.tick(answer)),
             (QStringList{u"notifications/tools/list_changed"_s, u"notifications/resources/list_changed"_s}));
    // 2025-11-25 basic/transports: a second one takes its place.
    auto second = client.send(get);
    QCOMPARE(second.status, 200);
    QVERIFY(answer.stream->isOver());
    QVERIFY(!second.stream->isOver());
    http::Request ending = client.request(http::Method::Delete);
    McpClient::set(ending, "mcp-session-id", get.header("mcp-session-id"));
    QCOMPARE(client.send(ending).status, 204);
    QVERIFY(second.stream->isOver());
}

void tst_McpListening::aSessionSubscribes()
{
    McpClient client;
    const QByteArray session = client.session();
    const auto inSession = [&](http::Request request) {
        McpClient::set(request, "mcp-session-id", session);
        return client.send(request);
    };
    const auto subscribe = [&](const QString &method, const QString &uri) {
        return inSession(client.legacy(method, {{u"uri"_s, uri}}));
    };
    QCOMPARE(
        McpClient::errorCode(client.send(client.legacy(u"resources/subscribe"_s, {{u"uri"_s, u"fractal://work-orders/OT-1"_s}}))),
        -32600); // only a session can
    QCOMPARE(McpClient::errorCode(subscribe(u"resources/subscribe"_s, u"fractal://work-orders/OT-99"_s)), -32002);
    QVERIFY(McpClient::json(subscribe(u"resources/subscribe"_s, u"fractal://work-orders/OT-1"_s)).contains("result"_L1));
    http::Request get = client.request(http::Method::Get);
    auto stream = inSession(get);
    rename(client, u"OT-1"_s);
    QCOMPARE(McpClient::methods(client.tick(stream)), QStringList{u"notifications/resources/updated"_s});
    QVERIFY(McpClient::json(subscribe(u"resources/unsubscribe"_s, u"fractal://work-orders/OT-1"_s)).contains("result"_L1));
    const auto changed = client.send(
        client.call(true, u"update_work_order"_s, {{u"id"_s, u"OT-1"_s}, {u"title"_s, u"A third title"_s}}));
    QVERIFY(!McpClient::result(changed)["isError"_L1].toBool());
    QVERIFY(client.tick(stream).isEmpty());
    QCOMPARE(McpClient::errorCode(inSession(client.legacy(u"logging/setLevel"_s, {{u"level"_s, u"loud"_s}}))), -32602);
    QVERIFY(McpClient::json(inSession(client.legacy(u"logging/setLevel"_s, {{u"level"_s, u"debug"_s}}))).contains("result"_L1));
}

void tst_McpListening::itTakesAStream()
{
    McpClient client;
    http::Request request = client.modern(u"subscriptions/listen"_s, {{u"notifications"_s, QJsonObject{}}});
    McpClient::set(request, "accept", "application/json");
    QCOMPARE(client.send(request).status, 406);
    QCOMPARE(McpClient::errorCode(client.send(client.modern(u"subscriptions/listen"_s))), -32602);
}

QTEST_GUILESS_MAIN(tst_McpListening)
#include "tst_mcp_listening.moc"
