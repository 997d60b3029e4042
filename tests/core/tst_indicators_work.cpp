// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/indicators.h"
#include "tests/support/sample_records.h"

#include <QJsonArray>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

namespace {

Instant at(QStringView text)
{
    return *fromRfc3339(text);
}

/// Asks for one indicator of January 2026.
QJsonObject metric(SampleRecords &records, const QString &name, QJsonObject more = {}, const QString &who = u"planner"_s)
{
    QJsonObject arguments{
        {u"metrics"_s, QJsonArray{name}}, {u"from"_s, u"2026-01-01T00:00:00Z"_s}, {u"to"_s, u"2026-02-01T00:00:00Z"_s}};
    for (auto member = more.begin(); member != more.end(); ++member)
        arguments[member.key()] = member.value();
    const auto answer = records.call(u"get_kpis"_s, arguments, who);
    if (!answer)
        qFatal("%s", qPrintable(answer.error().detail));
    return more.contains("group_by"_L1) ? *answer : (*answer)["metrics"_L1][0].toObject();
}

struct Planned {
    const char *code;
    const char *asset;
    const char *scheduled;
    const char *due;
    const char *completed; ///< empty: open
    work_orders::Status status;
};

void addPlanned(SampleRecords &records, const Planned &planned)
{
    work_orders::NewWorkOrder order{.code = QString::fromLatin1(planned.code), .title = u"Plan"_s, .status = planned.status};
    const auto moment = [](const char *text) { return fromRfc3339(QString::fromLatin1(text)); };
    order.type = u"preventive"_s;
    order.asset = QLatin1StringView{planned.asset} == "FAN-1"_L1 ? records.fan1.id : records.pump1.id;
    order.createdAt = at(u"2025-12-31T00:00:00Z");
    order.scheduledAt = moment(planned.scheduled);
    order.dueAt = moment(planned.due);
    order.completedAt = moment(planned.completed);
    order.finishedAt = order.completedAt;
    records.order(order);
}

} // namespace

class tst_IndicatorsWork : public QObject {
    Q_OBJECT

private slots:
    void preventiveWorkIsOnTimeWithinATenth_data() { addDriverRows(); }
    void preventiveWorkIsOnTimeWithinATenth();
    void scheduledWorkIsFinishedInItsWeek_data() { addDriverRows(); }
    void scheduledWorkIsFinishedInItsWeek();
    void theBacklogIsEstimatedHoursByWeeklyHours_data() { addDriverRows(); }
    void theBacklogIsEstimatedHoursByWeeklyHours();
    void cycleTimeIsMeanMedianAndPercentile();
    void reactiveIsWhatNobodyScheduled_data() { addDriverRows(); }
    void reactiveIsWhatNobodyScheduled();
    void costPerAssetIsARatioOfSums();
    void oeeIsNotMeasured();
    void withoutWorkTheReasonIsGiven_data();
    void withoutWorkTheReasonIsGiven();
    void groupsAddUpToTheWhole_data();
    void groupsAddUpToTheWhole();
    void rowsNarrowWhatCounts();
    void costsNeedTheirOwnRight();
};

void tst_IndicatorsWork::preventiveWorkIsOnTimeWithinATenth()
{
    using work_orders::Status;
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    site.clock.set(at(u"2026-01-20T00:00:00Z"));
    // Ten days from scheduled to due: a day of tolerance.
    addPlanned(records,
               {"P-1", "PUMP-1", "2026-01-01T00:00:00Z", "2026-01-11T00:00:00Z", "2026-01-12T00:00:00Z", Status::Completed});
    addPlanned(records,
               {"P-2", "PUMP-1", "2026-01-01T00:00:00Z", "2026-01-11T00:00:00Z", "2026-01-12T00:00:01Z", Status::Completed});
    addPlanned(records, {"P-3", "PUMP-1", "", "2026-01-15T00:00:00Z", "", Status::InProcess}); // missed
    addPlanned(records, {"P-4", "PUMP-1", "", "2026-01-19T00:00:00Z", "", Status::InProcess}); // still within its tolerance
    addPlanned(records, {"P-5", "PUMP-1", "", "2026-01-25T00:00:00Z", "", Status::InProcess}); // not due yet
    addPlanned(records, {"P-6", "PUMP-1", "", "2026-01-15T00:00:00Z", "", Status::Cancelled});
    addPlanned(records, {"P-7", "PUMP-1", "", "2026-02-01T00:00:00Z", "2026-01-15T00:00:00Z", Status::Completed}); // due after
    addPlanned(records,
               {"P-8", "FAN-1", "2025-12-01T00:00:00Z", "2026-01-05T00:00:00Z", "2026-01-04T00:00:00Z", Status::Completed});
    const QJsonObject value = metric(records, u"pm_compliance"_s);
    QCOMPARE(value["numerator"_L1].toDouble(), 2.0);
    QCOMPARE(value["denominator"_L1].toDouble(), 4.0);
    QCOMPARE(value["value"_L1].toDouble(), 50.0);
    QCOMPARE(metric(records, u"pm_compliance"_s, {{u"asset"_s, u"FAN-1"_s}})["value"_L1].toDouble(), 100.0);
}

void tst_IndicatorsWork::scheduledWorkIsFinishedInItsWeek()
{
    using work_orders::Status;
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    site.clock.set(at(u"2026-01-21T00:00:00Z"));
    // The week of Wednesday, 7 January begins on Monday the 5th at midnight in Paris: Sunday 23:00 UTC.
    addPlanned(records, {"S-1", "PUMP-1", "2026-01-07T08:00:00Z", "", "2026-01-04T23:00:00Z", Status::Completed});
    addPlanned(records, {"S-2", "PUMP-1", "2026-01-07T08:00:00Z", "", "2026-01-11T22:59:59Z", Status::Completed});
    addPlanned(records, {"S-3", "PUMP-1", "2026-01-07T08:00:00Z", "", "2026-01-11T23:00:00Z", Status::Completed});
    addPlanned(records, {"S-4", "PUMP-1", "2026-01-07T08:00:00Z", "", "", Status::InProcess});
    addPlanned(records, {"S-5", "PUMP-1", "2026-01-22T08:00:00Z", "", "", Status::InProcess}); // its week is not over
    addPlanned(records, {"S-6", "PUMP-1", "2026-01-07T08:00:00Z", "", "", Status::Cancelled});
    const QJsonObject value = metric(records, u"schedule_compliance"_s);
    QCOMPARE(value["numerator"_L1].toDouble(), 2.0);
    QCOMPARE(value["denominator"_L1].toDouble(), 4.0);
}

void tst_IndicatorsWork::theBacklogIsEstimatedHoursByWeeklyHours()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    work_orders::NewWorkOrder big{.code = u"B-1"_s, .title = u"Overhaul"_s};
    big.asset = records.fan1.id;
    big.tasks = {{.title = u"All"_s, .estimatedS = 20 * 3600}, {.title = u"Done"_s, .estimatedS = 3600, .done = true}};
    records.order(big);
    work_orders::NewWorkOrder begun = big;
    begun.code = u"B-2"_s;
    begun.startedAt = at(u"2025-12-30T00:00:00Z");
    records.order(begun);
    // OT-1 has 600 s; one technician.
    const QJsonObject value = metric(records, u"backlog_weeks"_s);
    QVERIFY(qAbs(value["numerator"_L1].toDouble() - (20 + 1.0 / 6)) < 1e-9);
    QCOMPARE(value["denominator"_L1].toDouble(), indicators::weeklyHours);
    QCOMPARE(value["sample"_L1].toInt(), 3); // OT-1, OT-4, B-1
    const QJsonArray groups = metric(records, u"backlog_weeks"_s, {{u"group_by"_s, u"asset"_s}})["groups"_L1].toArray();
    QCOMPARE(groups[0]["key"_L1]["code"_L1].toString(), u"FAN-1"_s);
    QCOMPARE(groups[0]["metrics"_L1][0]["value"_L1].toDouble(), 0.5);
}

void tst_IndicatorsWork::cycleTimeIsMeanMedianAndPercentile()
{
    TestSite site;
    SampleRecords records{site};
    for (int i = 1; i <= 10; ++i) {
        work_orders::NewWorkOrder order{.code = u"C-%1"_s.arg(i), .title = u"x"_s, .status = work_orders::Status::Completed};
        order.asset = records.fan1.id;
        order.createdAt = at(u"2026-01-01T00:00:00Z");
        order.completedAt = *order.createdAt + std::chrono::hours{i};
        records.order(order);
    }
    const QJsonObject value = metric(records, u"cycle_time"_s);
    QCOMPARE(value["value"_L1].toDouble(), 5.5);
    QCOMPARE(value["median"_L1].toDouble(), 5.5);
    QCOMPARE(value["p90"_L1].toDouble(), 9.0);
    QCOMPARE(value["sample"_L1].toInt(), 10);
}

void tst_IndicatorsWork::reactiveIsWhatNobodyScheduled()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const auto add = [&](const QString &code, const QString &type, bool scheduled, work_orders::Status status) {
        work_orders::NewWorkOrder order{.code = code, .title = u"x"_s, .status = status, .type = type};
        order.asset = records.pump1.id;
        order.createdAt = at(u"2026-01-05T00:00:00Z");
        if (scheduled)
            order.scheduledAt = order.createdAt;
        records.order(order);
    };
    using enum work_orders::Status;
    add(u"R-1"_s, u"emergency"_s, true, InProcess);
    add(u"R-2"_s, u"corrective"_s, false, InProcess);
    add(u"R-3"_s, u"corrective"_s, true, InProcess);
    add(u"R-4"_s, u"preventive"_s, false, InProcess);
    add(u"R-5"_s, u"emergency"_s, false, Cancelled);
    const QJsonObject value = metric(records, u"reactive_share"_s);
    QCOMPARE(value["value"_L1].toDouble(), 50.0);
    QCOMPARE(value["denominator"_L1].toDouble(), 4.0);
    const QJsonArray months = metric(records, u"reactive_share"_s, {{u"group_by"_s, u"month"_s}})["groups"_L1].toArray();
    QCOMPARE(months.size(), 1);
    QCOMPARE(months[0]["key"_L1]["code"_L1].toString(), u"2026-01"_s);
}

void tst_IndicatorsWork::costPerAssetIsARatioOfSums()
{
    TestSite site;
    SampleRecords records{site};
    const QJsonObject year{{u"from"_s, u"2025-01-01"_s}};
    const QJsonObject value = metric(records, u"cost_per_asset"_s, year);
    QCOMPARE(value["amount"_L1].toString(), u"6.75"_s); // 20.25 for three machines
    QCOMPARE(value["numerator"_L1].toDouble(), 20.25);
    QCOMPARE(value["denominator"_L1].toDouble(), 3.0);
    const QJsonArray halls = metric(records, u"cost_per_asset"_s,
                                    {{u"from"_s, u"2025-01-01"_s}, {u"group_by"_s, u"location"_s}})["groups"_L1]
                                 .toArray();
    QCOMPARE(halls[0]["key"_L1]["code"_L1].toString(), u"HALL2"_s);
    QCOMPARE(halls[0]["metrics"_L1][0]["value"_L1].toDouble(), 20.25);
    QCOMPARE(halls[1]["metrics"_L1][0]["value"_L1].toDouble(), 0.0);
}

void tst_IndicatorsWork::oeeIsNotMeasured()
{
    TestSite site;
    SampleRecords records{site};
    const QJsonObject value = metric(records, u"oee"_s);
    QVERIFY(value["value"_L1].isNull());
    QCOMPARE(value["null_reason"_L1].toString(), u"not_measured"_s);
}

void tst_IndicatorsWork::withoutWorkTheReasonIsGiven_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("pm_compliance") << u"pm_compliance"_s << u"none_due"_s;
    QTest::newRow("schedule_compliance") << u"schedule_compliance"_s << u"none_scheduled"_s;
    QTest::newRow("cycle_time") << u"cycle_time"_s << u"no_completed_work_orders"_s;
    QTest::newRow("reactive_share") << u"reactive_share"_s << u"no_work_orders"_s;
}

void tst_IndicatorsWork::withoutWorkTheReasonIsGiven()
{
    QFETCH(QString, name);
    QFETCH(QString, reason);
    TestSite site;
    SampleRecords records{site};
    QCOMPARE(metric(records, name)["null_reason"_L1].toString(), reason);
    QVERIFY(site.site().write<int>([](Work &work) -> Result<int> {
        FRACTAL_TRY_VOID(work.connection.execute(u"UPDATE users SET enabled = 0 WHERE name = 'tech'"_s));
        return 0;
    }));
    QCOMPARE(metric(records, u"backlog_weeks"_s)["null_reason"_L1].toString(), u"no_capacity"_s);
}

void tst_IndicatorsWork::groupsAddUpToTheWhole_data()
{
    QTest::addColumn<QString>("groupBy");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Driver>("driver");
    for (const char *by : {"asset", "location", "type", "month"}) {
        for (const char *name : {"pm_compliance", "schedule_compliance", "cycle_time", "reactive_share", "cost_total"}) {
            QTest::addRow("%s by %s", name, by) << QString::fromLatin1(by) << QString::fromLatin1(name) << Driver::Sqlite;
            if (qEnvironmentVariableIsSet("FRACTAL_TEST_PG"))
                QTest::addRow("%s by %s, PostgreSQL", name, by)
                    << QString::fromLatin1(by) << QString::fromLatin1(name) << Driver::Postgres;
        }
    }
}

void tst_IndicatorsWork::groupsAddUpToTheWhole()
{
    using work_orders::Status;
    QFETCH(QString, groupBy);
    QFETCH(QString, name);
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    site.clock.set(at(u"2026-03-01T00:00:00Z"));
    addPlanned(records,
               {"G-1", "PUMP-1", "2026-01-07T08:00:00Z", "2026-01-11T00:00:00Z", "2026-01-10T00:00:00Z", Status::Completed});
    addPlanned(records,
               {"G-2", "FAN-1", "2026-01-15T08:00:00Z", "2026-02-11T00:00:00Z", "2026-02-20T00:00:00Z", Status::Completed});
    const QJsonObject answer = metric(records, name,
                                      {{u"group_by"_s, groupBy}, {u"from"_s, u"2025-11-01"_s}, {u"to"_s, u"2026-03-01"_s}});
    const QJsonValue whole = answer["metrics"_L1][0];
    double part = 0;
    double samples = 0;
    const QJsonArray groups = answer["groups"_L1].toArray();
    for (const QJsonValue &group : groups) {
        part += group["metrics"_L1][0]["numerator"_L1].toDouble();
        samples += group["metrics"_L1][0]["sample"_L1].toDouble();
    }
    QVERIFY(qAbs(part - whole["numerator"_L1].toDouble()) < 1e-9);
    QCOMPARE(samples, whole["sample"_L1].toDouble());
    QVERIFY(samples > 0);
}

void tst_IndicatorsWork::rowsNarrowWhatCounts()
{
    TestSite site;
    SampleRecords records{site};
    const QJsonObject year{{u"from"_s, u"2025-01-01"_s}};
    QCOMPARE(metric(records, u"reactive_share"_s, year)["sample"_L1].toInt(), 4);
    QCOMPARE(metric(records, u"reactive_share"_s, year, u"hall1"_s)["sample"_L1].toInt(), 2);
    QCOMPARE(metric(records, u"reactive_share"_s, year, u"tech"_s)["sample"_L1].toInt(), 1);
    QCOMPARE(metric(records, u"backlog_weeks"_s, {}, u"hall1"_s)["sample"_L1].toInt(), 1);
}

void tst_IndicatorsWork::costsNeedTheirOwnRight()
{
    TestSite site;
    SampleRecords records{site};
    const auto refused = records.call(
        u"get_kpis"_s,
        {{u"metrics"_s, QJsonArray{u"cost_per_asset"_s}}, {u"from"_s, u"2026-01-01"_s}, {u"to"_s, u"2026-02-01"_s}}, u"tech"_s);
    QCOMPARE(refused.error().details["missing"_L1].toString(), u"costs:view"_s);
}

QTEST_GUILESS_MAIN(tst_IndicatorsWork)
#include "tst_indicators_work.moc"
