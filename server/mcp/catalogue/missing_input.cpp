// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/catalogue/missing_input.h"

#include "core/operations/runner.h"
#include "server/mcp/input_required.h"
#include "server/mcp/result_writer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto valuesKey = "values"_L1;
constexpr auto confirmationKey = "confirmation"_L1;

QJsonObject inputSchemaOf(const Operation &operation)
{
    return QJsonDocument::fromJson(operation.inputSchema).object();
}

/// 2026-07-28 client/elicitation: forms hold texts, numbers, flags and words, without nesting.
bool fitsForm(const QJsonObject &schema)
{
    const QString type = schema.value("type"_L1).toString();
    return type == "string"_L1 || type == "integer"_L1 || type == "number"_L1 || type == "boolean"_L1;
}

struct Missing {
    QJsonObject properties;
    QStringList names;
    bool fits = true; ///< all of them can be asked for in a form
};

Missing missingFrom(const ToolCall &call)
{
    const QJsonObject schema = inputSchemaOf(*call.operation);
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    Missing missing;
    for (const QJsonValue &entry : schema.value("required"_L1).toArray()) {
        const QString name = entry.toString();
        if (call.arguments.contains(name))
            continue;
        const QJsonObject property = properties.value(name).toObject();
        missing.names.append(name);
        missing.properties.insert(name, property);
        missing.fits = missing.fits && fitsForm(property);
    }
    return missing;
}

/// What the person filled in stands for what the call lacked, and for nothing else.
void take(const QJsonObject &form, const Missing &missing, ToolCall &call)
{
    for (const QString &name : missing.names) {
        if (form.contains(name))
            call.arguments.insert(name, form.value(name));
    }
}

QString confirmation(const ToolCall &call)
{
    const QString about = call.arguments.value("id"_L1).toString();
    return u"%1%2: this cannot simply be taken back. Go on?"_s.arg(QString::fromUtf8(call.operation->title),
                                                                   about.isEmpty() ? QString{} : QString{u' ' + about.left(100)});
}

QJsonObject yes()
{
    return {{u"confirmed"_s, QJsonObject{{u"type"_s, u"boolean"_s}, {u"title"_s, u"Yes, go on"_s}, {u"default"_s, false}}}};
}

/// The person said no: nothing was done, and asking again is no answer.
Reply declined(const ToolCall &call, const Turn &turn)
{
    ResultWriter result{turn};
    Error error{ErrorCode::Refused,
                u"The person did not confirm %1: nothing was changed."_s.arg(QLatin1StringView{call.operation->name}),
                {},
                {}};
    JsonWriter text;
    operations::writeError(error, text);
    result.json()
        .key("content")
        .beginArray()
        .beginObject()
        .field("type", "text")
        .key("text")
        .utf8(text.take())
        .endObject()
        .endArray();
    result.json().field("isError", true);
    return result.finish();
}

} // namespace

std::optional<Reply> missingInput(const Turn &turn, ToolCall &call)
{
    if (turn.era != Era::Modern || !turn.client.abilities.elicits)
        return {};
    const auto state = stateFrom(turn);
    if (!state)
        return state.error();
    // A call that would be refused anyway troubles nobody.
    if (!operations::isUsableBy(*call.operation, turn.asker.principal))
        return {};
    QJsonObject kept = state->value(valuesKey).toObject();
    for (auto it = kept.constBegin(); it != kept.constEnd(); ++it)
        call.arguments.insert(it.key(), it.value());
    if (const Missing missing = missingFrom(call); !missing.names.isEmpty() && missing.fits) {
        const auto form = acceptedForm(turn, valuesKey);
        if (!form) {
            if (inputOf(turn, valuesKey))
                return declined(call, turn);
            const QString what = u"%1: please fill in what is missing."_s.arg(QString::fromUtf8(call.operation->title));
            return inputRequired(turn, {{valuesKey, elicitation(what, missing.properties, missing.names)}});
        }
        take(*form, missing, call);
        for (const QString &name : missing.names)
            kept.insert(name, call.arguments.value(name));
    }
    if (call.operation->effect != Effect::Removes || !operations::check(*call.operation, call.arguments, turn.asker.principal))
        return {};
    const auto answer = acceptedForm(turn, confirmationKey);
    if (answer && answer->value("confirmed"_L1).toBool())
        return {};
    if (inputOf(turn, confirmationKey))
        return declined(call, turn);
    return inputRequired(turn, {{confirmationKey, elicitation(confirmation(call), yes(), {u"confirmed"_s})}},
                         {{valuesKey, kept}});
}

} // namespace fractal::mcp
