// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/json_writer.h"
#include "core/crypto/keyring.h"
#include "core/crypto/secrets.h"
#include "core/platform/private_files.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace fractal;
using namespace Qt::StringLiterals;

class tst_Crypto : public QObject {
    Q_OBJECT

private slots:
    void derivedKeysFollowRfc5869();
    void aTokenCarriesItsTypeAndChecksum();
    void namesAreLettersAndDigitsOfTheLengthAsked();
    void aSealedValueOpensOnlyWithItsKeyAndItsRecord();
    void passwordsAreHashedWithTheirParametersAndVerified();
    void aHashThatIsNotOneNeverVerifies_data();
    void aHashThatIsNotOneNeverVerifies();
    void theKeyFileIsPrivateAndAWiderOneIsRefused();
    void timesAreWrittenAsRfc3339_data();
    void timesAreWrittenAsRfc3339();
    void onlyRfc3339IsRead_data();
    void onlyRfc3339IsRead();
    void theDayStartsInTheSitesTimeZone();
    void jsonIsWrittenEscapedAndComplete();
};

void tst_Crypto::derivedKeysFollowRfc5869()
{
    // RFC 5869 A.3 (no salt, no info), first 32 bytes of its 42.
    const QByteArray ikm(22, '\x0b');
    QCOMPARE(crypto::derivedKey(ikm, {}).toHex(), QByteArray{"8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"});
}

void tst_Crypto::aTokenCarriesItsTypeAndChecksum()
{
    SystemRandom random;
    const QByteArray token = crypto::newToken(random, "f1_at_").reveal();
    QCOMPARE(token.size(), 6 + 43 + 6);
    QVERIFY(crypto::isToken(token, "f1_at_"));
    QVERIFY(!crypto::isToken(token, "f1_rt_"));
    QByteArray mistyped = token;
    mistyped[10] = mistyped[10] == 'A' ? 'B' : 'A';
    QVERIFY(!crypto::isToken(mistyped, "f1_at_"));
    QVERIFY(!crypto::isToken(token + "x", "f1_at_"));
    QVERIFY(token != crypto::newToken(random, "f1_at_").reveal());
}

void tst_Crypto::namesAreLettersAndDigitsOfTheLengthAsked()
{
    SystemRandom random;
    const QString name = crypto::newName(random, 18);
    QCOMPARE(name.size(), 18);
    for (const QChar c : name)
        QVERIFY(c.isLetterOrNumber() && c.unicode() < 128);
}

void tst_Crypto::aSealedValueOpensOnlyWithItsKeyAndItsRecord()
{
    SystemRandom random;
    const QByteArray key = random.bytes(32);
    const QByteArray sealed = crypto::seal(random, key, "secret", "consumer:1");
    QVERIFY(!sealed.contains("secret"));
    QCOMPARE(crypto::open(key, sealed, "consumer:1").value(), "secret"_ba);
    QCOMPARE(crypto::open(key, sealed, "consumer:2").error().code, ErrorCode::Corrupt);
    QCOMPARE(crypto::open(random.bytes(32), sealed, "consumer:1").error().code, ErrorCode::Corrupt);
    QByteArray altered = sealed;
    altered[altered.size() - 1] = static_cast<char>(altered.back() ^ 1);
    QCOMPARE(crypto::open(key, altered, "consumer:1").error().code, ErrorCode::Corrupt);
    QCOMPARE(crypto::open(key, "short", "consumer:1").error().code, ErrorCode::Corrupt);
}

void tst_Crypto::passwordsAreHashedWithTheirParametersAndVerified()
{
    SystemRandom random;
    const QString hash = crypto::hashPassword(random, u"correct horse ñ"_s);
    QVERIFY(hash.startsWith("scrypt$32768$8$3$"_L1)); // SEC-25
    QVERIFY(crypto::verifyPassword(u"correct horse ñ"_s, hash));
    QVERIFY(!crypto::verifyPassword(u"correct horse n"_s, hash));
}

void tst_Crypto::aHashThatIsNotOneNeverVerifies_data()
{
    QTest::addColumn<QString>("hash");
    QTest::newRow("empty: unknown user") << QString{};
    QTest::newRow("other scheme") << u"plain$x"_s;
    QTest::newRow("too costly") << u"scrypt$1099511627776$8$3$eA$eA"_s;
    QTest::newRow("no parameters") << u"scrypt$$$$$"_s;
}

void tst_Crypto::aHashThatIsNotOneNeverVerifies()
{
    QFETCH(QString, hash);
    QVERIFY(!crypto::verifyPassword(u"x"_s, hash));
}

void tst_Crypto::theKeyFileIsPrivateAndAWiderOneIsRefused()
{
    QTemporaryDir folder;
    SystemRandom random;
    const auto made = Keyring::create(folder.path(), u"abc"_s, random, false);
    QVERIFY(made);
    const QString path = folder.path() + u"/keyring"_s;
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions{});
    const auto opened = Keyring::open(folder.path(), u"abc"_s);
    QVERIFY(opened);
    QCOMPARE(opened->fingerprint(), made->fingerprint());
    QCOMPARE(opened->place(), KeyPlace::KeyFile);
    QVERIFY(opened->keyFor("a") != opened->keyFor("b"));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther));
    const auto refused = Keyring::open(folder.path(), u"abc"_s);
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains("chmod 600"_L1));
}

void tst_Crypto::timesAreWrittenAsRfc3339_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("epoch") << qint64{0} << "1970-01-01T00:00:00Z"_ba;
    QTest::newRow("leap day") << qint64{1709164800000} << "2024-02-29T00:00:00Z"_ba;
    QTest::newRow("last second of a year") << qint64{1798761599000} << "2026-12-31T23:59:59Z"_ba;
    QTest::newRow("milliseconds") << qint64{1767225600007} << "2026-01-01T00:00:00.007Z"_ba;
    QTest::newRow("before 1970") << qint64{-1} << "1969-12-31T23:59:59.999Z"_ba;
    QTest::newRow("1900 was no leap year") << qint64{-2203891200000} << "1900-03-01T00:00:00Z"_ba;
}

void tst_Crypto::timesAreWrittenAsRfc3339()
{
    QFETCH(qint64, ms);
    QFETCH(QByteArray, text);
    QCOMPARE(toRfc3339({ms}), text);
    QCOMPARE(fromRfc3339(QString::fromLatin1(text)), std::optional{Instant{ms}});
}

void tst_Crypto::onlyRfc3339IsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms"); // -1: refused
    QTest::newRow("offset") << u"2026-01-01T01:00:00+01:00"_s << qint64{1767225600000};
    QTest::newRow("negative offset") << u"2025-12-31T18:30:00-05:30"_s << qint64{1767225600000};
    QTest::newRow("no zone") << u"2026-01-01T00:00:00"_s << qint64{-1};
    QTest::newRow("date only") << u"2026-01-01"_s << qint64{-1};
    QTest::newRow("30 February") << u"2026-02-30T00:00:00Z"_s << qint64{-1};
    QTest::newRow("hour 24") << u"2026-01-01T24:00:00Z"_s << qint64{-1};
    QTest::newRow("trailing text") << u"2026-01-01T00:00:00Z now"_s << qint64{-1};
    QTest::newRow("empty") << QString{} << qint64{-1};
}

void tst_Crypto::onlyRfc3339IsRead()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    QCOMPARE(fromRfc3339(text).value_or(Instant{-1}).ms, ms);
}

void tst_Crypto::theDayStartsInTheSitesTimeZone()
{
    QCOMPARE(startOfDate(u"2026-01-01", "UTC").value().ms, qint64{1767225600000});
    QCOMPARE(startOfDate(u"2026-01-01", "Europe/Paris").value().ms, qint64{1767225600000 - 3'600'000});
    QVERIFY(!startOfDate(u"2026-13-01", "UTC"));
    QVERIFY(!startOfDate(u"2026-01-01", "Moon/Base"));
}

void tst_Crypto::jsonIsWrittenEscapedAndComplete()
{
    JsonWriter json;
    json.beginObject()
        .field("text", u"a\"b\\\n\u2028é"_s)
        .field("whole", 2.0)
        .field("half", 0.5)
        .field("big", qint64{9007199254740993});
    QVERIFY(!json.isComplete());
    json.fieldOrNull("nothing", QString{}).field("at", Instant{0}).key("lone").string(QString{QChar{0xd800}}).endObject();
    QVERIFY(json.isComplete());
    QVERIFY(json.take().contains("\"whole\":2,"));
    QVERIFY(json.take().contains("9007199254740993"));
    const QJsonObject read = QJsonDocument::fromJson(json.take()).object();
    QCOMPARE(read["text"_L1].toString(), u"a\"b\\\n\u2028é"_s);
    QVERIFY(read["nothing"_L1].isNull());
    QCOMPARE(read["at"_L1].toString(), u"1970-01-01T00:00:00Z"_s);
}

QTEST_GUILESS_MAIN(tst_Crypto)
#include "tst_crypto.moc"
