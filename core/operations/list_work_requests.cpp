// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/work_request_queries.h"
#include "core/operations/list_page.h"
#include "core/operations/operation.h"
#include "core/operations/reach.h"
#include "core/operations/work_request_json.h"
#include "core/operations/work_request_pieces.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr auto name = "list_work_requests";
constexpr Permission view{Resource::WorkRequests, Action::View};

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{"
      "\"status\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":13,\"uniqueItems\":true,\"items\":{\"type\":\"string\",\"enum\":[" FRACTAL_REQUEST_STATUS_WORDS "]},"
      "\"description\":\"Only these states. Waiting for a decision: open, in_process, created_from_guest_portal; approved: waiting_for_wo; with a work order: wo_in_process, wo_in_review, solved_with_wo, wo_cancelled.\"},"
      FRACTAL_FLAG("urgent", "true: only urgent ones; false: only those that are not.") ","
      FRACTAL_REQUIRED_TEXT("asset", "100", "Code (or id) of one asset or location.") ","
      FRACTAL_REQUIRED_TEXT("location", "100", "Code (or id) of a location: everything in it and below it.") ","
      FRACTAL_FLAG("mine", "true: only those that the asking person requested or created.") ","
      FRACTAL_MOMENT("from", "Created not before this moment.") "," FRACTAL_MOMENT("to", "Created before this moment (not included).") ","
      FRACTAL_TEXT("text", "200", "Words that all occur in the request or its asset, whatever their case and accents.") "," FRACTAL_PAGE_ARGUMENTS "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"items\",\"next_cursor\",\"total\",\"truncated\",\"time_zone\"],\"properties\":{"
      FRACTAL_OUT_OBJECTS("items", FRACTAL_OUT_LISTED_REQUEST, "The work requests, newest first.") "," FRACTAL_OUT_PAGE "}}";
// clang-format on

Result<work_requests::Filter> filterFrom(Call &call)
{
    const CallArguments arguments{call};
    work_requests::Filter filter;
    filter.statuses = arguments.texts("status"_L1);
    filter.urgent = arguments.optionalFlag("urgent"_L1);
    filter.text = arguments.text("text"_L1);
    filter.rows = call.principal.rows(view);
    FRACTAL_TRY(filter.from, arguments.moment("from"_L1));
    FRACTAL_TRY(filter.to, arguments.moment("to"_L1));
    FRACTAL_TRY(const Place place, namedPlace(call, view));
    filter.asset = place.asset;
    filter.locationPath = place.locationPath;
    if (arguments.flag("mine"_L1)) {
        if (!call.principal.user)
            return failure(ErrorCode::ValidationFailed, u"mine needs a person; this connection acts for none."_s, u"mine"_s);
        filter.mine = call.principal.user;
    }
    return filter;
}

Result<std::optional<work_requests::Position>> startFrom(Call &call)
{
    FRACTAL_TRY(const std::optional<PagePosition> after, positionFrom(call, QLatin1StringView{name}));
    if (!after)
        return std::optional<work_requests::Position>{};
    return std::optional{work_requests::Position{{after->key.toLongLong()}, after->id}};
}

Result<void> run(Call &call, JsonWriter &answer)
{
    FRACTAL_TRY(const work_requests::Filter filter, filterFrom(call));
    FRACTAL_TRY(const std::optional<work_requests::Position> after, startFrom(call));
    const int limit = CallArguments{call}.limit();
    FRACTAL_TRY(const auto found, work_requests::list(call.work.connection, filter, after, limit + 1));
    const auto write = [&](const work_requests::WorkRequest &request) -> Result<void> {
        writeListed(call, answer, request);
        return {};
    };
    const auto position = [](const work_requests::WorkRequest &request) {
        return PagePosition{QString::number(request.createdAt.ms), request.id.value};
    };
    return writePage<work_requests::WorkRequest>(
        call, answer,
        {.operation = QLatin1StringView{name},
         .found = found,
         .isFirst = !after,
         .write = write,
         .position = position,
         .count = [&] { return asTotal(work_requests::count(call.work.connection, filter)); }});
}

} // namespace

Operation list_work_requests()
{
    return {
        .name = name,
        .title = QT_TRANSLATE_NOOP("Operation", "List work requests"),
        .description = "What people reported and asked for, by state, urgency, asset, location, dates and words, newest first; "
                       "with the decision and the work order that came of each. fetch with req:CODE has the whole text.",
        .needs = view,
        .effect = Effect::Reads,
        .idempotent = true,
        .inputSchema = inputSchema,
        .outputSchema = outputSchema,
        .run = run};
}

} // namespace fractal::operations
