// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/asset_upkeep.h"

#include "core/maintenance/assets.h"
#include "core/operations/asset_json.h"
#include "core/operations/upkeep_json.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr Permission viewAssets{Resource::Assets, Action::View};
constexpr Permission viewMeters{Resource::Meters, Action::View};
constexpr Permission viewReadings{Resource::MeterReadings, Action::View};
constexpr Permission viewPlans{Resource::MaintenancePlans, Action::View};
constexpr Permission viewDocuments{Resource::Documents, Action::View};
constexpr int mostListed = 25;

void writeDocuments(JsonWriter &answer, const std::vector<documents::Document> &found)
{
    answer.key("documents").beginArray();
    for (const documents::Document &document : found) {
        answer.beginObject().field("id", document.id.value).field("name", document.name).field("mime", document.mime);
        answer.field("size", document.size).field("created_at", document.createdAt);
        answer.field("uri", QString{u"fractal://documents/"_s + QString::number(document.id.value)}).endObject();
    }
    answer.endArray();
}

} // namespace

Result<bool> reaches(const Call &call, Permission right, AssetId asset)
{
    if (!call.principal.may(right))
        return false;
    const auto found = assets::find(call.work.connection, asset, call.principal.rows(right));
    if (!found && found.error().code != ErrorCode::NotFound)
        return Failure{found.error()};
    return found.has_value();
}

Result<void> writeMetersOf(Call &call, JsonWriter &answer, AssetId asset)
{
    if (!call.principal.may(viewMeters))
        return {};
    FRACTAL_TRY(const bool showsReadings, reaches(call, viewReadings, asset));
    meters::Filter filter;
    filter.asset = asset;
    filter.rows = call.principal.rows(viewMeters);
    filter.limit = mostListed;
    FRACTAL_TRY(const auto found, meters::list(call.work.connection, filter));
    answer.key("meters").beginArray();
    for (const meters::Meter &meter : found) {
        answer.beginObject();
        writeMeter(answer, meter, showsReadings);
        answer.endObject();
    }
    answer.endArray();
    return {};
}

Result<void> writePlansOf(Call &call, JsonWriter &answer, AssetId asset)
{
    if (!call.principal.may(viewPlans))
        return {};
    plans::Filter filter;
    filter.asset = asset;
    filter.rows = call.principal.rows(viewPlans);
    filter.limit = mostListed;
    FRACTAL_TRY(const auto found, plans::list(call.work.connection, filter));
    answer.key("plans").beginArray();
    for (const plans::Plan &plan : found) {
        answer.beginObject().field("code", plan.code).field("name", plan.name);
        answer.field("type", plan.type).field("active", plan.active).endObject();
    }
    answer.endArray();
    return {};
}

Result<void> writeDocumentsOf(Call &call, JsonWriter &answer, AssetId asset)
{
    FRACTAL_TRY(const bool shows, reaches(call, viewDocuments, asset));
    if (!shows)
        return {};
    FRACTAL_TRY(const auto found, documents::ofAsset(call.work.connection, asset, mostListed));
    writeDocuments(answer, found);
    return {};
}

Result<void> writeDocumentsOf(Call &call, JsonWriter &answer, WorkOrderId order, bool isReached)
{
    if (!isReached)
        return {};
    FRACTAL_TRY(const auto found, documents::ofWorkOrder(call.work.connection, order, mostListed));
    writeDocuments(answer, found);
    return {};
}

documents::Reach documentReach(const Principal &principal)
{
    return {.documents = principal.rows(viewDocuments),
            .assets = principal.may(viewAssets) ? std::optional{principal.rows(viewAssets)} : std::nullopt,
            .workOrders = visibleWorkOrders(principal)};
}

} // namespace fractal::operations
