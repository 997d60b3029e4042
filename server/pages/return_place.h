// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fractal::pages {

/// Where an answer goes, as a person can judge it.
struct ReturnPlace {
    QString host; ///< "chatgpt.com", "127.0.0.1", or the scheme of a program; in ASCII, so that look-alikes show
    bool onThisComputer = false; ///< loopback, or a program that opens its own addresses (RFC 8252 §7.1, §7.3)
};

[[nodiscard]] ReturnPlace returnPlace(const QString &redirectUri);

} // namespace fractal::pages
