// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"

#include <QHash>

namespace fractal::http {

/// The table of endpoints: which one answers a path, and with which methods. Thread-safe once made.
class Router {
public:
    explicit Router(QList<Endpoint> endpoints);
    Router(const Router &) = delete;
    Router &operator=(const Router &) = delete;

    /// Exact before prefix, the longest prefix first; one trailing slash is the same path. Null when nobody answers it.
    [[nodiscard]] const Endpoint *find(const QByteArray &path) const;

    /// For the guard: how much of a body to read. A path that nobody answers still gets its 404 after a short one.
    [[nodiscard]] qint64 bodyLimit(const QByteArray &path) const;

    /// HEAD goes where GET goes.
    [[nodiscard]] static bool takes(const Endpoint &endpoint, Method method);
    /// "GET, HEAD, OPTIONS" (RFC 9110 §10.2.1).
    [[nodiscard]] static QByteArray allowed(const Endpoint &endpoint);

private:
    QList<Endpoint> m_endpoints;
    QHash<QByteArray, qsizetype> m_exact;
    QList<qsizetype> m_prefixes; ///< the longest first
};

} // namespace fractal::http
