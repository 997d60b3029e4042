// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/running_server.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// `api-key …` in the shell, and REST over a real socket with what it printed.
class tst_CliApiKeys : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_shell.makeSite()); }

    void theSecretIsPrintedOnce();
    void whatIsWrongChangesNothing_data();
    void whatIsWrongChangesNothing();
    void itsLifeIsInTheLog();
    void restAnswersOverASocket();
    void otherOriginsMayBeAllowed();

private:
    [[nodiscard]] QJsonObject add(const QStringList &more = {}) const
    {
        return m_shell.run(QStringList{u"api-key"_s, u"add"_s, u"--name"_s, u"Sheet"_s, u"--group"_s, u"Planner"_s} + more)
            .object();
    }
    [[nodiscard]] static QByteArray basic(const QJsonObject &added)
    {
        return "Basic " + (added["key"_L1].toString() + u':' + added["secret"_L1].toString()).toLatin1().toBase64();
    }

    CommandLine m_shell;
};

void tst_CliApiKeys::theSecretIsPrintedOnce()
{
    const QJsonObject added = add({u"--expires"_s, u"90d"_s});
    const QString key = added["key"_L1].toString();
    const QString secret = added["secret"_L1].toString();
    QCOMPARE(key.size(), 18);
    QCOMPARE(secret.size(), 43);
    QVERIFY(added["expires_at"_L1].isString());
    for (const QStringList &words :
         {QStringList{u"api-key"_s, u"list"_s}, QStringList{u"api-key"_s, u"show"_s, key}, QStringList{u"log"_s, u"--json"_s}}) {
        const Answer answer = m_shell.run(words);
        QCOMPARE(answer.exit, 0);
        QVERIFY2(!answer.out.contains(secret.toLatin1()), answer.out);
    }
    const QJsonObject shown = m_shell.run({u"api-key"_s, u"show"_s, key, u"--json"_s}).object();
    QCOMPARE(shown["secret_hint"_L1].toString(), secret.left(4));
    QCOMPARE(shown["group"_L1].toString(), u"Planner"_s);
}

void tst_CliApiKeys::whatIsWrongChangesNothing_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    const QStringList add{u"api-key"_s, u"add"_s};
    QTest::newRow("no name") << add + QStringList{u"--group"_s, u"Planner"_s} << 2;
    QTest::newRow("no group") << add + QStringList{u"--name"_s, u"x"_s} << 2;
    QTest::newRow("an unknown group") << add + QStringList{u"--name"_s, u"x"_s, u"--group"_s, u"Nobody"_s} << 1;
    QTest::newRow("a name too long") << add + QStringList{u"--name"_s, QString{81, u'x'}, u"--group"_s, u"Planner"_s} << 1;
    QTest::newRow("an end in the past") << add
            + QStringList{u"--name"_s, u"x"_s, u"--group"_s, u"Planner"_s, u"--expires"_s, u"2020-01-01"_s}
                                        << 1;
    QTest::newRow("an unknown key") << QStringList{u"api-key"_s, u"disable"_s, u"nobody"_s} << 1;
}

void tst_CliApiKeys::whatIsWrongChangesNothing()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    const QByteArray before = m_shell.run({u"api-key"_s, u"list"_s, u"--json"_s}).out;
    const Answer answer = m_shell.run(words);
    QCOMPARE(answer.exit, exit);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(m_shell.run({u"api-key"_s, u"list"_s, u"--json"_s}).out, before);
}

void tst_CliApiKeys::itsLifeIsInTheLog()
{
    const QString key = add()["key"_L1].toString();
    for (const QString &verb : {u"disable"_s, u"enable"_s, u"rotate-secret"_s, u"remove"_s})
        QCOMPARE(m_shell.run({u"api-key"_s, verb, key}).exit, 0);
    QCOMPARE(m_shell.run({u"api-key"_s, u"show"_s, key}).exit, 1);
    const QJsonArray log = m_shell.run({u"log"_s, u"--json"_s}).array();
    QStringList actions;
    for (const QJsonValue &entry : log) {
        if (entry["action"_L1].toString().startsWith("api_key."_L1))
            actions += entry["action"_L1].toString();
    }
    for (const QString &action :
         {u"api_key.add"_s, u"api_key.disable"_s, u"api_key.enable"_s, u"api_key.rotate_secret"_s, u"api_key.remove"_s})
        QVERIFY2(actions.contains(action), qPrintable(action));
}

void tst_CliApiKeys::restAnswersOverASocket()
{
    const QJsonObject added = add();
    const QByteArray authorization = "Authorization: " + basic(added) + "\r\n";
    const RunningServer server{m_shell};
    QVERIFY(server.isReady());
    HttpClient client{server.port()};
    const auto ask = [&](const QByteArray &line, const QByteArray &fields, const QByteArray &body = {}) {
        const QByteArray length = body.isEmpty()
            ? QByteArray{}
            : "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        return client.ask(line + " HTTP/1.1\r\nHost: " + server.host() + "\r\n" + fields + length + "\r\n" + body,
                          line.startsWith("HEAD"));
    };
    QCOMPARE(ask("GET /api/v1/me", {}).status, 401);
    QCOMPARE(ask("GET /api/v1/me", authorization).status, 200);
    const HttpAnswer missing = ask("PATCH /api/v1/work-orders/OT-1", authorization, R"({"priority":"low"})");
    QCOMPARE(missing.status, 404);
    QCOMPARE(missing.header("content-type"), "application/problem+json"_ba);
    QCOMPARE(missing.header("cache-control"), "no-store"_ba); // SEC-21
    const HttpAnswer wrong = ask("POST /api/v1/work-orders", authorization, R"({"title":"x","type":"other","asset":"none"})");
    QVERIFY2(wrong.status == 400 || wrong.status == 404, wrong.body);
    const HttpAnswer head = ask("HEAD /api/v1/openapi.json", {});
    QCOMPARE(head.status, 200);
    QVERIFY(head.header("content-length").toInt() > 1000);
    QCOMPARE(ask("DELETE /api/v1/me", authorization).status, 405);
    const QJsonObject renewed = m_shell.run({u"api-key"_s, u"rotate-secret"_s, added["key"_L1].toString()}).object();
    QCOMPARE(ask("GET /api/v1/me", authorization).status, 401);
    QCOMPARE(ask("GET /api/v1/me", "Authorization: " + basic(renewed) + "\r\n").status, 200);
}

void tst_CliApiKeys::otherOriginsMayBeAllowed()
{
    const RunningServer server{m_shell};
    QVERIFY(server.isReady());
    HttpClient client{server.port()};
    const HttpAnswer preflight = client.ask(
        "OPTIONS /api/v1/work-orders/OT-1 HTTP/1.1\r\nHost: " + server.host()
        + "\r\nOrigin: https://sheet.example\r\nAccess-Control-Request-Method: PATCH\r\n\r\n");
    QCOMPARE(preflight.status, 204);
    QVERIFY(preflight.header("access-control-allow-methods").contains("PATCH"));
    QVERIFY(preflight.header("access-control-allow-headers").contains("If-Match"));
    QVERIFY(!preflight.has("access-control-allow-origin")); // not until an administrator allows it
}

QTEST_GUILESS_MAIN(tst_CliApiKeys)
#include "tst_cli_api_keys.moc"
