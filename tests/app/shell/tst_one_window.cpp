// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/one_window.h"
#include "tests/support/test_site.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

struct Window {
    explicit Window(const QString &folder) { one.enter(folder); }
    OneWindow one;
    QSignalSpy entered{&one, &OneWindow::entered};
    QSignalSpy elsewhere{&one, &OneWindow::isElsewhere};
    QSignalSpy heard{&one, &OneWindow::callHeard};
};

QString socketOf(const TestSite &site)
{
    return site.place().folder + "/window.socket"_L1;
}

/// The program itself, without a display.
struct Program {
    explicit Program(const QString &folder)
    {
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(u"XDG_CONFIG_HOME"_s, folder + "/config"_L1);
        process.setProcessEnvironment(surroundings);
        process.start(qEnvironmentVariable("FRACTAL_BIN_DIR") + "/fractal-one"_L1,
                      {u"--data"_s, folder, u"--no-server"_s, u"--lang"_s, u"en"_s});
    }
    ~Program()
    {
        process.kill();
        process.waitForFinished(patience);
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;
    QProcess process;
};

} // namespace

/// S6: a second start raises the first window.
class tst_OneWindow : public QObject {
    Q_OBJECT

private slots:
    void theFirstOneEntersAtOnce();
    void theSecondOneCallsTheFirst();
    void aTokenOfTheDesktopIsHandedOn();
    void aFolderWithoutASiteStaysAsItIs();
    void whenTheFirstLeavesTheNextEnters();
    void theSocketOfAKilledProgramIsNoObstacle();
    void aFirstOneThatHangsDoesNotKeepTheSecondOut();
    void whatOthersSayIsBounded_data();
    void whatOthersSayIsBounded();
    void onlyTheOwnerReachesTheSocket();
    void aLongPathHasItsSocketElsewhere();
    void theProgramStartedTwiceEndsAndSaysSo();
};

void tst_OneWindow::theFirstOneEntersAtOnce()
{
    const TestSite site;
    OneWindow first;
    QSignalSpy entered{&first, &OneWindow::entered};
    first.enter(site.place().folder);
    QCOMPARE(entered.size(), 1);
    first.enter(site.place().folder); // Try again
    QCOMPARE(entered.size(), 2);
}

void tst_OneWindow::theSecondOneCallsTheFirst()
{
    const TestSite site;
    Window first{site.place().folder};
    Window second{site.place().folder + "/../"_L1 + QFileInfo{site.place().folder}.fileName()}; // the same folder
    QTRY_COMPARE(second.elsewhere.size(), 1);
    QCOMPARE(first.heard.size(), 1);
    QCOMPARE(second.entered.size(), 0);
    QCOMPARE(first.elsewhere.size(), 0);
}

void tst_OneWindow::aTokenOfTheDesktopIsHandedOn()
{
    const TestSite site;
    Window first{site.place().folder};
    qputenv("XDG_ACTIVATION_TOKEN", "token-7");
    Window second{site.place().folder};
    QTRY_COMPARE(first.heard.size(), 1);
    QCOMPARE(first.heard.front().front().toString(), u"token-7"_s);
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void tst_OneWindow::aFolderWithoutASiteStaysAsItIs()
{
    const QTemporaryDir folder;
    OneWindow first;
    QSignalSpy entered{&first, &OneWindow::entered};
    first.enter(folder.path());
    first.enter(folder.path() + "/none"_L1);
    QCOMPARE(entered.size(), 2);
    QCOMPARE(QDir{folder.path()}.entryList(QDir::NoDotAndDotDot | QDir::AllEntries), QStringList{});
}

void tst_OneWindow::whenTheFirstLeavesTheNextEnters()
{
    const TestSite site;
    Window first{site.place().folder};
    first.one.leave();
    QVERIFY(!QFileInfo::exists(socketOf(site)));
    QVERIFY(!QFileInfo::exists(site.place().folder + "/window.lock"_L1));
    OneWindow second;
    QSignalSpy entered{&second, &OneWindow::entered};
    second.enter(site.place().folder);
    QCOMPARE(entered.size(), 1);
}

void tst_OneWindow::theSocketOfAKilledProgramIsNoObstacle()
{
    const TestSite site;
    {
        Program killed{site.place().folder};
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(socketOf(site)), patience);
    }
    QVERIFY(QFileInfo::exists(socketOf(site)));
    Window first{site.place().folder};
    Window second{site.place().folder};
    QTRY_COMPARE(second.elsewhere.size(), 1);
}

void tst_OneWindow::aFirstOneThatHangsDoesNotKeepTheSecondOut()
{
    const TestSite site;
    QLockFile held{site.place().folder + "/window.lock"_L1};
    QVERIFY(held.tryLock());
    Window second{site.place().folder};
    QTRY_COMPARE(second.entered.size(), 1);
    QCOMPARE(second.elsewhere.size(), 0);
}

void tst_OneWindow::whatOthersSayIsBounded_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("another word") << "lower\n"_ba;
    QTest::newRow("a word that begins alike") << "raised\n"_ba;
    QTest::newRow("a line without end") << QByteArray(2000, 'x');
    QTest::newRow("zero bytes") << QByteArray(600, '\0');
}

void tst_OneWindow::whatOthersSayIsBounded()
{
    QFETCH(QByteArray, said);
    const TestSite site;
    Window first{site.place().folder};
    QLocalSocket other;
    other.connectToServer(socketOf(site));
    QVERIFY(other.waitForConnected());
    other.write(said);
    QTRY_COMPARE(other.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(first.heard.size(), 0);
    Window second{site.place().folder};
    QTRY_COMPARE(second.elsewhere.size(), 1);
}

void tst_OneWindow::onlyTheOwnerReachesTheSocket()
{
    const TestSite site;
    const Window first{site.place().folder};
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo{socketOf(site)}.permissions() & others));
}

void tst_OneWindow::aLongPathHasItsSocketElsewhere()
{
    const TestSite site;
    const QTemporaryDir elsewhere;
    const QString deep = elsewhere.path() + u'/' + QString{120, u'd'};
    QVERIFY(QDir{}.mkpath(deep));
    QVERIFY(QFile::copy(site.place().folder + "/keyring"_L1, deep + "/keyring"_L1));
    Window first{deep};
    Window second{deep};
    QTRY_COMPARE(second.elsewhere.size(), 1);
    QVERIFY(!QFileInfo::exists(deep + "/window.socket"_L1));
}

void tst_OneWindow::theProgramStartedTwiceEndsAndSaysSo()
{
    const TestSite site;
    Program first{site.place().folder};
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(socketOf(site)), patience);
    Program second{site.place().folder};
    QVERIFY(second.process.waitForFinished(patience));
    QCOMPARE(second.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.process.exitCode(), 0);
    QVERIFY(second.process.readAllStandardOutput().contains("open already"));
    QCOMPARE(first.process.state(), QProcess::Running);
}

QTEST_MAIN(tst_OneWindow)
#include "tst_one_window.moc"
