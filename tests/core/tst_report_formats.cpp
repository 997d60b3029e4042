// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_formats.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace fractal;
using namespace fractal::reports;
using namespace Qt::StringLiterals;

namespace {

Table sample(const QString &text)
{
    Table table;
    table.name = u"sample"_s;
    table.title = u"Überfällig – просрочено"_s;
    table.subtitle = u"Planta Norte"_s;
    table.currency = u"EUR"_s;
    table.columns = {{"code", "Code"}, {"number", "Number"}, {"cost", "Cost"}, {"due_at", "Due"}, {"none", "None"}};
    table.rows.push_back({text, -2.5, Money{-123456}, Instant{1767225600000}, {}});
    return table;
}

} // namespace

class tst_ReportFormats : public QObject {
    Q_OBJECT

private slots:
    void whatLooksLikeAFormulaIsText_data();
    void whatLooksLikeAFormulaIsText();
    void csvIsWhatRfc4180Says();
    void xlsxIsAPackageWithItsSheet();
    void pdfHasItsPages_data();
    void pdfHasItsPages();
};

void tst_ReportFormats::whatLooksLikeAFormulaIsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("harmless");
    for (const QString &text : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"\n=1"_s})
        QTest::addRow("%s", qPrintable(text.simplified() + QString::number(text.front().unicode())))
            << text << QString{u'\'' + text};
    for (const QString &text : {u""_s, u"OT-1"_s, u"a=b"_s, u"'=1"_s})
        QTest::addRow("plain %s", qPrintable(text)) << text << text;
}

void tst_ReportFormats::whatLooksLikeAFormulaIsText()
{
    QFETCH(QString, text);
    QFETCH(QString, harmless);
    QCOMPARE(harmlessText(text), harmless);
    const QByteArray csv = csvOf(sample(text)).value();
    QByteArray cell = harmless.toUtf8();
    QVERIFY(csv.contains("\r\n\"" + cell + "\","));
}

void tst_ReportFormats::csvIsWhatRfc4180Says()
{
    QCOMPARE(csvOf(sample(u"a \"b\", c"_s)).value(),
             QByteArray{"\xef\xbb\xbf\"code\",\"number\",\"cost\",\"due_at\",\"none\"\r\n"
                        "\"a \"\"b\"\", c\",\"-2.5\",\"-1234.56\",\"2026-01-01T00:00:00Z\",\"\"\r\n"});
}

void tst_ReportFormats::xlsxIsAPackageWithItsSheet()
{
    const QByteArray file = xlsxOf(sample(u"=1+1"_s)).value();
    QVERIFY(file.startsWith("PK\x03\x04"));
    QVERIFY(file.contains("xl/worksheets/sheet1.xml"));
    QVERIFY(file.contains("xl/sharedStrings.xml"));
}

void tst_ReportFormats::pdfHasItsPages_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("pages");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("one page") << 10 << 1;
    QTest::newRow("several") << 100 << 3;
    QTest::newRow("the most") << mostRows << 143;
}

void tst_ReportFormats::pdfHasItsPages()
{
    QFETCH(int, rows);
    QFETCH(int, pages);
    Table table = sample(QString{300, u'W'});
    const std::vector<Cell> row = table.rows.front();
    table.rows.assign(static_cast<std::size_t>(rows), row);
    const QByteArray file = pdfOf(table).value();
    QVERIFY(file.startsWith("%PDF-1."));
    QVERIFY(file.trimmed().endsWith("%%EOF"));
    QCOMPARE(file.count("/Type /Page\n"), pages);
}

QTEST_GUILESS_MAIN(tst_ReportFormats)
#include "tst_report_formats.moc"
