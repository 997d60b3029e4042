// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/calls.h"
#include "core/store/connection_progress.h"
#include "server/mcp/call_recorder.h"
#include "tests/server/mcp_client.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is written down of calls, and when (decision 22).
class tst_McpCalls : public QObject {
    Q_OBJECT

private slots:
    void callsAreWrittenWithoutAWriteEach();
    void refusalsAreWrittenToo();
    void aChangeStandsInTheJournalAlone();
    void lastUseIsWrittenAtMostOnceAMinute();
    void theFirstTimesOfAnAuthorizationAreWrittenOnce_data() { addDriverRows(); }
    void theFirstTimesOfAnAuthorizationAreWrittenOnce();
    void whatWaitsIsHandedOverAtTheEnd_data() { addDriverRows(); }
    void whatWaitsIsHandedOverAtTheEnd();
    void oldCallsAreForgotten_data() { addDriverRows(); }
    void oldCallsAreForgotten();

private:
    struct Written {
        QString actor;
        QString operation;
        QString outcome;
        QByteArray hash;
        friend bool operator==(const Written &, const Written &) = default;
    };
    static std::vector<Written> calls(TestSite &site)
    {
        std::vector<Written> list;
        Rows rows = McpClient::must(
            site.reader().select(u"SELECT actor, operation, outcome, arguments_hash FROM calls ORDER BY id"_s));
        while (rows.next())
            list.push_back({rows.text(0), rows.text(1), rows.text(2), rows.blob(3)});
        return list;
    }
};

void tst_McpCalls::callsAreWrittenWithoutAWriteEach()
{
    McpClient client;
    const QJsonObject arguments{{u"id"_s, u"OT-1"_s}};
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.send(client.call(i == 1, u"get_work_order"_s, arguments)).status, 200);
    QCOMPARE(client.writes, 0);
    QTRY_COMPARE_WITH_TIMEOUT(calls(client.store).size(), 3U, 5000);
    const Written expected{u"user:planner"_s, u"get_work_order"_s, u"done"_s, calls::hashOf(arguments)};
    for (const Written &call : calls(client.store))
        QVERIFY(call == expected);
}

void tst_McpCalls::refusalsAreWrittenToo()
{
    McpClient client;
    QCOMPARE(client.send(client.call(true, u"get_work_order"_s, {{u"id"_s, u"OT-999"_s}})).status, 200);
    client.token = client.tokenFor(u"planner"_s, ScopeSet::reading());
    QCOMPARE(client
                 .send(client.call(true, u"create_work_order"_s,
                                   {{u"title"_s, u"x"_s}, {u"type"_s, u"corrective"_s}, {u"asset"_s, u"FAN-1"_s}}))
                 .status,
             403);
    QTRY_COMPARE_WITH_TIMEOUT(calls(client.store).size(), 2U, 5000);
    QCOMPARE(calls(client.store)[0].outcome, u"not_found"_s);
    QCOMPARE(calls(client.store)[1].outcome, u"insufficient_scope"_s);
}

void tst_McpCalls::aChangeStandsInTheJournalAlone()
{
    McpClient client;
    const auto answer = client.send(client.call(true, u"create_work_order"_s,
                                                {{u"title"_s, u"x"_s}, {u"type"_s, u"corrective"_s}, {u"asset"_s, u"FAN-1"_s}}));
    QVERIFY(!McpClient::result(answer)["isError"_L1].toBool());
    QCOMPARE(client.send(client.call(true, u"get_current_user"_s, {})).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(calls(client.store).size(), 1U, 5000);
    QCOMPARE(calls(client.store)[0].operation, u"get_current_user"_s);
}

void tst_McpCalls::lastUseIsWrittenAtMostOnceAMinute()
{
    McpClient client;
    const auto authorization = client.authorize(u"planner"_s, ScopeSet::all());
    client.token = client.tokenOf(authorization);
    const auto lastUse = [&] { return McpClient::must(authorizations::find(client.store.reader(), authorization.id)); };
    const Instant first = client.store.clock.now();
    QCOMPARE(client.send(client.legacy(u"ping"_s)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(lastUse().lastUsedAt, std::optional{first}, 5000);
    QCOMPARE(lastUse().lastUsedFrom, u"203.0.113.9"_s);
    QVERIFY(McpClient::must(consumers::find(client.store.reader(), authorization.consumer)).lastUsedAt.has_value());

    client.store.clock.advance(30s);
    QCOMPARE(client.send(client.legacy(u"ping"_s)).status, 200);
    client.store.clock.advance(31s);
    QCOMPARE(client.send(client.legacy(u"ping"_s)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(lastUse().lastUsedAt, std::optional{first + 61s}, 5000);
}

/// What a person watches while a client is being connected.
void tst_McpCalls::theFirstTimesOfAnAuthorizationAreWrittenOnce()
{
    using connection_progress::Stage;
    QFETCH(Driver, driver);
    McpClient client{driver};
    const auto authorization = client.authorize(u"planner"_s, ScopeSet::all());
    client.token = client.tokenOf(authorization);
    const auto step = [&](Stage stage) {
        return McpClient::must(connection_progress::progress(client.store.reader(), authorization.consumer, Instant{}))
            .step(stage);
    };
    const Instant start = client.store.clock.now();
    QCOMPARE(client.send(client.modern(u"server/discover"_s)).status, 200);
    QVERIFY(!step(Stage::ToolsRead).isDone);
    QCOMPARE(client.send(client.modern(u"tools/list"_s)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(step(Stage::ToolsRead).at, std::optional{start}, 5000);
    QVERIFY(!step(Stage::FirstCall).isDone);
    client.store.clock.advance(5s);
    QCOMPARE(client.send(client.call(true, u"get_current_user"_s, {})).status, 200);
    QCOMPARE(client.send(client.legacy(u"tools/list"_s)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(step(Stage::FirstCall).at, std::optional{start + 5s}, 5000);
    QCOMPARE(step(Stage::ToolsRead).at, std::optional{start});
}

void tst_McpCalls::whatWaitsIsHandedOverAtTheEnd()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    constexpr int many = 1200; // more than one job's worth
    {
        mcp::CallRecorder recorder{site.site().writer(), site.clock, site.random, site.site().keyring(), 1h};
        for (int i = 0; i < many; ++i)
            recorder.called(
                {site.clock.now(), u"user:admin"_s, UserId{1}, {}, u"search"_s, calls::hashOf({{u"i"_s, i}}), u"done"_s, 5});
    }
    QVERIFY(site.site().writer().run([](Connection &) -> Result<void> { return {}; }));
    QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(calls(site).size()), many, 5000);
}

void tst_McpCalls::oldCallsAreForgotten()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const auto inWriter = [&](std::function<Result<qint64>(Work &)> job) {
        return McpClient::must(site.site().write<qint64>(std::move(job)));
    };
    const auto add = [&](const QString &operation) {
        inWriter([&](Work &work) -> Result<qint64> {
            const std::vector<calls::Call> list{
                {work.now(), u"user:admin"_s, UserId{1}, ConsumerId{}, operation, calls::hashOf({}), u"done"_s, 5}};
            FRACTAL_TRY_VOID(calls::append(work, list));
            return 0;
        });
    };
    add(u"old"_s);
    add(u"old"_s);
    site.clock.advance(calls::kept);
    add(u"new"_s);
    const auto sweep = [](Work &work) { return calls::sweep(work, 1); };
    QCOMPARE(inWriter(sweep), 0);
    site.clock.advance(1s);
    QCOMPARE(inWriter(sweep), 1);
    QCOMPARE(inWriter(sweep), 1);
    QCOMPARE(inWriter(sweep), 0);
    QCOMPARE(calls(site).size(), 1U);
    QCOMPARE(calls(site)[0].operation, u"new"_s);
}

QTEST_GUILESS_MAIN(tst_McpCalls)
#include "tst_mcp_calls.moc"
