// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/bearer.h"
#include "server/mcp/call_stream.h"
#include "server/mcp/catalogue/site_catalogue.h"
#include "server/mcp/result_writer.h"
#include "server/mcp/room.h"
#include "tests/server/mcp_client.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One tool whose calls the test carries on.
class HeldTool final : public mcp::ToolSource {
public:
    explicit HeldTool(mcp::CallStreamPtr &held) : m_held{held} {}
    [[nodiscard]] mcp::Listing list(const mcp::Turn &) const override
    {
        return {"{\"name\":\"held\",\"inputSchema\":{\"type\":\"object\"}}"_ba};
    }
    [[nodiscard]] mcp::Answer call(const mcp::Turn &) const override
    {
        return mcp::InStream{[this](const mcp::CallStreamPtr &call) { m_held = call; }};
    }
    [[nodiscard]] QByteArray stateOf(const mcp::Asker &) const override { return {}; }

private:
    mcp::CallStreamPtr &m_held;
};

/// A site whose MCP endpoint offers another catalogue.
class OtherServer {
public:
    template <typename Make>
    explicit OtherServer(Make make)
        : client{},
          recorder{client.store.site().writer(), client.store.clock, client.store.random, client.store.site().keyring(), 1s}
    {
        const auto room = std::make_shared<mcp::Room>(client.store.site().keyring(), make(recorder));
        client.endpoints = {mcp::endpoint(McpClient::path, room, std::make_shared<mcp::BearerGate>("/x"_ba, recorder))};
    }
    McpClient client;
    mcp::CallRecorder recorder;
};

} // namespace

/// Calls that report on their way (2025-11-25 and 2026-07-28 basic/transports): what is told, asked, cancelled.
class tst_McpCallStreams : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<OtherServer>([this](mcp::CallRecorder &) {
            return mcp::Catalogue{.server = {"held", "Held", "1", "One tool."},
                                  .tools = std::make_unique<HeldTool>(m_held),
                                  .resources = {},
                                  .prompts = {},
                                  .completions = {}};
        });
    }
    void cleanup()
    {
        m_held.reset();
        m_server.reset();
    }

    void onlyWhatIsOfferedIsThere();
    void logsFollowTheLevel_data();
    void logsFollowTheLevel();
    void progressNeedsAToken();
    void aQuestionIsAnsweredInAnotherRequest();
    void aQuestionEndsWithItsStream();
    void theModernEraAsksNothing();
    void cancelling_data();
    void cancelling();
    void withoutAStreamThereIsNone();
    void listsComeInPages();

private:
    McpClient &client() { return m_server->client; }
    http::Response call(bool isModern, const QJsonObject &meta = {}, const QByteArray &session = {})
    {
        QJsonObject whole = isModern ? McpClient::modernMeta() : QJsonObject{};
        for (auto it = meta.constBegin(); it != meta.constEnd(); ++it)
            whole.insert(it.key(), it.value());
        const QJsonObject params{{u"name"_s, u"held"_s}, {u"_meta"_s, whole}};
        http::Request request = isModern ? client().modern(u"tools/call"_s, params, 7)
                                         : client().legacy(u"tools/call"_s, params, 7);
        if (!session.isEmpty())
            McpClient::set(request, "mcp-session-id", session);
        return client().send(request);
    }
    void finish() { m_held->finish(mcp::ResultWriter{m_held->about().id, m_held->about().era, m_held->about().server}.finish()); }

    std::unique_ptr<OtherServer> m_server;
    mcp::CallStreamPtr m_held;
};

void tst_McpCallStreams::onlyWhatIsOfferedIsThere()
{
    const auto offer = McpClient::result(client().send(client().modern(u"server/discover"_s)));
    QCOMPARE(offer["capabilities"_L1].toObject().keys(), (QStringList{u"logging"_s, u"tools"_s})); // MCP 29
    for (const char *method : {"prompts/list", "resources/list", "resources/read", "completion/complete"})
        QCOMPARE(client().send(client().modern(QString::fromLatin1(method))).status, 404);
}

void tst_McpCallStreams::logsFollowTheLevel_data()
{
    QTest::addColumn<bool>("isModern");
    QTest::addColumn<QString>("level");
    QTest::addColumn<int>("told");
    QTest::newRow("modern: none unless asked for") << true << QString{} << 0;
    QTest::newRow("modern: info") << true << u"info"_s << 2;
    QTest::newRow("modern: warning") << true << u"warning"_s << 1;
    QTest::newRow("modern: nonsense") << true << u"loud"_s << 0;
    QTest::newRow("legacy: info unless set") << false << QString{} << 2;
    QTest::newRow("legacy: set to error") << false << u"error"_s << 1;
    QTest::newRow("legacy: set to emergency") << false << u"emergency"_s << 0;
}

void tst_McpCallStreams::logsFollowTheLevel()
{
    QFETCH(bool, isModern);
    QFETCH(QString, level);
    QFETCH(int, told);
    const QByteArray session = isModern ? QByteArray{} : client().session();
    if (!isModern && !level.isEmpty()) {
        http::Request set = client().legacy(u"logging/setLevel"_s, {{u"level"_s, level}});
        McpClient::set(set, "mcp-session-id", session);
        QCOMPARE(client().send(set).status, 200);
    }
    const auto answer = call(
        isModern, isModern && !level.isEmpty() ? QJsonObject{{u"io.modelcontextprotocol/logLevel"_s, level}} : QJsonObject{},
        session);
    m_held->log(mcp::LogLevel::Info, u"said"_s);
    m_held->log(mcp::LogLevel::Error, u"cried"_s);
    m_held->log(mcp::LogLevel::Debug, u"whispered"_s);
    finish();
    const auto messages = McpClient::events(answer);
    QCOMPARE(messages.size(), told + 1);
    QCOMPARE(messages.last()["id"_L1].toInt(), 7);
}

void tst_McpCallStreams::progressNeedsAToken()
{
    const auto silent = call(true);
    m_held->progress(1, 2, u"half"_s);
    finish();
    QCOMPARE(McpClient::events(silent).size(), 1);
    const auto told = call(true, {{u"progressToken"_s, 42}});
    m_held->progress(1, 2, u"half"_s);
    finish();
    m_held->progress(2, 2, u"after the end"_s);
    const auto messages = McpClient::events(told);
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0]["params"_L1]["progressToken"_L1].toInt(), 42);
}

void tst_McpCallStreams::aQuestionIsAnsweredInAnotherRequest()
{
    const QByteArray session = client().session({{u"elicitation"_s, QJsonObject{}}});
    const auto answer = call(false, {}, session);
    QVERIFY(m_held->about().client.abilities.elicits); // sealed in the session's name
    std::optional<std::optional<QJsonObject>> heard;
    m_held->ask(u"elicitation/create"_s, {}, [&](std::optional<QJsonObject> result) { heard = std::move(result); });
    const QJsonObject question = McpClient::events(answer).last();
    QCOMPARE(question["method"_L1].toString(), u"elicitation/create"_s);
    const QJsonObject response{
        {u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, question["id"_L1]}, {u"result"_s, QJsonObject{{u"action"_s, u"accept"_s}}}};
    http::Request post = client().request(http::Method::Post, McpClient::bytes(response));
    McpClient::set(post, "mcp-session-id", client().session()); // another session's answer is none
    QCOMPARE(client().send(post).status, 202);
    QVERIFY(!heard);
    McpClient::set(post, "mcp-session-id", session);
    QCOMPARE(client().send(post).status, 202);
    QVERIFY(heard && *heard);
    QCOMPARE((**heard)["action"_L1].toString(), u"accept"_s);
    heard.reset();
    QCOMPARE(client().send(post).status, 202); // answered once
    QVERIFY(!heard);
}

void tst_McpCallStreams::aQuestionEndsWithItsStream()
{
    const auto answer = call(false, {}, client().session());
    bool ended = false;
    m_held->ask(u"sampling/createMessage"_s, {}, [&](std::optional<QJsonObject> result) { ended = !result; });
    QVERIFY(!ended);
    answer.stream->lose();
    QVERIFY(ended);
    QVERIFY(!m_held->isCancelled()); // 2025-11-25 basic/transports: leaving does not cancel
}

void tst_McpCallStreams::theModernEraAsksNothing()
{
    const auto answer = call(true);
    bool ended = false;
    m_held->ask(u"sampling/createMessage"_s, {}, [&](std::optional<QJsonObject> result) { ended = !result; });
    QVERIFY(ended); // 2026-07-28 basic/transports/streamable-http: no requests on the stream
    QVERIFY(McpClient::events(answer).isEmpty());
}

void tst_McpCallStreams::cancelling_data()
{
    QTest::addColumn<bool>("isModern");
    QTest::addColumn<bool>("byLeaving");
    QTest::addColumn<bool>("cancels");
    QTest::newRow("MCP 17: legacy, notifications/cancelled") << false << false << true;
    QTest::newRow("MCP 17: legacy, leaving") << false << true << false;
    QTest::newRow("MCP 17: modern, leaving") << true << true << true;
}

void tst_McpCallStreams::cancelling()
{
    QFETCH(bool, isModern);
    QFETCH(bool, byLeaving);
    QFETCH(bool, cancels);
    const auto answer = call(isModern);
    bool told = false;
    m_held->about().wanted->whenCancelled([&] { told = true; });
    if (byLeaving)
        answer.stream->lose();
    else
        QCOMPARE(
            client().send(client().legacy(u"notifications/cancelled"_s, {{u"requestId"_s, 7}}, QJsonValue::Undefined)).status,
            202);
    QCOMPARE(m_held->isCancelled(), cancels);
    QCOMPARE(told, cancels);
    QCOMPARE(answer.stream->isOver(), true);
    finish();
    QVERIFY(McpClient::events(answer).isEmpty());
}

void tst_McpCallStreams::withoutAStreamThereIsNone()
{
    http::Request request = client().modern(u"tools/call"_s, {{u"name"_s, u"held"_s}});
    McpClient::set(request, "accept", "application/json");
    QCOMPARE(client().send(request).status, 406);
    QVERIFY(!m_held);
}

void tst_McpCallStreams::listsComeInPages()
{
    OtherServer paged{[](mcp::CallRecorder &recorder) {
        mcp::Catalogue catalogue = mcp::siteCatalogue(recorder);
        catalogue.pageSize = 3;
        return catalogue;
    }};
    for (const bool isModern : {false, true}) {
        QStringList names;
        QJsonObject params;
        int pages = 0;
        do {
            const auto answer = paged.client.send(isModern ? paged.client.modern(u"tools/list"_s, params)
                                                           : paged.client.legacy(u"tools/list"_s, params));
            const QJsonObject result = McpClient::result(answer);
            QVERIFY(result["tools"_L1].toArray().size() <= 3);
            for (const QJsonValue &tool : result["tools"_L1].toArray())
                names += tool["name"_L1].toString();
            params = {};
            if (result.contains("nextCursor"_L1))
                params.insert(u"cursor"_s, result["nextCursor"_L1]);
        } while (++pages < 50 && !params.isEmpty());
        // All but the one for writes that are held.
        QCOMPARE(names.size(), static_cast<qsizetype>(operations::all().size()) - 1);
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    }
    // A cursor is for its asker and its list alone.
    const QJsonValue cursor = McpClient::result(paged.client.send(paged.client.modern(u"tools/list"_s)))["nextCursor"_L1];
    QCOMPARE(McpClient::errorCode(paged.client.send(paged.client.modern(u"prompts/list"_s, {{u"cursor"_s, cursor}}))), -32602);
    paged.client.token = paged.client.tokenFor(u"admin"_s, ScopeSet::all());
    QCOMPARE(McpClient::errorCode(paged.client.send(paged.client.modern(u"tools/list"_s, {{u"cursor"_s, cursor}}))), -32602);
}

QTEST_GUILESS_MAIN(tst_McpCallStreams)
#include "tst_mcp_call_streams.moc"
