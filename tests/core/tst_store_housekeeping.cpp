// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorizations.h"
#include "core/store/consumer_secrets.h"
#include "core/store/housekeeping.h"
#include "core/store/idempotency.h"
#include "core/store/interactions.h"
#include "core/store/mcp_sessions.h"
#include "core/store/self_registered.h"
#include "core/store/sign_in.h"
#include "tests/support/test_site.h"

#include <QTest>

#include <future>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What goes by itself, when, and how little at a time (oauth.md §3).
class tst_StoreHousekeeping : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void eachKindGoesWhenItIsDue_data();
    void eachKindGoesWhenItIsDue();
    void aFamilyGoesWhenItHasEndedForADay_data();
    void aFamilyGoesWhenItHasEndedForADay();
    void whatReuseDetectionNeedsStays();
    void aBatchIsNeverLongerThanItsLimit();
    void nothingThatIsUsedGoes();
    void itRunsOnlyWhenNobodyElseWaits();

private:
    struct Connected {
        AuthorizationId family;
        QByteArray access;
        QByteArray refresh;
    };
    template <typename T>
    T write(std::function<Result<T>(Work &)> job)
    {
        return m_site->site().write<T>(std::move(job)).value();
    }
    void change(const std::function<Result<void>(Work &)> &job)
    {
        (void)write<int>([&](Work &work) -> Result<int> {
            FRACTAL_TRY_VOID(job(work));
            return 0;
        });
    }
    Connected connect()
    {
        return write<Connected>([&](Work &work) -> Result<Connected> {
            FRACTAL_TRY(const auto code,
                        authorizations::grantWithCode(work, {m_consumer.id, m_person.id, ScopeSet::all(), u"mcp"_s},
                                                      u"https://a.example/cb"_s, u"challenge"_s, u"r"_s));
            FRACTAL_TRY(const auto found, authorizations::findCode(work.connection, code.reveal(), work.now()));
            FRACTAL_TRY_VOID(authorizations::consumeCode(work, found));
            FRACTAL_TRY(const auto tokens, authorizations::issue(work, found.authorization, true));
            return Connected{found.authorization.id, tokens.access.reveal(), tokens.refresh.reveal()};
        });
    }
    QByteArray refreshed(const QByteArray &token)
    {
        return write<QByteArray>([&](Work &work) -> Result<QByteArray> {
            FRACTAL_TRY(const auto found, authorizations::findRefreshToken(work.connection, token, true, work.now()));
            FRACTAL_TRY(const auto tokens, authorizations::refresh(work, found, token, ScopeSet::all()));
            return tokens.refresh.reveal();
        });
    }
    qint64 sweep(int limit = housekeeping::batch)
    {
        return write<qint64>([&](Work &work) { return housekeeping::sweep(work, limit); });
    }
    qint64 rows(const QString &sql) { return m_site->reader().scalar(sql).value(); }
    qint64 due(QByteArrayView kind)
    {
        const auto all = housekeeping::backlog(m_site->reader(), m_site->clock.now()).value();
        for (const housekeeping::Backlog &one : all) {
            if (kind == one.kind)
                return one.rows;
        }
        return -1;
    }
    Result<void> leave(Work &work, QByteArrayView kind);

    std::unique_ptr<TestSite> m_site;
    consumers::Consumer m_consumer;
    users::User m_person;
};

void tst_StoreHousekeeping::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<TestSite>(driver);
    m_person = m_site->user(u"marie"_s);
    m_consumer = write<consumers::Added>([](Work &work) -> Result<consumers::Added> {
                     consumers::Consumer consumer;
                     consumer.name = u"ChatGPT"_s;
                     FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"GOOGLE SHEET"_s));
                     consumer.group = group.id;
                     return consumers::add(work, consumer, u"admin"_s, true);
                 }).consumer;
}

/// One row of a kind.
Result<void> tst_StoreHousekeeping::leave(Work &work, QByteArrayView kind)
{
    if (kind == "interactions") {
        FRACTAL_TRY_VOID(interactions::start(work, "browser", m_consumer.id, {}));
    } else if (kind == "web_sessions") {
        return sign_in::start(work, "token", m_person.id, u"::1"_s, {});
    } else if (kind == "sign_in_throttle") {
        return sign_in::recordFailure(work, u"marie\n192.0.2.0"_s);
    } else if (kind == "consumer_secrets") {
        FRACTAL_TRY_VOID(consumers::rotateSecret(work, m_consumer.id, consumers::Rotation{.overlap = 1h, .expiresAt = {}}));
    } else if (kind == "idempotency") {
        return idempotency::keep(work, {u"user:marie"_s, m_consumer.id, u"create_work_order"_s, u"k"_s}, {"hash", "answer"});
    } else if (kind == "mcp_ended_sessions") {
        FRACTAL_TRY_VOID(mcp_sessions::end(work, u"session"_s, work.now() + 1h));
    } else if (kind == "oauth_consumers") {
        FRACTAL_TRY_VOID(self_registered::add(work, {.name = u"Nobody's"_s, .callbacks = {u"https://b.example/cb"_s}}, false));
    } else if (kind == "authorization_codes") {
        FRACTAL_TRY_VOID(authorizations::grantWithCode(work, {m_consumer.id, m_person.id, ScopeSet::all(), u"mcp"_s},
                                                       u"https://a.example/cb"_s, u"challenge"_s, u"r"_s));
    }
    return {};
}

void tst_StoreHousekeeping::eachKindGoesWhenItIsDue_data()
{
    QTest::addColumn<qint64>("after");
    const auto row = [](const char *kind, std::chrono::milliseconds after) { QTest::newRow(kind) << qint64{after.count()}; };
    row("interactions", interactions::lifetime);
    row("web_sessions", 12h + 24h);
    row("sign_in_throttle", 24h);
    row("consumer_secrets", 1h);
    row("idempotency", 24h);
    row("mcp_ended_sessions", 1h);
    row("authorization_codes", authorizations::codeLifetime + 24h);
    row("access_tokens", authorizations::accessTokenLifetime);
    row("oauth_consumers", self_registered::keptWithoutConsent); // D04
}

void tst_StoreHousekeeping::eachKindGoesWhenItIsDue()
{
    QFETCH(qint64, after);
    const QByteArray kind = QTest::currentDataTag();
    if (kind == "access_tokens")
        connect();
    change([&](Work &work) { return leave(work, kind); });
    const QString all = u"SELECT count(*) FROM "_s + QString::fromLatin1(kind);
    const qint64 present = rows(all);
    QVERIFY(present > 0);
    m_site->clock.advance(std::chrono::milliseconds{after});
    QCOMPARE(due(kind), qint64{0});
    sweep();
    QCOMPARE(rows(all), present); // not a moment too early
    m_site->clock.advance(1ms);
    QCOMPARE(due(kind), qint64{1});
    sweep();
    QCOMPARE(rows(all), present - 1);
    QCOMPARE(due(kind), qint64{0});
}

void tst_StoreHousekeeping::aFamilyGoesWhenItHasEndedForADay_data()
{
    QTest::addColumn<bool>("isRevoked");
    QTest::newRow("revoked") << true;
    QTest::newRow("older than its lifetime") << false;
}

void tst_StoreHousekeeping::aFamilyGoesWhenItHasEndedForADay()
{
    QFETCH(bool, isRevoked);
    const Connected family = connect();
    (void)refreshed(refreshed(family.refresh));
    if (isRevoked)
        change([&](Work &work) -> Result<void> {
            FRACTAL_TRY_VOID(authorizations::revoke(work, family.family, u"test"_s));
            return {};
        });
    m_site->clock.advance(isRevoked ? std::chrono::milliseconds{24h} : authorizations::grantLifetime + 24h);
    QCOMPARE(due("authorizations"), qint64{0});
    sweep();
    QCOMPARE(rows(u"SELECT count(*) FROM refresh_tokens"_s), qint64{3});
    m_site->clock.advance(1ms);
    QCOMPARE(due("authorizations"), qint64{1});
    sweep();
    for (const QString &table : {u"refresh_tokens"_s, u"access_tokens"_s, u"authorization_codes"_s})
        QCOMPARE(rows(u"SELECT count(*) FROM "_s + table), qint64{0});
    QCOMPARE(due("authorizations"), qint64{0});
    QCOMPARE(rows(u"SELECT count(*) FROM authorizations"_s), qint64{1}); // who allowed what is still told
}

void tst_StoreHousekeeping::whatReuseDetectionNeedsStays()
{
    const Connected family = connect();
    QByteArray token = family.refresh;
    for (int month = 0; month < 6; ++month) {
        m_site->clock.advance(24h * 29);
        token = refreshed(token);
        sweep();
    }
    using authorizations::RefreshState;
    const auto found = authorizations::findRefreshToken(m_site->reader(), family.refresh, true, m_site->clock.now());
    QCOMPARE(found.value().state, RefreshState::Reused); // F06, after half a year
    QCOMPARE(rows(u"SELECT count(*) FROM authorization_codes WHERE used_at IS NOT NULL"_s), qint64{1}); // T20
    QCOMPARE(rows(u"SELECT count(*) FROM refresh_tokens"_s), qint64{7});
}

void tst_StoreHousekeeping::aBatchIsNeverLongerThanItsLimit()
{
    const Connected family = connect();
    QByteArray token = family.refresh;
    for (int i = 0; i < 20; ++i)
        token = refreshed(token);
    m_site->clock.advance(authorizations::grantLifetime + 48h);
    QCOMPARE(due("access_tokens"), qint64{21});
    qint64 left = rows(u"SELECT count(*) FROM refresh_tokens"_s) + rows(u"SELECT count(*) FROM access_tokens"_s)
        + rows(u"SELECT count(*) FROM authorization_codes"_s);
    int batches = 0;
    for (const housekeeping::Kind &kind : housekeeping::kinds()) {
        qint64 gone = 0;
        do {
            gone = write<qint64>([&](Work &work) { return kind.sweep(work, 5); });
            QVERIFY2(gone <= 5, kind.name);
            ++batches;
        } while (gone == 5);
    }
    QVERIFY(batches > left / 5);
    QCOMPARE(rows(u"SELECT count(*) FROM refresh_tokens"_s), qint64{0});
    QCOMPARE(housekeeping::waiting(m_site->reader(), m_site->clock.now()).value(), qint64{0});
}

void tst_StoreHousekeeping::nothingThatIsUsedGoes()
{
    const Connected family = connect();
    change([&](Work &work) -> Result<void> {
        for (const QByteArrayView kind :
             {"interactions", "web_sessions", "consumer_secrets", "idempotency", "authorization_codes"})
            FRACTAL_TRY_VOID(leave(work, kind));
        return {};
    });
    const QByteArray before = m_site->dump();
    QCOMPARE(sweep(), qint64{0});
    QCOMPARE(m_site->dump(), before);
    QVERIFY(!refreshed(family.refresh).isEmpty());
}

void tst_StoreHousekeeping::itRunsOnlyWhenNobodyElseWaits()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    if (driver != Driver::Sqlite)
        QSKIP("PostgreSQL has several writers");
    Writer &writer = m_site->site().writer();
    std::promise<void> begun;
    std::promise<void> mayGoOn;
    const auto waits = mayGoOn.get_future().share();
    std::vector<int> order;
    writer.post(
        [&](Connection &) -> Result<void> {
            begun.set_value();
            waits.wait();
            return {};
        },
        [](const Result<void> &) {});
    begun.get_future().wait();
    std::promise<void> housekept;
    writer.postWhenIdle([](Connection &) { return Result<void>{}; },
                        [&](const Result<void> &) {
                            order.push_back(0);
                            housekept.set_value();
                        });
    for (int i = 1; i <= 100; ++i) // more than one transaction takes together
        writer.post([](Connection &) { return Result<void>{}; }, [&order, i](const Result<void> &) { order.push_back(i); });
    mayGoOn.set_value();
    housekept.get_future().wait();
    QCOMPARE(order.size(), 101U);
    QCOMPARE(order.back(), 0);
}

QTEST_GUILESS_MAIN(tst_StoreHousekeeping)
#include "tst_store_housekeeping.moc"
