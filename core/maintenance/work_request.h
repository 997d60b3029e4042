// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/work_order.h"
#include "core/maintenance/work_request_status.h"

namespace fractal::work_requests {

using work_orders::AssetReference;
using work_orders::PersonReference;

/// Everything that can be stored of a new request. Any status is allowed: an import brings finished ones.
struct NewWorkRequest {
    QString code{}; ///< unique among those not removed; see nextCode()
    QString title{};
    QString description{};
    Status status = Status::Open;
    bool urgent = false;
    AssetId asset{}; ///< or a location
    UserId requester{};
    QString requestedBy{}; ///< who asks, where it is nobody with an account
    QString email{}; ///< of who asks
    UserId createdBy{};
    QString createdByName{}; ///< as the journal names the creator
    QString classification1{};
    QString classification2{};
    std::optional<Instant> incidentAt{};
    std::optional<Instant> createdAt{}; ///< empty: now
    std::optional<Instant> decidedAt{};
    std::optional<Instant> solvedAt{};
    QString reason{}; ///< of the decision
    WorkOrderId workOrder{};
    std::optional<qint64> importId{};
};

struct WorkRequest {
    WorkRequestId id;
    QString code;
    QString title;
    QString description;
    Status status = Status::Open;
    bool urgent = false;
    AssetReference asset;
    AssetReference location; ///< the asset itself when it is one, otherwise what it stands in
    QString assetPath;
    PersonReference requester;
    QString requestedBy;
    QString email;
    UserId createdBy;
    QString createdByName;
    QString classification1;
    QString classification2;
    std::optional<Instant> incidentAt;
    Instant createdAt;
    std::optional<Instant> decidedAt;
    std::optional<Instant> solvedAt;
    QString reason;
    WorkOrderId workOrder;
    QString workOrderCode;
    qint64 version = 1;
    Instant updatedAt;
};

} // namespace fractal::work_requests
