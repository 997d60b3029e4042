// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/fair_use.h"
#include "tests/server/mcp_client.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A caller that loops is told to wait, at the MCP endpoint (SEC-8).
class tst_McpFairUse : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_client.reset(); }

    void whoLoopsIsToldToWait_data() { addEras(); }
    void whoLoopsIsToldToWait();
    void everyPersonHasAShare();
    void theFiguresAreSettings();
    void whatWaitedForItsPlaceCountsOnce();
    void callsUnderWayAreCounted();
    void everyCallOfABatchCounts();
    void recordsAndCompletionsCountToo();
    void whatAsksTheStoreNothingIsFree();
    void aLoopDoesNotFillTheLogOfCalls();

private:
    static void addEras()
    {
        QTest::addColumn<bool>("isModern");
        QTest::newRow("SEC-8: 2025-11-25") << false;
        QTest::newRow("SEC-8: 2026-07-28") << true;
    }
    void allow(int atOnce, int perMinute)
    {
        m_client->changeSettings([&](Settings &settings) {
            settings.callsAtOnce = atOnce;
            settings.callsPerMinute = perMinute;
        });
    }
    http::Response ask(bool isModern = false) { return m_client->send(m_client->call(isModern, u"get_current_user"_s, {})); }
    bool isDone(const http::Response &answer) { return McpClient::result(answer)["isError"_L1] == QJsonValue{false}; }
    QJsonObject order(const QString &title)
    {
        return {{u"title"_s, title}, {u"asset"_s, u"PUMP-1"_s}, {u"type"_s, u"corrective"_s}};
    }

    std::shared_ptr<http::FairUse> m_fairUse;
    std::unique_ptr<McpClient> m_client;
};

void tst_McpFairUse::init()
{
    m_client = std::make_unique<McpClient>();
    m_fairUse = std::make_shared<http::FairUse>();
    TestSite &site = m_client->store;
    m_client->endpoints = mcp::endpoints({site.site().writer(), site.clock, site.random, site.site().keyring(), m_fairUse});
}

void tst_McpFairUse::whoLoopsIsToldToWait()
{
    QFETCH(bool, isModern);
    allow(4, 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY(isDone(ask(isModern)));
    const auto refused = ask(isModern);
    QCOMPARE(refused.status, 200); // a result, as every other refusal of an operation (decision 16)
    QCOMPARE(McpClient::result(refused)["isError"_L1], QJsonValue{true});
    QVERIFY(!McpClient::result(refused).contains("structuredContent"_L1)); // MCP 23
    const QJsonObject error = McpClient::text(refused)["error"_L1].toObject();
    QCOMPARE(error["code"_L1].toString(), u"rate_limited"_s);
    QCOMPARE(error["retryable"_L1], QJsonValue{true});
    const int wait = error["details"_L1]["retry_after_s"_L1].toInt();
    QVERIFY(wait >= 60 && wait <= 65);
    QCOMPARE(refused.after, 0ms);
    QCOMPARE(ask(isModern).after, http::FairUse::pause); // who goes on waits for the answer
    m_client->store.clock.advance(std::chrono::seconds{wait});
    QVERIFY(isDone(ask(isModern)));
}

void tst_McpFairUse::everyPersonHasAShare()
{
    allow(4, 1);
    QVERIFY(isDone(ask()));
    QCOMPARE(McpClient::toolError(ask()), u"rate_limited"_s);
    m_client->token = m_client->tokenFor(u"planner"_s, ScopeSet::all()); // another token is no other person
    QCOMPARE(McpClient::toolError(ask()), u"rate_limited"_s);
    m_client->token = m_client->tokenFor(u"tech"_s, ScopeSet::all());
    QVERIFY(isDone(ask()));
}

void tst_McpFairUse::theFiguresAreSettings()
{
    allow(0, 0);
    for (int i = 0; i < 300; ++i)
        QVERIFY(isDone(ask()));
    allow(0, 2);
    QVERIFY(isDone(ask()));
    QVERIFY(isDone(ask()));
    QCOMPARE(McpClient::toolError(ask()), u"rate_limited"_s); // with the next call
    allow(0, 3);
    QVERIFY(isDone(ask()));
}

void tst_McpFairUse::whatWaitedForItsPlaceCountsOnce()
{
    allow(4, 2);
    QVERIFY(isDone(m_client->send(m_client->call(false, u"create_work_order"_s, order(u"First"_s))))); // the writer
    QVERIFY(isDone(m_client->send(m_client->call(false, u"run_report"_s, {{u"report"_s, u"overdue"_s}})))); // the pool
    QCOMPARE(McpClient::toolError(ask()), u"rate_limited"_s);
    const int before = m_client->writes;
    QCOMPARE(McpClient::toolError(m_client->send(m_client->call(false, u"create_work_order"_s, order(u"Second"_s)))),
             u"rate_limited"_s);
    QCOMPARE(m_client->writes, before); // the writer was not asked
}

void tst_McpFairUse::callsUnderWayAreCounted()
{
    allow(1, 0);
    QString meanwhile;
    m_client->beforeWriting = [&] {
        m_client->beforeWriting = {};
        meanwhile = McpClient::toolError(ask());
    };
    QVERIFY(isDone(m_client->send(m_client->call(false, u"create_work_order"_s, order(u"Waits for the writer"_s)))));
    QCOMPARE(meanwhile, u"rate_limited"_s);
    QVERIFY(isDone(ask())); // it is over
}

void tst_McpFairUse::everyCallOfABatchCounts()
{
    allow(0, 3);
    QJsonArray batch;
    for (int id = 1; id <= 5; ++id) {
        const QString tool = id % 2 ? u"get_current_user"_s : u"create_work_order"_s;
        batch += McpClient::message(u"tools/call"_s,
                                    {{u"name"_s, tool}, {u"arguments"_s, id % 2 ? QJsonObject{} : order(u"Of a batch"_s)}}, id);
    }
    http::Request request = m_client->request(http::Method::Post, QJsonDocument{batch}.toJson(QJsonDocument::Compact));
    const auto started = m_client->send(m_client->legacy(u"initialize"_s, {{u"protocolVersion"_s, u"2025-03-26"_s}}));
    McpClient::set(request, "mcp-session-id", McpClient::headerOf(started, "mcp-session-id"));
    const auto answer = m_client->send(request);
    const QJsonArray replies = QJsonDocument::fromJson(answer.body).array();
    QCOMPARE(replies.size(), 5);
    int refused = 0;
    for (const QJsonValue &reply : replies)
        refused += reply["result"_L1]["isError"_L1].toBool() ? 1 : 0;
    QCOMPARE(refused, 2);
}

void tst_McpFairUse::recordsAndCompletionsCountToo()
{
    allow(0, 2);
    const auto read = [&] {
        return m_client->send(m_client->legacy(u"resources/read"_s, {{u"uri"_s, u"fractal://work-orders/OT-1"_s}}));
    };
    const auto complete = [&]() -> QJsonObject {
        return McpClient::result(m_client->send(
            m_client->legacy(u"completion/complete"_s,
                             {{u"ref"_s, QJsonObject{{u"type"_s, u"ref/resource"_s}, {u"uri"_s, u"fractal://assets/{code}"_s}}},
                              {u"argument"_s, QJsonObject{{u"name"_s, u"code"_s}, {u"value"_s, u"PUMP"_s}}}})))["completion"_L1]
            .toObject();
    };
    QCOMPARE(read().status, 200);
    QVERIFY(!complete()["values"_L1].toArray().isEmpty());
    const auto refused = McpClient::error(read());
    QCOMPARE(refused["data"_L1]["code"_L1].toString(), u"rate_limited"_s);
    QVERIFY(refused["data"_L1]["retry_after_s"_L1].toInt() >= 60);
    QCOMPARE(complete()["values"_L1].toArray(), QJsonArray{});
    QCOMPARE(complete()["hasMore"_L1], QJsonValue{true}); // not that there are none
    QCOMPARE(McpClient::toolError(ask()), u"rate_limited"_s);
}

void tst_McpFairUse::whatAsksTheStoreNothingIsFree()
{
    allow(1, 1);
    QVERIFY(isDone(ask()));
    for (const QString &method : {u"tools/list"_s, u"prompts/list"_s, u"resources/templates/list"_s, u"ping"_s})
        QVERIFY(McpClient::error(m_client->send(m_client->legacy(method))).isEmpty());
}

void tst_McpFairUse::aLoopDoesNotFillTheLogOfCalls()
{
    allow(0, 1);
    for (int i = 0; i < 50; ++i)
        ask();
    m_client->endpoints.clear(); // hands over what waits
    const auto counted = [&](const QString &outcome) {
        return m_client->store.reader().scalar(u"SELECT count(*) FROM calls WHERE outcome = ?"_s, {outcome}).value();
    };
    QTRY_COMPARE(counted(u"done"_s), 1);
    QTRY_COMPARE(counted(u"rate_limited"_s), 1);
}

QTEST_GUILESS_MAIN(tst_McpFairUse)
#include "tst_mcp_fair_use.moc"
