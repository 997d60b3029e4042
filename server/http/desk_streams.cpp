// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/desk.h"
#include "server/http/status.h"

#include <vector>

/// Answers that go on: what is written to them leaves here, and about once a second they may look at the site.
namespace fractal::http {

namespace {

constexpr std::chrono::milliseconds tickEvery{1000};

} // namespace

void Desk::beginStream(const ConversationPtr &conversation, const Response &response)
{
    // Entered first: the connection may be found broken while the head is written.
    m_streams.emplace(conversation->ticket, Flowing{conversation, response.stream});
    if (conversation->abandoned || !m_guard.isWaiting(conversation->ticket))
        return loseStream(conversation->ticket);
    m_guard.answer(conversation->ticket, response);
    response.stream->attach(m_home, conversation->ticket);
    if (!m_ticker.isActive())
        m_ticker.start(tickEvery);
}

void Desk::flushStream(Ticket ticket)
{
    const auto found = m_streams.find(ticket);
    if (found == m_streams.end())
        return;
    const Stream::Piece piece = found->second.stream->take();
    if (piece.isTooMuch) {
        m_guard.breakOff(ticket);
        return loseStream(ticket);
    }
    m_guard.send(ticket, piece.bytes); // which may find that the client has left, and take it out of the table
    if (!piece.isLast)
        return;
    m_streams.erase(ticket);
    m_guard.endStream(ticket);
}

void Desk::loseStream(Ticket ticket)
{
    const auto found = m_streams.find(ticket);
    if (found == m_streams.end())
        return;
    const Flowing lost = std::move(found->second);
    m_streams.erase(found);
    lost.conversation->abandoned = true;
    lost.stream->lose();
}

void Desk::tickStreams()
{
    if (m_streams.empty())
        return m_ticker.stop();
    std::vector<Ticket> tickets; // a tick may take others out of the table
    for (const auto &[ticket, flowing] : m_streams) {
        if (flowing.stream->ticks())
            tickets.push_back(ticket);
    }
    for (const Ticket ticket : tickets)
        tickStream(ticket);
}

void Desk::tickStream(Ticket ticket)
{
    const auto found = m_streams.find(ticket);
    if (found == m_streams.end())
        return;
    const Flowing flowing = found->second;
    const auto moment = refresh();
    if (!moment)
        return; // the next tick may find the store again
    const Step step = [&flowing](Exchange &exchange) -> Outcome {
        flowing.stream->tick(exchange);
        return Response::empty(status::noContent);
    };
    static_cast<void>(m_places.call(*flowing.conversation, *m_context.connection, *m_context.site, step));
}

} // namespace fractal::http
