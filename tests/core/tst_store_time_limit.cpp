// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SEC-8: a statement that takes too long is ended, and its connection goes on.
#include "tests/support/test_site.h"

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString endless(QLatin1StringView what)
{
    return u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) SELECT %1 FROM n"_s.arg(what);
}

bool tookTooLong(const Error &error)
{
    return error.code == ErrorCode::BusinessRule && error.details["rule"_L1].toString() == "took_too_long"_L1;
}

} // namespace

class tst_StoreTimeLimit : public QObject {
    Q_OBJECT

private slots:
    void aStatementIsEnded_data() { addDriverRows(); }
    void aStatementIsEnded();
    void missingRowsAreTold_data() { addDriverRows(); }
    void missingRowsAreTold();
    void withoutALimitNothingIsEnded();
};

void tst_StoreTimeLimit::aStatementIsEnded()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    QVERIFY(site.reader().beginTimeLimit(50ms));
    const auto counted = site.reader().scalar(endless("count(*)"_L1));
    QVERIFY(!counted);
    QVERIFY2(tookTooLong(counted.error()), qPrintable(counted.error().detail));
    site.reader().endTimeLimit();
    QCOMPARE(site.reader().scalar(u"SELECT 1"_s).value(), 1);
}

void tst_StoreTimeLimit::missingRowsAreTold()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    QVERIFY(site.reader().beginTimeLimit(50ms));
    {
        auto rows = site.reader().select(endless("i"_L1));
        if (!rows) { // PostgreSQL fetches all of them at once
            QVERIFY(tookTooLong(rows.error()));
            return;
        }
        while (rows->next()) {}
    }
    site.reader().endTimeLimit();
    const auto failed = site.reader().takeFailure();
    QVERIFY(failed);
    QVERIFY(tookTooLong(*failed));
    QVERIFY(!site.reader().takeFailure()); // once
}

void tst_StoreTimeLimit::withoutALimitNothingIsEnded()
{
    TestSite site;
    QVERIFY(site.reader().beginTimeLimit(0ms));
    site.reader().endTimeLimit();
    QCOMPARE(
        site.reader()
            .scalar(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) SELECT count(*) FROM n"_s)
            .value(),
        200'000);
}

QTEST_GUILESS_MAIN(tst_StoreTimeLimit)
#include "tst_store_time_limit.moc"
