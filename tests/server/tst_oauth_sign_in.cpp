// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/exchange.h"
#include "server/oauth/errand.h"
#include "tests/support/oauth_browser.h"

#include <QRegularExpression>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// requirements/oauth.md §2b: who sits at the browser.
class tst_OAuthSignIn : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void theCookieIsOfThisSiteAndItsScheme_data();
    void theCookieIsOfThisSiteAndItsScheme();
    void signingInChangesTheSession();
    void aSignInFromElsewhereIsNotLookedAt_data();
    void aSignInFromElsewhereIsNotLookedAt();
    void theClientLearnsThatNobodySignedIn();
    void aFreshSignInIsAskedForWhereTheClientWantsIt();
    void anUnknownNameAndAWrongPasswordReadAlike();
    void guessingIsSlowedDownForItsNetworkOnly();
    void manyGuessesAtOnceCountAsMany();
    void aKnownBrowserHasACounterOfItsOwn();
    void aPageOfOursIsShownAfterSignIn();

private:
    [[nodiscard]] http::Response wrongPassword(Browser &browser, const QString &name)
    {
        return browser.signIn(browser.authorize(OAuthSite::authorizeFields(m_client)), name, "a wrong password");
    }
    /// Of a page, without what differs from visit to visit.
    [[nodiscard]] static QString wordsOf(const http::Response &page)
    {
        static const QRegularExpression token{u"(f1_in_|name=\"csrf\" value=\")[A-Za-z0-9_-]+"_s};
        return QString::fromUtf8(page.body).remove(token);
    }

    std::unique_ptr<OAuthSite> m_site;
    TestClient m_client;
    users::User m_person;
};

void tst_OAuthSignIn::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<OAuthSite>(driver);
    m_client = m_site->client();
    m_person = m_site->store.user(u"marie"_s);
}

void tst_OAuthSignIn::theCookieIsOfThisSiteAndItsScheme_data()
{
    QTest::addColumn<QString>("publicUrl");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<bool>("secure");
    QTest::newRow("L05: https") << u"https://cmms.example"_s << "__Host-f1_"_ba << true;
    QTest::newRow("L05: loopback") << u"http://127.0.0.1:8484"_s << "f1_"_ba << false;
}

void tst_OAuthSignIn::theCookieIsOfThisSiteAndItsScheme()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    QFETCH(QString, publicUrl);
    QFETCH(QByteArray, prefix);
    QFETCH(bool, secure);
    OAuthSite site{driver, {}, publicUrl};
    const Fields fields = OAuthSite::authorizeFields(site.client()).remove("resource");
    site.store.user(u"marie"_s);
    Browser browser{site};
    const http::Response signIn = browser.authorize(fields);
    QCOMPARE(signIn.status, 200);
    QList<QByteArray> lines = browser.lastSetCookies;
    browser.setHeader("origin", publicUrl.toLatin1());
    QCOMPARE(browser.signIn(signIn, u"marie"_s, "correct horse marie").status, 303);
    lines += browser.lastSetCookies;
    QCOMPARE(lines.size(), 3); // before, the session, the mark of a known browser
    for (const QByteArray &line : lines) {
        QVERIFY2(line.startsWith(prefix + site.cookieName().sliced(prefix.size())), line.constData());
        QVERIFY(line.contains("; Path=/; HttpOnly; SameSite=Lax"));
        QCOMPARE(line.contains("; Secure"), secure);
        QVERIFY(!line.contains("Domain"));
    }
    // Each refuses the other.
    Browser other{site};
    const QByteArray name = site.cookieName();
    const QByteArray twin = secure ? name.sliced(QByteArray{"__Host-"}.size()) : "__Host-" + name;
    other.cookies.insert(twin, browser.cookies.value(name));
    QVERIFY(headerOf(other.get("/oauth/authorize?" + fields.encoded()), "location").startsWith("/oauth/sign-in"));
}

void tst_OAuthSignIn::signingInChangesTheSession()
{
    Browser browser{*m_site};
    const QByteArray name = m_site->cookieName();
    const http::Response page = browser.authorize(OAuthSite::authorizeFields(m_client));
    const QByteArray before = browser.cookies.value(name);
    const http::Response answer = browser.signIn(page, u"marie"_s, "correct horse marie");
    const QByteArray after = browser.cookies.value(name);
    QVERIFY(!before.isEmpty() && !after.isEmpty() && before != after); // L04
    QCOMPARE(browser.follow(answer).status, 200);
    Browser thief{*m_site}; // who knew the cookie from before the sign-in has nothing
    thief.cookies.insert(name, before);
    QCOMPARE(thief.follow(answer).status, 400);
    // Two cookies of one name: somebody else's page set one of them.
    browser.setHeader("cookie", name + '=' + before);
    QCOMPARE(browser.follow(answer).status, 400);
}

void tst_OAuthSignIn::aSignInFromElsewhereIsNotLookedAt_data()
{
    QTest::addColumn<bool>("crossSite");
    QTest::newRow("L01: no CSRF token") << false;
    QTest::newRow("L02: cross-site") << true;
}

void tst_OAuthSignIn::aSignInFromElsewhereIsNotLookedAt()
{
    QFETCH(bool, crossSite);
    Browser browser{*m_site};
    const http::Response page = browser.authorize(OAuthSite::authorizeFields(m_client));
    if (crossSite)
        browser.setHeader("sec-fetch-site", "cross-site");
    const QByteArray before = m_site->store.dump();
    http::Response sent = page;
    if (!crossSite)
        sent.body.replace("name=\"csrf\"", "name=\"else\"");
    const http::Response answer = browser.signIn(sent, u"marie"_s, "correct horse marie");
    QCOMPARE(answer.status, 403);
    QCOMPARE(headerOf(answer, "set-cookie"), QByteArray{});
    QCOMPARE(m_site->store.dump(), before);
    m_site->expectLogged(answer, u"sign_in.refused"_s);
}

void tst_OAuthSignIn::theClientLearnsThatNobodySignedIn()
{
    Browser browser{*m_site};
    const http::Response page = browser.authorize(OAuthSite::authorizeFields(m_client));
    const http::Response answer = browser.submit(page, {{"action", "cancel"}});
    QCOMPARE(sentBack(answer, "error"), "access_denied"_ba);
    QCOMPARE(sentBack(answer, "state"), QByteArray{OAuthSite::state});
    QCOMPARE(m_site->entries(u"authorize.denied"_s).size(), std::size_t{1});
    QCOMPARE(browser.signIn(page, u"marie"_s, "correct horse marie").status, 400);
}

void tst_OAuthSignIn::aFreshSignInIsAskedForWhereTheClientWantsIt()
{
    Browser browser{*m_site};
    browser.hasSession(m_person);
    Browser before{*m_site};
    before.cookies = browser.cookies;
    m_site->store.clock.advance(1min);
    const http::Response signIn = browser.authorize(OAuthSite::authorizeFields(m_client).set("prompt", "login"));
    QVERIFY(signIn.body.contains("name=\"password\""));
    const http::Response asked = browser.follow(browser.signIn(signIn, u"marie"_s, "correct horse marie"));
    QVERIFY(!sentBack(browser.submit(asked, {{"decision", "allow"}}), "code").isEmpty());
    // The session of before has ended.
    QVERIFY(before.authorize(OAuthSite::authorizeFields(m_client)).body.contains("name=\"password\""));
}

void tst_OAuthSignIn::anUnknownNameAndAWrongPasswordReadAlike()
{
    Browser browser{*m_site};
    const http::Response unknown = wrongPassword(browser, u"nobody"_s);
    const http::Response wrong = wrongPassword(browser, u"marie"_s);
    QCOMPARE(wrong.status, 403);
    QCOMPARE(unknown.status, wrong.status);
    QCOMPARE(wordsOf(unknown).replace(u"nobody"_s, u"marie"_s), wordsOf(wrong)); // L07
    QVERIFY(!wrong.body.contains("a wrong password"));
    const auto entries = m_site->entries(u"sign_in.refused"_s);
    QCOMPARE(entries.size(), std::size_t{2});
    QCOMPARE(entries.front().author.user, m_person.id);
    QVERIFY(!entries.back().reason.contains("nobody"_L1)); // people type passwords there
}

void tst_OAuthSignIn::guessingIsSlowedDownForItsNetworkOnly()
{
    Browser guesser{*m_site};
    for (int i = 0; i < 5; ++i)
        QCOMPARE(wrongPassword(guesser, u"marie"_s).status, 403);
    const http::Response wait = wrongPassword(guesser, u"marie"_s); // L06
    QCOMPARE(wait.status, 429);
    QCOMPARE(headerOf(wait, "retry-after"), "10"_ba);
    m_site->store.clock.advance(4s);
    const QByteArray before = m_site->store.dump();
    const http::Response right = guesser.signIn(wait, u"marie"_s, "correct horse marie");
    QCOMPARE(right.status, 429); // not even looked at
    QCOMPARE(headerOf(right, "retry-after"), "6"_ba); // decision 42: trying again does not lengthen it
    QCOMPARE(m_site->store.dump(), before);
    Browser elsewhere{*m_site};
    elsewhere.setAddress(u"192.0.2.1"_s);
    QCOMPARE(
        elsewhere.signIn(elsewhere.authorize(OAuthSite::authorizeFields(m_client)), u"marie"_s, "correct horse marie").status,
        303);
    m_site->store.clock.advance(6s);
    QCOMPARE(guesser.signIn(wait, u"marie"_s, "correct horse marie").status, 303);
}

void tst_OAuthSignIn::manyGuessesAtOnceCountAsMany()
{
    Browser guesser{*m_site};
    const http::Response page = guesser.authorize(OAuthSite::authorizeFields(m_client));
    http::Request request = OAuthSite::formPost(
        "/oauth/sign-in", Browser::hiddenFields(page).add("user", "marie").add("password", "a wrong password"));
    request.headers.append({"cookie"_ba, m_site->cookieName() + '=' + guesser.cookies.value(m_site->cookieName())});
    int looked = 0;
    for (const http::Response &answer : m_site->answerTogether(QList<http::Request>(8, request))) {
        looked += answer.status == 403 ? 1 : 0;
        QVERIFY(answer.status == 403 || answer.status == 429);
    }
    QCOMPARE(looked, 5);
}

void tst_OAuthSignIn::aKnownBrowserHasACounterOfItsOwn()
{
    Browser marie{*m_site};
    QCOMPARE(marie.signIn(marie.authorize(OAuthSite::authorizeFields(m_client)), u"marie"_s, "correct horse marie").status, 303);
    Browser guesser{*m_site}; // in the same office
    for (int i = 0; i < 6; ++i)
        (void)wrongPassword(guesser, u"marie"_s);
    QCOMPARE(wrongPassword(guesser, u"marie"_s).status, 429);
    m_site->store.clock.advance(1s);
    const http::Response signIn = marie.authorize(OAuthSite::authorizeFields(m_client).set("prompt", "login"));
    QCOMPARE(marie.signIn(signIn, u"marie"_s, "correct horse marie").status, 303); // decision 16a
    // The mark is of one account, and nobody can make one.
    const QByteArray known = m_site->cookieName() + "_known";
    guesser.cookies.insert(known, "invented." + QByteArray(43, 'x'));
    QCOMPARE(wrongPassword(guesser, u"marie"_s).status, 429);
}

void tst_OAuthSignIn::aPageOfOursIsShownAfterSignIn()
{
    Work work = m_site->store.site().read();
    const QByteArray address = oauth::signInAddress(work, "/o/work-orders/OT-1");
    Browser browser{*m_site};
    const http::Response page = browser.get(address);
    QCOMPARE(page.status, 200);
    QVERIFY(!page.body.contains("value=\"cancel\"")); // nobody waits for an answer
    const http::Response answer = browser.signIn(page, u"marie"_s, "correct horse marie");
    QCOMPARE(answer.status, 303);
    QCOMPARE(headerOf(answer, "location"), "/o/work-orders/OT-1"_ba);
    // Nobody else can make such an address, and it does not last.
    QCOMPARE(browser.get("/oauth/sign-in?page=%2F%2Fevil.example").status, 400);
    QCOMPARE(browser.get(address.chopped(2) + "AA").status, 400);
    m_site->store.clock.advance(10min);
    QCOMPARE(browser.get(address).status, 400);
}

QTEST_GUILESS_MAIN(tst_OAuthSignIn)
#include "tst_oauth_sign_in.moc"
