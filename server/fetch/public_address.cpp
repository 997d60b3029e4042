// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/fetch/public_address.h"

#include <algorithm>
#include <array>

namespace fractal::fetch {

namespace {

struct Range {
    quint32 network;
    int prefix;
};

constexpr quint32 v4(quint32 a, quint32 b = 0, quint32 c = 0, quint32 d = 0)
{
    return a << 24U | b << 16U | c << 8U | d;
}

constexpr std::array closedV4{
    Range{v4(0), 8}, // this network
    Range{v4(10), 8}, // private
    Range{v4(100, 64), 10}, // shared by the customers of a provider
    Range{v4(127), 8}, // loopback
    Range{v4(169, 254), 16}, // link-local, among them the metadata services of clouds
    Range{v4(172, 16), 12}, // private
    Range{v4(192), 24}, // protocol assignments
    Range{v4(192, 0, 2), 24}, // documentation
    Range{v4(192, 31, 196), 24}, // AS112
    Range{v4(192, 52, 193), 24}, // AMT
    Range{v4(192, 88, 99), 24}, // 6to4 relays
    Range{v4(192, 168), 16}, // private
    Range{v4(192, 175, 48), 24}, // AS112
    Range{v4(198, 18), 15}, // benchmarking
    Range{v4(198, 51, 100), 24}, // documentation
    Range{v4(203, 0, 113), 24}, // documentation
    Range{v4(224), 4}, // multicast
    Range{v4(240), 4}, // reserved, broadcast
};

bool isPublicV4(quint32 address)
{
    return std::ranges::none_of(closedV4,
                                [&](const Range &range) { return (address ^ range.network) >> (32 - range.prefix) == 0; });
}

struct Prefix {
    std::array<quint8, 16> bytes;
    int bits;
};

/// Within 2000::/3, what is not for everybody.
constexpr std::array closedV6{
    Prefix{{0x20, 0x01, 0x00, 0x00}, 23}, // protocol assignments: Teredo, benchmarking, ORCHID
    Prefix{{0x20, 0x01, 0x0d, 0xb8}, 32}, // documentation
    Prefix{{0x20, 0x02}, 16}, // 6to4: an IPv4 address inside
    Prefix{{0x3f, 0xff}, 20}, // documentation
};
constexpr Prefix everybody{{0x20}, 3};
constexpr Prefix nat64{{0x00, 0x64, 0xff, 0x9b}, 96}; // RFC 6052 §2.1
constexpr int nat64Bytes = 12;

bool isIn(const Q_IPV6ADDR &address, const Prefix &prefix)
{
    for (int bit = 0; bit < prefix.bits; ++bit) {
        const auto byte = static_cast<std::size_t>(bit / 8);
        const unsigned mask = 0x80U >> static_cast<unsigned>(bit % 8);
        if (((address.c[byte] ^ prefix.bytes[byte]) & mask) != 0)
            return false;
    }
    return true;
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isPublicV4(address.toIPv4Address());
    if (address.protocol() != QAbstractSocket::IPv6Protocol || !address.scopeId().isEmpty())
        return false;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    if (isIn(bytes, nat64))
        return isPublicV4(v4(bytes.c[nat64Bytes], bytes.c[nat64Bytes + 1], bytes.c[nat64Bytes + 2], bytes.c[nat64Bytes + 3]));
    return isIn(bytes, everybody) && std::ranges::none_of(closedV6, [&](const Prefix &prefix) { return isIn(bytes, prefix); });
}

} // namespace fractal::fetch
