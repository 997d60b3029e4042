// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/mcp_client.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// The era of 2026-07-28: each request stands alone.
class tst_McpModern : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_client = std::make_unique<McpClient>(); }
    void cleanupTestCase() { m_client.reset(); }

    void discoverTellsWhatThereIs();
    void whatARequestMustCarryIsDemanded_data();
    void whatARequestMustCarryIsDemanded();
    void headersMustAgreeWithTheBody_data();
    void headersMustAgreeWithTheBody();
    void anUnsupportedVersionIsToldTheSupportedOnes_data();
    void anUnsupportedVersionIsToldTheSupportedOnes();
    void methodsOfTheOtherEraAreNotFound_data();
    void methodsOfTheOtherEraAreNotFound();
    void everyResultSaysThatItIsComplete_data();
    void everyResultSaysThatItIsComplete();
    void notificationsAreAccepted();
    void aVersionOfTheOtherEraInMetaIsServedAsIt();

private:
    std::unique_ptr<McpClient> m_client;
};

void tst_McpModern::discoverTellsWhatThereIs()
{
    const auto answer = m_client->send(m_client->modern(u"server/discover"_s, {}, u"discover-1"_s));
    QCOMPARE(answer.status, 200); // MCP 11
    QCOMPARE(McpClient::json(answer)["id"_L1].toString(), u"discover-1"_s);
    const QJsonObject result = McpClient::result(answer);
    QCOMPARE(result["supportedVersions"_L1].toArray(),
             (QJsonArray{u"2026-07-28"_s, u"2025-11-25"_s, u"2025-06-18"_s, u"2025-03-26"_s}));
    QCOMPARE(result["capabilities"_L1].toObject(), McpClient::offer());
    QCOMPARE(result["resultType"_L1].toString(), u"complete"_s);
    QCOMPARE(result["cacheScope"_L1].toString(), u"private"_s);
    QVERIFY(result["ttlMs"_L1].toInt(-1) >= 0 && result["ttlMs"_L1].toInt() <= 60'000); // SEC-21
    QCOMPARE(result["_meta"_L1]["io.modelcontextprotocol/serverInfo"_L1]["name"_L1].toString(), u"fractal-one"_s);
    QVERIFY(!result["instructions"_L1].toString().isEmpty());
}

void tst_McpModern::whatARequestMustCarryIsDemanded_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<bool>("served");
    QJsonObject meta = McpClient::modernMeta();
    QTest::newRow("MCP 12: everything") << QJsonObject{{u"_meta"_s, meta}} << true;
    QTest::newRow("MCP 12: no _meta") << QJsonObject{{u"_meta"_s, QJsonValue::Undefined}} << false;
    QTest::newRow("MCP 12: _meta is a text") << QJsonObject{{u"_meta"_s, u"x"_s}} << false;
    for (const char *member : {"io.modelcontextprotocol/protocolVersion", "io.modelcontextprotocol/clientCapabilities"}) {
        QJsonObject without = meta;
        without.remove(QLatin1StringView{member});
        QTest::addRow("MCP 12: no %s", member) << QJsonObject{{u"_meta"_s, without}} << false;
        QJsonObject wrong = meta;
        wrong.insert(QLatin1StringView{member}, 7);
        QTest::addRow("MCP 12: %s is a number", member) << QJsonObject{{u"_meta"_s, wrong}} << false;
    }
    meta.remove("io.modelcontextprotocol/clientInfo"_L1);
    QTest::newRow("MCP 12: no clientInfo") << QJsonObject{{u"_meta"_s, meta}} << true;
}

void tst_McpModern::whatARequestMustCarryIsDemanded()
{
    QFETCH(QJsonObject, params);
    QFETCH(bool, served);
    for (const char *method : {"server/discover", "tools/list"}) {
        http::Request request = m_client->modern(QString::fromLatin1(method), {}, 101);
        request.body = McpClient::bytes(McpClient::message(QString::fromLatin1(method), params, 101));
        const auto answer = m_client->send(request);
        QCOMPARE(answer.status, served ? 200 : 400);
        QCOMPARE(McpClient::errorCode(answer), served ? 0 : -32602);
        QCOMPARE(McpClient::json(answer)["id"_L1].toInt(), 101);
    }
}

void tst_McpModern::headersMustAgreeWithTheBody_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value"); // null: missing
    QTest::addColumn<bool>("served");
    QTest::newRow("MCP 13: all there") << "mcp-method"_ba
                                       << "tools/call"_ba << true;
    QTest::newRow("MCP 13: method with blanks") << "mcp-method"_ba
                                                << "  tools/call\t"_ba << true;
    QTest::newRow("MCP 13: another method") << "mcp-method"_ba
                                            << "tools/list"_ba << false;
    QTest::newRow("MCP 13: method in capitals") << "mcp-method"_ba
                                                << "TOOLS/CALL"_ba << false;
    QTest::newRow("MCP 13: no method") << "mcp-method"_ba << QByteArray{} << false;
    QTest::newRow("MCP 13: name with blanks") << "mcp-name"_ba
                                              << " get_current_user "_ba << true;
    QTest::newRow("MCP 13: name in base64") << "mcp-name"_ba
                                            << "=?base64?" + "get_current_user"_ba.toBase64() + "?=" << true;
    QTest::newRow("MCP 13: another name in base64") << "mcp-name"_ba
                                                    << "=?base64?" + "get_asset"_ba.toBase64() + "?=" << false;
    QTest::newRow("MCP 13: no base64 at all") << "mcp-name"_ba
                                              << "=?base64?!!!?="_ba << false;
    QTest::newRow("MCP 13: half a sentinel") << "mcp-name"_ba
                                             << "=?base64?="_ba << false;
    QTest::newRow("MCP 13: another name") << "mcp-name"_ba
                                          << "get_asset"_ba << false;
    QTest::newRow("MCP 13: no name") << "mcp-name"_ba << QByteArray{} << false;
    QTest::newRow("MCP 13: another version") << "mcp-protocol-version"_ba
                                             << "2025-11-25"_ba << false;
    QTest::newRow("MCP 13: no version") << "mcp-protocol-version"_ba << QByteArray{} << false;
}

void tst_McpModern::headersMustAgreeWithTheBody()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(bool, served);
    http::Request request = m_client->call(true, u"get_current_user"_s, {});
    McpClient::remove(request, header);
    if (!value.isNull())
        McpClient::set(request, header, value);
    const auto answer = m_client->send(request);
    QCOMPARE(answer.status, served ? 200 : 400);
    QCOMPARE(McpClient::errorCode(answer), served ? 0 : -32020);
    QCOMPARE(McpClient::json(answer)["id"_L1].toInt(), 1);
}

void tst_McpModern::anUnsupportedVersionIsToldTheSupportedOnes_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("MCP 14: later") << u"2027-01-01"_s;
    QTest::newRow("MCP 14: earlier than any") << u"2024-11-05"_s;
    QTest::newRow("MCP 14: nonsense") << u"v999.0.0"_s;
}

void tst_McpModern::anUnsupportedVersionIsToldTheSupportedOnes()
{
    QFETCH(QString, version);
    QJsonObject meta = McpClient::modernMeta();
    meta.insert(u"io.modelcontextprotocol/protocolVersion"_s, version);
    http::Request request = m_client->modern(u"server/discover"_s, {{u"_meta"_s, meta}}, 301);
    McpClient::set(request, "mcp-protocol-version", version.toLatin1());
    const auto answer = m_client->send(request);
    QCOMPARE(answer.status, 400);
    QCOMPARE(McpClient::errorCode(answer), -32022);
    QCOMPARE(McpClient::json(answer)["id"_L1].toInt(), 301);
    const QJsonObject data = McpClient::error(answer)["data"_L1].toObject();
    QCOMPARE(data["requested"_L1].toString(), version);
    const QJsonArray offered = McpClient::result(m_client->send(m_client->modern(u"server/discover"_s)))["supportedVersions"_L1]
                                   .toArray();
    const QJsonArray supported = data["supported"_L1].toArray();
    QVERIFY(!supported.isEmpty());
    for (const QJsonValue &one : supported)
        QVERIFY(offered.contains(one));

    // MCP 13 comes first: what the header says is not what the body says.
    McpClient::set(request, "mcp-protocol-version", "2026-07-28");
    QCOMPARE(McpClient::errorCode(m_client->send(request)), -32020);
}

void tst_McpModern::methodsOfTheOtherEraAreNotFound_data()
{
    QTest::addColumn<QString>("method");
    for (const char *method : {"initialize", "ping", "logging/setLevel", "resources/subscribe", "resources/unsubscribe",
                               "unknown/method", "tasks/get", "TOOLS/LIST", ""})
        QTest::addRow("MCP 15: '%s'", method) << QString::fromLatin1(method);
}

void tst_McpModern::methodsOfTheOtherEraAreNotFound()
{
    QFETCH(QString, method);
    const auto answer = m_client->send(m_client->modern(method, {}, u"x"_s));
    QCOMPARE(answer.status, 404);
    QCOMPARE(McpClient::errorCode(answer), -32601);
    QCOMPARE(McpClient::json(answer)["id"_L1].toString(), u"x"_s);
    QVERIFY(McpClient::headerOf(answer, "mcp-session-id").isEmpty());
}

void tst_McpModern::everyResultSaysThatItIsComplete_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<bool>("cacheable");
    QTest::newRow("MCP 16: server/discover") << u"server/discover"_s << QJsonObject{} << true;
    QTest::newRow("MCP 16: tools/list") << u"tools/list"_s << QJsonObject{} << true;
    QTest::newRow("MCP 16: tools/call") << u"tools/call"_s << QJsonObject{{u"name"_s, u"get_current_user"_s}} << false;
    QTest::newRow("MCP 16: tools/call that fails")
        << u"tools/call"_s << QJsonObject{{u"name"_s, u"get_work_order"_s}, {u"arguments"_s, QJsonObject{{u"id"_s, u"OT-999"_s}}}}
        << false;
}

void tst_McpModern::everyResultSaysThatItIsComplete()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, params);
    QFETCH(bool, cacheable);
    const auto answer = m_client->send(m_client->modern(method, params));
    QCOMPARE(answer.status, 200);
    const QJsonObject result = McpClient::result(answer);
    QCOMPARE(result["resultType"_L1].toString(), u"complete"_s);
    QCOMPARE(result["_meta"_L1]["io.modelcontextprotocol/serverInfo"_L1]["name"_L1].toString(), u"fractal-one"_s);
    QCOMPARE(result.contains("ttlMs"_L1), cacheable);
    QCOMPARE(result["cacheScope"_L1].toString(), cacheable ? u"private"_s : QString{});
    QVERIFY(McpClient::headerOf(answer, "mcp-session-id").isEmpty());
}

void tst_McpModern::notificationsAreAccepted()
{
    // security.md K5: what their headers have to be is not defined.
    http::Request request = m_client->request(
        http::Method::Post, McpClient::bytes(McpClient::message(u"notifications/cancelled"_s, {}, QJsonValue::Undefined)));
    McpClient::set(request, "mcp-protocol-version", "2026-07-28");
    const auto answer = m_client->send(request);
    QCOMPARE(answer.status, 202);
    QVERIFY(answer.body.isEmpty());
}

void tst_McpModern::aVersionOfTheOtherEraInMetaIsServedAsIt()
{
    // It is among the supported ones that this server names.
    QJsonObject meta = McpClient::modernMeta();
    meta.insert(u"io.modelcontextprotocol/protocolVersion"_s, u"2025-11-25"_s);
    http::Request request = m_client->modern(u"tools/list"_s, {{u"_meta"_s, meta}});
    McpClient::set(request, "mcp-protocol-version", "2025-11-25");
    const auto answer = m_client->send(request);
    QCOMPARE(answer.status, 200);
    QVERIFY(!McpClient::result(answer).contains("resultType"_L1));
}

QTEST_GUILESS_MAIN(tst_McpModern)
#include "tst_mcp_modern.moc"
