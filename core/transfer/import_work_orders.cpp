// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/work_orders.h"
#include "core/transfer/asset_rows.h"
#include "core/transfer/values.h"
#include "core/transfer/work_order_fields.h"

#include <algorithm>

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

namespace f = work_order_fields;
constexpr std::array moments{f::CreatedAt, f::ScheduledAt, f::StartedAt, f::FinishedAt, f::CompletedAt, f::CancelledAt};

/// A status that the file does not say follows from its dates.
work_orders::Status statusOf(const Values &values)
{
    if (values.has(f::Status))
        return work_orders::statusFromName(values.text(f::Status)).value_or(work_orders::Status::InProcess);
    if (values.has(f::CompletedAt))
        return work_orders::Status::Completed;
    return values.has(f::CancelledAt) ? work_orders::Status::Cancelled : work_orders::Status::InProcess;
}

/// When it was created, where the file does not say: it was there when anything happened to it.
std::optional<Instant> createdAt(const Values &values)
{
    if (values.has(f::CreatedAt))
        return values.moment(f::CreatedAt);
    std::optional<Instant> earliest;
    for (const f::Index field : moments) {
        if (const auto at = values.moment(field); at && (!earliest || *at < *earliest))
            earliest = at;
    }
    return earliest;
}

/// What the state machine would never have allowed.
bool isConsistent(Checking &checking, const Record &record)
{
    const Values values{record.values};
    const work_orders::Status status = statusOf(values);
    const auto before = [&](f::Index field, f::Index start) {
        return values.has(field) && values.has(start) && *values.moment(field) < *values.moment(start);
    };
    if (status == work_orders::Status::Completed && !values.has(f::CompletedAt)) {
        checking.refuse(record, f::CompletedAt,
                        {RefusalCode::NoCompletion, u"is empty; a completed work order says when it was completed"_s});
        return false;
    }
    if (status != work_orders::Status::Completed && values.has(f::CompletedAt)) {
        checking.refuse(
            record, f::Status,
            {RefusalCode::StatusAgainstCompletion,
             u"is %1, but there is a moment of completion; one of the two is wrong"_s.arg(work_orders::nameOf(status))});
        return false;
    }
    for (const f::Index field : {f::CreatedAt, f::StartedAt, f::FinishedAt, f::CompletedAt, f::CancelledAt}) {
        if (values.has(field) && *values.moment(field) > checking.now) {
            checking.refuse(record, field, {RefusalCode::InFuture, u"is in the future"_s});
            return false;
        }
    }
    for (const f::Index field : {f::FinishedAt, f::CompletedAt}) {
        if (before(field, f::StartedAt)) {
            checking.refuse(record, field, {RefusalCode::BeforeStart, u"is before the start of the work"_s});
            return false;
        }
    }
    return true;
}

Result<bool> knowsPeople(Checking &checking, const Record &record)
{
    const Values values{record.values};
    for (const f::Index field : {f::Responsible, f::Requester}) {
        if (!values.has(field))
            continue;
        FRACTAL_TRY(const auto person, checking.store.person(values.text(field)));
        if (person)
            continue;
        checking.refuse(
            record, field,
            {RefusalCode::UnknownPerson,
             u"there is no account \"%1\"; add it, map the name to one, or leave the column out"_s.arg(values.text(field)),
             values.text(field)});
        return false;
    }
    return true;
}

Result<bool> codeIsFree(Checking &checking, const Record &record, const QString &code)
{
    if (code.isEmpty())
        return true;
    FRACTAL_TRY(const auto existing, checking.store.workOrder(code));
    if (existing)
        checking.refuse(
            record, f::Code,
            {RefusalCode::InSite, u"the site has a work order \"%1\" already; an import only adds"_s.arg(code), code});
    return !existing;
}

Result<void> check(Checking &checking, const Record &record)
{
    const Values values{record.values};
    if (!isConsistent(checking, record))
        return {};
    FRACTAL_TRY(const bool people, knowsPeople(checking, record));
    FRACTAL_TRY(const bool free, codeIsFree(checking, record, values.text(f::Code)));
    if (!people || !free)
        return {};
    if (values.has(f::Asset)) {
        FRACTAL_TRY(const bool known, asset_rows::require(checking, record, f::Asset, values.text(f::Asset)));
        if (!known)
            return {};
    }
    StagedRow row;
    row.line = record.line;
    row.entity = u"work_order"_s;
    row.code = values.text(f::Code);
    row.parent = values.text(f::Asset);
    row.values = record.values;
    row.extra = record.extra;
    FRACTAL_TRY(const auto line, checking.staging.add(row));
    if (line)
        checking.refuse(record, f::Code,
                        {RefusalCode::Twice,
                         u"\"%1\" is there already, in line %2; each work order has its own code"_s.arg(row.code).arg(*line),
                         QString::number(*line)});
    return {};
}

Result<UserId> person(Applying &applying, const Values &values, f::Index field)
{
    if (!values.has(field))
        return UserId{};
    FRACTAL_TRY(const auto found, applying.store.person(values.text(field)));
    if (!found)
        return failure(ErrorCode::NotFound, u"the account \"%1\" is no longer there"_s.arg(values.text(field)));
    return *found;
}

Result<void> fillReferences(Applying &applying, const StagedRow &row, const Values &values, work_orders::NewWorkOrder &order)
{
    if (!row.parent.isEmpty()) {
        FRACTAL_TRY(const auto asset, applying.store.asset(row.parent));
        if (!asset)
            return failure(ErrorCode::NotFound, u"the asset \"%1\" is no longer there"_s.arg(row.parent));
        order.asset = asset->id;
    }
    FRACTAL_TRY(order.responsible, person(applying, values, f::Responsible));
    FRACTAL_TRY(order.requester, person(applying, values, f::Requester));
    order.code = row.code;
    if (order.code.isEmpty()) {
        FRACTAL_TRY(order.code, work_orders::nextCode(applying.work));
        return {};
    }
    bool isOurs = false;
    const qint64 number = QStringView{order.code}.sliced(order.code.startsWith("OT-"_L1) ? 3 : 0).toLongLong(&isOurs);
    if (isOurs && order.code.startsWith("OT-"_L1) && number > 0)
        FRACTAL_TRY_VOID(work_orders::reserveCodesUpTo(applying.work, number));
    return {};
}

Result<void> apply(Applying &applying, const StagedRow &row)
{
    if (row.made)
        return asset_rows::apply(applying, row);
    const Values values{row.values};
    work_orders::NewWorkOrder order;
    FRACTAL_TRY_VOID(fillReferences(applying, row, values, order));
    order.title = values.text(f::Title);
    order.description = values.text(f::Description);
    order.status = statusOf(values);
    order.type = values.has(f::Type) ? values.text(f::Type) : order.type;
    order.priority = values.has(f::Priority) ? values.text(f::Priority) : order.priority;
    order.createdByName = values.has(f::CreatedBy) ? values.text(f::CreatedBy) : applying.author;
    order.note = values.text(f::Note);
    order.createdAt = createdAt(values);
    order.scheduledAt = values.moment(f::ScheduledAt);
    order.dueAt = values.moment(f::DueAt);
    order.startedAt = values.moment(f::StartedAt);
    order.finishedAt = values.moment(f::FinishedAt);
    order.completedAt = values.moment(f::CompletedAt);
    order.cancelledAt = values.moment(f::CancelledAt);
    order.isFailure = values.flag(f::IsFailure, false);
    order.system = values.text(f::System);
    order.part = values.text(f::Part);
    order.action = values.text(f::Action);
    order.failureMode = values.text(f::FailureMode);
    order.failureCause = values.text(f::FailureCause);
    order.failureDetection = values.text(f::FailureDetection);
    order.failureSeverity = values.text(f::FailureSeverity);
    order.costMinor = values.number(f::Cost);
    order.runningTimeS = values.number(f::RunningTime);
    const bool done = order.status == work_orders::Status::Completed;
    order.completedPercentage = static_cast<int>(values.number(f::CompletedPercentage).value_or(done ? 100 : 0));
    order.extra = row.extra;
    order.importId = applying.importId;
    FRACTAL_TRY_VOID(work_orders::insert(applying.work, order));
    return {};
}

Result<void> finish(Checking &checking)
{
    return asset_rows::arrange(checking, {checking.plan.columnOf(f::Asset), checking.plan.columnIndexOf(f::Asset)});
}

} // namespace

const Kind &import_kinds::work_orders()
{
    static const Kind kind{.name = "work-orders",
                           .fields = f::table,
                           .takesExtra = true,
                           .takesLevels = false,
                           .check = check,
                           .finish = finish,
                           .apply = apply};
    return kind;
}

} // namespace fractal::transfer
