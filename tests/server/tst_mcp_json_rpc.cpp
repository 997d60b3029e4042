// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/json_rpc.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fractal;
using namespace fractal::json_rpc;
using namespace Qt::StringLiterals;

class tst_McpJsonRpc : public QObject {
    Q_OBJECT

private slots:
    void bodiesAreReadOrRefused_data();
    void bodiesAreReadOrRefused();
    void nestingIsBounded_data();
    void nestingIsBounded();
    void bracketsWithinTextDoNotCount();
    void anIdComesBackAsItWasSent_data();
    void anIdComesBackAsItWasSent();
    void aBatchKeepsTheOrderAndTheFaultsOfItsMessages();
    void aFaultWithoutAnIdHasNone();
};

void tst_McpJsonRpc::bodiesAreReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code"); // 0: read
    const auto row = [](const char *name, const QByteArray &body, int code) { QTest::newRow(name) << body << code; };
    row("a request", R"({"jsonrpc":"2.0","id":1,"method":"ping"})", 0);
    row("a request with params", R"({"jsonrpc":"2.0","id":"a","method":"ping","params":{}})", 0);
    row("a notification", R"({"jsonrpc":"2.0","method":"notifications/initialized"})", 0);
    row("a response", R"({"jsonrpc":"2.0","id":1,"result":{}})", 0);
    row("an error response", R"({"jsonrpc":"2.0","id":1,"error":{"code":1,"message":"x"}})", 0);
    row("MCP 5: empty", "", parseError);
    row("MCP 5: not JSON", "hello", parseError);
    row("MCP 5: cut", R"({"jsonrpc":"2.0","id":1,)", parseError);
    row("MCP 5: two values", R"({"jsonrpc":"2.0","id":1,"method":"ping"} {})", parseError);
    row("MCP 5: invalid UTF-8", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"p\xff\"}", parseError);
    row("JSON-RPC §4: a number is no message", "5", parseError);
    row("JSON-RPC §4: without jsonrpc", R"({"id":1,"method":"ping"})", invalidRequest);
    row("JSON-RPC §4: version 1.0", R"({"jsonrpc":"1.0","id":1,"method":"ping"})", invalidRequest);
    row("JSON-RPC §4: version as a number", R"({"jsonrpc":2.0,"id":1,"method":"ping"})", invalidRequest);
    row("JSON-RPC §4: method is a number", R"({"jsonrpc":"2.0","id":1,"method":1})", invalidRequest);
    row("JSON-RPC §4: neither method nor result", R"({"jsonrpc":"2.0","id":1})", invalidRequest);
    row("JSON-RPC §5: both result and error", R"({"jsonrpc":"2.0","id":1,"result":{},"error":{}})", invalidRequest);
    row("JSON-RPC §4.2: params by position", R"({"jsonrpc":"2.0","id":1,"method":"ping","params":[1]})", invalidParams);
    row("MCP basic: id null", R"({"jsonrpc":"2.0","id":null,"method":"ping"})", invalidRequest);
    row("MCP basic: id a fraction", R"({"jsonrpc":"2.0","id":1.5,"method":"ping"})", invalidRequest);
    row("MCP basic: id a flag", R"({"jsonrpc":"2.0","id":true,"method":"ping"})", invalidRequest);
    row("MCP basic: id a list", R"({"jsonrpc":"2.0","id":[1],"method":"ping"})", invalidRequest);
    row("MCP basic: id beyond 64 bits", R"({"jsonrpc":"2.0","id":92233720368547758080,"method":"ping"})", invalidRequest);
    row("an empty batch", "[]", invalidRequest);
    row("a batch of one", R"([{"jsonrpc":"2.0","id":1,"method":"ping"}])", 0);
    row("a batch of too many", "[" + QByteArrayList(largestBatch + 1, "{}").join(',') + "]", invalidRequest);
}

void tst_McpJsonRpc::bodiesAreReadOrRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    const auto parsed = parse(body);
    if (!parsed) {
        QCOMPARE(parsed.error().code, code);
        return;
    }
    const Incoming &first = parsed->messages.front();
    QCOMPARE(first ? 0 : first.error().code, code);
}

void tst_McpJsonRpc::nestingIsBounded_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("read");
    QTest::newRow("as deep as allowed") << deepest << true;
    QTest::newRow("one deeper") << deepest + 1 << false;
    QTest::newRow("a hundred thousand") << 100'000 << false;
}

void tst_McpJsonRpc::nestingIsBounded()
{
    QFETCH(int, depth);
    QFETCH(bool, read);
    constexpr int around = 2; // the message and its params
    const QByteArray inner = QByteArray(depth - around, '[') + QByteArray(depth - around, ']');
    const auto parsed = parse(R"({"jsonrpc":"2.0","id":1,"method":"x","params":{"a":)" + inner + "}}");
    QCOMPARE(parsed.has_value(), read);
    if (!read)
        QCOMPARE(parsed.error().code, parseError);
}

void tst_McpJsonRpc::bracketsWithinTextDoNotCount()
{
    const QByteArray text = R"(\"[[[[[[[[[[[[[[[[[[[[{{{{{{{{{{{{{{{{{{{{\\)";
    const auto parsed = parse(R"({"jsonrpc":"2.0","id":1,"method":"x","params":{"a":")" + text + R"("}})");
    QVERIFY(parsed);
    QVERIFY(parsed->messages.front()->params.value("a"_L1).toString().startsWith("\"[[["_L1));
}

void tst_McpJsonRpc::anIdComesBackAsItWasSent_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id :
         {"1", "0", "-1", "-2", "9007199254740993", "9223372036854775807", "\"\"", "\"a\"", "\"\xc3\xa9 \\\"q\\\"\"", "\"1\""})
        QTest::newRow(id) << QByteArray{id};
}

void tst_McpJsonRpc::anIdComesBackAsItWasSent()
{
    QFETCH(QByteArray, id);
    const auto parsed = parse(R"({"jsonrpc":"2.0","method":"ping","id":)" + id + "}");
    QVERIFY(parsed && parsed->messages.front());
    JsonWriter json;
    beginResult(json, parsed->messages.front()->id).beginObject().endObject().endObject();
    QCOMPARE(json.take(), R"({"jsonrpc":"2.0","id":)" + id + R"(,"result":{}})");
}

void tst_McpJsonRpc::aBatchKeepsTheOrderAndTheFaultsOfItsMessages()
{
    const auto parsed = parse(
        R"([{"jsonrpc":"2.0","id":1,"method":"a"},{"id":2,"method":"b"},7,{"jsonrpc":"2.0","method":"c"}])");
    QVERIFY(parsed);
    QVERIFY(parsed->isBatch);
    QCOMPARE(parsed->messages.size(), 4U);
    QCOMPARE(parsed->messages[0]->method, u"a"_s);
    QCOMPARE(parsed->messages[1].error().id, RequestId{qint64{2}});
    QVERIFY(parsed->messages[2].error().id.isEmpty());
    QCOMPARE(parsed->messages[3]->kind, Kind::Notification);
}

void tst_McpJsonRpc::aFaultWithoutAnIdHasNone()
{
    QCOMPARE(toJson({{}, parseError, u"x"_s, {}}), R"({"jsonrpc":"2.0","error":{"code":-32700,"message":"x"}})"_ba);
    QCOMPARE(toJson({RequestId{u"a"_s}, invalidParams, u"x"_s, {{u"k"_s, 1}}}),
             R"({"jsonrpc":"2.0","id":"a","error":{"code":-32602,"message":"x","data":{"k":1}}})"_ba);
}

QTEST_GUILESS_MAIN(tst_McpJsonRpc)
#include "tst_mcp_json_rpc.moc"
