// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"
#include "server/http/exchange.h"
#include "server/http/http_server.h"
#include "tests/support/http_client.h"
#include "tests/support/processes.h"
#include "tests/support/test_site.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSemaphore>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fractal;
using namespace fractal::http;
using fractal::test::HttpAnswer;
using fractal::test::HttpClient;
using fractal::test::TestSite;

namespace {

Response text(const QByteArray &body)
{
    Response response = Response::empty(200);
    response.contentType = "text/plain"_ba;
    response.body = body;
    return response;
}

/// Renames the site to what the body says; the query names the status to answer with.
Outcome rename(Exchange &exchange)
{
    auto settings = Settings::load(exchange.work.connection);
    settings->siteName = QString::fromUtf8(exchange.request.body);
    if (!settings->save(exchange.work.connection))
        return Response::empty(503);
    return Response::empty(exchange.request.query.isEmpty() ? 200 : exchange.request.query.toInt());
}

Outcome fail(Exchange &exchange)
{
    if (exchange.request.query == "odd")
        throw 42;
    throw std::runtime_error{"out of luck"};
}

constexpr std::chrono::milliseconds lateBy{2000};

/// A site, and a server on it with endpoints of every kind.
class ServedSite {
public:
    explicit ServedSite(const ListenOptions &given = {}) : server{services(), endpoints()}
    {
        options = given;
        options.port = 0;
        if (const auto started = server.start(options); !started)
            qFatal("%s", qPrintable(started.error().detail));
        port = server.port();
        host = "127.0.0.1:"_ba + QByteArray::number(port);
    }

    [[nodiscard]] Services services()
    {
        Services services{site.site().database(), site.site().writer(), site.clock, site.random, site.site().keyring(), {}};
        services.failurePage = [](const Request &, int status, const QByteArray &reference) {
            return Response::html(status, "<p>page "_ba + QByteArray::number(status) + ' ' + reference);
        };
        return services;
    }
    [[nodiscard]] QByteArray request(const QByteArray &line, const QByteArray &fields = {}, const QByteArray &body = {}) const
    {
        QByteArray message = line + " HTTP/1.1\r\nHost: " + host + "\r\n" + fields;
        if (!body.isEmpty())
            message += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        return message + "\r\n" + body;
    }
    [[nodiscard]] HttpAnswer ask(const QByteArray &line, const QByteArray &fields = {}, const QByteArray &body = {}) const
    {
        return HttpClient{port}.ask(request(line, fields, body), line.startsWith("HEAD"));
    }
    void set(const std::function<void(Settings &)> &change)
    {
        const auto written = site.site().writer().run([&](Connection &connection) -> Result<void> {
            FRACTAL_TRY(Settings settings, Settings::load(connection));
            change(settings);
            return settings.save(connection);
        });
        QVERIFY(written);
    }
    [[nodiscard]] QString siteName() { return Settings::load(site.reader())->siteName; }

    TestSite site;
    std::atomic<int> slowStarted = 0;
    QSemaphore slowMayEnd;
    HttpServer server;
    ListenOptions options;
    quint16 port = 0;
    QByteArray host;

private:
    QList<Endpoint> endpoints()
    {
        const auto echo = [](Exchange &exchange) -> Outcome {
            const Request &request = exchange.request;
            return text(nameOf(request.method) + ' ' + request.path + ' ' + request.peer.toString().toLatin1()
                        + (request.overTls ? " tls " : " plain ") + request.body);
        };
        const auto slow = [this](Exchange &) -> Outcome {
            ++slowStarted;
            slowMayEnd.acquire();
            return text("slow"_ba);
        };
        const auto chain = [](Exchange &) -> Outcome {
            return Deferred{Place::Write, [](Exchange &exchange) -> Outcome {
                                if (const Outcome renamed = rename(exchange); std::get<Response>(renamed).status != 200)
                                    return renamed;
                                return Deferred{Place::Inline, [](Exchange &later) -> Outcome {
                                                    return text(later.request.body + '='
                                                                + Settings::load(later.work.connection)->siteName.toUtf8());
                                                }};
                            }};
        };
        const auto unauthorized = [](Exchange &exchange) -> Outcome {
            return Response::empty(exchange.request.hasHeader("authorization") ? 405 : 401);
        };
        const auto late = [](Exchange &) -> Outcome {
            Response response = text("late");
            response.after = lateBy;
            return response;
        };
        constexpr qint64 limit = 1000;
        return {
            {"/late"_ba, {Method::Get}, Auth::Public, Place::Inline, 0, Cors::None, late},
            {"/echo"_ba, {Method::Get, Method::Post}, Auth::Public, Place::Inline, limit, Cors::None, echo},
            {"/api"_ba, {Method::Post}, Auth::Client, Place::Inline, limit, Cors::Api, echo},
            {"/metadata"_ba, {Method::Get}, Auth::Public, Place::Inline, 0, Cors::Metadata, echo},
            {"/o/*"_ba, {Method::Get}, Auth::Browser, Place::Inline, 0, Cors::None, echo},
            {"/mcp"_ba, {Method::Post}, Auth::Bearer, Place::Inline, limit, Cors::Api, unauthorized, true},
            {"/rename"_ba, {Method::Post}, Auth::Client, Place::Write, limit, Cors::None, rename},
            {"/slow"_ba, {Method::Get}, Auth::Public, Place::Pool, 0, Cors::None, slow},
            {"/chain"_ba, {Method::Post}, Auth::Public, Place::Pool, limit, Cors::None, chain},
            {"/fail/inline"_ba, {Method::Get}, Auth::Public, Place::Inline, 0, Cors::None, fail},
            {"/fail/write"_ba, {Method::Get}, Auth::Public, Place::Write, 0, Cors::None, fail},
            {"/fail/pool"_ba, {Method::Get}, Auth::Public, Place::Pool, 0, Cors::None, fail},
        };
    }
};

Limits withPool(int threads, int pending)
{
    Limits limits;
    limits.poolThreads = threads;
    limits.pendingInPool = pending;
    return limits;
}

} // namespace

class tst_http_server : public QObject {
    Q_OBJECT

private slots:
    void exactPathsPrefixesAndOneTrailingSlash_data();
    void exactPathsPrefixesAndOneTrailingSlash();
    void unknownPathIs404();
    void browsersGetAPageAndProgramsJson();
    void wrongMethodIs405WithAllow();
    void everyMethodReachesTheHandlerFirst();
    void headIsGetWithoutItsBody();
    void preflightIsAnsweredByTheLayer();
    void corsIsOnlyAsDeclared();
    void otherHostsAreMisdirected_data();
    void otherHostsAreMisdirected();
    void publicHostIsOursAndStrict();
    void everyAnswerHasTheCommonFields();
    void bodyAboveTheEndpointsLimitIs413();
    void forwardedFieldsAreBelievedFromTrustedProxiesOnly();
    void changedSettingsCountAtTheNextRequest();
    void writeIsAnsweredAfterTheCommit();
    void serverErrorRollsBackAndReachesTheClient();
    void handlerThatThrowsIs500WithAReference_data();
    void handlerThatThrowsIs500WithAReference();
    void stepsGoFromPlaceToPlace();
    void fullPoolIs503WithRetryAfter();
    void aDelayedAnswerKeepsNobodyElseWaiting();
    void handlerBeyondItsDeadlineIs503();
    void queuedWorkOfAGoneClientIsNotBegun();
    void clientThatLeavesDuringAWriteLosesNothing();
    void lostStoreIs503AndComesBack();
    void stopFinishesWhatIsInFlight();
    void stopDoesNotWaitBeyondItsDeadline();
    void startsAgainAfterStop();
    void portInUseIsRefusedWithTheReason();
    void foreignAddressIsRefusedWithTheReason();
    void severalThreadsShareThePort();
    void tlsIsServed();
};

void tst_http_server::exactPathsPrefixesAndOneTrailingSlash_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("exact") << "/echo"_ba << 200;
    QTest::newRow("one trailing slash") << "/echo/"_ba << 200;
    QTest::newRow("query") << "/echo?a=b"_ba << 200;
    QTest::newRow("longer") << "/echo/a"_ba << 404;
    QTest::newRow("other case") << "/Echo"_ba << 404;
    QTest::newRow("escaped letter") << "/%65cho"_ba << 404;
    QTest::newRow("below a prefix") << "/o/work-order/OT-1"_ba << 200;
    QTest::newRow("the prefix alone") << "/o/"_ba << 404;
    QTest::newRow("prefix without its slash") << "/ox"_ba << 404;
}

void tst_http_server::exactPathsPrefixesAndOneTrailingSlash()
{
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    const ServedSite served;
    QCOMPARE(served.ask("GET "_ba + path).status, status);
}

void tst_http_server::unknownPathIs404()
{
    const ServedSite served;
    HttpClient client{served.port};
    const HttpAnswer answer = client.ask(served.request("POST /nowhere"_ba, {}, "body"_ba));
    QCOMPARE(answer.status, 404);
    QVERIFY(answer.body.startsWith(R"({"error":"not_found","reference":")"));
    QCOMPARE(client.ask(served.request("GET /echo"_ba)).status, 200);
}

void tst_http_server::browsersGetAPageAndProgramsJson()
{
    const ServedSite served;
    const HttpAnswer page = served.ask("GET /nowhere"_ba, "Accept: text/html,*/*;q=0.8\r\n"_ba);
    QCOMPARE(page.status, 404);
    QCOMPARE(page.header("content-type"), "text/html; charset=utf-8"_ba);
    QVERIFY(page.body.startsWith("<p>page 404 "));
    QCOMPARE(served.ask("GET /nowhere"_ba, "Accept: */*\r\n"_ba).header("content-type"), "application/json"_ba);
}

void tst_http_server::wrongMethodIs405WithAllow()
{
    const ServedSite served;
    const HttpAnswer answer = served.ask("DELETE /echo"_ba);
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.header("allow"), "GET, HEAD, POST"_ba);
    QCOMPARE(served.ask("OPTIONS /echo"_ba).status, 405);
    QCOMPARE(served.ask("GET /api"_ba).header("allow"), "POST, OPTIONS"_ba);
    QCOMPARE(served.ask("HEAD /api"_ba).status, 405);
}

void tst_http_server::everyMethodReachesTheHandlerFirst()
{
    const ServedSite served;
    for (const QByteArray &method : {"GET"_ba, "HEAD"_ba, "DELETE"_ba, "PUT"_ba}) {
        QCOMPARE(served.ask(method + " /mcp").status, 401);
        const HttpAnswer known = served.ask(method + " /mcp", "Authorization: Bearer x\r\n"_ba);
        QCOMPARE(known.status, 405);
        QCOMPARE(known.header("allow"), "POST, OPTIONS"_ba);
    }
    QCOMPARE(served.ask("OPTIONS /mcp"_ba).status, 204);
}

void tst_http_server::headIsGetWithoutItsBody()
{
    const ServedSite served;
    HttpClient client{served.port};
    const HttpAnswer get = client.ask(served.request("GET /echo"_ba));
    const HttpAnswer head = client.ask(served.request("HEAD /echo"_ba), true);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("content-length"), QByteArray::number(get.body.size() + 1)); // "HEAD" has one letter more
    QCOMPARE(client.ask(served.request("GET /echo"_ba)).body, get.body);
}

void tst_http_server::preflightIsAnsweredByTheLayer()
{
    ServedSite served;
    served.set([](Settings &settings) { settings.allowedOrigins = QStringList{u"https://inspector.example"_s}; });
    const HttpAnswer answer = served.ask("OPTIONS /mcp"_ba,
                                         "Origin: https://inspector.example\r\nAccess-Control-Request-Method: POST\r\n"_ba);
    QCOMPARE(answer.status, 204);
    QVERIFY(!answer.has("content-length"));
    QCOMPARE(answer.header("allow"), "POST, OPTIONS"_ba);
    QCOMPARE(answer.header("access-control-allow-origin"), "https://inspector.example"_ba);
    QCOMPARE(answer.header("access-control-allow-methods"), "GET, POST, PATCH, DELETE, OPTIONS"_ba);
    const QByteArray allowed = answer.header("access-control-allow-headers");
    for (const char *name : {"Authorization", "Content-Type", "Accept", "MCP-Protocol-Version", "Mcp-Session-Id", "Mcp-Method",
                             "Mcp-Name", "Last-Event-ID"})
        QVERIFY2(allowed.contains(name), name);
    QCOMPARE(served.ask("OPTIONS /metadata"_ba).header("access-control-allow-origin"), "*"_ba);
}

void tst_http_server::corsIsOnlyAsDeclared()
{
    ServedSite served;
    served.set([](Settings &settings) { settings.allowedOrigins = QStringList{u"https://inspector.example"_s}; });
    const QByteArray ours = "Origin: https://inspector.example\r\n"_ba;
    const HttpAnswer api = served.ask("POST /mcp"_ba, ours); // a 401
    QCOMPARE(api.header("access-control-allow-origin"), "https://inspector.example"_ba);
    QCOMPARE(api.header("access-control-expose-headers"), "WWW-Authenticate, Mcp-Session-Id, ETag, Link, Location"_ba);
    QCOMPARE(api.header("vary"), "Origin"_ba);
    QVERIFY(!served.ask("POST /api"_ba, "Origin: https://evil.example\r\n"_ba).has("access-control-allow-origin"));
    QVERIFY(!served.ask("POST /api"_ba, "Origin: null\r\n"_ba).has("access-control-allow-origin"));
    QCOMPARE(served.ask("GET /metadata"_ba, "Origin: https://evil.example\r\n"_ba).header("access-control-allow-origin"), "*"_ba);
    QVERIFY(!served.ask("GET /echo"_ba, ours).has("access-control-allow-origin"));
    QVERIFY(!served.ask("GET /nowhere"_ba, ours).has("access-control-allow-origin"));
    for (const QByteArray &line : {"POST /mcp"_ba, "GET /metadata"_ba, "OPTIONS /api"_ba})
        QVERIFY(!served.ask(line, ours).has("access-control-allow-credentials"));
}

void tst_http_server::otherHostsAreMisdirected_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    QTest::newRow("127.0.0.1 at the port") << "127.0.0.1:PORT"_ba << 200;
    QTest::newRow("localhost at the port") << "localhost:PORT"_ba << 200;
    QTest::newRow("in capitals") << "LocalHost:PORT"_ba << 200;
    QTest::newRow("IPv6 loopback at the port") << "[::1]:PORT"_ba << 200;
    QTest::newRow("without the port") << "127.0.0.1"_ba << 421;
    QTest::newRow("at another port") << "127.0.0.1:1"_ba << 421;
    QTest::newRow("rebound name") << "evil.example:PORT"_ba << 421;
    QTest::newRow("M08: name that begins as ours") << "localhost.evil.example:PORT"_ba << 421;
    QTest::newRow("M08: another loopback address") << "127.0.0.2:PORT"_ba << 421;
}

void tst_http_server::otherHostsAreMisdirected()
{
    QFETCH(QByteArray, host);
    QFETCH(const int, status);
    ServedSite served;
    served.host = host.replace("PORT", QByteArray::number(served.port));
    for (const QByteArray &line : {"GET /echo"_ba, "GET /metadata"_ba, "GET /o/a/b"_ba})
        QCOMPARE(served.ask(line).status, status);
    if (status != 200) {
        QCOMPARE(served.ask("OPTIONS /metadata"_ba).status, status); // before OPTIONS (decision 11)
        QCOMPARE(served.ask("GET /nowhere"_ba).status, status);
    }
}

void tst_http_server::publicHostIsOursAndStrict()
{
    ServedSite served;
    QVERIFY(!served.ask("GET /echo"_ba).has("strict-transport-security")); // X08
    served.set([](Settings &settings) { settings.publicUrl = u"https://cmms.example"_s; });
    QCOMPARE(served.ask("GET /echo"_ba).status, 200); // loopback listener: a tunnel on this machine
    for (const QByteArray &host : {"cmms.example"_ba, "CMMS.example:443"_ba}) {
        served.host = host;
        const HttpAnswer answer = served.ask("GET /echo"_ba);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("strict-transport-security"), "max-age=31536000"_ba);
    }
    served.host = "cmms.example:80"_ba;
    QCOMPARE(served.ask("GET /echo"_ba).status, 421);
    served.host = "cmms.example.evil"_ba;
    QCOMPARE(served.ask("GET /echo"_ba).status, 421);
}

void tst_http_server::everyAnswerHasTheCommonFields()
{
    const ServedSite served;
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression{u"the handler failed"_s});
    for (const QByteArray &line :
         {"GET /echo"_ba, "GET /nowhere"_ba, "DELETE /echo"_ba, "OPTIONS /api"_ba, "GET /fail/inline"_ba, "BREW /"_ba}) {
        const HttpAnswer answer = served.ask(line);
        QVERIFY2(answer.status != 0, line.constData());
        QCOMPARE(answer.header("x-content-type-options"), "nosniff"_ba);
        QCOMPARE(answer.header("date"), "Thu, 01 Jan 2026 00:00:00 GMT"_ba);
        QCOMPARE(answer.header("cache-control"), "no-store"_ba);
        QVERIFY(!answer.has("server"));
    }
}

void tst_http_server::bodyAboveTheEndpointsLimitIs413()
{
    const ServedSite served;
    QCOMPARE(served.ask("POST /echo"_ba, {}, QByteArray(1000, 'x')).status, 200);
    QCOMPARE(served.ask("POST /echo"_ba, {}, QByteArray(1001, 'x')).status, 413);
    QCOMPARE(served.ask("GET /metadata"_ba, {}, "x"_ba).status, 413);
}

void tst_http_server::forwardedFieldsAreBelievedFromTrustedProxiesOnly()
{
    ServedSite served;
    const QByteArray fields =
        "X-Forwarded-For: 6.6.6.6\r\nX-Forwarded-For: 198.51.100.7, 10.0.0.9\r\nX-Forwarded-Proto: https\r\n"_ba;
    QCOMPARE(served.ask("GET /echo"_ba, fields).body, "GET /echo 127.0.0.1 plain "_ba);
    served.set([](Settings &settings) { settings.trustedProxies = QStringList{u"127.0.0.1"_s, u"10.0.0.0/8"_s, u"nonsense"_s}; });
    QCOMPARE(served.ask("GET /echo"_ba, fields).body, "GET /echo 198.51.100.7 tls "_ba);
    QCOMPARE(served.ask("GET /echo"_ba, "X-Forwarded-For: 6.6.6.6, garbage\r\n"_ba).body, "GET /echo  plain "_ba);
    QCOMPARE(served.ask("GET /echo"_ba, "X-Forwarded-For: [2001:db8::1]:4711\r\nX-Forwarded-Proto: http\r\n"_ba).body,
             "GET /echo 2001:db8::1 plain "_ba);
    for (const QByteArray &none : {"8.7"_ba, "0x8080808"_ba, "134744072"_ba, "unknown"_ba, ""_ba})
        QCOMPARE(served.ask("GET /echo"_ba, "X-Forwarded-For: " + none + "\r\n").body, "GET /echo  plain "_ba);
    QCOMPARE(served.ask("GET /echo"_ba).body, "GET /echo  plain "_ba); // REACH-4: not known
}

void tst_http_server::changedSettingsCountAtTheNextRequest()
{
    ServedSite served;
    HttpClient client{served.port};
    const QByteArray request = served.request("POST /api"_ba, "Origin: https://a.example\r\n"_ba);
    QVERIFY(!client.ask(request).has("access-control-allow-origin"));
    served.set([](Settings &settings) { settings.allowedOrigins = QStringList{u"https://a.example"_s}; });
    QVERIFY(client.ask(request).has("access-control-allow-origin"));
    served.set([](Settings &settings) { settings.allowedOrigins.clear(); });
    QVERIFY(!client.ask(request).has("access-control-allow-origin"));
}

void tst_http_server::writeIsAnsweredAfterTheCommit()
{
    ServedSite served;
    for (int i = 0; i < 20; ++i) {
        const QByteArray name = "Planta "_ba + QByteArray::number(i);
        QCOMPARE(served.ask("POST /rename"_ba, {}, name).status, 200);
        QCOMPARE(served.siteName().toUtf8(), name);
    }
}

void tst_http_server::serverErrorRollsBackAndReachesTheClient()
{
    ServedSite served;
    const QString before = served.siteName();
    QCOMPARE(served.ask("POST /rename?500"_ba, {}, "other"_ba).status, 500);
    QCOMPARE(served.siteName(), before);
    QCOMPARE(served.ask("POST /rename?400"_ba, {}, "kept"_ba).status, 400); // a refusal may leave its trace
    QCOMPARE(served.siteName(), u"kept"_s);
}

void tst_http_server::handlerThatThrowsIs500WithAReference_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path :
         {"/fail/inline", "/fail/write", "/fail/pool", "/fail/inline?odd", "/fail/write?odd", "/fail/pool?odd"})
        QTest::newRow(path) << QByteArray{path};
}

void tst_http_server::handlerThatThrowsIs500WithAReference()
{
    QFETCH(const QByteArray, path);
    const ServedSite served;
    HttpClient client{served.port};
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression{u"the handler failed"_s});
    const HttpAnswer answer = client.ask(served.request("GET "_ba + path));
    QCOMPARE(answer.status, 500);
    QVERIFY2(answer.body.startsWith(R"({"error":"internal_server_error","reference":")"), answer.body.constData());
    QVERIFY(!answer.body.contains("luck"));
    QCOMPARE(client.ask(served.request("GET /echo"_ba)).status, 200);
    QCOMPARE(client.ask(served.request("POST /rename"_ba, {}, "on"_ba)).status, 200);
}

void tst_http_server::stepsGoFromPlaceToPlace()
{
    const ServedSite served;
    QCOMPARE(served.ask("POST /chain"_ba, {}, "Norte"_ba).body, "Norte=Norte"_ba);
}

void tst_http_server::aDelayedAnswerKeepsNobodyElseWaiting()
{
    const ServedSite served;
    QElapsedTimer timer;
    timer.start();
    HttpClient leaving{served.port};
    QVERIFY(leaving.send(served.request("GET /late")));
    HttpClient waiting{served.port};
    QVERIFY(waiting.send(served.request("GET /late") + served.request("GET /echo"))); // the next one waits behind it
    QCOMPARE(served.ask("GET /echo").status, 200);
    QVERIFY(timer.elapsed() < lateBy.count());
    leaving.leave();
    QCOMPARE(waiting.receive().body, "late"_ba);
    QVERIFY(timer.elapsed() >= lateBy.count() * 9 / 10); // Qt's timers may be a little early
    QCOMPARE(waiting.receive().status, 200);
    QCOMPARE(served.ask("GET /echo").status, 200);
}

void tst_http_server::fullPoolIs503WithRetryAfter()
{
    ServedSite served{{.limits = withPool(1, 1)}};
    HttpClient running{served.port};
    running.send(served.request("GET /slow"_ba));
    QTRY_COMPARE(served.slowStarted.load(), 1);
    HttpClient queued{served.port};
    queued.send(served.request("GET /slow"_ba));
    HttpAnswer over;
    QTRY_COMPARE((over = HttpClient{served.port}.ask(served.request("GET /chain"_ba)), over.status),
                 405); // the network thread goes on
    HttpClient third{served.port};
    HttpClient fourth{served.port};
    third.send(served.request("GET /slow"_ba));
    fourth.send(served.request("GET /slow"_ba));
    HttpAnswer refused = third.receive(false, 2s);
    if (refused.status == 0)
        refused = fourth.receive();
    QCOMPARE(refused.status, 503);
    QCOMPARE(refused.header("retry-after"), "2"_ba);
    served.slowMayEnd.release(10);
    QCOMPARE(running.receive().body, "slow"_ba);
}

void tst_http_server::handlerBeyondItsDeadlineIs503()
{
    Limits limits;
    limits.handlerDeadline = 300ms;
    ServedSite served{{.limits = limits}};
    HttpClient client{served.port};
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression{u"no answer in time"_s});
    const HttpAnswer answer = client.ask(served.request("GET /slow"_ba));
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.has("retry-after"));
    served.slowMayEnd.release();
    QCOMPARE(client.ask(served.request("GET /echo"_ba)).body, "GET /echo 127.0.0.1 plain "_ba); // not the late one
}

void tst_http_server::queuedWorkOfAGoneClientIsNotBegun()
{
    ServedSite served{{.limits = withPool(1, 8)}};
    HttpClient running{served.port};
    running.send(served.request("GET /slow"_ba));
    QTRY_COMPARE(served.slowStarted.load(), 1);
    {
        HttpClient queued{served.port};
        queued.send(served.request("GET /echo"_ba));
        QCOMPARE(queued.receive().status, 200);
        queued.send(served.request("GET /slow"_ba));
        queued.leave();
    }
    HttpClient last{served.port};
    QCOMPARE(last.ask(served.request("GET /echo"_ba)).status, 200);
    last.send(served.request("GET /slow"_ba));
    served.slowMayEnd.release(2);
    QCOMPARE(running.receive().body, "slow"_ba);
    QCOMPARE(last.receive().body, "slow"_ba);
    QCOMPARE(served.slowStarted.load(), 2);
}

void tst_http_server::clientThatLeavesDuringAWriteLosesNothing()
{
    ServedSite served;
    QSemaphore writerMayGoOn;
    served.site.site().writer().post(
        [&](Connection &) -> Result<void> {
            writerMayGoOn.acquire();
            return {};
        },
        [](const Result<void> &) {});
    {
        HttpClient client{served.port};
        QCOMPARE(client.ask(served.request("GET /echo"_ba)).status, 200);
        client.send(served.request("POST /rename"_ba, {}, "written"_ba));
        // The network thread has it when it answers the next one on another connection.
        QCOMPARE(served.ask("GET /echo"_ba).status, 200);
        client.leave();
    }
    QCOMPARE(served.ask("GET /echo"_ba).status, 200);
    writerMayGoOn.release();
    QTRY_COMPARE(served.siteName(), u"written"_s);
    QCOMPARE(served.ask("GET /echo"_ba).status, 200);
}

void tst_http_server::lostStoreIs503AndComesBack()
{
    ServedSite served;
    HttpClient client{served.port};
    QCOMPARE(client.ask(served.request("GET /echo"_ba)).status, 200);
    const auto other = *Database{served.site.place()}.open();
    QVERIFY(other->script(u"ALTER TABLE epoch RENAME TO gone;\n"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression{u"no store"_s});
    const HttpAnswer lost = client.ask(served.request("GET /echo"_ba));
    QCOMPARE(lost.status, 503);
    QVERIFY(lost.has("retry-after"));
    QVERIFY(lost.body.contains("\"reference\":\""));
    QVERIFY(other->script(u"ALTER TABLE gone RENAME TO epoch;\n"_s));
    QCOMPARE(client.ask(served.request("GET /echo"_ba)).status, 200);
}

void tst_http_server::stopFinishesWhatIsInFlight()
{
    ServedSite served;
    std::promise<void> asked;
    auto client = std::async(std::launch::async, [&] {
        HttpClient inFlight{served.port};
        inFlight.send(served.request("GET /slow"_ba));
        while (served.slowStarted == 0)
            std::this_thread::yield();
        asked.set_value();
        while (HttpClient{served.port}.isConnected())
            std::this_thread::yield(); // until nothing is accepted any more
        served.slowMayEnd.release();
        return inFlight.receive();
    });
    asked.get_future().wait();
    served.server.stop();
    const HttpAnswer answer = client.get();
    QCOMPARE(answer.body, "slow"_ba);
    QCOMPARE(answer.header("connection"), "close"_ba);
    served.server.stop(); // once more does no harm
    QCOMPARE(served.server.port(), 0);
}

void tst_http_server::stopDoesNotWaitBeyondItsDeadline()
{
    Limits limits;
    limits.shutdownDeadline = 200ms;
    ServedSite served{{.limits = limits}};
    std::promise<void> asked;
    auto client = std::async(std::launch::async, [&] {
        HttpClient inFlight{served.port};
        inFlight.send(served.request("GET /slow"_ba));
        while (served.slowStarted == 0)
            std::this_thread::yield();
        asked.set_value();
        const bool closed = inFlight.isClosed();
        served.slowMayEnd.release();
        return closed;
    });
    asked.get_future().wait();
    served.server.stop();
    QVERIFY(client.get());
}

void tst_http_server::startsAgainAfterStop()
{
    ServedSite served;
    served.server.stop();
    QVERIFY(!HttpClient{served.port}.isConnected());
    served.options.port = served.port;
    QVERIFY(served.server.start(served.options));
    QCOMPARE(served.ask("GET /echo"_ba).status, 200);
}

void tst_http_server::portInUseIsRefusedWithTheReason()
{
    ServedSite served;
    const QString place = u"127.0.0.1:%1"_s.arg(served.port);
    HttpServer second{served.services(), {}};
    const auto ours = second.start({.port = served.port}); // SO_REUSEPORT must not let it in silently
    QVERIFY(!ours);
    QCOMPARE(ours.error().code, ErrorCode::Unavailable);
    QVERIFY2(ours.error().detail.contains(place + u" is in use"_s), qPrintable(ours.error().detail));

    QTcpServer stranger;
    QVERIFY(stranger.listen(QHostAddress::LocalHost));
    QVERIFY(!second.start({.port = stranger.serverPort(), .threads = 2}));
    QCOMPARE(served.ask("GET /echo"_ba).status, 200);
}

void tst_http_server::foreignAddressIsRefusedWithTheReason()
{
    ServedSite served;
    HttpServer second{served.services(), {}};
    const auto started = second.start({.address = QHostAddress{u"192.0.2.1"_s}, .port = 0});
    QVERIFY(!started);
    QVERIFY2(started.error().detail.contains(u"not an address of this computer"_s), qPrintable(started.error().detail));
}

void tst_http_server::severalThreadsShareThePort()
{
    Limits limits;
    limits.connections = 40;
    ServedSite served{{.threads = 3, .limits = limits}};
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 40; ++i)
        clients.push_back(std::make_unique<HttpClient>(served.port));
    for (const auto &client : clients)
        QCOMPARE(client->ask(served.request("POST /rename"_ba, {}, "x"_ba)).status, 200);
    QVERIFY(HttpClient{served.port}.isClosed()); // the limit is that of all threads together
    for (const auto &client : clients)
        QCOMPARE(client->ask(served.request("GET /echo"_ba)).status, 200);
}

void tst_http_server::tlsIsServed()
{
    const QTemporaryDir folder;
    const QString certificate = folder.filePath(u"site.crt"_s);
    const QString key = folder.filePath(u"site.key"_s);
    QCOMPARE(fractal::test::execute(u"openssl"_s,
                                    {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key, u"-out"_s,
                                     certificate, u"-subj"_s, u"/CN=localhost"_s}),
             0);
    const ServedSite served{{.tlsCertificate = certificate, .tlsKey = key}};
    HttpClient client{served.port, HttpClient::Transport::Tls};
    const HttpAnswer answer = client.ask(served.request("GET /echo"_ba));
    QCOMPARE(answer.body, "GET /echo 127.0.0.1 tls "_ba);
    QVERIFY(answer.has("strict-transport-security"));

    TestSite site;
    HttpServer mismatched{{site.site().database(), site.site().writer(), site.clock, site.random, site.site().keyring(), {}}, {}};
    const auto started = mismatched.start({.port = 0, .tlsCertificate = certificate, .tlsKey = certificate});
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::Unavailable);
}

QTEST_GUILESS_MAIN(tst_http_server)
#include "tst_http_server.moc"
