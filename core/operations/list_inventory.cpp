// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/list_page.h"
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
    FRACTAL_TRY(const Place place, namedPlace(call, view));
    filter.locationPath = place.locationPath;
    return filter;
}

Result<void> run(Call &call, JsonWriter &answer)
{
    FRACTAL_TRY(stock::Filter filter, filterFrom(call));
    FRACTAL_TRY(const bool isFirst, startPage(call, QLatin1StringView{name}, filter));
    FRACTAL_TRY(const std::vector<stock::Level> found, stock::list(call.work.connection, filter));
    const auto write = [&](const stock::Level &level) -> Result<void> {
        writeLevel(answer, level);
        writeUnitCost(call, answer, level);
        return {};
    };
    return writePage<stock::Level>(call, answer,
                                   {.operation = QLatin1StringView{name},
                                    .found = found,
                                    .isFirst = isFirst,
                                    .write = write,
                                    .position =
                                        [](const stock::Level &level) {
                                            return PagePosition{level.item.code, level.id.value};
                                        },
                                    .count = [&] { return asTotal(stock::count(call.work.connection, filter)); }});
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
