// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection_progress.h"

#include "core/store/interactions.h"

namespace fractal::connection_progress {

using namespace Qt::StringLiterals;

namespace {

constexpr int newestEntries = 200; // of the log: an attempt is a handful of them, and each look costs the same

Step done(Instant at, const QString &by = {})
{
    return {true, at, by};
}

Step &stepOf(Progress &progress, Stage stage)
{
    return progress.steps[static_cast<std::size_t>(stage)];
}

/// The newest authorization that is alive, and what was done with it.
Result<void> readAuthorization(Connection &connection, ConsumerId consumer, Instant since, Progress &progress)
{
    FRACTAL_TRY(
        Rows row,
        connection.select(u"SELECT a.id, a.user_id, u.display_name, a.granted_at, a.tools_read_at, a.first_call_at,"
                          " (SELECT min(k.used_at) FROM authorization_codes k WHERE k.authorization_id = a.id)"
                          " FROM authorizations a LEFT JOIN users u ON u.id = a.user_id"
                          " WHERE a.consumer_id = ? AND a.granted_at >= ? AND a.revoked_at IS NULL ORDER BY a.id DESC LIMIT 1"_s,
                          {consumer.value, since.ms}));
    if (!row.next())
        return {};
    progress.authorization.value = row.integer(0);
    progress.user.value = row.integer(1);
    const QString person = row.text(2);
    stepOf(progress, Stage::Allowed) = done(row.instant(3), person);
    if (const auto at = row.optionalInstant(6))
        stepOf(progress, Stage::Connected) = done(*at, person);
    if (const auto at = row.optionalInstant(4))
        stepOf(progress, Stage::ToolsRead) = done(*at);
    if (const auto at = row.optionalInstant(5))
        stepOf(progress, Stage::FirstCall) = done(*at);
    return {};
}

/// Without a live authorization an attempt begins when the last one ended.
Result<Instant> beginningOf(Connection &connection, ConsumerId consumer, Instant since, const Progress &progress)
{
    if (progress.authorization)
        return since;
    FRACTAL_TRY(
        const qint64 ended,
        connection.scalar(u"SELECT coalesce(max(revoked_at), 0) FROM authorizations WHERE consumer_id = ?"_s, {consumer.value}));
    return std::max(since, Instant{ended});
}

Result<void> readVisits(Connection &connection, ConsumerId consumer, Instant since, Progress &progress)
{
    {
        FRACTAL_TRY(Rows row,
                    connection.select(u"SELECT min(at) FROM calls WHERE operation = 'metadata' AND at >= ?"_s, {since.ms}));
        if (row.next() && !row.isNull(0))
            stepOf(progress, Stage::Found) = done(row.instant(0));
    }
    FRACTAL_TRY(Rows row,
                connection.select(u"SELECT max(expires_at) FROM interactions WHERE consumer_id = ? AND expires_at >= ?"_s,
                                  {consumer.value, (since + interactions::lifetime).ms}));
    if (row.next() && !row.isNull(0))
        stepOf(progress, Stage::PageOpened) = done(row.instant(0) - interactions::lifetime);
    return {};
}

Hindrance hindranceOf(const QString &action, const QString &reason, bool hasPerson)
{
    if (action == "authorize.denied"_L1) {
        if (reason == QLatin1StringView{noRightsReason})
            return Hindrance::NoRights;
        return hasPerson ? Hindrance::Denied : Hindrance::Cancelled;
    }
    if (action == "sign_in.refused"_L1)
        return Hindrance::WrongPassword;
    // The name of RFC 6749 §5.2 stands before the colon.
    if (action == "token.refused"_L1 && reason.section(u':', 0, 0) == "invalid_client"_L1)
        return Hindrance::WrongSecret;
    return Hindrance::Other;
}

Result<void> readEntries(Connection &connection, ConsumerId consumer, Instant since, Progress &progress)
{
    FRACTAL_TRY(
        Rows rows,
        connection.select(
            u"SELECT e.at, e.action, e.outcome, e.reason, e.user_id, u.display_name FROM"
            " (SELECT id, at, action, outcome, reason, user_id FROM journal WHERE consumer_id = ? ORDER BY id DESC LIMIT ?) e"
            " LEFT JOIN users u ON u.id = e.user_id WHERE e.at >= ? ORDER BY e.id DESC"_s,
            {consumer.value, newestEntries, since.ms}));
    while (rows.next()) {
        const QString action = rows.text(1);
        if (action == "sign_in"_L1 && !progress.step(Stage::SignedIn).isDone)
            stepOf(progress, Stage::SignedIn) = done(rows.instant(0), rows.text(5));
        const bool isAboutConnecting = action.startsWith("authorize."_L1) || action.startsWith("sign_in."_L1)
            || action.startsWith("token."_L1) || action.startsWith("code."_L1);
        if (isAboutConnecting && rows.text(2) == "refused"_L1 && !progress.refusal)
            progress.refusal = Refusal{hindranceOf(action, rows.text(3), !rows.isNull(4)), rows.instant(0), rows.text(5),
                                       rows.text(3)};
    }
    return {};
}

/// Who copied a wrong identifier is nobody's client: the newest such refusal may well be the one that is waited for.
Result<void> readStrangers(Connection &connection, Instant since, Progress &progress)
{
    FRACTAL_TRY(
        Rows row,
        connection.select(
            u"SELECT e.at, e.reason FROM (SELECT id, at, action, outcome, reason, consumer_id FROM journal ORDER BY id DESC LIMIT ?) e"
            " WHERE e.consumer_id IS NULL AND e.outcome = 'refused' AND e.action IN ('authorize.refused', 'token.refused') AND e.at >= ?"
            " ORDER BY e.id DESC LIMIT 1"_s,
            {newestEntries, since.ms}));
    if (row.next() && (!progress.refusal || progress.refusal->at < row.instant(0)))
        progress.refusal = Refusal{Hindrance::UnknownClient, row.instant(0), {}, row.text(1)};
    return {};
}

/// What a later step or refusal tells of the ones before it; and a refusal is over when something came after it.
void conclude(Progress &progress)
{
    const auto &refusal = progress.refusal;
    const bool wasHere = refusal && refusal->why != Hindrance::UnknownClient;
    if (wasHere || !progress.refusedCallbacks.empty())
        stepOf(progress, Stage::Found).isDone = true;
    if (wasHere && (refusal->why == Hindrance::Cancelled || refusal->why == Hindrance::WrongPassword))
        stepOf(progress, Stage::PageOpened).isDone = true;
    Step &signedIn = stepOf(progress, Stage::SignedIn);
    if (wasHere && (refusal->why == Hindrance::Denied || refusal->why == Hindrance::NoRights))
        signedIn.isDone = true;
    for (std::size_t i = stageCount - 1; i > 0; --i)
        progress.steps[i - 1].isDone = progress.steps[i - 1].isDone || progress.steps[i].isDone;
    if (signedIn.isDone && signedIn.by.isEmpty())
        signedIn.by = progress.step(Stage::Allowed).isDone ? progress.step(Stage::Allowed).by : refusal ? refusal->by : QString{};
    for (const Step &step : progress.steps) {
        if (progress.refusal && step.at && *step.at > progress.refusal->at)
            progress.refusal.reset();
    }
    if (progress.refusal && !progress.refusedCallbacks.empty() && progress.refusal->at <= progress.refusedCallbacks.front().at)
        progress.refusal->why = Hindrance::CallbackRefused;
}

} // namespace

Result<Progress> progress(Connection &connection, ConsumerId consumer, Instant since)
{
    Progress progress;
    FRACTAL_TRY_VOID(readAuthorization(connection, consumer, since, progress));
    FRACTAL_TRY(const Instant beginning, beginningOf(connection, consumer, since, progress));
    FRACTAL_TRY_VOID(readVisits(connection, consumer, beginning, progress));
    FRACTAL_TRY_VOID(readEntries(connection, consumer, beginning, progress));
    FRACTAL_TRY_VOID(readStrangers(connection, beginning, progress));
    FRACTAL_TRY(progress.refusedCallbacks, refused_callbacks::list(connection, consumer, beginning));
    conclude(progress);
    return progress;
}

} // namespace fractal::connection_progress
