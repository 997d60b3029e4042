// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/exchange.h"
#include "server/http/http_server.h"
#include "server/http/stream.h"
#include "tests/support/http_client.h"
#include "tests/support/test_site.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fractal;
using namespace fractal::http;
using fractal::test::HttpClient;
using fractal::test::TestSite;

namespace {

/// A server whose one endpoint answers with a stream, which the test then writes to.
class StreamingServer {
public:
    explicit StreamingServer(const Limits &limits = {})
        : server{{site.site().database(), site.site().writer(), site.clock, site.random, site.site().keyring(), {}}, endpoints()}
    {
        ListenOptions options;
        options.port = 0;
        options.limits = limits;
        if (const auto started = server.start(options); !started)
            qFatal("%s", qPrintable(started.error().detail));
    }
    ~StreamingServer()
    {
        server.stop(); // its threads write to m_stream until then
        const std::lock_guard lock{m_mutex}; // ThreadSanitizer does not see that Qt waited for them
        m_stream.reset();
    }
    [[nodiscard]] QByteArray request(const QByteArray &method = "GET", const QByteArray &path = "/stream",
                                     const QByteArray &fields = {}, const QByteArray &version = "1.1") const
    {
        return method + ' ' + path + " HTTP/" + version + "\r\nHost: 127.0.0.1:" + QByteArray::number(server.port()) + "\r\n"
            + fields + "\r\n";
    }
    /// The one that the newest request was answered with.
    [[nodiscard]] StreamPtr stream()
    {
        const std::lock_guard lock{m_mutex};
        return m_stream;
    }
    static QByteArray read(HttpClient &client, const QByteArray &until, int atMost = 5000)
    {
        QByteArray got;
        QElapsedTimer timer;
        timer.start();
        while (!got.contains(until) && timer.elapsed() < atMost) {
            if (client.socket().bytesAvailable() == 0)
                client.socket().waitForReadyRead(50);
            got += client.socket().readAll();
        }
        return got;
    }

    TestSite site;
    std::atomic<int> ticks = 0;
    std::atomic<int> lost = 0;
    bool saysFarewell = false;
    HttpServer server;

private:
    QList<Endpoint> endpoints()
    {
        const auto streamed = [this](Exchange &) {
            Response response{200, "text/event-stream"_ba, "first\n"_ba, {}, std::make_shared<Stream>()};
            response.stream->everySecond([this](Exchange &) { ++ticks; });
            response.stream->whenLost([this] { ++lost; });
            if (saysFarewell)
                response.stream->sayFarewellWith([] { return "farewell\n"_ba; });
            const std::lock_guard lock{m_mutex};
            m_stream = response.stream;
            return response;
        };
        const auto later = [streamed](Exchange &exchange) -> Outcome {
            const auto head = std::make_shared<const Response>(streamed(exchange));
            head->stream->tellAnswersAs([](const Response &answer) { return "told " + answer.body + '\n'; });
            return Deferred{Place::Write, [](Exchange &) -> Outcome { return Response::json(200, "{}"_ba); }, head};
        };
        QList<Endpoint> list{{"/stream"_ba,
                              {Method::Get},
                              Auth::Public,
                              Place::Inline,
                              0,
                              Cors::None,
                              [streamed](Exchange &e) -> Outcome { return streamed(e); }},
                             {"/later"_ba, {Method::Get}, Auth::Public, Place::Inline, 0, Cors::None, later},
                             {"/plain"_ba, {Method::Get}, Auth::Public, Place::Inline, 0, Cors::None, [](Exchange &) -> Outcome {
                                  return Response::json(200, "{\"plain\":true}"_ba);
                              }}};
        return list;
    }
    std::mutex m_mutex;
    StreamPtr m_stream;
};

} // namespace

/// Answers that go on, over a real socket.
class tst_HttpStreams : public QObject {
    Q_OBJECT

private slots:
    void piecesArriveAsTheyAreWritten();
    void theConnectionGoesOnAfterTheEnd();
    void oldClientsGetNoChunks_data();
    void oldClientsGetNoChunks();
    void aHeadHasNoStream();
    void aStepAfterTheHeadEndsIt();
    void whoLeavesIsNoticed();
    void whoDoesNotReadIsLetGo();
    void silenceIsBrokenByComments();
    void itEndsAtItsDeadline();
    void itTicks();
    void stoppingSaysFarewell();
    void manyThreadsMayWrite();
};

void tst_HttpStreams::piecesArriveAsTheyAreWritten()
{
    StreamingServer server;
    HttpClient client{server.server.port()};
    client.send(server.request());
    const QByteArray head = StreamingServer::read(client, "first\n");
    QVERIFY(head.contains("Transfer-Encoding: chunked"));
    QVERIFY(head.contains("Content-Type: text/event-stream"));
    QVERIFY(!head.contains("Content-Length"));
    QVERIFY(head.endsWith("6\r\nfirst\n\r\n")); // RFC 9112 §7.1
    server.stream()->write("second\n"_ba);
    QCOMPARE(StreamingServer::read(client, "second\n\r\n"), "7\r\nsecond\n\r\n"_ba);
}

void tst_HttpStreams::theConnectionGoesOnAfterTheEnd()
{
    StreamingServer server;
    HttpClient client{server.server.port()};
    client.send(server.request() + server.request("GET", "/plain")); // the second waits for its turn
    StreamingServer::read(client, "first\n");
    QTest::qWait(50);
    QCOMPARE(client.socket().bytesAvailable(), 0);
    const StreamPtr stream = server.stream();
    stream->end();
    const QByteArray rest = StreamingServer::read(client, "plain\":true}");
    QVERIFY(rest.startsWith("0\r\n\r\nHTTP/1.1 200"));
    QCOMPARE(server.lost.load(), 0); // it ended well
    // A late write cannot reach the next answer.
    stream->write("too late"_ba);
    client.send(server.request("GET", "/plain"));
    QVERIFY(!StreamingServer::read(client, "plain\":true}").contains("too late"));
}

void tst_HttpStreams::oldClientsGetNoChunks_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("RFC 9112 §6.1: HTTP/1.0") << "1.0"_ba << QByteArray{};
    QTest::newRow("RFC 9112 §6.3: Connection: close") << "1.1"_ba
                                                      << "Connection: close\r\n"_ba;
}

void tst_HttpStreams::oldClientsGetNoChunks()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, fields);
    StreamingServer server;
    HttpClient client{server.server.port()};
    client.send(server.request("GET", "/stream", fields, version));
    const QByteArray head = StreamingServer::read(client, "first\n");
    QVERIFY(!head.contains("Transfer-Encoding"));
    QVERIFY(head.endsWith("\r\n\r\nfirst\n"));
    server.stream()->write("last\n"_ba);
    server.stream()->end();
    QCOMPARE(StreamingServer::read(client, "last\n"), "last\n"_ba);
    QVERIFY(client.isClosed());
}

void tst_HttpStreams::aHeadHasNoStream()
{
    StreamingServer server;
    HttpClient client{server.server.port()};
    const auto answer = client.ask(server.request("HEAD"), true);
    QCOMPARE(answer.status, 200);
    QTRY_COMPARE(server.lost.load(), 1);
    QCOMPARE(client.ask(server.request("GET", "/plain")).status, 200);
}

void tst_HttpStreams::aStepAfterTheHeadEndsIt()
{
    StreamingServer server;
    HttpClient client{server.server.port()};
    client.send(server.request("GET", "/later") + server.request("GET", "/plain"));
    const QByteArray all = StreamingServer::read(client, "plain\":true}");
    QVERIFY2(all.contains("first\n") && all.contains("told {}\n") && all.contains("0\r\n\r\nHTTP/1.1 200"), all.constData());
    QVERIFY(all.indexOf("first\n") < all.indexOf("told {}"));
}

void tst_HttpStreams::whoLeavesIsNoticed()
{
    StreamingServer server;
    {
        HttpClient client{server.server.port()};
        client.send(server.request());
        StreamingServer::read(client, "first\n");
    }
    QTRY_COMPARE(server.lost.load(), 1);
    QVERIFY(server.stream()->isOver());
    server.stream()->write("nobody"_ba); // dropped
}

void tst_HttpStreams::whoDoesNotReadIsLetGo()
{
    StreamingServer server;
    HttpClient client{server.server.port()};
    client.send(server.request());
    StreamingServer::read(client, "first\n");
    client.stopReading();
    const QByteArray piece(64 * 1024, 'x');
    QElapsedTimer timer;
    timer.start();
    while (server.lost == 0 && timer.elapsed() < 10'000) { // bounded: sockets hold a few megabytes
        server.stream()->write(piece);
        std::this_thread::sleep_for(2ms);
    }
    QCOMPARE(server.lost.load(), 1);
}

void tst_HttpStreams::silenceIsBrokenByComments()
{
    Limits limits;
    limits.streamPulse = 100ms;
    StreamingServer server{limits};
    HttpClient client{server.server.port()};
    client.send(server.request());
    StreamingServer::read(client, "first\n");
    const QByteArray comments = StreamingServer::read(client, "3\r\n:\n\n\r\n3\r\n:\n\n\r\n");
    QVERIFY(comments.startsWith("3\r\n:\n\n\r\n")); // HTML: server-sent events, comments
}

void tst_HttpStreams::itEndsAtItsDeadline()
{
    Limits limits;
    limits.streamDeadline = 200ms;
    StreamingServer server{limits};
    HttpClient client{server.server.port()};
    client.send(server.request());
    QVERIFY(StreamingServer::read(client, "\r\n0\r\n\r\n").endsWith("0\r\n\r\n"));
    QCOMPARE(server.lost.load(), 1);
    QCOMPARE(client.ask(server.request("GET", "/plain")).status, 200);
}

void tst_HttpStreams::itTicks()
{
    StreamingServer server;
    HttpClient client{server.server.port()};
    client.send(server.request());
    StreamingServer::read(client, "first\n");
    server.stream()->wake();
    QTRY_VERIFY_WITH_TIMEOUT(server.ticks.load() >= 1, 500);
    QTRY_VERIFY_WITH_TIMEOUT(server.ticks.load() >= 3, 4000);
    server.stream()->end();
    StreamingServer::read(client, "0\r\n\r\n");
    const int after = server.ticks;
    QTest::qWait(1200);
    QCOMPARE(server.ticks.load(), after);
}

void tst_HttpStreams::stoppingSaysFarewell()
{
    StreamingServer server;
    server.saysFarewell = true;
    HttpClient client{server.server.port()};
    client.send(server.request());
    StreamingServer::read(client, "first\n");
    QElapsedTimer timer;
    timer.start();
    server.server.stop(); // H8
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(StreamingServer::read(client, "farewell\n").contains("farewell\n"));
    QVERIFY(client.isClosed());
}

void tst_HttpStreams::manyThreadsMayWrite()
{
    constexpr int writers = 4;
    constexpr int pieces = 200;
    StreamingServer server;
    HttpClient client{server.server.port()};
    client.send(server.request("GET", "/stream", "Connection: close\r\n"));
    StreamingServer::read(client, "first\n");
    const StreamPtr stream = server.stream();
    std::vector<std::thread> threads;
    for (int i = 0; i < writers; ++i) {
        threads.emplace_back([&] {
            for (int n = 0; n < pieces; ++n)
                stream->write("piece\n"_ba);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    stream->end();
    QVERIFY(client.isClosed());
    QCOMPARE((StreamingServer::read(client, "never", 100) + client.rest()).count("piece\n"), writers * pieces);
}

QTEST_GUILESS_MAIN(tst_HttpStreams)
#include "tst_http_streams.moc"
