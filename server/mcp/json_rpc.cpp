// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/json_rpc.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fractal::json_rpc {

using namespace Qt::StringLiterals;

namespace {

/// Looked at before the parser, which would go 1,024 deep. What is not JSON is left to the parser.
bool isTooDeep(QByteArrayView json)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepest)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

Fault invalid(const RequestId &id, const QString &message)
{
    return {id, invalidRequest, message, {}};
}

Incoming messageFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return tl::unexpected{invalid({}, u"A message is a JSON object."_s)};
    const QJsonObject object = value.toObject();
    const auto idMember = object.constFind("id"_L1);
    const bool hasId = idMember != object.constEnd();
    const auto id = hasId ? RequestId::from(*idMember) : RequestId{};
    if (!id)
        return tl::unexpected{invalid({}, u"The id of a message is a string or an integer."_s)};
    if (object.value("jsonrpc"_L1).toString() != "2.0"_L1)
        return tl::unexpected{invalid(*id, u"A message has the member \"jsonrpc\": \"2.0\"."_s)};

    const auto method = object.constFind("method"_L1);
    if (method == object.constEnd()) {
        if (!hasId || object.contains("result"_L1) == object.contains("error"_L1))
            return tl::unexpected{invalid(*id, u"The message is neither a request, nor a notification, nor a response."_s)};
        return Message{Kind::Response,
                       *id,
                       {},
                       {},
                       object.contains("result"_L1) ? std::optional{object.value("result"_L1).toObject()} : std::nullopt};
    }
    if (!method->isString())
        return tl::unexpected{invalid(*id, u"The method of a message is a string."_s)};
    const QJsonValue params = object.value("params"_L1);
    if (!params.isUndefined() && !params.isObject())
        return tl::unexpected{Fault{*id, invalidParams, u"The params of a message are an object."_s, {}}};
    return Message{hasId ? Kind::Request : Kind::Notification, *id, method->toString(), params.toObject(), {}};
}

} // namespace

/// Nothing when it is neither a string nor an integer: null, a fraction, a flag, a list (JSON-RPC 2.0 §4).
std::optional<RequestId> RequestId::from(const QJsonValue &value)
{
    if (value.isString())
        return RequestId{value.toString()};
    constexpr qint64 none = -1;
    constexpr qint64 otherNone = -2;
    const qint64 number = value.toInteger(none);
    if (number != none || value.toInteger(otherNone) == none)
        return RequestId{number};
    return {};
}

QByteArray RequestId::toJson() const
{
    JsonWriter json;
    write(json);
    return json.take();
}

void RequestId::write(JsonWriter &json) const
{
    if (const auto *number = std::get_if<qint64>(&m_value))
        json.integer(*number);
    else if (const auto *text = std::get_if<QString>(&m_value))
        json.string(*text);
    else
        json.null();
}

tl::expected<Body, Fault> parse(const QByteArray &body)
{
    if (isTooDeep(body))
        return tl::unexpected{Fault{{}, parseError, u"The body is nested more than %1 deep."_s.arg(deepest), {}}};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected{
            Fault{{}, parseError, u"The body is not JSON: %1 at byte %2."_s.arg(error.errorString()).arg(error.offset), {}}};
    Body parsed;
    if (!document.isArray()) {
        parsed.messages.push_back(messageFrom(document.object()));
        return parsed;
    }
    const QJsonArray batch = document.array();
    if (batch.isEmpty() || batch.size() > largestBatch)
        return tl::unexpected{invalid({}, u"A batch has 1 to %1 messages."_s.arg(largestBatch))};
    parsed.isBatch = true;
    for (const QJsonValue &value : batch)
        parsed.messages.push_back(messageFrom(value));
    return parsed;
}

JsonWriter &beginResult(JsonWriter &json, const RequestId &id)
{
    json.beginObject().field("jsonrpc", "2.0").key("id");
    id.write(json);
    return json.key("result");
}

void writeFault(JsonWriter &json, const Fault &fault)
{
    json.beginObject().field("jsonrpc", "2.0");
    // MCP 2025-11-25 basic/transports: an error about a message whose id is not known has no id.
    if (!fault.id.isEmpty()) {
        json.key("id");
        fault.id.write(json);
    }
    json.key("error").beginObject().field("code", fault.code).field("message", fault.message);
    if (!fault.data.isEmpty())
        json.key("data").value(fault.data);
    json.endObject().endObject();
}

QByteArray toJson(const Fault &fault)
{
    JsonWriter json;
    writeFault(json, fault);
    return json.take();
}

} // namespace fractal::json_rpc
