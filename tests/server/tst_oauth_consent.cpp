// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorizations.h"
#include "tests/support/oauth_browser.h"

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// requirements/oauth.md §2b: what a person allows, and what nobody allows for him.
class tst_OAuthConsent : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void aFormFromElsewhereChangesNothing_data();
    void aFormFromElsewhereChangesNothing();
    void aRequestOfAnotherTimeOrBrowserStartsAgain_data();
    void aRequestOfAnotherTimeOrBrowserStartsAgain();
    void ofTwoClicksOnAllowExactlyOneGrants();
    void theClientLearnsThatThePersonSaidNo();
    void somebodyElseCanSignInInstead();
    void consentIsAskedEachTime();
    void whereChangesAreHeldThePageSaysSo();
    void aPersonDisabledMeanwhileGrantsNothing();
    void aConsumerChangedMeanwhileGetsNothing_data();
    void aConsumerChangedMeanwhileGetsNothing();
    void aPersonWithoutAnyOfTheRightsGrantsNothing();

private:
    /// A signed-in person's browser in front of the question.
    [[nodiscard]] http::Response question(Browser &browser)
    {
        browser.hasSession(m_person);
        return browser.authorize(OAuthSite::authorizeFields(m_client));
    }
    [[nodiscard]] http::Response wrongPassword(Browser &browser, const QString &name)
    {
        return browser.signIn(browser.authorize(OAuthSite::authorizeFields(m_client)), name, "a wrong password");
    }

    std::unique_ptr<OAuthSite> m_site;
    TestClient m_client;
    users::User m_person;
};

void tst_OAuthConsent::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<OAuthSite>(driver);
    m_client = m_site->client();
    m_person = m_site->store.user(u"marie"_s);
}

void tst_OAuthConsent::aFormFromElsewhereChangesNothing_data()
{
    QTest::addColumn<QByteArray>("csrf");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("L01: no CSRF token") << ""_ba
                                        << ""_ba
                                        << ""_ba;
    QTest::newRow("L01: a wrong CSRF token") << QByteArray(43, 'x') << ""_ba
                                             << ""_ba;
    QTest::newRow("L01: the CSRF token of another session") << "other"_ba
                                                            << ""_ba
                                                            << ""_ba;
    QTest::newRow("L02: Sec-Fetch-Site cross-site") << "own"_ba
                                                    << "sec-fetch-site"_ba
                                                    << "cross-site"_ba;
    QTest::newRow("L02: Sec-Fetch-Site same-site") << "own"_ba
                                                   << "sec-fetch-site"_ba
                                                   << "same-site"_ba;
    QTest::newRow("L02: Origin of another site") << "own"_ba
                                                 << "origin"_ba
                                                 << "https://evil.example"_ba;
    QTest::newRow("L02: Origin null") << "own"_ba
                                      << "origin"_ba
                                      << "null"_ba;
}

void tst_OAuthConsent::aFormFromElsewhereChangesNothing()
{
    QFETCH(QByteArray, csrf);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    Browser other{*m_site};
    const QByteArray foreign = Browser::hiddenFields(question(other)).value("csrf");
    Browser browser{*m_site};
    const http::Response page = question(browser);
    Fields fields = Browser::hiddenFields(page).add("decision", "allow");
    QVERIFY(!fields.value("csrf").isEmpty() && fields.value("csrf") != foreign);
    if (csrf == "other")
        fields.set("csrf", foreign);
    else if (csrf != "own")
        fields.set("csrf", csrf);
    if (header == "origin")
        browser.setHeader("sec-fetch-site", {}); // an older browser
    if (!header.isEmpty())
        browser.setHeader(header, value);
    const QByteArray before = m_site->store.dump();
    const http::Response answer = browser.post("/oauth/consent", fields);
    QCOMPARE(answer.status, 403);
    QCOMPARE(headerOf(answer, "location"), QByteArray{});
    QCOMPARE(m_site->store.dump(), before);
    m_site->expectLogged(answer, u"authorize.refused"_s);
    if (!header.isEmpty())
        browser.setHeader(header, header == "origin" ? OAuthSite::origin : "same-origin");
    QVERIFY(!sentBack(browser.submit(page, {{"decision", "allow"}}), "code").isEmpty());
}

void tst_OAuthConsent::aRequestOfAnotherTimeOrBrowserStartsAgain_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("L08: another browser") << 0;
    QTest::newRow("L08: after ten minutes") << 1;
    QTest::newRow("L08: decided before") << 2;
    QTest::newRow("L08: never begun") << 3;
}

void tst_OAuthConsent::aRequestOfAnotherTimeOrBrowserStartsAgain()
{
    QFETCH(int, what);
    Browser browser{*m_site};
    http::Response page = question(browser);
    const QByteArray name = m_site->cookieName();
    if (what == 0) {
        Browser other{*m_site};
        other.hasSession(m_person); // the same person, even
        browser.cookies.insert(name, other.cookies.value(name));
    } else if (what == 1) {
        m_site->store.clock.advance(10min);
    } else if (what == 2) {
        QVERIFY(!sentBack(browser.submit(page, {{"decision", "allow"}}), "code").isEmpty());
    } else {
        page.body.replace("value=\"f1_in_", "value=\"f1_in_A");
    }
    const QByteArray before = m_site->store.dump();
    const http::Response answer = browser.submit(page, {{"decision", "allow"}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(headerOf(answer, "location"), QByteArray{});
    QCOMPARE(m_site->store.dump(), before);
    m_site->expectLogged(answer, u"authorize.refused"_s);
}

void tst_OAuthConsent::ofTwoClicksOnAllowExactlyOneGrants()
{
    Browser browser{*m_site};
    const http::Response page = question(browser);
    http::Request request = OAuthSite::formPost("/oauth/consent", Browser::hiddenFields(page).add("decision", "allow"));
    request.headers.append({"cookie", m_site->cookieName() + '=' + browser.cookies.value(m_site->cookieName())});
    int granted = 0;
    for (const http::Response &answer : m_site->answerTogether(QList<http::Request>(4, request)))
        granted += answer.status == 303 ? 1 : 0;
    QCOMPARE(granted, 1);
    QCOMPARE(authorizations::list(m_site->store.reader(), {})->size(), std::size_t{1});
}

void tst_OAuthConsent::theClientLearnsThatThePersonSaidNo()
{
    Browser browser{*m_site};
    const http::Response page = question(browser);
    const http::Response answer = browser.submit(page, {{"decision", "deny"}}); // A31
    QCOMPARE(answer.status, 303);
    QVERIFY(headerOf(answer, "location").startsWith(OAuthSite::callback));
    QCOMPARE(sentBack(answer, "error"), "access_denied"_ba);
    QCOMPARE(sentBack(answer, "state"), QByteArray{OAuthSite::state});
    QCOMPARE(sentBack(answer, "iss"), QByteArray{OAuthSite::origin});
    QCOMPARE(sentBack(answer, "code"), QByteArray{});
    QCOMPARE(headerOf(answer, "referrer-policy"), "no-referrer"_ba);
    QVERIFY(authorizations::list(m_site->store.reader(), {.userName = {}, .consumerKey = {}, .includeRevoked = true})->empty());
    QCOMPARE(m_site->entries(u"authorize.denied"_s).size(), std::size_t{1});
    QCOMPARE(browser.submit(page, {{"decision", "allow"}}).status, 400); // no is no
}

void tst_OAuthConsent::somebodyElseCanSignInInstead()
{
    m_site->store.user(u"anna"_s, Profile::ReadOnly, u"Auditor"_s);
    Browser browser{*m_site};
    const http::Response page = question(browser);
    QVERIFY(page.body.contains("marie"));
    const http::Response signIn = browser.follow(browser.submit(page, {{"decision", "switch"}}));
    QVERIFY(signIn.body.contains("name=\"password\""));
    const http::Response refused = browser.signIn(signIn, u"anna"_s, "a wrong password");
    QCOMPARE(refused.status, 403);
    const http::Response asked = browser.follow(browser.signIn(refused, u"anna"_s, "correct horse anna"));
    QCOMPARE(asked.status, 200);
    QVERIFY(asked.body.contains("anna") && !asked.body.contains("marie"));
    const QByteArray code = sentBack(browser.submit(asked, {{"decision", "allow"}}), "code");
    const http::Response tokens = m_site->token(OAuthSite::codeFields(m_client, code));
    QCOMPARE(m_site->principalOf(jsonOf(tokens)["access_token"_L1].toString().toLatin1())->userName, u"anna"_s);
}

void tst_OAuthConsent::consentIsAskedEachTime()
{
    Browser browser{*m_site};
    for (int i = 0; i < 2; ++i) { // L10, decision 16: never remembered
        const http::Response page = question(browser);
        QVERIFY(page.body.contains("name=\"decision\" value=\"allow\""));
        QVERIFY(!sentBack(browser.submit(page, {{"decision", "allow"}}), "code").isEmpty());
    }
}

/// Decision 34: whoever allows it knows what follows.
void tst_OAuthConsent::whereChangesAreHeldThePageSaysSo()
{
    Browser browser{*m_site};
    constexpr auto waits = "each change waits until you have confirmed it in your account.";
    QVERIFY(!question(browser).body.contains(waits));
    m_client.consumer.writes = WritePolicy::Hold;
    m_site->change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(consumers::update(work, m_client.consumer));
        return {};
    });
    const http::Response page = question(browser);
    QVERIFY(page.body.contains(waits));
    QVERIFY(!page.body.contains("may ask before it changes something"));
    QVERIFY(!sentBack(browser.submit(page, {{"decision", "allow"}}), "code").isEmpty());
    QVERIFY(browser.get("/oauth/account").body.contains("Can change, once you have confirmed each change:"));
}

void tst_OAuthConsent::aPersonDisabledMeanwhileGrantsNothing()
{
    Browser browser{*m_site};
    const http::Response page = question(browser);
    m_site->change([&](Work &work) -> Result<void> {
        m_person.enabled = false;
        FRACTAL_TRY_VOID(users::update(work, m_person));
        return {};
    });
    const QByteArray before = m_site->store.dump();
    QCOMPARE(browser.submit(page, {{"decision", "allow"}}).status, 403); // L11
    QCOMPARE(m_site->store.dump(), before);
    QCOMPARE(wrongPassword(browser, u"marie"_s).status, 403);
    const http::Response right = browser.signIn(browser.authorize(OAuthSite::authorizeFields(m_client)), u"marie"_s,
                                                "correct horse marie");
    QCOMPARE(right.status, 403);
}

void tst_OAuthConsent::aConsumerChangedMeanwhileGetsNothing_data()
{
    QTest::addColumn<bool>("disabled");
    QTest::newRow("disabled") << true;
    QTest::newRow("its callback taken away") << false;
}

void tst_OAuthConsent::aConsumerChangedMeanwhileGetsNothing()
{
    QFETCH(bool, disabled);
    Browser browser{*m_site};
    const http::Response page = question(browser);
    m_site->change([&](Work &work) -> Result<void> {
        if (disabled)
            m_client.consumer.enabled = false;
        else
            m_client.consumer.callbacks = {u"https://chatgpt.com/another"_s};
        FRACTAL_TRY_VOID(consumers::update(work, m_client.consumer));
        return {};
    });
    const http::Response answer = browser.submit(page, {{"decision", "allow"}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(headerOf(answer, "location"), QByteArray{});
}

void tst_OAuthConsent::aPersonWithoutAnyOfTheRightsGrantsNothing()
{
    m_person = m_site->store.user(u"rita"_s, Profile::Requester, u"Requester"_s);
    Browser browser{*m_site};
    browser.hasSession(m_person);
    const http::Response page = browser.authorize(OAuthSite::authorizeFields(m_client).set("scope", "inventory:read"));
    QCOMPARE(page.status, 200);
    const http::Response answer = browser.submit(page, {{"decision", "allow"}});
    QCOMPARE(sentBack(answer, "error"), "access_denied"_ba);
    QVERIFY(authorizations::list(m_site->store.reader(), {})->empty());
}

QTEST_GUILESS_MAIN(tst_OAuthConsent)
#include "tst_oauth_consent.moc"
