// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// RFC 7636 with S256, which is the only method that there is here.
namespace fractal::oauth::pkce {

/// 43 characters of base64url without padding: the form of a SHA-256 (§4.2).
[[nodiscard]] bool isChallenge(QByteArrayView text);
/// §4.6, in constant time; the form of the verifier (§4.1) is checked before anything is hashed.
[[nodiscard]] bool verify(QByteArrayView verifier, QByteArrayView challenge);

} // namespace fractal::oauth::pkce
