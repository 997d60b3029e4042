// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/refused_callbacks.h"
#include "tests/support/oauth_browser.h"

#include <QRegularExpression>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

using Spoil = std::function<void(Fields &)>;

/// requirements/oauth.md §2a: what is wrong with the client or its address is told to the person alone, and nothing is sent
/// anywhere (RFC 9700 §4.11.2).
class tst_OAuthCallbacks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void aWrongClientOrAddressIsShownAPageAndNeverRedirected_data();
    void aWrongClientOrAddressIsShownAPageAndNeverRedirected();
    void aDisabledAConsumerThatIsGoneAndAnUnknownOneReadAlike_data();
    void aDisabledAConsumerThatIsGoneAndAnUnknownOneReadAlike();
    void aRefusedCallbackIsKeptForAPersonToLookAt();
    void onlyWhatCouldBeRegisteredIsKept();
    void aLoopbackCallbackFloatsItsPortAndNothingElse_data();
    void aLoopbackCallbackFloatsItsPortAndNothingElse();

private:
    [[nodiscard]] http::Response ask(const Fields &fields)
    {
        return Browser{*m_site}.get("/oauth/authorize?" + fields.encoded());
    }
    void expectPage(const http::Response &answer, const QByteArray &before);
    /// All but the links that ask for this page again in another language.
    [[nodiscard]] static QString shownOn(const http::Response &page)
    {
        return QString::fromUtf8(page.body).remove(QRegularExpression{u"href=\"/oauth[^\"]*\""_s});
    }

    std::unique_ptr<OAuthSite> m_site;
    TestClient m_client;
};

void tst_OAuthCallbacks::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<OAuthSite>(driver);
    m_client = m_site->client();
}

/// 400, HTML, no Location, nothing changed, and an entry that the reference on the page finds.
void tst_OAuthCallbacks::expectPage(const http::Response &answer, const QByteArray &before)
{
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.contentType.startsWith("text/html"));
    QCOMPARE(headerOf(answer, "location"), QByteArray{});
    QVERIFY(answer.body.contains("test-reference"));
    QVERIFY(!shownOn(answer).contains("ChatGPT"_L1)); // decision 42: neither the consumer nor the address
    QVERIFY(!shownOn(answer).contains("chatgpt.com"_L1));
    QCOMPARE(m_site->store.dump(), before);
    const auto entries = m_site->entries(u"authorize.refused"_s);
    QCOMPARE(entries.size(), std::size_t{1});
    QCOMPARE(entries.front().outcome, u"refused"_s);
    QCOMPARE(entries.front().reference, u"test-reference"_s);
    QVERIFY(!entries.front().reason.isEmpty());
}

void tst_OAuthCallbacks::aWrongClientOrAddressIsShownAPageAndNeverRedirected_data()
{
    QTest::addColumn<Spoil>("spoil");
    const auto callback = [](const char *name, const QByteArray &uri) {
        QTest::newRow(name) << Spoil{[uri](Fields &fields) { fields.set("redirect_uri", uri); }};
    };
    const QByteArray registered = OAuthSite::callback;
    QTest::newRow("A01: client_id missing") << Spoil{[](Fields &fields) { fields.remove("client_id"); }};
    QTest::newRow("A01: client_id empty") << Spoil{[](Fields &fields) { fields.set("client_id", ""); }};
    QTest::newRow("A02: unknown client_id") << Spoil{[](Fields &fields) { fields.set("client_id", "aaaaaaaaaaaaaaaaaa"); }};
    QTest::newRow("A02: client_id of 10 kB") << Spoil{[](Fields &fields) { fields.set("client_id", QByteArray(6000, 'a')); }};
    callback("A04: redirect_uri not registered", "https://evil.example/cb");
    callback("A05: with a slash at the end", registered + '/');
    callback("A05: with a query", registered + "?x=1");
    callback("A05: another case in the path", "https://chatgpt.com/Connector_platform_oauth_redirect");
    callback("A05: an escaped slash", "https://chatgpt.com%2Fconnector_platform_oauth_redirect");
    callback("A05: the default port", "https://chatgpt.com:443/connector_platform_oauth_redirect");
    callback("A05: a dot after the host", "https://chatgpt.com./connector_platform_oauth_redirect");
    callback("A06: the registered one as a prefix of a host",
             "https://chatgpt.com.evil.example/connector_platform_oauth_redirect");
    callback("A06: the registered one as a user name", "https://chatgpt.com@evil.example/connector_platform_oauth_redirect");
    callback("A06: a step up in the path", "https://chatgpt.com/x/../connector_platform_oauth_redirect");
    callback("A06: a backslash", "https://chatgpt.com\\evil.example/connector_platform_oauth_redirect");
    callback("A07: with a fragment", registered + "#x");
    callback("A08: javascript:", "javascript:alert(1)");
    callback("A08: JaVaScRiPt:", "JaVaScRiPt:alert(1)");
    callback("A08: data:", "data:text/html,x");
    callback("A08: file:", "file:///etc/passwd");
    callback("A08: vbscript:", "vbscript:x");
    callback("A09: another case in scheme and host", "HTTPS://ChatGPT.com/connector_platform_oauth_redirect");
    QTest::newRow("A14: redirect_uri missing") << Spoil{[](Fields &fields) { fields.remove("redirect_uri"); }};
    QTest::newRow("A15: client_id twice") << Spoil{[](Fields &fields) { fields.add("client_id", fields.value("client_id")); }};
    QTest::newRow("A15: redirect_uri twice") << Spoil{[](Fields &fields) { fields.add("redirect_uri", OAuthSite::callback); }};
    QTest::newRow("A30: state of 4,097 bytes") << Spoil{[](Fields &fields) { fields.set("state", QByteArray(4097, 's')); }};
    QTest::newRow("101 parameters") << Spoil{[](Fields &fields) {
        for (int i = 0; i < 101; ++i)
            fields.add("x" + QByteArray::number(i), "1");
    }};
    QTest::newRow("a client_id that is not UTF-8") << Spoil{[](Fields &fields) { fields.set("client_id", "\xff\xfe"); }};
}

void tst_OAuthCallbacks::aWrongClientOrAddressIsShownAPageAndNeverRedirected()
{
    QFETCH(Spoil, spoil);
    Fields fields = OAuthSite::authorizeFields(m_client);
    spoil(fields);
    const QByteArray before = m_site->store.dump();
    expectPage(ask(fields), before);
}

void tst_OAuthCallbacks::aDisabledAConsumerThatIsGoneAndAnUnknownOneReadAlike_data()
{
    QTest::addColumn<bool>("removed");
    QTest::newRow("A03: disabled") << false;
    QTest::newRow("A03: deleted") << true;
}

void tst_OAuthCallbacks::aDisabledAConsumerThatIsGoneAndAnUnknownOneReadAlike()
{
    QFETCH(bool, removed);
    m_site->change([&](Work &work) -> Result<void> {
        if (removed) {
            FRACTAL_TRY_VOID(consumers::remove(work, m_client.consumer.id));
            return {};
        }
        m_client.consumer.enabled = false;
        FRACTAL_TRY_VOID(consumers::update(work, m_client.consumer));
        return {};
    });
    const QByteArray before = m_site->store.dump();
    Fields unknown = OAuthSite::authorizeFields(m_client).set("client_id", "aaaaaaaaaaaaaaaaaa");
    const http::Response refused = ask(OAuthSite::authorizeFields(m_client));
    expectPage(refused, before);
    QCOMPARE(shownOn(refused), shownOn(ask(unknown)));
    const auto entries = m_site->entries(u"authorize.refused"_s);
    QVERIFY(removed || entries.back().reason.contains("disabled"_L1));
}

void tst_OAuthCallbacks::aRefusedCallbackIsKeptForAPersonToLookAt()
{
    const QString uri = u"https://chatgpt.com/connector/oauth/a1b2c3"_s;
    Fields fields = OAuthSite::authorizeFields(m_client);
    fields.set("redirect_uri", uri.toUtf8());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ask(fields).status, 400);
    const auto kept = refused_callbacks::list(m_site->store.reader(), m_client.consumer.id, Instant{}).value();
    QCOMPARE(kept.size(), std::size_t{1});
    QCOMPARE(kept[0].uri, uri);
    QCOMPARE(kept[0].address, u"198.51.100.7"_s);
    QCOMPARE(kept[0].at, m_site->store.clock.now());
}

void tst_OAuthCallbacks::onlyWhatCouldBeRegisteredIsKept()
{
    for (const QByteArray &uri :
         {"javascript:alert(1)"_ba, "https://a.example/#x"_ba, "https://a.example/"_ba + QByteArray(3000, 'x')}) {
        Fields fields = OAuthSite::authorizeFields(m_client);
        fields.set("redirect_uri", uri);
        QCOMPARE(ask(fields).status, 400);
    }
    Fields unknown = OAuthSite::authorizeFields(m_client);
    unknown.set("client_id", "aaaaaaaaaaaaaaaaaa").set("redirect_uri", "https://a.example/cb");
    QCOMPARE(ask(unknown).status, 400);
    QCOMPARE(m_site->store.reader().scalar(u"SELECT count(*) FROM refused_callbacks"_s).value(), qint64{0});
}

void tst_OAuthCallbacks::aLoopbackCallbackFloatsItsPortAndNothingElse_data()
{
    QTest::addColumn<QString>("registered");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<bool>("good");
    QTest::newRow("A10: another port") << u"http://127.0.0.1/cb"_s << "http://127.0.0.1:51004/cb"_ba << true;
    QTest::newRow("A10: a port where another one is registered")
        << u"http://127.0.0.1:8787/cb"_s << "http://127.0.0.1:51004/cb"_ba << true;
    QTest::newRow("A10: localhost with another port")
        << u"http://localhost:8787/callback"_s << "http://localhost:9/callback"_ba << true;
    QTest::newRow("A10: IPv6 with another port") << u"http://[::1]/cb"_s << "http://[::1]:9/cb"_ba << true;
    QTest::newRow("A10: another path") << u"http://127.0.0.1/cb"_s << "http://127.0.0.1:51004/other"_ba << false;
    QTest::newRow("A10: no port number") << u"http://127.0.0.1/cb"_s << "http://127.0.0.1:x/cb"_ba << false;
    QTest::newRow("A11: localhost where 127.0.0.1 is registered")
        << u"http://127.0.0.1/cb"_s << "http://localhost:9/cb"_ba << false;
    QTest::newRow("A11: [::1] where 127.0.0.1 is registered") << u"http://127.0.0.1/cb"_s << "http://[::1]:9/cb"_ba << false;
    QTest::newRow("A12: 127.0.0.1 as a part of a name") << u"http://127.0.0.1/cb"_s << "http://127.0.0.1.evil.com/cb"_ba << false;
    QTest::newRow("A12: 127.0.0.2") << u"http://127.0.0.1/cb"_s << "http://127.0.0.2/cb"_ba << false;
    QTest::newRow("A12: a number for an address") << u"http://127.0.0.1/cb"_s << "http://0x7f000001/cb"_ba << false;
    QTest::newRow("A12: localhost as a part of a name") << u"http://localhost/cb"_s << "http://localhost.evil/cb"_ba << false;
    QTest::newRow("A12: a user name before another host")
        << u"http://127.0.0.1/cb"_s << "http://127.0.0.1:80@evil.com/cb"_ba << false;
    QTest::newRow("an application's own scheme")
        << u"cursor://anysphere.cursor-mcp/oauth/callback"_s << "cursor://anysphere.cursor-mcp/oauth/callback"_ba << true;
    QTest::newRow("an application's own scheme does not float")
        << u"cursor://anysphere.cursor-mcp/oauth/callback"_s << "cursor://anysphere.cursor-mcp:1/oauth/callback"_ba << false;
}

void tst_OAuthCallbacks::aLoopbackCallbackFloatsItsPortAndNothingElse()
{
    QFETCH(QString, registered);
    QFETCH(QByteArray, asked);
    QFETCH(bool, good);
    const TestClient client = m_site->client([&](consumers::Consumer &consumer) { consumer.callbacks = {registered}; });
    const QByteArray before = m_site->store.dump();
    const http::Response answer = ask(OAuthSite::authorizeFields(client).set("redirect_uri", asked));
    if (!good)
        return expectPage(answer, before);
    QCOMPARE(answer.status, 303);
    QVERIFY(headerOf(answer, "location").startsWith("/oauth/sign-in?"));
}

QTEST_GUILESS_MAIN(tst_OAuthCallbacks)
#include "tst_oauth_callbacks.moc"
