// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_formats.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>
#include <zlib.h>

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

/// A member of a ZIP archive, of which it is the only one with this name (APPNOTE.TXT §4.3.7).
QByteArray partOf(const QByteArray &archive, const QByteArray &name)
{
    constexpr qsizetype headerLength = 30;
    constexpr qsizetype nameLengthAt = 26;
    constexpr int rawDeflate = -15;
    for (qsizetype at = archive.indexOf("PK\x03\x04"); at >= 0; at = archive.indexOf("PK\x03\x04", at + 1)) {
        const auto number = [&](qsizetype offset) {
            return qFromLittleEndian<quint16>(archive.constData() + at + nameLengthAt + offset);
        };
        if (archive.mid(at + headerLength, number(0)) != name)
            continue;
        QByteArray packed = archive.mid(at + headerLength + number(0) + number(2));
        QByteArray part(1'000'000, '\0');
        z_stream stream{};
        stream.next_in = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_in = static_cast<uInt>(packed.size());
        stream.next_out = reinterpret_cast<Bytef *>(part.data());
        stream.avail_out = static_cast<uInt>(part.size());
        if (inflateInit2(&stream, rawDeflate) != Z_OK)
            return {};
        inflate(&stream, Z_FINISH);
        part.resize(static_cast<qsizetype>(stream.total_out));
        inflateEnd(&stream);
        return part;
    }
    return {};
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
    const QByteArray sheet = partOf(file, "xl/worksheets/sheet1.xml");
    QVERIFY(sheet.contains("<row "));
    QVERIFY(!sheet.contains("<f")); // SEC-15: text is text, nothing is a formula
    QVERIFY(partOf(file, "xl/sharedStrings.xml").contains("=1+1<"));
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
