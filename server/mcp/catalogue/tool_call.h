// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/scope.h"
#include "server/mcp/call_recorder.h"
#include "server/mcp/turn.h"

#include <tl/expected.hpp>

namespace fractal::mcp {

/// One call of an operation, as asked. A value that outlives its request.
struct ToolCall {
    json_rpc::RequestId id;
    Era era = Era::Legacy;
    const Operation *operation = nullptr;
    QJsonObject arguments;
    bool alone = true; ///< false within a batch, whose one status cannot speak for a single call
    const ServerFacts *server = nullptr;
    bool tellsNotes = false; ///< the client follows the log (call_notes.h)

    [[nodiscard]] bool writes() const { return operation->effect != Effect::Reads; }
};

/// From the params of tools/call; a reply when they are not of its form, or name no tool.
[[nodiscard]] tl::expected<ToolCall, Reply> toolCallFrom(const Turn &turn);

/// What can be refused without the writer: right, scope, arguments. Nothing when the call may go on.
[[nodiscard]] std::optional<Reply> refusalOf(const ToolCall &call, const Asker &asker, CallRecorder &recorder, Instant now);

/// The caller asks too much (SEC-8).
[[nodiscard]] Reply slowedDown(const ToolCall &call, const Asker &asker, const http::FairUse::Refusal &refusal,
                               CallRecorder &recorder, Instant now);

/// Runs it and writes the answer. A writing call must be in a transaction of the Writer; it leaves nothing behind when it
/// is refused, and the rest of the transaction untouched.
[[nodiscard]] Reply run(const ToolCall &call, const Asker &asker, CallRecorder &recorder, Work &work);

/// Runs what reads, and writes down that it was asked.
[[nodiscard]] Result<QByteArray> readRecorded(const Operation &operation, const QJsonObject &arguments, const Asker &asker,
                                              CallRecorder &recorder, Work &work);

/// A call of an operation, as the log of calls knows it.
[[nodiscard]] calls::Call recordOf(const char *operation, const QJsonObject &arguments, const Asker &asker, Instant now,
                                   QLatin1StringView outcome, qint64 microseconds);

/// 403 with what these rights need (decision 4).
[[nodiscard]] http::Response scopesMissing(const std::vector<Permission> &needs, const Asker &asker, const Error &error);

/// The scopes that a call of this operation may need.
[[nodiscard]] ScopeSet scopesOf(const Operation &operation);

} // namespace fractal::mcp
