// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/idempotency.h"
#include "tests/support/test_site.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How many answers are kept for repeated calls (SEC-7).
class tst_StoreIdempotency : public QObject {
    Q_OBJECT

private slots:
    void atMostAThousandLive_data() { addDriverRows(); }
    void atMostAThousandLive();
    void nobodyTakesThePlaceOfOthers_data();
    void nobodyTakesThePlaceOfOthers();

private:
    static constexpr int most = 1'000;

    static idempotency::Place place(const QString &key)
    {
        return {.actor = u"user:marie"_s, .consumer = {7}, .operation = u"create_work_order"_s, .key = key};
    }
    static Result<bool> keep(TestSite &site, const std::vector<idempotency::Place> &places)
    {
        return site.site().write<bool>([&](Work &work) -> Result<bool> {
            for (const idempotency::Place &one : places)
                FRACTAL_TRY_VOID(idempotency::keep(work, one, {"hash"_ba, "{}"_ba}));
            return true;
        });
    }
    static std::vector<idempotency::Place> asManyAsThereMayBe()
    {
        std::vector<idempotency::Place> places;
        for (int i = 0; i < most; ++i)
            places.push_back(place(u"key-%1"_s.arg(i)));
        return places;
    }
};

void tst_StoreIdempotency::atMostAThousandLive()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    QVERIFY(keep(site, asManyAsThereMayBe()));
    const auto refused = keep(site, {place(u"one more"_s)});
    QCOMPARE(refused.error().code, ErrorCode::RateLimited);
    QCOMPARE(refused.error().field, u"idempotency_key"_s);
    QVERIFY(refused.error().details["retry_after_s"_L1].toInt() > 0);
    QCOMPARE(site.reader().scalar(u"SELECT count(*) FROM idempotency"_s).value(), most);
    site.clock.advance(24h);
    QVERIFY(keep(site, {place(u"one more"_s)})); // the others do not live any more
}

void tst_StoreIdempotency::nobodyTakesThePlaceOfOthers_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<qint64>("consumer");
    QTest::addColumn<QString>("operation");
    QTest::newRow("SEC-7: another person") << u"user:luis"_s << qint64{7} << u"create_work_order"_s;
    QTest::newRow("SEC-7: another consumer") << u"user:marie"_s << qint64{8} << u"create_work_order"_s;
    QTest::newRow("SEC-7: another operation") << u"user:marie"_s << qint64{7} << u"update_work_order"_s;
}

void tst_StoreIdempotency::nobodyTakesThePlaceOfOthers()
{
    QFETCH(QString, actor);
    QFETCH(qint64, consumer);
    QFETCH(QString, operation);
    TestSite site;
    QVERIFY(keep(site, asManyAsThereMayBe()));
    QVERIFY(keep(site, {{.actor = actor, .consumer = {consumer}, .operation = operation, .key = u"key-1"_s}}));
}

QTEST_GUILESS_MAIN(tst_StoreIdempotency)
#include "tst_store_idempotency.moc"
