// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/housekeeping.h"

#include "core/store/calls.h"
#include "core/store/pending_changes.h"
#include "core/store/refused_callbacks.h"
#include "core/store/self_registered.h"

namespace fractal::housekeeping {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds day = 24h;

/// A table whose rows are due at a moment of their own. The SQL binds that moment and the limit.
struct Simple {
    QStringView erase;
    QStringView count;
    std::chrono::milliseconds kept{0}; ///< after that moment
};

Result<qint64> erase(Work &work, const Simple &what, int limit)
{
    return work.connection.execute(what.erase.toString(), {(work.now() - what.kept).ms, limit});
}

Result<qint64> count(Connection &connection, const Simple &what, Instant now)
{
    return connection.scalar(what.count.toString(), {(now - what.kept).ms, mostCounted});
}

constexpr Simple accessTokens{
    u"DELETE FROM access_tokens WHERE id IN (SELECT id FROM access_tokens WHERE expires_at < ? ORDER BY expires_at LIMIT ?)",
    u"SELECT count(*) FROM (SELECT 1 FROM access_tokens WHERE expires_at < ? LIMIT ?) AS due"};
/// That nobody came for. Used ones go with their authorization.
constexpr Simple unusedCodes{
    u"DELETE FROM authorization_codes WHERE id IN (SELECT id FROM authorization_codes WHERE used_at IS NULL AND expires_at < ?"
    " ORDER BY expires_at LIMIT ?)",
    u"SELECT count(*) FROM (SELECT 1 FROM authorization_codes WHERE used_at IS NULL AND expires_at < ? LIMIT ?) AS due", day};
constexpr Simple interactions{
    u"DELETE FROM interactions WHERE id IN (SELECT id FROM interactions WHERE expires_at < ? ORDER BY expires_at LIMIT ?)",
    u"SELECT count(*) FROM (SELECT 1 FROM interactions WHERE expires_at < ? LIMIT ?) AS due"};
constexpr Simple sessions{
    u"DELETE FROM web_sessions WHERE id IN (SELECT id FROM web_sessions WHERE expires_at < ? ORDER BY expires_at LIMIT ?)",
    u"SELECT count(*) FROM (SELECT 1 FROM web_sessions WHERE expires_at < ? LIMIT ?) AS due", day};
constexpr Simple throttles{
    u"DELETE FROM sign_in_throttle WHERE id IN (SELECT id FROM sign_in_throttle WHERE last_failure_at < ? ORDER BY last_failure_at LIMIT ?)",
    u"SELECT count(*) FROM (SELECT 1 FROM sign_in_throttle WHERE last_failure_at < ? LIMIT ?) AS due", day};
constexpr Simple secrets{
    u"DELETE FROM consumer_secrets WHERE id IN (SELECT id FROM consumer_secrets WHERE expires_at < ? ORDER BY expires_at LIMIT ?)",
    u"SELECT count(*) FROM (SELECT 1 FROM consumer_secrets WHERE expires_at < ? LIMIT ?) AS due"};
constexpr Simple answers{
    u"DELETE FROM idempotency WHERE (actor, consumer_id, operation, key) IN"
    " (SELECT actor, consumer_id, operation, key FROM idempotency WHERE expires_at < ? ORDER BY expires_at LIMIT ?)",
    u"SELECT count(*) FROM (SELECT 1 FROM idempotency WHERE expires_at < ? LIMIT ?) AS due"};
constexpr Simple mcpSessions{
    u"DELETE FROM mcp_ended_sessions WHERE id IN (SELECT id FROM mcp_ended_sessions WHERE expires_at < ? ORDER BY expires_at LIMIT ?)",
    u"SELECT count(*) FROM (SELECT 1 FROM mcp_ended_sessions WHERE expires_at < ? LIMIT ?) AS due"};
constexpr Simple pendingChanges{
    u"DELETE FROM pending_changes WHERE id IN (SELECT id FROM pending_changes WHERE expires_at < ? ORDER BY expires_at LIMIT ?)",
    u"SELECT count(*) FROM (SELECT 1 FROM pending_changes WHERE expires_at < ? LIMIT ?) AS due", pending_changes::kept};
constexpr Simple oldCalls{{}, u"SELECT count(*) FROM (SELECT 1 FROM calls WHERE at < ? LIMIT ?) AS due", calls::kept};
constexpr Simple refusedCallbacks{
    {}, u"SELECT count(*) FROM (SELECT 1 FROM refused_callbacks WHERE at < ? LIMIT ?) AS due", refused_callbacks::kept};

template <const Simple &what>
Result<qint64> eraseOf(Work &work, int limit)
{
    return erase(work, what, limit);
}

template <const Simple &what>
Result<qint64> countOf(Connection &connection, Instant now)
{
    return count(connection, what, now);
}

template <const Simple &what>
constexpr Kind simple(const char *name)
{
    return {name, eraseOf<what>, countOf<what>};
}

// Those that ended in time or were revoked, a day ago: until then a late client still finds out why.
constexpr QStringView endedFamilies =
    u"SELECT id FROM authorizations WHERE cleared_at IS NULL AND expires_at < ? ORDER BY expires_at LIMIT ?";
constexpr QStringView revokedFamilies =
    u"SELECT id FROM authorizations WHERE cleared_at IS NULL AND revoked_at IS NOT NULL AND revoked_at < ? ORDER BY revoked_at LIMIT ?";
// The newest first: each refers to the one before it.
constexpr QStringView familyTables[] = {
    u"DELETE FROM refresh_tokens WHERE id IN (SELECT id FROM refresh_tokens WHERE authorization_id = ? ORDER BY id DESC LIMIT ?)",
    u"DELETE FROM access_tokens WHERE id IN (SELECT id FROM access_tokens WHERE authorization_id = ? LIMIT ?)",
    u"DELETE FROM authorization_codes WHERE id IN (SELECT id FROM authorization_codes WHERE authorization_id = ? LIMIT ?)",
};

/// Takes the codes and tokens of one authorization, at most `limit`; fewer: it has none any more.
Result<qint64> clearFamily(Work &work, qint64 id, qint64 limit)
{
    qint64 gone = 0;
    for (const QStringView sql : familyTables) {
        FRACTAL_TRY(const qint64 rows, work.connection.execute(sql.toString(), {id, limit - gone}));
        gone += rows;
    }
    if (gone < limit)
        FRACTAL_TRY_VOID(
            work.connection.execute(u"UPDATE authorizations SET cleared_at = ? WHERE id = ?"_s, {work.now().ms, id}));
    return gone;
}

Result<qint64> sweepFamilies(Work &work, int limit)
{
    qint64 gone = 0;
    for (const QStringView sql : {endedFamilies, revokedFamilies}) {
        std::vector<qint64> ids;
        {
            FRACTAL_TRY(Rows rows, work.connection.select(sql.toString(), {(work.now() - day).ms, limit}));
            while (rows.next())
                ids.push_back(rows.integer(0));
        }
        for (const qint64 id : ids) {
            if (gone >= limit)
                return gone;
            FRACTAL_TRY(const qint64 rows, clearFamily(work, id, limit - gone));
            gone += std::max<qint64>(rows, 1); // an authorization without any counts, too
        }
    }
    return gone;
}

Result<qint64> dueFamilies(Connection &connection, Instant now)
{
    return connection.scalar(
        u"SELECT (SELECT count(*) FROM (SELECT 1 FROM authorizations WHERE cleared_at IS NULL AND expires_at < ? LIMIT ?) AS ended)"
        " + (SELECT count(*) FROM (SELECT 1 FROM authorizations WHERE cleared_at IS NULL AND revoked_at IS NOT NULL AND revoked_at < ?"
        " AND expires_at >= ? LIMIT ?) AS revoked)"_s,
        {(now - day).ms, mostCounted, (now - day).ms, (now - day).ms, mostCounted});
}

/// Clients that registered themselves, and whom nobody allowed anything within a day (oauth.md D04).
Result<qint64> sweepUnconsented(Work &work, int limit)
{
    return self_registered::removeUnconsented(work, work.now() - self_registered::keptWithoutConsent, limit);
}

Result<qint64> dueUnconsented(Connection &connection, Instant now)
{
    return self_registered::countUnconsented(connection, now - self_registered::keptWithoutConsent, now, mostCounted);
}

constexpr Kind allKinds[] = {
    simple<accessTokens>("access_tokens"),
    simple<unusedCodes>("authorization_codes"),
    {"authorizations", sweepFamilies, dueFamilies},
    simple<interactions>("interactions"),
    simple<sessions>("web_sessions"),
    simple<throttles>("sign_in_throttle"),
    simple<secrets>("consumer_secrets"),
    simple<answers>("idempotency"),
    simple<mcpSessions>("mcp_ended_sessions"),
    simple<pendingChanges>("pending_changes"),
    {"calls", calls::sweep, countOf<oldCalls>},
    {"oauth_consumers", sweepUnconsented, dueUnconsented},
    {"refused_callbacks", refused_callbacks::sweep, countOf<refusedCallbacks>},
};

} // namespace

std::span<const Kind> kinds()
{
    return allKinds;
}

Result<qint64> sweep(Work &work, int limit)
{
    qint64 gone = 0;
    for (const Kind &kind : kinds()) {
        FRACTAL_TRY(const qint64 rows, kind.sweep(work, limit));
        gone += rows;
    }
    return gone;
}

Result<std::vector<Backlog>> backlog(Connection &connection, Instant now)
{
    std::vector<Backlog> found;
    for (const Kind &kind : kinds()) {
        FRACTAL_TRY(const qint64 rows, kind.due(connection, now));
        found.push_back({kind.name, rows});
    }
    return found;
}

Result<qint64> waiting(Connection &connection, Instant now)
{
    FRACTAL_TRY(const auto kindsWaiting, backlog(connection, now));
    qint64 rows = 0;
    for (const Backlog &one : kindsWaiting)
        rows += one.rows;
    return rows;
}

} // namespace fractal::housekeeping
