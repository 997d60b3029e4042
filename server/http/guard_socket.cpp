// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/guard_socket.h"

#include "server/http/layer_answers.h"
#include "server/http/listen_socket.h"
#include "server/http/status.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace fractal::http {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 readAtOnce = 16 * 1024;
constexpr qint64 unreadAtMost = 64 * 1024; // the rest waits in the kernel: TCP slows the client down
constexpr qint64 unwrittenAtMost = 64 * 1024; // no further request of a client that does not read its answers
constexpr int servedInARow = 32; // pipelined requests, before others have their turn
constexpr auto lingering = 2s;

GuardSocket::TimePoint now()
{
    return std::chrono::steady_clock::now();
}

} // namespace

GuardSocket::GuardSocket(QTcpSocket *inner, const QHostAddress &peer, GuardShared &shared, QObject *parent)
    : QTcpSocket{parent},
      m_inner{inner},
      m_tls{qobject_cast<QSslSocket *>(inner)},
      m_shared{shared},
      m_parser{shared.limits, shared.bodyLimit},
      m_peer{peer},
      m_deadline{now() + shared.limits.headDeadline},
      m_lastProgress{now()}
{
    inner->setParent(this);
    inner->setReadBufferSize(unreadAtMost);
    setSocketState(ConnectedState);
    setPeerAddress(peer);
    setPeerPort(inner->peerPort());
    setLocalAddress(inner->localAddress());
    setLocalPort(inner->localPort());
    setOpenMode(QIODevice::ReadWrite);
    connect(inner, &QTcpSocket::readyRead, this, &GuardSocket::readOn);
    connect(inner, &QTcpSocket::bytesWritten, this, &GuardSocket::hasWritten);
    connect(inner, &QTcpSocket::disconnected, this, &GuardSocket::hasGone);
    if (m_tls)
        connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &GuardSocket::hasWritten);
}

GuardSocket::~GuardSocket()
{
    m_inner->disconnect(this);
    m_shared.waiting.erase(m_ticket);
    setSocketState(UnconnectedState);
}

void GuardSocket::begin()
{
    if (m_inner->bytesAvailable() > 0)
        readOn();
}

qint64 GuardSocket::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_handedOn.size() - m_handedOnRead;
}

qint64 GuardSocket::readData(char *data, qint64 most)
{
    const qint64 size = std::min<qint64>(most, m_handedOn.size() - m_handedOnRead);
    std::memcpy(data, m_handedOn.constData() + m_handedOnRead, static_cast<size_t>(size));
    m_handedOnRead += size;
    return size;
}

/// Answers go through answer(), as one write and under their ticket; QHttpServer itself has nothing to say to clients.
qint64 GuardSocket::writeData(const char *, qint64 size)
{
    return size;
}

qint64 GuardSocket::backlog() const
{
    return m_inner->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

void GuardSocket::readOn()
{
    if (m_step == Step::Closing)
        dropInput();
    if (m_reading || m_step != Step::Reading)
        return;
    m_reading = true;
    int served = 0;
    while (m_step == Step::Reading && backlog() <= unwrittenAtMost && readSome()) {
        if (m_parser.state() == RequestParser::State::Failed) {
            refuse(m_parser.failure());
        } else if (m_parser.state() == RequestParser::State::Complete) {
            handOn();
            if (++served == servedInARow) {
                QMetaObject::invokeMethod(this, &GuardSocket::readOn, Qt::QueuedConnection);
                break;
            }
        }
    }
    m_reading = false;
}

/// False: nothing more has arrived.
bool GuardSocket::readSome()
{
    const auto before = m_parser.state();
    if (!m_unread.isEmpty()) {
        m_unread.remove(0, m_parser.feed(m_unread));
    } else {
        std::array<char, readAtOnce> buffer;
        // Asked even when nothing seems to be there: this is what makes Qt listen again after its buffer was full.
        const qint64 size = m_inner->read(buffer.data(), readAtOnce);
        if (size <= 0) {
            if (m_parser.awaitsContinue() && !std::exchange(m_continued, true))
                write("HTTP/1.1 100 Continue\r\n\r\n"_ba);
            return false;
        }
        const QByteArrayView bytes{buffer.data(), size};
        const qsizetype used = m_parser.feed(bytes);
        m_unread = bytes.sliced(used).toByteArray();
    }
    progressed(before);
    return true;
}

/// H2: the head has its time from its first byte on, and the body its own; a byte now and then does not prolong them.
void GuardSocket::progressed(RequestParser::State before)
{
    using State = RequestParser::State;
    const State after = m_parser.state();
    if (before == after || (after != State::Head && after != State::Body))
        return;
    m_deadline = now() + (after == State::Head ? m_shared.limits.headDeadline : m_shared.limits.bodyDeadline);
}

void GuardSocket::handOn()
{
    m_request = m_parser.take();
    m_request.peer = m_peer;
    m_request.overTls = m_tls != nullptr;
    m_withoutBody = m_request.method == Method::Head;
    m_isLast = m_parser.isLast();
    m_continued = false;
    m_ticket = ++m_shared.lastTicket;
    m_shared.waiting.emplace(m_ticket, this);
    m_step = Step::Answering;
    m_deadline = now() + m_shared.limits.handlerDeadline;
    m_handedOn = "GET / HTTP/1.1\r\n"_ba + ticketField + ':' + QByteArray::number(m_ticket, ticketBase) + "\r\n\r\n";
    m_handedOnRead = 0;
    emit readyRead();
}

void GuardSocket::answer(const Response &response)
{
    if (m_step != Step::Answering)
        return;
    m_isLast = m_isLast || m_shared.draining;
    if (response.stream)
        return beginStream(response);
    m_shared.waiting.erase(m_ticket);
    write(m_shared.answers.write(response,
                                 {.withoutBody = m_withoutBody, .isLast = m_isLast, .length = AnswerWriter::Length::Known}));
    answered();
}

void GuardSocket::answered()
{
    if (m_step == Step::Gone)
        return;
    if (m_isLast)
        return finish();
    m_step = Step::Reading;
    m_deadline = now() + m_shared.limits.idleDeadline;
    readOn();
}

void GuardSocket::refuse(int status)
{
    m_refused = true;
    m_unread.clear();
    write(m_shared.answers.write(errorAnswer(status),
                                 {.withoutBody = false, .isLast = true, .length = AnswerWriter::Length::Known}));
    if (m_step != Step::Gone)
        finish();
}

void GuardSocket::write(const QByteArray &bytes)
{
    m_lastProgress = now();
    const qsizetype sent = !m_tls && backlog() == 0 ? listen_socket::sendNow(m_inner->socketDescriptor(), bytes) : 0;
    if (sent == bytes.size())
        return;
    m_inner->write(sent == 0 ? bytes : bytes.sliced(sent));
    m_inner->flush(); // now, not at the next turn of the event loop
}

void GuardSocket::finish()
{
    m_step = Step::Closing;
    m_deadline = now() + lingering;
    if (backlog() == 0)
        finishSending();
}

/// RFC 9112 §9.6: closing while the client still sends would reset the connection and could take the answer away from it.
/// So where a request was refused half-way only our direction is closed first.
void GuardSocket::finishSending()
{
    if (!m_refused && m_unread.isEmpty() && m_inner->bytesAvailable() == 0)
        return m_inner->disconnectFromHost();
    dropInput();
    if (!m_tls)
        listen_socket::closeSending(m_inner->socketDescriptor());
}

void GuardSocket::dropInput()
{
    std::array<char, readAtOnce> buffer;
    while (m_inner->read(buffer.data(), readAtOnce) > 0) {}
}

void GuardSocket::hasWritten()
{
    m_lastProgress = now();
    if (m_step == Step::Closing && backlog() == 0)
        finishSending();
    else
        readOn();
}

void GuardSocket::hasGone()
{
    if (m_step == Step::Gone)
        return;
    const Step before = std::exchange(m_step, Step::Gone);
    if (before == Step::Answering || before == Step::Streaming) {
        m_shared.waiting.erase(m_ticket);
        m_shared.abandoned(m_ticket);
    }
    setSocketState(UnconnectedState);
    emit disconnected(); // QHttpServer deletes this later
}

void GuardSocket::sweep(TimePoint at)
{
    if (backlog() > 0) {
        if (at - m_lastProgress > m_shared.limits.stalledDeadline)
            m_inner->abort();
        return;
    }
    if (m_step == Step::Streaming && at - m_lastProgress > m_shared.limits.streamPulse)
        send(":\n\n"_ba);
    if (at < m_deadline)
        return;
    switch (m_step) {
    case Step::Reading:
        if (m_parser.state() == RequestParser::State::Idle)
            m_inner->disconnectFromHost();
        else
            refuse(status::requestTimeout);
        break;
    case Step::Answering:
    case Step::Streaming:
        m_shared.expired(m_ticket);
        break;
    case Step::Closing:
        m_inner->disconnectFromHost();
        break;
    case Step::Gone:
        break;
    }
}

void GuardSocket::drain()
{
    if (m_step == Step::Reading && m_parser.state() == RequestParser::State::Idle && m_unread.isEmpty()
        && m_inner->bytesAvailable() == 0)
        finish();
}

} // namespace fractal::http
