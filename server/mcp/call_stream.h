// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/stream.h"
#include "server/mcp/questions.h"
#include "server/mcp/turn.h"
#include "server/mcp/under_way.h"

namespace fractal::mcp {

/// The answer to one request as a stream: what is told on the way, then the result (2025-11-25 and 2026-07-28
/// basic/transports). Thread-safe; whoever works on the request holds it. What comes after the end is dropped.
class CallStream : public std::enable_shared_from_this<CallStream> {
public:
    struct Setup {
        http::StreamPtr stream;
        WantedPtr wanted;
        std::shared_ptr<Questions> questions;
        Era era;
        json_rpc::RequestId id;
        QJsonValue progressToken; ///< undefined: no progress is wanted
        ClientFacts client;
        const ServerFacts &server;
    };
    explicit CallStream(Setup setup) : m_setup{std::move(setup)} {}

    [[nodiscard]] const Setup &about() const { return m_setup; }
    [[nodiscard]] bool isCancelled() const { return m_setup.wanted->isCancelled(); }
    void whenCancelled(std::function<void()> then) { m_setup.wanted->whenCancelled(std::move(then)); }

    /// `done` must grow from one call to the next.
    void progress(double done, double total, const QString &message);
    /// Sent where the client wants messages of this level.
    void log(LogLevel level, const QJsonValue &data);
    /// Legacy era only: asks the client on this stream. `answered` is called once, on any thread.
    void ask(const QString &method, const QJsonObject &params, Questions::Answered answered);

    void finish(const Reply &reply);
    /// Without an answer: it was cancelled.
    void drop();

private:
    const Setup m_setup;
};

} // namespace fractal::mcp
