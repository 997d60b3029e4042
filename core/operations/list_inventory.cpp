// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/cursor.h"
#include "core/operations/operation.h"
#include "core/operations/reach.h"
#include "core/operations/upkeep_json.h"
#include "core/operations/upkeep_schemas.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr auto name = "list_inventory";
constexpr Permission view{Resource::Inventory, Action::View};

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{"
      FRACTAL_REQUIRED_TEXT("warehouse", "100", "Code (or id) of one warehouse.") ","
      FRACTAL_REQUIRED_TEXT("item", "100", "Code (or id) of one part.") ","
      FRACTAL_REQUIRED_TEXT("location", "100", "Code (or id) of a location: the warehouses in it and below it.") ","
      FRACTAL_FLAG("below_min", "true: only where there is less than the least.") ","
      FRACTAL_TEXT("text", "200", "Words that all occur in the part, whatever their case and accents.") "," FRACTAL_PAGE_ARGUMENTS "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"items\",\"next_cursor\",\"total\",\"truncated\",\"time_zone\"],\"properties\":{"
      FRACTAL_OUT_OBJECTS("items", FRACTAL_OUT_STOCK, "What lies where, in the order of the parts' codes.") "," FRACTAL_OUT_PAGE "}}";
// clang-format on

Result<stock::Filter> filterFrom(Call &call)
{
    const CallArguments arguments{call};
    stock::Filter filter;
    filter.rows = call.principal.rows(view);
    filter.belowLeast = arguments.flag("below_min"_L1);
    filter.text = arguments.text("text"_L1);
    if (arguments.has("warehouse"_L1)) {
        FRACTAL_TRY(const auto warehouse,
                    stock::findWarehouse(call.work.connection, arguments.text("warehouse"_L1), filter.rows));
        filter.warehouse = warehouse.id;
    }
    if (arguments.has("item"_L1)) {
        FRACTAL_TRY(const auto item, stock::findItem(call.work.connection, arguments.text("item"_L1), filter.rows));
        filter.item = item.id;
    }
    if (arguments.has("location"_L1)) {
        FRACTAL_TRY(const assets::Asset location, namedAsset(call, "location"_L1, view));
        filter.locationPath = location.path;
    }
    filter.limit = arguments.limit() + 1;
    return filter;
}

Result<void> run(Call &call, JsonWriter &answer)
{
    FRACTAL_TRY(stock::Filter filter, filterFrom(call));
    FRACTAL_TRY(const std::optional<PagePosition> after, positionFrom(call, QLatin1StringView{name}));
    if (after) {
        filter.afterCode = after->key;
        filter.afterId = after->id;
    }
    FRACTAL_TRY(const std::vector<stock::Level> found, stock::list(call.work.connection, filter));
    const std::size_t limit = static_cast<std::size_t>(filter.limit) - 1;
    std::size_t written = 0;
    answer.beginObject().key("items").beginArray();
    while (written < std::min(limit, found.size()) && answer.size() < longestList) {
        answer.beginObject();
        writeLevel(answer, found[written]);
        writeUnitCost(call, answer, found[written]);
        answer.endObject();
        ++written;
    }
    answer.endArray();
    const QString next = written < found.size()
        ? cursorOf(call, QLatin1StringView{name}, {found[written - 1].item.code, found[written - 1].id.value})
        : QString{};
    std::optional<qint64> total;
    if (!after) {
        FRACTAL_TRY(total, stock::count(call.work.connection, filter));
    }
    writePageEnd(call, answer, next, total);
    return {};
}

} // namespace

Operation list_inventory()
{
    return {
        .name = name,
        .title = QT_TRANSLATE_NOOP("Operation", "Inventory levels"),
        .description =
            "How much of which part lies in which warehouse, with its least and greatest level, the level to order at and, for those "
            "who may see costs, its average cost. below_min finds what must be ordered.",
        .needs = view,
        .effect = Effect::Reads,
        .idempotent = true,
        .inputSchema = inputSchema,
        .outputSchema = outputSchema,
        .run = run};
}

} // namespace fractal::operations
