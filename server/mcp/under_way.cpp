// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/under_way.h"

namespace fractal::mcp {

namespace {

QByteArray keyOf(const UnderWay::Place &place)
{
    return QByteArray::number(place.authorization.value) + ' ' + place.session + ' ' + place.id.toJson();
}

} // namespace

void Wanted::cancel()
{
    std::vector<std::function<void()>> all;
    {
        const std::lock_guard lock{m_mutex};
        if (m_cancelled.exchange(true))
            return;
        all.swap(m_then);
    }
    for (const auto &then : all)
        then();
}

void Wanted::whenCancelled(std::function<void()> then)
{
    {
        const std::lock_guard lock{m_mutex};
        if (!m_cancelled) {
            m_then.push_back(std::move(then));
            return;
        }
    }
    then();
}

WantedPtr UnderWay::begin(const Place &place)
{
    const QByteArray key = keyOf(place);
    // A deleter of its own takes it out of the table; another request may have taken the same id meanwhile.
    const WantedPtr wanted{new Wanted, [shared = m_shared, key](Wanted *gone) {
                               {
                                   const std::lock_guard lock{shared->mutex};
                                   const auto found = shared->requests.constFind(key);
                                   if (found != shared->requests.constEnd() && found->expired())
                                       shared->requests.erase(found);
                               }
                               delete gone;
                           }};
    const std::lock_guard lock{m_shared->mutex};
    m_shared->requests.insert(key, wanted);
    return wanted;
}

void UnderWay::cancel(const Place &place)
{
    WantedPtr wanted;
    {
        const std::lock_guard lock{m_shared->mutex};
        wanted = m_shared->requests.value(keyOf(place)).lock();
    }
    if (wanted)
        wanted->cancel();
}

} // namespace fractal::mcp
