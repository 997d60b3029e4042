// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/export.h"
#include "tests/support/import_site.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// What goes out as a file comes in again as it was.
class tst_Export : public QObject {
    Q_OBJECT

private slots:
    void eachKindComesBackAsItWas_data() { addDriverRows(); }
    void eachKindComesBackAsItWas();
    void formulasAreEscaped();
    void jsonHasTheValues();
    void aSiteWithoutRecordsIsAHeader_data();
    void aSiteWithoutRecordsIsAHeader();
    void manyRecordsAreWrittenInOrder();
    void anUnknownKindIsRefused();
    void whatCannotBeWrittenIsAnError();
};

namespace {

struct Brought {
    QString kind;
    QByteArray csv;
};

/// In the order in which they need each other. The values are those that a careless export would lose.
const std::vector<Brought> &allKinds()
{
    static const std::vector<Brought> all{
        {u"assets"_s,
         "code,name,kind,parent,description,manufacturer,latitude,longitude,commissioned_at,active,extra.pm_type,extra.floor\n"
         "P-1,\"Pump; \"\"1\"\", big\",equipment,SITE,\"two\nlines\",Ünïcode,1.234,-0.000001,2020-01-01T08:30:15Z,true,'=1+1,\n"
         "SITE,'=HYPERLINK(1),location,,''@x,,,,,,,3\n'-7,'+minus,tool,,,,,,,no,,\n"},
        {u"users"_s,
         "name,display_name,profile,group,location,language\nmarie,Marie Ü,technician,Planner,SITE,fr\nluis,,administrator,,,\n"},
        {u"work-orders"_s,
         "code,title,status,type,priority,asset,responsible,created_at,completed_at,is_failure,cost,running_time_s,completed_percentage,extra.pm\n"
         "OT-7,'=cmd,completed,preventive,high,P-1,marie,2024-01-01T00:00:00.123Z,2024-02-01,yes,-1234.50,3600,100,x\n"
         "W2,Open,in_process,corrective,low,,,2024-01-01,,no,,,40,\n"},
        {u"work-requests"_s,
         "code,title,status,urgent,asset,requested_by,created_at,solved_at,work_order\n"
         "REQ-3,Leak,solved_with_wo,yes,P-1,Mme Durand,2024-01-01,2024-02-01,OT-7\nREQ-4,Noise,open,no,SITE,,2024-01-02,,\n"},
        {u"out-of-service"_s,
         "asset,started_at,ended_at,cause,reason,work_order\nP-1,2024-01-01,2024-01-02,planned,'-stop,OT-7\nP-1,2025-01-01,,failure,,\n"},
        {u"meters"_s,
         "asset,code,name,unit,kind,min,max,active\nP-1,H,Hours,h,counter,,1000,yes\nP-1,T,Temp,C,gauge,-20.1250,80,no\n"},
        {u"readings"_s,
         "asset,meter,read_at,value,rollover,confirm_out_of_range\nP-1,H,2025-01-01T00:00:00.5Z,999.125,,\nP-1,H,2025-02-01,1.234,yes,\n"
         "P-1,T,2025-01-01,-20.5,,yes\n"},
        {u"parts"_s,
         "code,name,unit,warehouse,warehouse_name,warehouse_location,quantity,min,max,reorder,unit_cost,shelf\n"
         "B,Bearing,pc,M1,Main,SITE,1.234,1,10,2,3.20,'@A\nB,Bearing,,M2,,,0,,,,,\nSEAL,Seal,,,,,,,,,,\n"}};
    return all;
}

QByteArray exported(ImportSite &site, const QString &kind, transfer::ExportFormat format = transfer::ExportFormat::Csv)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto count = transfer::exportRecords(site.reader(), kind, format, out);
    if (!count)
        qWarning("%s", qPrintable(count.error().detail));
    return count ? out.data() : QByteArray{};
}

/// In any order: an import writes parents before their children. Rows end with CRLF, lines within a cell with LF.
QByteArrayList sorted(QByteArray csv)
{
    QByteArrayList rows = csv.replace("\r\n", "\r").split('\r');
    std::ranges::sort(rows);
    return rows;
}

} // namespace

void tst_Export::eachKindComesBackAsItWas()
{
    QFETCH(Driver, driver);
    ImportSite first{driver};
    for (const Brought &brought : allKinds()) {
        const auto report = first.import(brought.kind, brought.csv);
        QVERIFY2(report, qPrintable(report ? QString{} : report.error().detail));
        QVERIFY2(report->written, qPrintable(brought.kind + u": "_s + refusalsOf(*report)));
    }
    ImportSite second{driver};
    for (const Brought &brought : allKinds()) {
        const QByteArray csv = exported(first, brought.kind);
        QVERIFY(csv.startsWith("\xef\xbb\xbf"));
        const auto report = second.import(brought.kind, csv);
        QVERIFY2(report, qPrintable(report ? QString{} : report.error().detail));
        QVERIFY2(report->written, qPrintable(brought.kind + u": "_s + refusalsOf(*report)));
        QCOMPARE(report->ignoredColumns, QStringList{});
    }
    for (const Brought &brought : allKinds())
        QCOMPARE(sorted(exported(second, brought.kind)), sorted(exported(first, brought.kind)));
    const QString names = u"SELECT name FROM assets ORDER BY code"_s;
    QCOMPARE(second.column(names), first.column(names));
    QVERIFY(exported(first, u"assets"_s).contains(",\"two\nlines\","));
}

void tst_Export::formulasAreEscaped()
{
    ImportSite site;
    QVERIFY(site.import(u"assets"_s, allKinds().front().csv).value().written);
    const QByteArray csv = exported(site, u"assets"_s);
    QVERIFY2(csv.contains("\"'=HYPERLINK(1)\""), csv.constData());
    QVERIFY2(csv.contains("\"''@x\""), csv.constData());
    QVERIFY2(csv.contains("\"'-7\",\"'+minus\""), csv.constData());
    QVERIFY2(csv.contains("\"'=1+1\""), csv.constData());
    for (const char *formula : {"\"=", "\"+", "\"@", "\n=", ",=", ",+", ",@"})
        QVERIFY2(!csv.contains(formula), formula);
    QVERIFY2(csv.contains("\"-0.000001\""), csv.constData()); // a negative number is none
}

void tst_Export::jsonHasTheValues()
{
    ImportSite site;
    for (const Brought &brought : allKinds())
        QVERIFY(site.import(brought.kind, brought.csv).value().written);
    const QJsonArray orders = QJsonDocument::fromJson(exported(site, u"work-orders"_s, transfer::ExportFormat::Json)).array();
    QCOMPARE(orders.size(), 2);
    const QJsonObject order = orders[0].toObject();
    QCOMPARE(order[u"title"_s].toString(), u"=cmd"_s);
    QCOMPARE(order[u"cost"_s].toDouble(), -1234.5);
    QCOMPARE(order[u"is_failure"_s], QJsonValue{true});
    QCOMPARE(order[u"created_at"_s].toString(), u"2024-01-01T00:00:00.123Z"_s);
    QCOMPARE(order[u"extra"_s][u"pm"_s].toString(), u"x"_s);
    QVERIFY(orders[1][u"asset"_s].isNull());
    const QJsonArray parts = QJsonDocument::fromJson(exported(site, u"parts"_s, transfer::ExportFormat::Json)).array();
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[0][u"code"_s].toString(), u"SEAL"_s);
    QCOMPARE(parts[1][u"quantity"_s].toDouble(), 1.234);
}

void tst_Export::aSiteWithoutRecordsIsAHeader_data()
{
    QTest::addColumn<QString>("kind");
    const QStringList kinds = transfer::kinds();
    for (const QString &kind : kinds)
        QTest::newRow(qPrintable(kind)) << kind;
}

void tst_Export::aSiteWithoutRecordsIsAHeader()
{
    QFETCH(QString, kind);
    ImportSite site;
    const QByteArray csv = exported(site, kind);
    QCOMPARE(csv.count('\n'), 1);
    QVERIFY(csv.size() > 10);
    QVERIFY(QJsonDocument::fromJson(exported(site, kind, transfer::ExportFormat::Json)).array().isEmpty());
    QCOMPARE(site.import(kind, csv).value().accepted, 0);
}

void tst_Export::manyRecordsAreWrittenInOrder()
{
    ImportSite site;
    QByteArray csv = "code\n";
    constexpr int many = 1203; // more than two pages
    for (int i = 0; i < many; ++i)
        csv += "A-" + QByteArray::number(i) + '\n';
    QVERIFY(site.import(u"assets"_s, csv).value().written);
    const QJsonArray assets = QJsonDocument::fromJson(exported(site, u"assets"_s, transfer::ExportFormat::Json)).array();
    QCOMPARE(assets.size(), many);
    for (int i = 0; i < many; ++i)
        QCOMPARE(assets[i][u"code"_s].toString(), u"A-"_s + QString::number(i));
}

void tst_Export::anUnknownKindIsRefused()
{
    ImportSite site;
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QCOMPARE(transfer::exportRecords(site.reader(), u"secrets"_s, transfer::ExportFormat::Csv, out).error().code,
             ErrorCode::ValidationFailed);
    QVERIFY(out.data().isEmpty());
}

void tst_Export::whatCannotBeWrittenIsAnError()
{
    ImportSite site;
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QCOMPARE(transfer::exportRecords(site.reader(), u"assets"_s, transfer::ExportFormat::Csv, closed).error().code,
             ErrorCode::Unavailable);
}

QTEST_GUILESS_MAIN(tst_Export)
#include "tst_export.moc"
