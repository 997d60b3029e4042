// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/source_limiter.h"

#include "server/http/network.h"

#include <algorithm>

namespace fractal::http {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostBuckets = 20'000;

} // namespace

std::chrono::milliseconds SourceLimiter::take(const QHostAddress &peer, const QString &subject, Instant now)
{
    if (peer.isNull() && m_allowance.unknown == Unknown::Free)
        return std::chrono::milliseconds{0};
    const qint64 step = m_allowance.interval.count();
    const qint64 capacity = step * m_allowance.burst;
    const std::lock_guard lock{m_mutex};
    if (m_buckets.size() >= mostBuckets)
        forgetFull(now);
    Bucket &bucket = m_buckets[networkOf(peer) + u'\n' + subject];
    // A clock that was set back gives nothing back, and takes nothing away.
    const qint64 passed = std::max<qint64>(0, (now - bucket.at).count());
    bucket.taken = std::max<qint64>(0, bucket.taken - passed);
    bucket.at = now;
    if (bucket.taken + step > capacity)
        return std::chrono::milliseconds{bucket.taken + step - capacity};
    bucket.taken += step;
    return std::chrono::milliseconds{0};
}

void SourceLimiter::forgetFull(Instant now)
{
    std::erase_if(m_buckets, [&](const auto &entry) { return (now - entry.second.at).count() >= entry.second.taken; });
    // All are in use: a flood from many networks. Starting afresh is kinder than refusing everyone.
    if (m_buckets.size() >= mostBuckets)
        m_buckets.clear();
}

} // namespace fractal::http
