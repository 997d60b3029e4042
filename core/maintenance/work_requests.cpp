// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/work_requests.h"

#include "core/maintenance/search_text.h"
#include "core/maintenance/stored_record.h"

#include <QJsonArray>

namespace fractal::work_requests {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A client's clock may be a little ahead of ours.
constexpr auto clockTolerance = 5min;

QJsonArray allowedFrom(Status from)
{
    QJsonArray names;
    for (const Step &known : stepTable) {
        if (known.from == from)
            names.append(QString::fromLatin1(infoOf(known.decision).name));
    }
    return names;
}

Failure conflict(const WorkRequest &request, QString detail)
{
    const QJsonObject current{{u"code"_s, request.code},
                              {u"title"_s, request.title},
                              {u"status"_s, QString{nameOf(request.status)}},
                              {u"version"_s, request.version},
                              {u"updated_at"_s, QString::fromLatin1(toRfc3339(request.updatedAt))}};
    return failure(ErrorCode::VersionConflict, std::move(detail), u"expected_version"_s, {{u"current"_s, current}});
}

struct Next {
    Status status;
    QString reason;
    std::optional<Instant> decidedAt;
    WorkOrderId workOrder;
};

/// What it was, the one UPDATE, what it is.
Result<journal::Change> changed(Work &work, qint64 id, const QString &code, qint64 version, const Next &next)
{
    journal::Change change{
        .entity = u"work_request"_s, .id = id, .code = code, .before = {}, .after = {}, .versionAfter = version + 1};
    FRACTAL_TRY(change.before, stored_record::snapshot(work.connection, stored_record::workRequests, id));
    const bool solved = next.status == Status::SolvedWithWo || next.status == Status::SolvedWithoutWo;
    const qint64 now = work.now().ms;
    FRACTAL_TRY(const qint64 rows,
                work.connection.execute(u"UPDATE work_requests SET status = ?, reason = ?, decided_at = ?, solved_at = ?, "
                                        "work_order_id = ?, updated_at = ?, version = version + 1 "
                                        "WHERE id = ? AND version = ? AND deleted_at IS NULL"_s,
                                        {QString{nameOf(next.status)}, text(next.reason), stored(next.decidedAt),
                                         solved ? QVariant{now} : null(), idOrNull(next.workOrder.value), now, id, version}));
    if (rows != 1)
        return failure(ErrorCode::VersionConflict, u"Somebody changed %1 at the same moment; read it and try again."_s.arg(code));
    FRACTAL_TRY(change.after, stored_record::snapshot(work.connection, stored_record::workRequests, id));
    return change;
}

} // namespace

Result<QString> nextCode(Work &work)
{
    FRACTAL_TRY(const qint64 next,
                work.connection.insert(u"INSERT INTO sequences (name, next) VALUES ('work_requests', 2) "
                                       "ON CONFLICT (name) DO UPDATE SET next = sequences.next + 1 RETURNING next"_s));
    return QString{u"REQ-"_s + QString::number(next - 1)};
}

Result<void> reserveCodesUpTo(Work &work, qint64 number)
{
    FRACTAL_TRY_VOID(work.connection.execute(u"INSERT INTO sequences (name, next) VALUES ('work_requests', ?) "
                                             "ON CONFLICT (name) DO UPDATE SET next = excluded.next "
                                             "WHERE sequences.next < excluded.next"_s,
                                             {number + 1}));
    return {};
}

Result<WorkRequestId> insert(Work &work, const NewWorkRequest &request)
{
    const qint64 now = work.now().ms;
    FRACTAL_TRY(
        const qint64 id,
        work.connection.insert(
            u"INSERT INTO work_requests (code, title, description, status, urgent, asset_id, requester_id, requested_by, email, "
            "created_by_id, created_by, classification_1, classification_2, incident_at, created_at, decided_at, solved_at, "
            "reason, work_order_id, search_text, import_id, updated_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {request.code,
             text(request.title),
             text(request.description),
             QString{nameOf(request.status)},
             stored(request.urgent),
             request.asset.value,
             idOrNull(request.requester.value),
             text(request.requestedBy),
             text(request.email),
             idOrNull(request.createdBy.value),
             text(request.createdByName),
             text(request.classification1),
             text(request.classification2),
             stored(request.incidentAt),
             request.createdAt.value_or(Instant{now}).ms,
             stored(request.decidedAt),
             stored(request.solvedAt),
             text(request.reason),
             idOrNull(request.workOrder.value),
             search_text::of({request.code, request.title, request.description, request.requestedBy, request.classification1,
                              request.classification2}),
             request.importId ? QVariant{*request.importId} : null(),
             now}));
    return WorkRequestId{id};
}

Result<journal::Change> add(Work &work, const NewWorkRequest &request)
{
    if (request.incidentAt && *request.incidentAt > work.now() + clockTolerance)
        return failure(ErrorCode::BusinessRule, u"The incident lies in the future."_s, u"incident_at"_s,
                       {{u"rule"_s, u"incident_in_future"_s}});
    FRACTAL_TRY(const WorkRequestId id, insert(work, request));
    FRACTAL_TRY(QJsonObject after, stored_record::snapshot(work.connection, stored_record::workRequests, id.value));
    return journal::Change{.entity = u"work_request"_s,
                           .id = id.value,
                           .code = request.code,
                           .before = {},
                           .after = std::move(after),
                           .versionAfter = 1};
}

Result<void> requireVersion(const WorkRequest &request, std::optional<qint64> expected)
{
    if (!expected || *expected == request.version)
        return {};
    return conflict(request,
                    u"The work request changed since version %1: it is version %2 now."_s.arg(*expected).arg(request.version));
}

Result<journal::Change> decide(Work &work, const WorkRequest &request, Decision decision, const QString &reason)
{
    const Step *known = step(request.status, decision);
    if (!known)
        return failure(ErrorCode::InvalidTransition,
                       u"%1 is not possible for a work request that is %2."_s.arg(QLatin1StringView{infoOf(decision).name},
                                                                                  nameOf(request.status)),
                       u"decision"_s,
                       {{u"from"_s, QString{nameOf(request.status)}},
                        {u"to"_s, QString::fromLatin1(infoOf(decision).name)},
                        {u"allowed"_s, allowedFrom(request.status)}});
    if (infoOf(decision).needsReason && reason.isEmpty())
        return failure(ErrorCode::ValidationFailed, u"To reject or cancel a work request say why in reason."_s, u"reason"_s);
    return changed(work, request.id.value, request.code, request.version, {known->to, reason, work.now(), request.workOrder});
}

Result<void> requireAwaiting(const WorkRequest &request)
{
    if (!request.workOrder && awaitsWorkOrder(request.status))
        return {};
    return failure(ErrorCode::BusinessRule,
                   u"No work order can be made from %1: it is %2%3."_s.arg(
                       request.code, nameOf(request.status), request.workOrder ? u" and has one already"_s : QString{}),
                   u"from_request"_s, {{u"rule"_s, u"request_not_waiting"_s}});
}

Result<journal::Change> attach(Work &work, const WorkRequest &request, WorkOrderId order, const QString &reason)
{
    FRACTAL_TRY_VOID(requireAwaiting(request));
    return changed(work, request.id.value, request.code, request.version,
                   {statusBeside(work_orders::Status::InProcess), reason.isEmpty() ? request.reason : reason,
                    request.decidedAt.value_or(work.now()), order});
}

Result<std::vector<journal::Change>> follow(Work &work, WorkOrderId id, work_orders::Status order)
{
    struct Follower {
        qint64 id;
        QString code;
        QString reason;
        std::optional<Instant> decidedAt;
        qint64 version;
    };
    std::vector<Follower> followers;
    {
        FRACTAL_TRY(Rows rows,
                    work.connection.select(u"SELECT id, code, reason, decided_at, version FROM work_requests "
                                           "WHERE work_order_id = ? AND status <> ? AND deleted_at IS NULL ORDER BY id"_s,
                                           {id.value, QString{nameOf(statusBeside(order))}}));
        while (rows.next())
            followers.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.optionalInstant(3), rows.integer(4)});
    }
    std::vector<journal::Change> changes;
    for (const Follower &follower : followers) {
        FRACTAL_TRY(journal::Change change,
                    changed(work, follower.id, follower.code, follower.version,
                            {statusBeside(order), follower.reason, follower.decidedAt, id}));
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace fractal::work_requests
