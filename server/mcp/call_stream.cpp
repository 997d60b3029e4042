// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/call_stream.h"

#include "server/mcp/event.h"

namespace fractal::mcp {

using namespace Qt::StringLiterals;

void CallStream::progress(double done, double total, const QString &message)
{
    if (m_setup.progressToken.isUndefined() || isCancelled())
        return;
    JsonWriter json;
    beginNotification(json, "notifications/progress").key("progressToken").value(m_setup.progressToken);
    json.field("progress", done).field("total", total).field("message", message).endObject().endObject();
    m_setup.stream->write(event(json.take()));
}

void CallStream::log(LogLevel level, const QJsonValue &data)
{
    if (!m_setup.client.logLevel || level < *m_setup.client.logLevel || isCancelled())
        return;
    JsonWriter json;
    beginNotification(json, "notifications/message").field("level", QString{nameOf(level)}).field("logger", m_setup.server.name);
    json.key("data").value(data).endObject().endObject();
    m_setup.stream->write(event(json.take()));
}

void CallStream::ask(const QString &method, const QJsonObject &params, Questions::Answered answered)
{
    const bool canBeAsked = m_setup.era == Era::Legacy && !m_setup.client.session.isEmpty() && !m_setup.stream->isOver();
    const auto id = canBeAsked ? m_setup.questions->ask(m_setup.client.session, answered) : std::nullopt;
    if (!id)
        return answered({});
    JsonWriter json;
    json.beginObject().field("jsonrpc", "2.0").field("id", *id).field("method", method);
    json.key("params").value(params).endObject();
    m_setup.stream->write(event(json.take()));
    // The stream does not know of the question, nor the question of the stream: whichever is over first.
    const auto giveUp = [questions = m_setup.questions, session = m_setup.client.session, id = *id] {
        questions->giveUp(session, id);
    };
    m_setup.stream->whenLost(giveUp);
    whenCancelled(giveUp);
}

void CallStream::finish(const Reply &reply)
{
    if (isCancelled())
        return drop(); // 2025-11-25 basic/utilities/cancellation: no response follows
    m_setup.stream->write(event(reply.json));
    m_setup.stream->end();
}

void CallStream::drop()
{
    m_setup.stream->end();
}

} // namespace fractal::mcp
