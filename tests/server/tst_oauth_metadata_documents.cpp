// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/self_registered.h"
#include "tests/support/oauth_browser.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// requirements/oauth.md C01–C09, SEC-3: clients whose key is the address of a metadata document. The documents are those
/// that ChatGPT and Claude publish; where they come from stands in tests/data/clients/README.md.
class tst_OAuthMetadataDocuments : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void nothingIsFetchedWhileItIsOff();
    void itIsAdvertisedOnlyWhenOn();
    void realClientsConnect_data();
    void realClientsConnect();
    void theAddressIsCheckedAsItWasWritten_data();
    void theAddressIsCheckedAsItWasWritten();
    void documentsThatAreNoGoodEndOnAPage_data();
    void documentsThatAreNoGoodEndOnAPage();
    void failedFetchesEndOnAPageAndAreRemembered_data();
    void failedFetchesEndOnAPageAndAreRemembered();
    void documentsOfThisKindAreTaken_data();
    void documentsOfThisKindAreTaken();
    void theDocumentSaysWhereToReturnTo();
    void aDocumentHoldsForAWhile_data();
    void aDocumentHoldsForAWhile();
    void aChangedDocumentCounts();
    void onlyDomainsThatAreAllowedAreAsked_data();
    void onlyDomainsThatAreAllowedAreAsked();
    void aBlockedDomainEndsWhatItHas();
    void unverifiedClientsReadOnlyUntilTheyAreApproved();
    void thePageSaysThatNobodyCheckedIt();
    void aPromotedOneIsTheAdministrators();
    void aRemovedOneMayComeBackAsANewOne();
    void aDisabledOneIsNotAskedFor();
    void fetchesAreCountedForEachNetwork();
    void thoseThatNobodyConnectedAreRemoved();

private:
    static QByteArray fileOf(const char *name)
    {
        QFile file{qEnvironmentVariable("FRACTAL_SOURCE_DIR") + u"/tests/data/clients/"_s + QString::fromLatin1(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    static QJsonObject jsonFrom(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }
    static QByteArray textOf(const QJsonObject &json) { return QJsonDocument{json}.toJson(); }
    /// What such a client's link to authorize holds.
    static Fields fieldsOf(const QByteArray &address, const QByteArray &redirect)
    {
        return Fields{OAuthSite::authorizeFields({})}.set("client_id", address).set("redirect_uri", redirect);
    }
    static Fields fieldsOfChatGpt() { return fieldsOf(chatGpt, OAuthSite::callback); }
    [[nodiscard]] http::Response ask(const Fields &fields)
    {
        http::Request request;
        request.path = "/oauth/authorize";
        request.query = fields.encoded();
        request.peer = QHostAddress{u"203.0.113.9"_s};
        return m_site->answer(request);
    }
    void publish(const QByteArray &body, std::optional<std::chrono::seconds> maxAge = {})
    {
        m_next = fetch::Fetched{body, maxAge};
    }
    [[nodiscard]] consumers::Consumer stored(const QByteArray &address = chatGpt)
    {
        const auto found = consumers::findByKey(m_site->store.reader(), QString::fromLatin1(address));
        return found ? *found : consumers::Consumer{};
    }
    /// An error page that leads nowhere; the newest entry says why.
    void expectStopped(const http::Response &answer, const QString &why)
    {
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.contentType.startsWith("text/html"));
        QCOMPARE(headerOf(answer, "location"), QByteArray{});
        QVERIFY(answer.body.contains("test-reference"));
        const auto entries = m_site->entries(u"authorize.refused"_s);
        QVERIFY(!entries.empty());
        QVERIFY2(entries.front().reason.contains(why), qPrintable(entries.front().reason));
    }
    /// The person allows everything that is asked; the access token.
    [[nodiscard]] QJsonObject connectChatGpt(const users::User &person)
    {
        Browser browser{*m_site};
        browser.hasSession(person);
        const QByteArray code = sentBack(browser.submit(browser.authorize(fieldsOfChatGpt()), {{"decision", "allow"}}), "code");
        return jsonOf(m_site->token({{"grant_type", "authorization_code"},
                                     {"code", code},
                                     {"code_verifier", OAuthSite::verifier},
                                     {"client_id", chatGpt}}));
    }

    static constexpr auto chatGpt = "https://chatgpt.com/oauth/client.json";

    std::unique_ptr<OAuthSite> m_site;
    fetch::Outcome m_next;
    QStringList m_fetched; ///< hosts that were asked
};

void tst_OAuthMetadataDocuments::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_fetched.clear();
    oauth::Allowances allowances;
    allowances.documents = {5, 60s};
    m_site = std::make_unique<OAuthSite>(driver, allowances, QString::fromLatin1(OAuthSite::origin),
                                         [this](const fetch::HttpsUrl &url) {
                                             m_fetched += url.host;
                                             return m_next;
                                         });
    m_site->set([](Settings &settings) { settings.clientMetadataDocuments = true; });
    publish(fileOf("chatgpt.json"));
}

void tst_OAuthMetadataDocuments::nothingIsFetchedWhileItIsOff()
{
    m_site->set([](Settings &settings) { settings.clientMetadataDocuments = false; });
    expectStopped(ask(fieldsOfChatGpt()), u"metadata documents are switched off"_s);
    QVERIFY(m_fetched.isEmpty());
    QVERIFY(!stored().id);
    // Switched off again: those that came are not let in any more, and the page does not tell the two apart.
    m_site->set([](Settings &settings) { settings.clientMetadataDocuments = true; });
    QCOMPARE(ask(fieldsOfChatGpt()).status, 303);
    m_site->set([](Settings &settings) { settings.clientMetadataDocuments = false; });
    expectStopped(ask(fieldsOfChatGpt()), u"metadata documents are switched off"_s);
}

void tst_OAuthMetadataDocuments::itIsAdvertisedOnlyWhenOn()
{
    const auto metadata = [&] {
        http::Request request;
        request.path = "/.well-known/oauth-authorization-server";
        return jsonOf(m_site->answer(request));
    };
    QCOMPARE(metadata().value("client_id_metadata_document_supported"_L1), QJsonValue{true}); // mcp.md 35
    QVERIFY(metadata()["token_endpoint_auth_methods_supported"_L1].toArray().contains("none"_L1)); // Claude looks for both
    m_site->set([](Settings &settings) { settings.clientMetadataDocuments = false; });
    QVERIFY(!metadata().contains("client_id_metadata_document_supported"_L1));
    QVERIFY(!metadata()["token_endpoint_auth_methods_supported"_L1].toArray().contains("none"_L1));
}

void tst_OAuthMetadataDocuments::realClientsConnect_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("redirect");
    QTest::addColumn<QString>("name");
    QTest::newRow("C06: ChatGPT, which prefers private_key_jwt")
        << "chatgpt.json"_ba << QByteArray{chatGpt} << QByteArray{OAuthSite::callback} << u"ChatGPT"_s;
    QTest::newRow("Claude, with a grant that is not offered here") << "claude.json"_ba
                                                                   << "https://claude.ai/oauth/mcp-oauth-client-metadata"_ba
                                                                   << "https://claude.ai/api/mcp/auth_callback"_ba << u"Claude"_s;
    QTest::newRow("Claude Code, on a port of its own") << "claude-code.json"_ba
                                                       << "https://claude.ai/oauth/claude-code-client-metadata"_ba
                                                       << "http://localhost:51004/callback"_ba << u"Claude Code"_s;
    const QByteArray cursor = "https://cursor.com/oauth/mcp-client.json"_ba;
    QTest::newRow("Cursor, by its own scheme")
        << "cursor.json"_ba << cursor << "cursor://anysphere.cursor-mcp/oauth/callback"_ba << u"Cursor"_s;
    QTest::newRow("Cursor, on its port") << "cursor.json"_ba << cursor << "http://localhost:8787/callback"_ba << u"Cursor"_s;
    QTest::newRow("Cursor, its agents on the web")
        << "cursor.json"_ba << cursor << "https://www.cursor.com/agents/mcp/oauth/callback"_ba << u"Cursor"_s;
    const QByteArray vsCode = "https://vscode.dev/oauth/client-metadata.json"_ba;
    QTest::newRow("VS Code, on another port than its own")
        << "vscode.json"_ba << vsCode << "http://127.0.0.1:59656/"_ba << u"Visual Studio Code"_s;
    QTest::newRow("VS Code, on the web") << "vscode.json"_ba << vsCode << "https://vscode.dev/redirect"_ba
                                         << u"Visual Studio Code"_s;
}

void tst_OAuthMetadataDocuments::realClientsConnect()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, redirect);
    QFETCH(QString, name);
    publish(fileOf(file.constData()));
    const users::User person = m_site->store.user(u"marie"_s);
    Browser browser{*m_site};
    const http::Response signIn = browser.authorize(fieldsOf(address, redirect));
    QCOMPARE(signIn.status, 200);
    const http::Response question = browser.follow(browser.signIn(signIn, u"marie"_s, "correct horse marie"));
    const http::Response back = browser.submit(question, {{"decision", "allow"}});
    QVERIFY2(headerOf(back, "location").startsWith(redirect), headerOf(back, "location").constData());
    QCOMPARE(sentBack(back, "iss"), QByteArray{OAuthSite::origin});
    const http::Response tokens = m_site->token({{"grant_type", "authorization_code"},
                                                 {"code", sentBack(back, "code")},
                                                 {"code_verifier", OAuthSite::verifier},
                                                 {"redirect_uri", redirect},
                                                 {"client_id", address}});
    QCOMPARE(tokens.status, 200);
    const auto principal = m_site->principalOf(jsonOf(tokens)["access_token"_L1].toString().toLatin1());
    QVERIFY(principal.has_value());
    QCOMPARE(principal->userName, u"marie"_s);
    QCOMPARE(principal->consumerKey.toLatin1(), address);
    const http::Response refreshed = m_site->token({{"grant_type", "refresh_token"},
                                                    {"refresh_token", jsonOf(tokens)["refresh_token"_L1].toString().toLatin1()},
                                                    {"client_id", address}});
    QCOMPARE(refreshed.status, 200);
    const consumers::Consumer consumer = stored(address);
    QCOMPARE(consumer.name, name);
    QCOMPARE(consumer.origin, consumers::Origin::MetadataDocument);
    QVERIFY(consumer.publicClient && consumer.isUnverified() && consumer.secretHint.isEmpty());
    QCOMPARE(consumer.domain, QUrl{QString::fromLatin1(address)}.host());
    QCOMPARE(m_fetched.size(), 1); // not for each step
    QCOMPARE(m_site->entries(u"consumer.self_register"_s).size(), std::size_t{1});
    Q_UNUSED(person)
}

void tst_OAuthMetadataDocuments::theAddressIsCheckedAsItWasWritten_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("C01: http") << "http://chatgpt.com/oauth/client.json"_ba;
    QTest::newRow("C01: no path") << "https://chatgpt.com"_ba;
    QTest::newRow("C01: a fragment") << "https://chatgpt.com/oauth/client.json#a"_ba;
    QTest::newRow("C01: a user") << "https://chatgpt.com@evil.example/oauth/client.json"_ba;
    QTest::newRow("C01: ..") << "https://chatgpt.com/a/../oauth/client.json"_ba;
    QTest::newRow("C01: %2e%2e") << "https://chatgpt.com/a/%2e%2e/oauth/client.json"_ba;
    QTest::newRow("C01: a backslash") << "https://chatgpt.com\\.evil.example/oauth/client.json"_ba;
    QTest::newRow("C01: a control character") << "https://chatgpt.com/oauth/client.json\t"_ba;
    QTest::newRow("C02: an address") << "https://169.254.169.254/latest/meta-data"_ba;
    QTest::newRow("C02: this computer") << "https://localhost/oauth/client.json"_ba;
    QTest::newRow("another scheme") << "file:///etc/passwd"_ba;
}

void tst_OAuthMetadataDocuments::theAddressIsCheckedAsItWasWritten()
{
    QFETCH(QByteArray, address);
    m_site->set([](Settings &settings) { settings.allowedClientDomains = {u"*"_s}; });
    expectStopped(ask(fieldsOf(address, OAuthSite::callback)), u"client metadata document"_s);
    QVERIFY(m_fetched.isEmpty());
}

void tst_OAuthMetadataDocuments::documentsThatAreNoGoodEndOnAPage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QJsonObject &change, const QString &why) {
        QJsonObject json = jsonFrom(fileOf("chatgpt.json"));
        for (auto member = change.begin(); member != change.end(); ++member) {
            json.remove(member.key());
            if (!member->isNull())
                json.insert(member.key(), *member);
        }
        QTest::newRow(name) << textOf(json) << why;
    };
    const QString other = u"names another client_id"_s;
    const QString secret = u"shared secret"_s;
    row("C05: another client_id", {{u"client_id"_s, u"https://chatgpt.com/oauth/other.json"_s}}, other);
    row("C05: a port that is the usual one", {{u"client_id"_s, u"https://chatgpt.com:443/oauth/client.json"_s}}, other);
    row("C05: capitals", {{u"client_id"_s, u"https://CHATGPT.com/oauth/client.json"_s}}, other);
    row("C05: no client_id", {{u"client_id"_s, QJsonValue{}}}, other);
    row("C05: a client_id that is no text", {{u"client_id"_s, 7}}, other);
    row("C06: a secret", {{u"client_secret"_s, u"s3cret"_s}}, u"holds a secret"_s);
    row("C06: a secret that expires", {{u"client_secret_expires_at"_s, 0}}, u"holds a secret"_s);
    row("C06: client_secret_post", {{u"token_endpoint_auth_method"_s, u"client_secret_post"_s}}, secret);
    row("C06: client_secret_basic among others",
        {{u"token_endpoint_auth_methods_supported"_s, QJsonArray{u"none"_s, u"client_secret_basic"_s}}}, secret);
    row("C06: private_key_jwt alone", {{u"token_endpoint_auth_methods_supported"_s, QJsonValue{}}}, u"cannot do without"_s);
    row("C07: no redirect_uris", {{u"redirect_uris"_s, QJsonValue{}}}, u"redirect_uris"_s);
    row("C07: an empty list", {{u"redirect_uris"_s, QJsonArray{}}}, u"redirect_uris"_s);
    row("C07: one that nobody may have", {{u"redirect_uris"_s, QJsonArray{u"http://evil.example/"_s}}}, u"http://"_s);
    row("C07: javascript", {{u"redirect_uris"_s, QJsonArray{u"javascript:alert(1)"_s}}}, u"callback"_s);
    row("C07: one that is no text", {{u"redirect_uris"_s, QJsonArray{7}}}, u"callback"_s);
    row("implicit alone", {{u"grant_types"_s, QJsonArray{u"implicit"_s}}}, u"authorization_code"_s);
    row("no code", {{u"response_types"_s, QJsonArray{u"token"_s}}}, u"authorization_code"_s);
    QTest::newRow("not JSON") << "<html>"_ba << u"not a JSON object"_s;
    QTest::newRow("a list") << "[]"_ba << u"not a JSON object"_s;
    QTest::newRow("nothing") << QByteArray{} << u"not a JSON object"_s;
    QTest::newRow("deeper than anybody needs") << QByteArray{"{\"a\":"}.repeated(2000) << u"not a JSON object"_s;
    QTest::newRow("1000 redirect_uris") << textOf(
        {{u"client_id"_s, QString::fromLatin1(chatGpt)},
         {u"redirect_uris"_s, QJsonArray::fromStringList(QStringList{1000, u"https://a.example/"_s})}})
                                        << u"1000 redirect_uris"_s;
}

void tst_OAuthMetadataDocuments::documentsThatAreNoGoodEndOnAPage()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, why);
    publish(body);
    expectStopped(ask(fieldsOfChatGpt()), why);
    QVERIFY(!stored().id);
    QCOMPARE(m_fetched.size(), 1);
    expectStopped(ask(fieldsOfChatGpt()), why); // C04: cached for a while
    QCOMPARE(m_fetched.size(), 1);
    publish(fileOf("chatgpt.json"));
    m_site->store.clock.advance(61s);
    QCOMPARE(ask(fieldsOfChatGpt()).status, 303);
    QCOMPARE(m_fetched.size(), 2);
}

void tst_OAuthMetadataDocuments::failedFetchesEndOnAPageAndAreRemembered_data()
{
    QTest::addColumn<int>("why");
    QTest::addColumn<bool>("isRemembered");
    const auto row = [](const char *name, fetch::Failed why, bool isRemembered) {
        QTest::newRow(name) << static_cast<int>(why) << isRemembered;
    };
    row("C02: a closed address", fetch::Failed::ForbiddenAddress, true);
    row("C03: not 200", fetch::Failed::BadStatus, true);
    row("C04: too late", fetch::Failed::TooLate, true);
    row("C04: too large", fetch::Failed::TooLarge, true);
    row("this server has enough to do", fetch::Failed::Busy, false);
}

void tst_OAuthMetadataDocuments::failedFetchesEndOnAPageAndAreRemembered()
{
    QFETCH(int, why);
    QFETCH(bool, isRemembered);
    m_next = tl::unexpected{fetch::FetchError{static_cast<fetch::Failed>(why), u"it went wrong"_s}};
    expectStopped(ask(fieldsOfChatGpt()), u"it went wrong"_s);
    expectStopped(ask(fieldsOfChatGpt()), u"it went wrong"_s);
    QCOMPARE(m_fetched.size(), isRemembered ? 1 : 2);
}

void tst_OAuthMetadataDocuments::documentsOfThisKindAreTaken_data()
{
    QTest::addColumn<QJsonObject>("json");
    const QJsonArray uris{QString::fromLatin1(OAuthSite::callback)};
    const QString id = QString::fromLatin1(chatGpt);
    QTest::newRow("no more than it must have") << QJsonObject{{u"client_id"_s, id}, {u"redirect_uris"_s, uris}};
    QTest::newRow("the code without refresh tokens")
        << QJsonObject{{u"client_id"_s, id}, {u"redirect_uris"_s, uris}, {u"grant_types"_s, QJsonArray{u"authorization_code"_s}}};
    QTest::newRow("members that nobody knows")
        << QJsonObject{{u"client_id"_s, id}, {u"redirect_uris"_s, uris}, {u"x"_s, QJsonObject{}}, {u"contacts"_s, 7}};
    QTest::newRow("a logo that is never fetched")
        << QJsonObject{{u"client_id"_s, id}, {u"redirect_uris"_s, uris}, {u"logo_uri"_s, u"http://127.0.0.1/"_s}};
    QTest::newRow("a name that is too long, with what steers a terminal") << QJsonObject{
        {u"client_id"_s, id}, {u"redirect_uris"_s, uris}, {u"client_name"_s, u"\u202e\x1b[2J"_s + QString{10'000, u'x'}}};
    QTest::newRow("addresses that are none")
        << QJsonObject{{u"client_id"_s, id}, {u"redirect_uris"_s, uris}, {u"client_uri"_s, u"javascript:alert(1)"_s}};
}

void tst_OAuthMetadataDocuments::documentsOfThisKindAreTaken()
{
    QFETCH(QJsonObject, json);
    publish(textOf(json));
    QCOMPARE(ask(fieldsOfChatGpt()).status, 303);
    const consumers::Consumer consumer = stored();
    QVERIFY(consumer.id);
    QVERIFY(!consumer.name.isEmpty() && consumer.name.size() <= 80);
    QVERIFY(!consumer.name.contains(QChar{0x202e}) && !consumer.name.contains(QChar{0x1b}));
    QCOMPARE(consumer.url, QString{});
    QCOMPARE(m_fetched, QStringList{u"chatgpt.com"_s});
}

void tst_OAuthMetadataDocuments::theDocumentSaysWhereToReturnTo()
{
    expectStopped(ask(fieldsOf(chatGpt, "https://evil.example/callback")), u"callback not registered"_s); // C07
    QCOMPARE(m_site->store.reader().scalar(u"SELECT count(*) FROM refused_callbacks"_s).value(), qint64{0});
    QCOMPARE(ask(fieldsOfChatGpt()).status, 303);
}

void tst_OAuthMetadataDocuments::aDocumentHoldsForAWhile_data()
{
    QTest::addColumn<qint64>("maxAge"); // -1: it does not say
    QTest::addColumn<qint64>("holds");
    QTest::newRow("C08: 0 becomes 5 min") << qint64{0} << qint64{300};
    QTest::newRow("C08: not said: 5 min") << qint64{-1} << qint64{300};
    QTest::newRow("C08: as it says") << qint64{3600} << qint64{3600};
    QTest::newRow("C08: huge becomes 24 h") << qint64{100'000'000} << qint64{24 * 3600};
}

void tst_OAuthMetadataDocuments::aDocumentHoldsForAWhile()
{
    QFETCH(qint64, maxAge);
    QFETCH(qint64, holds);
    publish(fileOf("chatgpt.json"), maxAge < 0 ? std::nullopt : std::optional{std::chrono::seconds{maxAge}});
    QCOMPARE(ask(fieldsOfChatGpt()).status, 303);
    m_site->store.clock.advance(std::chrono::seconds{holds - 1});
    QCOMPARE(ask(fieldsOfChatGpt()).status, 303);
    QCOMPARE(m_fetched.size(), 1);
    m_site->store.clock.advance(1s);
    QCOMPARE(ask(fieldsOfChatGpt()).status, 303);
    QCOMPARE(m_fetched.size(), 2);
    QCOMPARE(stored().version, qint64{1}); // it says what it said: nothing was changed
}

void tst_OAuthMetadataDocuments::aChangedDocumentCounts()
{
    QCOMPARE(ask(fieldsOfChatGpt()).status, 303);
    QJsonObject json = jsonFrom(fileOf("chatgpt.json"));
    json[u"redirect_uris"_s] = QJsonArray{u"https://chatgpt.com/new"_s};
    json[u"client_name"_s] = u"ChatGPT 2"_s;
    publish(textOf(json));
    m_site->store.clock.advance(6min);
    expectStopped(ask(fieldsOfChatGpt()), u"callback not registered"_s); // C08
    QCOMPARE(ask(fieldsOf(chatGpt, "https://chatgpt.com/new")).status, 303);
    QCOMPARE(stored().name, u"ChatGPT 2"_s);
    const auto entries = m_site->entries(u"consumer.document_changed"_s);
    QCOMPARE(entries.size(), std::size_t{1});
    QCOMPARE(entries.front().changes.front().before["name"_L1].toString(), u"ChatGPT"_s);
    // And one that is gone: nobody new connects.
    m_next = tl::unexpected{fetch::FetchError{fetch::Failed::BadStatus, u"the answer has the status 404 instead of 200"_s}};
    m_site->store.clock.advance(6min);
    expectStopped(ask(fieldsOf(chatGpt, "https://chatgpt.com/new")), u"404"_s);
}

void tst_OAuthMetadataDocuments::onlyDomainsThatAreAllowedAreAsked_data()
{
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<QStringList>("blocked");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isAsked");
    const QStringList none;
    QTest::newRow("C09: a known client's") << none << none << u"chatgpt.com"_s << true;
    QTest::newRow("C09: OpenAI's") << none << none << u"openai.com"_s << true;
    QTest::newRow("C09: nobody's") << none << none << u"helper.example"_s << false;
    QTest::newRow("C09: below a known client's") << none << none << u"user.chatgpt.com"_s << false;
    QTest::newRow("C09: looks like a known client's") << none << none << u"chatgpt.com.evil.example"_s << false;
    QTest::newRow("C09: one that the site allows") << QStringList{u"helper.example"_s} << none << u"helper.example"_s << true;
    QTest::newRow("C09: below one that the site allows")
        << QStringList{u"helper.example"_s} << none << u"a.helper.example"_s << false;
    QTest::newRow("C09: all below it") << QStringList{u"*.helper.example"_s} << none << u"a.helper.example"_s << true;
    QTest::newRow("C09: all") << QStringList{u"*"_s} << none << u"helper.example"_s << true;
    QTest::newRow("blocked counts more than known") << none << QStringList{u"chatgpt.com"_s} << u"chatgpt.com"_s << false;
    QTest::newRow("blocked counts more than allowed")
        << QStringList{u"*"_s} << QStringList{u"helper.example"_s} << u"a.helper.example"_s << false;
}

void tst_OAuthMetadataDocuments::onlyDomainsThatAreAllowedAreAsked()
{
    QFETCH(QStringList, allowed);
    QFETCH(QStringList, blocked);
    QFETCH(QString, host);
    QFETCH(bool, isAsked);
    m_site->set([&](Settings &settings) {
        settings.allowedClientDomains = allowed;
        settings.blockedClientDomains = blocked;
    });
    const QByteArray address = "https://" + host.toLatin1() + "/oauth/client.json";
    QJsonObject json = jsonFrom(fileOf("chatgpt.json"));
    json[u"client_id"_s] = QString::fromLatin1(address);
    publish(textOf(json));
    const http::Response answer = ask(fieldsOf(address, OAuthSite::callback));
    QCOMPARE(m_fetched, isAsked ? QStringList{host} : QStringList{});
    if (isAsked)
        QCOMPARE(answer.status, 303);
    else
        expectStopped(answer, host);
}

void tst_OAuthMetadataDocuments::aBlockedDomainEndsWhatItHas()
{
    const users::User person = m_site->store.user(u"marie"_s);
    const QByteArray access = connectChatGpt(person)["access_token"_L1].toString().toLatin1();
    QVERIFY(m_site->principalOf(access).has_value());
    const TestClient managed = m_site->client(); // the administrator's own, with a callback of the same domain
    const QByteArray kept = m_site->connect(managed, person).access;
    std::vector<journal::Change> changes;
    m_site->change([&](Work &work) -> Result<void> {
        FRACTAL_TRY(changes, self_registered::blockDomain(work, u"ChatGPT.com"_s));
        return {};
    });
    QCOMPARE(changes.size(), std::size_t{2}); // the setting, and the consumer
    QVERIFY(!m_site->principalOf(access).has_value());
    QVERIFY(m_site->principalOf(kept).has_value());
    QCOMPARE(ask(fieldsOfChatGpt()).status, 400);
    QCOMPARE(m_fetched.size(), 1);
    m_site->change([&](Work &work) -> Result<void> {
        FRACTAL_TRY(changes, self_registered::blockDomain(work, u"chatgpt.com"_s));
        return {};
    });
    QVERIFY(changes.empty());
    const auto wrong = m_site->store.site().write<int>([](Work &work) -> Result<int> {
        FRACTAL_TRY_VOID(self_registered::blockDomain(work, u"not a domain"_s));
        return 0;
    });
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::ValidationFailed);
}

void tst_OAuthMetadataDocuments::unverifiedClientsReadOnlyUntilTheyAreApproved()
{
    const users::User person = m_site->store.user(u"marie"_s); // a planner, who may write
    const QJsonObject tokens = connectChatGpt(person);
    QCOMPARE(tokens["scope"_L1].toString(), u"work_orders:read assets:read"_s); // SEC-3: asked for work_orders:write too
    auto principal = m_site->principalOf(tokens["access_token"_L1].toString().toLatin1());
    QVERIFY(principal.has_value());
    for (std::size_t i = 0; i < permissionCount; ++i) {
        const Permission permission = permissionTable[i].permission;
        QVERIFY2(isReading(permission.action) || !principal->holds(permission), permissionTable[i].name);
    }
    QVERIFY(principal->may({Resource::WorkOrders, Action::View}));
    // A right that is missing is never asked for again and again (decision 4).
    QCOMPARE(principal->require({Resource::WorkOrders, Action::Edit}).error().code, ErrorCode::Forbidden);

    m_site->change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(self_registered::approve(work, stored().id));
        return {};
    });
    principal = m_site->principalOf(tokens["access_token"_L1].toString().toLatin1());
    QVERIFY(principal->holds({Resource::WorkOrders, Action::Edit}));
    // What the person had allowed is not widened behind their back: the client asks (step-up).
    QCOMPARE(principal->require({Resource::WorkOrders, Action::Edit}).error().code, ErrorCode::InsufficientScope);
    QCOMPARE(connectChatGpt(person)["scope"_L1].toString(), u"work_orders:read work_orders:write assets:read"_s);
    const auto again = m_site->store.site().write<int>([&](Work &work) -> Result<int> {
        FRACTAL_TRY_VOID(self_registered::approve(work, stored().id));
        return 0;
    });
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Refused);
}

void tst_OAuthMetadataDocuments::thePageSaysThatNobodyCheckedIt()
{
    const users::User person = m_site->store.user(u"marie"_s);
    Browser browser{*m_site};
    browser.hasSession(person);
    const QByteArray page = browser.authorize(fieldsOfChatGpt()).body;
    QVERIFY(page.contains("Unverified application")); // L09
    QVERIFY(page.contains("registered itself"));
    QVERIFY(page.contains("<b>chatgpt.com</b>"));
    QVERIFY(!page.contains("OpenAI")); // decision 42: it borrows nobody's trust
    QVERIFY(!page.contains("class=\"btn go\""));
    QVERIFY(page.contains("Nothing. It can only look."));
    m_site->change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(self_registered::approve(work, stored().id));
        return {};
    });
    const QByteArray approved = browser.authorize(fieldsOfChatGpt()).body;
    QVERIFY(!approved.contains("Unverified application"));
    QVERIFY(approved.contains("class=\"btn go\""));
    QVERIFY(!approved.contains("OpenAI"));
}

void tst_OAuthMetadataDocuments::aPromotedOneIsTheAdministrators()
{
    QCOMPARE(ask(fieldsOfChatGpt()).status, 303);
    m_site->change([&](Work &work) -> Result<void> {
        FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"GOOGLE SHEET"_s));
        FRACTAL_TRY_VOID(self_registered::promote(work, stored().id, group.id));
        return {};
    });
    QVERIFY(!stored().isSelfRegistered());
    QCOMPARE(stored().groupName, u"GOOGLE SHEET"_s);
    m_site->store.clock.advance(48h);
    m_site->set([](Settings &settings) { settings.clientMetadataDocuments = false; });
    QCOMPARE(ask(fieldsOfChatGpt()).status, 303); // as any other consumer
    QCOMPARE(m_fetched.size(), 1);
}

void tst_OAuthMetadataDocuments::aRemovedOneMayComeBackAsANewOne()
{
    QCOMPARE(ask(fieldsOfChatGpt()).status, 303);
    const ConsumerId first = stored().id;
    m_site->change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(self_registered::approve(work, first));
        FRACTAL_TRY_VOID(consumers::remove(work, first));
        return {};
    });
    QVERIFY(!stored().id);
    QCOMPARE(ask(fieldsOfChatGpt()).status, 303);
    QVERIFY(stored().id != first);
    QVERIFY(stored().isUnverified());
}

void tst_OAuthMetadataDocuments::aDisabledOneIsNotAskedFor()
{
    QCOMPARE(ask(fieldsOfChatGpt()).status, 303);
    m_site->change([&](Work &work) -> Result<void> {
        FRACTAL_TRY(consumers::Consumer consumer, consumers::find(work.connection, stored().id));
        consumer.enabled = false;
        FRACTAL_TRY_VOID(consumers::update(work, consumer));
        return {};
    });
    m_site->store.clock.advance(48h);
    expectStopped(ask(fieldsOfChatGpt()), u"the consumer is disabled"_s);
    QCOMPARE(m_fetched.size(), 1);
}

void tst_OAuthMetadataDocuments::fetchesAreCountedForEachNetwork()
{
    m_site->set([](Settings &settings) { settings.allowedClientDomains = {u"*"_s}; });
    m_next = tl::unexpected{fetch::FetchError{fetch::Failed::BadStatus, u"404"_s}};
    for (int i = 0; i < 5; ++i)
        QCOMPARE(ask(fieldsOf("https://a.example/" + QByteArray::number(i), OAuthSite::callback)).status, 400);
    const http::Response sixth = ask(fieldsOf("https://a.example/6", OAuthSite::callback));
    QCOMPARE(sixth.status, 429);
    QVERIFY(headerOf(sixth, "retry-after").toInt() > 0);
    QCOMPARE(m_fetched.size(), 5);
}

void tst_OAuthMetadataDocuments::thoseThatNobodyConnectedAreRemoved()
{
    const users::User person = m_site->store.user(u"marie"_s);
    QVERIFY(connectChatGpt(person).contains("access_token"_L1));
    publish(fileOf("claude.json"));
    const QByteArray claude = "https://claude.ai/oauth/mcp-oauth-client-metadata";
    QCOMPARE(ask(fieldsOf(claude, "https://claude.ai/api/mcp/auth_callback")).status, 303);
    qint64 removed = 0;
    const auto sweep = [&](int most) {
        m_site->change([&](Work &work) -> Result<void> {
            FRACTAL_TRY(removed,
                        self_registered::removeUnconsented(work, work.now() - self_registered::keptWithoutConsent, most));
            return {};
        });
        return removed;
    };
    m_site->store.clock.advance(23h);
    QCOMPARE(sweep(100), qint64{0});
    m_site->store.clock.advance(2h);
    QCOMPARE(sweep(0), qint64{0});
    QCOMPARE(ask(fieldsOf(claude, "https://claude.ai/api/mcp/auth_callback")).status, 303); // somebody is on the page
    QCOMPARE(sweep(100), qint64{0});
    m_site->store.clock.advance(11min);
    QCOMPARE(sweep(100), qint64{1});
    QVERIFY(!stored(claude).id);
    QVERIFY(stored().id);
    QVERIFY(journal::verify(m_site->store.reader()).value() > 0);
}

QTEST_GUILESS_MAIN(tst_OAuthMetadataDocuments)
#include "tst_oauth_metadata_documents.moc"
