// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyring.h"
#include "core/store/consumers.h"
#include "core/store/site_state.h"

namespace fractal::consumers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype secretBytes = 32; // 43 characters of base64url (decision 17)
constexpr qsizetype hintLength = 4;

/// A sealed secret opens only for its own consumer.
QByteArray associated(ConsumerId id)
{
    return "consumer:" + QByteArray::number(id.value);
}

} // namespace

Result<crypto::Secret> rotateSecret(Work &work, ConsumerId id, bool keepSealed)
{
    const QByteArray secret = crypto::base64Url(work.random.bytes(secretBytes));
    const QByteArray sealed = crypto::seal(work.random, work.keyring.keyFor("consumer-secret"), secret, associated(id));
    FRACTAL_TRY_VOID(work.connection.execute(u"DELETE FROM consumer_secrets WHERE consumer_id = ?"_s, {id.value}));
    FRACTAL_TRY_VOID(work.connection.execute(
        u"INSERT INTO consumer_secrets (consumer_id, hash, sealed, hint, created_at) VALUES (?, ?, ?, ?, ?)"_s,
        {id.value, crypto::sha256(secret), keepSealed ? QVariant{sealed} : QVariant{},
         QString::fromLatin1(secret.first(hintLength)), work.now().ms}));
    FRACTAL_TRY_VOID(bumpEpoch(work.connection));
    return crypto::Secret{secret};
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

Result<bool> verifySecret(Connection &connection, ConsumerId id, QByteArrayView secret, Instant now)
{
    const QByteArray given = crypto::sha256(secret);
    bool matches = false;
    FRACTAL_TRY(
        Rows rows,
        connection.select(u"SELECT hash FROM consumer_secrets WHERE consumer_id = ? AND (expires_at IS NULL OR expires_at > ?)"_s,
                          {id.value, now.ms}));
    while (rows.next())
        matches = crypto::constantTimeEqual(rows.blob(0), given) || matches;
    return matches;
}

} // namespace fractal::consumers
