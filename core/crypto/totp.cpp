// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/totp.h"

#include <liboath/oath.h>

#include <array>
#include <cstdlib>
#include <memory>

namespace fractal::totp {

namespace {

constexpr qsizetype seedLength = 20;
constexpr qint64 driftSteps = 1;
constexpr qsizetype longestTyped = 20;
constexpr qsizetype longestIssuer = 60;

void start()
{
    static const int started = oath_init();
    if (started != OATH_OK)
        qFatal("liboath: %s", oath_strerror(started));
}

/// A colon parts the issuer from the account.
QByteArray escaped(QString name)
{
    return name.remove(u':').trimmed().left(longestIssuer).toUtf8().toPercentEncoding();
}

} // namespace

crypto::Secret newSeed(Random &random)
{
    return crypto::Secret{random.bytes(seedLength)};
}

qint64 stepAt(Instant at)
{
    return at.ms / std::chrono::milliseconds{stepLength}.count();
}

QByteArray codeAt(const crypto::Secret &seed, qint64 step)
{
    start();
    std::array<char, digits + 1> code{};
    const QByteArray &key = seed.reveal();
    const int made = oath_hotp_generate(key.data(), static_cast<size_t>(key.size()), static_cast<uint64_t>(step), digits, false,
                                        OATH_HOTP_DYNAMIC_TRUNCATION, code.data());
    if (made != OATH_OK)
        qFatal("liboath: %s", oath_strerror(made));
    return QByteArray{code.data()};
}

std::optional<qint64> stepOf(const crypto::Secret &seed, const QString &typed, Instant now, qint64 used)
{
    QByteArray code;
    for (const QChar c : typed.left(longestTyped)) {
        if (!c.isSpace())
            code += c.unicode() < 128 ? c.toLatin1() : '?';
    }
    std::optional<qint64> found;
    for (qint64 step = stepAt(now) - driftSteps; step <= stepAt(now) + driftSteps; ++step) {
        const bool isIt = crypto::constantTimeEqual(code, codeAt(seed, step));
        if (isIt && step > used && !found)
            found = step;
    }
    return found;
}

crypto::Secret written(const crypto::Secret &seed)
{
    start();
    char *text = nullptr;
    size_t length = 0;
    const QByteArray &key = seed.reveal();
    const int made = oath_base32_encode(key.data(), static_cast<size_t>(key.size()), &text, &length);
    const std::unique_ptr<char, decltype(&std::free)> owned{text, &std::free};
    if (made != OATH_OK)
        qFatal("liboath: %s", oath_strerror(made));
    return crypto::Secret{QByteArray{owned.get(), static_cast<qsizetype>(length)}};
}

crypto::Secret address(const crypto::Secret &seed, const QString &issuer, const QString &account)
{
    const QByteArray from = escaped(issuer);
    return crypto::Secret{"otpauth://totp/" + from + ':' + escaped(account) + "?secret=" + written(seed).reveal()
                          + "&issuer=" + from + "&algorithm=SHA1&digits=" + QByteArray::number(digits)
                          + "&period=" + QByteArray::number(static_cast<qint64>(stepLength.count()))};
}

} // namespace fractal::totp
