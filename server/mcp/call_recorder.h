// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/store/calls.h"
#include "core/store/work.h"
#include "core/store/writer.h"

#include <QHostAddress>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <unordered_map>
#include <vector>

namespace fractal::mcp {

/// Writes down who asked what, and when an authorization was last used, without a write for each call: what comes within
/// a second is written together (decision 22). Bounded: where the store cannot keep up, calls are counted and left out.
/// Thread-safe.
class CallRecorder {
public:
    /// What it needs outlives it and the Writer.
    CallRecorder(Writer &writer, const Clock &clock, Random &random, const Keyring &keyring, std::chrono::milliseconds delay);
    ~CallRecorder(); ///< hands over what waits

    void called(calls::Call call);
    /// Each authorization at most once a minute.
    void used(const Principal &principal, const QHostAddress &peer);
    /// The first time of each authorization is written down.
    void readTools(const Principal &principal);
    void calledTool(const Principal &principal);

private:
    struct Use {
        ConsumerId consumer;
        QHostAddress peer;
    };
    struct Firsts {
        std::optional<Instant> toolsRead;
        std::optional<Instant> call;
    };
    struct Batch {
        std::vector<calls::Call> calls;
        std::unordered_map<qint64, Use> uses; ///< by authorization
        std::unordered_map<qint64, Firsts> firsts; ///< by authorization
        qint64 leftOut = 0;

        [[nodiscard]] bool isEmpty() const { return calls.empty() && uses.empty() && firsts.empty(); }
    };
    void noteFirst(const Principal &principal, std::optional<Instant> Firsts::*what);
    void collect();
    void post(Batch batch);
    void postCalls(std::vector<calls::Call> calls);
    void postUses(std::unordered_map<qint64, Use> uses);
    void postFirsts(std::unordered_map<qint64, Firsts> firsts);

    Writer &m_writer;
    const Clock &m_clock;
    Random &m_random;
    const Keyring &m_keyring;
    const std::chrono::milliseconds m_delay;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    Batch m_batch;
    std::unordered_map<qint64, Instant> m_lastUse;
    std::unordered_map<qint64, Firsts> m_firsts; ///< that were handed over
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace fractal::mcp
