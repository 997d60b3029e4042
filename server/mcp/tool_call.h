// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mcp/asker.h"
#include "server/mcp/call_recorder.h"
#include "server/mcp/json_rpc.h"
#include "server/mcp/protocol.h"
#include "server/mcp/reply.h"

#include <tl/expected.hpp>

namespace fractal::mcp {

/// One call of a tool, as asked.
struct ToolCall {
    json_rpc::RequestId id;
    Era era = Era::Legacy;
    const Operation *operation = nullptr;
    QJsonObject arguments;
    bool alone = true; ///< false within a batch, whose one status cannot speak for a single call

    [[nodiscard]] bool writes() const { return operation->effect != Effect::Reads; }
};

/// From the params of tools/call; a fault when they are not of its form, or name no tool.
[[nodiscard]] tl::expected<ToolCall, json_rpc::Fault> toolCallFrom(const json_rpc::Message &message, Era era);

/// What can be refused without the writer: right, scope, arguments. Nothing when the call may go on.
[[nodiscard]] std::optional<Reply> refusalOf(const ToolCall &call, const Asker &asker, CallRecorder &recorder, Instant now);

/// Runs it and writes the answer. A writing call must be in a transaction of the Writer; it leaves nothing behind when it
/// is refused, and the rest of the transaction untouched.
[[nodiscard]] Reply run(const ToolCall &call, const Asker &asker, CallRecorder &recorder, Work &work);

} // namespace fractal::mcp
