// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/guard_socket.h"

#include <functional>
#include <memory>

class QTcpServer;

namespace fractal::http {

/// QHttpServer behind the guard: it takes each canonical request from its guarded socket and dispatches it to one handler.
/// The only file that knows QHttpServer, so what changes from Qt 6.4 to 6.8 stands in its .cpp.
class QtServer {
public:
    explicit QtServer(std::function<void(Ticket)> handle);
    ~QtServer();

    /// `server` listens, and hands out GuardSockets.
    void bind(std::unique_ptr<QTcpServer> server);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fractal::http
