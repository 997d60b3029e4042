// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/http/limits.h"
#include "server/http/message.h"

#include <QHostAddress>
#include <QString>

#include <functional>
#include <memory>

namespace fractal {
class Clock;
class Database;
class Keyring;
class Random;
class Writer;
} // namespace fractal

namespace fractal::http {

struct ListenOptions {
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 8484; ///< 0: a free one
    int threads = 1;
    QString tlsCertificate{}; ///< PEM chain; empty: plain HTTP
    QString tlsKey{};
    Limits limits{};
};

/// What the layer needs of the site. All outlive the server.
struct Services {
    const Database &database;
    Writer &writer;
    const Clock &clock;
    Random &random;
    const Keyring &keyring;
    /// What a browser sees for 404, 421, 500 and 503 (in the visitor's language, with the reference). Where it is not
    /// set, or the client does not ask for text/html, the answer is a JSON object {"error", "reference"}.
    std::function<Response(const Request &, int status, const QByteArray &reference)> failurePage;
};

/// The listener: N network threads, each with its own QHttpServer behind the guard on its own socket of the same port,
/// its own database connection and SiteState; a bounded pool for slow handlers. Created, started and stopped on one
/// thread; the answers come from others. Used by fractal-one-server and by the desktop program alike.
class HttpServer {
public:
    HttpServer(Services services, QList<Endpoint> endpoints);
    ~HttpServer(); ///< stops

    /// Unavailable: the port is in use, the address is not ours, the certificate and key do not fit; the detail says
    /// which and what to do. Returns when every thread accepts connections.
    [[nodiscard]] Result<void> start(const ListenOptions &options);
    /// Stops accepting, finishes what is in flight (at most 10 s), closes. Idempotent.
    void stop();

    [[nodiscard]] quint16 port() const; ///< the one really bound
    [[nodiscard]] QHostAddress address() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fractal::http
