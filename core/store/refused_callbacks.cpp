// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/refused_callbacks.h"

#include "core/store/consumers.h"

namespace fractal::refused_callbacks {

using namespace Qt::StringLiterals;

Result<void> note(Work &work, ConsumerId consumer, const QString &uri, const QString &address)
{
    if (!consumers::checkCallback(uri)) // nobody could add it
        return {};
    FRACTAL_TRY_VOID(
        work.connection.execute(u"INSERT INTO refused_callbacks (consumer_id, uri, at, address) VALUES (?, ?, ?, ?)"
                                " ON CONFLICT (consumer_id, uri) DO UPDATE SET at = excluded.at, address = excluded.address"_s,
                                {consumer.value, text(uri), work.now().ms, text(address)}));
    FRACTAL_TRY_VOID(
        work.connection.execute(u"DELETE FROM refused_callbacks WHERE consumer_id = ? AND id NOT IN"
                                " (SELECT id FROM refused_callbacks WHERE consumer_id = ? ORDER BY at DESC, id DESC LIMIT ?)"_s,
                                {consumer.value, consumer.value, mostOfConsumer}));
    return {};
}

Result<std::vector<RefusedCallback>> list(Connection &connection, ConsumerId consumer, Instant since)
{
    std::vector<RefusedCallback> found;
    FRACTAL_TRY(const consumers::Consumer present, consumers::find(connection, consumer));
    FRACTAL_TRY(
        Rows rows,
        connection.select(
            u"SELECT uri, at, address FROM refused_callbacks WHERE consumer_id = ? AND at >= ? AND put_aside_at IS NULL ORDER BY at DESC, id DESC"_s,
            {consumer.value, since.ms}));
    while (rows.next()) {
        if (!consumers::isRegistered(present, rows.text(0)))
            found.push_back({rows.text(0), rows.instant(1), rows.text(2)});
    }
    return found;
}

Result<bool> putAside(Work &work, ConsumerId consumer, const QString &uri)
{
    FRACTAL_TRY(const qint64 changed,
                work.connection.execute(u"UPDATE refused_callbacks SET put_aside_at = ? WHERE consumer_id = ? AND uri = ?"_s,
                                        {work.now().ms, consumer.value, text(uri)}));
    return changed > 0;
}

Result<qint64> sweep(Work &work, int limit)
{
    return work.connection.execute(
        u"DELETE FROM refused_callbacks WHERE id IN (SELECT id FROM refused_callbacks WHERE at < ? ORDER BY at LIMIT ?)"_s,
        {(work.now() - kept).ms, limit});
}

} // namespace fractal::refused_callbacks
