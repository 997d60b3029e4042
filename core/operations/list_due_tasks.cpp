// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/asset_json.h"
#include "core/operations/cursor.h"
#include "core/operations/operation.h"
#include "core/operations/reach.h"
#include "core/operations/upkeep_json.h"
#include "core/operations/upkeep_schemas.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto name = "list_due_tasks";
constexpr Permission view{Resource::Tasks, Action::View};
constexpr std::chrono::milliseconds day = 24h;
constexpr auto usual = 30 * day;
constexpr auto longest = 366 * day;

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{"
      FRACTAL_REQUIRED_TEXT("asset", "100", "Code (or id) of one asset.") ","
      FRACTAL_REQUIRED_TEXT("location", "100", "Code (or id) of a location: everything in it and below it.") ","
      FRACTAL_MOMENT("until", "Up to this moment (not included), at most a year from now; 30 days from now unless given.") ","
      FRACTAL_FLAG("overdue_only", "true: only what is due already.") "," FRACTAL_PAGE_ARGUMENTS "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"items\",\"next_cursor\",\"total\",\"truncated\",\"until\",\"time_zone\"],\"properties\":{"
      FRACTAL_OUT_OBJECTS("items",
          FRACTAL_OUT_NUMBER_OR_NULL("task", "Number; null: a forecast.") "," FRACTAL_OUT_TEXT("title", "What is to be done.") ","
          FRACTAL_OUT_OBJECT("plan", "\"object\"", FRACTAL_OUT_TEXT("code", "Code.") "," FRACTAL_OUT_TEXT("name", "Name."), "Its plan.") ","
          FRACTAL_OUT_REFERENCE("asset", "On what.") "," FRACTAL_OUT_TEXT("due_at", "When it is due.") ","
          FRACTAL_OUT_FLAG("estimated", "due_at follows from the average of the meter.") ","
          FRACTAL_OUT_FLAG("forecast", "A later time, as if those before were done when they are due.") ","
          FRACTAL_OUT_OBJECT("due_meter", "[\"object\",\"null\"]", FRACTAL_OUT_TEXT("meter", "Code of the meter.") "," FRACTAL_OUT_TEXT("unit", "Its unit.") ","
              FRACTAL_OUT_NUMBER_OR_NULL("value", "The accumulated value at which it is due.") ","
              FRACTAL_OUT_NUMBER_OR_NULL("current", "The accumulated value now."), "Where a meter makes it due.") ","
          FRACTAL_OUT_NUMBER_OR_NULL("overdue_s", "For how many seconds it has been due.") ","
          FRACTAL_OUT_FLAG("in_work_order", "A work order has taken it up.") ","
          FRACTAL_OUT_TEXT_OR_NULL("work_order", "Code of that work order, if you may see it."), "The earliest first.") ","
      FRACTAL_OUT_TEXT("until", "Up to here.") "," FRACTAL_OUT_PAGE "}}";
// clang-format on

Result<Instant> untilFrom(const CallArguments &arguments, Instant now)
{
    FRACTAL_TRY(const std::optional<Instant> until, arguments.moment("until"_L1));
    if (until && *until > now + longest)
        return failure(ErrorCode::ValidationFailed, u"until is more than a year from now; a forecast reaches no farther."_s,
                       u"until"_s);
    return until.value_or(now + usual);
}

Result<due_tasks::Filter> filterFrom(Call &call)
{
    const CallArguments arguments{call};
    due_tasks::Filter filter;
    filter.now = call.work.now();
    FRACTAL_TRY(filter.until, untilFrom(arguments, filter.now));
    filter.overdueOnly = arguments.flag("overdue_only"_L1);
    filter.rows = call.principal.rows(view);
    filter.workOrderRows = visibleWorkOrders(call.principal);
    filter.zone = QTimeZone{call.site.timeZone};
    FRACTAL_TRY(const Place place, namedPlace(call, view));
    filter.asset = place.asset;
    filter.locationPath = place.locationPath;
    filter.limit = arguments.limit();
    return filter;
}

QString keyOf(const due_tasks::Occurrence &one)
{
    return QString::number(one.dueAt.ms) + u' ' + QString::number(one.times);
}

due_tasks::Position positionOf(const PagePosition &page)
{
    const QStringList parts = page.key.split(u' ');
    return {{parts.value(0).toLongLong()}, page.id, parts.value(1).toLongLong()};
}

Result<void> run(Call &call, JsonWriter &answer)
{
    FRACTAL_TRY(due_tasks::Filter filter, filterFrom(call));
    FRACTAL_TRY(const std::optional<PagePosition> after, positionFrom(call, QLatin1StringView{name}));
    if (after)
        filter.after = positionOf(*after);
    FRACTAL_TRY(const due_tasks::Page page, due_tasks::list(call.work.connection, filter));
    std::size_t written = 0;
    answer.beginObject().key("items").beginArray();
    while (written < page.items.size() && answer.size() < longestList) {
        answer.beginObject();
        writeOccurrence(call, answer, page.items[written]);
        answer.endObject();
        ++written;
    }
    answer.endArray().field("until", filter.until);
    const bool more = page.more || written < page.items.size();
    const QString next = more
        ? cursorOf(call, QLatin1StringView{name}, {keyOf(page.items[written - 1]), page.items[written - 1].task.value})
        : QString{};
    writePageEnd(call, answer, next, after ? std::nullopt : page.total);
    return {};
}

} // namespace

Operation list_due_tasks()
{
    return {
        .name = name,
        .title = QT_TRANSLATE_NOOP("Operation", "Due and upcoming tasks"),
        .description =
            "What maintenance plans make due, the earliest first: what is overdue, what is pending, and a forecast of up to a year. "
            "Dates by meters are estimates from their average rise.",
        .needs = view,
        .effect = Effect::Reads,
        .idempotent = true,
        .inputSchema = inputSchema,
        .outputSchema = outputSchema,
        .run = run};
}

} // namespace fractal::operations
