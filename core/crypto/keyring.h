// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/random.h"

#include <QByteArray>
#include <QString>

namespace fractal {

/// Where the site's master key is kept. `status` says it plainly (SEC-11).
enum class KeyPlace : quint8 { SystemKeychain, KeyFile, ServiceCredential };

/// The site's one master key (decision 18), 32 bytes. Thread-safe once open.
class Keyring {
public:
    /// Order: a systemd credential "fractal-one-key" ($CREDENTIALS_DIRECTORY), the key file <folder>/keyring (0600), the
    /// session's keychain when it answers within 2 s. Refused when there is none, or the file is readable by others.
    [[nodiscard]] static Result<Keyring> open(const QString &folder, const QString &siteId);
    /// A new key: in the session's keychain where `useKeychain` and one answers within 2 s, otherwise in the key file.
    [[nodiscard]] static Result<Keyring> create(const QString &folder, const QString &siteId, Random &random, bool useKeychain);
    /// For tests and restored sites.
    [[nodiscard]] static Keyring fromKey(QByteArray key, KeyPlace place = KeyPlace::KeyFile);

    [[nodiscard]] KeyPlace place() const { return m_place; }
    /// A key of its own for each purpose (HKDF): "consumer-secret", "cursor", "mcp-session", "csrf", "journal".
    [[nodiscard]] QByteArray keyFor(QByteArrayView purpose) const;
    /// First 16 hex digits of a hash of the key: kept in the settings to see a mismatch.
    [[nodiscard]] QString fingerprint() const;

private:
    Keyring(QByteArray key, KeyPlace place) : m_key{std::move(key)}, m_place{place} {}
    QByteArray m_key;
    KeyPlace m_place;
};

} // namespace fractal
