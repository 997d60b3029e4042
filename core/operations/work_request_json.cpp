// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/work_request_json.h"

#include "core/maintenance/row_filter.h"
#include "core/maintenance/work_order_queries.h"
#include "core/maintenance/work_request_queries.h"
#include "core/operations/asset_json.h"
#include "core/operations/reach.h"
#include "core/operations/record_url.h"
#include "core/operations/work_order_json.h"

#include <QJsonArray>

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;
using work_requests::WorkRequest;

constexpr Permission view{Resource::WorkRequests, Action::View};

void writeRequester(JsonWriter &answer, const WorkRequest &request)
{
    if (request.requester.id || request.requestedBy.isEmpty()) {
        writeReference(answer, "requested_by", request.requester.id.value, request.requester.code, request.requester.name);
        return;
    }
    answer.key("requested_by").beginObject();
    answer.key("id").null();
    answer.key("code").null();
    answer.field("name", request.requestedBy);
    answer.endObject();
}

void writeStored(JsonWriter &answer, const QString &field, const QJsonValue &value)
{
    if (field.endsWith("_at"_L1) && value.isDouble())
        answer.instant({value.toInteger()});
    else
        answer.value(value);
}

} // namespace

Result<WorkRequest> reachableRequest(Call &call, QLatin1StringView field, Permission acting)
{
    auto request = work_requests::find(call.work.connection, call.arguments[field].toString(),
                                       visibleRows(call.principal, acting));
    if (!request) {
        Error error = std::move(request).error();
        error.field = field;
        return Failure{std::move(error)};
    }
    if (row_filter::admits(call.principal.rows(acting), *request))
        return request;
    const QString missing{nameOf(acting)};
    return failure(ErrorCode::Forbidden,
                   u"You have the permission %1 only for your own work requests; this one is not."_s.arg(missing), {},
                   {{u"missing"_s, missing}});
}

bool isUntrusted(const WorkRequest &request)
{
    return request.status == work_requests::Status::CreatedFromGuestPortal || (!request.requester.id && !request.createdBy);
}

void writeListed(const Call &call, JsonWriter &answer, const WorkRequest &request)
{
    answer.field("id", request.id.value).field("code", request.code).field("title", request.title);
    answer.field("status", QString{nameOf(request.status)}).field("urgent", request.urgent);
    answer.field("untrusted", isUntrusted(request));
    writeReference(answer, "asset", request.asset.id.value, request.asset.code, request.asset.name);
    writeReference(answer, "location", request.location.id.value, request.location.code, request.location.name);
    writeRequester(answer, request);
    answer.field("incident_at", request.incidentAt).field("created_at", request.createdAt);
    answer.field("decided_at", request.decidedAt).field("solved_at", request.solvedAt);
    answer.fieldOrNull("reason", request.reason).fieldOrNull("work_order", visibleOrderCode(call, request.workOrderCode));
    answer.field("version", request.version);
    answer.field("url", recordUrl(call.site.publicUrl, RecordKind::WorkRequest, request.code));
}

void writeChangedFields(JsonWriter &answer, const journal::Change &change)
{
    answer.key("changed").beginArray();
    for (auto member = change.before.begin(); member != change.before.end(); ++member) {
        const QString field = member.key();
        const QJsonValue after = change.after[field];
        const bool isShown = field != "updated_at"_L1 && !field.endsWith("_id"_L1) && !after.isArray();
        if (!isShown || member.value() == after)
            continue;
        answer.beginObject().field("field", field).key("before");
        writeStored(answer, field, member.value());
        answer.key("after");
        writeStored(answer, field, after);
        answer.endObject();
    }
    answer.endArray();
}

Result<void> writeWrittenRequest(Call &call, JsonWriter &answer, const journal::Change &change)
{
    RowFilter everything;
    everything.locationPath = call.principal.locationPath;
    FRACTAL_TRY(const WorkRequest request, work_requests::find(call.work.connection, change.code, everything));
    answer.key("work_request").beginObject();
    writeListed(call, answer, request);
    answer.endObject();
    writeChangedFields(answer, change);
    answer.field("version", request.version).field("time_zone", QString::fromLatin1(call.site.timeZone));
    return {};
}

Result<void> requestStillVisible(Call &call, const QJsonObject &answer)
{
    const QString code = answer["work_request"_L1]["code"_L1].toString();
    FRACTAL_TRY_VOID(work_requests::find(call.work.connection, code, visibleRows(call.principal, view)));
    const QJsonArray alike = answer["possible_duplicates"_L1].toArray();
    for (const QJsonValue &other : alike)
        FRACTAL_TRY_VOID(
            work_requests::find(call.work.connection, other["code"_L1].toString(), visibleRows(call.principal, view)));
    if (answer.contains("work_order"_L1))
        return stillVisible(call, answer);
    return {};
}

} // namespace fractal::operations
