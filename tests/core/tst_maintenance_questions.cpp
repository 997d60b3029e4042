// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/site_questions.h"
#include "tests/support/sample_records.h"

#include <QJsonArray>

using namespace fractal;
using namespace fractal::site_questions;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// What a person is told to expect is what an assistant would be answered.
class tst_MaintenanceQuestions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }

    void anEmptySiteHasNothingToAsk();
    void theAnswersAreThoseOfTheOperations();
    void openOrdersAreAskedWhereNothingWasStarted();
    void eachPersonIsToldTheirOwnNumbers();
    void whoSeesNoWorkOrdersIsAskedNothing();

private:
    /// Two of 2024 on the fan, one of 2023 on a pump that cost more.
    static void addFinished(SampleRecords &records)
    {
        const auto add = [&](const QString &code, AssetId asset, QStringView started, qint64 cost) {
            work_orders::NewWorkOrder order{.code = code, .title = u"Overhaul"_s, .status = work_orders::Status::Completed};
            order.asset = asset;
            order.startedAt = fromRfc3339(started).value();
            order.createdAt = *order.startedAt;
            order.completedAt = *order.startedAt;
            order.costMinor = cost;
            records.order(order);
        };
        add(u"OT-91"_s, records.fan1.id, u"2024-01-10T08:00:00Z", 1000);
        add(u"OT-92"_s, records.fan1.id, u"2024-12-31T08:00:00Z", 1000);
        add(u"OT-93"_s, records.pump1.id, u"2023-05-10T08:00:00Z", 900'000);
    }
    static std::vector<Question> questions(TestSite &site, const QString &person)
    {
        return questionsFor(site.reader(), site.principal(person), "UTC"_ba, site.clock.now()).value();
    }
    static const Question *find(const std::vector<Question> &questions, Kind kind)
    {
        const auto found = std::ranges::find(questions, kind, &Question::kind);
        return found == questions.end() ? nullptr : &*found;
    }
};

void tst_MaintenanceQuestions::anEmptySiteHasNothingToAsk()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    TestSite site{driver};
    QVERIFY(questions(site, u"admin"_s).empty());
}

void tst_MaintenanceQuestions::theAnswersAreThoseOfTheOperations()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    addFinished(records);
    const auto made = questions(site, u"admin"_s);
    QCOMPARE(made.size(), most);
    QCOMPARE(find(made, Kind::OpenOrders), nullptr); // the others are more telling

    const Question *ofAsset = find(made, Kind::OrdersOfAsset);
    QVERIFY(ofAsset != nullptr);
    const QJsonObject byAsset = records.call(u"count_work_orders"_s, {{u"group_by"_s, QJsonArray{u"asset"_s}}}, u"admin"_s)
                                    .value();
    bool isFound = false;
    const QJsonArray groups = byAsset.value(u"groups"_s).toArray();
    for (const QJsonValue &group : groups) {
        if (group[u"key"_s][u"name"_s].toString() != ofAsset->subject)
            continue;
        isFound = true;
        QCOMPARE(group[u"count"_s].toInteger(), ofAsset->number);
    }
    QVERIFY2(isFound, qPrintable(ofAsset->subject));

    const QJsonObject costs = records
                                  .call(u"get_kpis"_s,
                                        {{u"metrics"_s, QJsonArray{u"cost_total"_s}},
                                         {u"group_by"_s, u"asset"_s},
                                         {u"from"_s, u"2000-01-01"_s},
                                         {u"to"_s, u"2026-01-01"_s}},
                                        u"admin"_s)
                                  .value();
    QCOMPARE(find(made, Kind::DearestAsset)->subject, costs.value(u"groups"_s)[0][u"key"_s][u"name"_s].toString());
    QVERIFY(!find(made, Kind::DearestAsset)->subject.isEmpty());

    const Question *started = find(made, Kind::OrdersStartedInYear);
    QCOMPARE(started->year, 2024);
    const QJsonObject counted = records
                                    .call(u"count_work_orders"_s,
                                          {{u"date_field"_s, u"started"_s},
                                           {u"from"_s, u"2024-01-01"_s},
                                           {u"to"_s, u"2025-01-01"_s}},
                                          u"admin"_s)
                                    .value();
    QCOMPARE(counted.value(u"total"_s).toInteger(), started->number);
    QCOMPARE(started->number, qint64{2});
}

void tst_MaintenanceQuestions::openOrdersAreAskedWhereNothingWasStarted()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const auto made = questions(site, u"admin"_s);
    const Question *open = find(made, Kind::OpenOrders);
    QVERIFY(open != nullptr);
    const QJsonObject counted =
        records.call(u"count_work_orders"_s, {{u"status"_s, QJsonArray{u"in_process"_s, u"in_review"_s}}}, u"admin"_s).value();
    QCOMPARE(counted.value(u"total"_s).toInteger(), open->number);
}

void tst_MaintenanceQuestions::eachPersonIsToldTheirOwnNumbers()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const auto open = [&](const QString &person) {
        const auto made = questions(site, person);
        const Question *question = find(made, Kind::OpenOrders);
        return question == nullptr ? -1 : question->number;
    };
    QCOMPARE(open(u"planner"_s), qint64{3}); // OT-1, OT-2, OT-4
    QCOMPARE(open(u"hall1"_s), qint64{2}); // OT-1, OT-2
}

void tst_MaintenanceQuestions::whoSeesNoWorkOrdersIsAskedNothing()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    Principal nobody;
    QVERIFY(questionsFor(site.reader(), nobody, "UTC"_ba, site.clock.now()).value().empty());
}

QTEST_GUILESS_MAIN(tst_MaintenanceQuestions)
#include "tst_maintenance_questions.moc"
