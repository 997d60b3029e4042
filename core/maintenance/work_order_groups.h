// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/maintenance/work_order_filter.h"

/// Counting work orders by what they have in common.
namespace fractal::work_orders {

enum class Dimension : quint8 { Status, Type, Priority, Asset, Location, Responsible, Month };
inline constexpr std::array<const char *, 7> dimensionNames{"status",   "type",        "priority", "asset",
                                                            "location", "responsible", "month"};
[[nodiscard]] std::optional<Dimension> dimensionFromName(QStringView name);

/// How many have this key. Empty code: what the group goes by is not set. A month is "2026-01" in the site's zone, by the
/// filter's date field.
struct Group {
    QString code;
    QString name;
    qint64 count = 0;
    std::vector<Group> groups; ///< by the second dimension
};

/// The largest group first, months in their order. One or two dimensions.
[[nodiscard]] Result<std::vector<Group>> countBy(Connection &connection, const Filter &filter,
                                                 const std::vector<Dimension> &dimensions, const QByteArray &timeZone);

} // namespace fractal::work_orders
