// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_upkeep.h"

#include <QJsonArray>
#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

namespace {

meters::Reading at(QStringView moment, double value, double accumulated, bool rollover = false)
{
    return {.id = {1}, .readAt = *fromRfc3339(moment), .value = value, .accumulated = accumulated, .rollover = rollover};
}

QJsonObject arguments(double value, const QString &readAt, QJsonObject more = {})
{
    more.insert(u"asset"_s, u"PUMP-1"_s);
    if (!more.contains("meter"_L1))
        more.insert(u"meter"_s, u"HOURS"_s);
    more.insert(u"value"_s, value);
    more.insert(u"read_at"_s, readAt);
    return more;
}

} // namespace

class tst_Meters : public QObject {
    Q_OBJECT

private slots:
    void aReadingFitsBetweenItsNeighbours_data();
    void aReadingFitsBetweenItsNeighbours();
    void readingsAreStoredAndListed_data() { addDriverRows(); }
    void readingsAreStoredAndListed();
    void aCounterThatStartedAnewCountsOn_data() { addDriverRows(); }
    void aCounterThatStartedAnewCountsOn();
    void aRefusedReadingChangesNothing_data();
    void aRefusedReadingChangesNothing();
    void undoKeepsTheCounterRising_data() { addDriverRows(); }
    void undoKeepsTheCounterRising();
    void aReadingMakesTasksDue_data() { addDriverRows(); }
    void aReadingMakesTasksDue();
    void metersEndWhereTheRightsEnd_data() { addDriverRows(); }
    void metersEndWhereTheRightsEnd();
    void readingsNeedTheirOwnRight();
    void pagesAndPeriods();
};

void tst_Meters::aReadingFitsBetweenItsNeighbours_data()
{
    QTest::addColumn<meters::Kind>("kind");
    QTest::addColumn<meter_readings::Neighbours>("around");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("flag"); ///< rollover of a counter, confirmed of a gauge
    QTest::addColumn<QString>("rule");
    QTest::addColumn<double>("accumulated");
    using meters::Kind;
    const auto before = at(u"2026-01-01T00:00:00Z", 900, 900);
    const auto after = at(u"2026-01-03T00:00:00Z", 980, 980);
    const auto renewed = at(u"2026-01-03T00:00:00Z", 5, 1005, true);
    const auto counter = [](const char *name, meter_readings::Neighbours around, double value, bool rollover, const char *rule,
                            double accumulated = 0) {
        QTest::addRow("op 22: counter %s", name)
            << Kind::Counter << around << value << rollover << QString::fromLatin1(rule) << accumulated;
    };
    counter("first", {}, 10, false, "", 10);
    counter("above the one before", {before, {}}, 950.5, false, "", 950.5);
    counter("equal to the one before", {before, {}}, 900, false, "", 900);
    counter("above by what no binary number says", {at(u"2026-01-01T00:00:00Z", 0.1, 0.1), {}}, 0.7, false, "", 0.7);
    counter("below the one before", {before, {}}, 899.9, false, "below_previous");
    counter("between two", {before, after}, 950, false, "", 950);
    counter("equal to the one after", {before, after}, 980, false, "", 980);
    counter("above the one after", {before, after}, 980.1, false, "above_next");
    counter("earlier than all", {{}, after}, 100, false, "", 100);
    counter("earlier than all, above", {{}, after}, 981, false, "above_next");
    counter("started anew", {before, {}}, 20, true, "", 1020);
    counter("started anew, not lower", {before, {}}, 900, true, "rollover_not_lower");
    counter("started anew without one before", {}, 5, true, "rollover_without_previous");
    counter("started anew before later ones", {before, after}, 20, true, "rollover_not_newest");
    counter("before one that started anew", {before, renewed}, 990, false, "", 990);
    counter("negative", {}, -1, false, "out_of_range");
    counter("above its greatest value", {}, 1000.5, false, "out_of_range");
    const auto gauge = [](const char *name, double value, bool confirmed, const char *rule) {
        QTest::addRow("op 22: gauge %s", name)
            << Kind::Gauge << meter_readings::Neighbours{} << value << confirmed << QString::fromLatin1(rule) << value;
    };
    gauge("within", 500, false, "");
    gauge("at its least", 0, false, "");
    gauge("below", -0.1, false, "out_of_range");
    gauge("above", 1000.1, false, "out_of_range");
    gauge("above, confirmed", 1000.1, true, "");
}

void tst_Meters::aReadingFitsBetweenItsNeighbours()
{
    QFETCH(meters::Kind, kind);
    QFETCH(meter_readings::Neighbours, around);
    QFETCH(double, value);
    QFETCH(bool, flag);
    QFETCH(QString, rule);
    QFETCH(double, accumulated);
    const meters::Meter meter{.id = {1}, .kind = kind, .least = 0, .most = 1000};
    const bool isCounter = kind == meters::Kind::Counter;
    const Instant now = *fromRfc3339(u"2026-01-02T00:00:00Z");
    meter_readings::NewReading reading{
        .value = value, .readAt = now, .rollover = isCounter && flag, .confirmOutOfRange = !isCounter && flag};
    const auto answer = meter_readings::accumulatedOf(meter, around, reading, now);
    QCOMPARE(answer ? QString{} : answer.error().details["rule"_L1].toString(), rule);
    if (answer)
        QCOMPARE(*answer, accumulated);
    reading.readAt = now + std::chrono::minutes{5};
    QCOMPARE(meter_readings::accumulatedOf(meter, around, reading, now).has_value(), rule.isEmpty());
    reading.readAt = now + std::chrono::milliseconds{300'001};
    QCOMPARE(meter_readings::accumulatedOf(meter, around, reading, now).error().details["rule"_L1].toString(), u"in_future"_s);
}

void tst_Meters::readingsAreStoredAndListed()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const QJsonObject answer = records.call(u"add_meter_reading"_s, arguments(1450, u"2025-11-16T00:00:00Z"_s), u"planner"_s)
                                   .value();
    QCOMPARE(answer["reading"_L1]["accumulated"_L1].toDouble(), 1450.0);
    QCOMPARE(answer["triggered_tasks"_L1].toArray().size(), 0);
    const QJsonObject list =
        records.call(u"list_meters"_s, {{u"asset"_s, u"PUMP-1"_s}, {u"include_readings"_s, true}}, u"planner"_s).value();
    QCOMPARE(list["total"_L1].toInt(), 2);
    const QJsonObject hours = list["items"_L1][0].toObject();
    QCOMPARE(hours["code"_L1].toString(), u"HOURS"_s);
    QCOMPARE(hours["last_reading"_L1]["value"_L1].toDouble(), 1900.0);
    QCOMPARE(hours["average_per_day"_L1].toDouble(), 10.0);
    const QJsonArray readings = hours["readings"_L1].toArray();
    QCOMPARE(readings.size(), 3);
    QCOMPARE(readings[1]["value"_L1].toDouble(), 1450.0);
    QCOMPARE(readings[1]["source"_L1].toString(), u"api"_s);
    QVERIFY(list["items"_L1][1]["last_reading"_L1].isNull());
}

void tst_Meters::aCounterThatStartedAnewCountsOn()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    SampleUpkeep upkeep{site, records};
    upkeep.reading(records.pump1.id, u"HOURS"_s, 9990, u"2025-12-31T06:00:00Z");
    const QJsonObject renewed = records
                                    .call(u"add_meter_reading"_s,
                                          arguments(4, u"2025-12-31T12:00:00Z"_s, {{u"rollover"_s, true}}), u"planner"_s)
                                    .value();
    QCOMPARE(renewed["reading"_L1]["accumulated"_L1].toDouble(), 10'004.0);
    const QJsonObject next = records.call(u"add_meter_reading"_s, arguments(14, u"2025-12-31T18:00:00Z"_s), u"planner"_s).value();
    QCOMPARE(next["reading"_L1]["accumulated"_L1].toDouble(), 10'014.0);
    // What others count on stays.
    const auto undo = records.undo({renewed["journal_id"_L1].toInteger()});
    QCOMPARE(undo.error().details["rule"_L1].toString(), u"rollover_not_newest"_s);
    QVERIFY(records.undo({next["journal_id"_L1].toInteger()}));
    QVERIFY(records.undo({renewed["journal_id"_L1].toInteger()}));
}

void tst_Meters::aRefusedReadingChangesNothing_data()
{
    QTest::addColumn<QJsonObject>("given");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("falls") << arguments(1899, u"2026-01-01"_s) << ErrorCode::BusinessRule << u"value"_s;
    QTest::newRow("above a later one") << arguments(1901, u"2025-12-01"_s) << ErrorCode::BusinessRule << u"value"_s;
    QTest::newRow("in the future") << arguments(1950, u"2026-01-02"_s) << ErrorCode::BusinessRule << u"read_at"_s;
    QTest::newRow("twice at a moment") << arguments(1900, u"2025-12-31T00:00:00Z"_s) << ErrorCode::BusinessRule << u"read_at"_s;
    QTest::newRow("no moment") << arguments(1950, u"yesterday"_s) << ErrorCode::ValidationFailed << u"read_at"_s;
    QTest::newRow("an empty moment") << arguments(1950, u""_s) << ErrorCode::ValidationFailed << u"read_at"_s;
    QTest::newRow("another meter") << arguments(1950, u"2026-01-01"_s, {{u"meter"_s, u"KM"_s}}) << ErrorCode::NotFound
                                   << u"meter"_s;
    QTest::newRow("a gauge outside") << arguments(95, u"2026-01-01"_s, {{u"meter"_s, u"TEMP"_s}}) << ErrorCode::BusinessRule
                                     << u"value"_s;
    QTest::newRow("beyond all bounds") << arguments(1e300, u"2026-01-01"_s) << ErrorCode::ValidationFailed << u"value"_s;
}

void tst_Meters::aRefusedReadingChangesNothing()
{
    QFETCH(QJsonObject, given);
    QFETCH(ErrorCode, code);
    QFETCH(QString, field);
    TestSite site;
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const QByteArray before = site.dump();
    const auto answer = records.call(u"add_meter_reading"_s, given, u"planner"_s);
    QCOMPARE(answer.error().code, code);
    QCOMPARE(answer.error().field, field);
    QCOMPARE(site.dump(), before);
}

void tst_Meters::undoKeepsTheCounterRising()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const QJsonObject first = records.call(u"add_meter_reading"_s, arguments(1990, u"2025-12-31T08:00:00Z"_s), u"planner"_s)
                                  .value();
    const JournalId undone = records.undo({first["journal_id"_L1].toInteger()}).value();
    QVERIFY(records.call(u"add_meter_reading"_s, arguments(1950, u"2025-12-31T09:00:00Z"_s), u"planner"_s));
    // Brought back, it would stand above the later 1950.
    QCOMPARE(records.undo(undone).error().details["rule"_L1].toString(), u"above_next"_s);
}

void tst_Meters::aReadingMakesTasksDue()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const auto triggeredBy = [&](double value, const QString &moment) {
        return records.call(u"add_meter_reading"_s, arguments(value, moment), u"planner"_s).value();
    };
    QVERIFY(triggeredBy(1999.9, u"2025-12-31T06:00:00Z"_s)["triggered_tasks"_L1].toArray().isEmpty());
    const QJsonObject answer = triggeredBy(2000, u"2025-12-31T12:00:00Z"_s);
    const QJsonObject task = answer["triggered_tasks"_L1][0].toObject();
    QCOMPARE(task["title"_L1].toString(), u"Change the oil"_s);
    QCOMPARE(task["plan"_L1]["code"_L1].toString(), u"P-OIL"_s);
    QVERIFY(triggeredBy(2001, u"2025-12-31T18:00:00Z"_s)["triggered_tasks"_L1].toArray().isEmpty()); // it is due already
    const auto overdue = [&] {
        return records.call(u"list_due_tasks"_s, {{u"overdue_only"_s, true}}, u"planner"_s).value()["total"_L1].toInt();
    };
    QCOMPARE(overdue(), 2); // with the monthly check
    QVERIFY(records.undo({answer["journal_id"_L1].toInteger()}));
    QCOMPARE(overdue(), 1);
}

void tst_Meters::metersEndWhereTheRightsEnd()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const auto total = [&](const Principal &principal) {
        return records.call(u"list_meters"_s, {}, principal).value()["total"_L1].toInt();
    };
    QCOMPARE(total(site.principal(u"planner"_s)), 3);
    QCOMPARE(total(site.principal(u"hall1"_s)), 2);
    Principal own = site.principal(u"tech"_s);
    own.rights.set({Resource::Meters, Action::View}, RowScope::Own);
    QCOMPARE(total(own), 2); // the pump of the own work order
    // A technician adds to what the own work orders are about, and sees the rest.
    const QJsonObject fan{{u"asset"_s, u"FAN-1"_s}, {u"meter"_s, u"HOURS"_s}, {u"value"_s, 1}, {u"read_at"_s, u"2026-01-01"_s}};
    QCOMPARE(records.call(u"add_meter_reading"_s, fan, u"tech"_s).error().code, ErrorCode::Forbidden);
    QVERIFY(records.call(u"add_meter_reading"_s, arguments(1950, u"2026-01-01"_s), u"tech"_s));
    QCOMPARE(records.call(u"add_meter_reading"_s, fan, own).error().code, ErrorCode::NotFound);
}

void tst_Meters::readingsNeedTheirOwnRight()
{
    TestSite site;
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    Principal blind = site.principal(u"planner"_s);
    blind.rights.set({Resource::MeterReadings, Action::View}, RowScope::None);
    const QJsonObject meter =
        records.call(u"list_meters"_s, {{u"include_readings"_s, true}}, blind).value()["items"_L1][0].toObject();
    for (const QLatin1StringView hidden : {"last_reading"_L1, "average_per_day"_L1, "readings"_L1})
        QVERIFY(!meter.contains(hidden));
    blind.rights.set({Resource::MeterReadings, Action::View}, RowScope::Own);
    QVERIFY(!records.call(u"list_meters"_s, {{u"asset"_s, u"FAN-1"_s}}, blind)
                 .value()["items"_L1][0]
                 .toObject()
                 .contains("last_reading"_L1));
}

void tst_Meters::pagesAndPeriods()
{
    TestSite site;
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    QStringList seen;
    QJsonObject asked{{u"limit"_s, 1}};
    do {
        const QJsonObject page = records.call(u"list_meters"_s, asked, u"planner"_s).value();
        seen.append(page["items"_L1][0]["asset"_L1]["code"_L1].toString() + u' ' + page["items"_L1][0]["code"_L1].toString());
        asked[u"cursor"_s] = page["next_cursor"_L1];
    } while (asked["cursor"_L1].isString());
    QCOMPARE(seen, (QStringList{u"FAN-1 HOURS"_s, u"PUMP-1 HOURS"_s, u"PUMP-1 TEMP"_s}));
    const QJsonObject period{{u"asset"_s, u"PUMP-1"_s},
                             {u"meter"_s, u"HOURS"_s},
                             {u"include_readings"_s, true},
                             {u"from"_s, u"2025-10-03"_s},
                             {u"to"_s, u"2026-01-01"_s}};
    const QJsonObject page = records.call(u"list_meters"_s, period, u"planner"_s).value();
    QCOMPARE(page["items"_L1][0]["readings"_L1].toArray().size(), 1);
}

QTEST_GUILESS_MAIN(tst_Meters)
#include "tst_meters.moc"
