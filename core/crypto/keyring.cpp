// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyring.h"

#include "core/crypto/keychain.h"
#include "core/crypto/master_key.h"
#include "core/crypto/secrets.h"
#include "core/platform/private_files.h"

#include <QFile>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keyLength = 32;

QString keyFile(const QString &folder)
{
    return folder + "/keyring"_L1;
}

std::optional<QByteArray> readKey(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray key = QByteArray::fromHex(file.read(keyLength * 2).trimmed());
    return key.size() == keyLength ? std::optional{key} : std::nullopt;
}

/// The key, and where it is kept.
struct Found {
    QByteArray key;
    KeyPlace place;
};

Result<Found> find(const QString &folder, const QString &siteId)
{
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (!credentials.isEmpty()) {
        if (const auto key = readKey(credentials + "/fractal-one-key"_L1))
            return Found{*key, KeyPlace::ServiceCredential};
    }
    const QString path = keyFile(folder);
    if (QFile::exists(path)) {
        FRACTAL_TRY_VOID(private_files::check(path, false));
        if (const auto key = readKey(path))
            return Found{*key, KeyPlace::KeyFile};
        return failure(ErrorCode::Corrupt, u"the key file %1 is damaged; put it back from a backup"_s.arg(path));
    }
    if (const auto key = keychain::read(siteId)) {
        if (key->size() == keyLength)
            return Found{*key, KeyPlace::SystemKeychain};
    }
    return failure(ErrorCode::Refused,
                   u"the site's key was not found: neither the file %1, nor a service credential, nor an unlocked "
                   "session keychain; unlock the keychain, or put the key file back"_s.arg(path));
}

Result<void> writeKey(const QString &folder, const QByteArray &key)
{
    return private_files::write(keyFile(folder), key.toHex() + '\n');
}

} // namespace

Result<crypto::Secret> master_key::read(const QString &folder, const QString &siteId)
{
    FRACTAL_TRY(const Found found, find(folder, siteId));
    return crypto::Secret{found.key};
}

Result<void> master_key::write(const QString &folder, const crypto::Secret &key)
{
    if (key.reveal().size() != keyLength)
        return failure(ErrorCode::Corrupt, u"this is no key of a site"_s);
    return writeKey(folder, key.reveal());
}

Result<Keyring> Keyring::open(const QString &folder, const QString &siteId)
{
    FRACTAL_TRY(Found found, find(folder, siteId));
    return Keyring{std::move(found.key), found.place};
}

Result<Keyring> Keyring::create(const QString &folder, const QString &siteId, Random &random, bool useKeychain)
{
    const QByteArray key = random.bytes(keyLength);
    if (useKeychain && keychain::write(siteId, key))
        return Keyring{key, KeyPlace::SystemKeychain};
    FRACTAL_TRY_VOID(writeKey(folder, key));
    return Keyring{key, KeyPlace::KeyFile};
}

Keyring Keyring::fromKey(QByteArray key, KeyPlace place)
{
    return Keyring{std::move(key), place};
}

QByteArray Keyring::keyFor(QByteArrayView purpose) const
{
    return crypto::derivedKey(m_key, purpose);
}

QString Keyring::fingerprint() const
{
    return QString::fromLatin1(crypto::sha256("fractal-one-fingerprint:" + m_key).first(8).toHex());
}

} // namespace fractal
