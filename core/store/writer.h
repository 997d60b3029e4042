// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace fractal {

/// The only way to write. On SQLite one thread takes all jobs that wait, runs each in a savepoint of one transaction and
/// commits once (group commit, synchronous=FULL); on PostgreSQL a few threads run one transaction each. A job's
/// completion is called after its commit is durable, on the writer's thread: keep it short (post elsewhere).
/// A job that returns an error leaves no trace. A job may run twice (a deadlock on PostgreSQL): it must not change
/// anything but the database. At most 4,096 jobs wait; the one over is refused with Unavailable. Thread-safe.
class Writer {
public:
    using Job = std::function<Result<void>(Connection &)>;
    using Done = std::function<void(Result<void>)>;

    explicit Writer(const Database &database);
    ~Writer(); ///< finishes what is queued

    void post(Job job, Done done);

    /// For what can wait: runs alone, when nothing else waits to be written. What has not begun when the writer ends is
    /// answered with Unavailable.
    void postWhenIdle(Job job, Done done);

    /// Waits for the commit. Never call it from a network thread.
    [[nodiscard]] Result<void> run(Job job);

    /// The same for a job that answers something.
    template <typename T>
    [[nodiscard]] Result<T> get(std::function<Result<T>(Connection &)> job)
    {
        std::optional<T> value;
        FRACTAL_TRY_VOID(run([&](Connection &connection) -> Result<void> {
            Result<T> result = job(connection);
            if (!result)
                return Failure{std::move(result).error()};
            value = *std::move(result);
            return {};
        }));
        return *std::move(value);
    }

private:
    struct Task {
        Job job;
        Done done;
    };
    void work();
    [[nodiscard]] std::deque<Task> nextBatch();
    void runBatch(Connection &connection, std::deque<Task> batch);

    const Database &m_database;
    std::mutex m_mutex;
    std::condition_variable m_waiting;
    std::deque<Task> m_queue;
    std::deque<Task> m_whenIdle;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace fractal
