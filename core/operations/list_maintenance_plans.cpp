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

constexpr auto name = "list_maintenance_plans";
constexpr Permission view{Resource::MaintenancePlans, Action::View};
constexpr int mostTriggers = 25;
constexpr qsizetype roomOfOne = 24'000; ///< of one plan at most

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{"
      FRACTAL_REQUIRED_TEXT("asset", "100", "Code (or id) of one asset: the plans that hold for it.") ","
      FRACTAL_REQUIRED_TEXT("location", "100", "Code (or id) of a location: the plans of everything in it and below it.") ","
      FRACTAL_WORDS("type", FRACTAL_TYPE_WORDS, "Only these types.") ","
      FRACTAL_FLAG("active", "true: only those in use; false: only those that are not.") ","
      FRACTAL_TEXT("text", "200", "Words that all occur in the plan, whatever their case and accents.") "," FRACTAL_PAGE_ARGUMENTS "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"items\",\"next_cursor\",\"total\",\"truncated\",\"time_zone\"],\"properties\":{"
      FRACTAL_OUT_OBJECTS("items",
          FRACTAL_OUT_NUMBER("id", "Number.") "," FRACTAL_OUT_TEXT("code", "Code.") "," FRACTAL_OUT_TEXT("name", "Name.") ","
          FRACTAL_OUT_TEXT("type", "Type of its work.") "," FRACTAL_OUT_TEXT("priority", "Priority of its work.") ","
          FRACTAL_OUT_TEXT("description", "Description.") "," FRACTAL_OUT_FLAG("active", "In use.") ","
          FRACTAL_OUT_NUMBER_OR_NULL("estimated_s", "Estimated seconds of work.") ","
          FRACTAL_OUT_LIST("steps", "{\"type\":\"string\"}", "What is to be done, in its order.") ","
          FRACTAL_OUT_OBJECTS("triggers", FRACTAL_OUT_TEXT("kind", "date, meter or event.") "," FRACTAL_OUT_REFERENCE("asset", "On what.") ","
              FRACTAL_OUT_NUMBER_OR_NULL("every", "How many units lie between two times.") ","
              FRACTAL_OUT_TEXT_OR_NULL("unit", "day, week, month, year, or the unit of the meter.") ","
              FRACTAL_OUT_TEXT_OR_NULL("based_on", "scheduled: counted from when it was due; completed: from when it was done.") ","
              FRACTAL_OUT_TEXT_OR_NULL("meter", "Code of the meter.") "," FRACTAL_OUT_TEXT_OR_NULL("event", "The event.") ","
              FRACTAL_OUT_TEXT_OR_NULL("next_due_at", "When it is due next.") ","
              FRACTAL_OUT_NUMBER_OR_NULL("next_due_value", "At which accumulated value it is due next."), "What makes it due, on assets that you may see; at most 25.") ","
          FRACTAL_OUT_TEXT_OR_NULL("url", "Address of the page of the first asset that it holds for."), "The plans, in the order of their codes.") ","
      FRACTAL_OUT_PAGE "}}";
// clang-format on

Result<plans::Filter> filterFrom(Call &call)
{
    const CallArguments arguments{call};
    plans::Filter filter;
    filter.rows = call.principal.rows(view);
    filter.types = arguments.texts("type"_L1);
    filter.active = arguments.optionalFlag("active"_L1);
    filter.text = arguments.text("text"_L1);
    FRACTAL_TRY(const Place place, namedPlace(call, view));
    filter.asset = place.asset;
    filter.locationPath = place.locationPath;
    return filter;
}

Result<void> run(Call &call, JsonWriter &answer)
{
    FRACTAL_TRY(plans::Filter filter, filterFrom(call));
    FRACTAL_TRY(const bool isFirst, startPage(call, QLatin1StringView{name}, filter));
    FRACTAL_TRY(const std::vector<plans::Plan> found, plans::list(call.work.connection, filter));
    const auto write = [&](const plans::Plan &plan) -> Result<void> {
        FRACTAL_TRY(const auto triggers, plans::triggersOf(call.work.connection, plan.id, filter.rows, mostTriggers));
        writePlan(call, answer, plan, triggers);
        return {};
    };
    return writePage<plans::Plan>(call, answer,
                                  {.operation = QLatin1StringView{name},
                                   .found = found,
                                   .isFirst = isFirst,
                                   .write = write,
                                   .position =
                                       [](const plans::Plan &plan) {
                                           return PagePosition{plan.code, plan.id.value};
                                       },
                                   .count = [&] { return asTotal(plans::count(call.work.connection, filter)); },
                                   .room = roomOfOne});
}

} // namespace

Operation list_maintenance_plans()
{
    return {
        .name = name,
        .title = QT_TRANSLATE_NOOP("Operation", "Maintenance plans"),
        .description =
            "Plans of what is done again and again, with what makes each due on which asset: a date every so many days, weeks, months "
            "or years, a meter every so many of its units, or an event. What is due when: list_due_tasks.",
        .needs = view,
        .effect = Effect::Reads,
        .idempotent = true,
        .inputSchema = inputSchema,
        .outputSchema = outputSchema,
        .run = run};
}

} // namespace fractal::operations
