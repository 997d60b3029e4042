// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/consumers.h"
#include "core/store/journal.h"
#include "tests/support/test_site.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

class tst_Journal : public QObject {
    Q_OBJECT

private slots:
    void entriesAreFoundByWhoWhenAndWhat_data() { addDriverRows(); }
    void entriesAreFoundByWhoWhenAndWhat();
    void anAlteredEntryBreaksTheChain_data();
    void anAlteredEntryBreaksTheChain();
    void aChangeIsUndoneAndTheUndoIsUndone_data() { addDriverRows(); }
    void aChangeIsUndoneAndTheUndoIsUndone();
    void undoIsRefusedWhenTheRecordHasChangedSince();
    void undoAsksForTheRightToTheInverse();
    void anEntryWithoutChangesCannotBeUndone();
    void noSecretStandsInAnEntry();

private:
    static JournalId append(TestSite &site, const journal::Record &record)
    {
        return site.site().write<JournalId>([&](Work &work) { return journal::append(work, record); }).value();
    }
    static JournalId narrow(TestSite &site, const QString &group, const QStringList &rights)
    {
        return site.site()
            .write<JournalId>([&](Work &work) -> Result<JournalId> {
                FRACTAL_TRY(const groups::Group found, groups::findByName(work.connection, group));
                FRACTAL_TRY(const PermissionSet set, groups::parseRights(rights));
                FRACTAL_TRY(const journal::Change change, groups::setRights(work, found.id, set));
                journal::Record record;
                record.author.actor = u"desktop:admin"_s;
                record.action = u"permission_group.set"_s;
                record.changes = {change};
                record.undoable = true;
                return journal::append(work, record);
            })
            .value();
    }
    static Result<JournalId> undo(TestSite &site, JournalId id, bool allowed = true)
    {
        return site.site().write<JournalId>([&](Work &work) {
            return journal::undo(work, {u"desktop:admin"_s, {}, {}, {}, {}}, id, journal::administrationRestorers(),
                                 [&](const journal::Change &) -> Result<void> {
                                     return allowed ? Result<void>{} : failure(ErrorCode::Forbidden, u"no"_s);
                                 });
        });
    }
    static PermissionSet rightsOf(TestSite &site, const QString &group)
    {
        return groups::findByName(site.reader(), group).value().rights;
    }
};

void tst_Journal::entriesAreFoundByWhoWhenAndWhat()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const users::User marie = site.user(u"marie"_s);
    journal::Record record;
    record.author = {u"user:marie"_s, marie.id, {}, {}, u"10.0.0.1"_s};
    record.action = u"sign_in"_s;
    const Instant before = site.clock.now();
    site.clock.advance(std::chrono::seconds{5});
    append(site, record);
    record.outcome = u"refused"_s;
    record.reference = u"abc"_s;
    const JournalId last = append(site, record);
    QCOMPARE(journal::list(site.reader(), {}).value().front().id, last);
    journal::Filter filter;
    filter.user = u"marie"_s;
    QCOMPARE(journal::list(site.reader(), filter).value().size(), size_t{2});
    filter.since = site.clock.now();
    QCOMPARE(journal::list(site.reader(), filter).value().size(), size_t{2});
    filter.until = before;
    QVERIFY(journal::list(site.reader(), filter).value().empty());
    filter = {};
    filter.afterId = 1;
    QCOMPARE(journal::list(site.reader(), filter).value().front().id.value, qint64{2});
    const journal::Entry entry = journal::find(site.reader(), last).value();
    QCOMPARE(entry.outcome, u"refused"_s);
    QCOMPARE(entry.reference, u"abc"_s);
    QCOMPARE(entry.author.user, marie.id);
    QCOMPARE(journal::verify(site.reader()).value(), last.value);
}

void tst_Journal::anAlteredEntryBreaksTheChain_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("edited") << u"UPDATE journal SET reason = 'other' WHERE id = 2"_s;
    QTest::newRow("moved between two columns") << u"UPDATE journal SET action = 'ab', outcome = 'c' WHERE id = 2"_s;
    QTest::newRow("gap") << u"DELETE FROM journal WHERE id = 2"_s;
    QTest::newRow("cut tail") << u"DELETE FROM journal WHERE id = 3"_s;
}

void tst_Journal::anAlteredEntryBreaksTheChain()
{
    QFETCH(QString, sql);
    TestSite site;
    journal::Record record;
    record.action = u"a"_s;
    record.outcome = u"bc"_s;
    append(site, record);
    append(site, record);
    QVERIFY(journal::verify(site.reader()));
    QVERIFY(site.site().writer().run([&](Connection &connection) -> Result<void> {
        FRACTAL_TRY_VOID(connection.execute(sql));
        return {};
    }));
    QCOMPARE(journal::verify(site.reader()).error().code, ErrorCode::Corrupt);
}

void tst_Journal::aChangeIsUndoneAndTheUndoIsUndone()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const PermissionSet before = rightsOf(site, u"Planner"_s);
    const JournalId changed = narrow(site, u"Planner"_s, {u"work_orders:view"_s});
    const PermissionSet narrowed = rightsOf(site, u"Planner"_s);
    QVERIFY(narrowed != before);
    const auto undone = undo(site, changed);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail));
    QCOMPARE(rightsOf(site, u"Planner"_s), before);
    QCOMPARE(journal::find(site.reader(), changed).value().undoneBy, std::optional{*undone});
    QVERIFY(!undo(site, changed)); // only once
    const auto redone = undo(site, *undone);
    QVERIFY2(redone, redone ? "" : qPrintable(redone.error().detail));
    QCOMPARE(rightsOf(site, u"Planner"_s), narrowed);
    QVERIFY(journal::verify(site.reader()));
}

void tst_Journal::undoIsRefusedWhenTheRecordHasChangedSince()
{
    TestSite site;
    const JournalId first = narrow(site, u"Planner"_s, {u"work_orders:view"_s});
    narrow(site, u"Planner"_s, {u"assets:view"_s});
    const auto refused = undo(site, first);
    QCOMPARE(refused.error().code, ErrorCode::VersionConflict);
    QVERIFY(refused.error().detail.contains("desktop:admin"_L1)); // says by whom
}

void tst_Journal::undoAsksForTheRightToTheInverse()
{
    TestSite site;
    const JournalId changed = narrow(site, u"Planner"_s, {u"work_orders:view"_s});
    const QByteArray before = site.dump();
    QCOMPARE(undo(site, changed, false).error().code, ErrorCode::Forbidden);
    QCOMPARE(site.dump(), before);
}

void tst_Journal::anEntryWithoutChangesCannotBeUndone()
{
    TestSite site;
    journal::Record record;
    record.action = u"authorization.revoke"_s;
    QCOMPARE(undo(site, append(site, record)).error().code, ErrorCode::BusinessRule);
    QCOMPARE(undo(site, JournalId{999}).error().code, ErrorCode::NotFound);
}

void tst_Journal::noSecretStandsInAnEntry()
{
    TestSite site;
    consumers::Consumer consumer;
    consumer.name = u"ChatGPT"_s;
    consumer.group = groups::findByName(site.reader(), u"GOOGLE SHEET"_s).value().id;
    const auto added = site.site()
                           .write<consumers::Added>([&](Work &work) -> Result<consumers::Added> {
                               FRACTAL_TRY(consumers::Added made, consumers::add(work, consumer, u"admin"_s, true));
                               journal::Record record;
                               record.action = u"consumer.add"_s;
                               record.changes = {made.change};
                               FRACTAL_TRY_VOID(journal::append(work, record));
                               return made;
                           })
                           .value();
    const QString changes = [&] {
        auto rows = site.reader().select(u"SELECT changes FROM journal ORDER BY id DESC LIMIT 1"_s);
        return rows && rows->next() ? rows->text(0) : QString{};
    }();
    QVERIFY(changes.contains("ChatGPT"_L1));
    QVERIFY(!changes.contains(QString::fromLatin1(added.secret.reveal())));
    QVERIFY(!changes.contains("password"_L1));
}

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_journal.moc"
