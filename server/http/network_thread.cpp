// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/network_thread.h"

#include "server/http/listen_socket.h"
#include "server/http/qt_server.h"

namespace fractal::http {

using namespace Qt::StringLiterals;

NetworkThread::NetworkThread(Setup setup, qintptr socket)
    : m_setup{std::move(setup)},
      m_bodyLimit{[this](Method, const QByteArray &path) { return m_setup.router.bodyLimit(path); }},
      m_socket{socket}
{}

NetworkThread::~NetworkThread()
{
    drain();
    wait();
    if (m_socket >= 0)
        listen_socket::close(m_socket);
}

Result<void> NetworkThread::begin()
{
    auto ready = m_ready.get_future();
    start();
    return ready.get();
}

void NetworkThread::drain()
{
    if (m_home)
        m_home->post([deadline = m_setup.limits.shutdownDeadline](Desk &desk) { desk.drain(deadline); });
}

void NetworkThread::run()
{
    AnswerWriter answers{m_setup.places.clock()};
    TrustedProxies proxies;
    auto owned = std::make_unique<GuardServer>(GuardServer::Setup{
        .limits = m_setup.limits,
        .bodyLimit = m_bodyLimit,
        .answers = answers,
        .count = m_setup.count,
        .isExempt = [&proxies](const QHostAddress &peer) { return proxies.isTrusted(peer); },
        .tls = m_setup.tls,
    });
    GuardServer &guard = *owned;
    if (!guard.setSocketDescriptor(m_socket))
        return m_ready.set_value(
            failure(ErrorCode::Unavailable, u"the listening socket cannot be used: "_s + guard.errorString()));
    m_socket = -1;
    connect(&guard, &GuardServer::drained, this, &QThread::quit, Qt::DirectConnection);

    // In this order: the server is gone, with all its connections, before the desk that they report to.
    Desk desk{{.router = m_setup.router,
               .places = m_setup.places,
               .guard = guard,
               .answers = answers,
               .proxies = proxies,
               .hosts = {m_setup.address, m_setup.port}}};
    QtServer server{[&desk](Ticket ticket) { desk.receive(ticket); }};
    server.bind(std::move(owned));
    if (auto opened = desk.open(); !opened)
        return m_ready.set_value(std::move(opened));
    m_home = desk.home();
    m_ready.set_value({});
    exec();
}

} // namespace fractal::http
