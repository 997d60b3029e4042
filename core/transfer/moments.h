// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QTimeZone>

#include <optional>

/// Dates and times as people and spreadsheets write them.
namespace fractal::transfer {

enum class DateFormat : quint8 {
    YearFirst, ///< 2026-11-24, 2026/11/24 and 20261124: always understood, unless another one was asked for
    DayFirst, ///< 24/11/2026, 24.11.2026
    MonthFirst, ///< 11/24/2026
    Compact, ///< 20261124 only
};
/// "YYYY-MM-DD", "DD/MM/YYYY", "MM/DD/YYYY", "YYYYMMDD": how a mapping names them.
[[nodiscard]] std::optional<DateFormat> dateFormatFromName(QStringView name);
[[nodiscard]] QLatin1StringView nameOf(DateFormat format);

/// What a column's dates say about their format.
struct DateEvidence {
    bool dayFirst = false; ///< 24/11/2026
    bool monthFirst = false; ///< 11/24/2026
    bool open = false; ///< 03/04/2026: April or March?
    QString example; ///< the first open one

    void add(QStringView text);
};

/// A date is the moment when it begins in the zone; a time of day may follow ("24/11/2026 08:30", "…T08:30:00Z", "8:30 PM").
/// Nothing when it is no such date. DayFirst and MonthFirst understand a year in front too.
[[nodiscard]] std::optional<Instant> parseMoment(QStringView text, DateFormat format, const QTimeZone &zone);

} // namespace fractal::transfer
