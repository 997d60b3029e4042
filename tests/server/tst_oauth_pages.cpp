// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oauth_browser.h"

#include <QRegularExpression>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// requirements/oauth.md §2b: what a person's browser meets between the client's link and the way back.
class tst_OAuthPages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void everyPageCarriesTheHeadersOfAPage();
    void aNameFromOutsideIsOnlyText();
    void thePagesSpeakTheVisitorsLanguage_data();
    void thePagesSpeakTheVisitorsLanguage();
    void aChosenLanguageStays();

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

void tst_OAuthPages::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<OAuthSite>(driver);
    m_client = m_site->client();
    m_person = m_site->store.user(u"marie"_s);
}

void tst_OAuthPages::everyPageCarriesTheHeadersOfAPage()
{
    Browser visitor{*m_site};
    const http::Response signIn = visitor.authorize(OAuthSite::authorizeFields(m_client));
    const http::Response refused = visitor.signIn(signIn, u"marie"_s, "a wrong password");
    const http::Response error = visitor.authorize(OAuthSite::authorizeFields(m_client).remove("redirect_uri"));
    const http::Response again = visitor.get("/oauth/consent?interaction=x");
    Browser person{*m_site};
    const http::Response consent = question(person);
    const http::Response foreign = person.post("/oauth/consent", {{"decision", "allow"}});
    const QList<QPair<http::Response, int>> pages{{signIn, 200}, {refused, 403}, {error, 400},
                                                  {again, 400},  {consent, 200}, {foreign, 400}};
    for (const auto &[page, status] : pages) { // L03, decision 13
        QCOMPARE(page.status, status);
        QVERIFY(page.contentType.startsWith("text/html"));
        QCOMPARE(headerOf(page, "content-security-policy"),
                 "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'"_ba);
        QCOMPARE(headerOf(page, "x-frame-options"), "DENY"_ba);
        QCOMPARE(headerOf(page, "referrer-policy"), "same-origin"_ba);
        QCOMPARE(headerOf(page, "cache-control"), "no-store"_ba);
        QCOMPARE(headerOf(page, "cross-origin-opener-policy"), QByteArray{});
        QVERIFY(!page.body.contains("<script"));
    }
}

void tst_OAuthPages::aNameFromOutsideIsOnlyText()
{
    m_client = m_site->client([](consumers::Consumer &consumer) { consumer.name = u"<script>alert(1)</script>\u202egnp"_s; });
    Browser browser{*m_site};
    const http::Response page = question(browser); // L09
    QCOMPARE(page.status, 200);
    QVERIFY(!page.body.contains("<script"));
    QVERIFY(page.body.contains("&lt;script&gt;"));
    QVERIFY(!QString::fromUtf8(page.body).contains(QChar{0x202e}));
    QVERIFY(page.body.contains("chatgpt.com"));
    Browser visitor{*m_site};
    const http::Response refused = wrongPassword(visitor, u"\"><script>alert(1)</script>"_s);
    QCOMPARE(refused.status, 403);
    QVERIFY(!refused.body.contains("<script"));
}

void tst_OAuthPages::thePagesSpeakTheVisitorsLanguage_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QByteArray>("lang");
    QTest::newRow("the browser's") << "fr-CA, en;q=0.5"_ba
                                   << ""_ba
                                   << "fr"_ba;
    QTest::newRow("the one chosen") << "fr"_ba
                                    << "lang=es"_ba
                                    << "es"_ba;
    QTest::newRow("the one that the client asks for") << "fr"_ba
                                                      << "ui_locales=de+es-MX+en"_ba
                                                      << "es"_ba;
    QTest::newRow("a language that there is not") << "fr"_ba
                                                  << "lang=de"_ba
                                                  << "fr"_ba;
    QTest::newRow("the site's") << ""_ba
                                << ""_ba
                                << "es"_ba;
}

void tst_OAuthPages::thePagesSpeakTheVisitorsLanguage()
{
    QFETCH(QByteArray, accept);
    QFETCH(QByteArray, parameter);
    QFETCH(QByteArray, lang);
    m_site->change([](Work &work) -> Result<void> {
        FRACTAL_TRY(Settings settings, Settings::load(work.connection));
        settings.language = u"es"_s;
        return settings.save(work.connection);
    });
    Browser browser{*m_site};
    browser.setHeader("accept-language", accept);
    const QByteArray query = OAuthSite::authorizeFields(m_client).encoded()
        + (parameter.isEmpty() ? QByteArray{} : '&' + parameter);
    const http::Response page = browser.follow(browser.get("/oauth/authorize?" + query));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("<html lang=\"" + lang + "\""));
}

void tst_OAuthPages::aChosenLanguageStays()
{
    Browser browser{*m_site};
    const http::Response page = browser.authorize(OAuthSite::authorizeFields(m_client));
    static const QRegularExpression link{u"href=\"(/oauth/sign-in[^\"]*lang=fr)\""_s};
    const auto found = link.match(QString::fromUtf8(page.body));
    QVERIFY(found.hasMatch());
    const http::Response french = browser.get(found.captured(1).replace("&amp;"_L1, "&"_L1).toLatin1());
    const http::Response refused = browser.signIn(french, u"marie"_s, "a wrong password");
    const http::Response asked = browser.follow(browser.signIn(refused, u"marie"_s, "correct horse marie"));
    const http::Response other = browser.follow(browser.submit(asked, {{"decision", "switch"}}));
    for (const http::Response &shown : {french, refused, asked, other})
        QVERIFY2(shown.body.contains("<html lang=\"fr\""), shown.body.left(200).constData());
}

QTEST_GUILESS_MAIN(tst_OAuthPages)
#include "tst_oauth_pages.moc"
