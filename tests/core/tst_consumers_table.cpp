// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorizations.h"
#include "core/store/consumer_table.h"
#include "tests/support/test_site.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace fractal::consumers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_ConsumersTable : public QObject {
    Q_OBJECT

private slots:
    void eachStatusIsFound_data() { addDriverRows(); }
    void eachStatusIsFound();
    void attentionEndsWithTheNextUseOrAfterSevenDays_data() { addDriverRows(); }
    void attentionEndsWithTheNextUseOrAfterSevenDays();
    void aFilterFindsNameKeyAndCallback_data() { addDriverRows(); }
    void aFilterFindsNameKeyAndCallback();
    void chipsFilterAndCount_data() { addDriverRows(); }
    void chipsFilterAndCount();
    void sortingIsDoneByTheStore_data() { addDriverRows(); }
    void sortingIsDoneByTheStore();
    void pagesFollowEachOther_data() { addDriverRows(); }
    void pagesFollowEachOther();
    void refusalsAndTheLastChangeAreTold_data() { addDriverRows(); }
    void refusalsAndTheLastChangeAreTold();

private:
    struct Sample {
        QString name;
        QString group = u"GOOGLE SHEET"_s;
        QStringList callbacks{u"https://chatgpt.com/cb"_s};
        bool enabled = true;
        GrantType grantType = GrantType::AuthorizationCode;
        bool publicClient = false;
    };
    static ConsumerId add(TestSite &site, const Sample &sample)
    {
        return site.site()
            .write<ConsumerId>([&](Work &work) -> Result<ConsumerId> {
                Consumer consumer;
                consumer.name = sample.name;
                FRACTAL_TRY(const auto group, groups::findByName(work.connection, sample.group));
                consumer.group = group.id;
                consumer.callbacks = sample.grantType == GrantType::ClientCredentials ? QStringList{} : sample.callbacks;
                consumer.enabled = sample.enabled;
                consumer.grantType = sample.grantType;
                consumer.publicClient = sample.publicClient;
                FRACTAL_TRY(const Added added, consumers::add(work, consumer, u"admin"_s, true));
                return added.consumer.id;
            })
            .value();
    }
    static void write(TestSite &site, const QString &sql, const QVariantList &values)
    {
        const auto done = site.site().write<bool>([&](Work &work) -> Result<bool> {
            FRACTAL_TRY_VOID(work.connection.execute(sql, values));
            return true;
        });
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
    }
    static void grant(TestSite &site, ConsumerId id, bool readsTools, bool used = false)
    {
        const Instant now = site.clock.now();
        write(
            site,
            u"INSERT INTO authorizations (consumer_id, user_id, scopes, audience, granted_at, expires_at, tools_read_at, last_used_at)"
            " VALUES (?, 1, 'assets:read', 'mcp', ?, ?, ?, ?)"_s,
            {id.value, now.ms, (now + 24h).ms, readsTools ? QVariant{now.ms} : QVariant{}, used ? QVariant{now.ms} : QVariant{}});
    }
    static void refuse(TestSite &site, ConsumerId id, const QString &reason)
    {
        const auto done = site.site().write<JournalId>([&](Work &work) {
            journal::Record record;
            record.author.actor = u"visitor"_s;
            record.author.consumer = id;
            record.author.address = u"203.0.113.7"_s;
            record.action = u"authorize.refused"_s;
            record.outcome = u"refused"_s;
            record.reason = reason;
            return journal::append(work, record);
        });
        QVERIFY(done.has_value());
    }
    static TablePage ask(TestSite &site, const TableQuery &query = {})
    {
        return table(site.reader(), query, site.clock.now()).value();
    }
    static Status statusOf(TestSite &site, ConsumerId id) { return tableRow(site.reader(), id, site.clock.now()).value().status; }
    static QStringList names(const TablePage &page)
    {
        QStringList all;
        for (const TableRow &row : page.rows)
            all += row.name;
        return all;
    }
};

void tst_ConsumersTable::eachStatusIsFound()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const ConsumerId off = add(site, {.name = u"off"_s, .callbacks = {}, .enabled = false});
    const ConsumerId waiting = add(site, {.name = u"waiting"_s, .callbacks = {}});
    const ConsumerId ready = add(site, {.name = u"ready"_s});
    const ConsumerId program = add(site, {.name = u"program"_s, .grantType = GrantType::ClientCredentials});
    QCOMPARE(statusOf(site, off), Status::Disabled);
    QCOMPARE(statusOf(site, waiting), Status::Waiting);
    QCOMPARE(statusOf(site, ready), Status::Ready);
    QCOMPARE(statusOf(site, program), Status::Ready);
    grant(site, ready, false, true); // signed in, but no list of tools was read
    QCOMPARE(statusOf(site, ready), Status::Ready);
    grant(site, ready, true);
    QCOMPARE(statusOf(site, ready), Status::Connected);
    QCOMPARE(tableRow(site.reader(), ready, site.clock.now()).value().authorizations, 2);
    grant(site, program, false);
    QCOMPARE(statusOf(site, program), Status::Ready);
    grant(site, program, false, true);
    QCOMPARE(statusOf(site, program), Status::Connected);
    refuse(site, waiting, u"callback not registered"_s); // what is missing comes first
    QCOMPARE(statusOf(site, waiting), Status::Waiting);
    site.clock.advance(25h); // authorizations expire
    QCOMPARE(statusOf(site, ready), Status::Ready);
    QCOMPARE(tableRow(site.reader(), ConsumerId{999}, site.clock.now()).error().code, ErrorCode::NotFound);
}

void tst_ConsumersTable::attentionEndsWithTheNextUseOrAfterSevenDays()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const ConsumerId used = add(site, {.name = u"used"_s});
    const ConsumerId silent = add(site, {.name = u"silent"_s});
    refuse(site, used, u"the secret is wrong"_s);
    refuse(site, silent, u"the secret is wrong"_s);
    QCOMPARE(statusOf(site, used), Status::NeedsAttention);
    site.clock.advance(1min);
    write(site, u"UPDATE oauth_consumers SET last_used_at = ? WHERE id = ?"_s, {site.clock.now().ms, used.value});
    QCOMPARE(statusOf(site, used), Status::Ready);
    QCOMPARE(statusOf(site, silent), Status::NeedsAttention);
    site.clock.advance(24h * 7);
    QCOMPARE(statusOf(site, silent), Status::Ready);
}

void tst_ConsumersTable::aFilterFindsNameKeyAndCallback()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const ConsumerId claude = add(site, {.name = u"Claude 100%"_s, .callbacks = {u"https://claude.ai/api/Back"_s}});
    add(site, {.name = u"Écran d'atelier"_s, .callbacks = {}});
    const QString key = tableRow(site.reader(), claude, site.clock.now()).value().key;
    QCOMPARE(names(ask(site, {.text = u"CLAUDE"_s})), QStringList{u"Claude 100%"_s});
    QCOMPARE(names(ask(site, {.text = u"100%"_s})), QStringList{u"Claude 100%"_s});
    QCOMPARE(names(ask(site, {.text = u"100%_"_s})), QStringList{});
    QCOMPARE(names(ask(site, {.text = key.mid(2, 8).toUpper()})), QStringList{u"Claude 100%"_s});
    QCOMPARE(names(ask(site, {.text = u"AI/api/back"_s})), QStringList{u"Claude 100%"_s});
    QCOMPARE(names(ask(site, {.text = u"Écran"_s})), QStringList{u"Écran d'atelier"_s});
    QCOMPARE(names(ask(site, {.text = u" atelier "_s})), QStringList{u"Écran d'atelier"_s});
    const TablePage none = ask(site, {.text = u"'; DROP TABLE oauth_consumers; --"_s});
    QCOMPARE(none.total, 0);
    QCOMPARE(none.counts.all, 2);
}

void tst_ConsumersTable::chipsFilterAndCount()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    add(site, {.name = u"old"_s});
    site.clock.advance(24h * 91);
    const ConsumerId ready = add(site, {.name = u"new"_s});
    add(site, {.name = u"waiting"_s, .callbacks = {}});
    add(site, {.name = u"off"_s, .enabled = false});
    grant(site, ready, true);
    const TablePage all = ask(site);
    QCOMPARE(all.total, 4);
    QCOMPARE(all.counts.all, 4);
    QCOMPARE(all.counts.unused, 1);
    QCOMPARE(all.counts.byStatus, (std::array<qint64, statusCount>{1, 0, 0, 1, 1, 1}));
    const TablePage some = ask(site,
                               {.statuses = {Status::Connected, Status::Waiting}, .sort = SortBy::Name, .descending = false});
    QCOMPARE(names(some), (QStringList{u"new"_s, u"waiting"_s}));
    QCOMPARE(some.total, 2);
    QCOMPARE(some.counts.all, 4);
    QCOMPARE(names(ask(site, {.unusedOnly = true})), QStringList{u"old"_s});
    QCOMPARE(names(ask(site, {.statuses = {Status::Disabled}, .unusedOnly = true})), QStringList{});
    QCOMPARE(matching(site.reader(), {.statuses = {Status::Connected}, .limit = 1}, site.clock.now()).value(),
             std::vector{ready});
}

void tst_ConsumersTable::sortingIsDoneByTheStore()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const ConsumerId b = add(site, {.name = u"b"_s, .group = u"Planner"_s});
    site.clock.advance(1min);
    add(site, {.name = u"C"_s, .group = u"Technician"_s, .callbacks = {}});
    site.clock.advance(1min);
    const ConsumerId a = add(
        site, {.name = u"A"_s, .callbacks = {u"https://a.example/1"_s, u"https://a.example/2"_s}, .publicClient = true});
    grant(site, b, true);
    write(site, u"UPDATE oauth_consumers SET last_used_at = ? WHERE id = ?"_s, {site.clock.now().ms, a.value});
    const auto sorted = [&](SortBy sort, bool descending) {
        return names(ask(site, {.sort = sort, .descending = descending})).join(u' ');
    };
    QCOMPARE(sorted(SortBy::Name, false), u"A b C"_s);
    QCOMPARE(sorted(SortBy::Name, true), u"C b A"_s);
    QCOMPARE(sorted(SortBy::Group, false), u"A b C"_s);
    QCOMPARE(sorted(SortBy::Callbacks, true), u"A b C"_s);
    QCOMPARE(sorted(SortBy::Authorizations, true), u"b A C"_s);
    QCOMPARE(sorted(SortBy::LastUsed, true), u"A C b"_s);
    QCOMPARE(sorted(SortBy::LastUsed, false), u"b C A"_s);
    QCOMPARE(sorted(SortBy::Created, true), u"A C b"_s);
    QCOMPARE(sorted(SortBy::Status, false), u"b C A"_s); // Connected, Waiting, Ready
    QCOMPARE(ask(site, {.sort = SortBy::Key}).rows.size(), 3);
    const TableRow row = tableRow(site.reader(), a, site.clock.now()).value();
    QVERIFY(row.publicClient);
    QCOMPARE(row.secretHint, QString{}); // it keeps no secret
    QCOMPARE(row.callbacks, 2);
    QCOMPARE(tableRow(site.reader(), b, site.clock.now()).value().secretHint, find(site.reader(), b).value().secretHint);
}

void tst_ConsumersTable::pagesFollowEachOther()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    for (int i = 0; i < 7; ++i)
        add(site, {.name = QString::number(i)});
    QStringList all;
    for (qint64 offset = 0; offset < 7; offset += 3) {
        const TablePage page = ask(site, {.sort = SortBy::Name, .descending = false, .offset = offset, .limit = 3});
        QCOMPARE(page.total, 7);
        all += names(page);
    }
    QCOMPARE(all.join(QString{}), u"0123456"_s);
}

void tst_ConsumersTable::refusalsAndTheLastChangeAreTold()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const ConsumerId id = add(site, {.name = u"ChatGPT"_s});
    const ConsumerId other = add(site, {.name = u"Claude"_s});
    refuse(site, id, u"first"_s);
    refuse(site, other, u"of another"_s);
    refuse(site, id, u"second"_s);
    const auto told = refusals(site.reader(), id, 50).value();
    QCOMPARE(told.size(), 2U);
    QCOMPARE(told.front().reason, u"second"_s);
    QCOMPARE(told.front().address, u"203.0.113.7"_s);
    QCOMPARE(refusals(site.reader(), id, 1).value().size(), 1U);
    QCOMPARE(lastChange(site.reader(), id).error().code, ErrorCode::NotFound);
    const auto logged = site.site().write<JournalId>([&](Work &work) -> Result<JournalId> {
        FRACTAL_TRY(Consumer consumer, find(work.connection, id));
        consumer.description = u"changed"_s;
        journal::Record record;
        record.author = {u"desktop:admin"_s, UserId{1}, {}, {}, {}};
        record.action = u"consumer.edit"_s;
        FRACTAL_TRY(journal::Change change, update(work, consumer));
        record.changes = {std::move(change)};
        return journal::append(work, record);
    });
    QVERIFY(logged.has_value());
    QCOMPARE(lastChange(site.reader(), id).value().who, u"admin"_s);
}

QTEST_GUILESS_MAIN(tst_ConsumersTable)
#include "tst_consumers_table.moc"
