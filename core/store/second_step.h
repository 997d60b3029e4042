// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/totp.h"
#include "core/store/users.h"

/// Two-step authentication of an account: the seed of its authenticator app, sealed by the site's key (SEC-11), and its
/// recovery codes. Functions that write run in the caller's transaction; the caller writes the journal, which never holds
/// a seed or a code.
namespace fractal::second_step {

using namespace std::chrono_literals;
inline constexpr std::chrono::milliseconds setUpLifetime = 10min;

struct State {
    Instant since;
    int recoveryCodes = 0; ///< that are left
};
/// Nothing where a sign-in asks for the password alone.
[[nodiscard]] Result<std::optional<State>> stateOf(Connection &connection, UserId user);

/// A new seed for the app of `user`. It counts once a code of it was given: until then, for ten minutes, `session` may see
/// it. AlreadyExists when the second step is on.
[[nodiscard]] Result<void> begin(Work &work, UserId user, qint64 session);
/// The seed that is waiting for its first code; nothing when none is.
[[nodiscard]] Result<std::optional<crypto::Secret>> begun(Work &work, UserId user, qint64 session);
/// The first code: false when it is wrong, or nothing is waiting for one.
[[nodiscard]] Result<bool> confirm(Work &work, UserId user, qint64 session, const QString &code);

/// A code of the app. Each step's counts once, whoever is first (SEC-25). Corrupt when the site's key is another one.
[[nodiscard]] Result<bool> useCode(Work &work, UserId user, const QString &code);

/// Off, with its recovery codes. False when it was.
[[nodiscard]] Result<bool> remove(Work &work, UserId user);

} // namespace fractal::second_step
