// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/input_required.h"
#include "tests/conformance/fixtures.h"

#include <atomic>

namespace fractal::conformance {

using namespace Qt::StringLiterals;
using mcp::Answer;
using mcp::Reply;
using mcp::Turn;

namespace {

std::atomic<int> toolChanges = 0;
std::atomic<int> promptChanges = 0;

Reply changed(const Turn &turn, std::atomic<int> &changes)
{
    ++changes;
    Reply reply = content(turn, {text(u"Mutation triggered"_s)});
    reply.wakesListeners = true;
    return reply;
}

/// SEP-1613, SEP-2106: what is more than the common subset must survive.
constexpr auto fullSchema = R"({"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object",
"$defs":{"address":{"$anchor":"addressDef","type":"object","properties":{"street":{"type":"string"},"city":{"type":"string"}}}},
"properties":{"name":{"type":"string"},"address":{"$ref":"#/$defs/address"},
"contactMethod":{"type":"string","enum":["phone","email"]},"phone":{"type":"string"},"email":{"type":"string"}},
"allOf":[{"anyOf":[{"required":["phone"]},{"required":["email"]}]}],
"if":{"properties":{"contactMethod":{"const":"phone"}},"required":["contactMethod"]},
"then":{"required":["phone"]},"else":{"required":["email"]},"additionalProperties":false})";

} // namespace

int changesOfTools()
{
    return toolChanges;
}

int changesOfPrompts()
{
    return promptChanges;
}

std::vector<Tool> plainTools()
{
    return {
        {"test_simple_text", "Tests simple text content response", noArguments,
         [](const Turn &turn) -> Answer { return content(turn, {text(u"This is a simple text response for testing."_s)}); }},
        {"test_image_content", "Tests image content response", noArguments,
         [](const Turn &turn) -> Answer { return content(turn, {image()}); }},
        {"test_audio_content", "Tests audio content response", noArguments,
         [](const Turn &turn) -> Answer {
             return content(turn,
                            {QJsonObject{{u"type"_s, u"audio"_s},
                                         {u"data"_s, QString::fromLatin1(shortSound)},
                                         {u"mimeType"_s, u"audio/wav"_s}}});
         }},
        {"test_embedded_resource", "Tests embedded resource content response", noArguments,
         [](const Turn &turn) -> Answer {
             return content(
                 turn, {embedded(u"test://embedded-resource"_s, u"text/plain"_s, u"This is an embedded resource content."_s)});
         }},
        {"test_multiple_content_types", "Tests response with multiple content types (text, image, resource)", noArguments,
         [](const Turn &turn) -> Answer {
             return content(
                 turn,
                 {text(u"Multiple content types test:"_s), image(),
                  embedded(u"test://mixed-content-resource"_s, u"application/json"_s, uR"({"test":"data","value":123})"_s)});
         }},
        {"test_error_handling", "Tests error response handling", noArguments,
         [](const Turn &turn) -> Answer {
             return content(turn, {text(u"This tool intentionally returns an error for testing"_s)}, true);
         }},
        {"json_schema_2020_12_tool", "Tool with JSON Schema 2020-12 features for conformance testing (SEP-1613)", fullSchema,
         [](const Turn &turn) -> Answer { return content(turn, {text(u"JSON Schema 2020-12 tool called"_s)}); }},
        {"test_missing_capability", "Test tool requiring sampling", noArguments,
         [](const Turn &turn) -> Answer {
             if (!turn.client.abilities.samples)
                 return mcp::missingCapabilities(turn, {{u"sampling"_s, QJsonObject{}}});
             return content(turn, {text(u"Success"_s)});
         }},
        {"test_trigger_tool_change", "Changes the list of tools", noArguments,
         [](const Turn &turn) -> Answer { return changed(turn, toolChanges); }},
        {"test_trigger_prompt_change", "Changes the list of prompts", noArguments,
         [](const Turn &turn) -> Answer { return changed(turn, promptChanges); }},
    };
}

} // namespace fractal::conformance
