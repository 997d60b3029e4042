// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/undo.h"
#include "tests/support/import_site.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

class tst_UndoRights : public QObject {
    Q_OBJECT

private slots:
    void theInverseNeedsItsOwnRight_data();
    void theInverseNeedsItsOwnRight();
    void whoSeesOnlySomeRecordsPutsBackNone();
    void aKindThatNobodyOwnsIsRefused();
    void aRefusedUndoSaysWhatIsInTheWay();
};

void tst_UndoRights::theInverseNeedsItsOwnRight_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("kind"); // of an import
    QTest::addColumn<bool>("hasBefore");
    QTest::addColumn<bool>("hasAfter");
    QTest::addColumn<QString>("right");
    QTest::newRow("work order changed back") << u"work_order"_s << QString{} << true << true << u"work_orders:edit"_s;
    QTest::newRow("work order removed again") << u"work_order"_s << QString{} << true << false << u"work_orders:delete"_s;
    QTest::newRow("work order brought back") << u"work_order"_s << QString{} << false << true << u"work_orders:add"_s;
    QTest::newRow("asset") << u"asset"_s << QString{} << true << true << u"assets:edit"_s;
    QTest::newRow("out of service") << u"out_of_service"_s << QString{} << true << false << u"availability:edit"_s;
    QTest::newRow("work request") << u"work_request"_s << QString{} << true << true << u"work_requests:edit"_s;
    QTest::newRow("comment removed again") << u"work_order_comment"_s << QString{} << true << false << u"work_orders:delete"_s;
    QTest::newRow("account") << u"user"_s << QString{} << true << true << u"users:edit"_s;
    QTest::newRow("account removed again") << u"user"_s << QString{} << true << false << u"users:delete"_s;
    QTest::newRow("group") << u"permission_group"_s << QString{} << true << true << u"permission_groups:edit"_s;
    QTest::newRow("consumer") << u"oauth_consumer"_s << QString{} << true << true << u"oauth_consumers:edit"_s;
    QTest::newRow("setting") << u"setting"_s << QString{} << true << true << u"settings:edit"_s;
    QTest::newRow("import of assets taken back") << u"import"_s << u"assets"_s << true << false << u"assets:delete"_s;
    QTest::newRow("import of work orders brought again")
        << u"import"_s << u"work-orders"_s << false << true << u"work_orders:add"_s;
}

void tst_UndoRights::theInverseNeedsItsOwnRight()
{
    QFETCH(QString, entity);
    QFETCH(QString, kind);
    QFETCH(bool, hasBefore);
    QFETCH(bool, hasAfter);
    QFETCH(QString, right);
    const QJsonObject record{{u"kind"_s, kind}, {u"name"_s, u"x"_s}};
    const journal::Change inverse{entity, 1, u"x"_s, hasBefore ? record : QJsonObject{}, hasAfter ? record : QJsonObject{}, 1};
    const Permission needed = permissionFromName(right).value();
    Principal principal;
    principal.rights = PermissionSet::everything();
    QVERIFY(transfer::requireInverse(principal, inverse).has_value());
    principal.rights.set(needed, RowScope::None);
    const auto refused = transfer::requireInverse(principal, inverse);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    QCOMPARE(refused.error().details["missing"_L1].toString(), right);
}

void tst_UndoRights::whoSeesOnlySomeRecordsPutsBackNone()
{
    const journal::Change inverse{u"work_order"_s, 1, u"OT-1"_s, {{u"a"_s, 1}}, {{u"a"_s, 2}}, 1};
    Principal principal;
    principal.rights = PermissionSet::everything();
    principal.rights.set({Resource::WorkOrders, Action::Edit}, RowScope::Own);
    QCOMPARE(transfer::requireInverse(principal, inverse).error().code, ErrorCode::Forbidden);
    principal.rights = PermissionSet::everything();
    principal.locationPath = u"/1/"_s;
    QCOMPARE(transfer::requireInverse(principal, inverse).error().code, ErrorCode::Forbidden);
}

void tst_UndoRights::aKindThatNobodyOwnsIsRefused()
{
    Principal principal;
    principal.rights = PermissionSet::everything();
    QCOMPARE(transfer::requireInverse(principal, {u"weather"_s, 1, {}, {}, {}, 0}).error().code, ErrorCode::BusinessRule);
    QCOMPARE(transfer::requireInverse(principal, {u"import"_s, 1, {}, {}, {}, 0}).error().code, ErrorCode::BusinessRule);
}

void tst_UndoRights::aRefusedUndoSaysWhatIsInTheWay()
{
    ImportSite site;
    const auto report = site.import(u"assets"_s, "code;name;kind\nP-1;Pump;equipment\n");
    QVERIFY(report.has_value() && report->written);
    const JournalId entry = report->entry;
    const qint64 asset = site.reader().scalar(u"SELECT id FROM assets WHERE code = 'P-1'"_s).value();
    QVERIFY(site.site()
                .write<bool>([&](Work &work) -> Result<bool> {
                    FRACTAL_TRY_VOID(work.connection.execute(u"UPDATE assets SET version = 2 WHERE id = ?"_s, {asset}));
                    journal::Record record;
                    record.author.actor = u"user:luis"_s;
                    record.action = u"asset.edit"_s;
                    record.changes = {{u"asset"_s, asset, u"P-1"_s, {{u"name"_s, u"Pump"_s}}, {{u"name"_s, u"Other"_s}}, 2}};
                    FRACTAL_TRY_VOID(journal::append(work, record));
                    return true;
                })
                .has_value());
    const auto refused = site.undo(entry);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::VersionConflict);
    QCOMPARE(refused.error().details["record"_L1].toString(), u"P-1"_s);
    QCOMPARE(refused.error().details["actor"_L1].toString(), u"user:luis"_s);
}

QTEST_GUILESS_MAIN(tst_UndoRights)
#include "tst_undo_rights.moc"
