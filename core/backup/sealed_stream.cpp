// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/sealed_stream.h"

#include "core/crypto/scrypt.h"
#include "core/crypto/secrets.h"

#include <QtEndian>

#include <array>
#include <bit>

namespace fractal::backup {

using namespace Qt::StringLiterals;

namespace {

// magic ‖ log2 of n ‖ r ‖ p ‖ salt ‖ check
constexpr QByteArrayView magic = "fractal-backup-1";
constexpr qsizetype costLength = 3;
constexpr qsizetype saltLength = 32;
constexpr qsizetype checkLength = 16;
constexpr qsizetype headLength = 16 + costLength + saltLength + checkLength;
constexpr int mostExponent = 20;
constexpr quint64 mostMemory = quint64{512} << 20; // what a foreign file may ask for

constexpr qsizetype pieceLength = 1 << 20;
constexpr qsizetype mostPieceLength = 2 * pieceLength; // what does not compress grows a little
constexpr qsizetype lengthLength = 4;
constexpr int quickly = 1; // of zlib's levels

Failure damaged()
{
    return failure(ErrorCode::Corrupt, u"the backup is damaged, cut off or was altered; nothing was restored"_s);
}

/// A pipe hands over what it has; less than asked for only at the end.
QByteArray read(QIODevice &in, qsizetype length)
{
    QByteArray bytes = in.read(length);
    while (bytes.size() < length) {
        const QByteArray more = in.read(length - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

QByteArray lengthOf(qsizetype length)
{
    QByteArray bytes(lengthLength, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(length), bytes.data());
    return bytes;
}

struct Keys {
    QByteArray sealing;
    QByteArray check;
};

/// From a head without its check.
Keys keysOf(const QByteArray &head, const QString &passphrase)
{
    const auto number = [&](qsizetype at) { return static_cast<quint8>(head[magic.size() + at]); };
    const QByteArray master = crypto::scrypt(passphrase.toUtf8(), head.last(saltLength),
                                             {quint64{1} << number(0), number(1), number(2)});
    const QByteArray checkKey = crypto::derivedKey(master, "backup check");
    return {master.isEmpty() ? QByteArray{} : crypto::derivedKey(master, "backup"),
            crypto::hmacSha256(checkKey, head).first(checkLength)};
}

/// What a piece is bound to beside its bytes.
QByteArray associated(const QByteArray &head, quint64 piece, bool isLast)
{
    QByteArray bytes(sizeof piece, Qt::Uninitialized);
    qToBigEndian(piece, bytes.data());
    return head + bytes + (isLast ? '\1' : '\0');
}

bool isCostSane(const QByteArray &head)
{
    const auto number = [&](qsizetype at) { return static_cast<quint8>(head[magic.size() + at]); };
    return number(0) >= 1 && number(0) <= mostExponent && number(1) >= 1 && number(2) >= 1 && number(2) <= 16
        && (quint64{128} << number(0)) * number(1) <= mostMemory;
}

} // namespace

Result<SealedWriter> SealedWriter::begin(QIODevice &out, const QString &passphrase, Random &random, crypto::ScryptCost cost)
{
    SealedWriter writer{out, random};
    const std::array<char, costLength> numbers{static_cast<char>(std::countr_zero(cost.n)), static_cast<char>(cost.r),
                                               static_cast<char>(cost.p)};
    writer.m_head = magic.toByteArray() + QByteArray{numbers.data(), costLength} + random.bytes(saltLength);
    const Keys keys = keysOf(writer.m_head, passphrase);
    if (keys.sealing.isEmpty())
        return failure(ErrorCode::Internal, u"scrypt is not available in this OpenSSL"_s);
    writer.m_key = keys.sealing;
    writer.m_head += keys.check;
    if (out.write(writer.m_head) != writer.m_head.size())
        return failure(ErrorCode::Unavailable, u"the backup cannot be written: %1"_s.arg(out.errorString()));
    return writer;
}

Result<void> SealedWriter::put(const QByteArray &record)
{
    if (record.size() > longestRecord)
        return failure(ErrorCode::Internal, u"a record is too long for a backup"_s);
    m_waiting += lengthOf(record.size()) + record;
    qsizetype written = 0;
    for (; m_waiting.size() - written >= pieceLength; written += pieceLength)
        FRACTAL_TRY_VOID(writePiece(m_waiting.sliced(written, pieceLength), false));
    m_waiting.remove(0, written);
    return {};
}

Result<void> SealedWriter::finish()
{
    return writePiece(m_waiting, true);
}

Result<void> SealedWriter::writePiece(const QByteArray &plain, bool isLast)
{
    const QByteArray piece = crypto::seal(*m_random, m_key, qCompress(plain, quickly), associated(m_head, m_piece, isLast));
    ++m_piece;
    const QByteArray bytes = lengthOf(piece.size()) + (isLast ? '\1' : '\0') + piece;
    if (m_out->write(bytes) != bytes.size())
        return failure(ErrorCode::Unavailable, u"the backup cannot be written: %1"_s.arg(m_out->errorString()));
    return {};
}

Result<SealedReader> SealedReader::begin(QIODevice &in, const QString &passphrase)
{
    SealedReader reader{in};
    reader.m_head = read(in, headLength);
    if (reader.m_head.size() != headLength || !reader.m_head.startsWith(magic))
        return failure(ErrorCode::Refused, u"this is not a backup of a site"_s);
    if (!isCostSane(reader.m_head))
        return damaged();
    const Keys keys = keysOf(reader.m_head.chopped(checkLength), passphrase);
    if (keys.sealing.isEmpty() || !crypto::constantTimeEqual(keys.check, reader.m_head.last(checkLength)))
        return failure(ErrorCode::Refused, u"the passphrase is not the one of this backup"_s, u"passphrase"_s);
    reader.m_key = keys.sealing;
    return reader;
}

Result<void> SealedReader::readPiece()
{
    const QByteArray front = read(*m_in, lengthLength + 1);
    if (front.size() != lengthLength + 1)
        return damaged();
    const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(front.constData()));
    m_isLast = front.back() == '\1';
    if (length > mostPieceLength)
        return damaged();
    const QByteArray piece = read(*m_in, length);
    const auto packed = crypto::open(m_key, piece, associated(m_head, m_piece, m_isLast));
    if (piece.size() != length || !packed || packed->size() < lengthLength)
        return damaged();
    // qCompress() begins with the length of what it packed.
    if (qFromBigEndian<quint32>(packed->constData()) > static_cast<quint32>(pieceLength))
        return damaged();
    ++m_piece;
    m_waiting.remove(0, m_taken);
    m_taken = 0;
    const QByteArray plain = qUncompress(*packed);
    if (plain.size() > pieceLength)
        return damaged();
    m_waiting += plain;
    if (m_isLast && !m_in->read(1).isEmpty())
        return damaged();
    return {};
}

Result<void> SealedReader::fill(qsizetype needed)
{
    while (m_waiting.size() - m_taken < needed) {
        if (m_isLast)
            return damaged();
        FRACTAL_TRY_VOID(readPiece());
    }
    return {};
}

Result<std::optional<QByteArray>> SealedReader::next()
{
    while (m_waiting.size() == m_taken && !m_isLast)
        FRACTAL_TRY_VOID(readPiece());
    if (m_waiting.size() == m_taken)
        return std::optional<QByteArray>{};
    FRACTAL_TRY_VOID(fill(lengthLength));
    const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(m_waiting.constData() + m_taken));
    if (length > longestRecord)
        return damaged();
    FRACTAL_TRY_VOID(fill(lengthLength + length));
    QByteArray record = m_waiting.sliced(m_taken + lengthLength, length);
    m_taken += lengthLength + length;
    return std::optional{std::move(record)};
}

} // namespace fractal::backup
