// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_seal.h"
#include "core/store/migrations.h"
#include "core/store/site_state.h"
#include "tests/support/test_site.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <thread>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

class tst_Store : public QObject {
    Q_OBJECT

private slots:
    void aNewSiteHasItsSchemaItsGroupsAndItsSuperadministrator_data() { addDriverRows(); }
    void aNewSiteHasItsSchemaItsGroupsAndItsSuperadministrator();
    void anExistingSiteIsNotTouchedByCreate_data() { addDriverRows(); }
    void anExistingSiteIsNotTouchedByCreate();
    void aJobThatFailsLeavesNoTraceAndItsNeighboursStay_data() { addDriverRows(); }
    void aJobThatFailsLeavesNoTraceAndItsNeighboursStay();
    void whatWasAnsweredIsThereAfterARestart_data() { addDriverRows(); }
    void whatWasAnsweredIsThereAfterARestart();
    void aThreadSeesAChangeOfAnotherAtItsNextRequest_data() { addDriverRows(); }
    void aThreadSeesAChangeOfAnotherAtItsNextRequest();
    void anOlderStoreIsMigratedAndACopyIsKept();
    void aMigrationThatFailsLeavesTheOlderStoreAsItWas();
    void aNewerStoreIsRefusedAndNotChanged();
    void aSchemaThatIsNotOursIsRefused();
    void aDamagedFileIsRefusedInWords();
    void aWiderModeIsRefusedAndSaysHowToMendIt();
    void theSameTextMayBePreparedWhileItsRowsAreRead_data() { addDriverRows(); }
    void theSameTextMayBePreparedWhileItsRowsAreRead();
    void settingsRoundTrip_data() { addDriverRows(); }
    void settingsRoundTrip();

private:
    /// What a program of schema 1 has left behind.
    static void makeOlder(TestSite &site);
    static QString reason(const StoreLocation &place)
    {
        static SystemClock clock;
        static SystemRandom random;
        const auto site = Site::open(place, clock, random);
        return site ? QString{} : site.error().detail;
    }
};

void tst_Store::aNewSiteHasItsSchemaItsGroupsAndItsSuperadministrator()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    QCOMPARE(migrations::current(site.reader()).value(), migrations::newest());
    QCOMPARE(groups::list(site.reader()).value().size(), size_t{6});
    const auto admin = users::findByName(site.reader(), u"Admin"_s).value();
    QVERIFY(admin.superadministrator);
    QCOMPARE(admin.profile, Profile::Administrator);
    QCOMPARE(Settings::load(site.reader()).value().siteName, u"Planta Norte"_s);
    QCOMPARE(journal::verify(site.reader()).value(), qint64{1});
}

void tst_Store::anExistingSiteIsNotTouchedByCreate()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const QByteArray before = site.dump();
    const auto again = Site::create(site.place(), {}, site.clock, site.random);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Refused);
    QCOMPARE(site.dump(), before);
}

void tst_Store::aJobThatFailsLeavesNoTraceAndItsNeighboursStay()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    constexpr int jobs = 200;
    std::atomic<int> done{0};
    std::atomic<int> refused{0};
    for (int i = 0; i < jobs; ++i) {
        site.site().writer().post(
            [i](Connection &connection) -> Result<void> {
                FRACTAL_TRY_VOID(connection.execute(u"INSERT INTO sequences (name, next) VALUES (?, ?)"_s, {u"s%1"_s.arg(i), i}));
                if (i % 3 == 0)
                    return failure(ErrorCode::BusinessRule, u"every third"_s);
                return {};
            },
            [&](const Result<void> &result) {
                if (!result)
                    ++refused;
                ++done;
            });
    }
    QTRY_COMPARE(done.load(), jobs);
    QCOMPARE(refused.load(), 67);
    QCOMPARE(site.reader().scalar(u"SELECT count(*) FROM sequences WHERE name LIKE 's%'"_s).value(), qint64{jobs - 67});
    QCOMPARE(site.reader().scalar(u"SELECT count(*) FROM sequences WHERE name LIKE 's%' AND next % 3 = 0"_s).value(), qint64{0});
}

void tst_Store::whatWasAnsweredIsThereAfterARestart()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    site.user(u"marie"_s);
    const QByteArray before = site.dump();
    site.reopen();
    QCOMPARE(site.dump(), before);
    QCOMPARE(users::findByName(site.reader(), u"marie"_s).value().groupName, u"Planner"_s);
}

void tst_Store::aThreadSeesAChangeOfAnotherAtItsNextRequest()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SiteState state;
    auto connection = site.site().database().open().value();
    QVERIFY(state.refresh(*connection));
    QCOMPARE(state.settings().siteName, u"Planta Norte"_s);
    QVERIFY(site.site().writer().run([](Connection &writer) -> Result<void> {
        FRACTAL_TRY(Settings settings, Settings::load(writer));
        settings.siteName = u"Planta Sur"_s;
        return settings.save(writer);
    }));
    QVERIFY(state.refresh(*connection));
    QCOMPARE(state.settings().siteName, u"Planta Sur"_s);
}

void tst_Store::makeOlder(TestSite &site)
{
    site.user(u"marie"_s);
    // Not by the writer, which knows the newest schema alone.
    const auto connection = site.site().database().open().value();
    const auto done = [&]() -> Result<void> {
        for (const QString &statement : {u"DROP TRIGGER work_orders_words_added"_s,
                                         u"DROP TRIGGER work_orders_words_changed"_s,
                                         u"DROP TRIGGER work_orders_words_removed"_s,
                                         u"DROP TRIGGER work_requests_words_added"_s,
                                         u"DROP TRIGGER work_requests_words_changed"_s,
                                         u"DROP TRIGGER work_requests_words_removed"_s,
                                         u"DROP TRIGGER assets_words_added"_s,
                                         u"DROP TRIGGER assets_words_changed"_s,
                                         u"DROP TRIGGER assets_words_removed"_s,
                                         u"DROP TABLE words_pending"_s,
                                         u"DROP TABLE work_orders_words"_s,
                                         u"DROP TABLE work_requests_words"_s,
                                         u"DROP TABLE assets_words"_s,
                                         u"DROP VIEW work_order_texts"_s,
                                         u"DROP VIEW work_request_texts"_s,
                                         u"DROP INDEX work_orders_code_folded"_s,
                                         u"DROP INDEX work_requests_code_folded"_s,
                                         u"DROP INDEX assets_code_folded"_s,
                                         u"DROP INDEX work_orders_newest"_s,
                                         u"DROP INDEX work_orders_due_next"_s,
                                         u"DROP INDEX work_orders_scheduled_next"_s,
                                         u"DROP INDEX work_orders_completed_last"_s,
                                         u"DROP INDEX work_orders_facts"_s,
                                         u"DROP INDEX assets_facts"_s,
                                         u"DROP INDEX work_requests_facts"_s,
                                         u"DROP INDEX work_orders_failures"_s,
                                         u"DROP INDEX work_orders_created_by"_s,
                                         u"DROP INDEX work_orders_requester"_s,
                                         u"DROP INDEX out_of_service_now"_s,
                                         u"DROP TABLE pending_changes"_s,
                                         u"ALTER TABLE oauth_consumers DROP COLUMN writes"_s,
                                         u"DROP TABLE api_keys"_s,
                                         u"DROP TABLE documents"_s,
                                         u"DROP TABLE stock_movements"_s,
                                         u"DROP TABLE stock"_s,
                                         u"DROP TABLE warehouses"_s,
                                         u"DROP TABLE due_tasks"_s,
                                         u"DROP TABLE plan_triggers"_s,
                                         u"DROP TABLE maintenance_plans"_s,
                                         u"DROP TABLE meter_readings"_s,
                                         u"DROP TABLE meters"_s,
                                         u"DROP TABLE third_parties"_s,
                                         u"DROP TABLE task_parts"_s,
                                         u"DROP TABLE task_labour"_s,
                                         u"DROP TABLE subtasks"_s,
                                         u"ALTER TABLE tasks DROP COLUMN running_since"_s,
                                         u"DROP TABLE work_order_comments"_s,
                                         u"DROP TABLE work_requests"_s,
                                         u"DROP TABLE refused_callbacks"_s,
                                         u"DROP INDEX calls_metadata"_s,
                                         u"DROP INDEX journal_refused"_s,
                                         u"ALTER TABLE authorizations DROP COLUMN tools_read_at"_s,
                                         u"ALTER TABLE authorizations DROP COLUMN first_call_at"_s,
                                         u"DROP INDEX authorizations_uncleared"_s,
                                         u"DROP INDEX authorizations_revoked"_s,
                                         u"ALTER TABLE authorizations DROP COLUMN cleared_at"_s,
                                         u"DROP INDEX authorization_codes_unused"_s,
                                         u"DROP INDEX consumer_secrets_expires"_s,
                                         u"DROP INDEX mcp_ended_sessions_expires"_s,
                                         u"ALTER TABLE journal_head DROP COLUMN mac"_s,
                                         u"DROP TABLE clock_mark"_s,
                                         u"DROP INDEX oauth_consumers_unapproved"_s,
                                         u"DROP INDEX interactions_consumer"_s,
                                         u"ALTER TABLE oauth_consumers DROP COLUMN approved_at"_s,
                                         u"ALTER TABLE oauth_consumers DROP COLUMN domain"_s,
                                         u"ALTER TABLE oauth_consumers DROP COLUMN document_until"_s,
                                         u"DROP TABLE pending_sign_ins"_s,
                                         u"DROP TABLE recovery_codes"_s,
                                         u"DROP TABLE second_steps"_s,
                                         u"DELETE FROM schema_migrations WHERE version > 1"_s})
            FRACTAL_TRY_VOID(connection->execute(statement));
        return {};
    }();
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
}

void tst_Store::anOlderStoreIsMigratedAndACopyIsKept()
{
    TestSite site;
    QVERIFY(site.site().writer().run([](Connection &connection) -> Result<void> {
        FRACTAL_TRY_VOID(connection.execute(
            u"INSERT INTO assets (id, code, name, kind, search_text, created_at, updated_at) VALUES (7, 'FAN-1', '', 'equipment', "
            "'cooling fan', 0, 0)"_s));
        FRACTAL_TRY_VOID(connection.execute(
            u"INSERT INTO work_orders (code, title, status, type, asset_id, search_text, created_at, updated_at) "
            "VALUES ('OT-1', '', 'in_process', 'corrective', 7, 'noise', 0, 0)"_s));
        return {};
    }));
    makeOlder(site);
    site.reopen();
    QCOMPARE(migrations::current(site.reader()).value(), migrations::newest());
    // What was there before the index is found by it.
    QCOMPARE(
        site.reader().scalar(u"SELECT count(*) FROM work_orders_words WHERE work_orders_words MATCH 'noise cooling'"_s).value(),
        qint64{1});
    QCOMPARE(users::findByName(site.reader(), u"marie"_s).value().groupName, u"Planner"_s);
    QCOMPARE(site.reader().scalar(u"SELECT count(*) FROM refused_callbacks"_s).value(), qint64{0});
    QVERIFY(journal::verifySealed(site.reader(), site.site().keyring(), site.place().folder).value() > 0);
    const QString copy = site.place().folder + u"/backups/before-schema-2.db"_s;
    QVERIFY(QFile::exists(copy));
    QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
    site.reopen(); // and once only
    QCOMPARE(migrations::current(site.reader()).value(), migrations::newest());
}

void tst_Store::aMigrationThatFailsLeavesTheOlderStoreAsItWas()
{
    TestSite site;
    makeOlder(site);
    // Something is in the way of the last statements of the migration: its first ones must not stay.
    QVERIFY(site.site().database().open().value()->execute(u"CREATE TABLE refused_callbacks (id INTEGER PRIMARY KEY)"_s));
    const QByteArray before = site.dump();
    QVERIFY(!reason(site.place()).isEmpty());
    QCOMPARE(site.dump(), before);
    QCOMPARE(migrations::current(site.reader()).value(), 1);
    QVERIFY(!site.reader().scalar(u"SELECT count(tools_read_at) FROM authorizations"_s).has_value());
}

void tst_Store::aNewerStoreIsRefusedAndNotChanged()
{
    TestSite site;
    QVERIFY(site.site().writer().run([](Connection &connection) -> Result<void> {
        FRACTAL_TRY_VOID(
            connection.execute(u"INSERT INTO schema_migrations (version, name, checksum) VALUES (99, '0099.sql', 'x')"_s));
        return {};
    }));
    const QByteArray before = site.dump();
    QVERIFY(reason(site.place()).contains("newer version"_L1));
    QCOMPARE(site.dump(), before);
}

void tst_Store::aSchemaThatIsNotOursIsRefused()
{
    TestSite site;
    QVERIFY(site.site().writer().run([](Connection &connection) -> Result<void> {
        FRACTAL_TRY_VOID(connection.execute(u"UPDATE schema_migrations SET checksum = 'other' WHERE version = 1"_s));
        return {};
    }));
    QVERIFY(reason(site.place()).contains("restore a backup"_L1));
}

void tst_Store::aDamagedFileIsRefusedInWords()
{
    QTemporaryDir folder;
    StoreLocation place{Driver::Sqlite, folder.path() + u"/site"_s, {}};
    QVERIFY(reason(place).contains("there is no site"_L1));
    QVERIFY(QDir{}.mkpath(place.folder));
    QVERIFY(QFile::setPermissions(place.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QFile file{place.sqliteFile()};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY2(reason(place).contains("damaged"_L1), qPrintable(reason(place)));
}

void tst_Store::aWiderModeIsRefusedAndSaysHowToMendIt()
{
    TestSite site;
    QVERIFY(QFile::setPermissions(site.place().sqliteFile(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    QVERIFY(reason(site.place()).contains("chmod 600"_L1));
    QVERIFY(QFile::setPermissions(site.place().sqliteFile(), QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(reason(site.place()), QString{});
}

void tst_Store::theSameTextMayBePreparedWhileItsRowsAreRead()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const QString sql = u"SELECT name FROM permission_groups ORDER BY id"_s;
    auto outer = site.reader().select(sql);
    QVERIFY(outer);
    int pairs = 0;
    while (outer->next()) {
        auto inner = site.reader().select(sql);
        QVERIFY(inner);
        while (inner->next())
            ++pairs;
    }
    QCOMPARE(pairs, 36);
}

void tst_Store::settingsRoundTrip()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    Settings settings = Settings::load(site.reader()).value();
    settings.publicUrl = u"https://cmms.example"_s;
    settings.extraResources = {u"https://a.example"_s, u"https://b.example"_s};
    settings.clientsWithoutSecret = true;
    settings.timeZone = "America/Mexico_City";
    QVERIFY(site.site().writer().run([&](Connection &connection) { return settings.save(connection); }));
    const Settings read = Settings::load(site.reader()).value();
    QCOMPARE(read.publicUrl, settings.publicUrl);
    QCOMPARE(read.extraResources, settings.extraResources);
    QCOMPARE(read.clientsWithoutSecret, true);
    QCOMPARE(read.timeZone, settings.timeZone);
    QCOMPARE(read.siteId, settings.siteId);
}

QTEST_GUILESS_MAIN(tst_Store)
#include "tst_store.moc"
