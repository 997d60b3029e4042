// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/base/clock.h"
#include "core/base/enum_names.h"
#include "core/base/result.h"
#include "core/maintenance/work_order.h"
#include "core/store/work.h"

#include <array>
#include <optional>
#include <vector>

namespace fractal {
using MeterId = Id<struct MeterTag>;
using MeterReadingId = Id<struct MeterReadingTag>;
} // namespace fractal

/// What is read off an asset: hours, kilometres, cycles (counters), a pressure or a temperature (gauges).
namespace fractal::meters {

enum class Kind : quint8 { Counter, Gauge };
inline constexpr std::array<const char *, 2> kindNames{"counter", "gauge"};
[[nodiscard]] inline QLatin1StringView nameOf(Kind kind)
{
    return nameIn(kindNames, kind);
}
[[nodiscard]] std::optional<Kind> kindFromName(QStringView name);

struct Reading {
    MeterReadingId id{};
    Instant readAt{};
    double value = 0; ///< as the meter shows it
    double accumulated = 0; ///< as a counter would show it that never starts anew
    bool rollover = false; ///< the counter started anew between the reading before and this one
    bool outOfRange = false; ///< of a gauge, and somebody confirmed it
    QString source{}; ///< api, manual, work_order or import
};

struct Meter {
    MeterId id{};
    QString code{};
    QString name{};
    QString unit{};
    Kind kind = Kind::Counter;
    std::optional<double> least{};
    std::optional<double> most{}; ///< of a counter: the value at which it starts anew
    bool active = true;
    work_orders::AssetReference asset{};
    std::optional<Reading> last{}; ///< the newest
    std::optional<double> averagePerDay{}; ///< of a counter, over at most 90 days before its newest reading
    qint64 version = 1;
};

struct NewMeter {
    AssetId asset{};
    QString code{}; ///< unique on its asset
    QString name{};
    QString unit{};
    Kind kind = Kind::Counter;
    std::optional<double> least{};
    std::optional<double> most{};
    bool active = true;
    std::optional<qint64> importId{};
};
/// One row, nothing else: no look-ups, no journal.
[[nodiscard]] Result<MeterId> insert(Work &work, const NewMeter &meter);

struct Filter {
    AssetId asset; ///< none: any
    QString locationPath; ///< only on assets of this subtree
    QString code; ///< exactly this meter
    RowFilter rows;
    QString afterCode; ///< keyset paging, in the order of the assets' codes
    qint64 afterId = 0;
    int limit = 25;
};
[[nodiscard]] Result<std::vector<Meter>> list(Connection &connection, const Filter &filter);
[[nodiscard]] Result<qint64> count(Connection &connection, const Filter &filter);
/// By its code on an asset, or by its number. NotFound outside `rows`, told apart from nothing.
[[nodiscard]] Result<Meter> find(Connection &connection, AssetId asset, const QString &codeOrId, const RowFilter &rows);

/// The newest first.
struct ReadingsFilter {
    MeterId meter;
    std::optional<Instant> from;
    std::optional<Instant> to; ///< not included
    int limit = 50;
};
[[nodiscard]] Result<std::vector<Reading>> readings(Connection &connection, const ReadingsFilter &filter);

} // namespace fractal::meters
