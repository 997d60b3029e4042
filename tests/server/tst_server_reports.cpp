// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site_endpoints.h"
#include "tests/support/oauth_browser.h"
#include "tests/support/sample_records.h"

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// The file that run_report offers, as the browser of the person who asked gets it.
class tst_ServerReports : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void aReportIsDownloadedByItsAsker_data();
    void aReportIsDownloadedByItsAsker();
};

void tst_ServerReports::aReportIsDownloadedByItsAsker_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("mime");
    QTest::newRow("csv") << u"csv"_s << "text/csv; charset=utf-8"_ba;
    QTest::newRow("xlsx") << u"xlsx"_s << "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_ba;
    QTest::newRow("pdf") << u"pdf"_s << "application/pdf"_ba;
}

void tst_ServerReports::aReportIsDownloadedByItsAsker()
{
    QFETCH_GLOBAL(Driver, driver);
    QFETCH(QString, format);
    QFETCH(QByteArray, mime);
    OAuthSite site{driver};
    site.serveAlso(siteEndpoints());
    SampleRecords records{site.store};
    const QJsonObject offered = records.call(u"run_report"_s, {{u"report"_s, u"overdue"_s}, {u"format"_s, format}}, u"planner"_s)
                                    .value();
    const QByteArray path = offered["file"_L1]["url"_L1].toString().toLatin1().mid(QByteArray{OAuthSite::origin}.size());
    QVERIFY(path.startsWith("/o/reports/"));

    Browser planner{site};
    QCOMPARE(planner.get(path).status, 303); // to the sign-in, and back
    planner.hasSession(users::findByName(site.store.reader(), u"planner"_s).value());
    const http::Response file = planner.get(path);
    QCOMPARE(file.status, 200);
    QCOMPARE(file.contentType, mime);
    QCOMPARE(headerOf(file, "content-disposition"), "attachment; filename=\"overdue-2026-01-01." + format.toLatin1() + '"');
    QCOMPARE(headerOf(file, "cache-control"), "no-store"_ba);
    QVERIFY(file.body.size() > 100);

    Browser other{site};
    other.hasSession(users::findByName(site.store.reader(), u"auditor"_s).value());
    QCOMPARE(other.get(path).status, 404);
    QCOMPARE(planner.get("/o/reports/AAAA").status, 404);
    QCOMPARE(planner.get("/o/reports/").status, 404);
    site.store.clock.advance(std::chrono::minutes{61});
    QCOMPARE(planner.get(path).status, 404);
}

QTEST_GUILESS_MAIN(tst_ServerReports)
#include "tst_server_reports.moc"
