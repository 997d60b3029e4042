// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery_codes.h"
#include "core/store/second_step.h"
#include "core/store/sign_in.h"
#include "tests/support/oauth_browser.h"

#include <QRegularExpression>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The code after the password: RFC 6238, SEC-25, throttled as the password is.
class tst_OAuthSecondStep : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void thePasswordAloneStartsNoSession();
    void aCodeSignsInOnce();
    void aRecoveryCodeSignsInOnceAndIsCounted();
    void aWrongCodeSaysSoAndIsLogged();
    void guessingIsSlowedDownOverAllNetworks();
    void aKnownBrowserIsNotHeldUpByTheOthers();
    void anAdministratorLetsSomebodyInAgain();
    void theCookieChangesAtEachStep();
    void itIsOfItsBrowserAndDoesNotLast();
    void whatChangesMeanwhileEndsIt_data();
    void whatChangesMeanwhileEndsIt();
    void aFormFromElsewhereIsNotLookedAt_data();
    void aFormFromElsewhereIsNotLookedAt();
    void manyGuessesAtOnceCountAsMany();
    void aFreshSignInAsksForBoth();

private:
    [[nodiscard]] QByteArray code(qint64 later = 0) const
    {
        return totp::codeAt(m_seed, totp::stepAt(m_site->store.clock.now()) + later);
    }
    /// To the page that waits for the code.
    [[nodiscard]] http::Response givePassword(Browser &browser, const QByteArray &prompt = {})
    {
        Fields fields = OAuthSite::authorizeFields(m_client);
        if (!prompt.isEmpty())
            fields.set("prompt", prompt);
        return browser.follow(browser.signIn(browser.authorize(fields), u"marie"_s, "correct horse marie"));
    }
    [[nodiscard]] static http::Response giveCode(Browser &browser, const http::Response &page, const QByteArray &typed)
    {
        return browser.submit(page, {{"code", typed}});
    }
    [[nodiscard]] static bool asksForCode(const http::Response &page) { return page.body.contains("name=\"code\""); }
    [[nodiscard]] static bool asksForPassword(const http::Response &page) { return page.body.contains("name=\"password\""); }
    [[nodiscard]] static bool asksForConsent(const http::Response &page) { return page.body.contains("value=\"allow\""); }

    std::unique_ptr<OAuthSite> m_site;
    TestClient m_client;
    users::User m_person;
    crypto::Secret m_seed;
    std::vector<crypto::Secret> m_codes;
};

void tst_OAuthSecondStep::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<OAuthSite>(driver);
    m_client = m_site->client();
    m_person = m_site->store.user(u"marie"_s);
    m_site->change([this](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(second_step::begin(work, m_person.id, 1));
        FRACTAL_TRY(const auto seed, second_step::begun(work, m_person.id, 1));
        m_seed = seed.value();
        FRACTAL_TRY_VOID(second_step::confirm(work, m_person.id, 1, QString::fromLatin1(code())));
        FRACTAL_TRY(m_codes, recovery_codes::renew(work, m_person.id));
        return {};
    });
    m_site->store.clock.advance(1min);
}

void tst_OAuthSecondStep::thePasswordAloneStartsNoSession()
{
    Browser browser{*m_site};
    const http::Response page = givePassword(browser);
    QCOMPARE(page.status, 200);
    QVERIFY(asksForCode(page));
    QVERIFY(page.body.contains("Signing in as"));
    QVERIFY(headerOf(page, "content-security-policy").contains("frame-ancestors 'none'")); // L03
    QCOMPARE(headerOf(page, "cache-control"), "no-store"_ba);
    // Neither the account nor another request takes it for a sign-in.
    QVERIFY(asksForPassword(browser.follow(browser.get("/oauth/account"))));
    QVERIFY(asksForPassword(browser.authorize(OAuthSite::authorizeFields(m_client))));
    QVERIFY(m_site->entries(u"sign_in"_s).empty());
}

void tst_OAuthSecondStep::aCodeSignsInOnce()
{
    Browser browser{*m_site};
    const QByteArray spaced = code().insert(3, ' ');
    const http::Response answer = giveCode(browser, givePassword(browser), spaced);
    QCOMPARE(answer.status, 303);
    QVERIFY(asksForConsent(browser.follow(answer)));
    const auto entries = m_site->entries(u"sign_in"_s);
    QCOMPARE(entries.size(), std::size_t{1});
    QCOMPARE(entries.front().author.user, m_person.id);
    QCOMPARE(entries.front().reason, u"with a code of the authenticator app"_s);
    Browser thief{*m_site}; // who saw the password and the code being typed
    QCOMPARE(giveCode(thief, givePassword(thief), code()).status, 403); // SEC-25
    m_site->store.clock.advance(30s);
    Browser other{*m_site};
    QCOMPARE(giveCode(other, givePassword(other), code()).status, 303);
}

void tst_OAuthSecondStep::aRecoveryCodeSignsInOnceAndIsCounted()
{
    const auto recover = [this](Browser &browser) {
        const http::Response byApp = givePassword(browser);
        static const QRegularExpression link{u"href=\"([^\"]*recovery=1)\""_s};
        QByteArray address = link.match(QString::fromUtf8(byApp.body)).captured(1).toUtf8();
        const http::Response page = browser.get(address.replace("&amp;", "&"));
        return browser.submit(page, {{"recovery", m_codes.front().reveal().toLower()}});
    };
    Browser browser{*m_site};
    const http::Response answer = recover(browser);
    QCOMPARE(answer.status, 303);
    QVERIFY(asksForConsent(browser.follow(answer)));
    QCOMPARE(m_site->entries(u"sign_in"_s).front().reason, u"with a recovery code; 9 left"_s);
    Browser again{*m_site};
    const http::Response refused = recover(again);
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.body.contains("name=\"recovery\"")); // still that page
    QVERIFY(!refused.body.contains(m_codes.front().reveal().toLower())); // what was typed does not come back
}

void tst_OAuthSecondStep::aWrongCodeSaysSoAndIsLogged()
{
    Browser browser{*m_site};
    const http::Response page = givePassword(browser);
    const http::Response refused = giveCode(browser, page, "000000");
    QCOMPARE(refused.status, 403);
    QVERIFY(asksForCode(refused));
    QVERIFY(refused.body.contains("aria-invalid"));
    QVERIFY(!refused.body.contains("000000"));
    const auto entries = m_site->entries(u"sign_in.refused"_s);
    QCOMPARE(entries.size(), std::size_t{1});
    QCOMPARE(entries.front().author.user, m_person.id);
    QCOMPARE(entries.front().reason, u"a wrong code for marie, after the right password"_s);
    QVERIFY(!entries.front().reference.isEmpty());
    QCOMPARE(giveCode(browser, refused, code()).status, 303);
}

void tst_OAuthSecondStep::guessingIsSlowedDownOverAllNetworks()
{
    // Whoever comes here knows the password: other addresses give no more guesses.
    for (int i = 0; i < 5; ++i) {
        Browser browser{*m_site};
        browser.setAddress(u"192.0.2.%1"_s.arg(i));
        QCOMPARE(giveCode(browser, givePassword(browser), "000000").status, 403);
    }
    Browser browser{*m_site};
    browser.setAddress(u"203.0.113.9"_s);
    const http::Response page = givePassword(browser);
    const QByteArray before = m_site->store.dump();
    const http::Response wait = giveCode(browser, page, code());
    QCOMPARE(wait.status, 429); // L06
    QCOMPARE(headerOf(wait, "retry-after"), "10"_ba);
    QCOMPARE(m_site->store.dump(), before); // not even looked at; and the code is not used up
    m_site->store.clock.advance(10s);
    QCOMPARE(giveCode(browser, wait, code()).status, 303);
}

void tst_OAuthSecondStep::aKnownBrowserIsNotHeldUpByTheOthers()
{
    Browser marie{*m_site};
    QCOMPARE(giveCode(marie, givePassword(marie), code()).status, 303);
    m_site->store.clock.advance(1min);
    Browser thief{*m_site};
    http::Response page = givePassword(thief);
    for (int i = 0; i < 6; ++i)
        page = giveCode(thief, page, "000000");
    QCOMPARE(page.status, 429);
    QCOMPARE(giveCode(marie, givePassword(marie, "login"), code()).status, 303); // decision 16a
}

void tst_OAuthSecondStep::anAdministratorLetsSomebodyInAgain()
{
    Browser browser{*m_site};
    http::Response page = givePassword(browser);
    for (int i = 0; i < 6; ++i)
        page = giveCode(browser, page, "000000");
    QCOMPARE(page.status, 429);
    m_site->change([](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(sign_in::unlock(work, u"marie"_s));
        return {};
    });
    QCOMPARE(giveCode(browser, page, code()).status, 303);
}

void tst_OAuthSecondStep::theCookieChangesAtEachStep()
{
    Browser browser{*m_site};
    const QByteArray name = m_site->cookieName();
    const http::Response first = browser.authorize(OAuthSite::authorizeFields(m_client));
    const QByteArray before = browser.cookies.value(name);
    const http::Response second = browser.follow(browser.signIn(first, u"marie"_s, "correct horse marie"));
    const QByteArray between = browser.cookies.value(name);
    QCOMPARE(giveCode(browser, second, code()).status, 303);
    const QByteArray after = browser.cookies.value(name);
    QVERIFY(before != between && between != after && before != after); // L04
    for (const QByteArray &old : {before, between}) { // who knew one of before has nothing
        Browser thief{*m_site};
        thief.cookies.insert(name, old);
        QVERIFY(asksForPassword(thief.follow(thief.get("/oauth/account"))));
    }
}

void tst_OAuthSecondStep::itIsOfItsBrowserAndDoesNotLast()
{
    Browser browser{*m_site};
    const http::Response page = givePassword(browser);
    Browser other{*m_site};
    (void)other.authorize(OAuthSite::authorizeFields(m_client));
    QCOMPARE(giveCode(other, page, code()).status, 400); // L08
    m_site->store.clock.advance(10min);
    const http::Response late = giveCode(browser, page, code());
    QCOMPARE(late.status, 400);
    QVERIFY(m_site->entries(u"sign_in"_s).empty());
}

void tst_OAuthSecondStep::whatChangesMeanwhileEndsIt_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("L11: the account is disabled") << u"disable"_s;
    QTest::newRow("the password is changed") << u"password"_s;
    QTest::newRow("signed out everywhere") << u"everywhere"_s;
}

void tst_OAuthSecondStep::whatChangesMeanwhileEndsIt()
{
    QFETCH(QString, what);
    Browser browser{*m_site};
    const http::Response page = givePassword(browser);
    m_site->change([&](Work &work) -> Result<void> {
        if (what == "disable"_L1) {
            users::User user = m_person;
            user.enabled = false;
            FRACTAL_TRY_VOID(users::update(work, user));
        } else if (what == "password"_L1) {
            FRACTAL_TRY_VOID(users::setPassword(work, m_person.id, u"scrypt$"_s));
        } else {
            FRACTAL_TRY_VOID(sign_in::endAllOf(work, m_person.id));
        }
        return {};
    });
    const http::Response answer = giveCode(browser, page, code());
    QCOMPARE(answer.status, 303);
    QVERIFY(asksForPassword(browser.follow(answer)));
    QVERIFY(m_site->entries(u"sign_in"_s).empty());
}

void tst_OAuthSecondStep::aFormFromElsewhereIsNotLookedAt_data()
{
    QTest::addColumn<bool>("crossSite");
    QTest::newRow("L01: no CSRF token") << false;
    QTest::newRow("L02: cross-site") << true;
}

void tst_OAuthSecondStep::aFormFromElsewhereIsNotLookedAt()
{
    QFETCH(bool, crossSite);
    Browser browser{*m_site};
    http::Response page = givePassword(browser);
    if (crossSite)
        browser.setHeader("sec-fetch-site", "cross-site");
    else
        page.body.replace("name=\"csrf\"", "name=\"else\"");
    const QByteArray before = m_site->store.dump();
    QCOMPARE(giveCode(browser, page, code()).status, 403);
    QCOMPARE(m_site->store.dump(), before);
}

void tst_OAuthSecondStep::manyGuessesAtOnceCountAsMany()
{
    Browser guesser{*m_site};
    const http::Response page = givePassword(guesser);
    http::Request request = OAuthSite::formPost("/oauth/second-step", Browser::hiddenFields(page).add("code", "000000"));
    request.headers.append({"cookie"_ba, m_site->cookieName() + '=' + guesser.cookies.value(m_site->cookieName())});
    int looked = 0;
    for (const http::Response &answer : m_site->answerTogether(QList<http::Request>(8, request)))
        looked += answer.status == 403 ? 1 : 0;
    QCOMPARE(looked, 5);
    request = OAuthSite::formPost("/oauth/second-step", Browser::hiddenFields(page).add("code", code()));
    request.headers.append({"cookie"_ba, m_site->cookieName() + '=' + guesser.cookies.value(m_site->cookieName())});
    m_site->store.clock.advance(10s);
    int signedIn = 0;
    for (const http::Response &answer : m_site->answerTogether(QList<http::Request>(8, request)))
        signedIn += headerOf(answer, "set-cookie").isEmpty() ? 0 : 1;
    QCOMPARE(signedIn, 1); // SEC-25
    QCOMPARE(m_site->entries(u"sign_in"_s).size(), std::size_t{1});
}

void tst_OAuthSecondStep::aFreshSignInAsksForBoth()
{
    Browser browser{*m_site};
    browser.hasSession(m_person);
    m_site->store.clock.advance(1min);
    const http::Response page = givePassword(browser, "login");
    QVERIFY(asksForCode(page));
    QVERIFY(asksForConsent(browser.follow(giveCode(browser, page, code()))));
}

QTEST_GUILESS_MAIN(tst_OAuthSecondStep)
#include "tst_oauth_second_step.moc"
