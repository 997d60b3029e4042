// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/asset_upkeep.h"
#include "tests/support/sample_upkeep.h"

#include <QJsonArray>
#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

class tst_Documents : public QObject {
    Q_OBJECT

private slots:
    void whatIsNoDocumentIsRefused_data();
    void whatIsNoDocumentIsRefused();
    void documentsAreListedAndRead_data() { addDriverRows(); }
    void documentsAreListedAndRead();
    void documentsEndWhereTheirRecordEnds_data() { addDriverRows(); }
    void documentsEndWhereTheirRecordEnds();
    void anAssetShowsItsMetersAndPlans();
};

namespace {

Result<DocumentId> added(TestSite &site, const documents::NewDocument &document)
{
    return site.site().write<DocumentId>([&](Work &work) { return documents::insert(work, document); });
}

bool sees(TestSite &site, DocumentId id, const Principal &who)
{
    const auto found = documents::read(site.reader(), id, operations::documentReach(who));
    return found || found.error().code != ErrorCode::NotFound;
}

} // namespace

void tst_Documents::whatIsNoDocumentIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mime");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("field");
    QTest::newRow("all is well") << u"Manual 2.pdf"_s << u"application/pdf"_s << qint64{10} << QString{};
    QTest::newRow("an empty file") << u"a.txt"_s << u"text/plain"_s << qint64{0} << QString{};
    QTest::newRow("the most bytes") << u"a.bin"_s << u"application/octet-stream"_s << documents::mostBytes << QString{};
    QTest::newRow("one more") << u"a.bin"_s << u"application/octet-stream"_s << documents::mostBytes + 1 << u"bytes"_s;
    QTest::newRow("no name") << u" \u200b "_s << u"text/plain"_s << qint64{1} << u"name"_s;
    QTest::newRow("a folder") << u"../passwd"_s << u"text/plain"_s << qint64{1} << u"name"_s;
    QTest::newRow("a folder of Windows") << u"a\\b"_s << u"text/plain"_s << qint64{1} << u"name"_s;
    QTest::newRow("hidden") << u".profile"_s << u"text/plain"_s << qint64{1} << u"name"_s;
    QTest::newRow("a long name") << QString{201, u'a'} << u"text/plain"_s << qint64{1} << u"name"_s;
    for (const QString &mime :
         {u""_s, u"text"_s, u"text/"_s, u"/plain"_s, u"text/plain; charset=utf-8"_s, u"a/b/c"_s, u"text/pl\nain"_s})
        QTest::addRow("mime %s", qPrintable(mime.simplified())) << u"a.txt"_s << mime << qint64{1} << u"mime"_s;
}

void tst_Documents::whatIsNoDocumentIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, mime);
    QFETCH(qint64, size);
    QFETCH(QString, field);
    TestSite site;
    SampleRecords records{site};
    documents::NewDocument document{.asset = records.pump1.id, .name = name, .mime = mime, .bytes = QByteArray(size, 'x')};
    const auto answer = added(site, document);
    QCOMPARE(answer ? QString{} : answer.error().field, field);
    document.asset = {};
    QCOMPARE(added(site, document).error().code, ErrorCode::ValidationFailed);
}

void tst_Documents::documentsAreListedAndRead()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const QByteArray bytes{"\x00\xff\r\n", 4};
    const DocumentId id = added(site, {.asset = records.fan1.id, .name = u"Wiring.png"_s, .mime = u"image/png"_s, .bytes = bytes})
                              .value();
    const QJsonObject asset =
        records.call(u"get_asset"_s, {{u"id"_s, u"FAN-1"_s}, {u"include"_s, QJsonArray{u"documents"_s}}}, u"planner"_s).value();
    const QJsonObject listed = asset["documents"_L1][0].toObject();
    QCOMPARE(listed["name"_L1].toString(), u"Wiring.png"_s);
    QCOMPARE(listed["size"_L1].toInt(), 4);
    QCOMPARE(listed["uri"_L1].toString(), u"fractal://documents/%1"_s.arg(id.value));
    const auto content = documents::read(site.reader(), id, operations::documentReach(site.principal(u"planner"_s))).value();
    QCOMPARE(content.bytes, bytes);
    QCOMPARE(content.document.mime, u"image/png"_s);
    const qint64 order = records.call(u"get_work_order"_s, {{u"id"_s, u"OT-1"_s}}, u"planner"_s).value()["id"_L1].toInteger();
    QVERIFY(added(site, {.workOrder = {order}, .name = u"Leak.jpg"_s, .mime = u"image/jpeg"_s, .bytes = bytes}));
    const auto ofOrder = [&](const Principal &who) -> QJsonValue {
        return records.call(u"get_work_order"_s, {{u"id"_s, u"OT-1"_s}}, who).value().value("documents"_L1);
    };
    QCOMPARE(ofOrder(site.principal(u"planner"_s)).toArray().size(), 1);
    Principal blind = site.principal(u"planner"_s);
    blind.rights.set({Resource::Documents, Action::View}, RowScope::None);
    QVERIFY(ofOrder(blind).isUndefined());
}

void tst_Documents::documentsEndWhereTheirRecordEnds()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const auto idOf = [&](const QString &code) {
        return WorkOrderId{records.call(u"get_work_order"_s, {{u"id"_s, code}}, u"admin"_s).value()["id"_L1].toInteger()};
    };
    const auto document = [&](AssetId asset, WorkOrderId order) {
        return added(site, {.asset = asset, .workOrder = order, .name = u"a.txt"_s, .mime = u"text/plain"_s, .bytes = "a"})
            .value();
    };
    const DocumentId ofPump = document(records.pump1.id, {});
    const DocumentId ofFan = document(records.fan1.id, {});
    const DocumentId ofFirst = document({}, idOf(u"OT-1"_s));
    const DocumentId ofFourth = document({}, idOf(u"OT-4"_s));
    const auto seen = [&](const Principal &who) {
        QString letters;
        for (const auto &[id, letter] :
             {std::pair{ofPump, u'p'}, std::pair{ofFan, u'f'}, std::pair{ofFirst, u'1'}, std::pair{ofFourth, u'4'}}) {
            if (sees(site, id, who))
                letters += QChar{letter};
        }
        return letters;
    };
    QCOMPARE(seen(site.principal(u"planner"_s)), u"pf14"_s);
    QCOMPARE(seen(site.principal(u"hall1"_s)), u"p1"_s);
    QCOMPARE(seen(site.principal(u"tech"_s)), u"pf1"_s); // the own work order's
    Principal own = site.principal(u"tech"_s);
    own.rights.set({Resource::Documents, Action::View}, RowScope::Own);
    QCOMPARE(seen(own), u"p1"_s); // and of the assets of own work orders
    Principal noAssets = site.principal(u"planner"_s);
    noAssets.rights.set({Resource::Assets, Action::View}, RowScope::None);
    QCOMPARE(seen(noAssets), u"14"_s);
}

void tst_Documents::anAssetShowsItsMetersAndPlans()
{
    TestSite site;
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const QJsonObject asked{{u"id"_s, u"PUMP-1"_s}, {u"include"_s, QJsonArray{u"meters"_s, u"plans"_s}}};
    const QJsonObject pump = records.call(u"get_asset"_s, asked, u"planner"_s).value();
    QCOMPARE(pump["meters"_L1].toArray().size(), 2);
    QCOMPARE(pump["meters"_L1][0]["last_reading"_L1]["value"_L1].toDouble(), 1900.0);
    QCOMPARE(pump["plans"_L1].toArray().size(), 2);
    Principal blind = site.principal(u"planner"_s);
    blind.rights.set({Resource::Meters, Action::View}, RowScope::None);
    blind.rights.set({Resource::MaintenancePlans, Action::View}, RowScope::None);
    const QJsonObject plain = records.call(u"get_asset"_s, asked, blind).value();
    QVERIFY(!plain.contains("meters"_L1) && !plain.contains("plans"_L1));
}

QTEST_GUILESS_MAIN(tst_Documents)
#include "tst_documents.moc"
