// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/due_task_links.h"

#include "core/maintenance/due_tasks.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace fractal::operations {

using namespace Qt::StringLiterals;

namespace {

constexpr auto argument = "from_pending_tasks"_L1;
constexpr Permission viewTasks{Resource::Tasks, Action::View};

Failure named(Error error)
{
    error.field = argument;
    return Failure{std::move(error)};
}

void add(Call &call, std::vector<journal::Change> changes)
{
    std::ranges::move(changes, std::back_inserter(call.changes));
}

} // namespace

Result<std::optional<AssetId>> assetOfPendingTasks(Call &call)
{
    std::optional<AssetId> first;
    const QJsonArray ids = call.arguments[argument].toArray();
    if (!ids.isEmpty())
        FRACTAL_TRY_VOID(call.principal.require(viewTasks));
    for (const QJsonValue &id : ids) {
        const auto asset = due_tasks::assetOf(call.work.connection, {id.toInteger()}, call.principal.rows(viewTasks));
        if (!asset)
            return named(asset.error());
        first = first.value_or(*asset);
    }
    return first;
}

Result<void> takeUpPendingTasks(Call &call, WorkOrderId order)
{
    const QJsonArray ids = call.arguments[argument].toArray();
    for (const QJsonValue &id : ids) {
        auto change = due_tasks::attach(call.work, {id.toInteger()}, order);
        if (!change)
            return named(std::move(change).error());
        call.changes.push_back(*std::move(change));
    }
    return {};
}

Result<void> settleDueTasks(Call &call, WorkOrderId order, Instant completedAt)
{
    FRACTAL_TRY(auto changes, due_tasks::settle(call.work, order, completedAt, call.site.timeZone));
    add(call, std::move(changes));
    return {};
}

Result<void> releaseDueTasks(Call &call, WorkOrderId order, bool returns)
{
    FRACTAL_TRY(auto changes, due_tasks::release(call.work, order, returns, call.work.now(), call.site.timeZone));
    add(call, std::move(changes));
    return {};
}

} // namespace fractal::operations
