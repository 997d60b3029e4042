// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/qt_server.h"

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpServer>

namespace fractal::http {

class QtServer::Private {
public:
    QHttpServer server;
    QTcpServer *bound = nullptr;
};

QtServer::QtServer(std::function<void(Ticket)> handle) : d{std::make_unique<Private>()}
{
    // No routes: all requests are the catch-all's. It keeps no responder. A responder of Qt 6.4 would point to a socket
    // that is gone when the client leaves first; the ticket finds the guarded socket, or finds that there is none any more.
    d->server.setMissingHandler([handle = std::move(handle)](const QHttpServerRequest &request, QHttpServerResponder &&) {
        handle(request.value(GuardSocket::ticketField).toULongLong(nullptr, GuardSocket::ticketBase));
    });
}

QtServer::~QtServer()
{
    // Before QHttpServer itself: its sockets still speak to it while they go.
    delete d->bound;
}

void QtServer::bind(std::unique_ptr<QTcpServer> server)
{
    d->bound = server.release();
    d->server.bind(d->bound);
}

} // namespace fractal::http
