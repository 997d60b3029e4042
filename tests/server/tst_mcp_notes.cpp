// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/mcp_client.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// What a client that follows the log is told of a call (server/utilities/logging of both eras).
class tst_McpNotes : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_client.reset(); }

    void aCallTellsOfItself_data();
    void aCallTellsOfItself();
    void whoTakesNoStreamIsAnsweredAsEver();
    void aBatchIsAnsweredAsEver();

private:
    static constexpr int manyOrders = 510; ///< more than a report's answer takes

    http::Request request(bool isModern, const QString &level, const QString &tool, const QJsonObject &arguments)
    {
        QJsonObject params{{u"name"_s, tool}, {u"arguments"_s, arguments}};
        if (isModern) {
            QJsonObject meta = McpClient::modernMeta();
            if (!level.isEmpty())
                meta.insert(u"io.modelcontextprotocol/logLevel"_s, level);
            params.insert(u"_meta"_s, meta);
            return m_client->modern(u"tools/call"_s, params);
        }
        const QByteArray session = m_client->session();
        if (!level.isEmpty()) {
            http::Request set = m_client->legacy(u"logging/setLevel"_s, {{u"level"_s, level}});
            McpClient::set(set, "mcp-session-id", session);
            static_cast<void>(m_client->send(set));
        }
        http::Request made = m_client->legacy(u"tools/call"_s, params);
        McpClient::set(made, "mcp-session-id", session);
        return made;
    }
    std::unique_ptr<McpClient> m_client;
};

void tst_McpNotes::initTestCase()
{
    m_client = std::make_unique<McpClient>();
    for (int i = 0; i < manyOrders; ++i) {
        work_orders::NewWorkOrder order;
        order.code = u"LATE-%1"_s.arg(i);
        order.title = u"Late"_s;
        order.type = u"corrective"_s;
        order.priority = u"medium"_s;
        order.asset = m_client->records.fan1.id;
        order.dueAt = m_client->store.clock.now() - std::chrono::hours{24};
        m_client->records.order(order);
    }
}

void tst_McpNotes::aCallTellsOfItself_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QStringList>("told"); // levels, in their order
    const auto row = [](const char *name, const QString &level, const QString &tool, const QJsonObject &arguments,
                        const QStringList &told) { QTest::newRow(name) << level << tool << arguments << told; };
    const QJsonObject shortReport{{u"report"_s, u"technician_load"_s}};
    const QJsonObject longReport{{u"report"_s, u"overdue"_s}};
    row("no level was chosen", {}, u"run_report"_s, longReport, {});
    row("info: a long call, begun and done", u"info"_s, u"run_report"_s, shortReport, {u"info"_s, u"info"_s});
    row("debug: no more than that", u"debug"_s, u"run_report"_s, shortReport, {u"info"_s, u"info"_s});
    row("info: and that it was cut", u"info"_s, u"run_report"_s, longReport, {u"info"_s, u"warning"_s, u"info"_s});
    row("warning: that it was cut", u"warning"_s, u"run_report"_s, longReport, {u"warning"_s});
    row("warning: nothing was cut", u"warning"_s, u"run_report"_s, shortReport, {});
    row("error: nothing failed", u"error"_s, u"run_report"_s, longReport, {});
    row("info: a quick call", u"info"_s, u"get_work_order"_s, {{u"id"_s, u"OT-1"_s}}, {});
    row("info: a page as long as was asked for", u"info"_s, u"list_work_orders"_s, {{u"limit"_s, 2}}, {});
    row("info: a usual page", u"info"_s, u"list_work_orders"_s, {}, {});
}

void tst_McpNotes::aCallTellsOfItself()
{
    QFETCH(QString, level);
    QFETCH(QString, tool);
    QFETCH(QJsonObject, arguments);
    QFETCH(QStringList, told);
    for (const bool isModern : {false, true}) {
        const auto answer = m_client->send(request(isModern, level, tool, arguments));
        QCOMPARE(answer.status, 200);
        if (!answer.stream) {
            QCOMPARE(told, QStringList{});
            QVERIFY(!McpClient::result(answer)["structuredContent"_L1].toObject().isEmpty());
            continue;
        }
        const QList<QJsonObject> events = McpClient::events(answer);
        QStringList levels;
        for (const QJsonObject &event : events.first(events.size() - 1)) {
            QCOMPARE(event["method"_L1].toString(), u"notifications/message"_s);
            QCOMPARE(event["params"_L1]["logger"_L1].toString(), u"fractal-one"_s);
            QVERIFY(event["params"_L1]["data"_L1].toString().contains(tool));
            levels += event["params"_L1]["level"_L1].toString();
        }
        QVERIFY(!events.last()["result"_L1]["structuredContent"_L1].toObject().isEmpty());
        QVERIFY(answer.stream->isOver());
        // A stream that had begun for what is not wanted in the end tells nothing but the answer.
        QCOMPARE(levels, told);
    }
}

void tst_McpNotes::whoTakesNoStreamIsAnsweredAsEver()
{
    http::Request asked = request(true, u"info"_s, u"run_report"_s, {{u"report"_s, u"overdue"_s}});
    McpClient::set(asked, "accept", "application/json");
    const auto answer = m_client->send(asked);
    QVERIFY(!answer.stream);
    QVERIFY(!McpClient::result(answer)["structuredContent"_L1].toObject().isEmpty());
}

void tst_McpNotes::aBatchIsAnsweredAsEver()
{
    const auto started = m_client->send(m_client->legacy(u"initialize"_s, {{u"protocolVersion"_s, u"2025-03-26"_s}}));
    const QByteArray session = McpClient::headerOf(started, "mcp-session-id");
    http::Request set = m_client->request(http::Method::Post,
                                          McpClient::bytes(McpClient::message(u"logging/setLevel"_s, {{u"level"_s, u"info"_s}})));
    McpClient::set(set, "mcp-session-id", session);
    static_cast<void>(m_client->send(set));
    const QJsonObject call = McpClient::message(
        u"tools/call"_s, {{u"name"_s, u"run_report"_s}, {u"arguments"_s, QJsonObject{{u"report"_s, u"overdue"_s}}}});
    http::Request batch = m_client->request(http::Method::Post, QJsonDocument{QJsonArray{call}}.toJson());
    McpClient::set(batch, "mcp-session-id", session);
    const auto answer = m_client->send(batch);
    QVERIFY(!answer.stream);
    QCOMPARE(QJsonDocument::fromJson(answer.body).array().size(), 1);
}

QTEST_GUILESS_MAIN(tst_McpNotes)
#include "tst_mcp_notes.moc"
