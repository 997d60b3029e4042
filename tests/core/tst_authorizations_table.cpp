// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorization_table.h"
#include "core/store/calls.h"
#include "tests/support/test_site.h"

#include <QTest>

using namespace fractal;
using namespace fractal::authorizations;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_AuthorizationsTable : public QObject {
    Q_OBJECT

private slots:
    void rowsAreFoundSortedAndCounted_data() { addDriverRows(); }
    void rowsAreFoundSortedAndCounted();
    void onlyWhatHoldsIsThere_data() { addDriverRows(); }
    void onlyWhatHoldsIsThere();
    void rightsAreThoseOfTheNextCall_data() { addDriverRows(); }
    void rightsAreThoseOfTheNextCall();
    void aConsumerThatOnlyReadsGivesNothingElse_data() { addDriverRows(); }
    void aConsumerThatOnlyReadsGivesNothingElse();
    void detailsSayHowLongAndHowOften_data() { addDriverRows(); }
    void detailsSayHowLongAndHowOften();
    void tenThousandRowsAreReadByThePage_data() { addDriverRows(); }
    void tenThousandRowsAreReadByThePage();

private:
    static consumers::Consumer consumer(TestSite &site, const QString &name, bool isLimited = false)
    {
        return site.site()
            .write<consumers::Added>([&](Work &work) -> Result<consumers::Added> {
                consumers::Consumer given;
                given.name = name;
                given.limitToGroup = isLimited;
                FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"Auditor"_s));
                given.group = group.id;
                return consumers::add(work, given, u"admin"_s, true);
            })
            .value()
            .consumer;
    }
    static AuthorizationId grant(TestSite &site, UserId user, ConsumerId consumer, bool isUsed = true)
    {
        return site.site()
            .write<AuthorizationId>([&](Work &work) -> Result<AuthorizationId> {
                FRACTAL_TRY(
                    const crypto::Secret code,
                    grantWithCode(work, {consumer, user, ScopeSet::all(), u"mcp"_s}, u"https://a.example/cb"_s, u"c"_s, u"r"_s));
                FRACTAL_TRY(const Code found, findCode(work.connection, code.reveal(), work.now()));
                if (isUsed) {
                    FRACTAL_TRY_VOID(issue(work, found.authorization, true));
                    FRACTAL_TRY_VOID(touch(work, found.authorization.id, u"52.1.2.3"_s));
                }
                return found.authorization.id;
            })
            .value();
    }
    static QStringList peopleOf(const TablePage &page)
    {
        QStringList names;
        for (const TableRow &row : page.rows)
            names += row.authorization.userName;
        return names;
    }
};

void tst_AuthorizationsTable::rowsAreFoundSortedAndCounted()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const ConsumerId chatGpt = consumer(site, u"ChatGPT (Test RT)"_s).id;
    const ConsumerId claude = consumer(site, u"Claude"_s).id;
    grant(site, site.user(u"marie"_s).id, chatGpt);
    site.clock.advance(24h);
    grant(site, site.user(u"luis"_s).id, claude);
    site.clock.advance(24h);
    grant(site, site.user(u"ana"_s).id, claude, false);
    TableQuery query;
    query.usedSince = site.clock.now() - 30h;
    query.expiringBefore = site.clock.now() + 24h * 179 + 12h;
    const TablePage all = table(site.reader(), query, site.clock.now()).value();
    QCOMPARE(all.total, qint64{3});
    QCOMPARE(all.counts.all, qint64{3});
    QCOMPARE(all.counts.used, qint64{1});
    QCOMPARE(all.counts.expiring, qint64{2}); // marie's and luis's are a day or two older
    QCOMPARE(peopleOf(all), (QStringList{u"luis"_s, u"marie"_s, u"ana"_s}));
    query.sort = SortBy::User;
    query.descending = false;
    QCOMPARE(peopleOf(table(site.reader(), query, site.clock.now()).value()), (QStringList{u"ana"_s, u"luis"_s, u"marie"_s}));
    query.limit = 1;
    query.offset = 1;
    const TablePage second = table(site.reader(), query, site.clock.now()).value();
    QCOMPARE(peopleOf(second), QStringList{u"luis"_s});
    QCOMPARE(second.total, qint64{3});
    query.offset = 0;
    query.limit = 200;
    query.text = u"chatgpt (t"_s;
    QCOMPARE(peopleOf(table(site.reader(), query, site.clock.now()).value()), QStringList{u"marie"_s});
    query.text = u"%"_s;
    QVERIFY(table(site.reader(), query, site.clock.now()).value().rows.empty());
    query.text.clear();
    query.usedOnly = true;
    QCOMPARE(peopleOf(table(site.reader(), query, site.clock.now()).value()), QStringList{u"luis"_s});
    QCOMPARE(matching(site.reader(), query, site.clock.now()).value().size(), std::size_t{1});
    query.expiringOnly = true;
    QCOMPARE(peopleOf(table(site.reader(), query, site.clock.now()).value()), (QStringList{u"luis"_s, u"marie"_s}));
}

void tst_AuthorizationsTable::onlyWhatHoldsIsThere()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const ConsumerId app = consumer(site, u"ChatGPT"_s).id;
    const AuthorizationId ended = grant(site, site.user(u"marie"_s).id, app);
    grant(site, site.user(u"luis"_s).id, app);
    QVERIFY(site.site()
                .write<bool>([&](Work &work) -> Result<bool> {
                    FRACTAL_TRY_VOID(forConsumer(work, app, ScopeSet::all(), u"mcp"_s)); // nobody allowed it
                    return revoke(work, ended, u"test"_s);
                })
                .value());
    const TablePage page = table(site.reader(), {}, site.clock.now()).value();
    QCOMPARE(peopleOf(page), QStringList{u"luis"_s});
    QCOMPARE(page.counts.all, qint64{1});
    QCOMPARE(tableDetails(site.reader(), ended, site.clock.now()).error().code, ErrorCode::NotFound);
    site.clock.advance(grantLifetime);
    QVERIFY(table(site.reader(), {}, site.clock.now()).value().rows.empty());
}

void tst_AuthorizationsTable::rightsAreThoseOfTheNextCall()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const users::User marie = site.user(u"marie"_s, Profile::Administrator);
    grant(site, marie.id, consumer(site, u"Free"_s).id);
    grant(site, marie.id, consumer(site, u"Limited"_s, true).id);
    TableQuery query;
    query.sort = SortBy::Consumer;
    query.descending = false;
    const Permission add{Resource::WorkOrders, Action::Add};
    TablePage page = table(site.reader(), query, site.clock.now()).value();
    QVERIFY(page.rows[0].rights.has(add));
    QVERIFY(!page.rows[1].rights.has(add)); // the consumer's group is a ceiling
    QVERIFY(!page.rows[0].hasLeft);
    QVERIFY(site.site()
                .write<bool>([&](Work &work) -> Result<bool> {
                    users::User user = marie;
                    user.enabled = false;
                    FRACTAL_TRY_VOID(users::update(work, user));
                    return true;
                })
                .has_value());
    page = table(site.reader(), query, site.clock.now()).value();
    QVERIFY(page.rows.empty() || (page.rows[0].hasLeft && page.rows[0].rights.isEmpty()));
}

/// SEC-3, decision 34: read only and unverified are as a missing right, held is not.
void tst_AuthorizationsTable::aConsumerThatOnlyReadsGivesNothingElse()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const AuthorizationId id = grant(site, site.user(u"marie"_s, Profile::Administrator).id, consumer(site, u"ChatGPT"_s).id);
    const auto row = [&] { return tableDetails(site.reader(), id, site.clock.now()).value().row; };
    const auto set = [&](const QString &sql) {
        QVERIFY(site.site().write<qint64>([&](Work &work) { return work.connection.execute(sql); }));
    };
    constexpr Permission creates{Resource::WorkOrders, Action::Add};
    constexpr Permission sees{Resource::WorkOrders, Action::View};
    QVERIFY(row().rights.has(creates) && !row().holdsWrites);
    set(u"UPDATE oauth_consumers SET writes = 'hold'"_s);
    QVERIFY(row().rights.has(creates) && row().holdsWrites);
    set(u"UPDATE oauth_consumers SET writes = 'read_only'"_s);
    QVERIFY(!row().rights.has(creates) && row().rights.has(sees) && !row().holdsWrites);
    set(u"UPDATE oauth_consumers SET writes = 'hold', origin = 'dynamic_registration'"_s);
    QVERIFY(!row().rights.has(creates) && row().rights.has(sees) && !row().holdsWrites);
}

void tst_AuthorizationsTable::detailsSayHowLongAndHowOften()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const users::User marie = site.user(u"marie"_s);
    const ConsumerId chatGpt = consumer(site, u"ChatGPT"_s).id;
    const AuthorizationId id = grant(site, marie.id, chatGpt);
    grant(site, marie.id, consumer(site, u"Claude"_s).id);
    grant(site, site.user(u"luis"_s).id, chatGpt);
    QVERIFY(site.site()
                .write<bool>([&](Work &work) -> Result<bool> {
                    const calls::Call call{work.now(), u"user:marie"_s, marie.id, chatGpt, u"list_assets"_s, {}, u"done"_s, 10};
                    FRACTAL_TRY_VOID(calls::append(work, std::array{call, call}));
                    return true;
                })
                .has_value());
    const TableDetails details = tableDetails(site.reader(), id, site.clock.now()).value();
    QCOMPARE(details.row.authorization.userName, u"marie"_s);
    QCOMPARE(details.validUntil, site.clock.now() + refreshIdleLifetime);
    QCOMPARE(details.ofUser, qint64{2});
    QCOMPARE(details.ofConsumer, qint64{2});
    QCOMPARE(details.calls, std::optional<qint64>{2});
    QCOMPARE(holdingOfUser(site.reader(), marie.id, site.clock.now()).value().size(), std::size_t{2});
}

void tst_AuthorizationsTable::tenThousandRowsAreReadByThePage()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const users::User marie = site.user(u"marie"_s);
    const ConsumerId chatGpt = consumer(site, u"ChatGPT"_s).id;
    QVERIFY(
        site.site()
            .write<bool>([&](Work &work) -> Result<bool> {
                for (int i = 0; i < 10'000; ++i) {
                    FRACTAL_TRY_VOID(work.connection.insert(
                        u"INSERT INTO authorizations (consumer_id, user_id, scopes, audience, granted_at, expires_at) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s,
                        {chatGpt.value, marie.id.value, u"assets:read"_s, u"mcp"_s, work.now().ms + i,
                         (work.now() + grantLifetime).ms}));
                }
                return true;
            })
            .has_value());
    TableQuery query;
    query.sort = SortBy::Granted;
    query.offset = 9'900;
    const TablePage page = table(site.reader(), query, site.clock.now()).value();
    QCOMPARE(page.total, qint64{10'000});
    QCOMPARE(page.rows.size(), std::size_t{100});
    QCOMPARE(page.rows.back().authorization.grantedAt, site.clock.now());
    QCOMPARE(matching(site.reader(), query, site.clock.now()).value().size(), std::size_t{10'000});
}

QTEST_GUILESS_MAIN(tst_AuthorizationsTable)
#include "tst_authorizations_table.moc"
