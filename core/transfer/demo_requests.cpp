// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/directory.h"
#include "core/maintenance/out_of_service.h"
#include "core/maintenance/work_order_comments.h"
#include "core/maintenance/work_requests.h"
#include "core/transfer/demo_parts.h"
#include "core/transfer/demo_values.h"
#include "core/transfer/store_lookup.h"

#include <QJsonArray>

namespace fractal::demo {

using namespace Qt::StringLiterals;

namespace {

Result<void> store(Gathering &gathering, work_requests::NewWorkRequest request)
{
    FRACTAL_TRY(request.code, work_requests::nextCode(gathering.work));
    FRACTAL_TRY(journal::Change change, work_requests::add(gathering.work, request));
    gathering.changes.push_back(std::move(change));
    return {};
}

/// A request that is told in full.
Result<work_requests::NewWorkRequest> requestOf(Gathering &gathering, transfer::StoreLookup &lookup, const QJsonObject &given)
{
    const Instant now = gathering.work.now();
    work_requests::NewWorkRequest request;
    FRACTAL_TRY(const auto asset, lookup.asset(text(given, "asset"_L1)));
    if (!asset)
        return unknown(text(given, "asset"_L1));
    request.asset = asset->id;
    FRACTAL_TRY(request.requester, personOf(lookup, text(given, "requester"_L1)));
    request.createdBy = request.requester;
    request.createdByName = request.requester ? QString{u"user:"_s + text(given, "requester"_L1)} : u"demonstration"_s;
    request.requestedBy = text(given, "requested_by"_L1);
    request.title = text(given, "title"_L1);
    request.description = text(given, "description"_L1);
    request.urgent = given["urgent"_L1].toBool();
    request.status = work_requests::statusFromName(text(given, "status"_L1)).value_or(work_requests::Status::Open);
    request.reason = text(given, "reason"_L1);
    request.classification1 = text(given, "classification"_L1);
    request.createdAt = momentOf(given, "created"_L1, now);
    request.incidentAt = momentOf(given, "incident"_L1, now);
    request.decidedAt = momentOf(given, "decided"_L1, now);
    request.solvedAt = momentOf(given, "solved"_L1, now);
    return request;
}

/// A work order of the imported records.
struct Recorded {
    WorkOrderId id;
    QString title;
    AssetId asset;
    Instant at;
};
/// One a day: times out of service do not overlap.
Result<std::vector<Recorded>> latestRepairs(Connection &connection, const QString &asset, int count)
{
    FRACTAL_TRY(Rows rows,
                connection.select(u"SELECT w.id, w.title, w.asset_id, w.completed_at FROM work_orders w "
                                  "JOIN assets a ON a.id = w.asset_id WHERE a.code = ? AND w.type = 'corrective' "
                                  "AND w.status = 'completed' AND w.import_id IS NOT NULL AND w.deleted_at IS NULL "
                                  "AND NOT EXISTS (SELECT 1 FROM work_orders o WHERE o.asset_id = w.asset_id "
                                  "AND o.completed_at = w.completed_at AND o.type = 'corrective' AND o.id > w.id) "
                                  "ORDER BY w.completed_at DESC, w.id DESC LIMIT ?"_s,
                                  {asset, count}));
    std::vector<Recorded> found;
    while (rows.next())
        found.push_back({{rows.integer(0)}, rows.text(1), {rows.integer(2)}, rows.instant(3)});
    return found;
}

/// What a repair of the records began with: somebody reported it, and the machine stood.
Result<void> addBeginning(Gathering &gathering, const QJsonObject &given, const Recorded &repair)
{
    const auto hours = [&](QLatin1StringView key) { return std::chrono::hours{given[key].toInt()}; };
    work_requests::NewWorkRequest request;
    request.title = repair.title;
    request.asset = repair.asset;
    request.requestedBy = text(given, "requested_by"_L1);
    request.createdByName = u"demonstration"_s;
    request.status = work_requests::Status::SolvedWithWo;
    request.workOrder = repair.id;
    request.createdAt = repair.at - hours("reported_before"_L1);
    request.incidentAt = request.createdAt;
    request.decidedAt = repair.at;
    request.solvedAt = repair.at;
    FRACTAL_TRY_VOID(store(gathering, std::move(request)));
    out_of_service::NewRecord stop;
    stop.asset = repair.asset;
    stop.workOrder = repair.id;
    stop.startedAt = repair.at - hours("reported_before"_L1);
    stop.endedAt = repair.at + hours("back_after"_L1);
    stop.reason = repair.title;
    FRACTAL_TRY_VOID(out_of_service::insert(gathering.work, stop));
    FRACTAL_TRY(journal::Change comment,
                work_order_comments::add(gathering.work,
                                         {.order = repair.id,
                                          .orderCode = {},
                                          .author = {},
                                          .journalName = text(given, "requested_by"_L1),
                                          .text = text(given, "comment"_L1),
                                          .createdAt = stop.endedAt}));
    gathering.changes.push_back(std::move(comment));
    return {};
}

} // namespace

Result<void> addRequestOf(Gathering &gathering, transfer::StoreLookup &lookup, const QJsonObject &order,
                          const work_orders::NewWorkOrder &made, WorkOrderId id)
{
    if (!order.contains("request"_L1))
        return {};
    QJsonObject given = order["request"_L1].toObject();
    if (!given.contains("title"_L1))
        given.insert("title"_L1, order["title"_L1]);
    given.insert("asset"_L1, order["asset"_L1]);
    given.insert("status"_L1, QString{nameOf(work_requests::statusBeside(made.status))});
    FRACTAL_TRY(work_requests::NewWorkRequest request, requestOf(gathering, lookup, given));
    request.workOrder = id;
    request.decidedAt = made.createdAt;
    request.solvedAt = made.completedAt;
    return store(gathering, std::move(request));
}

Result<void> addCommentsOf(Gathering &gathering, transfer::StoreLookup &lookup, const QJsonObject &order, WorkOrderId id,
                           const QString &code)
{
    const QJsonArray comments = order["comments"_L1].toArray();
    for (const QJsonValue &value : comments) {
        const QJsonObject given = value.toObject();
        FRACTAL_TRY(const UserId author, personOf(lookup, text(given, "by"_L1)));
        FRACTAL_TRY(journal::Change change,
                    work_order_comments::add(gathering.work,
                                             {.order = id,
                                              .orderCode = code,
                                              .author = author,
                                              .journalName = u"user:"_s + text(given, "by"_L1),
                                              .text = text(given, "text"_L1),
                                              .createdAt = momentOf(given, "at"_L1, gathering.work.now())}));
        gathering.changes.push_back(std::move(change));
    }
    return {};
}

Result<void> addRequests(Gathering &gathering)
{
    transfer::StoreLookup lookup{gathering.work.connection, transfer::StoreLookup::During::Writing};
    const QJsonArray requests = gathering.description["requests"_L1].toArray();
    for (const QJsonValue &value : requests) {
        FRACTAL_TRY(work_requests::NewWorkRequest request, requestOf(gathering, lookup, value.toObject()));
        FRACTAL_TRY_VOID(store(gathering, std::move(request)));
    }
    const QJsonObject records = gathering.description["from_records"_L1].toObject();
    const QJsonArray machines = records["assets"_L1].toArray();
    for (const QJsonValue &machine : machines) {
        FRACTAL_TRY(const std::vector<Recorded> repairs,
                    latestRepairs(gathering.work.connection, machine.toString(), records["latest"_L1].toInt()));
        for (const Recorded &repair : repairs)
            FRACTAL_TRY_VOID(addBeginning(gathering, records, repair));
    }
    return {};
}

Result<void> addThirdParties(Gathering &gathering)
{
    const QJsonArray parties = gathering.description["third_parties"_L1].toArray();
    for (const QJsonValue &value : parties) {
        const QJsonObject given = value.toObject();
        FRACTAL_TRY_VOID(directory::insert(gathering.work,
                                           {.code = text(given, "code"_L1),
                                            .name = text(given, "name"_L1),
                                            .role = text(given, "role"_L1),
                                            .email = text(given, "email"_L1),
                                            .phone = text(given, "phone"_L1)}));
    }
    return {};
}

} // namespace fractal::demo
