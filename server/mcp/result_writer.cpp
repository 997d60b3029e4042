// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/result_writer.h"

#include "server/http/status.h"

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr int freshFor = 60'000; // SEC-21: a right that was taken away is not shown longer

} // namespace

ResultWriter::ResultWriter(const json_rpc::RequestId &id, Era era, const ServerFacts &server) : m_era{era}, m_server{server}
{
    beginResult(m_json, id).beginObject();
}

void ResultWriter::addMeta(const char *name, const QByteArray &json)
{
    m_meta.emplace_back(name, json);
}

Reply ResultWriter::finish(Kind kind)
{
    const bool isModern = m_era == Era::Modern;
    if (isModern) {
        m_json.field("resultType", kind == Kind::InputRequired ? "input_required" : "complete");
        if (kind == Kind::Cacheable)
            m_json.field("ttlMs", freshFor).field("cacheScope", "private");
    }
    if (isModern || !m_meta.empty()) {
        m_json.key("_meta").beginObject();
        if (isModern)
            writeServer(m_server, m_json.key(metaServer));
        for (const auto &[name, json] : m_meta)
            m_json.key(name).raw(json);
        m_json.endObject();
    }
    m_json.endObject().endObject();
    return {m_json.take(), status::ok, {}, {}};
}

void writeServer(const ServerFacts &server, JsonWriter &json)
{
    json.beginObject().field("name", server.name).field("title", server.title).field("version", server.version).endObject();
}

Reply fault(const Turn &turn, int code, const QString &text, const QJsonObject &data, int status)
{
    return Reply::of({turn.message.id, code, text, data}, status);
}

Reply invalidParams(const Turn &turn, const QString &text)
{
    return fault(turn, json_rpc::invalidParams, text);
}

Reply resourceMissing(const Turn &turn, const QString &uri)
{
    // 2026-07-28 server/resources, error handling; up to 2025-11-25 it had a code of its own.
    return fault(turn, turn.era == Era::Modern ? json_rpc::invalidParams : resourceNotFound, u"Resource not found"_s,
                 {{u"uri"_s, uri}});
}

} // namespace fractal::mcp
