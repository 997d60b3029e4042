// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/exchange.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace fractal::http {

/// A few threads for what is slow (scrypt, reports, fetches), each with a context of its own, and a short queue before
/// them: what does not fit is refused at once rather than answered too late. Thread-safe.
class Pool {
public:
    using Task = std::function<void(ThreadContext &)>;

    Pool(int threads, int pendingAtMost);
    ~Pool(); ///< stops
    Pool(const Pool &) = delete;
    Pool &operator=(const Pool &) = delete;

    /// False: the queue is full, or the pool has stopped.
    [[nodiscard]] bool post(Task task);
    /// Drops what waits, finishes what runs.
    void stop();

private:
    void work();

    const size_t m_pendingAtMost;
    std::mutex m_mutex;
    std::condition_variable m_waiting;
    std::deque<Task> m_queue;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace fractal::http
