// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/stream.h"
#include "server/mcp/client_facts.h"

#include <QHash>
#include <QString>

#include <mutex>
#include <set>

namespace fractal::mcp {

/// What clients of the legacy era have set for their sessions. Their names hold all that every process needs; this is
/// what goes with the process: a client that is told 404, or reconnects, sets it anew. Bounded. Thread-safe.
class SessionStates {
public:
    static constexpr std::size_t mostWatched = 100;

    void setLogLevel(const QByteArray &session, LogLevel level);
    [[nodiscard]] std::optional<LogLevel> logLevel(const QByteArray &session) const;

    /// False: too many.
    [[nodiscard]] bool watch(const QByteArray &session, const QString &uri);
    void unwatch(const QByteArray &session, const QString &uri);
    [[nodiscard]] std::set<QString> watched(const QByteArray &session) const;

    /// The stream that it listens on; the one before is ended (2025-11-25 basic/transports: one message, one stream).
    void listenOn(const QByteArray &session, const http::StreamPtr &stream);
    /// With all that is its own.
    void end(const QByteArray &session);

private:
    struct State {
        std::optional<LogLevel> logLevel;
        std::set<QString> watched;
        std::weak_ptr<http::Stream> stream;
    };
    [[nodiscard]] State &stateOf(const QByteArray &session);

    mutable std::mutex m_mutex;
    QHash<QByteArray, State> m_states;
};

} // namespace fractal::mcp
