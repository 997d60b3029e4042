// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/instances.h"

namespace fractal::instances {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds silent = 2min;

} // namespace

Result<std::vector<Instance>> list(Connection &connection, Instant now)
{
    FRACTAL_TRY(
        Rows rows,
        connection.select(
            u"SELECT id, pid, host, address, kind, started_at, heartbeat_at FROM instances WHERE heartbeat_at > ? ORDER BY id"_s,
            {(now - silent).ms}));
    std::vector<Instance> found;
    while (rows.next())
        found.push_back(
            {rows.integer(0), rows.integer(1), rows.text(2), rows.text(3), rows.text(4), rows.instant(5), rows.instant(6)});
    return found;
}

Result<qint64> add(Work &work, const Instance &instance)
{
    const qint64 now = work.now().ms;
    FRACTAL_TRY_VOID(work.connection.execute(u"DELETE FROM instances WHERE heartbeat_at <= ?"_s, {(work.now() - silent).ms}));
    return work.connection.insert(
        u"INSERT INTO instances (pid, host, address, kind, started_at, heartbeat_at) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {instance.pid, text(instance.host), text(instance.address), text(instance.kind), now, now});
}

Result<void> beat(Work &work, qint64 id)
{
    FRACTAL_TRY_VOID(work.connection.execute(u"UPDATE instances SET heartbeat_at = ? WHERE id = ?"_s, {work.now().ms, id}));
    return {};
}

Result<void> remove(Work &work, qint64 id)
{
    FRACTAL_TRY_VOID(work.connection.execute(u"DELETE FROM instances WHERE id = ?"_s, {id}));
    return {};
}

} // namespace fractal::instances
