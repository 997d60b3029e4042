// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/totp.h"
#include "tests/support/test_site.h"

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

class tst_Totp : public QObject {
    Q_OBJECT

private slots:
    void codesAreThoseOfTheSpecification_data();
    void codesAreThoseOfTheSpecification();
    void aCodeIsTakenAStepEarlyOrLate_data();
    void aCodeIsTakenAStepEarlyOrLate();
    void appsReadTheAddress();
};

namespace {

const crypto::Secret seed{"12345678901234567890"}; // RFC 6238 appendix B

Instant second(qint64 at)
{
    return {at * 1000};
}

} // namespace

void tst_Totp::codesAreThoseOfTheSpecification_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<QByteArray>("code"); // the last six digits of the table's eight
    QTest::newRow("RFC 6238 appendix B: 59") << qint64{59} << "287082"_ba;
    QTest::newRow("RFC 6238 appendix B: 1111111109") << qint64{1111111109} << "081804"_ba;
    QTest::newRow("RFC 6238 appendix B: 1111111111") << qint64{1111111111} << "050471"_ba;
    QTest::newRow("RFC 6238 appendix B: 1234567890") << qint64{1234567890} << "005924"_ba;
    QTest::newRow("RFC 6238 appendix B: 2000000000") << qint64{2000000000} << "279037"_ba;
    QTest::newRow("RFC 6238 appendix B: 20000000000") << qint64{20000000000} << "353130"_ba;
}

void tst_Totp::codesAreThoseOfTheSpecification()
{
    QFETCH(qint64, at);
    QFETCH(QByteArray, code);
    QCOMPARE(totp::codeAt(seed, totp::stepAt(second(at))), code);
    QCOMPARE(totp::stepOf(seed, QString::fromLatin1(code), second(at), 0), std::optional{totp::stepAt(second(at))});
}

void tst_Totp::aCodeIsTakenAStepEarlyOrLate_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("used");
    QTest::addColumn<std::optional<qint64>>("expected");
    const Instant now = second(1234567890);
    const qint64 step = totp::stepAt(now);
    const auto code = [step](qint64 by) { return QString::fromLatin1(totp::codeAt(seed, step + by)); };
    const std::optional<qint64> none;
    QTest::newRow("the step before") << code(-1) << qint64{0} << std::optional{step - 1};
    QTest::newRow("the step after") << code(1) << qint64{0} << std::optional{step + 1};
    QTest::newRow("two before") << code(-2) << qint64{0} << none;
    QTest::newRow("two after") << code(2) << qint64{0} << none;
    QTest::newRow("SEC-25: used") << code(0) << step << none;
    QTest::newRow("SEC-25: older than the used one") << code(-1) << step << none;
    QTest::newRow("SEC-25: newer than the used one") << code(1) << step << std::optional{step + 1};
    QTest::newRow("with blanks") << u" 005 924 "_s << qint64{0} << std::optional{step};
    QTest::newRow("too few digits") << u"05924"_s << qint64{0} << none;
    QTest::newRow("too many digits") << u"0005924"_s << qint64{0} << none;
    QTest::newRow("other digits") << u"٠٠٥٩٢٤"_s << qint64{0} << none;
    QTest::newRow("nothing") << QString{} << qint64{0} << none;
    QTest::newRow("very much") << QString{100'000, u'0'} << qint64{0} << none;
}

void tst_Totp::aCodeIsTakenAStepEarlyOrLate()
{
    QFETCH(QString, typed);
    QFETCH(qint64, used);
    QFETCH(std::optional<qint64>, expected);
    QCOMPARE(totp::stepOf(seed, typed, second(1234567890), used), expected);
}

void tst_Totp::appsReadTheAddress()
{
    QCOMPARE(totp::written(seed).reveal(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_ba);
    QCOMPARE(totp::address(seed, u"Planta: Norte"_s, u"marie"_s).reveal(),
             "otpauth://totp/Planta%20Norte:marie?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Planta%20Norte"
             "&algorithm=SHA1&digits=6&period=30"_ba);
    SeededRandom random;
    QCOMPARE(totp::newSeed(random).reveal().size(), 20);
}

QTEST_APPLESS_MAIN(tst_Totp)
#include "tst_totp.moc"
