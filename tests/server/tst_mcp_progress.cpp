// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/mcp_client.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// Calls that report as they go, and that are cancelled (MCP 17).
class tst_McpProgress : public QObject {
    Q_OBJECT

private slots:
    void aWriteReportsOnAStream_data();
    void aWriteReportsOnAStream();
    void withoutAWishItIsOneAnswer_data();
    void withoutAWishItIsOneAnswer();
    void aRefusalComesBeforeTheStream();
    void whatEndsMeanwhileIsToldOnTheStream();
    void aCancelledCallChangesNothing_data();
    void aCancelledCallChangesNothing();
    void longListsComeInPages();

private:
    static http::Request create(const McpClient &client, bool isModern, bool reports, const QString &title = u"Progress"_s)
    {
        QJsonObject meta = isModern ? McpClient::modernMeta() : QJsonObject{};
        if (reports)
            meta.insert(u"progressToken"_s, u"p-1"_s);
        const QJsonObject params{
            {u"name"_s, u"create_work_order"_s},
            {u"arguments"_s, QJsonObject{{u"title"_s, title}, {u"type"_s, u"corrective"_s}, {u"asset"_s, u"FAN-1"_s}}},
            {u"_meta"_s, meta}};
        return isModern ? client.modern(u"tools/call"_s, params, u"call-1"_s)
                        : client.legacy(u"tools/call"_s, params, u"call-1"_s);
    }
    static int count(McpClient &client, const QString &title)
    {
        const auto answer = client.send(client.call(true, u"count_work_orders"_s, {{u"text"_s, title}}));
        return McpClient::result(answer)["structuredContent"_L1]["total"_L1].toInt();
    }
};

void tst_McpProgress::aWriteReportsOnAStream_data()
{
    QTest::addColumn<bool>("isModern");
    QTest::newRow("legacy") << false;
    QTest::newRow("modern") << true;
}

void tst_McpProgress::aWriteReportsOnAStream()
{
    QFETCH(bool, isModern);
    McpClient client;
    const auto answer = client.send(create(client, isModern, true));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.contentType, "text/event-stream"_ba);
    const auto told = McpClient::events(answer);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[0]["method"_L1].toString(), u"notifications/progress"_s);
    QCOMPARE(told[0]["params"_L1]["progressToken"_L1].toString(), u"p-1"_s);
    QCOMPARE(told[1]["id"_L1].toString(), u"call-1"_s);
    QVERIFY(!told[1]["result"_L1]["isError"_L1].toBool());
    QCOMPARE(told[1]["result"_L1].toObject().contains("resultType"_L1), isModern);
    QVERIFY(answer.stream->isOver());
    QCOMPARE(count(client, u"Progress"_s), 1);
}

void tst_McpProgress::withoutAWishItIsOneAnswer_data()
{
    QTest::addColumn<bool>("reports");
    QTest::addColumn<QByteArray>("accept");
    QTest::newRow("no token") << false << "application/json, text/event-stream"_ba;
    QTest::newRow("MCP 6: no stream accepted") << true << "application/json"_ba;
}

void tst_McpProgress::withoutAWishItIsOneAnswer()
{
    QFETCH(bool, reports);
    QFETCH(QByteArray, accept);
    McpClient client;
    http::Request request = create(client, true, reports);
    McpClient::set(request, "accept", accept);
    const auto answer = client.send(request);
    QCOMPARE(answer.contentType, "application/json"_ba);
    QVERIFY(!answer.stream);
}

void tst_McpProgress::aRefusalComesBeforeTheStream()
{
    McpClient client;
    client.token = client.tokenFor(u"planner"_s, *ScopeSet::parse(u"work_orders:read"_s));
    QCOMPARE(client.send(create(client, true, true)).status, 403); // MCP 26
}

void tst_McpProgress::whatEndsMeanwhileIsToldOnTheStream()
{
    McpClient client;
    const auto authorization = client.authorize(u"planner"_s, ScopeSet::all());
    client.token = client.tokenOf(authorization);
    client.beforeWriting = [&] {
        client.beforeWriting = {};
        client.change([&](Work &work) -> Result<void> {
            FRACTAL_TRY_VOID(authorizations::revoke(work, authorization.id, u"test"_s));
            return {};
        });
    };
    const auto told = McpClient::events(client.send(create(client, true, true)));
    QCOMPARE(told.last()["id"_L1].toString(), u"call-1"_s);
    QVERIFY(told.last().contains("error"_L1));
    client.token = client.tokenFor(u"planner"_s, ScopeSet::all());
    QCOMPARE(count(client, u"Progress"_s), 0);
}

void tst_McpProgress::aCancelledCallChangesNothing_data()
{
    QTest::addColumn<bool>("isModern");
    QTest::addColumn<bool>("reports");
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("made");
    QTest::newRow("MCP 17: legacy, notifications/cancelled") << false << false << u"notification"_s << 0;
    QTest::newRow("MCP 17: legacy, on a stream") << false << true << u"notification"_s << 0;
    QTest::newRow("MCP 17: legacy, of another request") << false << false << u"other"_s << 1;
    QTest::newRow("MCP 17: legacy, of another session") << false << false << u"session"_s << 1;
    QTest::newRow("MCP 17: legacy, by leaving: goes on") << false << false << u"leaving"_s << 1;
    QTest::newRow("MCP 17: modern, by leaving") << true << false << u"leaving"_s << 0;
    QTest::newRow("MCP 17: modern, by leaving a stream") << true << true << u"leaving"_s << 0;
    QTest::newRow("modern knows no such notification for HTTP") << true << false << u"notification"_s << 1;
}

void tst_McpProgress::aCancelledCallChangesNothing()
{
    QFETCH(bool, isModern);
    QFETCH(bool, reports);
    QFETCH(QString, how);
    QFETCH(int, made);
    McpClient client;
    const QByteArray session = isModern ? QByteArray{} : client.session();
    const QByteArray other = isModern ? QByteArray{} : client.session();
    client.beforeWriting = [&, how] {
        client.beforeWriting = {};
        client.clientHasLeft = how == "leaving"_L1;
        if (client.clientHasLeft)
            return;
        const QJsonObject params{{u"requestId"_s, how == "other"_L1 ? u"call-2"_s : u"call-1"_s}};
        http::Request cancel = isModern ? client.modern(u"notifications/cancelled"_s, params, QJsonValue::Undefined)
                                        : client.legacy(u"notifications/cancelled"_s, params, QJsonValue::Undefined);
        if (!isModern)
            McpClient::set(cancel, "mcp-session-id", how == "session"_L1 ? other : session);
        QCOMPARE(client.send(cancel).status, 202);
    };
    http::Request request = create(client, isModern, reports);
    if (!isModern)
        McpClient::set(request, "mcp-session-id", session);
    const auto answer = client.send(request);
    client.clientHasLeft = false;
    QCOMPARE(count(client, u"Progress"_s), made);
    if (made == 0 && !reports)
        QCOMPARE(answer.status, 202); // 2025-11-25 basic/utilities/cancellation: no response
    if (made == 0 && reports) {
        for (const QJsonObject &message : McpClient::events(answer))
            QVERIFY(!message.contains("id"_L1));
        QVERIFY(answer.stream->isOver());
    }
}

void tst_McpProgress::longListsComeInPages()
{
    McpClient client;
    QCOMPARE(McpClient::errorCode(client.send(client.modern(u"tools/list"_s, {{u"cursor"_s, u"x"_s}}))), -32602); // MCP 21
    QCOMPARE(McpClient::errorCode(client.send(client.legacy(u"prompts/list"_s, {{u"cursor"_s, 5}}))), -32602);
    QVERIFY(!McpClient::result(client.send(client.modern(u"tools/list"_s))).contains("nextCursor"_L1));
}

QTEST_GUILESS_MAIN(tst_McpProgress)
#include "tst_mcp_progress.moc"
