// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/scope.h"
#include "core/operations/arguments_check.h"
#include "core/store/connection_progress.h"
#include "tests/server/mcp_client.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// Tools in both eras.
class tst_McpTools : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_client = std::make_unique<McpClient>(); }
    void cleanupTestCase() { m_client.reset(); }

    void everyToolTellsWhatItIs();
    void theListIsTheSameEachTime();
    void theListFollowsTheRightsAndNotTheScopes();
    void aCursorOfTheListIsNeverValid_data();
    void aCursorOfTheListIsNeverValid();
    void anAnswerIsStructuredAndTextAlike_data();
    void anAnswerIsStructuredAndTextAlike();
    void readingWritesNothing();
    void aChangeIsWrittenOnceAndJournaled_data() { addEras(); }
    void aChangeIsWrittenOnceAndJournaled();
    void aRefusedChangeLeavesNothing_data() { addEras(); }
    void aRefusedChangeLeavesNothing();
    void aRightThatIsTakenAwayIsGoneAtTheNextCall();
    void searchAndFetchAnswerAsChatGptExpects();

private:
    static void addEras()
    {
        QTest::addColumn<bool>("isModern");
        QTest::newRow("2025-11-25") << false;
        QTest::newRow("2026-07-28") << true;
    }
    QJsonArray toolsOf(McpClient &client, bool isModern = false) const
    {
        const auto answer = client.send(isModern ? client.modern(u"tools/list"_s) : client.legacy(u"tools/list"_s));
        return McpClient::result(answer)["tools"_L1].toArray();
    }
    static QStringList namesOf(const QJsonArray &tools)
    {
        QStringList names;
        for (const QJsonValue &tool : tools)
            names += tool["name"_L1].toString();
        return names;
    }
    std::unique_ptr<McpClient> m_client;
};

void tst_McpTools::everyToolTellsWhatItIs()
{
    m_client->token = m_client->tokenFor(u"admin"_s, ScopeSet::all());
    const QJsonArray tools = toolsOf(*m_client);
    // All but the one for writes that are held.
    QCOMPARE(tools.size(),
             std::ranges::count_if(operations::all(), [](const Operation &one) { return !one.needs.isForHeldWrites(); }));
    QSet<QString> names;
    const QRegularExpression form{u"\\A[A-Za-z0-9_-]{1,64}\\z"_s};
    for (const QJsonValue &value : tools) {
        const QJsonObject tool = value.toObject();
        const QString name = tool["name"_L1].toString();
        const Operation *operation = operations::find(name);
        QVERIFY2(form.match(name).hasMatch() && operation, qPrintable(name)); // MCP 20
        names.insert(name);
        QVERIFY(!tool["title"_L1].toString().isEmpty() && !tool["description"_L1].toString().isEmpty());
        QCOMPARE(tool["inputSchema"_L1]["type"_L1].toString(), u"object"_s);
        QCOMPARE(tool["outputSchema"_L1]["type"_L1].toString(), u"object"_s); // MCP 23
        const QJsonObject hints = tool["annotations"_L1].toObject();
        for (const char *hint : {"readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"})
            QVERIFY2(hints[QLatin1StringView{hint}].isBool(), hint);
        QCOMPARE(hints["readOnlyHint"_L1].toBool(), operation->effect == Effect::Reads); // MCP 22
        QCOMPARE(hints["openWorldHint"_L1].toBool(), false);
        const QJsonArray schemes = tool["securitySchemes"_L1].toArray(); // MCP 25
        QCOMPARE(schemes.size(), 1);
        QCOMPARE(schemes[0]["type"_L1].toString(), u"oauth2"_s);
        QCOMPARE(tool["_meta"_L1]["securitySchemes"_L1].toArray(), schemes);
        for (const QJsonValue &scope : schemes[0]["scopes"_L1].toArray())
            QVERIFY(knownScopes().contains(scope.toString()));
    }
    QCOMPARE(names.size(), tools.size());
    m_client->token = m_client->tokenFor(u"planner"_s, ScopeSet::all());
}

void tst_McpTools::theListIsTheSameEachTime()
{
    const QByteArray first = m_client->send(m_client->legacy(u"tools/list"_s)).body; // MCP 21
    QCOMPARE(m_client->send(m_client->legacy(u"tools/list"_s)).body, first);
    m_client->token = m_client->tokenFor(u"planner"_s, ScopeSet::all());
    QCOMPARE(m_client->send(m_client->legacy(u"tools/list"_s)).body, first);
    QCOMPARE(toolsOf(*m_client, true), toolsOf(*m_client, false));
    QVERIFY(!first.contains("nextCursor"));
}

void tst_McpTools::theListFollowsTheRightsAndNotTheScopes()
{
    McpClient client;
    const QStringList everything = namesOf(toolsOf(client));
    QVERIFY(everything.contains(u"create_work_order"_s));
    client.token = client.tokenFor(u"planner"_s, ScopeSet::reading());
    QCOMPARE(namesOf(toolsOf(client)), everything); // decision 4
    client.token = client.tokenFor(u"auditor"_s, ScopeSet::all());
    const QStringList reading = namesOf(toolsOf(client));
    QVERIFY(reading.contains(u"list_work_orders"_s));
    for (const QString &name : reading)
        QCOMPARE(operations::find(name)->effect, Effect::Reads);
}

void tst_McpTools::aCursorOfTheListIsNeverValid_data()
{
    QTest::addColumn<bool>("isModern");
    QTest::addColumn<QJsonValue>("cursor");
    for (const bool isModern : {false, true}) {
        QTest::addRow("MCP 21: text, %d", isModern) << isModern << QJsonValue{u"abc"_s};
        QTest::addRow("MCP 21: empty, %d", isModern) << isModern << QJsonValue{u""_s};
        QTest::addRow("MCP 21: number, %d", isModern) << isModern << QJsonValue{1};
    }
}

void tst_McpTools::aCursorOfTheListIsNeverValid()
{
    QFETCH(bool, isModern);
    QFETCH(QJsonValue, cursor);
    const QJsonObject params{{u"cursor"_s, cursor}};
    const auto answer = m_client->send(isModern ? m_client->modern(u"tools/list"_s, params)
                                                : m_client->legacy(u"tools/list"_s, params));
    QCOMPARE(answer.status, 200);
    QCOMPARE(McpClient::errorCode(answer), -32602);
}

void tst_McpTools::anAnswerIsStructuredAndTextAlike_data()
{
    QTest::addColumn<bool>("isModern");
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QJsonObject>("arguments");
    for (const bool isModern : {false, true}) {
        const auto row = [&](const char *tool, const QJsonObject &arguments) {
            QTest::addRow("MCP 23: %s, %s", tool, isModern ? "2026-07-28" : "2025-11-25")
                << isModern << QString::fromLatin1(tool) << arguments;
        };
        row("get_current_user", {});
        row("search", {{u"query"_s, u"fan"_s}});
        row("fetch", {{u"id"_s, u"wo:OT-1"_s}});
        row("list_work_orders", {});
        row("count_work_orders", {{u"group_by"_s, QJsonArray{u"status"_s}}});
        row("get_work_order", {{u"id"_s, u"OT-1"_s}});
        row("list_assets", {});
        row("get_asset", {{u"id"_s, u"PUMP-1"_s}});
    }
}

void tst_McpTools::anAnswerIsStructuredAndTextAlike()
{
    QFETCH(bool, isModern);
    QFETCH(QString, tool);
    QFETCH(QJsonObject, arguments);
    const auto answer = m_client->send(m_client->call(isModern, tool, arguments));
    QCOMPARE(answer.status, 200);
    const QJsonObject result = McpClient::result(answer);
    QCOMPARE(result["isError"_L1], QJsonValue{false});
    QVERIFY(result["structuredContent"_L1].isObject());
    QCOMPARE(result["content"_L1].toArray().size(), 1);
    QCOMPARE(result["content"_L1][0]["type"_L1].toString(), u"text"_s);
    QCOMPARE(McpClient::text(answer), result["structuredContent"_L1].toObject());
    QVERIFY(answer.body.size() < 250'000); // MCP 27: twice 100 kB, escaped
    const auto valid = operations::checkAgainst(operations::find(tool)->outputSchema, result["structuredContent"_L1].toObject());
    QVERIFY2(valid, qPrintable(valid ? QString{} : valid.error().detail));
}

void tst_McpTools::readingWritesNothing()
{
    using connection_progress::Stage;
    McpClient client;
    const auto authorization = client.authorize(u"planner"_s, ScopeSet::all());
    client.token = client.tokenOf(authorization);
    // When it was first used is written down a little later, once.
    QCOMPARE(client.send(client.call(true, u"get_current_user"_s, {})).status, 200);
    const auto isUseNoted = [&] {
        return McpClient::must(connection_progress::progress(client.store.reader(), authorization.consumer, Instant{}))
            .step(Stage::FirstCall)
            .isDone;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isUseNoted(), 5000);

    const QByteArray before = client.store.dump();
    const int writes = client.writes;
    for (const char *tool : {"get_current_user", "list_work_orders", "list_assets"}) // MCP 22
        QCOMPARE(client.send(client.call(true, QString::fromLatin1(tool), {})).status, 200);
    QCOMPARE(client.writes, writes);
    QCOMPARE(client.store.dump(), before);
}

void tst_McpTools::aChangeIsWrittenOnceAndJournaled()
{
    QFETCH(bool, isModern);
    const QJsonObject arguments{{u"title"_s, u"Oil leak"_s},
                                {u"type"_s, u"corrective"_s},
                                {u"asset"_s, u"PUMP-1"_s},
                                {u"idempotency_key"_s, isModern ? u"key-modern"_s : u"key-legacy"_s}};
    const int writes = m_client->writes;
    const auto answer = m_client->send(m_client->call(isModern, u"create_work_order"_s, arguments));
    QCOMPARE(m_client->writes, writes + 1);
    const QJsonObject made = McpClient::result(answer)["structuredContent"_L1].toObject();
    QVERIFY2(made["journal_id"_L1].toInteger() > 0, answer.body.constData());
    QCOMPARE(McpClient::text(answer), made);
    const auto entry = McpClient::must(journal::find(m_client->store.reader(), JournalId{made["journal_id"_L1].toInteger()}));
    QCOMPARE(entry.action, u"create_work_order"_s);
    QCOMPARE(entry.author.actor, u"user:planner"_s);
    QVERIFY(entry.author.consumer);

    const auto again = m_client->send(m_client->call(isModern, u"create_work_order"_s, arguments));
    QCOMPARE(McpClient::result(again)["structuredContent"_L1]["replayed"_L1].toBool(), true);
    QCOMPARE(McpClient::result(again)["structuredContent"_L1]["work_order"_L1], made["work_order"_L1]);
}

void tst_McpTools::aRefusedChangeLeavesNothing()
{
    QFETCH(bool, isModern);
    const QByteArray before = m_client->store.dump();
    // Refused within the writer: the asset is looked up there.
    const auto answer = m_client->send(m_client->call(
        isModern, u"create_work_order"_s, {{u"title"_s, u"x"_s}, {u"type"_s, u"corrective"_s}, {u"asset"_s, u"NOWHERE"_s}}));
    QCOMPARE(answer.status, 200);
    QVERIFY(McpClient::result(answer)["isError"_L1].toBool());
    QVERIFY(!McpClient::result(answer).contains("structuredContent"_L1)); // MCP 23
    QCOMPARE(m_client->store.dump(), before);
}

void tst_McpTools::aRightThatIsTakenAwayIsGoneAtTheNextCall()
{
    McpClient client;
    QVERIFY(namesOf(toolsOf(client)).contains(u"create_work_order"_s));
    client.change([](Work &work) -> Result<void> {
        FRACTAL_TRY(const groups::Group planners, groups::findByName(work.connection, u"Planner"_s));
        FRACTAL_TRY(const PermissionSet rights, groups::parseRights({u"work_orders:view"_s}));
        FRACTAL_TRY_VOID(groups::setRights(work, planners.id, rights));
        return {};
    });
    QVERIFY(!namesOf(toolsOf(client)).contains(u"create_work_order"_s));
    QCOMPARE(McpClient::toolError(client.send(client.call(true, u"get_asset"_s, {{u"id"_s, u"FAN-1"_s}}))), u"forbidden"_s);
}

void tst_McpTools::searchAndFetchAnswerAsChatGptExpects()
{
    const QJsonObject found = McpClient::result(m_client->send(
        m_client->call(true, u"search"_s, {{u"query"_s, u"alignment"_s}})))["structuredContent"_L1]
                                  .toObject();
    QCOMPARE(found.keys(), QStringList{u"results"_s}); // MCP 28
    const QJsonArray results = found["results"_L1].toArray();
    QVERIFY(!results.isEmpty());
    for (const QJsonValue &value : results) {
        const QJsonObject result = value.toObject();
        QCOMPARE(result.keys(), (QStringList{u"id"_s, u"title"_s, u"url"_s}));
        QVERIFY(result["url"_L1].toString().startsWith("https://cmms.example/o/"_L1));
        const QJsonObject record = McpClient::result(m_client->send(
            m_client->call(true, u"fetch"_s, {{u"id"_s, result["id"_L1]}})))["structuredContent"_L1]
                                       .toObject();
        for (const char *member : {"id", "title", "text", "url"})
            QVERIFY2(!record[QLatin1StringView{member}].toString().isEmpty(), member);
        QCOMPARE(record["url"_L1], result["url"_L1]);
    }
}

QTEST_GUILESS_MAIN(tst_McpTools)
#include "tst_mcp_tools.moc"
