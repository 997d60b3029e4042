// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/site_state.h"
#include "tests/support/test_site.h"

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// Jobs of the writer share the settings of an epoch that was committed, and never those of one that was not.
class tst_StoreCommittedSettings : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_store.reset(); }

    void whatWasSharedIsNotReadAgain();
    void aChangeIsSeenByTheNextJob();
    void whatWasRolledBackIsSeenByNobody();
    void anOlderEpochReplacesNothing();

private:
    /// A job as the server's: what it sees of the site's name, which it shares once it is committed.
    QString nameInAJob(const std::function<Result<void>(Work &)> &change = {}, bool succeeds = true)
    {
        SiteState site;
        const auto done = m_store->site().writer().run([&](Connection &connection) -> Result<void> {
            FRACTAL_TRY_VOID(site.begin(connection, *m_shared));
            Work work{connection, m_store->clock, m_store->random, m_store->site().keyring()};
            if (change)
                FRACTAL_TRY_VOID(change(work));
            return succeeds ? Result<void>{} : failure(ErrorCode::Internal, u"rolled back"_s);
        });
        if (done)
            site.shareWith(*m_shared);
        return site.settings().siteName;
    }
    static Result<void> rename(Work &work, const QString &name)
    {
        FRACTAL_TRY(Settings settings, Settings::load(work.connection));
        settings.siteName = name;
        return settings.save(work.connection);
    }
    [[nodiscard]] qint64 epoch() { return *m_store->reader().scalar(u"SELECT value FROM epoch WHERE id = 1"_s); }

    std::unique_ptr<TestSite> m_store;
    std::optional<CommittedSettings> m_shared; ///< of this test alone
};

void tst_StoreCommittedSettings::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_store = std::make_unique<TestSite>(driver);
    m_shared.emplace();
    nameInAJob([](Work &work) { return rename(work, u"First"_s); });
}

void tst_StoreCommittedSettings::whatWasSharedIsNotReadAgain()
{
    QCOMPARE(nameInAJob(), u"First"_s);
    QVERIFY(m_shared->of(epoch()));
    // Behind the epoch's back, as nothing may do it: the next job does not look.
    nameInAJob([](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(work.connection.execute(u"UPDATE settings SET value = 'Hidden' WHERE key = 'site_name'"_s));
        return {};
    });
    QCOMPARE(nameInAJob(), u"First"_s);
}

void tst_StoreCommittedSettings::aChangeIsSeenByTheNextJob()
{
    QCOMPARE(nameInAJob([](Work &work) { return rename(work, u"Second"_s); }), u"First"_s);
    QCOMPARE(nameInAJob(), u"Second"_s);
    QCOMPARE(nameInAJob(), u"Second"_s);
}

void tst_StoreCommittedSettings::whatWasRolledBackIsSeenByNobody()
{
    nameInAJob([](Work &work) { return rename(work, u"Never"_s); }, false);
    QCOMPARE(nameInAJob(), u"First"_s);
    // Another change takes the epoch that the one before would have had.
    nameInAJob([](Work &work) { return rename(work, u"Third"_s); });
    QCOMPARE(nameInAJob(), u"Third"_s);
}

void tst_StoreCommittedSettings::anOlderEpochReplacesNothing()
{
    QCOMPARE(nameInAJob(), u"First"_s);
    Settings late;
    late.siteName = u"Late"_s;
    m_shared->keep(epoch() - 1, late); // a commit whose report came late
    QVERIFY(m_shared->of(epoch()));
    QCOMPARE(nameInAJob(), u"First"_s);
}

QTEST_GUILESS_MAIN(tst_StoreCommittedSettings)
#include "tst_store_committed_settings.moc"
