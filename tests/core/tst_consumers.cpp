// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/consumers.h"
#include "tests/support/test_site.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace fractal::consumers;
using namespace Qt::StringLiterals;

class tst_Consumers : public QObject {
    Q_OBJECT

private slots:
    void callbacksAreCheckedBeforeTheyAreSaved_data();
    void callbacksAreCheckedBeforeTheyAreSaved();
    void aCallbackMatchesExactlyAndOnlyALoopbackPortFloats_data();
    void aCallbackMatchesExactlyAndOnlyALoopbackPortFloats();
    void aSavedConsumerHasAKeyAndASecretThatVerifies_data() { addDriverRows(); }
    void aSavedConsumerHasAKeyAndASecretThatVerifies();
    void aRotatedSecretEndsTheOldOne();
    void aSecretThatIsNotKeptCannotBeShown();
    void theFormNamesTheFieldAtFault_data();
    void theFormNamesTheFieldAtFault();
    void theStoreHoldsNoSecret();

private:
    static Consumer sample(TestSite &site)
    {
        Consumer consumer;
        consumer.name = u"ChatGPT (Test RT)"_s;
        consumer.group = groups::findByName(site.reader(), u"GOOGLE SHEET"_s).value().id;
        consumer.callbacks = {u"https://chatgpt.com/connector_platform_oauth_redirect"_s};
        return consumer;
    }
    static Added add(TestSite &site, const Consumer &consumer, bool keepSealed = true)
    {
        return site.site()
            .write<Added>([&](Work &work) { return consumers::add(work, consumer, u"admin"_s, keepSealed); })
            .value();
    }
};

void tst_Consumers::callbacksAreCheckedBeforeTheyAreSaved_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("accepted");
    const auto good = [](const char *uri) { QTest::newRow(uri) << QString::fromLatin1(uri) << true; };
    const auto bad = [](const char *name, const QString &uri) { QTest::newRow(name) << uri << false; };
    good("https://chatgpt.com/connector/oauth/abc123"); // MCP 52
    good("https://claude.ai/api/mcp/auth_callback"); // MCP 53
    good("http://localhost:8787/callback"); // MCP 54
    good("cursor://anysphere.cursor-mcp/oauth/callback");
    good("grokbot://mcp/oauth/callback");
    good("http://127.0.0.1/");
    good("http://[::1]:6274/oauth/callback");
    good("com.example.app://callback");
    good("https://192.0.2.7:8443/cb");
    good("https://intranet/cb");
    good("https://xn--plante-cva.example/cb");
    bad("A07: fragment", u"https://a.example/cb#x"_s);
    bad("A08: javascript", u"javascript:alert(1)"_s);
    bad("A08: JaVaScRiPt with slashes", u"JaVaScRiPt://a.example/%0aalert(1)"_s);
    bad("A08: data", u"data:text/html,x"_s);
    bad("A08: file", u"file:///etc/passwd"_s);
    bad("A13: http elsewhere", u"http://a.example/cb"_s);
    bad("A12: http://127.0.0.1.evil.com", u"http://127.0.0.1.evil.com/"_s);
    bad("A12: http://127.0.0.2", u"http://127.0.0.2/"_s);
    bad("A12: http://0x7f000001", u"http://0x7f000001/"_s);
    bad("A12: http://localhost.evil", u"http://localhost.evil/"_s);
    bad("user before the host", u"https://a.example@evil.example/cb"_s);
    bad("wildcard", u"https://*.example/cb"_s);
    bad("dots in the path", u"https://a.example/x/../cb"_s);
    bad("encoded dots in the path", u"https://a.example/%2E%2e/cb"_s);
    bad("backslash", u"https://a.example\\@evil.example/"_s);
    bad("blank", u"https://a.example/a b"_s);
    bad("circumflex: no character of an address (RFC 3986)", u"https://a.example/a^b"_s);
    bad("braces", u"https://a.example/{a}"_s);
    bad("escape that is none", u"https://a.example/%zz"_s);
    bad("half an escape", u"https://a.example/%2"_s);
    bad("line feed", u"https://a.example/a\nb"_s);
    bad("homoglyph", u"https://ex\u0430mple.com/cb"_s);
    bad("no scheme", u"chatgpt.com/cb"_s);
    bad("no host", u"https:///cb"_s);
    bad("trailing dot of the host", u"https://a.example./cb"_s);
    bad("an empty label of the host", u"https://a..example/cb"_s);
    bad("a label that begins with a hyphen", u"https://a.-example.com/cb"_s);
    bad("a host that is a number", u"https://2130706433/cb"_s);
    bad("an IPv4 address in octal", u"https://0177.0.0.01/cb"_s);
    bad("an IPv4 address of hexadecimal parts", u"https://127.0.0.0x1/cb"_s);
    bad("port 0", u"https://a.example:0/cb"_s);
    bad("port 99999", u"https://a.example:99999/cb"_s);
    bad("empty", QString{});
    bad("2,001 characters", u"https://a.example/"_s + QString(2000, u'a'));
}

void tst_Consumers::callbacksAreCheckedBeforeTheyAreSaved()
{
    QFETCH(QString, uri);
    QFETCH(bool, accepted);
    const auto result = checkCallback(uri);
    QVERIFY2(result.has_value() == accepted, result ? "accepted" : qPrintable(result.error().detail));
    if (!accepted)
        QCOMPARE(result.error().field, u"callback"_s);
}

void tst_Consumers::aCallbackMatchesExactlyAndOnlyALoopbackPortFloats_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("registered");
    const auto row = [](const char *name, const char *uri, bool registered) {
        QTest::newRow(name) << QString::fromLatin1(uri) << registered;
    };
    row("the same", "https://a.example/cb", true);
    row("A04: other host", "https://b.example/cb", false);
    row("A05: slash added", "https://a.example/cb/", false);
    row("A05: query added", "https://a.example/cb?x=1", false);
    row("A05: other case in the path", "https://a.example/CB", false);
    row("A05: %2F for slash", "https://a.example%2Fcb", false);
    row("A05: default port added", "https://a.example:443/cb", false);
    row("A05: trailing dot", "https://a.example./cb", false);
    row("A06: prefix", "https://a.example/cb.evil.com", false);
    row("A06: user", "https://a.example/cb@evil", false);
    row("A09: other case of scheme and host", "HTTPS://A.example/cb", false);
    row("A10: any port on loopback", "http://127.0.0.1:51004/cb", true);
    row("A10: other path on loopback", "http://127.0.0.1:51004/other", false);
    row("A11: localhost for 127.0.0.1", "http://localhost:9/cb", false);
    row("A11: [::1] for 127.0.0.1", "http://[::1]:9/cb", false);
    row("A12: 127.0.0.1 as a prefix", "http://127.0.0.1.evil.com/cb", false);
    row("https on loopback for http", "https://127.0.0.1/cb", false);
}

void tst_Consumers::aCallbackMatchesExactlyAndOnlyALoopbackPortFloats()
{
    QFETCH(QString, uri);
    QFETCH(bool, registered);
    Consumer consumer;
    consumer.callbacks = {u"https://a.example/cb"_s, u"http://127.0.0.1/cb"_s};
    QCOMPARE(isRegistered(consumer, uri), registered);
}

void tst_Consumers::aSavedConsumerHasAKeyAndASecretThatVerifies()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const Added added = add(site, sample(site));
    QCOMPARE(added.consumer.key.size(), 18);
    QCOMPARE(added.secret.reveal().size(), 43);
    const Consumer found = findByKey(site.reader(), added.consumer.key).value();
    QCOMPARE(found.name, u"ChatGPT (Test RT)"_s);
    QCOMPARE(found.groupName, u"GOOGLE SHEET"_s);
    QCOMPARE(found.callbacks, sample(site).callbacks);
    QCOMPARE(found.secretHint.toLatin1(), added.secret.reveal().first(4));
    QVERIFY(verifySecret(site.reader(), found.id, added.secret.reveal(), site.clock.now()).value());
    QVERIFY(!verifySecret(site.reader(), found.id, "wrong", site.clock.now()).value());
    QVERIFY(!verifySecret(site.reader(), ConsumerId{999}, added.secret.reveal(), site.clock.now()).value());
    Work work = site.site().read();
    QCOMPARE(revealSecret(work, found.id).value().reveal(), added.secret.reveal());
}

void tst_Consumers::aRotatedSecretEndsTheOldOne()
{
    TestSite site;
    const Added added = add(site, sample(site));
    const auto secret =
        site.site().write<crypto::Secret>([&](Work &work) { return rotateSecret(work, added.consumer.id, true); }).value();
    QVERIFY(!verifySecret(site.reader(), added.consumer.id, added.secret.reveal(), site.clock.now()).value());
    QVERIFY(verifySecret(site.reader(), added.consumer.id, secret.reveal(), site.clock.now()).value());
}

void tst_Consumers::aSecretThatIsNotKeptCannotBeShown()
{
    TestSite site;
    const Added added = add(site, sample(site), false);
    Work work = site.site().read();
    QCOMPARE(revealSecret(work, added.consumer.id).error().code, ErrorCode::NotFound);
    QVERIFY(verifySecret(site.reader(), added.consumer.id, added.secret.reveal(), site.clock.now()).value());
}

void tst_Consumers::theFormNamesTheFieldAtFault_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"name", "description", "url", "privacy_url", "eula_url", "group", "callback", "grant"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void tst_Consumers::theFormNamesTheFieldAtFault()
{
    QFETCH(QString, field);
    TestSite site;
    Consumer consumer = sample(site);
    if (field == "name"_L1)
        consumer.name = u"  "_s;
    else if (field == "description"_L1)
        consumer.description = QString(501, u'x');
    else if (field == "url"_L1)
        consumer.url = u"ftp://a.example"_s;
    else if (field == "privacy_url"_L1)
        consumer.privacyUrl = u"javascript:x"_s;
    else if (field == "eula_url"_L1)
        consumer.eulaUrl = u"https://a.example/\"onclick"_s;
    else if (field == "group"_L1)
        consumer.group = {};
    else if (field == "callback"_L1)
        consumer.callbacks += consumer.callbacks.first();
    else
        consumer.grantType = GrantType::ClientCredentials;
    const QByteArray before = site.dump();
    const auto refused = site.site().write<Added>([&](Work &work) { return consumers::add(work, consumer, u"admin"_s, true); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ValidationFailed);
    QCOMPARE(refused.error().field, field);
    QCOMPARE(site.dump(), before);
}

void tst_Consumers::theStoreHoldsNoSecret()
{
    TestSite site;
    const Added added = add(site, sample(site));
    for (const QString &name : {u"site.db"_s, u"site.db-wal"_s}) { // X02
        QFile file{site.place().folder + u'/' + name};
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains(added.secret.reveal()));
    }
    const QByteArray key = site.site().keyring().keyFor("consumer-secret");
    QVERIFY(!site.dump().contains(key.toHex()));
}

QTEST_GUILESS_MAIN(tst_Consumers)
#include "tst_consumers.moc"
