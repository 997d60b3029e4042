// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/work_order_comments.h"
#include "core/maintenance/work_order_queries.h"
#include "core/maintenance/work_request_queries.h"
#include "core/operations/asset_json.h"
#include "core/operations/operation.h"
#include "core/operations/record_markdown.h"
#include "core/operations/record_url.h"
#include "core/operations/schema_pieces.h"
#include "core/operations/upkeep_records.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr Permission viewWorkOrders{Resource::WorkOrders, Action::View};
constexpr Permission viewAssets{Resource::Assets, Action::View};
constexpr Permission viewRequests{Resource::WorkRequests, Action::View};
constexpr Permission viewPlans{Resource::MaintenancePlans, Action::View};
constexpr Permission viewStock{Resource::Inventory, Action::View};
constexpr int mostOpenOrders = 20;
constexpr int mostComments = 50;

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"id\"],\"properties\":{"
      FRACTAL_ID_ARGUMENT("An id that search gave, such as wo:OT-1496, req:REQ-12, asset:PUMP-3, plan:PM-500 or part:FILTER-2.") "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"id\",\"title\",\"text\",\"url\",\"metadata\"],\"properties\":{"
      FRACTAL_OUT_TEXT("id", "As asked for.") "," FRACTAL_OUT_TEXT("title", "Code and title.") "," FRACTAL_OUT_TEXT("text", "The record as Markdown.") ","
      FRACTAL_OUT_TEXT("url", "Address of its page.") ","
      FRACTAL_OUT_OBJECT("metadata", "\"object\"", FRACTAL_OUT_TEXT("type", "work_order, work_request, asset, plan or part.") "," FRACTAL_OUT_TEXT("code", "Code.") ","
          FRACTAL_OUT_TEXT("status", "State of a work order or request.") "," FRACTAL_OUT_TEXT("kind", "Kind of an asset.") ","
          FRACTAL_OUT_TEXT("updated_at", "Last change.") "," FRACTAL_OUT_TIME_ZONE, "In short.") "}}";
// clang-format on

Result<void> writeOrder(Call &call, JsonWriter &answer, const QString &code)
{
    FRACTAL_TRY_VOID(call.principal.require(viewWorkOrders));
    FRACTAL_TRY(const auto order, work_orders::find(call.work.connection, code, call.principal.rows(viewWorkOrders)));
    FRACTAL_TRY(const auto steps, tasks::ofWorkOrder(call.work.connection, order.id));
    FRACTAL_TRY(const auto comments, work_order_comments::ofWorkOrder(call.work.connection, order.id, mostComments));
    answer.beginObject().field("id", recordId(RecordKind::WorkOrder, order.code));
    answer.field("title", QString{order.code + u" \u2013 "_s + order.title})
        .field("text", markdownOf(call, order, steps, comments));
    answer.field("url", recordUrl(call.site.publicUrl, RecordKind::WorkOrder, order.code));
    answer.key("metadata").beginObject().field("type", "work_order").field("code", order.code);
    answer.field("status", QString{nameOf(order.status)}).field("updated_at", order.updatedAt);
    answer.field("time_zone", QString::fromLatin1(call.site.timeZone)).endObject().endObject();
    return {};
}

Result<void> writeAsset(Call &call, JsonWriter &answer, const QString &code)
{
    FRACTAL_TRY_VOID(call.principal.require(viewAssets));
    const RowFilter rows = call.principal.rows(viewAssets);
    FRACTAL_TRY(const assets::Asset asset, assets::find(call.work.connection, code, rows));
    FRACTAL_TRY(const QStringList path, assets::Ancestors(call.work.connection, rows).of(asset.path));
    std::vector<work_orders::WorkOrder> open;
    if (const std::optional<RowFilter> visible = visibleWorkOrders(call.principal)) {
        FRACTAL_TRY(open, work_orders::ofAsset(call.work.connection, asset.id, true, *visible, mostOpenOrders));
    }
    answer.beginObject().field("id", recordId(RecordKind::Asset, asset.code));
    answer.field("title", QString{asset.code + u" \u2013 "_s + asset.name}).field("text", markdownOf(call, asset, path, open));
    answer.field("url", recordUrl(call.site.publicUrl, RecordKind::Asset, asset.code));
    answer.key("metadata").beginObject().field("type", "asset").field("code", asset.code);
    answer.field("kind", QString{nameOf(asset.kind)}).field("updated_at", asset.updatedAt);
    answer.field("time_zone", QString::fromLatin1(call.site.timeZone)).endObject().endObject();
    return {};
}

Result<void> writeRequest(Call &call, JsonWriter &answer, const QString &code)
{
    FRACTAL_TRY_VOID(call.principal.require(viewRequests));
    FRACTAL_TRY(const auto request, work_requests::find(call.work.connection, code, call.principal.rows(viewRequests)));
    answer.beginObject().field("id", recordId(RecordKind::WorkRequest, request.code));
    answer.field("title", QString{request.code + u" \u2013 "_s + request.title}).field("text", markdownOf(call, request));
    answer.field("url", recordUrl(call.site.publicUrl, RecordKind::WorkRequest, request.code));
    answer.key("metadata").beginObject().field("type", "work_request").field("code", request.code);
    answer.field("status", QString{nameOf(request.status)}).field("updated_at", request.updatedAt);
    answer.field("time_zone", QString::fromLatin1(call.site.timeZone)).endObject().endObject();
    return {};
}

Result<void> run(Call &call, JsonWriter &answer)
{
    const std::optional<RecordName> named = recordNameFrom(call.arguments["id"_L1].toString());
    if (!named)
        return failure(ErrorCode::ValidationFailed,
                       u"id must be one that search gave: wo:CODE, req:CODE, asset:CODE, plan:CODE or part:CODE."_s, u"id"_s);
    switch (named->kind) {
    case RecordKind::WorkOrder:
        return writeOrder(call, answer, named->code);
    case RecordKind::Asset:
        return writeAsset(call, answer, named->code);
    case RecordKind::WorkRequest:
        return writeRequest(call, answer, named->code);
    case RecordKind::Plan:
        return writeFetchedPlan(call, answer, named->code);
    case RecordKind::Part:
        return writeFetchedPart(call, answer, named->code);
    }
    return {};
}

} // namespace

Operation fetch()
{
    return {
        .name = "fetch",
        .title = QT_TRANSLATE_NOOP("Operation", "Fetch"),
        .description =
            "The whole record behind an id that search gave: a work order, a work request, an asset, a maintenance plan or a part with "
            "its stock, as Markdown with its address.",
        .needs = Needs::anyOf({viewWorkOrders, viewAssets, viewRequests, viewPlans, viewStock}),
        .effect = Effect::Reads,
        .idempotent = true,
        .inputSchema = inputSchema,
        .outputSchema = outputSchema,
        .run = run};
}

} // namespace fractal::operations
