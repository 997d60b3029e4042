// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/second_step.h"

#include "core/crypto/keyring.h"
#include "core/store/recovery_codes.h"

namespace fractal::second_step {

using namespace Qt::StringLiterals;

namespace {

constexpr auto purpose = "totp-seed";

/// Bound to its account: a row that somebody moves to another one does not open.
QByteArray ownerOf(UserId user)
{
    return purpose + QByteArray{":"} + QByteArray::number(user.value);
}

struct Seed {
    crypto::Secret value;
    qint64 lastStep = 0;
};

Result<std::optional<Seed>> opened(const Work &work, UserId user, Result<Rows> found)
{
    FRACTAL_TRY(Rows rows, std::move(found));
    if (!rows.next())
        return std::optional<Seed>{};
    FRACTAL_TRY(const QByteArray seed, crypto::open(work.keyring.keyFor(purpose), rows.blob(0), ownerOf(user)));
    return std::optional{Seed{crypto::Secret{seed}, rows.integer(1)}};
}

Result<std::optional<Seed>> waiting(Work &work, UserId user, qint64 session)
{
    return opened(
        work, user,
        work.connection.select(
            u"SELECT sealed_seed, last_step FROM second_steps WHERE user_id = ? AND session_id = ? AND created_at > ? AND confirmed_at IS NULL"_s,
            {user.value, session, (work.now() - setUpLifetime).ms}));
}

} // namespace

Result<std::optional<State>> stateOf(Connection &connection, UserId user)
{
    State state;
    {
        FRACTAL_TRY(Rows rows,
                    connection.select(u"SELECT confirmed_at FROM second_steps WHERE user_id = ? AND confirmed_at IS NOT NULL"_s,
                                      {user.value}));
        if (!rows.next())
            return std::optional<State>{};
        state.since = rows.instant(0);
    }
    FRACTAL_TRY(state.recoveryCodes, recovery_codes::left(connection, user));
    return std::optional{state};
}

Result<void> begin(Work &work, UserId user, qint64 session)
{
    FRACTAL_TRY(const auto state, stateOf(work.connection, user));
    if (state)
        return failure(ErrorCode::AlreadyExists, u"two-step authentication is on; turn it off first"_s);
    const crypto::Secret seed = totp::newSeed(work.random);
    const QByteArray sealed = crypto::seal(work.random, work.keyring.keyFor(purpose), seed.reveal(), ownerOf(user));
    FRACTAL_TRY_VOID(work.connection.execute(
        u"INSERT INTO second_steps (user_id, sealed_seed, session_id, created_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (user_id) DO UPDATE SET sealed_seed = excluded.sealed_seed, session_id = excluded.session_id,"
        " created_at = excluded.created_at, last_step = 0 WHERE second_steps.confirmed_at IS NULL"_s,
        {user.value, sealed, session, work.now().ms}));
    return {};
}

Result<std::optional<crypto::Secret>> begun(Work &work, UserId user, qint64 session)
{
    FRACTAL_TRY(const auto seed, waiting(work, user, session));
    return seed ? std::optional{seed->value} : std::nullopt;
}

Result<bool> confirm(Work &work, UserId user, qint64 session, const QString &code)
{
    FRACTAL_TRY(const auto seed, waiting(work, user, session));
    if (!seed)
        return false;
    const auto step = totp::stepOf(seed->value, code, work.now(), seed->lastStep);
    if (!step)
        return false;
    FRACTAL_TRY(
        const qint64 changed,
        work.connection.execute(
            u"UPDATE second_steps SET confirmed_at = ?, last_step = ?, session_id = 0 WHERE user_id = ? AND confirmed_at IS NULL"_s,
            {work.now().ms, *step, user.value}));
    return changed == 1;
}

Result<bool> useCode(Work &work, UserId user, const QString &code)
{
    FRACTAL_TRY(const auto seed,
                opened(work, user,
                       work.connection.select(
                           u"SELECT sealed_seed, last_step FROM second_steps WHERE user_id = ? AND confirmed_at IS NOT NULL"_s,
                           {user.value})));
    if (!seed)
        return false;
    const auto step = totp::stepOf(seed->value, code, work.now(), seed->lastStep);
    if (!step)
        return false;
    FRACTAL_TRY(const qint64 changed,
                work.connection.execute(u"UPDATE second_steps SET last_step = ? WHERE user_id = ? AND last_step < ?"_s,
                                        {*step, user.value, *step}));
    return changed == 1;
}

Result<bool> remove(Work &work, UserId user)
{
    FRACTAL_TRY(const auto state, stateOf(work.connection, user));
    FRACTAL_TRY_VOID(work.connection.execute(u"DELETE FROM second_steps WHERE user_id = ?"_s, {user.value}));
    FRACTAL_TRY_VOID(recovery_codes::forget(work, user));
    return state.has_value();
}

} // namespace fractal::second_step
