// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/self_registered.h"
#include "tests/support/oauth_browser.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// requirements/oauth.md D01–D09: clients that register themselves by RFC 7591.
class tst_OAuthRegistration : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void nobodyRegistersWhileItIsOff();
    void itIsAdvertisedOnlyWhenOn();
    void aClientRegistersAndConnects_data();
    void aClientRegistersAndConnects();
    void wrongMetadataIsRefused_data();
    void wrongMetadataIsRefused();
    void unusualMetadataIsTaken_data();
    void unusualMetadataIsTaken();
    void whatTheClientBringsAlongIsIgnored();
    void aSourceRegistersOnlySoOften();
    void onlySoManyWaitForTheirFirstPerson();
    void aBlockedDomainDoesNotRegister();
    void aBorrowedNameInheritsNoTrust();
    void aRegisteredClientIsNeverAnyoneByItself();
    void thoseThatNobodyConnectedAreRemoved();
    void everyRegistrationIsInTheLog();

private:
    static QJsonObject usual()
    {
        return {{u"client_name"_s, u"Plant Helper"_s},
                {u"redirect_uris"_s, QJsonArray{QString::fromLatin1(OAuthSite::callback)}},
                {u"grant_types"_s, QJsonArray{u"authorization_code"_s, u"refresh_token"_s}},
                {u"response_types"_s, QJsonArray{u"code"_s}},
                {u"token_endpoint_auth_method"_s, u"none"_s}};
    }
    static http::Request requestOf(const QByteArray &body, const QString &peer = u"203.0.113.9"_s)
    {
        http::Request request;
        request.method = http::Method::Post;
        request.path = "/oauth/register";
        request.headers = {{"content-type", "application/json"}};
        request.body = body;
        request.peer = QHostAddress{peer};
        return request;
    }
    [[nodiscard]] http::Response enrol(const QJsonObject &json, const QString &peer = u"203.0.113.9"_s)
    {
        return m_site->answer(requestOf(QJsonDocument{json}.toJson(), peer));
    }
    [[nodiscard]] TestClient enrolled(const QJsonObject &json)
    {
        const QJsonObject answer = jsonOf(enrol(json));
        TestClient client;
        client.consumer = consumers::findByKey(m_site->store.reader(), answer["client_id"_L1].toString()).value();
        client.secret = answer["client_secret"_L1].toString().toLatin1();
        return client;
    }
    [[nodiscard]] qint64 registered()
    {
        return m_site->store.reader()
            .scalar(u"SELECT count(*) FROM oauth_consumers WHERE origin = 'dynamic_registration'"_s)
            .value();
    }

    std::unique_ptr<OAuthSite> m_site;
};

void tst_OAuthRegistration::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    oauth::Allowances allowances;
    allowances.registrations = {5, 60s};
    m_site = std::make_unique<OAuthSite>(driver, allowances);
    m_site->set([](Settings &settings) { settings.dynamicRegistration = true; });
}

void tst_OAuthRegistration::nobodyRegistersWhileItIsOff()
{
    m_site->set([](Settings &settings) { settings.dynamicRegistration = false; });
    for (const QByteArray &path : {"/oauth/register"_ba, "/register"_ba}) {
        http::Request request = requestOf(QJsonDocument{usual()}.toJson());
        request.path = path;
        QCOMPARE(m_site->answer(request).status, 404); // D01
    }
    QCOMPARE(registered(), qint64{0});
    QVERIFY(m_site->entries(u"consumer.self_register"_s).empty());
}

void tst_OAuthRegistration::itIsAdvertisedOnlyWhenOn()
{
    const auto metadata = [&] {
        http::Request request;
        request.path = "/.well-known/oauth-authorization-server";
        return jsonOf(m_site->answer(request));
    };
    QCOMPARE(metadata()["registration_endpoint"_L1].toString(), u"https://cmms.example/oauth/register"_s);
    m_site->set([](Settings &settings) { settings.dynamicRegistration = false; });
    QVERIFY(!metadata().contains("registration_endpoint"_L1)); // D01
}

void tst_OAuthRegistration::aClientRegistersAndConnects_data()
{
    QTest::addColumn<QString>("method"); // empty: not sent
    QTest::addColumn<bool>("hasSecret");
    QTest::newRow("without a secret") << u"none"_s << false;
    QTest::newRow("with a secret in the form") << u"client_secret_post"_s << true;
    QTest::newRow("with a secret in the header") << u"client_secret_basic"_s << true;
    QTest::newRow("RFC 7591 §2: without the member, with a secret in the header") << QString{} << true;
}

void tst_OAuthRegistration::aClientRegistersAndConnects()
{
    QFETCH(QString, method);
    QFETCH(bool, hasSecret);
    QJsonObject json = usual();
    json.remove(u"token_endpoint_auth_method"_s);
    if (!method.isEmpty())
        json[u"token_endpoint_auth_method"_s] = method;
    const http::Response answer = enrol(json);
    QCOMPARE(answer.status, 201);
    QVERIFY(answer.contentType.startsWith("application/json"));
    QCOMPARE(headerOf(answer, "cache-control"), "no-store"_ba);
    const QJsonObject told = jsonOf(answer); // RFC 7591 §3.2.1
    QCOMPARE(told["client_id"_L1].toString().size(), 18);
    QCOMPARE(told["client_id_issued_at"_L1].toInteger(), m_site->store.clock.now().ms / 1000);
    QCOMPARE(told.contains("client_secret"_L1), hasSecret);
    QCOMPARE(told.contains("client_secret_expires_at"_L1), hasSecret);
    QCOMPARE(told.value("redirect_uris"_L1), usual().value("redirect_uris"_L1));
    QCOMPARE(told["token_endpoint_auth_method"_L1].toString(), method.isEmpty() ? u"client_secret_basic"_s : method);
    QCOMPARE(told["client_name"_L1].toString(), u"Plant Helper"_s);
    TestClient client;
    client.consumer = consumers::findByKey(m_site->store.reader(), told["client_id"_L1].toString()).value();
    client.secret = told["client_secret"_L1].toString().toLatin1();
    QVERIFY(client.consumer.isUnverified());
    QCOMPARE(client.consumer.publicClient, !hasSecret);
    QCOMPARE(client.consumer.domain, u"chatgpt.com"_s);

    const users::User person = m_site->store.user(u"marie"_s);
    const TokenPair tokens = m_site->connect(client, person);
    const auto principal = m_site->principalOf(tokens.access);
    QVERIFY(principal.has_value());
    QVERIFY(!principal->holds({Resource::WorkOrders, Action::Edit})); // SEC-3
    QCOMPARE(m_site->token(OAuthSite::refreshFields(client, tokens.refresh)).status, 200);
}

void tst_OAuthRegistration::wrongMetadataIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char *name, const QString &member, const QJsonValue &value, const char *error) {
        QJsonObject json = usual();
        json.remove(member);
        if (!value.isNull())
            json[member] = value;
        QTest::newRow(name) << QJsonDocument{json}.toJson() << QByteArray{error};
    };
    constexpr auto uri = "invalid_redirect_uri";
    constexpr auto metadata = "invalid_client_metadata";
    const QString uris = u"redirect_uris"_s;
    row("D02: no redirect_uris", uris, {}, uri);
    row("D02: an empty list", uris, QJsonArray{}, uri);
    row("D02: no list", uris, u"https://a.example/"_s, uri);
    row("D02: one that is no text", uris, QJsonArray{7}, uri);
    row("D02: http elsewhere", uris, QJsonArray{u"http://a.example/"_s}, uri);
    row("D02: javascript", uris, QJsonArray{u"JaVaScRiPt:alert(1)"_s}, uri);
    row("D02: a fragment", uris, QJsonArray{u"https://a.example/#x"_s}, uri);
    row("D02: a wildcard", uris, QJsonArray{u"https://*.example/"_s}, uri);
    row("D02: one good, one bad", uris, QJsonArray{u"https://a.example/"_s, u"data:text/html,x"_s}, uri);
    row("D05: 1000 redirect_uris", uris, QJsonArray::fromStringList(QStringList{1000, u"https://a.example/"_s}), uri);
    row("D05: one of 10 kB", uris, QJsonArray{QString{u"https://a.example/"_s + QString{10'000, u'a'}}}, uri);
    const QString grants = u"grant_types"_s;
    row("D03: password", grants, QJsonArray{u"authorization_code"_s, u"password"_s}, metadata);
    row("D03: implicit", grants, QJsonArray{u"authorization_code"_s, u"implicit"_s}, metadata);
    row("D03: client_credentials", grants, QJsonArray{u"authorization_code"_s, u"client_credentials"_s}, metadata);
    row("D03: client_credentials alone", grants, QJsonArray{u"client_credentials"_s}, metadata);
    row("D03: refresh_token alone", grants, QJsonArray{u"refresh_token"_s}, metadata);
    row("D03: no list of grants", grants, u"authorization_code"_s, metadata);
    row("D05: 1000 grants", grants, QJsonArray::fromStringList(QStringList{1000, u"authorization_code"_s}), metadata);
    row("D03: the response_type token", u"response_types"_s, QJsonArray{u"token"_s}, metadata);
    row("D03: code and token", u"response_types"_s, QJsonArray{u"code"_s, u"token"_s}, metadata);
    const QString method = u"token_endpoint_auth_method"_s;
    row("D03: private_key_jwt", method, u"private_key_jwt"_s, metadata);
    row("D03: tls_client_auth", method, u"tls_client_auth"_s, metadata);
    row("D03: an unknown method", method, u"magic"_s, metadata);
    row("D03: an unknown scope", u"scope"_s, u"work_orders:read root"_s, metadata);
    QJsonObject keys = usual();
    keys[u"jwks"_s] = QJsonObject{};
    keys[u"jwks_uri"_s] = u"https://a.example/jwks"_s;
    QTest::newRow("D03: jwks and jwks_uri") << QJsonDocument{keys}.toJson() << QByteArray{metadata};
    QTest::newRow("D05: deep JSON") << QByteArray{"{\"a\":"}.repeated(5000) << QByteArray{metadata};
    QTest::newRow("D05: a deep list") << "{\"redirect_uris\":" + QByteArray{30'000, '['} << QByteArray{metadata};
    QTest::newRow("not JSON") << "client_name=x"_ba << QByteArray{metadata};
    QTest::newRow("a list") << "[]"_ba << QByteArray{metadata};
    QTest::newRow("nothing") << QByteArray{} << QByteArray{metadata};
    QTest::newRow("not UTF-8") << "{\"client_name\":\"\xff\xfe\"}"_ba << QByteArray{metadata};
}

void tst_OAuthRegistration::wrongMetadataIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, error);
    const QByteArray before = m_site->store.dump();
    expectRefused(m_site->answer(requestOf(body)), 400, error);
    QCOMPARE(m_site->store.dump(), before);
    const auto entries = m_site->entries(u"consumer.self_register"_s);
    QCOMPARE(entries.size(), std::size_t{1});
    QCOMPARE(entries.front().outcome, u"refused"_s);
    QCOMPARE(entries.front().reference, u"test-reference"_s);
    QVERIFY(!entries.front().reason.isEmpty());
}

void tst_OAuthRegistration::unusualMetadataIsTaken_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QStringList>("grants");
    const auto row = [](const char *name, const QString &member, const QJsonValue &value, const QStringList &grants) {
        QJsonObject json = usual();
        json.remove(member);
        if (!value.isNull())
            json[member] = value;
        QTest::newRow(name) << json << grants;
    };
    const QStringList both{u"authorization_code"_s, u"refresh_token"_s};
    row("D03: the code without refresh_token", u"grant_types"_s, QJsonArray{u"authorization_code"_s}, {u"authorization_code"_s});
    row("no grants", u"grant_types"_s, {}, {u"authorization_code"_s});
    row("a grant that nobody asked about", u"grant_types"_s,
        QJsonArray{u"authorization_code"_s, u"refresh_token"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s}, both);
    row("scopes that are ignored everywhere", u"scope"_s, u"openid offline_access work_orders:read"_s, both);
    row("Cursor's three at once", u"redirect_uris"_s,
        QJsonArray{u"http://localhost:8787/callback"_s, u"cursor://anysphere.cursor-mcp/oauth/callback"_s,
                   u"https://www.cursor.com/agents/mcp/oauth/callback"_s},
        both);
    row("no name", u"client_name"_s, {}, both);
    row("a name of 10 kB", u"client_name"_s, QString{10'000, u'x'}, both);
    row("D05: a logo of 60 kB in the request", u"logo_uri"_s, QString{u"data:image/png;base64,"_s + QString{60'000, u'A'}}, both);
    row("a statement that nobody vouches for", u"software_statement"_s, u"eyJ.eyJ.x"_s, both);
}

void tst_OAuthRegistration::unusualMetadataIsTaken()
{
    QFETCH(QJsonObject, json);
    QFETCH(QStringList, grants);
    const http::Response answer = enrol(json);
    QCOMPARE(answer.status, 201);
    const QJsonObject told = jsonOf(answer);
    QCOMPARE(told["grant_types"_L1].toArray(), QJsonArray::fromStringList(grants));
    QVERIFY(!told["client_name"_L1].toString().isEmpty());
    QVERIFY(told["client_name"_L1].toString().size() <= 80);
    QVERIFY(!answer.body.contains("offline_access"));
    QVERIFY(answer.body.size() < 2000);
}

void tst_OAuthRegistration::whatTheClientBringsAlongIsIgnored()
{
    QJsonObject json = usual(); // D06
    json[u"client_id"_s] = u"admin"_s;
    json[u"client_secret"_s] = u"hunter2"_s;
    json[u"registration_access_token"_s] = u"x"_s;
    json[u"origin"_s] = u"administrator"_s;
    json[u"approved"_s] = true;
    json[u"token_endpoint_auth_method"_s] = u"client_secret_post"_s;
    const TestClient client = enrolled(json);
    QVERIFY(client.key() != "admin");
    QCOMPARE(client.secret.size(), 43);
    QVERIFY(client.consumer.isUnverified());
    QVERIFY(!consumers::verifySecret(m_site->store.reader(), client.consumer.id, "hunter2", m_site->store.clock.now()).value());
    // Nobody can look it up again: there is no copy of it, only its hash.
    QCOMPARE(m_site->store.reader().scalar(u"SELECT count(*) FROM consumer_secrets WHERE sealed IS NOT NULL"_s).value(),
             qint64{0});
}

void tst_OAuthRegistration::aSourceRegistersOnlySoOften()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(enrol(usual()).status, 201);
    const http::Response sixth = enrol(usual()); // D04
    QCOMPARE(sixth.status, 429);
    QVERIFY(headerOf(sixth, "retry-after").toInt() > 0);
    QCOMPARE(enrol(usual(), u"203.0.113.200"_s).status, 429); // the same network
    QCOMPARE(enrol(usual(), u"198.51.100.1"_s).status, 201);
    m_site->store.clock.advance(60s);
    QCOMPARE(enrol(usual()).status, 201);
}

void tst_OAuthRegistration::onlySoManyWaitForTheirFirstPerson()
{
    m_site->change([](Work &work) -> Result<void> {
        for (qint64 i = 0; i < self_registered::mostWithoutConsent; ++i)
            FRACTAL_TRY_VOID(self_registered::add(work, {.name = u"x"_s, .callbacks = {u"https://a.example/"_s}}, false));
        return {};
    });
    const http::Response one = enrol(usual()); // D04
    QCOMPARE(one.status, 429);
    QVERIFY(headerOf(one, "retry-after").toInt() > 0);
    m_site->store.clock.advance(25h);
    m_site->change([](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(self_registered::removeUnconsented(work, work.now() - self_registered::keptWithoutConsent, 500));
        return {};
    });
    QCOMPARE(enrol(usual()).status, 201);
}

void tst_OAuthRegistration::aBlockedDomainDoesNotRegister()
{
    m_site->set([](Settings &settings) { settings.blockedClientDomains = {u"evil.example"_s}; });
    QJsonObject json = usual();
    json[u"redirect_uris"_s] = QJsonArray{u"http://localhost/"_s, u"https://a.EVIL.example/cb"_s};
    expectRefused(enrol(json), 400, "invalid_redirect_uri");
    json[u"redirect_uris"_s] = QJsonArray{u"http://localhost/"_s};
    QCOMPARE(enrol(json).status, 201);
    // One that is there already is disabled when its domain is blocked, whichever of its callbacks it is.
    json[u"redirect_uris"_s] = QJsonArray{u"https://good.example/"_s, u"https://cb.late.example/"_s};
    const TestClient late = enrolled(json);
    m_site->change([](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(self_registered::blockDomain(work, u"late.example"_s));
        return {};
    });
    QVERIFY(!consumers::find(m_site->store.reader(), late.consumer.id).value().enabled);
}

void tst_OAuthRegistration::aBorrowedNameInheritsNoTrust()
{
    const TestClient real = m_site->client(); // "ChatGPT", which the administrator made
    QJsonObject json = usual();
    json[u"client_name"_s] = u"ChatGPT"_s;
    const TestClient borrowed = enrolled(json); // D09
    QCOMPARE(borrowed.consumer.name, real.consumer.name);
    const users::User person = m_site->store.user(u"marie"_s);
    const auto questionOf = [&](const TestClient &client) {
        Browser browser{*m_site};
        browser.hasSession(person);
        return browser.authorize(OAuthSite::authorizeFields(client)).body;
    };
    QVERIFY(!questionOf(real).contains("Unverified application"));
    QVERIFY(questionOf(real).contains("OpenAI"));
    QVERIFY(questionOf(borrowed).contains("Unverified application"));
    QVERIFY(questionOf(borrowed).contains("registered itself"));
    QVERIFY(!questionOf(borrowed).contains("OpenAI"));
}

void tst_OAuthRegistration::aRegisteredClientIsNeverAnyoneByItself()
{
    QJsonObject json = usual();
    json[u"token_endpoint_auth_method"_s] = u"client_secret_post"_s;
    const TestClient client = enrolled(json);
    expectRefused(
        m_site->token({{"grant_type", "client_credentials"}, {"client_id", client.key()}, {"client_secret", client.secret}}), 400,
        "unauthorized_client");
}

void tst_OAuthRegistration::thoseThatNobodyConnectedAreRemoved()
{
    const TestClient idle = enrolled(usual());
    const TestClient used = enrolled(usual());
    const TestClient approved = enrolled(usual());
    const TestClient made = m_site->client();
    static_cast<void>(m_site->connect(used, m_site->store.user(u"marie"_s)));
    m_site->store.clock.advance(25h);
    m_site->change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(self_registered::approve(work, approved.consumer.id));
        FRACTAL_TRY(const qint64 removed,
                    self_registered::removeUnconsented(work, work.now() - self_registered::keptWithoutConsent, 100));
        return removed == 1 ? Result<void>{} : failure(ErrorCode::Internal, QString::number(removed));
    });
    QVERIFY(!consumers::find(m_site->store.reader(), idle.consumer.id)); // D04
    for (const TestClient &client : {used, approved, made})
        QVERIFY(consumers::find(m_site->store.reader(), client.consumer.id));
    expectRefused(m_site->token(OAuthSite::codeFields(idle, "x")), 401, "invalid_client");
}

void tst_OAuthRegistration::everyRegistrationIsInTheLog()
{
    QJsonObject json = usual();
    json[u"token_endpoint_auth_method"_s] = u"client_secret_post"_s;
    const TestClient client = enrolled(json);
    const auto entries = m_site->entries(u"consumer.self_register"_s);
    QCOMPARE(entries.size(), std::size_t{1});
    QCOMPARE(entries.front().author.actor, u"visitor"_s);
    QCOMPARE(entries.front().author.consumer, client.consumer.id);
    QCOMPARE(entries.front().author.address, u"203.0.113.9"_s);
    QVERIFY(!entries.front().undoable);
    const journal::Change &change = entries.front().changes.front();
    QCOMPARE(change.after["origin"_L1].toString(), u"dynamic_registration"_s);
    QVERIFY(!QJsonDocument{change.after}.toJson().contains(client.secret)); // X01
}

QTEST_GUILESS_MAIN(tst_OAuthRegistration)
#include "tst_oauth_registration.moc"
