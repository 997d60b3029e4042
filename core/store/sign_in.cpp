// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sign_in.h"

#include "core/crypto/secrets.h"

namespace fractal::sign_in {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds sessionLifetime = 12h;
constexpr std::chrono::milliseconds sessionIdle = 2h;
constexpr std::chrono::milliseconds forgotten = 24h; // failures older than this count no more
constexpr qint64 freeFailures = 5; // oauth.md L06
constexpr qint64 lockingFailures = 10;
constexpr std::chrono::milliseconds firstWait = 10s;
constexpr std::chrono::milliseconds lockedFor = 15min;
constexpr std::chrono::milliseconds pendingLifetime = 10min;
constexpr qsizetype longestAgent = 300;
constexpr int mostSessions = 100;

std::chrono::milliseconds waitAfter(qint64 failures)
{
    if (failures < freeFailures)
        return 0ms;
    if (failures >= lockingFailures)
        return lockedFor;
    return firstWait * (1LL << (failures - freeFailures));
}

QString nameOf(const QString &account)
{
    return account.trimmed().toLower().left(200);
}

QString nameOf(const QByteArray &knownBrowser)
{
    return u"browser "_s + QString::fromLatin1(crypto::sha256(knownBrowser).first(8).toHex());
}

/// Of the session `s` of an account `u` that holds at a moment; its values: twice that moment, less the idle time.
const QString &holdingSessions()
{
    static const QString sql =
        u"SELECT s.id, s.user_id, s.created_at, s.last_seen_at, s.address, s.user_agent FROM web_sessions s"
        " JOIN users u ON u.id = s.user_id WHERE s.ended_at IS NULL AND s.expires_at > ? AND s.last_seen_at > ?"
        " AND u.enabled = 1 AND u.deleted_at IS NULL"_s;
    return sql;
}

Session sessionFrom(const Rows &rows)
{
    return {rows.integer(0), UserId{rows.integer(1)}, rows.instant(2), rows.instant(3), rows.text(4), rows.text(5)};
}

} // namespace

QString subjectOf(const QString &userName, const QString &network, const QByteArray &knownBrowser)
{
    return nameOf(userName) + u'\n' + (knownBrowser.isEmpty() ? network : nameOf(knownBrowser));
}

QString codeSubjectOf(const QString &userName, const QByteArray &knownBrowser)
{
    const QString subject = nameOf(userName) + "\nsecond step"_L1;
    return knownBrowser.isEmpty() ? subject : subject + u' ' + nameOf(knownBrowser);
}

Result<void> hold(Work &work, const QString &subject)
{
    FRACTAL_TRY_VOID(work.connection.execute(
        u"INSERT INTO sign_in_throttle (subject, failures, last_failure_at, blocked_until) VALUES (?, 0, ?, 0)"
        " ON CONFLICT (subject) DO UPDATE SET subject = excluded.subject"_s,
        {text(subject), work.now().ms}));
    return {};
}

Result<std::optional<Instant>> blockedUntil(Connection &connection, const QString &subject, Instant now)
{
    FRACTAL_TRY(Rows rows, connection.select(u"SELECT blocked_until FROM sign_in_throttle WHERE subject = ?"_s, {text(subject)}));
    if (!rows.next() || rows.instant(0) <= now)
        return std::optional<Instant>{};
    return std::optional{rows.instant(0)};
}

Result<void> recordFailure(Work &work, const QString &subject)
{
    const Instant now = work.now();
    qint64 failures = 0;
    {
        FRACTAL_TRY(
            Rows rows,
            work.connection.select(u"SELECT failures, last_failure_at, blocked_until FROM sign_in_throttle WHERE subject = ?"_s,
                                   {text(subject)}));
        if (rows.next()) {
            if (rows.instant(2) > now) // a race past the check: trying during the wait does not lengthen it (decision 42)
                return {};
            failures = now - rows.instant(1) > forgotten ? 0 : rows.integer(0);
        }
    }
    ++failures;
    FRACTAL_TRY_VOID(work.connection.execute(
        u"INSERT INTO sign_in_throttle (subject, failures, last_failure_at, blocked_until) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, last_failure_at = excluded.last_failure_at, blocked_until = excluded.blocked_until"_s,
        {text(subject), failures, now.ms, (now + waitAfter(failures)).ms}));
    return {};
}

Result<void> recordSuccess(Work &work, const QString &subject)
{
    FRACTAL_TRY_VOID(work.connection.execute(u"DELETE FROM sign_in_throttle WHERE subject = ?"_s, {text(subject)}));
    return {};
}

Result<qint64> unlock(Work &work, const QString &userName)
{
    const QString first = userName.trimmed().toLower() + u'\n';
    return work.connection.execute(u"DELETE FROM sign_in_throttle WHERE substr(subject, 1, ?) = ?"_s,
                                   {static_cast<qint64>(first.size()), first});
}

Result<void> start(Work &work, const QByteArray &token, UserId user, const QString &address, const QString &userAgent)
{
    const Instant now = work.now();
    FRACTAL_TRY_VOID(work.connection.execute(
        u"INSERT INTO web_sessions (hash, user_id, created_at, last_seen_at, expires_at, address, user_agent) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {crypto::sha256(token), user.value, now.ms, now.ms, (now + sessionLifetime).ms, text(address),
         text(userAgent.left(longestAgent))}));
    return {};
}

Result<std::optional<Session>> find(Connection &connection, const QByteArray &token, Instant now)
{
    FRACTAL_TRY(Rows rows,
                connection.select(QStringList{holdingSessions(), u"AND s.hash = ?"_s}.join(u' '),
                                  {now.ms, (now - sessionIdle).ms, crypto::sha256(token)}));
    return rows.next() ? std::optional{sessionFrom(rows)} : std::nullopt;
}

Result<std::vector<Session>> sessionsOf(Connection &connection, UserId user, Instant now)
{
    FRACTAL_TRY(Rows rows,
                connection.select(QStringList{holdingSessions(), u"AND s.user_id = ? ORDER BY s.id DESC LIMIT ?"_s}.join(u' '),
                                  {now.ms, (now - sessionIdle).ms, user.value, mostSessions}));
    std::vector<Session> found;
    while (rows.next())
        found.push_back(sessionFrom(rows));
    return found;
}

Result<void> touch(Work &work, qint64 session)
{
    FRACTAL_TRY_VOID(
        work.connection.execute(u"UPDATE web_sessions SET last_seen_at = ? WHERE id = ?"_s, {work.now().ms, session}));
    return {};
}

Result<void> end(Work &work, qint64 session)
{
    FRACTAL_TRY_VOID(work.connection.execute(u"UPDATE web_sessions SET ended_at = ? WHERE id = ? AND ended_at IS NULL"_s,
                                             {work.now().ms, session}));
    return {};
}

Result<bool> endOneOf(Work &work, UserId user, qint64 session)
{
    FRACTAL_TRY(
        const qint64 ended,
        work.connection.execute(u"UPDATE web_sessions SET ended_at = ? WHERE id = ? AND user_id = ? AND ended_at IS NULL"_s,
                                {work.now().ms, session, user.value}));
    return ended == 1;
}

Result<qint64> endAllOf(Work &work, UserId user, qint64 kept)
{
    FRACTAL_TRY_VOID(work.connection.execute(u"DELETE FROM pending_sign_ins WHERE user_id = ?"_s, {user.value}));
    return work.connection.execute(u"UPDATE web_sessions SET ended_at = ? WHERE user_id = ? AND ended_at IS NULL AND id <> ?"_s,
                                   {work.now().ms, user.value, kept});
}

Result<void> startPending(Work &work, const QByteArray &token, UserId user)
{
    const Instant now = work.now();
    FRACTAL_TRY_VOID(work.connection.execute(u"DELETE FROM pending_sign_ins WHERE expires_at <= ?"_s, {now.ms}));
    FRACTAL_TRY_VOID(
        work.connection.execute(u"INSERT INTO pending_sign_ins (browser_hash, user_id, expires_at) VALUES (?, ?, ?)"_s,
                                {crypto::sha256(token), user.value, (now + pendingLifetime).ms}));
    return {};
}

Result<std::optional<UserId>> findPending(Connection &connection, const QByteArray &token, Instant now)
{
    FRACTAL_TRY(Rows rows,
                connection.select(u"SELECT p.user_id FROM pending_sign_ins p JOIN users u ON u.id = p.user_id"
                                  " WHERE p.browser_hash = ? AND p.expires_at > ? AND u.enabled = 1 AND u.deleted_at IS NULL"_s,
                                  {crypto::sha256(token), now.ms}));
    return rows.next() ? std::optional{UserId{rows.integer(0)}} : std::nullopt;
}

Result<bool> endPending(Work &work, const QByteArray &token)
{
    FRACTAL_TRY(const qint64 ended,
                work.connection.execute(u"DELETE FROM pending_sign_ins WHERE browser_hash = ?"_s, {crypto::sha256(token)}));
    return ended == 1;
}

Result<void> endExpired(Work &work, Instant asOf)
{
    FRACTAL_TRY_VOID(work.connection.execute(
        u"UPDATE web_sessions SET ended_at = ? WHERE ended_at IS NULL AND (expires_at <= ? OR last_seen_at <= ?)"_s,
        {work.now().ms, asOf.ms, (asOf - sessionIdle).ms}));
    FRACTAL_TRY_VOID(work.connection.execute(u"DELETE FROM pending_sign_ins WHERE expires_at <= ?"_s, {asOf.ms}));
    return {};
}

} // namespace fractal::sign_in
