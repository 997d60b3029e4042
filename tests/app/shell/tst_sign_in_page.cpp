// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sign_in_page.h"
#include "tests/support/app/desk.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// S2.
class tst_SignInPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_desk = std::make_unique<Desk>(); }
    void init()
    {
        m_page = new SignInPage;
        m_page->setSite(u"Planta Norte"_s);
        m_desk->show(m_page);
    }
    void cleanupTestCase() { m_desk.reset(); }

    void enterGoesFromFieldToFieldAndSignsIn();
    void whatIsMissingIsSaidAtItsField();
    void aRefusalKeepsTheNameOnly_data();
    void aRefusalKeepsTheNameOnly();
    void aCodeIsAskedForAfterThePassword();
    void thePasswordIsShownOnlyWhileItIsWanted();
    void capsLockIsSaid();
    void theLanguageIsChosenHere();
    void nothingIsClippedAndAllIsReached_data();
    void nothingIsClippedAndAllIsReached();

private:
    [[nodiscard]] QLineEdit *edit(const char *name) const { return get<QLineEdit>(m_page, QString::fromLatin1(name)); }
    [[nodiscard]] QLabel *help() const { return get<QLabel>(m_page, u"signInProblem"_s); }
    std::unique_ptr<Desk> m_desk;
    SignInPage *m_page = nullptr;
};

void tst_SignInPage::enterGoesFromFieldToFieldAndSignsIn()
{
    QSignalSpy submitted{m_page, &SignInPage::submitted};
    QTest::keyClicks(edit("userName"), u" marie "_s);
    QTest::keyClick(edit("userName"), Qt::Key_Return);
    QVERIFY(edit("password")->hasFocus());
    QTest::keyClicks(edit("password"), u" secret "_s);
    QTest::keyClick(edit("password"), Qt::Key_Return);
    QCOMPARE(submitted, (QList<QVariantList>{{u"marie"_s, u" secret "_s, QString{}}}));
}

void tst_SignInPage::whatIsMissingIsSaidAtItsField()
{
    QSignalSpy submitted{m_page, &SignInPage::submitted};
    m_page->setName(u"marie"_s);
    get<QPushButton>(m_page, u"signIn"_s)->click();
    QVERIFY(help()->isVisible());
    QVERIFY(edit("password")->hasFocus());
    QCOMPARE(submitted.size(), 0);
}

void tst_SignInPage::aRefusalKeepsTheNameOnly_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("wrong") << ErrorCode::Forbidden << u"not right"_s;
    QTest::newRow("no database") << ErrorCode::Unavailable << u"does not answer"_s;
}

void tst_SignInPage::aRefusalKeepsTheNameOnly()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);
    QTest::keyClicks(edit("userName"), u"marie"_s);
    QTest::keyClicks(edit("password"), u"secret"_s);
    m_page->setBusy(true);
    QVERIFY(!edit("password")->isEnabled());
    m_page->refuse({.code = code, .detail = {}, .field = {}, .details = {}});
    QVERIFY(help()->text().contains(says));
    QCOMPARE(m_page->name(), u"marie"_s);
    QVERIFY(edit("password")->text().isEmpty() && edit("password")->hasFocus());
}

void tst_SignInPage::aCodeIsAskedForAfterThePassword()
{
    QSignalSpy submitted{m_page, &SignInPage::submitted};
    QVERIFY(!edit("code")->isVisible());
    QTest::keyClicks(edit("userName"), u"marie"_s);
    QTest::keyClicks(edit("password"), u"secret"_s);
    m_page->refuse({.code = ErrorCode::ValidationFailed, .detail = {}, .field = u"code"_s, .details = {}});
    QVERIFY(edit("code")->isVisible() && edit("code")->hasFocus());
    QCOMPARE(edit("password")->text(), u"secret"_s);
    QTest::keyClicks(edit("code"), u"123456"_s);
    QTest::keyClick(edit("code"), Qt::Key_Return);
    QCOMPARE(submitted, (QList<QVariantList>{{u"marie"_s, u"secret"_s, u"123456"_s}}));
    m_page->refuse({.code = ErrorCode::Forbidden, .detail = {}, .field = u"code"_s, .details = {}});
    QVERIFY(help()->text().contains(u"not right"_s));
    QVERIFY(edit("code")->text().isEmpty() && edit("code")->hasFocus());
    QTest::keyClicks(edit("userName"), u"-paul"_s); // somebody else
    QVERIFY(!edit("code")->isVisible());
}

void tst_SignInPage::thePasswordIsShownOnlyWhileItIsWanted()
{
    auto *show = get<QPushButton>(m_page, u"showPassword"_s);
    QCOMPARE(edit("password")->echoMode(), QLineEdit::Password);
    show->click();
    QCOMPARE(edit("password")->echoMode(), QLineEdit::Normal);
    QCOMPARE(show->text(), u"Hide"_s);
    m_page->hide();
    m_page->show(); // the next person
    QCOMPARE(edit("password")->echoMode(), QLineEdit::Password);
}

void tst_SignInPage::capsLockIsSaid()
{
    QLineEdit *password = edit("password");
    QTest::sendKeyEvent(QTest::Click, password, Qt::Key_A, u"A"_s, Qt::NoModifier);
    QVERIFY(help()->isVisible() && help()->text().contains(u"Caps Lock"_s));
    QTest::sendKeyEvent(QTest::Click, password, Qt::Key_1, u"1"_s, Qt::NoModifier); // tells nothing
    QVERIFY(help()->isVisible());
    QTest::sendKeyEvent(QTest::Click, password, Qt::Key_A, u"a"_s, Qt::ShiftModifier); // on, and Shift
    QVERIFY(help()->isVisible());
    QTest::sendKeyEvent(QTest::Click, password, Qt::Key_A, u"A"_s, Qt::ShiftModifier);
    QVERIFY(!help()->isVisible());
    QTest::sendKeyEvent(QTest::Click, password, Qt::Key_A, u"A"_s, Qt::NoModifier);
    QTest::sendKeyEvent(QTest::Click, password, Qt::Key_CapsLock, {}, Qt::NoModifier);
    QVERIFY(!help()->isVisible());
    QCOMPARE(password->text(), u"A1aAA"_s);
}

void tst_SignInPage::theLanguageIsChosenHere()
{
    QSignalSpy chosen{m_page, &SignInPage::languageChosen};
    get<QAction>(m_page, u"language_es"_s)->trigger();
    QCOMPARE(chosen, (QList<QVariantList>{{u"es"_s}}));
    m_desk->speak(u"es"_s);
    QVERIFY(get<QPushButton>(m_page, u"language"_s)->text().startsWith(u"Español"_s));
    m_desk->speak(u"en"_s);
}

void tst_SignInPage::nothingIsClippedAndAllIsReached_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "fr", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void tst_SignInPage::nothingIsClippedAndAllIsReached()
{
    QFETCH(QString, language);
    m_desk->speak(language);
    m_page->refuse({.code = ErrorCode::Unavailable, .detail = {}, .field = {}, .details = {}});
    QCOMPARE(unreachable(m_page).join(u" | "_s), QString{});
    QTRY_COMPARE(clipped(m_page).join(u" | "_s), QString{});
    m_desk->speak(u"en"_s);
}

QTEST_MAIN(tst_SignInPage)
#include "tst_sign_in_page.moc"
