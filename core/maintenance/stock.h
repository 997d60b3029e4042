// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/base/result.h"
#include "core/maintenance/conditions.h"
#include "core/maintenance/work_order.h"
#include "core/store/journal.h"
#include "core/store/work.h"

#include <array>
#include <optional>
#include <vector>

namespace fractal {
using WarehouseId = Id<struct WarehouseTag>;
using StockId = Id<struct StockTag>;
using MovementId = Id<struct MovementTag>;
} // namespace fractal

/// What lies in which warehouse. Quantities are whole thousandths of the item's unit, so that sums are exact.
namespace fractal::stock {

inline constexpr qint64 milli = 1000;
inline constexpr qint64 mostMilli = 1'000'000'000'000; ///< a thousand million of the unit

struct Warehouse {
    WarehouseId id;
    QString code;
    QString name;
};
struct NewWarehouse {
    QString code{};
    QString name{};
    AssetId location{}; ///< where it stands decides who sees it; none: for those who see everything
    std::optional<qint64> importId{};
};
[[nodiscard]] Result<WarehouseId> insertWarehouse(Work &work, const NewWarehouse &warehouse);
/// By code, or where there is none by its number. NotFound outside `rows`, told apart from nothing.
[[nodiscard]] Result<Warehouse> findWarehouse(Connection &connection, const QString &codeOrId, const RowFilter &rows);

struct NewLevel {
    WarehouseId warehouse{};
    AssetId item{};
    qint64 quantityMilli = 0;
    std::optional<qint64> leastMilli{};
    std::optional<qint64> mostMilli{};
    std::optional<qint64> reorderMilli{};
    QString unit{};
    std::optional<qint64> unitCostMinor{};
    QString shelf{};
    std::optional<qint64> importId{};
};
/// One row, nothing else: no movement, no journal.
[[nodiscard]] Result<StockId> insert(Work &work, const NewLevel &level);

struct Level {
    StockId id;
    work_orders::AssetReference item;
    Warehouse warehouse;
    qint64 quantityMilli = 0;
    qint64 reservedMilli = 0;
    std::optional<qint64> leastMilli;
    std::optional<qint64> mostMilli;
    std::optional<qint64> reorderMilli;
    QString unit;
    std::optional<qint64> unitCostMinor;
    QString shelf;
    qint64 version = 1;

    [[nodiscard]] bool isBelowLeast() const { return leastMilli && quantityMilli < *leastMilli; }
};
struct Filter {
    WarehouseId warehouse;
    AssetId item;
    QString locationPath; ///< warehouses that stand in this subtree
    bool belowLeast = false;
    QString text; ///< words, all of which occur in the item
    RowFilter rows; ///< own: nothing, since stock is nobody's own
    QString afterCode; ///< keyset paging, in the order of the items' codes
    qint64 afterId = 0;
    int limit = 25;
};
/// For queries over `warehouses h LEFT JOIN assets a` (where the warehouse stands).
void restrict(Conditions &conditions, const RowFilter &rows, Driver driver);
[[nodiscard]] Result<std::vector<Level>> list(Connection &connection, const Filter &filter);
[[nodiscard]] Result<qint64> count(Connection &connection, const Filter &filter);
/// An item that some warehouse within `rows` has, by code or number. NotFound otherwise, told apart from nothing.
[[nodiscard]] Result<work_orders::AssetReference> findItem(Connection &connection, const QString &codeOrId,
                                                           const RowFilter &rows);
/// What one warehouse has of an item; nothing when it never had any.
[[nodiscard]] Result<std::optional<Level>> levelOf(Connection &connection, WarehouseId warehouse, AssetId item);

enum class Movement : quint8 { Entry, Exit, Transfer, Adjust };
inline constexpr std::array<const char *, 4> movementNames{"entry", "exit", "transfer", "adjust"};
[[nodiscard]] std::optional<Movement> movementFromName(QStringView name);

struct NewMovement {
    Movement kind = Movement::Entry;
    work_orders::AssetReference item{};
    Warehouse warehouse{};
    std::optional<Warehouse> to{}; ///< of a transfer
    qint64 quantityMilli = 0; ///< of adjust: what was counted
    WorkOrderId workOrder{};
    QString reason{};
    std::optional<qint64> unitCostMinor{}; ///< of an entry; the stock's own becomes the average
    UserId createdBy{};
    QString createdByName{};
};
struct Moved {
    MovementId id;
    Level level; ///< as it is now
    std::optional<Level> toLevel;
    qint64 beforeMilli = 0;
    std::vector<journal::Change> changes;
};
/// Never below zero, nor above what a number can say. BusinessRule names the rule. In the caller's transaction.
[[nodiscard]] Result<Moved> move(Work &work, const NewMovement &movement);

/// "2.5" of 2500.
[[nodiscard]] inline double shown(qint64 quantityMilli)
{
    return static_cast<double>(quantityMilli) / static_cast<double>(milli);
}

} // namespace fractal::stock
