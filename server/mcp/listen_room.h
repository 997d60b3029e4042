// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "server/http/stream.h"

#include <QHash>

#include <memory>
#include <mutex>
#include <vector>

namespace fractal::mcp {

/// The streams that clients listen on: counted, so that nobody takes all connections, and woken together. Thread-safe.
class ListenRoom {
public:
    static constexpr int mostInAll = 500;
    static constexpr int mostOfOne = 100; ///< authorization

    /// Held while the stream is open.
    class Seat;
    using SeatPtr = std::shared_ptr<Seat>;
    /// Null: no seat is free.
    [[nodiscard]] SeatPtr take(AuthorizationId authorization, const http::StreamPtr &stream);
    void wakeAll();
    [[nodiscard]] int taken() const;

private:
    struct Shared {
        std::mutex mutex;
        QHash<qint64, int> ofOne;
        std::vector<std::pair<const Seat *, std::weak_ptr<http::Stream>>> streams;
    };
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
};

} // namespace fractal::mcp
