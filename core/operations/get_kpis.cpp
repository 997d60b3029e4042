// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/indicator_report.h"
#include "core/operations/cursor.h"
#include "core/operations/indicator_json.h"
#include "core/operations/indicator_pieces.h"
#include "core/operations/operation.h"
#include "core/operations/reach.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;
using namespace indicators;

constexpr Permission view{Resource::Kpis, Action::View};
constexpr Permission viewCosts{Resource::Costs, Action::View};

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metrics\",\"from\",\"to\"],\"properties\":{"
      "\"metrics\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":14,\"uniqueItems\":true,\"items\":{\"type\":\"string\",\"enum\":["
      "\"mtbf\",\"mttr\",\"availability\",\"availability_failures\",\"failure_rate\",\"pm_compliance\",\"schedule_compliance\",\"backlog_weeks\",\"wo_aging\",\"cycle_time\",\"reactive_share\",\"cost_total\",\"cost_per_asset\",\"oee\"]},"
      "\"description\":\"Which: mtbf and mttr in hours, availability and availability_failures in percent, failure_rate in 1,000 hours; pm_compliance, schedule_compliance and reactive_share in percent; backlog_weeks; wo_aging and cycle_time in hours; cost_total, cost_per_asset; oee.\"},"
      FRACTAL_MOMENT("from", "Begin of the period.") "," FRACTAL_MOMENT("to", "End of the period (not included).") ","
      FRACTAL_REQUIRED_TEXT("asset", "100", "Code (or id) of one asset.") ","
      FRACTAL_REQUIRED_TEXT("location", "100", "Code (or id) of a location: all equipment in it and below it.") ","
      FRACTAL_WORD("group_by", "\"none\",\"asset\",\"location\",\"type\",\"month\"", "Also by these; type not for mtbf, mttr, availability and failure_rate, month not for wo_aging and backlog_weeks.") ","
      FRACTAL_FLAG("compare_previous", "true: also the period of the same length right before.") ","
      FRACTAL_WORD("mtbf_basis", "\"operating\",\"calendar\"", "What mtbf divides: operating time (usual), or calendar time, stops included.") "}}";

#define FRACTAL_OUT_PERIOD \
    FRACTAL_OUT_OBJECT("period", "\"object\"", FRACTAL_OUT_TEXT("from", "Begin.") "," FRACTAL_OUT_TEXT("to", "End, not included.") "," FRACTAL_OUT_TIME_ZONE, "The period.")
constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"period\",\"metrics\"],\"properties\":{" FRACTAL_OUT_PERIOD "," FRACTAL_OUT_METRICS ","
      FRACTAL_OUT_OBJECTS("groups", FRACTAL_OUT_OBJECT("key", "\"object\"", FRACTAL_OUT_TEXT_OR_NULL("code", "Code; null: not set.") "," FRACTAL_OUT_TEXT_OR_NULL("name", "Name."), "What the group has in common.") ","
                          FRACTAL_OUT_OBJECTS("metrics", FRACTAL_OUT_VALUE, "In the order asked for."), "The greatest value of the first metric first, months in their order.") ","
      FRACTAL_OUT_FLAG("groups_truncated", "There are more groups than these.") ","
      FRACTAL_OUT_OBJECT("previous", "\"object\"", FRACTAL_OUT_PERIOD "," FRACTAL_OUT_METRICS, "The period before.") "}}";
// clang-format on
#undef FRACTAL_OUT_PERIOD

Result<Interval> windowFrom(const CallArguments &arguments)
{
    FRACTAL_TRY(const std::optional<Instant> from, arguments.moment("from"_L1));
    FRACTAL_TRY(const std::optional<Instant> to, arguments.moment("to"_L1));
    if (!from || !to)
        return failure(ErrorCode::ValidationFailed, u"from and to must be moments or dates."_s, from ? u"to"_s : u"from"_s);
    if (*to <= *from)
        return failure(ErrorCode::ValidationFailed, u"to must be after from."_s, u"to"_s);
    return Interval{*from, *to};
}

/// One asset, or a subtree; a location that is named as asset means what is in it.
Result<Selection> selectionFrom(Call &call, const CallArguments &arguments)
{
    Selection selection;
    selection.rows = call.principal.rows(view);
    for (const QLatin1StringView field : {"asset"_L1, "location"_L1}) {
        if (!arguments.has(field))
            continue;
        FRACTAL_TRY(const assets::Asset asset, namedAsset(call, field, view));
        if (field == "asset"_L1 && asset.kind != assets::Kind::Location)
            selection.asset = asset.id;
        else if (selection.locationPath.size() < asset.path.size())
            selection.locationPath = asset.path;
    }
    return selection;
}

Result<Question> questionFrom(Call &call)
{
    const CallArguments arguments{call};
    Question question;
    const QStringList names = arguments.texts("metrics"_L1);
    for (const QString &name : names)
        question.metrics.push_back(*metricFromName(name));
    if (names.contains("cost_total"_L1) || names.contains("cost_per_asset"_L1))
        FRACTAL_TRY_VOID(call.principal.require(viewCosts));
    FRACTAL_TRY(question.window, windowFrom(arguments));
    FRACTAL_TRY(question.selection, selectionFrom(call, arguments));
    question.costRows = call.principal.rows(viewCosts);
    question.groupBy = groupByFromName(arguments.text("group_by"_L1)).value_or(GroupBy::None);
    question.basis = arguments.text("mtbf_basis"_L1) == "calendar"_L1 ? Basis::Calendar : Basis::Operating;
    question.timeZone = call.site.timeZone;
    question.now = call.work.now();
    if (question.groupBy == GroupBy::Month && monthsOf(question.window, question.timeZone).empty())
        return failure(ErrorCode::ValidationFailed, u"By month the period may have at most %1 months."_s.arg(mostMonths),
                       u"to"_s);
    return question;
}

void writePeriod(const Call &call, JsonWriter &answer, Interval window)
{
    answer.key("period").beginObject().field("from", window.from).field("to", window.to);
    answer.field("time_zone", QString::fromLatin1(call.site.timeZone)).endObject();
}

void writeGroups(const Call &call, JsonWriter &answer, const Question &question, const Report &found)
{
    answer.key("groups").beginArray();
    std::size_t written = 0;
    for (const ReportGroup &group : found.groups) {
        if (answer.size() > longestList)
            break;
        answer.beginObject()
            .key("key")
            .beginObject()
            .fieldOrNull("code", group.key.code)
            .fieldOrNull("name", group.key.name)
            .endObject();
        writeIndicators(answer, question.metrics, group.values, call.site.currency, Explanations::Left);
        answer.endObject();
        ++written;
    }
    answer.endArray().field("groups_truncated", static_cast<qint64>(written) < found.groupCount);
}

Result<void> run(Call &call, JsonWriter &answer)
{
    FRACTAL_TRY(Question question, questionFrom(call));
    FRACTAL_TRY(const Report now, report(call.work.connection, question));
    answer.beginObject();
    writePeriod(call, answer, question.window);
    writeIndicators(answer, question.metrics, now.values, call.site.currency, Explanations::Given);
    if (CallArguments{call}.flag("compare_previous"_L1)) {
        Question previous = question;
        previous.groupBy = GroupBy::None;
        previous.window = {question.window.from - (question.window.to - question.window.from), question.window.from};
        FRACTAL_TRY(const Report before, report(call.work.connection, previous));
        answer.key("previous").beginObject();
        writePeriod(call, answer, previous.window);
        writeIndicators(answer, previous.metrics, before.values, call.site.currency, Explanations::Given);
        answer.endObject();
    }
    if (question.groupBy != GroupBy::None)
        writeGroups(call, answer, question, now);
    answer.endObject();
    return {};
}

} // namespace

Operation get_kpis()
{
    return {
        .name = "get_kpis",
        .title = QT_TRANSLATE_NOOP("Operation", "Maintenance metrics"),
        .description =
            "Maintenance indicators of a period for the site, a location or an asset: MTBF, MTTR, availability, failure rate, "
            "compliance with plans and schedules, backlog, age and cycle time of work orders, share of reactive work, costs. "
            "Each comes with its formula, numerator and denominator, or the reason why there is none. Do not compute them yourself. All equipment, tools and digital assets of the selection count.",
        .needs = view,
        .effect = Effect::Reads,
        .idempotent = true,
        .inputSchema = inputSchema,
        .outputSchema = outputSchema,
        .run = run};
}

} // namespace fractal::operations
