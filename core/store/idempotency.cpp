// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/idempotency.h"

namespace fractal::idempotency {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto lifetime = 24h;
constexpr qint64 mostKeys = 1'000; // SEC-7

} // namespace

Result<std::optional<Earlier>> find(Work &work, const Place &place)
{
    FRACTAL_TRY(Rows rows,
                work.connection.select(u"SELECT arguments_hash, answer FROM idempotency "
                                       "WHERE actor = ? AND consumer_id = ? AND operation = ? AND key = ? AND expires_at > ?"_s,
                                       {text(place.actor), place.consumer.value, place.operation, place.key, work.now().ms}));
    if (!rows.next())
        return std::optional<Earlier>{};
    return std::optional{Earlier{rows.blob(0), rows.blob(1)}};
}

Result<void> keep(Work &work, const Place &place, const Earlier &answer)
{
    const qint64 now = work.now().ms;
    // The same key of a day before; the others go by themselves (housekeeping.h).
    FRACTAL_TRY_VOID(work.connection.execute(
        u"DELETE FROM idempotency WHERE actor = ? AND consumer_id = ? AND operation = ? AND key = ? AND expires_at <= ?"_s,
        {text(place.actor), place.consumer.value, place.operation, place.key, now}));
    FRACTAL_TRY(
        const qint64 live,
        work.connection.scalar(
            u"SELECT count(*) FROM idempotency WHERE actor = ? AND consumer_id = ? AND operation = ? AND expires_at > ?"_s,
            {text(place.actor), place.consumer.value, place.operation, now}));
    if (live >= mostKeys)
        return failure(ErrorCode::RateLimited,
                       u"More than %1 idempotency keys within 24 hours; call without one."_s.arg(mostKeys), u"idempotency_key"_s,
                       {{u"retry_after_s"_s, 3600}});
    const auto stored = work.connection.execute(
        u"INSERT INTO idempotency (actor, consumer_id, operation, key, arguments_hash, answer, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {text(place.actor), place.consumer.value, place.operation, place.key, answer.argumentsHash, answer.answer,
         (work.now() + lifetime).ms});
    if (stored)
        return {};
    if (stored.error().code != ErrorCode::AlreadyExists)
        return Failure{stored.error()};
    // Another process answered the same call at this moment: the repetition will find its answer.
    return failure(ErrorCode::Unavailable, u"The same call is being answered at this moment; try again."_s, {},
                   {{u"retry"_s, true}});
}

} // namespace fractal::idempotency
