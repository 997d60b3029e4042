// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QSslSocket>

#include <chrono>
#include <memory>

namespace fractal::test {

/// One answer as it came over the wire. Status 0: none came before the connection ended or the time was over.
struct HttpAnswer {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView lowerName) const;
    [[nodiscard]] bool has(QByteArrayView lowerName) const;
};

/// A client on a bare socket: sends whatever bytes it is given, however wrong, and reads answers one by one. It blocks, so
/// the server lives in other threads.
class HttpClient {
public:
    enum class Transport : quint8 { Plain, Tls };
    explicit HttpClient(quint16 port, Transport transport = Transport::Plain);
    ~HttpClient();

    [[nodiscard]] bool isConnected() const;
    bool send(const QByteArray &bytes);
    /// Waits for one answer. `withoutBody`: it answers a HEAD.
    [[nodiscard]] HttpAnswer receive(bool withoutBody = false, std::chrono::milliseconds atMost = std::chrono::seconds{10});
    [[nodiscard]] HttpAnswer ask(const QByteArray &bytes, bool withoutBody = false);
    /// Waits until the server has closed the connection; false when it has not. What it still sent is in `rest`.
    [[nodiscard]] bool isClosed(std::chrono::milliseconds atMost = std::chrono::seconds{10});
    [[nodiscard]] QByteArray rest() const { return m_received; }
    /// Without a word of goodbye.
    void leave();
    void stopReading(); ///< the answers pile up at the server

    [[nodiscard]] QSslSocket &socket() { return *m_socket; }

private:
    [[nodiscard]] bool readMore(std::chrono::steady_clock::time_point until);

    std::unique_ptr<QSslSocket> m_socket;
    QByteArray m_received;
};

} // namespace fractal::test
