// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/many_records.h"

#include "core/store/groups.h"
#include "core/store/journal.h"
#include "core/store/users.h"

namespace fractal::test {

using namespace Qt::StringLiterals;

Result<void> addMany(Work &work, int count)
{
    FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"Planner"_s));
    const qint64 now = work.now().ms;
    for (int i = 0; i < count; ++i) {
        const QString name = u"many %1"_s.arg(i, 6, 10, QLatin1Char{'0'});
        FRACTAL_TRY(
            const qint64 user,
            work.connection.insert(
                u"INSERT INTO users (name, display_name, profile, group_id, created_at) VALUES (?, ?, 'customized', ?, ?) RETURNING id"_s,
                {name, name, group.id.value, now}));
        FRACTAL_TRY(
            const qint64 consumer,
            work.connection.insert(
                u"INSERT INTO oauth_consumers (key, name, grant_type, group_id, enabled, last_used_at, created_at, updated_at)"
                " VALUES (?, ?, 'authorization_code', ?, ?, ?, ?, ?) RETURNING id"_s,
                {u"key%1"_s.arg(i, 15, 10, QLatin1Char{'0'}), name, group.id.value, i % 7 == 0 ? 0 : 1,
                 i % 3 == 0 ? QVariant{} : QVariant{static_cast<qint64>(now - i * 1000LL)}, now - i, now}));
        if (i % 5 != 0)
            FRACTAL_TRY_VOID(work.connection.execute(u"INSERT INTO consumer_callbacks (consumer_id, uri) VALUES (?, ?)"_s,
                                                     {consumer, u"https://client%1.example/callback"_s.arg(i)}));
        FRACTAL_TRY_VOID(work.connection.execute(
            u"INSERT INTO authorizations (consumer_id, user_id, scopes, audience, granted_at, expires_at) VALUES (?, ?, 'work_orders:read assets:read', 'mcp', ?, ?)"_s,
            {consumer, user, now - i * 60'000LL, now + 180LL * 86'400'000}));
    }
    journal::Record record;
    record.author.actor = u"shell:tester"_s;
    record.action = u"sign_in"_s;
    for (int i = 0; i < count; ++i)
        FRACTAL_TRY_VOID(journal::append(work, record));
    return {};
}

} // namespace fractal::test
