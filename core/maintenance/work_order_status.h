// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"

#include <array>
#include <span>

/// The life of a work order, as one table.
namespace fractal::work_orders {

enum class Status : quint8 { InProcess, InReview, Completed, Cancelled };

struct StatusInfo {
    Status status;
    const char *name; ///< stored and on the wire
    bool open; ///< still to be done
};
inline constexpr std::array statusTable{
    StatusInfo{Status::InProcess, "in_process", true},
    StatusInfo{Status::InReview, "in_review", true},
    StatusInfo{Status::Completed, "completed", false},
    StatusInfo{Status::Cancelled, "cancelled", false},
};

struct Transition {
    Status from;
    Status to;
    Action right; ///< on Resource::WorkOrders
};
/// Completed and cancelled are final; an administrator may undo the step from the Transactions Log.
inline constexpr std::array transitionTable{
    Transition{Status::InProcess, Status::InReview, Action::Execute},
    Transition{Status::InReview, Status::InProcess, Action::Execute},
    Transition{Status::InReview, Status::Completed, Action::Close},
    Transition{Status::InProcess, Status::Completed, Action::Close},
    Transition{Status::InProcess, Status::Cancelled, Action::Cancel},
    Transition{Status::InReview, Status::Cancelled, Action::Cancel},
};

[[nodiscard]] constexpr const Transition *transition(Status from, Status to)
{
    for (const Transition &step : transitionTable) {
        if (step.from == from && step.to == to)
            return &step;
    }
    return nullptr;
}

[[nodiscard]] constexpr bool isOpen(Status status)
{
    return statusTable[static_cast<std::size_t>(status)].open;
}
[[nodiscard]] inline QLatin1StringView nameOf(Status status)
{
    return QLatin1StringView{statusTable[static_cast<std::size_t>(status)].name};
}
[[nodiscard]] std::optional<Status> statusFromName(QStringView name);

/// The words that `type` and `priority` take, most urgent first.
inline constexpr std::array<const char *, 10> types{"corrective",    "preventive",  "predictive", "inspection", "calibration",
                                                    "refurbishment", "improvement", "emergency",  "project",    "other"};
inline constexpr std::array<const char *, 5> priorities{"very_high", "high", "medium", "low", "very_low"};
[[nodiscard]] bool isWordOf(std::span<const char *const> words, QStringView word);

} // namespace fractal::work_orders
