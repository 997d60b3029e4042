// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/consumer_secrets.h"

#include "core/crypto/keyring.h"
#include "core/store/settings.h"
#include "core/store/site_state.h"

#include <algorithm>

namespace fractal::consumers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype secretBytes = 32; // 43 characters of base64url (decision 17)

/// A sealed secret opens only for its own consumer.
QByteArray associated(ConsumerId id)
{
    return "consumer:" + QByteArray::number(id.value);
}

Result<void> check(const Rotation &rotation, Instant now)
{
    if (rotation.overlap < 0ms || rotation.overlap > longestOverlap)
        return failure(ErrorCode::ValidationFailed, u"an old secret goes on working for at most seven days"_s, u"overlap"_s);
    if (rotation.expiresAt && *rotation.expiresAt <= now)
        return failure(ErrorCode::ValidationFailed, u"a secret cannot expire before it is made"_s, u"expires"_s);
    return {};
}

/// The secret before the new one works until the overlap is over, or until its own end; the others end now.
Result<void> retire(Work &work, ConsumerId id, SecretId fresh, std::chrono::milliseconds overlap)
{
    const Instant now = work.now();
    FRACTAL_TRY(const auto live, liveSecrets(work.connection, id, now));
    const bool isKept = overlap > 0ms && live.size() > 1;
    const SecretId previous = isKept ? live[1].id : fresh;
    FRACTAL_TRY_VOID(work.connection.execute(u"DELETE FROM consumer_secrets WHERE consumer_id = ? AND id <> ? AND id <> ?"_s,
                                             {id.value, fresh.value, previous.value}));
    if (!isKept)
        return {};
    const qint64 end = (now + overlap).ms;
    FRACTAL_TRY_VOID(work.connection.execute(
        u"UPDATE consumer_secrets SET expires_at = ? WHERE id = ? AND (expires_at IS NULL OR expires_at > ?)"_s,
        {end, previous.value, end}));
    return {};
}

} // namespace

Result<std::vector<LiveSecret>> liveSecrets(Connection &connection, ConsumerId id, Instant now)
{
    FRACTAL_TRY(
        Rows rows,
        connection.select(
            u"SELECT id, hint, created_at, expires_at, last_used_at, last_used_from, CASE WHEN sealed IS NULL THEN 0 ELSE 1 END"
            " FROM consumer_secrets WHERE consumer_id = ? AND (expires_at IS NULL OR expires_at > ?) ORDER BY id DESC"_s,
            {id.value, now.ms}));
    std::vector<LiveSecret> secrets;
    while (rows.next())
        secrets.push_back({SecretId{rows.integer(0)}, rows.text(1), rows.instant(2), rows.optionalInstant(3),
                           rows.optionalInstant(4), rows.text(5), rows.flag(6)});
    return secrets;
}

Result<crypto::Secret> rotateSecret(Work &work, ConsumerId id, const Rotation &rotation)
{
    FRACTAL_TRY_VOID(check(rotation, work.now()));
    const QByteArray secret = crypto::base64Url(work.random.bytes(secretBytes));
    const QByteArray sealed = crypto::seal(work.random, work.keyring.keyFor("consumer-secret"), secret, associated(id));
    // Before the old ones go: SQLite would give it the number of one that is gone, and who proved himself with that one a
    // moment ago would pass for this one.
    SecretId fresh;
    FRACTAL_TRY(
        fresh.value,
        work.connection.insert(
            u"INSERT INTO consumer_secrets (consumer_id, hash, sealed, hint, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {id.value, crypto::sha256(secret), rotation.keepSealed ? QVariant{sealed} : QVariant{},
             QString::fromLatin1(secret.first(hintLength)), work.now().ms, stored(rotation.expiresAt)}));
    FRACTAL_TRY_VOID(retire(work, id, fresh, rotation.overlap));
    FRACTAL_TRY_VOID(bumpEpoch(work.connection));
    return crypto::Secret{secret};
}

Result<bool> keepsSealed(Connection &connection)
{
    FRACTAL_TRY(const Settings settings, Settings::load(connection));
    return !settings.neverShowSecrets;
}

Result<crypto::Secret> rotateSecret(Work &work, ConsumerId id, bool keepSealed)
{
    return rotateSecret(work, id, Rotation{.overlap = 0ms, .expiresAt = {}, .keepSealed = keepSealed});
}

Result<LiveSecret> endSecret(Work &work, ConsumerId id, SecretId secret)
{
    FRACTAL_TRY(const auto live, liveSecrets(work.connection, id, work.now()));
    const auto found = std::ranges::find(live, secret, &LiveSecret::id);
    if (found == live.end())
        return failure(ErrorCode::NotFound, u"the consumer has no such secret"_s, u"secret"_s);
    if (live.size() == 1)
        return failure(ErrorCode::BusinessRule, u"it is the only secret that works; make a new one, or disable the consumer"_s,
                       u"secret"_s, {{u"rule"_s, u"last_secret"_s}});
    FRACTAL_TRY_VOID(work.connection.execute(u"DELETE FROM consumer_secrets WHERE id = ?"_s, {secret.value}));
    FRACTAL_TRY_VOID(bumpEpoch(work.connection));
    return *found;
}

Result<void> touchSecret(Work &work, SecretId secret, const QString &address)
{
    constexpr qint64 minute = 60'000;
    FRACTAL_TRY_VOID(work.connection.execute(
        u"UPDATE consumer_secrets SET last_used_at = ?, last_used_from = ? WHERE id = ? AND (last_used_at IS NULL OR last_used_at < ?)"_s,
        {work.now().ms, text(address), secret.value, work.now().ms - minute}));
    return {};
}

Result<bool> isLive(Connection &connection, SecretId secret, Instant now)
{
    FRACTAL_TRY(Rows rows,
                connection.select(u"SELECT 1 FROM consumer_secrets WHERE id = ? AND (expires_at IS NULL OR expires_at > ?)"_s,
                                  {secret.value, now.ms}));
    return rows.next();
}

Result<crypto::Secret> revealSecret(Work &work, ConsumerId id)
{
    FRACTAL_TRY(Rows rows,
                work.connection.select(u"SELECT sealed FROM consumer_secrets WHERE consumer_id = ? ORDER BY id DESC LIMIT 1"_s,
                                       {id.value}));
    if (!rows.next() || rows.isNull(0))
        return failure(ErrorCode::NotFound, u"no copy of this secret is kept; make a new one"_s, u"consumer"_s);
    FRACTAL_TRY(const QByteArray secret, crypto::open(work.keyring.keyFor("consumer-secret"), rows.blob(0), associated(id)));
    return crypto::Secret{secret};
}

Result<std::vector<SecretHash>> secretHashes(Connection &connection, ConsumerId id)
{
    FRACTAL_TRY(Rows rows,
                connection.select(u"SELECT id, hash, expires_at FROM consumer_secrets WHERE consumer_id = ?"_s, {id.value}));
    std::vector<SecretHash> hashes;
    while (rows.next())
        hashes.push_back({SecretId{rows.integer(0)}, rows.blob(1), rows.optionalInstant(2)});
    return hashes;
}

std::optional<SecretId> presentedSecret(std::span<const SecretHash> secrets, QByteArrayView secret, Instant now)
{
    const QByteArray given = crypto::sha256(secret);
    std::optional<SecretId> presented;
    for (const SecretHash &one : secrets) {
        const bool isEqual = crypto::constantTimeEqual(one.hash, given);
        if (isEqual && (!one.expiresAt || *one.expiresAt > now))
            presented = one.id;
    }
    return presented;
}

Result<bool> verifySecret(Connection &connection, ConsumerId id, QByteArrayView secret, Instant now)
{
    FRACTAL_TRY(const auto hashes, secretHashes(connection, id));
    return presentedSecret(hashes, secret, now).has_value();
}

} // namespace fractal::consumers
