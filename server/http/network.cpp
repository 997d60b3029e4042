// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/network.h"

namespace fractal::http {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 firstThreeBytes = 0xffffff00U;
constexpr int bytesOfNetworkV6 = 8;

} // namespace

QString networkOf(const QHostAddress &peer)
{
    bool isV4 = false;
    const quint32 v4 = peer.toIPv4Address(&isV4); // an IPv4 address in an IPv6 one counts as itself
    if (isV4)
        return QHostAddress{v4 & firstThreeBytes}.toString() + "/24"_L1;
    Q_IPV6ADDR bytes = peer.toIPv6Address();
    for (int i = bytesOfNetworkV6; i < 16; ++i)
        bytes[i] = 0;
    return QHostAddress{bytes}.toString() + "/64"_L1;
}

} // namespace fractal::http
