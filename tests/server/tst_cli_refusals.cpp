// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command_line.h"
#include "tests/support/processes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace fractal::test;
using namespace Qt::StringLiterals;

/// Bad input: each says what is wrong and what to do, exits 1 (wrong usage: 2), and leaves everything as it was.
class tst_CliRefusals : public QObject {
    Q_OBJECT

private slots:
    void wrongUsageExits2_data();
    void wrongUsageExits2();
    void aPasswordOnTheCommandLineIsRefusedAndNotRepeated();
    void aPasswordMustBeWorthTheName_data();
    void aPasswordMustBeWorthTheName();
    void aDatabaseAddressIsChecked_data();
    void aDatabaseAddressIsChecked();
    void aDatabaseFileMustBePrivate();
    void theFolderRemembersTheAddressPrivately();
    void anUnreachablePostgresIsSaidSo();
    void aFolderWithoutASiteSaysHowToMakeOne();
    void aBrokenStoreIsRefusedAndLeftAlone_data();
    void aBrokenStoreIsRefusedAndLeftAlone();
    void aLockedStoreIsRefusedAndLeftAlone();
    void aStoreThatCannotBeWrittenIsRefusedAndLeftAlone_data();
    void aStoreThatCannotBeWrittenIsRefusedAndLeftAlone();
    void anAlteredStoreFailsItsCheck_data();
    void anAlteredStoreFailsItsCheck();
};

namespace {

/// Statements on the site's file, as somebody with a database tool would run them.
QString tampered(const CommandLine &shell, const QStringList &statements)
{
    QString problem;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tampering"_s);
        database.setDatabaseName(shell.folder() + "/site.db"_L1);
        if (!database.open())
            problem = database.lastError().text();
        QSqlQuery query{database};
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                problem = query.lastError().text();
            query.finish();
        }
    }
    QSqlDatabase::removeDatabase(u"tampering"_s);
    return problem;
}

QString overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        return file.errorString();
    return {};
}

} // namespace

void tst_CliRefusals::wrongUsageExits2_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("an unknown command") << QStringList{u"explode"_s};
    QTest::newRow("an unknown option") << QStringList{u"status"_s, u"--fast"_s};
    QTest::newRow("a word too many") << QStringList{u"status"_s, u"now"_s};
    QTest::newRow("a command without its own") << QStringList{u"user"_s};
    QTest::newRow("an unknown language") << QStringList{u"--lang"_s, u"de"_s, u"status"_s};
    QTest::newRow("init: a language") << QStringList{u"init"_s, u"--language"_s, u"de"_s};
    QTest::newRow("init: a time zone") << QStringList{u"init"_s, u"--time-zone"_s, u"Mars/Olympus"_s};
    QTest::newRow("init: a currency") << QStringList{u"init"_s, u"--currency"_s, u"euro"_s};
    QTest::newRow("init: a password without an account") << QStringList{u"init"_s, u"--password-stdin"_s};
    QTest::newRow("init: an account without a password") << QStringList{u"init"_s, u"--admin"_s, u"marie"_s};
    QTest::newRow("serve: no port") << QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1"_s};
    QTest::newRow("serve: a port too high") << QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1:65536"_s};
    QTest::newRow("serve: a name") << QStringList{u"serve"_s, u"--listen"_s, u"example.com:80"_s};
    QTest::newRow("serve: bare IPv6") << QStringList{u"serve"_s, u"--listen"_s, u"::1:8484"_s};
    QTest::newRow("serve: no threads") << QStringList{u"serve"_s, u"--threads"_s, u"0"_s};
    QTest::newRow("serve: a certificate without its key") << QStringList{u"serve"_s, u"--tls-cert"_s, u"cert.pem"_s};
    QTest::newRow("serve: a public URL with a slash") << QStringList{u"serve"_s, u"--public-url"_s, u"https://cmms.example/"_s};
    QTest::newRow("serve: a public URL with a path") << QStringList{u"serve"_s, u"--public-url"_s, u"https://cmms.example/mcp"_s};
    QTest::newRow("serve: a public URL in the clear") << QStringList{u"serve"_s, u"--public-url"_s, u"http://cmms.example"_s};
    QTest::newRow("serve: a public URL with a user") << QStringList{u"serve"_s, u"--public-url"_s, u"https://me@cmms.example"_s};
    QTest::newRow("serve: a trusted proxy that is no address")
        << QStringList{u"serve"_s, u"--trusted-proxy"_s, u"proxy.example"_s};
    QTest::newRow("serve: everybody as a trusted proxy") << QStringList{u"serve"_s, u"--trusted-proxy"_s, u"0.0.0.0/0"_s};
    QTest::newRow("serve: a further resource in the clear")
        << QStringList{u"serve"_s, u"--resource"_s, u"http://tunnel.example/mcp"_s};
    QTest::newRow("serve: a further resource with a fragment")
        << QStringList{u"serve"_s, u"--resource"_s, u"https://tunnel.example/mcp#a"_s};
    QTest::newRow("serve: a public URL without a scheme") << QStringList{u"serve"_s, u"--public-url"_s, u"cmms.example"_s};
    QTest::newRow("user add: no password") << QStringList{u"user"_s, u"add"_s, u"marie"_s, u"--group"_s, u"Planner"_s};
    QTest::newRow("user add: a profile") << QStringList{u"user"_s,      u"add"_s,  u"marie"_s,
                                                        u"--profile"_s, u"king"_s, u"--password-stdin"_s};
    QTest::newRow("user show: no name") << QStringList{u"user"_s, u"show"_s};
    QTest::newRow("consumer add: no name") << QStringList{u"consumer"_s, u"add"_s, u"--group"_s, u"Planner"_s};
    QTest::newRow("consumer add: no group") << QStringList{u"consumer"_s, u"add"_s, u"--name"_s, u"ChatGPT"_s};
    QTest::newRow("consumer add: a grant") << QStringList{u"consumer"_s, u"add"_s,     u"--name"_s,  u"a"_s,
                                                          u"--group"_s,  u"Planner"_s, u"--grant"_s, u"password"_s};
    QTest::newRow("authorization revoke: not a number") << QStringList{u"authorization"_s, u"revoke"_s, u"all"_s};
    QTest::newRow("import: an unknown kind") << QStringList{u"import"_s, u"planets"_s, u"planets.csv"_s};
    QTest::newRow("operation call: no person") << QStringList{u"operation"_s, u"call"_s, u"search"_s};
    QTest::newRow("log: a limit") << QStringList{u"log"_s, u"--limit"_s, u"0"_s};
    QTest::newRow("log undo: no entry") << QStringList{u"log"_s, u"undo"_s};
}

void tst_CliRefusals::wrongUsageExits2()
{
    QFETCH(QStringList, words);
    const CommandLine shell;
    const Answer answer = shell.run(words, "correct horse");
    QCOMPARE(answer.exit, 2);
    QCOMPARE(answer.out, QByteArray{});
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(!QFile::exists(shell.folder()));
}

void tst_CliRefusals::aPasswordOnTheCommandLineIsRefusedAndNotRepeated()
{
    const CommandLine shell;
    for (const QStringList &words :
         {QStringList{u"user"_s, u"add"_s, u"marie"_s, u"--group"_s, u"Planner"_s, u"--password"_s, u"hunter2hunter2"_s},
          QStringList{u"user"_s, u"set-password"_s, u"marie"_s, u"--password=hunter2hunter2"_s},
          QStringList{u"init"_s, u"--admin"_s, u"marie"_s, u"--password"_s, u"hunter2hunter2"_s}}) {
        const Answer answer = shell.run(words);
        QCOMPARE(answer.exit, 2);
        QVERIFY2(answer.err.contains("--password-stdin"), answer.err.constData());
        QVERIFY2(!answer.err.contains("hunter2"), answer.err.constData());
    }
    QVERIFY(!QFile::exists(shell.folder()));
}

void tst_CliRefusals::aPasswordMustBeWorthTheName_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("none") << QByteArray{};
    QTest::newRow("an empty line") << "\nsecond line"_ba;
    QTest::newRow("too short") << "secret"_ba;
    QTest::newRow("too long") << QByteArray{300, 'x'};
    QTest::newRow("the name itself") << "marie.dupont"_ba;
}

void tst_CliRefusals::aPasswordMustBeWorthTheName()
{
    QFETCH(QByteArray, input);
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    const QByteArray before = shell.contents();
    const Answer answer = shell.run({u"user"_s, u"add"_s, u"marie.dupont"_s, u"--group"_s, u"Planner"_s, u"--password-stdin"_s},
                                    input);
    QCOMPARE(answer.exit, 1);
    QVERIFY2(answer.err.contains("password"), answer.err.constData());
    QCOMPARE(shell.contents(), before);
    const Answer first = CommandLine{}.run({u"init"_s, u"--admin"_s, u"marie.dupont"_s, u"--password-stdin"_s}, input);
    QCOMPARE(first.exit, 1);
}

void tst_CliRefusals::aDatabaseAddressIsChecked_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("SEC-14: a password") << u"postgresql://me:hunter2@localhost/site"_s << "FRACTAL_ONE_DATABASE"_ba;
    QTest::newRow("SEC-14: a password as a parameter")
        << u"postgresql://me@localhost/site?password=hunter2"_s << "FRACTAL_ONE_DATABASE"_ba;
    QTest::newRow("SEC-14: another machine") << u"postgresql://me@db.example/site"_s << "verify-full"_ba;
    QTest::newRow("SEC-14: another machine, encrypted but not verified")
        << u"postgresql://me@db.example/site?sslmode=require"_s << "verify-full"_ba;
    QTest::newRow("SEC-14: another machine as a parameter")
        << u"postgresql://me@localhost/site?host=db.example"_s << "verify-full"_ba;
    QTest::newRow("SEC-14: another machine by number")
        << u"postgresql://me@localhost/site?hostaddr=192.0.2.1"_s << "verify-full"_ba;
    QTest::newRow("SEC-14: another machine by a service's name")
        << u"postgresql://me@localhost/site?service=x"_s << "service="_ba;
    QTest::newRow("SEC-14: verified, then not")
        << u"postgresql://me@db.example/site?sslmode=verify-full&sslmode=disable"_s << "verify-full"_ba;
    QTest::newRow("another engine") << u"mysql://me@localhost/site"_s << "postgresql://"_ba;
    QTest::newRow("no database") << u"postgresql://me@localhost"_s << "postgresql://"_ba;
    QTest::newRow("not an address") << u"site"_s << "postgresql://"_ba;
}

void tst_CliRefusals::aDatabaseAddressIsChecked()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, says);
    const CommandLine shell;
    const Answer answer = shell.run({u"--database"_s, url, u"init"_s});
    QCOMPARE(answer.exit, 1);
    QVERIFY2(answer.err.contains(says), answer.err.constData());
    QVERIFY2(!answer.err.contains("hunter2"), answer.err.constData());
    QVERIFY(!QFile::exists(shell.folder()));
}

void tst_CliRefusals::aDatabaseFileMustBePrivate()
{
    const CommandLine shell;
    const QString file = shell.path(u"database"_s);
    QCOMPARE(overwrite(file, "postgresql://me:hunter2@127.0.0.1:1/site\n"), QString{});
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const Answer open = shell.run({u"--database-file"_s, file, u"status"_s});
    QCOMPARE(open.exit, 1);
    QVERIFY2(open.err.contains("chmod 600"), open.err.constData());
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    const Answer closed = shell.run({u"--database-file"_s, file, u"status"_s});
    QCOMPARE(closed.exit, 1);
    QVERIFY2(closed.err.contains("PostgreSQL cannot be reached"), closed.err.constData());
    QVERIFY2(!closed.err.contains("hunter2"), closed.err.constData());
    QCOMPARE(shell.run({u"--database-file"_s, shell.path(u"missing"_s), u"status"_s}).exit, 1);
}

void tst_CliRefusals::theFolderRemembersTheAddressPrivately()
{
    const CommandLine shell;
    QVERIFY(QDir{}.mkpath(shell.folder()));
    QVERIFY(QFile::setPermissions(shell.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QString file = shell.folder() + "/database-url"_L1;
    QCOMPARE(overwrite(file, "postgresql://me:hunter2@127.0.0.1:1/site\n"), QString{});
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const Answer open = shell.run({u"status"_s});
    QCOMPARE(open.exit, 1);
    QVERIFY2(open.err.contains("chmod 600"), open.err.constData());
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    const Answer remembered = shell.run({u"status"_s});
    QCOMPARE(remembered.exit, 1);
    QVERIFY2(remembered.err.contains("PostgreSQL cannot be reached"), remembered.err.constData());
    QVERIFY2(!remembered.err.contains("hunter2"), remembered.err.constData());
    // What is said comes first.
    const Answer said = shell.run({u"--database"_s, u"mysql://me@localhost/site"_s, u"status"_s});
    QVERIFY2(said.err.contains("postgresql://"), said.err.constData());
}

void tst_CliRefusals::anUnreachablePostgresIsSaidSo()
{
    CommandLine shell;
    shell.setVariable(u"FRACTAL_ONE_DATABASE"_s, u"postgresql://me:hunter2@127.0.0.1:1/site"_s);
    for (const QStringList &words :
         {QStringList{u"init"_s}, QStringList{u"status"_s}, QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s}}) {
        const Answer answer = shell.run(words);
        QCOMPARE(answer.exit, 1);
        QCOMPARE(answer.out, QByteArray{});
        QVERIFY2(answer.err.contains("PostgreSQL cannot be reached"), answer.err.constData());
        QVERIFY2(!answer.err.contains("hunter2"), answer.err.constData());
    }
    QVERIFY(!QFile::exists(shell.folder()));
}

void tst_CliRefusals::aFolderWithoutASiteSaysHowToMakeOne()
{
    const CommandLine shell;
    for (const QString &command : {u"status"_s, u"serve"_s, u"check"_s, u"log"_s}) {
        const Answer answer = shell.run({command});
        QCOMPARE(answer.exit, 1);
        QVERIFY2(answer.err.contains(" init"), answer.err.constData());
    }
    QVERIFY(!QFile::exists(shell.folder()));
}

void tst_CliRefusals::aBrokenStoreIsRefusedAndLeftAlone_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QByteArray>("says");
    for (const auto &[what, says] : {std::pair{"newer", "newer"},
                                     {"not a database", "damaged"},
                                     {"a damaged page", "damaged"},
                                     {"no key", "key"},
                                     {"a damaged key", "key"},
                                     {"others can open the folder", "chmod 700"},
                                     {"others can read the database", "chmod 600"},
                                     {"others can read the key", "chmod 600"}})
        QTest::newRow(what) << QString::fromLatin1(what) << QByteArray{says};
}

void tst_CliRefusals::aBrokenStoreIsRefusedAndLeftAlone()
{
    QFETCH(QString, what);
    QFETCH(QByteArray, says);
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    const QString database = shell.folder() + "/site.db"_L1;
    const QString key = shell.folder() + "/keyring"_L1;
    constexpr auto open = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup;
    if (what == "newer"_L1)
        QCOMPARE(
            tampered(shell, {u"INSERT INTO schema_migrations (version, name, checksum) VALUES (999, '0999_later.sql', 'x')"_s}),
            QString{});
    else if (what == "not a database"_L1)
        QCOMPARE(overwrite(database, QByteArray{8192, 'x'}), QString{});
    else if (what == "a damaged page"_L1) {
        QFile file{database};
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100));
        QCOMPARE(file.write(QByteArray{4000, 'x'}), qint64{4000});
    } else if (what == "no key"_L1)
        QVERIFY(QFile::remove(key));
    else if (what == "a damaged key"_L1)
        QCOMPARE(overwrite(key, "short"), QString{});
    else
        QVERIFY(QFile::setPermissions(what.contains("folder"_L1)    ? shell.folder()
                                          : what.contains("key"_L1) ? key
                                                                    : database,
                                      open));

    const QByteArray before = shell.contents();
    for (const QStringList &words : {QStringList{u"status"_s}, QStringList{u"user"_s, u"disable"_s, u"admin"_s},
                                     QStringList{u"check"_s}, QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s}}) {
        const Answer answer = shell.run(words);
        QCOMPARE(answer.exit, 1);
        QCOMPARE(answer.out, QByteArray{});
        QVERIFY2(answer.err.contains(says), answer.err.constData());
    }
    QCOMPARE(shell.contents(), before);
}

void tst_CliRefusals::aLockedStoreIsRefusedAndLeftAlone()
{
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(shell.folder() + "/site.db"_L1);
        QVERIFY(other.open());
        QSqlQuery lock{other};
        QVERIFY(lock.exec(u"BEGIN IMMEDIATE"_s));
        const Answer answer = shell.run({u"group"_s, u"add"_s, u"Night"_s});
        QCOMPARE(answer.exit, 1);
        QVERIFY2(answer.err.contains("locked") && answer.err.contains("try again"), answer.err.constData());
        QVERIFY(lock.exec(u"ROLLBACK"_s));
        QCOMPARE(shell.run({u"group"_s, u"show"_s, u"Night"_s}).exit, 1);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

void tst_CliRefusals::aStoreThatCannotBeWrittenIsRefusedAndLeftAlone_data()
{
    QTest::addColumn<QString>("mount");
    QTest::addColumn<QByteArray>("says");
    // In a mount namespace of its own: root may write where modes forbid it, and a disk cannot be filled for a test.
    QTest::newRow("read-only") << u"mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind \"$1\""_s << "read"_ba;
    QTest::newRow("full")
        << u"mkdir \"$1.copy\" && cp \"$1\"/site.db \"$1\"/keyring \"$1.copy\"/ && mount -t tmpfs -o size=$2k,mode=700 none \"$1\""
           " && cp \"$1.copy\"/* \"$1\"/ && chmod 600 \"$1\"/*"_s
        << "full"_ba;
}

void tst_CliRefusals::aStoreThatCannotBeWrittenIsRefusedAndLeftAlone()
{
    QFETCH(QString, mount);
    QFETCH(QByteArray, says);
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    const QByteArray before = shell.contents();
    // As large as the site and what SQLite needs to open it, and no more.
    const qint64 kibibytes = QFileInfo{shell.folder() + "/site.db"_L1}.size() / 1024 + 56;
    QProcess inNamespace;
    fractal::test::startPlainly(inNamespace, u"unshare"_s,
                                {u"--mount"_s, u"--map-root-user"_s, u"sh"_s, u"-c"_s, mount + u"; shift; shift; exec \"$@\""_s,
                                 u"sh"_s, shell.folder(), QString::number(kibibytes), CommandLine::program(), u"--data"_s,
                                 shell.folder(), u"group"_s, u"add"_s, u"Night"_s, u"--allow"_s, u"assets:view"_s});
    QVERIFY(inNamespace.waitForFinished(60'000));
    const QByteArray words = inNamespace.readAllStandardError();
    if (words.contains("unshare failed") || words.contains("permission denied"))
        QSKIP("this machine does not let tests mount");
    QCOMPARE(inNamespace.exitCode(), 1);
    QVERIFY2(words.contains(says), words.constData());
    QCOMPARE(shell.contents(), before);
    QCOMPARE(shell.run({u"check"_s}).exit, 0);
}

void tst_CliRefusals::anAlteredStoreFailsItsCheck_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("an entry of the log") << u"UPDATE journal SET actor = 'user:nobody' WHERE id = 1"_s << "altered at entry 1"_ba;
    QTest::newRow("the log's end") << u"DELETE FROM journal WHERE id = (SELECT max(id) FROM journal)"_s << "log"_ba;
    QTest::newRow("a reference") << u"INSERT INTO consumer_callbacks (consumer_id, uri) VALUES (999, 'https://example.com')"_s
                                 << "consumer_callbacks"_ba;
    QTest::newRow("a removed group that is used")
        << u"UPDATE users SET group_id = (SELECT min(id) FROM permission_groups); UPDATE permission_groups SET deleted_at = 1"_s
        << "permission group"_ba;
    QTest::newRow("the number to come")
        << u"INSERT INTO work_orders (code, title, status, type, created_at, updated_at) VALUES ('OT-77', 't', 'in_process', 'corrective', 0, 0)"_s
        << "OT-77"_ba;
    QTest::newRow("the tree")
        << u"INSERT INTO assets (code, name, kind, path, created_at, updated_at) VALUES ('A', 'A', 'equipment', '/9/9/', 0, 0)"_s
        << "assets"_ba;
    QTest::newRow("nobody in charge") << u"UPDATE users SET superadministrator = 0"_s << "Superadministrator"_ba;
}

void tst_CliRefusals::anAlteredStoreFailsItsCheck()
{
    QFETCH(QString, statement);
    QFETCH(QByteArray, says);
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    QCOMPARE(shell.run({u"check"_s}).exit, 0);
    QCOMPARE(tampered(shell, QStringList{u"PRAGMA foreign_keys = OFF"_s} + statement.split(u"; "_s)), QString{});
    const Answer answer = shell.run({u"check"_s, u"--json"_s});
    QCOMPARE(answer.exit, 1);
    QVERIFY(!answer.object()[u"sound"_s].toBool(true));
    QVERIFY2(answer.out.contains(says) && answer.err.contains(says), answer.err.constData());
}

QTEST_GUILESS_MAIN(tst_CliRefusals)
#include "tst_cli_refusals.moc"
