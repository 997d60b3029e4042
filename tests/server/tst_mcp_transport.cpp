// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/mcp_client.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(fractal::http::Method)

/// What stands before the protocol: origin, token, method, media types (decision 11), and sessions of the legacy era.
class tst_McpTransport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_client = std::make_unique<McpClient>(); }
    void cleanupTestCase() { m_client.reset(); }

    void withoutAGoodTokenNothingIsAnswered_data();
    void withoutAGoodTokenNothingIsAnswered();
    void theChallengeSaysWhereAndWhat();
    void theChallengeNamesAllScopesWhereTheSiteSaysSo();
    void aTokenEndsAtOnce_data();
    void aTokenEndsAtOnce();
    void theSchemeIsReadWithoutRegardToCase();
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

    void initializeAgreesOnAVersion_data();
    void initializeAgreesOnAVersion();
    void theVersionHeaderIsChecked_data();
    void theVersionHeaderIsChecked();
    void aSessionLivesUntilItIsEnded();
    void aSessionIsNeverForAnother_data();
    void aSessionIsNeverForAnother();
    void sessionsAreUnguessable();
    void aBatchNeedsASessionOfItsRevision_data();
    void aBatchNeedsASessionOfItsRevision();
    void aBatchIsAnsweredAsAList();
    void anUnknownMethodIsAnError();

private:
    QByteArray sessionOf(const QString &version) const
    {
        const auto answer = m_client->send(m_client->legacy(u"initialize"_s, {{u"protocolVersion"_s, version}}));
        return McpClient::headerOf(answer, "mcp-session-id");
    }
    std::unique_ptr<McpClient> m_client;
};

void tst_McpTransport::withoutAGoodTokenNothingIsAnswered_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<bool>("tokenSent");
    QTest::addColumn<http::Method>("method");
    QTest::addColumn<QByteArray>("body");
    const QByteArray initialize = R"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25"}})";
    QTest::newRow("MCP 1: initialize") << QByteArray{} << false << http::Method::Post << initialize;
    QTest::newRow("MCP 1: server/discover") << QByteArray{} << false << http::Method::Post << R"({"jsonrpc":"2.0","id":1,"method":"server/discover"})"_ba;
    QTest::newRow("MCP 1: ping") << QByteArray{} << false << http::Method::Post << R"({"jsonrpc":"2.0","id":1,"method":"ping"})"_ba;
    QTest::newRow("MCP 1: not even JSON") << QByteArray{} << false << http::Method::Post << "x"_ba;
    QTest::newRow("MCP 10: GET") << QByteArray{} << false << http::Method::Get << QByteArray{};
    QTest::newRow("MCP 10: HEAD") << QByteArray{} << false << http::Method::Head << QByteArray{};
    QTest::newRow("decision 11: DELETE") << QByteArray{} << false << http::Method::Delete << QByteArray{};
    QTest::newRow("decision 11: PUT") << QByteArray{} << false << http::Method::Put << QByteArray{};
    QTest::newRow("RFC 6750 §2.1: another scheme") << "Basic Zm9vOmJhcg=="_ba << false << http::Method::Post << initialize;
    QTest::newRow("MCP 48: no token of ours") << "Bearer eyJhbGciOi"_ba << true << http::Method::Post << initialize;
    QTest::newRow("MCP 48: an empty token") << "Bearer "_ba << true << http::Method::Post << initialize;
    QTest::newRow("MCP 48: the form of one, but unknown") << "Bearer " + crypto::newToken(m_client->store.random, "f1_at_").reveal() << true << http::Method::Post << initialize;
    QTest::newRow("MCP 48: a refresh token") << "Bearer " + crypto::newToken(m_client->store.random, "f1_rt_").reveal() << true << http::Method::Post << initialize;
}

void tst_McpTransport::withoutAGoodTokenNothingIsAnswered()
{
    QFETCH(QByteArray, authorization);
    QFETCH(bool, tokenSent);
    QFETCH(http::Method, method);
    QFETCH(QByteArray, body);
    http::Request request = m_client->request(method, body);
    McpClient::remove(request, "authorization");
    if (!authorization.isEmpty())
        McpClient::set(request, "authorization", authorization);
    request.query = "access_token=" + m_client->token; // MCP 48: counts for nothing
    const auto answer = m_client->send(request);
    QCOMPARE(answer.status, 401);
    const QByteArray challenge = McpClient::headerOf(answer, "www-authenticate");
    QVERIFY(challenge.startsWith("Bearer resource_metadata=\"https://cmms.example/.well-known/oauth-protected-resource/mcp/oauth/fractal-one\", scope=\""));
    QCOMPARE(challenge.contains("error=\"invalid_token\", error_description=\""), tokenSent);
}

void tst_McpTransport::theChallengeSaysWhereAndWhat()
{
    http::Request request = m_client->request();
    McpClient::remove(request, "authorization");
    const QByteArray challenge = McpClient::headerOf(m_client->send(request), "www-authenticate");
    // MCP 31: one line; SPEC 2026-07-28 basic/authorization: never offline_access
    QCOMPARE(challenge, "Bearer resource_metadata=\"https://cmms.example/.well-known/oauth-protected-resource/mcp/oauth/fractal-one\", scope=\""
                            + ScopeSet::reading().toString().toLatin1() + '"');
    QVERIFY(!challenge.contains('\n') && !challenge.contains("offline_access") && !challenge.contains("write"));
}

void tst_McpTransport::theChallengeNamesAllScopesWhereTheSiteSaysSo()
{
    McpClient client;
    client.changeSettings([](Settings &settings) { settings.challengeAllScopes = true; });
    http::Request request = client.request();
    McpClient::remove(request, "authorization");
    QVERIFY(McpClient::headerOf(client.send(request), "www-authenticate").contains("scope=\"" + ScopeSet::all().toString().toLatin1() + '"'));
}

void tst_McpTransport::aTokenEndsAtOnce_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("MCP 48: expired") << u"expired"_s;
    QTest::newRow("MCP 48: revoked") << u"revoked"_s;
    QTest::newRow("the person is disabled") << u"disabled"_s;
    QTest::newRow("MCP 48: for another resource") << u"audience"_s;
}

void tst_McpTransport::aTokenEndsAtOnce()
{
    QFETCH(QString, how);
    McpClient client;
    const auto authorization = client.authorize(u"planner"_s, ScopeSet::all(), how == "audience"_L1 ? u"rest"_s : u"mcp"_s);
    client.token = client.tokenOf(authorization);
    const http::Request ping = client.legacy(u"ping"_s);
    if (how != "audience"_L1)
        QCOMPARE(client.send(ping).status, 200);
    if (how == "expired"_L1)
        client.store.clock.advance(authorizations::accessTokenLifetime);
    if (how == "revoked"_L1)
        client.change([&](Work &work) -> Result<void> {
            FRACTAL_TRY(const bool done, authorizations::revoke(work, authorization.id, u"test"_s));
            return done ? Result<void>{} : failure(ErrorCode::Internal, u"not revoked"_s);
        });
    if (how == "disabled"_L1)
        client.change([&](Work &work) -> Result<void> {
            FRACTAL_TRY(users::User user, users::findByName(work.connection, u"planner"_s));
            user.enabled = false;
            FRACTAL_TRY_VOID(users::update(work, user));
            return {};
        });
    const auto answer = client.send(ping);
    QCOMPARE(answer.status, 401);
    QVERIFY(McpClient::headerOf(answer, "www-authenticate").contains("error=\"invalid_token\""));
}

void tst_McpTransport::theSchemeIsReadWithoutRegardToCase()
{
    http::Request request = m_client->legacy(u"ping"_s);
    for (const char *scheme : {"bearer ", "BEARER ", "Bearer  "}) {
        McpClient::set(request, "authorization", scheme + m_client->token);
        QCOMPARE(m_client->send(request).status, 200);
    }
}

void tst_McpTransport::originsAreChecked_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("status");
    QTest::newRow("MCP 2: none") << QByteArray{} << 200;
    QTest::newRow("MCP 2: our own") << "https://cmms.example"_ba << 200;
    QTest::newRow("MCP 2: our own in capitals") << "https://CMMS.example"_ba << 200;
    QTest::newRow("MCP 2: one that the site allows") << "http://localhost:6274"_ba << 200;
    QTest::newRow("MCP 2: a foreign one") << "https://evil.example"_ba << 403;
    QTest::newRow("MCP 2: null") << "null"_ba << 403;
    QTest::newRow("MCP 2: another port") << "https://cmms.example:8443"_ba << 403;
    QTest::newRow("MCP 2: not encrypted") << "http://cmms.example"_ba << 403;
    QTest::newRow("MCP 2: our own as a beginning") << "https://cmms.example.evil.example"_ba << 403;
    QTest::newRow("MCP 2: any other loopback page") << "http://localhost:3000"_ba << 403;
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
    QTest::newRow("MCP 6: only JSON") << "application/json"_ba << "application/json"_ba << 200;
    QTest::newRow("MCP 6: only a stream") << "application/json"_ba << "text/event-stream;q=0.9"_ba << 200;
    QTest::newRow("MCP 6: anything") << "application/json"_ba << "*/*"_ba << 200;
    QTest::newRow("MCP 6: no wish") << "application/json"_ba << QByteArray{} << 200;
    QTest::newRow("MCP 6: a page") << "application/json"_ba << "text/html, image/png"_ba << 406;
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
    QTest::newRow("MCP 4: a cancellation") << R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}})"_ba << 202 << 0;
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
    const QList<http::Request> requests{anonymous, ending, m_client->request(http::Method::Get), m_client->legacy(u"ping"_s), m_client->modern(u"tools/list"_s),
                                        m_client->call(true, u"create_work_order"_s, {{u"title"_s, u"x"_s}, {u"type"_s, u"corrective"_s}, {u"asset"_s, u"FAN-1"_s}})};
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

void tst_McpTransport::initializeAgreesOnAVersion_data()
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

void tst_McpTransport::initializeAgreesOnAVersion()
{
    QFETCH(QJsonValue, asked);
    QFETCH(QString, agreed);
    http::Request request = m_client->request(http::Method::Post, McpClient::bytes(McpClient::message(
        u"initialize"_s, {{u"protocolVersion"_s, asked}, {u"capabilities"_s, QJsonObject{}}, {u"clientInfo"_s, QJsonObject{{u"name"_s, u"t"_s}, {u"version"_s, u"1"_s}}}}, u"init"_s)));
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
    QCOMPARE(result["capabilities"_L1].toObject(), (QJsonObject{{u"tools"_s, QJsonObject{{u"listChanged"_s, false}}}})); // MCP 29: nothing that is not there
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

void tst_McpTransport::theVersionHeaderIsChecked_data()
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

void tst_McpTransport::theVersionHeaderIsChecked()
{
    QFETCH(QByteArray, header);
    QFETCH(int, status);
    for (const QString &session : {QString{}, QString::fromLatin1(sessionOf(u"2025-06-18"_s))}) {
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

void tst_McpTransport::aSessionLivesUntilItIsEnded()
{
    http::Request ping = m_client->legacy(u"ping"_s);
    McpClient::set(ping, "mcp-session-id", sessionOf(u"2025-11-25"_s));
    QCOMPARE(m_client->send(ping).status, 200);

    http::Request ending = m_client->request(http::Method::Delete);
    McpClient::set(ending, "mcp-session-id", McpClient::headerOf(http::Response{200, {}, {}, ping.headers}, "mcp-session-id"));
    QCOMPARE(m_client->send(ending).status, 204); // MCP 8
    const auto answer = m_client->send(ping);
    QCOMPARE(answer.status, 404); // MCP 8
    QCOMPARE(McpClient::json(answer)["id"_L1].toInt(), 1);
    QCOMPARE(m_client->send(ending).status, 404);

    http::Request notification = m_client->legacy(u"notifications/initialized"_s, {}, QJsonValue::Undefined);
    McpClient::set(notification, "mcp-session-id", McpClient::headerOf(http::Response{200, {}, {}, ping.headers}, "mcp-session-id"));
    QCOMPARE(m_client->send(notification).status, 404);
}

void tst_McpTransport::aSessionIsNeverForAnother_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("MCP 8: of another person") << u"person"_s;
    QTest::newRow("SEC-21: of another authorization") << u"authorization"_s;
    QTest::newRow("MCP 8: changed by one character") << u"changed"_s;
    QTest::newRow("MCP 8: not one of ours") << u"foreign"_s;
    QTest::newRow("MCP 8: very long") << u"long"_s;
    QTest::newRow("MCP 8: too old") << u"old"_s;
}

void tst_McpTransport::aSessionIsNeverForAnother()
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

void tst_McpTransport::sessionsAreUnguessable()
{
    const QByteArray one = sessionOf(u"2025-11-25"_s);
    const QByteArray other = sessionOf(u"2025-11-25"_s);
    QVERIFY(one != other);
    QVERIFY(one.size() >= 22); // 128 bits
    QVERIFY(std::ranges::all_of(one, [](char c) { return c >= 0x21 && c <= 0x7e; }));
}

void tst_McpTransport::aBatchNeedsASessionOfItsRevision_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("status");
    QTest::newRow("MCP 5: 2025-03-26") << u"2025-03-26"_s << 200;
    QTest::newRow("MCP 5: 2025-06-18") << u"2025-06-18"_s << 400;
    QTest::newRow("MCP 5: 2025-11-25") << u"2025-11-25"_s << 400;
}

void tst_McpTransport::aBatchNeedsASessionOfItsRevision()
{
    QFETCH(QString, version);
    QFETCH(int, status);
    http::Request request = m_client->request(http::Method::Post, R"([{"jsonrpc":"2.0","id":1,"method":"ping"}])");
    McpClient::set(request, "mcp-session-id", sessionOf(version));
    QCOMPARE(m_client->send(request).status, status);
}

void tst_McpTransport::aBatchIsAnsweredAsAList()
{
    const QByteArray session = sessionOf(u"2025-03-26"_s);
    http::Request request = m_client->request(http::Method::Post, R"([
        {"jsonrpc":"2.0","id":1,"method":"ping"},
        {"jsonrpc":"2.0","method":"notifications/initialized"},
        {"jsonrpc":"2.0","id":2,"method":"initialize","params":{"protocolVersion":"2025-03-26"}},
        {"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"create_work_order","arguments":{"title":"Batch","type":"corrective","asset":"FAN-1"}}},
        {"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"change_work_order_status","arguments":{"id":"OT-3","to":"in_review"}}},
        {"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"count_work_orders","arguments":{"text":"Batch"}}},
        7])");
    McpClient::set(request, "mcp-session-id", session);
    const auto answer = m_client->send(request);
    QCOMPARE(answer.status, 200);
    const QJsonArray list = QJsonDocument::fromJson(answer.body).array();
    QCOMPARE(list.size(), 6);
    QCOMPARE(list[0]["id"_L1].toInt(), 1);
    QCOMPARE(list[1]["error"_L1]["code"_L1].toInt(), -32600); // 2025-03-26 basic/lifecycle: initialize comes alone
    QVERIFY(!list[2]["result"_L1]["isError"_L1].toBool());
    QVERIFY(list[3]["result"_L1]["isError"_L1].toBool()); // refused, and the change before it stays
    QCOMPARE(list[4]["result"_L1]["structuredContent"_L1]["total"_L1].toInt(), 1);
    QCOMPARE(list[5]["error"_L1]["code"_L1].toInt(), -32600);

    http::Request silent = m_client->request(http::Method::Post, R"([{"jsonrpc":"2.0","method":"notifications/initialized"}])");
    McpClient::set(silent, "mcp-session-id", session);
    QCOMPARE(m_client->send(silent).status, 202);
}

void tst_McpTransport::anUnknownMethodIsAnError()
{
    // MCP 29: what is not offered is not answered; SPEC 2026-07-28: neither is what only the other era knows
    for (const char *method : {"resources/list", "prompts/list", "completion/complete", "logging/setLevel", "unknown"}) {
        const auto answer = m_client->send(m_client->legacy(QString::fromLatin1(method)));
        QCOMPARE(answer.status, 200);
        QCOMPARE(McpClient::errorCode(answer), -32601);
    }
}

QTEST_GUILESS_MAIN(tst_McpTransport)
#include "tst_mcp_transport.moc"
