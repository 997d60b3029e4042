// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/termination.h"

#include <pthread.h>

#include <atomic>
#include <csignal>
#include <thread>

namespace fractal {

// A thread that waits for the signal instead of a handler: no handler means no global, and nothing that may only do
// what is async-signal-safe.
class TerminationWatch::Private {
public:
    explicit Private(std::function<void()> asked)
    {
        ::sigemptyset(&m_signals);
        ::sigaddset(&m_signals, SIGTERM);
        ::sigaddset(&m_signals, SIGINT);
        ::pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
        m_thread = std::thread{[this, call = std::move(asked)] {
            bool called = false;
            // Further signals are swallowed: who asks twice does not cut off what is being finished.
            for (int received = 0; !m_ending; ::sigwait(&m_signals, &received)) {
                if (received != 0 && !called) {
                    called = true;
                    call();
                }
            }
        }};
    }

    ~Private()
    {
        m_ending = true;
        ::pthread_kill(m_thread.native_handle(), SIGTERM);
        m_thread.join();
    }

private:
    sigset_t m_signals{};
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};

TerminationWatch::TerminationWatch(std::function<void()> asked) : d{std::make_unique<Private>(std::move(asked))} {}

TerminationWatch::~TerminationWatch() = default;

} // namespace fractal
