// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/enum_names.h"

#include <QTimeZone>

#include <array>
#include <optional>

/// When something comes round: every so many days, weeks, months or years, at the same time of day in the site's zone. Pure.
namespace fractal::plan_schedule {

enum class Unit : quint8 { Day, Week, Month, Year };
inline constexpr std::array<const char *, 4> unitNames{"day", "week", "month", "year"};
[[nodiscard]] inline QLatin1StringView nameOf(Unit unit)
{
    return nameIn(unitNames, unit);
}
[[nodiscard]] std::optional<Unit> unitFromName(QStringView name);

struct Interval {
    int count = 1; ///< at least 1
    Unit unit = Unit::Month;
};

/// `times` intervals after `anchor`. From 31 January every month: 28 or 29 February, 31 March.
[[nodiscard]] Instant after(Instant anchor, const Interval &interval, qint64 times, const QTimeZone &zone);
/// How many intervals after `anchor` the first moment lies that is later than `moment`; 0 when `anchor` itself is.
[[nodiscard]] qint64 timesUntilLaterThan(Instant anchor, const Interval &interval, Instant moment, const QTimeZone &zone);

} // namespace fractal::plan_schedule
