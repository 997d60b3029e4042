// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace fractal::http {

/// H1–H3 and H8. Parameters, so that tests use short ones (decision 32).
struct Limits {
    int headBytes = 16 * 1024; ///< → 431
    int targetBytes = 8 * 1024; ///< → 414
    int headerCount = 90; ///< → 431
    qint64 bodyBytes = 1024 * 1024; ///< the largest of any endpoint → 413; each endpoint has its own below it
    int connections = 2000; ///< in all network threads together
    int connectionsPerAddress = 500;
    int pendingInPool = 64; ///< → 503 with Retry-After
    int poolThreads = 2; ///< scrypt: at most two at once
    int fetchThreads = 4; ///< SEC-19: at most four at once
    int pendingFetches = 16; ///< → 503 with Retry-After
    std::chrono::milliseconds headDeadline{10'000}; ///< → 408 or close
    std::chrono::milliseconds bodyDeadline{20'000};
    std::chrono::milliseconds idleDeadline{60'000};
    std::chrono::milliseconds stalledDeadline{30'000}; ///< the client does not read the answer
    std::chrono::milliseconds handlerDeadline{55'000}; ///< → 503
    std::chrono::milliseconds streamDeadline{3'600'000}; ///< an answer that goes on is ended then
    std::chrono::milliseconds streamPulse{15'000}; ///< a comment where nothing else was sent for so long
    std::chrono::milliseconds shutdownDeadline{10'000};
};

} // namespace fractal::http
