// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/plans.h"
#include "core/store/journal.h"

namespace fractal {
using DueTaskId = Id<struct DueTaskTag>;
} // namespace fractal

/// What plans make due. Each trigger has one task that is next; what comes after it is a forecast, computed when asked.
namespace fractal::due_tasks {

struct NewDueTask {
    PlanId plan{};
    TriggerId trigger{};
    AssetId asset{};
    MeterId meter{};
    QString title{};
    std::optional<Instant> dueAt{};
    std::optional<double> dueValue{};
};
[[nodiscard]] Result<DueTaskId> insert(Work &work, const NewDueTask &task);

/// A task at one of its times. `times` 0: the one that is next; 1, 2, …: a forecast, as if each were done when it is due.
struct Occurrence {
    DueTaskId task;
    qint64 times = 0;
    QString title;
    QString planCode;
    QString planName;
    work_orders::AssetReference asset;
    Instant dueAt;
    bool isEstimated = false; ///< by the average of its meter
    QString meterCode;
    QString meterUnit;
    std::optional<double> dueValue;
    std::optional<double> currentValue; ///< accumulated
    QString workOrderCode; ///< where it is in one that the asker may see
    bool inWorkOrder = false;
    qint64 version = 1;
};

/// Where a page ended.
struct Position {
    Instant dueAt;
    qint64 task = 0;
    qint64 times = 0;
};
struct Filter {
    AssetId asset;
    QString locationPath;
    Instant now;
    Instant until; ///< not included
    bool overdueOnly = false; ///< only what is due before `now`
    RowFilter rows; ///< own: within an own work order
    std::optional<RowFilter> workOrderRows; ///< which work orders may be named; empty: none
    QTimeZone zone{"UTC"};
    std::optional<Position> after;
    int limit = 25;
};
struct Page {
    std::vector<Occurrence> items; ///< the earliest first
    std::optional<qint64> total; ///< from the very first; empty when there are more than `mostCounted`
    bool more = false;
};
inline constexpr qint64 mostCounted = 10'000;
[[nodiscard]] Result<Page> list(Connection &connection, const Filter &filter);

/// A meter reached a value: its pending tasks up to there are due from this moment on.
struct Triggered {
    DueTaskId task;
    QString title;
    QString planCode;
    QString planName;
    double dueValue = 0;
    journal::Change change;
};
[[nodiscard]] Result<std::vector<Triggered>> reached(Work &work, MeterId meter, double accumulated, Instant at);
/// The least value for which a pending task of this meter still waits.
[[nodiscard]] Result<std::optional<double>> lowestDue(Connection &connection, MeterId meter);

/// The asset of a task that is there; NotFound when it is on an asset outside of `rows` (own: none is anybody's own).
[[nodiscard]] Result<AssetId> assetOf(Connection &connection, DueTaskId task, const RowFilter &rows);

/// A pending task goes into a work order. BusinessRule when it is in one already, or settled.
[[nodiscard]] Result<journal::Change> attach(Work &work, DueTaskId task, WorkOrderId order);
/// The work order was cancelled: its tasks are pending again, or dropped and followed by the next.
[[nodiscard]] Result<std::vector<journal::Change>> release(Work &work, WorkOrderId order, bool returns, Instant at,
                                                           const QByteArray &timeZone);
/// The work order was completed: its tasks are done, and the next of each trigger is there.
[[nodiscard]] Result<std::vector<journal::Change>> settle(Work &work, WorkOrderId order, Instant completedAt,
                                                          const QByteArray &timeZone);

} // namespace fractal::due_tasks
