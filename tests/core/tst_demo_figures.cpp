// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/runner.h"
#include "core/transfer/demo.h"
#include "tests/support/test_site.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// The figures of the excavators' records (requirements/operations.md §4.1, real-data check), as every door answers them.
class tst_DemoFigures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theCostIsRightToTheCent();
    void theCostOfEachMachineIs();
    void workOrdersCountByMachine();
    void workOrdersCountByType();
    void workOrdersCountByYear_data();
    void workOrdersCountByYear();
    void whatPeopleAskOfRequestsHasAnAnswer();

private:
    QJsonObject ask(const QString &operation, const QJsonObject &arguments);
    QHash<QString, qint64> counts(const QString &by);

    std::unique_ptr<TestSite> m_site;
    const QJsonObject m_mine{{u"location"_s, u"MINE"_s}};
};

void tst_DemoFigures::initTestCase()
{
    m_site = std::make_unique<TestSite>();
    QVERIFY(demo::fill(m_site->site(), {u"shell:tester"_s, {}, {}, {}, {}}));
}

QJsonObject tst_DemoFigures::ask(const QString &operation, const QJsonObject &arguments)
{
    const SiteFacts facts{u"https://cmms.example"_s, "UTC", u"AUD"_s, u"Planta Norte"_s}; // the zone of the import
    Work work = m_site->site().read();
    const auto answer = operations::call(*operations::find(operation), arguments, m_site->principal(u"admin"_s), facts, work);
    if (!answer)
        qFatal("%s", qPrintable(answer.error().detail));
    return QJsonDocument::fromJson(*answer).object();
}

QHash<QString, qint64> tst_DemoFigures::counts(const QString &by)
{
    QJsonObject arguments = m_mine;
    arguments[u"group_by"_s] = QJsonArray{by};
    QHash<QString, qint64> found;
    const QJsonArray groups = ask(u"count_work_orders"_s, arguments)["groups"_L1].toArray();
    for (const QJsonValue &group : groups)
        found.insert(group["key"_L1]["code"_L1].toString(), group["count"_L1].toInteger());
    return found;
}

void tst_DemoFigures::theCostIsRightToTheCent()
{
    const QJsonObject answer = ask(
        u"get_kpis"_s, {{u"metrics"_s, QJsonArray{u"cost_total"_s}}, {u"from"_s, u"2001-01-01"_s}, {u"to"_s, u"2013-01-01"_s}});
    const QJsonValue cost = answer["metrics"_L1][0];
    QCOMPARE(cost["amount"_L1].toString(), u"17506162.76"_s);
    QCOMPARE(cost["currency"_L1].toString(), u"AUD"_s);
    QCOMPARE(cost["sample"_L1].toInt(), 5485);
}

void tst_DemoFigures::theCostOfEachMachineIs()
{
    const QJsonObject answer = ask(u"get_kpis"_s,
                                   {{u"metrics"_s, QJsonArray{u"cost_total"_s}},
                                    {u"from"_s, u"2001-01-01"_s},
                                    {u"to"_s, u"2013-01-01"_s},
                                    {u"group_by"_s, u"asset"_s}});
    QHash<QString, QString> costs;
    const QJsonArray groups = answer["groups"_L1].toArray();
    for (const QJsonValue &group : groups)
        costs.insert(group["key"_L1]["code"_L1].toString(), group["metrics"_L1][0]["amount"_L1].toString());
    QCOMPARE(costs.value(u"A"_s), u"77567.19"_s);
    QCOMPARE(costs.value(u"B"_s), u"1312183.24"_s);
    QCOMPARE(costs.value(u"C"_s), u"6229217.28"_s);
    QCOMPARE(costs.value(u"D"_s), u"5128534.49"_s);
    QCOMPARE(costs.value(u"E"_s), u"4758660.56"_s);
}

void tst_DemoFigures::workOrdersCountByMachine()
{
    const QHash<QString, qint64> expected{{u"A"_s, 151}, {u"B"_s, 1017}, {u"C"_s, 992}, {u"D"_s, 2374}, {u"E"_s, 951}};
    QCOMPARE(counts(u"asset"_s), expected);
}

void tst_DemoFigures::workOrdersCountByType()
{
    // PM01, PM02, PM06, PM04, PM13, PM05
    const QHash<QString, qint64> expected{{u"corrective"_s, 5217}, {u"preventive"_s, 153}, {u"project"_s, 98},
                                          {u"refurbishment"_s, 7}, {u"other"_s, 6},        {u"calibration"_s, 4}};
    QCOMPARE(counts(u"type"_s), expected);
}

void tst_DemoFigures::workOrdersCountByYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("count");
    int year = 2001;
    for (const int count : {90, 379, 461, 425, 392, 619, 754, 641, 656, 624, 443, 1}) {
        QTest::addRow("%d", year) << year << count;
        ++year;
    }
}

void tst_DemoFigures::workOrdersCountByYear()
{
    QFETCH(int, year);
    QFETCH(int, count);
    QJsonObject arguments = m_mine;
    arguments[u"from"_s] = QString::number(year) + u"-01-01"_s;
    arguments[u"to"_s] = QString::number(year + 1) + u"-01-01"_s;
    QCOMPARE(ask(u"count_work_orders"_s, arguments)["total"_L1].toInt(), count);
}

void tst_DemoFigures::whatPeopleAskOfRequestsHasAnAnswer()
{
    QVERIFY(ask(u"list_work_requests"_s, {{u"status"_s, QJsonArray{u"open"_s}}, {u"urgent"_s, true}})["total"_L1].toInt() >= 3);
    QVERIFY(ask(u"list_work_requests"_s, {{u"location"_s, u"MINE"_s}})["total"_L1].toInt() >= 25);
    QVERIFY(ask(u"list_work_requests"_s, {{u"status"_s, QJsonArray{u"waiting_for_wo"_s}}})["total"_L1].toInt() >= 2);
    const QJsonArray found = ask(u"search"_s, {{u"query"_s, u"type:request status:open handrail"_s}})["results"_L1].toArray();
    QCOMPARE(found.size(), 1);
    QVERIFY(found[0]["id"_L1].toString().startsWith(u"req:REQ-"_s));
    QVERIFY(ask(u"list_directory"_s, {{u"kind"_s, u"third_party"_s}})["total"_L1].toInt() >= 5);
}

QTEST_GUILESS_MAIN(tst_DemoFigures)
#include "tst_demo_figures.moc"
