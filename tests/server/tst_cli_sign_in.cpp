// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery_codes.h"
#include "core/store/second_step.h"
#include "core/store/sign_in.h"
#include "tests/support/command_line.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// What an administrator does in the shell about somebody's sign-in.
class tst_CliSignIn : public QObject {
    Q_OBJECT

private slots:
    void weakPasswordsAreRefused_data();
    void weakPasswordsAreRefused();
    void theSecondStepIsReset();
    void sessionsAreListedAndEnded();
};

void tst_CliSignIn::weakPasswordsAreRefused_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("too short") << "kfuw mzqpav"_ba
                               << "at least 12 characters"_ba;
    QTest::newRow("the sign-in name") << "marie-1234567"_ba
                                      << "a name of the person"_ba;
    QTest::newRow("the site's name") << "Planta Norte 1"_ba
                                     << "a name of the person"_ba;
    QTest::newRow("common") << "password1234"_ba
                            << "tried first"_ba;
    QTest::newRow("simple") << "123456789012"_ba
                            << "characters in their order"_ba;
}

void tst_CliSignIn::weakPasswordsAreRefused()
{
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, reason);
    const CommandLine shell;
    const Answer made = shell.run(
        {u"init"_s, u"--key-file"_s, u"--name"_s, u"Planta Norte"_s, u"--admin"_s, u"marie"_s, u"--password-stdin"_s}, password);
    QCOMPARE(made.exit, 1);
    QVERIFY2(made.err.contains(reason), made.err);
    QVERIFY(!made.err.contains(password));
    QCOMPARE(shell.run({u"init"_s, u"--key-file"_s, u"--name"_s, u"Planta Norte"_s}).exit, 0);
    const Answer added = shell.run({u"user"_s, u"add"_s, u"marie"_s, u"--group"_s, u"Planner"_s, u"--password-stdin"_s},
                                   password);
    QCOMPARE(added.exit, 1);
    QVERIFY2(added.err.contains(reason), added.err);
    const Answer changed = shell.run({u"user"_s, u"set-password"_s, u"admin"_s, u"--password-stdin"_s},
                                     QByteArray{password}.replace("marie", "admin"));
    QCOMPARE(changed.exit, 1);
    QVERIFY2(changed.err.contains(reason), changed.err);
}

void tst_CliSignIn::theSecondStepIsReset()
{
    const CommandLine shell;
    QVERIFY(shell.makeSite() && shell.addUser(u"marie"_s));
    const auto isOn = [&] { return shell.run({u"--json"_s, u"user"_s, u"show"_s, u"marie"_s}).object()[u"two_step"_s].toBool(); };
    QVERIFY(!isOn());
    const Answer nothing = shell.run({u"user"_s, u"reset-totp"_s, u"marie"_s});
    QCOMPARE(nothing.exit, 1);
    QVERIFY(nothing.err.contains("marie has no two-step authentication"));
    SystemClock clock;
    SystemRandom random;
    const auto site = shell.open(clock, random);
    const UserId marie = users::findByName(site->reader(), u"marie"_s).value().id;
    QVERIFY(site->write<bool>([&](Work &work) -> Result<bool> {
                    FRACTAL_TRY_VOID(second_step::begin(work, marie, 1));
                    FRACTAL_TRY(const auto seed, second_step::begun(work, marie, 1));
                    FRACTAL_TRY_VOID(recovery_codes::renew(work, marie));
                    return second_step::confirm(work, marie, 1,
                                                QString::fromLatin1(totp::codeAt(seed.value(), totp::stepAt(clock.now()))));
                })
                .value());
    QVERIFY(isOn());
    QCOMPARE(shell.run({u"user"_s, u"reset-totp"_s, u"marie"_s}).exit, 0);
    QVERIFY(!isOn());
    QCOMPARE(recovery_codes::left(site->reader(), marie).value(), 0);
    const QJsonArray log = shell.run({u"--json"_s, u"log"_s, u"--limit"_s, u"1"_s}).array();
    QCOMPARE(log[0][u"action"_s].toString(), u"user.reset_totp"_s);
    QVERIFY(log[0][u"reason"_s].toString().contains(u"marie"_s));
    QCOMPARE(shell.run({u"user"_s, u"reset-totp"_s, u"nobody"_s}).exit, 1);
}

void tst_CliSignIn::sessionsAreListedAndEnded()
{
    const CommandLine shell;
    QVERIFY(shell.makeSite() && shell.addUser(u"marie"_s));
    QVERIFY(shell.run({u"user"_s, u"sessions"_s, u"marie"_s}).err.contains("signed in nowhere")
            || shell.run({u"user"_s, u"sessions"_s, u"marie"_s}).out.contains("signed in nowhere"));
    SystemClock clock;
    SystemRandom random;
    const auto site = shell.open(clock, random);
    const UserId marie = users::findByName(site->reader(), u"marie"_s).value().id;
    QVERIFY(site->write<bool>([&](Work &work) -> Result<bool> {
        FRACTAL_TRY_VOID(sign_in::start(work, "token", marie, u"192.0.2.1"_s, u"Firefox"_s));
        return true;
    }));
    const QJsonArray sessions = shell.run({u"--json"_s, u"user"_s, u"sessions"_s, u"marie"_s}).array();
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions[0][u"address"_s].toString(), u"192.0.2.1"_s);
    const Answer out = shell.run({u"user"_s, u"sign-out"_s, u"marie"_s});
    QCOMPARE(out.exit, 0);
    QVERIFY2(out.err.contains("1 sessions of marie were ended"), out.err);
    QVERIFY(!sign_in::find(site->reader(), "token", clock.now()).value());
}

QTEST_GUILESS_MAIN(tst_CliSignIn)
#include "tst_cli_sign_in.moc"
