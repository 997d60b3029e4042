// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/site_counts.h"

namespace fractal {

using namespace Qt::StringLiterals;

Result<SiteCounts> SiteCounts::load(Connection &connection, Instant now)
{
    SiteCounts counts;
    FRACTAL_TRY(counts.users, connection.scalar(u"SELECT count(*) FROM users WHERE deleted_at IS NULL"_s));
    FRACTAL_TRY(counts.enabledUsers, connection.scalar(u"SELECT count(*) FROM users WHERE deleted_at IS NULL AND enabled = 1"_s));
    FRACTAL_TRY(counts.consumers, connection.scalar(u"SELECT count(*) FROM oauth_consumers WHERE deleted_at IS NULL"_s));
    FRACTAL_TRY(
        counts.authorizations,
        connection.scalar(u"SELECT count(*) FROM authorizations WHERE revoked_at IS NULL AND expires_at > ?"_s, {now.ms}));
    FRACTAL_TRY(counts.assets, connection.scalar(u"SELECT count(*) FROM assets WHERE deleted_at IS NULL"_s));
    FRACTAL_TRY(counts.workOrders, connection.scalar(u"SELECT count(*) FROM work_orders WHERE deleted_at IS NULL"_s));
    FRACTAL_TRY(counts.journalEntries, connection.scalar(u"SELECT count(*) FROM journal"_s));
    FRACTAL_TRY(Rows newest, connection.select(u"SELECT max(at) FROM journal"_s));
    if (newest.next())
        counts.newestEntry = newest.optionalInstant(0);
    return counts;
}

} // namespace fractal
