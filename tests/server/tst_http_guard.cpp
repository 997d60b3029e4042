// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "server/http/guard_server.h"
#include "server/http/listen_socket.h"
#include "server/http/qt_server.h"
#include "tests/support/http_client.h"
#include "tests/support/malformed_messages.h"
#include "tests/support/processes.h"

#include <QProcess>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fractal;
using namespace fractal::http;
using fractal::test::HttpAnswer;
using fractal::test::HttpClient;

namespace {

/// A guarded QHttpServer in a thread of its own, without router, site or store. "/wait" is answered when the test says so,
/// "/large" with 8 MiB, "/never" not at all; anything else with what was asked.
class GuardedServer : public QThread {
public:
    explicit GuardedServer(const Limits &limits = {}, std::optional<TlsIdentity> tls = {})
        : m_limits{limits},
          m_tls{std::move(tls)},
          m_count{limits.connections, limits.connectionsPerAddress}
    {
        const auto socket = listen_socket::open(QHostAddress{QHostAddress::LocalHost}, 0);
        m_socket = socket.value();
        port = listen_socket::portOf(m_socket);
        start();
        m_ready.acquire();
    }
    ~GuardedServer() override
    {
        quit();
        wait();
    }
    void answerWaiting()
    {
        QMetaObject::invokeMethod(m_guard, [this] {
            for (const Ticket ticket : std::exchange(m_waiting, {}))
                m_guard->answer(ticket, Response::json(200, "late"_ba));
        });
    }
    void drain() { QMetaObject::invokeMethod(m_guard, &GuardServer::drain); }
    [[nodiscard]] int connections() const { return m_count.inAll(); }

    quint16 port = 0;
    std::atomic<int> handled = 0;
    std::atomic<int> waiting = 0;
    std::atomic<int> abandoned = 0;
    std::atomic<bool> drained = false;
    std::atomic<bool> exempt = false;

protected:
    void run() override
    {
        const SystemClock clock;
        AnswerWriter answers{clock};
        auto guard = std::make_unique<GuardServer>(GuardServer::Setup{
            .limits = m_limits,
            .bodyLimit = m_bodyLimit,
            .answers = answers,
            .count = m_count,
            .isExempt = [this](const QHostAddress &) { return exempt.load(); },
            .tls = m_tls,
        });
        m_guard = guard.get();
        m_guard->setSocketDescriptor(m_socket);
        m_guard->watch([this](Ticket ticket) { m_guard->answer(ticket, Response::empty(503)); }, [this](Ticket) { ++abandoned; });
        connect(m_guard, &GuardServer::drained, m_guard, [this] { drained = true; });
        QtServer server{[this](Ticket ticket) { handle(ticket); }};
        server.bind(std::move(guard));
        m_ready.release();
        exec();
    }

private:
    void handle(Ticket ticket)
    {
        const auto request = m_guard->take(ticket);
        ++handled;
        if (request->path == "/wait" || request->path == "/never") {
            if (request->path == "/wait")
                m_waiting.append(ticket);
            ++waiting;
            return;
        }
        if (request->path == "/large")
            return m_guard->answer(ticket, Response::json(200, QByteArray(8 * 1024 * 1024, 'x')));
        QByteArray text = nameOf(request->method) + ' ' + request->path + ' ' + request->header("x-ticket") + ' ' + request->body;
        m_guard->answer(ticket, Response::json(200, std::move(text)));
    }

    const Limits m_limits;
    const std::optional<TlsIdentity> m_tls;
    const RequestParser::BodyLimit m_bodyLimit = [](Method, const QByteArray &path) {
        return path == "/mib" ? 1024 * 1024 : 64 * 1024;
    };
    ConnectionCount m_count;
    QSemaphore m_ready;
    qintptr m_socket = -1;
    GuardServer *m_guard = nullptr;
    QList<Ticket> m_waiting;
};

QByteArray get(const QByteArray &path, const QByteArray &fields = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
}

Limits shortLimits()
{
    Limits limits;
    limits.headDeadline = 300ms;
    limits.bodyDeadline = 300ms;
    limits.idleDeadline = 300ms;
    limits.stalledDeadline = 300ms;
    return limits;
}

/// A key and a certificate that fits it, made by openssl.
bool makeCertificate(const QTemporaryDir &folder, const QString &name)
{
    return fractal::test::execute(u"openssl"_s,
                                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                                   u"-nodes"_s, u"-keyout"_s, folder.filePath(name + u".key"_s), u"-out"_s,
                                   folder.filePath(name + u".crt"_s), u"-subj"_s, u"/CN=localhost"_s, u"-days"_s, u"2"_s})
        == 0;
}

} // namespace

class tst_http_guard : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void malformedMessageGetsOneRefusalAndTheEnd_data();
    void malformedMessageGetsOneRefusalAndTheEnd();
    void refusalReachesAClientThatGoesOnSending();
    void keepAliveServesManyRequests();
    void requestSplitAtEveryByteIsAnswered();
    void pipelinedRequestsAreAnsweredInOrder();
    void nextRequestWaitsForTheAnswer();
    void manyPipelinedRequestsAreAllAnswered();
    void headHasTheFieldsOfGetAndNoBody();
    void connectionCloseIsHonoured();
    void http10EndsAfterTheAnswer();
    void continueIsSentBeforeTheBody();
    void continueIsNotSentWhereTheBodyCameToo();
    void clientsCannotNameATicket();
    void bodyOfOneMebibyteArrives();
    void slowHeadIsTimedOut();
    void silentConnectionIsClosed();
    void slowBodyIsTimedOut();
    void idleConnectionIsClosed();
    void answerThatIsNotReadEndsTheConnection();
    void slowlyReadLargeAnswerArrives();
    void handlerThatNeverAnswersGets503();
    void connectionsInAllAreLimited();
    void connectionsPerAddressAreLimitedUnlessExempt();
    void clientThatLeavesIsForgotten();
    void lateAnswerOfAGoneClientIsDropped();
    void drainAnswersWhatIsUnderWay();
    void tlsServesRequests();
    void halfOpenHandshakesDelayNobody();
    void silentHandshakeIsEnded();
    void plainHttpOnTheTlsPortIsClosed();
    void keyOfAnotherCertificateIsRefused();
    void renewedCertificateIsUsedWithoutRestart();

private:
    [[nodiscard]] TlsIdentity identity() const
    {
        return *TlsIdentity::load(m_folder.filePath(u"a.crt"_s), m_folder.filePath(u"a.key"_s));
    }

    QTemporaryDir m_folder;
};

void tst_http_guard::initTestCase()
{
    QVERIFY(makeCertificate(m_folder, u"a"_s));
    QVERIFY(makeCertificate(m_folder, u"b"_s));
}

void tst_http_guard::malformedMessageGetsOneRefusalAndTheEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    for (const auto &message : test::malformedMessages())
        QTest::newRow(message.name) << message.bytes << message.status;
}

void tst_http_guard::malformedMessageGetsOneRefusalAndTheEnd()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    GuardedServer server;
    HttpClient client{server.port};
    const HttpAnswer refusal = client.ask(bytes + test::smuggledRequest());
    QCOMPARE(refusal.status, status);
    QCOMPARE(refusal.header("connection"), "close"_ba);
    QCOMPARE(refusal.header("x-content-type-options"), "nosniff"_ba);
    QVERIFY(client.isClosed());
    QCOMPARE(client.rest(), QByteArray{}); // never a second answer
    QCOMPARE(server.handled.load(), 0); // never a body taken for a request
}

void tst_http_guard::refusalReachesAClientThatGoesOnSending()
{
    GuardedServer server;
    HttpClient client{server.port};
    client.send("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 3000000\r\n\r\n"_ba);
    client.send(QByteArray(3'000'000, 'x'));
    QCOMPARE(client.receive().status, 413);
    QVERIFY(client.isClosed());
    QCOMPARE(server.handled.load(), 0);
}

void tst_http_guard::keepAliveServesManyRequests()
{
    GuardedServer server;
    HttpClient client{server.port};
    for (int i = 0; i < 200; ++i)
        QCOMPARE(client.ask(get("/"_ba + QByteArray::number(i))).body, "GET /"_ba + QByteArray::number(i) + "  ");
    QCOMPARE(server.connections(), 1);
}

void tst_http_guard::requestSplitAtEveryByteIsAnswered()
{
    GuardedServer server;
    HttpClient client{server.port};
    client.socket().setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const QByteArray message = "POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"_ba;
    for (const char byte : message)
        QVERIFY(client.send(QByteArray(1, byte)));
    QCOMPARE(client.receive().body, "POST /a  abc"_ba);
    for (qsizetype at = 1; at < message.size(); ++at) {
        client.send(message.first(at));
        client.send(message.sliced(at));
        QCOMPARE(client.receive().body, "POST /a  abc"_ba);
    }
}

void tst_http_guard::pipelinedRequestsAreAnsweredInOrder()
{
    GuardedServer server;
    HttpClient client{server.port};
    client.send(get("/1"_ba) + "POST /2 HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc" + get("/3"_ba));
    QCOMPARE(client.receive().body, "GET /1  "_ba);
    QCOMPARE(client.receive().body, "POST /2  abc"_ba);
    QCOMPARE(client.receive().body, "GET /3  "_ba);
}

void tst_http_guard::nextRequestWaitsForTheAnswer()
{
    GuardedServer server;
    HttpClient client{server.port};
    client.send(get("/wait"_ba) + get("/2"_ba));
    QTRY_COMPARE(server.waiting.load(), 1);
    QCOMPARE(server.handled.load(), 1);
    server.answerWaiting();
    QCOMPARE(client.receive().body, "late"_ba);
    QCOMPARE(client.receive().body, "GET /2  "_ba);
}

void tst_http_guard::manyPipelinedRequestsAreAllAnswered()
{
    GuardedServer server;
    HttpClient client{server.port};
    constexpr int count = 5000; // several times what the guard reads at once
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += get("/"_ba + QByteArray::number(i), "A: "_ba + QByteArray(30, 'a') + "\r\n");
    client.send(all);
    for (int i = 0; i < count; ++i)
        QCOMPARE(client.receive().body, "GET /"_ba + QByteArray::number(i) + "  ");
}

void tst_http_guard::headHasTheFieldsOfGetAndNoBody()
{
    GuardedServer server;
    HttpClient client{server.port};
    const HttpAnswer head = client.ask("HEAD /a HTTP/1.1\r\nHost: h\r\n\r\n"_ba, true);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("content-length"), "9"_ba);
    QCOMPARE(client.ask(get("/b"_ba)).body, "GET /b  "_ba);
}

void tst_http_guard::connectionCloseIsHonoured()
{
    GuardedServer server;
    HttpClient client{server.port};
    const HttpAnswer answer = client.ask(get("/a"_ba, "Connection: close\r\n"_ba) + get("/b"_ba));
    QCOMPARE(answer.body, "GET /a  "_ba);
    QCOMPARE(answer.header("connection"), "close"_ba);
    QVERIFY(client.isClosed());
    QCOMPARE(client.rest(), QByteArray{});
}

void tst_http_guard::http10EndsAfterTheAnswer()
{
    GuardedServer server;
    HttpClient client{server.port};
    QCOMPARE(client.ask("GET /a HTTP/1.0\r\n\r\n"_ba).body, "GET /a  "_ba);
    QVERIFY(client.isClosed());
}

void tst_http_guard::continueIsSentBeforeTheBody()
{
    GuardedServer server;
    HttpClient client{server.port};
    QCOMPARE(client.ask("POST /a HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n"_ba).status, 100);
    QCOMPARE(client.ask("abc"_ba).body, "POST /a  abc"_ba);
}

void tst_http_guard::continueIsNotSentWhereTheBodyCameToo()
{
    GuardedServer server;
    HttpClient client{server.port};
    QCOMPARE(client.ask("POST /a HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\nabc"_ba).status, 200);
}

void tst_http_guard::clientsCannotNameATicket()
{
    GuardedServer server;
    HttpClient waiting{server.port};
    waiting.send(get("/wait"_ba));
    QTRY_COMPARE(server.waiting.load(), 1);
    HttpClient client{server.port};
    QCOMPARE(client.ask(get("/a"_ba, "X-Ticket: 1\r\n"_ba)).body, "GET /a 1 "_ba);
    server.answerWaiting();
    QCOMPARE(waiting.receive().body, "late"_ba);
}

void tst_http_guard::bodyOfOneMebibyteArrives()
{
    GuardedServer server;
    HttpClient client{server.port};
    const QByteArray body(1024 * 1024, 'x');
    client.send("POST /mib HTTP/1.1\r\nHost: h\r\nContent-Length: 1048576\r\n\r\n"_ba + body);
    QCOMPARE(client.receive().body.size(), body.size() + 11);
}

void tst_http_guard::slowHeadIsTimedOut()
{
    GuardedServer server{shortLimits()};
    HttpClient client{server.port};
    client.send("GET / HTTP/1.1\r\nHost"_ba);
    QCOMPARE(client.receive().status, 408);
    QVERIFY(client.isClosed());
}

void tst_http_guard::silentConnectionIsClosed()
{
    GuardedServer server{shortLimits()};
    HttpClient client{server.port};
    QVERIFY(client.isClosed());
    QCOMPARE(client.rest(), QByteArray{});
    QTRY_COMPARE(server.connections(), 0);
}

void tst_http_guard::slowBodyIsTimedOut()
{
    GuardedServer server{shortLimits()};
    HttpClient client{server.port};
    client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\n"_ba);
    // A byte now and then does not prolong it.
    HttpAnswer answer;
    for (int i = 0; i < 100 && answer.status == 0; ++i) {
        client.send("x"_ba);
        answer = client.receive(false, 50ms);
    }
    QCOMPARE(answer.status, 408);
    QVERIFY(client.isClosed());
}

void tst_http_guard::idleConnectionIsClosed()
{
    GuardedServer server{shortLimits()};
    HttpClient client{server.port};
    QCOMPARE(client.ask(get("/a"_ba)).status, 200);
    QVERIFY(client.isClosed());
    QCOMPARE(client.rest(), QByteArray{});
}

void tst_http_guard::answerThatIsNotReadEndsTheConnection()
{
    GuardedServer server{shortLimits()};
    HttpClient client{server.port};
    client.stopReading();
    client.send(get("/large"_ba));
    QTRY_COMPARE(server.handled.load(), 1);
    QTRY_COMPARE(server.connections(), 0);
}

void tst_http_guard::slowlyReadLargeAnswerArrives()
{
    GuardedServer server;
    HttpClient client{server.port};
    client.socket().setReadBufferSize(64 * 1024);
    QCOMPARE(client.ask(get("/large"_ba) + get("/b"_ba)).body.size(), 8 * 1024 * 1024);
    QCOMPARE(client.receive().body, "GET /b  "_ba);
}

void tst_http_guard::handlerThatNeverAnswersGets503()
{
    Limits limits;
    limits.handlerDeadline = 200ms;
    GuardedServer server{limits};
    HttpClient client{server.port};
    QCOMPARE(client.ask(get("/never"_ba)).status, 503);
    QCOMPARE(client.ask(get("/b"_ba)).body, "GET /b  "_ba);
}

void tst_http_guard::connectionsInAllAreLimited()
{
    Limits limits;
    limits.connections = 3;
    GuardedServer server{limits};
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<HttpClient>(server.port));
        QCOMPARE(clients.back()->ask(get("/a"_ba)).status, 200);
    }
    HttpClient over{server.port};
    QVERIFY(over.isClosed());
    for (const auto &client : clients)
        QCOMPARE(client->ask(get("/b"_ba)).status, 200);
    clients.pop_back();
    QTRY_COMPARE(server.connections(), 2);
    HttpClient again{server.port};
    QCOMPARE(again.ask(get("/a"_ba)).status, 200);
}

void tst_http_guard::connectionsPerAddressAreLimitedUnlessExempt()
{
    Limits limits;
    limits.connectionsPerAddress = 2;
    GuardedServer server{limits};
    HttpClient first{server.port};
    HttpClient second{server.port};
    QCOMPARE(first.ask(get("/a"_ba)).status, 200);
    QCOMPARE(second.ask(get("/a"_ba)).status, 200);
    HttpClient over{server.port};
    QVERIFY(over.isClosed());
    server.exempt = true;
    HttpClient proxy{server.port};
    QCOMPARE(proxy.ask(get("/a"_ba)).status, 200);
}

void tst_http_guard::clientThatLeavesIsForgotten()
{
    GuardedServer server;
    {
        HttpClient client{server.port};
        QCOMPARE(client.ask(get("/a"_ba)).status, 200);
        client.leave();
    }
    QTRY_COMPARE(server.connections(), 0);
}

void tst_http_guard::lateAnswerOfAGoneClientIsDropped()
{
    GuardedServer server;
    HttpClient client{server.port};
    client.send(get("/wait"_ba));
    QTRY_COMPARE(server.waiting.load(), 1);
    client.leave();
    QTRY_COMPARE(server.abandoned.load(), 1);
    QTRY_COMPARE(server.connections(), 0);
    server.answerWaiting();
    HttpClient next{server.port};
    QCOMPARE(next.ask(get("/b"_ba)).body, "GET /b  "_ba);
}

void tst_http_guard::drainAnswersWhatIsUnderWay()
{
    GuardedServer server;
    HttpClient idle{server.port};
    QCOMPARE(idle.ask(get("/a"_ba)).status, 200);
    HttpClient waiting{server.port};
    waiting.send(get("/wait"_ba));
    QTRY_COMPARE(server.waiting.load(), 1);
    server.drain();
    QVERIFY(idle.isClosed());
    QVERIFY(!server.drained);
    server.answerWaiting();
    const HttpAnswer answer = waiting.receive();
    QCOMPARE(answer.body, "late"_ba);
    QCOMPARE(answer.header("connection"), "close"_ba);
    QVERIFY(waiting.isClosed());
    QTRY_VERIFY(server.drained);
    QVERIFY(!HttpClient{server.port}.isConnected());
}

void tst_http_guard::tlsServesRequests()
{
    GuardedServer server{{}, identity()};
    HttpClient client{server.port, HttpClient::Transport::Tls};
    QVERIFY(client.socket().isEncrypted());
    QCOMPARE(client.ask(get("/a"_ba)).body, "GET /a  "_ba);
    QCOMPARE(client.ask(get("/large"_ba)).body.size(), 8 * 1024 * 1024);
    QCOMPARE(client.ask(get("//"_ba)).status, 400);
    QVERIFY(client.isClosed());
}

void tst_http_guard::halfOpenHandshakesDelayNobody()
{
    GuardedServer server{{}, identity()};
    std::vector<std::unique_ptr<HttpClient>> silent;
    for (int i = 0; i < 60; ++i)
        silent.push_back(std::make_unique<HttpClient>(server.port)); // connects, and never says hello
    QTRY_COMPARE(server.connections(), 60);
    QElapsedTimer timer;
    timer.start();
    HttpClient honest{server.port, HttpClient::Transport::Tls};
    QCOMPARE(honest.ask(get("/a"_ba)).status, 200);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

void tst_http_guard::silentHandshakeIsEnded()
{
    GuardedServer server{shortLimits(), identity()};
    HttpClient silent{server.port};
    QVERIFY(silent.isClosed());
    QTRY_COMPARE(server.connections(), 0);
}

void tst_http_guard::plainHttpOnTheTlsPortIsClosed()
{
    GuardedServer server{{}, identity()};
    HttpClient client{server.port};
    client.send(get("/a"_ba));
    QVERIFY(client.isClosed());
    QCOMPARE(server.handled.load(), 0);
}

void tst_http_guard::keyOfAnotherCertificateIsRefused()
{
    const auto mixed = TlsIdentity::load(m_folder.filePath(u"a.crt"_s), m_folder.filePath(u"b.key"_s));
    QVERIFY(!mixed);
    QVERIFY2(mixed.error().detail.contains(u"does not belong"_s), qPrintable(mixed.error().detail));
    const auto missing = TlsIdentity::load(m_folder.filePath(u"none.crt"_s), m_folder.filePath(u"a.key"_s));
    QVERIFY(!missing);
    QVERIFY2(missing.error().detail.contains(u"none.crt"_s), qPrintable(missing.error().detail));
    const auto swapped = TlsIdentity::load(m_folder.filePath(u"a.key"_s), m_folder.filePath(u"a.crt"_s));
    QVERIFY(!swapped);
    QVERIFY2(swapped.error().detail.contains(u"no certificate"_s), qPrintable(swapped.error().detail));
}

void tst_http_guard::renewedCertificateIsUsedWithoutRestart()
{
    const QString certificate = m_folder.filePath(u"c.crt"_s);
    const QString key = m_folder.filePath(u"c.key"_s);
    QVERIFY(makeCertificate(m_folder, u"c"_s));
    GuardedServer server{{}, *TlsIdentity::load(certificate, key)};
    const auto shown = [&] { return HttpClient{server.port, HttpClient::Transport::Tls}.socket().peerCertificate(); };
    const QSslCertificate before = shown();
    QVERIFY(!before.isNull());

    QFile broken{key};
    QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
    broken.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression{u"renewed certificate is not used"_s});
    QCOMPARE(shown(), before); // half-renewed: the former stays

    QVERIFY(makeCertificate(m_folder, u"c"_s));
    QVERIFY(shown() != before);
}

QTEST_GUILESS_MAIN(tst_http_guard)
#include "tst_http_guard.moc"
