// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/transfer/store_lookup.h"

#include <QJsonObject>

/// How the description of the demonstration is read.
namespace fractal::demo {

[[nodiscard]] inline QString text(const QJsonObject &object, QLatin1StringView key)
{
    return object[key].toString();
}
[[nodiscard]] Failure unknown(const QString &what);
/// Hours from now → a moment, on the whole minute.
[[nodiscard]] std::optional<Instant> momentOf(const QJsonObject &object, QLatin1StringView key, Instant now);
/// An account by its sign-in name; none for an empty one.
[[nodiscard]] Result<UserId> personOf(transfer::StoreLookup &lookup, const QString &name);

} // namespace fractal::demo
