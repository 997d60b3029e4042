// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/guard_server.h"

#include "server/http/listen_socket.h"

#include <algorithm>
#include <vector>

namespace fractal::http {

using namespace std::chrono_literals;

namespace {

constexpr auto sweepAtMost = 1000ms;
constexpr auto sweepAtLeast = 10ms;
constexpr int sweepsInShortestDeadline = 5;
constexpr auto pauseWithoutDescriptors = 100ms;

std::chrono::milliseconds sweepInterval(const Limits &limits)
{
    const auto shortest = std::min({limits.headDeadline, limits.bodyDeadline, limits.idleDeadline, limits.stalledDeadline,
                                    limits.handlerDeadline, limits.streamDeadline, limits.streamPulse});
    return std::clamp<std::chrono::milliseconds>(shortest / sweepsInShortestDeadline, sweepAtLeast, sweepAtMost);
}

/// A listener for both families sees 192.0.2.1 as ::ffff:192.0.2.1.
QHostAddress plainAddress(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? QHostAddress{v4} : address;
}

} // namespace

GuardServer::GuardServer(Setup setup)
    : m_shared{.limits = setup.limits,
               .bodyLimit = setup.bodyLimit,
               .answers = setup.answers,
               .expired = {},
               .abandoned = {},
               .waiting = {}},
      m_count{setup.count},
      m_isExempt{std::move(setup.isExempt)},
      m_tls{std::move(setup.tls)}
{
    connect(&m_sweep, &QTimer::timeout, this, &GuardServer::sweep);
    m_sweep.start(sweepInterval(m_shared.limits));
    // Out of file descriptors: Qt stops accepting for good, we go on when some may have been closed.
    connect(this, &QTcpServer::acceptError, this,
            [this] { QTimer::singleShot(pauseWithoutDescriptors, this, &QTcpServer::resumeAccepting); });
}

GuardServer::~GuardServer()
{
    // While the tables that they enter themselves in still stand.
    for (QSslSocket *socket : std::vector(m_handshakes.begin(), m_handshakes.end()))
        delete socket;
    for (GuardSocket *socket : std::vector(m_sockets.begin(), m_sockets.end()))
        delete socket;
}

void GuardServer::watch(std::function<void(Ticket)> expired, std::function<void(Ticket)> abandoned)
{
    m_shared.expired = std::move(expired);
    m_shared.abandoned = std::move(abandoned);
}

std::optional<Request> GuardServer::take(Ticket ticket)
{
    const auto found = m_shared.waiting.find(ticket);
    if (found == m_shared.waiting.end())
        return {};
    return found->second->takeRequest();
}

void GuardServer::answer(Ticket ticket, const Response &response)
{
    if (const auto found = m_shared.waiting.find(ticket); found != m_shared.waiting.end())
        found->second->answer(response);
}

void GuardServer::send(Ticket ticket, const QByteArray &bytes)
{
    if (const auto found = m_shared.waiting.find(ticket); found != m_shared.waiting.end())
        found->second->send(bytes);
}

void GuardServer::endStream(Ticket ticket)
{
    if (const auto found = m_shared.waiting.find(ticket); found != m_shared.waiting.end())
        found->second->endStream();
}

void GuardServer::breakOff(Ticket ticket)
{
    if (const auto found = m_shared.waiting.find(ticket); found != m_shared.waiting.end())
        found->second->breakOff();
}

void GuardServer::incomingConnection(qintptr descriptor)
{
    auto socket = m_tls ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return listen_socket::close(descriptor);
    const QHostAddress peer = plainAddress(socket->peerAddress());
    const bool exempt = m_isExempt(peer);
    if (!m_count.add(peer, exempt))
        return socket->abort();
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_tls)
        shakeHands(std::unique_ptr<QSslSocket>{static_cast<QSslSocket *>(socket.release())}, peer, exempt);
    else
        guard(socket.release(), peer, exempt);
}

void GuardServer::shakeHands(std::unique_ptr<QSslSocket> owned, const QHostAddress &peer, bool exempt)
{
    QSslSocket *socket = owned.release();
    socket->setParent(this);
    m_handshakes.insert(socket);
    auto *deadline = new QTimer{socket};
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, socket, &QAbstractSocket::abort);
    connect(socket, &QObject::destroyed, this, [this, socket] { m_handshakes.erase(socket); });
    connect(socket, &QAbstractSocket::disconnected, this, [this, socket, peer, exempt] {
        socket->disconnect(this);
        m_handshakes.erase(socket);
        socket->deleteLater();
        discount(peer, exempt);
    });
    connect(socket, &QSslSocket::encrypted, this, [this, socket, deadline, peer, exempt] {
        deadline->stop();
        socket->disconnect(this);
        m_handshakes.erase(socket);
        guard(socket, peer, exempt);
    });
    deadline->start(m_shared.limits.headDeadline);
    socket->setSslConfiguration(m_tls->current());
    socket->startServerEncryption();
}

void GuardServer::guard(QTcpSocket *socket, const QHostAddress &peer, bool exempt)
{
    auto *guarded = new GuardSocket{socket, peer, m_shared, this};
    m_sockets.insert(guarded);
    connect(guarded, &QObject::destroyed, this, [this, guarded, peer, exempt] { forget(guarded, peer, exempt); });
    addPendingConnection(guarded);
    guarded->begin();
    if (m_shared.draining)
        guarded->drain();
}

void GuardServer::forget(GuardSocket *socket, const QHostAddress &peer, bool exempt)
{
    m_sockets.erase(socket);
    discount(peer, exempt);
}

void GuardServer::discount(const QHostAddress &peer, bool exempt)
{
    m_count.remove(peer, exempt);
    checkDrained();
}

void GuardServer::sweep()
{
    const auto now = std::chrono::steady_clock::now();
    for (GuardSocket *socket : m_sockets)
        socket->sweep(now);
}

void GuardServer::drain()
{
    close();
    m_shared.draining = true;
    for (GuardSocket *socket : m_sockets)
        socket->drain();
    checkDrained();
}

void GuardServer::breakOff()
{
    for (QSslSocket *socket : std::vector(m_handshakes.begin(), m_handshakes.end()))
        socket->abort();
    for (GuardSocket *socket : m_sockets)
        socket->breakOff();
}

void GuardServer::checkDrained()
{
    if (m_shared.draining && m_sockets.empty() && m_handshakes.empty())
        emit drained();
}

} // namespace fractal::http
