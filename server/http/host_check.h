// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

namespace fractal::http {

/// Which Host fields are ours (decision 11, SEC-18): that of the public URL, and on a loopback listener the loopback names at
/// the bound port. Anything else is DNS rebinding or a mistake: 421. Not thread-safe: one for each network thread.
class HostCheck {
public:
    HostCheck(const QHostAddress &listening, quint16 port);

    /// Cheap when nothing changed.
    void setPublicUrl(const QString &url);
    [[nodiscard]] bool isOurs(QByteArrayView host) const;

private:
    void allow(const QByteArray &host, int port, int defaultPort);

    bool m_loopback;
    quint16 m_port;
    QString m_publicUrl;
    QList<QByteArray> m_hosts; ///< in lower case
};

} // namespace fractal::http
