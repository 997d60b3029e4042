// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/out_of_service.h"
#include "core/maintenance/work_order_queries.h"
#include "core/maintenance/work_orders.h"
#include "tests/support/import_site.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

class tst_ImportUndo : public QObject {
    Q_OBJECT

private slots:
    void aChangedRecordRefusesTheUndoUntilItsChangeIsUndone_data() { addDriverRows(); }
    void aChangedRecordRefusesTheUndoUntilItsChangeIsUndone();
    void whatBelongsToAnImportedRecordRefusesTheUndo_data();
    void whatBelongsToAnImportedRecordRefusesTheUndo();
    void theMendedFileGetsTheSameNumbersAgain_data() { addDriverRows(); }
    void theMendedFileGetsTheSameNumbersAgain();
    void aNumberThatWasTakenSinceIsNotGivenTwice_data() { addDriverRows(); }
    void aNumberThatWasTakenSinceIsNotGivenTwice();
    void redoIsRefusedWhereACodeIsTaken_data() { addDriverRows(); }
    void redoIsRefusedWhereACodeIsTaken();
    void redoIsRefusedWhereTheParentIsGone_data() { addDriverRows(); }
    void redoIsRefusedWhereTheParentIsGone();
    void theLogShowsOneEntryAnImport();

private:
    static JournalId logged(Work &work, const journal::Change &change)
    {
        journal::Record record;
        record.author.actor = u"user:marie"_s;
        record.action = u"update_work_order"_s;
        record.undoable = true;
        record.changes = {change};
        return journal::append(work, record).value();
    }
    static JournalId rename(ImportSite &site, const QString &code, const QString &title)
    {
        return site.site()
            .write<JournalId>([&](Work &work) -> Result<JournalId> {
                FRACTAL_TRY(const work_orders::WorkOrder order, work_orders::find(work.connection, code, {}));
                work_orders::Edit edit;
                edit.title = title;
                FRACTAL_TRY(const journal::Change change, work_orders::update(work, order, edit));
                return logged(work, change);
            })
            .value();
    }
    static void addOrder(ImportSite &site, const QString &asset)
    {
        QVERIFY(site.site().write<JournalId>([&](Work &work) -> Result<JournalId> {
            work_orders::NewWorkOrder order;
            FRACTAL_TRY(order.code, work_orders::nextCode(work));
            order.title = u"New"_s;
            if (!asset.isEmpty())
                order.asset.value = work.connection.scalar(u"SELECT id FROM assets WHERE code = ?"_s, {asset}).value();
            FRACTAL_TRY(const journal::Change change, work_orders::add(work, order));
            return logged(work, change);
        }));
    }
    static QStringList orders(ImportSite &site)
    {
        return site.column(u"SELECT code FROM work_orders WHERE deleted_at IS NULL ORDER BY id"_s);
    }
};

void tst_ImportUndo::aChangedRecordRefusesTheUndoUntilItsChangeIsUndone()
{
    QFETCH(Driver, driver);
    ImportSite site{driver};
    const transfer::Report report = site.import(u"work-orders"_s, "title\na\nb\nc\n").value();
    const JournalId renamed = rename(site, u"OT-2"_s, u"mended"_s);
    const auto refused = site.undo(report.entry);
    QCOMPARE(refused.error().code, ErrorCode::VersionConflict);
    QCOMPARE(
        refused.error().detail,
        u"OT-2, which this import brought, was changed since by user:marie (entry %1); undo that one first"_s.arg(renamed.value));
    QCOMPARE(orders(site).size(), 3);

    const JournalId undone = site.undo(renamed).value();
    const JournalId redone = site.undo(undone).value();
    QCOMPARE(site.undo(report.entry).error().code, ErrorCode::VersionConflict);
    QVERIFY(site.undo(redone));
    QVERIFY(site.undo(report.entry));
    QCOMPARE(orders(site).size(), 0);
    QVERIFY(journal::verify(site.reader()));
}

void tst_ImportUndo::whatBelongsToAnImportedRecordRefusesTheUndo_data()
{
    QTest::addColumn<Driver>("driver");
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("words");
    for (const Driver driver : {Driver::Sqlite, Driver::Postgres}) {
        if (driver == Driver::Postgres && qEnvironmentVariableIsEmpty("FRACTAL_TEST_PG"))
            continue;
        const char *name = driver == Driver::Sqlite ? "SQLite" : "PostgreSQL";
        QTest::addRow("a work order, %s", name)
            << driver << 0 << u"the work order OT-1 belongs to P-1, which this import brought; remove that first"_s;
        QTest::addRow("an asset below, %s", name)
            << driver << 1 << u"the asset M-1 belongs to P-1, which this import brought; remove that first"_s;
        QTest::addRow("a time out of service, %s", name)
            << driver << 2 << u"an out-of-service record 1 belongs to P-1, which this import brought; remove that first"_s;
        QTest::addRow("a work request, %s", name)
            << driver << 4 << u"the work request REQ-1 belongs to P-1, which this import brought; remove that first"_s;
        QTest::addRow("an account, %s", name)
            << driver << 3 << u"the account zoe belongs to P-1, which this import brought; remove that first"_s;
    }
}

void tst_ImportUndo::whatBelongsToAnImportedRecordRefusesTheUndo()
{
    QFETCH(Driver, driver);
    QFETCH(int, what);
    QFETCH(QString, words);
    ImportSite site{driver};
    const transfer::Report report = site.import(u"assets"_s, "code,kind\nP-1,location\n").value();
    if (what == 0)
        addOrder(site, u"P-1"_s);
    if (what == 1)
        QVERIFY(site.import(u"assets"_s, "code,parent\nM-1,P-1\n").value().written);
    if (what == 2)
        QVERIFY(site.import(u"out-of-service"_s, "asset,start\nP-1,2025-01-01\n").value().written);
    if (what == 3)
        QVERIFY(site.import(u"users"_s, "name,group,location\nzoe,Planner,P-1\n").value().written);
    if (what == 4)
        QVERIFY(site.import(u"work-requests"_s, "title,asset\nIt drips,P-1\n").value().written);
    const auto refused = site.undo(report.entry);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::BusinessRule);
    QCOMPARE(refused.error().detail, words);
    QCOMPARE(site.column(u"SELECT code FROM assets WHERE deleted_at IS NULL AND code = 'P-1'"_s).size(), 1);
}

void tst_ImportUndo::theMendedFileGetsTheSameNumbersAgain()
{
    QFETCH(Driver, driver);
    ImportSite site{driver};
    addOrder(site, {});
    const transfer::Report first = site.import(u"work-orders"_s, "title\na\nb\n").value();
    QCOMPARE(orders(site), (QStringList{u"OT-1"_s, u"OT-2"_s, u"OT-3"_s}));
    QVERIFY(site.undo(first.entry));
    QCOMPARE(orders(site), QStringList{u"OT-1"_s});
    QVERIFY(site.import(u"work-orders"_s, "title\nc\nd\ne\n").value().written);
    QCOMPARE(orders(site), (QStringList{u"OT-1"_s, u"OT-2"_s, u"OT-3"_s, u"OT-4"_s}));
}

void tst_ImportUndo::aNumberThatWasTakenSinceIsNotGivenTwice()
{
    QFETCH(Driver, driver);
    ImportSite site{driver};
    const transfer::Report first = site.import(u"work-orders"_s, "title\na\nb\n").value();
    addOrder(site, {});
    const JournalId undone = site.undo(first.entry).value();
    addOrder(site, {});
    QCOMPARE(orders(site), (QStringList{u"OT-3"_s, u"OT-4"_s}));
    QVERIFY(site.undo(undone));
    addOrder(site, {});
    QCOMPARE(orders(site), (QStringList{u"OT-1"_s, u"OT-2"_s, u"OT-3"_s, u"OT-4"_s, u"OT-5"_s}));
}

void tst_ImportUndo::redoIsRefusedWhereACodeIsTaken()
{
    QFETCH(Driver, driver);
    ImportSite site{driver};
    const transfer::Report first = site.import(u"work-orders"_s, "title\na\nb\n").value();
    const JournalId undone = site.undo(first.entry).value();
    addOrder(site, {});
    const auto refused = site.undo(undone);
    QCOMPARE(refused.error().code, ErrorCode::AlreadyExists);
    QVERIFY(refused.error().detail.contains("given to another record meanwhile"_L1));
    QCOMPARE(orders(site), QStringList{u"OT-1"_s});
}

void tst_ImportUndo::redoIsRefusedWhereTheParentIsGone()
{
    QFETCH(Driver, driver);
    ImportSite site{driver};
    const transfer::Report plant = site.import(u"assets"_s, "code,kind\nPLANT,location\n").value();
    const transfer::Report pumps = site.import(u"assets"_s, "code,parent\nP-1,PLANT\n").value();
    const JournalId undone = site.undo(pumps.entry).value();
    const JournalId plantUndone = site.undo(plant.entry).value();
    const auto refused = site.undo(undone);
    QCOMPARE(refused.error().detail, u"PLANT, to which this import belongs, is no longer there; bring it back first"_s);
    QVERIFY(site.undo(plantUndone));
    QVERIFY(site.undo(undone));
    QCOMPARE(site.column(u"SELECT code FROM assets WHERE deleted_at IS NULL ORDER BY code"_s),
             (QStringList{u"P-1"_s, u"PLANT"_s}));
}

void tst_ImportUndo::theLogShowsOneEntryAnImport()
{
    ImportSite site;
    const transfer::Report report = site.import(u"work-orders"_s, "title\na\nb\nc\n").value();
    const journal::Entry entry = journal::find(site.reader(), report.entry).value();
    QCOMPARE(entry.action, u"import"_s);
    QCOMPARE(entry.author.actor, u"shell:tester"_s);
    QVERIFY(entry.undoable);
    QCOMPARE(entry.changes.size(), std::size_t{1});
    QCOMPARE(entry.changes.front().entity, u"import"_s);
    QCOMPARE(entry.changes.front().id, report.importId);
    QCOMPARE(entry.changes.front().code, report.fileName);
    QCOMPARE(entry.changes.front().after["rows"_L1].toInteger(), qint64{3});
    QVERIFY(entry.changes.front().before.isEmpty());
}

QTEST_GUILESS_MAIN(tst_ImportUndo)
#include "tst_import_undo.moc"
