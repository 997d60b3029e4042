// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/calls.h"

#include "core/crypto/secrets.h"

#include <QJsonDocument>

namespace fractal::calls {

using namespace Qt::StringLiterals;

QByteArray hashOf(const QJsonObject &arguments)
{
    // Members of a QJsonObject are in the order of their names.
    return crypto::sha256(QJsonDocument{arguments}.toJson(QJsonDocument::Compact));
}

Result<void> append(Work &work, std::span<const Call> calls)
{
    for (const Call &call : calls) {
        FRACTAL_TRY_VOID(work.connection.execute(
            u"INSERT INTO calls (at, actor, user_id, consumer_id, operation, arguments_hash, outcome, microseconds) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {call.at.ms, text(call.actor), idOrNull(call.user.value), idOrNull(call.consumer.value), call.operation,
             call.argumentsHash, call.outcome, call.microseconds}));
    }
    return {};
}

Result<qint64> sweep(Work &work, int limit)
{
    return work.connection.execute(u"DELETE FROM calls WHERE id IN (SELECT id FROM calls WHERE at < ? ORDER BY at LIMIT ?)"_s,
                                   {(work.now() - kept).ms, limit});
}

} // namespace fractal::calls
