// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorizations.h"
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
    void statusSeesAForeignKeyAndRefusesToReveal();
    void accountsLiveFromAddToDisable();
    void aPasswordIsSetFromStandardInputAndEndsAccess();
    void groupsAreSetAsAWhole();
    void aConsumersSecretIsPrintedOnce();
    void aConsumersCallbackIsAddedAfterwards();
    void aRevealIsLogged();
    void aRotatedSecretReplacesTheOldOne();
    void anAuthorizationIsListedAndRevoked();
    void operationsAreCalledWithThePersonsRights();
    void bothActorsOfACallAreJournaled();
    void theLogIsFilteredAndPaged();
    void anEntryIsUndoneAndRedone();
    void theLogIsFollowed();
    void storedTextCannotSteerTheTerminal();
    void globalOptionsMayStandAnywhere();
};

namespace {

QJsonObject addedConsumer(const CommandLine &shell, const QString &name)
{
    return shell.run({u"consumer"_s, u"add"_s, u"--name"_s, name, u"--group"_s, u"Planner"_s}).object();
}

bool addUser(const CommandLine &shell, const QString &name, const QStringList &more = {u"--group"_s, u"Planner"_s})
{
    return shell.run(QStringList{u"user"_s, u"add"_s, name, u"--password-stdin"_s} + more, "correct horse " + name.toUtf8()).exit == 0;
}

/// The site in this process, as another program beside the shell.
std::unique_ptr<Site> opened(const CommandLine &shell, const Clock &clock, Random &random)
{
    StoreLocation place;
    place.folder = shell.folder();
    auto site = Site::open(place, clock, random);
    return site ? *std::move(site) : nullptr;
}

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
    const Answer answer = shell.run({u"--json"_s, u"init"_s, u"--name"_s, u"Plant 2"_s, u"--language"_s, u"fr"_s, u"--time-zone"_s, u"Europe/Paris"_s, u"--currency"_s, u"EUR"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.object()[u"user"_s].toString(), u"admin"_s);
    const QString password = answer.object()[u"password"_s].toString();
    QVERIFY2(password.size() >= 20, answer.out.constData());

    const SystemClock clock;
    SystemRandom random;
    const auto site = opened(shell, clock, random);
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
    QCOMPARE(status[u"schema"_s].toInt(), 1);
    QCOMPARE(status[u"users"_s].toInt(), 1);
    QCOMPARE(status[u"consumers"_s].toInt(), 0);
    QVERIFY(status[u"key_matches"_s].toBool());
    QVERIFY2(status[u"key"_s].toString().contains("beside the data"_L1), answer.out.constData());
    QVERIFY2(answer.out.contains("no public URL"), answer.out.constData());
    QVERIFY2(status[u"problems"_s].toArray()[0][u"remedy"_s].toString().contains("--public-url"_L1), answer.out.constData());
}

void tst_Cli::statusSeesAForeignKeyAndRefusesToReveal()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    const QString key = addedConsumer(shell, u"ChatGPT"_s)[u"key"_s].toString();
    QFile file{shell.folder() + "/keyring"_L1};
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray{64, 'a'});
    file.close();
    const Answer status = shell.run({u"status"_s, u"--json"_s});
    QCOMPARE(status.exit, 0);
    QVERIFY(!status.object()[u"key_matches"_s].toBool(true));
    const Answer shown = shell.run({u"consumer"_s, u"show"_s, key, u"--reveal"_s});
    QCOMPARE(shown.exit, 1);
    QCOMPARE(shown.out, QByteArray{});
    QCOMPARE(shell.run({u"log"_s, u"--json"_s, u"--limit"_s, u"1"_s}).array()[0][u"action"_s].toString(), u"consumer.add"_s);
}

void tst_Cli::accountsLiveFromAddToDisable()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    QVERIFY(addUser(shell, u"marie"_s, {u"--group"_s, u"Planner"_s, u"--profile"_s, u"technician"_s, u"--display-name"_s, u"Marie Dupont"_s}));
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
    QVERIFY(addUser(shell, u"marie"_s));
    const Answer changed = shell.run({u"user"_s, u"set-password"_s, u"marie"_s, u"--password-stdin"_s}, "another long one\r\nnot this line\n");
    QCOMPARE(changed.exit, 0);
    const SystemClock clock;
    SystemRandom random;
    const auto site = opened(shell, clock, random);
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
    QCOMPARE(shell.run({u"group"_s, u"set"_s, u"Night"_s, u"--allow"_s, u"work_orders:view,execute@own"_s, u"--allow"_s, u"assets:view"_s}).exit, 0);
    QCOMPARE(shell.run({u"--json"_s, u"group"_s, u"show"_s, u"Night"_s}).object()[u"rights"_s].toArray(),
             (QJsonArray{u"assets:view"_s, u"work_orders:view,execute@own"_s}));
    QCOMPARE(shell.run({u"group"_s, u"set"_s, u"Night"_s, u"--allow"_s, u"assets:view kpis:view"_s}).exit, 0);
    QCOMPARE(shell.run({u"--json"_s, u"group"_s, u"show"_s, u"Night"_s}).object()[u"rights"_s].toArray(), (QJsonArray{u"assets:view"_s, u"kpis:view"_s}));

    QCOMPARE(shell.run({u"group"_s, u"add"_s, u"Night"_s, u"--allow"_s, u"assets:view"_s}).exit, 1);
    const Answer writing = shell.run({u"group"_s, u"add"_s, u"Visitors"_s, u"--read-only"_s, u"--allow"_s, u"assets:view,edit"_s});
    QCOMPARE(writing.exit, 1);
    QVERIFY2(writing.err.contains("assets:edit"), writing.err.constData());
    QVERIFY(addUser(shell, u"marie"_s, {u"--group"_s, u"Night"_s}));
    QCOMPARE(shell.run({u"group"_s, u"remove"_s, u"Night"_s}).exit, 1);
    QCOMPARE(shell.run({u"group"_s, u"add"_s, u"Empty"_s}).exit, 0);
    QCOMPARE(shell.run({u"group"_s, u"remove"_s, u"Empty"_s}).exit, 0);
    QCOMPARE(shell.run({u"group"_s, u"show"_s, u"Empty"_s}).exit, 1);
}

void tst_Cli::aConsumersSecretIsPrintedOnce()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    const Answer added = shell.run({u"consumer"_s, u"add"_s, u"--name"_s, u"ChatGPT"_s, u"--group"_s, u"Planner"_s, u"--limit-to-group"_s, u"--description"_s, u"Questions"_s,
                                    u"--url"_s, u"https://chatgpt.com"_s, u"--privacy-url"_s, u"https://chatgpt.com/privacy"_s, u"--eula-url"_s, u"https://chatgpt.com/eula"_s});
    QCOMPARE(added.exit, 0);
    const QJsonObject consumer = added.object();
    const QString secret = consumer[u"secret"_s].toString();
    QCOMPARE(consumer[u"key"_s].toString().size(), 18);
    QCOMPARE(secret.size(), 43);
    QVERIFY(consumer[u"id"_s].toInt() > 0);
    QCOMPARE(consumer[u"name"_s].toString(), u"ChatGPT"_s);
    QCOMPARE(consumer[u"grant"_s].toString(), u"authorization_code"_s);
    QVERIFY(consumer[u"limit_to_group"_s].toBool());
    QVERIFY(consumer[u"callbacks"_s].toArray().isEmpty());
    for (const QStringList &words : {QStringList{u"consumer"_s, u"list"_s}, QStringList{u"consumer"_s, u"show"_s, consumer[u"key"_s].toString()}, QStringList{u"log"_s, u"--json"_s}})
        QVERIFY(!shell.run(words).out.contains(secret.toUtf8()));
    QCOMPARE(shell.run({u"consumer"_s, u"show"_s, consumer[u"key"_s].toString(), u"--json"_s}).object()[u"secret_hint"_s].toString(), secret.last(4));
}

void tst_Cli::aConsumersCallbackIsAddedAfterwards()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    const QString key = addedConsumer(shell, u"ChatGPT"_s)[u"key"_s].toString();
    const QString first = u"https://chatgpt.com/connector/oauth/abc"_s;
    const QString second = u"http://127.0.0.1/callback"_s;
    QCOMPARE(shell.run({u"consumer"_s, u"edit"_s, key, u"--add-callback"_s, first, u"--add-callback"_s, second, u"--json"_s}).object()[u"callbacks"_s].toArray(), (QJsonArray{first, second}));
    QCOMPARE(shell.run({u"consumer"_s, u"edit"_s, key, u"--remove-callback"_s, first, u"--json"_s}).object()[u"callbacks"_s].toArray(), (QJsonArray{second}));
    QCOMPARE(shell.run({u"consumer"_s, u"edit"_s, key, u"--callback"_s, first, u"--name"_s, u"GPT"_s, u"--json"_s}).object()[u"callbacks"_s].toArray(), (QJsonArray{first}));
    const QByteArray before = shell.contents();
    const Answer refused = shell.run({u"consumer"_s, u"edit"_s, key, u"--add-callback"_s, u"http://example.com/callback"_s});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(shell.run({u"consumer"_s, u"edit"_s, key, u"--remove-callback"_s, second}).exit, 1);
    QCOMPARE(shell.contents(), before);
    QCOMPARE(shell.run({u"consumer"_s, u"show"_s, key, u"--json"_s}).object()[u"name"_s].toString(), u"GPT"_s);
}

void tst_Cli::aRevealIsLogged()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    const QJsonObject added = addedConsumer(shell, u"ChatGPT"_s);
    const QString key = added[u"key"_s].toString();
    QCOMPARE(shell.run({u"consumer"_s, u"show"_s, key, u"--reveal"_s, u"--json"_s}).object()[u"secret"_s].toString(), added[u"secret"_s].toString());
    const QJsonArray log = shell.run({u"log"_s, u"--json"_s}).array();
    QCOMPARE(log[0][u"action"_s].toString(), u"consumer.reveal"_s);
    QVERIFY(log[0][u"reason"_s].toString().contains(key));
    QVERIFY(log[0][u"actor"_s].toString().startsWith("shell:"_L1));
}

void tst_Cli::aRotatedSecretReplacesTheOldOne()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    const QJsonObject added = addedConsumer(shell, u"ChatGPT"_s);
    const QString key = added[u"key"_s].toString();
    const QJsonObject rotated = shell.run({u"consumer"_s, u"rotate-secret"_s, key}).object();
    QCOMPARE(rotated[u"key"_s].toString(), key);
    QCOMPARE(rotated[u"secret"_s].toString().size(), 43);
    QVERIFY(rotated[u"secret"_s] != added[u"secret"_s]);
    QCOMPARE(shell.run({u"consumer"_s, u"show"_s, key, u"--reveal"_s, u"--json"_s}).object()[u"secret"_s], rotated[u"secret"_s]);

    QCOMPARE(shell.run({u"consumer"_s, u"disable"_s, key}).exit, 0);
    QVERIFY(!shell.run({u"consumer"_s, u"show"_s, key, u"--json"_s}).object()[u"enabled"_s].toBool(true));
    QCOMPARE(shell.run({u"consumer"_s, u"enable"_s, key}).exit, 0);
    QCOMPARE(shell.run({u"consumer"_s, u"remove"_s, key}).exit, 0);
    QCOMPARE(shell.run({u"consumer"_s, u"show"_s, key}).exit, 1);
    QVERIFY(shell.run({u"consumer"_s, u"list"_s, u"--json"_s}).array().isEmpty());
}

void tst_Cli::anAuthorizationIsListedAndRevoked()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    QVERIFY(addUser(shell, u"marie"_s));
    const QString key = addedConsumer(shell, u"ChatGPT"_s)[u"key"_s].toString();
    const SystemClock clock;
    SystemRandom random;
    const auto site = opened(shell, clock, random);
    QVERIFY(site);
    const auto granted = site->write<crypto::Secret>([&](Work &work) -> Result<crypto::Secret> {
        FRACTAL_TRY(const auto user, users::findByName(work.connection, u"marie"_s));
        FRACTAL_TRY(const auto consumer, consumers::findByKey(work.connection, key));
        return authorizations::grantWithCode(work, {consumer.id, user.id, ScopeSet::reading(), u"mcp"_s}, u"https://example.com/cb"_s, u"challenge"_s, u"resource"_s);
    });
    QVERIFY(granted.has_value());

    const QJsonArray listed = shell.run({u"authorization"_s, u"list"_s, u"--user"_s, u"marie"_s, u"--consumer"_s, key, u"--json"_s}).array();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed[0][u"consumer"_s].toString(), u"ChatGPT"_s);
    QVERIFY(shell.run({u"authorization"_s, u"list"_s, u"--user"_s, u"admin"_s, u"--json"_s}).array().isEmpty());
    const QString id = QString::number(listed[0][u"id"_s].toInt());
    QCOMPARE(shell.run({u"authorization"_s, u"revoke"_s, id}).exit, 0);
    QCOMPARE(shell.run({u"authorization"_s, u"revoke"_s, id}).exit, 1);
    QVERIFY(shell.run({u"authorization"_s, u"list"_s, u"--json"_s}).array().isEmpty());
    QCOMPARE(shell.run({u"authorization"_s, u"list"_s, u"--all"_s, u"--json"_s}).array().size(), 1);
    QCOMPARE(shell.run({u"authorization"_s, u"revoke"_s, u"999"_s}).exit, 1);
}

void tst_Cli::operationsAreCalledWithThePersonsRights()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    QVERIFY(addUser(shell, u"auditor"_s, {u"--group"_s, u"Auditor"_s, u"--profile"_s, u"read_only"_s}));
    const QJsonArray all = shell.run({u"operation"_s, u"list"_s, u"--json"_s}).array();
    QVERIFY(all.size() >= 13);
    QVERIFY(all[0].toObject().contains(u"input_schema"_s));
    const Answer who = shell.run({u"operation"_s, u"call"_s, u"get_current_user"_s, u"--as"_s, u"auditor"_s});
    QCOMPARE(who.exit, 0);
    QVERIFY2(who.out.contains("auditor"), who.out.constData());

    const QByteArray before = shell.contents();
    const Answer refused = shell.run({u"operation"_s, u"call"_s, u"create_work_order"_s, u"--as"_s, u"auditor"_s, u"--json-args"_s, uR"({"title":"Pump leaks"})"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains("work_orders:add"), refused.err.constData());
    QCOMPARE(shell.run({u"operation"_s, u"call"_s, u"drop_tables"_s, u"--as"_s, u"auditor"_s}).exit, 1);
    QCOMPARE(shell.run({u"operation"_s, u"call"_s, u"get_current_user"_s, u"--as"_s, u"nobody"_s}).exit, 1);
    QCOMPARE(shell.run({u"operation"_s, u"call"_s, u"get_current_user"_s, u"--as"_s, u"auditor"_s, u"--json-args"_s, u"[1]"_s}).exit, 1);
    QCOMPARE(shell.run({u"operation"_s, u"call"_s, u"list_assets"_s, u"--as"_s, u"auditor"_s, u"--json-args"_s, uR"({"limit":"many"})"_s}).exit, 1);
    QCOMPARE(shell.contents(), before);
}

void tst_Cli::bothActorsOfACallAreJournaled()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    const Answer made = shell.run({u"operation"_s, u"call"_s, u"create_work_order"_s, u"--as"_s, u"admin"_s, u"--json"_s, u"--json-args"_s, uR"({"title":"Pump leaks"})"_s});
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
    QVERIFY(addUser(shell, u"marie"_s));
    QVERIFY(addUser(shell, u"paul"_s));
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
    const auto rights = [&] { return shell.run({u"--json"_s, u"group"_s, u"show"_s, u"Night"_s}).object()[u"rights"_s].toArray(); };
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
    QVERIFY(addUser(shell, u"marie"_s));
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
    QVERIFY(addUser(shell, u"marie"_s, {u"--group"_s, u"Planner"_s, u"--display-name"_s, u"Marie \u001b]0;owned\u0007\u202e"_s}));
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
    QVERIFY(addUser(shell, u"status"_s));
    QCOMPARE(shell.run({u"--json"_s, u"user"_s, u"show"_s, u"status"_s}).object()[u"name"_s].toString(), u"status"_s);
}

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
