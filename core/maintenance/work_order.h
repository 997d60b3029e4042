// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/maintenance/work_order_status.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace fractal::work_orders {

/// Another record as a work order names it. Empty code: none.
struct AssetReference {
    AssetId id;
    QString code;
    QString name;
};
struct PersonReference {
    UserId id;
    QString code; ///< sign-in name
    QString name;
};

/// Something to tick off or to measure while doing a task.
struct NewSubtask {
    QString title{};
    bool mandatory = false; ///< the task is not finished without it
};

struct NewTask {
    QString title{};
    std::optional<qint64> estimatedS{};
    bool done = false;
    std::optional<Instant> startedAt{};
    std::optional<Instant> finishedAt{};
    std::optional<qint64> durationS{};
    std::vector<NewSubtask> subtasks{};
};

/// Everything that can be stored of a new work order. Any status is allowed: an import brings finished ones.
struct NewWorkOrder {
    QString code{}; ///< unique among those not removed; see nextCode()
    QString title{};
    QString description{};
    Status status = Status::InProcess;
    QString type = QStringLiteral("corrective"); ///< one of `types`
    QString priority = QStringLiteral("medium"); ///< one of `priorities`
    AssetId asset{};
    UserId responsible{};
    UserId createdBy{};
    QString createdByName{}; ///< as the journal names the creator, or what the imported file says
    UserId requester{};
    QString note{};
    std::optional<Instant> createdAt{}; ///< empty: now
    std::optional<Instant> scheduledAt{};
    std::optional<Instant> dueAt{};
    std::optional<Instant> startedAt{};
    std::optional<Instant> finishedAt{};
    std::optional<Instant> completedAt{};
    std::optional<Instant> cancelledAt{};
    bool isFailure = false;
    QString system{};
    QString part{};
    QString action{};
    QString failureMode{};
    QString failureCause{};
    QString failureDetection{};
    QString failureSeverity{};
    std::optional<qint64> costMinor{}; ///< in the site's currency; see money.h
    std::optional<qint64> runningTimeS{};
    int completedPercentage = 0;
    QJsonObject extra{}; ///< columns of an imported file that have no field of their own
    std::vector<NewTask> tasks{};
    std::optional<qint64> importId{};
};

struct WorkOrder {
    WorkOrderId id;
    QString code;
    QString title;
    QString description;
    Status status = Status::InProcess;
    QString type;
    QString priority;
    AssetReference asset;
    AssetReference location; ///< the asset itself when it is one, otherwise what it stands in
    QString assetPath;
    PersonReference responsible;
    PersonReference createdBy;
    QString createdByName;
    PersonReference requester;
    QString note;
    Instant createdAt;
    std::optional<Instant> scheduledAt;
    std::optional<Instant> dueAt;
    std::optional<Instant> startedAt;
    std::optional<Instant> finishedAt;
    std::optional<Instant> completedAt;
    std::optional<Instant> cancelledAt;
    bool isFailure = false;
    QString system;
    QString part;
    QString action;
    QString failureMode;
    QString failureCause;
    QString failureDetection;
    QString failureSeverity;
    std::optional<qint64> costMinor;
    std::optional<qint64> runningTimeS;
    int completedPercentage = 0;
    qint64 version = 1;
    Instant updatedAt;

    [[nodiscard]] bool isOverdue(Instant now) const { return isOpen(status) && dueAt && *dueAt < now; }
};

} // namespace fractal::work_orders
