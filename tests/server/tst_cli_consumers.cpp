// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorizations.h"
#include "core/store/users.h"
#include "tests/support/command_line.h"

#include <QFile>
#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// Consumers, their secrets and what people allowed them, through the shell.
class tst_CliConsumers : public QObject {
    Q_OBJECT

private slots:
    void statusSeesAForeignKeyAndRefusesToReveal();
    void aConsumersSecretIsPrintedOnce();
    void aConsumersCallbackIsAddedAfterwards();
    void aRevealIsLogged();
    void aRotatedSecretReplacesTheOldOne();
    void anAuthorizationIsListedAndRevoked();
};

void tst_CliConsumers::statusSeesAForeignKeyAndRefusesToReveal()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    const QString key = shell.addConsumer(u"ChatGPT"_s)[u"key"_s].toString();
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

void tst_CliConsumers::aConsumersSecretIsPrintedOnce()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    const Answer added = shell.run({u"consumer"_s, u"add"_s, u"--name"_s, u"ChatGPT"_s, u"--group"_s, u"Planner"_s,
                                    u"--limit-to-group"_s, u"--description"_s, u"Questions"_s, u"--url"_s,
                                    u"https://chatgpt.com"_s, u"--privacy-url"_s, u"https://chatgpt.com/privacy"_s,
                                    u"--eula-url"_s, u"https://chatgpt.com/eula"_s});
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
    for (const QStringList &words :
         {QStringList{u"consumer"_s, u"list"_s}, QStringList{u"consumer"_s, u"show"_s, consumer[u"key"_s].toString()},
          QStringList{u"log"_s, u"--json"_s}})
        QVERIFY(!shell.run(words).out.contains(secret.toUtf8()));
    QCOMPARE(
        shell.run({u"consumer"_s, u"show"_s, consumer[u"key"_s].toString(), u"--json"_s}).object()[u"secret_hint"_s].toString(),
        secret.first(4));
}

void tst_CliConsumers::aConsumersCallbackIsAddedAfterwards()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    const QString key = shell.addConsumer(u"ChatGPT"_s)[u"key"_s].toString();
    const QString first = u"https://chatgpt.com/connector/oauth/abc"_s;
    const QString second = u"http://127.0.0.1/callback"_s;
    QCOMPARE(shell.run({u"consumer"_s, u"edit"_s, key, u"--add-callback"_s, first, u"--add-callback"_s, second, u"--json"_s})
                 .object()[u"callbacks"_s]
                 .toArray(),
             (QJsonArray{first, second}));
    QCOMPARE(
        shell.run({u"consumer"_s, u"edit"_s, key, u"--remove-callback"_s, first, u"--json"_s}).object()[u"callbacks"_s].toArray(),
        (QJsonArray{second}));
    QCOMPARE(shell.run({u"consumer"_s, u"edit"_s, key, u"--callback"_s, first, u"--name"_s, u"GPT"_s, u"--json"_s})
                 .object()[u"callbacks"_s]
                 .toArray(),
             (QJsonArray{first}));
    const QByteArray before = shell.contents();
    const Answer refused = shell.run({u"consumer"_s, u"edit"_s, key, u"--add-callback"_s, u"http://example.com/callback"_s});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(shell.run({u"consumer"_s, u"edit"_s, key, u"--remove-callback"_s, second}).exit, 1);
    QCOMPARE(shell.contents(), before);
    QCOMPARE(shell.run({u"consumer"_s, u"show"_s, key, u"--json"_s}).object()[u"name"_s].toString(), u"GPT"_s);
}

void tst_CliConsumers::aRevealIsLogged()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    const QJsonObject added = shell.addConsumer(u"ChatGPT"_s);
    const QString key = added[u"key"_s].toString();
    QCOMPARE(shell.run({u"consumer"_s, u"show"_s, key, u"--reveal"_s, u"--json"_s}).object()[u"secret"_s].toString(),
             added[u"secret"_s].toString());
    const QJsonArray log = shell.run({u"log"_s, u"--json"_s}).array();
    QCOMPARE(log[0][u"action"_s].toString(), u"consumer.reveal"_s);
    QVERIFY(log[0][u"reason"_s].toString().contains(key));
    QVERIFY(log[0][u"actor"_s].toString().startsWith("shell:"_L1));
}

void tst_CliConsumers::aRotatedSecretReplacesTheOldOne()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    const QJsonObject added = shell.addConsumer(u"ChatGPT"_s);
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

void tst_CliConsumers::anAuthorizationIsListedAndRevoked()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    QVERIFY(shell.addUser(u"marie"_s));
    const QString key = shell.addConsumer(u"ChatGPT"_s)[u"key"_s].toString();
    const SystemClock clock;
    SystemRandom random;
    const auto site = shell.open(clock, random);
    QVERIFY(site);
    const auto granted = site->write<crypto::Secret>([&](Work &work) -> Result<crypto::Secret> {
        FRACTAL_TRY(const auto user, users::findByName(work.connection, u"marie"_s));
        FRACTAL_TRY(const auto consumer, consumers::findByKey(work.connection, key));
        return authorizations::grantWithCode(work, {consumer.id, user.id, ScopeSet::reading(), u"mcp"_s},
                                             u"https://example.com/cb"_s, u"challenge"_s, u"resource"_s);
    });
    QVERIFY(granted.has_value());

    const QJsonArray listed =
        shell.run({u"authorization"_s, u"list"_s, u"--user"_s, u"marie"_s, u"--consumer"_s, key, u"--json"_s}).array();
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

QTEST_GUILESS_MAIN(tst_CliConsumers)
#include "tst_cli_consumers.moc"
