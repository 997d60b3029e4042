// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/restore_backup.h"

#include "core/backup/load_backup.h"
#include "core/backup/restore_place.h"
#include "core/crypto/master_key.h"
#include "core/store/journal.h"
#include "core/store/migrations.h"
#include "core/store/settings.h"
#include "core/store/site_state.h"
#include "core/store/word_index.h"

#include <QJsonObject>

namespace fractal::backup {

using namespace Qt::StringLiterals;

namespace {

/// Whoever got hold of a token of then must not come back with the backup (decision 17a), and what a session had begun
/// ended with it.
Result<qint64> endWhatWasGranted(Work &work)
{
    FRACTAL_TRY(
        const qint64 ended,
        work.connection.execute(
            u"UPDATE authorizations SET revoked_at = ?, revoked_reason = 'the site was restored from a backup' WHERE revoked_at IS NULL"_s,
            {work.now().ms}));
    FRACTAL_TRY_VOID(
        work.connection.execute(u"UPDATE authorizations SET cleared_at = ? WHERE cleared_at IS NULL"_s, {work.now().ms}));
    FRACTAL_TRY_VOID(work.connection.execute(u"DELETE FROM second_steps WHERE confirmed_at IS NULL"_s));
    FRACTAL_TRY_VOID(work.connection.execute(u"UPDATE second_steps SET session_id = 0"_s));
    FRACTAL_TRY_VOID(bumpEpoch(work.connection));
    return ended;
}

Result<void> writeEntry(Work &work, const QString &actor, const Summary &summary)
{
    journal::Record record;
    record.author.actor = actor;
    record.action = u"site.restore"_s;
    record.reason = u"restored from a backup of %1; %2 authorizations ended"_s
                        .arg(QString::fromLatin1(toRfc3339(summary.takenAt)))
                        .arg(summary.endedAuthorizations);
    FRACTAL_TRY_VOID(journal::append(work, record));
    return {};
}

Result<void> requireItsKey(Connection &connection, const Keyring &keyring)
{
    FRACTAL_TRY(const Settings settings, Settings::load(connection));
    if (settings.keyFingerprint != keyring.fingerprint())
        return failure(ErrorCode::Corrupt, u"the key in the backup is not the one of its site"_s);
    return {};
}

Result<void> fill(const Restoring &restoring, SealedReader &reader, Opening &opening, Connection &connection,
                  const RestorePlace &place)
{
    FRACTAL_TRY_VOID(migrations::applyUpTo(connection, opening.schema));
    FRACTAL_TRY_VOID(load(reader, connection, place.documents(), opening.summary));
    FRACTAL_TRY_VOID(migrations::applyUpTo(connection, migrations::newest()));
    const Keyring keyring = Keyring::fromKey(opening.key.reveal());
    FRACTAL_TRY_VOID(requireItsKey(connection, keyring));
    Work work{connection, restoring.clock, restoring.random, keyring};
    FRACTAL_TRY(opening.summary.endedAuthorizations, endWhatWasGranted(work));
    return writeEntry(work, restoring.actor, opening.summary);
}

} // namespace

Result<Summary> restore(const Restoring &restoring, QIODevice &in)
{
    FRACTAL_TRY(SealedReader reader, SealedReader::begin(in, restoring.passphrase));
    FRACTAL_TRY(Opening opening, readOpening(reader));
    if (opening.schema > migrations::newest())
        return failure(
            ErrorCode::Refused,
            u"this backup is of a newer version of Fractal One (schema %1, this program knows %2); restore it with that "
            "version or a later one"_s.arg(opening.schema)
                .arg(migrations::newest()));
    FRACTAL_TRY(RestorePlace place, RestorePlace::take(restoring.place));
    {
        FRACTAL_TRY(const auto connection, Database{place.work()}.create());
        FRACTAL_TRY(auto transaction, Transaction::begin(*connection));
        FRACTAL_TRY_VOID(fill(restoring, reader, opening, *connection, place));
        FRACTAL_TRY_VOID(word_index::settle(*connection));
        FRACTAL_TRY_VOID(master_key::write(place.work().folder, opening.key));
        FRACTAL_TRY_VOID(place.keepFiles());
        FRACTAL_TRY_VOID(transaction.commit());
    }
    FRACTAL_TRY_VOID(place.keepDatabase());
    return opening.summary;
}

} // namespace fractal::backup
