// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/enum_names.h"
#include "core/maintenance/stock.h"
#include "core/maintenance/stored_record.h"

namespace fractal::stock {
namespace {

using namespace Qt::StringLiterals;

Failure broken(const char *rule, QString detail, const char *field, QJsonObject details = {})
{
    details.insert(u"rule"_s, QString::fromLatin1(rule));
    return failure(ErrorCode::BusinessRule, std::move(detail), QString::fromLatin1(field), std::move(details));
}

Failure together(const char *detail)
{
    return failure(ErrorCode::Unavailable, QString::fromLatin1(detail), {}, {{u"retry"_s, true}});
}

/// What a row is to become.
struct Target {
    qint64 quantityMilli = 0;
    std::optional<qint64> unitCostMinor;
};

Result<journal::Change> changed(Work &work, const Level &level, const Target &target)
{
    journal::Change change{.entity = u"stock"_s,
                           .id = level.id.value,
                           .code = level.warehouse.code + u' ' + level.item.code,
                           .before = {},
                           .after = {},
                           .versionAfter = level.version + 1};
    FRACTAL_TRY(change.before, stored_record::snapshot(work.connection, stored_record::stock, level.id.value));
    FRACTAL_TRY(const qint64 rows,
                work.connection.execute(
                    u"UPDATE stock SET quantity_milli = ?, unit_cost_minor = ?, updated_at = ?, version = version + 1 "
                    "WHERE id = ? AND version = ? AND deleted_at IS NULL"_s,
                    {target.quantityMilli, target.unitCostMinor ? QVariant{*target.unitCostMinor} : null(), work.now().ms,
                     level.id.value, level.version}));
    if (rows != 1)
        return together("The stock was moved by somebody else at this moment; try again.");
    FRACTAL_TRY(change.after, stored_record::snapshot(work.connection, stored_record::stock, level.id.value));
    return change;
}

/// A first entry into a warehouse makes its row there.
Result<journal::Change> begun(Work &work, const NewMovement &movement, const Warehouse &warehouse, const QString &unit,
                              const Target &target)
{
    const auto id = insert(work,
                           {.warehouse = warehouse.id,
                            .item = movement.item.id,
                            .quantityMilli = target.quantityMilli,
                            .unit = unit,
                            .unitCostMinor = target.unitCostMinor});
    if (!id && id.error().code == ErrorCode::AlreadyExists)
        return together("The stock was moved by somebody else at this moment; try again.");
    if (!id)
        return Failure{id.error()};
    FRACTAL_TRY(QJsonObject after, stored_record::snapshot(work.connection, stored_record::stock, id->value));
    return journal::Change{u"stock"_s, id->value, warehouse.code + u' ' + movement.item.code, {}, std::move(after), 1};
}

/// The average of what was there and what came, rounded to the nearest minor unit.
std::optional<qint64> averageCost(const std::optional<Level> &level, qint64 addedMilli, std::optional<qint64> cost)
{
    const std::optional<qint64> known = level ? level->unitCostMinor : std::nullopt;
    const qint64 there = level ? level->quantityMilli : 0;
    if (!cost || !known || there == 0)
        return cost ? cost : known;
    const double all = static_cast<double>(there) * static_cast<double>(*known)
        + static_cast<double>(addedMilli) * static_cast<double>(*cost);
    return qRound64(all / static_cast<double>(there + addedMilli));
}

Result<journal::Change> put(Work &work, const NewMovement &movement, const Warehouse &warehouse,
                            const std::optional<Level> &level, const QString &unit, const Target &target)
{
    if (target.quantityMilli > mostMilli)
        return broken("too_much", u"There would be more of it than can be counted."_s, "quantity");
    return level ? changed(work, *level, target) : begun(work, movement, warehouse, unit, target);
}

Result<void> requireEnough(const NewMovement &movement, const std::optional<Level> &level)
{
    const qint64 there = level ? level->quantityMilli : 0;
    if (movement.quantityMilli <= there)
        return {};
    return broken("stock_below_zero",
                  u"%1 has %2 of %3: less than %4."_s.arg(movement.warehouse.code)
                      .arg(shown(there), 0, 'g', 15)
                      .arg(movement.item.code)
                      .arg(shown(movement.quantityMilli), 0, 'g', 15),
                  "quantity", {{u"stock"_s, shown(there)}});
}

Result<void> requireSense(const NewMovement &movement)
{
    if (movement.quantityMilli <= 0 && movement.kind != Movement::Adjust)
        return broken("quantity_not_positive", u"quantity must be more than zero."_s, "quantity");
    if ((movement.kind == Movement::Transfer) != movement.to.has_value())
        return broken("transfer_target", u"to_warehouse belongs to a transfer, and a transfer needs one."_s, "to_warehouse");
    if (movement.to && movement.to->id == movement.warehouse.id)
        return broken("same_warehouse", u"A transfer goes to another warehouse."_s, "to_warehouse");
    if (movement.unitCostMinor && movement.kind != Movement::Entry)
        return broken("cost_of_entry", u"unit_cost belongs to an entry."_s, "unit_cost");
    if (movement.kind == Movement::Adjust && movement.reason.isEmpty())
        return broken("reason_missing", u"A stock that was counted anew needs a reason."_s, "reason");
    return {};
}

/// Which rows change, and into what.
Result<void> moveStock(Work &work, const NewMovement &movement, const std::optional<Level> &level, Moved &moved)
{
    const qint64 there = level ? level->quantityMilli : 0;
    const std::optional<qint64> cost = level ? level->unitCostMinor : std::nullopt;
    const QString unit = level ? level->unit : QString{};
    Target target{there, cost};
    switch (movement.kind) {
    case Movement::Entry:
        target = {there + movement.quantityMilli, averageCost(level, movement.quantityMilli, movement.unitCostMinor)};
        break;
    case Movement::Adjust:
        target.quantityMilli = movement.quantityMilli;
        break;
    case Movement::Exit:
    case Movement::Transfer:
        FRACTAL_TRY_VOID(requireEnough(movement, level));
        target.quantityMilli = there - movement.quantityMilli;
        break;
    }
    FRACTAL_TRY(journal::Change change, put(work, movement, movement.warehouse, level, unit, target));
    moved.changes.push_back(std::move(change));
    if (!movement.to)
        return {};
    FRACTAL_TRY(const std::optional<Level> other, levelOf(work.connection, movement.to->id, movement.item.id));
    const qint64 otherThere = other ? other->quantityMilli : 0;
    FRACTAL_TRY(journal::Change arrived,
                put(work, movement, *movement.to, other, unit,
                    {otherThere + movement.quantityMilli, averageCost(other, movement.quantityMilli, cost)}));
    moved.changes.push_back(std::move(arrived));
    return {};
}

Result<void> record(Work &work, const NewMovement &movement, Moved &moved)
{
    FRACTAL_TRY(const qint64 id,
                work.connection.insert(
                    u"INSERT INTO stock_movements (kind, item_id, warehouse_id, to_warehouse_id, quantity_milli, "
                    "stock_after_milli, unit_cost_minor, work_order_id, reason, at, created_by_id, created_by) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                    {QString{nameIn(movementNames, movement.kind)}, movement.item.id.value, movement.warehouse.id.value,
                     movement.to ? QVariant{movement.to->id.value} : null(), movement.quantityMilli, moved.level.quantityMilli,
                     movement.unitCostMinor ? QVariant{*movement.unitCostMinor} : null(), idOrNull(movement.workOrder.value),
                     text(movement.reason), work.now().ms, idOrNull(movement.createdBy.value), text(movement.createdByName)}));
    moved.id = {id};
    FRACTAL_TRY(QJsonObject after, stored_record::snapshot(work.connection, stored_record::stockMovements, id));
    moved.changes.push_back(
        {u"stock_movement"_s, id, movement.warehouse.code + u' ' + movement.item.code, {}, std::move(after), 1});
    return {};
}

} // namespace

std::optional<Movement> movementFromName(QStringView name)
{
    return valueNamed<Movement>(movementNames, name);
}

Result<Moved> move(Work &work, const NewMovement &movement)
{
    FRACTAL_TRY_VOID(requireSense(movement));
    FRACTAL_TRY(const std::optional<Level> level, levelOf(work.connection, movement.warehouse.id, movement.item.id));
    if (!level && (movement.kind == Movement::Exit || movement.kind == Movement::Transfer))
        FRACTAL_TRY_VOID(requireEnough(movement, level));
    Moved moved;
    moved.beforeMilli = level ? level->quantityMilli : 0;
    FRACTAL_TRY_VOID(moveStock(work, movement, level, moved));
    FRACTAL_TRY(const std::optional<Level> now, levelOf(work.connection, movement.warehouse.id, movement.item.id));
    if (now)
        moved.level = *now;
    if (movement.to) {
        FRACTAL_TRY(moved.toLevel, levelOf(work.connection, movement.to->id, movement.item.id));
    }
    FRACTAL_TRY_VOID(record(work, movement, moved));
    return moved;
}

} // namespace fractal::stock
