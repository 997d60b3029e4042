// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/guard_socket.h"

namespace fractal::http {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 streamUnwrittenAtMost = 256 * 1024; // a stream's client that does not read is let go

} // namespace

/// RFC 9112 §7.1; a connection that ends anyway, HTTP/1.0's among them, needs no chunks (§6.3).
void GuardSocket::beginStream(const Response &response)
{
    m_step = Step::Streaming;
    m_deadline = std::chrono::steady_clock::now() + m_shared.limits.streamDeadline;
    m_isChunked = !m_isLast;
    const auto length = m_isChunked ? AnswerWriter::Length::Chunked : AnswerWriter::Length::UntilClose;
    write(m_shared.answers.write(response, {.withoutBody = false, .isLast = m_isLast, .length = length}));
    send(response.body);
}

void GuardSocket::send(const QByteArray &bytes)
{
    if (m_step != Step::Streaming || bytes.isEmpty())
        return; // an empty chunk would be the last
    if (backlog() > streamUnwrittenAtMost)
        return m_inner->abort();
    constexpr int hex = 16;
    write(m_isChunked ? QByteArray::number(bytes.size(), hex) + "\r\n" + bytes + "\r\n" : bytes);
}

void GuardSocket::endStream()
{
    if (m_step != Step::Streaming)
        return;
    m_shared.waiting.erase(m_ticket);
    if (m_isChunked)
        write("0\r\n\r\n"_ba);
    m_isLast = m_isLast || m_shared.draining;
    answered();
}

} // namespace fractal::http
