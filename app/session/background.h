// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change_mark.h"
#include "core/store/site.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace fractal {

/// Work on the site away from the window's thread, which never waits for a disk, a network or scrypt. Jobs run on other
/// threads and must not touch widgets; `done` runs on the thread of this object, unless `context` is gone by then.
class Background : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Background)

public:
    explicit Background(Site &site, QObject *parent = nullptr);
    ~Background() override; ///< waits for what runs or is being written; reads that wait are dropped

    /// On the reading thread, one after the other, each with the same connection.
    template <typename T>
    void read(QObject *context, std::function<Result<T>(Work &)> job, std::function<void(Result<T>)> done);
    /// In a transaction of the writer; `done` comes after the commit. It may run twice (see Writer).
    template <typename T>
    void write(QObject *context, std::function<Result<T>(Work &)> job, std::function<void(Result<T>)> done);
    /// What takes long without the store: scrypt, reading a file. At most two at once.
    template <typename T>
    void compute(QObject *context, std::function<T()> job, std::function<void(T)> done);

    [[nodiscard]] Site &site() const { return m_site; }
    [[nodiscard]] bool isLost() const { return m_isLost; }
    /// On the object's thread: whether something that was asked for still waits, runs, or has its `done` on the way.
    [[nodiscard]] bool isBusy();

signals:
    /// Something in the store changed, here, in another window, in the shell or by an assistant. At most once a second.
    void moved();
    /// The store does not answer; it is asked again every other second.
    void lost(const QString &detail);
    void found();

private:
    using Task = std::function<void(Result<Connection *>)>;
    void enqueue(Task task);
    void run();
    void watch(Connection &connection);
    void tell(const Result<void> &state);
    /// Calls on the object's thread: the answer of one job.
    void deliver(const QPointer<QObject> &context, std::function<void()> call);
    void postWrite(std::function<Result<void>(Work &)> job, std::function<void(Result<void>)> done);
    void postCompute(std::function<void()> job);
    void begin(); ///< something of ours runs on a thread that is not ours
    void end();

    Site &m_site;
    std::mutex m_mutex;
    std::condition_variable m_waiting;
    std::deque<Task> m_tasks;
    int m_underWay = 0;
    std::size_t m_reading = 0; ///< reads that the thread has taken
    bool m_isStopping = false;
    bool m_looksNow = false;
    bool m_isLost = false; ///< of the object's thread
    int m_awaited = 0; ///< of the object's thread: jobs whose answer has not come back to it
    ChangeMark m_seen; ///< of the reading thread: what the store looked like
    QThreadPool m_pool;
    std::thread m_thread;
};

template <typename T>
void Background::read(QObject *context, std::function<Result<T>(Work &)> job, std::function<void(Result<T>)> done)
{
    ++m_awaited;
    enqueue([this, guard = QPointer<QObject>{context}, job = std::move(job),
             done = std::move(done)](Result<Connection *> connection) {
        auto answer = [&]() -> Result<T> {
            if (!connection)
                return Failure{connection.error()};
            Work work{**connection, m_site.clock(), m_site.random(), m_site.keyring()};
            return job(work);
        }();
        deliver(guard, [done, answer = std::make_shared<Result<T>>(std::move(answer))] { done(std::move(*answer)); });
    });
}

template <typename T>
void Background::write(QObject *context, std::function<Result<T>(Work &)> job, std::function<void(Result<T>)> done)
{
    ++m_awaited;
    auto answer = std::make_shared<std::optional<T>>();
    postWrite(
        [job = std::move(job), answer](Work &work) -> Result<void> {
            Result<T> made = job(work);
            if (!made)
                return Failure{std::move(made).error()};
            *answer = *std::move(made);
            return {};
        },
        [this, guard = QPointer<QObject>{context}, done = std::move(done), answer](Result<void> result) {
            deliver(guard, [done, answer, result = std::move(result)]() mutable {
                if (result)
                    done(*std::move(*answer));
                else
                    done(Failure{result.error()});
            });
        });
}

template <typename T>
void Background::compute(QObject *context, std::function<T()> job, std::function<void(T)> done)
{
    ++m_awaited;
    postCompute([this, guard = QPointer<QObject>{context}, job = std::move(job), done = std::move(done)] {
        auto answer = std::make_shared<T>(job());
        deliver(guard, [done, answer] { done(std::move(*answer)); });
    });
}

} // namespace fractal
