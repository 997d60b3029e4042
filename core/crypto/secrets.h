// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/random.h"

#include <QByteArray>
#include <QString>

namespace fractal::crypto {

/// A value that must not reach a log or a screen by accident: it can only be read by `reveal()`.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray value) : m_value{std::move(value)} {}
    [[nodiscard]] const QByteArray &reveal() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

private:
    QByteArray m_value;
};

[[nodiscard]] QByteArray sha256(QByteArrayView data);
[[nodiscard]] QByteArray hmacSha256(QByteArrayView key, QByteArrayView data);
/// HKDF-SHA-256 (RFC 5869) without salt, 32 bytes.
[[nodiscard]] QByteArray derivedKey(QByteArrayView key, QByteArrayView purpose);
/// Equal, in a time that depends on the lengths only.
[[nodiscard]] bool constantTimeEqual(QByteArrayView a, QByteArrayView b);

[[nodiscard]] QByteArray base64Url(QByteArrayView data); ///< without padding (RFC 4648 §5)

/// A typed token: prefix + 43 characters of base64url (256 bits) + 6 of checksum (CRC-32), so that scanners and the
/// server recognise one without asking the store. Prefixes: "f1_at_", "f1_rt_", "f1_ac_", "f1_ss_", "f1_in_".
[[nodiscard]] Secret newToken(Random &random, QByteArrayView prefix);
/// Has the form and the checksum of a token of this prefix.
[[nodiscard]] bool isToken(QByteArrayView text, QByteArrayView prefix);

/// `length` letters and digits, unbiased.
[[nodiscard]] QString newName(Random &random, int length);

/// AES-256-GCM: nonce (12) ‖ ciphertext ‖ tag (16).
[[nodiscard]] QByteArray seal(Random &random, QByteArrayView key, QByteArrayView plain, QByteArrayView associated);
/// Corrupt when key, associated data or bytes do not fit.
[[nodiscard]] Result<QByteArray> open(QByteArrayView key, QByteArrayView sealed, QByteArrayView associated);

/// scrypt with its parameters beside the hash: "scrypt$32768$8$3$<salt>$<hash>" (decision 16a, SEC-25). About a
/// quarter of a second: never on a network thread, at most two at once.
[[nodiscard]] QString hashPassword(Random &random, const QString &password);
/// False for a wrong password and for a hash that is not one; both take as long.
[[nodiscard]] bool verifyPassword(const QString &password, const QString &hash);

} // namespace fractal::crypto
