// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/legacy_request.h"

#include "server/http/status.h"
#include "server/mcp/asker.h"
#include "server/mcp/protocol.h"

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

bool isInitialize(const json_rpc::Body &body)
{
    return !body.isBatch && body.messages.front() && body.messages.front()->method == "initialize"_L1;
}

tl::unexpected<Reply> refused(const json_rpc::Body &body, int status, const QString &why)
{
    const auto &first = body.messages.front();
    const json_rpc::RequestId id = !body.isBatch && first && first->kind == json_rpc::Kind::Request ? first->id
                                                                                                    : json_rpc::RequestId{};
    return tl::unexpected{Reply::of({id, json_rpc::invalidRequest, why, {}}, status)};
}

} // namespace

tl::expected<std::optional<LegacySession>, Reply> legacySession(const http::Exchange &exchange, const json_rpc::Body &body,
                                                                const Asker &asker, const LegacySessions &sessions)
{
    if (isInitialize(body))
        return std::nullopt; // the version is only now agreed on, and the session begins

    const QByteArray version = exchange.request.header("mcp-protocol-version").trimmed();
    if (!version.isEmpty() && !legacyVersionNamed(QString::fromLatin1(version)))
        return refused(body, status::badRequest, u"The header MCP-Protocol-Version names a version that is not spoken here."_s);

    std::optional<LegacySession> session;
    if (const QByteArray name = exchange.request.header("mcp-session-id").trimmed(); !name.isEmpty()) {
        auto found = sessions.find(exchange.work, name, asker.principal.authorization);
        if (!found)
            return tl::unexpected{Reply{{}, status::serviceUnavailable, {}, {}}};
        session = *std::move(found);
        if (!session)
            return refused(body, status::notFound, // 2025-11-25 basic/transports: the client must begin anew
                           u"There is no such session: initialize again."_s);
    }
    if (body.isBatch && (!session || session->version != oldestVersion))
        return refused(body, status::badRequest, u"A body holds one message."_s);
    return session;
}

} // namespace fractal::mcp
