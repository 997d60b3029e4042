// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"
#include "core/store/instances.h"
#include "server/http/http_server.h"

#include <QThread>
#include <QTimer>

#include <memory>

namespace fractal {

class Server;

/// The server inside the program, on a thread of its own: the window never waits for it, nor it for the window. Where
/// another process serves this site already (a service), it is watched in place of starting a second one (decision 10).
class ServerHost final : public ServerWatch {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerHost)

public:
    /// `listen`: from the command line; nothing: from the settings.
    ServerHost(Background &background, const std::optional<http::ListenOptions> &listen, QObject *parent = nullptr);
    ~ServerHost() override; ///< stops the server, at most 10 s

    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QString publicUrl() const override;
    [[nodiscard]] QString boundUrl() const { return m_boundUrl; }
    [[nodiscard]] QString problem() const override { return m_problem; }
    /// Attaches where another process serves, else starts.
    void start() override;
    void stop() override;
    [[nodiscard]] bool isService() const override { return m_isService; }

private:
    void startOwn(const Settings &settings);
    void started(const Result<QString> &url);
    void become(State state);
    void look();
    [[nodiscard]] http::ListenOptions optionsFrom(const Settings &settings) const;

    Background &m_background;
    std::optional<http::ListenOptions> m_listen;
    State m_state = State::Stopped;
    QString m_boundUrl;
    QString m_publicUrl;
    bool m_isService = true;
    QString m_problem;
    QTimer m_looking;
    QThread m_thread;
    QObject *m_there; ///< lives on the thread; what is called on it runs there
    std::unique_ptr<Server> m_server; ///< made, used and deleted on the thread
};

} // namespace fractal
