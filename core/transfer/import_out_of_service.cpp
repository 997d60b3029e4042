// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/out_of_service.h"
#include "core/transfer/asset_rows.h"
#include "core/transfer/values.h"

#include <array>

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

enum Index : std::size_t { Asset, StartedAt, EndedAt, Cause, Reason, WorkOrder };

constexpr std::array causeWords{Word{"failure", "panne|falla|breakdown|unplanned|averia"},
                                Word{"planned", "planifie|planificado|programado|maintenance"},
                                Word{"external", "externe|externo"}};
constexpr std::array table{
    Field{.name = "asset",
          .required = true,
          .longest = 80,
          .headers = "asset code|equipment|actif|code actif|equipement|activo|codigo de activo|equipo"},
    Field{.name = "started_at",
          .type = FieldType::Moment,
          .required = true,
          .headers = "start|started|from|debut|date de debut|inicio|fecha de inicio|desde"},
    Field{.name = "ended_at", .type = FieldType::Moment, .headers = "end|ended|to|until|fin|date de fin|fecha de fin|hasta"},
    Field{.name = "cause",
          .type = FieldType::Word,
          .headers = "cause type|type de cause|causa|tipo de causa|type|tipo",
          .words = causeWords},
    Field{.name = "reason",
          .type = FieldType::Text,
          .longest = 2000,
          .headers = "raison|motif|motivo|description|comment|commentaire|comentario"},
    Field{.name = "work_order", .longest = 80, .headers = "wo|ot|ordre de travail|orden de trabajo"},
};
static_assert(table.size() == WorkOrder + 1);

/// A period of the site in which the asset is out of service already.
Result<bool> overlapsStored(Checking &checking, AssetId asset, const Values &values)
{
    FRACTAL_TRY(
        const qint64 overlapping,
        checking.store.connection().scalar(
            u"SELECT count(*) FROM out_of_service WHERE asset_id = ? AND deleted_at IS NULL AND started_at < ? AND (ended_at IS NULL OR ended_at > ?)"_s,
            {asset.value, values.moment(EndedAt).value_or(Instant{std::numeric_limits<qint64>::max()}).ms,
             values.moment(StartedAt)->ms}));
    return overlapping > 0;
}

Result<bool> isSound(Checking &checking, const Record &record)
{
    const Values values{record.values};
    if (values.has(EndedAt) && *values.moment(EndedAt) < *values.moment(StartedAt)) {
        checking.refuse(record, EndedAt, {RefusalCode::BeforeStart, u"is before the start"_s});
        return false;
    }
    if (*values.moment(StartedAt) > checking.now) {
        checking.refuse(record, StartedAt, {RefusalCode::InFuture, u"is in the future"_s});
        return false;
    }
    if (values.has(WorkOrder)) {
        FRACTAL_TRY(const auto order, checking.store.workOrder(values.text(WorkOrder)));
        if (!order) {
            checking.refuse(record, WorkOrder,
                            {RefusalCode::UnknownWorkOrder, u"there is no work order \"%1\""_s.arg(values.text(WorkOrder))});
            return false;
        }
    }
    FRACTAL_TRY(const bool known, asset_rows::require(checking, record, Asset, values.text(Asset)));
    if (!known)
        return false;
    FRACTAL_TRY(const auto place, checking.store.asset(values.text(Asset)));
    if (!place)
        return true;
    FRACTAL_TRY(const bool overlaps, overlapsStored(checking, place->id, values));
    if (overlaps)
        checking.refuse(record, StartedAt,
                        {RefusalCode::OutOfServiceAlready,
                         u"the site has \"%1\" out of service in this time already"_s.arg(values.text(Asset))});
    return !overlaps;
}

Result<void> check(Checking &checking, const Record &record)
{
    FRACTAL_TRY(const bool sound, isSound(checking, record));
    if (!sound)
        return {};
    const Values values{record.values};
    StagedRow row;
    row.line = record.line;
    row.entity = u"out_of_service"_s;
    row.parent = values.text(Asset);
    row.starts = values.moment(StartedAt)->ms;
    if (values.has(EndedAt))
        row.ends = values.moment(EndedAt)->ms;
    row.values = record.values;
    FRACTAL_TRY_VOID(checking.staging.add(row));
    return {};
}

/// Two periods of one asset in the file do not overlap either.
Result<void> finish(Checking &checking)
{
    FRACTAL_TRY_VOID(asset_rows::arrange(checking, {checking.plan.columnOf(Asset), checking.plan.columnIndexOf(Asset)}));
    Connection &staged = checking.staging.connection();
    FRACTAL_TRY_VOID(staged.execute(
        u"CREATE TABLE overlapping AS SELECT id, line FROM (SELECT id, line, starts, max(coalesce(ends, 9223372036854775807)) OVER"
        " (PARTITION BY parent ORDER BY starts, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS busy_until"
        " FROM rows WHERE entity = 'out_of_service') WHERE busy_until > starts ORDER BY line"_s));
    FRACTAL_TRY(Rows rows, staged.select(u"SELECT line FROM overlapping ORDER BY line"_s));
    while (rows.next())
        checking.findings.refuse(
            {rows.integer(0), checking.plan.columnOf(StartedAt)},
            {RefusalCode::OutOfServiceAlready, u"the asset is out of service already, by another row of the file"_s});
    FRACTAL_TRY_VOID(staged.execute(u"DELETE FROM rows WHERE id IN (SELECT id FROM overlapping)"_s));
    return {};
}

Result<void> apply(Applying &applying, const StagedRow &row)
{
    if (row.made)
        return asset_rows::apply(applying, row);
    const Values values{row.values};
    FRACTAL_TRY(const auto asset, applying.store.asset(row.parent));
    if (!asset)
        return failure(ErrorCode::NotFound, u"the asset \"%1\" is no longer there"_s.arg(row.parent));
    out_of_service::NewRecord record;
    record.asset = asset->id;
    record.startedAt = *values.moment(StartedAt);
    record.endedAt = values.moment(EndedAt);
    record.cause = out_of_service::causeFromName(values.text(Cause)).value_or(record.cause);
    record.reason = values.text(Reason);
    record.importId = applying.importId;
    if (values.has(WorkOrder)) {
        FRACTAL_TRY(const auto order, applying.store.workOrder(values.text(WorkOrder)));
        if (!order)
            return failure(ErrorCode::NotFound, u"the work order \"%1\" is no longer there"_s.arg(values.text(WorkOrder)));
        record.workOrder = *order;
    }
    FRACTAL_TRY_VOID(out_of_service::insert(applying.work, record));
    return {};
}

} // namespace

const Kind &import_kinds::out_of_service()
{
    static const Kind kind{.name = "out-of-service",
                           .fields = table,
                           .takesExtra = false,
                           .takesLevels = false,
                           .check = check,
                           .finish = finish,
                           .apply = apply};
    return kind;
}

} // namespace fractal::transfer
