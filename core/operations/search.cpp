// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/record_search.h"
#include "core/operations/operation.h"
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

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"query\"],\"properties\":{"
      FRACTAL_REQUIRED_TEXT("query", "500", "Words, whatever their case and accents, and where wanted type:asset, type:work_order, type:request, type:plan or type:part, status:open, code:OT-1496.") "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"results\"],\"properties\":{"
      FRACTAL_OUT_OBJECTS("results", FRACTAL_OUT_TEXT("id", "For fetch.") "," FRACTAL_OUT_TEXT("title", "Code and title.") ","
                          FRACTAL_OUT_TEXT("url", "Address of its page."), "At most 20, the best first.") "}}";
// clang-format on

Result<void> run(Call &call, JsonWriter &answer)
{
    const Principal &principal = call.principal;
    record_search::Parsed parsed = record_search::parse(call.arguments["query"_L1].toString());
    if (parsed.workOrders && principal.may(viewWorkOrders))
        parsed.question.workOrders = principal.rows(viewWorkOrders);
    if (parsed.assets && principal.may(viewAssets))
        parsed.question.assets = principal.rows(viewAssets);
    if (parsed.workRequests && principal.may(viewRequests))
        parsed.question.workRequests = principal.rows(viewRequests);
    if (parsed.plans && principal.may(viewPlans))
        parsed.question.plans = principal.rows(viewPlans);
    if (parsed.parts && principal.may(viewStock))
        parsed.question.parts = principal.rows(viewStock);
    FRACTAL_TRY(const std::vector<record_search::Hit> hits, record_search::find(call.work.connection, parsed.question));
    answer.beginObject().key("results").beginArray();
    for (const record_search::Hit &hit : hits) {
        answer.beginObject().field("id", recordId(hit.kind, hit.code));
        answer.field("title", QString{hit.code + u" \u2013 "_s + hit.title});
        QString url = recordUrl(call.site.publicUrl, hit.kind, hit.code);
        if (hit.kind == RecordKind::Plan) {
            FRACTAL_TRY(url, planUrl(call, hit.code));
        }
        answer.field("url", url).endObject();
    }
    answer.endArray().endObject();
    return {};
}

} // namespace

Operation search()
{
    return {
        .name = "search",
        .title = QT_TRANSLATE_NOOP("Operation", "Search"),
        .description =
            "Finds work orders, work requests, assets and locations, maintenance plans and parts in stock by words and codes. Give an id "
            "of the results to fetch for the whole record.",
        .needs = Needs::anyOf({viewWorkOrders, viewAssets, viewRequests, viewPlans, viewStock}),
        .effect = Effect::Reads,
        .idempotent = true,
        .inputSchema = inputSchema,
        .outputSchema = outputSchema,
        .run = run};
}

} // namespace fractal::operations
