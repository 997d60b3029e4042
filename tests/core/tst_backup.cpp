// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_tables.h"
#include "core/backup/store_tables.h"
#include "core/store/integrity.h"
#include "tests/support/backup_site.h"

#include <QCborArray>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// Decision 17a: a site goes into a sealed file and comes back, whole or not at all.
class tst_Backup : public QObject {
    Q_OBJECT

private slots:
    void eachTableWasDecidedAbout_data() { addDriverRows(); }
    void eachTableWasDecidedAbout();
    void aSiteComesBackOnEitherEngine_data();
    void aSiteComesBackOnEitherEngine();
    void codesTokensAndSessionsAreNotInIt_data() { addDriverRows(); }
    void codesTokensAndSessionsAreNotInIt();
    void whatWasGrantedHasEnded_data() { addDriverRows(); }
    void whatWasGrantedHasEnded();
    void itIsOfOneMomentWhileOthersWrite_data() { addDriverRows(); }
    void itIsOfOneMomentWhileOthersWrite();
};

namespace {

/// The rows that both engines call the same, without what a restore itself changes.
QStringList rowsOf(Connection &connection)
{
    QStringList lines;
    for (const backup::KeptTable &table : backup::keptTables()) {
        const auto columns = backup::columnsOf(connection, table.name).value();
        const bool isChanged = table.name.startsWith("journal"_L1) || table.name == "epoch"_L1
            || table.name == "authorizations"_L1;
        if (isChanged)
            continue;
        const auto count = backup::readRows(connection, table, columns, [&](const QCborArray &rows) -> Result<void> {
            for (const QCborValue &row : rows)
                lines += table.name + u' ' + row.toDiagnosticNotation();
            return {};
        });
        if (!count)
            qFatal("%s", qPrintable(count.error().detail));
    }
    lines.sort();
    return lines;
}

/// PostgreSQL needs no table for words that are yet to be found.
QList<QLatin1StringView> leftOut(Driver driver)
{
    QList<QLatin1StringView> tables;
    for (const QLatin1StringView table : backup::tablesLeftOut()) {
        if (driver == Driver::Sqlite || table != "words_pending"_L1)
            tables += table;
    }
    return tables;
}

QStringList findingsOf(Site &site)
{
    return integrity::check(site.reader(), site.keyring(), site.database().location().folder).value();
}

} // namespace

void tst_Backup::eachTableWasDecidedAbout()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    QStringList decided;
    for (const backup::KeptTable &table : backup::keptTables())
        decided += table.name;
    for (const QLatin1StringView table : leftOut(driver))
        decided += table;
    decided.sort();
    QCOMPARE(backup::tableNames(site.reader()).value(), decided);
    for (const backup::KeptTable &table : backup::keptTables()) {
        const auto columns = backup::columnsOf(site.reader(), table.name).value();
        const auto isId = [](const backup::Column &column) { return column.name == "id"_L1; };
        QVERIFY2(table.paging != backup::Paging::ById || std::ranges::any_of(columns, isId), table.name.data());
    }
}

void tst_Backup::aSiteComesBackOnEitherEngine_data()
{
    QTest::addColumn<fractal::Driver>("from");
    QTest::addColumn<fractal::Driver>("to");
    QTest::newRow("SQLite to SQLite") << Driver::Sqlite << Driver::Sqlite;
    if (!EmptyPlace::hasPostgres())
        return;
    QTest::newRow("SQLite to PostgreSQL") << Driver::Sqlite << Driver::Postgres;
    QTest::newRow("PostgreSQL to SQLite") << Driver::Postgres << Driver::Sqlite;
    QTest::newRow("PostgreSQL to PostgreSQL") << Driver::Postgres << Driver::Postgres;
}

void tst_Backup::aSiteComesBackOnEitherEngine()
{
    QFETCH(Driver, from);
    QFETCH(Driver, to);
    TestSite site{from};
    fill(site);
    const QByteArray bytes = backupOf(site);
    const EmptyPlace place{to};
    const auto summary = restored(place, site, bytes);
    QVERIFY2(summary, qPrintable(summary ? QString{} : summary.error().detail));
    QCOMPARE(summary->siteName, u"Planta Norte"_s);
    QCOMPARE(summary->files, 1);
    QCOMPARE(place.names(),
             to == Driver::Sqlite ? (QStringList{u"documents"_s, u"keyring"_s, u"site.db"_s})
                                  : (QStringList{u"documents"_s, u"keyring"_s}));
    const auto again = Site::open(place.location(), site.clock, site.random);
    QVERIFY2(again, qPrintable(again ? QString{} : again.error().detail));
    QCOMPARE((*again)->keyring().fingerprint(), site.site().keyring().fingerprint());
    QCOMPARE(findingsOf(**again), QStringList{});
    QCOMPARE(rowsOf((*again)->reader()), rowsOf(site.reader()));
    QFile document{place.location().folder + u"/documents/deep/manual.txt"_s};
    QVERIFY(document.open(QIODevice::ReadOnly));
    QCOMPARE(document.readAll(), "how to"_ba);
    if (to == Driver::Sqlite) { // the words are found at once, not after the next change
        auto found =
            (*again)->reader().select(u"SELECT count(*) FROM assets_words WHERE assets_words MATCH '\"unicode\"'"_s).value();
        QVERIFY(found.next());
        QCOMPARE(found.integer(0), 1);
    }
    // The log goes on, and says what happened.
    const auto entries = journal::list((*again)->reader(), {}).value();
    QCOMPARE(entries.front().action, u"site.restore"_s);
    QCOMPARE(entries.front().author.actor, u"shell:tester"_s);
    // The next rows get numbers of their own.
    QVERIFY(
        (*again)
            ->write<qint64>([](Work &work) {
                return work.connection.insert(
                    u"INSERT INTO assets (code, name, kind, path, created_at, updated_at) VALUES ('N', '', 'tool', '/10/', 1, 1) RETURNING id"_s);
            })
            .value()
        == 10);
}

void tst_Backup::codesTokensAndSessionsAreNotInIt()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const Filled filled = fill(site);
    const QByteArray bytes = backupOf(site);
    const QByteArray plain = recordsOf(bytes).join();
    QVERIFY(plain.contains("ChatGPT"));
    QVERIFY(plain.contains("https://chatgpt.com/cb"));
    for (const QByteArray &secret : {filled.code.reveal(), filled.tokens.access.reveal(), filled.tokens.refresh.reveal()}) {
        QVERIFY(!secret.isEmpty());
        QVERIFY(!plain.contains(secret));
        QVERIFY(!plain.contains(crypto::sha256(secret)));
    }
    for (const char *seeded : {"hash-of-a-session", "SeededBrowser", "192.0.2.7", "hash-of-a-recovery-code"})
        QVERIFY2(!plain.contains(seeded), seeded);
    // And sealed, nothing can be read at all.
    for (const char *text : {"ChatGPT", "Planta", "marie", "assets"})
        QVERIFY2(!bytes.contains(text), text);
}

void tst_Backup::whatWasGrantedHasEnded()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const Filled filled = fill(site);
    const EmptyPlace place{driver};
    QCOMPARE(restored(place, site, backupOf(site)).value().endedAuthorizations, 1);
    const auto again = Site::open(place.location(), site.clock, site.random).value();
    QVERIFY(!authorizations::findByAnyToken(again->reader(), filled.tokens.access.reveal()));
    QVERIFY(!authorizations::findByAnyToken(again->reader(), filled.tokens.refresh.reveal()));
    authorizations::Filter all;
    QVERIFY(authorizations::list(again->reader(), all).value().empty());
    all.includeRevoked = true;
    const auto ended = authorizations::list(again->reader(), all).value();
    QCOMPARE(ended.size(), std::size_t{1});
    QVERIFY(ended.front().revokedReason.contains(u"restored"_s));
    for (const QLatin1StringView table : leftOut(driver)) {
        if (table != "schema_migrations"_L1)
            QCOMPARE(again->reader().scalar(u"SELECT count(*) FROM "_s + table).value(), 0);
    }
}

void tst_Backup::itIsOfOneMomentWhileOthersWrite()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    fill(site);
    std::atomic_bool ends = false;
    std::atomic_int written = 0;
    std::thread busy{[&] {
        for (int i = 0; !ends; ++i) {
            const auto added = site.site().write<JournalId>([&](Work &work) -> Result<JournalId> {
                users::NewUser user;
                user.name = u"user"_s + QString::number(i);
                user.profile = Profile::Administrator;
                FRACTAL_TRY(const journal::Change change, users::add(work, user));
                journal::Record record;
                record.author.actor = u"shell:tester"_s;
                record.action = u"user.add"_s;
                record.changes = {change};
                return journal::append(work, record);
            });
            if (added)
                ++written;
        }
    }};
    QTRY_VERIFY(written > 3);
    const QByteArray bytes = backupOf(site);
    const int during = written;
    QTRY_VERIFY(written > during + 1); // nobody had to wait for it
    ends = true;
    busy.join();
    const EmptyPlace place{driver};
    const auto summary = restored(place, site, bytes);
    QVERIFY2(summary, qPrintable(summary ? QString{} : summary.error().detail));
    const auto again = Site::open(place.location(), site.clock, site.random).value();
    QCOMPARE(findingsOf(*again), QStringList{});
}

QTEST_GUILESS_MAIN(tst_Backup)
#include "tst_backup.moc"
