// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/decimals.h"
#include "core/transfer/field.h"
#include "core/transfer/mapping.h"
#include "core/transfer/moments.h"

#include <QTest>

using namespace fractal;
using namespace fractal::transfer;
using namespace Qt::StringLiterals;

class tst_CsvValues : public QObject {
    Q_OBJECT

private slots:
    void anAmountIsReadToTheCent_data();
    void anAmountIsReadToTheCent();
    void numbersSayHowTheyAreWritten_data();
    void numbersSayHowTheyAreWritten();
    void aDateIsReadInItsFormat_data();
    void aDateIsReadInItsFormat();
    void datesSayHowTheyAreWritten_data();
    void datesSayHowTheyAreWritten();
    void aMappingIsRead();
    void aWrongMappingIsRefusedByItsMember_data();
    void aWrongMappingIsRefusedByItsMember();
    void aHeaderIsFoldedBeforeItIsCompared();
};

void tst_CsvValues::anAmountIsReadToTheCent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<NumberFormat>("format");
    QTest::addColumn<QVariant>("minor"); // invalid: not a number; text: the problem
    const auto point = NumberFormat::PointDecimal;
    const auto comma = NumberFormat::CommaDecimal;
    QTest::newRow("two digits") << u"183.05"_s << point << QVariant{18305};
    QTest::newRow("one digit") << u"407.4"_s << point << QVariant{40740};
    QTest::newRow("none") << u"12"_s << point << QVariant{1200};
    QTest::newRow("a tenth that no double holds") << u"0.1"_s << point << QVariant{10};
    QTest::newRow("large") << u"90071992547409.93"_s << point << QVariant{9007199254740993LL};
    QTest::newRow("negative") << u"-339.81"_s << point << QVariant{-33981};
    QTest::newRow("minus behind") << u"339.81-"_s << point << QVariant{-33981};
    QTest::newRow("the real minus sign") << u"\u2212339.81"_s << point << QVariant{-33981};
    QTest::newRow("plus") << u"+5"_s << point << QVariant{500};
    QTest::newRow("groups") << u"1,234,567.89"_s << point << QVariant{123456789};
    QTest::newRow("groups with points") << u"1.234.567,89"_s << comma << QVariant{123456789};
    QTest::newRow("groups with blanks") << u"1 234,56"_s << comma << QVariant{123456};
    QTest::newRow("groups with narrow blanks") << u"1\u202F234,56"_s << comma << QVariant{123456};
    QTest::newRow("groups with apostrophes") << u"1'234.56"_s << point << QVariant{123456};
    QTest::newRow("zeros beyond the cent") << u"1.2300"_s << point << QVariant{123};
    QTest::newRow("a fraction alone") << u".5"_s << point << QVariant{50};
    QTest::newRow("zero") << u"0.0"_s << point << QVariant{0};
    QTest::newRow("more precise than a cent") << u"1.234"_s << point << QVariant{u"precise"_s};
    QTest::newRow("more than a register holds") << u"92233720368547758.08"_s << point << QVariant{u"large"_s};
    QTest::newRow("uneven groups") << u"12,34"_s << point << QVariant{};
    QTest::newRow("a group too long") << u"1,2345"_s << point << QVariant{};
    QTest::newRow("two points") << u"1.2.3"_s << point << QVariant{};
    QTest::newRow("words") << u"n/a"_s << point << QVariant{};
    QTest::newRow("a currency sign") << u"$5"_s << point << QVariant{};
    QTest::newRow("a sign alone") << u"-"_s << point << QVariant{};
    QTest::newRow("a point alone") << u"."_s << point << QVariant{};
    QTest::newRow("an exponent") << u"1e5"_s << point << QVariant{};
    QTest::newRow("digits of another script") << u"١٢"_s << point << QVariant{};
}

void tst_CsvValues::anAmountIsReadToTheCent()
{
    QFETCH(QString, text);
    QFETCH(NumberFormat, format);
    QFETCH(QVariant, minor);
    const auto decimal = parseDecimal(text, format);
    QCOMPARE(decimal.has_value(), minor.isValid());
    if (!decimal)
        return;
    const Minor amount = toMinor(*decimal, 2);
    if (minor.typeId() == QMetaType::QString) {
        QCOMPARE(amount.problem, minor.toString() == "precise"_L1 ? MinorProblem::TooPrecise : MinorProblem::TooLarge);
        return;
    }
    QCOMPARE(amount.problem, MinorProblem::None);
    QCOMPARE(amount.amount, minor.toLongLong());
}

void tst_CsvValues::numbersSayHowTheyAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("both signs, point last") << u"1,234.56"_s << u"point"_s;
    QTest::newRow("both signs, comma last") << u"1.234,56"_s << u"comma"_s;
    QTest::newRow("two digits behind") << u"3,50"_s << u"comma"_s;
    QTest::newRow("several points") << u"1.234.567"_s << u"comma"_s;
    QTest::newRow("four digits in front") << u"1234.567"_s << u"point"_s;
    QTest::newRow("a zero in front") << u"0.125"_s << u"point"_s;
    QTest::newRow("a thousand, or a bit more than one") << u"1.234"_s << u"open"_s;
    QTest::newRow("a whole number") << u"1234"_s << QString{};
}

void tst_CsvValues::numbersSayHowTheyAreWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    NumberEvidence evidence;
    evidence.add(text);
    QCOMPARE(evidence.point, says == "point"_L1);
    QCOMPARE(evidence.comma, says == "comma"_L1);
    QCOMPARE(evidence.open, says == "open"_L1);
}

void tst_CsvValues::aDateIsReadInItsFormat_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateFormat>("format");
    QTest::addColumn<QString>("utc"); // empty: refused
    const auto year = DateFormat::YearFirst;
    const auto day = DateFormat::DayFirst;
    const auto month = DateFormat::MonthFirst;
    QTest::newRow("ISO in Mexico's winter") << u"2004-01-01"_s << year << u"2004-01-01T06:00:00Z"_s;
    QTest::newRow("ISO with a zone") << u"2004-07-01T10:30:00+02:00"_s << year << u"2004-07-01T08:30:00Z"_s;
    QTest::newRow("ISO with Z and a fraction") << u"2004-07-01T10:30:00.250Z"_s << year << u"2004-07-01T10:30:00.250Z"_s;
    QTest::newRow("ISO with a local time") << u"2024-07-01 10:30"_s << year << u"2024-07-01T16:30:00Z"_s;
    QTest::newRow("slashes") << u"2004/07/01"_s << year << u"2004-07-01T05:00:00Z"_s;
    QTest::newRow("eight digits") << u"20240701"_s << year << u"2024-07-01T06:00:00Z"_s;
    QTest::newRow("eight digits, asked for") << u"20240701"_s << DateFormat::Compact << u"2024-07-01T06:00:00Z"_s;
    QTest::newRow("day first") << u"3/4/2024"_s << day << u"2024-04-03T06:00:00Z"_s;
    QTest::newRow("day first with points") << u"31.12.2024"_s << day << u"2024-12-31T06:00:00Z"_s;
    QTest::newRow("month first") << u"03/04/2024"_s << month << u"2024-03-04T06:00:00Z"_s;
    QTest::newRow("month first in the evening") << u"03/04/2024 8:05 PM"_s << month << u"2024-03-05T02:05:00Z"_s;
    QTest::newRow("noon") << u"03/04/2024 12:00 PM"_s << month << u"2024-03-04T18:00:00Z"_s;
    QTest::newRow("a leap day") << u"29/02/2024"_s << day << u"2024-02-29T06:00:00Z"_s;
    QTest::newRow("no leap day") << u"29/02/2023"_s << day << QString{};
    QTest::newRow("month thirteen") << u"13/13/2024"_s << month << QString{};
    QTest::newRow("two digits of a year") << u"03/04/24"_s << day << QString{};
    QTest::newRow("two kinds of signs") << u"03/04-2024"_s << day << QString{};
    QTest::newRow("a date that became a number") << u"20150803.0"_s << year << QString{};
    QTest::newRow("the letter O for a zero") << u"2O240701"_s << year << QString{};
    QTest::newRow("five digits") << u"21021"_s << year << QString{};
    QTest::newRow("stars") << u"********"_s << year << QString{};
    QTest::newRow("something behind") << u"2024-07-01x"_s << year << QString{};
    QTest::newRow("hour 25") << u"2024-07-01 25:00"_s << year << QString{};
    QTest::newRow("not in the format") << u"03/04/2024"_s << year << QString{};
    QTest::newRow("not compact") << u"2024-07-01"_s << DateFormat::Compact << QString{};
    QTest::newRow("nothing") << QString{} << year << QString{};
}

void tst_CsvValues::aDateIsReadInItsFormat()
{
    QFETCH(QString, text);
    QFETCH(DateFormat, format);
    QFETCH(QString, utc);
    const auto moment = parseMoment(text, format, QTimeZone{"America/Mexico_City"});
    QCOMPARE(moment ? QString::fromLatin1(toRfc3339(*moment)) : QString{}, utc);
}

void tst_CsvValues::datesSayHowTheyAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("thirteenth of a month") << u"13/04/2024"_s << u"day"_s;
    QTest::newRow("in American") << u"04/13/2024"_s << u"month"_s;
    QTest::newRow("either") << u"03/04/2024"_s << u"open"_s;
    QTest::newRow("the same either way") << u"04/04/2024"_s << QString{};
    QTest::newRow("the year tells") << u"2024-04-03"_s << QString{};
    QTest::newRow("no date") << u"soon"_s << QString{};
}

void tst_CsvValues::datesSayHowTheyAreWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    DateEvidence evidence;
    evidence.add(text);
    QCOMPARE(evidence.dayFirst, says == "day"_L1);
    QCOMPARE(evidence.monthFirst, says == "month"_L1);
    QCOMPARE(evidence.open, says == "open"_L1);
}

void tst_CsvValues::aMappingIsRead()
{
    const Mapping mapping =
        parseMapping(R"({"kind": "work-orders", "delimiter": "tab", "encoding": "windows-1252", "date_format": "DD/MM/YYYY",
        "number_format": "1.234,56", "time_zone": "Europe/Paris", "empty_values": ["NA"], "create_missing_assets": true,
        "columns": {"title": "Texte", "asset": {"column": 3, "prefix": "X-"}, "is_failure": {"value": true},
                    "type": {"column": "T", "map": {"C": "corrective", "*": "other"}}, "description": {"columns": ["a", "b"]}},
        "levels": [{"code": {"column": "site"}}]})")
            .value();
    QCOMPARE(mapping.dialect.delimiter, std::optional{'\t'});
    QCOMPARE(mapping.dialect.encoding, std::optional{Encoding::Windows1252});
    QCOMPARE(mapping.dateFormat, std::optional{DateFormat::DayFirst});
    QCOMPARE(mapping.numberFormat, std::optional{NumberFormat::CommaDecimal});
    QCOMPARE(mapping.timeZone, "Europe/Paris"_ba);
    QVERIFY(mapping.createMissingAssets);
    QCOMPARE(mapping.fields.size(), std::size_t{5});
    QHash<QString, Source> sources;
    for (const MappedField &field : mapping.fields)
        sources[field.name] = field.source;
    QCOMPARE(sources[u"title"_s].columns, QStringList{u"Texte"_s});
    QCOMPARE(sources[u"asset"_s].columns, QStringList{u"#3"_s});
    QCOMPARE(sources[u"asset"_s].prefix, u"X-"_s);
    QCOMPARE(sources[u"is_failure"_s].value, u"true"_s);
    QCOMPARE(sources[u"type"_s].map.value(u"C"_s), u"corrective"_s);
    QCOMPARE(sources[u"description"_s].columns, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(mapping.levels.front().name.columns, QStringList{u"site"_s});
}

void tst_CsvValues::aWrongMappingIsRefusedByItsMember_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::newRow("not JSON") << "{\"kind\": "_ba << u"mapping"_s;
    QTest::newRow("a list") << "[]"_ba << u"mapping"_s;
    QTest::newRow("no columns") << "{}"_ba << u"columns"_s;
    QTest::newRow("an unknown member") << R"({"colums": {}})"_ba << u"colums"_s;
    QTest::newRow("a delimiter of two") << R"({"delimiter": "::", "columns": {}})"_ba << u"delimiter"_s;
    QTest::newRow("an unknown encoding") << R"({"encoding": "ebcdic", "columns": {}})"_ba << u"encoding"_s;
    QTest::newRow("an unknown date format") << R"({"date_format": "DD-MM-YY", "columns": {}})"_ba << u"date_format"_s;
    QTest::newRow("an unknown number format") << R"({"number_format": "1_234", "columns": {}})"_ba << u"number_format"_s;
    QTest::newRow("an unknown zone") << R"({"time_zone": "Mars/Base", "columns": {}})"_ba << u"time_zone"_s;
    QTest::newRow("neither column nor value") << R"({"columns": {"title": {}}})"_ba << u"columns.title"_s;
    QTest::newRow("column and value") << R"({"columns": {"title": {"column": "a", "value": "b"}}})"_ba << u"columns.title"_s;
    QTest::newRow("a slip in a source") << R"({"columns": {"title": {"colum": "a"}}})"_ba << u"columns.title.colum"_s;
    QTest::newRow("a map that is a list") << R"({"columns": {"title": {"column": "a", "map": []}}})"_ba << u"columns.title.map"_s;
    QTest::newRow("column 0") << R"({"columns": {"title": {"column": 0}}})"_ba << u"columns.title.column"_s;
    QTest::newRow("a level without code") << R"({"columns": {}, "levels": [{}]})"_ba << u"levels.1.code"_s;
    QTest::newRow("levels that are none") << R"({"columns": {}, "levels": 3})"_ba << u"levels"_s;
    QTest::newRow("a word for a flag") << R"({"columns": {}, "create_missing_assets": "yes"})"_ba << u"create_missing_assets"_s;
}

void tst_CsvValues::aWrongMappingIsRefusedByItsMember()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const auto mapping = parseMapping(json);
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().code, ErrorCode::ValidationFailed);
    QCOMPARE(mapping.error().field, field);
    QVERIFY(!mapping.error().detail.isEmpty());
}

void tst_CsvValues::aHeaderIsFoldedBeforeItIsCompared()
{
    QCOMPARE(foldedName(u"  N° de Série "), u"n de serie"_s);
    QVERIFY(isOneOf("serial_number", "serial|n de serie", u"serial number"));
    QVERIFY(isOneOf("serial_number", "serial|n de serie", u"n de serie"));
    QVERIFY(!isOneOf("serial_number", "serial|n de serie", u""));
    QVERIFY(!isOneOf("serial_number", "serial|n de serie", u"seri"));
}

QTEST_GUILESS_MAIN(tst_CsvValues)
#include "tst_csv_values.moc"
