// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/legacy_request.h"

#include "server/mcp/asker.h"
#include "server/mcp/protocol.h"

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr int badRequest = 400;
constexpr int notFound = 404; // 2025-11-25 basic/transports: the client must begin anew

bool isInitialize(const json_rpc::Body &body)
{
    return !body.isBatch && body.messages.front() && body.messages.front()->method == "initialize"_L1;
}

Reply refused(const json_rpc::Body &body, int status, const QString &why)
{
    const auto &first = body.messages.front();
    const json_rpc::RequestId id = !body.isBatch && first && first->kind == json_rpc::Kind::Request ? first->id
                                                                                                    : json_rpc::RequestId{};
    return Reply::of({id, json_rpc::invalidRequest, why, {}}, status);
}

} // namespace

std::optional<Reply> legacyRefusal(const http::Exchange &exchange, const json_rpc::Body &body, const Asker &asker,
                                   const LegacySessions &sessions)
{
    if (isInitialize(body))
        return {}; // the version is only now agreed on, and the session begins

    const QByteArray version = exchange.request.header("mcp-protocol-version").trimmed();
    if (!version.isEmpty() && !legacyVersionNamed(QString::fromLatin1(version)))
        return refused(body, badRequest, u"The header MCP-Protocol-Version names a version that is not spoken here."_s);

    QLatin1StringView agreed;
    if (const QByteArray name = exchange.request.header("mcp-session-id").trimmed(); !name.isEmpty()) {
        const auto session = sessions.find(exchange.work, name, asker.principal.authorization);
        if (!session)
            return Reply{{}, 503, {}, {}};
        if (!*session)
            return refused(body, notFound, u"There is no such session: initialize again."_s);
        agreed = (*session)->version;
    }
    if (body.isBatch && agreed != oldestVersion)
        return refused(body, badRequest, u"A body holds one message."_s);
    return {};
}

} // namespace fractal::mcp
