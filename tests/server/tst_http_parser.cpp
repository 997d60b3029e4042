// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/request_parser.h"
#include "tests/support/malformed_messages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fractal::http;
using fractal::test::malformedMessages;
using fractal::test::smuggledRequest;

namespace {

constexpr qint64 bodyLimit = 64 * 1024;

/// What came out: each request in one line, then the refusal if there was one.
struct Seen {
    QList<QByteArray> requests;
    int failure = 0;
    bool isLast = false;
    RequestParser::State state = RequestParser::State::Idle;

    bool operator==(const Seen &) const = default;
};

QByteArray inOneLine(const Request &request)
{
    QByteArray line = nameOf(request.method) + ' ' + request.path + '?' + request.query;
    for (const auto &[name, value] : request.headers)
        line += " [" + name + '=' + value + ']';
    return line + " {" + request.body + '}';
}

class Reader {
public:
    explicit Reader(const Limits &limits = {}) : m_limits{limits}, m_parser{m_limits, m_bodyLimit} {}

    void feed(QByteArrayView bytes)
    {
        while (!bytes.isEmpty() && m_parser.state() != RequestParser::State::Failed) {
            bytes = bytes.sliced(m_parser.feed(bytes));
            if (m_parser.state() == RequestParser::State::Complete) {
                m_seen.isLast = m_parser.isLast();
                m_seen.requests.append(inOneLine(m_parser.take()));
            }
        }
    }
    Seen seen()
    {
        m_seen.failure = m_parser.failure();
        m_seen.state = m_parser.state();
        return m_seen;
    }
    RequestParser &parser() { return m_parser; }

private:
    const Limits m_limits;
    const RequestParser::BodyLimit m_bodyLimit = [](Method, const QByteArray &) { return bodyLimit; };
    RequestParser m_parser;
    Seen m_seen;
};

Seen readWhole(const QByteArray &bytes)
{
    Reader reader;
    reader.feed(bytes);
    return reader.seen();
}

Seen readInPieces(const QByteArray &bytes, qsizetype size)
{
    Reader reader;
    for (qsizetype i = 0; i < bytes.size(); i += size)
        reader.feed(QByteArrayView{bytes}.sliced(i, std::min(size, bytes.size() - i)));
    return reader.seen();
}

QByteArray pipelined()
{
    return "GET /a?b=c HTTP/1.1\r\nHost: h\r\nX-A:  one two\t\r\n\r\n"
           "POST /b HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc"
           "\r\nPOST /c HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nT: t\r\n\r\n"
           "HEAD / HTTP/1.1\r\nHost: [::1]:8484\r\nConnection: foo, Close\r\n\r\n"_ba;
}

} // namespace

class tst_http_parser : public QObject {
    Q_OBJECT

private slots:
    void thereAreAtLeastSixtyTwoMalformedMessages();
    void malformedMessageIsRefused_data();
    void malformedMessageIsRefused();
    void requestsComeOutOneByOne();
    void anySplitGivesTheSame();
    void fieldsOfTheConnectionAreLeftOut();
    void fieldNamesAreInLowerCase();
    void unusualButValid_data();
    void unusualButValid();
    void limitsAreExact();
    void bodyLimitIsAskedForMethodAndPath();
    void bodyAtTheLimitIsTaken();
    void continueIsAwaitedUntilTheBodyComes();
    void continueIsNotAwaitedOnHttp10();
    void aClaimedLengthCostsNoMemory();
};

void tst_http_parser::thereAreAtLeastSixtyTwoMalformedMessages()
{
    QVERIFY(malformedMessages().size() >= 62);
}

void tst_http_parser::malformedMessageIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    for (const auto &message : malformedMessages())
        QTest::newRow(message.name) << message.bytes << message.status;
}

void tst_http_parser::malformedMessageIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    const Seen whole = readWhole(bytes + smuggledRequest());
    QCOMPARE(whole.failure, status);
    QVERIFY(whole.requests.isEmpty());
    for (const qsizetype size : {1, 2, 3, 7, 64, 1000})
        QVERIFY2(readInPieces(bytes + smuggledRequest(), size) == whole, qPrintable(u"in pieces of %1"_s.arg(size)));
}

void tst_http_parser::requestsComeOutOneByOne()
{
    const Seen seen = readWhole(pipelined());
    const QList<QByteArray> expected{
        "GET /a?b=c [host=h] [x-a=one two] {}"_ba,
        "POST /b? [host=h] {abc}"_ba,
        "POST /c? [host=h] {abcde}"_ba,
        "HEAD /? [host=[::1]:8484] {}"_ba,
    };
    QCOMPARE(seen.requests, expected);
    QCOMPARE(seen.failure, 0);
    QVERIFY(seen.isLast);
    QCOMPARE(seen.state, RequestParser::State::Idle);
}

void tst_http_parser::anySplitGivesTheSame()
{
    const QByteArray bytes = pipelined();
    const Seen whole = readWhole(bytes);
    for (qsizetype at = 0; at <= bytes.size(); ++at) {
        Reader reader;
        reader.feed(QByteArrayView{bytes}.first(at));
        reader.feed(QByteArrayView{bytes}.sliced(at));
        QVERIFY2(reader.seen() == whole, qPrintable(u"split at %1"_s.arg(at)));
    }
    QVERIFY(readInPieces(bytes, 1) == whole);
}

void tst_http_parser::fieldsOfTheConnectionAreLeftOut()
{
    const Seen seen = readWhole(
        "POST / HTTP/1.1\r\nHost: h\r\nConnection: keep-alive\r\nKeep-Alive: 5\r\nTE: trailers\r\nTrailer: T\r\n"
        "Upgrade: h2c\r\nHTTP2-Settings: x\r\nProxy-Connection: x\r\nExpect: 100-continue\r\nContent-Length: 0\r\nA: b\r\n\r\n"_ba);
    QCOMPARE(seen.requests, QList{"POST /? [host=h] [a=b] {}"_ba});
    QVERIFY(!seen.isLast);
}

void tst_http_parser::fieldNamesAreInLowerCase()
{
    QCOMPARE(readWhole("GET / HTTP/1.1\r\nHOST: H\r\nAuthorization: Bearer X\r\n\r\n"_ba).requests,
             QList{"GET /? [host=H] [authorization=Bearer X] {}"_ba});
}

void tst_http_parser::unusualButValid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("request");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &request) {
        QTest::newRow(name) << bytes << request;
    };
    row("HTTP/1.0 without Host", "GET / HTTP/1.0\r\n\r\n"_ba, "GET /? {}"_ba);
    row("one empty line in front", "\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n"_ba, "GET /? [host=h] {}"_ba);
    row("no blank after the colon", "GET / HTTP/1.1\r\nHost:h\r\n\r\n"_ba, "GET /? [host=h] {}"_ba);
    row("empty value", "GET / HTTP/1.1\r\nHost: h\r\nA:\r\n\r\n"_ba, "GET /? [host=h] [a=] {}"_ba);
    row("obs-text in a value", "GET / HTTP/1.1\r\nHost: h\r\nA: \xc3\xa9\r\n\r\n"_ba, "GET /? [host=h] [a=\xc3\xa9] {}"_ba);
    row("escapes stay as sent", "GET /a%2Fb?c=%20 HTTP/1.1\r\nHost: h\r\n\r\n"_ba, "GET /a%2Fb?c=%20 [host=h] {}"_ba);
    row("dots within a segment", "GET /.well-known/a..b/...?..=//../ HTTP/1.1\r\nHost: h\r\n\r\n"_ba,
        "GET /.well-known/a..b/...?..=//../ [host=h] {}"_ba);
    row("chunk size in capitals and with zeros",
        "PUT / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: Chunked\r\n\r\n0000000A\r\n0123456789\r\n00\r\n\r\n"_ba,
        "PUT /? [host=h] {0123456789}"_ba);
    row("PATCH", "PATCH / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\nx"_ba, "PATCH /? [host=h] {x}"_ba);
}

void tst_http_parser::unusualButValid()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, request);
    const Seen seen = readWhole(bytes);
    QCOMPARE(seen.failure, 0);
    QCOMPARE(seen.requests, QList{request});
    QVERIFY(readInPieces(bytes, 1) == seen);
}

void tst_http_parser::limitsAreExact()
{
    const auto failureOf = [](const Limits &limits, const QByteArray &bytes) {
        Reader reader{limits};
        reader.feed(bytes);
        return reader.seen().requests.isEmpty() ? reader.seen().failure : 0;
    };
    Limits limits;
    limits.targetBytes = 10;
    QCOMPARE(failureOf(limits, "GET /123456789 HTTP/1.1\r\nHost: h\r\n\r\n"_ba), 0);
    QCOMPARE(failureOf(limits, "GET /1234567890 HTTP/1.1\r\nHost: h\r\n\r\n"_ba), 414);
    limits = {};
    limits.headerCount = 2;
    QCOMPARE(failureOf(limits, "GET / HTTP/1.1\r\nHost: h\r\nA: b\r\n\r\n"_ba), 0);
    QCOMPARE(failureOf(limits, "GET / HTTP/1.1\r\nHost: h\r\nA: b\r\nC: d\r\n\r\n"_ba), 431);
    limits = {};
    const QByteArray head = "GET / HTTP/1.1\r\nHost: h\r\n\r\n"_ba;
    limits.headBytes = static_cast<int>(head.size());
    QCOMPARE(failureOf(limits, head), 0);
    limits.headBytes -= 1;
    QCOMPARE(failureOf(limits, head), 431);
}

void tst_http_parser::bodyLimitIsAskedForMethodAndPath()
{
    QList<QByteArray> asked;
    const Limits limits;
    const RequestParser::BodyLimit limit = [&](Method method, const QByteArray &path) {
        asked.append(nameOf(method) + path);
        return path == "/small" ? 0 : 10;
    };
    RequestParser large{limits, limit};
    large.feed("POST /large?q HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\n0123456789");
    QCOMPARE(large.state(), RequestParser::State::Complete);
    RequestParser small{limits, limit};
    small.feed("POST /small HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\n");
    QCOMPARE(small.failure(), 413);
    QCOMPARE(asked, (QList{"POST/large"_ba, "POST/small"_ba}));
}

void tst_http_parser::bodyAtTheLimitIsTaken()
{
    const QByteArray body(bodyLimit, 'x');
    QCOMPARE(readWhole("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 65536\r\n\r\n"_ba + body).requests.size(), 1);
    QCOMPARE(readWhole("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n10000\r\n"_ba + body + "\r\n0\r\n\r\n")
                 .requests.size(),
             1);
}

void tst_http_parser::continueIsAwaitedUntilTheBodyComes()
{
    Reader reader;
    reader.feed("POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-Continue\r\nContent-Length: 2\r\n\r\n");
    QVERIFY(reader.parser().awaitsContinue());
    reader.feed("a");
    QVERIFY(!reader.parser().awaitsContinue());
    reader.feed("b");
    QCOMPARE(reader.seen().requests.size(), 1);
}

void tst_http_parser::continueIsNotAwaitedOnHttp10()
{
    Reader reader;
    reader.feed("POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QCOMPARE(reader.parser().state(), RequestParser::State::Body);
    QVERIFY(!reader.parser().awaitsContinue());
}

void tst_http_parser::aClaimedLengthCostsNoMemory()
{
    Limits limits;
    limits.bodyBytes = 1LL << 40;
    const RequestParser::BodyLimit limit = [](Method, const QByteArray &) { return 1LL << 40; };
    RequestParser parser{limits, limit};
    parser.feed("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 999999999999\r\n\r\nabc");
    QCOMPARE(parser.state(), RequestParser::State::Body);
}

QTEST_GUILESS_MAIN(tst_http_parser)
#include "tst_http_parser.moc"
