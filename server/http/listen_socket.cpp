// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/listen_socket.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace fractal::http::listen_socket {

using namespace Qt::StringLiterals;

namespace {

constexpr int backlog = 1024;
constexpr rlim_t filesBesides = 256; // databases, logs, pipes

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t size = 0;
};

SocketAddress toNative(const QHostAddress &address, quint16 port)
{
    SocketAddress native;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(port);
        v4.sin_addr.s_addr = htonl(address.toIPv4Address());
        std::memcpy(&native.storage, &v4, sizeof v4);
        native.size = sizeof v4;
    } else {
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address(); // QHostAddress::Any is "::", both families
        std::memcpy(&v6.sin6_addr, &bytes, sizeof v6.sin6_addr);
        v6.sin6_scope_id = address.scopeId().toUInt();
        std::memcpy(&native.storage, &v6, sizeof v6);
        native.size = sizeof v6;
    }
    return native;
}

Failure refusal(const QHostAddress &address, quint16 port, int error)
{
    const QString place =
        (address.protocol() == QAbstractSocket::IPv6Protocol ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address.toString()).arg(port);
    switch (error) {
    case EADDRINUSE:
        return failure(ErrorCode::Unavailable,
                       u"%1 is in use by another program; stop that one or choose another port"_s.arg(place));
    case EADDRNOTAVAIL:
        return failure(ErrorCode::Unavailable,
                       u"%1 is not an address of this computer; choose one that is, or 0.0.0.0 for all"_s.arg(place));
    case EACCES:
        return failure(
            ErrorCode::Unavailable,
            u"%1 may not be opened by this account: ports below 1024 need a right of their own; choose a higher port"_s.arg(
                place));
    default:
        return failure(ErrorCode::Unavailable,
                       u"%1 cannot be opened: %2"_s.arg(place, QString::fromLocal8Bit(std::strerror(error))));
    }
}

void setOption(int socket, int level, int option, int value)
{
    ::setsockopt(socket, level, option, &value, sizeof value);
}

Result<int> bound(const QHostAddress &address, quint16 port, bool shared)
{
    const SocketAddress native = toNative(address, port);
    const int socket = ::socket(native.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return refusal(address, port, errno);
    setOption(socket, SOL_SOCKET, SO_REUSEADDR, 1);
    if (shared)
        setOption(socket, SOL_SOCKET, SO_REUSEPORT, 1);
    if (native.storage.ss_family == AF_INET6)
        setOption(socket, IPPROTO_IPV6, IPV6_V6ONLY, address == QHostAddress::Any ? 0 : 1);
    // A plain socket is refused a port that others share only once it listens.
    if (::bind(socket, reinterpret_cast<const sockaddr *>(&native.storage), native.size) != 0 || ::listen(socket, backlog) != 0) {
        const int error = errno;
        ::close(socket);
        return refusal(address, port, error);
    }
    return socket;
}

} // namespace

Result<void> checkFree(const QHostAddress &address, quint16 port)
{
    if (port == 0)
        return {};
    FRACTAL_TRY(const int socket, bound(address, port, false));
    ::close(socket);
    return {};
}

Result<qintptr> open(const QHostAddress &address, quint16 port)
{
    FRACTAL_TRY(const int socket, bound(address, port, true));
    return socket;
}

quint16 portOf(qintptr socket)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    if (::getsockname(static_cast<int>(socket), reinterpret_cast<sockaddr *>(&storage), &size) != 0)
        return 0;
    if (storage.ss_family == AF_INET) {
        sockaddr_in v4{};
        std::memcpy(&v4, &storage, sizeof v4);
        return ntohs(v4.sin_port);
    }
    sockaddr_in6 v6{};
    std::memcpy(&v6, &storage, sizeof v6);
    return ntohs(v6.sin6_port);
}

void close(qintptr socket)
{
    ::close(static_cast<int>(socket));
}

qsizetype sendNow(qintptr socket, QByteArrayView bytes)
{
    const ssize_t sent = ::send(static_cast<int>(socket), bytes.data(), static_cast<size_t>(bytes.size()),
                                MSG_NOSIGNAL | MSG_DONTWAIT);
    return sent < 0 ? 0 : static_cast<qsizetype>(sent); // Qt meets the same error again, and reports it
}

void closeSending(qintptr socket)
{
    ::shutdown(static_cast<int>(socket), SHUT_WR);
}

void makeRoomFor(int connections)
{
    rlimit limit{};
    const rlim_t wanted = static_cast<rlim_t>(connections) + filesBesides;
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= wanted)
        return;
    limit.rlim_cur = std::min(wanted, limit.rlim_max);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace fractal::http::listen_socket
