// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/work_order_groups.h"
#include "core/maintenance/work_order_queries.h"
#include "core/operations/cursor.h"
#include "core/operations/operation.h"
#include "core/operations/reach.h"
#include "core/operations/schema_pieces.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{" FRACTAL_WORK_ORDER_FILTERS ","
      "\"group_by\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":2,\"uniqueItems\":true,\"description\":\"One or two things to count by; the second divides the groups of the first. month goes by date_field.\","
      "\"items\":{\"type\":\"string\",\"enum\":[\"status\",\"type\",\"priority\",\"asset\",\"location\",\"responsible\",\"month\"]}}}}";

#define FRACTAL_OUT_KEY \
    FRACTAL_OUT_OBJECT("key", "\"object\"", FRACTAL_OUT_TEXT_OR_NULL("code", "Code; null: not set.") "," FRACTAL_OUT_TEXT_OR_NULL("name", "Name."), "What the group has in common.") "," \
    FRACTAL_OUT_NUMBER("count", "How many.")
constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"total\",\"time_zone\"],\"properties\":{"
      FRACTAL_OUT_OBJECTS("groups", FRACTAL_OUT_KEY "," FRACTAL_OUT_OBJECTS("groups", FRACTAL_OUT_KEY, "By the second thing."), "The largest first, months in their order.") ","
      FRACTAL_OUT_FLAG("truncated", "There are more groups than these.") ","
      FRACTAL_OUT_NUMBER("total", "All of them, whatever their group.") "," FRACTAL_OUT_TIME_ZONE "}}";
// clang-format on
#undef FRACTAL_OUT_KEY

/// False where the answer had to end.
bool writeGroups(JsonWriter &answer, const std::vector<work_orders::Group> &groups)
{
    bool complete = true;
    answer.key("groups").beginArray();
    for (const work_orders::Group &group : groups) {
        if (answer.size() > longestList) {
            complete = false;
            break;
        }
        answer.beginObject().key("key").beginObject().fieldOrNull("code", group.code).fieldOrNull("name", group.name).endObject();
        answer.field("count", group.count);
        if (!group.groups.empty())
            complete = writeGroups(answer, group.groups) && complete;
        answer.endObject();
    }
    answer.endArray();
    return complete;
}

Result<void> run(Call &call, JsonWriter &answer)
{
    FRACTAL_TRY(const work_orders::Filter filter, workOrderFilter(call));
    std::vector<work_orders::Dimension> dimensions;
    for (const QString &dimension : CallArguments{call}.texts("group_by"_L1))
        dimensions.push_back(*work_orders::dimensionFromName(dimension));
    answer.beginObject();
    if (dimensions.empty()) {
        FRACTAL_TRY(const qint64 total, work_orders::count(call.work.connection, filter));
        answer.field("total", total);
    } else {
        FRACTAL_TRY(const auto groups, work_orders::countBy(call.work.connection, filter, dimensions, call.site.timeZone));
        qint64 total = 0;
        for (const work_orders::Group &group : groups)
            total += group.count;
        const bool complete = writeGroups(answer, groups);
        answer.field("truncated", !complete).field("total", total);
    }
    answer.field("time_zone", QString::fromLatin1(call.site.timeZone)).endObject();
    return {};
}

} // namespace

Operation count_work_orders()
{
    return {.name = "count_work_orders",
            .title = QT_TRANSLATE_NOOP("Operation", "Count work orders"),
            .description =
                "How many work orders there are: exact counts with the filters of list_work_orders, in all and by one or two of "
                "status, type, priority, asset, location, responsible and month.",
            .needs = Permission{Resource::WorkOrders, Action::View},
            .effect = Effect::Reads,
            .idempotent = true,
            .inputSchema = inputSchema,
            .outputSchema = outputSchema,
            .run = run};
}

} // namespace fractal::operations
