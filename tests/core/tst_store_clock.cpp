// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorizations.h"
#include "core/store/clock_mark.h"
#include "core/store/consumer_secrets.h"
#include "core/store/interactions.h"
#include "core/store/journal.h"
#include "core/store/sign_in.h"
#include "core/store/site_state.h"
#include "tests/support/test_site.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// SEC-24, oauth.md X06: a clock that is set back brings nothing back that had expired.
class tst_StoreClock : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void aClockSetBackOverARestartRevivesNothing_data();
    void aClockSetBackOverARestartRevivesNothing();
    void whatHadNotExpiredGoesOn();
    void theSiteGoesOnFromNow();
    void twoComputersMayDiffer();
    void theMarkOnlyRises();
    void theProgramsClockNeverGoesBack();

private:
    template <typename T>
    T write(std::function<Result<T>(Work &)> job)
    {
        return m_site->site().write<T>(std::move(job)).value();
    }
    bool settle()
    {
        m_site->reopen();
        return write<bool>([](Work &work) { return clock_mark::settle(work); });
    }
    clock_mark::Mark mark() { return clock_mark::read(m_site->reader()).value(); }
    bool acts(const QByteArray &token)
    {
        SiteState state;
        return state.refresh(m_site->reader())
            && state.principalOf(m_site->reader(), crypto::sha256(token), m_site->clock.now()).value().has_value();
    }

    std::unique_ptr<TestSite> m_site;
    consumers::Consumer m_consumer;
    QByteArray m_secret;
    users::User m_person;
    QByteArray m_code;
    QByteArray m_access;
    QByteArray m_refresh;
    QByteArray m_interaction;
};

void tst_StoreClock::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<TestSite>(driver);
    m_person = m_site->user(u"marie"_s);
    const auto added = write<consumers::Added>([](Work &work) -> Result<consumers::Added> {
        consumers::Consumer consumer;
        consumer.name = u"ChatGPT"_s;
        FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"GOOGLE SHEET"_s));
        consumer.group = group.id;
        return consumers::add(work, consumer, u"admin"_s, true);
    });
    m_consumer = added.consumer;
    m_secret = added.secret.reveal();
    (void)write<int>([&](Work &work) -> Result<int> {
        FRACTAL_TRY_VOID(clock_mark::settle(work));
        const authorizations::Grant grant{m_consumer.id, m_person.id, ScopeSet::all(), u"mcp"_s};
        FRACTAL_TRY(const auto used, authorizations::grantWithCode(work, grant, u"https://a.example/cb"_s, u"c"_s, u"r"_s));
        FRACTAL_TRY(const auto found, authorizations::findCode(work.connection, used.reveal(), work.now()));
        FRACTAL_TRY(const auto tokens, authorizations::issue(work, found.authorization, true));
        m_access = tokens.access.reveal();
        m_refresh = tokens.refresh.reveal();
        FRACTAL_TRY(const auto code, authorizations::grantWithCode(work, grant, u"https://a.example/cb"_s, u"c"_s, u"r"_s));
        m_code = code.reveal();
        FRACTAL_TRY(const auto interaction, interactions::start(work, "browser", m_consumer.id, {}));
        m_interaction = interaction.reveal();
        FRACTAL_TRY_VOID(sign_in::start(work, "session", m_person.id, {}, {}));
        FRACTAL_TRY_VOID(consumers::rotateSecret(work, m_consumer.id, consumers::Rotation{.overlap = 1h, .expiresAt = {}}));
        return 0;
    });
}

void tst_StoreClock::aClockSetBackOverARestartRevivesNothing_data()
{
    QTest::addColumn<qint64>("ahead");
    QTest::newRow("SEC-24: three hours") << qint64{3};
    QTest::newRow("SEC-24: a year") << qint64{24 * 365};
}

void tst_StoreClock::aClockSetBackOverARestartRevivesNothing()
{
    QFETCH(qint64, ahead);
    const Instant start = m_site->clock.now();
    m_site->clock.advance(std::chrono::hours{ahead});
    (void)write<int>([](Work &work) -> Result<int> { // a server runs until then
        FRACTAL_TRY_VOID(clock_mark::raise(work));
        return 0;
    });
    m_site->clock.set(start + 1min);
    QVERIFY(settle());
    const Instant now = m_site->clock.now();
    Connection &reader = m_site->reader();
    QVERIFY(!acts(m_access));
    QVERIFY(authorizations::findCode(reader, m_code, now).value().expired);
    QCOMPARE(authorizations::findRefreshToken(reader, m_refresh, true, now).value().expired, ahead > 24 * 30);
    QVERIFY(!interactions::find(reader, m_interaction, "browser", now));
    QVERIFY(!sign_in::find(reader, "session", now).value());
    QVERIFY(!consumers::verifySecret(reader, m_consumer.id, m_secret, now).value());

    const auto newest = journal::list(reader, {}).value().front();
    QCOMPARE(newest.action, u"clock.set_back"_s);
    QCOMPARE(mark().setBackAt, std::optional{now});
    QCOMPARE(mark().setBackFrom, start + std::chrono::hours{ahead});
    QVERIFY(!settle()); // once
}

void tst_StoreClock::whatHadNotExpiredGoesOn()
{
    m_site->clock.advance(10min);
    (void)write<int>([](Work &work) -> Result<int> {
        FRACTAL_TRY_VOID(clock_mark::raise(work));
        return 0;
    });
    m_site->clock.advance(-5min);
    QVERIFY(settle());
    QVERIFY(acts(m_access));
    const auto refresh = authorizations::findRefreshToken(m_site->reader(), m_refresh, true, m_site->clock.now()).value();
    QCOMPARE(refresh.state, authorizations::RefreshState::Active); // X06: no family ends by it
    QVERIFY(!refresh.authorization.revokedAt);
    QVERIFY(sign_in::find(m_site->reader(), "session", m_site->clock.now()).value());
    QVERIFY(consumers::verifySecret(m_site->reader(), m_consumer.id, m_secret, m_site->clock.now()).value());
}

void tst_StoreClock::theSiteGoesOnFromNow()
{
    const Instant start = m_site->clock.now();
    m_site->clock.advance(24h * 365 * 70); // 2096, by mistake
    (void)write<int>([](Work &work) -> Result<int> {
        FRACTAL_TRY_VOID(clock_mark::raise(work));
        return 0;
    });
    m_site->clock.set(start);
    QVERIFY(settle());
    QCOMPARE(mark().at, start);
    const QByteArray fresh = write<QByteArray>([&](Work &work) -> Result<QByteArray> {
        const authorizations::Grant grant{m_consumer.id, m_person.id, ScopeSet::all(), u"mcp"_s};
        FRACTAL_TRY(const auto code, authorizations::grantWithCode(work, grant, u"https://a.example/cb"_s, u"c"_s, u"r"_s));
        FRACTAL_TRY(const auto found, authorizations::findCode(work.connection, code.reveal(), work.now()));
        FRACTAL_TRY(const auto tokens, authorizations::issue(work, found.authorization, true));
        return tokens.access.reveal();
    });
    QVERIFY(acts(fresh));
    m_site->clock.advance(authorizations::accessTokenLifetime);
    QVERIFY(!acts(fresh));
}

void tst_StoreClock::twoComputersMayDiffer()
{
    m_site->clock.advance(-clock_mark::tolerated);
    QVERIFY(!settle());
    m_site->clock.advance(-1ms);
    QVERIFY(settle());
}

void tst_StoreClock::theMarkOnlyRises()
{
    const Instant before = mark().at;
    m_site->clock.advance(-1s);
    (void)write<int>([](Work &work) -> Result<int> {
        FRACTAL_TRY_VOID(clock_mark::raise(work));
        return 0;
    });
    QCOMPARE(mark().at, before);
}

void tst_StoreClock::theProgramsClockNeverGoesBack()
{
    static qint64 wall;
    static qint64 steady;
    wall = 1'000'000;
    steady = 5;
    const SystemClock clock{[] { return wall; }, [] { return steady; }};
    QCOMPARE(clock.now().ms, qint64{1'000'000});
    steady += 1'000;
    wall -= 3'600'000; // X06: back an hour
    QCOMPARE(clock.now().ms, qint64{1'001'000});
    steady += 1'000;
    QCOMPARE(clock.now().ms, qint64{1'002'000});
    wall = 1'003'000 + 86'400'000; // forward a day
    steady += 1'000;
    QCOMPARE(clock.now().ms, qint64{1'003'000 + 86'400'000});
    wall = 1'004'000; // and right again: not a day ahead for ever
    steady += 1'000;
    QCOMPARE(clock.now().ms, qint64{1'004'000});
}

QTEST_GUILESS_MAIN(tst_StoreClock)
#include "tst_store_clock.moc"
