// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/out_of_service.h"

#include "core/maintenance/stored_record.h"

namespace fractal::out_of_service {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A client's clock may be a little ahead of ours.
constexpr auto clockTolerance = 5min;

Failure brokenRule(const char *rule, QString detail, QString field)
{
    return failure(ErrorCode::BusinessRule, std::move(detail), std::move(field), {{u"rule"_s, QString::fromLatin1(rule)}});
}

Result<void> requirePast(Instant at, Instant now)
{
    if (at <= now + clockTolerance)
        return {};
    return brokenRule("in_future", u"The moment lies in the future."_s, u"at"_s);
}

/// One UPDATE of a record, and the change for the journal.
Result<journal::Change> ended(Work &work, qint64 id, qint64 version, Instant at, const QString &reason)
{
    journal::Change change{.entity = u"out_of_service"_s,
                           .id = id,
                           .code = QString::number(id),
                           .before = {},
                           .after = {},
                           .versionAfter = version + 1};
    FRACTAL_TRY(change.before, stored_record::snapshot(work.connection, stored_record::outOfService, id));
    FRACTAL_TRY(const qint64 rows,
                work.connection.execute(u"UPDATE out_of_service SET ended_at = ?, reason = ?, version = version + 1 "
                                        "WHERE id = ? AND version = ?"_s,
                                        {at.ms, text(reason), id, version}));
    if (rows != 1)
        return failure(ErrorCode::VersionConflict, u"Somebody changed this record at the same moment; read it and try again."_s);
    FRACTAL_TRY(change.after, stored_record::snapshot(work.connection, stored_record::outOfService, id));
    return change;
}

} // namespace

std::optional<Cause> causeFromName(QStringView name)
{
    return valueNamed<Cause>(causeNames, name);
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

Result<std::optional<Record>> running(Connection &connection, AssetId asset)
{
    FRACTAL_TRY(Rows rows,
                connection.select(u"SELECT id, started_at, cause_type, reason, version FROM out_of_service WHERE asset_id = ? "
                                  "AND ended_at IS NULL AND deleted_at IS NULL ORDER BY started_at DESC, id DESC LIMIT 1"_s,
                                  {asset.value}));
    if (!rows.next())
        return std::optional<Record>{};
    return std::optional{Record{.id = {rows.integer(0)},
                                .startedAt = rows.instant(1),
                                .endedAt = {},
                                .cause = causeFromName(rows.text(2)).value_or(Cause::Failure),
                                .reason = rows.text(3),
                                .workOrderCode = {},
                                .version = rows.integer(4)}};
}

Result<journal::Change> begin(Work &work, const NewRecord &record)
{
    FRACTAL_TRY_VOID(requirePast(record.startedAt, work.now()));
    FRACTAL_TRY(const auto already, running(work.connection, record.asset));
    if (already)
        return brokenRule("already_out_of_service",
                          u"It is out of service already, since %1."_s.arg(QString::fromLatin1(toRfc3339(already->startedAt))),
                          u"state"_s);
    FRACTAL_TRY(const qint64 later,
                work.connection.scalar(u"SELECT count(*) FROM out_of_service WHERE asset_id = ? AND deleted_at IS NULL "
                                       "AND ended_at > ?"_s,
                                       {record.asset.value, record.startedAt.ms}));
    if (later > 0)
        return brokenRule("overlapping", u"It was out of service at that moment or later; times do not overlap."_s, u"at"_s);
    FRACTAL_TRY(const OutOfServiceId id, insert(work, record));
    FRACTAL_TRY(QJsonObject after, stored_record::snapshot(work.connection, stored_record::outOfService, id.value));
    return journal::Change{.entity = u"out_of_service"_s,
                           .id = id.value,
                           .code = QString::number(id.value),
                           .before = {},
                           .after = std::move(after),
                           .versionAfter = 1};
}

Result<journal::Change> end(Work &work, AssetId asset, Instant at, const QString &reason)
{
    FRACTAL_TRY_VOID(requirePast(at, work.now()));
    FRACTAL_TRY(const auto record, running(work.connection, asset));
    if (!record)
        return brokenRule("not_out_of_service", u"It is in service already."_s, u"state"_s);
    if (at < record->startedAt)
        return brokenRule("end_before_start", u"It cannot be back in service before it went out of service."_s, u"at"_s);
    const QString joined = record->reason.isEmpty() || reason.isEmpty() ? QString{record->reason + reason}
                                                                        : QString{record->reason + u'\n' + reason};
    return ended(work, record->id.value, record->version, at, joined);
}

Result<std::optional<journal::Change>> endForWorkOrder(Work &work, WorkOrderId order, Instant end)
{
    qint64 id = 0;
    qint64 version = 0;
    QString reason;
    {
        FRACTAL_TRY(Rows rows,
                    work.connection.select(u"SELECT id, started_at, version, reason FROM out_of_service WHERE work_order_id = ? "
                                           "AND ended_at IS NULL AND deleted_at IS NULL ORDER BY started_at DESC LIMIT 1"_s,
                                           {order.value}));
        if (!rows.next())
            return std::optional<journal::Change>{};
        if (end < rows.instant(1))
            return brokenRule("end_before_start", u"The asset cannot be back in service before it went out of service."_s,
                              u"out_of_service_end"_s);
        id = rows.integer(0);
        version = rows.integer(2);
        reason = rows.text(3);
    }
    FRACTAL_TRY(journal::Change change, ended(work, id, version, end, reason));
    return std::optional{std::move(change)};
}

} // namespace fractal::out_of_service
