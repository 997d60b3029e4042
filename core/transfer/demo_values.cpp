// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/demo_values.h"

namespace fractal::demo {

using namespace Qt::StringLiterals;

Failure unknown(const QString &what)
{
    return failure(ErrorCode::Internal, u"the demonstration names %1, which is not there"_s.arg(what));
}

std::optional<Instant> momentOf(const QJsonObject &object, QLatin1StringView key, Instant now)
{
    constexpr qint64 minute = 60'000;
    if (!object.contains(key))
        return {};
    const Instant at = now + std::chrono::hours{object[key].toInt()};
    return Instant{at.ms - at.ms % minute};
}

Result<UserId> personOf(transfer::StoreLookup &lookup, const QString &name)
{
    if (name.isEmpty())
        return UserId{};
    FRACTAL_TRY(const auto person, lookup.person(name));
    if (!person)
        return unknown(name);
    return *person;
}

} // namespace fractal::demo
