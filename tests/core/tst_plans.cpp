// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/due_tasks.h"
#include "core/maintenance/plan_events.h"
#include "tests/support/sample_upkeep.h"

#include <QJsonArray>
#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using plan_schedule::Interval;
using plan_schedule::Unit;

namespace {

Instant moment(QStringView text)
{
    return *fromRfc3339(text);
}

/// "P-CHECK PUMP-1 2025-12-15T08:00:00Z", with ~ for an estimate and + for a forecast.
QStringList dueIn(const QJsonObject &answer)
{
    QStringList lines;
    const QJsonArray items = answer["items"_L1].toArray();
    for (const QJsonValue &item : items) {
        const QString marks = QString{item["estimated"_L1].toBool() ? u"~"_s : QString{}}
            + (item["forecast"_L1].toBool() ? u"+"_s : QString{});
        lines.append(u"%1 %2 %3%4"_s.arg(item["plan"_L1]["code"_L1].toString(), item["asset"_L1]["code"_L1].toString(),
                                         item["due_at"_L1].toString().left(10), marks));
    }
    return lines;
}

} // namespace

class tst_Plans : public QObject {
    Q_OBJECT

private slots:
    void timesComeRound_data();
    void timesComeRound();
    void plansAreListedWithTheirTriggers_data() { addDriverRows(); }
    void plansAreListedWithTheirTriggers();
    void plansEndWhereTheRightsEnd();
    void whatIsDueComesInItsOrder_data() { addDriverRows(); }
    void whatIsDueComesInItsOrder();
    void aForecastGoesPageByPage_data() { addDriverRows(); }
    void aForecastGoesPageByPage();
    void dueTasksEndWhereTheRightsEnd();
    void theForecastEndsAfterAYear();
    void anEventMakesDueWhatWaitsForIt_data() { addDriverRows(); }
    void anEventMakesDueWhatWaitsForIt();
    void whatWasDoneIsDueAgain_data();
    void whatWasDoneIsDueAgain();
    void aCancelledWorkOrderGivesItsTasksBack_data() { addDriverRows(); }
    void aCancelledWorkOrderGivesItsTasksBack();
};

void tst_Plans::timesComeRound_data()
{
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<int>("count");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<int>("times");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *anchor, int count, Unit unit, int times, const char *expected) {
        QTest::addRow("op 23: %s", name) << QString::fromLatin1(anchor) << count << unit << times
                                         << QString::fromLatin1(expected);
    };
    row("days", "2026-01-30T10:00:00Z", 3, Unit::Day, 2, "2026-02-05T10:00:00Z");
    row("days over the change to summer time", "2026-03-28T07:00:00Z", 1, Unit::Day, 1, "2026-03-29T06:00:00Z");
    row("weeks", "2026-01-01T10:00:00Z", 2, Unit::Week, 3, "2026-02-12T10:00:00Z");
    row("months from the 31st: the last of a short one", "2026-01-31T10:00:00Z", 1, Unit::Month, 1, "2026-02-28T10:00:00Z");
    row("months from the 31st: the 31st again", "2026-01-31T10:00:00Z", 1, Unit::Month, 2, "2026-03-31T09:00:00Z");
    row("quarters", "2026-01-15T10:00:00Z", 3, Unit::Month, 1, "2026-04-15T09:00:00Z");
    row("years from 29 February", "2028-02-29T10:00:00Z", 1, Unit::Year, 1, "2029-02-28T10:00:00Z");
    row("not at all", "2026-01-15T10:00:00Z", 1, Unit::Year, 0, "2026-01-15T10:00:00Z");
}

void tst_Plans::timesComeRound()
{
    QFETCH(QString, anchor);
    QFETCH(int, count);
    QFETCH(Unit, unit);
    QFETCH(int, times);
    QFETCH(QString, expected);
    const QTimeZone zone{"Europe/Paris"};
    const Interval every{count, unit};
    const Instant start = moment(anchor);
    const Instant found = plan_schedule::after(start, every, times, zone);
    QCOMPARE(QString::fromLatin1(toRfc3339(found)), expected);
    // The first later than the moment before it is itself; the first later than itself is the next.
    QCOMPARE(plan_schedule::timesUntilLaterThan(start, every, found - std::chrono::milliseconds{1}, zone), times);
    QCOMPARE(plan_schedule::timesUntilLaterThan(start, every, found, zone), times + 1);
    const Instant far = start + std::chrono::hours{24 * 3000};
    const qint64 many = plan_schedule::timesUntilLaterThan(start, every, far, zone);
    QVERIFY(plan_schedule::after(start, every, many, zone) > far);
    QVERIFY(plan_schedule::after(start, every, many - 1, zone) <= far);
}

void tst_Plans::plansAreListedWithTheirTriggers()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const QJsonObject all = records.call(u"list_maintenance_plans"_s, {}, u"planner"_s).value();
    QCOMPARE(all["total"_L1].toInt(), 3);
    const QJsonObject check = all["items"_L1][0].toObject();
    QCOMPARE(check["code"_L1].toString(), u"P-CHECK"_s);
    QCOMPARE(check["triggers"_L1].toArray().size(), 2);
    const QJsonObject byDate = check["triggers"_L1][1].toObject();
    QCOMPARE(byDate["asset"_L1]["code"_L1].toString(), u"PUMP-1"_s);
    QCOMPARE(byDate["every"_L1].toInt(), 1);
    QCOMPARE(byDate["unit"_L1].toString(), u"month"_s);
    QCOMPARE(byDate["based_on"_L1].toString(), u"scheduled"_s);
    QCOMPARE(byDate["next_due_at"_L1].toString(), u"2025-12-15T08:00:00Z"_s);
    const QJsonObject byMeter = all["items"_L1][1]["triggers"_L1][0].toObject();
    QCOMPARE(byMeter["kind"_L1].toString(), u"meter"_s);
    QCOMPARE(byMeter["every"_L1].toDouble(), 500.0);
    QCOMPARE(byMeter["next_due_value"_L1].toDouble(), 2000.0);
    QCOMPARE(all["items"_L1][2]["triggers"_L1][0]["event"_L1].toString(), u"Storm"_s);
    const auto total = [&](const QJsonObject &filter) {
        return records.call(u"list_maintenance_plans"_s, filter, u"planner"_s).value()["total"_L1].toInt();
    };
    QCOMPARE(total({{u"asset"_s, u"FAN-1"_s}}), 2);
    QCOMPARE(total({{u"location"_s, u"HALL1"_s}}), 2);
    QCOMPARE(total({{u"type"_s, QJsonArray{u"inspection"_s}}}), 1);
    QCOMPARE(total({{u"text"_s, u"OIL change"_s}}), 1);
    QCOMPARE(total({{u"active"_s, false}}), 0);
}

void tst_Plans::plansEndWhereTheRightsEnd()
{
    TestSite site;
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const QJsonObject seen = records.call(u"list_maintenance_plans"_s, {}, u"hall1"_s).value();
    QCOMPARE(seen["total"_L1].toInt(), 2);
    QCOMPARE(seen["items"_L1][0]["triggers"_L1].toArray().size(), 1); // the pump's, not the fan's
    QVERIFY(
        !plans::find(site.reader(), u"P-STORM"_s, site.principal(u"hall1"_s).rows({Resource::MaintenancePlans, Action::View})));
}

void tst_Plans::whatIsDueComesInItsOrder()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const QJsonObject answer = records.call(u"list_due_tasks"_s, {{u"until"_s, u"2026-03-01"_s}}, u"planner"_s).value();
    // The oil: 100 h of 10 a day after the first of January; its next one lies 50 days later.
    QCOMPARE(dueIn(answer),
             (QStringList{u"P-CHECK PUMP-1 2025-12-15"_s, u"P-OIL PUMP-1 2026-01-11~"_s, u"P-CHECK PUMP-1 2026-01-15+"_s,
                          u"P-CHECK FAN-1 2026-01-20"_s, u"P-CHECK PUMP-1 2026-02-15+"_s, u"P-CHECK FAN-1 2026-02-20+"_s}));
    QCOMPARE(answer["total"_L1].toInt(), 6);
    const QJsonObject overdue = answer["items"_L1][0].toObject();
    QCOMPARE(overdue["overdue_s"_L1].toInteger(), qint64{16} * 86'400 + 16 * 3600);
    const QJsonObject oil = answer["items"_L1][1]["due_meter"_L1].toObject();
    QCOMPARE(oil["value"_L1].toDouble(), 2000.0);
    QCOMPARE(oil["current"_L1].toDouble(), 1900.0);
    const QJsonObject usual = records.call(u"list_due_tasks"_s, {}, u"planner"_s).value();
    QCOMPARE(usual["until"_L1].toString(), u"2026-01-31T00:00:00Z"_s);
    QCOMPARE(usual["total"_L1].toInt(), 4);
    QCOMPARE(dueIn(records.call(u"list_due_tasks"_s, {{u"overdue_only"_s, true}}, u"planner"_s).value()),
             QStringList{u"P-CHECK PUMP-1 2025-12-15"_s});
    QCOMPARE(dueIn(records.call(u"list_due_tasks"_s, {{u"asset"_s, u"FAN-1"_s}}, u"planner"_s).value()),
             QStringList{u"P-CHECK FAN-1 2026-01-20"_s});
}

void tst_Plans::aForecastGoesPageByPage()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    QJsonObject asked{{u"until"_s, u"2026-12-31"_s}, {u"limit"_s, 100}};
    const QJsonObject whole = records.call(u"list_due_tasks"_s, asked, u"planner"_s).value();
    QVERIFY(whole["next_cursor"_L1].isNull());
    asked[u"limit"_s] = 3;
    QStringList paged;
    do {
        const QJsonObject page = records.call(u"list_due_tasks"_s, asked, u"planner"_s).value();
        QCOMPARE(page["total"_L1].isNull(), asked.contains("cursor"_L1));
        paged.append(dueIn(page));
        asked[u"cursor"_s] = page["next_cursor"_L1];
    } while (asked["cursor"_L1].isString());
    QCOMPARE(paged, dueIn(whole));
    QCOMPARE(paged.size(), whole["total"_L1].toInt());
}

void tst_Plans::dueTasksEndWhereTheRightsEnd()
{
    TestSite site;
    SampleRecords records{site};
    SampleUpkeep upkeep{site, records};
    const auto total = [&](const QString &who) { return records.call(u"list_due_tasks"_s, {}, who).value()["total"_L1].toInt(); };
    QCOMPARE(total(u"hall1"_s), 3);
    QCOMPARE(total(u"tech"_s), 0); // none is within an own work order
    const qint64 task = records.call(u"list_due_tasks"_s, {}, u"planner"_s).value()["items"_L1][0]["task"_L1].toInteger();
    const qint64 order = records.call(u"get_work_order"_s, {{u"id"_s, u"OT-1"_s}}, u"planner"_s).value()["id"_L1].toInteger();
    upkeep.written<journal::Change>([&](Work &work) { return due_tasks::attach(work, {task}, {order}); });
    const QJsonObject own = records.call(u"list_due_tasks"_s, {}, u"tech"_s).value();
    QCOMPARE(own["items"_L1][0]["work_order"_L1].toString(), u"OT-1"_s);
    Principal blind = site.principal(u"planner"_s);
    blind.rights.set({Resource::WorkOrders, Action::View}, RowScope::None);
    const QJsonObject item = records.call(u"list_due_tasks"_s, {}, blind).value()["items"_L1][0].toObject();
    QVERIFY(item["work_order"_L1].isNull());
    QVERIFY(item["in_work_order"_L1].toBool());
}

void tst_Plans::theForecastEndsAfterAYear()
{
    TestSite site;
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const auto far = records.call(u"list_due_tasks"_s, {{u"until"_s, u"2027-01-03"_s}}, u"planner"_s);
    QCOMPARE(far.error().code, ErrorCode::ValidationFailed);
    QCOMPARE(far.error().field, u"until"_s);
    QVERIFY(records.call(u"list_due_tasks"_s, {{u"until"_s, u"2027-01-02"_s}}, u"planner"_s));
}

void tst_Plans::anEventMakesDueWhatWaitsForIt()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const auto events = plan_events::list(site.reader()).value();
    QCOMPARE(events.size(), 1U);
    QCOMPARE(events.front().name, u"Storm"_s);
    QVERIFY(!events.front().lastAt);
    const auto happened = [&](const QString &event, const QString &below = {}) {
        return site.site().write<std::vector<journal::Change>>(
            [&](Work &work) { return plan_events::happened(work, {.event = event, .locationPath = below, .at = work.now()}); });
    };
    QCOMPARE(happened(u"Eclipse"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(happened(u"Storm"_s, u"/999/"_s).error().code, ErrorCode::NotFound);
    const auto changes = happened(u"STORM"_s).value();
    QCOMPARE(static_cast<qint64>(changes.size()), events.front().assets);
    const QJsonObject due = records.call(u"list_due_tasks"_s, {}, u"planner"_s).value();
    QStringList titles;
    for (const QJsonValue &task : due["items"_L1].toArray())
        titles += task["title"_L1].toString();
    QVERIFY2(titles.contains(changes.front().code), qPrintable(titles.join(u", "_s)));
    // What is due already is not made due twice.
    QVERIFY(happened(u"Storm"_s).value().empty());
    QVERIFY(plan_events::list(site.reader()).value().front().lastAt);
}

void tst_Plans::whatWasDoneIsDueAgain_data()
{
    QTest::addColumn<Driver>("driver");
    QTest::addColumn<plans::BasedOn>("basedOn");
    QTest::addColumn<QString>("completedAt");
    QTest::addColumn<QString>("next");
    std::vector<Driver> drivers{Driver::Sqlite};
    if (qEnvironmentVariableIsSet("FRACTAL_TEST_PG"))
        drivers.push_back(Driver::Postgres);
    using plans::BasedOn;
    for (const Driver driver : drivers) {
        const char *store = driver == Driver::Sqlite ? "SQLite" : "PostgreSQL";
        QTest::addRow("scheduled, early, %s", store)
            << driver << BasedOn::Scheduled << u"2026-01-05T12:00:00Z"_s << u"2026-02-10T08:00:00Z"_s;
        QTest::addRow("scheduled, late, %s", store)
            << driver << BasedOn::Scheduled << u"2026-01-12T12:00:00Z"_s << u"2026-02-10T08:00:00Z"_s;
        QTest::addRow("scheduled, two times missed, %s", store)
            << driver << BasedOn::Scheduled << u"2026-03-12T12:00:00Z"_s << u"2026-04-10T07:00:00Z"_s;
        QTest::addRow("completed, early, %s", store)
            << driver << BasedOn::Completed << u"2026-01-05T12:00:00Z"_s << u"2026-02-05T12:00:00Z"_s;
        QTest::addRow("completed, late, %s", store)
            << driver << BasedOn::Completed << u"2026-03-12T12:00:00Z"_s << u"2026-04-12T11:00:00Z"_s;
    }
}

void tst_Plans::whatWasDoneIsDueAgain()
{
    QFETCH(Driver, driver);
    QFETCH(plans::BasedOn, basedOn);
    QFETCH(QString, completedAt);
    QFETCH(QString, next);
    TestSite site{driver};
    SampleRecords records{site};
    SampleUpkeep upkeep{site, records};
    upkeep.written<PlanId>([&](Work &work) {
        return plans::insert(work,
                             {.code = u"P-NEW"_s,
                              .name = u"Grease"_s,
                              .triggers = {{.asset = records.pump2.id,
                                            .every = {1, Unit::Month},
                                            .basedOn = basedOn,
                                            .firstDueAt = moment(u"2026-01-10T08:00:00Z")}}},
                             "Europe/Paris");
    });
    const auto mine = [&] {
        return records.call(u"list_due_tasks"_s, {{u"asset"_s, u"PUMP-2"_s}, {u"until"_s, u"2026-12-31"_s}}, u"planner"_s)
            .value()["items"_L1][0]
            .toObject();
    };
    const WorkOrderId order = records.order({.code = u"OT-90"_s, .title = u"Grease"_s});
    const DueTaskId task{mine()["task"_L1].toInteger()};
    upkeep.written<journal::Change>([&](Work &work) { return due_tasks::attach(work, task, order); });
    const auto changes = upkeep.written<std::vector<journal::Change>>(
        [&](Work &work) { return due_tasks::settle(work, order, moment(completedAt), "Europe/Paris"); });
    QCOMPARE(changes.size(), std::size_t{2});
    QCOMPARE(changes[0].after["status"_L1].toString(), u"done"_s);
    QCOMPARE(mine()["due_at"_L1].toString(), next);
    // It is settled: neither again, nor into another work order.
    QVERIFY(upkeep
                .written<std::vector<journal::Change>>(
                    [&](Work &work) { return due_tasks::settle(work, order, moment(completedAt), "Europe/Paris"); })
                .empty());
    const auto again = site.site().write<journal::Change>([&](Work &work) { return due_tasks::attach(work, task, order); });
    QCOMPARE(again.error().code, ErrorCode::InvalidTransition);
}

void tst_Plans::aCancelledWorkOrderGivesItsTasksBack()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    SampleUpkeep upkeep{site, records};
    const auto first = [&] { return records.call(u"list_due_tasks"_s, {}, u"planner"_s).value()["items"_L1][0].toObject(); };
    const WorkOrderId order = records.order({.code = u"OT-90"_s, .title = u"Check"_s});
    const DueTaskId task{first()["task"_L1].toInteger()};
    const auto release = [&](bool returns) {
        upkeep.written<journal::Change>([&](Work &work) { return due_tasks::attach(work, task, order); });
        return upkeep.written<std::vector<journal::Change>>([&](Work &work) {
            return due_tasks::release(work, order, returns, moment(u"2026-01-01T00:00:00Z"), "Europe/Paris");
        });
    };
    QCOMPARE(release(true).size(), std::size_t{1});
    QCOMPARE(first()["task"_L1].toInteger(), task.value);
    QVERIFY(!first()["in_work_order"_L1].toBool());
    QCOMPARE(release(false).size(), std::size_t{2});
    QVERIFY(first()["task"_L1].toInteger() != task.value);
}

QTEST_GUILESS_MAIN(tst_Plans)
#include "tst_plans.moc"
