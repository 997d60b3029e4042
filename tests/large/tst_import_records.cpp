// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/assets.h"
#include "core/maintenance/work_order_queries.h"
#include "core/transfer/import.h"
#include "core/transfer/undo.h"
#include "tests/support/processes.h"
#include "tests/support/test_site.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

// The real files: what operations.md §4.1 says of them is reproduced to the cent.
class tst_ImportRecords : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theExcavatorsAreImportedToTheCent_data() { addDriverRows(); }
    void theExcavatorsAreImportedToTheCent();
    void aDryRunOfTheExcavatorsWritesNothing_data() { addDriverRows(); }
    void aDryRunOfTheExcavatorsWritesNothing();
    void oneBadRowInAThousandIsNamedAndNothingIsWritten_data() { addDriverRows(); }
    void oneBadRowInAThousandIsNamedAndNothingIsWritten();
    void undoOfTheExcavatorsLeavesTheSiteAsBeforeAndRedoBringsThemAgain_data() { addDriverRows(); }
    void undoOfTheExcavatorsLeavesTheSiteAsBeforeAndRedoBringsThemAgain();
    void allElevatorsOfNewYorkStandInATree_data() { addDriverRows(); }
    void allElevatorsOfNewYorkStandInATree();

private:
    static transfer::Options excavators()
    {
        transfer::Options options;
        options.kind = u"work-orders"_s;
        options.file = u":/demo/excavators.csv"_s;
        options.mapping = transfer::loadMapping(u":/demo/mappings/excavators.json"_s).value();
        options.author.actor = u"shell:tester"_s;
        return options;
    }
    static QMap<QString, qint64> grouped(TestSite &site, const QString &sql)
    {
        QMap<QString, qint64> groups;
        Rows rows = site.reader().select(sql).value();
        while (rows.next())
            groups[rows.text(0)] = rows.integer(1);
        return groups;
    }
    static qint64 number(TestSite &site, const QString &sql) { return site.reader().scalar(sql).value(); }

    QTemporaryDir m_folder;
    QString m_elevators;
};

void tst_ImportRecords::initTestCase()
{
    m_elevators = m_folder.filePath(u"nyc-elevators.csv"_s);
    QProcess xz;
    xz.setStandardOutputFile(m_elevators);
    fractal::test::startPlainly(
        xz, u"xz"_s, {u"-dc"_s, qEnvironmentVariable("FRACTAL_SOURCE_DIR", u"."_s) + u"/tests/data/nyc-elevators.csv.xz"_s});
    QVERIFY2(xz.waitForFinished() && xz.exitCode() == 0, "xz (package xz-utils) unpacks the elevators");
}

void tst_ImportRecords::theExcavatorsAreImportedToTheCent()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const transfer::Report report = transfer::importFile(site.site(), excavators()).value();
    QVERIFY(report.written);
    QCOMPARE(report.rows, qint64{5485});
    QCOMPARE(report.accepted, qint64{5485});
    QCOMPARE(report.refusedRows, qint64{0});
    QCOMPARE(report.alsoCreated, qint64{5});

    using Groups = QMap<QString, qint64>;
    const QString perAsset = u"SELECT a.code, count(*) FROM work_orders w JOIN assets a ON a.id = w.asset_id GROUP BY a.code"_s;
    QCOMPARE(grouped(site, perAsset), (Groups{{u"A"_s, 151}, {u"B"_s, 1017}, {u"C"_s, 992}, {u"D"_s, 2374}, {u"E"_s, 951}}));
    const QString costs =
        u"SELECT a.code, CAST(sum(w.cost_minor) AS BIGINT) FROM work_orders w JOIN assets a ON a.id = w.asset_id GROUP BY a.code"_s;
    QCOMPARE(grouped(site, costs),
             (Groups{{u"A"_s, 7756719}, {u"B"_s, 131218324}, {u"C"_s, 622921728}, {u"D"_s, 512853449}, {u"E"_s, 475866056}}));
    QCOMPARE(number(site, u"SELECT CAST(sum(cost_minor) AS BIGINT) FROM work_orders"_s), qint64{1750616276});
    QCOMPARE(number(site, u"SELECT count(*) FROM work_orders WHERE cost_minor < 0"_s), qint64{6});
    QCOMPARE(grouped(site, u"SELECT type, count(*) FROM work_orders GROUP BY type"_s),
             (Groups{{u"corrective"_s, 5217},
                     {u"preventive"_s, 153},
                     {u"project"_s, 98},
                     {u"refurbishment"_s, 7},
                     {u"other"_s, 6},
                     {u"calibration"_s, 4}}));

    Groups years;
    Rows rows =
        site.reader().select(u"SELECT completed_at, created_at, started_at, status, is_failure FROM work_orders"_s).value();
    while (rows.next()) {
        ++years[QString::fromLatin1(toRfc3339(rows.instant(0)).first(4))];
        QCOMPARE(rows.instant(1), rows.instant(0));
        QCOMPARE(rows.instant(2), rows.instant(0));
        QCOMPARE(rows.text(3), u"completed"_s);
        QVERIFY(!rows.flag(4));
    }
    QCOMPARE(years,
             (Groups{{u"2001"_s, 90},
                     {u"2002"_s, 379},
                     {u"2003"_s, 461},
                     {u"2004"_s, 425},
                     {u"2005"_s, 392},
                     {u"2006"_s, 619},
                     {u"2007"_s, 754},
                     {u"2008"_s, 641},
                     {u"2009"_s, 656},
                     {u"2010"_s, 624},
                     {u"2011"_s, 443},
                     {u"2012"_s, 1}}));
    const Groups systems = grouped(site, u"SELECT system, count(*) FROM work_orders GROUP BY system"_s);
    QCOMPARE(systems[u"Hydraulic System"_s], qint64{994});
    QCOMPARE(systems[u"Bucket"_s], qint64{668});
    QCOMPARE(systems[u"Engine"_s], qint64{634});
    QCOMPARE(systems[QString{}], qint64{2400});

    Rows first = site.reader()
                     .select(u"SELECT title, code FROM work_orders WHERE code IN ('OT-1', 'OT-2', 'OT-5485') ORDER BY id"_s)
                     .value();
    QVERIFY(first.next());
    QCOMPARE(first.text(0), u"BUCKET WON'T OPEN"_s);
    QVERIFY(first.next());
    QCOMPARE(first.text(1), u"OT-2"_s);
    QVERIFY(first.next());
}

void tst_ImportRecords::aDryRunOfTheExcavatorsWritesNothing()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const QByteArray before = site.dump();
    const qint64 entries = journal::verify(site.reader()).value();
    transfer::Options options = excavators();
    options.dryRun = true;
    const transfer::Report report = transfer::importFile(site.site(), options).value();
    QVERIFY(!report.written);
    QCOMPARE(report.accepted, qint64{5485});
    QCOMPARE(site.dump(), before);
    QCOMPARE(journal::verify(site.reader()).value(), entries);
    QCOMPARE(QDir{site.place().folder}.entryList({u"import-*"_s}, QDir::Dirs).size(), 0);
}

void tst_ImportRecords::oneBadRowInAThousandIsNamedAndNothingIsWritten()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    QFile original{u":/demo/excavators.csv"_s};
    QVERIFY(original.open(QIODevice::ReadOnly));
    QByteArrayList lines;
    for (int i = 0; i <= 1000; ++i)
        lines += original.readLine();
    // Row 700 stands in line 701 of the file.
    const QByteArray cost = lines[700].split(',').at(5);
    lines[700].replace("," + cost + ",", ",12.3.4,");
    const QString name = m_folder.filePath(u"one-bad-row.csv"_s);
    QFile file{name};
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(lines.join()) > 0);
    file.close();

    const QByteArray before = site.dump();
    transfer::Options options = excavators();
    options.file = name;
    const transfer::Report report = transfer::importFile(site.site(), options).value();
    QVERIFY(!report.written);
    QCOMPARE(report.rows, qint64{1000});
    QCOMPARE(report.refusedRows, qint64{1});
    QCOMPARE(report.refusals.size(), std::size_t{1});
    QCOMPARE(report.refusals.front().line, qint64{701});
    QCOMPARE(report.refusals.front().column, u"Cost"_s);
    QVERIFY2(report.refusals.front().reason.contains("\"12.3.4\" is not a number like 1,234.56"_L1),
             qPrintable(report.refusals.front().reason));
    QCOMPARE(site.dump(), before);

    options.skipInvalid = true;
    const transfer::Report rest = transfer::importFile(site.site(), options).value();
    QVERIFY(rest.written);
    QCOMPARE(rest.accepted, qint64{999});
    QCOMPARE(number(site, u"SELECT count(*) FROM work_orders"_s), qint64{999});
}

void tst_ImportRecords::undoOfTheExcavatorsLeavesTheSiteAsBeforeAndRedoBringsThemAgain()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const QString visible =
        u"SELECT (SELECT count(*) FROM work_orders WHERE deleted_at IS NULL) + (SELECT count(*) FROM assets WHERE deleted_at IS NULL)"_s;
    const auto undo = [&](JournalId id) {
        return site.site().write<JournalId>([&](Work &work) {
            return journal::undo(work, {u"shell:tester"_s, {}, {}, {}, {}}, id, transfer::restorers(),
                                 [](const journal::Change &) { return Result<void>{}; });
        });
    };
    const transfer::Report report = transfer::importFile(site.site(), excavators()).value();
    QCOMPARE(number(site, visible), qint64{5490});
    const QByteArray with = site.dump();

    site.clock.advance(std::chrono::hours{1});
    const JournalId undone = undo(report.entry).value();
    QCOMPARE(number(site, visible), qint64{0});
    QVERIFY(!undo(report.entry));

    site.clock.advance(std::chrono::hours{1});
    QVERIFY(undo(undone));
    QCOMPARE(number(site, visible), qint64{5490});
    // All is as it was, but for the version of the import itself.
    QVERIFY(site.site().write<bool>([](Work &work) -> Result<bool> {
        FRACTAL_TRY_VOID(work.connection.execute(u"UPDATE imports SET version = 1"_s));
        return true;
    }));
    QCOMPARE(site.dump(), with);
    QVERIFY(journal::verify(site.reader()));
}

void tst_ImportRecords::allElevatorsOfNewYorkStandInATree()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    transfer::Options options;
    options.kind = u"assets"_s;
    options.file = m_elevators;
    options.mapping = transfer::loadMapping(u":/demo/mappings/nyc-elevators.json"_s).value();
    QElapsedTimer timer;
    timer.start();
    const transfer::Report report = transfer::importFile(site.site(), options).value();
    qInfo("35,042 elevators in %lld ms", timer.elapsed());
    QVERIFY(report.written);
    QCOMPARE(report.refusedRows, qint64{0});
    QCOMPARE(report.accepted, qint64{35042});
    QCOMPARE(report.alsoCreated, qint64{1 + 5 + 18931});
    QCOMPARE(number(site, u"SELECT count(*) FROM assets WHERE kind = 'equipment'"_s), qint64{35042});
    QCOMPARE(number(site, u"SELECT count(*) FROM assets WHERE kind = 'equipment' AND depth = 3"_s), qint64{35042});
    QCOMPARE(
        grouped(site,
                u"SELECT b.code, count(*) FROM assets d JOIN assets h ON h.id = d.parent_id JOIN assets b ON b.id = h.parent_id"
                " WHERE d.kind = 'equipment' GROUP BY b.code"_s),
        (QMap<QString, qint64>{
            {u"Manhattan"_s, 16574}, {u"Brooklyn"_s, 8209}, {u"Bronx"_s, 5102}, {u"Queens"_s, 4722}, {u"Staten Island"_s, 435}}));
    const auto device = assets::find(site.reader(), u"1D10028"_s, {}).value();
    QCOMPARE(device.name, u"Dumbwaiter 1D10028"_s);
    QCOMPARE(device.parentCode, u"BIN-1024795"_s);
    QCOMPARE(device.address, u"1614 BROADWAY 10019"_s);
    QCOMPARE(device.latitude, std::optional{40.760884847531415});
    QCOMPARE(device.commissionedAt, startOfDate(u"2006-03-07", "UTC"));
    Rows extra = site.reader().select(u"SELECT extra FROM assets WHERE code = '1D10028'"_s).value();
    QVERIFY(extra.next());
    QCOMPARE(QJsonDocument::fromJson(extra.text(0).toUtf8())["travel_distance"_L1].toString(), u"16'4\""_s);
}

QTEST_GUILESS_MAIN(tst_ImportRecords)
#include "tst_import_records.moc"
