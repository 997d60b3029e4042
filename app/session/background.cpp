// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/background.h"

namespace fractal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 1s;
constexpr auto askAgain = 2s;
constexpr int mostComputing = 2;

} // namespace

Background::Background(Site &site, QObject *parent) : QObject{parent}, m_site{site}
{
    m_pool.setMaxThreadCount(mostComputing);
    m_thread = std::thread{[this] { run(); }};
}

Background::~Background()
{
    {
        const std::lock_guard lock{m_mutex};
        m_isStopping = true;
        m_tasks.clear();
    }
    m_waiting.notify_all();
    m_thread.join();
    std::unique_lock lock{m_mutex};
    m_waiting.wait(lock, [this] { return m_underWay == 0; });
}

void Background::begin()
{
    const std::lock_guard lock{m_mutex};
    ++m_underWay;
}

void Background::end()
{
    // Under the lock to the end: the destructor may run as soon as it is free.
    const std::lock_guard lock{m_mutex};
    --m_underWay;
    m_looksNow = true;
    m_waiting.notify_all();
}

void Background::enqueue(Task task)
{
    {
        const std::lock_guard lock{m_mutex};
        m_tasks.push_back(std::move(task));
    }
    m_waiting.notify_one();
}

bool Background::isBusy()
{
    if (m_awaited > 0)
        return true;
    const std::lock_guard lock{m_mutex};
    return m_underWay > 0 || m_reading > 0;
}

void Background::run()
{
    std::unique_ptr<Connection> connection;
    std::unique_lock lock{m_mutex};
    while (!m_isStopping) {
        m_waiting.wait_for(lock, lookEvery, [this] { return m_isStopping || m_looksNow || !m_tasks.empty(); });
        m_looksNow = false;
        std::deque<Task> tasks = std::exchange(m_tasks, {});
        m_reading = tasks.size();
        const bool isStopping = m_isStopping;
        lock.unlock();
        if (isStopping)
            return;
        if (!connection || !connection->isUsable()) {
            connection.reset();
            auto opened = m_site.database().open();
            tell(opened ? Result<void>{} : Result<void>{Failure{opened.error()}});
            if (!opened) {
                for (const Task &task : tasks)
                    task(Failure{opened.error()});
                lock.lock();
                m_reading = 0;
                m_waiting.wait_for(lock, askAgain, [this] { return m_isStopping; });
                continue;
            }
            connection = *std::move(opened);
        }
        for (const Task &task : tasks)
            task(connection.get());
        watch(*connection);
        lock.lock();
        m_reading = 0;
    }
}

void Background::watch(Connection &connection)
{
    const Result<ChangeMark> mark = ChangeMark::read(connection);
    tell(mark ? Result<void>{} : Result<void>{Failure{mark.error()}});
    if (!mark || *mark == m_seen)
        return;
    const bool isFirst = m_seen == ChangeMark{};
    m_seen = *mark;
    if (!isFirst)
        QMetaObject::invokeMethod(this, &Background::moved, Qt::QueuedConnection);
}

void Background::tell(const Result<void> &state)
{
    QMetaObject::invokeMethod(
        this,
        [this, state] {
            const bool isLostNow = !state;
            if (isLostNow == m_isLost)
                return;
            m_isLost = isLostNow;
            if (m_isLost)
                emit lost(state.error().detail);
            else
                emit found();
        },
        Qt::QueuedConnection);
}

void Background::deliver(const QPointer<QObject> &context, std::function<void()> call)
{
    QMetaObject::invokeMethod(
        this,
        [this, context, call = std::move(call)] {
            --m_awaited;
            if (context)
                call();
        },
        Qt::QueuedConnection);
}

void Background::postWrite(std::function<Result<void>(Work &)> job, std::function<void(Result<void>)> done)
{
    begin();
    m_site.writer().post(
        [&site = m_site, job = std::move(job)](Connection &connection) {
            Work work{connection, site.clock(), site.random(), site.keyring()};
            return job(work);
        },
        [this, done = std::move(done)](Result<void> result) {
            done(std::move(result));
            end(); // and look at once: what was changed here shows at once
        });
}

void Background::postCompute(std::function<void()> job)
{
    begin();
    m_pool.start([this, job = std::move(job)] {
        job();
        end();
    });
}

} // namespace fractal
