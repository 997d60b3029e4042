// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"
#include "server/http/status.h"
#include "server/http/stream.h"
#include "server/mcp/client_facts.h"
#include "server/mcp/json_rpc.h"

#include <optional>

namespace fractal::mcp {

/// What a client that wants messages of this level is told beside an answer (server/utilities/logging).
struct Note {
    LogLevel level;
    QString text;
};

/// The answer to one message.
struct Reply {
    QByteArray json; ///< empty: nothing is answered to a notification or a response
    int status = status::ok; ///< where the message came alone
    QByteArray session; ///< name of the session that initialize started
    std::optional<http::Response> instead; ///< where HTTP itself answers: 401, 403
    http::StreamPtr stream{}; ///< the answer goes on there; `json` is its first events
    bool wakesListeners = false; ///< it changed something that others listen for
    std::vector<Note> notes{}; ///< told before it, where it can be a stream
    std::chrono::milliseconds after{0}; ///< it leaves so much later, where the message came alone

    [[nodiscard]] static Reply of(const json_rpc::Fault &fault, int status = status::ok)
    {
        return {json_rpc::toJson(fault), status, {}, {}};
    }
    [[nodiscard]] static Reply silent() { return {{}, status::accepted, {}, {}}; }
};

} // namespace fractal::mcp
