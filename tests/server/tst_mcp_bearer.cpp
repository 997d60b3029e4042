// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/mcp_client.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// The access token: who gets past it, and what those hear that do not.
class tst_McpBearer : public QObject {
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

private:
    std::unique_ptr<McpClient> m_client;
};

void tst_McpBearer::withoutAGoodTokenNothingIsAnswered_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<bool>("tokenSent");
    QTest::addColumn<http::Method>("method");
    QTest::addColumn<QByteArray>("body");
    const QByteArray initialize = R"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25"}})";
    QTest::newRow("M01: initialize (MCP 1)") << QByteArray{} << false << http::Method::Post << initialize;
    QTest::newRow("M01: server/discover (MCP 1)")
        << QByteArray{} << false << http::Method::Post << R"({"jsonrpc":"2.0","id":1,"method":"server/discover"})"_ba;
    QTest::newRow("M01: ping (MCP 1)") << QByteArray{} << false << http::Method::Post
                                       << R"({"jsonrpc":"2.0","id":1,"method":"ping"})"_ba;
    QTest::newRow("M01: not even JSON (MCP 1)") << QByteArray{} << false << http::Method::Post << "x"_ba;
    QTest::newRow("M01: GET (MCP 10)") << QByteArray{} << false << http::Method::Get << QByteArray{};
    QTest::newRow("M01: HEAD (MCP 10)") << QByteArray{} << false << http::Method::Head << QByteArray{};
    QTest::newRow("decision 11: DELETE") << QByteArray{} << false << http::Method::Delete << QByteArray{};
    QTest::newRow("decision 11: PUT") << QByteArray{} << false << http::Method::Put << QByteArray{};
    QTest::newRow("RFC 6750 §2.1: another scheme") << "Basic Zm9vOmJhcg=="_ba << false << http::Method::Post << initialize;
    QTest::newRow("M02: no token of ours (MCP 48)") << "Bearer eyJhbGciOi"_ba << true << http::Method::Post << initialize;
    QTest::newRow("M02: an empty token (MCP 48)") << "Bearer "_ba << true << http::Method::Post << initialize;
    QTest::newRow("M02: the form of one, but unknown (MCP 48)")
        << "Bearer " + crypto::newToken(m_client->store.random, "f1_at_").reveal() << true << http::Method::Post << initialize;
    QTest::newRow("M07: a refresh token (MCP 48)")
        << "Bearer " + crypto::newToken(m_client->store.random, "f1_rt_").reveal() << true << http::Method::Post << initialize;
    QTest::newRow("M07: a code") << "Bearer " + crypto::newToken(m_client->store.random, "f1_ac_").reveal() << true
                                 << http::Method::Post << initialize;
    QTest::newRow("M03: access_token in a form")
        << QByteArray{} << false << http::Method::Post << "access_token=" + m_client->token;
}

void tst_McpBearer::withoutAGoodTokenNothingIsAnswered()
{
    QFETCH(QByteArray, authorization);
    QFETCH(bool, tokenSent);
    QFETCH(http::Method, method);
    QFETCH(QByteArray, body);
    http::Request request = m_client->request(method, body);
    McpClient::remove(request, "authorization");
    if (!authorization.isEmpty())
        McpClient::set(request, "authorization", authorization);
    request.query = "access_token=" + m_client->token; // M03, MCP 48: counts for nothing
    const auto answer = m_client->send(request);
    QCOMPARE(answer.status, 401);
    const QByteArray challenge = McpClient::headerOf(answer, "www-authenticate");
    QVERIFY(challenge.startsWith(
        "Bearer resource_metadata=\"https://cmms.example/.well-known/oauth-protected-resource/mcp/oauth/fractal-one\", scope=\""));
    QCOMPARE(challenge.contains("error=\"invalid_token\", error_description=\""), tokenSent);
}

void tst_McpBearer::theChallengeSaysWhereAndWhat()
{
    http::Request request = m_client->request();
    McpClient::remove(request, "authorization");
    const QByteArray challenge = McpClient::headerOf(m_client->send(request), "www-authenticate");
    // MCP 31: one line; SPEC 2026-07-28 basic/authorization: never offline_access
    QCOMPARE(
        challenge,
        "Bearer resource_metadata=\"https://cmms.example/.well-known/oauth-protected-resource/mcp/oauth/fractal-one\", scope=\""
            + ScopeSet::reading().toString().toLatin1() + '"');
    QVERIFY(!challenge.contains('\n') && !challenge.contains("offline_access") && !challenge.contains("write"));
}

void tst_McpBearer::theChallengeNamesAllScopesWhereTheSiteSaysSo()
{
    McpClient client;
    client.changeSettings([](Settings &settings) { settings.challengeAllScopes = true; });
    http::Request request = client.request();
    McpClient::remove(request, "authorization");
    QVERIFY(McpClient::headerOf(client.send(request), "www-authenticate")
                .contains("scope=\"" + ScopeSet::all().toString().toLatin1() + '"'));
}

void tst_McpBearer::aTokenEndsAtOnce_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("M02: expired (MCP 48)") << u"expired"_s;
    QTest::newRow("M02: revoked (MCP 48)") << u"revoked"_s;
    QTest::newRow("M09: the person is disabled") << u"disabled"_s;
    QTest::newRow("M09: the password was changed") << u"password"_s;
    QTest::newRow("T17: the consumer is disabled") << u"consumer"_s;
    QTest::newRow("M04: for another resource (MCP 48)") << u"audience"_s;
}

void tst_McpBearer::aTokenEndsAtOnce()
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
    if (how == "password"_L1)
        client.change([&](Work &work) -> Result<void> {
            FRACTAL_TRY_VOID(users::setPassword(work, authorization.user, u"scrypt$32768$8$3$AAAA$BBBB"_s));
            return {};
        });
    if (how == "consumer"_L1)
        client.change([&](Work &work) -> Result<void> {
            FRACTAL_TRY(consumers::Consumer consumer, consumers::find(work.connection, authorization.consumer));
            consumer.enabled = false;
            FRACTAL_TRY_VOID(consumers::update(work, consumer));
            return {};
        });
    const auto answer = client.send(ping);
    QCOMPARE(answer.status, 401);
    QCOMPARE(McpClient::headerOf(answer, "cache-control"), "no-store"_ba); // SEC-21
    QVERIFY(McpClient::headerOf(answer, "www-authenticate").contains("error=\"invalid_token\""));
}

void tst_McpBearer::theSchemeIsReadWithoutRegardToCase()
{
    http::Request request = m_client->legacy(u"ping"_s); // M06; two headers are refused before (malformed_messages.cpp)
    for (const char *scheme : {"bearer ", "BEARER ", "Bearer  "}) {
        McpClient::set(request, "authorization", scheme + m_client->token);
        QCOMPARE(m_client->send(request).status, 200);
    }
}

QTEST_GUILESS_MAIN(tst_McpBearer)
#include "tst_mcp_bearer.moc"
