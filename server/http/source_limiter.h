// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QHostAddress>
#include <QString>

#include <mutex>
#include <unordered_map>

namespace fractal::http {

/// Clients whose address is not known, for a proxy or tunnel does not tell it (reachability.md REACH-4).
enum class Unknown : quint8 {
    OneSource, ///< it is the site that is protected: they share an allowance
    Free, ///< nobody pays for others
};

/// How much one source may do: `burst` at once, then one each `interval`.
struct Allowance {
    int burst;
    std::chrono::milliseconds interval;
    Unknown unknown = Unknown::OneSource;
};

/// Slows a source down: a bucket for each (purpose, /24 or /64 network), in this process. It never stops a consumer or
/// an account, whose names anyone may know (decision 16a). Thread-safe.
class SourceLimiter {
public:
    explicit SourceLimiter(Allowance allowance) : m_allowance{allowance} {}

    /// Takes one; otherwise the time until there is one again.
    [[nodiscard]] std::chrono::milliseconds take(const QHostAddress &peer, const QString &subject, Instant now);

private:
    struct Bucket {
        qint64 taken = 0; ///< in milliseconds of `interval` each
        Instant at;
    };
    void forgetFull(Instant now);

    Allowance m_allowance;
    std::mutex m_mutex;
    std::unordered_map<QString, Bucket> m_buckets;
};

} // namespace fractal::http
