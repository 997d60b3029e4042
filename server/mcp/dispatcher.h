// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mcp/legacy_session.h"
#include "server/mcp/tool_call.h"
#include "server/mcp/tools.h"

#include <variant>

namespace fractal::mcp {

/// What each method does, in each era. Thread-safe.
class Dispatcher {
public:
    Dispatcher(const LegacySessions &sessions, CallRecorder &recorder) : m_sessions{sessions}, m_recorder{recorder} {}

    /// A request, a notification or a response, with who sent it.
    struct Turn {
        const json_rpc::Message &message;
        Era era;
        const Asker &asker;
        Work &work;
        bool alone = true; ///< false within a batch
    };
    /// The reply, or the call that needs the writer for its own: everything that could be refused without it has been.
    [[nodiscard]] std::variant<Reply, ToolCall> answer(const Turn &turn) const;

    /// For a call that needs the writer, in a transaction of it.
    [[nodiscard]] Reply write(const ToolCall &call, const Asker &asker, Work &work) const
    {
        return run(call, asker, m_recorder, work);
    }

private:
    using Answer = std::variant<Reply, ToolCall>;
    struct Method {
        QLatin1StringView name;
        Answer (Dispatcher::*handle)(const Turn &) const;
    };
    static const Method legacyMethods[];
    static const Method modernMethods[];

    [[nodiscard]] Answer initialize(const Turn &turn) const;
    [[nodiscard]] Answer discover(const Turn &turn) const;
    [[nodiscard]] Answer ping(const Turn &turn) const;
    [[nodiscard]] Answer listTools(const Turn &turn) const;
    [[nodiscard]] Answer callTool(const Turn &turn) const;

    const LegacySessions &m_sessions;
    CallRecorder &m_recorder;
    const Tools m_tools;
};

} // namespace fractal::mcp
