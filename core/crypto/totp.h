// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/crypto/secrets.h"

#include <optional>

/// One-time codes of an authenticator app (RFC 6238): HMAC-SHA-1, steps of 30 s, 6 digits. What every app does.
namespace fractal::totp {

inline constexpr std::chrono::seconds stepLength{30};
inline constexpr int digits = 6;

/// 160 bits (RFC 4226 §4, R6).
[[nodiscard]] crypto::Secret newSeed(Random &random);

/// Steps are counted from 1970 (RFC 6238 §4.1).
[[nodiscard]] qint64 stepAt(Instant at);
[[nodiscard]] QByteArray codeAt(const crypto::Secret &seed, qint64 step);

/// The step of `now`, the one before or the one after (RFC 6238 §5.2) whose code this is, and which is later than
/// `used`. Blanks in what was typed do not count. Nothing when it is no such code.
[[nodiscard]] std::optional<qint64> stepOf(const crypto::Secret &seed, const QString &typed, Instant now, qint64 used);

/// The seed to be typed into an app: base32 (RFC 4648 §6), 32 characters.
[[nodiscard]] crypto::Secret written(const crypto::Secret &seed);
/// The same as an address that apps read from a QR code: otpauth://totp/ISSUER:ACCOUNT?secret=…
[[nodiscard]] crypto::Secret address(const crypto::Secret &seed, const QString &issuer, const QString &account);

} // namespace fractal::totp
