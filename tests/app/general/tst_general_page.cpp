// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configuration/pages.h"
#include "app/pages/general/certificate.h"
#include "app/pages/general/picture.h"
#include "app/pages/general/regions.h"
#include "app/widgets/form.h"
#include "core/store/journal.h"
#include "core/store/settings_check.h"
#include "tests/support/app/desk.h"
#include "tests/support/processes.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QProcess>
#include <QSignalSpy>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

class tst_GeneralPage : public QObject {
    Q_OBJECT

private slots:
    void everyFieldThatIsSavedIsThereAgain();
    void aSaveIsOneEntryThatCanBeUndone();
    void whatIsWrongIsSaidBesideItsField_data();
    void whatIsWrongIsSaidBesideItsField();
    void discardBringsBackWhatWasLoaded();
    void withoutTheRightNothingCanBeChanged();
    void aChangeOfAnotherIsNotOverwritten();
    void theSameSettingChangedByAnotherIsAConflict();
    void anAddressIsExplainedWhileItIsTyped();
    void theMcpAddressFollowsThePublicUrlAndIsCopied();
    void aPictureBecomesASmallPng_data();
    void aPictureBecomesASmallPng();
    void aLogoIsChosenShownAndRemoved();
    void aCertificateSaysWhenItExpires();
    void aRunningServerIsRestartedOnRequest();
    void aServiceIsNotRestartedFromHere();
    void theRegionShowsHowNumbersLook();
    void everyInputIsReachedAndNamedAndNothingIsClipped();

private:
    /// The page, loaded, in the window.
    static Page *open(Desk &desk)
    {
        Page *page = pages_of_configuration::general().make(desk.office(), nullptr);
        page->retranslate();
        desk.show(page);
        page->load();
        desk.settle();
        return page;
    }
    static Settings stored(Desk &desk) { return Settings::load(desk.store.reader()).value(); }
    static void type(Page *page, const QString &field, const QString &text)
    {
        auto *edit = get<QLineEdit>(page, field);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        else
            QTest::keyClicks(edit, text);
    }
    static void pick(Page *page, const QString &combo, const QString &text)
    {
        auto *edit = get<QComboBox>(page, combo)->lineEdit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    static std::vector<journal::Entry> log(Desk &desk, const QString &action)
    {
        journal::Filter filter;
        filter.action = action;
        return journal::list(desk.store.reader(), filter).value();
    }
    /// Until it is stored or refused, and shown.
    static void save(Desk &desk, Page *page)
    {
        const QSignalSpy saved{page, &Page::saved};
        const QSignalSpy refused{page, &Page::refused};
        page->save();
        QTRY_VERIFY(saved.size() + refused.size() > 0);
        desk.settle();
    }
    static QString problem(Page *page, const QString &key) { return get<look::FormRow>(page, u"row_"_s + key)->problem(); }
    static QString help(Page *page, const QString &key) { return get<look::FormRow>(page, u"row_"_s + key)->help(); }
    /// A certificate that signed itself, for cmms.example.
    static bool makeCertificate(const QString &certificate, const QString &key, int days)
    {
        QProcess openssl;
        startPlainly(openssl, u"openssl"_s,
                     {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
                      u"-subj"_s, u"/CN=cmms.example"_s, u"-days"_s, QString::number(days), u"-keyout"_s, key, u"-out"_s,
                      certificate});
        return openssl.waitForFinished() && openssl.exitCode() == 0
            && QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner);
    }
};

void tst_GeneralPage::everyFieldThatIsSavedIsThereAgain()
{
    Desk desk;
    QTemporaryDir files;
    const QString certificate = files.filePath(u"site.pem"_s);
    const QString key = files.filePath(u"site.key"_s);
    QVERIFY(makeCertificate(certificate, key, 90));
    Page *page = open(desk);
    QCOMPARE(page->unsaved(), QStringList{});
    type(page, u"siteName"_s, u"Planta Sur"_s);
    QCOMPARE(page->unsaved(), QStringList{u"Name of the site"_s});
    get<QComboBox>(page, u"language"_s)->setCurrentIndex(2);
    pick(page, u"region"_s, u"Mexico"_s);
    pick(page, u"timeZone"_s, u"America/Mexico_City"_s);
    pick(page, u"currency"_s, u"mxn"_s);
    type(page, u"publicUrl"_s, u"https://CMMS.example:8443"_s);
    get<QComboBox>(page, u"listenAddress"_s)->setCurrentIndex(1);
    type(page, u"listenPort"_s, u"8443"_s);
    type(page, u"tlsCertificate"_s, certificate);
    type(page, u"tlsKey"_s, key);
    QCOMPARE(page->unsaved().size(), 10);
    const QSignalSpy saved{page, &Page::saved};
    save(desk, page);
    for (const QString &settingKey : Settings::keys()) {
        if (auto *row = page->findChild<look::FormRow *>(u"row_"_s + settingKey))
            QCOMPARE(row->problem(), QString{});
    }
    QCOMPARE(saved.size(), 1);
    QCOMPARE(page->unsaved(), QStringList{});
    const Settings settings = stored(desk);
    QCOMPARE(settings.siteName, u"Planta Sur"_s);
    QCOMPARE(settings.language, u"es"_s);
    QCOMPARE(settings.region, u"MX"_s);
    QCOMPARE(settings.timeZone, "America/Mexico_City"_ba);
    QCOMPARE(settings.currency, u"MXN"_s);
    QCOMPARE(settings.publicUrl, u"https://cmms.example:8443"_s);
    QCOMPARE(settings.listenAddress, u"0.0.0.0"_s);
    QCOMPARE(settings.listenPort, 8443);
    QCOMPARE(settings.tlsCertificate, certificate);
    QCOMPARE(settings.tlsKey, key);
    Page *again = open(desk);
    QCOMPARE(again->unsaved(), QStringList{});
    QCOMPARE(get<QLineEdit>(again, u"siteName"_s)->text(), u"Planta Sur"_s);
    QTRY_VERIFY(get<QComboBox>(again, u"timeZone"_s)->currentText().startsWith(u"America/Mexico_City (UTC"_s));
    QCOMPARE(stored(desk), settings);
}

void tst_GeneralPage::aSaveIsOneEntryThatCanBeUndone()
{
    Desk desk;
    const Settings before = stored(desk);
    Page *page = open(desk);
    type(page, u"siteName"_s, u"Planta Sur"_s);
    pick(page, u"currency"_s, u"EUR"_s);
    save(desk, page);
    const auto entry = log(desk, u"setting.edit"_s);
    QCOMPARE(entry.size(), std::size_t{1});
    QCOMPARE(entry[0].changes.size(), std::size_t{2});
    QCOMPARE(entry[0].author.actor, u"desktop:admin"_s);
    QVERIFY(entry[0].undoable);
    desk.change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(journal::undo(work, {}, entry[0].id, journal::administrationRestorers(),
                                       [](const journal::Change &) -> Result<void> { return {}; }));
        return {};
    });
    QCOMPARE(stored(desk), before);
    page->load();
    desk.settle();
    QCOMPARE(get<QLineEdit>(page, u"siteName"_s)->text(), before.siteName);
}

void tst_GeneralPage::whatIsWrongIsSaidBesideItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("no name") << u"siteName"_s << QString{} << u"site_name"_s;
    QTest::newRow("a long name") << u"siteName"_s << QString(101, u'n') << u"site_name"_s;
    QTest::newRow("no such country") << u"region"_s << u"Atlantis"_s << u"region"_s;
    QTest::newRow("no such zone") << u"timeZone"_s << u"Europe/Lutetia"_s << u"time_zone"_s;
    QTest::newRow("no currency") << u"currency"_s << u"EURO"_s << u"currency"_s;
    QTest::newRow("http") << u"publicUrl"_s << u"http://cmms.example"_s << u"public_url"_s;
    QTest::newRow("a path") << u"publicUrl"_s << u"https://cmms.example/mcp"_s << u"public_url"_s;
    QTest::newRow("a slash") << u"publicUrl"_s << u"https://cmms.example/"_s << u"public_url"_s;
    QTest::newRow("no address") << u"publicUrl"_s << u"cmms"_s << u"public_url"_s;
    QTest::newRow("port 0") << u"listenPort"_s << u"0"_s << u"listen_port"_s;
    QTest::newRow("port in words") << u"listenPort"_s << u"https"_s << u"listen_port"_s;
    QTest::newRow("a large port") << u"listenPort"_s << u"99999"_s << u"listen_port"_s;
    QTest::newRow("certificate without key") << u"tlsCertificate"_s << u"/etc/hostname"_s << u"tls_key"_s;
    QTest::newRow("no such file") << u"tlsCertificate"_s << u"/nonexistent.pem"_s << u"tls_certificate"_s;
    QTest::newRow("key without certificate") << u"tlsKey"_s << u"/nonexistent.key"_s << u"tls_certificate"_s;
}

void tst_GeneralPage::whatIsWrongIsSaidBesideItsField()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, key);
    Desk desk;
    const Settings before = stored(desk);
    Page *page = open(desk);
    type(page, u"siteName"_s, u"Another name"_s); // what is right is not stored either
    if (auto *combo = page->findChild<QComboBox *>(field))
        pick(page, combo->objectName(), text);
    else
        type(page, field, text);
    QSignalSpy refused{page, &Page::refused};
    save(desk, page);
    QVERIFY(!problem(page, key).isEmpty());
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused[0][1].toInt() >= 1);
    QCOMPARE(stored(desk), before);
    QVERIFY(page->isDirty()); // nothing typed is lost
    page->discard();
    QVERIFY(problem(page, key).isEmpty());
}

void tst_GeneralPage::discardBringsBackWhatWasLoaded()
{
    Desk desk;
    Page *page = open(desk);
    type(page, u"siteName"_s, u"Something"_s);
    pick(page, u"currency"_s, u"EUR"_s);
    QVERIFY(page->isDirty());
    page->discard();
    QVERIFY(!page->isDirty());
    QCOMPARE(get<QLineEdit>(page, u"siteName"_s)->text(), u"Planta Norte"_s);
    type(page, u"siteName"_s, u"Planta Norte"_s); // typed again as it was
    QVERIFY(!page->isDirty());
}

void tst_GeneralPage::withoutTheRightNothingCanBeChanged()
{
    Desk desk;
    Page *page = open(desk);
    page->setReadOnly(true);
    type(page, u"siteName"_s, u"Something"_s);
    QCOMPARE(get<QLineEdit>(page, u"siteName"_s)->text(), u"Planta Norte"_s);
    for (const auto &combo : {u"language"_s, u"region"_s, u"timeZone"_s, u"currency"_s, u"listenAddress"_s})
        QVERIFY(!get<QComboBox>(page, combo)->isEnabled());
    QVERIFY(get<QPushButton>(page, u"chooseLogo"_s)->isHidden());
    QVERIFY(get<QPushButton>(page, u"copyMcpAddress"_s)->isEnabled()); // copied it can be
    QVERIFY(!page->isDirty());
    // The right is looked at again when it is stored: taken away between looking and saving.
    Desk other{Driver::Sqlite, u"admin"_s};
    other.store.user(u"ana"_s);
    other.signIn(u"ana"_s);
    Page *anas = open(other);
    type(anas, u"siteName"_s, u"Anas"_s);
    save(other, anas);
    QCOMPARE(stored(other).siteName, u"Planta Norte"_s);
}

void tst_GeneralPage::aChangeOfAnotherIsNotOverwritten()
{
    Desk desk;
    Page *page = open(desk);
    type(page, u"siteName"_s, u"Planta Sur"_s);
    desk.change([](Work &work) -> Result<void> {
        FRACTAL_TRY(Settings settings, Settings::load(work.connection));
        settings.currency = u"CLP"_s;
        return settings.save(work.connection);
    });
    save(desk, page);
    QCOMPARE(stored(desk).siteName, u"Planta Sur"_s);
    QCOMPARE(stored(desk).currency, u"CLP"_s);
    QCOMPARE(get<QComboBox>(page, u"currency"_s)->currentText(), u"CLP"_s);
}

void tst_GeneralPage::theSameSettingChangedByAnotherIsAConflict()
{
    Desk desk;
    Page *page = open(desk);
    type(page, u"siteName"_s, u"Mine"_s);
    desk.change([](Work &work) -> Result<void> {
        FRACTAL_TRY(Settings settings, Settings::load(work.connection));
        settings.siteName = u"Theirs"_s;
        return settings.save(work.connection);
    });
    save(desk, page);
    QCOMPARE(stored(desk).siteName, u"Theirs"_s);
    QVERIFY(!problem(page, u"site_name"_s).isEmpty());
    QCOMPARE(get<QLineEdit>(page, u"siteName"_s)->text(), u"Mine"_s);
}

void tst_GeneralPage::anAddressIsExplainedWhileItIsTyped()
{
    Desk desk;
    Page *page = open(desk);
    const auto explained = [&](const QString &url) {
        type(page, u"publicUrl"_s, url);
        return help(page, u"public_url"_s);
    };
    QVERIFY(explained(u"https://cmms.example"_s).contains(u"internet"_s));
    QVERIFY(explained(u"https://cmms.example:8443"_s).contains(u"8443"_s)
            || explained(u"https://cmms.example:8443"_s).contains(u"8,443"_s));
    QVERIFY(explained(u"https://10.1.2.3"_s).contains(u"network"_s));
    QVERIFY(explained(u"http://127.0.0.1:8484"_s).contains(u"this computer"_s));
    QVERIFY(explained(u"https://cmms.example/"_s).contains(u"slash"_s));
    QVERIFY(explained({}).contains(u"Empty"_s));
}

void tst_GeneralPage::theMcpAddressFollowsThePublicUrlAndIsCopied()
{
    Desk desk;
    Page *page = open(desk);
    QCOMPARE(get<QLineEdit>(page, u"mcpAddress"_s)->text(), u"http://127.0.0.1:8484/mcp/oauth/fractal-one"_s);
    type(page, u"publicUrl"_s, u"https://CMMS.example"_s);
    QCOMPARE(get<QLineEdit>(page, u"mcpAddress"_s)->text(), u"https://cmms.example/mcp/oauth/fractal-one"_s);
    QTest::mouseClick(get<QPushButton>(page, u"copyMcpAddress"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"https://cmms.example/mcp/oauth/fractal-one"_s);
}

void tst_GeneralPage::aPictureBecomesASmallPng_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("problem");
    const auto picture = [](int width, int height, const char *format) {
        QImage image{width, height, QImage::Format_RGB32};
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x)
                image.setPixel(x, y, qRgb(x * 7 % 256, y * 5 % 256, (x * y) % 256)); // compresses badly
        }
        QByteArray bytes;
        QBuffer buffer{&bytes};
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    };
    using general::PictureProblem;
    const QByteArray drawing =
        "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='10'><rect width='30' height='10' fill='red'/></svg>";
    QTest::newRow("PNG") << u"a.png"_s << picture(600, 400, "PNG") << static_cast<int>(PictureProblem::None);
    QTest::newRow("JPEG under a wrong name") << u"a.png"_s << picture(1000, 100, "JPG") << static_cast<int>(PictureProblem::None);
    QTest::newRow("a small one") << u"a.png"_s << picture(20, 20, "PNG") << static_cast<int>(PictureProblem::None);
    QTest::newRow("SVG") << u"a.svg"_s << drawing << static_cast<int>(PictureProblem::None);
    QTest::newRow("text") << u"a.png"_s << "not a picture"_ba << static_cast<int>(PictureProblem::NoPicture);
    QTest::newRow("cut off") << u"a.png"_s << picture(600, 400, "PNG").first(60) << static_cast<int>(PictureProblem::NoPicture);
    QTest::newRow("empty") << u"a.png"_s << QByteArray{} << static_cast<int>(PictureProblem::NoPicture);
    QTest::newRow("over 1 MB") << u"a.png"_s << QByteArray(1'000'001, 'x') << static_cast<int>(PictureProblem::TooLarge);
}

void tst_GeneralPage::aPictureBecomesASmallPng()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, problem);
    QTemporaryDir folder;
    QFile file{folder.filePath(name)};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const general::Picture made = general::readPicture(file.fileName());
    QCOMPARE(static_cast<int>(made.problem), problem);
    QCOMPARE(made.png.isEmpty(), made.problem != general::PictureProblem::None);
    if (made.png.isEmpty())
        return;
    QVERIFY(made.png.size() <= settings_check::largestLogo);
    const QImage image = QImage::fromData(made.png, "PNG");
    QVERIFY(!image.isNull() && image.width() <= 480 && image.height() <= 160);
}

void tst_GeneralPage::aLogoIsChosenShownAndRemoved()
{
    Desk desk;
    QTemporaryDir folder;
    desk.prompter.file = folder.filePath(u"logo.png"_s);
    QVERIFY((QImage{64, 32, QImage::Format_RGB32}.save(desk.prompter.file)));
    Page *page = open(desk);
    QTest::mouseClick(get<QPushButton>(page, u"chooseLogo"_s), Qt::LeftButton);
    QTRY_VERIFY(get<QLabel>(page, u"logoPreview"_s)->isVisible());
    QCOMPARE(page->unsaved(), QStringList{u"Logo"_s});
    save(desk, page);
    QVERIFY(stored(desk).logo.startsWith("\x89PNG"));
    desk.prompter.file = folder.filePath(u"missing.png"_s);
    QTest::mouseClick(get<QPushButton>(page, u"chooseLogo"_s), Qt::LeftButton);
    QTRY_VERIFY(!problem(page, u"logo"_s).isEmpty());
    QTest::mouseClick(get<QPushButton>(page, u"removeLogo"_s), Qt::LeftButton);
    save(desk, page);
    QVERIFY(stored(desk).logo.isEmpty());
    QVERIFY(get<QLabel>(page, u"logoPreview"_s)->isHidden());
}

void tst_GeneralPage::aCertificateSaysWhenItExpires()
{
    QTemporaryDir folder;
    const auto path = [&](const char *name) { return folder.filePath(QLatin1StringView{name}); };
    QVERIFY(makeCertificate(path("a.pem"), path("a.key"), 90));
    QVERIFY(makeCertificate(path("b.pem"), path("b.key"), 90));
    using general::Certificate;
    const Certificate good = general::lookAt(path("a.pem"), path("a.key"));
    QCOMPARE(good.problem, Certificate::Problem::None);
    QCOMPARE(good.name, u"cmms.example"_s);
    QVERIFY(good.expires > QDateTime::currentDateTimeUtc().addDays(88));
    QCOMPARE(general::lookAt(path("a.pem"), path("b.key")).problem, Certificate::Problem::OtherKey);
    QCOMPARE(general::lookAt(path("a.pem"), path("a.pem")).problem, Certificate::Problem::NoKey);
    QCOMPARE(general::lookAt(path("a.key"), path("a.key")).problem, Certificate::Problem::NoCertificate);
    QCOMPARE(general::lookAt(u"/dev/zero"_s, {}).problem, Certificate::Problem::Unreadable);
    QCOMPARE(general::lookAt({}, {}).problem, Certificate::Problem::Absent);

    Desk desk;
    Page *page = open(desk);
    desk.prompter.file = path("a.pem");
    QTest::mouseClick(get<QPushButton>(page, u"chooseCertificate"_s), Qt::LeftButton);
    QCOMPARE(get<QLineEdit>(page, u"tlsCertificate"_s)->text(), path("a.pem"));
    QTRY_VERIFY(help(page, u"tls_certificate"_s).contains(u"cmms.example"_s));
    desk.prompter.file = path("b.key");
    QTest::mouseClick(get<QPushButton>(page, u"chooseKey"_s), Qt::LeftButton);
    save(desk, page);
    QVERIFY(!problem(page, u"tls_key"_s).isEmpty());
    QVERIFY(stored(desk).tlsCertificate.isEmpty());
}

void tst_GeneralPage::aRunningServerIsRestartedOnRequest()
{
    Desk desk;
    QList<ServerWatch::State> states;
    connect(&desk.server, &ServerWatch::changed, this, [&] { states += desk.server.state(); });
    Page *page = open(desk);
    auto *banner = get<look::Banner>(page, u"restartBanner"_s);
    type(page, u"siteName"_s, u"Planta Sur"_s);
    save(desk, page);
    QVERIFY(banner->isHidden()); // nothing that a running server would not see
    type(page, u"listenPort"_s, u"9000"_s);
    save(desk, page);
    QVERIFY(banner->isVisible());
    QTest::mouseClick(get<QPushButton>(banner, u"bannerButton"_s), Qt::LeftButton);
    QTRY_COMPARE(states.size(), 2);
    QCOMPARE(states, (QList{ServerWatch::State::Stopped, ServerWatch::State::Running}));
    QTRY_VERIFY(banner->isHidden());
}

void tst_GeneralPage::aServiceIsNotRestartedFromHere()
{
    Desk desk;
    desk.server.become(ServerWatch::State::Attached);
    Page *page = open(desk);
    type(page, u"listenPort"_s, u"9000"_s);
    save(desk, page);
    auto *banner = get<look::Banner>(page, u"restartBanner"_s);
    QVERIFY(banner->isVisible());
    QVERIFY(banner->findChild<QPushButton *>() == nullptr);
}

void tst_GeneralPage::theRegionShowsHowNumbersLook()
{
    QVERIFY(general::example(u"es"_s, u"MX"_s).contains(u"1,234,567.89"_s));
    QVERIFY(general::example(u"es"_s, u"ES"_s).contains(u".567,89"_s));
    QVERIFY(general::example(u"fr"_s, {}).contains(u"567,89"_s));
    const auto names = [](const QString &language) {
        QStringList found;
        const general::Choices countries = general::countries(language);
        for (const auto &country : countries) {
            if (country.id == "MX"_L1 || country.id == "FR"_L1)
                found += country.text;
        }
        return found;
    };
    QVERIFY(names(u"en"_s).contains(u"Mexico"_s));
    QVERIFY(names(u"es"_s).contains(u"México"_s));
    QVERIFY(names(u"fr"_s).contains(u"France"_s));
    QCOMPARE(names(u"en"_s).size(), 2);
}

void tst_GeneralPage::everyInputIsReachedAndNamedAndNothingIsClipped()
{
    Desk desk;
    Page *page = open(desk);
    QCOMPARE(unreachable(page), QStringList{});
    for (const auto &language : {u"en"_s, u"fr"_s, u"es"_s}) {
        desk.speak(language);
        page->retranslate();
        QCoreApplication::processEvents();
        QTRY_COMPARE(clipped(page), QStringList{});
    }
    desk.speak(u"en"_s);
}

QTEST_MAIN(tst_GeneralPage)
#include "tst_general_page.moc"
