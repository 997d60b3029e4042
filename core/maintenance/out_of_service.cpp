// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/out_of_service.h"

#include "core/maintenance/stored_record.h"

namespace fractal::out_of_service {

using namespace Qt::StringLiterals;

std::optional<Cause> causeFromName(QStringView name)
{
    for (std::size_t i = 0; i < causeNames.size(); ++i) {
        if (name == QLatin1StringView{causeNames[i]})
            return static_cast<Cause>(i);
    }
    return {};
}

Result<OutOfServiceId> insert(Work &work, const NewRecord &record)
{
    if (record.endedAt && *record.endedAt < record.startedAt)
        return failure(ErrorCode::BusinessRule, u"It ends before it starts."_s, u"ended_at"_s,
                       {{u"rule"_s, u"end_before_start"_s}});
    FRACTAL_TRY(
        const qint64 id,
        work.connection.insert(u"INSERT INTO out_of_service (asset_id, started_at, ended_at, cause_type, reason, work_order_id, "
                               "import_id) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                               {record.asset.value, record.startedAt.ms, stored(record.endedAt), QString{nameOf(record.cause)},
                                text(record.reason), record.workOrder ? QVariant{record.workOrder.value} : null(),
                                record.importId ? QVariant{*record.importId} : null()}));
    return OutOfServiceId{id};
}

Result<std::vector<Record>> ofAsset(Connection &connection, AssetId asset, int limit)
{
    FRACTAL_TRY(Rows rows,
                connection.select(u"SELECT o.id, o.started_at, o.ended_at, o.cause_type, o.reason, w.code, o.version "
                                  "FROM out_of_service o LEFT JOIN work_orders w ON w.id = o.work_order_id "
                                  "WHERE o.asset_id = ? AND o.deleted_at IS NULL ORDER BY o.started_at DESC, o.id DESC LIMIT ?"_s,
                                  {asset.value, limit}));
    std::vector<Record> found;
    while (rows.next()) {
        found.push_back({.id = {rows.integer(0)},
                         .startedAt = rows.instant(1),
                         .endedAt = rows.optionalInstant(2),
                         .cause = causeFromName(rows.text(3)).value_or(Cause::Failure),
                         .reason = rows.text(4),
                         .workOrderCode = rows.text(5),
                         .version = rows.integer(6)});
    }
    return found;
}

Result<std::optional<journal::Change>> endForWorkOrder(Work &work, WorkOrderId order, Instant end)
{
    qint64 id = 0;
    qint64 version = 0;
    {
        FRACTAL_TRY(Rows rows,
                    work.connection.select(u"SELECT id, started_at, version FROM out_of_service WHERE work_order_id = ? "
                                           "AND ended_at IS NULL AND deleted_at IS NULL ORDER BY started_at DESC LIMIT 1"_s,
                                           {order.value}));
        if (!rows.next())
            return std::optional<journal::Change>{};
        if (end < rows.instant(1))
            return failure(ErrorCode::BusinessRule, u"The asset cannot be back in service before it went out of service."_s,
                           u"out_of_service_end"_s, {{u"rule"_s, u"end_before_start"_s}});
        id = rows.integer(0);
        version = rows.integer(2);
    }
    journal::Change change{.entity = u"out_of_service"_s,
                           .id = id,
                           .code = QString::number(id),
                           .before = {},
                           .after = {},
                           .versionAfter = version + 1};
    FRACTAL_TRY(change.before, stored_record::snapshot(work.connection, stored_record::outOfService, id));
    FRACTAL_TRY_VOID(
        work.connection.execute(u"UPDATE out_of_service SET ended_at = ?, version = version + 1 WHERE id = ?"_s, {end.ms, id}));
    FRACTAL_TRY(change.after, stored_record::snapshot(work.connection, stored_record::outOfService, id));
    return std::optional{std::move(change)};
}

} // namespace fractal::out_of_service
