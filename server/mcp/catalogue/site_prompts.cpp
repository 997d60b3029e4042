// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/catalogue/site_prompts.h"

#include "server/mcp/catalogue/asker_language.h"
#include "server/mcp/input_required.h"
#include "server/mcp/result_writer.h"

#include <algorithm>

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 200;
constexpr auto valuesKey = "values"_L1;

/// What was given, on one line each, with what stands for the rest. A reply when a value is none.
tl::expected<Prompt::Values, Reply> valuesFrom(const Turn &turn, const Prompt &prompt, const QJsonObject &given)
{
    Prompt::Values values;
    for (const Prompt::Argument &argument : prompt.arguments()) {
        const QJsonValue value = given.value(argument.name);
        if (!value.isUndefined() && (!value.isString() || value.toString().size() > longestValue))
            return tl::unexpected{invalidParams(
                turn, u"The argument %1 is a text of at most %2 characters."_s.arg(argument.name).arg(longestValue))};
        const QString text = value.toString().simplified();
        if (!text.isEmpty() || !argument.fallback.isEmpty())
            values.insert(argument.name, text.isEmpty() ? argument.fallback : text);
    }
    return values;
}

/// The form for what is required and was not given; nothing when all is there.
std::optional<QJsonObject> formFor(const Prompt &prompt, const Prompt::Values &values, pages::Language language)
{
    QJsonObject properties;
    QStringList required;
    for (const Prompt::Argument &argument : prompt.arguments()) {
        if (!argument.isRequired || values.contains(argument.name))
            continue;
        required.append(argument.name);
        properties.insert(argument.name,
                          QJsonObject{{u"type"_s, u"string"_s},
                                      {u"maxLength"_s, longestValue},
                                      {u"description"_s, Prompt::descriptionOf(argument, language)}});
    }
    return required.isEmpty() ? std::nullopt : std::optional{elicitation(prompt.title(language), properties, required)};
}

Reply message(const Turn &turn, const Prompt &prompt, const QString &text, pages::Language language)
{
    ResultWriter result{turn};
    JsonWriter &json = result.json();
    json.field("description", prompt.description(language)).key("messages").beginArray().beginObject().field("role", "user");
    json.key("content").beginObject().field("type", "text").field("text", text).endObject().endObject().endArray();
    return result.finish();
}

} // namespace

const std::vector<Prompt> &sitePromptList()
{
    static const std::vector<Prompt> prompts = [] {
        std::vector<Prompt> read;
        for (const char *name : promptNames)
            read.push_back(Prompt::fromFile(u":/prompts/%1.json"_s.arg(QLatin1StringView{name})));
        return read;
    }();
    return prompts;
}

const Prompt *findPrompt(const QString &name)
{
    const auto &prompts = sitePromptList();
    const auto found = std::ranges::find_if(prompts, [&](const Prompt &prompt) { return prompt.name() == name; });
    return found == prompts.end() ? nullptr : &*found;
}

Listing SitePrompts::list(const Turn &turn) const
{
    const pages::Language language = languageOf(turn.asker, turn.work);
    Listing listing;
    for (const Prompt &prompt : sitePromptList()) {
        if (!prompt.isFor(turn.asker.principal))
            continue;
        JsonWriter json;
        json.beginObject().field("name", prompt.name()).field("title", prompt.title(language));
        json.field("description", prompt.description(language)).key("arguments").beginArray();
        for (const Prompt::Argument &argument : prompt.arguments())
            json.beginObject()
                .field("name", argument.name)
                .field("description", Prompt::descriptionOf(argument, language))
                .field("required", argument.isRequired)
                .endObject();
        json.endArray().endObject();
        listing.push_back(json.take());
    }
    return listing;
}

Answer SitePrompts::get(const Turn &turn) const
{
    const QString name = turn.message.params.value("name"_L1).toString();
    const Prompt *prompt = findPrompt(name);
    if (!prompt || !prompt->isFor(turn.asker.principal)) // one that the list does not show
        return invalidParams(turn, u"Unknown prompt: "_s + name.left(100));
    if (const auto state = stateFrom(turn); !state)
        return state.error();
    QJsonObject given = turn.message.params.value("arguments"_L1).toObject();
    const auto form = acceptedForm(turn, valuesKey);
    const QJsonObject filledIn = form.value_or(QJsonObject{});
    for (auto it = filledIn.constBegin(); it != filledIn.constEnd(); ++it)
        given.insert(it.key(), it.value());
    const auto values = valuesFrom(turn, *prompt, given);
    if (!values)
        return values.error();
    const pages::Language language = languageOf(turn.asker, turn.work);
    if (const auto missing = formFor(*prompt, *values, language)) {
        if (turn.client.abilities.elicits && turn.era == Era::Modern && !inputOf(turn, valuesKey))
            return inputRequired(turn, {{valuesKey, *missing}});
        return invalidParams(
            turn,
            u"Missing arguments: "_s
                + missing->value("params"_L1)["requestedSchema"_L1]["properties"_L1].toObject().keys().join(u", "_s));
    }
    return message(turn, *prompt, prompt->text(*values, turn.asker.principal, language), language);
}

QByteArray SitePrompts::stateOf(const Asker &asker) const
{
    QByteArray offered;
    for (const Prompt &prompt : sitePromptList())
        offered += prompt.isFor(asker.principal) ? '1' : '0';
    return offered;
}

} // namespace fractal::mcp
