// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/connection_count.h"
#include "server/http/guard_socket.h"
#include "server/http/tls_identity.h"

#include <QTcpServer>
#include <QTimer>

#include <unordered_set>

namespace fractal::http {

/// Accepts connections within the limits of H3, shakes hands where TLS is on (each handshake with a deadline of its own,
/// none holds up another), and gives QHttpServer guarded sockets. Lives in one network thread.
class GuardServer final : public QTcpServer {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuardServer)

public:
    struct Setup {
        const Limits &limits;
        const RequestParser::BodyLimit &bodyLimit;
        AnswerWriter &answers;
        ConnectionCount &count;
        std::function<bool(const QHostAddress &)> isExempt; ///< a trusted proxy: not limited by its address
        std::optional<TlsIdentity> tls; ///< nothing: plain
    };
    explicit GuardServer(Setup setup);
    ~GuardServer() override;

    /// Who is told when a request's time is over or its client has left.
    void watch(std::function<void(Ticket)> expired, std::function<void(Ticket)> abandoned);

    /// The request of a ticket; nothing when its client has left.
    [[nodiscard]] std::optional<Request> take(Ticket ticket);
    /// Dropped when its client has left.
    void answer(Ticket ticket, const Response &response);
    void send(Ticket ticket, const QByteArray &bytes);
    void endStream(Ticket ticket);
    void breakOff(Ticket ticket);
    [[nodiscard]] bool isWaiting(Ticket ticket) const { return m_shared.waiting.contains(ticket); }

    /// Stops accepting, lets what is under way come to its answer, then emits `drained`.
    void drain();
    /// Ends all connections at once; `drained` follows.
    void breakOff();

signals:
    void drained();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void shakeHands(std::unique_ptr<QSslSocket> socket, const QHostAddress &peer, bool exempt);
    void guard(QTcpSocket *socket, const QHostAddress &peer, bool exempt);
    void forget(GuardSocket *socket, const QHostAddress &peer, bool exempt);
    void discount(const QHostAddress &peer, bool exempt);
    void sweep();
    void checkDrained();

    GuardShared m_shared;
    ConnectionCount &m_count;
    std::function<bool(const QHostAddress &)> m_isExempt;
    std::optional<TlsIdentity> m_tls;
    std::unordered_set<GuardSocket *> m_sockets;
    std::unordered_set<QSslSocket *> m_handshakes;
    QTimer m_sweep;
};

} // namespace fractal::http
