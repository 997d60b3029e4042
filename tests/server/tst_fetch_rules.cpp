// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/fetch/answer_reader.h"
#include "server/fetch/https_url.h"
#include "server/fetch/public_address.h"

#include <QTest>

using namespace fractal;
using namespace fractal::fetch;
using namespace Qt::StringLiterals;

/// requirements/oauth.md C01, C02, C04, SEC-19: what is asked for, where, and what is taken, before any connection is made.
class tst_FetchRules : public QObject {
    Q_OBJECT

private slots:
    void addressesAreTakenAsTheyAreWritten_data();
    void addressesAreTakenAsTheyAreWritten();
    void otherAddressesAreRefused_data();
    void otherAddressesAreRefused();
    void onlyPublicAddressesAreConnectedTo_data();
    void onlyPublicAddressesAreConnectedTo();
    void anAnswerIsJudgedAsItComes_data();
    void anAnswerIsJudgedAsItComes();
    void anAnswerSaysHowLongItHolds_data();
    void anAnswerSaysHowLongItHolds();
};

void tst_FetchRules::addressesAreTakenAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("ChatGPT's") << u"https://chatgpt.com/oauth/client.json"_s << u"chatgpt.com"_s << 443
                               << "/oauth/client.json"_ba;
    QTest::newRow("C01: a port is legal") << u"https://a.example:8443/c"_s << u"a.example"_s << 8443 << "/c"_ba;
    QTest::newRow("C01: a query is legal") << u"https://a.example/c?x=../y"_s << u"a.example"_s << 443 << "/c?x=../y"_ba;
    QTest::newRow("the root is a path") << u"https://a.example/"_s << u"a.example"_s << 443 << "/"_ba;
    QTest::newRow("escapes stay") << u"https://a.example/a%2Fb"_s << u"a.example"_s << 443 << "/a%2Fb"_ba;
    QTest::newRow("dots in a name") << u"https://a.example/...x/a..b"_s << u"a.example"_s << 443 << "/...x/a..b"_ba;
    QTest::newRow("punycode") << u"https://xn--e1afmkfd.example/c"_s << u"xn--e1afmkfd.example"_s << 443 << "/c"_ba;
}

void tst_FetchRules::addressesAreTakenAsTheyAreWritten()
{
    QFETCH(QString, written);
    const auto url = HttpsUrl::parse(written);
    QVERIFY2(url.has_value(), url ? "" : qPrintable(url.error().detail));
    QTEST(url->host, "host");
    QTEST(static_cast<int>(url->port), "port");
    QTEST(url->target, "target");
}

void tst_FetchRules::otherAddressesAreRefused_data()
{
    QTest::addColumn<QString>("written");
    const std::pair<const char *, QString> rows[] = {
        {"C01: http", u"http://a.example/c"_s},
        {"C01: the scheme in capitals", u"HTTPS://a.example/c"_s},
        {"C01: no path", u"https://a.example"_s},
        {"C01: a query without a path", u"https://a.example?c"_s},
        {"C01: a fragment", u"https://a.example/c#f"_s},
        {"C01: an empty fragment", u"https://a.example/c#"_s},
        {"C01: a user", u"https://user@a.example/c"_s},
        {"C01: a user and a password", u"https://user:secret@a.example/c"_s},
        {"C01: another host as the user", u"https://claude.ai@evil.example/c"_s},
        {"C01: .. in the path", u"https://a.example/a/../c"_s},
        {"C01: .. at the end", u"https://a.example/a/.."_s},
        {"C01: . in the path", u"https://a.example/./c"_s},
        {"C01: %2e%2e", u"https://a.example/a/%2e%2e/c"_s},
        {"C01: %2E. mixed", u"https://a.example/a/%2E./c"_s},
        {"C01: a backslash", u"https://a.example\\@evil.example/c"_s},
        {"C01: a backslash in the path", u"https://a.example/a\\..\\c"_s},
        {"C01: a control character", u"https://a.example/c\r\nX: y"_s},
        {"C01: NUL", u"https://a.example/c"_s + QChar{0}},
        {"C01: a blank", u"https://a.example/a c"_s},
        {"C01: a blank before it", u" https://a.example/c"_s},
        {"C01: a letter that looks like another", u"https://сlaude.ai/c"_s},
        {"C01: a broken escape", u"https://a.example/%zz"_s},
        {"C01: half an escape", u"https://a.example/%2"_s},
        {"C01: port 0", u"https://a.example:0/c"_s},
        {"C01: a port too high", u"https://a.example:65536/c"_s},
        {"C01: an empty port", u"https://a.example:/c"_s},
        {"C01: a port that is none", u"https://a.example:4a3/c"_s},
        {"C02: an address for a host", u"https://127.0.0.1/c"_s},
        {"C02: a short address", u"https://127.1/c"_s},
        {"C02: an address as one number", u"https://2130706433/c"_s},
        {"C02: an address in hexadecimal", u"https://0x7f.0.0.0x1/c"_s},
        {"C02: an IPv6 address", u"https://[::1]/c"_s},
        {"C02: this computer", u"https://localhost/c"_s},
        {"C02: a name of a network of one's own", u"https://intranet/c"_s},
        {"a host that ends in a dot", u"https://a.example./c"_s},
        {"an empty label", u"https://a..example/c"_s},
        {"a host that begins with a hyphen", u"https://-a.example/c"_s},
        {"no host", u"https:///c"_s},
        {"longer than 256", u"https://a.example/"_s + QString{256, u'c'}},
        {"empty", QString{}},
    };
    for (const auto &[name, written] : rows)
        QTest::newRow(name) << written;
}

void tst_FetchRules::otherAddressesAreRefused()
{
    QFETCH(QString, written);
    const auto url = HttpsUrl::parse(written);
    QVERIFY(!url);
    QCOMPARE(url.error().code, ErrorCode::ValidationFailed);
    QVERIFY(!url.error().detail.isEmpty());
}

void tst_FetchRules::onlyPublicAddressesAreConnectedTo_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPublic");
    for (const char *closed : {"0.0.0.0",
                               "0.1.2.3",
                               "10.0.0.1",
                               "10.255.255.255",
                               "100.64.0.1",
                               "100.127.255.255",
                               "127.0.0.1",
                               "127.255.255.254",
                               "169.254.169.254",
                               "172.16.0.1",
                               "172.31.255.255",
                               "192.0.0.8",
                               "192.0.2.1",
                               "192.88.99.1",
                               "192.168.0.1",
                               "198.18.0.1",
                               "198.19.255.255",
                               "198.51.100.1",
                               "203.0.113.1",
                               "224.0.0.1",
                               "239.255.255.255",
                               "240.0.0.1",
                               "255.255.255.255",
                               "::",
                               "::1",
                               "::ffff:127.0.0.1",
                               "::ffff:8.8.8.8",
                               "::8.8.8.8",
                               "fc00::1",
                               "fdff::1",
                               "fe80::1",
                               "fe80::1%eth0",
                               "fec0::1",
                               "ff02::1",
                               "100::1",
                               "64:ff9b::10.0.0.1",
                               "64:ff9b::7f00:1",
                               "64:ff9b:1::1",
                               "2001::1",
                               "2001:2::1",
                               "2001:10::1",
                               "2001:db8::1",
                               "2002:7f00:1::1",
                               "3fff::1",
                               "4000::1"})
        QTest::addRow("C02: %s", closed) << QString::fromLatin1(closed) << false;
    for (const char *open : {"1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "160.79.104.10",
                             "172.15.255.255", "172.32.0.1", "192.167.255.255", "198.17.255.255", "198.20.0.1", "223.255.255.255",
                             "2606:4700::6810:84e5", "2a00:1450:4001::1", "64:ff9b::808:808", "2001:200::1"})
        QTest::addRow("public: %s", open) << QString::fromLatin1(open) << true;
}

void tst_FetchRules::onlyPublicAddressesAreConnectedTo()
{
    QFETCH(QString, address);
    QFETCH(bool, isPublic);
    const QHostAddress parsed{address};
    QVERIFY(!parsed.isNull());
    QCOMPARE(isPublicAddress(parsed), isPublic);
}

void tst_FetchRules::anAnswerIsJudgedAsItComes_data()
{
    using State = AnswerReader::State;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("state");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, State state, const QByteArray &body = {}) {
        QTest::newRow(name) << bytes << static_cast<int>(state) << body;
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    row("a length", ok + "Content-Length: 2\r\n\r\n{}", State::Complete, "{}");
    row("what comes after the length is left", ok + "Content-Length: 2\r\n\r\n{}garbage", State::Complete, "{}");
    row("chunks", ok + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n", State::Complete, "{}");
    row("up to the end", ok + "\r\n{}", State::Complete, "{}");
    row("parameters of the type",
        "HTTP/1.1 200 OK\r\ncontent-type: Application/JSON; charset=utf-8\r\ncontent-length: 2\r\n\r\n{}", State::Complete, "{}");
    row("an early hint before it", "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + ok + "Content-Length: 2\r\n\r\n{}",
        State::Complete, "{}");
    row("C03: a redirect", "HTTP/1.1 302 Found\r\nLocation: https://evil.example/\r\n\r\n", State::BadStatus);
    row("C03: not found", "HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
        State::BadStatus);
    row("C03: 206", "HTTP/1.1 206 Partial\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}", State::BadStatus);
    row("C03: 101", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", State::BadStatus);
    row("C04: HTML", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\n{}", State::WrongType);
    row("C04: no type", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", State::WrongType);
    row("C04: compressed", ok + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}", State::WrongType);
    row("C04: says that it is too large", ok + "Content-Length: 10241\r\n\r\n", State::TooLarge);
    row("C04: is too large in chunks", ok + "Transfer-Encoding: chunked\r\n\r\n3000\r\n" + QByteArray{0x3000, ' '},
        State::TooLarge);
    row("C04: is too large without a length", ok + "\r\n" + QByteArray{10241, ' '}, State::TooLarge);
    row("C04: as large as it may be", ok + "Content-Length: 10240\r\n\r\n" + QByteArray{10240, ' '}, State::Complete,
        QByteArray{10240, ' '});
    row("C04: a head without end", "HTTP/1.1 200 OK\r\nX: " + QByteArray{20000, 'x'}, State::TooLarge);
    row("compressed in transfer", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n", State::Malformed);
    row("a length and chunks", ok + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}", State::Malformed);
    row("two lengths", ok + "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", State::Malformed);
    row("a length that is none", ok + "Content-Length: -2\r\n\r\n{}", State::Malformed);
    row("ends early", ok + "Content-Length: 3\r\n\r\n{}", State::Malformed);
    row("ends within the chunks", ok + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n", State::Malformed);
    row("ends within the head", "HTTP/1.1 200 OK\r\n", State::Malformed);
    row("nothing at all", "", State::Malformed);
    row("not HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n", State::Malformed);
    row("a line without a name", "HTTP/1.1 200 OK\r\n: x\r\n\r\n", State::Malformed);
    row("a NUL in the head", QByteArray{"HTTP/1.1 200 OK\r\nA: \0b\r\n\r\n", 26}, State::Malformed);
}

void tst_FetchRules::anAnswerIsJudgedAsItComes()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype step : {bytes.size() + 1, qsizetype{1}, qsizetype{7}}) { // however it is split
        AnswerReader reader;
        auto state = AnswerReader::State::Reading;
        for (qsizetype at = 0; at < bytes.size() && state == AnswerReader::State::Reading; at += step)
            state = reader.feed(QByteArrayView{bytes}.sliced(at, std::min(step, bytes.size() - at)));
        if (state == AnswerReader::State::Reading)
            state = reader.end();
        QTEST(static_cast<int>(state), "state");
        if (state == AnswerReader::State::Complete)
            QTEST(reader.body(), "body");
    }
}

void tst_FetchRules::anAnswerSaysHowLongItHolds_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<qint64>("seconds"); // -1: it does not say
    QTest::newRow("nothing said") << "X: y"_ba << qint64{-1};
    QTest::newRow("max-age") << "Cache-Control: public, max-age=300"_ba << qint64{300};
    QTest::newRow("C08: 0") << "Cache-Control: max-age=0"_ba << qint64{0};
    QTest::newRow("C08: huge") << "cache-control: max-age=999999999999999999"_ba << qint64{365 * 24 * 3600};
    QTest::newRow("C08: more digits than a number has") << "cache-control: max-age=99999999999999999999"_ba << qint64{0};
    QTest::newRow("no-store") << "Cache-Control: max-age=300, no-store"_ba << qint64{0};
    QTest::newRow("garbage") << "Cache-Control: max-age=abc"_ba << qint64{0};
}

void tst_FetchRules::anAnswerSaysHowLongItHolds()
{
    QFETCH(QByteArray, field);
    AnswerReader reader;
    QCOMPARE(reader.feed("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 0\r\n" + field + "\r\n\r\n"),
             AnswerReader::State::Complete);
    QTEST(qint64{reader.maxAge().value_or(std::chrono::seconds{-1}).count()}, "seconds");
}

QTEST_GUILESS_MAIN(tst_FetchRules)
#include "tst_fetch_rules.moc"
