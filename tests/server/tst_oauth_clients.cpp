// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/consumer_secrets.h"
#include "tests/support/oauth_browser.h"

#include <QJsonArray>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Spoil = std::function<void(Fields &)>;

/// requirements/oauth.md §2c: how a client proves itself at /oauth/token, and what a consumer for machines gets.
class tst_OAuthClients : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void aClientThatDoesNotProveItselfIsRefused_data();
    void aClientThatDoesNotProveItselfIsRefused();
    void eitherWayOfSendingTheSecretIsAccepted_data();
    void eitherWayOfSendingTheSecretIsAccepted();
    void aClientWithoutASecretNeedsOnlyTheVerifier();
    void aNewSecretEndsTheOldOne();
    void bothSecretsWorkDuringTheOverlap();
    void aSecretEndedMeanwhileGetsNothing();
    void aDisabledOrRemovedConsumerEndsAtOnce_data();
    void aDisabledOrRemovedConsumerEndsAtOnce();
    void aConsumerDisabledMeanwhileGetsNothing();
    void aConsumerForMachinesActsWithItsGroup();
    void aConsumerForMachinesIsRefusedWhatItsGroupLacks_data();
    void aConsumerForMachinesIsRefusedWhatItsGroupLacks();
    void aSourceThatIsRefusedAgainAndAgainIsSlowedDown();
    void whoIsBehindAProxyThatNamesNobodyIsNotSlowedDownByOthers();

private:
    [[nodiscard]] Fields codeFields() { return OAuthSite::codeFields(m_client, m_site->code(m_client, m_person)); }

    std::unique_ptr<OAuthSite> m_site;
    TestClient m_client;
    users::User m_person;
};

void tst_OAuthClients::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<OAuthSite>(driver);
    m_client = m_site->client();
    m_person = m_site->store.user(u"marie"_s);
}

void tst_OAuthClients::aClientThatDoesNotProveItselfIsRefused_data()
{
    using Change = std::function<void(http::Request &, Fields &, const TestClient &)>;
    QTest::addColumn<std::function<void(http::Request &, Fields &, const TestClient &)>>("change");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, int status, const Change &change) { QTest::newRow(name) << change << status; };
    const auto basic = [](http::Request &request, const QByteArray &credentials) {
        request.headers.append({"authorization", "Basic " + credentials.toBase64()});
    };
    row("T08: a wrong secret by Basic", 401, [=](http::Request &request, Fields &fields, const TestClient &client) {
        fields.remove("client_secret");
        basic(request, client.key() + ":wrong");
    });
    row("T09: a wrong secret in the body", 401,
        [](http::Request &, Fields &fields, const TestClient &) { fields.set("client_secret", "wrong"); });
    row("T09: the secret with a character more", 401,
        [](http::Request &, Fields &fields, const TestClient &client) { fields.set("client_secret", client.secret + 'x'); });
    row("T10: an unknown client", 401,
        [](http::Request &, Fields &fields, const TestClient &) { fields.set("client_id", "aaaaaaaaaaaaaaaaaa"); });
    row("T10: no client at all", 401,
        [](http::Request &, Fields &fields, const TestClient &) { fields.remove("client_id").remove("client_secret"); });
    row("T11: both ways at once", 400,
        [=](http::Request &request, Fields &, const TestClient &client) { basic(request, client.key() + ':' + client.secret); });
    row("T12: two different client_id", 400, [=](http::Request &request, Fields &fields, const TestClient &client) {
        fields.remove("client_secret").set("client_id", "aaaaaaaaaaaaaaaaaa");
        basic(request, client.key() + ':' + client.secret);
    });
    row("T13: Basic without a colon", 401, [=](http::Request &request, Fields &fields, const TestClient &client) {
        fields.remove("client_secret");
        basic(request, client.key());
    });
    row("T13: Basic that is not base64", 401, [](http::Request &request, Fields &fields, const TestClient &) {
        fields.remove("client_secret");
        request.headers += {"authorization"_ba, "Basic !!!!"_ba};
    });
    row("T13: Basic with a broken escape", 401, [=](http::Request &request, Fields &fields, const TestClient &client) {
        fields.remove("client_secret");
        basic(request, client.key() + ":%zz");
    });
    row("T13: another scheme", 401, [](http::Request &request, Fields &fields, const TestClient &client) {
        fields.remove("client_secret");
        request.headers.append({"authorization", "Bearer " + client.secret});
    });
    row("T14: no secret", 401, [](http::Request &, Fields &fields, const TestClient &) { fields.remove("client_secret"); });
    row("T14: an empty secret", 401,
        [](http::Request &, Fields &fields, const TestClient &) { fields.set("client_secret", ""); });
    row("the secret's hint only", 401,
        [](http::Request &, Fields &fields, const TestClient &client) { fields.set("client_secret", client.secret.last(4)); });
}

void tst_OAuthClients::aClientThatDoesNotProveItselfIsRefused()
{
    QFETCH(std::function<void(http::Request &, Fields &, const TestClient &)>, change);
    QFETCH(int, status);
    const Fields right = codeFields();
    Fields fields = right;
    http::Request request = OAuthSite::formPost("/oauth/token", {});
    change(request, fields, m_client);
    request.body = fields.encoded();
    const QByteArray before = m_site->store.dump();
    expectRefused(m_site->answer(request), status, status == 401 ? "invalid_client"_ba : "invalid_request"_ba);
    QCOMPARE(m_site->store.dump(), before);
    QCOMPARE(m_site->entries(u"token.refused"_s).size(), std::size_t{1});
    QCOMPARE(m_site->token(right).status, 200);
}

void tst_OAuthClients::eitherWayOfSendingTheSecretIsAccepted_data()
{
    QTest::addColumn<bool>("escaped");
    QTest::addColumn<QByteArray>("scheme");
    QTest::newRow("T13: as it is") << false << "Basic "_ba;
    QTest::newRow("T13: form-urlencoded") << true << "Basic "_ba;
    QTest::newRow("a scheme in lower case") << false << "basic "_ba;
}

void tst_OAuthClients::eitherWayOfSendingTheSecretIsAccepted()
{
    QFETCH(bool, escaped);
    QFETCH(QByteArray, scheme);
    QByteArray secret = m_client.secret;
    if (escaped) {
        secret.clear();
        for (const char c : m_client.secret)
            secret += '%' + QByteArray{1, c}.toHex();
    }
    Fields fields = codeFields();
    fields.remove("client_secret").remove("client_id");
    http::Request request = OAuthSite::formPost("/token", fields); // the alias of old clients
    request.headers.append({"authorization", scheme + (m_client.key() + ':' + secret).toBase64()});
    QCOMPARE(m_site->answer(request).status, 200);
}

void tst_OAuthClients::aClientWithoutASecretNeedsOnlyTheVerifier()
{
    const TestClient client = m_site->client([](consumers::Consumer &consumer) { consumer.publicClient = true; });
    QVERIFY(client.secret.isEmpty());
    const Fields right = OAuthSite::codeFields(client, m_site->code(client, m_person));
    expectRefused(m_site->token(Fields{right}.add("client_secret", "anything")), 401, "invalid_client"); // T15
    expectRefused(m_site->token(Fields{right}.remove("code_verifier")), 400, "invalid_grant");
    expectRefused(m_site->token(Fields{right}.set("grant_type", "client_credentials")), 400, "unauthorized_client"); // T32
    QCOMPARE(m_site->token(Fields{right}.remove("redirect_uri")).status, 200); // T23, K1: OAuth 2.1 clients do not send it
}

void tst_OAuthClients::aNewSecretEndsTheOldOne()
{
    Fields fields = codeFields();
    QByteArray renewed;
    m_site->change([&](Work &work) -> Result<void> {
        FRACTAL_TRY(const crypto::Secret secret, consumers::rotateSecret(work, m_client.consumer.id, true));
        renewed = secret.reveal();
        return {};
    });
    expectRefused(m_site->token(fields), 401, "invalid_client"); // T16
    QCOMPARE(m_site->token(fields.set("client_secret", renewed)).status, 200);
}

void tst_OAuthClients::bothSecretsWorkDuringTheOverlap()
{
    QByteArray second;
    m_site->change([&](Work &work) -> Result<void> {
        FRACTAL_TRY(const crypto::Secret secret,
                    consumers::rotateSecret(work, m_client.consumer.id,
                                            consumers::Rotation{.overlap = consumers::usualOverlap, .expiresAt = {}}));
        second = secret.reveal();
        return {};
    });
    const Instant rotated = m_site->store.clock.now();
    QCOMPARE(m_site->token(codeFields()).status, 200); // T16: both are good inside the window
    m_site->store.clock.advance(1min);
    QCOMPARE(m_site->token(codeFields().set("client_secret", second)).status, 200);
    const auto live = consumers::liveSecrets(m_site->store.reader(), m_client.consumer.id, m_site->store.clock.now()).value();
    QCOMPARE(live.size(), 2U);
    QCOMPARE(live[0].lastUsedAt, std::optional{rotated + 1min}); // T16: for each of them
    QCOMPARE(live[1].lastUsedAt, std::optional{rotated});
    QCOMPARE(live[0].lastUsedFrom, u"203.0.113.9"_s);
    m_site->store.clock.advance(consumers::usualOverlap);
    const Fields late = codeFields();
    expectRefused(m_site->token(late), 401, "invalid_client"); // T16: after the window
    QCOMPARE(m_site->token(Fields{late}.set("client_secret", second)).status, 200);
}

void tst_OAuthClients::aSecretEndedMeanwhileGetsNothing()
{
    const Fields fields = codeFields();
    const http::Request request = OAuthSite::formPost("/oauth/token", fields);
    QByteArray second;
    QByteArray before;
    const QList<http::Response> answers = m_site->answerTogether({request}, [&] { // between the proof and the transaction
        m_site->change([&](Work &work) -> Result<void> {
            FRACTAL_TRY(const crypto::Secret secret, consumers::rotateSecret(work, m_client.consumer.id, true));
            second = secret.reveal();
            return {};
        });
        before = m_site->store.dump();
    });
    expectRefused(answers.first(), 401, "invalid_client"); // T16
    QCOMPARE(m_site->store.dump(), before);
    QCOMPARE(m_site->token(Fields{fields}.set("client_secret", second)).status, 200);
}

void tst_OAuthClients::aDisabledOrRemovedConsumerEndsAtOnce_data()
{
    QTest::addColumn<bool>("removed");
    QTest::newRow("T17: disabled") << false;
    QTest::newRow("T17: removed") << true;
}

void tst_OAuthClients::aDisabledOrRemovedConsumerEndsAtOnce()
{
    QFETCH(bool, removed);
    const TokenPair tokens = m_site->connect(m_client, m_person);
    const Fields fields = codeFields();
    QVERIFY(m_site->principalOf(tokens.access));
    m_site->change([&](Work &work) -> Result<void> {
        if (removed) {
            FRACTAL_TRY_VOID(consumers::remove(work, m_client.consumer.id));
            return {};
        }
        FRACTAL_TRY(consumers::Consumer consumer, consumers::find(work.connection, m_client.consumer.id));
        consumer.enabled = false;
        FRACTAL_TRY_VOID(consumers::update(work, consumer));
        return {};
    });
    QVERIFY(!m_site->principalOf(tokens.access));
    expectRefused(m_site->token(fields), 401, "invalid_client");
    expectRefused(m_site->token(OAuthSite::refreshFields(m_client, tokens.refresh)), 401, "invalid_client");
}

void tst_OAuthClients::aConsumerDisabledMeanwhileGetsNothing()
{
    const http::Request request = OAuthSite::formPost("/oauth/token", codeFields());
    QByteArray before;
    const QList<http::Response> answers = m_site->answerTogether({request}, [&] { // between the proof and the transaction
        m_site->change([&](Work &work) -> Result<void> {
            m_client.consumer.enabled = false;
            FRACTAL_TRY_VOID(consumers::update(work, m_client.consumer));
            return {};
        });
        before = m_site->store.dump();
    });
    expectRefused(answers.first(), 401, "invalid_client");
    QCOMPARE(m_site->store.dump(), before);
}

void tst_OAuthClients::aConsumerForMachinesActsWithItsGroup()
{
    const TestClient machine = m_site->client([](consumers::Consumer &consumer) {
        consumer.grantType = consumers::GrantType::ClientCredentials;
        consumer.callbacks = {};
    });
    const Fields fields{{"grant_type", "client_credentials"}, {"client_id", machine.key()}, {"client_secret", machine.secret}};
    const http::Response answer = m_site->token(fields);
    QCOMPARE(answer.status, 200);
    QVERIFY(!jsonOf(answer).contains("refresh_token"_L1)); // RFC 6749 §4.4.3
    const auto principal = m_site->principalOf(jsonOf(answer)["access_token"_L1].toString().toLatin1());
    QVERIFY(principal);
    QCOMPARE(principal->actor, Actor::Consumer);
    QVERIFY(principal->may({Resource::WorkOrders, Action::View}));
    QVERIFY(!principal->may({Resource::MeterReadings, Action::Add})); // its group may, but only reading was asked for by default
    const http::Response writing = m_site->token(Fields{fields}.add("scope", "meters:write"));
    QCOMPARE(jsonOf(writing)["scope"_L1].toString(), u"meters:write"_s);
    QCOMPARE(m_site->token(Fields{fields}.add("resource", "https://cmms.example/mcp")).status, 200);
    // Decision 12: with the second resource it is for that alone.
    const http::Response forRest = m_site->token(Fields{fields}.add("resource", "https://cmms.example/api/v1"));
    QCOMPARE(forRest.status, 200);
    const QByteArray restToken = jsonOf(forRest)["access_token"_L1].toString().toLatin1();
    QVERIFY(!m_site->principalOf(restToken));
    Fields asked{{"client_id", machine.key()}, {"client_secret", machine.secret}, {"token", restToken}};
    QCOMPARE(jsonOf(m_site->answer(OAuthSite::formPost("/oauth/introspect", asked)))["aud"_L1].toString(),
             u"https://cmms.example/api/v1"_s);
    asked.set("token", jsonOf(answer)["access_token"_L1].toString().toLatin1());
    QCOMPARE(jsonOf(m_site->answer(OAuthSite::formPost("/oauth/introspect", asked)))["aud"_L1].toArray().size(), 2); // both
    expectRefused(m_site->token(Fields{fields}.set("grant_type", "authorization_code").add("code", "x")), 400,
                  "unauthorized_client"); // T05
    // Nobody can be sent to sign in for it.
    Browser browser{*m_site};
    QCOMPARE(browser.get("/oauth/authorize?" + OAuthSite::authorizeFields(machine).encoded()).status, 400);
}

void tst_OAuthClients::aConsumerForMachinesIsRefusedWhatItsGroupLacks_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("T33: a scope outside its group")
        << Spoil{[](Fields &fields) { fields.add("scope", "work_orders:write"); }} << 400 << "invalid_scope"_ba;
    QTest::newRow("T33: one of two scopes outside its group")
        << Spoil{[](Fields &fields) { fields.add("scope", "work_orders:read work_orders:write"); }} << 400 << "invalid_scope"_ba;
    QTest::newRow("an unknown scope") << Spoil{[](Fields &fields) { fields.add("scope", "everything"); }} << 400
                                      << "invalid_scope"_ba;
    QTest::newRow("a foreign resource") << Spoil{[](Fields &fields) { fields.add("resource", "https://other.example/"); }} << 400
                                        << "invalid_target"_ba;
    QTest::newRow("T14: no secret") << Spoil{[](Fields &fields) { fields.remove("client_secret"); }} << 401
                                    << "invalid_client"_ba;
}

void tst_OAuthClients::aConsumerForMachinesIsRefusedWhatItsGroupLacks()
{
    QFETCH(Spoil, spoil);
    QFETCH(int, status);
    QFETCH(QByteArray, error);
    const TestClient machine = m_site->client([](consumers::Consumer &consumer) {
        consumer.grantType = consumers::GrantType::ClientCredentials;
        consumer.callbacks = {};
    });
    Fields fields{{"grant_type", "client_credentials"}, {"client_id", machine.key()}, {"client_secret", machine.secret}};
    spoil(fields);
    const QByteArray before = m_site->store.dump();
    expectRefused(m_site->token(fields), status, error);
    QCOMPARE(m_site->store.dump(), before);
}

void tst_OAuthClients::aSourceThatIsRefusedAgainAndAgainIsSlowedDown()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    OAuthSite site{driver, {.authorize = {600, 50ms}, .refusals = {3, 1000ms}, .entries = {2, 1h}}};
    const users::User person = site.store.user(u"marie"_s);
    const TestClient client = site.client();
    const Fields right = OAuthSite::codeFields(client, site.code(client, person));
    const Fields wrong = Fields{right}.set("client_secret", "wrong");
    for (int i = 0; i < 3; ++i)
        expectRefused(site.token(wrong), 401, "invalid_client");
    const http::Response slowed = site.token(wrong); // X07
    expectRefused(slowed, 429, "temporarily_unavailable");
    QCOMPARE(headerOf(slowed, "retry-after"), "1"_ba);
    QCOMPARE(site.entries(u"token.refused"_s).size(), std::size_t{2}); // a flood does not fill the log
    QCOMPARE(site.token(right).status, 200); // decision 16a: a Key that anybody knows cuts nobody off
}

/// REACH-4: per-address limits are off for those whose address is not known; the log is still not flooded.
void tst_OAuthClients::whoIsBehindAProxyThatNamesNobodyIsNotSlowedDownByOthers()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    OAuthSite site{driver, {.authorize = {600, 50ms}, .refusals = {3, 1000ms, oauth::Unknown::Free}, .entries = {2, 1h}}};
    const TestClient client = site.client();
    http::Request wrong = OAuthSite::formPost("/oauth/token",
                                              OAuthSite::codeFields(client, "f1_ac_none").set("client_secret", "x"));
    wrong.peer.clear();
    for (int i = 0; i < 10; ++i)
        expectRefused(site.answer(wrong), 401, "invalid_client");
    QCOMPARE(site.entries(u"token.refused"_s).size(), std::size_t{2});
}

QTEST_GUILESS_MAIN(tst_OAuthClients)
#include "tst_oauth_clients.moc"
