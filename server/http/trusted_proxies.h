// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"

#include <QStringList>

namespace fractal::http {

/// Whose X-Forwarded-For and X-Forwarded-Proto are believed (H6): addresses and networks from the site's settings,
/// nobody else's. Not thread-safe: one for each network thread.
class TrustedProxies {
public:
    /// "10.0.0.7", "10.0.0.0/8", "::1". What is neither is trusted by nobody. Cheap when nothing changed.
    void set(const QStringList &addresses);

    [[nodiscard]] bool isTrusted(const QHostAddress &address) const;
    /// Replaces peer and overTls by what the proxy says of the client, where the peer is a trusted proxy: the rightmost
    /// address of X-Forwarded-For that is not itself a trusted proxy (forged entries stand on its left); where it names
    /// none, the peer is null: not known (reachability.md REACH-4).
    void apply(Request &request) const;

private:
    QStringList m_addresses;
    QList<QPair<QHostAddress, int>> m_networks;
};

} // namespace fractal::http
