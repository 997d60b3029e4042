// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_seal.h"

#include "core/crypto/keyring.h"
#include "core/crypto/secrets.h"
#include "core/platform/private_files.h"

#include <QFile>

namespace fractal::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestAnchor = 1000;

QString anchorFile(const QString &folder)
{
    return folder + "/log-anchor"_L1;
}

/// "<entry> <hash> <seal>"
QByteArray written(const Keyring &keyring, const Anchor &anchor)
{
    return QByteArray::number(anchor.entry) + ' ' + anchor.hash.toHex() + ' ' + sealOf(keyring, anchor.entry, anchor.hash).toHex()
        + '\n';
}

/// Nothing where none was dropped yet.
Result<std::optional<Anchor>> readAnchor(const Keyring &keyring, const QString &folder)
{
    QFile file{anchorFile(folder)};
    if (!file.exists())
        return std::optional<Anchor>{};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Refused, u"%1 cannot be read: %2"_s.arg(file.fileName(), file.errorString()));
    const QByteArray text = file.read(longestAnchor);
    const QList<QByteArray> parts = text.trimmed().split(' ');
    const Anchor anchor{parts.value(0).toLongLong(), QByteArray::fromHex(parts.value(1))};
    if (!crypto::constantTimeEqual(written(keyring, anchor), text))
        return failure(ErrorCode::Corrupt, u"the anchor of the transactions log, %1, was altered"_s.arg(file.fileName()));
    return std::optional{anchor};
}

/// The log has the entry that the anchor names, as it was.
Result<void> checkAnchor(Connection &connection, const Anchor &anchor)
{
    if (anchor.entry == 0)
        return {};
    FRACTAL_TRY(Rows rows, connection.select(u"SELECT hash FROM journal WHERE id = ?"_s, {anchor.entry}));
    if (!rows.next())
        return failure(ErrorCode::Corrupt,
                       u"entries are missing at the end of the transactions log: it once had %1"_s.arg(anchor.entry));
    if (!crypto::constantTimeEqual(rows.blob(0), anchor.hash))
        return failure(ErrorCode::Corrupt,
                       u"the transactions log up to entry %1 is not what it was when its anchor was dropped"_s.arg(anchor.entry));
    return {};
}

Result<void> checkSeal(Connection &connection, const Keyring &keyring)
{
    FRACTAL_TRY(Rows rows, connection.select(u"SELECT entry_id, hash, mac FROM journal_head WHERE id = 1"_s));
    if (!rows.next() || !crypto::constantTimeEqual(rows.blob(2), sealOf(keyring, rows.integer(0), rows.blob(1))))
        return failure(
            ErrorCode::Corrupt,
            u"the transactions log was written to without this site's key: its entries may have been altered and the chain made anew"_s);
    return {};
}

} // namespace

QByteArray sealOf(const Keyring &keyring, qint64 entry, const QByteArray &hash)
{
    return crypto::hmacSha256(keyring.keyFor("journal"), QByteArray::number(entry) + ':' + hash);
}

Result<void> sealHead(Work &work)
{
    FRACTAL_TRY(const Anchor present, head(work.connection));
    FRACTAL_TRY_VOID(work.connection.execute(u"UPDATE journal_head SET mac = ? WHERE id = 1"_s,
                                             {sealOf(work.keyring, present.entry, present.hash)}));
    return {};
}

Result<Anchor> head(Connection &connection)
{
    FRACTAL_TRY(Rows rows, connection.select(u"SELECT entry_id, hash FROM journal_head WHERE id = 1"_s));
    if (!rows.next())
        return failure(ErrorCode::Corrupt, u"the head of the transactions log is missing"_s);
    return Anchor{rows.integer(0), rows.blob(1)};
}

Result<void> dropAnchor(Connection &connection, const Keyring &keyring, const QString &folder, const Anchor &anchor)
{
    FRACTAL_TRY(const auto before, readAnchor(keyring, folder));
    if (before)
        FRACTAL_TRY_VOID(checkAnchor(connection, *before));
    return private_files::write(anchorFile(folder), written(keyring, anchor));
}

Result<qint64> verifySealed(Connection &connection, const Keyring &keyring, const QString &folder)
{
    FRACTAL_TRY(const qint64 entries, verify(connection));
    FRACTAL_TRY_VOID(checkSeal(connection, keyring));
    FRACTAL_TRY(const auto anchor, readAnchor(keyring, folder));
    if (anchor)
        FRACTAL_TRY_VOID(checkAnchor(connection, *anchor));
    return entries;
}

} // namespace fractal::journal
