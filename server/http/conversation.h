// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/guard_socket.h"
#include "server/http/message.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace fractal::http {

class Desk;

/// The way back to a network thread from any other; what is posted after that thread has ended is dropped.
class Home {
public:
    explicit Home(Desk &desk) : m_desk{&desk} {}
    void post(std::function<void(Desk &)> task);
    void close();

private:
    std::mutex m_mutex;
    Desk *m_desk;
};

/// One request on its way to its answer, over whatever threads. Written only before it sets out, but for `abandoned`.
struct Conversation {
    Ticket ticket = 0;
    Request request;
    const Endpoint *endpoint = nullptr; ///< null: nobody answers this path
    QByteArray reference; ///< for logs and failure pages
    std::shared_ptr<Home> home;
    std::atomic<bool> abandoned = false; ///< the client has left, or was told to come back: nobody waits
};
using ConversationPtr = std::shared_ptr<Conversation>;

} // namespace fractal::http
