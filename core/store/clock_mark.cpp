// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/clock_mark.h"

#include "core/store/authorizations.h"
#include "core/store/journal.h"
#include "core/store/sign_in.h"
#include "core/store/site_state.h"

namespace fractal::clock_mark {

using namespace Qt::StringLiterals;

namespace {

/// What has expired by the mark expires now; what had expired by now already stays as it is.
constexpr QStringView pullIn[] = {
    u"UPDATE access_tokens SET expires_at = ? WHERE expires_at > ? AND expires_at <= ?",
    u"UPDATE authorization_codes SET expires_at = ? WHERE expires_at > ? AND expires_at <= ?",
    u"UPDATE refresh_tokens SET expires_at = ? WHERE expires_at > ? AND expires_at <= ?",
    u"UPDATE authorizations SET expires_at = ? WHERE expires_at > ? AND expires_at <= ?",
    u"UPDATE interactions SET expires_at = ? WHERE expires_at > ? AND expires_at <= ?",
    u"UPDATE consumer_secrets SET expires_at = ? WHERE expires_at > ? AND expires_at <= ?",
};

/// The minute in which a consumer without a secret gets the same successor again is over where it was over (decision 16).
Result<void> closeWindows(Work &work, Instant mark)
{
    FRACTAL_TRY_VOID(work.connection.execute(
        u"UPDATE refresh_tokens SET state = 'superseded', sealed_answer = NULL WHERE state = 'rotated' AND rotated_at <= ?"
        " AND authorization_id IN (SELECT a.id FROM authorizations a JOIN oauth_consumers c ON c.id = a.consumer_id WHERE c.public_client = 1)"_s,
        {(mark - authorizations::publicGrace).ms}));
    return {};
}

Result<void> endWhatHadExpired(Work &work, Instant mark)
{
    const qint64 now = work.now().ms;
    for (const QStringView sql : pullIn)
        FRACTAL_TRY_VOID(work.connection.execute(sql.toString(), {now, now, mark.ms}));
    FRACTAL_TRY_VOID(closeWindows(work, mark));
    FRACTAL_TRY_VOID(sign_in::endExpired(work, mark));
    return bumpEpoch(work.connection);
}

Result<void> log(Work &work, Instant mark)
{
    journal::Record record;
    record.author.actor = u"server"_s;
    record.action = u"clock.set_back"_s;
    record.reason = u"the clock was set back from %1 or later; what had expired by then stays expired"_s.arg(
        QString::fromLatin1(toRfc3339(mark)));
    FRACTAL_TRY_VOID(journal::append(work, record));
    return {};
}

} // namespace

Result<Mark> read(Connection &connection)
{
    FRACTAL_TRY(Rows rows, connection.select(u"SELECT at, set_back_at, set_back_from FROM clock_mark WHERE id = 1"_s));
    if (!rows.next())
        return Mark{};
    return Mark{rows.instant(0), rows.optionalInstant(1), rows.instant(2)};
}

Result<bool> isBehind(Connection &connection, Instant now)
{
    FRACTAL_TRY(const Mark mark, read(connection));
    return mark.at > now + tolerated;
}

Result<bool> settle(Work &work)
{
    FRACTAL_TRY(const Mark mark, read(work.connection));
    const Instant now = work.now();
    if (mark.at <= now + tolerated) {
        FRACTAL_TRY_VOID(raise(work));
        return false;
    }
    FRACTAL_TRY_VOID(endWhatHadExpired(work, mark.at));
    FRACTAL_TRY_VOID(work.connection.execute(u"UPDATE clock_mark SET at = ?, set_back_at = ?, set_back_from = ? WHERE id = 1"_s,
                                             {now.ms, now.ms, mark.at.ms}));
    FRACTAL_TRY_VOID(log(work, mark.at));
    return true;
}

Result<void> raise(Work &work)
{
    FRACTAL_TRY_VOID(
        work.connection.execute(u"UPDATE clock_mark SET at = ? WHERE id = 1 AND at < ?"_s, {work.now().ms, work.now().ms}));
    return {};
}

} // namespace fractal::clock_mark
