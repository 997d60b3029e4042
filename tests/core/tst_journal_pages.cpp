// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/consumers.h"
#include "core/store/journal_names.h"
#include "tests/support/test_site.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

class tst_JournalPages : public QObject {
    Q_OBJECT

private slots:
    void theTextIsFoundInRecordsPeopleConsumersAndActions_data() { addDriverRows(); }
    void theTextIsFoundInRecordsPeopleConsumersAndActions();
    void wildcardsAreNothingButCharacters_data() { addDriverRows(); }
    void wildcardsAreNothingButCharacters();
    void refusalsAndChangesAreFoundAlone_data() { addDriverRows(); }
    void refusalsAndChangesAreFoundAlone();
    void aLongLogIsReadAndCountedInParts_data() { addDriverRows(); }
    void aLongLogIsReadAndCountedInParts();
    void aPeriodEndsTheSearch_data() { addDriverRows(); }
    void aPeriodEndsTheSearch();
    void anEntrysNamesAndLaterChangesAreKnown_data() { addDriverRows(); }
    void anEntrysNamesAndLaterChangesAreKnown();

private:
    static JournalId append(TestSite &site, const journal::Record &record)
    {
        return site.site().write<JournalId>([&](Work &work) { return journal::append(work, record); }).value();
    }
    static void appendMany(TestSite &site, int count, const QString &action)
    {
        QVERIFY(site.site()
                    .write<bool>([&](Work &work) -> Result<bool> {
                        for (int i = 0; i < count; ++i) {
                            journal::Record record;
                            record.action = action;
                            FRACTAL_TRY_VOID(journal::append(work, record));
                        }
                        return true;
                    })
                    .has_value());
    }
    static journal::Record record(const QString &action, const QString &code = {})
    {
        journal::Record made;
        made.action = action;
        if (!code.isEmpty())
            made.changes = {{u"work_order"_s, 7, code, {{u"title"_s, u"Old"_s}}, {{u"title"_s, u"Pompe à huile"_s}}, 2}};
        return made;
    }
    static QList<qint64> found(TestSite &site, const journal::Filter &filter)
    {
        QList<qint64> ids;
        const auto part = journal::part(site.reader(), filter, 1000);
        if (!part)
            qFatal("%s", qPrintable(part.error().detail));
        for (const journal::Entry &entry : part->entries)
            ids += entry.id.value;
        return ids;
    }
    static QList<qint64> search(TestSite &site, const QString &text, const QStringList &actions = {})
    {
        journal::Filter filter;
        filter.search = text;
        filter.searchActions = actions;
        return found(site, filter);
    }
};

void tst_JournalPages::theTextIsFoundInRecordsPeopleConsumersAndActions()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const users::User marie = site.user(u"marie"_s);
    const auto consumer = site.site()
                              .write<consumers::Added>([&](Work &work) -> Result<consumers::Added> {
                                  consumers::Consumer given;
                                  given.name = u"Connexion Électrique"_s;
                                  FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"GOOGLE SHEET"_s));
                                  given.group = group.id;
                                  return consumers::add(work, given, u"admin"_s, true);
                              })
                              .value()
                              .consumer;
    const qint64 order = append(site, record(u"close_work_order"_s, u"OT-1496"_s)).value;
    journal::Record by = record(u"sign_in"_s);
    by.author = {u"user:marie"_s, marie.id, {}, {}, u"10.1.2.3"_s};
    const qint64 signIn = append(site, by).value;
    journal::Record through = record(u"token.refused"_s);
    through.author.consumer = consumer.id;
    through.outcome = u"refused"_s;
    through.reason = u"invalid_client: the secret is wrong"_s;
    through.reference = u"8f3a77"_s;
    const qint64 token = append(site, through).value;

    QCOMPARE(search(site, u"ot-1496"_s), QList{order});
    QCOMPARE(search(site, u"Pompe à"_s), QList{order});
    QCOMPARE(search(site, u"MARIE"_s), QList{signIn});
    QCOMPARE(search(site, u"10.1.2"_s), QList{signIn});
    QCOMPARE(search(site, u"Électrique"_s), QList{token});
    QCOMPARE(search(site, consumer.key.left(8)), QList{token});
    QCOMPARE(search(site, u"Secret is"_s), QList{token});
    QCOMPARE(search(site, u"8f3a"_s), QList{token});
    QCOMPARE(search(site, u"clôturé"_s, {u"close_work_order"_s}), QList{order});
    QVERIFY(search(site, u"nothing of this"_s).isEmpty());
}

void tst_JournalPages::wildcardsAreNothingButCharacters()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const qint64 percent = append(site, record(u"update_work_order"_s, u"100%"_s)).value;
    append(site, record(u"update_work_order"_s, u"1000"_s));
    QCOMPARE(search(site, u"100%"_s), QList{percent});
    QVERIFY(search(site, u"1_00"_s).isEmpty());
    QVERIFY(search(site, u"'; DROP TABLE journal; --"_s).isEmpty());
    QVERIFY(search(site, QString{5000, u'!'}).isEmpty());
}

void tst_JournalPages::refusalsAndChangesAreFoundAlone()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const qint64 created = journal::total(site.reader()).value(); // site.create, which made the first account
    const qint64 changed = append(site, record(u"update_work_order"_s, u"OT-1"_s)).value;
    journal::Record refusal = record(u"sign_in.refused"_s);
    refusal.outcome = u"refused"_s;
    const qint64 refused = append(site, refusal).value;
    append(site, record(u"sign_in"_s));
    journal::Filter filter;
    filter.refusedOnly = true;
    QCOMPARE(found(site, filter), QList{refused});
    filter = {};
    filter.changesOnly = true;
    QCOMPARE(found(site, filter), (QList{changed, created}));
    filter.refusedOnly = true;
    QVERIFY(found(site, filter).isEmpty());
}

void tst_JournalPages::aLongLogIsReadAndCountedInParts()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    appendMany(site, 120, u"a"_s);
    const qint64 wanted = append(site, record(u"b"_s)).value;
    appendMany(site, 120, u"a"_s);
    const qint64 all = journal::total(site.reader()).value();
    QCOMPARE(all, wanted + 120);

    journal::Filter filter;
    filter.action = u"b"_s;
    int parts = 0;
    qint64 count = 0;
    QList<qint64> ids;
    for (bool isEnd = false; !isEnd; ++parts) {
        const journal::Part part = journal::part(site.reader(), filter, 50).value();
        const journal::Tally tally = journal::tally(site.reader(), filter, 50).value();
        QCOMPARE(tally.reached, part.reached);
        QCOMPARE(tally.isEnd, part.isEnd);
        for (const journal::Entry &entry : part.entries)
            ids += entry.id.value;
        count += tally.count;
        isEnd = part.isEnd;
        filter.beforeId = part.reached;
    }
    QCOMPARE(ids, QList{wanted});
    QCOMPARE(count, qint64{1});
    QCOMPARE(parts, static_cast<int>((all + 49) / 50));

    filter = {};
    filter.limit = 30;
    const journal::Part newest = journal::part(site.reader(), filter, 1000).value();
    QCOMPARE(newest.entries.size(), std::size_t{30});
    QCOMPARE(newest.reached, all - 29);
    QVERIFY(!newest.isEnd);
    filter.beforeId = 31;
    const journal::Part oldest = journal::part(site.reader(), filter, 1000).value();
    QCOMPARE(oldest.entries.size(), std::size_t{30});
    QVERIFY(oldest.isEnd); // the limit was reached with the very first entry
}

void tst_JournalPages::aPeriodEndsTheSearch()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    appendMany(site, 30, u"old"_s);
    site.clock.advance(std::chrono::hours{24});
    appendMany(site, 3, u"new"_s);
    journal::Filter filter;
    filter.since = site.clock.now();
    const journal::Part part = journal::part(site.reader(), filter, 10).value();
    QCOMPARE(part.entries.size(), std::size_t{3});
    QVERIFY(part.isEnd);
    QCOMPARE(journal::tally(site.reader(), filter, 10).value().count, qint64{3});
    filter.since = site.clock.now() + std::chrono::hours{1};
    const journal::Part none = journal::part(site.reader(), filter, 10).value();
    QVERIFY(none.entries.empty() && none.isEnd);
}

void tst_JournalPages::anEntrysNamesAndLaterChangesAreKnown()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const users::User marie = site.user(u"marie"_s);
    const JournalId first = append(site, record(u"update_work_order"_s, u"OT-7"_s));
    const journal::Entry before = journal::find(site.reader(), first).value();
    QVERIFY(!journal::changedSince(site.reader(), before).value().has_value());
    journal::Record later = record(u"close_work_order"_s, u"OT-7"_s);
    later.author = {u"user:marie"_s, marie.id, {}, {}, {}};
    later.undoes = first;
    const JournalId last = append(site, later);
    const auto since = journal::changedSince(site.reader(), before).value();
    QVERIFY(since.has_value());
    QCOMPARE(since->entry, last);
    QCOMPARE(since->who, u"marie"_s);
    QCOMPARE(since->record, u"OT-7"_s);

    const std::vector<journal::Entry> entries{journal::find(site.reader(), last).value()};
    const journal::Names names = journal::namesOf(site.reader(), entries).value();
    QCOMPARE(names.people.value(marie.id.value).displayName, u"marie"_s);
    QCOMPARE(names.undoneActions.value(first.value), u"update_work_order"_s);
    const auto people = journal::people(site.reader(), 10).value();
    QCOMPARE(people.size(), std::size_t{1});
    QVERIFY(journal::apps(site.reader(), 10).value().empty());
    QCOMPARE(journal::recordName(site.reader(), u"user", marie.id.value).value(), u"marie"_s);
    QCOMPARE(journal::recordName(site.reader(), u"permission_group", marie.group.value).value(), u"Planner"_s);
    QCOMPARE(journal::recordName(site.reader(), u"work_order", 99).value(), QString{});
    QCOMPARE(journal::recordName(site.reader(), u"journal", 1).value(), QString{});
}

QTEST_GUILESS_MAIN(tst_JournalPages)
#include "tst_journal_pages.moc"
