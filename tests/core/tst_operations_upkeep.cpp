// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What work orders do to due tasks and to stock.
#include "tests/support/sample_upkeep.h"

#include <QJsonArray>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

namespace {

struct Plant {
    explicit Plant(Driver driver) : site{driver}, records{site}, upkeep{site, records} {}

    QJsonObject call(const QString &operation, const QJsonObject &arguments, const QString &who = u"planner"_s)
    {
        const auto answer = records.call(operation, arguments, who);
        if (!answer)
            qFatal("%s: %s", qPrintable(operation), qPrintable(answer.error().detail));
        return *answer;
    }
    QJsonArray due()
    {
        return call(u"list_due_tasks"_s, {{u"until"_s, u"2026-03-01"_s}, {u"asset"_s, u"PUMP-1"_s}})["items"_L1].toArray();
    }
    /// The one of the plan that is there, not a forecast.
    QJsonObject dueOf(const QString &plan)
    {
        const QJsonArray items = due();
        for (const QJsonValue &item : items) {
            if (item["plan"_L1]["code"_L1].toString() == plan && !item["forecast"_L1].toBool())
                return item.toObject();
        }
        return {};
    }
    QJsonObject takenUp()
    {
        return call(u"create_work_order"_s,
                    {{u"title"_s, u"Monthly check"_s},
                     {u"type"_s, u"preventive"_s},
                     {u"from_pending_tasks"_s, QJsonArray{dueOf(u"P-CHECK"_s)["task"_L1]}}});
    }
    double stockOf(const QString &item, const QString &warehouse)
    {
        return call(u"list_inventory"_s, {{u"item"_s, item}, {u"warehouse"_s, warehouse}})["items"_L1][0]["stock"_L1].toDouble();
    }

    TestSite site;
    SampleRecords records;
    SampleUpkeep upkeep;
};

} // namespace

class tst_OperationsUpkeep : public QObject {
    Q_OBJECT

private slots:
    void aWorkOrderTakesUpDueTasks_data() { addDriverRows(); }
    void aWorkOrderTakesUpDueTasks();
    void completedTheNextOneFollows_data() { addDriverRows(); }
    void completedTheNextOneFollows();
    void cancelledTheyWaitAgainOrAreDropped_data();
    void cancelledTheyWaitAgainOrAreDropped();
    void whatIsOutOfReachIsNotTakenUp();
    void partsLeaveTheStock_data() { addDriverRows(); }
    void partsLeaveTheStock();
    void moreThanThereIsChangesNothing();
};

void tst_OperationsUpkeep::aWorkOrderTakesUpDueTasks()
{
    QFETCH(Driver, driver);
    Plant plant{driver};
    const QJsonValue task = plant.dueOf(u"P-CHECK"_s)["task"_L1];
    const QJsonObject made = plant.takenUp();
    const QJsonObject order = plant.call(u"get_work_order"_s, {{u"id"_s, made["work_order"_L1]["code"_L1]}});
    QCOMPARE(order["asset"_L1]["code"_L1].toString(), u"PUMP-1"_s); // that of the task
    QCOMPARE(plant.dueOf(u"P-CHECK"_s)["work_order"_L1], order["code"_L1]);
    const auto twice = plant.records.call(
        u"create_work_order"_s,
        {{u"title"_s, u"Again"_s}, {u"type"_s, u"preventive"_s}, {u"from_pending_tasks"_s, QJsonArray{task}}}, u"planner"_s);
    QCOMPARE(twice.error().field, u"from_pending_tasks"_s);
    QVERIFY(plant.records.undo({made["journal_id"_L1].toInteger()}));
    QVERIFY(!plant.dueOf(u"P-CHECK"_s)["in_work_order"_L1].toBool());
}

void tst_OperationsUpkeep::completedTheNextOneFollows()
{
    QFETCH(Driver, driver);
    Plant plant{driver};
    const QString before = plant.dueOf(u"P-CHECK"_s)["due_at"_L1].toString();
    const QJsonValue code = plant.takenUp()["work_order"_L1]["code"_L1];
    const QJsonObject closed = plant.call(u"close_work_order"_s, {{u"id"_s, code}, {u"finish_tasks"_s, true}});
    const QJsonObject next = plant.dueOf(u"P-CHECK"_s);
    QVERIFY(next["due_at"_L1].toString() > before);
    QVERIFY(!next["in_work_order"_L1].toBool());
    QVERIFY(plant.records.undo({closed["journal_id"_L1].toInteger()}));
    QCOMPARE(plant.dueOf(u"P-CHECK"_s)["due_at"_L1].toString(), before);
    QCOMPARE(plant.dueOf(u"P-CHECK"_s)["work_order"_L1], code);
}

void tst_OperationsUpkeep::cancelledTheyWaitAgainOrAreDropped_data()
{
    QTest::addColumn<QJsonValue>("returns");
    QTest::addColumn<bool>("sameAgain");
    QTest::newRow("unless said otherwise") << QJsonValue{QJsonValue::Undefined} << true;
    QTest::newRow("returned") << QJsonValue{true} << true;
    QTest::newRow("dropped") << QJsonValue{false} << false;
}

void tst_OperationsUpkeep::cancelledTheyWaitAgainOrAreDropped()
{
    QFETCH(QJsonValue, returns);
    QFETCH(bool, sameAgain);
    Plant plant{Driver::Sqlite};
    const QJsonValue task = plant.dueOf(u"P-CHECK"_s)["task"_L1];
    QJsonObject arguments{{u"id"_s, plant.takenUp()["work_order"_L1]["code"_L1]}, {u"reason"_s, u"Not now"_s}};
    if (!returns.isUndefined())
        arguments[u"return_tasks"_s] = returns;
    plant.call(u"cancel_work_order"_s, arguments);
    QVERIFY(!plant.dueOf(u"P-CHECK"_s)["in_work_order"_L1].toBool());
    QCOMPARE(plant.dueOf(u"P-CHECK"_s)["task"_L1] == task, sameAgain);
}

void tst_OperationsUpkeep::whatIsOutOfReachIsNotTakenUp()
{
    Plant plant{Driver::Sqlite};
    const QJsonArray items =
        plant.call(u"list_due_tasks"_s, {{u"asset"_s, u"FAN-1"_s}, {u"until"_s, u"2026-03-01"_s}})["items"_L1].toArray();
    const QByteArray before = plant.site.dump();
    for (const QJsonValue &task : {items[0]["task"_L1], QJsonValue{9999}}) {
        const auto refused = plant.records.call(u"create_work_order"_s,
                                                {{u"title"_s, u"x"_s},
                                                 {u"type"_s, u"other"_s},
                                                 {u"asset"_s, u"PUMP-1"_s},
                                                 {u"from_pending_tasks"_s, QJsonArray{task}}},
                                                u"hall1"_s);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QCOMPARE(refused.error().detail, u"There is no such pending task."_s);
    }
    QCOMPARE(plant.site.dump(), before);
}

void tst_OperationsUpkeep::partsLeaveTheStock()
{
    QFETCH(Driver, driver);
    Plant plant{driver};
    const auto cost = [&] {
        return plant.call(u"get_work_order"_s, {{u"id"_s, u"OT-1"_s}})["cost_total"_L1]["amount"_L1].toString();
    };
    QCOMPARE(cost(), u"100.50"_s);
    const QJsonObject done = plant.call(
        u"record_work"_s,
        {{u"id"_s, u"OT-1"_s},
         {u"task_id"_s, 2},
         {u"parts"_s, QJsonArray{QJsonObject{{u"item"_s, u"SEAL-1"_s}, {u"quantity"_s, 2}, {u"warehouse"_s, u"STORE"_s}}}}});
    QCOMPARE(plant.stockOf(u"SEAL-1"_s, u"STORE"_s), 3.0);
    QCOMPARE(cost(), u"125.50"_s); // at the stock's own 12.50
    QVERIFY(plant.records.undo({done["journal_id"_L1].toInteger()}));
    QCOMPARE(plant.stockOf(u"SEAL-1"_s, u"STORE"_s), 5.0);
    QCOMPARE(cost(), u"100.50"_s);
}

void tst_OperationsUpkeep::moreThanThereIsChangesNothing()
{
    Plant plant{Driver::Sqlite};
    const QByteArray before = plant.site.dump();
    const auto refused = plant.records.call(
        u"record_work"_s,
        {{u"id"_s, u"OT-1"_s},
         {u"task_id"_s, 2},
         {u"parts"_s, QJsonArray{QJsonObject{{u"item"_s, u"SEAL-1"_s}, {u"quantity"_s, 6}, {u"warehouse"_s, u"STORE"_s}}}}},
        u"planner"_s);
    QCOMPARE(refused.error().code, ErrorCode::BusinessRule);
    QCOMPARE(refused.error().field, u"parts"_s);
    QCOMPARE(plant.site.dump(), before);
}

QTEST_GUILESS_MAIN(tst_OperationsUpkeep)
#include "tst_operations_upkeep.moc"
