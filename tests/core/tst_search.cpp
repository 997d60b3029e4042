// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/assets.h"
#include "core/maintenance/record_search.h"
#include "core/maintenance/text_index.h"
#include "core/maintenance/work_order_queries.h"
#include "core/maintenance/work_orders.h"
#include "core/maintenance/work_request_queries.h"
#include "core/store/journal.h"
#include "core/store/store_error.h"
#include "tests/support/import_site.h"
#include "tests/support/sample_records.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// Words by index, on both stores: what is found, by whom, and that the index follows every writer.
class tst_Search : public QObject {
    Q_OBJECT

private slots:
    void wordsAreQuoted_data();
    void wordsAreQuoted();
    void wordsAreFound_data();
    void wordsAreFound();
    void totalsRespectTheRows_data() { addDriverRows(); }
    void totalsRespectTheRows();
    void requestsAndAssetsAreFound_data() { addDriverRows(); }
    void requestsAndAssetsAreFound();
    void theIndexFollowsAChangeAndItsUndo_data() { addDriverRows(); }
    void theIndexFollowsAChangeAndItsUndo();
    void theIndexFollowsTheNameOfAnAsset_data() { addDriverRows(); }
    void theIndexFollowsTheNameOfAnAsset();
    void theIndexFollowsAnImportAndItsUndo_data() { addDriverRows(); }
    void theIndexFollowsAnImportAndItsUndo();
    void theIndexOfSqliteIsWhole();
    void someWordsAreRankedByTheirNumber_data() { addDriverRows(); }
    void someWordsAreRankedByTheirNumber();
    void aLibraryWithoutFts5IsNamed();
    void cleanupTestCase() { m_read.reset(); }

private:
    void fillSite(Driver driver);
    std::unique_ptr<TestSite> m_read; ///< of the rows that only read
};

namespace {

QStringList ordersWith(TestSite &site, const QString &text, const RowFilter &rows = {})
{
    work_orders::Filter filter;
    filter.text = text;
    filter.rows = rows;
    QStringList codes;
    const auto found = work_orders::list(site.reader(), filter, *work_orders::sortFromName(u"code"), {}, 50);
    for (const work_orders::WorkOrder &order : found.value())
        codes.append(order.code);
    if (work_orders::count(site.reader(), filter).value() != codes.size()
        || work_orders::countUpTo(site.reader(), filter, 50).value() != codes.size())
        codes.append(u"the count differs"_s);
    return codes;
}

QStringList hits(TestSite &site, const QString &query, const RowFilter &rows = {})
{
    record_search::Question question = record_search::parse(query).question;
    question.workOrders = rows;
    question.assets = rows;
    question.workRequests = rows;
    QStringList codes;
    const auto found = record_search::find(site.reader(), question).value();
    for (const record_search::Hit &hit : found)
        codes.append(hit.code);
    return codes;
}

void addWords(Driver driver, const char *name, const QString &text, const QStringList &codes)
{
    if (driver == Driver::Postgres && qEnvironmentVariableIsEmpty("FRACTAL_TEST_PG"))
        return;
    QTest::addRow("%s, %s", name, driver == Driver::Sqlite ? "SQLite" : "PostgreSQL") << driver << text << codes;
}

} // namespace

void tst_Search::wordsAreQuoted_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("sqlite");
    QTest::addColumn<QString>("postgres");
    QTest::newRow("one word begins others") << QStringList{u"leak"_s} << u"\"leak\" *"_s << u"'leak':*"_s;
    QTest::newRow("a short one in between is whole")
        << QStringList{u"of"_s, u"oil"_s, u"a"_s} << u"\"of\" AND \"oil\" * AND \"a\" *"_s << u"'of' & 'oil':* & 'a':*"_s;
    QTest::newRow("a code") << QStringList{u"ot-14"_s} << u"\"ot\" AND \"14\" *"_s << u"'ot' & '14':*"_s;
    QTest::newRow("quotes and operators") << QStringList{u"\"a\""_s, u"'||!&(b):*"_s, u"^c*"_s}
                                          << u"\"a\" AND \"b\" AND \"c\" *"_s << u"'a' & 'b' & 'c':*"_s;
    QTest::newRow("no letter and no digit") << QStringList{u"%"_s, u"--"_s} << QString{} << QString{};
    QTest::newRow("beyond the basic plane") << QStringList{u"\U00010400x"_s} << u"\"\U00010400x\" *"_s << u"'\U00010400x':*"_s;
}

void tst_Search::wordsAreQuoted()
{
    QFETCH(QStringList, words);
    QTEST(text_index::query(words, Driver::Sqlite), "sqlite");
    QTEST(text_index::query(words, Driver::Postgres), "postgres");
}

void tst_Search::wordsAreFound_data()
{
    QTest::addColumn<Driver>("driver");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("codes");
    for (const Driver driver : {Driver::Sqlite, Driver::Postgres}) {
        const auto row = [driver](const char *name, const QString &text, const QStringList &codes) {
            addWords(driver, name, text, codes);
        };
        row("without its accent", u"reparer"_s, {u"OT-1"_s});
        row("with another accent", u"rêparér"_s, {u"OT-1"_s});
        row("capitals", u"RÉPARER LA FUITE"_s, {u"OT-1"_s});
        row("the beginning of a word", u"repa fui"_s, {u"OT-1"_s});
        row("not the middle of a word", u"eparer"_s, {});
        row("a short word in between is whole", u"l fuite"_s, {});
        row("a short last word begins others", u"fuite la"_s, {u"OT-1"_s});
        row("words of title and asset", u"fan noise"_s, {u"OT-4"_s});
        row("words of the asset alone", u"pompe huile"_s, {u"OT-1"_s});
        row("a code", u"ot-3"_s, {u"OT-3"_s});
        row("the number of a code", u"3"_s, {u"OT-3"_s});
        row("a code is meant as it is written", u"ot_3"_s, {});
        row("letters that are spelled out", u"coeur strasse"_s, {u"OT-9"_s});
        row("other scripts", u"насос"_s, {u"OT-9"_s});
        row("an apostrophe divides words", u"eau"_s, {u"OT-9"_s});
        row("a decimal", u"12.5"_s, {u"OT-9"_s});
        row("digits and letters", u"12e5"_s, {u"OT-9"_s});
        row("a negative number is a number", u"-7"_s, {u"OT-9"_s});
        row("an address is words", u"plant.example.org"_s, {u"OT-9"_s});
        row("a quote", u"\"fan"_s, {});
        row("quotes are no phrase of the engine", u"\"noise fan\""_s, {});
        row("OR is a word", u"fuite OR noise"_s, {});
        row("NOT is a word", u"noise NOT fuite"_s, {});
        row("NEAR is a word", u"NEAR(noise fan)"_s, {});
        row("a column is a word", u"text:fan"_s, {});
        row("a star is a character", u"fa*"_s, {});
        row("operators of tsquery are characters", u"fan | fuite"_s, {});
        row("a negation is characters", u"!fan"_s, {});
        row("an end of a quote", u"fan') OR 1=1 --"_s, {});
        row("a backslash", u"fan\\"_s, {});
        row("a zero character divides words", QString{u"noise"_s + QChar{0} + u"fan"_s}, {u"OT-4"_s});
        row("a character that is in no word", u"%"_s, {});
        row("nothing but signs that are there", u"="_s, {u"OT-9"_s});
    }
}

void tst_Search::wordsAreFound()
{
    QFETCH(Driver, driver);
    QFETCH(QString, text);
    if (!m_read || m_read->place().driver != driver)
        fillSite(driver);
    QTEST(ordersWith(*m_read, text), "codes");
}

void tst_Search::fillSite(Driver driver)
{
    m_read = std::make_unique<TestSite>(driver);
    SampleRecords records{*m_read};
    work_orders::NewWorkOrder order{.code = u"OT-9"_s,
                                    .title = u"Cœur d'eau, Straße: насос"_s,
                                    .description = u"p = 12.5 bar (-7 °C), 12e5, see plant.example.org/a"_s};
    order.createdAt = Instant{0};
    records.order(order);
}

void tst_Search::totalsRespectTheRows()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const RowFilter hall2{.ownOnly = false, .user = {}, .locationPath = records.hall2.path};
    QCOMPARE(ordersWith(site, u"replace"_s), QStringList{u"OT-3"_s});
    QCOMPARE(ordersWith(site, u"fan"_s, hall2), (QStringList{u"OT-3"_s, u"OT-4"_s}));
    QCOMPARE(ordersWith(site, u"reparer"_s, hall2), QStringList{});
    QCOMPARE(hits(site, u"pompe"_s, hall2), QStringList{});
    QCOMPARE(hits(site, u"OT-1 noise"_s, hall2), QStringList{u"OT-4"_s});
    const RowFilter own{.ownOnly = true, .user = site.principal(u"tech"_s).user, .locationPath = {}};
    QCOMPARE(ordersWith(site, u"ot"_s, own), QStringList{u"OT-1"_s});
    QCOMPARE(hits(site, u"fan"_s, own), QStringList{});
    work_orders::Filter many;
    many.text = u"ot"_s;
    QCOMPARE(work_orders::countUpTo(site.reader(), many, 3).value(), std::nullopt);
    QCOMPARE(work_orders::countUpTo(site.reader(), many, 4).value(), 4);
    const QJsonObject list = records.call(u"list_work_orders"_s, {{u"text"_s, u"fan"_s}, {u"limit"_s, 1}}, u"planner"_s).value();
    QCOMPARE(list[u"total"].toInt(), 2);
    QCOMPARE(records.call(u"count_work_orders"_s, {{u"text"_s, u"fan"_s}}, u"hall1"_s).value()[u"total"].toInt(), 0);
}

void tst_Search::requestsAndAssetsAreFound()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const auto requests = [&](const QString &text) {
        work_requests::Filter filter;
        filter.text = text;
        return work_requests::count(site.reader(), filter).value();
    };
    QCOMPARE(requests(u"burn"_s), 1);
    QCOMPARE(requests(u"cooling burning"_s), 1);
    QCOMPARE(requests(u"burning pump"_s), 0);
    const auto assetsWith = [&](const QString &text) {
        assets::Filter filter;
        filter.text = text;
        return assets::count(site.reader(), filter).value();
    };
    QCOMPARE(assetsWith(u"pump"_s), 2);
    QCOMPARE(assetsWith(u"PUMP-2 wat"_s), 1);
    QCOMPARE(hits(site, u"burning"_s), QStringList{u"REQ-1"_s});
}

void tst_Search::theIndexFollowsAChangeAndItsUndo()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    QVERIFY(
        records.call(u"update_work_order"_s, {{u"id"_s, u"OT-4"_s}, {u"title"_s, u"Vibration of the shaft"_s}}, u"planner"_s));
    QCOMPARE(ordersWith(site, u"noise"_s), QStringList{});
    QCOMPARE(ordersWith(site, u"vibration fan"_s), QStringList{u"OT-4"_s});
    const JournalId entry{site.reader().scalar(u"SELECT max(id) FROM journal"_s).value()};
    const JournalId undone = records.undo(entry).value();
    QCOMPARE(ordersWith(site, u"noise"_s), QStringList{u"OT-4"_s});
    QCOMPARE(ordersWith(site, u"vibration"_s), QStringList{});
    QVERIFY(records.undo(undone));
    QCOMPARE(ordersWith(site, u"vibration"_s), QStringList{u"OT-4"_s});
}

void tst_Search::theIndexFollowsTheNameOfAnAsset()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    QVERIFY(site.site().write<qint64>([&](Work &work) {
        return work.connection.execute(u"UPDATE assets SET search_text = 'fan-1 ventilateur' WHERE id = ?"_s,
                                       {records.fan1.id.value});
    }));
    QCOMPARE(ordersWith(site, u"cooling"_s), QStringList{});
    QCOMPARE(ordersWith(site, u"ventil noise"_s), QStringList{u"OT-4"_s});
    QCOMPARE(hits(site, u"ventilateur burning"_s), QStringList{u"REQ-1"_s});
    // Another asset: the words of that one.
    QVERIFY(site.site().write<qint64>([&](Work &work) {
        return work.connection.execute(u"UPDATE work_orders SET asset_id = ? WHERE code = 'OT-4'"_s, {records.pump2.id.value});
    }));
    QCOMPARE(ordersWith(site, u"water noise"_s), QStringList{u"OT-4"_s});
    QCOMPARE(ordersWith(site, u"ventilateur noise"_s), QStringList{});
}

void tst_Search::theIndexFollowsAnImportAndItsUndo()
{
    QFETCH(Driver, driver);
    ImportSite site{driver};
    QVERIFY(site.import(u"assets"_s, "code,name\nP-1,Pompe à huile\n").value().written);
    const transfer::Report report = site.import(u"work-orders"_s, "code,title,asset\nOT-5,Joint usé,P-1\n").value();
    QVERIFY2(report.written, qPrintable(refusalsOf(report)));
    QCOMPARE(ordersWith(site, u"joint huile"_s), QStringList{u"OT-5"_s});
    const JournalId undone = site.undo(report.entry).value();
    QCOMPARE(ordersWith(site, u"joint"_s), QStringList{});
    QVERIFY(site.undo(undone));
    QCOMPARE(ordersWith(site, u"joint"_s), QStringList{u"OT-5"_s});
}

void tst_Search::theIndexOfSqliteIsWhole()
{
    TestSite site;
    SampleRecords records{site};
    QVERIFY(records.call(u"update_work_order"_s, {{u"id"_s, u"OT-4"_s}, {u"title"_s, u"Vibration"_s}}, u"planner"_s));
    QVERIFY(site.site().write<qint64>([&](Work &work) {
        return work.connection.execute(u"UPDATE assets SET search_text = 'fan-1 other' WHERE id = ?"_s, {records.fan1.id.value});
    }));
    // Several changes of the same records in one transaction, and one that is gone again.
    QVERIFY(site.site().write<int>([&](Work &work) -> Result<int> {
        FRACTAL_TRY(const WorkOrderId id,
                    work_orders::insert(work, {.code = u"OT-8"_s, .title = u"Gearbox"_s, .asset = records.fan1.id}));
        for (const QString &text : {u"ot-8 shaft"_s, u"ot-8 bearing"_s})
            FRACTAL_TRY_VOID(work.connection.execute(u"UPDATE work_orders SET search_text = ? WHERE id = ?"_s, {text, id.value}));
        FRACTAL_TRY_VOID(
            work.connection.execute(u"UPDATE assets SET search_text = 'fan-1 twice' WHERE id = ?"_s, {records.fan1.id.value}));
        FRACTAL_TRY_VOID(work.connection.execute(u"UPDATE work_orders SET search_text = 'ot-2 once' WHERE code = 'OT-2'"_s));
        FRACTAL_TRY_VOID(work.connection.execute(u"UPDATE work_orders SET search_text = 'ot-2 again' WHERE code = 'OT-2'"_s));
        FRACTAL_TRY(const WorkOrderId gone, work_orders::insert(work, {.code = u"OT-7"_s, .title = u"Gone"_s}));
        FRACTAL_TRY_VOID(work.connection.execute(u"DELETE FROM work_orders WHERE id = ?"_s, {gone.value}));
        return 0;
    }));
    QCOMPARE(ordersWith(site, u"bearing twice"_s), QStringList{u"OT-8"_s});
    QCOMPARE(ordersWith(site, u"shaft"_s), QStringList{});
    QCOMPARE(ordersWith(site, u"again"_s), QStringList{u"OT-2"_s});
    QCOMPARE(ordersWith(site, u"alignment"_s), QStringList{});
    QCOMPARE(site.reader().scalar(u"SELECT count(*) FROM words_pending"_s).value(), qint64{0});
    // FTS5 compares the index with what it was made of.
    for (const QString &command : {u"INSERT INTO work_orders_words (work_orders_words, rank) VALUES ('integrity-check', 1)"_s,
                                   u"INSERT INTO work_requests_words (work_requests_words, rank) VALUES ('integrity-check', 1)"_s,
                                   u"INSERT INTO assets_words (assets_words, rank) VALUES ('integrity-check', 1)"_s}) {
        const auto checked = site.site().write<qint64>([&](Work &work) { return work.connection.execute(command); });
        QVERIFY2(checked.has_value(), checked ? "" : qPrintable(command + checked.error().detail));
    }
}

void tst_Search::someWordsAreRankedByTheirNumber()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    QCOMPARE(hits(site, u"noise fan unicorn"_s).first(2), (QStringList{u"OT-4"_s, u"OT-3"_s}));
    QCOMPARE(hits(site, u"OT-2 fan"_s).first(), u"OT-2"_s);
    QCOMPARE(hits(site, u"unicorn --"_s), QStringList{});
}

void tst_Search::aLibraryWithoutFts5IsNamed()
{
    const Error error = sqliteError(1, u"no such module: fts5"_s);
    QCOMPARE(error.code, ErrorCode::Refused);
    QVERIFY(error.detail.contains("FTS5"_L1));
}

QTEST_GUILESS_MAIN(tst_Search)
#include "tst_search.moc"
