// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QTemporaryDir>

#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

class QEventLoop;
class QSslServer;

namespace fractal::test {

/// A certificate of a name, signed by itself: it is its own authority. Made by the program openssl.
class TestIdentity {
public:
    /// `days` below 0: it has expired.
    explicit TestIdentity(const QString &name, int days = 10);

    [[nodiscard]] QSslCertificate certificate() const;
    [[nodiscard]] QString certificateFile() const { return m_folder.filePath(QStringLiteral("a.crt")); }
    [[nodiscard]] QString keyFile() const { return m_folder.filePath(QStringLiteral("a.key")); }

private:
    QTemporaryDir m_folder;
};

/// A server on a loopback port, in a thread of its own, that answers every request with the same bytes, however wrong.
class TlsServer {
public:
    struct Reply {
        QByteArray bytes;
        qsizetype pieceBytes = 0; ///< 0: all at once, and the connection ends
        std::chrono::milliseconds pause{0}; ///< between pieces
    };
    TlsServer(const TestIdentity &identity, Reply reply);
    ~TlsServer();
    TlsServer(const TlsServer &) = delete;
    TlsServer &operator=(const TlsServer &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] QByteArray lastRequest() const;

private:
    void listen(QSslServer &server, const TestIdentity &identity, const Reply &reply);

    // Not Qt's: to join it is to wait for what OpenSSL keeps for a thread, too, which LeakSanitizer would miss.
    std::thread m_thread;
    QEventLoop *m_loop = nullptr; ///< of that thread
    quint16 m_port = 0;
    std::atomic<int> m_connections = 0;
    mutable std::mutex m_mutex;
    QByteArray m_lastRequest;
};

} // namespace fractal::test
