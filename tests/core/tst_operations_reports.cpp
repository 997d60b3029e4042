// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/report_link.h"
#include "tests/support/sample_upkeep.h"

#include <QJsonArray>
#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

namespace {

/// The rows, each as "a | b | c".
QStringList rowsIn(const QJsonObject &answer)
{
    QStringList lines;
    const QJsonArray rows = answer["rows"_L1].toArray();
    for (const QJsonValue &row : rows) {
        QStringList cells;
        const QJsonArray values = row.toArray();
        for (const QJsonValue &value : values)
            cells.append(value.toVariant().toString());
        lines.append(cells.join(u" | "_s));
    }
    return lines;
}

} // namespace

class tst_OperationsReports : public QObject {
    Q_OBJECT

private slots:
    void reportsSayWhatIsThere_data();
    void reportsSayWhatIsThere();
    void reportsEndWhereTheRightsEnd_data() { addDriverRows(); }
    void reportsEndWhereTheRightsEnd();
    void reportsNeedTheRightsOfWhatTheyShow_data();
    void reportsNeedTheRightsOfWhatTheyShow();
    void costsAppearOnlyWithTheirRight();
    void aFileIsForItsAskerAndAnHour_data();
    void aFileIsForItsAskerAndAnHour();
    void aFileIsOfTheMomentOfItsQuestion();
    void whatIsAskedWronglyIsRefused();
};

void tst_OperationsReports::reportsSayWhatIsThere_data()
{
    QTest::addColumn<Driver>("driver");
    QTest::addColumn<QJsonObject>("asked");
    QTest::addColumn<QStringList>("rows");
    std::vector<Driver> drivers{Driver::Sqlite};
    if (qEnvironmentVariableIsSet("FRACTAL_TEST_PG"))
        drivers.push_back(Driver::Postgres);
    for (const Driver driver : drivers) {
        const auto row = [&](const char *report, const QStringList &rows, QJsonObject more = {}) {
            more.insert(u"report"_s, QString::fromLatin1(report));
            QTest::addRow("op 28: %s, %s", report, driver == Driver::Sqlite ? "SQLite" : "PostgreSQL") << driver << more << rows;
        };
        row("weekly_summary",
            {u"Work orders created | 1"_s, u"Of these, urgent | 1"_s, u"Of these, corrective or emergency | 1"_s,
             u"Work orders completed | 1"_s, u"Work orders open | 3"_s, u"Of these, overdue | 1"_s, u"Cost | 20.25"_s},
            {{u"from"_s, u"2025-12-08"_s}});
        row("overdue",
            {u"OT-1 | Réparer la fuite | PUMP-1 Pompe à huile | Hall 1 | medium | tech | 2025-12-01T00:00:00Z | 31"_s});
        row("bad_actors",
            {u"FAN-1 | Cooling fan | 1 | 0 | 50 | 50 | 0"_s, u"PUMP-1 | Pompe à huile | 1 | 0 | 50 | 100 | 100.5"_s});
        row("asset_history",
            {u"OT-4 | Noise in the fan | in_process | corrective | 2025-12-20T08:00:00Z |  | no |  | "_s,
             u"OT-3 | Replace belt | completed | preventive | 2025-12-01T08:00:00Z | 2025-12-10T08:00:00Z | no |  | 20.25"_s},
            {{u"asset"_s, u"FAN-1"_s}});
        row("technician_load",
            {u" | Nobody | 1 | 0 | 1 | 0"_s, u"planner | planner | 1 | 0 | 0 | 0"_s, u"tech | tech | 1 | 1 | 0 | 0.2"_s});
        row("cost_by_cost_center", {u"HALL2 | Hall 2 | 1 | 20.25"_s, u"Total |  | 1 | 20.25"_s});
        row("stock_valuation",
            {u"BELT-1 | Fan belt | STORE | 1 | pcs |  | "_s, u"BELT-1 | Fan belt | DEPOT | 7 | pcs | 8 | 56"_s,
             u"SEAL-1 | Joint d'étanchéité | STORE | 5 | pcs | 12.5 | 62.5"_s, u"Total |  |  |  |  |  | 118.5"_s});
    }
}

void tst_OperationsReports::reportsSayWhatIsThere()
{
    QFETCH(Driver, driver);
    QFETCH(QJsonObject, asked);
    QFETCH(QStringList, rows);
    TestSite site{driver};
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const QJsonObject answer = records.call(u"run_report"_s, asked, u"planner"_s).value();
    QStringList found = rowsIn(answer);
    if (asked["report"_L1] == "technician_load"_L1)
        found.sort(); // nobody is first on one engine and last on the other
    QCOMPARE(found, rows);
    QCOMPARE(answer["row_count"_L1].toInt(), rows.size());
    QCOMPARE(answer["columns"_L1].toArray().size(), answer["rows"_L1][0].toArray().size());
}

void tst_OperationsReports::reportsEndWhereTheRightsEnd()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const auto rows = [&](const QString &report, const Principal &who) {
        return rowsIn(records.call(u"run_report"_s, {{u"report"_s, report}}, who).value());
    };
    const Principal hall1 = site.principal(u"hall1"_s);
    QCOMPARE(rows(u"bad_actors"_s, hall1).size(), 1);
    QCOMPARE(rows(u"stock_valuation"_s, hall1).size(), 3);
    QCOMPARE(rows(u"cost_by_cost_center"_s, hall1), QStringList{u"Total |  | 0 | 0"_s});
    Principal own = site.principal(u"planner"_s);
    own.rights.set({Resource::WorkOrders, Action::View}, RowScope::Own);
    QVERIFY(rows(u"overdue"_s, own).isEmpty());
    const auto hidden = records.call(u"run_report"_s, {{u"report"_s, u"asset_history"_s}, {u"asset"_s, u"FAN-1"_s}}, hall1);
    QCOMPARE(hidden.error().code, ErrorCode::NotFound);
}

void tst_OperationsReports::reportsNeedTheRightsOfWhatTheyShow_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<Resource>("resource");
    QTest::newRow("work orders") << u"overdue"_s << Resource::WorkOrders;
    QTest::newRow("costs") << u"cost_by_cost_center"_s << Resource::Costs;
    QTest::newRow("stock") << u"stock_valuation"_s << Resource::Inventory;
    QTest::newRow("costs of stock") << u"stock_valuation"_s << Resource::Costs;
}

void tst_OperationsReports::reportsNeedTheRightsOfWhatTheyShow()
{
    QFETCH(QString, report);
    QFETCH(Resource, resource);
    TestSite site;
    SampleRecords records{site};
    Principal blind = site.principal(u"planner"_s);
    blind.rights.set({resource, Action::View}, RowScope::None);
    const auto answer = records.call(u"run_report"_s, {{u"report"_s, report}}, blind);
    QCOMPARE(answer.error().code, ErrorCode::Forbidden);
    QCOMPARE(answer.error().details["missing"_L1].toString(), QString{nameOf(Permission{resource, Action::View})});
}

void tst_OperationsReports::costsAppearOnlyWithTheirRight()
{
    TestSite site;
    SampleRecords records{site};
    Principal blind = site.principal(u"planner"_s);
    blind.rights.set({Resource::Costs, Action::View}, RowScope::None);
    for (const QString &report : {u"weekly_summary"_s, u"bad_actors"_s, u"asset_history"_s}) {
        const QJsonObject asked{{u"report"_s, report}, {u"asset"_s, u"PUMP-1"_s}, {u"from"_s, u"2025-01-01"_s}};
        const QByteArray answer = records.bytes(*operations::find(u"run_report"), asked, blind).value();
        QVERIFY(!answer.contains("100.5"));
        QVERIFY(!answer.contains("Cost"));
    }
}

void tst_OperationsReports::aFileIsForItsAskerAndAnHour_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("csv") << u"csv"_s << QByteArray{"\xef\xbb\xbf\"code\",\"title\""};
    QTest::newRow("xlsx") << u"xlsx"_s << QByteArray{"PK\x03\x04"};
    QTest::newRow("pdf") << u"pdf"_s << QByteArray{"%PDF-1."};
}

void tst_OperationsReports::aFileIsForItsAskerAndAnHour()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, start);
    TestSite site;
    SampleRecords records{site};
    const QByteArray before = site.dump();
    const QJsonObject link = records.call(u"run_report"_s, {{u"report"_s, u"overdue"_s}, {u"format"_s, format}}, u"planner"_s)
                                 .value()["file"_L1]
                                 .toObject();
    QCOMPARE(link["expires_at"_L1].toString(), u"2026-01-01T01:00:00Z"_s);
    const QString id = link["uri"_L1].toString().mid(QString{u"fractal://reports/"_s}.size());
    const auto fetched = [&](const QString &who, const QString &asked) {
        Work work = site.site().read();
        return operations::reportFile(work, site.principal(who), records.facts(), asked);
    };
    const auto file = fetched(u"planner"_s, id).value();
    QVERIFY(file.bytes.startsWith(start));
    QCOMPARE(file.name, u"overdue-2026-01-01."_s + format);
    QCOMPARE(QString::fromLatin1(file.mime), link["mime_type"_L1].toString());
    for (const QString &wrong : {QString{}, u"x"_s, id.chopped(4), id + u"AAAA"_s, QString{5'000, u'A'}, u"AAAA"_s + id.mid(4)})
        QCOMPARE(fetched(u"planner"_s, wrong).error().code, ErrorCode::NotFound);
    QCOMPARE(fetched(u"admin"_s, id).error().detail, fetched(u"planner"_s, u"x"_s).error().detail); // sealed to its asker
    site.clock.advance(std::chrono::hours{1});
    QVERIFY(fetched(u"planner"_s, id));
    site.clock.advance(std::chrono::milliseconds{1});
    QCOMPARE(fetched(u"planner"_s, id).error().code, ErrorCode::NotFound);
    QCOMPARE(site.dump(), before); // nothing is kept
}

void tst_OperationsReports::aFileIsOfTheMomentOfItsQuestion()
{
    TestSite site;
    SampleRecords records{site};
    site.clock.set(*fromRfc3339(u"2026-01-31T23:50:00Z"));
    const QJsonObject link = records.call(u"run_report"_s, {{u"report"_s, u"overdue"_s}, {u"format"_s, u"csv"_s}}, u"planner"_s)
                                 .value()["file"_L1]
                                 .toObject();
    site.clock.advance(std::chrono::minutes{30}); // OT-4 is overdue by now
    Work work = site.site().read();
    const QString id = link["uri"_L1].toString().mid(QString{u"fractal://reports/"_s}.size());
    Principal planner = site.principal(u"planner"_s);
    const QByteArray file = operations::reportFile(work, planner, records.facts(), id).value().bytes;
    QCOMPARE(file.count("\r\n"), 2);
    // A right that is gone meanwhile is gone for the file too.
    planner.rights.set({Resource::WorkOrders, Action::View}, RowScope::None);
    QCOMPARE(operations::reportFile(work, planner, records.facts(), id).error().code, ErrorCode::Forbidden);
    planner.rights.set({Resource::Reports, Action::Report}, RowScope::None);
    QCOMPARE(operations::reportFile(work, planner, records.facts(), id).error().code, ErrorCode::Forbidden);
}

void tst_OperationsReports::whatIsAskedWronglyIsRefused()
{
    TestSite site;
    SampleRecords records{site};
    const auto refused = [&](const QJsonObject &asked) { return records.call(u"run_report"_s, asked, u"planner"_s).error(); };
    QCOMPARE(refused({{u"report"_s, u"everything"_s}}).field, u"report"_s);
    QCOMPARE(refused({{u"report"_s, u"asset_history"_s}}).field, u"asset"_s);
    QCOMPARE(refused({{u"report"_s, u"overdue"_s}, {u"from"_s, u"2026-01-01"_s}, {u"to"_s, u"2025-01-01"_s}}).field, u"to"_s);
    QCOMPARE(refused({{u"report"_s, u"overdue"_s}, {u"format"_s, u"docx"_s}}).field, u"format"_s);
}

QTEST_GUILESS_MAIN(tst_OperationsReports)
#include "tst_operations_reports.moc"
