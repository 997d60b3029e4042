// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/mcp_client.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

/// What a person is asked for before a call goes on (2026-07-28 basic/utilities/mrtr).
class tst_McpInput : public QObject {
    Q_OBJECT

private slots:
    void init() { m_client = std::make_unique<McpClient>(); }
    void cleanup() { m_client.reset(); }

    void missingValuesAreAskedFor();
    void whoCannotBeAskedGetsTheUsualError_data();
    void whoCannotBeAskedGetsTheUsualError();
    void whatIsFinalIsConfirmed();
    void valuesAndConfirmationFollowEachOther();
    void noIsNo();
    void theStateIsBound_data();
    void theStateIsBound();
    void whoMayNotIsNotAsked();

private:
    static QJsonObject accept(const QString &key, const QJsonObject &content)
    {
        return {{key, QJsonObject{{u"action"_s, u"accept"_s}, {u"content"_s, content}}}};
    }
    QJsonObject ask(const QString &tool, const QJsonObject &arguments, const QJsonObject &responses = {},
                    const QJsonValue &state = {})
    {
        QJsonObject params{{u"name"_s, tool}, {u"arguments"_s, arguments}};
        if (!responses.isEmpty())
            params.insert(u"inputResponses"_s, responses);
        if (state.isString())
            params.insert(u"requestState"_s, state);
        m_answer = m_client->send(m_client->eliciting(u"tools/call"_s, params));
        return McpClient::result(m_answer);
    }
    QString statusOf(const QString &code)
    {
        const auto answer = m_client->send(m_client->call(true, u"get_work_order"_s, {{u"id"_s, code}}));
        return McpClient::result(answer)["structuredContent"_L1]["status"_L1].toString();
    }
    std::unique_ptr<McpClient> m_client;
    http::Response m_answer;
};

void tst_McpInput::missingValuesAreAskedFor()
{
    const QJsonObject arguments{{u"asset"_s, u"FAN-1"_s}};
    const QJsonObject asked = ask(u"create_work_order"_s, arguments);
    QCOMPARE(asked["resultType"_L1].toString(), u"input_required"_s);
    const QJsonObject request = asked["inputRequests"_L1]["values"_L1].toObject();
    QCOMPARE(request["method"_L1].toString(), u"elicitation/create"_s);
    const QJsonObject schema = request["params"_L1]["requestedSchema"_L1].toObject();
    QVERIFY(schema["required"_L1].toArray().contains(u"title"_s));
    QVERIFY(!schema["properties"_L1].toObject().contains(u"asset"_s));
    QCOMPARE(m_client->writes, 0);
    const QJsonObject done = ask(
        u"create_work_order"_s, arguments,
        accept(u"values"_s, {{u"title"_s, u"Noise"_s}, {u"type"_s, u"corrective"_s}, {u"asset"_s, u"PUMP-1"_s}}),
        asked["requestState"_L1]);
    QCOMPARE(done["resultType"_L1].toString(), u"complete"_s);
    QVERIFY2(!done["isError"_L1].toBool(), m_answer.body.constData());
    // What was not asked for stays as it was called.
    QCOMPARE(done["structuredContent"_L1]["work_order"_L1]["asset"_L1]["code"_L1].toString(), u"FAN-1"_s);
}

void tst_McpInput::whoCannotBeAskedGetsTheUsualError_data()
{
    QTest::addColumn<bool>("isModern");
    QTest::newRow("legacy") << false;
    QTest::newRow("modern, without forms") << true;
}

void tst_McpInput::whoCannotBeAskedGetsTheUsualError()
{
    QFETCH(bool, isModern);
    const auto missing = m_client->send(m_client->call(isModern, u"create_work_order"_s, {{u"asset"_s, u"FAN-1"_s}}));
    QCOMPARE(McpClient::toolError(missing), u"validation_failed"_s);
    const auto closed = m_client->send(m_client->call(isModern, u"close_work_order"_s, {{u"id"_s, u"OT-2"_s}}));
    QVERIFY(!McpClient::result(closed)["isError"_L1].toBool());
}

void tst_McpInput::whatIsFinalIsConfirmed()
{
    const QJsonObject arguments{{u"id"_s, u"OT-2"_s}};
    const QJsonObject asked = ask(u"close_work_order"_s, arguments);
    QCOMPARE(asked["resultType"_L1].toString(), u"input_required"_s);
    QVERIFY(asked["inputRequests"_L1]["confirmation"_L1]["params"_L1]["message"_L1].toString().contains(u"OT-2"_s));
    QCOMPARE(statusOf(u"OT-2"_s), u"in_review"_s);
    const QJsonObject done = ask(u"close_work_order"_s, arguments, accept(u"confirmation"_s, {{u"confirmed"_s, true}}),
                                 asked["requestState"_L1]);
    QVERIFY2(!done["isError"_L1].toBool(), m_answer.body.constData());
    QCOMPARE(statusOf(u"OT-2"_s), u"completed"_s);
}

void tst_McpInput::valuesAndConfirmationFollowEachOther()
{
    const QJsonObject first = ask(u"close_work_order"_s, {});
    QVERIFY(first["inputRequests"_L1].toObject().contains("values"_L1));
    const QJsonObject second = ask(u"close_work_order"_s, {}, accept(u"values"_s, {{u"id"_s, u"OT-2"_s}}),
                                   first["requestState"_L1]);
    QVERIFY2(second["inputRequests"_L1].toObject().contains("confirmation"_L1), m_answer.body.constData());
    const QJsonObject third = ask(u"close_work_order"_s, {}, accept(u"confirmation"_s, {{u"confirmed"_s, true}}),
                                  second["requestState"_L1]);
    QVERIFY2(!third["isError"_L1].toBool(), m_answer.body.constData());
    QCOMPARE(statusOf(u"OT-2"_s), u"completed"_s);
}

void tst_McpInput::noIsNo()
{
    const QJsonObject asked = ask(u"close_work_order"_s, {{u"id"_s, u"OT-2"_s}});
    for (const QJsonObject &answer : {accept(u"confirmation"_s, {{u"confirmed"_s, false}}),
                                      QJsonObject{{u"confirmation"_s, QJsonObject{{u"action"_s, u"decline"_s}}}}}) {
        const QJsonObject refused = ask(u"close_work_order"_s, {{u"id"_s, u"OT-2"_s}}, answer, asked["requestState"_L1]);
        QVERIFY(refused["isError"_L1].toBool());
        QCOMPARE(statusOf(u"OT-2"_s), u"in_review"_s);
    }
}

void tst_McpInput::theStateIsBound_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("MRTR: changed") << u"changed"_s;
    QTest::newRow("MRTR: of another asker") << u"asker"_s;
    QTest::newRow("MRTR: of another call") << u"call"_s;
    QTest::newRow("MRTR: with other arguments") << u"arguments"_s;
    QTest::newRow("MRTR: expired") << u"expired"_s;
    QTest::newRow("MRTR: not text") << u"number"_s;
}

void tst_McpInput::theStateIsBound()
{
    QFETCH(QString, change);
    QJsonObject arguments{{u"id"_s, u"OT-2"_s}};
    QJsonValue state = ask(u"close_work_order"_s, arguments)["requestState"_L1];
    QString tool = u"close_work_order"_s;
    if (change == "changed"_L1)
        state = state.toString() + u"-TAMPERED"_s;
    if (change == "asker"_L1)
        m_client->token = m_client->tokenFor(u"admin"_s, ScopeSet::all());
    if (change == "call"_L1)
        tool = u"get_work_order"_s;
    if (change == "arguments"_L1)
        arguments.insert(u"id"_s, u"OT-1"_s);
    if (change == "expired"_L1)
        m_client->store.clock.advance(10min);
    QJsonObject params{{u"name"_s, tool},
                       {u"arguments"_s, arguments},
                       {u"requestState"_s, change == "number"_L1 ? QJsonValue{7} : state},
                       {u"inputResponses"_s, accept(u"confirmation"_s, {{u"confirmed"_s, true}})}};
    const auto answer = m_client->send(m_client->eliciting(u"tools/call"_s, params));
    QCOMPARE(McpClient::errorCode(answer), -32602);
    m_client->token = m_client->tokenFor(u"planner"_s, ScopeSet::all());
    QCOMPARE(statusOf(u"OT-2"_s), u"in_review"_s);
}

void tst_McpInput::whoMayNotIsNotAsked()
{
    m_client->token = m_client->tokenFor(u"auditor"_s, ScopeSet::all());
    const QJsonObject refused = ask(u"close_work_order"_s, {{u"id"_s, u"OT-2"_s}});
    QVERIFY(refused["isError"_L1].toBool());
    QCOMPARE(McpClient::toolError(m_answer), u"forbidden"_s);
}

QTEST_GUILESS_MAIN(tst_McpInput)
#include "tst_mcp_input.moc"
