// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/questions.h"

namespace fractal::mcp {

namespace {

constexpr qsizetype mostOpen = 1000;

QByteArray keyOf(const QByteArray &session, const QByteArray &id)
{
    return session + ' ' + id;
}

} // namespace

std::optional<qint64> Questions::ask(const QByteArray &session, Answered answered)
{
    const std::lock_guard lock{m_mutex};
    if (m_open.size() >= mostOpen)
        return {};
    const qint64 id = ++m_last;
    m_open.insert(keyOf(session, QByteArray::number(id)), std::make_shared<Answered>(std::move(answered)));
    return id;
}

void Questions::answer(const QByteArray &session, const json_rpc::Message &response)
{
    if (const Answered answered = take(keyOf(session, response.id.toJson())))
        answered(response.result);
}

void Questions::giveUp(const QByteArray &session, qint64 id)
{
    if (const Answered answered = take(keyOf(session, QByteArray::number(id))))
        answered({});
}

Questions::Answered Questions::take(const QByteArray &key)
{
    const std::lock_guard lock{m_mutex};
    const auto found = m_open.take(key);
    return found ? std::move(*found) : Answered{};
}

} // namespace fractal::mcp
