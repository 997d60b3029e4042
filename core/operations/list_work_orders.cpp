// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/work_order_queries.h"
#include "core/operations/list_page.h"
#include "core/operations/operation.h"
#include "core/operations/reach.h"
#include "core/operations/schema_pieces.h"
#include "core/operations/work_order_json.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr auto name = "list_work_orders";

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{" FRACTAL_WORK_ORDER_FILTERS ","
      FRACTAL_WORD("sort", "\"-created_at\",\"created_at\",\"due_at\",\"-due_at\",\"scheduled_at\",\"-scheduled_at\",\"completed_at\",\"-completed_at\",\"priority\",\"-priority\",\"code\",\"-code\"",
                   "The order; a minus begins with the greatest or latest; priority begins with the most urgent. -created_at unless given.") ","
      FRACTAL_PAGE_ARGUMENTS "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"items\",\"next_cursor\",\"total\",\"truncated\",\"time_zone\"],\"properties\":{"
      FRACTAL_OUT_OBJECTS("items", FRACTAL_OUT_LISTED_WORK_ORDER, "The work orders.") "," FRACTAL_OUT_PAGE "}}";
// clang-format on

/// Whoever wants to know how many more have a common word asks count_work_orders.
constexpr qint64 mostFoundByText = 10'000;

/// The key of a position is a number, except in the order of codes.
QVariant keyFrom(const PagePosition &position, const work_orders::Sort &sort)
{
    const bool byCode = QLatin1StringView{sort.name}.endsWith("code"_L1);
    return byCode ? QVariant{position.key} : QVariant{position.key.toLongLong()};
}

Result<void> run(Call &call, JsonWriter &answer)
{
    const CallArguments arguments{call};
    FRACTAL_TRY(const work_orders::Filter filter, workOrderFilter(call));
    const work_orders::Sort &sort = *work_orders::sortFromName(arguments.has("sort"_L1) ? arguments.text("sort"_L1)
                                                                                        : u"-created_at"_s);
    FRACTAL_TRY(const std::optional<PagePosition> after, positionFrom(call, QLatin1StringView{name}));
    std::optional<work_orders::Position> start;
    if (after)
        start = {keyFrom(*after, sort), after->id};
    FRACTAL_TRY(const auto found, work_orders::list(call.work.connection, filter, sort, start, arguments.limit() + 1));
    const auto write = [&](const work_orders::WorkOrder &order) -> Result<void> {
        writeListed(call, answer, order);
        writeCosts(call, answer, order);
        return {};
    };
    const auto positionOf = [&](const work_orders::WorkOrder &order) {
        const work_orders::Position position = work_orders::positionOf(order, sort);
        return PagePosition{position.key.toString(), position.id};
    };
    const auto count = [&] {
        return filter.text.isEmpty() ? asTotal(work_orders::count(call.work.connection, filter))
                                     : work_orders::countUpTo(call.work.connection, filter, mostFoundByText);
    };
    return writePage<work_orders::WorkOrder>(call, answer,
                                             {.operation = QLatin1StringView{name},
                                              .found = found,
                                              .isFirst = !after,
                                              .write = write,
                                              .position = positionOf,
                                              .count = count});
}

} // namespace

Operation list_work_orders()
{
    return {.name = name,
            .title = QT_TRANSLATE_NOOP("Operation", "List work orders"),
            .description =
                "Work orders by state, type, priority, asset, location, responsible person, dates and words; newest first unless "
                "sorted otherwise. Use overdue for late ones. Answers a page of compact items; get_work_order has the details, "
                "count_work_orders the numbers (with a text, total stops at 10,000 and is then null).",
            .needs = Permission{Resource::WorkOrders, Action::View},
            .effect = Effect::Reads,
            .idempotent = true,
            .inputSchema = inputSchema,
            .outputSchema = outputSchema,
            .run = run};
}

} // namespace fractal::operations
