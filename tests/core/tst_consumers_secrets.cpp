// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/consumer_secrets.h"
#include "core/store/site_state.h"
#include "tests/support/test_site.h"

#include <QTest>

using namespace fractal;
using namespace fractal::consumers;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Two secrets of one consumer (desktop.md O7, oauth.md T16): how long each works, and what is told of them.
class tst_ConsumersSecrets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void theOldSecretWorksAsLongAsTheOverlap_data();
    void theOldSecretWorksAsLongAsTheOverlap();
    void atMostTwoWork();
    void anOverlapNeverLengthensALife();
    void aSecretCanExpire();
    void aWrongRotationChangesNothing_data();
    void aWrongRotationChangesNothing();
    void oneIsEndedAtOnce();
    void theOnlyOneIsNotEnded();
    void theUseOfEachIsNoted();
    void whoLooksItUpSeesTheChangeAtOnce();
    void whatIsShownIsTheNewest();

private:
    [[nodiscard]] bool works(const QByteArray &secret) const
    {
        return verifySecret(m_site->reader(), m_id, secret, m_site->clock.now()).value();
    }
    [[nodiscard]] Result<crypto::Secret> rotate(const Rotation &rotation)
    {
        return m_site->site().write<crypto::Secret>([&](Work &work) { return rotateSecret(work, m_id, rotation); });
    }
    [[nodiscard]] Result<LiveSecret> end(SecretId secret)
    {
        return m_site->site().write<LiveSecret>([&](Work &work) { return endSecret(work, m_id, secret); });
    }
    [[nodiscard]] std::vector<LiveSecret> live() const
    {
        return liveSecrets(m_site->reader(), m_id, m_site->clock.now()).value();
    }

    std::unique_ptr<TestSite> m_site;
    ConsumerId m_id;
    QString m_key;
    QByteArray m_first;
};

void tst_ConsumersSecrets::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<TestSite>(driver);
    const Added added = m_site->site()
                            .write<Added>([](Work &work) -> Result<Added> {
                                Consumer consumer;
                                consumer.name = u"ChatGPT"_s;
                                FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"GOOGLE SHEET"_s));
                                consumer.group = group.id;
                                return add(work, consumer, u"admin"_s, true);
                            })
                            .value();
    m_id = added.consumer.id;
    m_key = added.consumer.key;
    m_first = added.secret.reveal();
}

void tst_ConsumersSecrets::theOldSecretWorksAsLongAsTheOverlap_data()
{
    QTest::addColumn<qint64>("overlap");
    for (const std::chrono::milliseconds overlap : offeredOverlaps)
        QTest::addRow("T16: %lld h", static_cast<long long>(overlap / 1h)) << static_cast<qint64>(overlap.count());
}

void tst_ConsumersSecrets::theOldSecretWorksAsLongAsTheOverlap()
{
    QFETCH(qint64, overlap);
    const QByteArray second = rotate({.overlap = std::chrono::milliseconds{overlap}, .expiresAt = {}}).value().reveal();
    QVERIFY(works(second));
    QCOMPARE(works(m_first), overlap > 0);
    QCOMPARE(live().size(), overlap > 0 ? 2U : 1U);
    m_site->clock.advance(std::chrono::milliseconds{overlap});
    QVERIFY(!works(m_first));
    QVERIFY(works(second));
    const auto left = live();
    QCOMPARE(left.size(), 1U);
    QCOMPARE(left.front().hint.toLatin1(), second.first(4));
    QVERIFY(!left.front().expiresAt);
}

void tst_ConsumersSecrets::atMostTwoWork()
{
    const QByteArray second = rotate({.overlap = 24h * 7, .expiresAt = {}}).value().reveal();
    const QByteArray third = rotate({.overlap = 24h * 7, .expiresAt = {}}).value().reveal();
    QVERIFY(!works(m_first)); // two weeks of overlap do not make three
    QVERIFY(works(second));
    QVERIFY(works(third));
    QCOMPARE(static_cast<int>(live().size()), mostLiveSecrets);
    const QByteArray fourth = rotate({.overlap = 0h, .expiresAt = {}}).value().reveal();
    QVERIFY(!works(second) && !works(third) && works(fourth));
    QCOMPARE(m_site->reader().scalar(u"SELECT count(*) FROM consumer_secrets"_s).value(), qint64{1}); // no sealed copy stays
}

void tst_ConsumersSecrets::anOverlapNeverLengthensALife()
{
    const Instant soon = m_site->clock.now() + 10min;
    const QByteArray second = rotate({.overlap = 0h, .expiresAt = soon}).value().reveal();
    (void)rotate({.overlap = 24h, .expiresAt = {}}).value();
    QCOMPARE(live().back().expiresAt, std::optional{soon});
    m_site->clock.advance(10min);
    QVERIFY(!works(second));
}

void tst_ConsumersSecrets::aSecretCanExpire()
{
    const QByteArray second = rotate({.overlap = 0h, .expiresAt = m_site->clock.now() + 24h * 90}).value().reveal();
    m_site->clock.advance(24h * 90 - 1ms);
    QVERIFY(works(second));
    m_site->clock.advance(1ms);
    QVERIFY(!works(second)); // T16
    QVERIFY(live().empty());
}

void tst_ConsumersSecrets::aWrongRotationChangesNothing_data()
{
    QTest::addColumn<qint64>("overlap");
    QTest::addColumn<qint64>("expires");
    QTest::newRow("an overlap of more than a week") << qint64{24 * 7 * 3600 * 1000 + 1} << qint64{0};
    QTest::newRow("an overlap before now") << qint64{-1} << qint64{0};
    QTest::newRow("expired before it is made") << qint64{0} << qint64{-1};
}

void tst_ConsumersSecrets::aWrongRotationChangesNothing()
{
    QFETCH(qint64, overlap);
    QFETCH(qint64, expires);
    Rotation rotation;
    rotation.overlap = std::chrono::milliseconds{overlap};
    if (expires != 0)
        rotation.expiresAt = m_site->clock.now() + std::chrono::milliseconds{expires};
    const QByteArray before = m_site->dump();
    QCOMPARE(rotate(rotation).error().code, ErrorCode::ValidationFailed);
    QCOMPARE(m_site->dump(), before);
}

void tst_ConsumersSecrets::oneIsEndedAtOnce()
{
    const QByteArray second = rotate({.overlap = usualOverlap, .expiresAt = {}}).value().reveal();
    const SecretId old = live().back().id;
    QCOMPARE(end(old).value().hint.toLatin1(), m_first.first(4));
    QVERIFY(!works(m_first));
    QVERIFY(works(second));
    QCOMPARE(end(old).error().code, ErrorCode::NotFound);
    QVERIFY(!isLive(m_site->reader(), old, m_site->clock.now()).value());
}

void tst_ConsumersSecrets::theOnlyOneIsNotEnded()
{
    const QByteArray before = m_site->dump();
    QCOMPARE(end(live().front().id).error().code, ErrorCode::BusinessRule);
    QCOMPARE(end(SecretId{999}).error().code, ErrorCode::NotFound);
    QCOMPARE(m_site->dump(), before);
}

void tst_ConsumersSecrets::theUseOfEachIsNoted()
{
    (void)rotate({.overlap = usualOverlap, .expiresAt = {}}).value();
    const SecretId old = live().back().id;
    const auto use = [&](const QString &address) {
        QVERIFY(m_site->site().write<int>([&](Work &work) -> Result<int> {
            FRACTAL_TRY_VOID(touchSecret(work, old, address));
            return 0;
        }));
    };
    use(u"198.51.100.1"_s);
    const Instant first = m_site->clock.now();
    m_site->clock.advance(10s);
    use(u"198.51.100.2"_s); // at most once a minute
    QCOMPARE(live().back().lastUsedAt, std::optional{first});
    QCOMPARE(live().back().lastUsedFrom, u"198.51.100.1"_s);
    QVERIFY(!live().front().lastUsedAt);
    m_site->clock.advance(60s);
    use(u"198.51.100.2"_s);
    QCOMPARE(live().back().lastUsedFrom, u"198.51.100.2"_s);
}

void tst_ConsumersSecrets::whoLooksItUpSeesTheChangeAtOnce()
{
    SiteState state; // a thread of the server, which remembers
    const auto presented = [&](const QByteArray &secret) {
        if (!state.refresh(m_site->reader()))
            return false;
        const auto known = state.consumerOf(m_site->reader(), m_key).value();
        return known && presentedSecret(known->secrets, secret, m_site->clock.now()).has_value();
    };
    QVERIFY(presented(m_first));
    QVERIFY(!state.consumerOf(m_site->reader(), u"aaaaaaaaaaaaaaaaaa"_s).value());
    const QByteArray second = rotate({.overlap = 1h, .expiresAt = {}}).value().reveal();
    QVERIFY(presented(m_first) && presented(second));
    m_site->clock.advance(1h); // without a change of the store
    QVERIFY(!presented(m_first) && presented(second));
    (void)rotate({.overlap = 0h, .expiresAt = {}}).value();
    QVERIFY(!presented(second));
}

void tst_ConsumersSecrets::whatIsShownIsTheNewest()
{
    const QByteArray second = rotate({.overlap = usualOverlap, .expiresAt = {}}).value().reveal();
    Work work = m_site->site().read();
    QCOMPARE(revealSecret(work, m_id).value().reveal(), second);
    QCOMPARE(find(m_site->reader(), m_id).value().secretHint.toLatin1(), second.first(4));
    (void)rotate({.overlap = usualOverlap, .expiresAt = {}, .keepSealed = false}).value();
    QCOMPARE(revealSecret(work, m_id).error().code, ErrorCode::NotFound);
    QVERIFY(!live().front().isKept && live().back().isKept);
}

QTEST_GUILESS_MAIN(tst_ConsumersSecrets)
#include "tst_consumers_secrets.moc"
