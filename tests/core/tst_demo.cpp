// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/consumers.h"
#include "core/store/password_policy.h"
#include "core/transfer/demo.h"
#include "tests/support/test_site.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

class tst_Demo : public QObject {
    Q_OBJECT

private slots:
    void theDemonstrationIsMadeOfRealRecords_data() { addDriverRows(); }
    void theDemonstrationIsMadeOfRealRecords();
    void everybodyCanSignInAndTheConsumersAreReady();
    void thereIsSomethingToAskFor();
};

namespace {

qint64 number(TestSite &site, const QString &sql)
{
    return site.reader().scalar(sql).value();
}

const journal::Author author{u"shell:tester"_s, {}, {}, {}, {}};

} // namespace

void tst_Demo::theDemonstrationIsMadeOfRealRecords()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    QElapsedTimer timer;
    timer.start();
    const demo::DemoReport report = demo::fill(site.site(), author).value();
    qInfo("the demonstration is filled in %lld ms", timer.elapsed());
    QCOMPARE(report.workOrders, qint64{5485 + 20});
    const QString ofExcavators = u"SELECT count(*) FROM work_orders w JOIN assets a ON a.id = w.asset_id WHERE a.code = ?"_s;
    for (const auto &[code, count] : std::initializer_list<std::pair<QString, qint64>>{
             {u"A"_s, 151}, {u"B"_s, 1017}, {u"C"_s, 992}, {u"D"_s, 2374}, {u"E"_s, 951}})
        QCOMPARE(site.reader().scalar(ofExcavators, {code}).value(), count);
    QCOMPARE(number(site, u"SELECT CAST(sum(cost_minor) AS BIGINT) FROM work_orders"_s), qint64{1750616276});
    QCOMPARE(
        number(
            site,
            u"SELECT count(*) FROM assets a JOIN assets m ON m.id = a.parent_id WHERE m.code = 'MINE' AND a.kind = 'equipment'"_s),
        qint64{5});
    QCOMPARE(
        number(site,
               u"SELECT count(*) FROM assets a JOIN assets m ON m.id = a.parent_id WHERE m.code IN ('A', 'B', 'C', 'D', 'E')"_s),
        qint64{55});
    QCOMPARE(
        number(
            site,
            u"SELECT count(*) FROM assets a JOIN assets n ON a.path LIKE n.path || '%' WHERE n.code = 'NYC' AND a.kind = 'equipment'"_s),
        qint64{280});
    QVERIFY(journal::verify(site.reader()));
}

void tst_Demo::everybodyCanSignInAndTheConsumersAreReady()
{
    TestSite site;
    const demo::DemoReport report = demo::fill(site.site(), author).value();
    QSet<Profile> profiles{Profile::Administrator};
    for (const demo::Person &person : report.people) {
        profiles += person.profile;
        QVERIFY(password_policy::check(QString::fromLatin1(person.password.reveal()), {person.name}));
        QVERIFY(crypto::verifyPassword(QString::fromLatin1(person.password.reveal()),
                                       users::passwordHash(site.reader(), person.name).value()));
        QCOMPARE(users::findByName(site.reader(), person.name).value().groupName, person.group);
    }
    QCOMPARE(profiles.size(), 6);
    const users::User carlos = users::findByName(site.reader(), u"carlos"_s).value();
    QCOMPARE(carlos.locationCode, u"Brooklyn"_s);
    QVERIFY(!carlos.locationPath.isEmpty());

    QCOMPARE(report.consumers.front().name, u"ChatGPT (Test RT)"_s);
    QCOMPARE(report.consumers.front().group, u"GOOGLE SHEET"_s);
    for (const demo::Consumer &consumer : report.consumers) {
        const auto found = consumers::findByKey(site.reader(), consumer.key).value();
        QCOMPARE(found.name, consumer.name);
        QVERIFY(consumers::verifySecret(site.reader(), found.id, consumer.secret.reveal(), site.clock.now()).value());
    }
}

void tst_Demo::thereIsSomethingToAskFor()
{
    TestSite site;
    QVERIFY(demo::fill(site.site(), author));
    const auto count = [&](const QString &sql) { return site.reader().scalar(sql, {site.clock.now().ms}).value(); };
    QVERIFY(count(u"SELECT count(*) FROM work_orders WHERE status IN ('in_process', 'in_review') AND due_at < ?"_s) >= 5);
    QVERIFY(count(u"SELECT count(*) FROM work_orders WHERE status IN ('in_process', 'in_review') AND due_at >= ?"_s) >= 5);
    QVERIFY(number(site, u"SELECT count(*) FROM out_of_service WHERE ended_at IS NULL"_s) >= 2);
    QVERIFY(number(site, u"SELECT count(*) FROM out_of_service WHERE cause_type = 'failure' AND ended_at IS NOT NULL"_s) >= 3);
    QVERIFY(
        number(
            site,
            u"SELECT count(*) FROM work_orders w JOIN users u ON u.id = w.responsible_id WHERE u.name = 'luis' AND w.status = 'in_process'"_s)
        >= 3);
    QVERIFY(number(site, u"SELECT count(*) FROM work_requests"_s) >= 40);
    QVERIFY(number(site, u"SELECT count(DISTINCT status) FROM work_requests"_s) >= 9);
    QVERIFY(number(site, u"SELECT count(*) FROM work_requests WHERE status = 'open' AND urgent = 1"_s) >= 3);
    QVERIFY(number(site, u"SELECT count(*) FROM work_order_comments"_s) >= 20);
    QVERIFY(number(site, u"SELECT count(*) FROM third_parties"_s) >= 5);
    QCOMPARE(
        number(
            site,
            u"SELECT count(*) FROM out_of_service s JOIN assets a ON a.id = s.asset_id WHERE a.code IN ('A', 'B', 'C', 'D', 'E')"_s),
        qint64{25});
    QCOMPARE(number(site,
                    u"SELECT count(*) FROM out_of_service s JOIN out_of_service o ON o.asset_id = s.asset_id "
                    "WHERE o.id <> s.id AND o.started_at < s.ended_at AND s.started_at < o.ended_at"_s),
             qint64{0}); // times never overlap
    QCOMPARE(number(site, u"SELECT count(*) FROM work_orders WHERE due_at IS NOT NULL AND cost_minor IS NOT NULL"_s), qint64{0});
    QVERIFY(number(site, u"SELECT count(*) FROM meter_readings"_s) >= 200);
    QVERIFY(count(u"SELECT count(*) FROM due_tasks WHERE due_at < ?"_s) >= 3); // one of them by its meter
    QCOMPARE(number(site, u"SELECT count(*) FROM due_tasks WHERE triggered_at IS NOT NULL"_s), qint64{1});
    QVERIFY(number(site, u"SELECT count(*) FROM stock WHERE quantity_milli < min_milli"_s) >= 3);
    const Site::NewSite wanted = demo::newSite();
    QCOMPARE(wanted.currency, u"AUD"_s);
    QCOMPARE(wanted.timeZone, "America/Mexico_City"_ba);
    QCOMPARE(wanted.name, u"Planta Norte"_s);
}

QTEST_GUILESS_MAIN(tst_Demo)
#include "tst_demo.moc"
