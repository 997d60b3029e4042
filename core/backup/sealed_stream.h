// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/random.h"
#include "core/crypto/scrypt.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <optional>

/// A file of records that only a passphrase opens (docs/backup-format.md). Records are packed into compressed pieces of at
/// most a megabyte; each piece is sealed with AES-256-GCM under a key from scrypt, and its place in the file and whether it
/// is the last one are sealed with it. So a piece that is missing, moved or altered is found, and a cut end.
namespace fractal::backup {

inline constexpr qsizetype shortestPassphrase = 12; ///< characters, as for passwords
inline constexpr qsizetype longestRecord = 128 << 20; ///< bytes

/// A file stays where others may find it, and is opened seldom: four times a sign-in's memory, half a second or so.
inline constexpr crypto::ScryptCost strongCost{1 << 17, 8, 1};

class SealedWriter {
public:
    /// `out` is open for writing and outlives this. `cost`: n is a power of two; less than that only in tests.
    [[nodiscard]] static Result<SealedWriter> begin(QIODevice &out, const QString &passphrase, Random &random,
                                                    crypto::ScryptCost cost = strongCost);
    [[nodiscard]] Result<void> put(const QByteArray &record);
    /// The last piece. Without it the file is a cut one.
    [[nodiscard]] Result<void> finish();

private:
    SealedWriter(QIODevice &out, Random &random) : m_out{&out}, m_random{&random} {}
    [[nodiscard]] Result<void> writePiece(const QByteArray &plain, bool isLast);

    QIODevice *m_out;
    Random *m_random;
    QByteArray m_head;
    QByteArray m_key;
    QByteArray m_waiting;
    quint64 m_piece = 0;
};

class SealedReader {
public:
    /// Refused: not such a file, or another passphrase.
    [[nodiscard]] static Result<SealedReader> begin(QIODevice &in, const QString &passphrase);
    /// Nothing after the last record, which is there only when the file is whole. Corrupt: damaged, cut or altered.
    [[nodiscard]] Result<std::optional<QByteArray>> next();

private:
    explicit SealedReader(QIODevice &in) : m_in{&in} {}
    [[nodiscard]] Result<void> fill(qsizetype needed);
    [[nodiscard]] Result<void> readPiece();

    QIODevice *m_in;
    QByteArray m_head;
    QByteArray m_key;
    QByteArray m_waiting;
    qsizetype m_taken = 0; ///< bytes of m_waiting that were handed out
    quint64 m_piece = 0;
    bool m_isLast = false;
};

} // namespace fractal::backup
