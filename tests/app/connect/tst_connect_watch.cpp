// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/site_questions.h"
#include "tests/app/connect/connect_desk.h"
#include "tests/support/sample_records.h"

using namespace fractal;
using namespace fractal::test;
using connect::ShownStep;
using State = ShownStep::State;

/// The list that ticks by itself, and its end: whichever process serves, the store is all that it reads.
class tst_ConnectWatch : public QObject {
    Q_OBJECT

private slots:
    void eachStepTicksAsItHappens();
    void whatHappenedLongBeforeDoesNotCount();
    void aMinuteOfSilenceIsExplained_data();
    void aMinuteOfSilenceIsExplained();
    void aRefusalIsSaidInWordsUntilItGoesOn_data();
    void aRefusalIsSaidInWordsUntilItGoesOn();
    void aServerThatDoesNotRunIsSaid();
    void theEndShowsWhoAndWhatToAsk();
    void theAnswersAreThoseOfTheStore();
    void whoSeesNothingIsOfferedNoQuestion();
    void accessThatIsWithdrawnBringsTheListBack();
    void theEndIsNotClippedAndReached_data();
    void theEndIsNotClippedAndReached();

private:
    static void go(ConnectDesk &desk, int steps);
};

void tst_ConnectWatch::go(ConnectDesk &desk, int steps)
{
    const std::function<void()> happenings[] = {
        [&] { desk.readMetadata(); }, [&] { desk.openPage(); }, [&] { desk.log(u"sign_in"_s, u"done"_s); },
        [&] { desk.grant(); },        [&] { desk.redeem(); },   [&] { desk.readTools(); }};
    for (int i = 0; i < steps; ++i) {
        happenings[i]();
        desk.desk.store.clock.advance(1s);
    }
}

void tst_ConnectWatch::eachStepTicksAsItHappens()
{
    ConnectDesk desk;
    QCOMPARE(desk.step(0).state, State::Running);
    QCOMPARE(desk.step(0).text, u"Waiting for ChatGPT…"_s);
    QCOMPARE(desk.step(0).aside, u"Click Create there."_s);
    QCOMPARE(desk.step(6).text, u"First question"_s);
    const auto expect = [&](int place, const QString &text, const QString &when, const QString &next) {
        QTRY_COMPARE(desk.step(place).state, State::Done);
        QCOMPARE(desk.step(place).text, text);
        QCOMPARE(desk.step(place).aside, when);
        QCOMPARE(desk.step(place + 1).state, State::Running);
        QCOMPARE(desk.step(place + 1).text, next);
        QCOMPARE(desk.step(6).state, State::Coming);
        desk.desk.store.clock.advance(1s);
    };
    desk.readMetadata();
    expect(0, u"ChatGPT found this server"_s, u"00:00:00"_s, u"Waiting for the sign-in page…"_s);
    QTRY_VERIFY(!get<connect::StepRow>(desk.sheet, u"step1"_s)->visibleRegion().isEmpty()); // comes into sight by itself
    desk.openPage();
    expect(1, u"Sign-in page opened"_s, u"00:00:01"_s, u"Waiting for the sign-in…"_s);
    desk.log(u"sign_in"_s, u"done"_s);
    expect(2, u"marie signed in"_s, u"00:00:02"_s, u"Waiting for “Allow”…"_s);
    desk.grant();
    expect(3, u"marie allowed it"_s, u"00:00:03"_s, u"Waiting for ChatGPT to connect…"_s);
    desk.redeem();
    expect(4, u"Connected"_s, u"00:00:04"_s, u"Waiting for the list of tools to be read…"_s);
    QVERIFY(!desk.isVisible(u"connectedLine"_s));
    desk.readTools();
    QTRY_VERIFY(desk.isVisible(u"connectedLine"_s));
    QVERIFY(!desk.isVisible(u"step0"_s));
}

/// Except what a person still has to answer.
void tst_ConnectWatch::whatHappenedLongBeforeDoesNotCount()
{
    ConnectDesk desk;
    go(desk, 2);
    desk.refuseCallback(u"https://chatgpt.com/connector/oauth/a1b2c3"_s, {});
    delete desk.sheet;
    desk.desk.store.clock.advance(2h);
    desk.openSheet();
    QTRY_VERIFY(desk.isVisible(u"refusedCard"_s));
    desk.click(u"notMine"_s);
    QTRY_VERIFY(!desk.isVisible(u"refusedCard"_s));
    QTRY_COMPARE(desk.step(0).text, u"Waiting for ChatGPT…"_s);
}

void tst_ConnectWatch::aMinuteOfSilenceIsExplained_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("hint");
    QTest::newRow("not found") << 0 << u"private addresses"_s;
    QTest::newRow("page not opened") << 1 << u"copy the client ID again"_s;
    QTest::newRow("not signed in") << 2 << u"behind other windows"_s;
    QTest::newRow("not allowed") << 3 << u"“Allow” waits"_s;
    QTest::newRow("not connected") << 4 << u"client secret"_s;
    QTest::newRow("tools not read") << 5 << u"Reload its page"_s;
}

void tst_ConnectWatch::aMinuteOfSilenceIsExplained()
{
    QFETCH(int, steps);
    QFETCH(QString, hint);
    ConnectDesk desk;
    go(desk, steps);
    QTRY_COMPARE(desk.step(steps).state, State::Running);
    QCOMPARE(desk.step(steps).note, QString{});
    desk.desk.store.clock.advance(58s);
    QTest::qWait(2500); // it has looked at least once
    QCOMPARE(desk.step(steps).note, QString{});
    desk.desk.store.clock.advance(2s);
    QTRY_VERIFY(desk.step(steps).note.contains(hint));
    QCOMPARE(desk.isVisible(u"checkAddress"_s), steps == 0);
    if (steps == 0) {
        desk.click(u"checkAddress"_s);
        QCOMPARE(desk.desk.prompter.opened, QList<QUrl>{QUrl{u"https://cmms.example"_s}});
    }
    QTRY_COMPARE(clipped(desk.sheet), QStringList{});
}

void tst_ConnectWatch::aRefusalIsSaidInWordsUntilItGoesOn_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("words");
    QTest::newRow("denied") << u"authorize.denied"_s << u"the person said no"_s << u"“Deny” was chosen"_s;
    QTest::newRow("wrong password") << u"sign_in.refused"_s << u"a wrong password for marie"_s << u"password was wrong"_s;
    QTest::newRow("wrong secret") << u"token.refused"_s << u"invalid_client: the secret is wrong"_s << u"another client secret"_s;
}

void tst_ConnectWatch::aRefusalIsSaidInWordsUntilItGoesOn()
{
    QFETCH(QString, action);
    QFETCH(QString, reason);
    QFETCH(QString, words);
    ConnectDesk desk;
    go(desk, 2);
    desk.log(action, u"refused"_s, reason);
    const auto stopped = [&] {
        for (int i = 0; i < 7; ++i) {
            if (desk.step(i).state == State::Stopped)
                return desk.step(i).note;
        }
        return QString{};
    };
    QTRY_VERIFY2(stopped().contains(words), qPrintable(stopped()));
    desk.desk.store.clock.advance(1s);
    desk.log(u"sign_in"_s, u"done"_s);
    QTRY_COMPARE(stopped(), QString{});
}

void tst_ConnectWatch::aServerThatDoesNotRunIsSaid()
{
    ConnectDesk desk;
    desk.desk.server.become(ServerWatch::State::Stopped);
    QCOMPARE(desk.step(0).state, State::Stopped);
    QVERIFY(desk.isVisible(u"startServer"_s));
    desk.click(u"startServer"_s);
    QCOMPARE(desk.desk.server.now, ServerWatch::State::Running);
    QVERIFY(!desk.isVisible(u"startServer"_s));
    QCOMPARE(desk.step(0).state, State::Running);
}

void tst_ConnectWatch::theEndShowsWhoAndWhatToAsk()
{
    ConnectDesk desk;
    SampleRecords records{desk.desk.store};
    go(desk, 6);
    QTRY_VERIFY(desk.isVisible(u"connectedLine"_s));
    QCOMPARE(desk.text(u"connectedAs"_s), u"Connected as marie."_s);
    QCOMPARE(desk.text(u"caution"_s), u"Connected. Always check what ChatGPT proposes before you confirm a change."_s);
    QTRY_VERIFY(desk.sheet->findChild<QLabel *>(u"question1"_s) != nullptr);
    desk.click(u"copyQuestion0"_s);
    QCOMPARE(desk.clipboard(), desk.text(u"question0"_s));
    QCOMPARE(desk.textOf(u"copyQuestion0"_s), u"Copied"_s);
    QVERIFY(desk.clipboard().endsWith(u'?'));
    const auto *first = get<connect::StepRow>(desk.sheet, u"firstQuestion"_s);
    QCOMPARE(first->step().state, State::Running);
    desk.callTool();
    QTRY_COMPARE(first->step().state, State::Done);
    QCOMPARE(desk.textOf(u"copyQuestion0"_s), u"Copied"_s); // stays
}

void tst_ConnectWatch::theAnswersAreThoseOfTheStore()
{
    ConnectDesk desk;
    SampleRecords records{desk.desk.store};
    go(desk, 6);
    QTRY_VERIFY(desk.sheet->findChild<QLabel *>(u"question1"_s) != nullptr);
    for (int i = 0; desk.sheet->findChild<QLabel *>(u"question%1"_s.arg(i)) != nullptr; ++i) {
        const QString question = desk.text(u"question%1"_s.arg(i));
        const QString answer = desk.text(u"answer%1"_s.arg(i));
        Connection &store = desk.desk.store.reader();
        if (question.contains("cost the most"_L1)) {
            Rows row =
                store
                    .select(
                        u"SELECT a.name FROM work_orders w JOIN assets a ON a.id = w.asset_id WHERE w.cost_minor > 0 AND w.deleted_at IS NULL"
                        " AND coalesce(w.completed_at, w.started_at) IS NOT NULL GROUP BY a.name ORDER BY sum(w.cost_minor) DESC LIMIT 1"_s)
                    .value();
            QVERIFY(row.next());
            QCOMPARE(answer, row.text(0));
        } else if (question.contains("open now"_L1)) {
            QCOMPARE(
                answer.toLongLong(),
                store
                    .scalar(
                        u"SELECT count(*) FROM work_orders WHERE status IN ('in_process', 'in_review') AND deleted_at IS NULL"_s)
                    .value());
        } else if (question.contains("started in"_L1)) {
            const QString year = question.section(u' ', -1).chopped(1);
            const Instant from = *startOfDate(year + "-01-01"_L1, "UTC");
            const Instant to = *startOfDate(QString::number(year.toInt() + 1) + "-01-01"_L1, "UTC");
            QCOMPARE(
                answer.toLongLong(),
                store
                    .scalar(u"SELECT count(*) FROM work_orders WHERE started_at >= ? AND started_at < ? AND deleted_at IS NULL"_s,
                            {from.ms, to.ms})
                    .value());
        } else {
            const QString asset = question.section("does "_L1, 1).section(" have"_L1, 0, 0);
            QCOMPARE(
                answer.toLongLong(),
                store
                    .scalar(
                        u"SELECT count(*) FROM work_orders w JOIN assets a ON a.id = w.asset_id WHERE a.name = ? AND w.deleted_at IS NULL"_s,
                        {asset})
                    .value());
        }
    }
}

/// Neither by right nor by what was allowed in the browser.
void tst_ConnectWatch::whoSeesNothingIsOfferedNoQuestion()
{
    ConnectDesk desk;
    SampleRecords records{desk.desk.store};
    go(desk, 3);
    desk.grant(*ScopeSet::parse(u"assets:read"));
    desk.redeem();
    desk.readTools();
    QTRY_VERIFY(desk.isVisible(u"connectedLine"_s));
    QVERIFY(desk.sheet->findChild<QLabel *>(u"question0"_s) == nullptr);
}

void tst_ConnectWatch::accessThatIsWithdrawnBringsTheListBack()
{
    ConnectDesk desk;
    go(desk, 6);
    QTRY_VERIFY(desk.isVisible(u"connectedLine"_s));
    desk.desk.change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(authorizations::revoke(work, desk.authorization, u"revoked"_s));
        return {};
    });
    QTRY_VERIFY(!desk.isVisible(u"connectedLine"_s));
    QCOMPARE(desk.step(0).state, State::Running);
}

void tst_ConnectWatch::theEndIsNotClippedAndReached_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "fr", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void tst_ConnectWatch::theEndIsNotClippedAndReached()
{
    QFETCH(QString, language);
    ConnectDesk desk;
    SampleRecords records{desk.desk.store};
    desk.desk.speak(language);
    go(desk, 3);
    desk.desk.settle();
    QTRY_COMPARE(clipped(desk.sheet), QStringList{});
    desk.grant();
    desk.redeem();
    desk.readTools();
    QTRY_VERIFY(desk.sheet->findChild<QLabel *>(u"question1"_s) != nullptr);
    desk.desk.settle();
    QTRY_COMPARE(clipped(desk.sheet), QStringList{});
    QCOMPARE(unreachable(desk.sheet), QStringList{});
    desk.desk.speak(u"en"_s);
}

QTEST_MAIN(tst_ConnectWatch)
#include "tst_connect_watch.moc"
