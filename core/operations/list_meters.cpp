// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/row_filter.h"
#include "core/operations/cursor.h"
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
    if (arguments.has("asset"_L1)) {
        FRACTAL_TRY(const assets::Asset asset, namedAsset(call, "asset"_L1, view));
        filter.asset = asset.id;
    }
    if (arguments.has("location"_L1)) {
        FRACTAL_TRY(const assets::Asset location, namedAsset(call, "location"_L1, view));
        filter.locationPath = location.path;
    }
    filter.limit = arguments.limit() + 1;
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
    answer.beginObject();
    writeMeter(answer, meter, shows);
    if (shows && call.arguments["include_readings"_L1].toBool())
        FRACTAL_TRY_VOID(writeReadingsOf(call, answer, meter));
    answer.endObject();
    return {};
}

Result<void> run(Call &call, JsonWriter &answer)
{
    FRACTAL_TRY(meters::Filter filter, filterFrom(call));
    FRACTAL_TRY(const std::optional<PagePosition> after, positionFrom(call, QLatin1StringView{name}));
    if (after) {
        filter.afterCode = after->key;
        filter.afterId = after->id;
    }
    FRACTAL_TRY(const std::vector<meters::Meter> found, meters::list(call.work.connection, filter));
    const std::size_t limit = static_cast<std::size_t>(filter.limit) - 1;
    std::size_t written = 0;
    // What one more meter may bring must still fit (decision 14).
    constexpr qsizetype room = 16'000;
    const bool withReadings = call.arguments["include_readings"_L1].toBool();
    answer.beginObject().key("items").beginArray();
    while (written < std::min(limit, found.size()) && answer.size() < longestList - (withReadings ? room : 0)) {
        FRACTAL_TRY_VOID(writeItem(call, answer, found[written]));
        ++written;
    }
    answer.endArray();
    const bool more = written < found.size();
    const QString next = more
        ? cursorOf(call, QLatin1StringView{name}, {found[written - 1].asset.code, found[written - 1].id.value})
        : QString{};
    std::optional<qint64> total;
    if (!after) {
        FRACTAL_TRY(total, meters::count(call.work.connection, filter));
    }
    writePageEnd(call, answer, next, total);
    return {};
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
