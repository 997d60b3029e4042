// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command_line.h"

#include <QFile>
#include <QTest>

using namespace fractal::test;
using namespace Qt::StringLiterals;

/// Records from files, and the demonstration, through the shell.
class tst_CliImport : public QObject {
    Q_OBJECT

private slots:
    void aFileIsImportedAndUndoneAsOne();
    void aDryRunWritesNothing();
    void aBrokenRowIsNamedByLineAndColumnAndNothingIsWritten();
    void brokenRowsMayBeLeftOut();
    void whatIsNotCsvIsRefused_data();
    void whatIsNotCsvIsRefused();
    void progressIsForTerminalsOnly();
    void theDemonstrationPrintsWhatOpensIt();
};

namespace {

constexpr auto threeAssets = "code;name;kind\nP-1;Pump 1;equipment\nP-2;Pump 2;equipment\nP-3;Pump 3;equipment\n";

QString written(const CommandLine &shell, const QString &name, const QByteArray &bytes)
{
    QFile file{shell.path(name)};
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString{};
}

int assetsOf(const CommandLine &shell)
{
    return shell.run({u"status"_s, u"--json"_s}).object()[u"assets"_s].toInt(-1);
}

} // namespace

void tst_CliImport::aFileIsImportedAndUndoneAsOne()
{
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    const Answer answer = shell.run({u"import"_s, u"assets"_s, written(shell, u"assets.csv"_s, threeAssets), u"--json"_s});
    QVERIFY2(answer.exit == 0, answer.err.constData());
    QCOMPARE(answer.object()[u"accepted"_s].toInt(), 3);
    QVERIFY(answer.object()[u"written"_s].toBool());
    QCOMPARE(assetsOf(shell), 3);
    const QString entry = QString::number(answer.object()[u"entry"_s].toInt());
    QCOMPARE(shell.run({u"log"_s, u"undo"_s, entry}).exit, 0);
    QCOMPARE(assetsOf(shell), 0);
    QCOMPARE(shell.run({u"check"_s}).exit, 0);
}

void tst_CliImport::aDryRunWritesNothing()
{
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    const QByteArray before = shell.contents();
    const Answer answer = shell.run(
        {u"import"_s, u"assets"_s, written(shell, u"assets.csv"_s, threeAssets), u"--dry-run"_s, u"--json"_s});
    QVERIFY2(answer.exit == 0, answer.err.constData());
    QCOMPARE(answer.object()[u"accepted"_s].toInt(), 3);
    QVERIFY(!answer.object()[u"written"_s].toBool(true));
    QCOMPARE(shell.contents(), before);
}

void tst_CliImport::aBrokenRowIsNamedByLineAndColumnAndNothingIsWritten()
{
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    const QString file = written(shell, u"assets.csv"_s, QByteArray{threeAssets} + "P-4;Pump 4;spaceship\n");
    const QByteArray before = shell.contents();
    const Answer people = shell.run({u"import"_s, u"assets"_s, file});
    QCOMPARE(people.exit, 1);
    QVERIFY2(people.out.contains("5     kind"), people.out.constData());
    QVERIFY2(people.err.contains("--skip-invalid"), people.err.constData());
    const Answer answer = shell.run({u"import"_s, u"assets"_s, file, u"--json"_s});
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.object()[u"refusals"_s][0][u"line"_s].toInt(), 5);
    QCOMPARE(answer.object()[u"refusals"_s][0][u"column"_s].toString(), u"kind"_s);
    QCOMPARE(shell.contents(), before);
}

void tst_CliImport::brokenRowsMayBeLeftOut()
{
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    const QString file = written(shell, u"assets.csv"_s, QByteArray{threeAssets} + "P-4;Pump 4;spaceship\n");
    const Answer answer = shell.run({u"import"_s, u"assets"_s, file, u"--skip-invalid"_s, u"--json"_s});
    QVERIFY2(answer.exit == 0, answer.err.constData());
    QCOMPARE(answer.object()[u"refused"_s].toInt(), 1);
    QCOMPARE(assetsOf(shell), 3);
}

void tst_CliImport::whatIsNotCsvIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("mapping");
    QTest::newRow("nothing") << QByteArray{} << QByteArray{};
    QTest::newRow("an archive") << "PK\x03\x04"_ba + QByteArray{200, '\0'} << QByteArray{};
    QTest::newRow("bytes") << QByteArray{500, '\x01'} << QByteArray{};
    QTest::newRow("columns that mean nothing") << "a,b\n1,2\n"_ba << QByteArray{};
    QTest::newRow("a mapping that is not JSON") << QByteArray{threeAssets} << "{"_ba;
    QTest::newRow("a mapping for another kind")
        << QByteArray{threeAssets} << R"({"kind":"users","columns":{"name":{"column":"name"}}})"_ba;
}

void tst_CliImport::whatIsNotCsvIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, mapping);
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    const QByteArray before = shell.contents();
    QStringList words{u"import"_s, u"assets"_s, written(shell, u"assets.csv"_s, bytes)};
    if (!mapping.isEmpty())
        words += {u"--mapping"_s, written(shell, u"mapping.json"_s, mapping)};
    const Answer answer = shell.run(words);
    QCOMPARE(answer.exit, 1);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(shell.run({u"import"_s, u"assets"_s, shell.path(u"missing.csv"_s)}).exit, 1);
    QCOMPARE(shell.contents(), before);
}

void tst_CliImport::progressIsForTerminalsOnly()
{
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    const Answer answer = shell.run({u"import"_s, u"assets"_s, written(shell, u"assets.csv"_s, threeAssets)});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.err, QByteArray{});
}

void tst_CliImport::theDemonstrationPrintsWhatOpensIt()
{
    const CommandLine shell;
    const Answer made = shell.run({u"init"_s, u"--demo"_s, u"--json"_s});
    QVERIFY2(made.exit == 0, made.err.constData());
    const QJsonObject demo = made.object();
    QVERIFY2(demo[u"work_orders"_s].toInt() >= 5485, made.out.constData());
    QVERIFY(demo[u"people"_s].toArray().size() >= 6);
    for (const QJsonValue person : demo[u"people"_s].toArray())
        QVERIFY2(person[u"password"_s].toString().size() >= 10, made.out.constData());
    QVERIFY(!demo[u"consumers"_s].toArray().isEmpty());
    const QJsonValue consumer = demo[u"consumers"_s][0];
    QCOMPARE(consumer[u"key"_s].toString().size(), 18);
    QCOMPARE(consumer[u"secret"_s].toString().size(), 43);
    QCOMPARE(shell.run({u"check"_s}).exit, 0);
    const Answer counted = shell.run({u"operation"_s, u"call"_s, u"count_work_orders"_s, u"--as"_s, u"admin"_s, u"--json"_s,
                                      u"--json-args"_s, uR"({"group_by":["asset"]})"_s});
    QVERIFY2(counted.exit == 0, counted.err.constData());
    const Answer table = CommandLine{}.run({u"init"_s, u"--demo"_s});
    QCOMPARE(table.exit, 0);
    QVERIFY2(table.out.contains("PASSWORD") && table.out.contains("SECRET"), table.out.constData());
}

QTEST_GUILESS_MAIN(tst_CliImport)
#include "tst_cli_import.moc"
