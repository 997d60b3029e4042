// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>

#include <mutex>

namespace fractal::http {

/// How many connections are open, in all network threads together and for each address (H3). Thread-safe.
class ConnectionCount {
public:
    ConnectionCount(int inAll, int perAddress) : m_inAllAtMost{inAll}, m_perAddressAtMost{perAddress} {}

    /// False: one too many, nothing was counted. An exempt address (a trusted proxy) counts in all only.
    [[nodiscard]] bool add(const QHostAddress &address, bool exempt);
    void remove(const QHostAddress &address, bool exempt);
    [[nodiscard]] int inAll() const;

private:
    const int m_inAllAtMost;
    const int m_perAddressAtMost;
    mutable std::mutex m_mutex;
    int m_inAll = 0;
    QHash<QHostAddress, int> m_perAddress;
};

} // namespace fractal::http
