// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/asset_json.h"

#include "core/maintenance/work_order_queries.h"
#include "core/operations/record_url.h"
#include "core/operations/work_order_json.h"

namespace fractal::operations {

void writeListed(const Call &call, JsonWriter &answer, const assets::Asset &asset, const QStringList &ancestors)
{
    // A parent above the caller's own location has no code here.
    const bool showsParent = !asset.parentCode.isEmpty();
    answer.field("id", asset.id.value)
        .field("code", asset.code)
        .field("name", asset.name)
        .field("kind", QString{nameOf(asset.kind)});
    writeReference(answer, "location", showsParent ? asset.parent.value : 0, asset.parentCode, asset.parentName);
    answer.key("path").beginArray();
    for (const QString &name : ancestors)
        answer.string(name);
    answer.endArray();
    answer.fieldOrNull("criticality", asset.criticality)
        .field("active", asset.active)
        .field("out_of_service", asset.outOfService);
    if (asset.openWorkOrders)
        answer.field("open_work_orders", *asset.openWorkOrders);
    answer.field("url", recordUrl(call.site.publicUrl, RecordKind::Asset, asset.code)).field("version", asset.version);
}

void writeDetails(JsonWriter &answer, const assets::Asset &asset)
{
    const auto realOrNull = [&](const char *name, const std::optional<double> &number) {
        answer.key(name);
        if (number)
            answer.number(*number);
        else
            answer.null();
    };
    answer.field("description", asset.description)
        .fieldOrNull("manufacturer", asset.manufacturer)
        .fieldOrNull("model", asset.model);
    answer.fieldOrNull("serial_number", asset.serialNumber).fieldOrNull("asset_type", asset.assetType);
    answer.fieldOrNull("address", asset.address).fieldOrNull("city", asset.city);
    realOrNull("latitude", asset.latitude);
    realOrNull("longitude", asset.longitude);
    answer.field("commissioned_at", asset.commissionedAt)
        .field("retired_at", asset.retiredAt)
        .field("updated_at", asset.updatedAt);
}

std::optional<RowFilter> visibleWorkOrders(const Principal &principal)
{
    constexpr Permission view{Resource::WorkOrders, Action::View};
    return principal.may(view) ? std::optional{principal.rows(view)} : std::nullopt;
}

QString visibleOrderCode(const Call &call, const QString &code)
{
    const std::optional<RowFilter> rows = code.isEmpty() ? std::nullopt : visibleWorkOrders(call.principal);
    if (!rows)
        return {};
    // It may be about another asset than the record that names it.
    const bool seesAll = !rows->ownOnly && rows->locationPath.isEmpty();
    return seesAll || work_orders::find(call.work.connection, code, *rows) ? code : QString{};
}

} // namespace fractal::operations
