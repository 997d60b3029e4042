// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/call_stream.h"
#include "server/mcp/input_required.h"
#include "server/mcp/result_writer.h"
#include "tests/conformance/fixtures.h"

#include <QJsonDocument>

#include <thread>

namespace fractal::conformance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using mcp::Answer;
using mcp::CallStreamPtr;
using mcp::InStream;
using mcp::LogLevel;
using mcp::Turn;

namespace {

constexpr auto pause = 50ms;

void finish(const CallStreamPtr &call, const QString &words)
{
    mcp::ResultWriter result{call->about().id, call->about().era, call->about().server};
    result.json().key("content").value(QJsonArray{text(words)});
    call->finish(result.finish());
}

/// Works on a thread of its own: it waits between what it says.
InStream working(std::function<void(const CallStreamPtr &)> work)
{
    return {[work = std::move(work)](const CallStreamPtr &call) { std::thread{work, call}.detach(); }};
}

/// Asks the client, in the legacy era on the stream, and tells what it said.
Answer asking(const QString &method, const QJsonObject &params, QString (*told)(const QJsonObject &))
{
    return InStream{[=](const CallStreamPtr &call) {
        call->ask(method, params, [call, told](std::optional<QJsonObject> answer) {
            finish(call, answer ? told(*answer) : u"Not supported, or an error"_s);
        });
    }};
}

QString elicited(const QJsonObject &answer)
{
    return u"Elicitation completed: action=%1, content=%2"_s.arg(
        answer["action"_L1].toString(),
        QString::fromUtf8(QJsonDocument{answer["content"_L1].toObject()}.toJson(QJsonDocument::Compact)));
}

QJsonObject schema(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

Answer eliciting(const QString &message, const QJsonObject &properties, const QStringList &required)
{
    QJsonObject params = mcp::elicitation(message, properties, required)["params"_L1].toObject();
    return asking(u"elicitation/create"_s, params, elicited);
}

Answer sample(const Turn &turn)
{
    const QString prompt = turn.message.params["arguments"_L1]["prompt"_L1].toString();
    return asking(
        u"sampling/createMessage"_s, {{u"messages"_s, QJsonArray{userMessage(text(prompt))}}, {u"maxTokens"_s, 100}},
        [](const QJsonObject &answer) { return u"LLM response: %1"_s.arg(answer["content"_L1]["text"_L1].toString()); });
}

constexpr auto defaults = R"({"name":{"type":"string","description":"User name","default":"John Doe"},
"age":{"type":"integer","description":"User age","default":30},"score":{"type":"number","description":"User score","default":95.5},
"status":{"type":"string","description":"User status","enum":["active","inactive","pending"],"default":"active"},
"verified":{"type":"boolean","description":"Verification status","default":true}})";

// clang-format off
constexpr auto enums = R"json({"untitledSingle":{"type":"string","description":"Select one option","enum":["option1","option2","option3"]},
"titledSingle":{"type":"string","description":"Select one option with titles","oneOf":[{"const":"value1","title":"First Option"},
{"const":"value2","title":"Second Option"},{"const":"value3","title":"Third Option"}]},
"legacyEnum":{"type":"string","description":"Select one option (legacy)","enum":["opt1","opt2","opt3"],
"enumNames":["Option One","Option Two","Option Three"]},
"untitledMulti":{"type":"array","description":"Select multiple options","minItems":1,"maxItems":3,
"items":{"type":"string","enum":["option1","option2","option3"]}},
"titledMulti":{"type":"array","description":"Select multiple options with titles","minItems":1,"maxItems":3,
"items":{"anyOf":[{"const":"value1","title":"First Choice"},{"const":"value2","title":"Second Choice"},
{"const":"value3","title":"Third Choice"}]}}})json";
// clang-format on

void logThrice(const CallStreamPtr &call)
{
    for (const QString &words : {u"Tool execution started"_s, u"Tool processing data"_s, u"Tool execution completed"_s}) {
        call->log(LogLevel::Info, words);
        std::this_thread::sleep_for(pause);
    }
    finish(call, u"Tool with logging executed successfully"_s);
}

void progressThrice(const CallStreamPtr &call)
{
    constexpr double half = 50;
    constexpr double whole = 100;
    for (const double step : {0.0, half, whole}) {
        call->progress(step, whole, u"Completed step %1 of %2"_s.arg(step).arg(whole));
        std::this_thread::sleep_for(pause);
    }
    finish(call, u"Progress was reported"_s);
}

} // namespace

std::vector<Tool> streamingTools()
{
    return {
        {"test_tool_with_logging", "Tests tool that emits log messages during execution", noArguments,
         [](const Turn &) -> Answer { return working(logThrice); }},
        {"test_tool_with_progress", "Tests tool that reports progress notifications", noArguments,
         [](const Turn &) -> Answer { return working(progressThrice); }},
        {"test_sampling", "Tests server-initiated sampling (LLM completion request)",
         R"({"type":"object","properties":{"prompt":{"type":"string","description":"The prompt to send to the LLM"}},"required":["prompt"]})",
         sample},
        {"test_elicitation", "Tests server-initiated elicitation (user input request)",
         R"({"type":"object","properties":{"message":{"type":"string","description":"The message to show the user"}},"required":["message"]})",
         [](const Turn &turn) -> Answer {
             return eliciting(turn.message.params["arguments"_L1]["message"_L1].toString(),
                              schema(R"({"response":{"type":"string","description":"User's response"}})"), {u"response"_s});
         }},
        {"test_elicitation_sep1034_defaults", "Tests elicitation with default values per SEP-1034", noArguments,
         [](const Turn &) -> Answer {
             return eliciting(u"Please review and update the form fields with defaults"_s, schema(defaults), {});
         }},
        {"test_elicitation_sep1330_enums", "Tests elicitation with enum schema improvements per SEP-1330", noArguments,
         [](const Turn &) -> Answer { return eliciting(u"Please select options from the enum fields"_s, schema(enums), {}); }},
        {"test_streaming_elicitation", "Diagnostic tool validating response progress streams", noArguments,
         [](const Turn &) -> Answer { return working(progressThrice); }},
        {"test_logging_tool", "Diagnostic logging validator tool", noArguments,
         [](const Turn &) -> Answer { return working(logThrice); }},
    };
}

} // namespace fractal::conformance
