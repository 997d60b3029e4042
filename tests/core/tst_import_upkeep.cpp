// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/assets.h"
#include "core/maintenance/meters.h"
#include "core/maintenance/plans.h"
#include "tests/support/import_site.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// Meters, what they showed, and spare parts with what lies where.
class tst_ImportUpkeep : public QObject {
    Q_OBJECT

private slots:
    void metersAndReadingsAreImportedAndUndone_data() { addDriverRows(); }
    void metersAndReadingsAreImportedAndUndone();
    void readingsFollowTheRules_data();
    void readingsFollowTheRules();
    void readingsFitBetweenThoseOfTheSite_data() { addDriverRows(); }
    void readingsFitBetweenThoseOfTheSite();
    void aMeterThatDoesNotFitIsRefused();
    void readingsMakeTasksDue();
    void anUndoneImportComesBackOnlyWhereItFits();
    void partsAreImportedWithTheirStockAndUndone_data() { addDriverRows(); }
    void partsAreImportedWithTheirStockAndUndone();
    void partsThatDoNotFitAreRefused();
    void anEscapedCellIsTakenAsItWas();
};

namespace {

constexpr auto theMeters = "asset,code,name,unit,kind,min,max\nP-1,H,Hours,h,counter,,1000\nP-1,T,Temperature,C,gauge,-20,80\n";

bool hasMeters(ImportSite &site)
{
    return site.import(u"assets"_s, "code\nP-1\n").value().written && site.import(u"meters"_s, theMeters).value().written;
}

QStringList readingsOf(ImportSite &site)
{
    return site.column(
        u"SELECT CAST(CAST(r.value AS INTEGER) AS TEXT) || '/' || CAST(CAST(r.accumulated AS INTEGER) AS TEXT) FROM meter_readings r"
        " WHERE r.deleted_at IS NULL ORDER BY r.meter_id, r.read_at"_s);
}

} // namespace

void tst_ImportUpkeep::metersAndReadingsAreImportedAndUndone()
{
    QFETCH(Driver, driver);
    ImportSite site{driver};
    QVERIFY(hasMeters(site));
    // Neither the meters nor the dates are in order; the counter starts anew once.
    const transfer::Report report = site.import(u"readings"_s,
                                                "asset,meter,date,value,rollover\nP-1,H,2025-03-01,40,yes\nP-1,T,2025-01-01,-5,\n"
                                                "P-1,H,2025-01-01,100,\nP-1,H,2025-04-01,60,\nP-1,H,2025-02-01,990,\n")
                                        .value();
    QVERIFY2(report.written, qPrintable(refusalsOf(report)));
    QCOMPARE(readingsOf(site), (QStringList{u"100/100"_s, u"990/990"_s, u"40/1040"_s, u"60/1060"_s, u"-5/-5"_s}));
    const JournalId undone = site.undo(report.entry).value();
    QCOMPARE(readingsOf(site), QStringList{});
    QVERIFY(site.undo(undone));
    QCOMPARE(readingsOf(site).size(), 5);
}

void tst_ImportUpkeep::readingsFollowTheRules_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("refused");
    QTest::newRow("a counter never falls") << "P-1,H,2025-01-01,100,,\nP-1,H,2025-01-02,99,,\n"_ba
                                           << u"3 value: A counter never falls"_s;
    QTest::newRow("whatever the order of the file")
        << "P-1,H,2025-01-02,99,,\nP-1,H,2025-01-01,100,,\n"_ba << u"2 value: A counter never falls"_s;
    QTest::newRow("nor goes above where it starts anew") << "P-1,H,2025-01-01,1001,,\n"_ba << u"2 value: "_s;
    QTest::newRow("nor below zero") << "P-1,H,2025-01-01,-1,,\n"_ba << u"2 value: "_s;
    QTest::newRow("starting anew needs a reading before") << "P-1,H,2025-01-01,1,yes,\n"_ba << u"2 rollover: "_s;
    QTest::newRow("and a lower value") << "P-1,H,2025-01-01,5,,\nP-1,H,2025-01-02,6,yes,\n"_ba << u"3 rollover: "_s;
    QTest::newRow("a gauge does not start anew") << "P-1,T,2025-01-01,5,yes,\n"_ba << u"2 rollover: "_s;
    QTest::newRow("a gauge stays within its limits") << "P-1,T,2025-01-01,81,,\n"_ba << u"2 value: "_s;
    QTest::newRow("one moment has one reading") << "P-1,T,2025-01-01,5,,\nP-1,T,2025-01-01,6,,\n"_ba << u"3 date: "_s;
    QTest::newRow("not in the future") << "P-1,T,2999-01-01,5,,\n"_ba << u"2 date: "_s;
    QTest::newRow("an unknown asset") << "P-9,T,2025-01-01,5,,\n"_ba << u"2 asset: there is no asset"_s;
    QTest::newRow("an unknown meter") << "P-1,X,2025-01-01,5,,\n"_ba << u"2 meter: "_s;
    QTest::newRow("no number") << "P-1,H,2025-01-01,lots,,\n"_ba << u"2 value: "_s;
}

void tst_ImportUpkeep::readingsFollowTheRules()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, refused);
    ImportSite site;
    QVERIFY(hasMeters(site));
    const QByteArray before = site.dump();
    const QByteArray header = "asset,meter,date,value,rollover,confirm_out_of_range\n";
    const transfer::Report report = site.import(u"readings"_s, header + "P-1,T,2024-01-01,99,,yes\n" + rows).value();
    QVERIFY(!report.written);
    QCOMPARE(report.refusedRows, 1);
    const int shift = 1; // the confirmed gauge above
    const QString expected = QString::number(refused.section(u' ', 0, 0).toInt() + shift) + u' ' + refused.section(u' ', 1);
    QVERIFY2(refusalsOf(report).startsWith(expected), qPrintable(refusalsOf(report)));
    QCOMPARE(site.dump(), before);
}

void tst_ImportUpkeep::readingsFitBetweenThoseOfTheSite()
{
    QFETCH(Driver, driver);
    ImportSite site{driver};
    QVERIFY(hasMeters(site));
    QVERIFY(site.import(u"readings"_s, "asset,meter,date,value\nP-1,H,2025-01-10,100\nP-1,H,2025-01-20,200\n").value().written);
    const auto refused = [&](const QByteArray &row) {
        return refusalsOf(site.import(u"readings"_s, "asset,meter,date,value\n" + row).value());
    };
    QVERIFY(refused("P-1,H,2025-01-15,250\n").startsWith(u"2 value: A counter never falls"_s));
    QVERIFY(refused("P-1,H,2025-01-15,50\n").startsWith(u"2 value: A counter never falls"_s));
    QVERIFY(refused("P-1,H,2025-01-05,101\n").startsWith(u"2 value: A counter never falls"_s));
    QVERIFY(refused("P-1,H,2025-01-10,100\n").startsWith(u"2 date: "_s));
    QCOMPARE(refused("P-1,H,2025-01-05,50\nP-1,H,2025-01-15,150\nP-1,H,2025-01-25,250\n"), QString{});
    QCOMPARE(readingsOf(site), (QStringList{u"50/50"_s, u"100/100"_s, u"150/150"_s, u"200/200"_s, u"250/250"_s}));
}

void tst_ImportUpkeep::aMeterThatDoesNotFitIsRefused()
{
    ImportSite site;
    QVERIFY(hasMeters(site));
    const transfer::Report report = site.import(u"meters"_s,
                                                "asset,code,kind,min,max\nP-1,H,,,\nP-1,N,,,\nP-1,N,,,\nP-9,A,,,\nP-1,B,clock,,\n"
                                                "P-1,C,gauge,5,5\nP-1,D,counter,,-1\nP-1,,,,\n")
                                        .value();
    QVERIFY(!report.written);
    const QString refusals = refusalsOf(report);
    for (const QString &piece : {u"2 code"_s, u"4 code"_s, u"5 asset"_s, u"6 kind"_s, u"7 max"_s, u"8 max"_s, u"9 code"_s})
        QVERIFY2(refusals.contains(piece), qPrintable(refusals));
    QCOMPARE(site.column(u"SELECT code FROM meters"_s).size(), 2);
}

void tst_ImportUpkeep::readingsMakeTasksDue()
{
    ImportSite site;
    QVERIFY(hasMeters(site));
    const Result<PlanId> plan = site.site().write<PlanId>([](Work &work) -> Result<PlanId> {
        FRACTAL_TRY(const assets::Asset asset, assets::find(work.connection, u"P-1"_s, RowFilter{}));
        FRACTAL_TRY(const meters::Meter meter, meters::find(work.connection, asset.id, u"H"_s, {}));
        plans::NewPlan grease;
        grease.code = u"PM-1"_s;
        grease.name = u"Grease"_s;
        grease.type = u"preventive"_s;
        plans::NewTrigger trigger;
        trigger.kind = plans::TriggerKind::Meter;
        trigger.asset = asset.id;
        trigger.meter = meter.id;
        trigger.everyValue = 200;
        trigger.firstDueValue = 200;
        grease.triggers = {trigger};
        return plans::insert(work, grease, "UTC");
    });
    QVERIFY(plan);
    const QString due = u"SELECT coalesce(CAST(due_at AS TEXT), 'waits') FROM due_tasks"_s;
    const transfer::Report report =
        site.import(u"readings"_s, "asset,meter,date,value\nP-1,H,2025-01-01,100\nP-1,H,2025-02-01,210\nP-1,H,2025-03-01,300\n")
            .value();
    QVERIFY2(report.written, qPrintable(refusalsOf(report)));
    QCOMPARE(site.column(due), QStringList{u"1738368000000"_s});
    QVERIFY(site.undo(report.entry));
    QCOMPARE(site.column(due), QStringList{u"waits"_s});
}

void tst_ImportUpkeep::anUndoneImportComesBackOnlyWhereItFits()
{
    ImportSite site;
    QVERIFY(hasMeters(site));
    const transfer::Report first = site.import(u"readings"_s, "asset,meter,date,value\nP-1,H,2025-01-10,100\n").value();
    const JournalId undone = site.undo(first.entry).value();
    QVERIFY(site.import(u"readings"_s, "asset,meter,date,value\nP-1,H,2025-01-05,150\n").value().written);
    const auto again = site.undo(undone);
    QVERIFY(!again);
    QVERIFY2(again.error().detail.contains(u"a counter never falls"_s), qPrintable(again.error().detail));
    QCOMPARE(readingsOf(site), QStringList{u"150/150"_s});
}

void tst_ImportUpkeep::partsAreImportedWithTheirStockAndUndone()
{
    QFETCH(Driver, driver);
    ImportSite site{driver};
    QVERIFY(site.import(u"assets"_s, "code,kind\nSITE,location\n").value().written);
    const transfer::Report report =
        site.import(u"parts"_s,
                    "part no,designation,unité,magasin,warehouse_name,warehouse_location,qté,stock mini,prix unitaire,bin\n"
                    "B-6205,Bearing,pc,M1,Main,SITE,12.5,4,3.20,A-1\nB-6205,Bearing,pc,M2,,,3,,,\nSEAL,Seal,,,,,,,,\n")
            .value();
    QVERIFY2(report.written, qPrintable(refusalsOf(report)));
    const QString stock =
        u"SELECT a.code || ' ' || h.code || ' ' || CAST(s.quantity_milli AS TEXT) || ' ' || s.shelf FROM stock s"
        " JOIN assets a ON a.id = s.item_id JOIN warehouses h ON h.id = s.warehouse_id"
        " WHERE s.deleted_at IS NULL ORDER BY s.id"_s;
    QCOMPARE(site.column(stock), (QStringList{u"B-6205 M1 12500 A-1"_s, u"B-6205 M2 3000 "_s}));
    QCOMPARE(site.column(u"SELECT code FROM assets WHERE kind = 'spare_part' ORDER BY code"_s),
             (QStringList{u"B-6205"_s, u"SEAL"_s}));
    QCOMPARE(
        site.column(
            u"SELECT h.name || coalesce(a.code, '') FROM warehouses h LEFT JOIN assets a ON a.id = h.location_id ORDER BY h.id"_s),
        (QStringList{u"MainSITE"_s, u"M2"_s}));
    const JournalId undone = site.undo(report.entry).value();
    QCOMPARE(site.column(stock), QStringList{});
    QCOMPARE(site.column(u"SELECT code FROM warehouses WHERE deleted_at IS NULL"_s), QStringList{});
    QVERIFY(site.undo(undone));
    QCOMPARE(site.column(stock).size(), 2);
    // A part that the site has gets stock in another warehouse.
    QVERIFY(site.import(u"parts"_s, "code,warehouse,quantity\nB-6205,M3,1\n").value().written);
}

void tst_ImportUpkeep::partsThatDoNotFitAreRefused()
{
    ImportSite site;
    QVERIFY(site.import(u"assets"_s, "code\nP-1\n").value().written);
    QVERIFY(site.import(u"parts"_s, "code,warehouse,quantity\nB,M1,1\n").value().written);
    const QByteArray before = site.dump();
    const transfer::Report report =
        site.import(
                u"parts"_s,
                "code,warehouse,quantity,min,max,warehouse_location\nB,,,,,\nB,M1,2,,,\nP-1,M1,1,,,\nC,,5,,,\nC,M1,-1,,,\nC,M1,0.1234,,,\n"
                "C,M1,1,5,4,\nC,M9,1,,,NOWHERE\nD,M1,1,,,\nD,M1,2,,,\nE,,,,,\nE,,,,,\n")
            .value();
    QVERIFY(!report.written);
    const QString refusals = refusalsOf(report);
    QVERIFY2(!refusals.contains(u"2 code"_s), qPrintable(refusals)); // it is there already, as it should be
    for (const QString &piece : {u"3 warehouse"_s, u"4 code"_s, u"5 warehouse"_s, u"6 quantity"_s, u"7 quantity"_s, u"8 max"_s,
                                 u"9 warehouse_location"_s, u"11 code"_s, u"13 code"_s})
        QVERIFY2(refusals.contains(piece), qPrintable(refusals));
    QCOMPARE(site.dump(), before);
}

void tst_ImportUpkeep::anEscapedCellIsTakenAsItWas()
{
    ImportSite site;
    QVERIFY(site.import(u"assets"_s, "code,name,description\n'-12,'=SUM(A1),''@x\n'quoted',it's,'\n").value().written);
    QCOMPARE(site.column(u"SELECT code FROM assets ORDER BY id"_s), (QStringList{u"-12"_s, u"'quoted'"_s}));
    QCOMPARE(site.column(u"SELECT name FROM assets ORDER BY id"_s), (QStringList{u"=SUM(A1)"_s, u"it's"_s}));
    QCOMPARE(site.column(u"SELECT description FROM assets ORDER BY id"_s), (QStringList{u"'@x"_s, u"'"_s}));
}

QTEST_GUILESS_MAIN(tst_ImportUpkeep)
#include "tst_import_upkeep.moc"
