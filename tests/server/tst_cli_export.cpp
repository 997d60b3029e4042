// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command_line.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace fractal::test;
using namespace Qt::StringLiterals;

/// Records as files, through the shell.
class tst_CliExport : public QObject {
    Q_OBJECT

private slots:
    void theDemonstrationGoesIntoAnotherSite();
    void aFileIsWrittenAsAWholeAndNotOverwritten();
    void theFormatFollowsTheOptions();
    void anUnknownKindIsWrongUsage();
};

namespace {

/// In any order: an import writes parents before their children.
QByteArrayList linesOf(const CommandLine &shell, const QString &kind)
{
    QByteArray all = shell.run({u"export"_s, kind}).out;
    QByteArrayList lines = all.replace("\r\n", "\r").split('\r');
    std::ranges::sort(lines);
    return lines;
}

} // namespace

void tst_CliExport::theDemonstrationGoesIntoAnotherSite()
{
    const CommandLine from;
    QVERIFY(from.run({u"init"_s, u"--demo"_s, u"--json"_s}).exit == 0);
    const CommandLine to;
    QVERIFY(to.run({u"init"_s, u"--json"_s, u"--currency"_s, u"AUD"_s}).exit == 0);
    // In the order in which they need each other.
    for (const QString &kind : {u"assets"_s, u"users"_s, u"work-orders"_s, u"work-requests"_s, u"out-of-service"_s, u"meters"_s,
                                u"readings"_s, u"parts"_s}) {
        const QString file = from.path(kind + u".csv"_s);
        const Answer exported = from.run({u"export"_s, kind, u"--output"_s, file});
        QVERIFY2(exported.exit == 0, exported.err.constData());
        const Answer imported = to.run({u"import"_s, kind, file, u"--json"_s});
        QVERIFY2(imported.exit == 0, (kind.toLatin1() + ": " + imported.out + imported.err).constData());
        QCOMPARE(linesOf(to, kind), linesOf(from, kind));
    }
    QCOMPARE(to.run({u"check"_s}).exit, 0);
}

void tst_CliExport::aFileIsWrittenAsAWholeAndNotOverwritten()
{
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    const QString file = shell.path(u"assets.csv"_s);
    QCOMPARE(shell.run({u"export"_s, u"assets"_s, u"--output"_s, file}).exit, 0);
    QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
    const Answer refused = shell.run({u"export"_s, u"assets"_s, u"--output"_s, file});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains("--overwrite"), refused.err.constData());
    QCOMPARE(shell.run({u"export"_s, u"users"_s, u"--output"_s, file, u"--overwrite"_s}).exit, 0);
    QFile written{file};
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("\"display_name\""));
    QCOMPARE(shell.run({u"export"_s, u"assets"_s, u"--output"_s, shell.path(u"no/such/folder.csv"_s)}).exit, 1);
}

void tst_CliExport::theFormatFollowsTheOptions()
{
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    QVERIFY(shell.run({u"export"_s, u"assets"_s}).out.startsWith("\xef\xbb\xbf\"code\",\"name\""));
    QCOMPARE(shell.run({u"export"_s, u"assets"_s, u"--format"_s, u"json"_s}).out, "[\n]\n"_ba);
    QCOMPARE(shell.run({u"--json"_s, u"export"_s, u"assets"_s}).out, "[\n]\n"_ba);
    QVERIFY(shell.run({u"--json"_s, u"export"_s, u"assets"_s, u"--format"_s, u"csv"_s}).out.startsWith("\xef\xbb\xbf"));
}

void tst_CliExport::anUnknownKindIsWrongUsage()
{
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    QCOMPARE(shell.run({u"export"_s, u"secrets"_s}).exit, 2);
    QCOMPARE(shell.run({u"export"_s}).exit, 2);
    QCOMPARE(shell.run({u"export"_s, u"assets"_s, u"--format"_s, u"xml"_s}).exit, 2);
}

QTEST_GUILESS_MAIN(tst_CliExport)
#include "tst_cli_export.moc"
