// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/mcp_client.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// Calls that are refused: by the form, by the scopes, by the rights, by the arguments.
class tst_McpRefusals : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_client = std::make_unique<McpClient>(); }
    void cleanupTestCase() { m_client.reset(); }

    void badArgumentsAreAResult_data();
    void badArgumentsAreAResult();
    void unknownToolsAreAFault_data() { addEras(); }
    void unknownToolsAreAFault();
    void malformedCallsAreAFault_data();
    void malformedCallsAreAFault();
    void aMissingScopeIsChallenged_data();
    void aMissingScopeIsChallenged();
    void chatGptFindsTheChallengeInTheResult();
    void aMissingRightIsForbidden_data() { addEras(); }
    void aMissingRightIsForbidden();
    void aRightThatIsTakenAwayIsGoneForWhatWaits();
    void outOfReachIsNotFound_data() { addEras(); }
    void outOfReachIsNotFound();

private:
    static void addEras()
    {
        QTest::addColumn<bool>("isModern");
        QTest::newRow("2025-11-25") << false;
        QTest::newRow("2026-07-28") << true;
    }
    std::unique_ptr<McpClient> m_client;
};

void tst_McpRefusals::badArgumentsAreAResult_data()
{
    QTest::addColumn<bool>("isModern");
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QJsonObject>("arguments");
    for (const bool isModern : {false, true}) {
        const auto row = [&](const char *name, const char *tool, const QJsonObject &arguments) {
            QTest::addRow("MCP 24: %s, %s", name, isModern ? "2026-07-28" : "2025-11-25")
                << isModern << QString::fromLatin1(tool) << arguments;
        };
        row("missing", "get_work_order", {});
        row("of another type", "get_work_order", {{u"id"_s, 7}});
        row("unknown", "get_work_order", {{u"id"_s, u"OT-1"_s}, {u"colour"_s, u"red"_s}});
        row("too long", "get_work_order", {{u"id"_s, QString{200'000, u'x'}}});
        row("a change", "create_work_order", {{u"title"_s, u"x"_s}});
    }
}

void tst_McpRefusals::badArgumentsAreAResult()
{
    QFETCH(bool, isModern);
    QFETCH(QString, tool);
    QFETCH(QJsonObject, arguments);
    const int writes = m_client->writes;
    const auto answer = m_client->send(m_client->call(isModern, tool, arguments));
    QCOMPARE(answer.status, 200);
    QCOMPARE(McpClient::result(answer)["isError"_L1], QJsonValue{true});
    QVERIFY(!McpClient::result(answer).contains("structuredContent"_L1));
    QCOMPARE(McpClient::toolError(answer), u"validation_failed"_s);
    QVERIFY(!McpClient::text(answer)["error"_L1]["message"_L1].toString().isEmpty());
    QCOMPARE(m_client->writes, writes); // refused before the writer
}

void tst_McpRefusals::unknownToolsAreAFault()
{
    QFETCH(bool, isModern);
    for (const QString &name : {u"delete_everything"_s, u""_s, u"GET_ASSET"_s, QString{5000, u'x'}}) {
        const auto answer = m_client->send(m_client->call(isModern, name, {}));
        QCOMPARE(answer.status, 200);
        QCOMPARE(McpClient::errorCode(answer), -32602); // MCP 24
        QVERIFY(answer.body.size() < 300);
    }
}

void tst_McpRefusals::malformedCallsAreAFault_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<bool>("served");
    QTest::newRow("no name") << QJsonObject{} << false;
    QTest::newRow("name is a number") << QJsonObject{{u"name"_s, 1}} << false;
    QTest::newRow("arguments are a list") << QJsonObject{{u"name"_s, u"get_current_user"_s}, {u"arguments"_s, QJsonArray{}}}
                                          << false;
    QTest::newRow("arguments are a text") << QJsonObject{{u"name"_s, u"get_current_user"_s}, {u"arguments"_s, u"{}"_s}} << false;
    QTest::newRow("no arguments") << QJsonObject{{u"name"_s, u"get_current_user"_s}} << true;
    QTest::newRow("arguments null") << QJsonObject{{u"name"_s, u"get_current_user"_s}, {u"arguments"_s, QJsonValue::Null}}
                                    << true;
}

void tst_McpRefusals::malformedCallsAreAFault()
{
    QFETCH(QJsonObject, params);
    QFETCH(bool, served);
    for (const auto &request : {m_client->legacy(u"tools/call"_s, params), m_client->modern(u"tools/call"_s, params)}) {
        const auto answer = m_client->send(request);
        QCOMPARE(answer.status, 200);
        QCOMPARE(McpClient::errorCode(answer), served ? 0 : -32602);
    }
}

void tst_McpRefusals::aMissingScopeIsChallenged_data()
{
    QTest::addColumn<bool>("isModern");
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QString>("granted");
    QTest::addColumn<QStringList>("needed");
    const auto nameOf = [](Permission permission) { return QString::fromLatin1(permissionTable[indexOf(permission)].scope); };
    const QString readOrders = nameOf({Resource::WorkOrders, Action::View});
    const QString writeOrders = nameOf({Resource::WorkOrders, Action::Add});
    const QString readAssets = nameOf({Resource::Assets, Action::View});
    const QString readMetrics = nameOf({Resource::Kpis, Action::View});
    const QJsonObject order{{u"title"_s, u"x"_s}, {u"type"_s, u"corrective"_s}, {u"asset"_s, u"FAN-1"_s}};
    for (const bool isModern : {false, true}) {
        const char *era = isModern ? "2026-07-28" : "2025-11-25";
        QTest::addRow("M05: a change, %s (MCP 26)", era)
            << isModern << u"create_work_order"_s << order << readOrders << QStringList{readOrders, writeOrders};
        QTest::addRow("M05: reading, %s (MCP 26)", era) << isModern << u"get_asset"_s << QJsonObject{{u"id"_s, u"FAN-1"_s}}
                                                        << readOrders << QStringList{readOrders, readAssets};
        QTest::addRow("M05: any of several, %s (MCP 26)", era) << isModern << u"search"_s << QJsonObject{{u"query"_s, u"fan"_s}}
                                                               << readMetrics << QStringList{readMetrics, readOrders, readAssets};
    }
}

void tst_McpRefusals::aMissingScopeIsChallenged()
{
    QFETCH(bool, isModern);
    QFETCH(QString, tool);
    QFETCH(QJsonObject, arguments);
    QFETCH(QString, granted);
    QFETCH(QStringList, needed);
    McpClient client;
    client.token = client.tokenFor(u"planner"_s, ScopeSet::parse(granted).value());
    const auto answer = client.send(client.call(isModern, tool, arguments));
    QCOMPARE(answer.status, 403);
    QCOMPARE(client.writes, 0);
    const QByteArray challenge = McpClient::headerOf(answer, "www-authenticate");
    QVERIFY(challenge.startsWith("Bearer error=\"insufficient_scope\", scope=\""));
    QVERIFY(challenge.contains(
        "resource_metadata=\"https://cmms.example/.well-known/oauth-protected-resource/mcp/oauth/fractal-one\""));
    const qsizetype from = challenge.indexOf("scope=\"") + 7;
    const auto scopes = ScopeSet::parse(QString::fromLatin1(challenge.sliced(from, challenge.indexOf('"', from) - from)));
    QVERIFY(scopes);
    QVERIFY(scopes->contains(ScopeSet::parse(needed.join(u' ')).value()));
    QCOMPARE(McpClient::headerOf(answer, "cache-control"), "no-store"_ba);
}

void tst_McpRefusals::chatGptFindsTheChallengeInTheResult()
{
    McpClient client;
    client.token = client.tokenFor(u"planner"_s, ScopeSet::reading());
    for (const bool isModern : {false, true}) {
        http::Request request = client.call(isModern, u"create_work_order"_s,
                                            {{u"title"_s, u"x"_s}, {u"type"_s, u"corrective"_s}, {u"asset"_s, u"FAN-1"_s}});
        McpClient::set(request, "user-agent", "openai-mcp/1.0.0 (ChatGPT)");
        const auto answer = client.send(request);
        QCOMPARE(answer.status, 200); // MCP 26
        QVERIFY(McpClient::result(answer)["isError"_L1].toBool());
        QCOMPARE(McpClient::toolError(answer), u"insufficient_scope"_s);
        const QJsonArray challenges = McpClient::result(answer)["_meta"_L1]["mcp/www_authenticate"_L1].toArray();
        QCOMPARE(challenges.size(), 1);
        QVERIFY(challenges[0].toString().startsWith("Bearer error=\"insufficient_scope\", scope=\""_L1));
        QVERIFY(challenges[0].toString().contains("resource_metadata=\""_L1)
                && challenges[0].toString().contains("error_description=\""_L1));
        QCOMPARE(McpClient::result(answer)["_meta"_L1]["io.modelcontextprotocol/serverInfo"_L1].isObject(), isModern);
    }
}

void tst_McpRefusals::aMissingRightIsForbidden()
{
    QFETCH(bool, isModern);
    McpClient client;
    client.token = client.tokenFor(u"auditor"_s, ScopeSet::reading());
    // Neither right nor scope: asking for consent would go on for ever (decision 4).
    const auto answer = client.send(client.call(isModern, u"create_work_order"_s,
                                                {{u"title"_s, u"x"_s}, {u"type"_s, u"corrective"_s}, {u"asset"_s, u"FAN-1"_s}}));
    QCOMPARE(answer.status, 200);
    QVERIFY(McpClient::result(answer)["isError"_L1].toBool());
    QCOMPARE(McpClient::toolError(answer), u"forbidden"_s);
    QVERIFY(McpClient::headerOf(answer, "www-authenticate").isEmpty());
    QCOMPARE(client.writes, 0);
}

void tst_McpRefusals::aRightThatIsTakenAwayIsGoneForWhatWaits()
{
    McpClient client;
    const auto authorization = client.authorize(u"planner"_s, ScopeSet::all());
    client.token = client.tokenOf(authorization);
    const http::Request request = client.call(true, u"create_work_order"_s,
                                              {{u"title"_s, u"Late"_s}, {u"type"_s, u"corrective"_s}, {u"asset"_s, u"FAN-1"_s}});
    client.beforeWriting = [&] {
        client.change([&](Work &work) -> Result<void> {
            FRACTAL_TRY_VOID(authorizations::revoke(work, authorization.id, u"test"_s));
            return {};
        });
    };
    QCOMPARE(client.send(request).status, 401);
    client.beforeWriting = {};
    client.token = client.tokenFor(u"planner"_s, ScopeSet::all());
    const auto count = client.send(client.call(true, u"count_work_orders"_s, {{u"text"_s, u"Late"_s}}));
    QCOMPARE(McpClient::result(count)["structuredContent"_L1]["total"_L1].toInt(-1), 0);
}

void tst_McpRefusals::outOfReachIsNotFound()
{
    QFETCH(bool, isModern);
    McpClient client;
    client.token = client.tokenFor(u"hall1"_s, ScopeSet::all());
    const auto beyond = client.send(client.call(isModern, u"get_asset"_s, {{u"id"_s, u"FAN-1"_s}}));
    const auto nowhere = client.send(client.call(isModern, u"get_asset"_s, {{u"id"_s, u"NIL-1"_s}}));
    QCOMPARE(McpClient::toolError(beyond), u"not_found"_s);
    QCOMPARE(QByteArray{beyond.body}.replace("FAN-1", "NIL-1"), nowhere.body); // SEC-20: the same words
}

QTEST_GUILESS_MAIN(tst_McpRefusals)
#include "tst_mcp_refusals.moc"
