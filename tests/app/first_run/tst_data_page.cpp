// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/data_page.h"
#include "tests/support/app/desk.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// The second screen: one's own data, sample data, or none.
class tst_DataPage : public QObject {
    Q_OBJECT

private slots:
    void startingEmptyIsDoneAtOnce();
    void sampleDataIsFilledIn();
    void aFileIsChosen();
    void aFileIsDropped();
    void cellsArePasted();
    void whatCannotBePastedIsSaid_data();
    void whatCannotBePastedIsSaid();
    void aWorkbookIsRefusedInOneSentence();
    void backAndForth();
    void everythingIsReachedByTab();
    void nothingIsClipped_data();
    void nothingIsClipped();
};

namespace {

struct Choices {
    Choices()
    {
        page = new DataPage{desk.office()};
        desk.show(page);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString file(const QByteArray &bytes, const QString &name = u"ot-2025.csv"_s)
    {
        QFile out{folder.filePath(name)};
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write");
        return out.fileName();
    }
    void press(const QString &name) { QTest::mouseClick(get<QPushButton>(page, name), Qt::LeftButton); }
    [[nodiscard]] qint64 count(const QString &sql)
    {
        Rows rows = desk.store.reader().select(sql).value();
        return rows.next() ? rows.integer(0) : -1;
    }
    [[nodiscard]] QStringList pastedFiles() { return QDir{desk.store.place().folder}.entryList({u"pasted-*"_s}); }

    QTemporaryDir folder;
    Desk desk;
    DataPage *page = nullptr;
};

} // namespace

void tst_DataPage::startingEmptyIsDoneAtOnce()
{
    Choices choices;
    QSignalSpy finished{choices.page, &DataPage::finished};
    choices.press(u"startEmpty"_s);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(choices.count(u"SELECT count(*) FROM work_orders"_s), qint64{0});
}

void tst_DataPage::sampleDataIsFilledIn()
{
    Choices choices;
    QSignalSpy finished{choices.page, &DataPage::finished};
    choices.press(u"lookAround"_s);
    QVERIFY(!get<QPushButton>(choices.page, u"startEmpty"_s)->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120'000);
    QVERIFY(choices.count(u"SELECT count(*) FROM work_orders"_s) > 5000);
    QVERIFY(choices.desk.office().toasts.texts().join(u' ').contains(u"User Accounts"_s));
}

void tst_DataPage::aFileIsChosen()
{
    Choices choices;
    choices.desk.prompter.file = choices.file("ot,title\n1,a\n2,b\n");
    QSignalSpy finished{choices.page, &DataPage::finished};
    choices.press(u"importFile"_s);
    QTRY_VERIFY(get<QPushButton>(choices.page, u"import"_s)->isEnabled());
    choices.press(u"import"_s);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(choices.count(u"SELECT count(*) FROM work_orders"_s), qint64{2});
    // The note at the bottom takes it back.
    QCOMPARE(choices.desk.office().toasts.texts().size(), 1);
    QVERIFY(choices.desk.office().toasts.texts().front().contains(u"imported"_s));
    const auto buttons = choices.desk.window().findChildren<QPushButton *>();
    const auto undo = std::ranges::find_if(buttons, [](const QPushButton *button) { return button->text() == "Undo"_L1; });
    QVERIFY(undo != buttons.end());
    QTest::mouseClick(*undo, Qt::LeftButton);
    QTRY_COMPARE(choices.count(u"SELECT count(*) FROM work_orders WHERE deleted_at IS NULL"_s), qint64{0});
}

void tst_DataPage::aFileIsDropped()
{
    Choices choices;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(choices.file("ot,title\n1,a\n"))});
    auto *area = choices.page->findChild<DropArea *>();
    QDragEnterEvent enter{area->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(area, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop{QPointF{area->rect().center()}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(area, &drop);
    QTRY_VERIFY(get<QPushButton>(choices.page, u"import"_s)->isEnabled());
}

void tst_DataPage::cellsArePasted()
{
    Choices choices;
    QSignalSpy finished{choices.page, &DataPage::finished};
    QGuiApplication::clipboard()->setText(u"N° OT\tTítulo\tEquipo\nOT-1\tFuga de aceite\t\nOT-2\t\"Dos\nlíneas\"\t\n"_s);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
    QTRY_VERIFY(get<QPushButton>(choices.page, u"import"_s)->isEnabled());
    QCOMPARE(choices.pastedFiles().size(), 1);
    const QString kept = choices.desk.store.place().folder + u'/' + choices.pastedFiles().front();
    QCOMPARE(QFile::permissions(kept) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions{});
    QCOMPARE(get<QLabel>(choices.page, u"fileText"_s)->text().section(u" · "_s, 0, 0), u"Pasted cells"_s);
    choices.press(u"import"_s);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(choices.pastedFiles(), QStringList{});
    QCOMPARE(choices.count(u"SELECT count(*) FROM work_orders"_s), qint64{2});
}

void tst_DataPage::whatCannotBePastedIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString{} << u"no rows to paste"_s;
    QTest::newRow("one cell") << u"OT-1496\n"_s << u"no rows to paste"_s;
    QTest::newRow("far too much") << QString{20'000'001, u'x'} << u"too many cells"_s;
}

void tst_DataPage::whatCannotBePastedIsSaid()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    Choices choices;
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
    QVERIFY2(get<QLabel>(choices.page, u"dropProblem"_s)->text().contains(words),
             qPrintable(get<QLabel>(choices.page, u"dropProblem"_s)->text()));
    QCOMPARE(choices.pastedFiles(), QStringList{});
}

void tst_DataPage::aWorkbookIsRefusedInOneSentence()
{
    Choices choices;
    choices.desk.prompter.file = choices.file("PK\x03\x04", u"ot-2025.xlsx"_s);
    choices.press(u"importFile"_s);
    QVERIFY(get<QLabel>(choices.page, u"dropProblem"_s)->text().contains(u"save the sheet as CSV"_s));
    // A workbook under another name is recognised by its bytes.
    choices.desk.prompter.file = choices.file("PK\x03\x04", u"ot-2025.csv"_s);
    choices.press(u"importFile"_s);
    auto *banner = get<look::Banner>(choices.page, u"importBanner"_s);
    QTRY_VERIFY(banner->text().contains(u"save the sheet as CSV"_s));
    QVERIFY(!get<QPushButton>(choices.page, u"import"_s)->isEnabled());
}

void tst_DataPage::backAndForth()
{
    Choices choices;
    QGuiApplication::clipboard()->setText(u"ot\ttitle\n1\ta\n"_s);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
    QTRY_VERIFY(get<QPushButton>(choices.page, u"back"_s)->isVisible());
    choices.press(u"back"_s);
    QTRY_VERIFY(get<QPushButton>(choices.page, u"importFile"_s)->isVisible());
    QCOMPARE(choices.pastedFiles(), QStringList{});
    QVERIFY(get<QPushButton>(choices.page, u"importFile"_s)->hasFocus());
}

void tst_DataPage::everythingIsReachedByTab()
{
    Choices choices;
    QCOMPARE(unreachable(choices.page), QStringList{});
}

void tst_DataPage::nothingIsClipped_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "fr", "es"})
        QTest::addRow("%s", language) << QString::fromLatin1(language);
}

void tst_DataPage::nothingIsClipped()
{
    QFETCH(QString, language);
    Choices choices;
    choices.desk.speak(language);
    QTRY_COMPARE(clipped(choices.page).join(u" | "_s), QString{});
    choices.desk.speak(u"en"_s);
}

QTEST_MAIN(tst_DataPage)
#include "tst_data_page.moc"
