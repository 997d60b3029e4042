// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mcp/json_rpc.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace fractal::mcp {

/// What the server has asked clients of the legacy era on their streams, until they answer in a request of their own (2025-11-25
/// basic/transports). Bounded. Thread-safe.
class Questions {
public:
    /// The client's result; nothing where it answered with an error, or not at all.
    using Answered = std::function<void(std::optional<QJsonObject>)>;

    /// The id for the question to the client of this session; nothing when too many are open.
    [[nodiscard]] std::optional<qint64> ask(const QByteArray &session, Answered answered);
    /// A response; one to nothing that was asked is dropped.
    void answer(const QByteArray &session, const json_rpc::Message &response);
    /// Its stream is over: the question is answered with nothing.
    void giveUp(const QByteArray &session, qint64 id);

private:
    [[nodiscard]] Answered take(const QByteArray &key);

    std::mutex m_mutex;
    qint64 m_last = 0;
    QHash<QByteArray, std::shared_ptr<Answered>> m_open; ///< by session and id
};

} // namespace fractal::mcp
