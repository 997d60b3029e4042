// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/users.h"

/// Throttling of sign-ins (decision 16a) and sessions of browsers. A counter belongs to (account, /24 or /64 network), or to
/// (account, browser) where this browser has signed in before.
namespace fractal::sign_in {

/// Which counter an attempt belongs to. `network` is the peer's /24 or /64 as text.
[[nodiscard]] QString subjectOf(const QString &userName, const QString &network, const QByteArray &knownBrowser);

/// Inside a transaction: whoever else tries the same waits until this one has ended, so that many guesses at once count
/// as many.
[[nodiscard]] Result<void> hold(Work &work, const QString &subject);
/// The moment before which an attempt is refused without looking at the password; nothing when it may go on.
[[nodiscard]] Result<std::optional<Instant>> blockedUntil(Connection &connection, const QString &subject, Instant now);
/// After 5 failures the wait doubles from 10 s, from the 10th on it is 15 min. Trying during the wait does not lengthen it.
[[nodiscard]] Result<void> recordFailure(Work &work, const QString &subject);
[[nodiscard]] Result<void> recordSuccess(Work &work, const QString &subject);
/// `user unlock`: forgets all counters of the account. The number forgotten.
[[nodiscard]] Result<qint64> unlock(Work &work, const QString &userName);

/// A browser's session: 12 h, 2 h without use. `token` is what the cookie holds; only its hash is stored.
struct Session {
    qint64 id = 0;
    UserId user;
    Instant createdAt;
};
[[nodiscard]] Result<void> start(Work &work, const QByteArray &token, UserId user, const QString &address,
                                 const QString &userAgent);
[[nodiscard]] Result<std::optional<Session>> find(Connection &connection, const QByteArray &token, Instant now);
[[nodiscard]] Result<void> touch(Work &work, qint64 session);
[[nodiscard]] Result<void> end(Work &work, qint64 session);
[[nodiscard]] Result<void> endAllOf(Work &work, UserId user);

} // namespace fractal::sign_in
