// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/grant.h"
#include "tests/support/oauth_site.h"

#include <QJsonArray>
#include <QSet>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// requirements/mcp.md 32–37, oauth.md V09, V10: what clients read before they ask anything, in all its places.
class tst_OAuthMetadata : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void theResourceNamesItselfByteForByte_data();
    void theResourceNamesItselfByteForByte();
    void theAuthorizationServerIsDescribedInAllItsPlaces_data();
    void theAuthorizationServerIsDescribedInAllItsPlaces();
    void clientsWithoutASecretAreAdvertisedWhereTheyMayCome();
    void theKeySetIsEmpty();
    void addressesFollowTheSettingNotTheRequest();
    void onlyMetadataAndApisAnswerOtherOrigins();
    void everyAddressDeclaresWhatItNeeds();

private:
    [[nodiscard]] http::Response get(const QByteArray &path)
    {
        http::Request request;
        request.path = path;
        request.headers = {{"host", "evil.example"}, {"x-forwarded-host", "evil.example"}}; // A32, mcp.md 37
        return m_site->answer(request);
    }
    [[nodiscard]] QStringList list(const QJsonObject &json, QLatin1StringView name) const
    {
        QStringList words;
        for (const QJsonValue &word : json[name].toArray())
            words += word.toString();
        return words;
    }

    std::unique_ptr<OAuthSite> m_site;
};

void tst_OAuthMetadata::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<OAuthSite>(driver);
}

void tst_OAuthMetadata::theResourceNamesItselfByteForByte_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("resource");
    const QString r = u"https://cmms.example/mcp/oauth/fractal-one"_s;
    QTest::newRow("32: at the root") << "/.well-known/oauth-protected-resource"_ba << r;
    QTest::newRow("32: inserted before the path") << "/.well-known/oauth-protected-resource/mcp/oauth/fractal-one"_ba << r;
    QTest::newRow("decision 12: of REST") << "/.well-known/oauth-protected-resource/api/v1"_ba
                                          << u"https://cmms.example/api/v1"_s;
    QTest::newRow("56: of the alias") << "/.well-known/oauth-protected-resource/mcp"_ba << u"https://cmms.example/mcp"_s;
}

void tst_OAuthMetadata::theResourceNamesItselfByteForByte()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, resource);
    const http::Response answer = get(path);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.contentType.startsWith("application/json"));
    QCOMPARE(headerOf(answer, "set-cookie"), QByteArray{});
    const QJsonObject json = jsonOf(answer);
    QCOMPARE(json["resource"_L1].toString(), resource);
    QCOMPARE(list(json, "authorization_servers"_L1), QStringList{u"https://cmms.example"_s});
    QCOMPARE(list(json, "bearer_methods_supported"_L1), QStringList{u"header"_s});
    QCOMPARE(list(json, "scopes_supported"_L1), knownScopes());
    QVERIFY(!answer.body.contains("offline_access"));
    QVERIFY(!answer.body.contains("evil.example"));
}

void tst_OAuthMetadata::theAuthorizationServerIsDescribedInAllItsPlaces_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("openId");
    for (const char *after : {"", "/mcp/oauth/fractal-one", "/mcp"}) {
        QTest::addRow("33: oauth-authorization-server%s", after)
            << "/.well-known/oauth-authorization-server" + QByteArray{after} << false;
        QTest::addRow("33: openid-configuration%s", after) << "/.well-known/openid-configuration" + QByteArray{after} << true;
    }
    QTest::newRow("33: appended to R") << "/mcp/oauth/fractal-one/.well-known/openid-configuration"_ba << true;
    QTest::newRow("33: appended to the alias") << "/mcp/.well-known/openid-configuration"_ba << true;
}

void tst_OAuthMetadata::theAuthorizationServerIsDescribedInAllItsPlaces()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, openId);
    const http::Response answer = get(path);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.contentType.startsWith("application/json"));
    const QJsonObject json = jsonOf(answer);
    QCOMPARE(json["issuer"_L1].toString(), u"https://cmms.example"_s); // V09: byte for byte `iss` and the resource's
    QCOMPARE(json["authorization_endpoint"_L1].toString(), u"https://cmms.example/oauth/authorize"_s);
    QCOMPARE(json["token_endpoint"_L1].toString(), u"https://cmms.example/oauth/token"_s);
    QCOMPARE(json["revocation_endpoint"_L1].toString(), u"https://cmms.example/oauth/revoke"_s);
    QCOMPARE(json["introspection_endpoint"_L1].toString(), u"https://cmms.example/oauth/introspect"_s);
    QCOMPARE(list(json, "introspection_endpoint_auth_methods_supported"_L1),
             (QStringList{u"client_secret_post"_s, u"client_secret_basic"_s})); // never none: RFC 7662 §2.1
    QCOMPARE(json["jwks_uri"_L1].toString(), u"https://cmms.example/oauth/jwks"_s);
    QCOMPARE(list(json, "response_types_supported"_L1), QStringList{u"code"_s}); // 34
    QCOMPARE(list(json, "grant_types_supported"_L1),
             (QStringList{u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s}));
    QCOMPARE(list(json, "code_challenge_methods_supported"_L1), QStringList{u"S256"_s});
    QCOMPARE(list(json, "token_endpoint_auth_methods_supported"_L1),
             (QStringList{u"client_secret_post"_s, u"client_secret_basic"_s}));
    QCOMPARE(json["authorization_response_iss_parameter_supported"_L1], QJsonValue{true});
    QCOMPARE(list(json, "scopes_supported"_L1), knownScopes());
    for (const char *absent :
         {"registration_endpoint", "client_id_metadata_document_supported", "password", "implicit", "openid\"", "evil.example"})
        QVERIFY2(!answer.body.contains(absent), absent); // 35, 36: only what there is
    QCOMPARE(list(json, "subject_types_supported"_L1).isEmpty(), !openId);
    QCOMPARE(list(json, "id_token_signing_alg_values_supported"_L1).isEmpty(), !openId);
}

void tst_OAuthMetadata::clientsWithoutASecretAreAdvertisedWhereTheyMayCome()
{
    const auto methods = [&] {
        return list(jsonOf(get("/.well-known/oauth-authorization-server")), "token_endpoint_auth_methods_supported"_L1);
    };
    QVERIFY(!methods().contains(u"none"_s));
    TestClient client = m_site->client([](consumers::Consumer &consumer) { consumer.publicClient = true; });
    QVERIFY(methods().contains(u"none"_s));
    m_site->change([&](Work &work) -> Result<void> {
        client.consumer.enabled = false;
        FRACTAL_TRY_VOID(consumers::update(work, client.consumer));
        return {};
    });
    QVERIFY(!methods().contains(u"none"_s));
    m_site->change([](Work &work) -> Result<void> {
        FRACTAL_TRY(Settings settings, Settings::load(work.connection));
        settings.clientsWithoutSecret = true;
        return settings.save(work.connection);
    });
    QVERIFY(methods().contains(u"none"_s));
}

void tst_OAuthMetadata::theKeySetIsEmpty()
{
    const http::Response answer = get("/oauth/jwks");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, R"({"keys":[]})"_ba);
}

void tst_OAuthMetadata::addressesFollowTheSettingNotTheRequest()
{
    m_site->change([](Work &work) -> Result<void> {
        FRACTAL_TRY(Settings settings, Settings::load(work.connection));
        settings.publicUrl = u"https://planta.example:8443"_s;
        return settings.save(work.connection);
    });
    QCOMPARE(jsonOf(get("/.well-known/oauth-protected-resource"))["resource"_L1].toString(),
             u"https://planta.example:8443/mcp/oauth/fractal-one"_s);
    m_site->change([](Work &work) -> Result<void> {
        FRACTAL_TRY(Settings settings, Settings::load(work.connection));
        settings.publicUrl.clear();
        return settings.save(work.connection);
    });
    QCOMPARE(jsonOf(get("/.well-known/oauth-authorization-server"))["issuer"_L1].toString(), u"http://127.0.0.1:8484"_s);
}

void tst_OAuthMetadata::onlyMetadataAndApisAnswerOtherOrigins()
{
    for (const http::Endpoint &endpoint : oauth::endpoints({})) { // X12, decision 11
        const bool isMetadata = endpoint.path.contains("/.well-known/") || endpoint.path == "/oauth/jwks";
        const bool isApi = endpoint.path.endsWith("/token") || endpoint.path.endsWith("/revoke")
            || endpoint.path.endsWith("/register");
        QCOMPARE(endpoint.cors, isMetadata ? http::Cors::Metadata : isApi ? http::Cors::Api : http::Cors::None);
    }
}

void tst_OAuthMetadata::everyAddressDeclaresWhatItNeeds()
{
    QSet<QByteArray> paths;
    for (const http::Endpoint &endpoint : oauth::endpoints({})) {
        QVERIFY2(!paths.contains(endpoint.path), endpoint.path.constData());
        paths.insert(endpoint.path);
        const bool reads = endpoint.methods == QList<http::Method>{http::Method::Get};
        QCOMPARE(endpoint.bodyLimit == 0, reads);
        QVERIFY(endpoint.bodyLimit <= 64 * 1024); // H1
        QCOMPARE(endpoint.auth == http::Auth::Public, endpoint.cors == http::Cors::Metadata);
    }
    for (const QByteArray &path : {"/oauth/authorize"_ba, "/authorize"_ba, "/oauth/token"_ba, "/token"_ba, "/oauth/revoke"_ba,
                                   "/oauth/introspect"_ba, "/oauth/sign-in"_ba, "/oauth/consent"_ba})
        QVERIFY2(paths.contains(path), path.constData()); // mcp.md 55
}

QTEST_GUILESS_MAIN(tst_OAuthMetadata)
#include "tst_oauth_metadata.moc"
