// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/import_page.h"
#include "app/first_run/import_words.h"
#include "app/first_run/mapping_memory.h"
#include "tests/support/app/desk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// A file of the person's on its way into the site.
class tst_ImportPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void faultyCellsAreMendedInPlace();
    void whatIsTypedCountsWithoutAnotherCheck();
    void faultyRowsAreLeftOut();
    void unknownAssetsAreAQuestion_data();
    void unknownAssetsAreAQuestion();
    void dayOrMonthIsAskedOnlyWhereItIsOpen();
    void whatOnlyTheWholeFileTellsIsAskedToo();
    void theDecimalSignIsAsked();
    void theDelimiterIsAsked();
    void aFieldHasOneColumn();
    void aMissingTitleIsAsked();
    void theKindFollowsTheHeader();
    void theHeaderIsRemembered();
    void realWorkOrdersAreImported();
    void cancellingLeavesNothing();
    void whoMayNotAddCannotImport();
    void aFileThatGoesAwayIsSaid();
    void theModelsAreSound();
    void everyRefusalHasWords();
    void everythingIsReachedByTab();
    void nothingIsClipped_data();
    void nothingIsClipped();
};

namespace {

const QByteArray spanish = u"N° OT;Fecha creación;Título;Equipo;Tipo;Coste total;Observ.\n"
                           "OT-1;31/12/2024;Fuga de aceite;;Correctivo;1.234,56;ver foto\n"
                           "OT-2;31/02/2025;Cambio de filtro;;Preventivo;12,50;\n"
                           "OT-3;15/03/2025;Ruido;;Correctivo;12,5O;\n"
                           "OT-1;16/03/2025;Otra vez;;;;\n"
                           "OT-5;17/03/2025;Inspección;;Inspección;;\n"_s.toLatin1();

struct Import {
    explicit Import(const QString &person = u"admin"_s) : desk{Driver::Sqlite}
    {
        if (person != "admin"_L1) {
            desk.store.user(person, Profile::ReadOnly, u"Auditor"_s);
            desk.signIn(person);
        }
        desk.store.clock.set({1795430760000}); // 2026-11-23
        page = new ImportPage{desk.office()};
        QObject::connect(page, &ImportPage::imported, page, [this](const transfer::Report &done) { report = done; });
        desk.show(page);
    }
    void open(const QByteArray &bytes, const QString &name = u"ot-2025.csv"_s)
    {
        QFile out{folder.filePath(name)};
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write");
        out.close();
        page->open(out.fileName());
        wait();
    }
    /// Until the file is looked at and its rows are checked.
    void wait() { QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), 60'000); }
    [[nodiscard]] QPushButton *button(const QString &name) { return get<QPushButton>(page, name); }
    [[nodiscard]] QComboBox *field(int row) { return get<QComboBox>(page, u"field_%1"_s.arg(row)); }
    [[nodiscard]] QLineEdit *fault(int row) { return get<QLineEdit>(page, u"fault_%1"_s.arg(row)); }
    [[nodiscard]] QString banner() { return get<look::Banner>(page, u"importBanner"_s)->text(); }
    [[nodiscard]] QStringList readings()
    {
        const ColumnsModel &model = page->findChild<MappingTable *>()->columnsModel();
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts += model.index(row, ColumnsModel::Reading).data().toString();
        return texts;
    }
    [[nodiscard]] QStringList whatToDo()
    {
        const FaultsModel &model = page->findChild<FaultsTable *>()->faultsModel();
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts += model.index(row, FaultsModel::WhatToDo).data().toString();
        return texts;
    }
    void press(const QString &name)
    {
        QTest::mouseClick(button(name), Qt::LeftButton);
        wait();
    }
    void pressCheckAgain()
    {
        auto *banner = get<look::Banner>(page, u"importBanner"_s);
        QTest::mouseClick(get<QPushButton>(banner, u"bannerButton"_s), Qt::LeftButton);
        wait();
    }
    void choose(int row, const QString &name)
    {
        QComboBox *box = field(row);
        box->setFocus();
        box->setCurrentIndex(box->findData(name));
        emit box->activated(box->currentIndex());
        wait();
    }
    [[nodiscard]] QStringList column(const QString &sql)
    {
        QStringList texts;
        Rows rows = desk.store.reader().select(sql).value();
        while (rows.next())
            texts += rows.text(0);
        return texts;
    }
    void import()
    {
        QTest::mouseClick(button(u"import"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), 60'000);
    }

    QTemporaryDir folder;
    Desk desk;
    ImportPage *page = nullptr;
    std::optional<transfer::Report> report;
};

} // namespace

void tst_ImportPage::initTestCase()
{
    QLocale::setDefault(QLocale{u"en"_s});
}

void tst_ImportPage::faultyCellsAreMendedInPlace()
{
    Import import;
    import.open(spanish);
    QCOMPARE(import.readings().first(6),
             (QStringList{u"OT-1"_s, u"31 December 2024 · dd/mm/yyyy"_s, u"Fuga de aceite"_s, QString{}, u"Corrective"_s,
                          u"1,234.56 USD"_s}));
    QCOMPARE(import.banner(), u"3 rows need attention. The other 2 are ready."_s);
    QCOMPARE(import.whatToDo(),
             (QStringList{u"“31/02/2025” is not a date like DD/MM/YYYY."_s, u"“12,5O” is not an amount like 1.234,56."_s,
                          u"“OT-1” also stands in row 2. Each record has its own code."_s}));
    QCOMPARE(import.button(u"import"_s)->text(), u"Import 2 rows"_s);
    import.fault(0)->setFocus();
    import.fault(0)->selectAll();
    QTest::keyClicks(import.fault(0), u"28/02/2025"_s);
    import.fault(2)->selectAll();
    QTest::keyClicks(import.fault(2), u"OT-4"_s);
    import.pressCheckAgain();
    QVERIFY(import.banner().contains(u"The other 4 are ready."_s));
    import.fault(0)->selectAll();
    QTest::keyClicks(import.fault(0), u"12,50"_s);
    QTest::keyClick(import.fault(0), Qt::Key_Return);
    import.wait();
    QVERIFY(!get<look::Banner>(import.page, u"importBanner"_s)->isVisible());
    QVERIFY(import.column(u"SELECT code FROM work_orders"_s).isEmpty()); // nothing is written yet
    import.import();
    QCOMPARE(import.report->accepted, qint64{5});
    QCOMPARE(import.column(u"SELECT code || ' ' || coalesce(cost_minor, 0) FROM work_orders ORDER BY code"_s),
             (QStringList{u"OT-1 123456"_s, u"OT-2 1250"_s, u"OT-3 1250"_s, u"OT-4 0"_s, u"OT-5 0"_s}));
}

void tst_ImportPage::whatIsTypedCountsWithoutAnotherCheck()
{
    Import import;
    import.open("ot,title,due_at\nA,a,2025-02-31\nB,b,2025-03-01\n");
    import.fault(0)->selectAll();
    QTest::keyClicks(import.fault(0), u"2025-02-28"_s);
    import.import();
    QCOMPARE(import.report->accepted, qint64{2});
}

void tst_ImportPage::faultyRowsAreLeftOut()
{
    Import import;
    import.open(spanish);
    import.import();
    QCOMPARE(import.report->accepted, qint64{2});
    QCOMPARE(import.report->refusedRows, qint64{3});
    QCOMPARE(import.column(u"SELECT code FROM work_orders ORDER BY code"_s), (QStringList{u"OT-1"_s, u"OT-5"_s}));
    QCOMPARE(import.column(u"SELECT actor FROM journal WHERE action = 'import'"_s), QStringList{u"desktop:admin"_s});
}

void tst_ImportPage::unknownAssetsAreAQuestion_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<qint64>("accepted");
    QTest::addColumn<QStringList>("assets");
    QTest::newRow("create them") << 0 << qint64{3} << QStringList{u"P-1"_s, u"P-2"_s};
    QTest::newRow("refuse these rows") << 1 << qint64{1} << QStringList{};
}

void tst_ImportPage::unknownAssetsAreAQuestion()
{
    QFETCH(int, answer);
    QFETCH(qint64, accepted);
    QFETCH(QStringList, assets);
    Import import;
    import.open("title,asset\na,P-1\nb,P-2\nc,\n");
    auto *question = get<QuestionRow>(import.page, u"askAssets"_s);
    QVERIFY(question->isVisible());
    QVERIFY(question->findChild<look::Text *>()->text().startsWith(u"2 assets"_s));
    QVERIFY(!import.button(u"import"_s)->isEnabled()); // nobody has decided yet
    import.press(u"askAssets_%1"_s.arg(answer));
    QVERIFY(question->isVisible()); // the answer can be changed
    import.import();
    QCOMPARE(import.report->accepted, accepted);
    QCOMPARE(import.column(u"SELECT code FROM assets ORDER BY code"_s), assets);
}

void tst_ImportPage::dayOrMonthIsAskedOnlyWhereItIsOpen()
{
    Import import;
    import.open("title,due_at\na,31/12/2025\n");
    QVERIFY(!get<QuestionRow>(import.page, u"askDates"_s)->isVisible());
    import.open("title,due_at\na,03/04/2025\n");
    QVERIFY(get<QuestionRow>(import.page, u"askDates"_s)->isVisible());
    QVERIFY(!import.button(u"import"_s)->isEnabled());
    import.press(u"askDates_0"_s);
    QCOMPARE(import.readings().last(), u"3 April 2025 · dd/mm/yyyy"_s);
    import.press(u"askDates_1"_s);
    QCOMPARE(import.readings().last(), u"4 March 2025 · mm/dd/yyyy"_s);
    import.import();
    QCOMPARE(import.column(u"SELECT due_at FROM work_orders"_s), QStringList{QString::number(1741046400000)});
}

void tst_ImportPage::whatOnlyTheWholeFileTellsIsAskedToo()
{
    // The beginning of the file says the day, its end the month.
    QByteArray bytes = "title,due_at\n";
    for (qint64 i = 0; i < transfer::previewRows; ++i)
        bytes += "a,31/12/2025\n";
    bytes += "b,12/31/2025\n";
    Import import;
    import.open(bytes);
    QVERIFY(get<QuestionRow>(import.page, u"askDates"_s)->isVisible());
    QVERIFY(!import.button(u"import"_s)->isEnabled());
    import.press(u"askDates_0"_s);
    QVERIFY(import.button(u"import"_s)->isEnabled());
    QCOMPARE(import.whatToDo(), QStringList{u"“12/31/2025” is not a date like DD/MM/YYYY."_s});
}

void tst_ImportPage::theDecimalSignIsAsked()
{
    Import import;
    import.open("title;cost\na;1.234\n");
    QVERIFY(get<QuestionRow>(import.page, u"askNumbers"_s)->isVisible());
    import.press(u"askNumbers_1"_s);
    QCOMPARE(import.readings().last(), u"1,234.00 USD"_s);
}

void tst_ImportPage::theDelimiterIsAsked()
{
    Import import;
    import.open("title and note\na\n");
    QVERIFY(get<QuestionRow>(import.page, u"askDelimiter"_s)->isVisible());
    import.press(u"askDelimiter_1"_s);
    QVERIFY(get<QuestionRow>(import.page, u"askDelimiter"_s)->isVisible());
}

void tst_ImportPage::aFieldHasOneColumn()
{
    Import import;
    import.open("Título;Comentario A;Comentario B\na;b;c\n");
    import.choose(1, u"description"_s);
    QCOMPARE(import.field(1)->currentData().toString(), u"description"_s);
    import.choose(2, u"description"_s);
    QCOMPARE(import.field(1)->currentData().toString(), QString{});
    import.import();
    QCOMPARE(import.column(u"SELECT description FROM work_orders"_s), QStringList{u"c"_s});
}

void tst_ImportPage::aMissingTitleIsAsked()
{
    Import import;
    import.open("ot,foo\n1,Leak\n");
    QVERIFY2(import.banner().contains(u"“Title”"_s), qPrintable(import.banner()));
    QVERIFY(!import.button(u"import"_s)->isEnabled());
    import.choose(1, u"title"_s);
    QVERIFY(import.button(u"import"_s)->isEnabled());
    import.import();
    QCOMPARE(import.column(u"SELECT title FROM work_orders"_s), QStringList{u"Leak"_s});
}

void tst_ImportPage::theKindFollowsTheHeader()
{
    Import import;
    import.open("Code équipement;Fabricant;N° de série\nP-1;ACME;77\n"_ba);
    QVERIFY(import.button(u"kind_assets"_s)->isChecked());
    import.import();
    QCOMPARE(import.column(u"SELECT code || ' ' || manufacturer || ' ' || serial_number FROM assets"_s),
             QStringList{u"P-1 ACME 77"_s});
    // The person decides.
    import.open("ot,title\n1,a\n");
    QVERIFY(import.button(u"kind_work-orders"_s)->isChecked());
    import.press(u"kind_assets"_s);
    QVERIFY(import.button(u"kind_assets"_s)->isChecked());
    QVERIFY(import.banner().contains(u"“Code”"_s));
}

void tst_ImportPage::theHeaderIsRemembered()
{
    Import import;
    import.open("ot,foo,due_at\n1,Leak,03/04/2025\n");
    import.choose(1, u"title"_s);
    import.press(u"askDates_0"_s);
    import.import();
    import.open("ot,foo,due_at\n2,Noise,05/04/2025\n", u"ot-2026.csv"_s);
    QCOMPARE(import.field(1)->currentData().toString(), u"title"_s);
    QVERIFY(import.button(u"askDates_0"_s)->isChecked());
    QVERIFY(import.button(u"import"_s)->isEnabled());
    QVERIFY(!MappingMemory{import.desk.office().memory}.recall(u"work-orders"_s, {u"ot"_s, u"bar"_s, u"due_at"_s}));
}

void tst_ImportPage::realWorkOrdersAreImported()
{
    Import import;
    QFile real{qEnvironmentVariable("FRACTAL_SOURCE_DIR") + "/resources/demo/excavators.csv"_L1};
    if (!real.open(QIODevice::ReadOnly))
        QSKIP("no source folder");
    import.open(real.readAll(), u"excavators.csv"_s);
    QVERIFY2(get<QuestionRow>(import.page, u"askAssets"_s)->isVisible(), qPrintable(import.banner()));
    import.press(u"askAssets_0"_s);
    QVERIFY2(import.button(u"import"_s)->isEnabled(), qPrintable(import.banner()));
    import.import();
    QCOMPARE(import.report->rows, qint64{5485});
    QCOMPARE(import.report->accepted, qint64{5485});
    QCOMPARE(import.report->alsoCreated, qint64{5});
}

void tst_ImportPage::cancellingLeavesNothing()
{
    Import import;
    QByteArray bytes = "title,asset,cost\n";
    for (int i = 0; i < 30'000; ++i)
        bytes += "work,P-" + QByteArray::number(i) + ",1.50\n";
    import.open(bytes);
    QTRY_VERIFY_WITH_TIMEOUT(get<QuestionRow>(import.page, u"askAssets"_s)->isVisible(), 60'000);
    QTest::mouseClick(import.button(u"askAssets_0"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(import.button(u"import"_s)->isEnabled(), 60'000);
    const QByteArray before = import.desk.store.dump();
    QTest::mouseClick(import.button(u"import"_s), Qt::LeftButton);
    QVERIFY(import.button(u"cancelImport"_s)->isVisible());
    QTest::mouseClick(import.button(u"cancelImport"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(import.button(u"import"_s)->isVisible(), 60'000);
    QVERIFY(!import.report);
    QCOMPARE(import.desk.store.dump(), before);
    QCOMPARE(QDir{import.desk.store.place().folder}.entryList({u"import-*"_s}, QDir::Dirs).size(), 0);
    QVERIFY(import.button(u"import"_s)->isEnabled()); // one may change one's mind again
}

void tst_ImportPage::whoMayNotAddCannotImport()
{
    Import import{u"auditor"_s};
    import.open("ot,title\n1,a\n");
    QVERIFY(!import.button(u"import"_s)->isEnabled());
}

void tst_ImportPage::aFileThatGoesAwayIsSaid()
{
    Import import;
    import.open("ot,title\n1,a\n");
    QVERIFY(QFile::remove(import.folder.filePath(u"ot-2025.csv"_s)));
    QTest::mouseClick(import.button(u"import"_s), Qt::LeftButton);
    QTRY_VERIFY2(import.banner().contains(u"cannot be opened"_s), qPrintable(import.banner()));
    QVERIFY(!import.report);
}

void tst_ImportPage::theModelsAreSound()
{
    Import import;
    const QAbstractItemModelTester columns{&import.page->findChild<MappingTable *>()->columnsModel(),
                                           QAbstractItemModelTester::FailureReportingMode::QtTest};
    const QAbstractItemModelTester faults{&import.page->findChild<FaultsTable *>()->faultsModel(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest};
    import.open(spanish);
    import.choose(6, u"note"_s);
    import.pressCheckAgain();
    import.open("ot,title\n1,a\n");
    import.open("PK\x03\x04");
}

void tst_ImportPage::everyRefusalHasWords()
{
    using transfer::RefusalCode;
    QSet<QString> sentences;
    for (int code = 0; code <= static_cast<int>(RefusalCode::OutOfServiceAlready); ++code) {
        const QString sentence = import_words::whatToDo(static_cast<RefusalCode>(code), u"P%2"_s, u"D%1"_s);
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences.insert(sentence);
    }
    for (const QString &kind : {u"assets"_s, u"work-orders"_s}) {
        QSet<QString> labels;
        for (const transfer::KindField &field : transfer::fieldsOf(kind)) {
            const QString label = import_words::fieldLabel(kind, field.name);
            QVERIFY2(label != field.name, qPrintable(field.name));
            QVERIFY2(!labels.contains(label), qPrintable(label));
            labels.insert(label);
        }
    }
}

void tst_ImportPage::everythingIsReachedByTab()
{
    Import import;
    import.open("Título;due_at;cost;asset\na;03/04/2025;1.234;P-1\n;13/13/2025;x;\n");
    QCOMPARE(unreachable(import.page), QStringList{});
    import.press(u"askDates_0"_s);
    import.press(u"askNumbers_0"_s);
    QVERIFY(!import.whatToDo().isEmpty());
    QCOMPARE(unreachable(import.page), QStringList{});
    // In the order of reading.
    QList<QString> order;
    QWidget *at = import.button(u"chooseAnother"_s);
    do {
        at = at->nextInFocusChain();
        if (at->isVisible() && !at->objectName().isEmpty()
            && (qobject_cast<QComboBox *>(at) || qobject_cast<QPushButton *>(at) || qobject_cast<QLineEdit *>(at)))
            order += at->objectName();
    } while (at != import.button(u"import"_s) && order.size() < 100);
    QCOMPARE(order.first(4), (QList<QString>{u"field_0"_s, u"field_1"_s, u"field_2"_s, u"field_3"_s}));
    QVERIFY(order.indexOf(u"fault_0"_s) > order.indexOf(u"bannerButton"_s));
    QVERIFY(order.indexOf(u"back"_s) > order.indexOf(u"fault_0"_s));
}

void tst_ImportPage::nothingIsClipped_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "fr", "es"})
        QTest::addRow("%s", language) << QString::fromLatin1(language);
}

void tst_ImportPage::nothingIsClipped()
{
    QFETCH(QString, language);
    Import import;
    import.desk.speak(language);
    import.open(spanish + "OT-9;01/04/2025;Bomba;P-1;;1.234;\n");
    import.desk.window().resize(1000, 700);
    QCoreApplication::processEvents();
    QTRY_COMPARE(clipped(import.page), QStringList{});
    import.desk.speak(u"en"_s);
}

QTEST_MAIN(tst_ImportPage)
#include "tst_import_page.moc"
