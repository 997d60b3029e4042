// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command_line.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace fractal::test;
using namespace Qt::StringLiterals;

/// `event …` in the shell, on the demonstration site: two assets of different places wait for a flood warning.
class tst_CliEvent : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_shell.run({u"init"_s, u"--demo"_s, u"--json"_s}).exit == 0); }
    void whatIsWrongChangesNothing_data();
    void whatIsWrongChangesNothing();
    void itMakesDueOnceAndIsUndone();

private:
    [[nodiscard]] QJsonObject flood() const { return m_shell.run({u"event"_s, u"list"_s, u"--json"_s}).array()[0].toObject(); }
    /// How many tasks of the plan are due.
    [[nodiscard]] int due() const
    {
        const QJsonObject answer = m_shell
                                       .run({u"operation"_s, u"call"_s, u"list_due_tasks"_s, u"--as"_s, u"admin"_s,
                                             u"--json-args"_s, u"{\"limit\":100}"_s})
                                       .object();
        int count = 0;
        for (const QJsonValue &item : answer["items"_L1].toArray())
            count += item["plan"_L1]["code"_L1].toString() == "PM-FLOOD"_L1 ? 1 : 0;
        return count;
    }

    CommandLine m_shell;
};

void tst_CliEvent::whatIsWrongChangesNothing_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("an event that no plan knows") << QStringList{u"Eclipse"_s};
    QTest::newRow("an asset that is not there") << QStringList{u"Flood warning"_s, u"--below"_s, u"nowhere"_s};
    QTest::newRow("a place where nothing waits") << QStringList{u"Flood warning"_s, u"--below"_s, u"MINE"_s};
    QTest::newRow("a time that is none") << QStringList{u"Flood warning"_s, u"--at"_s, u"soon"_s};
}

void tst_CliEvent::whatIsWrongChangesNothing()
{
    QFETCH(QStringList, more);
    const Answer answer = m_shell.run(QStringList{u"event"_s, u"happened"_s} + more);
    QCOMPARE(answer.exit, 1);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(due(), 0);
    QVERIFY(flood()["last_happened_at"_L1].toString().isEmpty());
}

void tst_CliEvent::itMakesDueOnceAndIsUndone()
{
    QCOMPARE(flood()["event"_L1].toString(), u"Flood warning"_s);
    QCOMPARE(flood()["assets"_L1].toInt(), 2);
    const QStringList happened{u"event"_s, u"happened"_s, u"flood warning"_s};
    QCOMPARE(m_shell.run(happened + QStringList{u"--below"_s, u"5H105"_s}).exit, 0);
    QCOMPARE(due(), 1);
    QCOMPARE(m_shell.run(happened).exit, 0);
    QCOMPARE(due(), 2);
    QCOMPARE(m_shell.run(happened).exit, 0); // everything is due already
    QCOMPARE(due(), 2);
    const QJsonObject entry = m_shell.run({u"log"_s, u"--json"_s}).array()[0].toObject();
    QCOMPARE(entry["action"_L1].toString(), u"plan.event"_s);
    QCOMPARE(m_shell.run({u"log"_s, u"undo"_s, QString::number(entry["id"_L1].toInteger())}).exit, 0);
    QCOMPARE(due(), 1);
}

QTEST_GUILESS_MAIN(tst_CliEvent)
#include "tst_cli_event.moc"
