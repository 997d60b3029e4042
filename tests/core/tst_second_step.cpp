// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery_codes.h"
#include "core/store/second_step.h"
#include "core/store/sign_in.h"
#include "tests/support/test_site.h"

#include <QFile>
#include <QSet>

#include <thread>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_SecondStep : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void itCountsFromItsFirstCode();
    void aSeedThatWaitsIsOfItsSessionAndDoesNotLast();
    void itIsNotReplacedWhileItIsOn();
    void aStepCountsOnce();
    void aStepCountsOnceForManyAtOnce();
    void aRecoveryCodeCountsOnce();
    void newRecoveryCodesReplaceTheOthers();
    void offIsOff();
    void nothingOfItCanBeReadInTheStore();
    void aSeedOpensForItsAccountAndSiteOnly();
    void sessionsAreListedAndEnded();
    void whoOwesTheSecondStepIsKnownForAWhile();

private:
    template <typename T>
    T write(const std::function<Result<T>(Work &)> &job)
    {
        return m_site->site().write<T>(job).value();
    }
    [[nodiscard]] crypto::Secret begin()
    {
        return write<crypto::Secret>([this](Work &work) -> Result<crypto::Secret> {
            FRACTAL_TRY_VOID(second_step::begin(work, m_person.id, session));
            FRACTAL_TRY(const auto seed, second_step::begun(work, m_person.id, session));
            return seed.value();
        });
    }
    [[nodiscard]] QString code(const crypto::Secret &seed, qint64 later = 0) const
    {
        return QString::fromLatin1(totp::codeAt(seed, totp::stepAt(m_site->clock.now()) + later));
    }
    [[nodiscard]] bool confirm(const QString &typed)
    {
        return write<bool>([&](Work &work) { return second_step::confirm(work, m_person.id, session, typed); });
    }
    [[nodiscard]] bool use(const QString &typed)
    {
        return write<bool>([&](Work &work) { return second_step::useCode(work, m_person.id, typed); });
    }
    [[nodiscard]] bool recover(const QString &typed)
    {
        return write<bool>([&](Work &work) { return recovery_codes::use(work, m_person.id, typed); });
    }
    [[nodiscard]] std::vector<crypto::Secret> renew()
    {
        return write<std::vector<crypto::Secret>>([this](Work &work) { return recovery_codes::renew(work, m_person.id); });
    }
    [[nodiscard]] std::optional<second_step::State> state()
    {
        return second_step::stateOf(m_site->reader(), m_person.id).value();
    }

    static constexpr qint64 session = 7;
    std::unique_ptr<TestSite> m_site;
    users::User m_person;
};

void tst_SecondStep::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<TestSite>(driver);
    m_person = m_site->user(u"marie"_s);
}

void tst_SecondStep::itCountsFromItsFirstCode()
{
    const crypto::Secret seed = begin();
    QVERIFY(!state());
    QVERIFY(!use(code(seed)));
    QVERIFY(!confirm(u"000000"_s));
    QVERIFY(confirm(code(seed)));
    QCOMPARE(state().value().since, m_site->clock.now());
    QVERIFY(!use(code(seed))); // SEC-25: the code that turned it on does not sign in, too
    QVERIFY(use(code(seed, 1)));
}

void tst_SecondStep::aSeedThatWaitsIsOfItsSessionAndDoesNotLast()
{
    const crypto::Secret seed = begin();
    Work work = m_site->site().read();
    QVERIFY(!second_step::begun(work, m_person.id, session + 1).value());
    QVERIFY(!write<bool>([&](Work &later) { return second_step::confirm(later, m_person.id, session + 1, code(seed)); }));
    m_site->clock.advance(second_step::setUpLifetime);
    QVERIFY(!second_step::begun(work, m_person.id, session).value());
    QVERIFY(!confirm(code(seed)));
    const crypto::Secret next = begin();
    QVERIFY(next.reveal() != seed.reveal());
    QVERIFY(!confirm(code(seed)));
    QVERIFY(confirm(code(next)));
}

void tst_SecondStep::itIsNotReplacedWhileItIsOn()
{
    const crypto::Secret seed = begin();
    QVERIFY(confirm(code(seed)));
    const auto again = m_site->site().write<bool>([this](Work &work) -> Result<bool> {
        FRACTAL_TRY_VOID(second_step::begin(work, m_person.id, session));
        return true;
    });
    QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
    QVERIFY(use(code(seed, 1)));
}

void tst_SecondStep::aStepCountsOnce()
{
    const crypto::Secret seed = begin();
    QVERIFY(confirm(code(seed)));
    m_site->clock.advance(1min);
    QVERIFY(use(code(seed)));
    QVERIFY(!use(code(seed))); // SEC-25
    QVERIFY(!use(code(seed, -1)));
    m_site->clock.advance(30s);
    QVERIFY(use(code(seed)));
    m_site->clock.advance(-30s); // a clock that goes back gives nothing again
    QVERIFY(!use(code(seed)));
}

void tst_SecondStep::aStepCountsOnceForManyAtOnce()
{
    const crypto::Secret seed = begin();
    QVERIFY(confirm(code(seed)));
    m_site->clock.advance(1min);
    const QString typed = code(seed);
    std::atomic_int taken = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 16; ++i)
        threads.emplace_back([&] { taken += use(typed) ? 1 : 0; });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(taken.load(), 1);
}

void tst_SecondStep::aRecoveryCodeCountsOnce()
{
    const std::vector<crypto::Secret> codes = renew();
    QCOMPARE(codes.size(), std::size_t{10});
    QSet<QByteArray> different;
    for (const crypto::Secret &one : codes) {
        QCOMPARE(one.reveal().size(), 14); // XXXX-XXXX-XXXX
        different += one.reveal();
    }
    QCOMPARE(different.size(), 10);
    const QString first = QString::fromLatin1(codes.front().reveal());
    QVERIFY(!recover(u"0000-0000-0000"_s));
    QVERIFY(!recover(first.chopped(1)));
    QVERIFY(!recover(QString{100'000, u'A'}));
    QVERIFY(recover(first));
    QVERIFY(!recover(first));
    QCOMPARE(recovery_codes::left(m_site->reader(), m_person.id).value(), 9);
    QVERIFY(
        recover(QString::fromLatin1(codes.back().reveal()).toLower().replace(u'-', u' ').replace(u'0', u'o'))); // as people type
}

void tst_SecondStep::newRecoveryCodesReplaceTheOthers()
{
    const auto before = renew();
    const auto after = renew();
    QVERIFY(!recover(QString::fromLatin1(before.front().reveal())));
    QVERIFY(recover(QString::fromLatin1(after.front().reveal())));
    const users::User other = m_site->user(u"luis"_s); // a code is of one account
    QVERIFY(!write<bool>(
        [&](Work &work) { return recovery_codes::use(work, other.id, QString::fromLatin1(after.back().reveal())); }));
}

void tst_SecondStep::offIsOff()
{
    const crypto::Secret seed = begin();
    QVERIFY(confirm(code(seed)));
    const auto codes = renew();
    QCOMPARE(state().value().recoveryCodes, 10);
    QVERIFY(write<bool>([this](Work &work) { return second_step::remove(work, m_person.id); }));
    QVERIFY(!state());
    QVERIFY(!use(code(seed, 1)));
    QVERIFY(!recover(QString::fromLatin1(codes.front().reveal())));
    QVERIFY(!write<bool>([this](Work &work) { return second_step::remove(work, m_person.id); }));
}

void tst_SecondStep::nothingOfItCanBeReadInTheStore()
{
    const crypto::Secret seed = begin();
    QVERIFY(confirm(code(seed)));
    const auto codes = renew();
    QByteArrayList secrets{seed.reveal(), seed.reveal().toHex(), seed.reveal().toBase64(), totp::written(seed).reveal()};
    for (const crypto::Secret &one : codes)
        secrets << one.reveal() << QByteArray{one.reveal()}.replace("-", "");
    QByteArray stored = m_site->dump();
    for (const QLatin1StringView name : {"/site.db"_L1, "/site.db-wal"_L1}) { // SEC-11, X02; PostgreSQL has none of them here
        QFile file{m_site->place().folder + name};
        if (file.open(QIODevice::ReadOnly))
            stored += file.readAll();
    }
    for (const QByteArray &secret : secrets)
        QVERIFY2(!stored.contains(secret), "a seed or a recovery code is readable in the store"); // SEC-11
}

void tst_SecondStep::aSeedOpensForItsAccountAndSiteOnly()
{
    const crypto::Secret seed = begin();
    QVERIFY(confirm(code(seed)));
    const users::User other = m_site->user(u"luis"_s);
    QVERIFY(write<bool>([&](Work &work) -> Result<bool> { // somebody who can write into the database
        FRACTAL_TRY_VOID(work.connection.execute(
            u"INSERT INTO second_steps (user_id, sealed_seed, created_at, confirmed_at) SELECT ?, sealed_seed, created_at, confirmed_at FROM second_steps"_s,
            {other.id.value}));
        return true;
    }));
    const auto moved = m_site->site().write<bool>(
        [&](Work &work) { return second_step::useCode(work, other.id, code(seed, 1)); });
    QCOMPARE(moved.error().code, ErrorCode::Corrupt);
    const Keyring another = Keyring::fromKey(QByteArray(32, 'k'));
    Work work = m_site->site().read();
    Work elsewhere{work.connection, work.clock, work.random, another};
    QCOMPARE(second_step::useCode(elsewhere, m_person.id, code(seed, 1)).error().code, ErrorCode::Corrupt);
}

void tst_SecondStep::sessionsAreListedAndEnded()
{
    const users::User other = m_site->user(u"luis"_s);
    const auto start = [&](const QByteArray &token, UserId user) {
        (void)write<bool>([&](Work &work) -> Result<bool> {
            FRACTAL_TRY_VOID(sign_in::start(work, token, user, u"192.0.2.1"_s, u"A browser "_s + QString{1000, u'x'}));
            return true;
        });
    };
    start("one", m_person.id);
    m_site->clock.advance(1min);
    start("two", m_person.id);
    start("three", m_person.id);
    start("other", other.id);
    const auto sessions = [this] { return sign_in::sessionsOf(m_site->reader(), m_person.id, m_site->clock.now()).value(); };
    QCOMPARE(sessions().size(), std::size_t{3});
    const sign_in::Session oldest = sessions().back();
    QCOMPARE(oldest.createdAt, m_site->clock.now() - 1min);
    QCOMPARE(oldest.address, u"192.0.2.1"_s);
    QCOMPARE(oldest.userAgent.size(), 300);
    const auto end = [&](UserId user) {
        return write<bool>([&](Work &work) { return sign_in::endOneOf(work, user, oldest.id); });
    };
    QVERIFY(!end(other.id)); // not theirs
    QVERIFY(end(m_person.id));
    QVERIFY(!end(m_person.id));
    QVERIFY(!sign_in::find(m_site->reader(), "one", m_site->clock.now()).value());
    const qint64 kept = sessions().front().id;
    QCOMPARE(write<qint64>([&](Work &work) { return sign_in::endAllOf(work, m_person.id, kept); }), qint64{1});
    QCOMPARE(sessions().size(), std::size_t{1});
    QCOMPARE(write<qint64>([&](Work &work) { return sign_in::endAllOf(work, m_person.id); }), qint64{1});
    QVERIFY(sign_in::find(m_site->reader(), "other", m_site->clock.now()).value());
    m_site->clock.advance(2h);
    QVERIFY(sign_in::sessionsOf(m_site->reader(), other.id, m_site->clock.now()).value().empty());
}

void tst_SecondStep::whoOwesTheSecondStepIsKnownForAWhile()
{
    const auto start = [&](const QByteArray &token) {
        (void)write<bool>([&](Work &work) -> Result<bool> {
            FRACTAL_TRY_VOID(sign_in::startPending(work, token, m_person.id));
            return true;
        });
    };
    const auto found = [this](const QByteArray &token) {
        return sign_in::findPending(m_site->reader(), token, m_site->clock.now()).value();
    };
    start("one");
    QCOMPARE(found("one"), std::optional{m_person.id});
    QVERIFY(!found("two"));
    m_site->clock.advance(10min);
    QVERIFY(!found("one"));
    start("two");
    QVERIFY(!write<bool>([](Work &work) { return sign_in::endPending(work, "one"); })); // swept
    QVERIFY(write<bool>([](Work &work) { return sign_in::endPending(work, "two"); }));
    QVERIFY(!write<bool>([](Work &work) { return sign_in::endPending(work, "two"); }));
    start("three"); // a changed password, a disabled account, "sign out everywhere"
    QCOMPARE(write<qint64>([this](Work &work) { return sign_in::endAllOf(work, m_person.id); }), qint64{0});
    QVERIFY(!found("three"));
}

QTEST_GUILESS_MAIN(tst_SecondStep)
#include "tst_second_step.moc"
