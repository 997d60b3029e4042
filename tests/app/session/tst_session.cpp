// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/reading.h"
#include "app/session/session.h"
#include "core/store/groups.h"
#include "core/store/recovery_codes.h"
#include "core/store/second_step.h"
#include "tests/support/app/desk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Session : public QObject {
    Q_OBJECT

private slots:
    void theRightPasswordSignsIn();
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlike();
    void aSecondStepIsAskedForWhereItIsOn();
    void aDisabledAccountDoesNotSignIn();
    void aChangeIsMadeWithTheRightsOfThatMoment();
    void aChangeStandsInTheLogUnderThePerson();
    void rightsThatAreTakenAwayElsewhereAreGoneHere();
    void aDisabledPersonIsSignedOut();
    void theConfirmationHoldsForFiveMinutes();
    void aChangeElsewhereIsNoticed();
    void aSecretLeavesTheClipboardButNothingElseDoes();
    void momentsReadAsPeopleSayThem_data();
    void momentsReadAsPeopleSayThem();
};

namespace {

std::vector<journal::Entry> entriesOf(Desk &desk, const QString &action)
{
    journal::Filter filter;
    filter.action = action;
    return journal::list(desk.store.reader(), filter).value();
}

Result<void> signedIn(Session &session, const QString &name, const QString &password, const QString &code = {})
{
    std::optional<Result<void>> answer;
    session.signIn(name, password, code, [&](Result<void> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10000))
        return failure(ErrorCode::Internal, u"no answer"_s);
    return *answer;
}

} // namespace

void tst_Session::theRightPasswordSignsIn()
{
    Desk desk;
    desk.store.user(u"marie"_s);
    QVERIFY(signedIn(desk.session(), u"Marie"_s, u"correct horse marie"_s).has_value());
    QCOMPARE(desk.session().user().name, u"marie"_s);
    QVERIFY(desk.session().may({Resource::WorkOrders, Action::View}));
    QVERIFY(!desk.session().may({Resource::OAuthConsumers, Action::View}));
}

void tst_Session::aWrongPasswordAndAnUnknownNameAreAnsweredAlike()
{
    Desk desk;
    desk.store.user(u"marie"_s);
    const auto wrong = signedIn(desk.session(), u"marie"_s, u"something else"_s);
    const auto unknown = signedIn(desk.session(), u"nobody"_s, u"something else"_s);
    QCOMPARE(wrong.error().code, ErrorCode::Forbidden);
    QCOMPARE(unknown.error().code, wrong.error().code);
    QCOMPARE(unknown.error().detail, wrong.error().detail);
    const auto entries = entriesOf(desk, u"sign_in.refused"_s);
    QCOMPARE(entries.size(), 2U);
    QVERIFY(!entries.front().reason.contains("nobody"_L1)); // people type passwords there
}

void tst_Session::aSecondStepIsAskedForWhereItIsOn()
{
    Desk desk;
    const users::User marie = desk.store.user(u"marie"_s);
    crypto::Secret seed;
    std::vector<crypto::Secret> codes;
    const auto code = [&] { return QString::fromLatin1(totp::codeAt(seed, totp::stepAt(desk.store.clock.now()))); };
    desk.change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(second_step::begin(work, marie.id, 1));
        FRACTAL_TRY(const auto begun, second_step::begun(work, marie.id, 1));
        seed = begun.value();
        FRACTAL_TRY_VOID(second_step::confirm(work, marie.id, 1, code()));
        FRACTAL_TRY(codes, recovery_codes::renew(work, marie.id));
        return {};
    });
    desk.store.clock.advance(1min);
    const auto attempt = [&](const QString &typed) {
        return signedIn(desk.session(), u"marie"_s, u"correct horse marie"_s, typed);
    };
    const auto alone = attempt({});
    QCOMPARE(alone.error().code, ErrorCode::Refused);
    QCOMPARE(alone.error().field, u"code"_s);
    QVERIFY(desk.session().user().name != u"marie"_s);
    QCOMPARE(signedIn(desk.session(), u"marie"_s, u"something else"_s, code()).error().field, u"password"_s);
    const auto wrong = attempt(u"000000"_s);
    QCOMPARE(wrong.error().code, ErrorCode::Forbidden);
    QCOMPARE(wrong.error().field, u"code"_s);
    QCOMPARE(entriesOf(desk, u"sign_in.refused"_s).front().reason, u"a wrong code for marie, after the right password"_s);
    QVERIFY(attempt(code()).has_value());
    QCOMPARE(desk.session().user().name, u"marie"_s);
    QVERIFY(!attempt(code()).has_value()); // SEC-25: used
    QVERIFY(attempt(QString::fromLatin1(codes.front().reveal())).has_value());
    QVERIFY(!attempt(QString::fromLatin1(codes.front().reveal())).has_value());
}

void tst_Session::aDisabledAccountDoesNotSignIn()
{
    Desk desk;
    users::User marie = desk.store.user(u"marie"_s);
    marie.enabled = false;
    desk.change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(users::update(work, marie));
        return {};
    });
    QCOMPARE(signedIn(desk.session(), u"marie"_s, u"correct horse marie"_s).error().code, ErrorCode::Forbidden);
}

void tst_Session::aChangeIsMadeWithTheRightsOfThatMoment()
{
    Desk desk;
    desk.store.user(u"nadia"_s, Profile::ReadOnly, u"Auditor"_s);
    desk.signIn(u"nadia"_s);
    const QByteArray before = desk.store.dump();
    std::optional<Result<bool>> answer;
    desk.session().change<bool>(
        this, {{Resource::Settings, Action::Edit}, u"setting.edit"_s},
        [](Work &work, std::vector<journal::Change> &) -> Result<bool> {
            Settings settings;
            FRACTAL_TRY_VOID(settings.save(work.connection));
            return true;
        },
        [&](Result<bool> result) { answer = std::move(result); });
    QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }));
    QCOMPARE(answer->error().code, ErrorCode::Forbidden);
    QCOMPARE(desk.store.dump(), before);
}

void tst_Session::aChangeStandsInTheLogUnderThePerson()
{
    Desk desk;
    bool isDone = false;
    desk.session().change<bool>(
        this, {{Resource::PermissionGroups, Action::Add}, u"group.set"_s},
        [](Work &work, std::vector<journal::Change> &changes) -> Result<bool> {
            FRACTAL_TRY(journal::Change change, groups::add(work, u"Night shift"_s, false, {}));
            changes.push_back(std::move(change));
            return true;
        },
        [&](const Result<bool> &result) { isDone = result.has_value(); });
    QVERIFY(QTest::qWaitFor([&] { return isDone; }));
    const auto entries = entriesOf(desk, u"group.set"_s);
    QCOMPARE(entries.size(), 1U);
    QCOMPARE(entries.front().author.actor, u"desktop:admin"_s);
    QVERIFY(entries.front().undoable);
    QCOMPARE(entries.front().changes.front().code, u"Night shift"_s);
}

void tst_Session::rightsThatAreTakenAwayElsewhereAreGoneHere()
{
    Desk desk;
    desk.store.user(u"marie"_s);
    desk.signIn(u"marie"_s);
    QSignalSpy changed{&desk.session(), &Session::rightsChanged};
    desk.change([](Work &work) -> Result<void> {
        FRACTAL_TRY(const groups::Group planner, groups::findByName(work.connection, u"Planner"_s));
        FRACTAL_TRY_VOID(groups::setRights(work, planner.id, {}));
        return {};
    });
    QVERIFY(changed.wait(5000));
    QVERIFY(!desk.session().may({Resource::WorkOrders, Action::View}));
}

void tst_Session::aDisabledPersonIsSignedOut()
{
    Desk desk;
    users::User marie = desk.store.user(u"marie"_s);
    desk.signIn(u"marie"_s);
    QSignalSpy out{&desk.session(), &Session::signedOut};
    marie.enabled = false;
    desk.change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(users::update(work, marie));
        return {};
    });
    QVERIFY(out.wait(5000));
    QVERIFY(!desk.session().isSignedIn());
}

void tst_Session::theConfirmationHoldsForFiveMinutes()
{
    Desk desk;
    desk.store.user(u"marie"_s);
    QVERIFY(signedIn(desk.session(), u"marie"_s, u"correct horse marie"_s).has_value());
    QVERIFY(desk.session().wasConfirmedLately());
    desk.store.clock.advance(6min);
    QVERIFY(!desk.session().wasConfirmedLately());
    std::optional<Result<void>> answer;
    desk.session().confirm(u"wrong"_s, [&](Result<void> result) { answer = std::move(result); });
    QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }, 10000));
    QVERIFY(!answer->has_value());
    QVERIFY(!desk.session().wasConfirmedLately());
    answer.reset();
    desk.session().confirm(u"correct horse marie"_s, [&](Result<void> result) { answer = std::move(result); });
    QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }, 10000));
    QVERIFY(desk.session().wasConfirmedLately());
}

void tst_Session::aChangeElsewhereIsNoticed()
{
    Desk desk;
    desk.settle();
    QSignalSpy moved{&desk.office().background, &Background::moved};
    desk.change([](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(groups::add(work, u"Other"_s, false, {}));
        return {};
    });
    QVERIFY(moved.wait(5000));
}

void tst_Session::aSecretLeavesTheClipboardButNothingElseDoes()
{
    Clipboard clipboard;
    clipboard.copySecret(crypto::Secret{"s3cret"});
    QCOMPARE(QGuiApplication::clipboard()->text(), u"s3cret"_s);
    clipboard.forget();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    clipboard.copySecret(crypto::Secret{"s3cret"});
    QGuiApplication::clipboard()->setText(u"the person's own"_s);
    clipboard.forget();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"the person's own"_s);
}

void tst_Session::momentsReadAsPeopleSayThem_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<QString>("said");
    QTest::newRow("now") << qint64{10} << u"just now"_s;
    QTest::newRow("minutes") << qint64{125} << u"2 min ago"_s;
    QTest::newRow("hours") << qint64{3 * 3600 + 5} << u"3 h ago"_s;
    QTest::newRow("yesterday") << qint64{30 * 3600} << u"Yesterday"_s;
    QTest::newRow("another year") << qint64{40 * 86400} << u"22 Nov 2025"_s;
}

void tst_Session::momentsReadAsPeopleSayThem()
{
    QFETCH(qint64, secondsAgo);
    QFETCH(QString, said);
    const Instant now{1767225600000 + 12 * 3600 * 1000}; // noon of 2026-01-01
    const moments::Reader reader{QLocale{u"en_US"_s}, "UTC", now};
    QCOMPARE(moments::relative(Instant{now.ms - secondsAgo * 1000}, reader), said);
    QCOMPARE(moments::relative(std::nullopt, reader), u"Never"_s);
}

QTEST_MAIN(tst_Session)

#include "tst_session.moc"
