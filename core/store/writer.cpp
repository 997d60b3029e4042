// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"

#include "core/store/word_index.h"

#include <exception>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t waitingAtMost = 4096;
constexpr size_t whenIdleAtMost = 64;
constexpr size_t batchAtMost = 64;
constexpr int postgresThreads = 3;
constexpr int attempts = 3;

/// A job's exception (out of memory, in practice) becomes an error: the writer lives on.
Result<void> guarded(const Writer::Job &job, Connection &connection)
{
    try {
        return job(connection);
    } catch (const std::exception &exception) {
        return failure(ErrorCode::Internal, QString::fromLocal8Bit(exception.what()));
    }
}

Result<void> inSavepoint(const Writer::Job &job, Connection &connection)
{
    FRACTAL_TRY_VOID(connection.execute(u"SAVEPOINT job"_s));
    Result<void> result = guarded(job, connection);
    if (!result)
        FRACTAL_TRY_VOID(connection.execute(u"ROLLBACK TO SAVEPOINT job"_s));
    FRACTAL_TRY_VOID(connection.execute(u"RELEASE SAVEPOINT job"_s));
    return result;
}

Result<void> inTransaction(const Writer::Job &job, Connection &connection)
{
    FRACTAL_TRY(auto transaction, Transaction::begin(connection));
    FRACTAL_TRY_VOID(guarded(job, connection));
    FRACTAL_TRY_VOID(word_index::settle(connection));
    return transaction.commit();
}

bool wantsAnotherTry(const Result<void> &result)
{
    return !result && result.error().details.value("retry"_L1).toBool();
}

} // namespace

Writer::Writer(const Database &database) : m_database{database}
{
    const int threads = database.driver() == Driver::Sqlite ? 1 : postgresThreads;
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

Writer::~Writer()
{
    {
        const std::lock_guard lock{m_mutex};
        m_stopping = true;
    }
    m_waiting.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    for (Task &task : m_whenIdle)
        task.done(failure(ErrorCode::Unavailable, u"the site is being closed"_s));
}

void Writer::post(Job job, Done done)
{
    {
        const std::lock_guard lock{m_mutex};
        if (m_queue.size() < waitingAtMost && !m_stopping) {
            m_queue.push_back({std::move(job), std::move(done)});
            m_waiting.notify_one();
            return;
        }
    }
    done(failure(ErrorCode::Unavailable, u"too many changes wait to be written; nothing was done, try again"_s));
}

void Writer::postWhenIdle(Job job, Done done)
{
    {
        const std::lock_guard lock{m_mutex};
        if (m_whenIdle.size() < whenIdleAtMost && !m_stopping) {
            m_whenIdle.push_back({std::move(job), std::move(done)});
            m_waiting.notify_one();
            return;
        }
    }
    done(failure(ErrorCode::Unavailable, u"too much waits for a quiet moment"_s));
}

Result<void> Writer::run(Job job)
{
    const auto promise = std::make_shared<std::promise<Result<void>>>();
    auto future = promise->get_future();
    post(std::move(job), [promise](Result<void> result) { promise->set_value(std::move(result)); });
    return future.get();
}

/// Empty at the end.
std::deque<Writer::Task> Writer::nextBatch()
{
    const size_t together = m_database.driver() == Driver::Sqlite ? batchAtMost : 1;
    std::deque<Task> batch;
    std::unique_lock lock{m_mutex};
    m_waiting.wait(lock, [this] { return m_stopping || !m_queue.empty() || !m_whenIdle.empty(); });
    while (!m_queue.empty() && batch.size() < together) {
        batch.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    if (batch.empty() && !m_stopping) {
        batch.push_back(std::move(m_whenIdle.front()));
        m_whenIdle.pop_front();
    }
    return batch;
}

void Writer::work()
{
    std::unique_ptr<Connection> connection;
    for (;;) {
        std::deque<Task> batch = nextBatch();
        if (batch.empty())
            return;
        if (!connection || !connection->isUsable()) {
            connection.reset();
            auto opened = m_database.open();
            if (!opened) {
                for (Task &task : batch)
                    task.done(Failure{opened.error()});
                continue;
            }
            connection = *std::move(opened);
        }
        runBatch(*connection, std::move(batch));
    }
}

void Writer::runBatch(Connection &connection, std::deque<Task> batch)
{
    if (batch.size() == 1) {
        Result<void> result = inTransaction(batch.front().job, connection);
        for (int i = 1; i < attempts && wantsAnotherTry(result); ++i)
            result = inTransaction(batch.front().job, connection);
        batch.front().done(std::move(result));
        return;
    }
    std::vector<Result<void>> results;
    const auto all = [&]() -> Result<void> {
        FRACTAL_TRY(auto transaction, Transaction::begin(connection));
        for (const Task &task : batch)
            results.push_back(inSavepoint(task.job, connection));
        FRACTAL_TRY_VOID(word_index::settle(connection));
        return transaction.commit();
    }();
    for (size_t i = 0; i < batch.size(); ++i)
        batch[i].done(all ? std::move(results[i]) : all);
}

} // namespace fractal
