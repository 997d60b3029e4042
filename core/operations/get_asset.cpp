// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/indicator_report.h"
#include "core/maintenance/out_of_service.h"
#include "core/maintenance/work_order_queries.h"
#include "core/maintenance/work_request_queries.h"
#include "core/operations/asset_json.h"
#include "core/operations/asset_upkeep.h"
#include "core/operations/indicator_json.h"
#include "core/operations/indicator_pieces.h"
#include "core/operations/operation.h"
#include "core/operations/reach.h"
#include "core/operations/upkeep_schemas.h"
#include "core/operations/work_order_json.h"
#include "core/operations/work_request_json.h"
#include "core/operations/work_request_pieces.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr Permission view{Resource::Assets, Action::View};
constexpr int mostListed = 25;

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"id\"],\"properties\":{"
      FRACTAL_ID_ARGUMENT("Code of the asset or location, or its id as text.") ","
      FRACTAL_WORDS("include", "\"open_work_orders\",\"open_requests\",\"history\",\"out_of_service\",\"meters\",\"plans\",\"documents\",\"kpis\"",
                    "Also these: its open work orders, the requests about it that are not settled, the latest finished work orders, the latest times out of service, its meters, the maintenance plans that hold for it, its documents, its indicators of the last 365 days. None unless given.") "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"id\",\"code\",\"name\",\"kind\",\"version\",\"time_zone\"],\"properties\":{"
      FRACTAL_OUT_NUMBER("id", "Number.") "," FRACTAL_OUT_TEXT("code", "Code.") "," FRACTAL_OUT_TEXT("name", "Name.") ","
      FRACTAL_OUT_TEXT("kind", "location, equipment, tool, spare_part or digital.") "," FRACTAL_OUT_REFERENCE("location", "What it stands in.") ","
      FRACTAL_OUT_LIST("path", "{\"type\":\"string\"}", "Names from the top down to what it stands in.") ","
      FRACTAL_OUT_TEXT_OR_NULL("criticality", "How critical it is.") "," FRACTAL_OUT_FLAG("active", "In use.") ","
      FRACTAL_OUT_FLAG("out_of_service", "Out of service now.") "," FRACTAL_OUT_TEXT("url", "Address of its page.") ","
      FRACTAL_OUT_NUMBER("version", "For expected_version.") "," FRACTAL_OUT_TEXT("description", "Description.") ","
      FRACTAL_OUT_TEXT_OR_NULL("manufacturer", "Maker.") "," FRACTAL_OUT_TEXT_OR_NULL("model", "Model.") ","
      FRACTAL_OUT_TEXT_OR_NULL("serial_number", "Serial number.") "," FRACTAL_OUT_TEXT_OR_NULL("asset_type", "Type.") ","
      FRACTAL_OUT_TEXT_OR_NULL("address", "Street.") "," FRACTAL_OUT_TEXT_OR_NULL("city", "City.") ","
      FRACTAL_OUT_NUMBER_OR_NULL("latitude", "Degrees north.") "," FRACTAL_OUT_NUMBER_OR_NULL("longitude", "Degrees east.") ","
      FRACTAL_OUT_TEXT_OR_NULL("commissioned_at", "In service since.") "," FRACTAL_OUT_TEXT_OR_NULL("retired_at", "Retired at.") ","
      FRACTAL_OUT_TEXT("updated_at", "Last change.") ","
      FRACTAL_OUT_OBJECTS("open_work_orders", FRACTAL_OUT_LISTED_WORK_ORDER, "Open work orders, newest first, at most 25.") ","
      FRACTAL_OUT_OBJECTS("history", FRACTAL_OUT_LISTED_WORK_ORDER, "Completed and cancelled work orders, newest first, at most 25.") ","
      FRACTAL_OUT_OBJECTS("out_of_service_records",
          FRACTAL_OUT_NUMBER("id", "Number.") "," FRACTAL_OUT_TEXT("started_at", "Begin.") "," FRACTAL_OUT_TEXT_OR_NULL("ended_at", "End; null: still.") ","
          FRACTAL_OUT_TEXT("cause_type", "failure, planned or external.") "," FRACTAL_OUT_TEXT_OR_NULL("reason", "Why.") ","
          FRACTAL_OUT_TEXT_OR_NULL("work_order", "Code of its work order."), "Times out of service, newest first, at most 25.") ","
      FRACTAL_OUT_OBJECTS("open_requests", FRACTAL_OUT_LISTED_REQUEST, "Work requests that are not settled, newest first, at most 25; absent without the right to see any.") ","
      FRACTAL_OUT_OBJECT("kpis", "\"object\"", FRACTAL_OUT_TEXT("from", "Begin.") "," FRACTAL_OUT_TEXT("to", "End, not included.") "," FRACTAL_OUT_METRICS, "Indicators of the last 365 days; absent without the right to see them.") ","
      FRACTAL_OUT_OBJECTS("meters", FRACTAL_OUT_METER, "Its meters, at most 25; absent without the right to see any.") ","
      FRACTAL_OUT_OBJECTS("plans", FRACTAL_OUT_TEXT("code", "Code.") "," FRACTAL_OUT_TEXT("name", "Name.") "," FRACTAL_OUT_TEXT("type", "Type of its work.") ","
          FRACTAL_OUT_FLAG("active", "In use."), "Maintenance plans that hold for it, at most 25; absent without the right to see any.") ","
      FRACTAL_OUT_DOCUMENTS("Its documents, newest first, at most 25; absent without the right to see them.") ","
      FRACTAL_OUT_TIME_ZONE "}}";
// clang-format on

Result<void> writeOrders(Call &call, JsonWriter &answer, const char *member, AssetId asset, bool open)
{
    const std::optional<RowFilter> rows = visibleWorkOrders(call.principal);
    if (!rows)
        return {};
    FRACTAL_TRY(const auto orders, work_orders::ofAsset(call.work.connection, asset, open, *rows, mostListed));
    answer.key(member).beginArray();
    for (const work_orders::WorkOrder &order : orders) {
        answer.beginObject();
        writeListed(call, answer, order);
        writeCosts(call, answer, order);
        answer.endObject();
    }
    answer.endArray();
    return {};
}

Result<void> writeOutOfService(Call &call, JsonWriter &answer, AssetId asset)
{
    FRACTAL_TRY(const bool shows, reaches(call, {Resource::Availability, Action::View}, asset));
    if (!shows)
        return {};
    FRACTAL_TRY(const auto records, out_of_service::ofAsset(call.work.connection, asset, mostListed));
    answer.key("out_of_service_records").beginArray();
    for (const out_of_service::Record &record : records) {
        answer.beginObject().field("id", record.id.value).field("started_at", record.startedAt).field("ended_at", record.endedAt);
        answer.field("cause_type", QString{nameOf(record.cause)}).fieldOrNull("reason", record.reason);
        answer.fieldOrNull("work_order", visibleOrderCode(call, record.workOrderCode)).endObject();
    }
    answer.endArray();
    return {};
}

Result<void> writeRequests(Call &call, JsonWriter &answer, AssetId asset)
{
    constexpr Permission viewRequests{Resource::WorkRequests, Action::View};
    if (!call.principal.may(viewRequests))
        return {};
    work_requests::Filter filter;
    filter.asset = asset;
    filter.rows = call.principal.rows(viewRequests);
    filter.statuses = work_requests::activeStatuses();
    FRACTAL_TRY(const auto requests, work_requests::list(call.work.connection, filter, {}, mostListed));
    answer.key("open_requests").beginArray();
    for (const work_requests::WorkRequest &request : requests) {
        answer.beginObject();
        writeListed(call, answer, request);
        answer.endObject();
    }
    answer.endArray();
    return {};
}

/// Of a location: of all that is in it.
Result<void> writeKpis(Call &call, JsonWriter &answer, const assets::Asset &asset)
{
    using indicators::Metric;
    constexpr Permission viewKpis{Resource::Kpis, Action::View};
    constexpr Permission viewCosts{Resource::Costs, Action::View};
    constexpr auto year = std::chrono::hours{24 * 365};
    if (!call.principal.may(viewKpis))
        return {};
    indicators::Question question;
    question.metrics = {Metric::Mtbf, Metric::Mttr, Metric::Availability, Metric::AvailabilityFailures, Metric::FailureRate};
    if (call.principal.may(viewCosts))
        question.metrics.push_back(Metric::CostTotal);
    question.now = call.work.now();
    question.window = {question.now - year, question.now};
    question.selection.rows = call.principal.rows(viewKpis);
    if (asset.kind == assets::Kind::Location)
        question.selection.locationPath = asset.path;
    else
        question.selection.asset = asset.id;
    question.costRows = call.principal.rows(viewCosts);
    question.timeZone = call.site.timeZone;
    FRACTAL_TRY(const indicators::Report found, indicators::report(call.work.connection, question));
    answer.key("kpis").beginObject().field("from", question.window.from).field("to", question.window.to);
    writeIndicators(answer, question.metrics, found.values, call.site.currency, Explanations::Given);
    answer.endObject();
    return {};
}

Result<void> run(Call &call, JsonWriter &answer)
{
    const QStringList include = CallArguments{call}.texts("include"_L1);
    FRACTAL_TRY(const assets::Asset asset, namedAsset(call, "id"_L1, view));
    FRACTAL_TRY(const QStringList path, assets::Ancestors(call.work.connection, call.principal.rows(view)).of(asset.path));
    answer.beginObject();
    writeListed(call, answer, asset, path);
    writeDetails(answer, asset);
    if (include.contains("open_work_orders"_L1))
        FRACTAL_TRY_VOID(writeOrders(call, answer, "open_work_orders", asset.id, true));
    if (include.contains("history"_L1))
        FRACTAL_TRY_VOID(writeOrders(call, answer, "history", asset.id, false));
    if (include.contains("out_of_service"_L1))
        FRACTAL_TRY_VOID(writeOutOfService(call, answer, asset.id));
    if (include.contains("open_requests"_L1))
        FRACTAL_TRY_VOID(writeRequests(call, answer, asset.id));
    if (include.contains("kpis"_L1))
        FRACTAL_TRY_VOID(writeKpis(call, answer, asset));
    if (include.contains("meters"_L1))
        FRACTAL_TRY_VOID(writeMetersOf(call, answer, asset.id));
    if (include.contains("plans"_L1))
        FRACTAL_TRY_VOID(writePlansOf(call, answer, asset.id));
    if (include.contains("documents"_L1))
        FRACTAL_TRY_VOID(writeDocumentsOf(call, answer, asset.id));
    answer.field("time_zone", QString::fromLatin1(call.site.timeZone)).endObject();
    return {};
}

} // namespace

Operation get_asset()
{
    return {.name = "get_asset",
            .title = QT_TRANSLATE_NOOP("Operation", "Get asset"),
            .description =
                "One asset or location with its place in the tree, maker, model, dates; on request with its open work orders and "
                "requests, the latest finished work orders, when it was out of service, and its indicators.",
            .needs = view,
            .effect = Effect::Reads,
            .idempotent = true,
            .inputSchema = inputSchema,
            .outputSchema = outputSchema,
            .run = run};
}

} // namespace fractal::operations
