// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/directory.h"
#include "core/maintenance/task_state.h"
#include "tests/support/sample_records.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What happens in a work order, to an asset's availability, and the smaller lists.
class tst_OperationsWork : public QObject {
    Q_OBJECT

private slots:
    void aTaskIsTimed_data() { addDriverRows(); }
    void aTaskIsTimed();
    void everyStepOfATaskIsInTheTable();
    void aMandatorySubtaskHoldsTheTask();
    void hoursAndPartsAreRecordedAndUndone_data() { addDriverRows(); }
    void hoursAndPartsAreRecordedAndUndone();
    void workIsRecordedWhileInProcess();
    void badRecordsAreRefused_data();
    void badRecordsAreRefused();
    void closingEndsRunningTasks();
    void cancellingIsFinal();
    void commentsAreReadInTheirOrder();
    void historySaysWhoChangedIt();
    void stopsNeverOverlap();
    void availabilityHasTwoRights();
    void aTechnicianStopsOnlyOwnAssets();
    void theTreeEndsWhereTheRightsEnd_data() { addDriverRows(); }
    void theTreeEndsWhereTheRightsEnd();
    void theTreeHangsByTheNearestAncestor();
    void theTreeIsCutAt500();
    void theDirectoryKeepsContactsFromOthers_data() { addDriverRows(); }
    void theDirectoryKeepsContactsFromOthers();
    void theDirectoryIsOfTheOwnPlace();
};

namespace {

QJsonObject recorded(SampleRecords &records, const QJsonObject &more, const QString &who = u"tech"_s)
{
    QJsonObject arguments{{u"id"_s, u"OT-1"_s}, {u"task_id"_s, 2}};
    for (auto member = more.begin(); member != more.end(); ++member)
        arguments[member.key()] = member.value();
    const auto answer = records.call(u"record_work"_s, arguments, who);
    if (!answer)
        qFatal("%s", qPrintable(answer.error().detail));
    return *answer;
}

QStringList codesIn(const QJsonValue &nodes)
{
    QStringList codes;
    const QJsonArray list = nodes.toArray();
    for (const QJsonValue &node : list)
        codes.append(node["code"_L1].toString());
    return codes;
}

} // namespace

void tst_OperationsWork::aTaskIsTimed()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    QCOMPARE(recorded(records, {{u"action"_s, u"start"_s}})["task"_L1]["state"_L1].toString(), u"running"_s);
    site.clock.advance(10min);
    QCOMPARE(recorded(records, {{u"action"_s, u"pause"_s}})["task"_L1]["duration_s"_L1].toInt(), 600);
    site.clock.advance(1h);
    QVERIFY(recorded(records, {{u"action"_s, u"resume"_s}})["task"_L1]["running_since"_L1].isString());
    site.clock.advance(5min);
    const QJsonObject done = recorded(records, {{u"action"_s, u"finish"_s}});
    QCOMPARE(done["task"_L1]["duration_s"_L1].toInt(), 900);
    QCOMPARE(done["task"_L1]["finished_at"_L1].toString(), u"2026-01-01T01:15:00Z"_s);
    QCOMPARE(done["work_order"_L1]["completed_percentage"_L1].toInt(), 50);
    const QJsonObject order = records.call(u"get_work_order"_s, {{u"id"_s, u"OT-1"_s}}, u"planner"_s).value();
    QCOMPARE(order["running_time_s"_L1].toInt(), 900);
    QCOMPARE(order["started_at"_L1].toString(), u"2026-01-01T00:00:00Z"_s);
    QVERIFY(order["finished_at"_L1].isNull()); // one task is left
}

void tst_OperationsWork::everyStepOfATaskIsInTheTable()
{
    using namespace tasks;
    const QStringList ways[] = {{}, {u"start"_s}, {u"start"_s, u"pause"_s}, {u"finish"_s}}; // to each state
    for (std::size_t state = 0; state < stateNames.size(); ++state) {
        for (std::size_t deed = 0; deed < deedNames.size(); ++deed) {
            TestSite site;
            SampleRecords records{site};
            for (const QString &action : ways[state])
                recorded(records, {{u"action"_s, action}});
            const auto answer = records.call(
                u"record_work"_s, {{u"id"_s, u"OT-1"_s}, {u"task_id"_s, 2}, {u"action"_s, QString::fromLatin1(deedNames[deed])}},
                u"tech"_s);
            const Step *known = step(static_cast<State>(state), static_cast<Deed>(deed));
            QCOMPARE(answer.has_value(), known != nullptr);
            if (known)
                QCOMPARE((*answer)["task"_L1]["state"_L1].toString(), QString{nameOf(known->to)});
            else
                QCOMPARE(answer.error().code, ErrorCode::InvalidTransition);
        }
    }
}

void tst_OperationsWork::aMandatorySubtaskHoldsTheTask()
{
    TestSite site;
    SampleRecords records{site};
    const QString code = records
                             .call(u"create_work_order"_s,
                                   {{u"title"_s, u"Lubricate"_s},
                                    {u"asset"_s, u"PUMP-1"_s},
                                    {u"type"_s, u"preventive"_s},
                                    {u"tasks"_s,
                                     QJsonArray{QJsonObject{
                                         {u"title"_s, u"Grease"_s},
                                         {u"subtasks"_s,
                                          QJsonArray{QJsonObject{{u"title"_s, u"Pressure"_s}, {u"mandatory"_s, true}}}}}}}},
                                   u"planner"_s)
                             .value()["work_order"_L1]["code"_L1]
                             .toString();
    const QJsonValue task = records.call(u"get_work_order"_s, {{u"id"_s, code}}, u"planner"_s).value()["tasks"_L1][0];
    const QJsonObject finish{{u"id"_s, code}, {u"task_id"_s, task["id"_L1]}, {u"action"_s, u"finish"_s}};
    const QByteArray before = site.dump();
    QCOMPARE(records.call(u"record_work"_s, finish, u"planner"_s).error().details["rule"_L1].toString(), u"mandatory_subtasks"_s);
    // Nor is the whole work order completed around it.
    QCOMPARE(records.call(u"close_work_order"_s, {{u"id"_s, code}, {u"finish_tasks"_s, true}}, u"planner"_s)
                 .error()
                 .details["rule"_L1]
                 .toString(),
             u"mandatory_subtasks"_s);
    QCOMPARE(site.dump(), before);
    QJsonObject ticked = finish;
    ticked[u"subtasks"_s] = QJsonArray{QJsonObject{{u"id"_s, task["subtasks"_L1][0]["id"_L1]}, {u"value"_s, u"2.1 bar"_s}}};
    const QJsonObject done = records.call(u"record_work"_s, ticked, u"planner"_s).value();
    QCOMPARE(done["task"_L1]["subtasks"_L1][0]["value"_L1].toString(), u"2.1 bar"_s);
    QCOMPARE(done["task"_L1]["done"_L1], QJsonValue{true});
    QVERIFY(records.call(u"close_work_order"_s, {{u"id"_s, code}}, u"planner"_s));
}

void tst_OperationsWork::hoursAndPartsAreRecordedAndUndone()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    records.asset(u"SEAL-1"_s, u"Shaft seal"_s, assets::Kind::SparePart, records.hall1, 2);
    const auto order = [&] { return records.call(u"get_work_order"_s, {{u"id"_s, u"OT-1"_s}}, u"planner"_s).value(); };
    const QJsonValue before = order()["tasks"_L1];
    const QJsonObject answer = recorded(
        records,
        {{u"labour"_s, QJsonArray{QJsonObject{{u"person"_s, u"tech"_s}, {u"seconds"_s, 3600}}}},
         {u"parts"_s, QJsonArray{QJsonObject{{u"item"_s, u"SEAL-1"_s}, {u"quantity"_s, 1.5}, {u"unit_cost"_s, 12.35}}}}},
        u"planner"_s);
    QVERIFY(!QString::fromUtf8(QJsonDocument{answer}.toJson()).contains(u"12.35"_s)); // costs are not in kept answers
    QCOMPARE(order()["cost_total"_L1]["amount"_L1].toString(), u"119.03"_s); // 100.50 + 1.5 * 12.35, rounded
    const QJsonValue part = order()["tasks"_L1][1]["parts"_L1][0];
    QCOMPARE(part["quantity"_L1].toDouble(), 1.5);
    QCOMPARE(part["unit_cost"_L1]["amount"_L1].toString(), u"12.35"_s);
    QVERIFY(!records.call(u"get_work_order"_s, {{u"id"_s, u"OT-1"_s}}, u"tech"_s)
                 .value()["tasks"_L1][1]["parts"_L1][0]
                 .toObject()
                 .contains("unit_cost"_L1));
    const JournalId undo = records.undo({answer["journal_id"_L1].toInteger()}).value();
    QCOMPARE(order()["tasks"_L1], before);
    QCOMPARE(order()["cost_total"_L1]["amount"_L1].toString(), u"100.50"_s);
    QVERIFY(records.undo(undo));
    QCOMPARE(order()["tasks"_L1][1]["labour"_L1][0]["seconds"_L1].toInt(), 3600);
    QCOMPARE(order()["tasks"_L1][1]["parts"_L1].toArray().size(), 1);
}

void tst_OperationsWork::workIsRecordedWhileInProcess()
{
    TestSite site;
    SampleRecords records{site};
    QVERIFY(records.call(u"change_work_order_status"_s, {{u"id"_s, u"OT-1"_s}, {u"to"_s, u"in_review"_s}}, u"planner"_s));
    const auto late = records.call(u"record_work"_s, {{u"id"_s, u"OT-1"_s}, {u"task_id"_s, 2}, {u"action"_s, u"start"_s}},
                                   u"planner"_s);
    QCOMPARE(late.error().details["rule"_L1].toString(), u"not_in_process"_s);
}

void tst_OperationsWork::badRecordsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing") << QJsonObject{} << u"action"_s;
    QTest::newRow("another work order's task") << QJsonObject{{u"task_id"_s, 99}, {u"action"_s, u"start"_s}} << u"task_id"_s;
    QTest::newRow("another task's subtask") << QJsonObject{{u"task_id"_s, 2},
                                                           {u"subtasks"_s, QJsonArray{QJsonObject{{u"id"_s, 1}}}}}
                                            << u"subtasks"_s;
    QTest::newRow("in the future") << QJsonObject{{u"action"_s, u"start"_s}, {u"at"_s, u"2026-01-01T00:06:00Z"_s}} << u"at"_s;
    QTest::newRow("nobody") << QJsonObject{{u"labour"_s, QJsonArray{QJsonObject{{u"person"_s, u"x"_s}, {u"seconds"_s, 1}}}}}
                            << u"labour"_s;
    QTest::newRow("no time") << QJsonObject{{u"labour"_s, QJsonArray{QJsonObject{{u"person"_s, u"tech"_s}, {u"seconds"_s, 0}}}}}
                             << u"labour.0.seconds"_s;
    QTest::newRow("no spare part") << QJsonObject{{u"parts"_s,
                                                   QJsonArray{QJsonObject{{u"item"_s, u"PUMP-1"_s}, {u"quantity"_s, 1}}}}}
                                   << u"parts"_s;
    QTest::newRow("no quantity") << QJsonObject{{u"parts"_s,
                                                 QJsonArray{QJsonObject{{u"item"_s, u"PUMP-1"_s}, {u"quantity"_s, 0}}}}}
                                 << u"parts.0.quantity"_s;
}

void tst_OperationsWork::badRecordsAreRefused()
{
    QFETCH(QJsonObject, arguments);
    QFETCH(QString, field);
    TestSite site;
    SampleRecords records{site};
    arguments[u"id"_s] = u"OT-1"_s;
    if (!arguments.contains("task_id"_L1))
        arguments[u"task_id"_s] = 1;
    const QByteArray before = site.dump();
    QCOMPARE(records.call(u"record_work"_s, arguments, u"planner"_s).error().field, field);
    QCOMPARE(site.dump(), before);
}

void tst_OperationsWork::closingEndsRunningTasks()
{
    TestSite site;
    SampleRecords records{site};
    recorded(records, {{u"action"_s, u"start"_s}});
    site.clock.advance(1min);
    QVERIFY(records.call(u"close_work_order"_s, {{u"id"_s, u"OT-1"_s}, {u"finish_tasks"_s, true}}, u"planner"_s));
    const QJsonObject order = records.call(u"get_work_order"_s, {{u"id"_s, u"OT-1"_s}}, u"planner"_s).value();
    QCOMPARE(order["tasks"_L1][1]["state"_L1].toString(), u"done"_s);
    QCOMPARE(order["tasks"_L1][1]["duration_s"_L1].toInt(), 60);
}

void tst_OperationsWork::cancellingIsFinal()
{
    TestSite site;
    SampleRecords records{site};
    recorded(records, {{u"action"_s, u"start"_s}});
    const QJsonObject cancel{{u"id"_s, u"OT-1"_s}, {u"reason"_s, u"Sold"_s}};
    const QJsonObject answer = records.call(u"cancel_work_order"_s, cancel, u"planner"_s).value();
    QCOMPARE(answer["work_order"_L1]["status"_L1].toString(), u"cancelled"_s);
    QCOMPARE(records.call(u"cancel_work_order"_s, cancel, u"planner"_s).error().code, ErrorCode::InvalidTransition);
    QCOMPARE(records.call(u"cancel_work_order"_s, {{u"id"_s, u"OT-3"_s}, {u"reason"_s, u"x"_s}}, u"admin"_s).error().code,
             ErrorCode::InvalidTransition);
    QCOMPARE(
        records.call(u"get_work_order"_s, {{u"id"_s, u"OT-1"_s}}, u"planner"_s).value()["tasks"_L1][1]["state"_L1].toString(),
        u"paused"_s);
    QVERIFY(records.undo({answer["journal_id"_L1].toInteger()}));
    QCOMPARE(
        records.call(u"get_work_order"_s, {{u"id"_s, u"OT-1"_s}}, u"planner"_s).value()["tasks"_L1][1]["state"_L1].toString(),
        u"running"_s);
    QCOMPARE(records.call(u"cancel_work_order"_s, cancel, u"tech"_s).error().code, ErrorCode::Forbidden);
}

void tst_OperationsWork::commentsAreReadInTheirOrder()
{
    TestSite site;
    SampleRecords records{site};
    for (const QString &text : {u"First"_s, u"Second\u202e"_s}) {
        QVERIFY(records.call(u"add_work_order_comment"_s, {{u"id"_s, u"OT-3"_s}, {u"text"_s, text}}, u"planner"_s));
        site.clock.advance(1min);
    }
    const QJsonArray comments =
        records.call(u"get_work_order"_s, {{u"id"_s, u"OT-3"_s}}, u"auditor"_s).value()["comments"_L1].toArray();
    QCOMPARE(comments.size(), 2);
    QCOMPARE(comments[0]["text"_L1].toString(), u"First"_s);
    QCOMPARE(comments[1]["text"_L1].toString(), u"Second"_s);
    QCOMPARE(comments[1]["author"_L1]["code"_L1].toString(), u"planner"_s);
    QVERIFY(
        records.call(u"fetch"_s, {{u"id"_s, u"wo:OT-3"_s}}, u"planner"_s).value()["text"_L1].toString().contains(u"Second"_s));
    QCOMPARE(
        records.call(u"add_work_order_comment"_s, {{u"id"_s, u"OT-3"_s}, {u"text"_s, u"\u200b"_s}}, u"planner"_s).error().field,
        u"text"_s);
}

void tst_OperationsWork::historySaysWhoChangedIt()
{
    TestSite site;
    SampleRecords records{site};
    QVERIFY(records.call(u"update_work_order"_s, {{u"id"_s, u"OT-1"_s}, {u"note"_s, u"x"_s}}, u"planner"_s));
    recorded(records, {{u"action"_s, u"start"_s}});
    const QJsonObject order =
        records.call(u"get_work_order"_s, {{u"id"_s, u"OT-1"_s}, {u"include"_s, QJsonArray{u"history"_s}}}, u"planner"_s).value();
    QCOMPARE(order["history"_L1].toArray().size(), 2);
    QCOMPARE(order["history"_L1][0]["action"_L1].toString(), u"record_work"_s);
    QVERIFY(!order.contains("tasks"_L1));
    QVERIFY(!order.contains("cost_total"_L1));
}

void tst_OperationsWork::stopsNeverOverlap()
{
    TestSite site;
    SampleRecords records{site};
    const auto set = [&](const QString &state, const QString &when) {
        QJsonObject arguments{{u"id"_s, u"PUMP-1"_s}, {u"state"_s, state}, {u"reason"_s, u"why"_s}};
        if (!when.isEmpty())
            arguments[u"at"_s] = when;
        return records.call(u"set_asset_availability"_s, arguments, u"planner"_s);
    };
    const auto rule = [](const auto &answer) { return answer.error().details["rule"_L1].toString(); };
    QCOMPARE(rule(set(u"in_service"_s, {})), u"not_out_of_service"_s);
    QVERIFY(set(u"out_of_service"_s, u"2025-12-01T08:00:00Z"_s));
    QCOMPARE(rule(set(u"out_of_service"_s, {})), u"already_out_of_service"_s);
    QCOMPARE(rule(set(u"in_service"_s, u"2025-12-01T07:00:00Z"_s)), u"end_before_start"_s);
    QCOMPARE(rule(set(u"in_service"_s, u"2026-01-01T00:06:00Z"_s)), u"in_future"_s);
    const QJsonObject back = set(u"in_service"_s, u"2025-12-02T08:00:00Z"_s).value();
    QCOMPARE(back["record"_L1]["reason"_L1].toString(), u"why\nwhy"_s);
    QCOMPARE(rule(set(u"out_of_service"_s, u"2025-12-01T12:00:00Z"_s)), u"overlapping"_s);
    QVERIFY(set(u"out_of_service"_s, u"2025-12-02T08:00:00Z"_s)); // at the very end
    const auto listed = [&](const QString &status) {
        return codesIn(records
                           .call(u"list_assets"_s, {{u"kind"_s, QJsonArray{u"equipment"_s}}, {u"status"_s, QJsonArray{status}}},
                                 u"planner"_s)
                           .value()["items"_L1]);
    };
    QCOMPARE(listed(u"out_of_service"_s), QStringList{u"PUMP-1"_s});
    QCOMPARE(listed(u"in_service"_s), (QStringList{u"FAN-1"_s, u"PUMP-2"_s}));
    const QJsonObject asset = records.call(u"get_asset"_s, {{u"id"_s, u"PUMP-1"_s}}, u"planner"_s).value();
    QCOMPARE(asset["out_of_service"_L1], QJsonValue{true});
    QCOMPARE(asset["version"_L1].toInt(), 4);
    QCOMPARE(records
                 .call(u"set_asset_availability"_s,
                       {{u"id"_s, u"HALL1"_s}, {u"state"_s, u"out_of_service"_s}, {u"reason"_s, u"x"_s}}, u"planner"_s)
                 .error()
                 .code,
             ErrorCode::ValidationFailed);
}

void tst_OperationsWork::availabilityHasTwoRights()
{
    TestSite site;
    SampleRecords records{site};
    Principal starter = site.principal(u"planner"_s);
    starter.rights.set({Resource::Availability, Action::Edit}, RowScope::None);
    QJsonObject arguments{{u"id"_s, u"PUMP-1"_s}, {u"state"_s, u"out_of_service"_s}, {u"reason"_s, u"x"_s}};
    QVERIFY(records.call(u"set_asset_availability"_s, arguments, starter));
    arguments[u"state"_s] = u"in_service"_s;
    QCOMPARE(records.call(u"set_asset_availability"_s, arguments, starter).error().details["missing"_L1].toString(),
             u"availability:edit"_s);
}

void tst_OperationsWork::aTechnicianStopsOnlyOwnAssets()
{
    TestSite site;
    SampleRecords records{site};
    const auto stop = [&](const QString &asset) {
        return records.call(u"set_asset_availability"_s,
                            {{u"id"_s, asset}, {u"state"_s, u"out_of_service"_s}, {u"reason"_s, u"x"_s}}, u"tech"_s);
    };
    QCOMPARE(stop(u"FAN-1"_s).error().code, ErrorCode::Forbidden);
    QVERIFY(stop(u"PUMP-1"_s));
}

void tst_OperationsWork::theTreeEndsWhereTheRightsEnd()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const auto roots = [&](const QJsonObject &arguments, const QString &who) {
        return records.call(u"get_asset_tree"_s, arguments, who).value()["roots"_L1].toArray();
    };
    const QJsonArray all = roots({}, u"planner"_s);
    QCOMPARE(codesIn(all), QStringList{u"PLANT"_s});
    QCOMPARE(all[0]["child_count"_L1].toInt(), 2);
    QCOMPARE(codesIn(all[0]["children"_L1]), (QStringList{u"HALL1"_s, u"HALL2"_s}));
    QVERIFY(all[0]["children"_L1][0]["children"_L1].toArray().isEmpty()); // one level
    QCOMPARE(all[0]["children"_L1][0]["child_count"_L1].toInt(), 2);
    const QJsonArray hall = roots({{u"depth"_s, 4}}, u"hall1"_s);
    QCOMPARE(codesIn(hall), QStringList{u"HALL1"_s});
    QCOMPARE(codesIn(hall[0]["children"_L1]), (QStringList{u"PUMP-1"_s, u"PUMP-2"_s}));
    Principal own = site.principal(u"tech"_s);
    own.rights.set({Resource::Assets, Action::View}, RowScope::Own);
    QCOMPARE(codesIn(records.call(u"get_asset_tree"_s, {{u"depth"_s, 4}}, own).value()["roots"_L1]), QStringList{u"PUMP-1"_s});
}

void tst_OperationsWork::theTreeHangsByTheNearestAncestor()
{
    TestSite site;
    SampleRecords records{site};
    const QJsonObject tree = records
                                 .call(u"get_asset_tree"_s,
                                       {{u"root"_s, u"PLANT"_s}, {u"depth"_s, 2}, {u"kinds"_s, QJsonArray{u"equipment"_s}}},
                                       u"planner"_s)
                                 .value();
    QCOMPARE(codesIn(tree["roots"_L1]), QStringList{u"PLANT"_s});
    QCOMPARE(codesIn(tree["roots"_L1][0]["children"_L1]), (QStringList{u"FAN-1"_s, u"PUMP-1"_s, u"PUMP-2"_s}));
}

void tst_OperationsWork::theTreeIsCutAt500()
{
    TestSite site;
    SampleRecords records{site};
    for (int i = 0; i < 500; ++i)
        records.asset(u"T-%1"_s.arg(i, 3, 10, QChar{u'0'}), u"Tool"_s, assets::Kind::Tool, records.hall2, 2);
    const QJsonObject tree = records.call(u"get_asset_tree"_s, {{u"depth"_s, 4}}, u"planner"_s).value();
    QCOMPARE(tree["truncated"_L1], QJsonValue{true});
    QCOMPARE(tree["roots"_L1][0]["children"_L1].toArray().size(), 2);
    QCOMPARE(tree["roots"_L1][0]["children"_L1][1]["child_count"_L1].toInt(), 501);
}

void tst_OperationsWork::theDirectoryKeepsContactsFromOthers()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    QVERIFY(site.site().write<int>([](Work &work) -> Result<int> {
        FRACTAL_TRY_VOID(
            directory::insert(work, {u"ACME"_s, u"Ascenseurs Acmé"_s, u"supplier"_s, u"hi@acme.example"_s, u"+1"_s}));
        return 0;
    }));
    const auto list = [&](const QString &kind, const QString &who, const QString &text = {}) {
        return records.call(u"list_directory"_s, {{u"kind"_s, kind}, {u"text"_s, text}}, who).value();
    };
    QCOMPARE(codesIn(list(u"person"_s, u"planner"_s)["items"_L1]),
             (QStringList{u"admin"_s, u"auditor"_s, u"hall1"_s, u"planner"_s, u"requester"_s, u"tech"_s}));
    QVERIFY(!list(u"person"_s, u"planner"_s)["items"_L1][0].toObject().contains("email"_L1));
    QVERIFY(list(u"person"_s, u"auditor"_s)["items"_L1][0].toObject().contains("email"_L1));
    QVERIFY(list(u"team"_s, u"planner"_s)["total"_L1].toInt() >= 6);
    QCOMPARE(codesIn(list(u"third_party"_s, u"tech"_s, u"acme ASCENSEURS"_s)["items"_L1]), QStringList{u"ACME"_s});
    QVERIFY(!list(u"third_party"_s, u"tech"_s)["items"_L1][0].toObject().contains("phone"_L1));
    QCOMPARE(list(u"third_party"_s, u"planner"_s)["items"_L1][0]["phone"_L1].toString(), u"+1"_s);
    const QJsonObject page = records.call(u"list_directory"_s, {{u"kind"_s, u"person"_s}, {u"limit"_s, 4}}, u"planner"_s).value();
    QCOMPARE(page["total"_L1].toInt(), 6);
    const QJsonObject next = records
                                 .call(u"list_directory"_s,
                                       {{u"kind"_s, u"person"_s}, {u"limit"_s, 4}, {u"cursor"_s, page["next_cursor"_L1]}},
                                       u"planner"_s)
                                 .value();
    QCOMPARE(codesIn(next["items"_L1]), (QStringList{u"requester"_s, u"tech"_s}));
}

void tst_OperationsWork::theDirectoryIsOfTheOwnPlace()
{
    TestSite site;
    SampleRecords records{site};
    site.user(u"hall2"_s, Profile::Customized, u"Planner"_s, records.hall2.id);
    const QStringList seen = codesIn(
        records.call(u"list_directory"_s, {{u"kind"_s, u"person"_s}}, u"hall1"_s).value()["items"_L1]);
    QVERIFY(seen.contains(u"hall1"_s));
    QVERIFY(seen.contains(u"tech"_s)); // tied to no place
    QVERIFY(!seen.contains(u"hall2"_s));
}

QTEST_GUILESS_MAIN(tst_OperationsWork)
#include "tst_operations_work.moc"
