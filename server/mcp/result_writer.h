// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/status.h"
#include "server/mcp/turn.h"

namespace fractal::mcp {

/// Writes {"jsonrpc","id","result":{…}}: the caller the members of the result, this what belongs to its era.
class ResultWriter {
public:
    ResultWriter(const json_rpc::RequestId &id, Era era, const ServerFacts &server);
    explicit ResultWriter(const Turn &turn) : ResultWriter{turn.message.id, turn.era, turn.server} {}

    [[nodiscard]] JsonWriter &json() { return m_json; }
    /// A further member of "_meta": one valid JSON value.
    void addMeta(const char *name, const QByteArray &json);

    /// Cacheable: a client of the modern era may keep it for a while (2026-07-28 server/utilities/caching).
    enum class Kind : quint8 { Plain, Cacheable, InputRequired };
    [[nodiscard]] Reply finish(Kind kind = Kind::Plain);

private:
    JsonWriter m_json;
    Era m_era;
    const ServerFacts &m_server;
    std::vector<std::pair<const char *, QByteArray>> m_meta;
};

/// {"name","title","version"}
void writeServer(const ServerFacts &server, JsonWriter &json);

/// An error for a request, answered with 200 where HTTP has nothing to add.
[[nodiscard]] Reply fault(const Turn &turn, int code, const QString &text, const QJsonObject &data = {}, int status = status::ok);
[[nodiscard]] Reply invalidParams(const Turn &turn, const QString &text);
/// There is no such resource, or the asker may not see it (MCP 29).
[[nodiscard]] Reply resourceMissing(const Turn &turn, const QString &uri);

} // namespace fractal::mcp
