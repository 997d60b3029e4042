// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/mcp_client.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// What stands before the protocol: origin, method, media types, the body's form (decision 11).
class tst_McpTransport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_client = std::make_unique<McpClient>(); }
    void cleanupTestCase() { m_client.reset(); }

    void originsAreChecked_data();
    void originsAreChecked();
    void aLoopbackPageOfOurOwnIsAllowed();
    void methodsAreRefusedAfterTheToken_data();
    void methodsAreRefusedAfterTheToken();
    void mediaTypesAreChecked_data();
    void mediaTypesAreChecked();
    void bodiesAreChecked_data();
    void bodiesAreChecked();
    void everyAnswerIsNotStored();
    void theAliasHasMetadataOfItsOwn();

private:
    QByteArray sessionOf(const QString &version) const
    {
        const auto answer = m_client->send(m_client->legacy(u"initialize"_s, {{u"protocolVersion"_s, version}}));
        return McpClient::headerOf(answer, "mcp-session-id");
    }
    std::unique_ptr<McpClient> m_client;
};

void tst_McpTransport::originsAreChecked_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("status");
    QTest::newRow("MCP 2: none") << QByteArray{} << 200;
    QTest::newRow("MCP 2: our own") << "https://cmms.example"_ba << 200;
    QTest::newRow("MCP 2: our own in capitals") << "https://CMMS.example"_ba << 200;
    QTest::newRow("MCP 2: one that the site allows") << "http://localhost:6274"_ba << 200;
    QTest::newRow("M08: a foreign one (MCP 2)") << "https://evil.example"_ba << 403;
    QTest::newRow("M08: null (MCP 2)") << "null"_ba << 403;
    QTest::newRow("M08: another port (MCP 2)") << "https://cmms.example:8443"_ba << 403;
    QTest::newRow("M08: not encrypted (MCP 2)") << "http://cmms.example"_ba << 403;
    QTest::newRow("M08: our own as a beginning (MCP 2)") << "https://cmms.example.evil.example"_ba << 403;
    QTest::newRow("M08: any other loopback page (MCP 2)") << "http://localhost:3000"_ba << 403;
}

void tst_McpTransport::originsAreChecked()
{
    QFETCH(QByteArray, origin);
    QFETCH(int, status);
    m_client->changeSettings([](Settings &settings) { settings.allowedOrigins = {u"http://localhost:6274"_s}; });
    http::Request request = m_client->legacy(u"ping"_s);
    if (!origin.isEmpty())
        McpClient::set(request, "origin", origin);
    QCOMPARE(m_client->send(request).status, status);
    // Before the token: a foreign page does not even learn that one is needed.
    McpClient::remove(request, "authorization");
    QCOMPARE(m_client->send(request).status, status == 200 ? 401 : 403);
}

void tst_McpTransport::aLoopbackPageOfOurOwnIsAllowed()
{
    http::Request request = m_client->legacy(u"ping"_s);
    request.overTls = false;
    McpClient::set(request, "host", "127.0.0.1:8484");
    McpClient::set(request, "origin", "http://127.0.0.1:8484");
    QCOMPARE(m_client->send(request).status, 200);
    McpClient::set(request, "origin", "http://127.0.0.1:8485");
    QCOMPARE(m_client->send(request).status, 403);
    // A name of the net that looks like one of the loopback is none.
    McpClient::set(request, "host", "cmms.example");
    McpClient::set(request, "origin", "http://cmms.example");
    QCOMPARE(m_client->send(request).status, 403);
}

void tst_McpTransport::methodsAreRefusedAfterTheToken_data()
{
    QTest::addColumn<http::Method>("method");
    QTest::newRow("MCP 10: GET") << http::Method::Get;
    QTest::newRow("MCP 10: HEAD") << http::Method::Head;
    QTest::newRow("PUT") << http::Method::Put;
    QTest::newRow("PATCH") << http::Method::Patch;
    QTest::newRow("DELETE without a session") << http::Method::Delete;
}

void tst_McpTransport::methodsAreRefusedAfterTheToken()
{
    QFETCH(http::Method, method);
    http::Request request = m_client->request(method);
    const auto answer = m_client->send(request);
    QCOMPARE(answer.status, 405);
    QCOMPARE(McpClient::headerOf(answer, "allow"), "POST, DELETE, OPTIONS"_ba);
    QVERIFY(answer.body.isEmpty());
    // SPEC 2026-07-28 basic/transports/streamable-http: there are no sessions to end.
    McpClient::set(request, "mcp-session-id", sessionOf(u"2025-11-25"_s));
    McpClient::set(request, "mcp-protocol-version", "2026-07-28");
    QCOMPARE(m_client->send(request).status, 405);
}

void tst_McpTransport::mediaTypesAreChecked_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<int>("status");
    const QByteArray both = "application/json, text/event-stream";
    QTest::newRow("as clients send it") << "application/json"_ba << both << 200;
    QTest::newRow("with a charset, in capitals") << "Application/JSON; charset=UTF-8"_ba << both << 200;
    QTest::newRow("MCP 5: a form") << "application/x-www-form-urlencoded"_ba << both << 415;
    QTest::newRow("MCP 5: text") << "text/plain"_ba << both << 415;
    QTest::newRow("MCP 5: a beginning of it") << "application/jsonp"_ba << both << 415;
    QTest::newRow("MCP 5: none") << QByteArray{} << both << 415;
    QTest::newRow("MCP 6: only JSON") << "application/json"_ba
                                      << "application/json"_ba << 200;
    QTest::newRow("MCP 6: only a stream") << "application/json"_ba
                                          << "text/event-stream;q=0.9"_ba << 200;
    QTest::newRow("MCP 6: anything") << "application/json"_ba
                                     << "*/*"_ba << 200;
    QTest::newRow("MCP 6: no wish") << "application/json"_ba << QByteArray{} << 200;
    QTest::newRow("MCP 6: a page") << "application/json"_ba
                                   << "text/html, image/png"_ba << 406;
}

void tst_McpTransport::mediaTypesAreChecked()
{
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, accept);
    QFETCH(int, status);
    http::Request request = m_client->legacy(u"ping"_s);
    McpClient::remove(request, "content-type");
    McpClient::remove(request, "accept");
    if (!contentType.isEmpty())
        McpClient::set(request, "content-type", contentType);
    if (!accept.isEmpty())
        McpClient::set(request, "accept", accept);
    const auto answer = m_client->send(request);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.contentType, "application/json"_ba);
}

void tst_McpTransport::bodiesAreChecked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("MCP 4: a notification") << R"({"jsonrpc":"2.0","method":"notifications/initialized"})"_ba << 202 << 0;
    QTest::newRow("MCP 4: an unknown notification") << R"({"jsonrpc":"2.0","method":"notifications/whatever"})"_ba << 202 << 0;
    QTest::newRow("MCP 4: a cancellation")
        << R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}})"_ba << 202 << 0;
    QTest::newRow("MCP 4: a response") << R"({"jsonrpc":"2.0","id":9,"result":{}})"_ba << 202 << 0;
    QTest::newRow("MCP 4: initialize as a notification") << R"({"jsonrpc":"2.0","method":"initialize"})"_ba << 202 << 0;
    QTest::newRow("MCP 5: not JSON") << "{"_ba << 400 << -32700;
    QTest::newRow("MCP 5: a batch") << R"([{"jsonrpc":"2.0","id":1,"method":"ping"}])"_ba << 400 << -32600;
    QTest::newRow("JSON-RPC §4: no message") << "{}"_ba << 400 << -32600;
    QTest::newRow("MCP basic: id null") << R"({"jsonrpc":"2.0","id":null,"method":"ping"})"_ba << 400 << -32600;
}

void tst_McpTransport::bodiesAreChecked()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(int, code);
    for (const QByteArray &version : {"2025-11-25"_ba, "2025-03-26"_ba, QByteArray{}}) {
        http::Request request = m_client->request(http::Method::Post, body);
        if (!version.isEmpty())
            McpClient::set(request, "mcp-protocol-version", version);
        const auto answer = m_client->send(request);
        QCOMPARE(answer.status, status);
        QCOMPARE(McpClient::errorCode(answer), code);
        QCOMPARE(answer.body.isEmpty(), status == 202);
    }
}

void tst_McpTransport::everyAnswerIsNotStored()
{
    http::Request anonymous = m_client->request();
    McpClient::remove(anonymous, "authorization");
    http::Request ending = m_client->request(http::Method::Delete);
    McpClient::set(ending, "mcp-session-id", sessionOf(u"2025-11-25"_s));
    const QList<http::Request> requests{
        anonymous,
        ending,
        m_client->request(http::Method::Get),
        m_client->legacy(u"ping"_s),
        m_client->modern(u"tools/list"_s),
        m_client->call(true, u"create_work_order"_s,
                       {{u"title"_s, u"x"_s}, {u"type"_s, u"corrective"_s}, {u"asset"_s, u"FAN-1"_s}})};
    for (const http::Request &request : requests)
        QCOMPARE(McpClient::headerOf(m_client->send(request), "cache-control"), "no-store"_ba); // SEC-21
}

void tst_McpTransport::theAliasHasMetadataOfItsOwn()
{
    http::Request request = m_client->legacy(u"ping"_s);
    request.path = "/mcp"; // MCP 56
    QCOMPARE(m_client->send(request).status, 200);
    McpClient::remove(request, "authorization");
    QVERIFY(McpClient::headerOf(m_client->send(request), "www-authenticate")
                .startsWith("Bearer resource_metadata=\"https://cmms.example/.well-known/oauth-protected-resource/mcp\","));
}

QTEST_GUILESS_MAIN(tst_McpTransport)
#include "tst_mcp_transport.moc"
