// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/trusted_proxies.h"

#include "server/http/characters.h"

#include <QAbstractSocket>

#include <algorithm>

namespace fractal::http {

using namespace characters;

namespace {

/// Four decimal numbers without zeros in front: QHostAddress reads "10.7" and "0xa000007" too, as the same address.
bool isDotted(const QByteArray &entry)
{
    const QList<QByteArray> parts = entry.split('.');
    return parts.size() == 4 && std::ranges::all_of(parts, [](const QByteArray &part) {
               return !part.isEmpty() && std::ranges::all_of(part, isDigit) && (part.size() == 1 || part.front() != '0');
           });
}

/// Null when it is no IPv6 address.
QHostAddress addressV6From(QByteArrayView text)
{
    const QHostAddress address{QString::fromLatin1(text)};
    return address.protocol() == QAbstractSocket::IPv6Protocol ? address : QHostAddress{};
}

/// "192.0.2.1", "192.0.2.1:4711", "2001:db8::1", "[2001:db8::1]:4711"; null when it is none.
QHostAddress addressFrom(QByteArrayView entry)
{
    if (entry.startsWith('[')) {
        const qsizetype end = entry.indexOf(']');
        return end > 0 ? addressV6From(entry.sliced(1, end - 1)) : QHostAddress{};
    }
    if (entry.count(':') > 1)
        return addressV6From(entry);
    const QByteArray host = entry.first(entry.contains(':') ? entry.indexOf(':') : entry.size()).toByteArray();
    return isDotted(host) ? QHostAddress{QString::fromLatin1(host)} : QHostAddress{};
}

/// All fields of the name as one list (RFC 9110 §5.3).
QList<QByteArrayView> entriesOf(const Request &request, QByteArrayView name)
{
    QList<QByteArrayView> entries;
    for (const auto &[field, value] : request.headers) {
        if (field != name)
            continue;
        for (QByteArrayView rest = value;;) {
            const qsizetype comma = rest.indexOf(',');
            entries.append(withoutBlanks(comma < 0 ? rest : rest.first(comma)));
            if (comma < 0)
                break;
            rest = rest.sliced(comma + 1);
        }
    }
    return entries;
}

} // namespace

void TrustedProxies::set(const QStringList &addresses)
{
    if (addresses == m_addresses)
        return;
    m_addresses = addresses;
    m_networks.clear();
    for (const QString &address : addresses) {
        const auto network = QHostAddress::parseSubnet(address);
        if (!network.first.isNull() && network.second >= 0)
            m_networks.append(network);
    }
}

bool TrustedProxies::isTrusted(const QHostAddress &address) const
{
    return std::ranges::any_of(m_networks, [&](const auto &network) { return address.isInSubnet(network); });
}

void TrustedProxies::apply(Request &request) const
{
    if (m_networks.isEmpty() || !isTrusted(request.peer))
        return;
    const auto schemes = entriesOf(request, "x-forwarded-proto");
    if (!schemes.isEmpty())
        request.overTls = equalsLower(schemes.last(), "https");
    request.peer.clear();
    const auto addresses = entriesOf(request, "x-forwarded-for");
    for (auto entry = addresses.rbegin(); entry != addresses.rend(); ++entry) {
        const QHostAddress address = addressFrom(*entry);
        if (address.isNull())
            return; // not an address: what stands further left is worth no more
        request.peer = address;
        if (!isTrusted(address))
            return;
    }
}

} // namespace fractal::http
