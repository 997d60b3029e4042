// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/enum_names.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/journal.h"
#include "core/store/work.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

/// When assets were out of service, and why. Drives the availability indicators.
namespace fractal::out_of_service {

enum class Cause : quint8 { Failure, Planned, External };
inline constexpr std::array<const char *, 3> causeNames{"failure", "planned", "external"};
[[nodiscard]] inline QLatin1StringView nameOf(Cause cause)
{
    return nameIn(causeNames, cause);
}
[[nodiscard]] std::optional<Cause> causeFromName(QStringView name);

struct NewRecord {
    AssetId asset{};
    Instant startedAt{};
    std::optional<Instant> endedAt{}; ///< empty: still out of service
    Cause cause = Cause::Failure;
    QString reason{};
    WorkOrderId workOrder{};
    std::optional<qint64> importId{};
};
/// One row, nothing else: no look-ups, no journal. BusinessRule when it ends before it starts.
[[nodiscard]] Result<OutOfServiceId> insert(Work &work, const NewRecord &record);

struct Record {
    OutOfServiceId id;
    Instant startedAt;
    std::optional<Instant> endedAt;
    Cause cause = Cause::Failure;
    QString reason;
    QString workOrderCode;
    qint64 version = 1;
};
/// Newest first.
[[nodiscard]] Result<std::vector<Record>> ofAsset(Connection &connection, AssetId asset, int limit);

/// The record of an asset that is running, if there is one.
[[nodiscard]] Result<std::optional<Record>> running(Connection &connection, AssetId asset);

/// Puts the asset out of service from `record.startedAt` on, until somebody ends it. BusinessRule: it is out of service
/// already, or was at that moment or later; the moment lies in the future.
[[nodiscard]] Result<journal::Change> begin(Work &work, const NewRecord &record);
/// Ends the record that is running. BusinessRule: none is; an end in the future or before the start. A reason is added to
/// the one of the start.
[[nodiscard]] Result<journal::Change> end(Work &work, AssetId asset, Instant at, const QString &reason);

/// Ends the record of this work order that is still running, if there is one.
[[nodiscard]] Result<std::optional<journal::Change>> endForWorkOrder(Work &work, WorkOrderId order, Instant end);

} // namespace fractal::out_of_service
