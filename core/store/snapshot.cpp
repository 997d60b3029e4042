// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshot.h"

namespace fractal {

using namespace Qt::StringLiterals;

Result<Snapshot> Snapshot::begin(Connection &connection)
{
    const bool sqlite = connection.driver() == Driver::Sqlite;
    FRACTAL_TRY_VOID(connection.execute(sqlite ? u"BEGIN DEFERRED"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s));
    return Snapshot{&connection};
}

Result<Snapshot> Snapshot::beginWhereItSaves(Connection &connection)
{
    return connection.driver() == Driver::Sqlite ? begin(connection) : Snapshot{nullptr};
}

Snapshot::~Snapshot()
{
    if (m_connection != nullptr && !m_connection->execute(u"COMMIT"_s))
        qWarning("a reading transaction could not be ended");
}

} // namespace fractal
