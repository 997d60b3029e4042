// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/money.h"
#include "core/operations/cursor.h"
#include "core/operations/made_report.h"
#include "core/operations/operation.h"
#include "core/operations/report_link.h"
#include "core/operations/schema_pieces.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr Permission running{Resource::Reports, Action::Report};
constexpr std::size_t mostRowsInAnswer = 500;

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"report\"],\"properties\":{"
      FRACTAL_WORD("report", "\"weekly_summary\",\"overdue\",\"bad_actors\",\"asset_history\",\"technician_load\",\"cost_by_cost_center\",\"stock_valuation\"",
          "weekly_summary: what came in, was done, is open; overdue: open work orders past their due date; bad_actors: assets with the most unplanned work (Pareto); asset_history: the work orders of one asset; technician_load: open, overdue and done by person; cost_by_cost_center: cost by the location that the asset stands in; stock_valuation: quantity by average cost.") ","
      FRACTAL_MOMENT("from", "Begin of the period; a week, a month or a year before its end unless given.") ","
      FRACTAL_MOMENT("to", "End of the period (not included); now unless given.") ","
      FRACTAL_REQUIRED_TEXT("asset", "100", "Code (or id) of one asset; asset_history needs it.") ","
      FRACTAL_REQUIRED_TEXT("location", "100", "Code (or id) of a location: everything in it and below it.") ","
      FRACTAL_WORD("format", "\"json\",\"csv\",\"xlsx\",\"pdf\"", "json (unless given): the rows in the answer; otherwise a file to be fetched within an hour.") "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"report\",\"title\",\"from\",\"to\",\"as_of\",\"row_count\",\"truncated\",\"time_zone\"],\"properties\":{"
      FRACTAL_OUT_TEXT("report", "Which report.") "," FRACTAL_OUT_TEXT("title", "Title.") ","
      FRACTAL_OUT_TEXT("from", "Begin of the period.") "," FRACTAL_OUT_TEXT("to", "End of the period.") "," FRACTAL_OUT_TEXT("as_of", "What was open and overdue is of this moment.") ","
      FRACTAL_OUT_TEXT("currency", "ISO 4217; of the columns that are money.") ","
      FRACTAL_OUT_OBJECTS("columns", FRACTAL_OUT_TEXT("key", "Name.") "," FRACTAL_OUT_TEXT("title", "Heading."), "What each row has, in its order.") ","
      FRACTAL_OUT_LIST("rows", "{\"type\":\"array\",\"items\":{\"type\":[\"string\",\"number\",\"null\"]}}", "At most 500.") ","
      FRACTAL_OUT_NUMBER("row_count", "How many rows the report has.") ","
      FRACTAL_OUT_FLAG("truncated", "There are more rows than the answer, or a report, takes.") ","
      FRACTAL_OUT_OBJECT("file", "\"object\"", FRACTAL_OUT_TEXT("uri", "Of the resource.") "," FRACTAL_OUT_TEXT("url", "To open in a browser, as the same person.") ","
          FRACTAL_OUT_TEXT("name", "Name of the file.") "," FRACTAL_OUT_TEXT("mime_type", "What it is.") ","
          FRACTAL_OUT_TEXT("expires_at", "Until when it can be fetched."), "Where the format is not json.") "," FRACTAL_OUT_TIME_ZONE "}}";
// clang-format on

void writeCell(JsonWriter &answer, const reports::Cell &cell, const reports::Table &table)
{
    if (const auto *text = std::get_if<QString>(&cell))
        answer.string(*text);
    else if (const auto *number = std::get_if<double>(&cell))
        answer.number(*number);
    else if (const auto *money = std::get_if<reports::Money>(&cell))
        answer.number(money::value(money->minor, table.moneyDigits));
    else if (const auto *at = std::get_if<Instant>(&cell))
        answer.instant(*at);
    else
        answer.null();
}

/// False when not all of them are there.
bool writeRows(JsonWriter &answer, const reports::Table &table)
{
    answer.key("columns").beginArray();
    for (const reports::Column &column : table.columns)
        answer.beginObject().field("key", column.key).field("title", column.title).endObject();
    answer.endArray().key("rows").beginArray();
    std::size_t written = 0;
    while (written < std::min(mostRowsInAnswer, table.rows.size()) && answer.size() < longestList) {
        answer.beginArray();
        for (const reports::Cell &cell : table.rows[written])
            writeCell(answer, cell, table);
        answer.endArray();
        ++written;
    }
    answer.endArray();
    return written == table.rows.size();
}

void writeFile(const Call &call, JsonWriter &answer, reports::Format format, Instant now)
{
    const ReportLink link = sealedReport(call, format, now);
    const reports::FormatInfo &info = reports::infoOf(format);
    answer.key("file").beginObject().field("uri", QString{u"fractal://reports/"_s + link.id});
    answer.field("url", QString{call.site.publicUrl + u"/o/reports/"_s + link.id});
    answer.field("name", QString{call.arguments["report"_L1].toString() + u'.' + QLatin1StringView{info.name}});
    answer.field("mime_type", info.mime).field("expires_at", link.expiresAt).endObject();
}

Result<void> run(Call &call, JsonWriter &answer)
{
    const Instant now = call.work.now();
    FRACTAL_TRY(const MadeReport made, madeReport(call, now));
    const reports::Table &table = made.table;
    answer.beginObject().field("report", table.name).field("title", table.title).field("from", made.from).field("to", made.to);
    answer.field("as_of", now).field("currency", table.currency);
    bool isWhole = true;
    if (const auto format = reports::formatFromName(call.arguments["format"_L1].toString()))
        writeFile(call, answer, *format, now);
    else
        isWhole = writeRows(answer, table);
    answer.field("row_count", static_cast<qint64>(table.rows.size())).field("truncated", table.truncated || !isWhole);
    answer.field("time_zone", QString::fromLatin1(call.site.timeZone)).endObject();
    return {};
}

} // namespace

Operation run_report()
{
    return {
        .name = "run_report",
        .title = QT_TRANSLATE_NOOP("Operation", "Reports"),
        .description =
            "A ready-made report over a period: the rows in the answer, or a file (CSV, Excel or PDF) that can be fetched for an hour. "
            "Figures are computed by the server, over everything that the person may see.",
        .needs = running,
        .effect = Effect::Reads,
        .idempotent = true,
        .inputSchema = inputSchema,
        .outputSchema = outputSchema,
        .run = run,
        .recheck = nullptr,
        .heavy = true};
}

} // namespace fractal::operations
