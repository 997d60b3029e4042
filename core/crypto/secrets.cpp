// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secrets.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/sha.h>

#include <array>
#include <memory>

namespace fractal::crypto {

namespace {

constexpr qsizetype nonceLength = 12; // NIST SP 800-38D §5.2.1.1
constexpr qsizetype tagLength = 16;
constexpr qsizetype tokenBytes = 32;
constexpr qsizetype tokenText = 43;
constexpr qsizetype checksumText = 6;

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// CRC-32 (IEEE 802.3, reflected), for the checksum of tokens.
quint32 crc32(QByteArrayView data)
{
    static constexpr auto table = [] {
        std::array<quint32, 256> rows{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 c = i;
            for (int k = 0; k < 8; ++k)
                c = (c & 1) != 0 ? 0xEDB88320U ^ (c >> 1) : c >> 1;
            rows[i] = c;
        }
        return rows;
    }();
    quint32 c = 0xFFFFFFFFU;
    for (const char byte : data)
        c = table[(c ^ static_cast<unsigned char>(byte)) & 0xFFU] ^ (c >> 8);
    return c ^ 0xFFFFFFFFU;
}

QByteArray checksum(QByteArrayView text)
{
    static constexpr char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    quint32 c = crc32(text);
    QByteArray out(checksumText, '0');
    for (qsizetype i = checksumText - 1; i >= 0; --i) {
        out[i] = alphabet[c % 62];
        c /= 62;
    }
    return out;
}

struct CipherContext {
    struct Free {
        void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
    };
    std::unique_ptr<EVP_CIPHER_CTX, Free> value{EVP_CIPHER_CTX_new()};
};

/// Looked up once: the one-shot call of OpenSSL 3 searches its providers by name each time.
struct Sha256Context {
    struct Free {
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
        void operator()(EVP_MD *digest) const { EVP_MD_free(digest); }
    };
    std::unique_ptr<EVP_MD, Free> algorithm{EVP_MD_fetch(nullptr, "SHA256", nullptr)};
    std::unique_ptr<EVP_MD_CTX, Free> value{EVP_MD_CTX_new()};
};

/// The same for HMAC-SHA-256, which is looked up by two names.
struct HmacContext {
    struct Free {
        void operator()(EVP_MAC_CTX *context) const { EVP_MAC_CTX_free(context); }
        void operator()(EVP_MAC *mac) const { EVP_MAC_free(mac); }
    };
    HmacContext() : algorithm{EVP_MAC_fetch(nullptr, "HMAC", nullptr)}, value{EVP_MAC_CTX_new(algorithm.get())}
    {
        char digest[] = "SHA256";
        const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0), OSSL_PARAM_END};
        if (EVP_MAC_CTX_set_params(value.get(), parameters) != 1)
            qFatal("HMAC-SHA-256 is not available in this OpenSSL");
    }
    std::unique_ptr<EVP_MAC, Free> algorithm;
    std::unique_ptr<EVP_MAC_CTX, Free> value;
};

} // namespace

QByteArray sha256(QByteArrayView data)
{
    static thread_local const Sha256Context context;
    QByteArray digest(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    auto *sum = context.value.get();
    const bool ok = EVP_DigestInit_ex2(sum, context.algorithm.get(), nullptr) == 1
        && EVP_DigestUpdate(sum, data.data(), static_cast<size_t>(data.size())) == 1
        && EVP_DigestFinal_ex(sum, raw(digest), nullptr) == 1;
    if (!ok)
        qFatal("SHA-256 is not available in this OpenSSL");
    return digest;
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView data)
{
    static thread_local const HmacContext context;
    static constexpr unsigned char none = 0; // no pointer at all would mean the key of the time before
    QByteArray digest(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    auto *code = context.value.get();
    std::size_t length = 0;
    const bool ok = EVP_MAC_init(code, key.isEmpty() ? &none : raw(key), static_cast<size_t>(key.size()), nullptr) == 1
        && EVP_MAC_update(code, raw(data), static_cast<size_t>(data.size())) == 1
        && EVP_MAC_final(code, raw(digest), &length, SHA256_DIGEST_LENGTH) == 1;
    if (!ok)
        qFatal("HMAC-SHA-256 failed");
    return digest;
}

QByteArray derivedKey(QByteArrayView key, QByteArrayView purpose)
{
    // RFC 5869: extract with a salt of zeros, then the first block of expand.
    const QByteArray pseudoRandomKey = hmacSha256(QByteArray(SHA256_DIGEST_LENGTH, '\0'), key);
    return hmacSha256(pseudoRandomKey, purpose.toByteArray() + '\x01');
}

bool constantTimeEqual(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), static_cast<size_t>(a.size())) == 0;
}

QByteArray base64Url(QByteArrayView data)
{
    return data.toByteArray().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Secret newToken(Random &random, QByteArrayView prefix)
{
    const QByteArray body = prefix.toByteArray() + base64Url(random.bytes(tokenBytes));
    return Secret{body + checksum(body)};
}

bool isToken(QByteArrayView text, QByteArrayView prefix)
{
    if (text.size() != prefix.size() + tokenText + checksumText || !text.startsWith(prefix))
        return false;
    return constantTimeEqual(checksum(text.chopped(checksumText)), text.last(checksumText));
}

QString newName(Random &random, int length)
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    constexpr int letters = 62;
    constexpr unsigned char fair = 256 / letters * letters; // bytes from here on would favour the first letters
    QString name;
    while (name.size() < length) {
        const QByteArray bytes = random.bytes(length);
        for (const char byte : bytes) {
            const auto value = static_cast<unsigned char>(byte);
            if (value < fair && name.size() < length)
                name += QLatin1Char(alphabet[value % letters]);
        }
    }
    return name;
}

QByteArray seal(Random &random, QByteArrayView key, QByteArrayView plain, QByteArrayView associated)
{
    QByteArray out = random.bytes(nonceLength);
    out.resize(nonceLength + plain.size() + tagLength);
    const CipherContext context;
    int length = 0;
    auto *cipher = context.value.get();
    const bool ok = EVP_EncryptInit_ex(cipher, EVP_aes_256_gcm(), nullptr, raw(key), raw(QByteArrayView{out})) == 1
        && EVP_EncryptUpdate(cipher, nullptr, &length, raw(associated), static_cast<int>(associated.size())) == 1
        && EVP_EncryptUpdate(cipher, raw(out) + nonceLength, &length, raw(plain), static_cast<int>(plain.size())) == 1
        && EVP_EncryptFinal_ex(cipher, raw(out) + nonceLength + length, &length) == 1
        && EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_GET_TAG, tagLength, out.data() + nonceLength + plain.size()) == 1;
    if (!ok)
        qFatal("AES-256-GCM is not available in this OpenSSL");
    return out;
}

Result<QByteArray> open(QByteArrayView key, QByteArrayView sealed, QByteArrayView associated)
{
    const auto refused = failure(ErrorCode::Corrupt, QStringLiteral("a sealed value does not open with this site's key"));
    if (sealed.size() < nonceLength + tagLength)
        return refused;
    const qsizetype size = sealed.size() - nonceLength - tagLength;
    QByteArray plain(size, Qt::Uninitialized);
    QByteArray tag = sealed.last(tagLength).toByteArray();
    const CipherContext context;
    int length = 0;
    auto *cipher = context.value.get();
    const bool ok = EVP_DecryptInit_ex(cipher, EVP_aes_256_gcm(), nullptr, raw(key), raw(sealed)) == 1
        && EVP_DecryptUpdate(cipher, nullptr, &length, raw(associated), static_cast<int>(associated.size())) == 1
        && EVP_DecryptUpdate(cipher, raw(plain), &length, raw(sealed) + nonceLength, static_cast<int>(size)) == 1
        && EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_SET_TAG, tagLength, tag.data()) == 1
        && EVP_DecryptFinal_ex(cipher, raw(plain) + length, &length) == 1;
    if (!ok)
        return refused;
    return plain;
}

} // namespace fractal::crypto
