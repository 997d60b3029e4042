// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/mcp_client.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The era up to 2025-11-25: initialize, sessions, batches.
class tst_McpLegacy : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_client = std::make_unique<McpClient>(); }
    void cleanupTestCase() { m_client.reset(); }

    void initializeAgreesOnAVersion_data();
    void initializeAgreesOnAVersion();
    void theVersionHeaderIsChecked_data();
    void theVersionHeaderIsChecked();
    void aSessionLivesUntilItIsEnded_data() { addDriverRows(); }
    void aSessionLivesUntilItIsEnded();
    void aSessionIsNeverForAnother_data();
    void aSessionIsNeverForAnother();
    void sessionsAreUnguessable();
    void aBatchNeedsASessionOfItsRevision_data();
    void aBatchNeedsASessionOfItsRevision();
    void aBatchIsAnsweredAsAList_data() { addDriverRows(); }
    void aBatchIsAnsweredAsAList();
    void anUnknownMethodIsAnError();

private:
    static QByteArray sessionOf(McpClient &client, const QString &version)
    {
        const auto answer = client.send(client.legacy(u"initialize"_s, {{u"protocolVersion"_s, version}}));
        return McpClient::headerOf(answer, "mcp-session-id");
    }
    std::unique_ptr<McpClient> m_client;
};

void tst_McpLegacy::initializeAgreesOnAVersion_data()
{
    QTest::addColumn<QJsonValue>("asked");
    QTest::addColumn<QString>("agreed"); // empty: refused
    for (const char *version : {"2025-03-26", "2025-06-18", "2025-11-25"})
        QTest::addRow("MCP 7: %s", version) << QJsonValue{QString::fromLatin1(version)} << QString::fromLatin1(version);
    for (const char *version : {"2026-07-28", "2024-11-05", "1.0", ""})
        QTest::addRow("MCP 7: other: '%s'", version) << QJsonValue{QString::fromLatin1(version)} << u"2025-11-25"_s;
    QTest::newRow("none") << QJsonValue{QJsonValue::Undefined} << QString{};
    QTest::newRow("a number") << QJsonValue{20251125} << QString{};
}

void tst_McpLegacy::initializeAgreesOnAVersion()
{
    QFETCH(QJsonValue, asked);
    QFETCH(QString, agreed);
    http::Request request = m_client->request(
        http::Method::Post,
        McpClient::bytes(McpClient::message(u"initialize"_s,
                                            {{u"protocolVersion"_s, asked},
                                             {u"capabilities"_s, QJsonObject{}},
                                             {u"clientInfo"_s, QJsonObject{{u"name"_s, u"t"_s}, {u"version"_s, u"1"_s}}}},
                                            u"init"_s)));
    const auto answer = m_client->send(request);
    QCOMPARE(answer.status, 200);
    QCOMPARE(McpClient::json(answer)["id"_L1].toString(), u"init"_s);
    if (agreed.isEmpty()) {
        QCOMPARE(McpClient::errorCode(answer), -32602);
        QVERIFY(McpClient::headerOf(answer, "mcp-session-id").isEmpty());
        return;
    }
    const QJsonObject result = McpClient::result(answer);
    QCOMPARE(result["protocolVersion"_L1].toString(), agreed);
    QCOMPARE(result["capabilities"_L1].toObject(), McpClient::offer());
    QCOMPARE(result["serverInfo"_L1]["name"_L1].toString(), u"fractal-one"_s);
    QVERIFY(!result["serverInfo"_L1]["version"_L1].toString().isEmpty());
    QVERIFY(!result.contains("resultType"_L1));
    // MCP 30: the first 512 characters are whole sentences
    const QString instructions = result["instructions"_L1].toString();
    const qsizetype end = instructions.indexOf("\n\n"_L1);
    QVERIFY(end > 0 && end <= 512);
    QVERIFY(instructions.first(end).endsWith(u'.'));
    QVERIFY(!McpClient::headerOf(answer, "mcp-session-id").isEmpty());
}

void tst_McpLegacy::theVersionHeaderIsChecked_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    QTest::newRow("MCP 9: 2025-11-25") << "2025-11-25"_ba << 200;
    QTest::newRow("MCP 9: 2025-06-18 with blanks") << " 2025-06-18 "_ba << 200;
    QTest::newRow("MCP 9: 2025-03-26") << "2025-03-26"_ba << 200;
    QTest::newRow("MCP 9: missing") << QByteArray{} << 200;
    QTest::newRow("MCP 9: 2024-11-05") << "2024-11-05"_ba << 400;
    QTest::newRow("MCP 9: nonsense") << "latest"_ba << 400;
}

void tst_McpLegacy::theVersionHeaderIsChecked()
{
    QFETCH(QByteArray, header);
    QFETCH(int, status);
    for (const QString &session : {QString{}, QString::fromLatin1(sessionOf(*m_client, u"2025-06-18"_s))}) {
        http::Request request = m_client->legacy(u"ping"_s);
        McpClient::remove(request, "mcp-protocol-version");
        if (!header.isEmpty())
            McpClient::set(request, "mcp-protocol-version", header);
        if (!session.isEmpty())
            McpClient::set(request, "mcp-session-id", session.toLatin1());
        const auto answer = m_client->send(request);
        QCOMPARE(answer.status, status);
        QCOMPARE(McpClient::errorCode(answer), status == 200 ? 0 : -32600);
        QCOMPARE(McpClient::json(answer)["id"_L1].toInt(), 1);
    }
}

void tst_McpLegacy::aSessionLivesUntilItIsEnded()
{
    QFETCH(Driver, driver);
    McpClient client{driver};
    http::Request ping = client.legacy(u"ping"_s);
    McpClient::set(ping, "mcp-session-id", sessionOf(client, u"2025-11-25"_s));
    QCOMPARE(client.send(ping).status, 200);

    http::Request ending = client.request(http::Method::Delete);
    McpClient::set(ending, "mcp-session-id", McpClient::headerOf(http::Response{200, {}, {}, ping.headers}, "mcp-session-id"));
    QCOMPARE(client.send(ending).status, 204); // MCP 8
    const auto answer = client.send(ping);
    QCOMPARE(answer.status, 404); // MCP 8
    QCOMPARE(McpClient::json(answer)["id"_L1].toInt(), 1);
    QCOMPARE(client.send(ending).status, 404);

    http::Request notification = client.legacy(u"notifications/initialized"_s, {}, QJsonValue::Undefined);
    McpClient::set(notification, "mcp-session-id",
                   McpClient::headerOf(http::Response{200, {}, {}, ping.headers}, "mcp-session-id"));
    QCOMPARE(client.send(notification).status, 404);
}

void tst_McpLegacy::aSessionIsNeverForAnother_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("MCP 8: of another person") << u"person"_s;
    QTest::newRow("SEC-21: of another authorization") << u"authorization"_s;
    QTest::newRow("MCP 8: changed by one character") << u"changed"_s;
    QTest::newRow("MCP 8: not one of ours") << u"foreign"_s;
    QTest::newRow("MCP 8: very long") << u"long"_s;
    QTest::newRow("MCP 8: too old") << u"old"_s;
}

void tst_McpLegacy::aSessionIsNeverForAnother()
{
    QFETCH(QString, change);
    McpClient client;
    const auto authorization = client.authorize(u"planner"_s, ScopeSet::all());
    client.token = client.tokenOf(authorization);
    const auto started = client.send(client.legacy(u"initialize"_s, {{u"protocolVersion"_s, u"2025-11-25"_s}}));
    QByteArray session = McpClient::headerOf(started, "mcp-session-id");
    if (change == "person"_L1)
        client.token = client.tokenFor(u"auditor"_s, ScopeSet::all());
    if (change == "authorization"_L1)
        client.token = client.tokenFor(u"planner"_s, ScopeSet::all());
    if (change == "changed"_L1)
        session[session.size() / 2] = session[session.size() / 2] == 'A' ? 'B' : 'A';
    if (change == "foreign"_L1)
        session = "0f9a7c62-7a53-4a8e-a3a4-3f1d3c2b1a00";
    if (change == "long"_L1)
        session = QByteArray(4000, 'A');
    if (change == "old"_L1) {
        client.store.clock.advance(24h * 8);
        client.token = client.tokenOf(authorization);
    }
    http::Request ping = client.legacy(u"ping"_s);
    McpClient::set(ping, "mcp-session-id", session);
    QCOMPARE(client.send(ping).status, 404);
    http::Request ending = client.request(http::Method::Delete);
    McpClient::set(ending, "mcp-session-id", session);
    QCOMPARE(client.send(ending).status, 404);
    // The modern era knows no sessions (SPEC 2026-07-28): it looks at none.
    http::Request modern = client.modern(u"tools/list"_s);
    McpClient::set(modern, "mcp-session-id", session);
    QCOMPARE(client.send(modern).status, 200);
}

void tst_McpLegacy::sessionsAreUnguessable()
{
    const QByteArray one = sessionOf(*m_client, u"2025-11-25"_s);
    const QByteArray other = sessionOf(*m_client, u"2025-11-25"_s);
    QVERIFY(one != other);
    QVERIFY(one.size() >= 22); // 128 bits
    QVERIFY(std::ranges::all_of(one, [](char c) { return c >= 0x21 && c <= 0x7e; }));
}

void tst_McpLegacy::aBatchNeedsASessionOfItsRevision_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("status");
    QTest::newRow("MCP 5: 2025-03-26") << u"2025-03-26"_s << 200;
    QTest::newRow("MCP 5: 2025-06-18") << u"2025-06-18"_s << 400;
    QTest::newRow("MCP 5: 2025-11-25") << u"2025-11-25"_s << 400;
}

void tst_McpLegacy::aBatchNeedsASessionOfItsRevision()
{
    QFETCH(QString, version);
    QFETCH(int, status);
    http::Request request = m_client->request(http::Method::Post, R"([{"jsonrpc":"2.0","id":1,"method":"ping"}])");
    McpClient::set(request, "mcp-session-id", sessionOf(*m_client, version));
    QCOMPARE(m_client->send(request).status, status);
}

void tst_McpLegacy::aBatchIsAnsweredAsAList()
{
    QFETCH(Driver, driver);
    McpClient client{driver};
    const QByteArray session = sessionOf(client, u"2025-03-26"_s);
    http::Request request = client.request(http::Method::Post, R"([
        {"jsonrpc":"2.0","id":1,"method":"ping"},
        {"jsonrpc":"2.0","method":"notifications/initialized"},
        {"jsonrpc":"2.0","id":2,"method":"initialize","params":{"protocolVersion":"2025-03-26"}},
        {"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"create_work_order","arguments":{"title":"Batch","type":"corrective","asset":"FAN-1"}}},
        {"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"change_work_order_status","arguments":{"id":"OT-3","to":"in_review"}}},
        {"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"count_work_orders","arguments":{"text":"Batch"}}},
        7])");
    McpClient::set(request, "mcp-session-id", session);
    const auto answer = client.send(request);
    QCOMPARE(answer.status, 200);
    const QJsonArray list = QJsonDocument::fromJson(answer.body).array();
    QCOMPARE(list.size(), 6);
    QCOMPARE(list[0]["id"_L1].toInt(), 1);
    QCOMPARE(list[1]["error"_L1]["code"_L1].toInt(), -32600); // 2025-03-26 basic/lifecycle: initialize comes alone
    QVERIFY(!list[2]["result"_L1]["isError"_L1].toBool());
    QVERIFY(list[3]["result"_L1]["isError"_L1].toBool()); // refused, and the change before it stays
    QCOMPARE(list[4]["result"_L1]["structuredContent"_L1]["total"_L1].toInt(), 1);
    QCOMPARE(list[5]["error"_L1]["code"_L1].toInt(), -32600);

    http::Request silent = client.request(http::Method::Post, R"([{"jsonrpc":"2.0","method":"notifications/initialized"}])");
    McpClient::set(silent, "mcp-session-id", session);
    QCOMPARE(client.send(silent).status, 202);
}

void tst_McpLegacy::anUnknownMethodIsAnError()
{
    // MCP 29: what is not offered is not answered; SPEC 2026-07-28: neither is what only the other era knows
    for (const char *method : {"server/discover2", "subscriptions/listen", "tasks/list", "unknown"}) {
        const auto answer = m_client->send(m_client->legacy(QString::fromLatin1(method)));
        QCOMPARE(answer.status, 200);
        QCOMPARE(McpClient::errorCode(answer), -32601);
    }
}

QTEST_GUILESS_MAIN(tst_McpLegacy)
#include "tst_mcp_legacy.moc"
