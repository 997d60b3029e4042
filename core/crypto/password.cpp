// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/scrypt.h"
#include "core/crypto/secrets.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <QStringList>

#include <array>
#include <cstdint>

namespace fractal::crypto {

using namespace Qt::StringLiterals;

QByteArray scrypt(const QByteArray &password, const QByteArray &salt, ScryptCost cost)
{
    // OpenSSL refuses more than 32 MiB unless told; this needs 128·N·r and a little.
    std::uint64_t memory = 128 * cost.n * cost.r * 2;
    QByteArray passwordCopy = password;
    QByteArray saltCopy = salt;
    const std::array parameters{
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_PASSWORD, passwordCopy.data(), static_cast<size_t>(passwordCopy.size())),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, saltCopy.data(), static_cast<size_t>(saltCopy.size())),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &cost.n),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &cost.r),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &cost.p),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &memory),
        OSSL_PARAM_construct_end(),
    };
    QByteArray hash(32, Qt::Uninitialized);
    EVP_KDF *kdf = EVP_KDF_fetch(nullptr, "SCRYPT", nullptr);
    EVP_KDF_CTX *context = EVP_KDF_CTX_new(kdf);
    const int ok = EVP_KDF_derive(context, reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()),
                                  parameters.data());
    EVP_KDF_CTX_free(context);
    EVP_KDF_free(kdf);
    return ok == 1 ? hash : QByteArray{};
}

QString hashPassword(Random &random, const QString &password)
{
    const ScryptCost cost;
    const QByteArray salt = random.bytes(16);
    const QByteArray hash = scrypt(password.toUtf8(), salt, cost);
    if (hash.isEmpty())
        qFatal("scrypt is not available in this OpenSSL");
    return u"scrypt$%1$%2$%3$%4$%5"_s.arg(cost.n).arg(cost.r).arg(cost.p).arg(QLatin1StringView{base64Url(salt)},
                                                                              QLatin1StringView{base64Url(hash)});
}

bool verifyPassword(const QString &password, const QString &hash)
{
    const QStringList parts = hash.split(u'$');
    const bool known = parts.size() == 6 && parts[0] == "scrypt"_L1;
    // Parameters of a stored hash are ours, yet bounded: a damaged row must not ask for all memory.
    ScryptCost cost;
    if (known) {
        cost = {parts[1].toULongLong(), parts[2].toUInt(), parts[3].toUInt()};
        if (cost.n < 2 || cost.n > 1U << 20 || cost.r < 1 || cost.r > 32 || cost.p < 1 || cost.p > 16)
            return false;
    }
    const auto decoded = [](const QString &text) {
        return QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding);
    };
    const QByteArray salt = known ? decoded(parts[4]) : QByteArray(16, 'x');
    const QByteArray expected = known ? decoded(parts[5]) : QByteArray(32, 'x');
    const QByteArray actual = scrypt(password.toUtf8(), salt, cost);
    return !actual.isEmpty() && constantTimeEqual(actual, expected) && known;
}

} // namespace fractal::crypto
