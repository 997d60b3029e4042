// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/rest_site.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// A caller that loops is told to wait, in REST (SEC-8).
class tst_RestFairUse : public QObject {
    Q_OBJECT

private slots:
    void init() { m_site = std::make_unique<RestSite>(Driver::Sqlite, rest::Allowances{}, std::make_shared<http::FairUse>()); }
    void cleanup() { m_site.reset(); }

    void whoLoopsIsToldToWait();
    void everyApiKeyHasAShare();
    void callsUnderWayAreCounted();
    void whatIsNoCallIsFree();

private:
    void allow(int atOnce, int perMinute)
    {
        m_site->change([&](Work &work) -> Result<void> {
            FRACTAL_TRY(Settings settings, Settings::load(work.connection));
            settings.callsAtOnce = atOnce;
            settings.callsPerMinute = perMinute;
            return settings.save(work.connection);
        });
    }
    std::unique_ptr<RestSite> m_site;
};

void tst_RestFairUse::whoLoopsIsToldToWait()
{
    allow(4, 2);
    const QByteArray token = m_site->token(u"planner"_s, ScopeSet::all());
    for (int i = 0; i < 2; ++i)
        QCOMPARE(m_site->get("/work-orders/OT-1", token).status, 200);
    for (int i = 0; i < 10; ++i) {
        const http::Response refused = m_site->get("/work-orders/OT-1", token);
        QCOMPARE(refused.after.count() > 0, i > 0); // who goes on waits for the answer
        QCOMPARE(refused.status, 429); // RFC 6585 §4
        QCOMPARE(refused.contentType, "application/problem+json"_ba);
        QCOMPARE(RestSite::code(refused), u"rate_limited"_s);
        const int wait = RestSite::headerOf(refused, "retry-after").toInt();
        QVERIFY(wait >= 60 && wait <= 65);
        QCOMPARE(RestSite::json(refused)["details"_L1]["retry_after_s"_L1].toInt(), wait);
    }
    const auto told = std::ranges::count_if(m_site->calls,
                                            [](const calls::Call &call) { return call.outcome == "rate_limited"_L1; });
    QCOMPARE(told, 1); // a loop does not fill the log of calls
    m_site->store.clock.advance(std::chrono::seconds{65});
    QCOMPARE(m_site->get("/work-orders/OT-1", token).status, 200);
}

void tst_RestFairUse::everyApiKeyHasAShare()
{
    allow(4, 1);
    const QByteArray first = RestSite::basic(m_site->apiKey());
    QCOMPARE(m_site->get("/work-orders/OT-1", first).status, 200);
    QCOMPARE(m_site->get("/work-orders/OT-1", first).status, 429);
    QCOMPARE(m_site->get("/work-orders/OT-1", RestSite::basic(m_site->apiKey())).status, 200);
}

void tst_RestFairUse::callsUnderWayAreCounted()
{
    allow(1, 0);
    const QByteArray token = m_site->token(u"planner"_s, ScopeSet::all());
    int meanwhile = 0;
    m_site->beforeWriting = [&] { meanwhile = m_site->get("/work-orders/OT-1", token).status; };
    const QByteArray order = R"({"title":"Waits for the writer","asset":"PUMP-1","type":"corrective"})";
    QCOMPARE(m_site->send(m_site->request(http::Method::Post, "/work-orders", token, order)).status, 201);
    QCOMPARE(meanwhile, 429);
    QCOMPARE(m_site->get("/work-orders/OT-1", token).status, 200);
}

void tst_RestFairUse::whatIsNoCallIsFree()
{
    allow(1, 1);
    const QByteArray token = m_site->token(u"planner"_s, ScopeSet::all());
    QCOMPARE(m_site->get("/work-orders/OT-1", token).status, 200);
    QCOMPARE(m_site->get("/nowhere", token).status, 404);
    QCOMPARE(m_site->get("/work-orders/OT-1", "Bearer nobody").status, 401);
    QCOMPARE(m_site->get("/openapi.json", {}).status, 200);
}

QTEST_GUILESS_MAIN(tst_RestFairUse)
#include "tst_rest_fair_use.moc"
