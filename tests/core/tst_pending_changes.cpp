// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The safety belt for writes: SEC-4 and decision 34.
#include "core/operations/pending_change.h"
#include "core/store/authorizations.h"
#include "core/store/authorized_principal.h"
#include "core/store/consumers.h"
#include "core/store/housekeeping.h"
#include "tests/support/sample_records.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using pending_changes::PendingChange;

namespace {

/// A consumer whose writes are held, and a planner who connected it.
struct Held {
    explicit Held(Driver driver, WritePolicy policy = WritePolicy::Hold) : site{driver}, records{site}
    {
        person = users::findByName(site.reader(), u"planner"_s).value();
        consumer = write<consumers::Added>([&](Work &work) -> Result<consumers::Added> {
                       consumers::Consumer given;
                       given.name = u"ChatGPT"_s;
                       given.writes = policy;
                       FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"GOOGLE SHEET"_s));
                       given.group = group.id;
                       return consumers::add(work, given, u"admin"_s, true);
                   }).consumer;
        write<crypto::Secret>([&](Work &work) {
            return authorizations::grantWithCode(work, {consumer.id, person.id, ScopeSet::all(), u"mcp"_s},
                                                 u"https://a.example/cb"_s, u"challenge"_s, u"mcp"_s);
        });
        authorization.value = site.reader().scalar(u"SELECT max(id) FROM authorizations"_s).value();
    }

    template <typename T>
    T write(const std::function<Result<T>(Work &)> &job)
    {
        return site.site().write<T>(job).value();
    }

    Principal asker() { return authorized_principal::find(site.reader(), authorization, site.clock.now()).value().value(); }

    /// As a door of the server does it: that it waits is kept, though the answer is an error.
    Result<QByteArray> ask(const QString &operation, const QJsonObject &arguments)
    {
        const Principal principal = asker();
        return write<Result<QByteArray>>([&](Work &work) -> Result<Result<QByteArray>> {
            return operations::call(*operations::find(operation), arguments, principal, records.facts(), work);
        });
    }

    PendingChange heldChange(const QString &operation, const QJsonObject &arguments)
    {
        const auto answer = ask(operation, arguments);
        if (answer || answer.error().code != ErrorCode::ConfirmationRequired)
            qFatal("it was not held: %s", qPrintable(answer ? QString::fromUtf8(*answer) : answer.error().detail));
        const QString name = answer.error().details["pending_change"_L1]["id"_L1].toString();
        return pending_changes::findOf(site.reader(), name, person.id, site.clock.now()).value();
    }

    Result<PendingChange> confirm(const PendingChange &change, const QString &userName = u"planner"_s)
    {
        const Principal principal = site.principal(userName);
        return write<Result<PendingChange>>([&](Work &work) -> Result<Result<PendingChange>> {
            return operations::confirm(change.name, principal, records.facts(), work);
        });
    }

    QJsonObject order(const QString &code) { return records.call(u"get_work_order"_s, {{u"id"_s, code}}, u"admin"_s).value(); }
    QJsonObject outcome(const PendingChange &change)
    {
        return records.call(u"get_pending_change"_s, {{u"id"_s, change.name}}, asker()).value();
    }

    std::size_t entriesOf(const QString &action)
    {
        journal::Filter filter;
        filter.action = action;
        return journal::list(site.reader(), filter)->size();
    }

    TestSite site;
    SampleRecords records;
    users::User person;
    consumers::Consumer consumer;
    AuthorizationId authorization;
};

const QJsonObject renamed{{u"id"_s, u"OT-4"_s}, {u"title"_s, u"Loud noise"_s}};

} // namespace

class tst_PendingChanges : public QObject {
    Q_OBJECT

private slots:
    void aWriteWaitsAndChangesNothing_data() { addDriverRows(); }
    void aWriteWaitsAndChangesNothing();
    void confirmedItIsDoneOnceInTheNameOfBoth_data() { addDriverRows(); }
    void confirmedItIsDoneOnceInTheNameOfBoth();
    void rejectedItIsNeverDone();
    void itExpires();
    void itFailsWhere_data();
    void itFailsWhere();
    void anotherPersonDoesNotKnowIt();
    void theSameQuestionWaitsOnce();
    void tooManyDoNotWait();
    void aRefusalIsToldAtOnce();
    void theSameKeyGivesTheAnswerAfterwards();
    void readingIsNotHeld();
    void readOnlyIsAMissingRight();
    void theToolIsThereWhereWritesAreHeld();
    void ofAProgramAnAdministratorOfConsumersDecides();
    void aPageHasWhatWaitsFirst_data() { addDriverRows(); }
    void aPageHasWhatWaitsFirst();
    void housekeepingRemovesThemADayLater_data() { addDriverRows(); }
    void housekeepingRemovesThemADayLater();
};

void tst_PendingChanges::aWriteWaitsAndChangesNothing()
{
    QFETCH(Driver, driver);
    Held held{driver};
    const QJsonObject before = held.order(u"OT-4"_s);
    const auto answer = held.ask(u"update_work_order"_s, renamed);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::ConfirmationRequired);
    const QJsonObject told = answer.error().details["pending_change"_L1].toObject();
    QCOMPARE(told["status"_L1].toString(), u"waiting"_s);
    QCOMPARE(told["expires_at"_L1].toString(), u"2026-01-01T00:15:00Z"_s);
    QCOMPARE(told["confirm_url"_L1].toString(), operations::confirmUrl(held.records.facts()));
    QCOMPARE(told["changes"_L1].toArray().size(), 1);
    QCOMPARE(told["changes"_L1][0]["code"_L1].toString(), u"OT-4"_s);
    QCOMPARE(told["changes"_L1][0]["field"_L1].toString(), u"title"_s);
    QCOMPARE(told["changes"_L1][0]["after"_L1].toString(), u"Loud noise"_s);
    QCOMPARE(held.order(u"OT-4"_s), before);
    QCOMPARE(pending_changes::waitingFor(held.site.reader(), held.person.id, held.site.clock.now())->size(), 1U);
}

void tst_PendingChanges::confirmedItIsDoneOnceInTheNameOfBoth()
{
    QFETCH(Driver, driver);
    Held held{driver};
    const PendingChange change = held.heldChange(u"update_work_order"_s, renamed);
    const auto done = held.confirm(change);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(done->status, pending_changes::Status::Confirmed);
    QCOMPARE(held.order(u"OT-4"_s)["title"_L1].toString(), u"Loud noise"_s);
    QCOMPARE(held.outcome(change)["status"_L1].toString(), u"confirmed"_s);
    QVERIFY(held.outcome(change)["answer"_L1]["journal_id"_L1].toInteger() > 0);

    journal::Filter newest;
    newest.changesOnly = true;
    newest.limit = 1;
    const auto entries = journal::list(held.site.reader(), newest).value();
    QCOMPARE(entries.front().action, u"update_work_order"_s);
    QCOMPARE(entries.front().author.consumer, held.consumer.id);
    QCOMPARE(entries.front().author.user, held.person.id);
    QVERIFY(entries.front().undoable);
    QCOMPARE(held.entriesOf(u"pending_change.confirmed"_s), 1U);

    const qint64 version = held.order(u"OT-4"_s)["version"_L1].toInteger();
    const auto again = held.confirm(change); // single use
    QCOMPARE(again.error().code, ErrorCode::Refused);
    QCOMPARE(held.order(u"OT-4"_s)["version"_L1].toInteger(), version);
}

void tst_PendingChanges::rejectedItIsNeverDone()
{
    Held held{Driver::Sqlite};
    const PendingChange change = held.heldChange(u"update_work_order"_s, renamed);
    const Principal planner = held.site.principal(u"planner"_s);
    const auto rejected = held.site.site().write<PendingChange>(
        [&](Work &work) { return operations::reject(change.name, planner, work); });
    QVERIFY(rejected);
    QCOMPARE(held.outcome(change)["status"_L1].toString(), u"rejected"_s);
    QCOMPARE(held.confirm(change).error().code, ErrorCode::Refused);
    QVERIFY(held.order(u"OT-4"_s)["title"_L1].toString() != u"Loud noise"_s);
}

void tst_PendingChanges::itExpires()
{
    Held held{Driver::Sqlite};
    const PendingChange change = held.heldChange(u"update_work_order"_s, renamed);
    held.site.clock.advance(15min);
    QCOMPARE(held.confirm(change).error().code, ErrorCode::Refused);
    QCOMPARE(held.outcome(change)["status"_L1].toString(), u"expired"_s);
}

void tst_PendingChanges::itFailsWhere_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("the record changed meanwhile")
        << u"UPDATE work_orders SET title = 'Other', version = version + 1 WHERE code = 'OT-4'"_s;
    QTest::newRow("the connection ended") << u"UPDATE authorizations SET revoked_at = 1"_s;
    QTest::newRow("the person lost the right") << u"UPDATE users SET profile = 'read_only' WHERE name = 'planner'"_s;
    QTest::newRow("the consumer was disabled") << u"UPDATE oauth_consumers SET enabled = 0"_s;
    QTest::newRow("the consumer only reads by now") << u"UPDATE oauth_consumers SET writes = 'read_only'"_s;
}

void tst_PendingChanges::itFailsWhere()
{
    QFETCH(QString, sql);
    Held held{Driver::Sqlite};
    const PendingChange change = held.heldChange(u"update_work_order"_s, renamed);
    QVERIFY(held.site.site().write<qint64>([&](Work &work) { return work.connection.execute(sql); }));
    const auto failed = held.confirm(change);
    QVERIFY2(failed, failed ? "" : qPrintable(failed.error().detail));
    QCOMPARE(failed->status, pending_changes::Status::Failed);
    QVERIFY(!failed->reason.isEmpty());
    QVERIFY(held.order(u"OT-4"_s)["title"_L1].toString() != u"Loud noise"_s);
    QCOMPARE(held.confirm(change).error().code, ErrorCode::Refused);
}

void tst_PendingChanges::anotherPersonDoesNotKnowIt()
{
    Held held{Driver::Sqlite};
    const PendingChange change = held.heldChange(u"update_work_order"_s, renamed);
    for (const QString &other : {u"tech"_s, u"auditor"_s, u"admin"_s})
        QCOMPARE(held.confirm(change, other).error().code, ErrorCode::NotFound);
    Principal elsewhere = held.asker();
    elsewhere.consumer.value += 1;
    QCOMPARE(held.records.call(u"get_pending_change"_s, {{u"id"_s, change.name}}, elsewhere).error().code, ErrorCode::NotFound);
}

void tst_PendingChanges::theSameQuestionWaitsOnce()
{
    Held held{Driver::Sqlite};
    const PendingChange first = held.heldChange(u"update_work_order"_s, renamed);
    QCOMPARE(held.heldChange(u"update_work_order"_s, renamed).name, first.name);
    QCOMPARE(held.entriesOf(u"pending_change.held"_s), 1U);
}

void tst_PendingChanges::tooManyDoNotWait()
{
    Held held{Driver::Sqlite};
    for (int i = 0; i < pending_changes::mostWaiting; ++i)
        held.heldChange(u"update_work_order"_s, {{u"id"_s, u"OT-4"_s}, {u"title"_s, u"Noise %1"_s.arg(i)}});
    QCOMPARE(held.ask(u"update_work_order"_s, renamed).error().code, ErrorCode::RateLimited);
    held.site.clock.advance(15min);
    held.heldChange(u"update_work_order"_s, renamed);
}

void tst_PendingChanges::aRefusalIsToldAtOnce()
{
    Held held{Driver::Sqlite};
    QCOMPARE(held.ask(u"update_work_order"_s, {{u"id"_s, u"OT-99"_s}, {u"title"_s, u"x"_s}}).error().code, ErrorCode::NotFound);
    QCOMPARE(held.ask(u"update_work_order"_s, {{u"id"_s, u"OT-3"_s}, {u"title"_s, u"x"_s}}).error().code,
             ErrorCode::BusinessRule);
    QCOMPARE(*pending_changes::countWaitingFor(held.site.reader(), held.person.id, held.site.clock.now()), 0);
}

void tst_PendingChanges::theSameKeyGivesTheAnswerAfterwards()
{
    Held held{Driver::Sqlite};
    QJsonObject arguments = renamed;
    arguments[u"idempotency_key"_s] = u"a key of mine"_s;
    QVERIFY(held.confirm(held.heldChange(u"update_work_order"_s, arguments)));
    const auto again = held.ask(u"update_work_order"_s, arguments);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QVERIFY(again->contains("\"replayed\":true"));
}

void tst_PendingChanges::readingIsNotHeld()
{
    Held held{Driver::Sqlite};
    QVERIFY(held.ask(u"get_work_order"_s, {{u"id"_s, u"OT-4"_s}}));
}

void tst_PendingChanges::readOnlyIsAMissingRight()
{
    Held held{Driver::Sqlite, WritePolicy::ReadOnly};
    QCOMPARE(held.ask(u"update_work_order"_s, renamed).error().code, ErrorCode::Forbidden);
    QVERIFY(!operations::isUsableBy(*operations::find(u"update_work_order"), held.asker()));
    QVERIFY(operations::isUsableBy(*operations::find(u"list_work_orders"), held.asker()));
}

void tst_PendingChanges::theToolIsThereWhereWritesAreHeld()
{
    Held held{Driver::Sqlite};
    QVERIFY(operations::isUsableBy(*operations::find(u"get_pending_change"), held.asker()));
    Held allowed{Driver::Sqlite, WritePolicy::Allowed};
    QVERIFY(!operations::isUsableBy(*operations::find(u"get_pending_change"), allowed.asker()));
    QVERIFY(allowed.ask(u"update_work_order"_s, renamed));
}

void tst_PendingChanges::ofAProgramAnAdministratorOfConsumersDecides()
{
    Held held{Driver::Sqlite};
    QVERIFY(held.site.site().write<qint64>(
        [&](Work &work) { return work.connection.execute(u"UPDATE authorizations SET user_id = NULL"_s); }));
    QVERIFY(held.site.site().write<qint64>([&](Work &work) {
        return work.connection.execute(
            u"UPDATE oauth_consumers SET group_id = (SELECT id FROM permission_groups WHERE name = 'Planner')"_s);
    }));
    const auto answer = held.ask(u"update_work_order"_s, renamed);
    QCOMPARE(answer.error().code, ErrorCode::ConfirmationRequired);
    const QString name = answer.error().details["pending_change"_L1]["id"_L1].toString();
    const PendingChange change = pending_changes::findOf(held.site.reader(), name, {}, held.site.clock.now()).value();
    QCOMPARE(held.confirm(change, u"planner"_s).error().code, ErrorCode::NotFound);
    const auto done = held.confirm(change, u"admin"_s);
    QVERIFY(done);
    QCOMPARE(done->status, pending_changes::Status::Confirmed);
}

void tst_PendingChanges::aPageHasWhatWaitsFirst()
{
    QFETCH(Driver, driver);
    Held held{driver};
    const PendingChange old = held.heldChange(u"update_work_order"_s, renamed);
    held.site.clock.advance(15min); // it expires
    const PendingChange first = held.heldChange(u"update_work_order"_s, renamed);
    held.site.clock.advance(1min);
    const PendingChange second = held.heldChange(u"add_work_order_comment"_s, {{u"id"_s, u"OT-4"_s}, {u"text"_s, u"Seen."_s}});
    const PendingChange done = held.heldChange(u"update_work_order"_s, {{u"id"_s, u"OT-4"_s}, {u"priority"_s, u"low"_s}});
    QVERIFY(held.confirm(done));
    const auto ids = [](const pending_changes::Page &page) {
        QList<qint64> found;
        for (const PendingChange &change : page.rows)
            found += change.id.value;
        return found;
    };
    const auto ask = [&](const pending_changes::Question &question) {
        return pending_changes::page(held.site.reader(), question, held.site.clock.now()).value();
    };
    const pending_changes::Reach own{.user = held.person.id};
    const pending_changes::Page all = ask({.reach = own});
    QCOMPARE(ids(all), (QList<qint64>{first.id.value, second.id.value, done.id.value, old.id.value}));
    QCOMPARE(all.waiting, 2);
    QCOMPARE(all.decided, 2);
    QCOMPARE(all.rows[2].decidedBy, held.person.id);
    QCOMPARE(all.rows[3].status, pending_changes::Status::Expired);
    QCOMPARE(ids(ask({.reach = own, .decided = false})), (QList<qint64>{first.id.value, second.id.value}));
    QCOMPARE(ids(ask({.reach = own, .waiting = false, .limit = 1, .offset = 1})), QList<qint64>{old.id.value});
    // Somebody else's are nobody's business, also not of whoever edits consumers.
    const UserId admin = users::findByName(held.site.reader(), u"admin"_s)->id;
    QCOMPARE(ask({.reach = {.user = admin, .ofPrograms = true}}).rows.size(), std::size_t{0});
    QCOMPARE(pending_changes::findWithin(held.site.reader(), first.id, {admin, true}, held.site.clock.now()).error().code,
             ErrorCode::NotFound);
    const auto waiting = pending_changes::waitingWithin(held.site.reader(), own, held.site.clock.now()).value();
    QCOMPARE(waiting.count, 2);
    QCOMPARE(waiting.newest, second.id);
    QCOMPARE(waiting.firstExpires, std::optional{first.expiresAt});
    QCOMPARE(pending_changes::waitingWithin(held.site.reader(), {admin, true}, held.site.clock.now())->count, 0);
    QVERIFY(held.site.site().write<qint64>(
        [&](Work &work) { return work.connection.execute(u"UPDATE pending_changes SET user_id = NULL"_s); }));
    QCOMPARE(ask({.reach = {.user = admin}}).rows.size(), std::size_t{0});
    QCOMPARE(ask({.reach = {.user = admin, .ofPrograms = true}}).rows.size(), std::size_t{4});
}

void tst_PendingChanges::housekeepingRemovesThemADayLater()
{
    QFETCH(Driver, driver);
    Held held{driver};
    held.heldChange(u"update_work_order"_s, renamed);
    const auto left = [&] { return held.site.reader().scalar(u"SELECT count(*) FROM pending_changes"_s).value(); };
    const auto sweep = [&] {
        QVERIFY(held.site.site().write<qint64>([](Work &work) { return housekeeping::sweep(work, 100); }));
    };
    held.site.clock.advance(24h);
    sweep();
    QCOMPARE(left(), 1);
    held.site.clock.advance(16min);
    sweep();
    QCOMPARE(left(), 0);
}

QTEST_GUILESS_MAIN(tst_PendingChanges)
#include "tst_pending_changes.moc"
