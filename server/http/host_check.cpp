// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/host_check.h"

#include "server/http/characters.h"

#include <QUrl>

#include <algorithm>

namespace fractal::http {

using namespace Qt::StringLiterals;

namespace {

constexpr int httpPort = 80;
constexpr int httpsPort = 443;

} // namespace

HostCheck::HostCheck(const QHostAddress &listening, quint16 port) : m_loopback{listening.isLoopback()}, m_port{port} {}

void HostCheck::setPublicUrl(const QString &url)
{
    if (url == m_publicUrl && !m_hosts.isEmpty())
        return;
    m_publicUrl = url;
    m_hosts.clear();
    const QUrl parsed{url};
    const int defaultPort = parsed.scheme() == "https"_L1 ? httpsPort : httpPort;
    QByteArray host = parsed.host(QUrl::FullyEncoded).toLatin1().toLower();
    if (host.contains(':'))
        host = '[' + host + ']';
    allow(host, parsed.port(defaultPort), defaultPort);
    if (m_loopback) {
        for (const QByteArray &name : {"127.0.0.1"_ba, "localhost"_ba, "[::1]"_ba})
            allow(name, m_port, httpPort);
    }
}

void HostCheck::allow(const QByteArray &host, int port, int defaultPort)
{
    m_hosts.append(host + ':' + QByteArray::number(port));
    if (port == defaultPort)
        m_hosts.append(host);
}

bool HostCheck::isOurs(QByteArrayView host) const
{
    return std::ranges::any_of(m_hosts, [&](const QByteArray &ours) { return characters::equalsLower(host, ours); });
}

} // namespace fractal::http
