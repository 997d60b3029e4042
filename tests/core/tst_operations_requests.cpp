// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/work_request_queries.h"
#include "tests/support/sample_records.h"

#include <QJsonArray>
#include <QSet>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using work_requests::Decision;
using work_requests::Status;

namespace {

QStringList codesIn(const QJsonObject &answer)
{
    QStringList codes;
    const QJsonArray items = answer["items"_L1].toArray();
    for (const QJsonValue &item : items)
        codes.append(item["code"_L1].toString());
    return codes;
}

QString statusOf(TestSite &site, const QString &code)
{
    return QString{nameOf(work_requests::find(site.reader(), code, {}).value().status)};
}

} // namespace

class tst_OperationsRequests : public QObject {
    Q_OBJECT

private slots:
    void statesAreThoseOfTheReference();
    void everyStepIsDecidedByTheTable_data();
    void everyStepIsDecidedByTheTable();
    void theRequestFollowsItsWorkOrder_data() { addDriverRows(); }
    void theRequestFollowsItsWorkOrder();
    void undoTakesRequestAndWorkOrderBackTogether_data() { addDriverRows(); }
    void undoTakesRequestAndWorkOrderBackTogether();
    void anApprovedRequestWaitsForItsWorkOrder();
    void noSecondWorkOrderIsMadeFromARequest();
    void rejectingNeedsAReason();
    void eachDecisionNeedsItsRight();
    void whoAskedSeesAndCancelsTheirOwn();
    void theWorkOrderBelongsToWhoAsked();
    void rowsEndWhereTheRightsEnd_data();
    void rowsEndWhereTheRightsEnd();
    void requestsAreFiltered_data();
    void requestsAreFiltered();
    void pagesFollowTheirCursor_data() { addDriverRows(); }
    void pagesFollowTheirCursor();
    void alikeRequestsAreNamed();
    void anIncidentIsNotInTheFuture();
    void searchAndFetchKnowRequests();
    void aRepeatedAnswerIsCheckedAgain();
};

void tst_OperationsRequests::statesAreThoseOfTheReference()
{
    QCOMPARE(work_requests::statusTable.size(), std::size_t{13});
    QSet<QString> names;
    for (std::size_t i = 0; i < work_requests::statusTable.size(); ++i) {
        const work_requests::StatusInfo &info = work_requests::statusTable[i];
        QCOMPARE(static_cast<std::size_t>(info.status), i);
        QCOMPARE(work_requests::statusFromName(QString::fromLatin1(info.name)), info.status);
        names.insert(QString::fromLatin1(info.name));
    }
    QCOMPARE(names.size(), 13);
    for (std::size_t i = 0; i < work_requests::decisionTable.size(); ++i)
        QCOMPARE(static_cast<std::size_t>(work_requests::decisionTable[i].decision), i);
    for (std::size_t i = 0; i < work_requests::orderSteps.size(); ++i)
        QCOMPARE(static_cast<std::size_t>(work_requests::orderSteps[i].order), i);
}

void tst_OperationsRequests::everyStepIsDecidedByTheTable_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("decision");
    for (const work_requests::StatusInfo &info : work_requests::statusTable) {
        for (const work_requests::DecisionInfo &decision : work_requests::decisionTable)
            QTest::addRow("%s %s", info.name, decision.name)
                << static_cast<int>(info.status) << static_cast<int>(decision.decision);
    }
}

void tst_OperationsRequests::everyStepIsDecidedByTheTable()
{
    QFETCH(int, from);
    QFETCH(int, decision);
    TestSite site;
    SampleRecords records{site};
    work_requests::NewWorkRequest request{.code = u"REQ-9"_s, .title = u"Any"_s, .status = static_cast<Status>(from)};
    request.asset = records.fan1.id;
    records.request(request);
    const QByteArray before = site.dump();
    const auto answer = records.call(
        u"decide_work_request"_s,
        {{u"id"_s, u"REQ-9"_s},
         {u"decision"_s, QString::fromLatin1(work_requests::decisionTable[static_cast<std::size_t>(decision)].name)},
         {u"reason"_s, u"because"_s}},
        u"planner"_s);
    const work_requests::Step *step = work_requests::step(static_cast<Status>(from), static_cast<Decision>(decision));
    if (step) {
        QVERIFY(answer);
        QCOMPARE(statusOf(site, u"REQ-9"_s), QString{nameOf(step->to)});
        return;
    }
    QCOMPARE(answer.error().code, ErrorCode::InvalidTransition);
    QVERIFY(answer.error().details.contains("allowed"_L1));
    QCOMPARE(site.dump(), before);
}

void tst_OperationsRequests::theRequestFollowsItsWorkOrder()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const auto make = [&](const QString &request) {
        return records
            .call(u"create_work_order"_s,
                  {{u"title"_s, u"Look at it"_s}, {u"type"_s, u"corrective"_s}, {u"from_request"_s, request}}, u"planner"_s)
            .value()["work_order"_L1]
            .toObject();
    };
    const QJsonObject order = make(u"REQ-1"_s);
    QCOMPARE(order["asset"_L1]["code"_L1].toString(), u"FAN-1"_s);
    QCOMPARE(statusOf(site, u"REQ-1"_s), u"wo_in_process"_s);
    const QString code = order["code"_L1].toString();
    const auto move = [&](const QString &to) {
        return records.call(u"change_work_order_status"_s, {{u"id"_s, code}, {u"to"_s, to}}, u"planner"_s).has_value();
    };
    QVERIFY(move(u"in_review"_s));
    QCOMPARE(statusOf(site, u"REQ-1"_s), u"wo_in_review"_s);
    QVERIFY(move(u"in_process"_s));
    QCOMPARE(statusOf(site, u"REQ-1"_s), u"wo_in_process"_s);
    const QJsonObject closed = records.call(u"close_work_order"_s, {{u"id"_s, code}}, u"planner"_s).value();
    QCOMPARE(statusOf(site, u"REQ-1"_s), u"solved_with_wo"_s);
    QVERIFY(work_requests::find(site.reader(), u"REQ-1"_s, {}).value().solvedAt);
    QVERIFY(records.undo({closed["journal_id"_L1].toInteger()}));
    QCOMPARE(statusOf(site, u"REQ-1"_s), u"wo_in_process"_s);
    const QString second = make(u"REQ-2"_s)["code"_L1].toString();
    QVERIFY(records.call(u"cancel_work_order"_s, {{u"id"_s, second}, {u"reason"_s, u"Not ours"_s}}, u"planner"_s));
    QCOMPARE(statusOf(site, u"REQ-2"_s), u"wo_cancelled"_s);
}

void tst_OperationsRequests::undoTakesRequestAndWorkOrderBackTogether()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const QJsonObject answer = records
                                   .call(u"decide_work_request"_s,
                                         {{u"id"_s, u"REQ-1"_s},
                                          {u"decision"_s, u"approve"_s},
                                          {u"work_order"_s, QJsonObject{{u"type"_s, u"inspection"_s}}}},
                                         u"planner"_s)
                                   .value();
    QCOMPARE(answer["work_order"_L1]["title"_L1].toString(), u"Smell of burning"_s);
    QCOMPARE(answer["work_order"_L1]["priority"_L1].toString(), u"high"_s); // it is urgent
    QCOMPARE(answer["work_request"_L1]["work_order"_L1], answer["work_order"_L1]["code"_L1]);
    const QString code = answer["work_order"_L1]["code"_L1].toString();
    const JournalId undo = records.undo({answer["journal_id"_L1].toInteger()}).value();
    QCOMPARE(statusOf(site, u"REQ-1"_s), u"open"_s);
    QCOMPARE(records.call(u"get_work_order"_s, {{u"id"_s, code}}, u"planner"_s).error().code, ErrorCode::NotFound);
    QVERIFY(records.undo(undo));
    QCOMPARE(statusOf(site, u"REQ-1"_s), u"wo_in_process"_s);
    QVERIFY(records.call(u"get_work_order"_s, {{u"id"_s, code}}, u"planner"_s));
}

void tst_OperationsRequests::anApprovedRequestWaitsForItsWorkOrder()
{
    TestSite site;
    SampleRecords records{site};
    QVERIFY(records.call(u"decide_work_request"_s, {{u"id"_s, u"REQ-2"_s}, {u"decision"_s, u"approve"_s}}, u"planner"_s));
    QCOMPARE(statusOf(site, u"REQ-2"_s), u"waiting_for_wo"_s);
    QVERIFY(records.call(u"create_work_order"_s,
                         {{u"title"_s, u"Look"_s}, {u"type"_s, u"corrective"_s}, {u"from_request"_s, u"REQ-2"_s}}, u"planner"_s));
    QCOMPARE(statusOf(site, u"REQ-2"_s), u"wo_in_process"_s);
}

void tst_OperationsRequests::noSecondWorkOrderIsMadeFromARequest()
{
    TestSite site;
    SampleRecords records{site};
    const QJsonObject arguments{{u"title"_s, u"Look"_s}, {u"type"_s, u"corrective"_s}, {u"from_request"_s, u"REQ-2"_s}};
    QVERIFY(records.call(u"create_work_order"_s, arguments, u"planner"_s));
    const QByteArray before = site.dump();
    const auto again = records.call(u"create_work_order"_s, arguments, u"planner"_s);
    QCOMPARE(again.error().code, ErrorCode::BusinessRule);
    QCOMPARE(again.error().details["rule"_L1].toString(), u"request_not_waiting"_s);
    QCOMPARE(site.dump(), before);
}

void tst_OperationsRequests::rejectingNeedsAReason()
{
    TestSite site;
    SampleRecords records{site};
    for (const QString &decision : {u"reject"_s, u"cancel"_s}) {
        const auto answer = records.call(u"decide_work_request"_s, {{u"id"_s, u"REQ-1"_s}, {u"decision"_s, decision}},
                                         u"planner"_s);
        QCOMPARE(answer.error().code, ErrorCode::ValidationFailed);
        QCOMPARE(answer.error().field, u"reason"_s);
    }
    const auto mixed = records.call(
        u"decide_work_request"_s,
        {{u"id"_s, u"REQ-1"_s}, {u"decision"_s, u"reject"_s}, {u"reason"_s, u"no"_s}, {u"work_order"_s, QJsonObject{}}},
        u"planner"_s);
    QCOMPARE(mixed.error().field, u"work_order"_s);
}

void tst_OperationsRequests::eachDecisionNeedsItsRight()
{
    TestSite site;
    SampleRecords records{site};
    const QJsonObject approve{{u"id"_s, u"REQ-1"_s}, {u"decision"_s, u"approve"_s}, {u"work_order"_s, QJsonObject{}}};
    Principal principal = site.principal(u"planner"_s);
    principal.rights.set({Resource::WorkOrders, Action::Add}, RowScope::None);
    QCOMPARE(records.call(u"decide_work_request"_s, approve, principal).error().details["missing"_L1].toString(),
             u"work_orders:add"_s);
    principal.rights.set({Resource::WorkRequests, Action::Execute}, RowScope::None);
    QCOMPARE(records.call(u"decide_work_request"_s, approve, principal).error().details["missing"_L1].toString(),
             u"work_requests:execute"_s);
    Principal maker = site.principal(u"planner"_s);
    maker.rights.set({Resource::WorkRequests, Action::Execute}, RowScope::None);
    QCOMPARE(
        records
            .call(u"create_work_order"_s, {{u"title"_s, u"x"_s}, {u"type"_s, u"other"_s}, {u"from_request"_s, u"REQ-1"_s}}, maker)
            .error()
            .details["missing"_L1]
            .toString(),
        u"work_requests:execute"_s);
    QCOMPARE(statusOf(site, u"REQ-1"_s), u"open"_s);
}

void tst_OperationsRequests::whoAskedSeesAndCancelsTheirOwn()
{
    TestSite site;
    SampleRecords records{site};
    QCOMPARE(codesIn(records.call(u"list_work_requests"_s, {}, u"requester"_s).value()), QStringList{u"REQ-1"_s});
    QCOMPARE(records
                 .call(u"decide_work_request"_s, {{u"id"_s, u"REQ-2"_s}, {u"decision"_s, u"cancel"_s}, {u"reason"_s, u"x"_s}},
                       u"requester"_s)
                 .error()
                 .code,
             ErrorCode::NotFound);
    QCOMPARE(records.call(u"decide_work_request"_s, {{u"id"_s, u"REQ-1"_s}, {u"decision"_s, u"approve"_s}}, u"requester"_s)
                 .error()
                 .code,
             ErrorCode::Forbidden);
    QVERIFY(records.call(u"decide_work_request"_s,
                         {{u"id"_s, u"REQ-1"_s}, {u"decision"_s, u"cancel"_s}, {u"reason"_s, u"Solved itself"_s}},
                         u"requester"_s));
    QCOMPARE(statusOf(site, u"REQ-1"_s), u"cancelled"_s);
    const QString made = records
                             .call(u"create_work_request"_s, {{u"title"_s, u"Light is out"_s}, {u"location"_s, u"HALL1"_s}},
                                   u"requester"_s)
                             .value()["work_request"_L1]["code"_L1]
                             .toString();
    QCOMPARE(codesIn(records.call(u"list_work_requests"_s, {{u"mine"_s, true}}, u"requester"_s).value()),
             (QStringList{made, u"REQ-1"_s}));
}

void tst_OperationsRequests::theWorkOrderBelongsToWhoAsked()
{
    TestSite site;
    SampleRecords records{site};
    const QString code = records
                             .call(u"create_work_order"_s,
                                   {{u"title"_s, u"Look"_s}, {u"type"_s, u"other"_s}, {u"from_request"_s, u"REQ-1"_s}},
                                   u"planner"_s)
                             .value()["work_order"_L1]["code"_L1]
                             .toString();
    QCOMPARE(records.call(u"get_work_order"_s, {{u"id"_s, code}}, u"requester"_s).value()["description"_L1].toString(),
             u"Since Monday"_s);
    QCOMPARE(records.call(u"list_work_requests"_s, {}, u"requester"_s).value()["items"_L1][0]["work_order"_L1].toString(), code);
    // Nor is one that stands elsewhere than its request.
    QVERIFY(records.call(
        u"create_work_order"_s,
        {{u"title"_s, u"Look"_s}, {u"type"_s, u"other"_s}, {u"from_request"_s, u"REQ-2"_s}, {u"asset"_s, u"FAN-1"_s}},
        u"planner"_s));
    QVERIFY(records.call(u"list_work_requests"_s, {}, u"hall1"_s).value()["items"_L1][0]["work_order"_L1].isNull());
    // Somebody else's work order is not named to who may only see their own.
    Principal principal = site.principal(u"planner"_s);
    principal.rights.set({Resource::WorkOrders, Action::View}, RowScope::Own);
    principal.user = site.principal(u"auditor"_s).user;
    QVERIFY(records.call(u"list_work_requests"_s, {{u"asset"_s, u"FAN-1"_s}}, principal)
                .value()["items"_L1][0]["work_order"_L1]
                .isNull());
}

void tst_OperationsRequests::rowsEndWhereTheRightsEnd_data()
{
    QTest::addColumn<Driver>("driver");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QStringList>("codes");
    std::vector<std::pair<Driver, const char *>> drivers{{Driver::Sqlite, "SQLite"}};
    if (qEnvironmentVariableIsSet("FRACTAL_TEST_PG"))
        drivers.emplace_back(Driver::Postgres, "PostgreSQL");
    for (const auto &[driver, name] : drivers) {
        QTest::addRow("all, %s", name) << driver << u"planner"_s << QStringList{u"REQ-2"_s, u"REQ-1"_s};
        QTest::addRow("a location, %s", name) << driver << u"hall1"_s << QStringList{u"REQ-2"_s};
        QTest::addRow("own, %s", name) << driver << u"requester"_s << QStringList{u"REQ-1"_s};
    }
}

void tst_OperationsRequests::rowsEndWhereTheRightsEnd()
{
    QFETCH(Driver, driver);
    QFETCH(QString, who);
    QFETCH(QStringList, codes);
    TestSite site{driver};
    SampleRecords records{site};
    const QJsonObject list = records.call(u"list_work_requests"_s, {}, who).value();
    QCOMPARE(codesIn(list), codes);
    QCOMPARE(list["total"_L1].toInt(), codes.size());
    QStringList found;
    const QJsonArray results =
        records.call(u"search"_s, {{u"query"_s, u"REQ type:request"_s}}, who).value()["results"_L1].toArray();
    for (const QJsonValue &hit : results)
        found.append(hit["id"_L1].toString().mid(4));
    QCOMPARE(found, codes);
}

void tst_OperationsRequests::requestsAreFiltered_data()
{
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QStringList>("codes");
    const QStringList both{u"REQ-2"_s, u"REQ-1"_s};
    QTest::newRow("nothing asked") << QJsonObject{} << both;
    QTest::newRow("status") << QJsonObject{{u"status"_s, QJsonArray{u"open"_s, u"rejected"_s}}} << both;
    QTest::newRow("another status") << QJsonObject{{u"status"_s, QJsonArray{u"rejected"_s}}} << QStringList{};
    QTest::newRow("urgent") << QJsonObject{{u"urgent"_s, true}} << QStringList{u"REQ-1"_s};
    QTest::newRow("not urgent") << QJsonObject{{u"urgent"_s, false}} << QStringList{u"REQ-2"_s};
    QTest::newRow("asset") << QJsonObject{{u"asset"_s, u"FAN-1"_s}} << QStringList{u"REQ-1"_s};
    QTest::newRow("location") << QJsonObject{{u"location"_s, u"HALL1"_s}} << QStringList{u"REQ-2"_s};
    QTest::newRow("from") << QJsonObject{{u"from"_s, u"2025-12-29"_s}} << QStringList{u"REQ-2"_s};
    QTest::newRow("to") << QJsonObject{{u"to"_s, u"2025-12-29"_s}} << QStringList{u"REQ-1"_s};
    QTest::newRow("text") << QJsonObject{{u"text"_s, u"BURNING"_s}} << QStringList{u"REQ-1"_s};
    QTest::newRow("text of the asset") << QJsonObject{{u"text"_s, u"huile"_s}} << QStringList{u"REQ-2"_s};
    QTest::newRow("mine") << QJsonObject{{u"mine"_s, true}} << QStringList{u"REQ-2"_s};
}

void tst_OperationsRequests::requestsAreFiltered()
{
    QFETCH(QJsonObject, arguments);
    QFETCH(QStringList, codes);
    TestSite site;
    SampleRecords records{site};
    QCOMPARE(codesIn(records.call(u"list_work_requests"_s, arguments, u"planner"_s).value()), codes);
}

void tst_OperationsRequests::pagesFollowTheirCursor()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    for (int i = 10; i < 17; ++i) {
        work_requests::NewWorkRequest request{.code = u"REQ-%1"_s.arg(i), .title = u"More"_s};
        request.asset = records.pump2.id;
        request.createdAt = *fromRfc3339(u"2025-12-30T00:00:00Z"); // all of one moment
        records.request(request);
    }
    QStringList codes;
    QJsonObject arguments{{u"limit"_s, 2}};
    for (int page = 0; page < 10; ++page) {
        const QJsonObject answer = records.call(u"list_work_requests"_s, arguments, u"planner"_s).value();
        codes += codesIn(answer);
        if (answer["next_cursor"_L1].isNull())
            break;
        arguments[u"cursor"_s] = answer["next_cursor"_L1];
    }
    QCOMPARE(codes.size(), 9);
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), 9);
    QCOMPARE(codes.last(), u"REQ-1"_s);
    arguments[u"urgent"_s] = true;
    QCOMPARE(records.call(u"list_work_requests"_s, arguments, u"planner"_s).error().code, ErrorCode::InvalidCursor);
}

void tst_OperationsRequests::alikeRequestsAreNamed()
{
    TestSite site;
    SampleRecords records{site};
    const auto alike = [&](const QString &title, const QString &asset, const QString &who) {
        QStringList codes;
        const QJsonArray found = records.call(u"create_work_request"_s, {{u"title"_s, title}, {u"asset"_s, asset}}, who)
                                     .value()["possible_duplicates"_L1]
                                     .toArray();
        for (const QJsonValue &other : found)
            codes.append(other["code"_L1].toString());
        return codes;
    };
    QCOMPARE(alike(u"burning again"_s, u"FAN-1"_s, u"planner"_s), QStringList{u"REQ-1"_s});
    QCOMPARE(alike(u"burning"_s, u"PUMP-2"_s, u"planner"_s), QStringList{});
    QCOMPARE(alike(u"Door is stuck"_s, u"FAN-1"_s, u"planner"_s), QStringList{});
    // What somebody may not see is not named to them.
    QCOMPARE(alike(u"drips below"_s, u"PUMP-1"_s, u"requester"_s), QStringList{});
}

void tst_OperationsRequests::anIncidentIsNotInTheFuture()
{
    TestSite site;
    SampleRecords records{site};
    const QJsonObject arguments{{u"title"_s, u"x"_s}, {u"asset"_s, u"FAN-1"_s}, {u"incident_at"_s, u"2026-01-02"_s}};
    QCOMPARE(records.call(u"create_work_request"_s, arguments, u"planner"_s).error().details["rule"_L1].toString(),
             u"incident_in_future"_s);
    QCOMPARE(records.call(u"create_work_request"_s, {{u"title"_s, u"x"_s}}, u"planner"_s).error().field, u"asset"_s);
    QCOMPARE(
        records.call(u"create_work_request"_s, {{u"title"_s, u"\u200b"_s}, {u"asset"_s, u"FAN-1"_s}}, u"planner"_s).error().field,
        u"title"_s);
}

void tst_OperationsRequests::searchAndFetchKnowRequests()
{
    TestSite site;
    SampleRecords records{site};
    const QJsonObject hit =
        records.call(u"search"_s, {{u"query"_s, u"burning"_s}}, u"planner"_s).value()["results"_L1][0].toObject();
    QCOMPARE(hit["id"_L1].toString(), u"req:REQ-1"_s);
    QCOMPARE(hit["url"_L1].toString(), u"https://cmms.example/o/requests/REQ-1"_s);
    const QJsonObject record = records.call(u"fetch"_s, {{u"id"_s, hit["id"_L1]}}, u"planner"_s).value();
    QVERIFY(record["text"_L1].toString().contains(u"Since Monday"_s));
    QCOMPARE(record["metadata"_L1]["type"_L1].toString(), u"work_request"_s);
    const auto ids = [&](const QString &query) {
        QStringList found;
        const QJsonArray results = records.call(u"search"_s, {{u"query"_s, query}}, u"planner"_s).value()["results"_L1].toArray();
        for (const QJsonValue &result : results)
            found.append(result["id"_L1].toString());
        return found;
    };
    QCOMPARE(ids(u"status:rejected"_s), QStringList{});
    QCOMPARE(ids(u"status:open type:request"_s), (QStringList{u"req:REQ-2"_s, u"req:REQ-1"_s}));
    QCOMPARE(ids(u"code:req-2"_s), QStringList{u"req:REQ-2"_s});
    QVERIFY(!ids(u"status:in_review"_s).contains(u"req:REQ-1"_s));
}

void tst_OperationsRequests::aRepeatedAnswerIsCheckedAgain()
{
    TestSite site;
    SampleRecords records{site};
    const QJsonObject arguments{{u"title"_s, u"Smell"_s}, {u"asset"_s, u"FAN-1"_s}, {u"idempotency_key"_s, u"key-0001"_s}};
    QVERIFY(records.call(u"create_work_request"_s, arguments, u"planner"_s));
    Principal narrowed = site.principal(u"planner"_s);
    narrowed.locationPath = records.hall1.path;
    QCOMPARE(records.call(u"create_work_request"_s, arguments, narrowed).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_OperationsRequests)
#include "tst_operations_requests.moc"
