// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/import_site.h"

#include <QDir>
#include <QTest>

#include <algorithm>

// A sanitizer keeps what was freed for a while: resident memory then says nothing of the program.
#ifdef __has_feature
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define FRACTAL_KEEPS_FREED_MEMORY
#endif
#endif

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

class tst_Import : public QObject {
    Q_OBJECT

private slots:
    void aHeaderInThreeLanguagesNeedsNoMapping_data();
    void aHeaderInThreeLanguagesNeedsNoMapping();
    void aRowThatIsWrongIsRefusedInWords_data();
    void aRowThatIsWrongIsRefusedInWords();
    void aFileOrMappingThatDoesNotFitIsRefused_data();
    void aFileOrMappingThatDoesNotFitIsRefused();
    void theFirstHundredRefusalsAreKeptAndAllCounted();
    void invalidRowsMayBeSkipped_data() { addDriverRows(); }
    void invalidRowsMayBeSkipped();
    void formulasAreKeptAsData();
    void unseenCharactersAreNotStored();
    void dayOrMonthFirstIsDecidedOnTheWholeFile();
    void assetsStandUnderTheirParentsWhateverTheOrder_data() { addDriverRows(); }
    void assetsStandUnderTheirParentsWhateverTheOrder();
    void aLevelThatIsThereIsNotMadeAgain();
    void missingAssetsAreMadeOnceWhenTheMappingSaysSo();
    void aWorkOrderTakesItsStateFromItsDates();
    void codesOfTheFileAreKeptAndTheNextNumberIsAboveThem();
    void accountsAreImportedWithoutPasswords_data() { addDriverRows(); }
    void accountsAreImportedWithoutPasswords();
    void timesOutOfServiceDoNotOverlap();
    void progressIsToldUpToTheEnd();
    void memoryDoesNotGrowWithTheFile();
};

void tst_Import::aHeaderInThreeLanguagesNeedsNoMapping_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("English")
        << u"WO Number,Short text,Due date,Priority,Cost,Colour\nX-1,Oil leak,2026-01-05,high,\"1,234.50\",red\n"_s;
    QTest::newRow("French") << u"N° OT;Titre;Échéance;Priorité;Coût;Couleur\nX-1;Oil leak;2026-01-05;haute;1 234,50;rouge\n"_s;
    QTest::newRow("Spanish")
        << u"Num. OT\tTítulo\tFecha límite\tPrioridad\tCosto\tColor\nX-1\tOil leak\t20260105\tAlta\t1234,50\trojo\n"_s;
}

void tst_Import::aHeaderInThreeLanguagesNeedsNoMapping()
{
    QFETCH(QString, text);
    ImportSite site;
    const transfer::Report report = site.import(u"work-orders"_s, text.toLatin1()).value();
    QVERIFY2(report.written, qPrintable(refusalsOf(report)));
    QCOMPARE(report.ignoredColumns.size(), 1);
    Rows rows = site.reader().select(u"SELECT code, title, due_at, priority, cost_minor FROM work_orders"_s).value();
    QVERIFY(rows.next());
    QCOMPARE(rows.text(0), u"X-1"_s);
    QCOMPARE(rows.text(1), u"Oil leak"_s);
    QCOMPARE(toRfc3339(rows.instant(2)), "2026-01-05T00:00:00Z"_ba);
    QCOMPARE(rows.text(3), u"high"_s);
    QCOMPARE(rows.integer(4), qint64{123450});
}

void tst_Import::aRowThatIsWrongIsRefusedInWords_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place"); // "line column"
    QTest::addColumn<QString>("words");
    const QString orders = u"work-orders"_s;
    const QString assets = u"assets"_s;
    QTest::newRow("too few cells") << orders << "title,note\na,b\nc\n"_ba << u"3 "_s << u"has 1 cells where the header has 2"_s;
    QTest::newRow("too many cells") << orders << "title,note\na,b\nc,d,e\n"_ba << u"3 "_s
                                    << u"has 3 cells where the header has 2"_s;
    QTest::newRow("no title") << orders << "title,note\na,b\n,d\n"_ba << u"3 title"_s << u"is empty; work-orders need it"_s;
    QTest::newRow("a title too long") << orders << "title\n" + QByteArray(501, 'x') + "\n"
                                      << u"2 title"_s << u"has 501 characters; at most 500"_s;
    QTest::newRow("a status nobody knows") << orders << "title,status\na,sleeping\n"_ba << u"2 status"_s
                                           << u"in_process, in_review, completed, cancelled"_s;
    QTest::newRow("an impossible date") << orders << "title,due_at\na,2026-02-30\n"_ba << u"2 due_at"_s
                                        << u"\"2026-02-30\" is not a date like YYYY-MM-DD"_s;
    QTest::newRow("a date that a spreadsheet broke")
        << orders << "title,due_at\na,20150803.0\n"_ba << u"2 due_at"_s << u"is not a date"_s;
    QTest::newRow("half a cent") << orders << "title,cost\na,1.005\nb,2.50\n"_ba << u"2 cost"_s << u"more precise than USD"_s;
    QTest::newRow("a currency sign") << orders << "title,cost\na,$5\n"_ba << u"2 cost"_s << u"without a currency sign"_s;
    QTest::newRow("completed, but when?") << orders << "title,status\na,completed\n"_ba << u"2 completed_at"_s
                                          << u"says when it was completed"_s;
    QTest::newRow("open, but completed") << orders << "title,status,completed_at\na,in_process,2025-01-01\n"_ba << u"2 status"_s
                                         << u"one of the two is wrong"_s;
    QTest::newRow("completed tomorrow") << orders << "title,completed_at\na,2030-01-01\n"_ba << u"2 completed_at"_s
                                        << u"in the future"_s;
    QTest::newRow("completed before it began") << orders << "title,started_at,completed_at\na,2025-02-01,2025-01-01\n"_ba
                                               << u"2 completed_at"_s << u"before the start"_s;
    QTest::newRow("an asset nobody knows") << orders << "title,asset\na,P-9\n"_ba << u"2 asset"_s
                                           << u"no asset \"P-9\"; import the assets first"_s;
    QTest::newRow("a person nobody knows") << orders << "title,responsible\na,zoe\n"_ba << u"2 responsible"_s
                                           << u"no account \"zoe\""_s;
    QTest::newRow("a percentage") << orders << "title,completed_percentage\na,120\n"_ba << u"2 completed_percentage"_s
                                  << u"not between 0 and 100"_s;
    QTest::newRow("a code twice") << orders << "code,title\nX,a\nY,b\nX,c\n"_ba << u"4 code"_s << u"there already, in line 2"_s;
    QTest::newRow("a broken quote") << orders << "title,note\n\"a\"b,c\n"_ba << u"2 "_s << u"behind the closing quote"_s;
    QTest::newRow("an asset twice") << assets << "code,name\nP,a\nQ,b\nP,c\n"_ba << u"4 code"_s << u"in line 2"_s;
    QTest::newRow("a parent nobody knows") << assets << "code,name,parent\nP,a,\nQ,b,R\n"_ba << u"3 parent"_s
                                           << u"no asset or location \"R\""_s;
    QTest::newRow("its own parent") << assets << "code,name,parent\nP,a,\nQ,b,Q\n"_ba << u"3 parent"_s
                                    << u"stands under itself"_s;
    QTest::newRow("north of the pole") << assets << "code,latitude\nP,91.5\n"_ba << u"2 latitude"_s
                                       << u"not between -90 and 90"_s;
    QTest::newRow("retired before it came") << assets << "code,commissioned_at,retired_at\nP,2020-01-01,2019-01-01\n"_ba
                                            << u"2 retired_at"_s << u"before the commissioning"_s;
    QTest::newRow("a flag") << assets << "code,active\nP,maybe\n"_ba << u"2 active"_s << u"neither yes nor no"_s;
    QTest::newRow("a name with blanks") << u"users"_s << "name,group\nanna maria,Planner\n"_ba << u"2 name"_s
                                        << u"letters, digits"_s;
    QTest::newRow("no group") << u"users"_s << "name,group\nanna,\n"_ba << u"2 group"_s << u"needs a permission group"_s;
    QTest::newRow("a group nobody knows") << u"users"_s << "name,group\nanna,Kings\n"_ba << u"2 group"_s
                                          << u"no permission group \"Kings\""_s;
    QTest::newRow("a name that is taken") << u"users"_s << "name,group\nAdmin,Planner\n"_ba << u"2 name"_s
                                          << u"has an account \"admin\" already"_s;
}

void tst_Import::aRowThatIsWrongIsRefusedInWords()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    QFETCH(QString, words);
    ImportSite site;
    const QByteArray before = site.dump();
    const transfer::Report report = site.import(kind, bytes).value();
    QVERIFY(!report.written);
    QCOMPARE(report.refusedRows, qint64{1});
    QCOMPARE(QString::number(report.refusals.front().line) + u' ' + report.refusals.front().column, place);
    QVERIFY2(report.refusals.front().reason.contains(words), qPrintable(report.refusals.front().reason));
    QCOMPARE(site.dump(), before);
}

void tst_Import::aFileOrMappingThatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("mapping");
    QTest::addColumn<QString>("words");
    const QString orders = u"work-orders"_s;
    const QByteArray two = "title,note\na,b\n"_ba;
    QTest::newRow("nobody imports moons") << u"moons"_s << two << ""_ba
                                          << u"assets, work-orders, work-requests, users, out-of-service"_s;
    QTest::newRow("a mapping for something else")
        << orders << two << R"({"kind": "assets", "columns": {"code": "title"}})"_ba << u"the mapping is for assets"_s;
    QTest::newRow("a field nobody has") << orders << two << R"({"columns": {"title": "title", "colour": "note"}})"_ba
                                        << u"no field \"colour\"; there is: code, title"_s;
    QTest::newRow("a column that is not there") << orders << two << R"({"columns": {"title": "Text"}})"_ba
                                                << u"\"Text\", which the file does not have; its header is: title, note"_s;
    QTest::newRow("a column number too high")
        << orders << two << R"({"columns": {"title": {"column": 3}}})"_ba << u"names column 3, but the file has 2"_s;
    QTest::newRow("a column that is there twice")
        << orders << "a,a\n1,2\n"_ba
        << R"({"columns": {"title": "a"}})"_ba << u"there twice; name it by its number"_s;
    QTest::newRow("a field that must be there")
        << orders << two << R"({"columns": {"note": "note"}})"_ba << u"needs the field \"title\""_s;
    QTest::newRow("levels of work orders") << orders << two
                                           << R"({"columns": {"title": "title"}, "levels": [{"code": "note"}]})"_ba
                                           << u"only assets"_s;
    QTest::newRow("a header that says nothing") << orders << "foo,bar\n1,2\n"_ba
                                                << ""_ba << u"no column of the header is recognised as \"title\""_s;
    QTest::newRow("only empty lines") << orders << "\n\n\n"_ba
                                      << ""_ba << u"nothing but empty lines"_s;
    QTest::newRow("a header of 600 columns") << orders << QByteArray(599, ',') + "\n"
                                             << ""_ba << u"more than 500 columns"_s;
    QTest::newRow("day or month?") << orders << "title,due_at\na,03/04/2026\n"_ba
                                   << ""_ba << u"set \"date_format\" in the mapping"_s;
    QTest::newRow("day and month first") << orders << "title,due_at\na,13/04/2026\nb,04/13/2026\n"_ba
                                         << ""_ba << u"some with the month"_s;
    QTest::newRow("a thousand or one?") << orders << "title,cost\na,1.234\n"_ba
                                        << ""_ba << u"set \"number_format\" in the mapping"_s;
    QTest::newRow("points and commas") << orders << "title;cost\na;1.50\nb;1,50\n"_ba
                                       << ""_ba << u"some a decimal comma"_s;
    QTest::newRow("a workbook") << orders << "PK\x03\x04"_ba
                                << ""_ba << u"save the sheet as CSV"_s;
    QTest::newRow("not the encoding of the mapping")
        << orders << "title,note\n\xE9,b\n"_ba
        << R"({"encoding": "utf-8", "columns": {"title": "title"}})"_ba << u"this is not utf-8"_s;
}

void tst_Import::aFileOrMappingThatDoesNotFitIsRefused()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, mapping);
    QFETCH(QString, words);
    ImportSite site;
    const QByteArray before = site.dump();
    const auto report = site.import(kind, bytes, mapping);
    QVERIFY(!report);
    QVERIFY2(report.error().detail.contains(words), qPrintable(report.error().detail));
    QCOMPARE(site.dump(), before);
    QCOMPARE(QDir{site.place().folder}.entryList({u"import-*"_s}, QDir::Dirs).size(), 0);
}

void tst_Import::theFirstHundredRefusalsAreKeptAndAllCounted()
{
    QByteArray bytes = "title,priority,status\n";
    for (int i = 0; i < 300; ++i)
        bytes += "a,urgentissimo,asleep\n";
    ImportSite site;
    const transfer::Report report = site.import(u"work-orders"_s, bytes).value();
    QCOMPARE(report.rows, qint64{300});
    QCOMPARE(report.refusedRows, qint64{300});
    QCOMPARE(report.refusalCount, qint64{600});
    QCOMPARE(report.refusals.size(), std::size_t{100});
    QCOMPARE(report.refusals.back().line, qint64{51});
}

void tst_Import::invalidRowsMayBeSkipped()
{
    QFETCH(Driver, driver);
    ImportSite site{driver};
    const QByteArray bytes = "code,name,parent\nA,a,\nB,b,nowhere\nC,c,B\nD,d,A\n";
    QVERIFY(!site.import(u"assets"_s, bytes).value().written);
    const transfer::Report report = site.import(u"assets"_s, bytes, {}, true).value();
    QVERIFY(report.written);
    // C stands under B, which is refused.
    QCOMPARE(report.refusedRows, qint64{2});
    QCOMPARE(report.accepted, qint64{2});
    QCOMPARE(site.column(u"SELECT code FROM assets ORDER BY code"_s), (QStringList{u"A"_s, u"D"_s}));
}

void tst_Import::formulasAreKeptAsData()
{
    ImportSite site;
    QVERIFY(site.import(u"work-orders"_s, "title,part,note\n=HYPERLINK(1),+Cooling System,\\\\server @cmd\n").value().written);
    Rows rows = site.reader().select(u"SELECT title, part, note FROM work_orders"_s).value();
    QVERIFY(rows.next());
    QCOMPARE(rows.text(0), u"=HYPERLINK(1)"_s);
    QCOMPARE(rows.text(1), u"+Cooling System"_s);
    QCOMPARE(rows.text(2), u"\\\\server @cmd"_s);
}

void tst_Import::unseenCharactersAreNotStored()
{
    ImportSite site;
    QVERIFY(site.import(u"work-orders"_s, u"title,description\na\u202Eb\u200B,\"one\r\ntwo\"\n"_s.toUtf8()).value().written);
    QCOMPARE(site.column(u"SELECT title FROM work_orders"_s), QStringList{u"ab"_s});
    QCOMPARE(site.column(u"SELECT description FROM work_orders"_s), QStringList{u"one\ntwo"_s});
}

void tst_Import::dayOrMonthFirstIsDecidedOnTheWholeFile()
{
    QByteArray bytes = "title,scheduled_at,due_at\n";
    for (int i = 0; i < 5000; ++i)
        bytes += "a,03/04/2026,05/06/2026\n";
    bytes += "last,13/04/2026,05/06/2026\n";
    ImportSite site;
    QVERIFY(site.import(u"work-orders"_s, bytes).value().written);
    // The second column cannot tell; the first one decides for it.
    Rows rows = site.reader().select(u"SELECT scheduled_at, due_at FROM work_orders ORDER BY id LIMIT 1"_s).value();
    QVERIFY(rows.next());
    QCOMPARE(toRfc3339(rows.instant(0)), "2026-04-03T00:00:00Z"_ba);
    QCOMPARE(toRfc3339(rows.instant(1)), "2026-06-05T00:00:00Z"_ba);
}

void tst_Import::assetsStandUnderTheirParentsWhateverTheOrder()
{
    QFETCH(Driver, driver);
    ImportSite site{driver};
    QVERIFY(site.import(u"assets"_s, "code,name,kind\nPLANT,Plant,location\n").value().written);
    const transfer::Report report =
        site.import(u"assets"_s, "code;nombre;ubicación;tipo\nM-1;Motor;P-1;motor\nP-1;Bomba;LINE;pump\nLINE;Línea 2;PLANT;\n"_ba)
            .value();
    QVERIFY2(report.written, qPrintable(refusalsOf(report)));
    Rows rows =
        site.reader()
            .select(
                u"SELECT m.depth, m.path, p.path, l.path FROM assets m JOIN assets p ON p.id = m.parent_id JOIN assets l ON l.id = p.parent_id"
                " JOIN assets r ON r.id = l.parent_id WHERE m.code = 'M-1' AND r.code = 'PLANT'"_s)
            .value();
    QVERIFY(rows.next());
    QCOMPARE(rows.integer(0), qint64{3});
    QVERIFY(rows.text(1).startsWith(rows.text(2)));
    QVERIFY(rows.text(2).startsWith(rows.text(3)));
}

void tst_Import::aLevelThatIsThereIsNotMadeAgain()
{
    const QByteArray mapping =
        R"({"columns": {"code": "code"}, "levels": [{"code": "site"}, {"code": {"column": "hall", "prefix": "H-"}, "name": "hall"}]})";
    ImportSite site;
    const transfer::Report first = site.import(u"assets"_s, "code,site,hall\n1,North,7\n2,North,7\n3,North,8\n", mapping).value();
    QCOMPARE(first.alsoCreated, qint64{3});
    const transfer::Report second = site.import(u"assets"_s, "code,site,hall\n4,North,7\n5,South,9\n", mapping).value();
    QCOMPARE(second.alsoCreated, qint64{2});
    QCOMPARE(site.column(u"SELECT code FROM assets WHERE kind = 'location' ORDER BY code"_s),
             (QStringList{u"H-7"_s, u"H-8"_s, u"H-9"_s, u"North"_s, u"South"_s}));
    QCOMPARE(
        site.column(u"SELECT a.code FROM assets a JOIN assets h ON h.id = a.parent_id WHERE h.code = 'H-7' ORDER BY a.code"_s),
        (QStringList{u"1"_s, u"2"_s, u"4"_s}));

    const transfer::Report clash = site.import(u"assets"_s, "code,site,hall\n6,East,10\n7,West,10\n", mapping).value();
    QCOMPARE(refusalsOf(clash),
             u"3 level 2: \"H-10\" is something else in line 2: each code stands for one location in one place"_s);
}

void tst_Import::missingAssetsAreMadeOnceWhenTheMappingSaysSo()
{
    ImportSite site;
    const QByteArray mapping =
        R"({"create_missing_assets": true, "empty_values": ["NA"], "columns": {"title": "t", "asset": "a"}})";
    const transfer::Report report = site.import(u"work-orders"_s, "t,a\none,P-1\ntwo,P-1\nthree,NA\nfour,P-2\n", mapping).value();
    QCOMPARE(report.alsoCreated, qint64{2});
    QCOMPARE(
        site.column(u"SELECT coalesce(a.code, '-') FROM work_orders w LEFT JOIN assets a ON a.id = w.asset_id ORDER BY w.id"_s),
        (QStringList{u"P-1"_s, u"P-1"_s, u"-"_s, u"P-2"_s}));
    QCOMPARE(site.column(u"SELECT code FROM work_orders ORDER BY id"_s),
             (QStringList{u"OT-1"_s, u"OT-2"_s, u"OT-3"_s, u"OT-4"_s}));
}

void tst_Import::aWorkOrderTakesItsStateFromItsDates()
{
    ImportSite site;
    QVERIFY(
        site.import(
                u"work-orders"_s,
                "title,started_at,completed_at,cancelled_at\na,2025-01-01,2025-01-02,\nb,2025-01-01,,2025-01-03\nc,2025-01-01,,\nd,,,\n")
            .value()
            .written);
    QCOMPARE(site.column(u"SELECT status FROM work_orders ORDER BY id"_s),
             (QStringList{u"completed"_s, u"cancelled"_s, u"in_process"_s, u"in_process"_s}));
    QCOMPARE(site.column(u"SELECT completed_percentage FROM work_orders ORDER BY id"_s),
             (QStringList{u"100"_s, u"0"_s, u"0"_s, u"0"_s}));
    // Created when something first happened to it, or else now.
    QCOMPARE(site.column(u"SELECT created_at FROM work_orders ORDER BY id"_s).mid(2),
             (QStringList{u"1735689600000"_s, QString::number(site.clock.now().ms)}));
}

void tst_Import::codesOfTheFileAreKeptAndTheNextNumberIsAboveThem()
{
    ImportSite site;
    QVERIFY(site.import(u"work-orders"_s, "code,title\nOT-41,a\nA/7,b\nOT-12,c\n").value().written);
    QVERIFY(site.import(u"work-orders"_s, "title\nd\n").value().written);
    QCOMPARE(site.column(u"SELECT code FROM work_orders ORDER BY id"_s),
             (QStringList{u"OT-41"_s, u"A/7"_s, u"OT-12"_s, u"OT-42"_s}));
    const transfer::Report taken = site.import(u"work-orders"_s, "code,title\nOT-41,a\n").value();
    QCOMPARE(refusalsOf(taken), u"2 code: the site has a work order \"OT-41\" already; an import only adds"_s);
}

void tst_Import::accountsAreImportedWithoutPasswords()
{
    QFETCH(Driver, driver);
    ImportSite site{driver};
    QVERIFY(site.import(u"assets"_s, "code,kind\nNORTH,location\n").value().written);
    const transfer::Report report =
        site.import(
                u"users"_s,
                u"utilisateur;nom complet;profil;groupe de permissions;emplacement visible;langue\nAnna;Anna Müller;technicien;Technician;NORTH;fr\nbob;;lecture seule;Auditor;;\n"_s
                    .toUtf8())
            .value();
    QVERIFY2(report.written, qPrintable(refusalsOf(report)));
    const users::User anna = users::findByName(site.reader(), u"anna"_s).value();
    QCOMPARE(anna.displayName, u"Anna Müller"_s);
    QCOMPARE(anna.profile, Profile::Technician);
    QCOMPARE(anna.groupName, u"Technician"_s);
    QCOMPARE(anna.locationCode, u"NORTH"_s);
    QCOMPARE(anna.language, u"fr"_s);
    QCOMPARE(users::findByName(site.reader(), u"bob"_s).value().profile, Profile::ReadOnly);
    QCOMPARE(site.column(u"SELECT password_hash FROM users WHERE name IN ('anna', 'bob')"_s), (QStringList{{}, {}}));

    const JournalId undone = site.undo(report.entry).value();
    QVERIFY(!users::findByName(site.reader(), u"anna"_s));
    QVERIFY(site.undo(undone));
    QCOMPARE(users::findByName(site.reader(), u"anna"_s).value().displayName, u"Anna Müller"_s);
}

void tst_Import::timesOutOfServiceDoNotOverlap()
{
    ImportSite site;
    QVERIFY(site.import(u"assets"_s, "code\nP-1\nP-2\n").value().written);
    const transfer::Report report =
        site.import(
                u"out-of-service"_s,
                "asset,start,end,cause,reason\nP-1,2025-01-01 08:00,2025-01-02,panne,leak\nP-1,2025-01-03,,failure,\nP-2,2025-01-01,2025-01-05,planned,\n")
            .value();
    QVERIFY2(report.written, qPrintable(refusalsOf(report)));
    QCOMPARE(site.column(u"SELECT cause_type FROM out_of_service ORDER BY id"_s),
             (QStringList{u"failure"_s, u"failure"_s, u"planned"_s}));
    const transfer::Report again =
        site.import(
                u"out-of-service"_s,
                "asset,start,end\nP-1,2025-06-01,2025-06-02\nP-2,2025-01-04,2025-01-06\nP-2,2025-02-01,2025-02-09\nP-2,2025-02-03,2025-02-05\nP-2,2025-03-02,2025-03-01\n")
            .value();
    QCOMPARE(
        refusalsOf(again),
        u"2 start: the site has \"P-1\" out of service in this time already | 3 start: the site has \"P-2\" out of service in this time already"
        " | 5 start: the asset is out of service already, by another row of the file | 6 end: is before the start"_s);
}

void tst_Import::progressIsToldUpToTheEnd()
{
    ImportSite site;
    QByteArray bytes = "title,cost\n";
    for (int i = 0; i < 3000; ++i)
        bytes += "a,1.50\n";
    transfer::Options options;
    options.kind = u"work-orders"_s;
    options.file = site.file(bytes);
    std::vector<transfer::Progress> told;
    options.progress = [&](const transfer::Progress &progress) { told.push_back(progress); };
    QVERIFY(transfer::importFile(site.site(), options).value().written);
    QVERIFY(std::ranges::is_sorted(told, {}, &transfer::Progress::stage));
    QCOMPARE(told.front().stage, transfer::Stage::Reading);
    QCOMPARE(told.back().stage, transfer::Stage::Writing);
    QCOMPARE(told.back().rowsDone, qint64{3000});
    QCOMPARE(told.back().bytesDone, told.back().bytesTotal);
    const auto checked = std::ranges::find_if(told, [&](const transfer::Progress &progress) {
        return progress.stage == transfer::Stage::Checking && progress.rowsDone == 3000;
    });
    QVERIFY(checked != told.end());
    QCOMPARE(checked->bytesDone, bytes.size());
}

void tst_Import::memoryDoesNotGrowWithTheFile()
{
#ifdef FRACTAL_KEEPS_FREED_MEMORY
    QSKIP("measured in the build without a sanitizer");
#endif
    const auto resident = [] {
        QFile status{u"/proc/self/statm"_s};
        return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toLongLong() * 4096 : qint64{0};
    };
    if (resident() == 0)
        QSKIP("only where /proc tells the memory");
    ImportSite site;
    const auto peakOf = [&](int rows) {
        QByteArray bytes = "code,title,description,note\n";
        for (int i = 0; i < rows; ++i)
            bytes += QByteArray::number(rows) + '-' + QByteArray::number(i)
                + ",Replace the seal of the pump,A description that is somewhat longer than the title of it,Noted\n";
        transfer::Options options;
        options.kind = u"work-orders"_s;
        options.file = site.file(bytes);
        bytes = {};
        const qint64 before = resident();
        qint64 peak = before;
        options.progress = [&](const transfer::Progress &) { peak = std::max(peak, resident()); };
        const auto report = transfer::importFile(site.site(), options);
        return report && report->written ? peak - before : qint64{-1};
    };
    QVERIFY(peakOf(20'000) >= 0); // caches are warm now
    const qint64 growth = peakOf(200'000);
    QVERIFY(growth >= 0);
    // 200,000 records hold 60 MB.
    QVERIFY2(growth < 8'000'000, qPrintable(QString::number(growth)));
}

QTEST_GUILESS_MAIN(tst_Import)
#include "tst_import.moc"
