// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"
#include "app/shell/remembered_site.h"
#include "core/store/database_url.h"
#include "server/cli/place.h"
#include "tests/support/app/desk.h"

#include <QBuffer>
#include <QFileInfo>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

/// A computer with the program; nothing serves.
struct Computer {
    explicit Computer(const StoreLocation &place)
    {
        start.place = place;
        start.serves = false;
        appearance.setLanguage(u"en"_s);
    }
    [[nodiscard]] std::unique_ptr<MainWindow> open()
    {
        auto window = std::make_unique<MainWindow>(clock, random, memory, appearance, prompter, start);
        window->begin();
        return window;
    }

    QTemporaryDir folder;
    ManualClock clock;
    SeededRandom random;
    QSettings memory{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    Appearance appearance{memory};
    ScriptedPrompter prompter;
    Start start;
};

QByteArray redPicture(QSize size)
{
    QImage image{size, QImage::Format_RGB32};
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void setLogo(TestSite &site, const QByteArray &png)
{
    const auto saved = site.site().write<bool>([&](Work &work) -> Result<bool> {
        FRACTAL_TRY(Settings settings, Settings::load(work.connection));
        settings.logo = png;
        FRACTAL_TRY_VOID(settings.save(work.connection));
        return true;
    });
    QVERIFY(saved.has_value());
}

bool isRed(const QLabel *logo)
{
    const QImage image = logo->pixmap(Qt::ReturnByValue).toImage();
    return !image.isNull() && image.pixelColor(image.rect().center()) == QColor{Qt::red};
}

/// Waits until the person can sign in.
bool isReady(MainWindow &window)
{
    return QTest::qWaitFor([&] { return window.office() != nullptr && get<QLineEdit>(&window, u"userName"_s)->isEnabled(); },
                           patience);
}

} // namespace

class tst_MainWindow : public QObject {
    Q_OBJECT

private slots:
    void aSecondStartBringsTheFirstWindowToTheFront();
    void theSitesLogoStandsWhereItSignsInAndAboveItsPages();
    void aPictureThatIsNoneIsTheProgramsOwn_data();
    void aPictureThatIsNoneIsTheProgramsOwn();
    void aChosenFolderIsOpenedTheNextTime();
    void aFolderThatWasNamedAtTheStartIsNotRemembered();
    void theAddressOfTheDatabaseIsRememberedPrivately();
    void aSiteOnSqliteForgetsTheAddress();
};

void tst_MainWindow::aSecondStartBringsTheFirstWindowToTheFront()
{
    const TestSite site;
    Computer computer{site.place()};
    const auto first = computer.open();
    QVERIFY(isReady(*first));
    first->showMinimized();
    const auto second = computer.open();
    QSignalSpy elsewhere{second.get(), &MainWindow::isElsewhere};
    QTRY_COMPARE(elsewhere.size(), 1);
    QVERIFY(!second->isVisible());
    QVERIFY(second->office() == nullptr);
    QVERIFY(first->isVisible() && !first->isMinimized());
    QVERIFY(first->office()->toasts.texts().join(u' ').contains(u"open on this site already"_s));
}

void tst_MainWindow::theSitesLogoStandsWhereItSignsInAndAboveItsPages()
{
    TestSite site;
    setLogo(site, redPicture({300, 60}));
    Computer computer{site.place()};
    const auto window = computer.open();
    QVERIFY(isReady(*window));
    const auto *logo = get<QLabel>(window.get(), u"siteLogo"_s);
    QTRY_VERIFY(isRed(logo));
    QCOMPARE(logo->pixmap(Qt::ReturnByValue).deviceIndependentSize(), QSizeF(120, 24));
    window->office()->session.enter(users::findByName(site.reader(), u"admin"_s).value().id, [](const Result<void> &) {});
    QTRY_COMPARE(window->findChildren<QLabel *>(u"siteLogo"_s).size(), 2);
    const auto all = window->findChildren<QLabel *>(u"siteLogo"_s);
    for (const QLabel *each : all)
        QTRY_VERIFY(isRed(each));
    setLogo(site, {}); // it goes while the window is open
    QTRY_VERIFY_WITH_TIMEOUT(!isRed(window->findChildren<QLabel *>(u"siteLogo"_s).back()), patience);
}

void tst_MainWindow::aPictureThatIsNoneIsTheProgramsOwn_data()
{
    QTest::addColumn<QByteArray>("png");
    QTest::newRow("none") << QByteArray{};
    QTest::newRow("cut off") << redPicture({300, 60}).left(60);
    QTest::newRow("larger than any logo") << redPicture({5000, 1});
}

void tst_MainWindow::aPictureThatIsNoneIsTheProgramsOwn()
{
    QFETCH(QByteArray, png);
    TestSite site;
    setLogo(site, png);
    Computer computer{site.place()};
    const auto window = computer.open();
    QVERIFY(isReady(*window));
    QTest::qWait(200);
    const auto *logo = get<QLabel>(window.get(), u"siteLogo"_s);
    QVERIFY(!logo->pixmap(Qt::ReturnByValue).isNull());
    QVERIFY(!isRed(logo));
}

void tst_MainWindow::aChosenFolderIsOpenedTheNextTime()
{
    const TestSite site;
    StoreLocation nowhere;
    nowhere.folder = QDir::tempPath() + "/there-is-no-site-here"_L1;
    Computer computer{nowhere};
    computer.prompter.file = site.place().sqliteFile();
    const auto window = computer.open();
    QTRY_VERIFY_WITH_TIMEOUT(window->findChild<QPushButton *>(u"advanced"_s) != nullptr, patience);
    QVERIFY(remembered_site::folder(computer.memory).isEmpty());
    get<QPushButton>(window.get(), u"advanced"_s)->click();
    get<QPushButton>(window.get(), u"openSite"_s)->click();
    QVERIFY(isReady(*window));
    QCOMPARE(remembered_site::folder(computer.memory), site.place().folder);
    computer.memory.setValue(u"site/folder"_s, nowhere.folder); // gone since
    QVERIFY(remembered_site::folder(computer.memory).isEmpty());
}

void tst_MainWindow::aFolderThatWasNamedAtTheStartIsNotRemembered()
{
    const TestSite site;
    StoreLocation nowhere;
    nowhere.folder = QDir::tempPath() + "/there-is-no-site-here"_L1;
    Computer computer{nowhere};
    computer.start.remembers = false;
    computer.prompter.file = site.place().sqliteFile();
    const auto window = computer.open();
    QTRY_VERIFY_WITH_TIMEOUT(window->findChild<QPushButton *>(u"openSite"_s) != nullptr, patience);
    get<QPushButton>(window.get(), u"openSite"_s)->click();
    QVERIFY(isReady(*window));
    QVERIFY(remembered_site::folder(computer.memory).isEmpty());
}

void tst_MainWindow::theAddressOfTheDatabaseIsRememberedPrivately()
{
    if (!qEnvironmentVariableIsSet("FRACTAL_TEST_PG"))
        QSKIP("no PostgreSQL");
    const TestSite site{Driver::Postgres};
    StoreLocation nowhere;
    nowhere.folder = QDir::tempPath() + "/there-is-no-site-here"_L1;
    Computer computer{nowhere};
    computer.prompter.file = site.place().folder + "/keyring"_L1;
    const auto window = computer.open();
    QTRY_VERIFY_WITH_TIMEOUT(window->findChild<QPushButton *>(u"advanced"_s) != nullptr, patience);
    get<QPushButton>(window.get(), u"advanced"_s)->click();
    QTest::keyClicks(get<QLineEdit>(window.get(), u"databaseAddress"_s), site.place().url);
    get<QPushButton>(window.get(), u"openSite"_s)->click();
    QVERIFY(isReady(*window));
    const QFileInfo kept{site.place().folder + "/database-url"_L1};
    QTRY_VERIFY(kept.exists());
    QCOMPARE(QFile::permissions(kept.filePath()) & (QFile::ReadOther | QFile::ReadGroup | QFile::WriteOther | QFile::WriteGroup),
             QFile::Permissions{});
    const Result<StoreLocation> next = cli::placeOf(
        {.folder = remembered_site::folder(computer.memory), .database = {}, .databaseFile = {}});
    QVERIFY(next.has_value());
    QCOMPARE(next->driver, Driver::Postgres);
    QCOMPARE(next->url, site.place().url);
    for (const QString &key : computer.memory.allKeys()) // the window's memory is no place for a password
        QVERIFY(!computer.memory.value(key).toString().contains("postgresql"_L1));
}

void tst_MainWindow::aSiteOnSqliteForgetsTheAddress()
{
    const TestSite site;
    QVERIFY(database_url::keep(site.place().folder, u"postgresql://somebody:secret@localhost/other"_s).has_value());
    StoreLocation nowhere;
    nowhere.folder = QDir::tempPath() + "/there-is-no-site-here"_L1;
    Computer computer{nowhere};
    computer.prompter.file = site.place().sqliteFile();
    const auto window = computer.open();
    QTRY_VERIFY_WITH_TIMEOUT(window->findChild<QPushButton *>(u"openSite"_s) != nullptr, patience);
    get<QPushButton>(window.get(), u"openSite"_s)->click();
    QVERIFY(isReady(*window));
    QTRY_VERIFY(!QFileInfo::exists(site.place().folder + "/database-url"_L1));
}

QTEST_MAIN(tst_MainWindow)
#include "tst_main_window.moc"
