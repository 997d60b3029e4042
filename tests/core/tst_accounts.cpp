// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/account_rules.h"
#include "core/store/group_usage.h"
#include "core/store/sign_in.h"
#include "core/store/user_table.h"
#include "tests/support/test_site.h"

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Accounts : public QObject {
    Q_OBJECT

private slots:
    void theTableIsSearchedFilteredSortedAndPaged_data() { addDriverRows(); }
    void theTableIsSearchedFilteredSortedAndPaged();
    void aSearchTakesItsSignsLiterally_data() { addDriverRows(); }
    void aSearchTakesItsSignsLiterally();
    void anAccountIsLockedWhileItsOwnThrottleBlocks_data() { addDriverRows(); }
    void anAccountIsLockedWhileItsOwnThrottleBlocks();
    void theLastSignInIsTheLatestOne_data() { addDriverRows(); }
    void theLastSignInIsTheLatestOne();
    void nobodyLiftsOrLocksOutThemselves();
    void onlyAdministratorsMakeAdministrators();
    void aGroupIsRenamedAndMadeReadOnlyAndPutBack_data() { addDriverRows(); }
    void aGroupIsRenamedAndMadeReadOnlyAndPutBack();
    void aGroupThatChangedMeanwhileIsRefused_data() { addDriverRows(); }
    void aGroupThatChangedMeanwhileIsRefused();
    void aGroupSaysWhoHasIt_data() { addDriverRows(); }
    void aGroupSaysWhoHasIt();
    void anAddressOfMailIsChecked();

private:
    static user_table::Page page(TestSite &site, const user_table::Question &question)
    {
        Work work = site.site().read();
        return user_table::page(work, question).value();
    }
    static QStringList names(const user_table::Page &page)
    {
        QStringList names;
        for (const user_table::Row &row : page.rows)
            names += row.user.name;
        return names;
    }
    static void disable(TestSite &site, users::User user)
    {
        user.enabled = false;
        QVERIFY(site.site().write<journal::Change>([&](Work &work) { return users::update(work, user); }));
    }
    static groups::Group group(TestSite &site, const QString &name) { return groups::findByName(site.reader(), name).value(); }
};

void tst_Accounts::theTableIsSearchedFilteredSortedAndPaged()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    site.user(u"marie"_s);
    const users::User luis = site.user(u"luis"_s, Profile::Technician, u"Technician"_s);
    site.user(u"ana"_s, Profile::Requester, u"Requester"_s);
    disable(site, luis);

    const auto all = page(site, {});
    QCOMPARE(names(all), (QStringList{u"admin"_s, u"ana"_s, u"luis"_s, u"marie"_s}));
    QCOMPARE(all.found, qint64{4});
    QCOMPARE(all.total(), qint64{4});
    QCOMPARE(all.counts, (std::array<qint64, 3>{3, 1, 0}));
    QVERIFY(all.rows[0].user.superadministrator);
    QCOMPARE(all.rows[2].state(), user_table::State::Disabled);
    QCOMPARE(all.rows[3].user.groupName, u"Planner"_s);

    QCOMPARE(names(page(site, {.text = u"TECH"_s, .states = {}})), QStringList{u"luis"_s});
    QCOMPARE(names(page(site, {.text = u"mar planner"_s, .states = {}})), QStringList{u"marie"_s});
    QCOMPARE(names(page(site, {.text = {}, .states = {u"disabled"_s}})), QStringList{u"luis"_s});
    QCOMPARE(names(page(site, {.text = {}, .states = {u"disabled"_s, u"enabled"_s}})).size(), 4);
    QCOMPARE(names(page(site, {.text = {}, .states = {u"locked"_s}})), QStringList{});
    QCOMPARE(names(page(site, {.text = {}, .states = {}, .sort = u"sign_in_name"_s, .descending = true})).first(), u"marie"_s);
    const auto second = page(site, {.text = {}, .states = {}, .sort = u"name"_s, .descending = false, .limit = 2, .offset = 2});
    QCOMPARE(names(second), (QStringList{u"luis"_s, u"marie"_s}));
    QCOMPARE(second.found, qint64{4});
    for (const auto &sort : {u"name"_s, u"sign_in_name"_s, u"profile"_s, u"group"_s, u"location"_s, u"language"_s,
                             u"last_sign_in"_s, u"status"_s, u"; DROP"_s}) {
        for (const bool descending : {false, true})
            QCOMPARE(page(site, {.text = {}, .states = {}, .sort = sort, .descending = descending}).rows.size(), std::size_t{4});
    }
}

void tst_Accounts::aSearchTakesItsSignsLiterally()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    site.user(u"under_score"_s);
    site.user(u"underxscore"_s);
    QCOMPARE(names(page(site, {.text = u"r_s"_s, .states = {}})), QStringList{u"under_score"_s});
    QCOMPARE(page(site, {.text = u"%"_s, .states = {}}).found, qint64{0});
    QCOMPARE(page(site, {.text = u"\\"_s, .states = {}}).found, qint64{0});
    QCOMPARE(page(site, {.text = u"' OR 1=1 --"_s, .states = {}}).found, qint64{0});
    QCOMPARE(page(site, {.text = QString(100'000, u'a'), .states = {}}).found, qint64{0});
}

void tst_Accounts::anAccountIsLockedWhileItsOwnThrottleBlocks()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const users::User ana = site.user(u"ana"_s);
    site.user(u"anabel"_s);
    const auto fail = [&](const QString &subject) {
        QVERIFY(site.site().write<bool>([&](Work &work) -> Result<bool> {
            FRACTAL_TRY_VOID(sign_in::recordFailure(work, subject));
            return true;
        }));
    };
    for (int i = 0; i < 5; ++i)
        fail(sign_in::subjectOf(u"ana"_s, u"10.0.0.0/24"_s, {}));
    const auto locked = page(site, {.text = {}, .states = {u"locked"_s}});
    QCOMPARE(names(locked), QStringList{u"ana"_s}); // not anabel, whose name begins alike
    QCOMPARE(locked.rows[0].lockedUntil, std::optional{site.clock.now() + 10s});
    QCOMPARE(locked.counts[2], qint64{1});
    Work work = site.site().read();
    QCOMPARE(user_table::row(work, ana.id).value().state(), user_table::State::Locked);
    site.clock.advance(11s);
    QCOMPARE(page(site, {.text = {}, .states = {u"locked"_s}}).found, qint64{0});
}

void tst_Accounts::theLastSignInIsTheLatestOne()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const users::User ana = site.user(u"ana"_s);
    QVERIFY(!page(site, {.text = u"ana"_s, .states = {}}).rows[0].lastSignIn);
    for (const auto &[action, wait] : {std::pair{u"sign_in"_s, 1h}, {u"sign_in"_s, 1h}, {u"sign_in.refused"_s, 1h}}) {
        site.clock.advance(wait);
        QVERIFY(site.site().write<JournalId>([&, action = action](Work &work) {
            journal::Record record;
            record.author = {u"user:ana"_s, ana.id, {}, {}, {}};
            record.action = action;
            return journal::append(work, record);
        }));
    }
    QCOMPARE(page(site, {.text = u"ana"_s, .states = {}}).rows[0].lastSignIn, std::optional{site.clock.now() - 1h});
    QCOMPARE(names(page(site, {.text = {}, .states = {}, .sort = u"last_sign_in"_s, .descending = true})).first(), u"ana"_s);
}

void tst_Accounts::nobodyLiftsOrLocksOutThemselves()
{
    users::User ana;
    ana.id.value = 2;
    ana.profile = Profile::Customized;
    ana.group.value = 1;
    users::User changed = ana;
    changed.displayName = u"Ana"_s;
    QVERIFY(account_rules::mayChange(ana, ana, changed));
    for (const auto &change : {std::function{[](users::User &user) { user.enabled = false; }},
                               {[](users::User &user) { user.group.value = 9; }},
                               {[](users::User &user) { user.profile = Profile::Technician; }}}) {
        users::User after = ana;
        change(after);
        QCOMPARE(account_rules::mayChange(ana, ana, after).error().code, ErrorCode::BusinessRule);
        users::User another = ana;
        another.id.value = 3;
        QVERIFY(account_rules::mayChange(another, ana, after));
    }
    QCOMPARE(account_rules::mayChangeGroup(ana, ana.group).error().code, ErrorCode::BusinessRule);
    QVERIFY(account_rules::mayChangeGroup(ana, GroupId{9}));
}

void tst_Accounts::onlyAdministratorsMakeAdministrators()
{
    users::User administrator;
    administrator.id.value = 1;
    administrator.profile = Profile::Administrator;
    users::User ana;
    ana.id.value = 2;
    ana.profile = Profile::Customized;
    users::User lifted = ana;
    lifted.profile = Profile::Administrator;
    users::User luis = ana;
    luis.id.value = 3;
    QCOMPARE(account_rules::mayChange(luis, ana, lifted).error().code, ErrorCode::BusinessRule);
    QCOMPARE(account_rules::mayChange(luis, administrator, administrator).error().code, ErrorCode::BusinessRule);
    QCOMPARE(account_rules::mayTouch(luis, administrator).error().code, ErrorCode::BusinessRule);
    QVERIFY(account_rules::mayTouch(luis, ana));
    QVERIFY(account_rules::mayChange(administrator, ana, lifted));
    users::NewUser made;
    made.profile = Profile::Administrator;
    QCOMPARE(account_rules::mayAdd(ana, made).error().code, ErrorCode::BusinessRule);
    QVERIFY(account_rules::mayAdd(administrator, made));
}

void tst_Accounts::aGroupIsRenamedAndMadeReadOnlyAndPutBack()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const groups::Group before = group(site, u"Planner"_s);
    groups::Group after = before;
    after.name = u"  Planning office "_s;
    after.readOnly = true;
    const auto save = [&](const groups::Group &wanted) {
        return site.site().write<JournalId>([&](Work &work) -> Result<JournalId> {
            FRACTAL_TRY(journal::Change change, groups::update(work, wanted));
            journal::Record record;
            record.action = u"group.edit"_s;
            record.undoable = true;
            record.changes.push_back(std::move(change));
            return journal::append(work, record);
        });
    };
    QCOMPARE(save(after).error().code, ErrorCode::BusinessRule); // it has rights that write
    PermissionSet reading;
    reading.set({Resource::WorkOrders, Action::View}, RowScope::Location);
    after.rights = reading;
    const JournalId id = save(after).value();
    const groups::Group now = group(site, u"Planning office"_s);
    QVERIFY(now.readOnly);
    QCOMPARE(now.rights, reading);
    QCOMPARE(now.version, before.version + 1);
    after = now;
    after.name = u"Technician"_s;
    QCOMPARE(save(after).error().code, ErrorCode::AlreadyExists);
    after.name = QString(81, u'x');
    QCOMPARE(save(after).error().field, u"name"_s);
    QVERIFY(site.site().write<JournalId>([&](Work &work) {
        return journal::undo(work, {}, id, journal::administrationRestorers(),
                             [](const journal::Change &) -> Result<void> { return {}; });
    }));
    const groups::Group back = group(site, u"Planner"_s);
    QCOMPARE(back.rights, before.rights);
    QVERIFY(!back.readOnly);
}

void tst_Accounts::aGroupThatChangedMeanwhileIsRefused()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    groups::Group mine = group(site, u"Planner"_s);
    groups::Group theirs = mine;
    theirs.name = u"Planners"_s;
    const auto save = [&](const groups::Group &wanted) {
        return site.site().write<journal::Change>([&](Work &work) { return groups::update(work, wanted); });
    };
    QVERIFY(save(theirs));
    mine.name = u"Office"_s;
    QCOMPARE(save(mine).error().code, ErrorCode::VersionConflict);
    QVERIFY(groups::findByName(site.reader(), u"Planners"_s));
}

void tst_Accounts::aGroupSaysWhoHasIt()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    site.user(u"marie"_s);
    disable(site, site.user(u"luis"_s));
    const GroupId planner = group(site, u"Planner"_s).id;
    const auto used = groups::usage(site.reader()).value();
    QCOMPARE(used[planner.value].accounts, qint64{2});
    QCOMPARE(used[planner.value].enabledAccounts, qint64{1});
    QCOMPARE(used[planner.value].consumers, qint64{0});
    QVERIFY(!used.contains(group(site, u"Auditor"_s).id.value));
    QCOMPARE(groups::usedBy(site.reader(), planner, 1).value().size(), 1);
    QCOMPARE(groups::usedBy(site.reader(), planner, 10).value().size(), 2);
}

void tst_Accounts::anAddressOfMailIsChecked()
{
    TestSite site;
    users::User ana = site.user(u"ana"_s);
    const auto save = [&] { return site.site().write<journal::Change>([&](Work &work) { return users::update(work, ana); }); };
    for (const auto &good : {u"ana@plant.example"_s, u"a@b"_s, QString{}}) {
        ana.email = good;
        QVERIFY2(save(), qPrintable(good));
    }
    for (const auto &bad : {u"ana"_s, u"@plant"_s, u"ana@"_s, u"a@b@c"_s, u"ana @plant"_s, QString(300, u'a').append(u"@b"_s)}) {
        ana.email = bad;
        QCOMPARE(save().error().field, u"email"_s);
    }
}

QTEST_GUILESS_MAIN(tst_Accounts)
#include "tst_accounts.moc"
