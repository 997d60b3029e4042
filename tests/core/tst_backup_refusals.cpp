// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backup_site.h"

#include <QCborArray>
#include <QCborMap>
#include <QtEndian>
#include <QTest>

#include <algorithm>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// What is no whole backup of its passphrase, or no place for one, changes nothing.
class tst_BackupRefusals : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void anAlteredFileLeavesNothing_data();
    void anAlteredFileLeavesNothing();
    void anotherPassphraseOpensNothing();
    void aPlaceThatIsNotEmptyIsLeftAlone_data();
    void aPlaceThatIsNotEmptyIsLeftAlone();
    void aDatabaseWithASiteIsLeftAlone();
    void aFileThatLeadsElsewhereIsRefused_data();
    void aFileThatLeadsElsewhereIsRefused();
    void recordsThatDoNotFitAreRefused_data();
    void recordsThatDoNotFitAreRefused();
    void aRowThatFitsNowhereIsRefused_data() { addDriverRows(); }
    void aRowThatFitsNowhereIsRefused();
    void aLaterVersionIsSaidSo();
    void aShortPassphraseIsRefused();
    void whatCannotBeWrittenIsAnError();

private:
    TestSite m_site;
    QByteArray m_bytes;
};

void tst_BackupRefusals::initTestCase()
{
    fill(m_site);
    m_bytes = backupOf(m_site);
}

void tst_BackupRefusals::anAlteredFileLeavesNothing_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how :
         {"cut by a byte", "cut in the middle", "cut within its head", "without its last piece", "a bit in its head",
          "a bit in its salt", "a bit in a piece", "a bit in its last piece", "two pieces changed places", "a piece left out",
          "something follows", "an earlier piece marked as the last", "nothing", "another file"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void tst_BackupRefusals::anAlteredFileLeavesNothing()
{
    QFETCH(QString, how);
    QByteArray bytes = m_bytes;
    constexpr qsizetype head = 67;
    QByteArrayList pieces;
    for (qsizetype at = head; at < bytes.size();) {
        const qsizetype length = 5 + static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.constData() + at));
        pieces += bytes.sliced(at, length);
        at += length;
    }
    QVERIFY(pieces.size() >= 4);
    const QByteArray begin = bytes.first(head);
    const auto flipped = [](QByteArray text, qsizetype at) {
        text[at] = static_cast<char>(text[at] ^ 1);
        return text;
    };
    if (how == "cut by a byte"_L1)
        bytes.chop(1);
    else if (how == "cut in the middle"_L1)
        bytes.truncate(bytes.size() / 2);
    else if (how == "cut within its head"_L1)
        bytes.truncate(30);
    else if (how == "without its last piece"_L1)
        bytes.chop(pieces.last().size());
    else if (how == "a bit in its head"_L1)
        bytes = flipped(bytes, 18);
    else if (how == "a bit in its salt"_L1)
        bytes = flipped(bytes, 25);
    else if (how == "a bit in a piece"_L1)
        bytes = flipped(bytes, head + pieces[0].size() + 500);
    else if (how == "a bit in its last piece"_L1)
        bytes = flipped(bytes, bytes.size() - 20);
    else if (how == "two pieces changed places"_L1)
        bytes = begin + pieces[1] + pieces[0] + pieces.sliced(2).join();
    else if (how == "a piece left out"_L1)
        bytes = begin + pieces[0] + pieces.sliced(2).join();
    else if (how == "something follows"_L1)
        bytes += 'x';
    else if (how == "an earlier piece marked as the last"_L1)
        bytes = begin + pieces[0] + pieces[1].first(4) + '\1' + pieces[1].sliced(5);
    else if (how == "nothing"_L1)
        bytes.clear();
    else
        bytes = "code,name\n" + QByteArray(2000, 'x');
    const EmptyPlace place;
    const auto summary = restored(place, m_site, bytes);
    QVERIFY(!summary);
    QVERIFY(!summary.error().detail.isEmpty());
    QVERIFY(summary.error().code == ErrorCode::Corrupt || summary.error().code == ErrorCode::Refused);
    QVERIFY(!QFile::exists(place.location().folder));
}

void tst_BackupRefusals::anotherPassphraseOpensNothing()
{
    const EmptyPlace place;
    const auto summary = restored(place, m_site, m_bytes, u"a long passphrasE"_s);
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::Refused);
    QVERIFY2(summary.error().detail.contains(u"passphrase"_s), qPrintable(summary.error().detail));
    QVERIFY(!QFile::exists(place.location().folder));
}

void tst_BackupRefusals::aPlaceThatIsNotEmptyIsLeftAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a site") << u"site.db"_s;
    QTest::newRow("a key") << u"keyring"_s;
    QTest::newRow("anything") << u"notes.txt"_s;
    QTest::newRow("a restore that was killed") << u"restoring"_s;
}

void tst_BackupRefusals::aPlaceThatIsNotEmptyIsLeftAlone()
{
    QFETCH(QString, name);
    const EmptyPlace place;
    QVERIFY(QDir{}.mkpath(place.location().folder));
    QFile file{place.location().folder + u'/' + name};
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("mine") == 4);
    file.close();
    const auto summary = restored(place, m_site, m_bytes);
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::Refused);
    QCOMPARE(place.names(), QStringList{name});
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "mine"_ba);
}

void tst_BackupRefusals::aDatabaseWithASiteIsLeftAlone()
{
    if (!EmptyPlace::hasPostgres())
        QSKIP("there is no PostgreSQL");
    TestSite site{Driver::Postgres};
    const QByteArray before = site.dump();
    const EmptyPlace place;
    StoreLocation taken = site.place();
    taken.folder = place.location().folder;
    QByteArray copy = m_bytes;
    QBuffer in{&copy};
    in.open(QIODevice::ReadOnly);
    const auto summary = backup::restore({taken, QString::fromLatin1(passphrase), u"shell:tester"_s, site.clock, site.random},
                                         in);
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::Refused);
    QVERIFY(!QFile::exists(taken.folder));
    QCOMPARE(site.dump(), before);
}

void tst_BackupRefusals::aFileThatLeadsElsewhereIsRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"../keyring", "/etc/passwd", "a/../../x", "", "..", "./x", "a//b"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_BackupRefusals::aFileThatLeadsElsewhereIsRefused()
{
    QFETCH(QString, name);
    QByteArrayList records = recordsOf(m_bytes);
    records.insert(records.size() - 1, QCborValue{QCborMap{{u"what"_s, u"file"_s}, {u"name"_s, name}}}.toCbor());
    const EmptyPlace place;
    const auto summary = restored(place, m_site, resealed(records, m_site.random));
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::Corrupt);
    QVERIFY(!QFile::exists(place.location().folder));
}

namespace {

QByteArray cbor(const QCborValue &value)
{
    return value.toCbor();
}

/// A record more before the end, which says how many rows there are.
QByteArrayList with(QByteArrayList records, const QByteArrayList &more, int rows)
{
    QCborMap end = QCborValue::fromCbor(records.takeLast()).toMap();
    end[u"rows"_s] = end[u"rows"_s].toInteger() + rows;
    return records + more + QByteArrayList{cbor(end)};
}

QByteArray table(const QString &name, const QStringList &columns)
{
    return cbor(QCborMap{{u"what"_s, u"table"_s}, {u"name"_s, name}, {u"columns"_s, QCborArray::fromStringList(columns)}});
}

} // namespace

void tst_BackupRefusals::recordsThatDoNotFitAreRefused_data()
{
    QTest::addColumn<QByteArrayList>("more");
    QTest::addColumn<int>("rows");
    const QByteArray third = table(u"third_parties"_s, {u"id"_s}); // is there already, once
    QTest::newRow("a table of tokens") << QByteArrayList{table(u"access_tokens"_s, {u"id"_s})} << 0;
    QTest::newRow("an unknown table") << QByteArrayList{table(u"users; DROP TABLE users"_s, {u"id"_s})} << 0;
    QTest::newRow("a table twice") << QByteArrayList{third} << 0;
    QTest::newRow("a row too short") << QByteArrayList{cbor(QCborArray{QCborArray{1}})} << 1;
    QTest::newRow("bytes of no file") << QByteArrayList{cbor(QByteArray{"x"})} << 0;
    QTest::newRow("an unknown part") << QByteArrayList{cbor(QCborMap{{u"what"_s, u"weather"_s}})} << 0;
    QTest::newRow("neither map nor rows") << QByteArrayList{cbor(7)} << 0;
    QTest::newRow("no CBOR") << QByteArrayList{"\xff\xff"_ba} << 0;
    QTest::newRow("nothing") << QByteArrayList{""_ba} << 0;
    QTest::newRow("rows are missing") << QByteArrayList{} << 1;
    QTest::newRow("an end before the end") << QByteArrayList{cbor(QCborMap{{u"what"_s, u"end"_s}, {u"rows"_s, 0}})} << 0;
}

void tst_BackupRefusals::recordsThatDoNotFitAreRefused()
{
    QFETCH(QByteArrayList, more);
    QFETCH(int, rows);
    QByteArrayList records = recordsOf(m_bytes);
    records.removeIf([](const QByteArray &record) { // so that bytes belong to no file
        const QCborValue value = QCborValue::fromCbor(record);
        return value.isByteArray() || (value.isMap() && value.toMap()[u"what"_s] == u"file"_s);
    });
    const EmptyPlace place;
    const auto summary = restored(place, m_site, resealed(with(records, more, rows), m_site.random));
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::Corrupt);
    QVERIFY(!QFile::exists(place.location().folder));
}

void tst_BackupRefusals::aRowThatFitsNowhereIsRefused()
{
    QFETCH(Driver, driver);
    QByteArrayList records = recordsOf(m_bytes);
    const auto callbacks = std::ranges::find_if(records, [](const QByteArray &record) {
        const QCborValue value = QCborValue::fromCbor(record);
        return value.isMap() && value.toMap()[u"name"_s] == u"consumer_callbacks"_s;
    });
    QVERIFY(callbacks != records.end());
    const qsizetype behind = callbacks - records.begin() + 1;
    for (const QCborArray &row : {QCborArray{77, 4711, u"https://nobody.example/cb"_s}, QCborArray{u"one"_s, 1, u"x"_s}}) {
        QByteArrayList changed = records;
        changed.insert(behind, cbor(QCborArray{row}));
        const EmptyPlace place{driver};
        const auto summary = restored(place, m_site, resealed(with(changed, {}, 1), m_site.random));
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, ErrorCode::Corrupt);
        QVERIFY(!QFile::exists(place.location().folder));
        QVERIFY(!Database{place.location()}.exists().value());
    }
}

void tst_BackupRefusals::aLaterVersionIsSaidSo()
{
    QByteArrayList records = recordsOf(m_bytes);
    QCborMap about = QCborValue::fromCbor(records.front()).toMap();
    about[u"schema"_s] = 9999;
    records.front() = about.toCborValue().toCbor();
    const EmptyPlace place;
    const auto summary = restored(place, m_site, resealed(records, m_site.random));
    QVERIFY(!summary);
    QVERIFY2(summary.error().detail.contains(u"newer version"_s), qPrintable(summary.error().detail));
    QVERIFY(!QFile::exists(place.location().folder));
}

void tst_BackupRefusals::aShortPassphraseIsRefused()
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QCOMPARE(backup::make(m_site.site(), out, u"short"_s).error().code, ErrorCode::ValidationFailed);
    QVERIFY(out.data().isEmpty());
}

void tst_BackupRefusals::whatCannotBeWrittenIsAnError()
{
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QCOMPARE(backup::make(m_site.site(), closed, QString::fromLatin1(passphrase)).error().code, ErrorCode::Unavailable);
}

QTEST_GUILESS_MAIN(tst_BackupRefusals)
#include "tst_backup_refusals.moc"
