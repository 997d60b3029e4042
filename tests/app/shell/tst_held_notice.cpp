// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// That something waits for the person is seen wherever they are: in the strip, and first on Home.
#include "app/home/home_page.h"
#include "app/shell/held_notice.h"
#include "tests/app/pending_changes/held_desk.h"

#include <QSignalSpy>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_HeldNotice : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale{u"en_US"_s}); }
    void itCountsWhatWaitsAndSaysWhenMoreComes();
    void itGoesWhenTheTimeIsOver();
    void anotherPersonHasNone();
    void homeLeadsThere();
};

void tst_HeldNotice::itCountsWhatWaitsAndSaysWhenMoreComes()
{
    HeldDesk desk;
    desk.speak(u"en"_s);
    desk.askForTitle();
    auto *notice = new HeldNotice{desk.office(), nullptr};
    desk.show(notice);
    QSignalSpy arrived{notice, &HeldNotice::arrived};
    desk.settle();
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->text(), u"1 change to confirm"_s);
    QVERIFY(arrived.isEmpty()); // it was there before
    desk.askForTitle(u"Louder noise"_s);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(notice->text(), u"2 changes to confirm"_s);
}

void tst_HeldNotice::itGoesWhenTheTimeIsOver()
{
    HeldDesk desk;
    desk.askForTitle();
    desk.store.clock.advance(14min + 59s + 900ms);
    auto *notice = new HeldNotice{desk.office(), nullptr};
    desk.show(notice);
    desk.settle();
    QVERIFY(notice->isVisible());
    desk.store.clock.advance(100ms); // nothing in the store says so
    QTRY_VERIFY(!notice->isVisible());
}

void tst_HeldNotice::anotherPersonHasNone()
{
    HeldDesk desk{u"admin"_s};
    desk.askForTitle();
    auto *notice = new HeldNotice{desk.office(), nullptr};
    desk.show(notice);
    desk.settle();
    QVERIFY(!notice->isVisible());
    desk.signIn(u"planner"_s);
    desk.settle();
    QTRY_VERIFY(notice->isVisible());
}

void tst_HeldNotice::homeLeadsThere()
{
    HeldDesk desk;
    auto *home = new HomePage{desk.office()};
    desk.show(home);
    home->load();
    desk.settle();
    QVERIFY(home->findChild<QPushButton *>(u"go_pending_changes"_s) == nullptr);
    desk.askForTitle();
    QTRY_VERIFY(home->findChild<QPushButton *>(u"go_pending_changes"_s) != nullptr);
    QSignalSpy left{home, &HomePage::leaveFor};
    QTest::mouseClick(home->findChild<QPushButton *>(u"go_pending_changes"_s), Qt::LeftButton);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0][0].toString(), u"pending_changes"_s);
}

QTEST_MAIN(tst_HeldNotice)
#include "tst_held_notice.moc"
