// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/malformed_messages.h"

namespace fractal::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray line(const QByteArray &requestLine)
{
    return requestLine + "\r\nHost: h\r\n\r\n";
}

QByteArray field(const QByteArray &fieldLine)
{
    return "GET / HTTP/1.1\r\nHost: h\r\n" + fieldLine + "\r\n\r\n";
}

QByteArray body(const QByteArray &fieldLines, const QByteArray &bytes)
{
    return "POST / HTTP/1.1\r\nHost: h\r\n" + fieldLines + "\r\n\r\n" + bytes;
}

QByteArray chunks(const QByteArray &bytes)
{
    return body("Transfer-Encoding: chunked"_ba, bytes);
}

QByteArray numberedFields(const QByteArray &name, int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += name + QByteArray::number(i) + ": v\r\n";
    return lines;
}

std::vector<MalformedMessage> requestLines()
{
    return {
        {"request line: HTTP/0.9", line("GET /"_ba), 400},
        {"request line: no target", line("GET HTTP/1.1"_ba), 400},
        {"request line: two blanks before the target", line("GET  / HTTP/1.1"_ba), 400},
        {"request line: two blanks before the version", line("GET /  HTTP/1.1"_ba), 400},
        {"request line: tab instead of a blank", line("GET\t/ HTTP/1.1"_ba), 400},
        {"request line: blank in front", line(" GET / HTTP/1.1"_ba), 400},
        {"request line: blank behind", line("GET / HTTP/1.1 "_ba), 400},
        {"request line: blank in the target", line("GET /a b HTTP/1.1"_ba), 400},
        {"request line: method is no token", line("G(T / HTTP/1.1"_ba), 400},
        {"request line: method in lower case", line("get / HTTP/1.1"_ba), 501},
        {"request line: unknown method", line("BREW / HTTP/1.1"_ba), 501},
        {"request line: TRACE", line("TRACE / HTTP/1.1"_ba), 501},
        {"request line: CONNECT", line("CONNECT h:443 HTTP/1.1"_ba), 501},
        {"request line: HTTP/1.2", line("GET / HTTP/1.2"_ba), 505},
        {"request line: HTTP/2.0", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"_ba, 505},
        {"request line: HTTP/9.9", line("GET / HTTP/9.9"_ba), 505},
        {"request line: version in lower case", line("GET / http/1.1"_ba), 400},
        {"request line: version of three digits", line("GET / HTTP/1.11"_ba), 400},
        {"request line: another protocol", line("GET / SIP/2.0"_ba), 400},
        {"request line: two empty lines before it", "\r\n\r\n"_ba + line("GET / HTTP/1.1"_ba), 400},
        {"request line: a TLS greeting", QByteArray::fromHex("1603010200010001fc0303"), 400},
        {"request line: bare CR inside", line("GET /\r HTTP/1.1"_ba), 400},
    };
}

std::vector<MalformedMessage> targets()
{
    return {
        {"target: too long", line("GET /"_ba + QByteArray(9000, 'a') + " HTTP/1.1"), 414},
        {"target: much too long", line("GET /"_ba + QByteArray(100'000, 'a') + " HTTP/1.1"), 414},
        {"target: absolute form", line("GET http://h/ HTTP/1.1"_ba), 400},
        {"target: authority form", line("GET h:80 HTTP/1.1"_ba), 400},
        {"target: asterisk", line("OPTIONS * HTTP/1.1"_ba), 400},
        {"target: two slashes", line("GET //h/ HTTP/1.1"_ba), 400},
        {"target: empty segment", line("GET /a//b HTTP/1.1"_ba), 400},
        {"target: ..", line("GET /a/../b HTTP/1.1"_ba), 400},
        {"target: .. at the end", line("GET /a/.. HTTP/1.1"_ba), 400},
        {"target: . segment", line("GET /./a HTTP/1.1"_ba), 400},
        {"target: .. escaped", line("GET /a/%2e%2E/b HTTP/1.1"_ba), 400},
        {"target: backslash", line("GET /\\h HTTP/1.1"_ba), 400},
        {"target: fragment", line("GET /#a HTTP/1.1"_ba), 400},
        {"target: broken escape", line("GET /%zz HTTP/1.1"_ba), 400},
        {"target: escape cut off", line("GET /a%2 HTTP/1.1"_ba), 400},
        {"target: %00", line("GET /a%00 HTTP/1.1"_ba), 400},
        {"target: %00 in the query", line("GET /?a=%00 HTTP/1.1"_ba), 400},
        {"target: NUL", line("GET /a"_ba + '\0' + " HTTP/1.1"), 400},
        {"target: not ASCII", line("GET /caf\xc3\xa9 HTTP/1.1"_ba), 400},
    };
}

std::vector<MalformedMessage> fieldLines()
{
    return {
        {"field line: no colon", field("nonsense"_ba), 400},
        {"field line: blank before the colon", field("Content-Length : 3"_ba), 400},
        {"field line: tab before the colon", field("A\t: b"_ba), 400},
        {"field line: folded", field("A: b\r\n c: d"_ba), 400},
        {"field line: folded with a tab", field("A: b\r\n\tc"_ba), 400},
        {"field line: first one begins with a blank", "GET / HTTP/1.1\r\n A: b\r\nHost: h\r\n\r\n"_ba, 400},
        {"field line: bare LF", "GET / HTTP/1.1\nHost: h\n\n"_ba, 400},
        {"field line: bare LF in the middle", field("A: b\nC: d"_ba), 400},
        {"field line: bare CR", field("A: b\rC: d"_ba), 400},
        {"field line: NUL in the value", field("A: b"_ba + '\0' + "c"), 400},
        {"field line: NUL in the name", field("A"_ba + '\0' + "b: c"), 400},
        {"field line: control character", field("A: b\x01"_ba), 400},
        {"field line: DEL", field("A: b\x7f"_ba), 400},
        {"field line: empty name", field(": b"_ba), 400},
        {"field line: name not ASCII", field("\xc3\x84: b"_ba), 400},
        {"field line: name with a bracket", field("A[0]: b"_ba), 400},
        {"field line: too many", field(numberedFields("A"_ba, 91) + "Z: z"), 431},
        {"field line: too long", field("A: "_ba + QByteArray(17'000, 'a')), 431},
        {"field line: too much together", field("A: "_ba + QByteArray(9000, 'a') + "\r\nB: " + QByteArray(9000, 'b')), 431},
        {"field line: two Authorization", field("Authorization: Bearer a\r\nAuthorization: Bearer b"_ba), 400},
        {"field line: Upgrade", field("Connection: Upgrade\r\nUpgrade: websocket"_ba), 501},
        {"Host: none", "GET / HTTP/1.1\r\n\r\n"_ba, 400},
        {"Host: two", field("Host: other"_ba), 400},
        {"Host: two equal", field("Host: h"_ba), 400},
        {"Host: empty", "GET / HTTP/1.1\r\nHost:\r\n\r\n"_ba, 400},
        {"Host: bad characters", "GET / HTTP/1.1\r\nHost: h/evil\r\n\r\n"_ba, 400},
        {"Host: a user in it", "GET / HTTP/1.1\r\nHost: h@evil\r\n\r\n"_ba, 400},
        {"Host: a list", "GET / HTTP/1.1\r\nHost: a, b\r\n\r\n"_ba, 400},
        {"Host: port is no number", "GET / HTTP/1.1\r\nHost: h:http\r\n\r\n"_ba, 400},
        {"Host: bracket not closed", "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n"_ba, 400},
        {"Host: not an address in brackets", "GET / HTTP/1.1\r\nHost: [evil]\r\n\r\n"_ba, 400},
    };
}

std::vector<MalformedMessage> framings()
{
    return {
        {"Content-Length: negative", body("Content-Length: -1"_ba, {}), 400},
        {"Content-Length: plus sign", body("Content-Length: +3"_ba, "abc"_ba), 400},
        {"Content-Length: hexadecimal", body("Content-Length: 0x3"_ba, "abc"_ba), 400},
        {"Content-Length: 2^63", body("Content-Length: 9223372036854775808"_ba, {}), 413},
        {"Content-Length: 2^64", body("Content-Length: 18446744073709551616"_ba, {}), 413},
        {"Content-Length: list", body("Content-Length: 3, 3"_ba, "abc"_ba), 400},
        {"Content-Length: two equal", body("Content-Length: 3\r\nContent-Length: 3"_ba, "abc"_ba), 400},
        {"Content-Length: two different", body("Content-Length: 3\r\nContent-Length: 4"_ba, "abcd"_ba), 400},
        {"Content-Length: blank", body("Content-Length:"_ba, {}), 400},
        {"Content-Length: blank inside", body("Content-Length: 1 2"_ba, {}), 400},
        {"Content-Length: letters", body("Content-Length: three"_ba, "abc"_ba), 400},
        {"Content-Length: above the endpoint's limit", body("Content-Length: 65537"_ba, {}), 413},
        {"Transfer-Encoding: with Content-Length", body("Content-Length: 5\r\nTransfer-Encoding: chunked"_ba, "0\r\n\r\n"_ba),
         400},
        {"Transfer-Encoding: Content-Length after it", body("Transfer-Encoding: chunked\r\nContent-Length: 5"_ba, "0\r\n\r\n"_ba),
         400},
        {"Transfer-Encoding: on HTTP/1.0", "POST / HTTP/1.0\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"_ba, 400},
        {"Transfer-Encoding: unknown", body("Transfer-Encoding: zip"_ba, "0\r\n\r\n"_ba), 501},
        {"Transfer-Encoding: twice", body("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"_ba, "0\r\n\r\n"_ba), 400},
        {"Transfer-Encoding: xchunked", body("Transfer-Encoding: xchunked"_ba, "0\r\n\r\n"_ba), 501},
        {"Transfer-Encoding: chunked, gzip", body("Transfer-Encoding: chunked, gzip"_ba, "0\r\n\r\n"_ba), 501},
        {"Transfer-Encoding: identity", body("Transfer-Encoding: identity"_ba, "abc"_ba), 501},
        {"Expect: unknown", field("Expect: 200-ok"_ba), 417},
        {"Expect: unknown with a body", body("Expect: something\r\nContent-Length: 3"_ba, "abc"_ba), 417},
        {"Expect: too large a body", body("Expect: 100-continue\r\nContent-Length: 70000"_ba, {}), 413},
    };
}

std::vector<MalformedMessage> chunkedBodies()
{
    return {
        {"chunk: size is no number", chunks("zz\r\nabc\r\n0\r\n\r\n"_ba), 400},
        {"chunk: size is empty", chunks("\r\nabc\r\n0\r\n\r\n"_ba), 400},
        {"chunk: size of nine digits", chunks("000000003\r\nabc\r\n0\r\n\r\n"_ba), 400},
        {"chunk: size in 0x form", chunks("0x3\r\nabc\r\n0\r\n\r\n"_ba), 400},
        {"chunk: negative size", chunks("-3\r\nabc\r\n0\r\n\r\n"_ba), 400},
        {"chunk: blank before the size", chunks("3 3\r\nabc\r\n0\r\n\r\n"_ba), 400},
        {"chunk: size ends in a bare LF", chunks("3\nabc\r\n0\r\n\r\n"_ba), 400},
        {"chunk: no CRLF after the data", chunks("3\r\nabcd\r\n0\r\n\r\n"_ba), 400},
        {"chunk: bare LF after the data", chunks("3\r\nabc\n0\r\n\r\n"_ba), 400},
        {"chunk: one too large", chunks("10001\r\n"_ba), 413},
        {"chunk: too large together", chunks("8000\r\n"_ba + QByteArray(0x8000, 'a') + "\r\n8001\r\n"), 413},
        {"chunk: size beyond 32 bits", chunks("FFFFFFFF\r\n"_ba), 413},
        {"chunk: extension too long", chunks("3;a="_ba + QByteArray(300, 'x') + "\r\nabc\r\n0\r\n\r\n"), 400},
        {"chunk: flood of extensions", chunks(("1;a="_ba + QByteArray(200, 'x') + "\r\na\r\n").repeated(40) + "0\r\n\r\n"), 400},
        {"chunk: control character in the extension", chunks("3;a\x01\r\nabc\r\n0\r\n\r\n"_ba), 400},
        {"chunk: flood of trailers", chunks("0\r\n"_ba + numberedFields("A"_ba, 17) + "\r\n"), 431},
        {"chunk: long trailer", chunks("0\r\nA: "_ba + QByteArray(5000, 'a') + "\r\n\r\n"), 431},
        {"chunk: trailer without a colon", chunks("0\r\nnonsense\r\n\r\n"_ba), 400},
        {"chunk: folded trailer", chunks("0\r\nA: b\r\n c\r\n\r\n"_ba), 400},
    };
}

} // namespace

QByteArray smuggledRequest()
{
    return "GET /smuggled HTTP/1.1\r\nHost: h\r\n\r\n"_ba;
}

std::vector<MalformedMessage> malformedMessages()
{
    std::vector<MalformedMessage> all;
    for (auto family : {requestLines(), targets(), fieldLines(), framings(), chunkedBodies()})
        all.insert(all.end(), family.begin(), family.end());
    return all;
}

} // namespace fractal::test
