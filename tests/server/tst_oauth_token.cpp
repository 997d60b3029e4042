// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorizations.h"
#include "server/oauth/form.h"
#include "tests/support/oauth_browser.h"

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Spoil = std::function<void(Fields &)>;

/// requirements/oauth.md §2c: /oauth/token, with the authorization code and with client credentials.
class tst_OAuthToken : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void aPersonConnectsAndTheClientActsUntilItRevokes();
    void theAnswerIsForTheClientAloneAndNeverKept();
    void aMalformedRequestIsRefused_data();
    void aMalformedRequestIsRefused();
    void aWrongGrantIsRefusedAndTheCodeIsStillGood_data();
    void aWrongGrantIsRefusedAndTheCodeIsStillGood();
    void aCodeWithoutAChallengeIsNoGood();
    void aCodeLivesAMinute();
    void aCodeUsedTwiceEndsWhatCameFromIt();
    void ofParallelRedemptionsExactlyOneWins();
    void aForeignClientBurnsNothing();
    void whatEndedBeforeTheTokenStopsTheCode_data();
    void whatEndedBeforeTheTokenStopsTheCode();
    void theTokenSaysWhatIsLeftOfTheScope();

private:
    [[nodiscard]] Fields codeFields() { return OAuthSite::codeFields(m_client, m_site->code(m_client, m_person)); }

    std::unique_ptr<OAuthSite> m_site;
    TestClient m_client;
    users::User m_person;
};

void tst_OAuthToken::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<OAuthSite>(driver);
    m_client = m_site->client();
    m_person = m_site->store.user(u"marie"_s);
}

void tst_OAuthToken::aPersonConnectsAndTheClientActsUntilItRevokes()
{
    Browser browser{*m_site};
    const http::Response signInPage = browser.authorize(OAuthSite::authorizeFields(m_client));
    QCOMPARE(signInPage.status, 200);
    const http::Response consentPage = browser.follow(browser.signIn(signInPage, u" Marie "_s, "correct horse marie"));
    QCOMPARE(consentPage.status, 200);
    QVERIFY(consentPage.body.contains("name=\"decision\""));
    const http::Response back = browser.submit(consentPage, {{"decision", "allow"}});
    QCOMPARE(back.status, 303);
    QCOMPARE(sentBack(back, "state"), QByteArray{OAuthSite::state});

    const http::Response first = m_site->token(OAuthSite::codeFields(m_client, sentBack(back, "code")));
    QCOMPARE(first.status, 200);
    const QByteArray access = jsonOf(first)["access_token"_L1].toString().toLatin1();
    const auto principal = m_site->principalOf(access);
    QVERIFY(principal);
    QCOMPARE(principal->userName, u"marie"_s);
    QCOMPARE(principal->consumerKey, m_client.consumer.key);
    QVERIFY(principal->may({Resource::WorkOrders, Action::Add}));
    QVERIFY(!principal->may({Resource::Inventory, Action::View})); // not within the scopes
    for (const QByteArray &other : {sentBack(back, "code"), jsonOf(first)["refresh_token"_L1].toString().toLatin1()})
        QVERIFY(!m_site->principalOf(other)); // M07

    const http::Response second = m_site->token(
        OAuthSite::refreshFields(m_client, jsonOf(first)["refresh_token"_L1].toString().toLatin1()));
    QCOMPARE(second.status, 200);
    const QByteArray renewed = jsonOf(second)["access_token"_L1].toString().toLatin1();
    QVERIFY(renewed != access);
    QVERIFY(m_site->principalOf(renewed));

    const http::Response revoked = m_site->revoke(
        {{"token", renewed}, {"client_id", m_client.key()}, {"client_secret", m_client.secret}});
    QCOMPARE(revoked.status, 200);
    QVERIFY(!m_site->principalOf(renewed));
    QVERIFY(!m_site->principalOf(access));
    for (const QString &action : {u"sign_in"_s, u"authorize.granted"_s, u"revoke"_s})
        QCOMPARE(m_site->entries(action).size(), std::size_t{1});
    QVERIFY(journal::verify(m_site->store.reader()));
}

void tst_OAuthToken::theAnswerIsForTheClientAloneAndNeverKept()
{
    const http::Response answer = m_site->token(codeFields()); // T31, mcp.md 45
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.contentType.startsWith("application/json"));
    QCOMPARE(headerOf(answer, "cache-control"), "no-store"_ba);
    QCOMPARE(headerOf(answer, "pragma"), "no-cache"_ba);
    QCOMPARE(headerOf(answer, "set-cookie"), QByteArray{});
    const QJsonObject tokens = jsonOf(answer);
    QVERIFY(tokens["access_token"_L1].toString().startsWith("f1_at_"_L1));
    QVERIFY(tokens["refresh_token"_L1].toString().startsWith("f1_rt_"_L1));
    QCOMPARE(tokens["token_type"_L1].toString(), u"Bearer"_s);
    QCOMPARE(tokens["expires_in"_L1].toInt(), 3600);
    QCOMPARE(tokens["scope"_L1].toString(), u"work_orders:read work_orders:write assets:read"_s);
    QCOMPARE(tokens.size(), 5);
}

void tst_OAuthToken::aMalformedRequestIsRefused_data()
{
    using Change = std::function<void(http::Request &)>;
    QTest::addColumn<std::function<void(http::Request &)>>("change");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error");
    const auto type = [](const char *name, const QByteArray &contentType, const QByteArray &body) {
        QTest::newRow(name) << Change{[=](http::Request &request) {
            request.headers = contentType.isEmpty() ? http::Headers{} : http::Headers{{"content-type", contentType}};
            if (!body.isEmpty())
                request.body = body;
        }} << 400 << "invalid_request"_ba;
    };
    type("T02: JSON", "application/json", R"({"grant_type":"authorization_code"})");
    type("T02: multipart", "multipart/form-data; boundary=x", "--x--");
    type("T02: no content type", {}, {});
    type("a broken escape", "application/x-www-form-urlencoded", "grant_type=%zz");
    type("not UTF-8", "application/x-www-form-urlencoded", "grant_type=%ff");
    type("a zero", "application/x-www-form-urlencoded", "grant_type=authorization_code&code=%00");
    QTest::newRow("T07: everything in the query") << Change{[](http::Request &request) {
        request.query = request.body;
        request.body.clear();
    }} << 401 << "invalid_client"_ba;
    QTest::newRow("T07: the secret in the query") << Change{[](http::Request &request) {
        const auto form = oauth::Form::parse(request.body);
        request.query = "client_secret=" + form->bytes("client_secret");
        request.body.replace("&client_secret=" + form->bytes("client_secret"), "");
    }} << 401 << "invalid_client"_ba;
}

void tst_OAuthToken::aMalformedRequestIsRefused()
{
    QFETCH(std::function<void(http::Request &)>, change);
    QFETCH(int, status);
    QFETCH(QByteArray, error);
    http::Request request = OAuthSite::formPost("/oauth/token", codeFields());
    const http::Request right = request;
    change(request);
    const QByteArray before = m_site->store.dump();
    expectRefused(m_site->answer(request), status, error);
    QCOMPARE(m_site->store.dump(), before);
    const auto refusals = m_site->entries(u"token.refused"_s);
    QCOMPARE(refusals.size(), std::size_t{1}); // with its reason and the reference of the request
    QVERIFY(!refusals.front().reason.isEmpty() && !refusals.front().reference.isEmpty());
    QCOMPARE(m_site->answer(right).status, 200);
    request.method = http::Method::Get; // T01
    QCOMPARE(m_site->answer(request).status, 405);
    QCOMPARE(headerOf(m_site->answer(request), "allow"), "POST, OPTIONS"_ba);
}

void tst_OAuthToken::aWrongGrantIsRefusedAndTheCodeIsStillGood_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QByteArray>("error");
    const auto with = [](const char *name, const char *error, const QByteArray &field, const QByteArray &value) {
        QTest::newRow(name) << Spoil{[=](Fields &fields) { fields.set(field, value); }} << QByteArray{error};
    };
    const auto twice = [](const char *name, const QByteArray &field) {
        QTest::newRow(name) << Spoil{[=](Fields &fields) { fields.add(field, fields.value(field)); }} << "invalid_request"_ba;
    };
    const auto without = [](const char *name, const char *error, const QByteArray &field) {
        QTest::newRow(name) << Spoil{[=](Fields &fields) { fields.remove(field); }} << QByteArray{error};
    };
    without("T03: grant_type missing", "invalid_request", "grant_type");
    with("T04: grant_type password", "unsupported_grant_type", "grant_type", "password");
    with("T04: grant_type implicit", "unsupported_grant_type", "grant_type", "implicit");
    with("T04: grant_type unknown", "unsupported_grant_type", "grant_type", "urn:ietf:params:oauth:grant-type:device_code");
    with("T05: client_credentials by a consumer for people", "unauthorized_client", "grant_type", "client_credentials");
    twice("T06: grant_type twice", "grant_type");
    twice("T06: code twice", "code");
    twice("T06: client_id twice", "client_id");
    twice("T06: code_verifier twice", "code_verifier");
    without("T18: code missing", "invalid_request", "code");
    with("T18: code unknown", "invalid_grant", "code", "f1_ac_" + QByteArray(49, 'A'));
    with("T18: code garbage", "invalid_grant", "code", "../../etc/passwd");
    with("T18: code of 60 kB", "invalid_grant", "code", QByteArray(60'000, 'c'));
    with("T23: another redirect_uri", "invalid_grant", "redirect_uri", "https://chatgpt.com/other");
    with("T23: redirect_uri with a slash more", "invalid_grant", "redirect_uri", QByteArray{OAuthSite::callback} + '/');
    with("T24: resource of another server", "invalid_target", "resource", "https://other.example/mcp");
    with("T24: resource empty", "invalid_target", "resource", "");
    without("T25: code_verifier missing", "invalid_grant", "code_verifier");
    with("T26: code_verifier wrong", "invalid_grant", "code_verifier", QByteArray(43, 'x'));
    with("T26: the challenge for the verifier", "invalid_grant", "code_verifier", OAuthSite::challenge);
    with("T27: code_verifier of 42 characters", "invalid_grant", "code_verifier", QByteArray{OAuthSite::verifier}.chopped(1));
    with("T27: code_verifier of 129 characters", "invalid_grant", "code_verifier", QByteArray(129, 'x'));
    with("T27: code_verifier with a blank", "invalid_grant", "code_verifier", QByteArray{OAuthSite::verifier} + ' ');
    with("T30: a wider scope", "invalid_scope", "scope", "work_orders:read inventory:read");
    with("T30: an unknown scope", "invalid_scope", "scope", "everything");
    with("an access token for a code", "invalid_grant", "code", "f1_at_" + QByteArray(49, 'A'));
}

void tst_OAuthToken::aWrongGrantIsRefusedAndTheCodeIsStillGood()
{
    QFETCH(Spoil, spoil);
    QFETCH(QByteArray, error);
    const Fields right = codeFields();
    Fields wrong = right;
    spoil(wrong);
    const QByteArray before = m_site->store.dump();
    expectRefused(m_site->token(wrong), 400, error);
    QCOMPARE(m_site->store.dump(), before);
    QCOMPARE(m_site->token(right).status, 200);
}

void tst_OAuthToken::aCodeWithoutAChallengeIsNoGood()
{
    QByteArray code;
    m_site->change([&](Work &work) -> Result<void> { // authorize refuses it (A19); if there was one all the same
        FRACTAL_TRY(const auto made,
                    authorizations::grantWithCode(work, {m_client.consumer.id, m_person.id, ScopeSet::reading(), u"mcp"_s},
                                                  QString::fromLatin1(OAuthSite::callback), {}, u"r"_s));
        code = made.reveal();
        return {};
    });
    const Fields fields = OAuthSite::codeFields(m_client, code);
    expectRefused(m_site->token(fields), 400, "invalid_grant"); // T28: a verifier where no challenge was stored
    expectRefused(m_site->token(Fields{fields}.remove("code_verifier")), 400, "invalid_grant");
    expectRefused(m_site->token(Fields{fields}.set("code_verifier", "")), 400, "invalid_grant");
}

void tst_OAuthToken::aCodeLivesAMinute()
{
    const Fields late = codeFields();
    m_site->store.clock.advance(60s);
    expectRefused(m_site->token(late), 400, "invalid_grant"); // T19
    const Fields inTime = codeFields();
    m_site->store.clock.advance(59s);
    QCOMPARE(m_site->token(inTime).status, 200);
}

void tst_OAuthToken::aCodeUsedTwiceEndsWhatCameFromIt()
{
    const Fields fields = codeFields();
    const QJsonObject tokens = jsonOf(m_site->token(fields));
    const QByteArray access = tokens["access_token"_L1].toString().toLatin1();
    // Only who has the verifier can end a family: a code alone may have leaked (decision 16).
    expectRefused(m_site->token(Fields{fields}.set("code_verifier", QByteArray(43, 'x'))), 400, "invalid_grant");
    QVERIFY(m_site->principalOf(access));
    m_site->store.clock.advance(10min); // as long as the family lives, however old the code is
    expectRefused(m_site->token(fields), 400, "invalid_grant"); // T20
    QVERIFY(!m_site->principalOf(access));
    expectRefused(m_site->token(OAuthSite::refreshFields(m_client, tokens["refresh_token"_L1].toString().toLatin1())), 400,
                  "invalid_grant");
    const auto entries = m_site->entries(u"code.replay"_s);
    QCOMPARE(entries.size(), std::size_t{1});
    QCOMPARE(entries.front().author.user, m_person.id);
}

void tst_OAuthToken::ofParallelRedemptionsExactlyOneWins()
{
    const http::Request request = OAuthSite::formPost("/oauth/token", codeFields());
    const QList<http::Response> answers = m_site->answerTogether(QList<http::Request>(64, request)); // T21
    QList<http::Response> good;
    for (const http::Response &answer : answers) {
        if (answer.status == 200)
            good += answer;
        else
            expectRefused(answer, 400, "invalid_grant");
    }
    QCOMPARE(good.size(), 1);
    QVERIFY(!m_site->principalOf(jsonOf(good.first())["access_token"_L1].toString().toLatin1()));
    QCOMPARE(m_site->entries(u"code.replay"_s).size(), std::size_t{1});
}

void tst_OAuthToken::aForeignClientBurnsNothing()
{
    const TestClient thief = m_site->client();
    const Fields right = codeFields();
    const QByteArray before = m_site->store.dump();
    Fields stolen = right;
    stolen.set("client_id", thief.key()).set("client_secret", thief.secret);
    expectRefused(m_site->token(stolen), 400, "invalid_grant"); // T22
    QCOMPARE(m_site->store.dump(), before);
    const http::Response answer = m_site->token(right);
    QCOMPARE(answer.status, 200);
    expectRefused(m_site->token(stolen), 400, "invalid_grant"); // used by now: still nothing ends
    QVERIFY(m_site->principalOf(jsonOf(answer)["access_token"_L1].toString().toLatin1()));
}

void tst_OAuthToken::whatEndedBeforeTheTokenStopsTheCode_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("T29: the person is disabled") << 0;
    QTest::newRow("T29: the password was changed") << 1;
    QTest::newRow("T29: the administrator revoked everything of the person") << 2;
}

void tst_OAuthToken::whatEndedBeforeTheTokenStopsTheCode()
{
    QFETCH(int, what);
    const TokenPair tokens = m_site->connect(m_client, m_person);
    const Fields fields = codeFields();
    m_site->change([&](Work &work) -> Result<void> {
        if (what == 0) {
            m_person.enabled = false;
            FRACTAL_TRY_VOID(users::update(work, m_person));
        } else if (what == 1) {
            FRACTAL_TRY_VOID(users::setPassword(work, m_person.id, u"scrypt$32768$8$3$AAAA$BBBB"_s));
        } else {
            FRACTAL_TRY_VOID(authorizations::revokeAllOfUser(work, m_person.id, u"test"_s));
        }
        return {};
    });
    expectRefused(m_site->token(fields), 400, "invalid_grant");
    QVERIFY(!m_site->principalOf(tokens.access)); // M09
    expectRefused(m_site->token(OAuthSite::refreshFields(m_client, tokens.refresh)), 400, "invalid_grant");
}

void tst_OAuthToken::theTokenSaysWhatIsLeftOfTheScope()
{
    const users::User auditor = m_site->store.user(u"anna"_s, Profile::ReadOnly, u"Auditor"_s);
    const http::Response narrowed = m_site->token(
        OAuthSite::codeFields(m_client, m_site->code(m_client, auditor))); // A23, decision 3
    QCOMPARE(jsonOf(narrowed)["scope"_L1].toString(), u"work_orders:read assets:read"_s);
    Fields less = codeFields();
    const http::Response asked = m_site->token(
        less.set("scope", "assets:read").add("resource", "https://CMMS.example/mcp")); // T24: another name of the same resource
    QCOMPARE(jsonOf(asked)["scope"_L1].toString(), u"assets:read"_s);
    QVERIFY(
        !m_site->principalOf(jsonOf(asked)["access_token"_L1].toString().toLatin1())->may({Resource::WorkOrders, Action::View}));

    // The consumer's group narrows people only where it is a ceiling (decision 5).
    const TestClient limited = m_site->client([](consumers::Consumer &consumer) { consumer.limitToGroup = true; });
    const http::Response ceiling = m_site->token(OAuthSite::codeFields(limited, m_site->code(limited, m_person)));
    QCOMPARE(jsonOf(ceiling)["scope"_L1].toString(), u"work_orders:read assets:read"_s);
}

QTEST_GUILESS_MAIN(tst_OAuthToken)
#include "tst_oauth_token.moc"
