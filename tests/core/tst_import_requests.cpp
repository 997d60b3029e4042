// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/work_request_queries.h"
#include "core/maintenance/work_requests.h"
#include "tests/support/import_site.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

class tst_ImportRequests : public QObject {
    Q_OBJECT

private slots:
    void requestsAreImportedAndUndone_data() { addDriverRows(); }
    void requestsAreImportedAndUndone();
    void theStateFollowsFromWhatIsGiven();
    void whatDoesNotFitIsRefused();
    void numbersGoOnAboveImportedOnes();
};

void tst_ImportRequests::requestsAreImportedAndUndone()
{
    QFETCH(Driver, driver);
    ImportSite site{driver};
    QVERIFY(site.import(u"assets"_s, "code\nP-1\n").value().written);
    const transfer::Report report =
        site.import(u"work-requests"_s,
                    "n° di,titre,statut,urgent,actif,demandeur,date demande\n"
                    "DI-7,Fuite,Rejetée,oui,P-1,Mme Durand,2025-03-01\nDI-8,Bruit,ouverte,non,P-1,,2025-03-02\n")
            .value();
    QVERIFY2(report.written, qPrintable(refusalsOf(report)));
    const work_requests::WorkRequest request = work_requests::find(site.reader(), u"DI-7"_s, {}).value();
    QCOMPARE(request.status, work_requests::Status::Rejected);
    QVERIFY(request.urgent);
    QCOMPARE(request.requestedBy, u"Mme Durand"_s);
    QCOMPARE(request.asset.code, u"P-1"_s);
    const JournalId undone = site.undo(report.entry).value();
    QVERIFY(!work_requests::find(site.reader(), u"DI-7"_s, {}));
    QVERIFY(site.undo(undone));
    QVERIFY(work_requests::find(site.reader(), u"DI-8"_s, {}));
}

void tst_ImportRequests::theStateFollowsFromWhatIsGiven()
{
    ImportSite site;
    QVERIFY(site.import(u"assets"_s, "code\nP-1\n").value().written);
    QVERIFY(site.import(u"work-orders"_s, "code,title,asset\nOT-5,Seal,P-1\n").value().written);
    const transfer::Report report = site.import(u"work-requests"_s,
                                                "code,title,asset,created,solved,work_order\nA,x,P-1,2025-01-01,,\n"
                                                "B,x,P-1,2025-01-01,2025-01-02,\nC,x,P-1,2025-01-01,2025-01-02,OT-5\n")
                                        .value();
    QVERIFY2(report.written, qPrintable(refusalsOf(report)));
    QCOMPARE(site.column(u"SELECT status FROM work_requests ORDER BY code"_s),
             (QStringList{u"open"_s, u"solved_without_wo"_s, u"solved_with_wo"_s}));
}

void tst_ImportRequests::whatDoesNotFitIsRefused()
{
    ImportSite site;
    QVERIFY(site.import(u"assets"_s, "code\nP-1\n").value().written);
    const transfer::Report report =
        site.import(u"work-requests"_s,
                    "code,title,asset,created,solved,work_order,requester\nA,x,P-9,2025-01-01,,,\n"
                    "B,x,P-1,2999-01-01,,,\nC,x,P-1,2025-01-02,2025-01-01,,\nD,x,P-1,,,OT-9,\nE,x,P-1,,,,nobody\nF,,P-1,,,,\n"
                    "G,x,P-1,,,,\nG,x,P-1,,,,\n")
            .value();
    QVERIFY(!report.written);
    const QString refusals = refusalsOf(report);
    for (const QString &piece :
         {u"2 asset"_s, u"3 created"_s, u"4 solved"_s, u"5 work_order"_s, u"6 requester"_s, u"7 title"_s, u"9 code"_s})
        QVERIFY2(refusals.contains(piece), qPrintable(refusals));
    QCOMPARE(site.column(u"SELECT code FROM work_requests"_s).size(), 0);
}

void tst_ImportRequests::numbersGoOnAboveImportedOnes()
{
    ImportSite site;
    QVERIFY(site.import(u"assets"_s, "code\nP-1\n").value().written);
    QVERIFY(site.import(u"work-requests"_s, "code,title,asset\nREQ-41,x,P-1\n").value().written);
    QVERIFY(site.import(u"work-requests"_s, "title,asset\nx,P-1\n").value().written);
    QVERIFY(work_requests::find(site.reader(), u"REQ-42"_s, {}));
}

QTEST_GUILESS_MAIN(tst_ImportRequests)
#include "tst_import_requests.moc"
