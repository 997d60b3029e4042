// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/input_required.h"
#include "server/mcp/result_writer.h"
#include "tests/conformance/fixtures.h"

#include <algorithm>
#include <array>

namespace fractal::conformance {

using namespace Qt::StringLiterals;
using mcp::Answer;
using mcp::Turn;

namespace {

struct Prompt {
    const char *name;
    const char *description;
    std::vector<const char *> arguments; ///< all required
    Answer (*get)(const Turn &turn, const QJsonObject &arguments);
};

mcp::Reply messages(const Turn &turn, const QJsonArray &messages)
{
    mcp::ResultWriter result{turn};
    result.json().key("messages").value(messages);
    return result.finish();
}

std::vector<Prompt> all()
{
    return {
        {"test_simple_prompt",
         "A simple prompt without arguments",
         {},
         [](const Turn &turn, const QJsonObject &) -> Answer {
             return messages(turn, {userMessage(text(u"This is a simple prompt for testing."_s))});
         }},
        {"test_prompt_with_arguments",
         "A prompt with required arguments",
         {"arg1", "arg2"},
         [](const Turn &turn, const QJsonObject &given) -> Answer {
             return messages(turn,
                             {userMessage(text(u"Prompt with arguments: arg1='%1', arg2='%2'"_s.arg(
                                 given["arg1"_L1].toString(), given["arg2"_L1].toString())))});
         }},
        {"test_prompt_with_embedded_resource",
         "A prompt that includes an embedded resource",
         {"resourceUri"},
         [](const Turn &turn, const QJsonObject &given) -> Answer {
             return messages(turn,
                             {userMessage(embedded(given["resourceUri"_L1].toString(), u"text/plain"_s,
                                                   u"Embedded resource content for testing."_s)),
                              userMessage(text(u"Please process the embedded resource above."_s))});
         }},
        {"test_prompt_with_image",
         "A prompt that includes image content",
         {},
         [](const Turn &turn, const QJsonObject &) -> Answer {
             return messages(turn, {userMessage(image()), userMessage(text(u"Please analyze the image above."_s))});
         }},
        {"test_input_required_result_prompt",
         "A prompt that requires elicitation input",
         {},
         [](const Turn &turn, const QJsonObject &) -> Answer {
             if (const auto given = mcp::acceptedForm(turn, "user_context"_L1))
                 return messages(turn, {userMessage(text(u"Prompt with context: "_s + given->value("context"_L1).toString()))});
             if (!turn.client.abilities.elicits)
                 return mcp::missingCapabilities(turn, {{u"elicitation"_s, QJsonObject{}}});
             return mcp::inputRequired(
                 turn,
                 {{u"user_context"_s,
                   mcp::elicitation(u"What context should the prompt use?"_s,
                                    {{u"context"_s, QJsonObject{{u"type"_s, u"string"_s}}}}, {u"context"_s})}});
         }},
    };
}

class Prompts final : public mcp::PromptSource {
public:
    [[nodiscard]] mcp::Listing list(const Turn &) const override
    {
        mcp::Listing listing;
        for (const Prompt &prompt : m_prompts) {
            JsonWriter json;
            json.beginObject().field("name", prompt.name).field("description", prompt.description);
            json.key("arguments").beginArray();
            for (const char *argument : prompt.arguments)
                json.beginObject()
                    .field("name", argument)
                    .field("description", "For the test")
                    .field("required", true)
                    .endObject();
            json.endArray().endObject();
            listing.push_back(json.take());
        }
        return listing;
    }

    [[nodiscard]] Answer get(const Turn &turn) const override
    {
        const QString name = turn.message.params["name"_L1].toString();
        const auto prompt = std::ranges::find_if(m_prompts,
                                                 [&](const Prompt &known) { return QLatin1StringView{known.name} == name; });
        if (prompt == m_prompts.end())
            return mcp::invalidParams(turn, u"Unknown prompt: "_s + name);
        const QJsonObject given = turn.message.params["arguments"_L1].toObject();
        for (const char *argument : prompt->arguments) {
            if (!given[QLatin1StringView{argument}].isString())
                return mcp::invalidParams(turn, u"Missing argument: "_s + QLatin1StringView{argument});
        }
        return prompt->get(turn, given);
    }

    [[nodiscard]] QByteArray stateOf(const mcp::Asker &) const override { return QByteArray::number(changesOfPrompts()); }

private:
    const std::vector<Prompt> m_prompts = all();
};

class Completions final : public mcp::CompletionSource {
public:
    [[nodiscard]] std::optional<mcp::Completion> complete(const Turn &, const Question &question) const override
    {
        mcp::Completion completion;
        for (const char *value : {"paris", "park", "party", "test_value"}) {
            if (QLatin1StringView{value}.startsWith(question.begun))
                completion.values.append(QString::fromLatin1(value));
        }
        completion.total = completion.values.size();
        return completion;
    }
};

} // namespace

std::unique_ptr<const mcp::PromptSource> prompts()
{
    return std::make_unique<Prompts>();
}

std::unique_ptr<const mcp::CompletionSource> completions()
{
    return std::make_unique<Completions>();
}

} // namespace fractal::conformance
