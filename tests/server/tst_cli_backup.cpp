// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command_line.h"
#include "tests/support/empty_place.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <sys/stat.h>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// Backups as an administrator makes them: of the demonstration site, through the shell.
class tst_CliBackup : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theDemonstrationComesBack_data();
    void theDemonstrationComesBack();
    void aRunningServerIsBackedUp();
    void theFileIsPrivateAndNeverOverwritten();
    void whatIsWrongIsSaidAndNothingIsLeft_data();
    void whatIsWrongIsSaidAndNothingIsLeft();
    void aPassphraseFileThatOthersReadIsRefused();
    void withoutATerminalAPassphraseIsAskedForInWords();
    void aKilledRestoreLeavesNoSite_data();
    void aKilledRestoreLeavesNoSite();

private:
    QString backup() const { return m_demo.path(u"demo.backup"_s); }

    CommandLine m_demo;
};

namespace {

constexpr auto passphrase = "a long passphrase\n";

QStringList restoreOf(const QString &file)
{
    return {u"restore"_s, file, u"--passphrase-stdin"_s, u"--json"_s};
}

QStringList namesIn(const QString &folder)
{
    return QDir{folder}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

void engineRows()
{
    QTest::addColumn<fractal::Driver>("driver");
    QTest::newRow("SQLite") << Driver::Sqlite;
    if (EmptyPlace::hasPostgres())
        QTest::newRow("PostgreSQL") << Driver::Postgres;
}

} // namespace

void tst_CliBackup::initTestCase()
{
    const Answer made = m_demo.run({u"init"_s, u"--demo"_s, u"--json"_s});
    QVERIFY2(made.exit == 0, made.err.constData());
    const Answer saved = m_demo.run({u"backup"_s, backup(), u"--passphrase-stdin"_s, u"--json"_s}, passphrase);
    QVERIFY2(saved.exit == 0, saved.err.constData());
    QVERIFY(saved.object()[u"rows"_s].toInt() > 5000);
    QCOMPARE(m_demo.run({u"check"_s}).exit, 0);
}

void tst_CliBackup::theDemonstrationComesBack_data()
{
    engineRows();
}

void tst_CliBackup::theDemonstrationComesBack()
{
    QFETCH(Driver, driver);
    const EmptyPlace place{driver};
    CommandLine shell;
    if (driver == Driver::Postgres)
        shell.setVariable(u"FRACTAL_ONE_DATABASE"_s, place.location().url);
    const Answer restored = shell.run(restoreOf(backup()), passphrase);
    QVERIFY2(restored.exit == 0, restored.err.constData());
    const Answer checked = shell.run({u"check"_s});
    QVERIFY2(checked.exit == 0, checked.err.constData());
    const QJsonObject before = m_demo.run({u"status"_s, u"--json"_s}).object();
    const QJsonObject after = shell.run({u"status"_s, u"--json"_s}).object();
    for (const QString &name : {u"assets"_s, u"work_orders"_s, u"users"_s, u"consumers"_s})
        QCOMPARE(after[name], before[name]);
    for (const QString &kind : {u"assets"_s, u"work-orders"_s, u"readings"_s, u"parts"_s, u"users"_s})
        QCOMPARE(shell.run({u"export"_s, kind}).out, m_demo.run({u"export"_s, kind}).out);
    const QJsonArray log = shell.run({u"log"_s, u"--json"_s}).array();
    QVERIFY2(QJsonDocument{log}.toJson().contains("site.restore"), "the log");
    // Secrets open again: the key came along.
    const QString key = shell.run({u"consumer"_s, u"list"_s, u"--json"_s}).array()[0][u"key"_s].toString();
    const auto secretOf = [&](const CommandLine &from) {
        return from.run({u"consumer"_s, u"show"_s, key, u"--reveal"_s, u"--json"_s}).object()[u"secret"_s].toString();
    };
    QVERIFY(!secretOf(shell).isEmpty());
    QCOMPARE(secretOf(shell), secretOf(m_demo));
}

void tst_CliBackup::aRunningServerIsBackedUp()
{
    CommandLine shell;
    QVERIFY(shell.makeSite());
    QProcess server;
    shell.start(server, {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.canReadLine(), 20'000);
    const QString file = shell.path(u"site.backup"_s);
    const Answer saved = shell.run({u"backup"_s, file, u"--passphrase-stdin"_s}, passphrase);
    QVERIFY2(saved.exit == 0, saved.err.constData());
    server.terminate();
    QVERIFY(server.waitForFinished(20'000));
    const CommandLine other;
    const Answer restored = other.run(restoreOf(file), passphrase);
    QVERIFY2(restored.exit == 0, restored.err.constData());
    QCOMPARE(other.run({u"check"_s}).exit, 0);
}

void tst_CliBackup::theFileIsPrivateAndNeverOverwritten()
{
    const QFile::Permissions mode = QFile::permissions(backup());
    QVERIFY(!(mode & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    const QString file = m_demo.path(u"mine"_s);
    QFile mine{file};
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    const Answer refused = m_demo.run({u"backup"_s, file, u"--passphrase-stdin"_s}, passphrase);
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains("is there already"), refused.err.constData());
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), "mine"_ba);
    const Answer shortOne = m_demo.run({u"backup"_s, m_demo.path(u"new"_s), u"--passphrase-stdin"_s}, "short\n");
    QCOMPARE(shortOne.exit, 1);
    for (const QString &name : namesIn(m_demo.path(u""_s)))
        QVERIFY2(!name.startsWith(u"new"_s), qPrintable(name));
}

void tst_CliBackup::whatIsWrongIsSaidAndNothingIsLeft_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("kept"); // percent of the file
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("another passphrase") << "another passphrase\n"_ba << 100 << "passphrase"_ba;
    QTest::newRow("a cut file") << QByteArray{passphrase} << 60 << "damaged, cut off or was altered"_ba;
    QTest::newRow("no backup") << QByteArray{passphrase} << 0 << "not a backup"_ba;
}

void tst_CliBackup::whatIsWrongIsSaidAndNothingIsLeft()
{
    QFETCH(QByteArray, words);
    QFETCH(int, kept);
    QFETCH(QByteArray, said);
    const CommandLine shell;
    QFile whole{backup()};
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QFile part{shell.path(u"part"_s)};
    QVERIFY(part.open(QIODevice::WriteOnly) && part.write(whole.read(whole.size() * kept / 100)) >= 0);
    part.close();
    const Answer refused = shell.run(restoreOf(part.fileName()), words);
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains(said), refused.err.constData());
    QVERIFY(!QFile::exists(shell.folder()));
    QCOMPARE(shell.run(restoreOf(shell.path(u"missing"_s)), words).exit, 1);
}

void tst_CliBackup::aPassphraseFileThatOthersReadIsRefused()
{
    const CommandLine shell;
    QFile file{shell.path(u"passphrase"_s)};
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(passphrase) > 0);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const QStringList words{u"restore"_s, backup(), u"--passphrase-file"_s, file.fileName()};
    const Answer refused = shell.run(words);
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains("chmod 600"), refused.err.constData());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    const Answer restored = shell.run(words);
    QVERIFY2(restored.exit == 0, restored.err.constData());
}

void tst_CliBackup::withoutATerminalAPassphraseIsAskedForInWords()
{
    const CommandLine shell;
    const Answer refused = shell.run({u"restore"_s, backup()});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains("--passphrase-file"), refused.err.constData());
}

void tst_CliBackup::aKilledRestoreLeavesNoSite_data()
{
    engineRows();
}

void tst_CliBackup::aKilledRestoreLeavesNoSite()
{
    QFETCH(Driver, driver);
    const EmptyPlace place{driver};
    CommandLine shell;
    if (driver == Driver::Postgres)
        shell.setVariable(u"FRACTAL_ONE_DATABASE"_s, place.location().url);
    // Through a pipe it gets no further than what is written.
    const QString pipe = shell.path(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
    QProcess process;
    shell.start(process, restoreOf(pipe));
    process.write(passphrase);
    QVERIFY(process.waitForBytesWritten());
    QFile whole{backup()};
    QFile part{pipe};
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QVERIFY(part.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray bytes = whole.read(whole.size() * 3 / 4);
    QCOMPARE(part.write(bytes), bytes.size());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(shell.folder() + u"/restoring"_s), 30'000);
    process.kill();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    const Answer status = shell.run({u"status"_s});
    QCOMPARE(status.exit, 1);
    const Answer again = shell.run(restoreOf(backup()), passphrase);
    QCOMPARE(again.exit, 1);
    QVERIFY2(again.err.contains("ended half-way"), again.err.constData());
    QVERIFY(QDir{shell.folder()}.removeRecursively());
    const Answer restored = shell.run(restoreOf(backup()), passphrase);
    QVERIFY2(restored.exit == 0, restored.err.constData());
    QCOMPARE(shell.run({u"check"_s}).exit, 0);
}

QTEST_GUILESS_MAIN(tst_CliBackup)
#include "tst_cli_backup.moc"
