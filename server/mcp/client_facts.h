// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mcp/json_rpc.h"

#include <QByteArray>
#include <QLatin1StringView>

#include <optional>

namespace fractal::mcp {

/// RFC 5424 §6.2.1, from the least urgent on.
enum class LogLevel : quint8 { Debug, Info, Notice, Warning, Error, Critical, Alert, Emergency };
[[nodiscard]] std::optional<LogLevel> logLevelNamed(QStringView name);
[[nodiscard]] QLatin1StringView nameOf(LogLevel level);

/// What a client can be asked for in return. It is never asked for anything else (2026-07-28 basic/index).
struct ClientAbilities {
    bool elicits = false; ///< forms
    bool samples = false;
    bool listsRoots = false;
};
[[nodiscard]] ClientAbilities abilitiesFrom(const QJsonObject &capabilities);

/// What is known of the client beside who it acts for: of each request in the modern era, of the session in the legacy one.
struct ClientFacts {
    ClientAbilities abilities;
    std::optional<LogLevel> logLevel; ///< messages of this level and above are wanted; nothing: none
    bool asksForLog = false; ///< it chose that level itself: its answers become streams where there is something to say
    bool takesStreams = false; ///< its Accept names text/event-stream
    QByteArray session; ///< legacy: the session's id; empty: there is none
};

} // namespace fractal::mcp
