// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/assets.h"
#include "core/maintenance/out_of_service.h"
#include "core/maintenance/work_orders.h"
#include "core/transfer/demo_parts.h"
#include "core/transfer/demo_values.h"
#include "core/transfer/store_lookup.h"

#include <QJsonArray>

namespace fractal::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<void> addAsset(Gathering &gathering, transfer::StoreLookup &lookup, const assets::NewAsset &described,
                      const QString &parent)
{
    assets::NewAsset asset = described;
    if (!parent.isEmpty()) {
        FRACTAL_TRY(const auto place, lookup.asset(parent));
        if (!place)
            return unknown(parent);
        asset.parent = place->id;
        asset.parentPath = place->path;
        asset.depth = place->depth + 1;
    }
    FRACTAL_TRY(const assets::Inserted inserted, assets::insert(gathering.work, asset));
    lookup.remember(asset.code, {inserted.id, inserted.path, asset.depth});
    gathering.changes.push_back(
        {u"asset"_s, inserted.id.value, asset.code, {}, {{u"code"_s, asset.code}, {u"name"_s, asset.name}}, 1});
    return {};
}

std::vector<work_orders::NewTask> tasksOf(const QJsonObject &given, const work_orders::NewWorkOrder &order)
{
    const bool done = given["tasks_done"_L1].toBool() || order.status == work_orders::Status::Completed;
    std::vector<work_orders::NewTask> tasks;
    const QJsonArray titles = given["tasks"_L1].toArray();
    for (const QJsonValue &title : titles) {
        work_orders::NewTask task;
        task.title = title.toString();
        task.estimatedS = std::chrono::seconds{30min}.count();
        task.done = done;
        if (done) {
            task.startedAt = order.startedAt;
            task.finishedAt = order.completedAt;
        }
        tasks.push_back(std::move(task));
    }
    return tasks;
}

Result<work_orders::NewWorkOrder> orderOf(Gathering &gathering, transfer::StoreLookup &lookup, const QJsonObject &given)
{
    const Instant now = gathering.work.now();
    work_orders::NewWorkOrder order;
    FRACTAL_TRY(const auto asset, lookup.asset(text(given, "asset"_L1)));
    if (!asset)
        return unknown(text(given, "asset"_L1));
    order.asset = asset->id;
    FRACTAL_TRY(order.responsible, personOf(lookup, text(given, "responsible"_L1)));
    FRACTAL_TRY(order.createdBy, personOf(lookup, text(given, "created_by"_L1)));
    order.createdByName = u"user:"_s + text(given, "created_by"_L1);
    order.title = text(given, "title"_L1);
    order.type = text(given, "type"_L1);
    order.priority = text(given, "priority"_L1);
    order.status = work_orders::statusFromName(text(given, "status"_L1)).value_or(work_orders::Status::InProcess);
    order.note = text(given, "note"_L1);
    order.isFailure = given["is_failure"_L1].toBool();
    order.failureMode = text(given, "failure_mode"_L1);
    order.createdAt = momentOf(given, "created"_L1, now);
    order.scheduledAt = momentOf(given, "scheduled"_L1, now);
    order.dueAt = momentOf(given, "due"_L1, now);
    order.startedAt = momentOf(given, "started"_L1, now);
    order.completedAt = momentOf(given, "completed"_L1, now);
    order.finishedAt = order.completedAt;
    order.cancelledAt = momentOf(given, "cancelled"_L1, now);
    order.completedPercentage = order.status == work_orders::Status::Completed ? 100 : 0;
    order.tasks = tasksOf(given, order);
    FRACTAL_TRY(order.code, work_orders::nextCode(gathering.work));
    return order;
}

Result<void> addOutOfService(Gathering &gathering, const QJsonObject &given, AssetId asset, WorkOrderId order)
{
    out_of_service::NewRecord record;
    record.asset = asset;
    record.workOrder = order;
    record.startedAt = momentOf(given, "from"_L1, gathering.work.now()).value_or(gathering.work.now());
    record.endedAt = momentOf(given, "to"_L1, gathering.work.now());
    record.cause = out_of_service::causeFromName(text(given, "cause"_L1)).value_or(record.cause);
    record.reason = text(given, "reason"_L1);
    FRACTAL_TRY_VOID(out_of_service::insert(gathering.work, record));
    return {};
}

} // namespace

Result<void> addAssets(Gathering &gathering)
{
    transfer::StoreLookup lookup{gathering.work.connection, transfer::StoreLookup::During::Writing};
    const QJsonArray described = gathering.description["assets"_L1].toArray();
    for (const QJsonValue &value : described) {
        const QJsonObject given = value.toObject();
        assets::NewAsset asset;
        asset.code = text(given, "code"_L1);
        asset.name = text(given, "name"_L1);
        asset.kind = assets::kindFromName(text(given, "kind"_L1)).value_or(asset.kind);
        asset.assetType = text(given, "asset_type"_L1);
        asset.criticality = text(given, "criticality"_L1);
        FRACTAL_TRY_VOID(addAsset(gathering, lookup, asset, text(given, "parent"_L1)));
    }
    const QJsonObject systems = gathering.description["systems"_L1].toObject();
    const QJsonObject names = systems["names"_L1].toObject();
    const QJsonArray machines = systems["of"_L1].toArray();
    for (const QJsonValue &machine : machines) {
        for (auto name = names.begin(); name != names.end(); ++name) {
            assets::NewAsset asset;
            asset.code = machine.toString() + u'-' + name.key();
            asset.name = name.value().toString();
            asset.assetType = text(systems, "asset_type"_L1);
            FRACTAL_TRY_VOID(addAsset(gathering, lookup, asset, machine.toString()));
        }
    }
    return {};
}

Result<void> addWorkOrders(Gathering &gathering)
{
    transfer::StoreLookup lookup{gathering.work.connection, transfer::StoreLookup::During::Writing};
    const QJsonArray described = gathering.description["work_orders"_L1].toArray();
    for (const QJsonValue &value : described) {
        const QJsonObject given = value.toObject();
        FRACTAL_TRY(const work_orders::NewWorkOrder order, orderOf(gathering, lookup, given));
        FRACTAL_TRY(journal::Change change, work_orders::add(gathering.work, order));
        const WorkOrderId id{change.id};
        gathering.changes.push_back(std::move(change));
        FRACTAL_TRY_VOID(addRequestOf(gathering, lookup, given, order, id));
        FRACTAL_TRY_VOID(addCommentsOf(gathering, lookup, given, id, order.code));
        if (given.contains("out_of_service"_L1))
            FRACTAL_TRY_VOID(addOutOfService(gathering, given["out_of_service"_L1].toObject(), order.asset, id));
    }
    return {};
}

} // namespace fractal::demo
