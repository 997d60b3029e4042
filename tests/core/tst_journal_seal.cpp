// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secrets.h"
#include "core/store/journal_seal.h"
#include "tests/support/test_site.h"

#include <QFile>
#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// SEC-10: somebody may write to the database and work out the chain anew, but has not the key.
class tst_JournalSeal : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void anUnalteredLogIsFoundSo();
    void whatIsAlteredIsFound_data();
    void whatIsAlteredIsFound();
    void theNextEntryMendsNothing();
    void anOlderStateWithItsSealIsFound();
    void anAnchorIsNotMovedOverAGap();
    void anAlteredAnchorIsFound();
    void anotherKeyIsFound();
    void theAnchorIsPrivate();

private:
    void append(const QString &action)
    {
        journal::Record record;
        record.action = action;
        QVERIFY(m_site->site().write<JournalId>([&](Work &work) { return journal::append(work, record); }));
    }
    void run(const QStringList &statements)
    {
        const auto done = m_site->site().writer().run([&](Connection &connection) -> Result<void> {
            for (const QString &sql : statements)
                FRACTAL_TRY_VOID(connection.execute(sql));
            return {};
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    /// What the program would do, with everything but the key: the chain fits again.
    void recompute()
    {
        const auto done = m_site->site().writer().run([&](Connection &connection) -> Result<void> {
            // The attacker reads our source: journal.cpp says what the chain covers.
            struct Row {
                qint64 id;
                QList<QByteArray> columns;
            };
            std::vector<Row> entries;
            {
                FRACTAL_TRY(
                    Rows rows,
                    connection.select(
                        u"SELECT id, at, actor, coalesce(user_id, 0), coalesce(consumer_id, 0), coalesce(authorization_id, 0), address, action,"
                        " outcome, reason, reference, changes, undoable, coalesce(undoes, 0) FROM journal ORDER BY id"_s));
                while (rows.next()) {
                    Row row{rows.integer(0), {}};
                    for (int column = 0; column < 14; ++column)
                        row.columns += rows.text(column).toUtf8();
                    entries.push_back(std::move(row));
                }
            }
            QByteArray hash;
            for (const Row &row : entries) {
                QByteArray bytes = hash;
                for (const QByteArray &column : row.columns)
                    bytes += QByteArray::number(column.size()) + ':' + column;
                hash = crypto::sha256(bytes);
                FRACTAL_TRY_VOID(connection.execute(u"UPDATE journal SET hash = ? WHERE id = ?"_s, {hash, row.id}));
            }
            FRACTAL_TRY_VOID(
                connection.execute(u"UPDATE journal_head SET entry_id = ?, hash = ? WHERE id = 1"_s, {entries.back().id, hash}));
            return {};
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    [[nodiscard]] Result<qint64> verify() const
    {
        return journal::verifySealed(m_site->reader(), m_site->site().keyring(), m_site->place().folder);
    }
    [[nodiscard]] Result<void> dropAnchor()
    {
        return journal::dropAnchor(m_site->reader(), m_site->site().keyring(), m_site->place().folder,
                                   journal::head(m_site->reader()).value());
    }

    std::unique_ptr<TestSite> m_site;
};

void tst_JournalSeal::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<TestSite>(driver);
    for (const char *action : {"a", "b", "c"})
        append(QString::fromLatin1(action));
}

void tst_JournalSeal::anUnalteredLogIsFoundSo()
{
    QCOMPARE(verify().value(), qint64{4}); // the site's own first entry, and three
    QVERIFY(dropAnchor());
    append(u"d"_s);
    QCOMPARE(verify().value(), qint64{5});
    m_site->reopen();
    append(u"e"_s);
    QCOMPARE(verify().value(), qint64{6});
    QVERIFY(dropAnchor());
}

void tst_JournalSeal::whatIsAlteredIsFound_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<bool>("recomputes");
    QTest::newRow("SEC-10: edit") << QStringList{u"UPDATE journal SET action = 'x' WHERE id = 2"_s} << false;
    QTest::newRow("SEC-10: gap") << QStringList{u"DELETE FROM journal WHERE id = 2"_s} << false;
    QTest::newRow("SEC-10: cut tail") << QStringList{u"DELETE FROM journal WHERE id = 4"_s} << false;
    QTest::newRow("SEC-10: cut tail, with the head moved back") << QStringList{u"DELETE FROM journal WHERE id = 4"_s} << true;
    QTest::newRow("SEC-10: edit, all recomputed") << QStringList{u"UPDATE journal SET action = 'x' WHERE id = 2"_s} << true;
    QTest::newRow("SEC-10: edit, all recomputed, without a seal")
        << QStringList{u"UPDATE journal SET action = 'x' WHERE id = 2"_s, u"UPDATE journal_head SET mac = NULL"_s} << true;
}

void tst_JournalSeal::whatIsAlteredIsFound()
{
    QFETCH(QStringList, statements);
    QFETCH(bool, recomputes);
    run(statements);
    if (recomputes) {
        recompute();
        QVERIFY(journal::verify(m_site->reader())); // the chain alone does not see it
    }
    QCOMPARE(verify().error().code, ErrorCode::Corrupt);
    m_site->reopen();
    QCOMPARE(verify().error().code, ErrorCode::Corrupt);
}

void tst_JournalSeal::theNextEntryMendsNothing()
{
    run({u"UPDATE journal SET action = 'x' WHERE id = 2"_s});
    recompute();
    append(u"d"_s);
    append(u"e"_s);
    QVERIFY(journal::verify(m_site->reader()));
    QCOMPARE(verify().error().code, ErrorCode::Corrupt);
}

void tst_JournalSeal::anOlderStateWithItsSealIsFound()
{
    QByteArray mac;
    QByteArray hash;
    {
        Rows rows = m_site->reader().select(u"SELECT mac, hash FROM journal_head WHERE id = 1"_s).value();
        QVERIFY(rows.next());
        mac = rows.blob(0);
        hash = rows.blob(1);
    }
    append(u"what somebody wants to hide"_s);
    QVERIFY(dropAnchor());
    run({u"DELETE FROM journal WHERE id = 5"_s});
    QVERIFY(m_site->site().writer().run([&](Connection &connection) -> Result<void> {
        FRACTAL_TRY_VOID(
            connection.execute(u"UPDATE journal_head SET entry_id = 4, hash = ?, mac = ? WHERE id = 1"_s, {hash, mac}));
        return {};
    }));
    QVERIFY(journal::verify(m_site->reader()));
    QCOMPARE(verify().error().code, ErrorCode::Corrupt); // SEC-10: the anchor knows better
    append(u"something else in its place"_s);
    QCOMPARE(verify().error().code, ErrorCode::Corrupt);
}

void tst_JournalSeal::anAnchorIsNotMovedOverAGap()
{
    QVERIFY(dropAnchor());
    run({u"UPDATE journal SET action = 'x' WHERE id = 4"_s});
    recompute();
    QCOMPARE(dropAnchor().error().code, ErrorCode::Corrupt);
    QCOMPARE(verify().error().code, ErrorCode::Corrupt);
}

void tst_JournalSeal::anAlteredAnchorIsFound()
{
    QVERIFY(dropAnchor());
    QFile file{m_site->place().folder + "/log-anchor"_L1};
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    text.replace("4 ", "3 ");
    QVERIFY(file.seek(0) && file.write(text) == text.size());
    file.close();
    QCOMPARE(verify().error().code, ErrorCode::Corrupt);
}

void tst_JournalSeal::anotherKeyIsFound()
{
    const Keyring other = Keyring::fromKey(QByteArray(32, 'k'));
    QCOMPARE(journal::verifySealed(m_site->reader(), other, m_site->place().folder).error().code, ErrorCode::Corrupt);
}

void tst_JournalSeal::theAnchorIsPrivate()
{
    QVERIFY(dropAnchor());
    const QString name = m_site->place().folder + "/log-anchor"_L1;
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(name) & others)); // SEC-12
}

QTEST_GUILESS_MAIN(tst_JournalSeal)
#include "tst_journal_seal.moc"
