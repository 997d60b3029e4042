// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/password_policy.h"

#include <QTest>

using namespace fractal;
using namespace Qt::StringLiterals;
using password_policy::Problem;

Q_DECLARE_METATYPE(std::optional<fractal::password_policy::Problem>)

/// NIST SP 800-63B-4 §3.1.1.2.
class tst_PasswordPolicy : public QObject {
    Q_OBJECT

private slots:
    void passwordsAreTakenOrRefused_data();
    void passwordsAreTakenOrRefused();
    void aRefusalNamesItsRule();
};

void tst_PasswordPolicy::passwordsAreTakenOrRefused_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<std::optional<Problem>>("expected");
    const auto taken = [](const char *name, const QString &password) {
        QTest::newRow(name) << password << std::optional<Problem>{};
    };
    const auto refused = [](const char *name, const QString &password, Problem problem) {
        QTest::newRow(name) << password << std::optional{problem};
    };
    taken("12 characters", u"kfuw mzqpavx"_s);
    taken("a sentence", u"four words to remember"_s);
    taken("no rule of composition: digits only", u"918273550264"_s);
    taken("with a name and enough besides", u"correct horse marie"_s);
    taken("200 characters", u"the quick brown fox jumps over a lazy dog "_s.repeated(5).left(200));
    taken("other letters", u"пароль на столе"_s);
    taken("characters beyond 16 bits count as one", QString::fromUcs4(U"🐴🔋🧷🚜🛠️🏭🌵🧲🪛🔩⛽"));
    refused("11 characters", u"kfuw mzqpav"_s, Problem::TooShort);
    refused("surrogates are no two characters", QString::fromUcs4(U"🐴🔋🧷🚜🛠🏭"), Problem::TooShort);
    refused("201 characters", u"kfuw mzqpavx "_s.repeated(16).left(201), Problem::TooLong);
    refused("the sign-in name and a year", u"marie.roux.2026"_s, Problem::Name);
    refused("the person's name, other case", u"MARIE Roux !!!"_s, Problem::Name);
    refused("the site's name", u"PlantaNorte1"_s, Problem::Name);
    refused("the product's name", u"Fractal-One-2026"_s, Problem::Name);
    refused("a common one and digits", u"password1234"_s, Problem::Common);
    refused("look-alike characters", u"P@ssw0rd!!!!"_s, Problem::Common);
    refused("common in French", u"motdepasse2026"_s, Problem::Common);
    refused("common in Spanish", u"Contraseña123"_s, Problem::Common);
    refused("common twice", u"passwordpassword"_s, Problem::Common);
    refused("a row of keys", u"qwertyuiop12"_s, Problem::Common);
    refused("one character", u"aaaaaaaaaaaa"_s, Problem::Simple);
    refused("digits in their order", u"123456789012"_s, Problem::Simple);
    refused("letters backwards", u"zyxwvutsrqpo"_s, Problem::Simple);
    refused("a short thing again and again", u"xk7qmxk7qmxk7qm"_s, Problem::Simple);
}

void tst_PasswordPolicy::passwordsAreTakenOrRefused()
{
    QFETCH(QString, password);
    QFETCH(std::optional<Problem>, expected);
    const QStringList names{u"marie.roux"_s, u"Marie Roux"_s, u"Planta Norte"_s, {}};
    QCOMPARE(password_policy::problemOf(password, names), expected);
}

void tst_PasswordPolicy::aRefusalNamesItsRule()
{
    const auto refused = password_policy::check(u"password1234"_s, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ValidationFailed);
    QCOMPARE(refused.error().field, u"password"_s);
    QCOMPARE(refused.error().details["rule"_L1].toString(), u"common"_s);
    QVERIFY(!refused.error().detail.contains(u"password1234"_s));
}

QTEST_APPLESS_MAIN(tst_PasswordPolicy)
#include "tst_password_policy.moc"
