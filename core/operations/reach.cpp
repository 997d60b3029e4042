// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/reach.h"

#include "core/maintenance/row_filter.h"
#include "core/maintenance/work_order_queries.h"
#include "core/maintenance/work_requests.h"
#include "core/store/users.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr Permission viewWorkOrders{Resource::WorkOrders, Action::View};
constexpr Permission viewAssets{Resource::Assets, Action::View};

Permission viewOf(Resource resource)
{
    return {resource, Action::View};
}

Failure renamed(Error error, QLatin1StringView field)
{
    error.field = field;
    return Failure{std::move(error)};
}

} // namespace

RowFilter visibleRows(const Principal &principal, Permission acting)
{
    const Permission view = viewOf(acting.resource);
    return principal.rows(principal.holds(view) ? view : acting);
}

Result<work_orders::WorkOrder> reachableWorkOrder(Call &call, Permission acting)
{
    const QString id = call.arguments["id"_L1].toString();
    FRACTAL_TRY(work_orders::WorkOrder order, work_orders::find(call.work.connection, id, visibleRows(call.principal, acting)));
    if (row_filter::admits(call.principal.rows(acting), order))
        return order;
    const QString missing{nameOf(acting)};
    return failure(ErrorCode::Forbidden,
                   u"You have the permission %1 only for your own work orders; this one is not."_s.arg(missing), {},
                   {{u"missing"_s, missing}});
}

Result<assets::Asset> namedAsset(Call &call, QLatin1StringView field, Permission acting)
{
    return assetNamed(call, call.arguments[field].toString(), field, acting);
}

Result<assets::Asset> assetNamed(Call &call, const QString &codeOrId, QLatin1StringView field, Permission acting)
{
    const Principal &principal = call.principal;
    RowFilter rows = principal.rows(principal.holds(viewAssets) ? viewAssets : acting);
    auto asset = assets::find(call.work.connection, codeOrId, rows);
    if (!asset)
        return renamed(std::move(asset).error(), field);
    return asset;
}

Result<Place> namedPlace(Call &call, Permission acting)
{
    Place place;
    if (call.arguments.contains("asset"_L1)) {
        FRACTAL_TRY(const assets::Asset asset, namedAsset(call, "asset"_L1, acting));
        place.asset = asset.id;
    }
    if (call.arguments.contains("location"_L1)) {
        FRACTAL_TRY(const assets::Asset location, namedAsset(call, "location"_L1, acting));
        place.locationPath = location.path;
    }
    return place;
}

Result<UserId> namedPerson(Call &call, QLatin1StringView field)
{
    return personNamed(call, call.arguments[field].toString(), field);
}

Result<UserId> personNamed(Call &call, const QString &name, QLatin1StringView field)
{
    const auto user = users::findByName(call.work.connection, name);
    if (user && user->enabled)
        return user->id;
    if (!user && user.error().code != ErrorCode::NotFound)
        return Failure{user.error()};
    return failure(ErrorCode::NotFound, u"There is no person with this sign-in name."_s, field);
}

Result<work_orders::Filter> workOrderFilter(Call &call)
{
    const CallArguments arguments{call};
    work_orders::Filter filter;
    filter.statuses = arguments.texts("status"_L1);
    filter.types = arguments.texts("type"_L1);
    filter.priorities = arguments.texts("priority"_L1);
    filter.overdueOnly = arguments.flag("overdue"_L1);
    filter.now = call.work.now();
    filter.dateField = work_orders::dateFieldFromName(arguments.text("date_field"_L1)).value_or(work_orders::DateField::Created);
    FRACTAL_TRY(filter.from, arguments.moment("from"_L1));
    FRACTAL_TRY(filter.to, arguments.moment("to"_L1));
    filter.text = arguments.text("text"_L1);
    filter.rows = call.principal.rows(viewWorkOrders);
    FRACTAL_TRY(const Place place, namedPlace(call, viewWorkOrders));
    filter.asset = place.asset;
    filter.locationPath = place.locationPath;
    if (arguments.has("responsible"_L1)) {
        FRACTAL_TRY(filter.responsible, namedPerson(call, "responsible"_L1));
    }
    if (arguments.flag("assigned_to_me"_L1)) {
        if (!call.principal.user)
            return failure(ErrorCode::ValidationFailed, u"assigned_to_me needs a person; this connection acts for none."_s,
                           u"assigned_to_me"_s);
        if (filter.responsible && filter.responsible != call.principal.user)
            return failure(ErrorCode::ValidationFailed, u"assigned_to_me and responsible name different people."_s,
                           u"assigned_to_me"_s);
        filter.responsible = call.principal.user;
    }
    return filter;
}

Result<void> requestsFollow(Call &call, WorkOrderId order, work_orders::Status status)
{
    FRACTAL_TRY(const std::vector<journal::Change> changes, work_requests::follow(call.work, order, status));
    call.changes.insert(call.changes.end(), changes.begin(), changes.end());
    return {};
}

Result<void> stillVisible(Call &call, const QJsonObject &answer)
{
    const QString code = answer["work_order"_L1]["code"_L1].toString();
    FRACTAL_TRY_VOID(work_orders::find(call.work.connection, code, visibleRows(call.principal, viewWorkOrders)));
    return {};
}

} // namespace fractal::operations
