// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mcp_sessions.h"

namespace fractal::mcp_sessions {

using namespace Qt::StringLiterals;

Result<bool> end(Work &work, const QString &id, Instant expires)
{
    FRACTAL_TRY(
        const qint64 added,
        work.connection.execute(u"INSERT INTO mcp_ended_sessions (id, expires_at) VALUES (?, ?) ON CONFLICT (id) DO NOTHING"_s,
                                {id, expires.ms}));
    return added == 1;
}

Result<bool> isEnded(Connection &connection, const QString &id)
{
    FRACTAL_TRY(Rows rows, connection.select(u"SELECT 1 FROM mcp_ended_sessions WHERE id = ?"_s, {id}));
    return rows.next();
}

} // namespace fractal::mcp_sessions
