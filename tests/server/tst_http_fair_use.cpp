// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/fair_use.h"

#include <QTest>

#include <atomic>
#include <deque>
#include <random>
#include <thread>
#include <vector>

using namespace fractal;
using namespace std::chrono_literals;
using http::FairShare;
using http::FairUse;

/// What one caller may ask (SEC-8).
class tst_HttpFairUse : public QObject {
    Q_OBJECT

private slots:
    void callsOfAMinuteAreCounted_data();
    void callsOfAMinuteAreCounted();
    void noMinuteHoldsMore();
    void theWaitIsAsLongAsSaid();
    void callsUnderWayAreCounted();
    void everyCallerHasAShare_data();
    void everyCallerHasAShare();
    void onlyTheFirstRefusalIsToldToALog();
    void aClockThatWasSetBackLocksNobodyOut();
    void whoTakesMuchOfTheThreadsGoesApart();
    void memoryIsBounded();
    void threadsShareOneCount();

private:
    static constexpr Instant begin{1'800'000'000'123};

    static Principal person(qint64 user, const QString &consumer = QStringLiteral("ChatGPT"))
    {
        Principal principal;
        principal.user = UserId{user};
        principal.consumerKey = consumer;
        return principal;
    }
    static qint64 waitIn(const FairUse::Refusal &refusal)
    {
        return refusal.error.details[QStringLiteral("retry_after_s")].toInteger();
    }
};

void tst_HttpFairUse::callsOfAMinuteAreCounted_data()
{
    QTest::addColumn<int>("perMinute");
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("millisecondsApart");
    QTest::addColumn<int>("letIn");
    QTest::newRow("SEC-8: 120 at a stroke") << 120 << 200 << 0 << 120;
    QTest::newRow("SEC-8: one every half second and a bit") << 120 << 1000 << 545 << 1000;
    QTest::newRow("SEC-8: two a second are too many in the long run") << 60 << 120 << 500 << 60;
    QTest::newRow("one a minute") << 1 << 3 << 20'000 << 1;
    QTest::newRow("one a minute, each more than a minute later") << 1 << 5 << 65'000 << 5;
    QTest::newRow("off") << 0 << 5000 << 0 << 5000;
    QTest::newRow("less than off") << -1 << 10 << 0 << 10;
}

void tst_HttpFairUse::callsOfAMinuteAreCounted()
{
    QFETCH(int, perMinute);
    QFETCH(int, calls);
    QFETCH(int, millisecondsApart);
    QFETCH(int, letIn);
    const auto fairUse = std::make_shared<FairUse>();
    int counted = 0;
    for (int i = 0; i < calls; ++i)
        counted += fairUse->enter(person(1), {0, perMinute}, begin + i * std::chrono::milliseconds{millisecondsApart}) ? 1 : 0;
    QCOMPARE(counted, letIn);
}

void tst_HttpFairUse::noMinuteHoldsMore()
{
    constexpr int perMinute = 17;
    const auto fairUse = std::make_shared<FairUse>();
    std::mt19937 random{20261126}; // NOLINT(cert-msc51-cpp): the same arrivals each time
    std::uniform_int_distribution<int> apart{0, 4'000};
    std::deque<Instant> letIn;
    Instant now = begin;
    for (int i = 0; i < 20'000; ++i) {
        now = now + std::chrono::milliseconds{apart(random)};
        if (!fairUse->enter(person(1), {0, perMinute}, now))
            continue;
        letIn.push_back(now);
        while (now - letIn.front() >= 60s)
            letIn.pop_front();
        QVERIFY2(letIn.size() <= perMinute, "SEC-8: more than that within 60 s");
    }
}

void tst_HttpFairUse::theWaitIsAsLongAsSaid()
{
    const auto fairUse = std::make_shared<FairUse>();
    const FairShare share{0, 3};
    for (const auto at : {0s, 7s, 20s})
        QVERIFY(fairUse->enter(person(1), share, begin + at));
    const auto refused = fairUse->enter(person(1), share, begin + 30s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().error.code, ErrorCode::RateLimited);
    const std::chrono::seconds wait{waitIn(refused.error())};
    QVERIFY(wait >= 30s && wait <= 36s);
    QVERIFY(!fairUse->enter(person(1), share, begin + 30s + wait - 1s - 1ms));
    QVERIFY(fairUse->enter(person(1), share, begin + 30s + wait));
    QVERIFY(!fairUse->enter(person(1), share, begin + 30s + wait)); // of the three one alone is gone
}

void tst_HttpFairUse::callsUnderWayAreCounted()
{
    const auto fairUse = std::make_shared<FairUse>();
    const FairShare share{4, 0};
    std::vector<FairUse::AdmissionPtr> underWay;
    for (int i = 0; i < share.atOnce; ++i)
        underWay.push_back(fairUse->enter(person(1), share, begin).value());
    const auto fifth = fairUse->enter(person(1), share, begin);
    QVERIFY(!fifth);
    QCOMPARE(fifth.error().error.code, ErrorCode::RateLimited);
    QCOMPARE(waitIn(fifth.error()), 1);
    QVERIFY(fairUse->enter(person(2), share, begin)); // somebody else's
    underWay.pop_back();
    QVERIFY(fairUse->enter(person(1), share, begin));
    underWay.clear();
    for (int i = 0; i < 100; ++i) // one after another
        QVERIFY(fairUse->enter(person(1), share, begin));
}

void tst_HttpFairUse::everyCallerHasAShare_data()
{
    QTest::addColumn<qint64>("user");
    QTest::addColumn<QString>("consumer");
    QTest::addColumn<bool>("isAnother");
    QTest::newRow("the same person through the same consumer") << qint64{1} << QStringLiteral("ChatGPT") << false;
    QTest::newRow("the same person through another consumer") << qint64{1} << QStringLiteral("Claude") << true;
    QTest::newRow("another person through the same consumer") << qint64{2} << QStringLiteral("ChatGPT") << true;
    QTest::newRow("the consumer for itself") << qint64{0} << QStringLiteral("ChatGPT") << true;
}

void tst_HttpFairUse::everyCallerHasAShare()
{
    QFETCH(qint64, user);
    QFETCH(QString, consumer);
    QFETCH(bool, isAnother);
    const auto fairUse = std::make_shared<FairUse>();
    QVERIFY(fairUse->enter(person(1), {4, 1}, begin));
    QCOMPARE(fairUse->enter(person(user, consumer), {4, 1}, begin).has_value(), isAnother);
}

void tst_HttpFairUse::onlyTheFirstRefusalIsToldToALog()
{
    const auto fairUse = std::make_shared<FairUse>();
    const FairShare share{0, 1};
    QVERIFY(fairUse->enter(person(1), share, begin));
    QVERIFY(fairUse->enter(person(1), share, begin).error().isFirst);
    QVERIFY(!fairUse->enter(person(1), share, begin).error().isFirst);
    QVERIFY(fairUse->enter(person(1), share, begin + 65s));
    QVERIFY(fairUse->enter(person(1), share, begin + 65s).error().isFirst);
}

void tst_HttpFairUse::aClockThatWasSetBackLocksNobodyOut()
{
    const auto fairUse = std::make_shared<FairUse>();
    QVERIFY(fairUse->enter(person(1), {0, 1}, begin + 24h));
    QVERIFY(fairUse->enter(person(1), {0, 1}, begin));
    QVERIFY(!fairUse->enter(person(1), {0, 1}, begin));
}

void tst_HttpFairUse::whoTakesMuchOfTheThreadsGoesApart()
{
    const auto fairUse = std::make_shared<FairUse>();
    const FairShare share{4, 0};
    {
        const auto quick = fairUse->enter(person(1), share, begin).value();
        QVERIFY(!FairUse::goesApart(quick));
        const FairUse::OnNetworkThread here{quick};
        std::this_thread::sleep_for(60ms);
    }
    QVERIFY(FairUse::goesApart(fairUse->enter(person(1), share, begin).value()));
    QVERIFY(!FairUse::goesApart(fairUse->enter(person(2), share, begin).value()));
    QVERIFY(!FairUse::goesApart(fairUse->enter(person(1), share, begin + 10min).value())); // it was given back
    QVERIFY(!FairUse::goesApart(nullptr));
}

void tst_HttpFairUse::memoryIsBounded()
{
    const auto fairUse = std::make_shared<FairUse>();
    const FairShare share{4, 120};
    const auto underWay = fairUse->enter(person(1), {1, 0}, begin);
    for (qint64 user = 2; user < 35'000; ++user)
        QVERIFY(fairUse->enter(person(user), share, begin));
    QVERIFY(fairUse->callers() <= FairUse::mostCallers);
    QVERIFY(!fairUse->enter(person(1), {1, 0}, begin)); // what is under way is not forgotten
    for (qint64 user = 2; user < 15'000; ++user)
        QVERIFY(fairUse->enter(person(user), share, begin + 10min));
    QVERIFY(fairUse->callers() <= FairUse::mostCallers);
}

void tst_HttpFairUse::threadsShareOneCount()
{
    const auto fairUse = std::make_shared<FairUse>();
    constexpr FairShare share{3, 5'000};
    std::atomic<int> letIn = 0;
    std::atomic<int> underWay = 0;
    std::atomic<int> most = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            while (letIn < share.perMinute) {
                const auto admission = fairUse->enter(person(1), share, begin);
                if (!admission)
                    continue;
                ++letIn;
                const int now = ++underWay;
                for (int seen = most; seen < now && !most.compare_exchange_weak(seen, now);) {}
                --underWay;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(letIn.load(), share.perMinute);
    QVERIFY(most <= share.atOnce);
    QVERIFY(!fairUse->enter(person(1), share, begin));
}

QTEST_GUILESS_MAIN(tst_HttpFairUse)
#include "tst_http_fair_use.moc"
