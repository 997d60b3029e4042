// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oauth_browser.h"

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Spoil = std::function<void(Fields &)>;

/// requirements/oauth.md §2a: what /oauth/authorize does with a request before anybody signs in.
class tst_OAuthAuthorize : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void aRightRequestLeadsToSignIn();
    void aWrongParameterIsToldToTheClient_data();
    void aWrongParameterIsToldToTheClient();
    void aRightParameterIsAccepted_data();
    void aRightParameterIsAccepted();
    void theStateComesBackByteForByte_data();
    void theStateComesBackByteForByte();
    void nobodyCanBeSentElsewhere_data();
    void nobodyCanBeSentElsewhere();
    void aPostFromAnotherSiteBecomesAGet();
    void otherMethodsAreRefused_data();
    void otherMethodsAreRefused();
    void withoutAPromptNobodyIsAsked();
    void aFloodFromOneNetworkIsToldToWait();
    void theAliasOfOldClientsAnswersTheSame();

private:
    [[nodiscard]] http::Response ask(const Fields &fields)
    {
        return Browser{*m_site}.get("/oauth/authorize?" + fields.encoded());
    }

    std::unique_ptr<OAuthSite> m_site;
    TestClient m_client;
};

void tst_OAuthAuthorize::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<OAuthSite>(driver);
    m_client = m_site->client();
}

void tst_OAuthAuthorize::aRightRequestLeadsToSignIn()
{
    Browser browser{*m_site};
    const http::Response answer = browser.get("/oauth/authorize?" + OAuthSite::authorizeFields(m_client).encoded());
    QCOMPARE(answer.status, 303);
    QVERIFY(headerOf(answer, "location").startsWith("/oauth/sign-in?interaction=f1_in_"));
    QCOMPARE(headerOf(answer, "cache-control"), "no-store"_ba);
    const http::Response page = browser.follow(answer);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("ChatGPT"));
    QVERIFY(page.body.contains("chatgpt.com"));
}

void tst_OAuthAuthorize::aWrongParameterIsToldToTheClient_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QByteArray>("state");
    const auto row = [](const char *name, const char *error, const Spoil &spoil, const QByteArray &state = OAuthSite::state) {
        QTest::newRow(name) << spoil << QByteArray{error} << state;
    };
    const auto with = [&](const char *name, const char *error, const QByteArray &field, const QByteArray &value) {
        row(name, error, [=](Fields &fields) { fields.set(field, value); });
    };
    const auto without = [&](const char *name, const char *error, const QByteArray &field) {
        row(name, error, [=](Fields &fields) { fields.remove(field); });
    };
    const auto twice = [&](const char *name, const QByteArray &field, const QByteArray &state) {
        row(
            name, "invalid_request", [=](Fields &fields) { fields.add(field, fields.value(field)); }, state);
    };
    twice("A16: state twice", "state", {});
    twice("A16: scope twice", "scope", OAuthSite::state);
    twice("A16: response_type twice", "response_type", OAuthSite::state);
    twice("A16: code_challenge twice", "code_challenge", OAuthSite::state);
    without("A17: response_type missing", "invalid_request", "response_type");
    with("A18: response_type token", "unsupported_response_type", "response_type", "token");
    with("A18: response_type id_token", "unsupported_response_type", "response_type", "id_token");
    with("A18: response_type code token", "unsupported_response_type", "response_type", "code token");
    without("A19: code_challenge missing", "invalid_request", "code_challenge");
    with("A20: code_challenge_method plain", "invalid_request", "code_challenge_method", "plain");
    without("A20: code_challenge_method missing", "invalid_request", "code_challenge_method");
    with("A21: code_challenge of 42 characters", "invalid_request", "code_challenge",
         QByteArray{OAuthSite::challenge}.chopped(1));
    with("A21: code_challenge of 44 characters", "invalid_request", "code_challenge", QByteArray{OAuthSite::challenge} + 'x');
    with("A21: code_challenge with padding", "invalid_request", "code_challenge",
         QByteArray{OAuthSite::challenge}.chopped(1) + '=');
    with("A21: code_challenge of plain base64", "invalid_request", "code_challenge",
         QByteArray{OAuthSite::challenge}.chopped(2) + "+/");
    with("A22: scope unknown", "invalid_scope", "scope", "everything:write");
    with("A22: scope with a control character", "invalid_scope", "scope", "work_orders:read\x01");
    with("A22: scope with a quote", "invalid_scope", "scope", "\"work_orders:read\"");
    with("A22: scope of 5 kB", "invalid_scope", "scope", QByteArray(5000, 'a'));
    with("A24: resource of another server", "invalid_target", "resource", "https://other.example/mcp");
    with("A24: resource relative", "invalid_target", "resource", "/mcp/oauth/fractal-one");
    with("A24: resource with a fragment", "invalid_target", "resource", "https://cmms.example/mcp/oauth/fractal-one#x");
    with("A24: resource empty", "invalid_target", "resource", "");
    with("A24: resource at a path of ours that is none", "invalid_target", "resource", "https://cmms.example/api");
    with("A24: resource over http", "invalid_target", "resource", "http://cmms.example/mcp");
    row("A24: one of two resources is foreign", "invalid_target",
        [](Fields &fields) { fields.add("resource", "https://other.example/mcp"); });
    with("A26: resource with two slashes at the end", "invalid_target", "resource",
         "https://cmms.example/mcp/oauth/fractal-one//");
    with("A26: resource with another case in the path", "invalid_target", "resource",
         "https://cmms.example/MCP/oauth/fractal-one");
    with("A27: request", "request_not_supported", "request", "eyJhbGciOiJub25lIn0.e30.");
    with("A27: request_uri", "request_uri_not_supported", "request_uri", "https://client.example/request.jwt");
    with("A28: response_mode fragment", "invalid_request", "response_mode", "fragment");
    with("A28: response_mode unknown", "invalid_request", "response_mode", "pigeon");
    with("A29: prompt none with another word", "invalid_request", "prompt", "none login");
    with("A29: prompt none without a session", "login_required", "prompt", "none");
}

void tst_OAuthAuthorize::aWrongParameterIsToldToTheClient()
{
    QFETCH(Spoil, spoil);
    QFETCH(QByteArray, error);
    QFETCH(QByteArray, state);
    Fields fields = OAuthSite::authorizeFields(m_client);
    spoil(fields);
    const QByteArray before = m_site->store.dump();
    const http::Response answer = ask(fields);
    QCOMPARE(answer.status, 303);
    QVERIFY(headerOf(answer, "location").startsWith(QByteArray{OAuthSite::callback} + "?error="));
    QCOMPARE(sentBack(answer, "error"), error);
    QCOMPARE(sentBack(answer, "state"), state);
    QCOMPARE(sentBack(answer, "iss"), QByteArray{OAuthSite::origin}); // RFC 9207
    QCOMPARE(sentBack(answer, "code"), QByteArray{});
    QCOMPARE(headerOf(answer, "cache-control"), "no-store"_ba);
    QCOMPARE(headerOf(answer, "referrer-policy"), "no-referrer"_ba);
    QCOMPARE(headerOf(answer, "set-cookie"), QByteArray{});
    for (const char c : sentBack(answer, "error_description")) // X10: RFC 6749 §4.1.2.1
        QVERIFY(c >= ' ' && c <= '~' && c != '"' && c != '\\');
    QCOMPARE(m_site->store.dump(), before);
}

void tst_OAuthAuthorize::aRightParameterIsAccepted_data()
{
    QTest::addColumn<Spoil>("change");
    const auto resource = [](const char *name, const QByteArray &uri) {
        QTest::newRow(name) << Spoil{[uri](Fields &fields) { fields.set("resource", uri); }};
    };
    resource("A26: R with a slash at the end", "https://cmms.example/mcp/oauth/fractal-one/");
    resource("A26: R with capitals in scheme and host", "HTTPS://CMMS.Example/mcp/oauth/fractal-one");
    resource("A26: R with the default port", "https://cmms.example:443/mcp/oauth/fractal-one");
    resource("the alias", "https://cmms.example/mcp");
    resource("the origin", "https://cmms.example");
    resource("decision 12: REST", "https://cmms.example/api/v1");
    QTest::newRow("A25: no resource") << Spoil{[](Fields &fields) { fields.remove("resource"); }};
    QTest::newRow("two names of the one resource")
        << Spoil{[](Fields &fields) { fields.add("resource", "https://cmms.example/mcp"); }};
    QTest::newRow("no scope") << Spoil{[](Fields &fields) { fields.remove("scope"); }};
    QTest::newRow("A23: a scope beyond the person's rights")
        << Spoil{[](Fields &fields) { fields.set("scope", ScopeSet::all().toString().toLatin1()); }};
    QTest::newRow("scopes of OpenID, which are ignored")
        << Spoil{[](Fields &fields) { fields.set("scope", "openid profile email offline_access assets:read"); }};
    QTest::newRow("no state") << Spoil{[](Fields &fields) { fields.remove("state"); }};
    QTest::newRow("an unknown parameter") << Spoil{[](Fields &fields) { fields.add("audience", "x"); }};
    QTest::newRow("response_mode query") << Spoil{[](Fields &fields) { fields.add("response_mode", "query"); }};
    QTest::newRow("prompt consent") << Spoil{[](Fields &fields) { fields.add("prompt", "consent"); }};
}

void tst_OAuthAuthorize::aRightParameterIsAccepted()
{
    QFETCH(Spoil, change);
    Fields fields = OAuthSite::authorizeFields(m_client);
    change(fields);
    const http::Response answer = ask(fields);
    QCOMPARE(answer.status, 303);
    QVERIFY2(headerOf(answer, "location").startsWith("/oauth/sign-in?"), headerOf(answer, "location").constData());
}

void tst_OAuthAuthorize::theStateComesBackByteForByte_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("A30: line breaks") << "x\r\nSet-Cookie: a=b"_ba;
    QTest::newRow("A30: markup") << "\"><script>alert(1)</script>"_ba;
    QTest::newRow("A30: not UTF-8") << "\xff\xfe\x80"_ba;
    QTest::newRow("A30: what the query is made of") << "a&code=stolen#?%26+ "_ba;
    QTest::newRow("A30: 4,096 bytes") << QByteArray(4096, 's');
}

void tst_OAuthAuthorize::theStateComesBackByteForByte()
{
    QFETCH(QByteArray, state);
    const auto person = m_site->store.user(u"marie"_s);
    Browser browser{*m_site};
    browser.hasSession(person);
    const http::Response page = browser.authorize(OAuthSite::authorizeFields(m_client).set("state", state));
    QCOMPARE(page.status, 200);
    QVERIFY(!page.body.contains(state));
    const http::Response answer = browser.submit(page, {{"decision", "allow"}});
    QCOMPARE(answer.status, 303);
    QVERIFY(!headerOf(answer, "location").contains('\r') && !headerOf(answer, "location").contains('<'));
    QCOMPARE(sentBack(answer, "state"), state);
    QVERIFY(sentBack(answer, "code").startsWith("f1_ac_"));
}

void tst_OAuthAuthorize::nobodyCanBeSentElsewhere_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("A32: another Host") << "host"_ba
                                       << ""_ba;
    QTest::newRow("A32: another X-Forwarded-Host") << "x-forwarded-host"_ba
                                                   << ""_ba;
    QTest::newRow("A33: next") << ""_ba
                               << "next"_ba;
    QTest::newRow("A33: return_to") << ""_ba
                                    << "return_to"_ba;
}

void tst_OAuthAuthorize::nobodyCanBeSentElsewhere()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, field);
    const auto person = m_site->store.user(u"marie"_s);
    Browser browser{*m_site};
    browser.hasSession(person);
    if (!header.isEmpty())
        browser.setHeader(header, "evil.example");
    Fields fields = OAuthSite::authorizeFields(m_client);
    if (!field.isEmpty())
        fields.add(field, "https://evil.example/");
    const http::Response page = browser.authorize(fields);
    QCOMPARE(page.status, 200);
    QVERIFY(!page.body.contains("evil.example"));
    const http::Response answer = browser.submit(
        page, field.isEmpty() ? Fields{{"decision", "allow"}} : Fields{{"decision", "allow"}, {field, "https://evil.example/"}});
    QCOMPARE(answer.status, 303); // A34: never 307 or 308, which would post the form again
    QVERIFY(headerOf(answer, "location").startsWith(QByteArray{OAuthSite::callback} + "?code="));
    QCOMPARE(sentBack(answer, "iss"), QByteArray{OAuthSite::origin});
}

void tst_OAuthAuthorize::aPostFromAnotherSiteBecomesAGet()
{
    Browser browser{*m_site};
    browser.setHeader("origin", "https://client.example");
    browser.setHeader("sec-fetch-site", "cross-site");
    const Fields fields = OAuthSite::authorizeFields(m_client);
    const http::Response answer = browser.post("/oauth/authorize", fields);
    QCOMPARE(answer.status, 303);
    QCOMPARE(headerOf(answer, "location"), "/oauth/authorize?" + fields.encoded());
    QCOMPARE(browser.follow(answer).status, 200);

    browser.setHeader("content-type", "application/json");
    QCOMPARE(browser.post("/oauth/authorize", fields).status, 400); // A35
}

void tst_OAuthAuthorize::otherMethodsAreRefused_data()
{
    QTest::addColumn<int>("method");
    QTest::newRow("A35: HEAD") << static_cast<int>(http::Method::Head);
    QTest::newRow("A35: PUT") << static_cast<int>(http::Method::Put);
    QTest::newRow("A35: DELETE") << static_cast<int>(http::Method::Delete);
    QTest::newRow("X12: OPTIONS") << static_cast<int>(http::Method::Options);
}

void tst_OAuthAuthorize::otherMethodsAreRefused()
{
    QFETCH(int, method);
    http::Request request;
    request.method = static_cast<http::Method>(method);
    request.path = "/oauth/authorize";
    request.query = OAuthSite::authorizeFields(m_client).encoded();
    const QByteArray before = m_site->store.dump();
    const http::Response answer = m_site->answer(request);
    QCOMPARE(answer.status, 405);
    QVERIFY(headerOf(answer, "allow").startsWith("GET, "));
    QCOMPARE(m_site->store.dump(), before);
}

void tst_OAuthAuthorize::withoutAPromptNobodyIsAsked()
{
    const auto person = m_site->store.user(u"marie"_s);
    Browser browser{*m_site};
    browser.hasSession(person);
    const QByteArray before = m_site->store.dump();
    const http::Response answer = browser.authorize(OAuthSite::authorizeFields(m_client).set("prompt", "none"));
    QCOMPARE(sentBack(answer, "error"), "consent_required"_ba);
    QCOMPARE(sentBack(answer, "state"), QByteArray{OAuthSite::state});
    QCOMPARE(m_site->store.dump(), before);
}

void tst_OAuthAuthorize::aFloodFromOneNetworkIsToldToWait()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    OAuthSite site{driver, {.authorize = {3, 1000ms}, .refusals = {120, 500ms}, .entries = {40, 5s}}};
    const TestClient client = site.client();
    const Fields fields = OAuthSite::authorizeFields(client);
    Browser browser{site};
    const auto ask = [&] { return browser.get("/oauth/authorize?" + fields.encoded()); };
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ask().status, 303);
    const http::Response refused = ask(); // X07
    QCOMPARE(refused.status, 429);
    QCOMPARE(headerOf(refused, "retry-after"), "1"_ba);
    browser.setAddress(u"198.51.100.200"_s); // the same /24
    QCOMPARE(ask().status, 429);
    browser.setAddress(u"192.0.2.1"_s);
    QCOMPARE(ask().status, 303);
    browser.setAddress(u"198.51.100.7"_s);
    site.store.clock.advance(1s);
    QCOMPARE(ask().status, 303);
}

void tst_OAuthAuthorize::theAliasOfOldClientsAnswersTheSame()
{
    Browser browser{*m_site};
    const http::Response answer = browser.get("/authorize?" + OAuthSite::authorizeFields(m_client).encoded());
    QCOMPARE(answer.status, 303);
    QVERIFY(headerOf(answer, "location").startsWith("/oauth/sign-in?"));
    const http::Response wrong = browser.get("/authorize?"
                                             + OAuthSite::authorizeFields(m_client).remove("code_challenge").encoded());
    QCOMPARE(sentBack(wrong, "error"), "invalid_request"_ba);
}

QTEST_GUILESS_MAIN(tst_OAuthAuthorize)
#include "tst_oauth_authorize.moc"
