// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/assets.h"
#include "core/maintenance/indicators.h"
#include "core/maintenance/meters.h"
#include "core/maintenance/record_search.h"
#include "core/maintenance/work_order_groups.h"
#include "core/maintenance/work_order_queries.h"
#include "core/maintenance/work_request_queries.h"
#include "tests/support/sample_records.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// How SQLite finds what is asked for of large tables: never by reading one of them from its first row to its last.
class tst_QueryPlans : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_site.reset(); }
    void listsOfWorkOrders_data();
    void listsOfWorkOrders();
    void countsOfWorkOrders_data();
    void countsOfWorkOrders();
    void thePageOfAnOrderIsARangeOfItsIndex_data();
    void thePageOfAnOrderIsARangeOfItsIndex();
    void otherLists();
    void searchReadsWhatItsIndexFinds();

private:
    using Changes = std::function<void(work_orders::Filter &)>;
    /// The steps of all statements on this connection that name the table.
    QStringList plansNaming(Connection &connection, const QString &table);
    std::unique_ptr<Connection> fresh() { return m_site->site().database().open().value(); }
    void addFilters();

    std::unique_ptr<TestSite> m_site;
    RowFilter m_hall1;
    UserId m_tech;
    AssetId m_fan;
};

Q_DECLARE_METATYPE(std::function<void(work_orders::Filter &)>)

namespace {

/// What reads a whole large table: "SCAN w" with no index behind it.
QStringList wholeTables(const QStringList &steps)
{
    static const QSet<QString> large{u"w"_s,
                                     u"a"_s,
                                     u"q"_s,
                                     u"l"_s,
                                     u"o"_s,
                                     u"m"_s,
                                     u"r"_s,
                                     u"work_orders"_s,
                                     u"assets"_s,
                                     u"work_requests"_s,
                                     u"meter_readings"_s};
    QStringList whole;
    for (const QString &step : steps) {
        const QStringList words = step.split(u' ');
        if (words.size() == 2 && words[0] == "SCAN"_L1 && large.contains(words[1]))
            whole.append(step);
    }
    return whole;
}

} // namespace

void tst_QueryPlans::initTestCase()
{
    m_site = std::make_unique<TestSite>();
    const SampleRecords records{*m_site};
    m_hall1.locationPath = records.hall1.path;
    m_tech = m_site->principal(u"tech"_s).user;
    m_fan = records.fan1.id;
}

QStringList tst_QueryPlans::plansNaming(Connection &connection, const QString &table)
{
    QStringList statements;
    {
        // SQLite's own list of the statements that are prepared.
        Rows rows = connection.select(u"SELECT sql FROM sqlite_stmt"_s).value();
        while (rows.next()) {
            if (rows.text(0).contains(table) && !rows.text(0).contains("sqlite_stmt"_L1))
                statements.append(rows.text(0));
        }
    }
    QStringList steps;
    for (const QString &statement : statements) {
        Rows rows = connection.select(u"EXPLAIN QUERY PLAN "_s + statement).value();
        while (rows.next())
            steps.append(rows.text(3));
    }
    return steps;
}

void tst_QueryPlans::addFilters()
{
    QTest::addColumn<Changes>("changes");
    const auto row = [](const char *name, const Changes &changes) { QTest::newRow(name) << changes; };
    row("all", [](work_orders::Filter &) {});
    row("status", [](work_orders::Filter &f) { f.statuses = {u"in_process"_s}; });
    row("states", [](work_orders::Filter &f) { f.statuses = {u"in_process"_s, u"in_review"_s}; });
    row("type", [](work_orders::Filter &f) { f.types = {u"preventive"_s}; });
    row("priority", [](work_orders::Filter &f) { f.priorities = {u"high"_s}; });
    row("asset", [this](work_orders::Filter &f) { f.asset = m_fan; });
    row("location", [this](work_orders::Filter &f) { f.locationPath = m_hall1.locationPath; });
    row("responsible", [this](work_orders::Filter &f) { f.responsible = m_tech; });
    row("overdue", [](work_orders::Filter &f) { f.overdueOnly = true; });
    row("created", [](work_orders::Filter &f) { f.from = Instant{1}; });
    row("completed", [](work_orders::Filter &f) {
        f.dateField = work_orders::DateField::Completed;
        f.from = Instant{1};
    });
    row("text", [](work_orders::Filter &f) { f.text = u"fan noise"_s; });
    row("text with a code", [](work_orders::Filter &f) { f.text = u"OT-4"_s; });
    row("rows of a location", [this](work_orders::Filter &f) { f.rows = m_hall1; });
    row("own rows", [this](work_orders::Filter &f) { f.rows = {.ownOnly = true, .user = m_tech, .locationPath = {}}; });
}

void tst_QueryPlans::listsOfWorkOrders_data()
{
    addFilters();
}

void tst_QueryPlans::listsOfWorkOrders()
{
    QFETCH(Changes, changes);
    work_orders::Filter filter;
    changes(filter);
    for (const work_orders::Sort &sort : work_orders::sorts()) {
        const auto connection = fresh();
        const auto found = work_orders::list(*connection, filter, sort, work_orders::Position{1, 1}, 5);
        QVERIFY2(found.has_value(), sort.name);
        const QStringList steps = plansNaming(*connection, u"work_orders"_s);
        QVERIFY(!steps.isEmpty());
        QVERIFY2(wholeTables(steps).isEmpty(), qPrintable(QLatin1StringView{sort.name} + u": "_s + steps.join(u" | "_s)));
    }
}

void tst_QueryPlans::countsOfWorkOrders_data()
{
    addFilters();
}

void tst_QueryPlans::countsOfWorkOrders()
{
    QFETCH(Changes, changes);
    work_orders::Filter filter;
    changes(filter);
    const auto connection = fresh();
    QVERIFY(work_orders::count(*connection, filter));
    for (const work_orders::Dimension dimension :
         {work_orders::Dimension::Status, work_orders::Dimension::Asset, work_orders::Dimension::Location,
          work_orders::Dimension::Responsible, work_orders::Dimension::Month}) {
        QVERIFY(work_orders::countBy(*connection, filter, {dimension}, "UTC"));
        QVERIFY(work_orders::countBy(*connection, filter, {work_orders::Dimension::Type, dimension}, "UTC"));
    }
    const QStringList steps = plansNaming(*connection, u"work_orders"_s);
    QVERIFY2(wholeTables(steps).isEmpty(), qPrintable(wholeTables(steps).join(u" | "_s)));
}

void tst_QueryPlans::thePageOfAnOrderIsARangeOfItsIndex_data()
{
    QTest::addColumn<QString>("index");
    QTest::newRow("-created_at") << u"work_orders_created (created_at<?)"_s;
    QTest::newRow("created_at") << u"work_orders_created (created_at>?)"_s;
    QTest::newRow("due_at") << u"work_orders_due_next (<expr>>?)"_s;
    QTest::newRow("scheduled_at") << u"work_orders_scheduled_next (<expr>>?)"_s;
    QTest::newRow("-completed_at") << u"work_orders_completed_last (<expr><?)"_s;
    QTest::newRow("code") << u"work_orders_code (code>?)"_s;
    QTest::newRow("-code") << u"work_orders_code (code<?)"_s;
}

void tst_QueryPlans::thePageOfAnOrderIsARangeOfItsIndex()
{
    QFETCH(QString, index);
    const auto connection = fresh();
    const work_orders::Sort &sort = *work_orders::sortFromName(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(work_orders::list(*connection, {}, sort, work_orders::Position{1, 1}, 5));
    const QStringList steps = plansNaming(*connection, u"work_orders"_s);
    QVERIFY2(steps.filter(index).size() == 1, qPrintable(steps.join(u" | "_s)));
}

void tst_QueryPlans::otherLists()
{
    const auto connection = fresh();
    assets::Filter asset;
    asset.workOrderRows = RowFilter{};
    asset.afterCode = u"A"_s;
    asset.afterId = 1;
    QVERIFY(assets::list(*connection, asset));
    QVERIFY(assets::count(*connection, asset));
    asset.text = u"fan"_s;
    QVERIFY(assets::list(*connection, asset));
    asset.outOfService = true;
    QVERIFY(assets::count(*connection, asset));
    work_requests::Filter request;
    QVERIFY(work_requests::list(*connection, request, work_requests::Position{Instant{1}, 1}, 5));
    QVERIFY(work_requests::count(*connection, request));
    request.text = u"burning"_s;
    QVERIFY(work_requests::count(*connection, request));
    QVERIFY(meters::readings(*connection, {.meter = MeterId{1}, .from = Instant{1}, .to = {}}));
    const QStringList steps = plansNaming(*connection, u"FROM"_s);
    QVERIFY2(wholeTables(steps).isEmpty(), qPrintable(wholeTables(steps).join(u" | "_s)));
    QVERIFY2(steps.filter(u"meter_readings_at"_s).size() == 1, qPrintable(steps.join(u" | "_s)));
}

void tst_QueryPlans::searchReadsWhatItsIndexFinds()
{
    const auto connection = fresh();
    for (const QString &text : {u"fan"_s, u"noise fan OT-4"_s, u"unicorn fan noise"_s, u"code:OT-4"_s}) {
        record_search::Question question = record_search::parse(text).question;
        question.workOrders = RowFilter{};
        question.workRequests = m_hall1;
        question.assets = m_hall1;
        QVERIFY(record_search::find(*connection, question));
    }
    const QStringList steps = plansNaming(*connection, u"search_text"_s);
    QVERIFY(!steps.isEmpty());
    QVERIFY2(wholeTables(steps).isEmpty(), qPrintable(wholeTables(steps).join(u" | "_s)));
}

QTEST_GUILESS_MAIN(tst_QueryPlans)
#include "tst_query_plans.moc"
