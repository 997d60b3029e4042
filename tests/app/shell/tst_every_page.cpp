// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configuration/configuration_view.h"
#include "app/configuration/pages.h"
#include "tests/support/app/desk.h"
#include "tests/support/app/many_records.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// What is true of every page in the list, whatever it is about.
class tst_EveryPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void itsFileIsNamedAsItIs_data() { addPages(); }
    void itsFileIsNamedAsItIs();
    void itLoadsOnAnEmptySite_data() { addPages(); }
    void itLoadsOnAnEmptySite();
    void itLoadsWithTenThousandRows_data() { addPages(); }
    void itLoadsWithTenThousandRows();
    void itIsCleanWhenItIsLoaded_data() { addPages(); }
    void itIsCleanWhenItIsLoaded();
    void nothingIsClippedInAnyLanguage_data();
    void nothingIsClippedInAnyLanguage();
    void everyInputIsReachedByTabAndHasAName_data() { addPages(); }
    void everyInputIsReachedByTabAndHasAName();
    void itIsReadOnlyWithoutTheRight_data() { addPages(); }
    void itIsReadOnlyWithoutTheRight();
    void itsTextsAreTranslated_data() { addPages(); }
    void itsTextsAreTranslated();

private:
    static std::vector<PageInfo> all();
    static void addPages();
    static const PageInfo &info(const QString &name);
};

std::vector<PageInfo> tst_EveryPage::all()
{
    return {
#define X(name) pages_of_configuration::name(),
        FRACTAL_PAGES(X)
#undef X
    };
}

void tst_EveryPage::addPages()
{
    QTest::addColumn<QString>("name");
    for (const PageInfo &page : all())
        QTest::newRow(page.name) << QString{QLatin1StringView{page.name}};
}

namespace {

/// Opens the page in Configuration and waits until it has loaded.
ConfigurationView *opened(Desk &desk, const std::vector<PageInfo> &pages, const QString &name)
{
    auto *view = new ConfigurationView{desk.office(), pages, nullptr};
    desk.show(view);
    view->open(name);
    desk.settle();
    return view;
}

} // namespace

void tst_EveryPage::initTestCase()
{
    QFont font{u"Inter"_s};
    font.setPixelSize(13);
    QApplication::setFont(font);
}

void tst_EveryPage::itsFileIsNamedAsItIs()
{
    QFETCH(QString, name);
    const QString source = qEnvironmentVariable("FRACTAL_SOURCE_DIR");
    QVERIFY(QFile::exists(u"%1/app/pages/%2/%2_page.cpp"_s.arg(source, name)));
}

void tst_EveryPage::itLoadsOnAnEmptySite()
{
    QFETCH(QString, name);
    Desk desk;
    const ConfigurationView *view = opened(desk, all(), name);
    QCOMPARE(view->currentName(), name);
    QVERIFY(view->currentPage()->isVisible());
    QVERIFY(desk.office().toasts.texts().isEmpty());
}

void tst_EveryPage::itLoadsWithTenThousandRows()
{
    QFETCH(QString, name);
    Desk desk;
    desk.change([](Work &work) { return addMany(work, 10'000); });
    auto *view = new ConfigurationView{desk.office(), all(), nullptr};
    desk.show(view);
    view->open(name);
    QSignalSpy pageLoaded{view->currentPage(), &Page::loaded};
    QTRY_VERIFY_WITH_TIMEOUT(!pageLoaded.isEmpty(), 20'000);
}

void tst_EveryPage::itIsCleanWhenItIsLoaded()
{
    QFETCH(QString, name);
    Desk desk;
    const ConfigurationView *view = opened(desk, all(), name);
    QCOMPARE(view->currentPage()->unsaved(), QStringList{});
    const QByteArray before = desk.store.dump();
    view->currentPage()->save();
    desk.settle();
    QCOMPARE(desk.store.dump(), before);
}

void tst_EveryPage::nothingIsClippedInAnyLanguage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    for (const PageInfo &page : all()) {
        for (const char *language : {"en", "fr", "es"})
            QTest::addRow("%s in %s", page.name, language)
                << QString{QLatin1StringView{page.name}} << QString{QLatin1StringView{language}};
    }
}

void tst_EveryPage::nothingIsClippedInAnyLanguage()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    Desk desk;
    desk.change([](Work &work) { return addMany(work, 30); });
    ConfigurationView *view = opened(desk, all(), name);
    desk.speak(language);
    desk.settle();
    QTRY_COMPARE(clipped(view).join(u" | "_s), QString{});
}

void tst_EveryPage::everyInputIsReachedByTabAndHasAName()
{
    QFETCH(QString, name);
    Desk desk;
    desk.change([](Work &work) { return addMany(work, 30); });
    ConfigurationView *view = opened(desk, all(), name);
    QCOMPARE(unreachable(view).join(u" | "_s), QString{});
}

void tst_EveryPage::itIsReadOnlyWithoutTheRight()
{
    QFETCH(QString, name);
    Desk desk;
    desk.store.user(u"nadia"_s, Profile::ReadOnly, u"Auditor"_s); // sees everything, changes nothing
    desk.signIn(u"nadia"_s);
    ConfigurationView *view = opened(desk, all(), name);
    QCOMPARE(view->currentName(), name);
    const auto fields = view->currentPage()->findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields) {
        const bool isSearch = qobject_cast<const look::SearchField *>(field) != nullptr;
        const bool isInSearch = qobject_cast<const look::SearchField *>(field->parentWidget()) != nullptr;
        if (field->isVisible() && !isSearch && !isInSearch)
            QVERIFY2(field->isReadOnly() || !field->isEnabled(), qPrintable(field->objectName()));
    }
}

void tst_EveryPage::itsTextsAreTranslated()
{
    QFETCH(QString, name);
    Desk desk;
    const PageInfo &page = info(name);
    for (const char *language : {"fr", "es"}) {
        desk.speak(QLatin1StringView{language});
        for (const char *word : page.words)
            QVERIFY2(!QCoreApplication::translate("Page", word).isEmpty(), word);
    }
}

const PageInfo &tst_EveryPage::info(const QString &name)
{
    static const std::vector<PageInfo> pages = all();
    return *std::ranges::find_if(pages, [&](const PageInfo &page) { return name == QLatin1StringView{page.name}; });
}

QTEST_MAIN(tst_EveryPage)

#include "tst_every_page.moc"
