// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// That something waits for the person is seen wherever they are: in the strip, and first on Home.
#include "app/home/home_page.h"
#include "app/shell/held_notice.h"
#include "app/shell/main_window.h"
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
    void withoutTheConfigurationThePageIsReached();
    void theWindowSaysThatOneCame();
};

namespace {

/// The program on the desk's site, with nobody signed in; nothing serves.
class Program {
public:
    explicit Program(HeldDesk &desk) : m_desk{desk}
    {
        start.place = desk.store.place();
        start.serves = false;
        window = std::make_unique<MainWindow>(desk.store.clock, desk.store.random, memory, appearance, desk.prompter, start);
        window->begin();
        window->show();
    }
    void signIn(const QString &name)
    {
        QVERIFY(QTest::qWaitFor([&] { return window->office() != nullptr; }, 20'000));
        const UserId id = users::findByName(m_desk.store.reader(), name)->id;
        window->office()->session.enter(id, [](const Result<void> &) {});
        QVERIFY(QTest::qWaitFor([&] { return window->configuration() != nullptr; }));
    }
    [[nodiscard]] QWidget &configuration() const { return *window->configuration(); }

    QTemporaryDir folder;
    QSettings memory{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    Appearance appearance{memory};
    Start start;
    std::unique_ptr<MainWindow> window;

private:
    HeldDesk &m_desk;
};

} // namespace

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

/// Decision 2 hides the configuration; what was asked in one's own name is not a part of it.
void tst_HeldNotice::withoutTheConfigurationThePageIsReached()
{
    HeldDesk desk;
    desk.askForTitle();
    Program program{desk};
    program.signIn(u"planner"_s);
    program.window->configure(u"general"_s);
    QVERIFY(!program.configuration().isVisible());
    auto *notice = get<HeldNotice>(program.window.get(), u"heldNotice"_s);
    QTRY_VERIFY(notice->isVisible());
    QTest::mouseClick(notice, Qt::LeftButton);
    QTRY_VERIFY(program.configuration().isVisible());
    QCOMPARE(program.window->configuration()->currentName(), u"pending_changes"_s);
    QCOMPARE(program.window->configuration()->visiblePages(), QStringList{u"pending_changes"_s});
    auto *confirm = get<QPushButton>(program.window.get(), u"confirm"_s);
    QTRY_VERIFY(confirm->isVisible());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_COMPARE(desk.title(), u"Loud noise"_s);
    QTRY_VERIFY(!notice->isVisible());
}

void tst_HeldNotice::theWindowSaysThatOneCame()
{
    HeldDesk desk;
    Program program{desk};
    program.signIn(u"planner"_s);
    auto *notice = get<HeldNotice>(program.window.get(), u"heldNotice"_s);
    QSignalSpy arrived{notice, &HeldNotice::arrived};
    QTRY_VERIFY(!program.window->office()->background.isBusy());
    QTest::qWait(50);
    desk.askForTitle();
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(program.window->office()->toasts.texts().size(), 1);
    program.window->configure(u"pending_changes"_s);
    desk.askForTitle(u"Louder noise"_s);
    QTRY_COMPARE(arrived.size(), 2);
    QCOMPARE(program.window->office()->toasts.texts().size(), 1); // the person looks at it already
}

QTEST_MAIN(tst_HeldNotice)
#include "tst_held_notice.moc"
