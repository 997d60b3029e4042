// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"
#include "core/maintenance/work_order_status.h"

#include <array>

/// The life of a work request, as tables.
namespace fractal::work_requests {

/// In the order of the reference's numbers, which begin with 1.
enum class Status : quint8 {
    Open,
    InProcess,
    WoInProcess,
    SolvedWithoutWo,
    Cancelled,
    SolvedWithWo,
    WaitingForWo,
    WoInReview,
    WoCancelled,
    WaitingForAnotherWo,
    RemovedFromPending,
    Rejected,
    CreatedFromGuestPortal
};

struct StatusInfo {
    Status status;
    const char *name; ///< stored and on the wire
    bool active; ///< something is still to be done about it
};
inline constexpr std::array statusTable{
    StatusInfo{Status::Open, "open", true},
    StatusInfo{Status::InProcess, "in_process", true},
    StatusInfo{Status::WoInProcess, "wo_in_process", true},
    StatusInfo{Status::SolvedWithoutWo, "solved_without_wo", false},
    StatusInfo{Status::Cancelled, "cancelled", false},
    StatusInfo{Status::SolvedWithWo, "solved_with_wo", false},
    StatusInfo{Status::WaitingForWo, "waiting_for_wo", true},
    StatusInfo{Status::WoInReview, "wo_in_review", true},
    StatusInfo{Status::WoCancelled, "wo_cancelled", false},
    StatusInfo{Status::WaitingForAnotherWo, "waiting_for_another_wo", true},
    StatusInfo{Status::RemovedFromPending, "removed_from_pending", false},
    StatusInfo{Status::Rejected, "rejected", false},
    StatusInfo{Status::CreatedFromGuestPortal, "created_from_guest_portal", true},
};

/// What somebody decides about a request.
enum class Decision : quint8 { Approve, SolveWithoutWo, Reject, Cancel };
struct DecisionInfo {
    Decision decision;
    const char *name; ///< on the wire
    Action right; ///< on Resource::WorkRequests
    bool needsReason;
};
inline constexpr std::array decisionTable{
    DecisionInfo{Decision::Approve, "approve", Action::Execute, false},
    DecisionInfo{Decision::SolveWithoutWo, "solve_without_wo", Action::Execute, false},
    DecisionInfo{Decision::Reject, "reject", Action::Execute, true},
    DecisionInfo{Decision::Cancel, "cancel", Action::Cancel, true},
};

struct Step {
    Status from;
    Decision decision;
    Status to;
};
/// An approved request waits for its work order; one that is made at once takes it further (orderSteps).
inline constexpr std::array stepTable{
    Step{Status::Open, Decision::Approve, Status::WaitingForWo},
    Step{Status::InProcess, Decision::Approve, Status::WaitingForWo},
    Step{Status::CreatedFromGuestPortal, Decision::Approve, Status::WaitingForWo},
    Step{Status::Open, Decision::SolveWithoutWo, Status::SolvedWithoutWo},
    Step{Status::InProcess, Decision::SolveWithoutWo, Status::SolvedWithoutWo},
    Step{Status::CreatedFromGuestPortal, Decision::SolveWithoutWo, Status::SolvedWithoutWo},
    Step{Status::WaitingForWo, Decision::SolveWithoutWo, Status::SolvedWithoutWo},
    Step{Status::Open, Decision::Reject, Status::Rejected},
    Step{Status::InProcess, Decision::Reject, Status::Rejected},
    Step{Status::CreatedFromGuestPortal, Decision::Reject, Status::Rejected},
    Step{Status::Open, Decision::Cancel, Status::Cancelled},
    Step{Status::InProcess, Decision::Cancel, Status::Cancelled},
    Step{Status::CreatedFromGuestPortal, Decision::Cancel, Status::Cancelled},
    Step{Status::WaitingForWo, Decision::Cancel, Status::Cancelled},
};
[[nodiscard]] constexpr const Step *step(Status from, Decision decision)
{
    for (const Step &known : stepTable) {
        if (known.from == from && known.decision == decision)
            return &known;
    }
    return nullptr;
}

/// A request follows its work order.
struct OrderStep {
    work_orders::Status order;
    Status request;
};
inline constexpr std::array orderSteps{
    OrderStep{work_orders::Status::InProcess, Status::WoInProcess},
    OrderStep{work_orders::Status::InReview, Status::WoInReview},
    OrderStep{work_orders::Status::Completed, Status::SolvedWithWo},
    OrderStep{work_orders::Status::Cancelled, Status::WoCancelled},
};
[[nodiscard]] constexpr Status statusBeside(work_orders::Status order)
{
    return orderSteps[static_cast<std::size_t>(order)].request;
}
/// A work order may be made from it: it is active and has none yet.
[[nodiscard]] constexpr bool awaitsWorkOrder(Status status)
{
    return status == Status::WaitingForWo || step(status, Decision::Approve) != nullptr;
}

[[nodiscard]] constexpr bool isActive(Status status)
{
    return statusTable[static_cast<std::size_t>(status)].active;
}
[[nodiscard]] inline QLatin1StringView nameOf(Status status)
{
    return QLatin1StringView{statusTable[static_cast<std::size_t>(status)].name};
}
[[nodiscard]] std::optional<Status> statusFromName(QStringView name);
[[nodiscard]] inline const DecisionInfo &infoOf(Decision decision)
{
    return decisionTable[static_cast<std::size_t>(decision)];
}
[[nodiscard]] std::optional<Decision> decisionFromName(QStringView name);

} // namespace fractal::work_requests
