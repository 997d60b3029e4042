// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/mcp_client.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// Records by address (MCP 29; requirements/operations.md, Resources).
class tst_McpResources : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_client = std::make_unique<McpClient>(); }
    void cleanupTestCase() { m_client.reset(); }

    void listsShowWhatIsPinnedAndMaySeen_data();
    void listsShowWhatIsPinnedAndMaySeen();
    void recordsAreRead_data();
    void recordsAreRead();
    void whatIsNotThereIsNotFound_data();
    void whatIsNotThereIsNotFound();
    void aMissingScopeIsAChallenge();
    void theWordsAreInThreeLanguages();

private:
    http::Response read(bool isModern, const QString &uri)
    {
        const QJsonObject params{{u"uri"_s, uri}};
        return m_client->send(isModern ? m_client->modern(u"resources/read"_s, params)
                                       : m_client->legacy(u"resources/read"_s, params));
    }
    static QJsonObject contentOf(const http::Response &answer)
    {
        return McpClient::result(answer)["contents"_L1].toArray().first().toObject();
    }
    static QStringList urisIn(const QJsonArray &list, QLatin1StringView member)
    {
        QStringList uris;
        for (const QJsonValue &entry : list)
            uris += entry[member].toString();
        return uris;
    }
    std::unique_ptr<McpClient> m_client;
};

void tst_McpResources::listsShowWhatIsPinnedAndMaySeen_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QStringList>("pinned");
    QTest::addColumn<QStringList>("templates");
    const QStringList both{u"fractal://schema/enums"_s, u"fractal://kpis/definitions"_s};
    QStringList records{u"fractal://work-orders/{id}"_s, u"fractal://assets/{code}"_s, u"fractal://assets/{code}/history"_s};
    if (operations::find(u"list_work_requests"))
        records += u"fractal://requests/{id}"_s;
    QStringList plannerRecords = records;
    if (operations::find(u"list_maintenance_plans"))
        plannerRecords += u"fractal://plans/{id}"_s;
    plannerRecords += {u"fractal://documents/{id}"_s, u"fractal://reports/{id}"_s};
    QTest::newRow("a planner sees all") << u"planner"_s << both << plannerRecords;
    QTest::newRow("a requester sees no indicators") << u"requester"_s << QStringList{u"fractal://schema/enums"_s} << records;
}

void tst_McpResources::listsShowWhatIsPinnedAndMaySeen()
{
    QFETCH(QString, person);
    QFETCH(QStringList, pinned);
    QFETCH(QStringList, templates);
    m_client->token = m_client->tokenFor(person, ScopeSet::all());
    const auto list = McpClient::result(m_client->send(m_client->modern(u"resources/list"_s)));
    QCOMPARE(urisIn(list["resources"_L1].toArray(), "uri"_L1), pinned);
    QCOMPARE(list["cacheScope"_L1].toString(), u"private"_s); // MCP 16
    const auto second = McpClient::result(m_client->send(m_client->legacy(u"resources/templates/list"_s)));
    QCOMPARE(urisIn(second["resourceTemplates"_L1].toArray(), "uriTemplate"_L1), templates);
    QVERIFY(!second.contains("ttlMs"_L1)); // of the modern era alone
    m_client->token = m_client->tokenFor(u"planner"_s, ScopeSet::all());
}

void tst_McpResources::recordsAreRead_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::newRow("a work order by code") << u"fractal://work-orders/OT-1"_s << u"code"_s << u"OT-1"_s;
    QTest::newRow("an asset") << u"fractal://assets/PUMP-1"_s << u"code"_s << u"PUMP-1"_s;
    QTest::newRow("an asset, percent-encoded") << u"fractal://assets/PUMP%2D1"_s << u"code"_s << u"PUMP-1"_s;
    QTest::newRow("what was done to an asset") << u"fractal://assets/FAN-1/history"_s << u"history"_s << QString{};
    QTest::newRow("the definitions of indicators") << u"fractal://kpis/definitions"_s << u"metrics"_s << QString{};
}

void tst_McpResources::recordsAreRead()
{
    QFETCH(QString, uri);
    QFETCH(QString, member);
    QFETCH(QString, value);
    for (const bool isModern : {false, true}) {
        const auto answer = read(isModern, uri);
        QCOMPARE(answer.status, 200);
        const QJsonObject content = contentOf(answer);
        QCOMPARE(content["uri"_L1].toString(), uri);
        QCOMPARE(content["mimeType"_L1].toString(), u"application/json"_s);
        const QJsonObject record = QJsonDocument::fromJson(content["text"_L1].toString().toUtf8()).object();
        QVERIFY(record.contains(member));
        if (!value.isEmpty())
            QCOMPARE(record[member].toString(), value);
        QCOMPARE(McpClient::result(answer).contains("ttlMs"_L1), isModern);
    }
}

void tst_McpResources::whatIsNotThereIsNotFound_data()
{
    QTest::addColumn<QString>("uri");
    QTest::newRow("MCP 29: no such record") << u"fractal://work-orders/OT-999"_s;
    QTest::newRow("MCP 29: out of sight (decision 4)") << u"fractal://assets/FAN-1"_s;
    QTest::newRow("MCP 29: its history too") << u"fractal://assets/FAN-1/history"_s;
    QTest::newRow("MCP 29: no such kind") << u"fractal://secrets/1"_s;
    QTest::newRow("MCP 29: a deeper path") << u"fractal://work-orders/OT-1/tasks"_s;
    QTest::newRow("MCP 29: no code") << u"fractal://work-orders/"_s;
    QTest::newRow("MCP 29: another scheme") << u"file:///etc/passwd"_s;
    QTest::newRow("MCP 29: very long") << u"fractal://work-orders/"_s + QString{1500, u'9'};
}

void tst_McpResources::whatIsNotThereIsNotFound()
{
    QFETCH(QString, uri);
    m_client->token = m_client->tokenFor(u"hall1"_s, ScopeSet::all());
    for (const bool isModern : {false, true}) {
        const auto answer = read(isModern, uri);
        QCOMPARE(answer.status, 200);
        QCOMPARE(McpClient::errorCode(answer), isModern ? -32602 : -32002);
        QCOMPARE(McpClient::error(answer)["message"_L1].toString(), u"Resource not found"_s);
        QCOMPARE(McpClient::error(answer)["data"_L1]["uri"_L1].toString(), uri);
    }
    m_client->token = m_client->tokenFor(u"planner"_s, ScopeSet::all());
}

void tst_McpResources::aMissingScopeIsAChallenge()
{
    m_client->token = m_client->tokenFor(u"planner"_s, *ScopeSet::parse(u"assets:read"_s));
    QCOMPARE(read(true, u"fractal://assets/PUMP-1"_s).status, 200);
    const auto answer = read(true, u"fractal://work-orders/OT-1"_s);
    QCOMPARE(answer.status, 403); // MCP 26
    QVERIFY(McpClient::headerOf(answer, "www-authenticate").contains("work_orders:read"));
    m_client->token = m_client->tokenFor(u"planner"_s, ScopeSet::all());
}

void tst_McpResources::theWordsAreInThreeLanguages()
{
    const QJsonObject content = contentOf(read(true, u"fractal://schema/enums"_s));
    const QJsonObject words = QJsonDocument::fromJson(content["text"_L1].toString().toUtf8()).object();
    for (const char *list : {"status", "type", "priority", "criticality", "kind"}) {
        const QJsonObject entries = words[QLatin1StringView{list}].toObject();
        QVERIFY2(!entries.isEmpty(), list);
        for (const QJsonValue &entry : entries) {
            QVERIFY(!entry["en"_L1].toString().isEmpty() && !entry["es"_L1].toString().isEmpty());
            QVERIFY(!entry["fr"_L1].toString().isEmpty());
        }
    }
    QCOMPARE(words["status"_L1]["in_process"_L1]["fr"_L1].toString(), u"En cours"_s);
}

QTEST_GUILESS_MAIN(tst_McpResources)
#include "tst_mcp_resources.moc"
