// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHostAddress>

/// What the operating system's own sockets can do and Qt's cannot.
namespace fractal::http::listen_socket {

/// Is nobody else listening there? A plain bind, because a second program's SO_REUSEPORT socket would be let in silently
/// (decision 10). Unavailable says why not and what to do. Port 0 passes.
[[nodiscard]] Result<void> checkFree(const QHostAddress &address, quint16 port);

/// Opens a listening socket that shares its port with the other network threads'. Port 0 picks a free one.
[[nodiscard]] Result<qintptr> open(const QHostAddress &address, quint16 port);

[[nodiscard]] quint16 portOf(qintptr socket);
void close(qintptr socket);

/// Sends what the system takes at once of an unencrypted connection, and answers how much. Qt's own write goes over a
/// buffer, a notifier that is switched on and off again, and so two or three more system calls for each answer.
[[nodiscard]] qsizetype sendNow(qintptr socket, QByteArrayView bytes);

/// Ends our direction of a connection; the other's words can still be read.
void closeSending(qintptr socket);

/// Lets this process have so many connections open, as far as the system allows.
void makeRoomFor(int connections);

} // namespace fractal::http::listen_socket
