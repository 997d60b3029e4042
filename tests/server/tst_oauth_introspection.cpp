// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorizations.h"
#include "tests/support/oauth_browser.h"

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Spoil = std::function<void(Fields &)>;

/// requirements/oauth.md §2e, RFC 7662: a consumer asks about its own tokens, and learns nothing about others.
class tst_OAuthIntrospection : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void aClientIsToldOfItsOwnAccessToken();
    void aClientIsToldOfItsOwnRefreshToken();
    void aMachineIsItsOwnSubject();
    void onlyAClientWithItsSecretMayAsk_data();
    void onlyAClientWithItsSecretMayAsk();
    void ofTheTokensOfOthersNothingIsSaid_data();
    void ofTheTokensOfOthersNothingIsSaid();
    void whatIsNoTokenIsNotActive_data();
    void whatIsNoTokenIsNotActive();
    void whatHasEndedIsNotActive_data();
    void whatHasEndedIsNotActive();
    void todaysRightsAreToldOf();

private:
    [[nodiscard]] http::Response ask(const TestClient &client, const QByteArray &token)
    {
        return m_site->answer(OAuthSite::formPost(
            "/oauth/introspect", {{"token", token}, {"client_id", client.key()}, {"client_secret", client.secret}}));
    }
    void expectInactive(const http::Response &answer)
    {
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, R"({"active":false})"_ba); // RFC 7662 §2.2: no other member
        QCOMPARE(headerOf(answer, "cache-control"), "no-store"_ba);
    }

    std::unique_ptr<OAuthSite> m_site;
    TestClient m_client;
    users::User m_person;
};

void tst_OAuthIntrospection::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<OAuthSite>(driver);
    m_client = m_site->client();
    m_person = m_site->store.user(u"marie"_s);
}

void tst_OAuthIntrospection::aClientIsToldOfItsOwnAccessToken()
{
    const TokenPair tokens = m_site->connect(m_client, m_person);
    const QByteArray before = m_site->store.dump();
    const http::Response answer = ask(m_client, tokens.access);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.contentType.startsWith("application/json"));
    QCOMPARE(headerOf(answer, "cache-control"), "no-store"_ba);
    const QJsonObject json = jsonOf(answer);
    QCOMPARE(json["active"_L1], QJsonValue{true});
    QCOMPARE(json["scope"_L1].toString(), u"work_orders:read work_orders:write assets:read"_s);
    QCOMPARE(json["client_id"_L1].toString(), m_client.consumer.key);
    QCOMPARE(json["username"_L1].toString(), u"marie"_s);
    QCOMPARE(json["sub"_L1].toString(), u"user:marie"_s);
    QCOMPARE(json["token_type"_L1].toString(), u"Bearer"_s);
    QCOMPARE(json["iss"_L1].toString(), QString::fromLatin1(OAuthSite::origin));
    QCOMPARE(json["aud"_L1].toString(), u"https://cmms.example/mcp/oauth/fractal-one"_s);
    QCOMPARE(json["iat"_L1].toInteger(), m_site->store.clock.now().ms / 1000);
    QCOMPARE(json["exp"_L1].toInteger(), m_site->store.clock.now().ms / 1000 + 3600);
    QCOMPARE(ask(m_client, tokens.access).body, answer.body);
    QCOMPARE(m_site->store.dump(), before); // asking changes nothing
}

void tst_OAuthIntrospection::aClientIsToldOfItsOwnRefreshToken()
{
    const TokenPair tokens = m_site->connect(m_client, m_person);
    const QJsonObject json = jsonOf(ask(m_client, tokens.refresh));
    QCOMPARE(json["active"_L1], QJsonValue{true});
    QCOMPARE(json["username"_L1].toString(), u"marie"_s);
    QVERIFY(!json.contains("token_type"_L1)); // it is no bearer token for the resource
    QCOMPARE(json["exp"_L1].toInteger() - json["iat"_L1].toInteger(), qint64{30} * 24 * 3600);
    QCOMPARE(m_site->token(OAuthSite::refreshFields(m_client, tokens.refresh)).status, 200);
    expectInactive(ask(m_client, tokens.refresh)); // its successor is the one that counts
}

void tst_OAuthIntrospection::aMachineIsItsOwnSubject()
{
    const TestClient machine = m_site->client([](consumers::Consumer &consumer) {
        consumer.grantType = consumers::GrantType::ClientCredentials;
        consumer.callbacks = {};
    });
    const http::Response answer = m_site->token(
        {{"grant_type", "client_credentials"}, {"client_id", machine.key()}, {"client_secret", machine.secret}});
    const QJsonObject json = jsonOf(ask(machine, jsonOf(answer)["access_token"_L1].toString().toLatin1()));
    QCOMPARE(json["active"_L1], QJsonValue{true});
    QCOMPARE(json["sub"_L1].toString(), machine.consumer.key);
    QVERIFY(!json.contains("username"_L1));
}

void tst_OAuthIntrospection::onlyAClientWithItsSecretMayAsk_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<int>("status");
    QTest::newRow("V06: no secret") << Spoil{[](Fields &fields) { fields.remove("client_secret"); }} << 401;
    QTest::newRow("V06: a wrong secret") << Spoil{[](Fields &fields) { fields.set("client_secret", "wrong"); }} << 401;
    QTest::newRow("V06: nobody") << Spoil{[](Fields &fields) { fields.remove("client_secret").remove("client_id"); }} << 401;
    QTest::newRow("V06: an unknown client") << Spoil{[](Fields &fields) { fields.set("client_id", "aaaaaaaaaaaaaaaaaa"); }}
                                            << 401;
    QTest::newRow("V06: a bearer token in place of a client")
        << Spoil{[](Fields &fields) { fields.remove("client_secret").set("client_id", fields.value("token")); }} << 401;
    QTest::newRow("RFC 7662 §2.1: no token") << Spoil{[](Fields &fields) { fields.remove("token"); }} << 400;
    QTest::newRow("RFC 7662 §2.1: token twice") << Spoil{[](Fields &fields) { fields.add("token", "x"); }} << 400;
}

void tst_OAuthIntrospection::onlyAClientWithItsSecretMayAsk()
{
    QFETCH(Spoil, spoil);
    QFETCH(int, status);
    const TokenPair tokens = m_site->connect(m_client, m_person);
    Fields fields{{"token", tokens.access}, {"client_id", m_client.key()}, {"client_secret", m_client.secret}};
    spoil(fields);
    const http::Response answer = m_site->answer(OAuthSite::formPost("/oauth/introspect", fields));
    expectRefused(answer, status, status == 401 ? "invalid_client"_ba : "invalid_request"_ba);
    QVERIFY(!answer.body.contains("active"));
}

void tst_OAuthIntrospection::ofTheTokensOfOthersNothingIsSaid_data()
{
    QTest::addColumn<bool>("refresh");
    QTest::addColumn<bool>("isPublic");
    QTest::newRow("V07: another consumer's access token") << false << false;
    QTest::newRow("V07: another consumer's refresh token") << true << false;
    QTest::newRow("V07: a consumer without a secret asks about its own") << false << true;
}

void tst_OAuthIntrospection::ofTheTokensOfOthersNothingIsSaid()
{
    QFETCH(bool, refresh);
    QFETCH(bool, isPublic);
    if (isPublic) {
        const TestClient bare = m_site->client([](consumers::Consumer &consumer) { consumer.publicClient = true; });
        const TokenPair own = m_site->connect(bare, m_person);
        expectRefused(
            m_site->answer(OAuthSite::formPost("/oauth/introspect", {{"token", own.access}, {"client_id", bare.key()}})), 401,
            "invalid_client");
        return;
    }
    const TokenPair tokens = m_site->connect(m_client, m_person);
    const TestClient other = m_site->client();
    const QByteArray token = refresh ? tokens.refresh : tokens.access;
    expectInactive(ask(other, token));
    QCOMPARE(jsonOf(ask(m_client, token))["active"_L1], QJsonValue{true});
}

void tst_OAuthIntrospection::whatIsNoTokenIsNotActive_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("V08: garbage") << "x"_ba;
    QTest::newRow("V08: a blank") << " "_ba;
    QTest::newRow("V08: 60 kB") << QByteArray(60'000, 'x');
    QTest::newRow("V08: not UTF-8 safe") << "f1_at_<script>"_ba;
    QTest::newRow("V08: a wrong checksum") << "f1_at_" + QByteArray(49, 'A');
    QTest::newRow("V08: never issued") << ""_ba;
    QTest::newRow("V08: a code") << "code"_ba;
}

void tst_OAuthIntrospection::whatIsNoTokenIsNotActive()
{
    QFETCH(QByteArray, token);
    if (QTest::currentDataTag() == "V08: never issued"_ba)
        token = crypto::newToken(m_site->store.random, "f1_at_").reveal();
    else if (token == "code")
        token = m_site->code(m_client, m_person);
    expectInactive(ask(m_client, token));
}

void tst_OAuthIntrospection::whatHasEndedIsNotActive_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("V08: the access token expired") << u"expired"_s;
    QTest::newRow("V08: the refresh token was not used for too long") << u"idle"_s;
    QTest::newRow("V08: revoked") << u"revoked"_s;
    QTest::newRow("V08: the person is disabled") << u"person"_s;
    QTest::newRow("V08: the authorization is older than its lifetime") << u"old"_s;
}

void tst_OAuthIntrospection::whatHasEndedIsNotActive()
{
    QFETCH(QString, what);
    const TokenPair tokens = m_site->connect(m_client, m_person);
    QCOMPARE(jsonOf(ask(m_client, tokens.access))["active"_L1], QJsonValue{true}); // and remembered by the thread
    if (what == "expired"_L1)
        m_site->store.clock.advance(authorizations::accessTokenLifetime);
    else if (what == "idle"_L1)
        m_site->store.clock.advance(authorizations::refreshIdleLifetime);
    else if (what == "old"_L1)
        m_site->store.clock.advance(authorizations::grantLifetime);
    m_site->change([&](Work &work) -> Result<void> {
        if (what == "revoked"_L1)
            FRACTAL_TRY_VOID(authorizations::revokeAllOfUser(work, m_person.id, u"test"_s));
        if (what == "person"_L1) {
            m_person.enabled = false;
            FRACTAL_TRY_VOID(users::update(work, m_person));
        }
        return {};
    });
    expectInactive(ask(m_client, tokens.access));
    if (what != "expired"_L1)
        expectInactive(ask(m_client, tokens.refresh));
}

void tst_OAuthIntrospection::todaysRightsAreToldOf()
{
    const TokenPair tokens = m_site->connect(m_client, m_person);
    m_site->change([&](Work &work) -> Result<void> { // F12
        FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"Planner"_s));
        FRACTAL_TRY(const PermissionSet rights, groups::parseRights({u"work_orders:view"_s}));
        FRACTAL_TRY_VOID(groups::setRights(work, group.id, rights));
        return {};
    });
    for (const QByteArray &token : {tokens.access, tokens.refresh})
        QCOMPARE(jsonOf(ask(m_client, token))["scope"_L1].toString(), u"work_orders:read"_s);
}

QTEST_GUILESS_MAIN(tst_OAuthIntrospection)
#include "tst_oauth_introspection.moc"
