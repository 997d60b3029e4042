// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/http_server.h"

#include "server/http/listen_socket.h"
#include "server/http/network_thread.h"

#include <QUrl>

#include <algorithm>
#include <optional>
#include <vector>

namespace fractal::http {

using namespace Qt::StringLiterals;

namespace {

/// How this computer reaches a listener at the address.
QString urlOf(const QHostAddress &address, quint16 port, bool tls)
{
    const bool everywhere = address == QHostAddress::Any || address == QHostAddress::AnyIPv4;
    QUrl url;
    url.setScheme(tls ? u"https"_s : u"http"_s);
    url.setHost(everywhere ? u"127.0.0.1"_s : address == QHostAddress::AnyIPv6 ? u"::1"_s : address.toString());
    url.setPort(port);
    return url.toString(QUrl::FullyEncoded);
}

/// One socket for each thread, all on the same port.
Result<std::vector<qintptr>> openSockets(const ListenOptions &options)
{
    FRACTAL_TRY_VOID(listen_socket::checkFree(options.address, options.port));
    std::vector<qintptr> sockets;
    for (int i = 0; i < std::max(1, options.threads); ++i) {
        const auto socket = listen_socket::open(options.address,
                                                sockets.empty() ? options.port : listen_socket::portOf(sockets.front()));
        if (!socket) {
            std::ranges::for_each(sockets, listen_socket::close);
            return Failure{socket.error()};
        }
        sockets.push_back(*socket);
    }
    return sockets;
}

} // namespace

class HttpServer::Private {
public:
    Private(Services given, QList<Endpoint> endpoints) : services{std::move(given)}, router{std::move(endpoints)} {}

    /// What stands between start() and stop(). The threads end first, then the places that work for them.
    struct Running {
        Running(const Services &services, const ListenOptions &given, quint16 boundPort)
            : options{given},
              port{boundPort},
              count{given.limits.connections, given.limits.connectionsPerAddress},
              places{services, options.limits, urlOf(given.address, boundPort, !given.tlsCertificate.isEmpty())}
        {}
        const ListenOptions options;
        const quint16 port;
        ConnectionCount count;
        Places places;
        std::vector<std::unique_ptr<NetworkThread>> threads;
    };

    const Services services;
    const Router router;
    std::unique_ptr<Running> running;
};

HttpServer::HttpServer(Services services, QList<Endpoint> endpoints)
    : d{std::make_unique<Private>(std::move(services), std::move(endpoints))}
{}

HttpServer::~HttpServer()
{
    stop();
}

Result<void> HttpServer::start(const ListenOptions &options)
{
    std::optional<TlsIdentity> tls;
    if (!options.tlsCertificate.isEmpty()) {
        FRACTAL_TRY(tls, TlsIdentity::load(options.tlsCertificate, options.tlsKey));
    }
    listen_socket::makeRoomFor(options.limits.connections);
    FRACTAL_TRY(const std::vector<qintptr> sockets, openSockets(options));

    auto running = std::make_unique<Private::Running>(d->services, options, listen_socket::portOf(sockets.front()));
    for (const qintptr socket : sockets) {
        running->threads.push_back(
            std::make_unique<NetworkThread>(NetworkThread::Setup{running->options.limits, d->router, running->places,
                                                                 running->count, options.address, running->port, tls},
                                            socket));
    }
    for (const auto &thread : running->threads)
        FRACTAL_TRY_VOID(thread->begin());
    d->running = std::move(running);
    return {};
}

void HttpServer::stop()
{
    if (!d->running)
        return;
    for (const auto &thread : d->running->threads)
        thread->drain(); // all at once, then wait for each
    d->running.reset();
}

quint16 HttpServer::port() const
{
    return d->running ? d->running->port : 0;
}

QHostAddress HttpServer::address() const
{
    return d->running ? d->running->options.address : QHostAddress{};
}

} // namespace fractal::http
