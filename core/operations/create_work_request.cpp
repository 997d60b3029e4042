// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/stored_text.h"
#include "core/maintenance/work_request_queries.h"
#include "core/operations/operation.h"
#include "core/operations/reach.h"
#include "core/operations/record_url.h"
#include "core/operations/work_request_json.h"
#include "core/operations/work_request_pieces.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr Permission add{Resource::WorkRequests, Action::Add};
constexpr Permission view{Resource::WorkRequests, Action::View};

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"title\"],\"properties\":{"
      FRACTAL_REQUIRED_TEXT("title", "200", "What is wrong or wanted, in a few words.") ","
      FRACTAL_TEXT("description", "10000", "Details, as the person tells them.") ","
      FRACTAL_REQUIRED_TEXT("asset", "100", "Code (or id) of the asset; this or location is needed.") ","
      FRACTAL_REQUIRED_TEXT("location", "100", "Code (or id) of the location, where it is about no single asset.") ","
      FRACTAL_MOMENT("incident_at", "When it happened; not in the future.") ","
      FRACTAL_FLAG("urgent", "true: it cannot wait.") ","
      FRACTAL_TEXT("requested_by", "200", "Name of who asks, where that is somebody else than the person who is signed in.") ","
      FRACTAL_TEXT("email", "200", "Where that person is reached.") ","
      "\"classifications\":{\"type\":\"array\",\"maxItems\":2,\"description\":\"Up to two words that sort it.\",\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100}},"
      FRACTAL_WRITE_ARGUMENTS "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"work_request\",\"possible_duplicates\",\"version\"],\"properties\":{"
      FRACTAL_OUT_WRITTEN_REQUEST ","
      FRACTAL_OUT_OBJECTS("possible_duplicates", FRACTAL_OUT_TEXT("code", "Code.") "," FRACTAL_OUT_TEXT("title", "Title.") ","
          FRACTAL_OUT_TEXT("status", "State.") "," FRACTAL_OUT_TEXT("created_at", "When it was reported.") "," FRACTAL_OUT_TEXT("url", "Address of its page."),
          "Earlier requests about the same asset that are not settled and read alike, at most 5. Tell the person; one of the two can be cancelled.") "}}";
// clang-format on

Result<AssetId> placeOf(Call &call, const CallArguments &arguments)
{
    if (!arguments.has("asset"_L1) && !arguments.has("location"_L1))
        return failure(ErrorCode::ValidationFailed, u"asset or location is missing; one of them must be a code."_s, u"asset"_s);
    FRACTAL_TRY(const assets::Asset asset, namedAsset(call, arguments.has("asset"_L1) ? "asset"_L1 : "location"_L1, add));
    return asset.id;
}

Result<work_requests::NewWorkRequest> requestFrom(Call &call)
{
    const CallArguments arguments{call};
    work_requests::NewWorkRequest request;
    request.title = stored_text::line(arguments.text("title"_L1));
    if (request.title.isEmpty())
        return failure(ErrorCode::ValidationFailed, u"title has no visible characters."_s, u"title"_s);
    request.description = stored_text::lines(arguments.text("description"_L1));
    FRACTAL_TRY(request.asset, placeOf(call, arguments));
    FRACTAL_TRY(request.incidentAt, arguments.moment("incident_at"_L1));
    request.urgent = arguments.flag("urgent"_L1);
    request.requestedBy = stored_text::line(arguments.text("requested_by"_L1));
    request.email = stored_text::line(arguments.text("email"_L1));
    const QStringList words = arguments.texts("classifications"_L1);
    request.classification1 = stored_text::line(words.value(0));
    request.classification2 = stored_text::line(words.value(1));
    request.createdBy = call.principal.user;
    request.createdByName = call.principal.journalName();
    if (request.requestedBy.isEmpty())
        request.requester = call.principal.user;
    return request;
}

void writeDuplicates(const Call &call, JsonWriter &answer, const std::vector<work_requests::WorkRequest> &alike)
{
    answer.key("possible_duplicates").beginArray();
    for (const work_requests::WorkRequest &other : alike) {
        answer.beginObject().field("code", other.code).field("title", other.title);
        answer.field("status", QString{nameOf(other.status)}).field("created_at", other.createdAt);
        answer.field("url", recordUrl(call.site.publicUrl, RecordKind::WorkRequest, other.code)).endObject();
    }
    answer.endArray();
}

Result<void> run(Call &call, JsonWriter &answer)
{
    FRACTAL_TRY(work_requests::NewWorkRequest request, requestFrom(call));
    std::vector<work_requests::WorkRequest> alike;
    if (call.principal.may(view)) {
        FRACTAL_TRY(alike, work_requests::similar(call.work.connection, request, call.principal.rows(view), call.work.now()));
    }
    FRACTAL_TRY(request.code, work_requests::nextCode(call.work));
    FRACTAL_TRY(const journal::Change change, work_requests::add(call.work, request));
    call.changes.push_back(change);
    answer.beginObject();
    FRACTAL_TRY_VOID(writeWrittenRequest(call, answer, change));
    writeDuplicates(call, answer, alike);
    answer.endObject();
    return {};
}

} // namespace

Operation create_work_request()
{
    return {
        .name = "create_work_request",
        .title = QT_TRANSLATE_NOOP("Operation", "Report a problem"),
        .description =
            "A new work request: somebody noticed or needs something, and the maintenance team decides about it. Answers also "
            "earlier requests that may be about the same thing. It can be undone from the Transactions Log.",
        .needs = add,
        .effect = Effect::Adds,
        .idempotent = false,
        .inputSchema = inputSchema,
        .outputSchema = outputSchema,
        .run = run,
        .recheck = requestStillVisible};
}

} // namespace fractal::operations
