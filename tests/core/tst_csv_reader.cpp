// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csv_dialect.h"
#include "core/transfer/csv_reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fractal;
using namespace fractal::transfer;
using namespace Qt::StringLiterals;

namespace {

struct Line {
    qint64 line;
    QStringList cells;
};

} // namespace

class tst_CsvReader : public QObject {
    Q_OBJECT

private slots:
    void aRowIsReadWithItsTrueLine_data();
    void aRowIsReadWithItsTrueLine();
    void aBrokenRowIsNamedAndTheNextOnesAreRead_data();
    void aBrokenRowIsNamedAndTheNextOnesAreRead();
    void theEncodingIsRecognised_data();
    void theEncodingIsRecognised();
    void theDelimiterIsRecognised_data();
    void theDelimiterIsRecognised();
    void whatIsNotCsvIsRefusedInWords_data();
    void whatIsNotCsvIsRefusedInWords();
    void aRowMayCrossThePiecesInWhichAFileIsRead();
    void aCellWithoutEndIsRefused();
    void moreThan500ColumnsAreRefused();
    void anEncodingThatDoesNotFitIsRefusedWithItsLine();
    void aFolderOrAMissingFileIsRefused();

private:
    QString file(const QByteArray &bytes)
    {
        const QString name = m_folder.filePath(QString::number(++m_count) + u".csv"_s);
        QFile out{name};
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return name;
    }
    static QList<Line> rowsOf(const QString &name, const Dialect &dialect, QStringList *problems = nullptr)
    {
        QList<Line> rows;
        auto reader = CsvReader::open(name, dialect).value();
        CsvRow row;
        while (reader->next(row).value()) {
            if (problems != nullptr)
                problems->append(row.problem);
            rows.append({row.line, QStringList{row.cells.begin(), row.cells.end()}});
        }
        return rows;
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

void tst_CsvReader::aRowIsReadWithItsTrueLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected"); // "line: cell|cell"
    QTest::newRow("LF") << "a,b\n1,2\n"_ba << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
    QTest::newRow("CRLF") << "a,b\r\n1,2\r\n3,4\r\n"_ba << QStringList{u"1: a|b"_s, u"2: 1|2"_s, u"3: 3|4"_s};
    QTest::newRow("CR alone, as old Macintoshes wrote")
        << "a,b\r1,2\r3,4"_ba << QStringList{u"1: a|b"_s, u"2: 1|2"_s, u"3: 3|4"_s};
    QTest::newRow("no line end at the end") << "a,b\n1,2"_ba << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
    QTest::newRow("an empty cell at the end of the file") << "a,b\n1,"_ba << QStringList{u"1: a|b"_s, u"2: 1|"_s};
    QTest::newRow("empty lines are counted")
        << "a,b\n\n\n1,2\r\n\r\n3,4\n"_ba << QStringList{u"1: a|b"_s, u"4: 1|2"_s, u"6: 3|4"_s};
    QTest::newRow("quotes with a delimiter") << "\"a,b\",c\n"_ba << QStringList{u"1: a,b|c"_s};
    QTest::newRow("doubled quotes") << "\"16'4\"\"\",x\n"_ba << QStringList{u"1: 16'4\"|x"_s};
    QTest::newRow("a line feed within a cell") << "\"a\nb\",c\n1,2\n"_ba << QStringList{u"1: a\nb|c"_s, u"3: 1|2"_s};
    QTest::newRow("CRLF within a cell") << "h,i\r\n\"a\r\nb\r\nc\",c\r\n1,2\r\n"_ba
                                        << QStringList{u"1: h|i"_s, u"2: a\r\nb\r\nc|c"_s, u"5: 1|2"_s};
    QTest::newRow("a quote within an open cell") << "16'4\",\"x\"\n1,2\n"_ba << QStringList{u"1: 16'4\"|x"_s, u"2: 1|2"_s};
    QTest::newRow("blanks around a cell") << " a , \"b\" \n"_ba << QStringList{u"1: a|b"_s};
    QTest::newRow("formulas stay text") << "=1+1,+A1,@x,-2\n"_ba << QStringList{u"1: =1+1|+A1|@x|-2"_s};
    QTest::newRow("UTF-8 with a byte order mark") << "\xEF\xBB\xBF\xC3\xA9,b\n"_ba << QStringList{u"1: é|b"_s};
    QTest::newRow("rows of different lengths") << "a,b\n1\n1,2,3\n"_ba << QStringList{u"1: a|b"_s, u"2: 1"_s, u"3: 1|2|3"_s};
}

void tst_CsvReader::aRowIsReadWithItsTrueLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    QStringList read;
    const QList<Line> rows = rowsOf(file(bytes), {Encoding::Utf8, ','});
    for (const Line &row : rows)
        read += QString::number(row.line) + u": "_s + row.cells.join(u'|');
    QCOMPARE(read, expected);
}

void tst_CsvReader::aBrokenRowIsNamedAndTheNextOnesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected"); // "line problem?"
    QTest::newRow("text behind a closing quote")
        << "a,b\n\"x\"y,2\n3,4\n"_ba << QStringList{u"1 "_s, u"2 behind the closing quote"_s, u"3 "_s};
    QTest::newRow("a quote that swallows a line")
        << "a,b\n\"x,2\n3,\"4\"\n5,6\n"_ba << QStringList{u"1 "_s, u"2 lines 2 to 3"_s, u"4 "_s};
    QTest::newRow("a quote that is never closed")
        << "a,b\n1,2\n\"x,2\n3,4\n"_ba << QStringList{u"1 "_s, u"2 "_s, u"3 never closed"_s};
}

void tst_CsvReader::aBrokenRowIsNamedAndTheNextOnesAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    QStringList problems;
    const QList<Line> rows = rowsOf(file(bytes), {Encoding::Utf8, ','}, &problems);
    QCOMPARE(rows.size(), expected.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QCOMPARE(QString::number(rows[i].line), expected[i].section(u' ', 0, 0));
        const QString words = expected[i].section(u' ', 1);
        QVERIFY2(words.isEmpty() ? problems[i].isEmpty() : problems[i].contains(words), qPrintable(problems[i]));
    }
}

void tst_CsvReader::theEncodingIsRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    const QString text = u"größe;coût\né;ñ\n"_s;
    const auto utf16 = [&](QStringConverter::Encoding encoding) {
        return QByteArray{QStringEncoder{encoding, QStringConverter::Flag::WriteBom}(text)};
    };
    QTest::newRow("UTF-8") << text.toUtf8() << Encoding::Utf8;
    QTest::newRow("UTF-8 with its mark") << "\xEF\xBB\xBF"_ba + text.toUtf8() << Encoding::Utf8;
    QTest::newRow("UTF-16, little end first") << utf16(QStringConverter::Utf16LE) << Encoding::Utf16LittleEndian;
    QTest::newRow("UTF-16, big end first") << utf16(QStringConverter::Utf16BE) << Encoding::Utf16BigEndian;
    QTest::newRow("Latin-1") << text.toLatin1() << Encoding::Windows1252;
    QTest::newRow("not UTF-8 only far behind") << QByteArray(200'000, 'x') + "\n" + text.toLatin1() << Encoding::Windows1252;
    QTest::newRow("a letter that the end cuts") << "a;b\n\xE9"_ba << Encoding::Windows1252;
}

void tst_CsvReader::theEncodingIsRecognised()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Encoding, encoding);
    const QString name = file(bytes);
    const Dialect dialect = recogniseDialect(name, {}).value();
    QCOMPARE(dialect.encoding, encoding);
    const QList<Line> rows = rowsOf(name, {encoding, ';'});
    if (rows.size() >= 2 && rows.front().cells.size() == 2 && bytes.size() > 10) {
        QCOMPARE(rows.front().cells, (QStringList{u"größe"_s, u"coût"_s}));
        QCOMPARE(rows.at(1).cells, (QStringList{u"é"_s, u"ñ"_s}));
    }
}

void tst_CsvReader::theDelimiterIsRecognised_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << u"a,b,c\n1,2,3\n"_s << ',';
    QTest::newRow("semicolon with decimal commas") << u"a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n"_s << ';';
    QTest::newRow("tab with commas in texts") << u"a\tb, c\td\n1\tx, y\t3\n"_s << '\t';
    QTest::newRow("bar") << u"a|b\n1|2\n"_s << '|';
    QTest::newRow("commas in quotes do not count") << u"a;b\n\"x,y,z\";\"1,2\"\n"_s << ';';
    QTest::newRow("one column") << u"a\n1\n"_s << ',';
    QTest::newRow("CR alone") << u"a;b\r1;2\r"_s << ';';
    QTest::newRow("inches in a file of tabs") << u"a\tb\n16'4\"\tx\n12\"\ty\n"_s << '\t';
}

void tst_CsvReader::theDelimiterIsRecognised()
{
    QFETCH(QString, sample);
    QFETCH(char, delimiter);
    QCOMPARE(likelyDelimiter(sample), delimiter);
}

void tst_CsvReader::whatIsNotCsvIsRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("an empty file") << ""_ba << u"empty"_s;
    QTest::newRow("a spreadsheet") << "PK\x03\x04xl/workbook"_ba << u"save the sheet as CSV"_s;
    QTest::newRow("an old workbook") << "\xD0\xCF\x11\xE0\xA1\xB1"_ba << u"old Excel"_s;
    QTest::newRow("a PDF") << "%PDF-1.7\n"_ba << u"PDF"_s;
    QTest::newRow("gzip") << "\x1F\x8B\x08"_ba << u"gzip"_s;
    QTest::newRow("JSON") << "{\"a\": 1}"_ba << u"JSON"_s;
    QTest::newRow("a web page") << "<!DOCTYPE html><html>"_ba << u"web page"_s;
    QTest::newRow("a zero byte in line 3") << "a,b\n1,2\n3,\0"_ba.append('\0') + "4\n" << u"near line 3"_s;
    QTest::newRow("a zero byte far behind") << QByteArray(100'000, '\n') + QByteArray(1, '\0') << u"zero byte near line 100001"_s;
    QTest::newRow("UTF-16 without its mark") << QByteArray("a\0,\0b\0\n\0", 8) << u"UTF-16"_s;
}

void tst_CsvReader::whatIsNotCsvIsRefusedInWords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const auto dialect = recogniseDialect(file(bytes), {});
    QVERIFY(!dialect);
    QCOMPARE(dialect.error().code, ErrorCode::ValidationFailed);
    QVERIFY2(dialect.error().detail.contains(words), qPrintable(dialect.error().detail));
}

void tst_CsvReader::aRowMayCrossThePiecesInWhichAFileIsRead()
{
    // Every row is 37 bytes, so that letters of two bytes, quotes and CRLF meet the edge of a piece somewhere.
    QByteArray bytes;
    constexpr int rows = 20'000;
    for (int i = 0; i < rows; ++i)
        bytes += QByteArray::number(i).rightJustified(8, '0')
            + ",\"\xC3\xA9\xC3\xA9\xC3\xA9\r\n\"\"\xC3\xA9\xC3\xA9\",\xC3\xB1\xC3\xB1\xC3\xB1\r\n";
    const QList<Line> read = rowsOf(file(bytes), {Encoding::Utf8, ','});
    QCOMPARE(read.size(), rows);
    for (int i = 0; i < rows; ++i) {
        QCOMPARE(read[i].line, qint64{i} * 2 + 1);
        QCOMPARE(read[i].cells, (QStringList{QString::number(i).rightJustified(8, u'0'), u"ééé\r\n\"éé"_s, u"ñññ"_s}));
    }
}

void tst_CsvReader::aCellWithoutEndIsRefused()
{
    const QString name = file("a,b\n1,\"" + QByteArray(2'500'000, 'x').replace(1000, 1, "\n"));
    auto reader = CsvReader::open(name, {}).value();
    CsvRow row;
    QVERIFY(reader->next(row).value());
    const auto next = reader->next(row);
    QVERIFY(!next);
    QVERIFY2(next.error().detail.startsWith("line 2: a cell is longer than 1 MB"_L1), qPrintable(next.error().detail));
}

void tst_CsvReader::moreThan500ColumnsAreRefused()
{
    QStringList problems;
    const QList<Line> rows = rowsOf(file(QByteArray(599, ',') + "\n" + QByteArray(499, ',') + "\n"), {}, &problems);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(problems, (QStringList{u"more than 500 columns"_s, QString{}}));
    QCOMPARE(rows[1].cells.size(), 500);
}

void tst_CsvReader::anEncodingThatDoesNotFitIsRefusedWithItsLine()
{
    const QString name = file("a,b\n1,\xE9\n");
    QCOMPARE(recogniseDialect(name, {Encoding::Utf8, {}}).value().encoding, Encoding::Utf8);
    auto reader = CsvReader::open(name, {Encoding::Utf8, ','}).value();
    CsvRow row;
    const auto first = reader->next(row);
    QVERIFY(!first);
    QVERIFY2(first.error().detail.contains("windows-1252"_L1), qPrintable(first.error().detail));
}

void tst_CsvReader::aFolderOrAMissingFileIsRefused()
{
    QCOMPARE(recogniseDialect(m_folder.filePath(u"nothing.csv"_s), {}).error().code, ErrorCode::NotFound);
    QVERIFY(!recogniseDialect(m_folder.path(), {}));
}

QTEST_GUILESS_MAIN(tst_CsvReader)
#include "tst_csv_reader.moc"
