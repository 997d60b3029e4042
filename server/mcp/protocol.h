// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mcp/json_rpc.h"

#include <QByteArrayView>
#include <QJsonArray>
#include <QLatin1StringView>

#include <array>
#include <optional>

/// The revisions of the Model Context Protocol that this server speaks.
namespace fractal::mcp {

/// Legacy: initialize, sessions (up to 2025-11-25). Modern: each request stands alone (2026-07-28 basic/versioning).
enum class Era : quint8 { Legacy, Modern };

inline constexpr QLatin1StringView modernVersion{"2026-07-28"};
inline constexpr std::array legacyVersions{QLatin1StringView{"2025-11-25"}, QLatin1StringView{"2025-06-18"},
                                           QLatin1StringView{"2025-03-26"}};
inline constexpr QLatin1StringView newestLegacyVersion = legacyVersions.front();
/// What a client speaks that names no version (2025-11-25 basic/transports); the only one with batches.
inline constexpr QLatin1StringView oldestVersion = legacyVersions.back();

[[nodiscard]] std::optional<QLatin1StringView> legacyVersionNamed(QStringView name);
[[nodiscard]] QJsonArray supportedVersions(); ///< newest first

/// 2026-07-28 basic/index, error codes
inline constexpr int headerMismatch = -32020;
inline constexpr int missingCapability = -32021;
inline constexpr int unsupportedVersion = -32022;
inline constexpr int resourceNotFound = -32002; ///< up to 2025-11-25

// 2026-07-28 basic/index, per-request and per-response fields of _meta
inline constexpr QLatin1StringView metaMember{"_meta"};
inline constexpr QLatin1StringView metaVersion{"io.modelcontextprotocol/protocolVersion"};
inline constexpr QLatin1StringView metaCapabilities{"io.modelcontextprotocol/clientCapabilities"};
inline constexpr QLatin1StringView metaLogLevel{"io.modelcontextprotocol/logLevel"};
inline constexpr const char *metaServer = "io.modelcontextprotocol/serverInfo";
inline constexpr const char *metaSubscription = "io.modelcontextprotocol/subscriptionId";

/// How a message is to be answered. `versionHeader` is that of MCP-Protocol-Version, empty where there is none.
[[nodiscard]] Era eraOf(const json_rpc::Message &message, QByteArrayView versionHeader);

} // namespace fractal::mcp
