// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace fractal::cli {

struct ListenAddress {
    QHostAddress address;
    quint16 port = 0;
};

/// "127.0.0.1:8484", "[::1]:8484", "localhost:0"; nothing for anything else: names other than localhost are not looked up.
[[nodiscard]] std::optional<ListenAddress> listenAddressFrom(const QString &text);

} // namespace fractal::cli
