// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/fetch/fetcher.h"
#include "tests/support/tls_server.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <future>

using namespace fractal;
using namespace fractal::fetch;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// requirements/security.md SEC-19, oauth.md C02–C04: the fetcher and real servers, on loopback, which only these tests allow.
class tst_FetchCalls : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_identity = std::make_unique<TestIdentity>(u"client.example"_s); }
    void aDocumentIsFetched();
    void theNameIsInTheHandshake();
    void wrongCertificatesAreNotTrusted_data();
    void wrongCertificatesAreNotTrusted();
    void nothingIsConnectedToWhereAnAddressIsClosed_data();
    void nothingIsConnectedToWhereAnAddressIsClosed();
    void theNameIsResolvedOnce();
    void theSitesOwnAddressMayBePrivate();
    void anotherAddressIsTriedWhereOneLeadsNowhere();
    void answersThatAreNoGoodAreNotTaken_data();
    void answersThatAreNoGoodAreNotTaken();
    void allOfItHasADeadline_data();
    void allOfItHasADeadline();
    void noProxyIsAsked();
    void fourAreFetchedAtOnceAtMost();

private:
    static QByteArray good()
    {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nCache-Control: max-age=600\r\nContent-Length: 2\r\n\r\n{}";
    }
    [[nodiscard]] FetchOptions options() const
    {
        FetchOptions options;
        options.resolve = [](const QString &, QDeadlineTimer) { return QList{QHostAddress{QHostAddress::LocalHost}}; };
        options.mayConnect = [](const QHostAddress &) { return true; };
        options.authorities = {m_identity->certificate()};
        options.total = 5s;
        return options;
    }
    static HttpsUrl urlOf(quint16 port, const QString &host = u"client.example"_s)
    {
        return {host, port, "/oauth/client.json?v=1"};
    }

    std::unique_ptr<TestIdentity> m_identity;
};

void tst_FetchCalls::aDocumentIsFetched()
{
    const TlsServer server{*m_identity, {good()}};
    Fetcher fetcher{options()};
    const Outcome outcome = fetcher.get(urlOf(server.port()));
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().detail));
    QCOMPARE(outcome->body, "{}"_ba);
    QCOMPARE(outcome->maxAge, std::optional{std::chrono::seconds{600}});
    const QByteArray sent = server.lastRequest();
    QVERIFY(sent.startsWith("GET /oauth/client.json?v=1 HTTP/1.1\r\n"));
    QVERIFY(sent.contains("\r\nHost: client.example:" + QByteArray::number(server.port()) + "\r\n"));
    QVERIFY(sent.contains("\r\nAccept: application/json\r\n"));
    QVERIFY(sent.contains("\r\nAccept-Encoding: identity\r\n")); // C04: no gzip
    for (const char *absent : {"Cookie", "Authorization", "Referer"})
        QVERIFY2(!sent.contains(absent), absent);
}

void tst_FetchCalls::theNameIsInTheHandshake()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    FetchOptions few = options();
    few.total = 500ms;
    Fetcher fetcher{few};
    auto outcome = std::async(std::launch::async, [&] { return fetcher.get(urlOf(server.serverPort())); });
    QVERIFY(server.waitForNewConnection(5000));
    const std::unique_ptr<QTcpSocket> socket{server.nextPendingConnection()};
    QVERIFY(socket->bytesAvailable() > 0 || socket->waitForReadyRead(5000));
    QVERIFY(socket->readAll().contains("client.example")); // SNI of the ClientHello
    QVERIFY(!outcome.get());
}

void tst_FetchCalls::wrongCertificatesAreNotTrusted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isAuthority");
    QTest::newRow("SEC-19: of another name") << u"other.example"_s << 10 << true;
    QTest::newRow("SEC-19: of an unknown authority") << u"client.example"_s << 10 << false;
    QTest::newRow("SEC-19: expired") << u"client.example"_s << -1 << true;
}

void tst_FetchCalls::wrongCertificatesAreNotTrusted()
{
    QFETCH(QString, name);
    QFETCH(int, days);
    QFETCH(bool, isAuthority);
    const TestIdentity identity{name, days};
    const TlsServer server{identity, {good()}};
    FetchOptions trusting = options();
    if (isAuthority)
        trusting.authorities = {identity.certificate()};
    Fetcher fetcher{trusting};
    const Outcome outcome = fetcher.get(urlOf(server.port()));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().why, Failed::NotTrusted);
    QVERIFY(server.lastRequest().isEmpty());
}

void tst_FetchCalls::nothingIsConnectedToWhereAnAddressIsClosed_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("C02: loopback") << QStringList{u"127.0.0.1"_s};
    QTest::newRow("C02: IPv4-mapped loopback") << QStringList{u"::ffff:127.0.0.1"_s};
    QTest::newRow("C02: a good one and a private one") << QStringList{u"1.1.1.1"_s, u"10.0.0.1"_s};
    QTest::newRow("C02: the metadata service of a cloud") << QStringList{u"169.254.169.254"_s};
}

void tst_FetchCalls::nothingIsConnectedToWhereAnAddressIsClosed()
{
    QFETCH(QStringList, addresses);
    const TlsServer server{*m_identity, {good()}};
    FetchOptions careful = options();
    careful.mayConnect = {};
    careful.resolve = [&](const QString &, QDeadlineTimer) {
        QList<QHostAddress> list;
        for (const QString &address : addresses)
            list += QHostAddress{address};
        return list;
    };
    Fetcher fetcher{careful};
    const Outcome outcome = fetcher.get(urlOf(server.port()));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().why, Failed::ForbiddenAddress);
    QCOMPARE(server.connections(), 0);
}

void tst_FetchCalls::theNameIsResolvedOnce()
{
    const TlsServer server{*m_identity, {good()}};
    int asked = 0;
    FetchOptions counting = options();
    counting.resolve = [&](const QString &host, QDeadlineTimer) { // C02: the second answer would be another one
        return QList{++asked == 1 && host == "client.example"_L1 ? QHostAddress{u"127.0.0.1"_s} : QHostAddress{u"192.0.2.1"_s}};
    };
    Fetcher fetcher{counting};
    QVERIFY(fetcher.get(urlOf(server.port())));
    QCOMPARE(asked, 1);
}

void tst_FetchCalls::theSitesOwnAddressMayBePrivate()
{
    const TlsServer server{*m_identity, {good()}};
    FetchOptions careful = options();
    careful.mayConnect = {};
    Fetcher fetcher{careful};
    const QString own = u"https://client.example:%1"_s.arg(server.port());
    QVERIFY(fetcher.get(urlOf(server.port()), own));
    QVERIFY(!fetcher.get(urlOf(server.port()), u"https://client.example"_s)); // another port is another server
    QVERIFY(!fetcher.get(urlOf(server.port()), u"https://other.example:%1"_s.arg(server.port())));
    QCOMPARE(server.connections(), 1);
}

void tst_FetchCalls::anotherAddressIsTriedWhereOneLeadsNowhere()
{
    const TlsServer server{*m_identity, {good()}};
    FetchOptions two = options();
    // Nothing listens at this port of the other loopback address.
    two.resolve = [](const QString &, QDeadlineTimer) {
        return QList{QHostAddress{u"127.0.0.2"_s}, QHostAddress{u"127.0.0.1"_s}};
    };
    Fetcher fetcher{two};
    QVERIFY(fetcher.get(urlOf(server.port())));
}

void tst_FetchCalls::answersThatAreNoGoodAreNotTaken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("why");
    const auto row = [](const char *name, const QByteArray &bytes, Failed why) {
        QTest::newRow(name) << bytes << static_cast<int>(why);
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    row("C03: a redirect is not followed",
        "HTTP/1.1 301 Moved\r\nLocation: https://client.example/other\r\nContent-Length: 0\r\n\r\n", Failed::BadStatus);
    row("C03: 503", "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n", Failed::BadStatus);
    row("C04: HTML", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\n{}", Failed::WrongType);
    row("C04: 1 MB", ok + "\r\n" + QByteArray{1'000'000, 'x'}, Failed::TooLarge);
    row("C04: a bomb", ok + "Content-Encoding: gzip\r\n\r\n\x1f\x8b", Failed::WrongType);
    row("cut off", ok + "Content-Length: 20\r\n\r\n{", Failed::Malformed);
    row("nothing", {}, Failed::Malformed);
}

void tst_FetchCalls::answersThatAreNoGoodAreNotTaken()
{
    QFETCH(QByteArray, bytes);
    const TlsServer server{*m_identity, {bytes}};
    Fetcher fetcher{options()};
    const Outcome outcome = fetcher.get(urlOf(server.port()));
    QVERIFY(!outcome);
    QTEST(static_cast<int>(outcome.error().why), "why");
    QCOMPARE(server.connections(), 1);
    QVERIFY(!outcome.error().detail.contains("/other"_L1)); // nothing of the answer gets anywhere
}

void tst_FetchCalls::allOfItHasADeadline_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("C04: one byte of the head at a time") << "HTTP/1.1 200 OK\r\n"_ba + QByteArray{1000, 'x'};
    QTest::newRow("C04: one byte of the body at a time")
        << "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n"_ba + QByteArray{1000, ' '};
}

void tst_FetchCalls::allOfItHasADeadline()
{
    QFETCH(QByteArray, bytes);
    const TlsServer server{*m_identity, {bytes, 1, 20ms}};
    FetchOptions few = options();
    few.total = 400ms;
    Fetcher fetcher{few};
    QElapsedTimer timer;
    timer.start();
    const Outcome outcome = fetcher.get(urlOf(server.port()));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().why, Failed::TooLate);
    QVERIFY(timer.elapsed() < 3000);
}

void tst_FetchCalls::noProxyIsAsked()
{
    const TlsServer server{*m_identity, {good()}};
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy.serverPort());
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "all_proxy", "ALL_PROXY"})
        qputenv(name, address);
    Fetcher fetcher{options()};
    QVERIFY(fetcher.get(urlOf(server.port())));
    QVERIFY(!proxy.waitForNewConnection(0));
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
}

void tst_FetchCalls::fourAreFetchedAtOnceAtMost()
{
    const TlsServer server{*m_identity, {good(), 1, 30ms}}; // each takes about three seconds
    Fetcher fetcher{options()};
    std::vector<std::future<Outcome>> running;
    for (int i = 0; i < 4; ++i)
        running.push_back(std::async(std::launch::async, [&] { return fetcher.get(urlOf(server.port())); }));
    QTRY_COMPARE(server.connections(), 4);
    const Outcome fifth = fetcher.get(urlOf(server.port()));
    QVERIFY(!fifth);
    QCOMPARE(fifth.error().why, Failed::Busy);
    for (auto &one : running)
        static_cast<void>(one.get());
    QVERIFY(server.connections() == 4);
}

QTEST_GUILESS_MAIN(tst_FetchCalls)
#include "tst_fetch_calls.moc"
