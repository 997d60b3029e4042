// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// JSON-RPC messages: bounded, and every answer to them is JSON whatever they hold.
#include "server/mcp/json_rpc.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonDocument>
#include <QJsonValue>

namespace fractal::fuzz {

using namespace json_rpc;

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    holds(document.isObject(), "an answer is a JSON object");
    return document.object();
}

void isAnswered(const Fault &fault)
{
    const QJsonObject answer = objectOf(toJson(fault));
    holds(answer.value(QLatin1StringView{"error"}).isObject(), "an error is answered as one");
    holds(answer.contains(QLatin1StringView{"id"}) != fault.id.isEmpty(), "with the id where there is one");
}

void isAnswered(const Message &message)
{
    JsonWriter json;
    beginResult(json, message.id).beginObject().endObject();
    json.endObject();
    const QJsonObject answer = objectOf(json.take());
    const QJsonValue id = answer.value(QLatin1StringView{"id"});
    holds(message.id.isEmpty() ? id.isNull() : id.isString() || id.isDouble(), "the id comes back as it was");
    holds(message.kind == Kind::Response || message.kind == Kind::Notification || !message.id.isEmpty(), "a request has an id");
}

} // namespace

void run(const QByteArray &input)
{
    const auto body = parse(input);
    if (!body)
        return isAnswered(body.error());
    holds(!body->messages.empty() && static_cast<qsizetype>(body->messages.size()) <= largestBatch, "a batch is bounded");
    holds(body->isBatch || body->messages.size() == 1, "one message is one message");
    for (const Incoming &incoming : body->messages) {
        if (incoming)
            isAnswered(*incoming);
        else
            isAnswered(incoming.error());
    }
}

} // namespace fractal::fuzz

FRACTAL_FUZZ_TARGET
