// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/users.h"

#include <optional>
#include <vector>

/// Throttling of sign-ins (decision 16a) and sessions of browsers. A counter belongs to (account, /24 or /64 network), or to
/// (account, browser) where this browser has signed in before.
namespace fractal::sign_in {

/// Which counter an attempt belongs to. `network` is the peer's /24 or /64 as text.
[[nodiscard]] QString subjectOf(const QString &userName, const QString &network, const QByteArray &knownBrowser);
/// The same for the code after the password. Whoever comes so far knows the password: all networks share one counter, so
/// that many addresses do not give many guesses at six digits.
[[nodiscard]] QString codeSubjectOf(const QString &userName, const QByteArray &knownBrowser);

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
    Instant lastSeenAt; ///< to the minute
    QString address; ///< at the sign-in
    QString userAgent; ///< as the browser called itself then
};
[[nodiscard]] Result<void> start(Work &work, const QByteArray &token, UserId user, const QString &address,
                                 const QString &userAgent);
[[nodiscard]] Result<std::optional<Session>> find(Connection &connection, const QByteArray &token, Instant now);
/// Those that hold, the newest first; at most 100.
[[nodiscard]] Result<std::vector<Session>> sessionsOf(Connection &connection, UserId user, Instant now);
[[nodiscard]] Result<void> touch(Work &work, qint64 session);
[[nodiscard]] Result<void> end(Work &work, qint64 session);
/// False when it is not one of this account, or has ended.
[[nodiscard]] Result<bool> endOneOf(Work &work, UserId user, qint64 session);
/// The number ended. `kept` goes on; 0: none does. Whoever is about to sign in has to start again.
[[nodiscard]] Result<qint64> endAllOf(Work &work, UserId user, qint64 kept = 0);

/// A browser whose person gave the right password and still owes the second step: ten minutes.
[[nodiscard]] Result<void> startPending(Work &work, const QByteArray &token, UserId user);
/// Nothing for an unknown or late one, or when the account was disabled.
[[nodiscard]] Result<std::optional<UserId>> findPending(Connection &connection, const QByteArray &token, Instant now);
/// False when another one was first.
[[nodiscard]] Result<bool> endPending(Work &work, const QByteArray &token);

/// Ends those that would have ended by themselves at `asOf`, which may be later than now (clock_mark.h).
[[nodiscard]] Result<void> endExpired(Work &work, Instant asOf);

} // namespace fractal::sign_in
