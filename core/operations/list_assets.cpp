// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/asset_json.h"
#include "core/operations/list_page.h"
#include "core/operations/operation.h"
#include "core/operations/reach.h"
#include "core/operations/schema_pieces.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr auto name = "list_assets";
constexpr Permission view{Resource::Assets, Action::View};

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{"
      FRACTAL_WORDS("kind", "\"location\",\"equipment\",\"tool\",\"spare_part\",\"digital\"", "Only these kinds.") ","
      FRACTAL_REQUIRED_TEXT("location", "100", "Code (or id) of a location: itself and all below it.") ","
      FRACTAL_TEXT("text", "200", "Words that all occur in the record, whatever their case and accents.") ","
      FRACTAL_TEXT("code_prefix", "100", "Only codes that begin so.") ","
      FRACTAL_WORDS("criticality", FRACTAL_PRIORITY_WORDS, "Only these.") ","
      FRACTAL_FLAG("active", "true: only those in use; false: only those that are not.") ","
      FRACTAL_WORDS("status", "\"in_service\",\"out_of_service\"", "Only those that are in service now, or out of service.") "," FRACTAL_PAGE_ARGUMENTS "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"items\",\"next_cursor\",\"total\",\"truncated\",\"time_zone\"],\"properties\":{"
      FRACTAL_OUT_OBJECTS("items",
          FRACTAL_OUT_NUMBER("id", "Number.") "," FRACTAL_OUT_TEXT("code", "Code.") "," FRACTAL_OUT_TEXT("name", "Name.") ","
          FRACTAL_OUT_TEXT("kind", "location, equipment, tool, spare_part or digital.") "," FRACTAL_OUT_REFERENCE("location", "What it stands in.") ","
          FRACTAL_OUT_LIST("path", "{\"type\":\"string\"}", "Names from the top down to what it stands in.") ","
          FRACTAL_OUT_TEXT_OR_NULL("criticality", "How critical it is.") "," FRACTAL_OUT_FLAG("active", "In use.") ","
          FRACTAL_OUT_FLAG("out_of_service", "Out of service now.") ","
          FRACTAL_OUT_NUMBER("open_work_orders", "Open work orders that you may see; absent without the right to see any.") ","
          FRACTAL_OUT_TEXT("url", "Address of its page.") "," FRACTAL_OUT_NUMBER("version", "For expected_version."), "The assets, in the order of their codes.") ","
      FRACTAL_OUT_PAGE "}}";
// clang-format on

Result<assets::Filter> filterFrom(Call &call)
{
    const CallArguments arguments{call};
    assets::Filter filter;
    filter.kinds = arguments.texts("kind"_L1);
    filter.text = arguments.text("text"_L1);
    filter.codePrefix = arguments.text("code_prefix"_L1);
    filter.criticalities = arguments.texts("criticality"_L1);
    filter.active = arguments.optionalFlag("active"_L1);
    const QStringList states = arguments.texts("status"_L1);
    if (states.size() == 1)
        filter.outOfService = states.front() == "out_of_service"_L1;
    filter.rows = call.principal.rows(view);
    filter.workOrderRows = visibleWorkOrders(call.principal);
    FRACTAL_TRY(const Place place, namedPlace(call, view));
    filter.locationPath = place.locationPath;
    return filter;
}

Result<void> run(Call &call, JsonWriter &answer)
{
    FRACTAL_TRY(assets::Filter filter, filterFrom(call));
    FRACTAL_TRY(const bool isFirst, startPage(call, QLatin1StringView{name}, filter));
    FRACTAL_TRY(const std::vector<assets::Asset> found, assets::list(call.work.connection, filter));
    assets::Ancestors ancestors{call.work.connection, filter.rows};
    const auto write = [&](const assets::Asset &asset) -> Result<void> {
        FRACTAL_TRY(const QStringList path, ancestors.of(asset.path));
        writeListed(call, answer, asset, path);
        return {};
    };
    return writePage<assets::Asset>(call, answer,
                                    {.operation = QLatin1StringView{name},
                                     .found = found,
                                     .isFirst = isFirst,
                                     .write = write,
                                     .position =
                                         [](const assets::Asset &asset) {
                                             return PagePosition{asset.code, asset.id.value};
                                         },
                                     .count = [&] { return asTotal(assets::count(call.work.connection, filter)); }});
}

} // namespace

Operation list_assets()
{
    return {
        .name = name,
        .title = QT_TRANSLATE_NOOP("Operation", "List assets"),
        .description =
            "Locations, equipment, tools, spare parts and digital assets by kind, place in the tree, words, code and "
            "criticality, in the order of their codes; with how many open work orders each has and whether it is out of service.",
        .needs = view,
        .effect = Effect::Reads,
        .idempotent = true,
        .inputSchema = inputSchema,
        .outputSchema = outputSchema,
        .run = run};
}

} // namespace fractal::operations
