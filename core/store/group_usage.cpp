// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/group_usage.h"

namespace fractal::groups {

using namespace Qt::StringLiterals;

Result<QHash<qint64, Usage>> usage(Connection &connection)
{
    QHash<qint64, Usage> found;
    {
        FRACTAL_TRY(
            Rows rows,
            connection.select(
                u"SELECT group_id, count(*), count(CASE WHEN enabled = 1 THEN 1 END) FROM users WHERE deleted_at IS NULL AND group_id IS NOT NULL GROUP BY group_id"_s));
        while (rows.next()) {
            Usage &group = found[rows.integer(0)];
            group.accounts = rows.integer(1);
            group.enabledAccounts = rows.integer(2);
        }
    }
    FRACTAL_TRY(
        Rows rows,
        connection.select(
            u"SELECT group_id, count(*) FROM oauth_consumers WHERE deleted_at IS NULL AND group_id IS NOT NULL GROUP BY group_id"_s));
    while (rows.next())
        found[rows.integer(0)].consumers = rows.integer(1);
    return found;
}

Result<QStringList> usedBy(Connection &connection, GroupId group, int most)
{
    FRACTAL_TRY(
        Rows rows,
        connection.select(
            u"SELECT label FROM (SELECT display_name AS label, 0 AS kind FROM users WHERE group_id = ? AND deleted_at IS NULL"
            " UNION ALL SELECT name AS label, 1 AS kind FROM oauth_consumers WHERE group_id = ? AND deleted_at IS NULL"
            " UNION ALL SELECT name AS label, 2 AS kind FROM api_keys WHERE group_id = ? AND deleted_at IS NULL) used"
            " ORDER BY kind, label LIMIT ?"_s,
            {group.value, group.value, group.value, most}));
    QStringList names;
    while (rows.next())
        names += rows.text(0);
    return names;
}

} // namespace fractal::groups
