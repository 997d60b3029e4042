// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/overview.h"

namespace fractal::overview {

using namespace Qt::StringLiterals;

namespace {

Result<void> loadWaiting(Connection &connection, int most, Overview &overview)
{
    FRACTAL_TRY(
        overview.waitingCount,
        connection.scalar(
            u"SELECT count(*) FROM oauth_consumers c WHERE c.deleted_at IS NULL AND c.enabled = 1 AND c.grant_type = 'authorization_code'"
            " AND NOT EXISTS (SELECT 1 FROM consumer_callbacks k WHERE k.consumer_id = c.id)"_s));
    FRACTAL_TRY(
        Rows rows,
        connection.select(
            u"SELECT c.id, c.name FROM oauth_consumers c WHERE c.deleted_at IS NULL AND c.enabled = 1 AND c.grant_type = 'authorization_code'"
            " AND NOT EXISTS (SELECT 1 FROM consumer_callbacks k WHERE k.consumer_id = c.id) ORDER BY c.id DESC LIMIT ?"_s,
            {most}));
    while (rows.next())
        overview.waiting.push_back({ConsumerId{rows.integer(0)}, rows.text(1)});
    return {};
}

Result<void> loadChanges(Connection &connection, int most, Overview &overview)
{
    struct Found {
        qint64 id;
        QString consumer;
        QString person;
    };
    std::vector<Found> found;
    {
        FRACTAL_TRY(
            Rows rows,
            connection.select(
                u"SELECT j.id, c.name, coalesce(u.display_name, '') FROM journal j JOIN oauth_consumers c ON c.id = j.consumer_id"
                " LEFT JOIN users u ON u.id = j.user_id WHERE j.undoable = 1 AND j.outcome = 'done' ORDER BY j.id DESC LIMIT ?"_s,
                {most}));
        while (rows.next())
            found.push_back({rows.integer(0), rows.text(1), rows.text(2)});
    }
    for (const Found &one : found) {
        FRACTAL_TRY(journal::Entry entry, journal::find(connection, JournalId{one.id}));
        overview.changes.push_back({std::move(entry), one.consumer, one.person});
    }
    return {};
}

} // namespace

Result<Overview> load(Connection &connection, Instant now, int most)
{
    Overview overview;
    FRACTAL_TRY(overview.consumers, connection.scalar(u"SELECT count(*) FROM oauth_consumers WHERE deleted_at IS NULL"_s));
    FRACTAL_TRY(
        overview.authorizations,
        connection.scalar(u"SELECT count(*) FROM authorizations WHERE revoked_at IS NULL AND expires_at > ?"_s, {now.ms}));
    FRACTAL_TRY_VOID(loadWaiting(connection, most, overview));
    FRACTAL_TRY_VOID(loadChanges(connection, most, overview));
    return overview;
}

} // namespace fractal::overview
