// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/clock_mark.h"
#include "core/store/consumers.h"
#include "core/store/housekeeping.h"
#include "core/store/interactions.h"
#include "core/store/journal_seal.h"
#include "server/housekeeper.h"
#include "tests/support/test_site.h"

#include <QFile>
#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a running server does beside answering (core/store/housekeeping.h, SEC-10, SEC-24).
class tst_ServerHousekeeper : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void moreThanABatchGoesWithinATurn();
    void itStopsWithItsOwner();
    void theMarkIsRaisedAndTheAnchorDropped();
    void anAlteredLogKeepsItsAnchor();

private:
    /// As many requests on their way as given, all of them over.
    void leave(int count)
    {
        const auto left = m_site->site().write<int>([&](Work &work) -> Result<int> {
            for (int i = 0; i < count; ++i)
                FRACTAL_TRY_VOID(interactions::start(work, "browser", m_consumer, {}));
            return 0;
        });
        QVERIFY(left.has_value());
        m_site->clock.advance(interactions::lifetime + 1ms);
    }
    [[nodiscard]] qint64 waiting() { return housekeeping::waiting(m_site->reader(), m_site->clock.now()).value(); }
    [[nodiscard]] QString anchor() const { return m_site->place().folder + "/log-anchor"_L1; }

    std::unique_ptr<TestSite> m_site;
    ConsumerId m_consumer;
};

void tst_ServerHousekeeper::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<TestSite>(driver);
    m_consumer = m_site->site()
                     .write<consumers::Added>([](Work &work) -> Result<consumers::Added> {
                         consumers::Consumer consumer;
                         consumer.name = u"ChatGPT"_s;
                         FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"GOOGLE SHEET"_s));
                         consumer.group = group.id;
                         return consumers::add(work, consumer, u"admin"_s, true);
                     })
                     .value()
                     .consumer.id;
}

void tst_ServerHousekeeper::moreThanABatchGoesWithinATurn()
{
    leave(housekeeping::batch * 2 + 10);
    QCOMPARE(waiting(), qint64{housekeeping::batch * 2 + 10});
    Housekeeper housekeeper{m_site->site(), 50ms};
    housekeeper.start();
    QTRY_COMPARE(waiting(), qint64{0});
}

void tst_ServerHousekeeper::itStopsWithItsOwner()
{
    leave(10);
    {
        Housekeeper housekeeper{m_site->site(), 1h};
        housekeeper.start();
        housekeeper.stop();
    }
    {
        Housekeeper housekeeper{m_site->site(), 1ms};
        housekeeper.start();
        QTest::qWait(20);
    } // with a turn under way
    m_site->reopen();
    QVERIFY(waiting() <= 10);
}

void tst_ServerHousekeeper::theMarkIsRaisedAndTheAnchorDropped()
{
    const auto mark = [this] { return clock_mark::read(m_site->reader()).value().at; };
    Housekeeper housekeeper{m_site->site(), 50ms};
    housekeeper.start();
    QTRY_COMPARE(mark(), m_site->clock.now()); // at once
    QTRY_VERIFY(QFile::exists(anchor()));
    m_site->clock.advance(10min);
    QTRY_COMPARE(mark(), m_site->clock.now());
    QVERIFY(journal::verifySealed(m_site->reader(), m_site->site().keyring(), m_site->place().folder));
}

void tst_ServerHousekeeper::anAlteredLogKeepsItsAnchor()
{
    QVERIFY(journal::dropAnchor(m_site->reader(), m_site->site().keyring(), m_site->place().folder,
                                journal::head(m_site->reader()).value()));
    QFile file{anchor()};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QVERIFY(m_site->site().writer().run([](Connection &connection) -> Result<void> {
        FRACTAL_TRY_VOID(connection.execute(u"UPDATE journal SET hash = ? WHERE id = 1"_s, {QByteArray(32, 'x')}));
        return {};
    }));
    Housekeeper housekeeper{m_site->site(), 10ms};
    housekeeper.start();
    QTest::qWait(200);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before); // SEC-10
    QCOMPARE(journal::verifySealed(m_site->reader(), m_site->site().keyring(), m_site->place().folder).error().code,
             ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(tst_ServerHousekeeper)
#include "tst_server_housekeeper.moc"
