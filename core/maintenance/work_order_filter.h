// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/maintenance/conditions.h"
#include "core/maintenance/row_filter.h"
#include "core/maintenance/text_index.h"
#include "core/maintenance/work_order.h"
#include "core/store/connection.h"

#include <QStringList>

#include <array>
#include <optional>

namespace fractal::work_orders {

enum class DateField : quint8 { Created, Scheduled, Due, Started, Finished, Completed };
inline constexpr std::array<const char *, 6> dateFieldNames{"created", "scheduled", "due", "started", "finished", "completed"};
[[nodiscard]] std::optional<DateField> dateFieldFromName(QStringView name);

/// What people ask work orders by. Empty members do not restrict.
struct Filter {
    QStringList statuses;
    QStringList types;
    QStringList priorities;
    AssetId asset;
    QString locationPath; ///< the asset stands in this subtree
    UserId responsible;
    bool overdueOnly = false; ///< open, and due before `now`
    Instant now;
    DateField dateField = DateField::Created;
    std::optional<Instant> from;
    std::optional<Instant> to; ///< not included
    QString text; ///< words, each of which occurs in the work order or its asset
    text_index::Way textWay = text_index::Way::Index;
    RowFilter rows;
};

/// A list in a stable order that always ends with the id. A leading "-": the greatest first. What has no date or comes
/// without a due date is last either way.
struct Sort {
    const char *name; ///< on the wire
    QStringView after; ///< keyset condition: key, key, id; its first half is a range of an index
    QStringView order;
};
[[nodiscard]] std::span<const Sort> sorts();
[[nodiscard]] const Sort *sortFromName(QStringView name);

/// Where a page ended.
struct Position {
    QVariant key;
    qint64 id = 0;
};
[[nodiscard]] Position positionOf(const WorkOrder &order, const Sort &sort);

/// Over `work_orders w LEFT JOIN assets a`.
[[nodiscard]] Conditions conditionsOf(const Filter &filter, Driver driver);

/// FROM for what `conditions` alone decide: work_orders w, and a (asset) where they speak of it.
[[nodiscard]] QString countedFrom(const Conditions &conditions);

/// The joins that every query on work orders shares: a (asset), l (its location, as far as `rows` reaches), r (responsible).
[[nodiscard]] row_filter::Source sourceOf(const RowFilter &rows, Driver driver);

} // namespace fractal::work_orders
