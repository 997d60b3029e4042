// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/work_request_queries.h"
#include "core/operations/cursor.h"
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
    if (arguments.has("asset"_L1)) {
        FRACTAL_TRY(const assets::Asset asset, namedAsset(call, "asset"_L1, view));
        filter.asset = asset.id;
    }
    if (arguments.has("location"_L1)) {
        FRACTAL_TRY(const assets::Asset location, namedAsset(call, "location"_L1, view));
        filter.locationPath = location.path;
    }
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
    const CallArguments arguments{call};
    FRACTAL_TRY(const work_requests::Filter filter, filterFrom(call));
    FRACTAL_TRY(const std::optional<work_requests::Position> after, startFrom(call));
    // One more than asked for tells whether there is another page.
    FRACTAL_TRY(const auto found, work_requests::list(call.work.connection, filter, after, arguments.limit() + 1));
    const std::size_t limit = static_cast<std::size_t>(arguments.limit());

    answer.beginObject().key("items").beginArray();
    std::size_t written = 0;
    while (written < std::min(limit, found.size()) && answer.size() < longestList) {
        answer.beginObject();
        writeListed(call, answer, found[written]);
        answer.endObject();
        ++written;
    }
    answer.endArray();
    const bool more = written < found.size();
    QString next;
    if (more) {
        const work_requests::WorkRequest &last = found[written - 1];
        next = cursorOf(call, QLatin1StringView{name}, {QString::number(last.createdAt.ms), last.id.value});
    }
    std::optional<qint64> total;
    if (!after) {
        FRACTAL_TRY(total, work_requests::count(call.work.connection, filter));
    }
    writePageEnd(call, answer, next, total);
    return {};
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
