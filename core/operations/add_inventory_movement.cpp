// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/money.h"
#include "core/maintenance/stored_text.h"
#include "core/maintenance/work_order_queries.h"
#include "core/operations/operation.h"
#include "core/operations/reach.h"
#include "core/operations/upkeep_json.h"
#include "core/operations/upkeep_schemas.h"

#include <cmath>

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr Permission add{Resource::Inventory, Action::Add};
constexpr Permission viewAssets{Resource::Assets, Action::View};
constexpr Permission viewWorkOrders{Resource::WorkOrders, Action::View};

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"item\",\"warehouse\",\"kind\",\"quantity\"],\"properties\":{"
      FRACTAL_REQUIRED_TEXT("item", "100", "Code (or id) of the part.") ","
      FRACTAL_REQUIRED_TEXT("warehouse", "100", "Code (or id) of the warehouse.") ","
      FRACTAL_WORD("kind", "\"entry\",\"exit\",\"transfer\",\"adjust\"", "entry: it came; exit: it was used; transfer: to another warehouse; adjust: it was counted, the stock becomes quantity.") ","
      FRACTAL_NUMBER("quantity", "0", "1000000000", "How much, in the part's unit, to the thousandth; more than zero, but for adjust.") ","
      FRACTAL_REQUIRED_TEXT("to_warehouse", "100", "Code (or id) of the warehouse that a transfer goes to.") ","
      FRACTAL_REQUIRED_TEXT("work_order", "100", "Code of the work order that it was used for.") ","
      FRACTAL_TEXT("reason", "500", "Why; adjust needs one.") ","
      FRACTAL_NUMBER("unit_cost", "0", "1000000000", "Of an entry: what one unit cost, in the site's currency.") ","
      FRACTAL_WRITE_ARGUMENTS "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"movement\",\"stock\",\"changed\",\"version\"],\"properties\":{"
      FRACTAL_OUT_OBJECT("movement", "\"object\"", FRACTAL_OUT_NUMBER("id", "Number.") "," FRACTAL_OUT_TEXT("kind", "entry, exit, transfer or adjust.") ","
          FRACTAL_OUT_NUMBER("quantity", "How much.") "," FRACTAL_OUT_TEXT("at", "When.") "," FRACTAL_OUT_TEXT_OR_NULL("work_order", "Code of its work order.") ","
          FRACTAL_OUT_TEXT_OR_NULL("reason", "Why."), "As it is stored.") ","
      FRACTAL_OUT_OBJECT("stock", "\"object\"", FRACTAL_OUT_STOCK, "What the warehouse has now.") ","
      FRACTAL_OUT_OBJECT("to_stock", "\"object\"", FRACTAL_OUT_STOCK, "Of a transfer: what the other warehouse has now.") ","
      FRACTAL_OUT_OBJECTS("changed", FRACTAL_OUT_TEXT("field", "What changed.") "," FRACTAL_OUT_NUMBER("before", "What it was.") ","
          FRACTAL_OUT_NUMBER("after", "What it is."), "Field by field.") ","
      FRACTAL_OUT_NUMBER("version", "The version of the stock.") ","
      FRACTAL_OUT_NUMBER("journal_id", "Entry of the Transactions Log, by which it can be undone.") ","
      FRACTAL_OUT_FLAG("replayed", "true: the answer of an earlier call with the same idempotency_key.") "," FRACTAL_OUT_TIME_ZONE "}}";
// clang-format on

Failure renamed(Error error, QLatin1StringView field)
{
    error.field = field;
    return Failure{std::move(error)};
}

Result<stock::Warehouse> namedWarehouse(Call &call, QLatin1StringView field, const RowFilter &rows)
{
    auto found = stock::findWarehouse(call.work.connection, call.arguments[field].toString(), rows);
    if (!found)
        return renamed(std::move(found).error(), field);
    return found;
}

/// A part that is in stock, or one that could be.
Result<work_orders::AssetReference> namedItem(Call &call, const RowFilter &rows)
{
    const QString code = call.arguments["item"_L1].toString();
    auto found = stock::findItem(call.work.connection, code, rows);
    if (found || found.error().code != ErrorCode::NotFound || !call.principal.may(viewAssets))
        return found;
    const auto asset = assets::find(call.work.connection, code, call.principal.rows(viewAssets));
    if (!asset)
        return asset.error().code == ErrorCode::NotFound ? found : Failure{asset.error()};
    if (asset->kind != assets::Kind::SparePart && asset->kind != assets::Kind::Tool)
        return failure(ErrorCode::BusinessRule, u"%1 is neither a spare part nor a tool."_s.arg(asset->code), u"item"_s,
                       {{u"rule"_s, u"not_stockable"_s}});
    return work_orders::AssetReference{asset->id, asset->code, asset->name};
}

Result<WorkOrderId> namedWorkOrder(Call &call)
{
    const QString code = call.arguments["work_order"_L1].toString();
    if (code.isEmpty())
        return WorkOrderId{};
    FRACTAL_TRY_VOID(call.principal.require(viewWorkOrders));
    auto order = work_orders::find(call.work.connection, code, call.principal.rows(viewWorkOrders));
    if (!order)
        return renamed(std::move(order).error(), "work_order"_L1);
    return order->id;
}

/// To whole units of the last place; nothing is rounded away in silence.
Result<qint64> whole(double value, double places, QLatin1StringView field)
{
    const double scaled = value * places;
    const double nearest = std::round(scaled);
    if (std::abs(scaled - nearest) > 1e-6 * std::max(1.0, std::abs(scaled)))
        return failure(ErrorCode::ValidationFailed,
                       u"%1 has more places behind the point than are kept (1/%2)."_s.arg(field).arg(places), field);
    return static_cast<qint64>(nearest);
}

Result<stock::NewMovement> movementFrom(Call &call)
{
    const CallArguments arguments{call};
    const RowFilter rows = visibleRows(call.principal, add);
    stock::NewMovement movement;
    movement.kind = stock::movementFromName(arguments.text("kind"_L1)).value_or(stock::Movement::Entry);
    FRACTAL_TRY(movement.warehouse, namedWarehouse(call, "warehouse"_L1, rows));
    FRACTAL_TRY(movement.item, namedItem(call, rows));
    if (arguments.has("to_warehouse"_L1)) {
        FRACTAL_TRY(movement.to, namedWarehouse(call, "to_warehouse"_L1, rows));
    }
    FRACTAL_TRY(movement.quantityMilli,
                whole(call.arguments["quantity"_L1].toDouble(), static_cast<double>(stock::milli), "quantity"_L1));
    FRACTAL_TRY(movement.workOrder, namedWorkOrder(call));
    movement.reason = stored_text::line(arguments.text("reason"_L1));
    if (arguments.has("unit_cost"_L1)) {
        FRACTAL_TRY(movement.unitCostMinor,
                    whole(call.arguments["unit_cost"_L1].toDouble(), std::pow(10.0, money::minorDigits(call.site.currency)),
                          "unit_cost"_L1));
    }
    movement.createdBy = call.principal.user;
    movement.createdByName = call.principal.journalName();
    return movement;
}

void writeMoved(Call &call, JsonWriter &answer, const stock::NewMovement &movement, const stock::Moved &moved)
{
    answer.beginObject().key("movement").beginObject().field("id", moved.id.value);
    answer.field("kind", call.arguments["kind"_L1].toString()).field("quantity", stock::shown(movement.quantityMilli));
    answer.field("at", call.work.now()).fieldOrNull("work_order", call.arguments["work_order"_L1].toString());
    answer.fieldOrNull("reason", movement.reason).endObject();
    answer.key("stock").beginObject();
    writeLevel(answer, moved.level);
    answer.endObject();
    if (moved.toLevel) {
        answer.key("to_stock").beginObject();
        writeLevel(answer, *moved.toLevel);
        answer.endObject();
    }
    answer.key("changed").beginArray().beginObject().field("field", "stock").field("before", stock::shown(moved.beforeMilli));
    answer.field("after", stock::shown(moved.level.quantityMilli)).endObject().endArray();
    answer.field("version", moved.level.version).field("time_zone", QString::fromLatin1(call.site.timeZone)).endObject();
}

Result<void> run(Call &call, JsonWriter &answer)
{
    FRACTAL_TRY(const stock::NewMovement movement, movementFrom(call));
    FRACTAL_TRY(const stock::Moved moved, stock::move(call.work, movement));
    call.changes.insert(call.changes.end(), moved.changes.begin(), moved.changes.end());
    writeMoved(call, answer, movement, moved);
    return {};
}

Result<void> recheck(Call &call, const QJsonObject &)
{
    FRACTAL_TRY_VOID(movementFrom(call));
    return {};
}

} // namespace

Operation add_inventory_movement()
{
    return {
        .name = "add_inventory_movement",
        .title = QT_TRANSLATE_NOOP("Operation", "Stock movement"),
        .description =
            "Records that a part came into a warehouse, was used, went to another warehouse, or was counted. The stock never falls below "
            "zero. Ask the person before an adjust: it overwrites what the books say.",
        .needs = add,
        .effect = Effect::Removes, // adjust overwrites: shown to clients as destructive
        .idempotent = false,
        .inputSchema = inputSchema,
        .outputSchema = outputSchema,
        .run = run,
        .recheck = recheck};
}

} // namespace fractal::operations
