// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/fair_use.h"

#include <algorithm>
#include <numeric>

namespace fractal::http {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mostSpentUs = 50'000; // a thousand quick calls
constexpr qint64 givenBackUsPerMs = 1; // a thousandth of a thread

FairUse::Refusal refused(QString detail, std::chrono::milliseconds wait, bool isFirst)
{
    const auto seconds = std::max<qint64>(1, std::chrono::ceil<std::chrono::seconds>(wait).count());
    return {{ErrorCode::RateLimited, std::move(detail), {}, {{u"retry_after_s"_s, seconds}}}, isFirst};
}

} // namespace

tl::expected<FairUse::AdmissionPtr, FairUse::Refusal> FairUse::enter(const Principal &principal, FairShare share, Instant now)
{
    if (share.atOnce <= 0 && share.perMinute <= 0)
        return AdmissionPtr{};
    Caller caller{principal.user.value, principal.consumerKey};
    const qint64 piece = now.ms / pieceMs;
    const std::lock_guard lock{m_mutex};
    if (m_uses.size() >= mostCallers && !m_uses.contains(caller))
        forgetIdle(piece);
    Use &use = m_uses[caller];
    goOn(use, piece);
    if (share.atOnce > 0 && use.underWay >= share.atOnce)
        return tl::unexpected{refused(u"There are %1 calls of yours under way, which is the most at once."_s.arg(use.underWay),
                                      1s, !std::exchange(use.wasRefused, true))};
    const auto wait = share.perMinute > 0 ? waitOf(use, share.perMinute, now) : 0ms;
    if (wait.count() > 0)
        return tl::unexpected{refused(u"You made %1 calls within a minute, which is the most."_s.arg(share.perMinute), wait,
                                      !std::exchange(use.wasRefused, true))};
    ++use.calls[static_cast<std::size_t>(use.newest % pieces)];
    ++use.underWay;
    use.wasRefused = false;
    use.spentUs = std::max<qint64>(0, use.spentUs - std::max<qint64>(0, (now - use.spentAt).count()) * givenBackUsPerMs);
    use.spentAt = now;
    return std::make_shared<const Admission>(shared_from_this(), std::move(caller), use.spentUs > mostSpentUs);
}

FairUse::OnNetworkThread::~OnNetworkThread()
{
    constexpr qint64 nanosecondsInMicrosecond = 1000;
    if (m_admission)
        m_admission->m_of->spend(m_admission->m_caller, m_timer.nsecsElapsed() / nanosecondsInMicrosecond);
}

std::size_t FairUse::callers() const
{
    const std::lock_guard lock{m_mutex};
    return m_uses.size();
}

void FairUse::goOn(Use &use, qint64 piece)
{
    // Threads read the clock before they wait for each other. A clock that was set back forgets.
    if (piece == use.newest || piece == use.newest - 1)
        return;
    if (piece < use.newest || piece - use.newest >= pieces)
        use.calls.fill(0);
    for (qint64 gone = use.newest + 1; gone <= piece && gone - use.newest < pieces; ++gone)
        use.calls[static_cast<std::size_t>(gone % pieces)] = 0;
    use.newest = piece;
}

std::chrono::milliseconds FairUse::waitOf(const Use &use, int perMinute, Instant now)
{
    int counted = std::accumulate(use.calls.begin(), use.calls.end(), 0);
    if (counted < perMinute)
        return 0ms;
    qint64 oldest = use.newest - pieces; // its calls do not count any more
    while (counted >= perMinute)
        counted -= use.calls[static_cast<std::size_t>(++oldest % pieces)];
    return std::chrono::milliseconds{std::max<qint64>(1, (oldest + pieces) * pieceMs - now.ms)};
}

void FairUse::forgetIdle(qint64 piece)
{
    std::erase_if(m_uses, [&](const auto &entry) { return entry.second.underWay == 0 && piece - entry.second.newest >= pieces; });
    // More callers within a minute than there are people: starting afresh is kinder than refusing everyone.
    if (m_uses.size() >= mostCallers)
        std::erase_if(m_uses, [](const auto &entry) { return entry.second.underWay == 0; });
}

void FairUse::spend(const Caller &caller, qint64 microseconds)
{
    const std::lock_guard lock{m_mutex};
    if (const auto found = m_uses.find(caller); found != m_uses.end())
        found->second.spentUs += microseconds;
}

void FairUse::leave(const Caller &caller)
{
    const std::lock_guard lock{m_mutex};
    if (const auto found = m_uses.find(caller); found != m_uses.end())
        --found->second.underWay;
}

} // namespace fractal::http
