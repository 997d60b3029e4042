// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/out_of_service.h"
#include "core/maintenance/stored_text.h"
#include "core/maintenance/work_order_queries.h"
#include "core/operations/operation.h"
#include "core/operations/reach.h"
#include "core/operations/work_order_json.h"
#include "core/operations/work_request_pieces.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr Permission putOut{Resource::Availability, Action::Add};
constexpr Permission putBack{Resource::Availability, Action::Edit};
constexpr Permission viewOrders{Resource::WorkOrders, Action::View};

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"id\",\"state\",\"reason\"],\"properties\":{"
      FRACTAL_ID_ARGUMENT("Code (or id) of the asset.") ","
      FRACTAL_WORD("state", "\"out_of_service\",\"in_service\"", "What it is from then on.") ","
      FRACTAL_MOMENT("at", "Since when; now unless given; not in the future.") ","
      FRACTAL_REQUIRED_TEXT("reason", "2000", "Why it stops, or what brought it back.") ","
      FRACTAL_WORD("cause_type", "\"failure\",\"planned\",\"external\"", "Why it stops: a failure counts in MTBF and MTTR; failure unless given.") ","
      FRACTAL_REQUIRED_TEXT("work_order", "100", "Code of the work order that it stops for; completing that can bring it back in service.") ","
      FRACTAL_VERSION_ARGUMENT "," FRACTAL_WRITE_ARGUMENTS "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"asset\",\"record\",\"version\"],\"properties\":{"
      FRACTAL_OUT_REFERENCE("asset", "The asset.") ","
      FRACTAL_OUT_OBJECT("record", "\"object\"", FRACTAL_OUT_NUMBER("id", "Number.") "," FRACTAL_OUT_TEXT("started_at", "Begin.") "," FRACTAL_OUT_TEXT_OR_NULL("ended_at", "End; null: still.") ","
          FRACTAL_OUT_TEXT("cause_type", "failure, planned or external.") "," FRACTAL_OUT_TEXT_OR_NULL("reason", "Why."), "The time out of service that began or ended.") ","
      FRACTAL_OUT_WRITTEN "}}";
// clang-format on

/// The asset, where the right to act reaches it. One that may be seen but not acted on is Forbidden.
Result<assets::Asset> reachableAsset(Call &call, Permission acting)
{
    FRACTAL_TRY(assets::Asset asset, namedAsset(call, "id"_L1, acting));
    if (asset.kind == assets::Kind::Location)
        return failure(ErrorCode::ValidationFailed, u"%1 is a location; only assets go out of service."_s.arg(asset.code),
                       u"id"_s);
    if (assets::find(call.work.connection, asset.id, call.principal.rows(acting)))
        return asset;
    const QString missing{nameOf(acting)};
    return failure(ErrorCode::Forbidden,
                   u"You have the permission %1 only for assets of your own work orders; this one is not."_s.arg(missing), {},
                   {{u"missing"_s, missing}});
}

Result<journal::Change> begun(Call &call, const CallArguments &arguments, const assets::Asset &asset, Instant at,
                              const QString &reason)
{
    out_of_service::NewRecord record;
    record.asset = asset.id;
    record.startedAt = at;
    record.cause = out_of_service::causeFromName(arguments.text("cause_type"_L1)).value_or(record.cause);
    record.reason = reason;
    if (arguments.has("work_order"_L1)) {
        FRACTAL_TRY_VOID(call.principal.require(viewOrders));
        auto order = work_orders::find(call.work.connection, arguments.text("work_order"_L1), call.principal.rows(viewOrders));
        if (!order)
            return failure(order.error().code, order.error().detail, u"work_order"_s);
        record.workOrder = order->id;
    }
    return out_of_service::begin(call.work, record);
}

void writeRecord(JsonWriter &answer, const journal::Change &change)
{
    const auto moment = [&](const QJsonValue &stored) {
        return stored.isDouble() ? std::optional{Instant{stored.toInteger()}} : std::nullopt;
    };
    answer.key("record").beginObject().field("id", change.id);
    answer.field("started_at", moment(change.after["started_at"_L1])).field("ended_at", moment(change.after["ended_at"_L1]));
    answer.field("cause_type", change.after["cause_type"_L1].toString());
    answer.fieldOrNull("reason", change.after["reason"_L1].toString()).endObject();
}

Result<void> run(Call &call, JsonWriter &answer)
{
    const CallArguments arguments{call};
    const bool out = arguments.text("state"_L1) == "out_of_service"_L1;
    const Permission right = out ? putOut : putBack;
    FRACTAL_TRY_VOID(call.principal.require(right));
    FRACTAL_TRY(const assets::Asset asset, reachableAsset(call, right));
    FRACTAL_TRY_VOID(assets::requireVersion(asset, arguments.number("expected_version"_L1)));
    FRACTAL_TRY(const std::optional<Instant> given, arguments.moment("at"_L1));
    const Instant at = given.value_or(call.work.now());
    const QString reason = stored_text::lines(arguments.text("reason"_L1));
    FRACTAL_TRY(const journal::Change change,
                out ? begun(call, arguments, asset, at, reason) : out_of_service::end(call.work, asset.id, at, reason));
    call.changes.push_back(change);
    FRACTAL_TRY(const journal::Change touched, assets::touch(call.work, asset));
    call.changes.push_back(touched);
    answer.beginObject();
    writeReference(answer, "asset", asset.id.value, asset.code, asset.name);
    writeRecord(answer, change);
    answer.field("version", touched.versionAfter).field("time_zone", QString::fromLatin1(call.site.timeZone)).endObject();
    return {};
}

Result<void> assetStillVisible(Call &call, const QJsonObject &answer)
{
    constexpr Permission view{Resource::Assets, Action::View};
    const RowFilter rows = call.principal.rows(call.principal.holds(view) ? view : putOut);
    FRACTAL_TRY_VOID(assets::find(call.work.connection, answer["asset"_L1]["code"_L1].toString(), rows));
    return {};
}

} // namespace

Operation set_asset_availability()
{
    return {.name = "set_asset_availability",
            .title = QT_TRANSLATE_NOOP("Operation", "Out of service or back"),
            .description =
                "Puts an asset out of service or back in service, with the moment and the reason; times out of service drive "
                "the availability indicators and never overlap. It can be undone from the Transactions Log.",
            .needs = Needs::anyOf({putOut, putBack}),
            .effect = Effect::Changes,
            .idempotent = true,
            .inputSchema = inputSchema,
            .outputSchema = outputSchema,
            .run = run,
            .recheck = assetStillVisible};
}

} // namespace fractal::operations
