// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/session_states.h"

namespace fractal::mcp {

namespace {

constexpr qsizetype mostSessions = 10'000;

} // namespace

void SessionStates::setLogLevel(const QByteArray &session, LogLevel level)
{
    const std::lock_guard lock{m_mutex};
    stateOf(session).logLevel = level;
}

std::optional<LogLevel> SessionStates::logLevel(const QByteArray &session) const
{
    const std::lock_guard lock{m_mutex};
    const auto found = m_states.constFind(session);
    return found == m_states.constEnd() ? std::nullopt : found->logLevel;
}

bool SessionStates::watch(const QByteArray &session, const QString &uri)
{
    const std::lock_guard lock{m_mutex};
    State &state = stateOf(session);
    if (state.watched.size() >= mostWatched && !state.watched.contains(uri))
        return false;
    state.watched.insert(uri);
    return true;
}

void SessionStates::unwatch(const QByteArray &session, const QString &uri)
{
    const std::lock_guard lock{m_mutex};
    if (const auto found = m_states.find(session); found != m_states.end())
        found->watched.erase(uri);
}

std::set<QString> SessionStates::watched(const QByteArray &session) const
{
    const std::lock_guard lock{m_mutex};
    const auto found = m_states.constFind(session);
    return found == m_states.constEnd() ? std::set<QString>{} : found->watched;
}

void SessionStates::listenOn(const QByteArray &session, const http::StreamPtr &stream)
{
    http::StreamPtr before;
    {
        const std::lock_guard lock{m_mutex};
        State &state = stateOf(session);
        before = state.stream.lock();
        state.stream = stream;
    }
    if (before)
        before->end();
}

void SessionStates::end(const QByteArray &session)
{
    http::StreamPtr stream;
    {
        const std::lock_guard lock{m_mutex};
        stream = m_states.take(session).stream.lock();
    }
    if (stream)
        stream->end();
}

/// With the mutex held. Where there are too many, one that nobody listens on makes room.
SessionStates::State &SessionStates::stateOf(const QByteArray &session)
{
    if (m_states.size() >= mostSessions && !m_states.contains(session)) {
        auto goes = m_states.begin();
        for (auto it = m_states.begin(); it != m_states.end(); ++it) {
            if (it->stream.expired()) {
                goes = it;
                break;
            }
        }
        m_states.erase(goes);
    }
    return m_states[session];
}

} // namespace fractal::mcp
