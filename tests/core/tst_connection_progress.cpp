// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorizations.h"
#include "core/store/calls.h"
#include "core/store/connection_progress.h"
#include "core/store/interactions.h"
#include "tests/support/test_site.h"

#include <QJsonObject>

#include <span>

using namespace fractal;
using namespace fractal::connection_progress;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How far a connection has come, from what the server leaves in the store.
class tst_ConnectionProgress : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void nothingHappenedYet();
    void eachStepTicksWithItsTimeAndItsPerson();
    void whatALaterStepTellsNeedsNoTraceOfItsOwn();
    void whatWasBeforeDoesNotCount();
    void anEndedAuthorizationStartsItAgain();
    void anotherConsumersStepsAreNotOurs();
    void aRefusalIsSaidUntilSomethingCameAfterIt_data();
    void aRefusalIsSaidUntilSomethingCameAfterIt();
    void somebodyWithAWrongIdentifierIsSaid();
    void aRefusedCallbackIsOfferedUntilItIsRegisteredOrPutAside();
    void refusedCallbacksAreBoundedAndSwept();
    void firstTimesStay();

private:
    void change(const std::function<Result<void>(Work &)> &job)
    {
        const auto done = m_site->site().write<int>([&](Work &work) -> Result<int> {
            FRACTAL_TRY_VOID(job(work));
            return 0;
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        m_site->clock.advance(1s);
    }
    [[nodiscard]] Progress now() { return progress(m_site->reader(), m_consumer, m_since).value(); }
    [[nodiscard]] ConsumerId addConsumer(const QString &name);
    void readMetadata();
    void openPage(ConsumerId consumer);
    void log(const QString &action, const QString &outcome, const QString &reason, UserId user, ConsumerId consumer);
    /// The answer's code is already used.
    AuthorizationId connect();

    std::unique_ptr<TestSite> m_site;
    users::User m_marie;
    ConsumerId m_consumer;
    Instant m_since;
};

void tst_ConnectionProgress::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<TestSite>(driver);
    m_marie = m_site->user(u"marie"_s);
    m_consumer = addConsumer(u"ChatGPT"_s);
    m_since = m_site->clock.now();
}

ConsumerId tst_ConnectionProgress::addConsumer(const QString &name)
{
    ConsumerId id;
    change([&](Work &work) -> Result<void> {
        consumers::Consumer consumer;
        consumer.name = name;
        FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"Planner"_s));
        consumer.group = group.id;
        FRACTAL_TRY(const consumers::Added added, consumers::add(work, consumer, u"admin"_s, true));
        id = added.consumer.id;
        return {};
    });
    return id;
}

void tst_ConnectionProgress::readMetadata()
{
    change([](Work &work) {
        const calls::Call call{work.now(), u"visitor"_s, {}, {}, u"metadata"_s, {}, u"done"_s, 0};
        return calls::append(work, std::span{&call, 1});
    });
}

void tst_ConnectionProgress::openPage(ConsumerId consumer)
{
    change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(interactions::start(work, "browser", consumer, {}));
        return {};
    });
}

void tst_ConnectionProgress::log(const QString &action, const QString &outcome, const QString &reason, UserId user,
                                 ConsumerId consumer)
{
    change([&](Work &work) -> Result<void> {
        journal::Record record;
        record.author = {u"visitor"_s, user, consumer, {}, {}};
        record.action = action;
        record.outcome = outcome;
        record.reason = reason;
        FRACTAL_TRY_VOID(journal::append(work, record));
        return {};
    });
}

AuthorizationId tst_ConnectionProgress::connect()
{
    AuthorizationId id;
    crypto::Secret code;
    change([&](Work &work) -> Result<void> {
        FRACTAL_TRY(code,
                    authorizations::grantWithCode(work, {m_consumer, m_marie.id, ScopeSet::reading(), u"mcp"_s},
                                                  u"https://a.example/cb"_s, u"x"_s, u"r"_s));
        return {};
    });
    change([&](Work &work) -> Result<void> {
        FRACTAL_TRY(const authorizations::Code stored, authorizations::findCode(work.connection, code.reveal(), work.now()));
        id = stored.authorization.id;
        FRACTAL_TRY_VOID(authorizations::consumeCode(work, stored));
        return {};
    });
    return id;
}

void tst_ConnectionProgress::nothingHappenedYet()
{
    const Progress progress = now();
    for (const Step &step : progress.steps)
        QVERIFY(!step.isDone);
    QVERIFY(!progress.refusal);
    QVERIFY(progress.refusedCallbacks.empty());
    QVERIFY(!progress.isConnected());
}

void tst_ConnectionProgress::eachStepTicksWithItsTimeAndItsPerson()
{
    const auto expectNext = [this](Stage stage, Instant at, const QString &by) {
        const Progress progress = now();
        for (std::size_t i = 0; i < stageCount; ++i)
            QCOMPARE(progress.steps[i].isDone, i <= static_cast<std::size_t>(stage));
        QCOMPARE(progress.step(stage).at, std::optional{at});
        QCOMPARE(progress.step(stage).by, by);
        QCOMPARE(progress.isConnected(), stage >= Stage::ToolsRead);
        QVERIFY(!progress.refusal);
    };
    const auto last = [this] { return m_site->clock.now() - 1s; };
    readMetadata();
    expectNext(Stage::Found, last(), {});
    openPage(m_consumer);
    expectNext(Stage::PageOpened, last(), {});
    log(u"sign_in"_s, u"done"_s, {}, m_marie.id, m_consumer);
    expectNext(Stage::SignedIn, last(), u"marie"_s);
    const AuthorizationId id = connect();
    expectNext(Stage::Connected, last(), u"marie"_s);
    QCOMPARE(now().step(Stage::Allowed).at, std::optional{last() - 1s});
    QCOMPARE(now().user, m_marie.id);
    change([&](Work &work) { return authorizations::noteToolsRead(work, id, work.now()); });
    expectNext(Stage::ToolsRead, last(), {});
    change([&](Work &work) { return authorizations::noteFirstCall(work, id, work.now()); });
    expectNext(Stage::FirstCall, last(), {});
}

void tst_ConnectionProgress::whatALaterStepTellsNeedsNoTraceOfItsOwn()
{
    connect(); // from a browser that had been signed in, by a client that knew the metadata
    const Progress progress = now();
    QVERIFY(progress.step(Stage::Found).isDone && progress.step(Stage::PageOpened).isDone
            && progress.step(Stage::SignedIn).isDone);
    QVERIFY(!progress.step(Stage::Found).at && !progress.step(Stage::SignedIn).at);
    QCOMPARE(progress.step(Stage::SignedIn).by, u"marie"_s);
    QVERIFY(!progress.step(Stage::ToolsRead).isDone);
}

void tst_ConnectionProgress::whatWasBeforeDoesNotCount()
{
    readMetadata();
    openPage(m_consumer);
    log(u"sign_in"_s, u"done"_s, {}, m_marie.id, m_consumer);
    log(u"authorize.denied"_s, u"refused"_s, u"the person said no"_s, m_marie.id, m_consumer);
    connect();
    m_since = m_site->clock.now();
    nothingHappenedYet();
}

void tst_ConnectionProgress::anEndedAuthorizationStartsItAgain()
{
    readMetadata();
    openPage(m_consumer);
    const AuthorizationId first = connect();
    change([&](Work &work) { return authorizations::noteToolsRead(work, first, work.now()); });
    QVERIFY(now().isConnected());
    change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(authorizations::revoke(work, first, u"revoked"_s));
        return {};
    });
    nothingHappenedYet();
    readMetadata();
    QVERIFY(now().step(Stage::Found).isDone);
    QVERIFY(!now().step(Stage::PageOpened).isDone);
}

void tst_ConnectionProgress::anotherConsumersStepsAreNotOurs()
{
    const ConsumerId other = addConsumer(u"Claude"_s);
    openPage(other);
    log(u"sign_in"_s, u"done"_s, {}, m_marie.id, other);
    log(u"authorize.denied"_s, u"refused"_s, u"the person said no"_s, m_marie.id, other);
    change([&](Work &work) { return refused_callbacks::note(work, other, u"https://a.example/cb"_s, {}); });
    nothingHappenedYet();
}

void tst_ConnectionProgress::aRefusalIsSaidUntilSomethingCameAfterIt_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("hasPerson");
    QTest::addColumn<int>("why");
    QTest::addColumn<int>("stepsDone");
    const auto row = [](const char *name, const QString &action, const QString &reason, bool hasPerson, Hindrance why,
                        int steps) { QTest::newRow(name) << action << reason << hasPerson << static_cast<int>(why) << steps; };
    row("said no", u"authorize.denied"_s, u"the person said no"_s, true, Hindrance::Denied, 3);
    row("cancelled", u"authorize.denied"_s, u"the sign-in was cancelled"_s, false, Hindrance::Cancelled, 2);
    row("no rights", u"authorize.denied"_s, QString::fromLatin1(noRightsReason), true, Hindrance::NoRights, 3);
    row("wrong password", u"sign_in.refused"_s, u"a wrong password for marie"_s, true, Hindrance::WrongPassword, 2);
    row("wrong secret", u"token.refused"_s, u"invalid_client: the secret is wrong"_s, false, Hindrance::WrongSecret, 1);
    row("wrong verifier", u"token.refused"_s, u"invalid_grant: the code_verifier is missing or wrong"_s, false, Hindrance::Other,
        1);
    row("incomplete request", u"authorize.refused"_s, u"code_challenge is missing"_s, false, Hindrance::Other, 1);
}

void tst_ConnectionProgress::aRefusalIsSaidUntilSomethingCameAfterIt()
{
    QFETCH(QString, action);
    QFETCH(QString, reason);
    QFETCH(bool, hasPerson);
    QFETCH(int, why);
    QFETCH(int, stepsDone);
    log(action, u"refused"_s, reason, hasPerson ? m_marie.id : UserId{}, m_consumer);
    const Progress stopped = now();
    QVERIFY(stopped.refusal);
    QCOMPARE(static_cast<int>(stopped.refusal->why), why);
    QCOMPARE(stopped.refusal->by, hasPerson ? u"marie"_s : QString{});
    QCOMPARE(stopped.refusal->detail, reason);
    QCOMPARE(stopped.refusal->at, m_site->clock.now() - 1s);
    for (std::size_t i = 0; i < stageCount; ++i)
        QCOMPARE(stopped.steps[i].isDone, static_cast<int>(i) < stepsDone);
    openPage(m_consumer);
    QVERIFY(!now().refusal);
}

void tst_ConnectionProgress::somebodyWithAWrongIdentifierIsSaid()
{
    log(u"authorize.refused"_s, u"refused"_s, u"unknown client_id: t6y4"_s, {}, {});
    QCOMPARE(now().refusal.value().why, Hindrance::UnknownClient);
    QVERIFY(!now().step(Stage::Found).isDone);
    readMetadata();
    QVERIFY(!now().refusal);
}

void tst_ConnectionProgress::aRefusedCallbackIsOfferedUntilItIsRegisteredOrPutAside()
{
    const QString ours = u"https://chatgpt.com/connector/oauth/a1b2c3"_s;
    const QString foreign = u"https://chat-gpt.app/connector/oauth/a1b2c3"_s;
    log(u"authorize.refused"_s, u"refused"_s, u"callback not registered"_s, {}, m_consumer);
    change([&](Work &work) { return refused_callbacks::note(work, m_consumer, ours, u"52.0.0.1"_s); });
    change([&](Work &work) { return refused_callbacks::note(work, m_consumer, foreign, u"185.0.0.1"_s); });
    Progress progress = now();
    QCOMPARE(progress.refusedCallbacks.size(), std::size_t{2});
    QCOMPARE(progress.refusedCallbacks[0].uri, foreign);
    QCOMPARE(progress.refusedCallbacks[0].address, u"185.0.0.1"_s);
    QCOMPARE(progress.refusedCallbacks[1].uri, ours);
    QCOMPARE(progress.refusal.value().why, Hindrance::CallbackRefused);
    QVERIFY(progress.step(Stage::Found).isDone);
    change(
        [&](Work &work) { return refused_callbacks::note(work, m_consumer, ours, u"52.0.0.2"_s); }); // again: it moves up, once
    QCOMPARE(now().refusedCallbacks.size(), std::size_t{2});
    QCOMPARE(now().refusedCallbacks[0].uri, ours);
    change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(refused_callbacks::putAside(work, m_consumer, foreign));
        FRACTAL_TRY(consumers::Consumer consumer, consumers::find(work.connection, m_consumer));
        consumer.callbacks += ours;
        FRACTAL_TRY_VOID(consumers::update(work, consumer));
        return {};
    });
    QVERIFY(now().refusedCallbacks.empty());
    change([&](Work &work) { return refused_callbacks::note(work, m_consumer, foreign, {}); }); // stays aside
    QVERIFY(now().refusedCallbacks.empty());
}

void tst_ConnectionProgress::refusedCallbacksAreBoundedAndSwept()
{
    change([&](Work &work) -> Result<void> {
        for (int i = 0; i < 50; ++i)
            FRACTAL_TRY_VOID(refused_callbacks::note(work, m_consumer, u"https://a.example/%1"_s.arg(i), {}));
        for (const QString &worthless :
             {u"javascript:alert(1)"_s, u"https://a.example/#x"_s, u"https://a.example/"_s + QString(3000, u'x')})
            FRACTAL_TRY_VOID(refused_callbacks::note(work, m_consumer, worthless, {}));
        return {};
    });
    QCOMPARE(now().refusedCallbacks.size(), std::size_t{refused_callbacks::mostOfConsumer});
    QCOMPARE(now().refusedCallbacks[0].uri, u"https://a.example/49"_s);
    change([](Work &work) -> Result<void> {
        FRACTAL_TRY(const qint64 early, refused_callbacks::sweep(work, 100));
        return early == 0 ? Result<void>{} : failure(ErrorCode::Internal, u"too early"_s);
    });
    m_site->clock.advance(refused_callbacks::kept);
    change([](Work &work) -> Result<void> {
        FRACTAL_TRY(const qint64 gone, refused_callbacks::sweep(work, 100));
        return gone == refused_callbacks::mostOfConsumer ? Result<void>{} : failure(ErrorCode::Internal, u"not all"_s);
    });
    QVERIFY(now().refusedCallbacks.empty());
}

void tst_ConnectionProgress::firstTimesStay()
{
    const AuthorizationId id = connect();
    const Instant first = m_site->clock.now();
    for (int i = 0; i < 2; ++i) {
        change([&](Work &work) -> Result<void> {
            FRACTAL_TRY_VOID(authorizations::noteToolsRead(work, id, work.now()));
            return authorizations::noteFirstCall(work, id, work.now());
        });
    }
    QCOMPARE(now().step(Stage::ToolsRead).at, std::optional{first});
    QCOMPARE(now().step(Stage::FirstCall).at, std::optional{first});
}

QTEST_GUILESS_MAIN(tst_ConnectionProgress)
#include "tst_connection_progress.moc"
