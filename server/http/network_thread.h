// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/desk.h"

#include <QThread>

#include <future>
#include <mutex>

namespace fractal::http {

/// One network thread: its event loop, its own listening socket of the shared port, its own QHttpServer behind the guard,
/// its own connection to the store.
class NetworkThread final : public QThread {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkThread)

public:
    struct Setup {
        const Limits &limits;
        const Router &router;
        Places &places;
        ConnectionCount &count;
        QHostAddress address;
        quint16 port;
        std::optional<TlsIdentity> tls;
    };
    /// Takes the socket over.
    NetworkThread(Setup setup, qintptr socket);
    ~NetworkThread() override; ///< drains, and waits for the end

    /// Starts; returns when it accepts connections.
    [[nodiscard]] Result<void> begin();
    /// Ends it when what is under way is answered, or at the shutdown deadline. Does not wait.
    void drain();

protected:
    void run() override;

private:
    const Setup m_setup;
    const RequestParser::BodyLimit m_bodyLimit;
    qintptr m_socket; ///< -1 once the server has it
    std::promise<Result<void>> m_ready;
    std::shared_ptr<Home> m_home; ///< from when it is ready
};

} // namespace fractal::http
