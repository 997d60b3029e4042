// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/first_run.h"
#include "app/first_run/password_strength.h"
#include "app/first_run/sign_in_name.h"
#include "core/crypto/secrets.h"
#include "tests/support/app/desk.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// The first screen, where there is no site yet.
class tst_FirstRun : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aSiteIsMadeByKeyboardAlone();
    void whatIsWrongIsSaidBesideItsField_data();
    void whatIsWrongIsSaidBesideItsField();
    void aPlaceThatDoesNotDoIsSaidBesideIt_data();
    void aPlaceThatDoesNotDoIsSaidBesideIt();
    void aShownPasswordIsNotAskedTwice();
    void cancellingLeavesNothing();
    void leavingLeavesNothing();
    void aSiteThatIsThereIsOpenedInstead();
    void theLanguageSwitchesAtOnce();
    void signInNamesAreDerived_data();
    void signInNamesAreDerived();
    void passwordsHaveTheirWorth_data();
    void passwordsHaveTheirWorth();
    void everythingIsReachedByTab();
    void nothingIsClipped_data();
    void nothingIsClipped();
};

namespace {

/// The screen in a window, on a computer that has no site.
struct Desktop {
    explicit Desktop(const StoreLocation &place = {})
    {
        at = place;
        if (at.folder.isEmpty())
            at.folder = folder.filePath(u"deep/er/site"_s);
        screen = new FirstRun{clock, random, prompter, at};
        QObject::connect(screen, &FirstRun::siteCreated, screen, [this](const std::shared_ptr<Site> &made, UserId id) {
            site = made;
            administrator = id;
        });
        window.setCentralWidget(screen);
        window.resize(1000, 700);
        window.show();
        screen->setFocus();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("no window");
    }

    [[nodiscard]] QString help(const QString &name) { return get<QLabel>(screen, name + "Help"_L1)->text(); }
    void type(const QString &name, const QString &text)
    {
        auto *field = get<QLineEdit>(screen, name);
        field->clear();
        QTest::keyClicks(field, text);
    }
    void fill()
    {
        type(u"siteName"_s, u"Planta Norte"_s);
        type(u"personName"_s, u"Marie Roux"_s);
        type(u"password"_s, u"correct horse battery"_s);
        type(u"passwordAgain"_s, u"correct horse battery"_s);
    }
    void press(const QString &name) { QTest::mouseClick(get<QPushButton>(screen, name), Qt::LeftButton); }

    QTemporaryDir folder;
    ManualClock clock;
    SystemRandom random;
    ScriptedPrompter prompter;
    StoreLocation at;
    QMainWindow window;
    FirstRun *screen = nullptr;
    std::shared_ptr<Site> site;
    UserId administrator;
};

} // namespace

void tst_FirstRun::initTestCase()
{
    QApplication::setStyle(new look::Style);
    look::apply(look::Theme::Light);
}

void tst_FirstRun::aSiteIsMadeByKeyboardAlone()
{
    Desktop desktop;
    QCOMPARE(QApplication::focusWidget(), get<QLineEdit>(desktop.screen, u"siteName"_s));
    const auto keys = [](const QString &text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    };
    keys(u"Planta Norte"_s);
    keys(u"Marie Roux"_s);
    QCOMPARE(get<QLineEdit>(desktop.screen, u"signInName"_s)->text(), u"marie.roux"_s);
    keys({});
    keys(u"correct horse battery"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // past Show
    QTest::keyClicks(QApplication::focusWidget(), u"correct horse battery"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!get<QLineEdit>(desktop.screen, u"siteName"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(desktop.site != nullptr, 20'000);

    const auto marie = users::find(desktop.site->reader(), desktop.administrator).value();
    QCOMPARE(marie.name, u"marie.roux"_s);
    QCOMPARE(marie.displayName, u"Marie Roux"_s);
    QVERIFY(marie.superadministrator);
    QVERIFY(
        crypto::verifyPassword(u"correct horse battery"_s, users::passwordHash(desktop.site->reader(), u"marie.roux"_s).value()));
    desktop.site.reset();
    const auto again = Site::open(desktop.at, desktop.clock, desktop.random);
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().detail));
    QCOMPARE(Settings::load((*again)->reader()).value().siteName, u"Planta Norte"_s);
}

void tst_FirstRun::whatIsWrongIsSaidBesideItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("no site") << u"siteName"_s << u"  "_s << u"name"_s;
    QTest::newRow("nobody") << u"personName"_s << u""_s << u"who you are"_s;
    QTest::newRow("no sign-in name") << u"signInName"_s << u""_s << u"sign in"_s;
    QTest::newRow("a blank in it") << u"signInName"_s << u"marie roux"_s << u"letters, digits"_s;
    QTest::newRow("no password") << u"password"_s << u""_s << u"12 characters"_s;
    QTest::newRow("short") << u"password"_s << u"123456789"_s << u"12 characters"_s;
    QTest::newRow("the name") << u"password"_s << u"Marie.Roux"_s << u"more than a name"_s;
    QTest::newRow("what all try") << u"password"_s << u"password123456"_s << u"tried first"_s;
    QTest::newRow("not again") << u"passwordAgain"_s << u""_s << u"once more"_s;
    QTest::newRow("another one") << u"passwordAgain"_s << u"correct horse batterie"_s << u"not the same"_s;
}

void tst_FirstRun::whatIsWrongIsSaidBesideItsField()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, words);
    Desktop desktop;
    desktop.fill();
    desktop.type(field, text);
    if (field == "password"_L1)
        desktop.type(u"passwordAgain"_s, text);
    desktop.press(u"continue"_s);
    QVERIFY2(desktop.help(field).contains(words), qPrintable(desktop.help(field)));
    QCOMPARE(QApplication::focusWidget(), get<QLineEdit>(desktop.screen, field));
    QVERIFY(get<QLineEdit>(desktop.screen, u"siteName"_s)->isEnabled());
    QCOMPARE(get<QLineEdit>(desktop.screen, field)->text(), text); // nothing is lost
    QVERIFY(!QDir{desktop.at.folder}.exists());
}

void tst_FirstRun::aPlaceThatDoesNotDoIsSaidBesideIt_data()
{
    QTest::addColumn<QString>("folder"); // "%1": a file, "%2": a site, "%3": a folder that others may read
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("words");
    QTest::newRow("below a file") << u"%1/site"_s << u""_s << u"folder"_s << u"Nothing can be written"_s;
    QTest::newRow("a site is there") << u"%2"_s << u""_s << u"folder"_s << u"a site in this folder already"_s;
    QTest::newRow("open to others") << u"%3"_s << u""_s << u"folder"_s << u"Others on this computer"_s;
    QTest::newRow("no address") << u""_s << u"my database"_s << u"databaseAddress"_s << u"postgresql://user@host"_s;
    QTest::newRow("another machine") << u""_s << u"postgresql://me@db.example/site"_s << u"databaseAddress"_s
                                     << u"sslmode=verify-full"_s;
    QTest::newRow("nobody answers") << u""_s << u"postgresql://me:secret@127.0.0.1:1/site"_s << u"databaseAddress"_s
                                    << u"does not answer"_s;
}

void tst_FirstRun::aPlaceThatDoesNotDoIsSaidBesideIt()
{
    QFETCH(QString, folder);
    QFETCH(QString, address);
    QFETCH(QString, field);
    QFETCH(QString, words);
    const TestSite present;
    QTemporaryDir others;
    QFile file{others.filePath(u"file"_s)};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(QDir{others.path()}.mkdir(u"open"_s));
    QVERIFY(QFile::setPermissions(others.filePath(u"open"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    Desktop desktop;
    desktop.fill();
    desktop.press(u"advanced"_s);
    if (!folder.isEmpty())
        desktop.type(u"folder"_s,
                     folder.replace(u"%1"_s, file.fileName())
                         .replace(u"%2"_s, present.place().folder)
                         .replace(u"%3"_s, others.filePath(u"open"_s)));
    desktop.type(u"databaseAddress"_s, address);
    desktop.press(u"continue"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(desktop.help(field).contains(words), qPrintable(desktop.help(field)), 20'000);
    QVERIFY(desktop.site == nullptr);
    QVERIFY(!desktop.help(field).contains(u"secret"_s));
    QCOMPARE(QDir{desktop.folder.path()}.entryList(QDir::NoDotAndDotDot | QDir::AllEntries).size(), 0);
    // Nothing is lost, and the next try works.
    QCOMPARE(get<QLineEdit>(desktop.screen, u"password"_s)->text(), u"correct horse battery"_s);
    desktop.type(u"folder"_s, desktop.at.folder);
    desktop.type(u"databaseAddress"_s, {});
    desktop.press(u"continue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.site != nullptr, 20'000);
}

void tst_FirstRun::aShownPasswordIsNotAskedTwice()
{
    Desktop desktop;
    desktop.fill();
    QVERIFY(get<QLineEdit>(desktop.screen, u"passwordAgain"_s)->isVisible());
    QCOMPARE(get<QLineEdit>(desktop.screen, u"password"_s)->echoMode(), QLineEdit::Password);
    desktop.press(u"showPassword"_s);
    QVERIFY(!get<QLineEdit>(desktop.screen, u"passwordAgain"_s)->isVisible());
    QCOMPARE(get<QLineEdit>(desktop.screen, u"password"_s)->echoMode(), QLineEdit::Normal);
    QVERIFY(desktop.help(u"password"_s).contains(u"Strong"_s));
    desktop.press(u"continue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.site != nullptr, 20'000);
}

void tst_FirstRun::cancellingLeavesNothing()
{
    Desktop desktop;
    desktop.fill();
    desktop.press(u"continue"_s);
    desktop.press(u"cancel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(get<QLineEdit>(desktop.screen, u"siteName"_s)->isEnabled(), 20'000);
    QVERIFY(desktop.site == nullptr);
    QCOMPARE(QDir{desktop.folder.path()}.entryList(QDir::NoDotAndDotDot | QDir::AllEntries).size(), 0);
    desktop.press(u"continue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.site != nullptr, 20'000);
}

void tst_FirstRun::leavingLeavesNothing()
{
    Desktop desktop;
    desktop.fill();
    desktop.press(u"continue"_s);
    delete desktop.window.takeCentralWidget();
    QCOMPARE(QDir{desktop.folder.path()}.entryList(QDir::NoDotAndDotDot | QDir::AllEntries).size(), 0);
}

void tst_FirstRun::aSiteThatIsThereIsOpenedInstead()
{
    const TestSite present;
    Desktop desktop;
    desktop.prompter.file = present.place().sqliteFile();
    QSignalSpy chosen{desktop.screen, &FirstRun::siteChosen};
    desktop.press(u"advanced"_s);
    desktop.press(u"openSite"_s);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().value<StoreLocation>().folder, present.place().folder);
}

void tst_FirstRun::theLanguageSwitchesAtOnce()
{
    Desktop desktop;
    QSignalSpy chosen{desktop.screen, &FirstRun::languageChosen};
    QVERIFY(get<QPushButton>(desktop.screen, u"language_en"_s)->isChecked());
    desktop.type(u"siteName"_s, u"Planta Norte"_s);
    desktop.press(u"language_fr"_s);
    QCOMPARE(chosen, (QList<QVariantList>{{u"fr"_s}}));
    QLocale::setDefault(QLocale{u"fr"_s});
    QEvent change{QEvent::LanguageChange};
    QApplication::sendEvent(desktop.screen, &change);
    QVERIFY(get<QPushButton>(desktop.screen, u"language_fr"_s)->isChecked());
    QVERIFY(!get<QPushButton>(desktop.screen, u"language_en"_s)->isChecked());
    QCOMPARE(get<QLineEdit>(desktop.screen, u"siteName"_s)->text(), u"Planta Norte"_s);
    desktop.fill();
    desktop.press(u"continue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.site != nullptr, 20'000);
    QCOMPARE(Settings::load(desktop.site->reader()).value().language, u"fr"_s);
    QLocale::setDefault(QLocale{u"en"_s});
}

void tst_FirstRun::signInNamesAreDerived_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("name");
    QTest::newRow("two words") << u"Marie Roux"_s << u"marie.roux"_s;
    QTest::newRow("accents") << u"José Peña Núñez"_s << u"jose.pena.nunez"_s;
    QTest::newRow("a hyphen") << u"Anne-Lise O'Brien"_s << u"anne.lise.o.brien"_s;
    QTest::newRow("a title") << u"Mr. Smith (boss)"_s << u"mr.smith.boss"_s;
    QTest::newRow("nothing") << u" … "_s << QString{};
    QTest::newRow("no Latin letters") << u"Анна"_s << u"анна"_s;
}

void tst_FirstRun::signInNamesAreDerived()
{
    QFETCH(QString, person);
    QFETCH(QString, name);
    QCOMPARE(signInNameFrom(person), name);
    QCOMPARE(isSignInName(name), !name.isEmpty());
}

void tst_FirstRun::passwordsHaveTheirWorth_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<Strength>("strength");
    QTest::newRow("none") << u""_s << Strength::None;
    QTest::newRow("short") << u"Xy7$kkq2"_s << Strength::TooShort;
    QTest::newRow("the name") << u"Marie.Roux"_s << Strength::IsName;
    QTest::newRow("one letter") << u"aaaaaaaaaaaaaaaaaaaa"_s << Strength::IsCommon;
    QTest::newRow("what all try") << u"password123456"_s << Strength::IsCommon;
    QTest::newRow("the site") << u"plantanorte1"_s << Strength::IsName;
    QTest::newRow("six letters beside a name") << u"xykqzv marie.roux"_s << Strength::Weak;
    QTest::newRow("fair") << u"bluetruck777"_s << Strength::Fair;
    QTest::newRow("a sentence") << u"correct horse battery"_s << Strength::Strong;
}

void tst_FirstRun::passwordsHaveTheirWorth()
{
    QFETCH(QString, password);
    QFETCH(Strength, strength);
    QCOMPARE(strengthOf(password, u"marie.roux"_s, {u"plantanorte"_s, u"Marie Roux"_s}), strength);
}

void tst_FirstRun::everythingIsReachedByTab()
{
    Desktop desktop;
    desktop.press(u"advanced"_s);
    QCOMPARE(unreachable(desktop.screen), QStringList{});
}

void tst_FirstRun::nothingIsClipped_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const char *language : {"en", "fr", "es"}) {
        for (const int percent : {100, 200})
            QTest::addRow("%s at %d %%", language, percent) << QString::fromLatin1(language) << percent;
    }
}

void tst_FirstRun::nothingIsClipped()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * percent / 100);
    QApplication::setFont(large);
    QLocale::setDefault(QLocale{language});
    QTranslator translator;
    if (translator.load(u":/i18n/fractal_"_s + language))
        QCoreApplication::installTranslator(&translator);
    {
        Desktop desktop;
        desktop.window.resize(percent > 100 ? QSize{1600, 1200} : QSize{1000, 700});
        desktop.press(u"advanced"_s);
        desktop.press(u"continue"_s);
        QCoreApplication::processEvents();
        QTRY_COMPARE(clipped(desktop.screen), QStringList{});
    }
    QCoreApplication::removeTranslator(&translator);
    QLocale::setDefault(QLocale{u"en"_s});
    QApplication::setFont(usual);
}

QTEST_MAIN(tst_FirstRun)
#include "tst_first_run.moc"
