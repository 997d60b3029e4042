// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/site.h"
#include "server/housekeeper.h"
#include "server/http/http_server.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace fractal {

/// The embedded server: everything that listens for one site. fractal-one-server runs it alone, the desktop program runs
/// the very same object beside its window. Created, started and stopped on one thread with an event loop; the answers
/// come from threads of its own.
class Server : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Server)

public:
    /// `kind`: "service" or "desktop", as other programs see it in the table of instances.
    Server(Site &site, const QString &kind, QObject *parent = nullptr);
    ~Server() override; ///< stops

    /// Refused for an address that others can reach while no public URL is configured (decision 10); the rest as HttpServer.
    [[nodiscard]] Result<void> start(const http::ListenOptions &options);
    /// Finishes what is in flight, at most 10 s. Idempotent.
    void stop();

    [[nodiscard]] quint16 port() const;
    /// "http://127.0.0.1:8484": the bound address.
    [[nodiscard]] QString url() const;

private:
    Site &m_site;
    QString m_kind;
    std::unique_ptr<http::HttpServer> m_http;
    Housekeeper m_housekeeper;
    QTimer m_heartbeat;
    qint64 m_instance = 0;
    bool m_tls = false;
};

} // namespace fractal
