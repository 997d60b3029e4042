// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/indicator_report.h"
#include "tests/support/sample_records.h"

#include <QJsonArray>

using namespace fractal;
using namespace fractal::test;
using namespace fractal::indicators;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Instant at(QStringView text)
{
    return *fromRfc3339(text);
}

const Interval january{at(u"2026-01-01T00:00:00Z"), at(u"2026-01-31T00:00:00Z")};

struct Stopped {
    const char *from;
    const char *to;
    out_of_service::Cause cause;
};
// requirements/operations.md §4.1, test vector
const std::array testVector{
    Stopped{"2026-01-03T10:00:00Z", "2026-01-03T14:00:00Z", out_of_service::Cause::Failure},
    Stopped{"2026-01-10T00:00:00Z", "2026-01-10T12:00:00Z", out_of_service::Cause::Failure},
    Stopped{"2026-01-10T06:00:00Z", "2026-01-10T18:00:00Z", out_of_service::Cause::Failure},
    Stopped{"2026-01-20T08:00:00Z", "2026-01-20T16:00:00Z", out_of_service::Cause::Planned},
};

void addVector(SampleRecords &records, AssetId asset)
{
    for (const Stopped &stop : testVector) {
        records.outOfService({.asset = asset,
                              .startedAt = at(QString::fromLatin1(stop.from)),
                              .endedAt = at(QString::fromLatin1(stop.to)),
                              .cause = stop.cause});
    }
}

History vectorHistory()
{
    History history;
    for (const Stopped &stop : testVector) {
        const Interval interval{at(QString::fromLatin1(stop.from)), at(QString::fromLatin1(stop.to))};
        const bool failed = stop.cause == out_of_service::Cause::Failure;
        history.stops.push_back({interval, failed});
        if (failed)
            history.failures.push_back({interval.from, interval.to});
    }
    return history;
}

QJsonObject metric(const QJsonObject &answer, const QString &name)
{
    for (const QJsonValue &value : answer["metrics"_L1].toArray()) {
        if (value["name"_L1].toString() == name)
            return value.toObject();
    }
    return {};
}

const QJsonArray everyMetric{u"mtbf"_s,         u"mttr"_s,       u"availability"_s, u"availability_failures"_s,
                             u"failure_rate"_s, u"cost_total"_s, u"wo_aging"_s};

QJsonObject question(const QJsonObject &more = {})
{
    QJsonObject arguments{
        {u"metrics"_s, everyMetric}, {u"from"_s, u"2026-01-01T00:00:00Z"_s}, {u"to"_s, u"2026-01-31T00:00:00Z"_s}};
    for (auto member = more.begin(); member != more.end(); ++member)
        arguments[member.key()] = member.value();
    return arguments;
}

bool near(double value, double expected, double tolerance = 0.0001)
{
    if (std::abs(value - expected) > tolerance)
        qWarning("%.6f instead of %.6f", value, expected);
    return std::abs(value - expected) <= tolerance;
}

} // namespace

class tst_Indicators : public QObject {
    Q_OBJECT

private slots:
    void overlappingStopsCountOnce();
    void theTestVectorHolds();
    void whatCannotBeComputedSaysWhy();
    void aRunningFailureCountsUntilNowAndNotInMttr();
    void requiredTimeLiesBetweenCommissioningAndRetirement();
    void severalAssetsAreARatioOfSums();
    void ageIsMeanMedianAndPercentile();
    void theOperationAnswersTheTestVector_data() { addDriverRows(); }
    void theOperationAnswersTheTestVector();
    void aFailureToldTwiceCountsOnce_data() { addDriverRows(); }
    void aFailureToldTwiceCountsOnce();
    void cancelledFailuresDoNotCount();
    void groupsAreByAssetLocationTypeAndMonth_data() { addDriverRows(); }
    void groupsAreByAssetLocationTypeAndMonth();
    void costsNeedTheirOwnRight();
    void costsCountByCompletionElseByStart();
    void thePreviousPeriodIsAsLong();
    void rowsNarrowWhatCounts_data() { addDriverRows(); }
    void rowsNarrowWhatCounts();
    void badPeriodsAreRefused_data();
    void badPeriodsAreRefused();
};

void tst_Indicators::overlappingStopsCountOnce()
{
    const auto hour = [](int h) { return Instant{h * 3'600'000LL}; };
    QCOMPARE(unionMeasure({}), 0ms);
    QCOMPARE(unionMeasure({{hour(1), hour(2)}}), 1h);
    QCOMPARE(unionMeasure({{hour(4), hour(6)}, {hour(1), hour(3)}, {hour(2), hour(5)}}), 5h);
    QCOMPARE(unionMeasure({{hour(1), hour(10)}, {hour(2), hour(3)}}), 9h);
    QCOMPARE(unionMeasure({{hour(1), hour(2)}, {hour(2), hour(3)}}), 2h);
    QCOMPARE(unionMeasure({{hour(1), hour(2)}, {hour(5), hour(4)}, {hour(7), hour(8)}}), 2h);
}

void tst_Indicators::theTestVectorHolds()
{
    const Sums sums = sumsOf(vectorHistory(), january, at(u"2026-11-24T00:00:00Z"));
    QCOMPARE(sums.required, 720h);
    QCOMPARE(sums.down, 30h);
    QCOMPARE(sums.downByFailure, 22h);
    QCOMPARE(sums.operating(), 690h);
    QCOMPARE(sums.failures, 3);
    QVERIFY(near(*mtbf(sums, Basis::Operating).value, 230));
    QVERIFY(near(*mtbf(sums, Basis::Calendar).value, 240));
    QVERIFY(near(*mttr(sums).value, 9.3333));
    QVERIFY(near(*availability(sums).value, 95.8333));
    QVERIFY(near(*availabilityByFailures(sums).value, 96.9444));
    QVERIFY(near(*availabilityByFailures(sums).m12, 96.1003));
    QVERIFY(near(*failureRate(sums).value, 4.3478));
}

void tst_Indicators::whatCannotBeComputedSaysWhy()
{
    const Sums quiet = sumsOf({}, january, january.to);
    QVERIFY(!mtbf(quiet, Basis::Operating).value);
    QCOMPARE(mtbf(quiet, Basis::Operating).nullReason, "no_failures");
    QCOMPARE(mtbf(quiet, Basis::Operating).lowerBound, 720.0);
    QCOMPARE(mttr(quiet).nullReason, "no_failures");
    QCOMPARE(availability(quiet).value, 100.0);
    QCOMPARE(failureRate(quiet).value, 0.0);
    const Sums none;
    QCOMPARE(availability(none).nullReason, "no_required_time");
    QCOMPARE(availabilityByFailures(none).nullReason, "no_required_time");
    QCOMPARE(failureRate(none).nullReason, "no_operating_time");
    QCOMPARE(aging({}).nullReason, "no_open_work_orders");
    History running;
    running.failures.push_back({january.from, {}});
    QCOMPARE(mttr(sumsOf(running, january, january.to)).nullReason, "no_closed_failures");
}

void tst_Indicators::aRunningFailureCountsUntilNowAndNotInMttr()
{
    const Instant now = at(u"2026-01-20T00:00:00Z");
    History history;
    history.failures = {{at(u"2026-01-05T00:00:00Z"), at(u"2026-01-05T10:00:00Z")}, {at(u"2026-01-19T00:00:00Z"), {}}};
    history.stops = {{{at(u"2026-01-05T00:00:00Z"), at(u"2026-01-05T10:00:00Z")}, true},
                     {{at(u"2026-01-19T00:00:00Z"), now}, true}};
    const Sums sums = sumsOf(history, january, now);
    QCOMPARE(sums.down, 34h);
    QCOMPARE(sums.failures, 2);
    QCOMPARE(*mttr(sums).value, 10.0);
    QCOMPARE(sums.restorationSoFar, 34h);
    // One that began in the window and ended after it counts whole.
    History late;
    late.failures = {{at(u"2026-01-30T00:00:00Z"), at(u"2026-02-02T00:00:00Z")}};
    QCOMPARE(*mttr(sumsOf(late, january, at(u"2026-03-01T00:00:00Z"))).value, 72.0);
}

void tst_Indicators::requiredTimeLiesBetweenCommissioningAndRetirement()
{
    History history = vectorHistory();
    history.commissionedAt = at(u"2026-01-10T06:00:00Z");
    history.retiredAt = at(u"2026-01-20T12:00:00Z");
    const Sums sums = sumsOf(history, january, january.to);
    QCOMPARE(sums.required, 10 * 24h + 6h);
    QCOMPARE(sums.downByFailure, 12h);
    QCOMPARE(sums.down, 16h);
    history.commissionedAt = at(u"2026-03-01T00:00:00Z");
    history.retiredAt = {};
    QCOMPARE(sumsOf(history, january, january.to).required, 0h);
}

void tst_Indicators::severalAssetsAreARatioOfSums()
{
    Sums sums = sumsOf(vectorHistory(), january, january.to);
    History young;
    young.commissionedAt = at(u"2026-01-30T00:00:00Z");
    sums += sumsOf(young, january, january.to);
    QCOMPARE(*mtbf(sums, Basis::Operating).value, (690.0 + 24.0) / 3);
    QVERIFY(near(*availability(sums).value, 100 * 714.0 / 744.0));
}

void tst_Indicators::ageIsMeanMedianAndPercentile()
{
    std::vector<std::chrono::milliseconds> ages;
    for (int hours = 10; hours >= 1; --hours)
        ages.emplace_back(std::chrono::hours{hours});
    const Value ten = aging(ages);
    QCOMPARE(*ten.value, 5.5);
    QCOMPARE(*ten.median, 5.5);
    QCOMPARE(*ten.p90, 9.0);
    QCOMPARE(ten.sample, 10);
    const Value one = aging({3h});
    QCOMPARE(*one.median, 3.0);
    QCOMPARE(*one.p90, 3.0);
}

void tst_Indicators::theOperationAnswersTheTestVector()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    site.clock.set(at(u"2026-02-01T00:00:00Z"));
    addVector(records, records.pump1.id);
    const QJsonObject answer = records.call(u"get_kpis"_s, question({{u"asset"_s, u"PUMP-1"_s}}), u"planner"_s).value();
    QCOMPARE(answer["period"_L1]["from"_L1].toString(), u"2026-01-01T00:00:00Z"_s);
    QCOMPARE(answer["period"_L1]["time_zone"_L1].toString(), u"Europe/Paris"_s);
    QVERIFY(near(metric(answer, u"mtbf"_s)["value"_L1].toDouble(), 230));
    QVERIFY(near(metric(answer, u"mtbf"_s)["numerator"_L1].toDouble(), 690));
    QCOMPARE(metric(answer, u"mtbf"_s)["sample"_L1].toInt(), 3);
    QVERIFY(near(metric(answer, u"mttr"_s)["value"_L1].toDouble(), 9.3333));
    QVERIFY(near(metric(answer, u"availability"_s)["value"_L1].toDouble(), 95.8333));
    QVERIFY(near(metric(answer, u"availability_failures"_s)["value"_L1].toDouble(), 96.9444));
    QVERIFY(near(metric(answer, u"availability_failures"_s)["m12"_L1].toDouble(), 96.1003));
    QVERIFY(near(metric(answer, u"failure_rate"_s)["value"_L1].toDouble(), 4.3478));
    const QJsonObject calendar = records
                                     .call(u"get_kpis"_s, question({{u"asset"_s, u"PUMP-1"_s}, {u"mtbf_basis"_s, u"calendar"_s}}),
                                           u"planner"_s)
                                     .value();
    QVERIFY(near(metric(calendar, u"mtbf"_s)["value"_L1].toDouble(), 240));
    // The hall has a second pump, which never stopped.
    const QJsonObject hall = records.call(u"get_kpis"_s, question({{u"location"_s, u"HALL1"_s}}), u"planner"_s).value();
    QVERIFY(near(metric(hall, u"mtbf"_s)["value"_L1].toDouble(), (690.0 + 720.0) / 3));
    // A location that is named as asset means the same.
    QCOMPARE(records.call(u"get_kpis"_s, question({{u"asset"_s, u"HALL1"_s}}), u"planner"_s).value()["metrics"_L1],
             hall["metrics"_L1]);
}

void tst_Indicators::aFailureToldTwiceCountsOnce()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    site.clock.set(at(u"2026-02-01T00:00:00Z"));
    work_orders::NewWorkOrder repair{.code = u"OT-90"_s, .title = u"Bearing broke"_s, .status = work_orders::Status::Completed};
    repair.asset = records.pump2.id;
    repair.isFailure = true;
    repair.startedAt = at(u"2026-01-05T00:00:00Z");
    repair.finishedAt = at(u"2026-01-05T06:00:00Z");
    const WorkOrderId order = records.order(repair);
    const auto failures = [&] {
        return metric(records.call(u"get_kpis"_s, question({{u"asset"_s, u"PUMP-2"_s}}), u"planner"_s).value(),
                      u"mtbf"_s)["sample"_L1]
            .toInt();
    };
    QCOMPARE(failures(), 1);
    records.outOfService(
        {.asset = records.pump2.id, .startedAt = *repair.startedAt, .endedAt = repair.finishedAt, .workOrder = order});
    QCOMPARE(failures(), 1);
    records.outOfService(
        {.asset = records.pump2.id, .startedAt = at(u"2026-01-09T00:00:00Z"), .endedAt = at(u"2026-01-09T01:00:00Z")});
    QCOMPARE(failures(), 2);
}

void tst_Indicators::cancelledFailuresDoNotCount()
{
    TestSite site;
    SampleRecords records{site};
    work_orders::NewWorkOrder mistake{.code = u"OT-91"_s, .title = u"False alarm"_s, .status = work_orders::Status::Cancelled};
    mistake.asset = records.pump2.id;
    mistake.isFailure = true;
    mistake.startedAt = at(u"2026-01-05T00:00:00Z");
    records.order(mistake);
    const QJsonObject answer = records.call(u"get_kpis"_s, question(), u"planner"_s).value();
    QCOMPARE(metric(answer, u"mtbf"_s)["null_reason"_L1].toString(), u"no_failures"_s);
}

void tst_Indicators::groupsAreByAssetLocationTypeAndMonth()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    addVector(records, records.pump1.id);
    const QJsonObject year{{u"from"_s, u"2025-11-01"_s}, {u"to"_s, u"2026-02-01"_s}};
    const auto groups = [&](const QString &by, const QJsonArray &metrics) {
        QJsonObject arguments = question(year);
        arguments[u"group_by"_s] = by;
        arguments[u"metrics"_s] = metrics;
        return records.call(u"get_kpis"_s, arguments, u"planner"_s).value()["groups"_L1].toArray();
    };
    const auto key = [](const QJsonValue &group) { return group["key"_L1]["code"_L1].toString(); };
    const auto value = [](const QJsonValue &group, int index = 0) { return group["metrics"_L1][index]["value"_L1]; };

    const QJsonArray assets = groups(u"asset"_s, {u"failure_rate"_s, u"cost_total"_s});
    QCOMPARE(assets.size(), 3);
    QCOMPARE(key(assets[0]), u"PUMP-1"_s);
    QCOMPARE(value(assets[1]).toDouble(), 0.0);
    const QJsonArray locations = groups(u"location"_s, {u"cost_total"_s});
    QCOMPARE(key(locations[0]), u"HALL2"_s);
    QCOMPARE(value(locations[0]).toDouble(), 20.25);
    const QJsonArray types = groups(u"type"_s, {u"cost_total"_s, u"mtbf"_s});
    QCOMPARE(key(types[0]), u"preventive"_s);
    QCOMPARE(types[0]["metrics"_L1][1]["null_reason"_L1].toString(), u"not_by_this_group"_s);
    const QJsonArray months = groups(u"month"_s, {u"mtbf"_s, u"cost_total"_s});
    QCOMPARE(months.size(), 3);
    QCOMPARE(key(months[0]), u"2025-11"_s);
    QCOMPARE(months[2]["metrics"_L1][0]["sample"_L1].toInt(), 3);
    QCOMPARE(value(months[1], 1).toDouble(), 20.25);
}

void tst_Indicators::costsNeedTheirOwnRight()
{
    TestSite site;
    SampleRecords records{site};
    const auto refused = records.call(u"get_kpis"_s, question({{u"metrics"_s, QJsonArray{u"cost_total"_s}}}), u"tech"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    QCOMPARE(refused.error().details["missing"_L1].toString(), u"costs:view"_s);
    QVERIFY(records.call(u"get_kpis"_s, question({{u"metrics"_s, QJsonArray{u"mtbf"_s}}}), u"tech"_s));
}

void tst_Indicators::costsCountByCompletionElseByStart()
{
    TestSite site;
    SampleRecords records{site};
    const auto cost = [&](const QString &from, const QString &to) {
        const QJsonObject arguments{{u"metrics"_s, QJsonArray{u"cost_total"_s}}, {u"from"_s, from}, {u"to"_s, to}};
        return metric(records.call(u"get_kpis"_s, arguments, u"planner"_s).value(), u"cost_total"_s);
    };
    // OT-1 has a cost and neither a completion nor a start yet: it counts nowhere (decision 29).
    QCOMPARE(cost(u"2025-01-01"_s, u"2027-01-01"_s)["amount"_L1].toString(), u"20.25"_s);
    QCOMPARE(cost(u"2025-12-10T08:00:00Z"_s, u"2025-12-10T08:00:01Z"_s)["value"_L1].toDouble(), 20.25);
    QCOMPARE(cost(u"2025-12-10T08:00:01Z"_s, u"2026-01-01"_s)["value"_L1].toDouble(), 0.0);
    work_orders::NewWorkOrder started{.code = u"OT-92"_s, .title = u"Begun"_s};
    started.asset = records.fan1.id;
    started.startedAt = at(u"2026-01-02T00:00:00Z");
    started.costMinor = -500;
    records.order(started);
    QCOMPARE(cost(u"2026-01-01"_s, u"2026-02-01"_s)["amount"_L1].toString(), u"-5.00"_s);
    QCOMPARE(cost(u"2026-01-01"_s, u"2026-02-01"_s)["currency"_L1].toString(), u"EUR"_s);
}

void tst_Indicators::thePreviousPeriodIsAsLong()
{
    TestSite site;
    SampleRecords records{site};
    addVector(records, records.pump1.id);
    const QJsonObject answer = records
                                   .call(u"get_kpis"_s,
                                         question({{u"from"_s, u"2026-01-31T00:00:00Z"_s},
                                                   {u"to"_s, u"2026-03-02T00:00:00Z"_s},
                                                   {u"compare_previous"_s, true},
                                                   {u"asset"_s, u"PUMP-1"_s}}),
                                         u"planner"_s)
                                   .value();
    QCOMPARE(answer["previous"_L1]["period"_L1]["from"_L1].toString(), u"2026-01-01T00:00:00Z"_s);
    QVERIFY(near(metric(answer["previous"_L1].toObject(), u"mtbf"_s)["value"_L1].toDouble(), 230));
    QVERIFY(metric(answer, u"mtbf"_s)["value"_L1].isNull());
}

void tst_Indicators::rowsNarrowWhatCounts()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    addVector(records, records.fan1.id);
    const QJsonObject costs{{u"metrics"_s, QJsonArray{u"mtbf"_s, u"cost_total"_s, u"wo_aging"_s}},
                            {u"from"_s, u"2025-01-01"_s},
                            {u"to"_s, u"2026-02-01"_s}};
    const QJsonObject whole = records.call(u"get_kpis"_s, costs, u"planner"_s).value();
    const QJsonObject hall1 = records.call(u"get_kpis"_s, costs, u"hall1"_s).value();
    QCOMPARE(metric(whole, u"mtbf"_s)["sample"_L1].toInt(), 3);
    QCOMPARE(metric(hall1, u"mtbf"_s)["null_reason"_L1].toString(), u"no_failures"_s);
    QCOMPARE(metric(hall1, u"cost_total"_s)["value"_L1].toDouble(), 0.0);
    QCOMPARE(metric(whole, u"wo_aging"_s)["sample"_L1].toInt(), 3);
    QCOMPARE(metric(hall1, u"wo_aging"_s)["sample"_L1].toInt(), 2);
    // tech is responsible for one work order only.
    const QJsonObject own =
        records.call(u"get_kpis"_s, question({{u"metrics"_s, QJsonArray{u"wo_aging"_s, u"availability"_s}}}), u"tech"_s).value();
    QCOMPARE(metric(own, u"wo_aging"_s)["sample"_L1].toInt(), 1);
    QVERIFY(near(metric(own, u"availability"_s)["denominator"_L1].toDouble(), 720));
    const auto hidden = records.call(u"get_kpis"_s, question({{u"asset"_s, u"FAN-1"_s}}), u"hall1"_s);
    QVERIFY(!hidden);
    QCOMPARE(hidden.error().code, ErrorCode::NotFound);
}

void tst_Indicators::badPeriodsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QString>("field");
    QTest::newRow("the end before the begin") << QJsonObject{{u"from"_s, u"2026-02-01"_s}, {u"to"_s, u"2026-01-01"_s}} << u"to"_s;
    QTest::newRow("no offset") << QJsonObject{{u"from"_s, u"2026-02-01T00:00:00"_s}} << u"from"_s;
    QTest::newRow("not a date") << QJsonObject{{u"to"_s, u"next week"_s}} << u"to"_s;
    QTest::newRow("empty") << QJsonObject{{u"from"_s, u""_s}} << u"from"_s;
    QTest::newRow("months without end") << QJsonObject{{u"from"_s, u"1900-01-01"_s}, {u"group_by"_s, u"month"_s}} << u"to"_s;
    QTest::newRow("unknown metric") << QJsonObject{{u"metrics"_s, QJsonArray{u"uptime"_s}}} << u"metrics.0"_s;
    QTest::newRow("no metric") << QJsonObject{{u"metrics"_s, QJsonArray{}}} << u"metrics"_s;
}

void tst_Indicators::badPeriodsAreRefused()
{
    QFETCH(QJsonObject, arguments);
    QFETCH(QString, field);
    TestSite site;
    SampleRecords records{site};
    const auto answer = records.call(u"get_kpis"_s, question(arguments), u"planner"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::ValidationFailed);
    QCOMPARE(answer.error().field, field);
}

QTEST_GUILESS_MAIN(tst_Indicators)
#include "tst_indicators.moc"
