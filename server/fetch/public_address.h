// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace fractal::fetch {

/// May this server connect there on behalf of somebody else? Only addresses that the whole internet can reach: not this
/// computer, its network, link-local, shared (CGNAT), documentation, benchmarking, multicast or reserved ones, nor IPv4
/// inside of IPv6 but for the prefix of NAT64, whose inner address counts (RFC 6890, RFC 6598, RFC 6052; oauth.md C02).
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

} // namespace fractal::fetch
