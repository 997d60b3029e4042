// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>

namespace fractal::crypto {

/// What guessing costs (RFC 7914): memory is 128·n·r bytes.
struct ScryptCost {
    std::uint64_t n = 32768; // 2^15, r 8, p 3: OWASP's strength (SEC-25)
    std::uint32_t r = 8;
    std::uint32_t p = 3;
};
/// 32 bytes; empty where this OpenSSL cannot. Never on a network thread.
[[nodiscard]] QByteArray scrypt(const QByteArray &password, const QByteArray &salt, ScryptCost cost);

} // namespace fractal::crypto
