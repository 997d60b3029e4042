// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/listen_room.h"

#include <algorithm>

namespace fractal::mcp {

class ListenRoom::Seat {
public:
    Seat(std::shared_ptr<Shared> shared, AuthorizationId authorization)
        : m_shared{std::move(shared)},
          m_authorization{authorization}
    {}
    ~Seat()
    {
        const std::lock_guard lock{m_shared->mutex};
        if (--m_shared->ofOne[m_authorization.value] == 0)
            m_shared->ofOne.remove(m_authorization.value);
        std::erase_if(m_shared->streams, [this](const auto &entry) { return entry.first == this; });
    }
    Q_DISABLE_COPY_MOVE(Seat)

private:
    std::shared_ptr<Shared> m_shared;
    AuthorizationId m_authorization;
};

ListenRoom::SeatPtr ListenRoom::take(AuthorizationId authorization, const http::StreamPtr &stream)
{
    const std::lock_guard lock{m_shared->mutex};
    if (m_shared->streams.size() >= mostInAll || m_shared->ofOne.value(authorization.value) >= mostOfOne)
        return {};
    ++m_shared->ofOne[authorization.value];
    const auto seat = std::make_shared<Seat>(m_shared, authorization);
    m_shared->streams.emplace_back(seat.get(), stream);
    return seat;
}

void ListenRoom::wakeAll()
{
    std::vector<http::StreamPtr> open;
    {
        const std::lock_guard lock{m_shared->mutex};
        for (const auto &[seat, stream] : m_shared->streams)
            open.push_back(stream.lock());
    }
    for (const http::StreamPtr &stream : open) {
        if (stream)
            stream->wake();
    }
}

int ListenRoom::taken() const
{
    const std::lock_guard lock{m_shared->mutex};
    return static_cast<int>(m_shared->streams.size());
}

} // namespace fractal::mcp
