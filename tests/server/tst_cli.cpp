// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secrets.h"
#include "core/maintenance/assets.h"
#include "core/store/migrations.h"
#include "core/store/site.h"
#include "core/store/users.h"
#include "tests/support/command_line.h"

#include <QFileInfo>
#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// The commands as the contract names them, in the order of an administrator's first day.
class tst_Cli : public QObject {
    Q_OBJECT

private slots:
    void initMakesASiteThatOnlyItsOwnerCanOpen();
    void initGeneratesAPasswordThatSignsIn();
    void initNeverTouchesAnExistingSite();
    void statusSaysWhereTheKeyIsAndWhatToMend();
    void accountsLiveFromAddToDisable();
    void aPasswordIsSetFromStandardInputAndEndsAccess();
    void groupsAreSetAsAWhole();
    void operationsAreCalledWithThePersonsRights();
    void bothActorsOfACallAreJournaled();
    void theLogIsFilteredAndPaged();
    void anEntryIsUndoneAndRedone();
    void theLogIsFollowed();
    void storedTextCannotSteerTheTerminal();
    void globalOptionsMayStandAnywhere();
};

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

} // namespace

void tst_Cli::initMakesASiteThatOnlyItsOwnerCanOpen()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    QCOMPARE(QFileInfo{shell.folder()}.permissions(), ownerOnly | QFile::ExeOwner | QFile::ExeUser);
    QCOMPARE(QFileInfo{shell.folder() + "/site.db"_L1}.permissions(), ownerOnly);
    QCOMPARE(QFileInfo{shell.folder() + "/keyring"_L1}.permissions(), ownerOnly);
}

void tst_Cli::initGeneratesAPasswordThatSignsIn()
{
    CommandLine shell;
    const Answer answer = shell.run({u"--json"_s, u"init"_s, u"--name"_s, u"Plant 2"_s, u"--language"_s, u"fr"_s,
                                     u"--time-zone"_s, u"Europe/Paris"_s, u"--currency"_s, u"EUR"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.object()[u"user"_s].toString(), u"admin"_s);
    const QString password = answer.object()[u"password"_s].toString();
    QVERIFY2(password.size() >= 20, answer.out.constData());

    const SystemClock clock;
    SystemRandom random;
    const auto site = shell.open(clock, random);
    QVERIFY(site);
    const auto hash = users::passwordHash(site->reader(), u"admin"_s);
    QVERIFY(hash && crypto::verifyPassword(password, *hash));
    const auto settings = Settings::load(site->reader());
    QCOMPARE(settings->siteName, u"Plant 2"_s);
    QCOMPARE(settings->timeZone, "Europe/Paris"_ba);
    QCOMPARE(settings->currency, u"EUR"_s);
    QCOMPARE(settings->language, u"fr"_s);
}

void tst_Cli::initNeverTouchesAnExistingSite()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    const QByteArray before = shell.contents();
    for (const QStringList &words : {QStringList{u"init"_s}, QStringList{u"init"_s, u"--demo"_s}}) {
        const Answer answer = shell.run(words);
        QCOMPARE(answer.exit, 1);
        QCOMPARE(answer.out, QByteArray{});
        QVERIFY2(answer.err.contains("there is a site here already"), answer.err.constData());
    }
    QCOMPARE(shell.contents(), before);
}

void tst_Cli::statusSaysWhereTheKeyIsAndWhatToMend()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    const Answer answer = shell.run({u"status"_s, u"--json"_s});
    QCOMPARE(answer.exit, 0);
    const QJsonObject status = answer.object();
    QCOMPARE(status[u"schema"_s].toInt(), migrations::newest());
    QCOMPARE(status[u"users"_s].toInt(), 1);
    QCOMPARE(status[u"consumers"_s].toInt(), 0);
    QVERIFY(status[u"key_matches"_s].toBool());
    QVERIFY2(status[u"key"_s].toString().contains("beside the data"_L1), answer.out.constData());
    QVERIFY2(answer.out.contains("no public URL"), answer.out.constData());
    QVERIFY2(status[u"problems"_s].toArray()[0][u"remedy"_s].toString().contains("--public-url"_L1), answer.out.constData());
}

void tst_Cli::accountsLiveFromAddToDisable()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    QVERIFY(shell.addUser(u"marie"_s,
                          {u"--group"_s, u"Planner"_s, u"--profile"_s, u"technician"_s, u"--display-name"_s, u"Marie Dupont"_s}));
    const QJsonObject marie = shell.run({u"--json"_s, u"user"_s, u"show"_s, u"marie"_s}).object();
    QCOMPARE(marie[u"display_name"_s].toString(), u"Marie Dupont"_s);
    QCOMPARE(marie[u"profile"_s].toString(), u"technician"_s);
    QCOMPARE(marie[u"group"_s].toString(), u"Planner"_s);
    QCOMPARE(shell.run({u"--json"_s, u"user"_s, u"list"_s}).array().size(), 2);

    QCOMPARE(shell.run({u"user"_s, u"disable"_s, u"marie"_s}).exit, 0);
    QVERIFY(!shell.run({u"--json"_s, u"user"_s, u"show"_s, u"marie"_s}).object()[u"enabled"_s].toBool(true));
    QCOMPARE(shell.run({u"user"_s, u"disable"_s, u"marie"_s}).exit, 1);
    QCOMPARE(shell.run({u"user"_s, u"enable"_s, u"marie"_s}).exit, 0);
    QVERIFY(shell.run({u"--json"_s, u"user"_s, u"show"_s, u"marie"_s}).object()[u"enabled"_s].toBool());
    QCOMPARE(shell.run({u"user"_s, u"unlock"_s, u"marie"_s}).exit, 0);
    QCOMPARE(shell.run({u"user"_s, u"disable"_s, u"admin"_s}).exit, 1);
}

void tst_Cli::aPasswordIsSetFromStandardInputAndEndsAccess()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    QVERIFY(shell.addUser(u"marie"_s));
    const Answer changed = shell.run({u"user"_s, u"set-password"_s, u"marie"_s, u"--password-stdin"_s},
                                     "another long one\r\nnot this line\n");
    QCOMPARE(changed.exit, 0);
    const SystemClock clock;
    SystemRandom random;
    const auto site = shell.open(clock, random);
    QVERIFY(site);
    const auto hash = users::passwordHash(site->reader(), u"marie"_s);
    QVERIFY(hash && crypto::verifyPassword(u"another long one"_s, *hash));
    const Answer log = shell.run({u"log"_s, u"--json"_s, u"--limit"_s, u"1"_s});
    QCOMPARE(log.array()[0][u"action"_s].toString(), u"user.set_password"_s);
    QVERIFY(!log.out.contains("another long one") && !log.out.contains("scrypt"));
    QCOMPARE(shell.run({u"log"_s, u"undo"_s, QString::number(log.array()[0][u"id"_s].toInt())}).exit, 1);
}

void tst_Cli::groupsAreSetAsAWhole()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    QCOMPARE(shell
                 .run({u"group"_s, u"set"_s, u"Night"_s, u"--allow"_s, u"work_orders:view,execute@own"_s, u"--allow"_s,
                       u"assets:view"_s})
                 .exit,
             0);
    QCOMPARE(shell.run({u"--json"_s, u"group"_s, u"show"_s, u"Night"_s}).object()[u"rights"_s].toArray(),
             (QJsonArray{u"assets:view"_s, u"work_orders:view,execute@own"_s}));
    QCOMPARE(shell.run({u"group"_s, u"set"_s, u"Night"_s, u"--allow"_s, u"assets:view kpis:view"_s}).exit, 0);
    QCOMPARE(shell.run({u"--json"_s, u"group"_s, u"show"_s, u"Night"_s}).object()[u"rights"_s].toArray(),
             (QJsonArray{u"assets:view"_s, u"kpis:view"_s}));

    QCOMPARE(shell.run({u"group"_s, u"add"_s, u"Night"_s, u"--allow"_s, u"assets:view"_s}).exit, 1);
    const Answer writing = shell.run(
        {u"group"_s, u"add"_s, u"Visitors"_s, u"--read-only"_s, u"--allow"_s, u"assets:view,edit"_s});
    QCOMPARE(writing.exit, 1);
    QVERIFY2(writing.err.contains("assets:edit"), writing.err.constData());
    QVERIFY(shell.addUser(u"marie"_s, {u"--group"_s, u"Night"_s}));
    QCOMPARE(shell.run({u"group"_s, u"remove"_s, u"Night"_s}).exit, 1);
    QCOMPARE(shell.run({u"group"_s, u"add"_s, u"Empty"_s}).exit, 0);
    QCOMPARE(shell.run({u"group"_s, u"remove"_s, u"Empty"_s}).exit, 0);
    QCOMPARE(shell.run({u"group"_s, u"show"_s, u"Empty"_s}).exit, 1);
}

void tst_Cli::operationsAreCalledWithThePersonsRights()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    QVERIFY(shell.addUser(u"auditor"_s, {u"--group"_s, u"Auditor"_s, u"--profile"_s, u"read_only"_s}));
    const QJsonArray all = shell.run({u"operation"_s, u"list"_s, u"--json"_s}).array();
    QVERIFY(all.size() >= 13);
    QVERIFY(all[0].toObject().contains(u"input_schema"_s));
    const Answer who = shell.run({u"operation"_s, u"call"_s, u"get_current_user"_s, u"--as"_s, u"auditor"_s});
    QCOMPARE(who.exit, 0);
    QVERIFY2(who.out.contains("auditor"), who.out.constData());

    const QByteArray before = shell.contents();
    const Answer refused = shell.run({u"operation"_s, u"call"_s, u"create_work_order"_s, u"--as"_s, u"auditor"_s,
                                      u"--json-args"_s, uR"({"title":"Pump leaks","type":"corrective"})"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains("work_orders:add"), refused.err.constData());
    QCOMPARE(shell.run({u"operation"_s, u"call"_s, u"drop_tables"_s, u"--as"_s, u"auditor"_s}).exit, 1);
    QCOMPARE(shell.run({u"operation"_s, u"call"_s, u"get_current_user"_s, u"--as"_s, u"nobody"_s}).exit, 1);
    QCOMPARE(
        shell.run({u"operation"_s, u"call"_s, u"get_current_user"_s, u"--as"_s, u"auditor"_s, u"--json-args"_s, u"[1]"_s}).exit,
        1);
    QCOMPARE(shell
                 .run({u"operation"_s, u"call"_s, u"list_assets"_s, u"--as"_s, u"auditor"_s, u"--json-args"_s,
                       uR"({"limit":"many"})"_s})
                 .exit,
             1);
    QCOMPARE(shell.contents(), before);
}

void tst_Cli::bothActorsOfACallAreJournaled()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    {
        const SystemClock clock;
        SystemRandom random;
        const auto site = shell.open(clock, random);
        assets::NewAsset pump;
        pump.code = u"P-1"_s;
        pump.name = u"Pump"_s;
        QVERIFY(site && site->write<assets::Inserted>([&](Work &work) { return assets::insert(work, pump); }));
    }
    const Answer made = shell.run({u"operation"_s, u"call"_s, u"create_work_order"_s, u"--as"_s, u"admin"_s, u"--json"_s,
                                   u"--json-args"_s, uR"({"title":"Pump leaks","type":"corrective","asset":"P-1"})"_s});
    QVERIFY2(made.exit == 0, made.err.constData());
    const QJsonArray log = shell.run({u"log"_s, u"--json"_s, u"--user"_s, u"admin"_s}).array();
    QCOMPARE(log.size(), 1);
    QCOMPARE(log[0][u"action"_s].toString(), u"create_work_order"_s);
    const QString actor = log[0][u"actor"_s].toString();
    QVERIFY2(actor.startsWith("shell:"_L1) && actor.endsWith(" as user:admin"_L1), qPrintable(actor));
}

void tst_Cli::theLogIsFilteredAndPaged()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    QVERIFY(shell.addUser(u"marie"_s));
    QVERIFY(shell.addUser(u"paul"_s));
    QCOMPARE(shell.run({u"log"_s, u"--json"_s}).array().size(), 3);
    const QJsonArray newest = shell.run({u"log"_s, u"--json"_s, u"--limit"_s, u"1"_s}).array();
    QCOMPARE(newest.size(), 1);
    QCOMPARE(newest[0][u"changes"_s][0][u"code"_s].toString(), u"paul"_s);
    QCOMPARE(shell.run({u"log"_s, u"--json"_s, u"--since"_s, u"2999-01-01"_s}).array().size(), 0);
    QCOMPARE(shell.run({u"log"_s, u"--json"_s, u"--since"_s, u"24h"_s}).array().size(), 3);
    QCOMPARE(shell.run({u"log"_s, u"--json"_s, u"--since"_s, u"2026-01-01T00:00:00+01:00"_s}).array().size(), 3);
    QCOMPARE(shell.run({u"log"_s, u"--since"_s, u"yesterday"_s}).exit, 1);
    QCOMPARE(shell.run({u"log"_s, u"verify"_s, u"--json"_s}).object()[u"entries"_s].toInt(), 3);
    QCOMPARE(shell.run({u"check"_s, u"--json"_s}).object()[u"sound"_s].toBool(), true);
}

void tst_Cli::anEntryIsUndoneAndRedone()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    QCOMPARE(shell.run({u"group"_s, u"set"_s, u"Night"_s, u"--allow"_s, u"assets:view"_s}).exit, 0);
    QCOMPARE(shell.run({u"group"_s, u"set"_s, u"Night"_s, u"--allow"_s, u"kpis:view"_s}).exit, 0);
    const int entry = shell.run({u"log"_s, u"--json"_s, u"--limit"_s, u"1"_s}).array()[0][u"id"_s].toInt();
    const QJsonObject undone = shell.run({u"log"_s, u"undo"_s, QString::number(entry), u"--json"_s}).object();
    QCOMPARE(undone[u"undoes"_s].toInt(), entry);
    const auto rights = [&] {
        return shell.run({u"--json"_s, u"group"_s, u"show"_s, u"Night"_s}).object()[u"rights"_s].toArray();
    };
    QCOMPARE(rights(), (QJsonArray{u"assets:view"_s}));
    QCOMPARE(shell.run({u"log"_s, u"undo"_s, QString::number(entry)}).exit, 1);
    QCOMPARE(shell.run({u"log"_s, u"undo"_s, QString::number(undone[u"entry"_s].toInt())}).exit, 0);
    QCOMPARE(rights(), (QJsonArray{u"kpis:view"_s}));
    QCOMPARE(shell.run({u"log"_s, u"undo"_s, u"999"_s}).exit, 1);
}

void tst_Cli::theLogIsFollowed()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    QProcess following;
    shell.start(following, {u"log"_s, u"--follow"_s, u"--json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(following.canReadLine(), 10'000);
    QVERIFY(following.readLine().contains("site.create"));
    QVERIFY(shell.addUser(u"marie"_s));
    QTRY_VERIFY_WITH_TIMEOUT(following.canReadLine(), 10'000);
    QVERIFY(following.readLine().contains("user.add"));
    following.terminate();
    QVERIFY(following.waitForFinished(10'000));
    QCOMPARE(following.exitStatus(), QProcess::NormalExit);
    QCOMPARE(following.exitCode(), 0);
}

void tst_Cli::storedTextCannotSteerTheTerminal()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    QVERIFY(shell.addUser(u"marie"_s, {u"--group"_s, u"Planner"_s, u"--display-name"_s, u"Marie \u001b]0;owned\u0007\u202e"_s}));
    const Answer list = shell.run({u"user"_s, u"list"_s});
    QCOMPARE(list.exit, 0);
    QVERIFY(list.out.contains("Marie"));
    QVERIFY(!list.out.contains('\x1b') && !list.out.contains('\x07') && !list.out.contains("\xe2\x80\xae"));
}

void tst_Cli::globalOptionsMayStandAnywhere()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    QCOMPARE(shell.run({u"--json"_s, u"user"_s, u"list"_s}).out, shell.run({u"user"_s, u"list"_s, u"--json"_s}).out);
    QCOMPARE(shell.run({u"--version"_s}).exit, 0);
    QCOMPARE(shell.run({u"consumer"_s, u"add"_s, u"--help"_s}).exit, 0);
    const Answer french = shell.run({u"--lang"_s, u"fr"_s, u"operation"_s, u"list"_s});
    QCOMPARE(french.exit, 0);
    // A name that is a command's is still a name.
    QVERIFY(shell.addUser(u"status"_s));
    QCOMPARE(shell.run({u"--json"_s, u"user"_s, u"show"_s, u"status"_s}).object()[u"name"_s].toString(), u"status"_s);
}

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
