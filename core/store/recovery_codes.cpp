// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery_codes.h"

#include "core/crypto/keyring.h"

namespace fractal::recovery_codes {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype characters = 12;
constexpr qsizetype groupLength = 4;
constexpr qsizetype longestTyped = 40;
/// Crockford's base32: no letter that is taken for a digit, 32 of them, so that five bits choose one without a bias.
constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

QByteArray newCode(Random &random)
{
    QByteArray code;
    for (const char byte : random.bytes(characters))
        code += alphabet[static_cast<unsigned char>(byte) & 31U];
    return code;
}

QByteArray grouped(const QByteArray &code)
{
    QByteArray shown;
    for (qsizetype at = 0; at < code.size(); at += groupLength)
        shown += (at > 0 ? "-" : "") + code.sliced(at, groupLength);
    return shown;
}

/// What was meant; anything but a code's characters stays out.
QByteArray meant(const QString &typed)
{
    QByteArray code;
    for (const QChar c : typed.left(longestTyped).toUpper()) {
        if (c == u'O')
            code += '0';
        else if (c == u'I' || c == u'L')
            code += '1';
        else if (c.unicode() < 128 && c.isLetterOrNumber())
            code += c.toLatin1();
    }
    return code;
}

QByteArray hashOf(const Work &work, UserId user, const QByteArray &code)
{
    return crypto::hmacSha256(work.keyring.keyFor("recovery-code"), QByteArray::number(user.value) + '\n' + code);
}

} // namespace

Result<std::vector<crypto::Secret>> renew(Work &work, UserId user)
{
    FRACTAL_TRY_VOID(forget(work, user));
    std::vector<crypto::Secret> codes;
    for (int i = 0; i < howMany; ++i) {
        const QByteArray code = newCode(work.random);
        FRACTAL_TRY_VOID(work.connection.execute(u"INSERT INTO recovery_codes (user_id, hash, created_at) VALUES (?, ?, ?)"_s,
                                                 {user.value, hashOf(work, user, code), work.now().ms}));
        codes.emplace_back(grouped(code));
    }
    return codes;
}

Result<int> left(Connection &connection, UserId user)
{
    FRACTAL_TRY(const qint64 unused,
                connection.scalar(u"SELECT count(*) FROM recovery_codes WHERE user_id = ? AND used_at IS NULL"_s, {user.value}));
    return static_cast<int>(unused);
}

Result<bool> use(Work &work, UserId user, const QString &typed)
{
    const QByteArray code = meant(typed);
    if (code.size() != characters)
        return false;
    FRACTAL_TRY(
        const qint64 changed,
        work.connection.execute(u"UPDATE recovery_codes SET used_at = ? WHERE user_id = ? AND hash = ? AND used_at IS NULL"_s,
                                {work.now().ms, user.value, hashOf(work, user, code)}));
    return changed == 1;
}

Result<void> forget(Work &work, UserId user)
{
    FRACTAL_TRY_VOID(work.connection.execute(u"DELETE FROM recovery_codes WHERE user_id = ?"_s, {user.value}));
    return {};
}

} // namespace fractal::recovery_codes
