// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorizations.h"
#include "core/store/housekeeping.h"
#include "core/store/sign_in.h"
#include "core/store/site_state.h"
#include "tests/support/test_site.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace fractal;
using namespace fractal::test;
using namespace fractal::authorizations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Authorizations : public QObject {
    Q_OBJECT

private slots:
    void aCodeIsFoundOnceUsedOnceAndExpires_data() { addDriverRows(); }
    void aCodeIsFoundOnceUsedOnceAndExpires();
    void ofManyWhoRedeemOneCodeExactlyOneWins_data() { addDriverRows(); }
    void ofManyWhoRedeemOneCodeExactlyOneWins();
    void thePreviousRefreshTokenGivesTheSameSuccessor_data() { addDriverRows(); }
    void thePreviousRefreshTokenGivesTheSameSuccessor();
    void aGrandparentIsReuseEvenInsideTheWindow_data() { addDriverRows(); }
    void aGrandparentIsReuseEvenInsideTheWindow();
    void withoutASecretTheWindowIsSixtySecondsFromTheFirstUse();
    void parallelRefreshesAllGetTheSameSuccessor_data() { addDriverRows(); }
    void parallelRefreshesAllGetTheSameSuccessor();
    void aTokenSpeaksForThePersonWithTodaysRights_data() { addDriverRows(); }
    void aTokenSpeaksForThePersonWithTodaysRights();
    void revokingEndsTheNextCall_data() { addDriverRows(); }
    void revokingEndsTheNextCall();
    void theGrantEndsWhateverItsUse();
    void sweepingKeepsWhatReuseDetectionNeeds_data() { addDriverRows(); }
    void sweepingKeepsWhatReuseDetectionNeeds();
    void signInsSlowDownAfterFiveFailures_data() { addDriverRows(); }
    void signInsSlowDownAfterFiveFailures();
    void aBrowsersSessionEndsWithUseTimeOrAccount_data() { addDriverRows(); }
    void aBrowsersSessionEndsWithUseTimeOrAccount();

private:
    struct Connected {
        AuthorizationId authorization;
        QByteArray access;
        QByteArray refresh;
    };
    static consumers::Consumer consumer(TestSite &site)
    {
        return site.site()
            .write<consumers::Added>([&](Work &work) -> Result<consumers::Added> {
                consumers::Consumer given;
                given.name = u"ChatGPT"_s;
                FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"GOOGLE SHEET"_s));
                given.group = group.id;
                return consumers::add(work, given, u"admin"_s, true);
            })
            .value()
            .consumer;
    }
    static QByteArray code(TestSite &site, UserId user, ConsumerId consumer)
    {
        return site.site()
            .write<crypto::Secret>([&](Work &work) {
                return grantWithCode(work, {consumer, user, ScopeSet::all(), u"mcp"_s}, u"https://a.example/cb"_s, u"challenge"_s,
                                     u"r"_s);
            })
            .value()
            .reveal();
    }
    static Connected connect(TestSite &site, UserId user)
    {
        const QByteArray given = code(site, user, consumer(site).id);
        const Code found = findCode(site.reader(), given, site.clock.now()).value();
        const Tokens tokens =
            site.site().write<Tokens>([&](Work &work) { return issue(work, found.authorization, true); }).value();
        return {found.authorization.id, tokens.access.reveal(), tokens.refresh.reveal()};
    }
    /// Refreshes; empty when the token counts as reused.
    static QByteArray refreshed(TestSite &site, const QByteArray &token, bool withSecret = true)
    {
        const auto tokens = site.site().write<Tokens>([&](Work &work) -> Result<Tokens> {
            FRACTAL_TRY(const RefreshToken found, findRefreshToken(work.connection, token, withSecret, work.now()));
            if (found.state == RefreshState::Reused || found.expired)
                return failure(ErrorCode::NotFound, u"reused"_s);
            return refresh(work, found, token, found.authorization.scopes);
        });
        return tokens ? tokens->refresh.reveal() : QByteArray{};
    }
    static std::optional<Principal> whoIs(TestSite &site, SiteState &state, const QByteArray &token)
    {
        if (!state.refresh(site.reader()))
            return {};
        return state.principalOf(site.reader(), crypto::sha256(token), site.clock.now()).value();
    }
};

void tst_Authorizations::aCodeIsFoundOnceUsedOnceAndExpires()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const QByteArray given = code(site, site.user(u"marie"_s).id, consumer(site).id);
    const Code found = findCode(site.reader(), given, site.clock.now()).value();
    QCOMPARE(found.authorization.userName, u"marie"_s);
    QVERIFY(!found.used && !found.expired);
    QVERIFY(site.site().write<bool>([&](Work &work) { return consumeCode(work, found); }).value());
    QVERIFY(!site.site().write<bool>([&](Work &work) { return consumeCode(work, found); }).value());
    QVERIFY(findCode(site.reader(), given, site.clock.now()).value().used);
    site.clock.advance(60s);
    QVERIFY(findCode(site.reader(), given, site.clock.now()).value().expired); // T19
    QCOMPARE(findCode(site.reader(), "garbage", site.clock.now()).error().code, ErrorCode::NotFound);
}

void tst_Authorizations::ofManyWhoRedeemOneCodeExactlyOneWins()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const Code found = findCode(site.reader(), code(site, site.user(u"marie"_s).id, consumer(site).id), site.clock.now()).value();
    std::atomic<int> winners{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 16; ++i) {
        threads.emplace_back([&] {
            if (site.site().write<bool>([&](Work &work) { return consumeCode(work, found); }).value())
                ++winners;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(winners.load(), 1); // T21
}

void tst_Authorizations::thePreviousRefreshTokenGivesTheSameSuccessor()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const Connected first = connect(site, site.user(u"marie"_s).id);
    const QByteArray second = refreshed(site, first.refresh);
    QVERIFY(!second.isEmpty() && second != first.refresh);
    site.clock.advance(24h);
    QCOMPARE(refreshed(site, first.refresh), second); // with a secret: as long as the successor is unused
    const QByteArray third = refreshed(site, second);
    QVERIFY(!third.isEmpty() && third != second);
    QCOMPARE(refreshed(site, first.refresh), QByteArray{}); // the successor was presented: the window is closed
}

void tst_Authorizations::aGrandparentIsReuseEvenInsideTheWindow()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const Connected first = connect(site, site.user(u"marie"_s).id);
    const QByteArray second = refreshed(site, first.refresh);
    QVERIFY(!refreshed(site, second).isEmpty());
    QCOMPARE(refreshed(site, first.refresh), QByteArray{}); // F14
}

void tst_Authorizations::withoutASecretTheWindowIsSixtySecondsFromTheFirstUse()
{
    TestSite site;
    const Connected first = connect(site, site.user(u"marie"_s).id);
    const QByteArray second = refreshed(site, first.refresh, false);
    site.clock.advance(29s);
    QCOMPARE(refreshed(site, first.refresh, false), second);
    site.clock.advance(29s);
    QCOMPARE(refreshed(site, first.refresh, false), second);
    site.clock.advance(2s); // F08: counted from the first use, not from the last
    QCOMPARE(refreshed(site, first.refresh, false), QByteArray{});
}

void tst_Authorizations::parallelRefreshesAllGetTheSameSuccessor()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const Connected first = connect(site, site.user(u"marie"_s).id);
    std::vector<QByteArray> answers(20);
    std::vector<std::thread> threads;
    for (QByteArray &answer : answers)
        threads.emplace_back([&] { answer = refreshed(site, first.refresh); });
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(!answers.front().isEmpty());
    for (const QByteArray &answer : answers)
        QCOMPARE(answer, answers.front()); // F07, MCP 46
}

void tst_Authorizations::aTokenSpeaksForThePersonWithTodaysRights()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const users::User marie = site.user(u"marie"_s);
    const Connected connected = connect(site, marie.id);
    SiteState state;
    const auto before = whoIs(site, state, connected.access);
    QVERIFY(before);
    QCOMPARE(before->userName, u"marie"_s);
    QVERIFY(before->may({Resource::WorkOrders, Action::Close}));
    QVERIFY(site.site().write<journal::Change>([&](Work &work) -> Result<journal::Change> {
        FRACTAL_TRY(const PermissionSet rights, groups::parseRights({u"work_orders:view"_s}));
        return groups::setRights(work, marie.group, rights);
    }));
    const auto after = whoIs(site, state, connected.access);
    QVERIFY(after && after->may({Resource::WorkOrders, Action::View}));
    QVERIFY(!after->may({Resource::WorkOrders, Action::Close})); // F12: the next request is narrower
    QVERIFY(!whoIs(site, state, connected.refresh)); // M07
    site.clock.advance(accessTokenLifetime);
    QVERIFY(!whoIs(site, state, connected.access));
}

void tst_Authorizations::revokingEndsTheNextCall()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const users::User marie = site.user(u"marie"_s);
    const Connected connected = connect(site, marie.id);
    SiteState state;
    QVERIFY(whoIs(site, state, connected.access));
    QCOMPARE(findByAnyToken(site.reader(), connected.refresh).value().id, connected.authorization);
    QCOMPARE(list(site.reader(), {u"marie"_s, {}, false}).value().size(), size_t{1});
    QVERIFY(site.site().write<bool>([&](Work &work) { return revoke(work, connected.authorization, u"test"_s); }).value());
    QVERIFY(!whoIs(site, state, connected.access));
    QVERIFY(findRefreshToken(site.reader(), connected.refresh, true, site.clock.now()).value().authorization.revokedAt);
    QVERIFY(list(site.reader(), {u"marie"_s, {}, false}).value().empty());
    QVERIFY(!site.site().write<bool>([&](Work &work) { return revoke(work, connected.authorization, u"again"_s); }).value());
}

void tst_Authorizations::theGrantEndsWhateverItsUse()
{
    TestSite site;
    const Connected first = connect(site, site.user(u"marie"_s).id);
    QByteArray token = first.refresh;
    for (int month = 0; month < 6; ++month) {
        site.clock.advance(24h * 29);
        token = refreshed(site, token);
        QVERIFY(!token.isEmpty());
    }
    site.clock.advance(24h * 29); // F11: 203 days after the consent, though the last refresh is a month old
    QCOMPARE(refreshed(site, token), QByteArray{});
}

void tst_Authorizations::sweepingKeepsWhatReuseDetectionNeeds()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const Connected first = connect(site, site.user(u"marie"_s).id);
    const QByteArray second = refreshed(site, first.refresh);
    QVERIFY(!refreshed(site, second).isEmpty());
    site.clock.advance(24h * 2);
    QVERIFY(site.site().write<qint64>([](Work &work) { return housekeeping::sweep(work); }).value() >= 3); // access tokens
    QCOMPARE(findRefreshToken(site.reader(), first.refresh, true, site.clock.now()).value().state, RefreshState::Reused);
    site.clock.advance(grantLifetime + 48h);
    for (int i = 0; i < 5; ++i)
        QVERIFY(site.site().write<qint64>([](Work &work) { return housekeeping::sweep(work); }));
    QCOMPARE(site.reader().scalar(u"SELECT count(*) FROM refresh_tokens"_s).value(), qint64{0});
    QCOMPARE(site.reader().scalar(u"SELECT count(*) FROM authorization_codes"_s).value(), qint64{0});
}

void tst_Authorizations::signInsSlowDownAfterFiveFailures()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const QString subject = sign_in::subjectOf(u"Marie"_s, u"10.0.0.0/24"_s, {});
    QVERIFY(subject != sign_in::subjectOf(u"marie"_s, u"10.0.1.0/24"_s, {}));
    QVERIFY(subject != sign_in::subjectOf(u"marie"_s, u"10.0.0.0/24"_s, "browser"));
    const auto fail = [&] {
        return site.site().writer().run([&](Connection &connection) {
            Work work{connection, site.clock, site.random, site.site().keyring()};
            return sign_in::recordFailure(work, subject);
        });
    };
    const auto wait = [&] {
        const auto until = sign_in::blockedUntil(site.reader(), subject, site.clock.now()).value();
        return until ? *until - site.clock.now() : 0ms;
    };
    for (int i = 0; i < 4; ++i)
        QVERIFY(fail());
    QCOMPARE(wait(), 0ms);
    QVERIFY(fail());
    QCOMPARE(wait(), 10s);
    QVERIFY(fail()); // during the wait: decision 42, it does not get longer
    QCOMPARE(wait(), 10s);
    site.clock.advance(10s);
    QVERIFY(fail());
    QCOMPARE(wait(), 20s);
    for (int i = 0; i < 4; ++i) {
        site.clock.advance(wait());
        QVERIFY(fail());
    }
    QCOMPARE(wait(), 15min);
    QCOMPARE(site.site().write<qint64>([](Work &work) { return sign_in::unlock(work, u"marie"_s); }).value(), qint64{1});
    QCOMPARE(wait(), 0ms);
}

void tst_Authorizations::aBrowsersSessionEndsWithUseTimeOrAccount()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    users::User marie = site.user(u"marie"_s);
    const auto begin = [&](const QByteArray &token) {
        return site.site().writer().run([&](Connection &connection) {
            Work work{connection, site.clock, site.random, site.site().keyring()};
            return sign_in::start(work, token, marie.id, u"10.0.0.1"_s, u"Firefox"_s);
        });
    };
    const auto lives = [&](const QByteArray &token) {
        return sign_in::find(site.reader(), token, site.clock.now()).value().has_value();
    };
    QVERIFY(begin("one"));
    QVERIFY(lives("one"));
    QVERIFY(!lives("two"));
    site.clock.advance(2h);
    QVERIFY(!lives("one"));
    QVERIFY(begin("three"));
    marie.enabled = false;
    QVERIFY(site.site().write<journal::Change>([&](Work &work) { return users::update(work, marie); }));
    QVERIFY(!lives("three"));
}

QTEST_GUILESS_MAIN(tst_Authorizations)
#include "tst_authorizations.moc"
