// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/stream.h"

#include "server/http/conversation.h"
#include "server/http/desk.h"

#include <utility>

namespace fractal::http {

void Stream::write(const QByteArray &bytes)
{
    const std::lock_guard lock{m_mutex};
    if (m_ended || m_lost || m_tooMuch)
        return;
    if (m_held.size() + bytes.size() > mostHeld)
        m_tooMuch = true;
    else
        m_held += bytes;
    schedule();
}

void Stream::end()
{
    const std::lock_guard lock{m_mutex};
    if (std::exchange(m_ended, true) || m_lost)
        return;
    schedule();
}

bool Stream::isOver() const
{
    const std::lock_guard lock{m_mutex};
    return m_ended || m_lost;
}

void Stream::whenLost(std::function<void()> lost)
{
    {
        const std::lock_guard lock{m_mutex};
        if (!m_lost) {
            m_whenLost = std::move(lost);
            return;
        }
    }
    lost();
}

void Stream::everySecond(std::function<void(Exchange &)> tick)
{
    const std::lock_guard lock{m_mutex};
    m_tick = std::move(tick);
}

void Stream::wake()
{
    const std::lock_guard lock{m_mutex};
    m_wakesUp = !m_home;
    if (m_home && !m_lost && !m_ended)
        m_home->post([ticket = m_ticket](Desk &desk) { desk.tickStream(ticket); });
}

void Stream::sayFarewellWith(std::function<QByteArray()> farewell)
{
    const std::lock_guard lock{m_mutex};
    m_farewell = std::move(farewell);
}

void Stream::tellAnswersAs(std::function<QByteArray(const Response &)> words)
{
    const std::lock_guard lock{m_mutex};
    m_words = std::move(words);
}

/// With the mutex held.
void Stream::schedule()
{
    if (m_home && !std::exchange(m_scheduled, true))
        m_home->post([ticket = m_ticket](Desk &desk) { desk.flushStream(ticket); });
}

void Stream::attach(std::shared_ptr<Home> home, quint64 ticket)
{
    const std::lock_guard lock{m_mutex};
    m_home = std::move(home);
    m_ticket = ticket;
    if (!m_held.isEmpty() || m_ended || m_tooMuch)
        schedule();
    if (std::exchange(m_wakesUp, false))
        m_home->post([ticket](Desk &desk) { desk.tickStream(ticket); });
}

void Stream::lose()
{
    std::function<void()> lost;
    {
        const std::lock_guard lock{m_mutex};
        if (m_ended || std::exchange(m_lost, true))
            return;
        m_held.clear();
        // They hold what the stream was for.
        m_tick = {};
        m_farewell = {};
        m_words = {};
        lost = std::exchange(m_whenLost, {});
    }
    if (lost)
        lost();
}

Stream::Piece Stream::take()
{
    const std::lock_guard lock{m_mutex};
    m_scheduled = false;
    if (m_ended) { // they hold what the stream was for, and that may hold the stream
        m_tick = {};
        m_farewell = {};
        m_words = {};
        m_whenLost = {};
    }
    return {std::exchange(m_held, {}), m_ended, m_tooMuch};
}

void Stream::tick(Exchange &exchange)
{
    std::function<void(Exchange &)> tick;
    {
        const std::lock_guard lock{m_mutex};
        if (m_ended || m_lost)
            return;
        tick = m_tick;
    }
    if (tick)
        tick(exchange);
}

bool Stream::ticks() const
{
    const std::lock_guard lock{m_mutex};
    return static_cast<bool>(m_tick);
}

void Stream::finish(const Response &answer)
{
    std::function<QByteArray(const Response &)> words;
    {
        const std::lock_guard lock{m_mutex};
        words = m_words;
    }
    if (words)
        write(words(answer));
    end();
}

bool Stream::farewell()
{
    std::function<QByteArray()> farewell;
    {
        const std::lock_guard lock{m_mutex};
        farewell = m_farewell;
    }
    if (!farewell)
        return false;
    write(farewell());
    end();
    return true;
}

} // namespace fractal::http
