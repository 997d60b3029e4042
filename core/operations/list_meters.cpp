// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/row_filter.h"
#include "core/operations/list_page.h"
#include "core/operations/operation.h"
#include "core/operations/reach.h"
#include "core/operations/upkeep_json.h"
#include "core/operations/upkeep_schemas.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr auto name = "list_meters";
constexpr Permission view{Resource::Meters, Action::View};
constexpr Permission viewReadings{Resource::MeterReadings, Action::View};
constexpr int mostReadings = 50; // of each of several meters
constexpr int mostReadingsOfOne = 500;
constexpr qsizetype roomOfReadings = 16'000; ///< what one more meter may bring must still fit (decision 14)

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{"
      FRACTAL_REQUIRED_TEXT("asset", "100", "Code (or id) of one asset.") ","
      FRACTAL_REQUIRED_TEXT("location", "100", "Code (or id) of a location: everything in it and below it.") ","
      FRACTAL_REQUIRED_TEXT("meter", "100", "Code of the meter; with asset it names one.") ","
      FRACTAL_FLAG("include_readings", "true: with the newest readings, 50 of each meter, 500 where asset and meter name one.") ","
      FRACTAL_MOMENT("from", "Readings not before this moment.") "," FRACTAL_MOMENT("to", "Readings before this moment (not included).") ","
      FRACTAL_PAGE_ARGUMENTS "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"items\",\"next_cursor\",\"total\",\"truncated\",\"time_zone\"],\"properties\":{"
      FRACTAL_OUT_OBJECTS("items", FRACTAL_OUT_METER ","
          FRACTAL_OUT_OBJECTS("readings", FRACTAL_OUT_READING, "The newest first; absent unless asked for.") ","
          FRACTAL_OUT_FLAG("readings_truncated", "There are older ones: ask with to = the oldest read_at."), "Meters, in the order of their assets' codes.") ","
      FRACTAL_OUT_PAGE "}}";
// clang-format on

Result<meters::Filter> filterFrom(Call &call)
{
    const CallArguments arguments{call};
    meters::Filter filter;
    filter.rows = call.principal.rows(view);
    filter.code = arguments.text("meter"_L1);
    FRACTAL_TRY(const Place place, namedPlace(call, view));
    filter.asset = place.asset;
    filter.locationPath = place.locationPath;
    return filter;
}

/// The right to see readings may reach fewer assets than the one to see meters.
Result<bool> showsReadings(const Call &call, AssetId asset)
{
    if (!call.principal.may(viewReadings))
        return false;
    const RowFilter rows = call.principal.rows(viewReadings);
    if (!rows.ownOnly || call.principal.rows(view).ownOnly)
        return true;
    const auto found = assets::find(call.work.connection, asset, rows);
    if (!found && found.error().code != ErrorCode::NotFound)
        return Failure{found.error()};
    return found.has_value();
}

Result<void> writeReadingsOf(Call &call, JsonWriter &answer, const meters::Meter &meter)
{
    const CallArguments arguments{call};
    const int most = arguments.has("asset"_L1) && arguments.has("meter"_L1) ? mostReadingsOfOne : mostReadings;
    meters::ReadingsFilter filter;
    filter.meter = meter.id;
    FRACTAL_TRY(filter.from, arguments.moment("from"_L1));
    FRACTAL_TRY(filter.to, arguments.moment("to"_L1));
    filter.limit = most + 1;
    FRACTAL_TRY(std::vector<meters::Reading> readings, meters::readings(call.work.connection, filter));
    const bool more = readings.size() > static_cast<std::size_t>(most);
    if (more)
        readings.pop_back();
    writeReadings(answer, readings);
    answer.field("readings_truncated", more);
    return {};
}

Result<void> writeItem(Call &call, JsonWriter &answer, const meters::Meter &meter)
{
    FRACTAL_TRY(const bool shows, showsReadings(call, meter.asset.id));
    writeMeter(answer, meter, shows);
    if (shows && call.arguments["include_readings"_L1].toBool())
        FRACTAL_TRY_VOID(writeReadingsOf(call, answer, meter));
    return {};
}

Result<void> run(Call &call, JsonWriter &answer)
{
    FRACTAL_TRY(meters::Filter filter, filterFrom(call));
    FRACTAL_TRY(const bool isFirst, startPage(call, QLatin1StringView{name}, filter));
    FRACTAL_TRY(const std::vector<meters::Meter> found, meters::list(call.work.connection, filter));
    const bool withReadings = CallArguments{call}.flag("include_readings"_L1);
    return writePage<meters::Meter>(call, answer,
                                    {.operation = QLatin1StringView{name},
                                     .found = found,
                                     .isFirst = isFirst,
                                     .write = [&](const meters::Meter &meter) { return writeItem(call, answer, meter); },
                                     .position =
                                         [](const meters::Meter &meter) {
                                             return PagePosition{meter.asset.code, meter.id.value};
                                         },
                                     .count = [&] { return asTotal(meters::count(call.work.connection, filter)); },
                                     .room = withReadings ? roomOfReadings : 0});
}

} // namespace

Operation list_meters()
{
    return {
        .name = name,
        .title = QT_TRANSLATE_NOOP("Operation", "List meters & readings"),
        .description =
            "Meters of assets (running hours, kilometres, cycles, pressure, temperature) with their unit, limits, newest reading and "
            "the average rise a day of counters; on request with their readings in a period.",
        .needs = view,
        .effect = Effect::Reads,
        .idempotent = true,
        .inputSchema = inputSchema,
        .outputSchema = outputSchema,
        .run = run};
}

} // namespace fractal::operations
