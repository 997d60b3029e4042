// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/pool.h"

#include <algorithm>

namespace fractal::http {

Pool::Pool(int threads, int pendingAtMost) : m_pendingAtMost{static_cast<size_t>(std::max(0, pendingAtMost))}
{
    for (int i = 0; i < std::max(1, threads); ++i)
        m_threads.emplace_back([this] { work(); });
}

Pool::~Pool()
{
    stop();
}

bool Pool::post(Task task)
{
    {
        const std::lock_guard lock{m_mutex};
        if (m_stopping || m_queue.size() >= m_pendingAtMost)
            return false;
        m_queue.push_back(std::move(task));
    }
    m_waiting.notify_one();
    return true;
}

void Pool::stop()
{
    std::deque<Task> dropped;
    {
        const std::lock_guard lock{m_mutex};
        m_stopping = true;
        dropped.swap(m_queue);
    }
    m_waiting.notify_all();
    for (std::thread &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

void Pool::work()
{
    ThreadContext context;
    for (;;) {
        Task task;
        {
            std::unique_lock lock{m_mutex};
            m_waiting.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_stopping)
                return;
            task = std::move(m_queue.front());
            m_queue.pop_front();
        }
        task(context);
    }
}

} // namespace fractal::http
