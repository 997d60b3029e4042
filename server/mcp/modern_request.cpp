// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/modern_request.h"

#include "server/mcp/protocol.h"

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

using json_rpc::Fault;

std::optional<Fault> incomplete(const json_rpc::Message &message, const QString &text)
{
    return Fault{message.id, json_rpc::invalidParams, text, {}};
}

std::optional<Fault> mismatch(const json_rpc::Message &message, const QString &text)
{
    return Fault{message.id, headerMismatch, text, {}};
}

/// 2026-07-28 basic/transports/streamable-http, value encoding. A null array when the sentinel holds no base64.
QByteArray decodedHeader(const QByteArray &value)
{
    constexpr QByteArrayView prefix{"=?base64?"};
    constexpr QByteArrayView suffix{"?="};
    if (!value.startsWith(prefix) || !value.endsWith(suffix) || value.size() < prefix.size() + suffix.size())
        return value;
    const QByteArray inner = value.sliced(prefix.size(), value.size() - prefix.size() - suffix.size());
    const auto decoded = QByteArray::fromBase64Encoding(inner, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? decoded.decoded : QByteArray{};
}

std::optional<Fault> nameFault(const json_rpc::Message &message, const http::Request &request)
{
    const bool byName = message.method == "tools/call"_L1 || message.method == "prompts/get"_L1;
    if (!byName && message.method != "resources/read"_L1)
        return {};
    const QJsonValue name = message.params.value(byName ? "name"_L1 : "uri"_L1);
    if (!name.isString())
        return {}; // the method says so
    if (!request.hasHeader("mcp-name"))
        return mismatch(message, u"The header Mcp-Name is missing."_s);
    if (decodedHeader(request.header("mcp-name").trimmed()) != name.toString().toUtf8())
        return mismatch(message, u"The header Mcp-Name is not the name in the body."_s);
    return {};
}

} // namespace

std::optional<Fault> modernFault(const json_rpc::Message &message, const http::Request &request)
{
    // basic/index: a request without a required field is malformed.
    const QJsonValue meta = message.params.value(metaMember);
    if (!meta.isObject())
        return incomplete(message, u"params._meta is missing."_s);
    const QJsonValue version = meta[metaVersion];
    if (!version.isString())
        return incomplete(message, u"params._meta has no io.modelcontextprotocol/protocolVersion."_s);

    // basic/transports/streamable-http, protocol version header; basic/versioning
    const QString requested = version.toString();
    if (request.header("mcp-protocol-version").trimmed() != requested.toUtf8())
        return mismatch(message, u"The header MCP-Protocol-Version is not the version in params._meta."_s);
    if (requested != modernVersion)
        return Fault{message.id,
                     unsupportedVersion,
                     u"Unsupported protocol version"_s,
                     {{u"supported"_s, supportedVersions()}, {u"requested"_s, requested.left(100)}}};

    if (!meta[metaCapabilities].isObject())
        return incomplete(message, u"params._meta has no io.modelcontextprotocol/clientCapabilities."_s);
    if (request.header("mcp-method").trimmed() != message.method.toUtf8()) // also when it is missing
        return mismatch(message, u"The header Mcp-Method is not the method in the body."_s);
    return nameFault(message, request);
}

} // namespace fractal::mcp
