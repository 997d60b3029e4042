// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/restorers.h"

#include "core/maintenance/work_orders.h"

#include <array>

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

/// A table that imports fill. The statements are whole: SQL is never put together here.
struct Table {
    const char *entity; ///< in the journal
    QString touched; ///< (import) → id, name: rows that changed or went since
    QString hide; ///< (moment, import)
    QString show; ///< (import, moment of the undo)
};

const std::array<Table, 8> &tables()
{
    static const std::array<Table, 8> all{
        Table{
            "out_of_service",
            u"SELECT id, CAST(id AS TEXT) FROM out_of_service WHERE import_id = ? AND (version <> 1 OR deleted_at IS NOT NULL)"_s,
            u"UPDATE out_of_service SET deleted_at = ? WHERE import_id = ? AND deleted_at IS NULL"_s,
            u"UPDATE out_of_service SET deleted_at = NULL WHERE import_id = ? AND deleted_at = ?"_s},
        Table{"work_request",
              u"SELECT id, code FROM work_requests WHERE import_id = ? AND (version <> 1 OR deleted_at IS NOT NULL)"_s,
              u"UPDATE work_requests SET deleted_at = ? WHERE import_id = ? AND deleted_at IS NULL"_s,
              u"UPDATE work_requests SET deleted_at = NULL WHERE import_id = ? AND deleted_at = ?"_s},
        Table{"work_order",
              u"SELECT id, code FROM work_orders WHERE import_id = ? AND (version <> 1 OR deleted_at IS NOT NULL)"_s,
              u"UPDATE work_orders SET deleted_at = ? WHERE import_id = ? AND deleted_at IS NULL"_s,
              u"UPDATE work_orders SET deleted_at = NULL WHERE import_id = ? AND deleted_at = ?"_s},
        Table{
            "meter_reading",
            u"SELECT id, CAST(id AS TEXT) FROM meter_readings WHERE import_id = ? AND (version <> 1 OR deleted_at IS NOT NULL)"_s,
            u"UPDATE meter_readings SET deleted_at = ? WHERE import_id = ? AND deleted_at IS NULL"_s,
            u"UPDATE meter_readings SET deleted_at = NULL WHERE import_id = ? AND deleted_at = ?"_s},
        Table{"meter", u"SELECT id, code FROM meters WHERE import_id = ? AND (version <> 1 OR deleted_at IS NOT NULL)"_s,
              u"UPDATE meters SET deleted_at = ? WHERE import_id = ? AND deleted_at IS NULL"_s,
              u"UPDATE meters SET deleted_at = NULL WHERE import_id = ? AND deleted_at = ?"_s},
        Table{
            "stock",
            u"SELECT s.id, a.code FROM stock s JOIN assets a ON a.id = s.item_id WHERE s.import_id = ? AND (s.version <> 1 OR s.deleted_at IS NOT NULL)"_s,
            u"UPDATE stock SET deleted_at = ? WHERE import_id = ? AND deleted_at IS NULL"_s,
            u"UPDATE stock SET deleted_at = NULL WHERE import_id = ? AND deleted_at = ?"_s},
        Table{"warehouse", u"SELECT id, code FROM warehouses WHERE import_id = ? AND (version <> 1 OR deleted_at IS NOT NULL)"_s,
              u"UPDATE warehouses SET deleted_at = ? WHERE import_id = ? AND deleted_at IS NULL"_s,
              u"UPDATE warehouses SET deleted_at = NULL WHERE import_id = ? AND deleted_at = ?"_s},
        Table{"asset", u"SELECT id, code FROM assets WHERE import_id = ? AND (version <> 1 OR deleted_at IS NOT NULL)"_s,
              u"UPDATE assets SET deleted_at = ? WHERE import_id = ? AND deleted_at IS NULL"_s,
              u"UPDATE assets SET deleted_at = NULL WHERE import_id = ? AND deleted_at = ?"_s}};
    return all;
}

/// What would be left without the record that it is about: (import, import) → what, its name, the record's name.
const std::array<QString, 16> &dependents()
{
    static const std::array<QString, 16> all{
        u"SELECT 'the work order', w.code, a.code FROM assets a JOIN work_orders w ON w.asset_id = a.id"
        " WHERE a.import_id = ? AND w.deleted_at IS NULL AND coalesce(w.import_id, 0) <> ? LIMIT 1"_s,
        u"SELECT 'the asset', c.code, a.code FROM assets a JOIN assets c ON c.parent_id = a.id"
        " WHERE a.import_id = ? AND c.deleted_at IS NULL AND coalesce(c.import_id, 0) <> ? LIMIT 1"_s,
        u"SELECT 'an out-of-service record', CAST(o.id AS TEXT), a.code FROM assets a JOIN out_of_service o ON o.asset_id = a.id"
        " WHERE a.import_id = ? AND o.deleted_at IS NULL AND coalesce(o.import_id, 0) <> ? LIMIT 1"_s,
        u"SELECT 'an out-of-service record', CAST(o.id AS TEXT), w.code FROM work_orders w JOIN out_of_service o ON o.work_order_id = w.id"
        " WHERE w.import_id = ? AND o.deleted_at IS NULL AND coalesce(o.import_id, 0) <> ? LIMIT 1"_s,
        u"SELECT 'the work request', q.code, a.code FROM assets a JOIN work_requests q ON q.asset_id = a.id"
        " WHERE a.import_id = ? AND q.deleted_at IS NULL AND coalesce(q.import_id, 0) <> ? LIMIT 1"_s,
        u"SELECT 'the work request', q.code, w.code FROM work_orders w JOIN work_requests q ON q.work_order_id = w.id"
        " WHERE w.import_id = ? AND q.deleted_at IS NULL AND coalesce(q.import_id, 0) <> ? LIMIT 1"_s,
        u"SELECT 'the account', u.name, a.code FROM assets a JOIN users u ON u.location_id = a.id"
        " WHERE a.import_id = ? AND u.deleted_at IS NULL AND ? > 0 LIMIT 1"_s,
        u"SELECT 'the meter', m.code, a.code FROM assets a JOIN meters m ON m.asset_id = a.id"
        " WHERE a.import_id = ? AND m.deleted_at IS NULL AND coalesce(m.import_id, 0) <> ? LIMIT 1"_s,
        u"SELECT 'the maintenance plan', p.code, a.code FROM assets a JOIN plan_triggers t ON t.asset_id = a.id"
        " JOIN maintenance_plans p ON p.id = t.plan_id WHERE a.import_id = ? AND t.deleted_at IS NULL AND p.deleted_at IS NULL"
        " AND coalesce(p.import_id, 0) <> ? LIMIT 1"_s,
        u"SELECT 'the stock in', h.code, a.code FROM assets a JOIN stock s ON s.item_id = a.id JOIN warehouses h ON h.id = s.warehouse_id"
        " WHERE a.import_id = ? AND s.deleted_at IS NULL AND coalesce(s.import_id, 0) <> ? LIMIT 1"_s,
        u"SELECT 'the warehouse', h.code, a.code FROM assets a JOIN warehouses h ON h.location_id = a.id"
        " WHERE a.import_id = ? AND h.deleted_at IS NULL AND coalesce(h.import_id, 0) <> ? LIMIT 1"_s,
        u"SELECT 'the document', d.name, a.code FROM assets a JOIN documents d ON d.asset_id = a.id"
        " WHERE a.import_id = ? AND d.deleted_at IS NULL AND ? > 0 LIMIT 1"_s,
        u"SELECT 'the reading', CAST(r.id AS TEXT), m.code FROM meters m JOIN meter_readings r ON r.meter_id = m.id"
        " WHERE m.import_id = ? AND r.deleted_at IS NULL AND coalesce(r.import_id, 0) <> ? LIMIT 1"_s,
        u"SELECT 'the maintenance plan', p.code, m.code FROM meters m JOIN plan_triggers t ON t.meter_id = m.id"
        " JOIN maintenance_plans p ON p.id = t.plan_id WHERE m.import_id = ? AND t.deleted_at IS NULL AND p.deleted_at IS NULL"
        " AND coalesce(p.import_id, 0) <> ? LIMIT 1"_s,
        u"SELECT 'the stock of', a.code, h.code FROM warehouses h JOIN stock s ON s.warehouse_id = h.id JOIN assets a ON a.id = s.item_id"
        " WHERE h.import_id = ? AND s.deleted_at IS NULL AND coalesce(s.import_id, 0) <> ? LIMIT 1"_s,
        // A counter counts on from where it started anew.
        u"SELECT 'the reading', CAST(n.id AS TEXT), m.code FROM meter_readings r JOIN meters m ON m.id = r.meter_id"
        " JOIN meter_readings n ON n.meter_id = r.meter_id AND n.read_at > r.read_at WHERE r.import_id = ? AND r.rollover = 1"
        " AND r.deleted_at IS NULL AND n.deleted_at IS NULL AND coalesce(n.import_id, 0) <> ? LIMIT 1"_s};
    return all;
}

/// What an import brought stands on records that must be there when it comes again: (import) → name.
const std::array<QString, 10> &foundations()
{
    static const std::array<QString, 10> all{
        u"SELECT p.code FROM assets a JOIN assets p ON p.id = a.parent_id WHERE a.import_id = ? AND a.deleted_at IS NULL AND p.deleted_at IS NOT NULL LIMIT 1"_s,
        u"SELECT a.code FROM work_orders w JOIN assets a ON a.id = w.asset_id WHERE w.import_id = ? AND w.deleted_at IS NULL AND a.deleted_at IS NOT NULL LIMIT 1"_s,
        u"SELECT a.code FROM work_requests q JOIN assets a ON a.id = q.asset_id WHERE q.import_id = ? AND q.deleted_at IS NULL AND a.deleted_at IS NOT NULL LIMIT 1"_s,
        u"SELECT w.code FROM work_requests q JOIN work_orders w ON w.id = q.work_order_id WHERE q.import_id = ? AND q.deleted_at IS NULL AND w.deleted_at IS NOT NULL LIMIT 1"_s,
        u"SELECT a.code FROM out_of_service o JOIN assets a ON a.id = o.asset_id WHERE o.import_id = ? AND o.deleted_at IS NULL AND a.deleted_at IS NOT NULL LIMIT 1"_s,
        u"SELECT w.code FROM out_of_service o JOIN work_orders w ON w.id = o.work_order_id WHERE o.import_id = ? AND o.deleted_at IS NULL AND w.deleted_at IS NOT NULL LIMIT 1"_s,
        u"SELECT a.code FROM meters m JOIN assets a ON a.id = m.asset_id WHERE m.import_id = ? AND m.deleted_at IS NULL AND a.deleted_at IS NOT NULL LIMIT 1"_s,
        u"SELECT m.code FROM meter_readings r JOIN meters m ON m.id = r.meter_id WHERE r.import_id = ? AND r.deleted_at IS NULL AND m.deleted_at IS NOT NULL LIMIT 1"_s,
        u"SELECT a.code FROM stock s JOIN assets a ON a.id = s.item_id WHERE s.import_id = ? AND s.deleted_at IS NULL AND a.deleted_at IS NOT NULL LIMIT 1"_s,
        u"SELECT h.code FROM stock s JOIN warehouses h ON h.id = s.warehouse_id WHERE s.import_id = ? AND s.deleted_at IS NULL AND h.deleted_at IS NOT NULL LIMIT 1"_s};
    return all;
}

/// An entry stands unless it was undone by one that stands.
Result<bool> stands(Connection &connection, qint64 entry)
{
    FRACTAL_TRY(const qint64 undoneBy,
                connection.scalar(u"SELECT coalesce(max(id), 0) FROM journal WHERE undoes = ?"_s, {entry}));
    if (undoneBy == 0)
        return true;
    FRACTAL_TRY(const bool undone, stands(connection, undoneBy));
    return !undone;
}

struct Touched {
    qint64 id;
    QString name;
};

/// A record that was changed, and whose change was undone, is as the import left it.
Result<void> refuseWhenChanged(Connection &connection, const char *entity, const Touched &record)
{
    std::vector<std::pair<qint64, QString>> entries;
    {
        FRACTAL_TRY(Rows rows,
                    connection.select(u"SELECT j.id, j.actor FROM journal_records r JOIN journal j ON j.id = r.entry_id"
                                      " WHERE r.entity = ? AND r.record_id = ? AND j.undoes IS NULL ORDER BY j.id DESC"_s,
                                      {QString::fromLatin1(entity), record.id}));
        while (rows.next())
            entries.emplace_back(rows.integer(0), rows.text(1));
    }
    for (const auto &[entry, actor] : entries) {
        FRACTAL_TRY(const bool changed, stands(connection, entry));
        if (changed) {
            return failure(ErrorCode::VersionConflict,
                           u"%1, which this import brought, was changed since by %2 (entry %3); undo that one first"_s
                               .arg(record.name, actor)
                               .arg(entry),
                           {}, {{u"record"_s, record.name}, {u"actor"_s, actor}, {u"entry"_s, entry}});
        }
    }
    return {};
}

Result<void> refuseWhenTouched(Connection &connection, const Table &table, qint64 import)
{
    std::vector<Touched> touched;
    {
        FRACTAL_TRY(Rows rows, connection.select(table.touched, {import}));
        while (rows.next())
            touched.push_back({rows.integer(0), rows.text(1)});
    }
    for (const Touched &record : touched)
        FRACTAL_TRY_VOID(refuseWhenChanged(connection, table.entity, record));
    return {};
}

Result<void> refuseWhenNeeded(Connection &connection, qint64 import)
{
    for (const QString &question : dependents()) {
        FRACTAL_TRY(Rows rows, connection.select(question, {import, import}));
        if (rows.next()) {
            return failure(ErrorCode::BusinessRule,
                           u"%1 %2 belongs to %3, which this import brought; remove that first"_s.arg(rows.text(0), rows.text(1),
                                                                                                      rows.text(2)),
                           {}, {{u"needed_by"_s, rows.text(1)}, {u"record"_s, rows.text(2)}});
        }
    }
    return {};
}

Result<void> refuseWithoutFoundation(Connection &connection, qint64 import)
{
    for (const QString &question : foundations()) {
        FRACTAL_TRY(Rows rows, connection.select(question, {import}));
        if (rows.next())
            return failure(ErrorCode::BusinessRule,
                           u"%1, to which this import belongs, is no longer there; bring it back first"_s.arg(rows.text(0)), {},
                           {{u"missing_record"_s, rows.text(0)}});
    }
    return {};
}

/// Counters never fall, beside what was read meanwhile.
Result<void> refuseFallingCounters(Connection &connection, qint64 import)
{
    FRACTAL_TRY(
        Rows rows,
        connection.select(
            u"SELECT m.code FROM (SELECT meter_id, value, rollover, lag(value) OVER (PARTITION BY meter_id ORDER BY read_at) AS"
            " before FROM meter_readings WHERE deleted_at IS NULL AND meter_id IN (SELECT meter_id FROM meter_readings"
            " WHERE import_id = ?)) AS r JOIN meters m ON m.id = r.meter_id WHERE m.kind = 'counter' AND r.rollover = 0"
            " AND r.value < r.before LIMIT 1"_s,
            {import}));
    if (!rows.next())
        return {};
    return failure(
        ErrorCode::BusinessRule,
        u"the readings of %1 no longer fit between those that were added meanwhile: a counter never falls"_s.arg(rows.text(0)),
        {}, {{u"rule"_s, u"above_next"_s}});
}

/// The numbers go back when nobody took one since, so that the mended file gets them again; forward in any case.
Result<void> moveNumbers(Work &work, const QJsonObject &import, bool back)
{
    if (!import.contains("next_number_before"_L1))
        return {};
    const qint64 before = import["next_number_before"_L1].toInteger();
    const qint64 after = import["next_number_after"_L1].toInteger();
    if (!back)
        return work_orders::reserveCodesUpTo(work, after - 1);
    FRACTAL_TRY_VOID(
        work.connection.execute(u"UPDATE sequences SET next = ? WHERE name = 'work_orders' AND next = ?"_s, {before, after}));
    return {};
}

Result<void> takeBack(Work &work, const journal::Change &undone, Instant now)
{
    FRACTAL_TRY_VOID(refuseWhenNeeded(work.connection, undone.id));
    for (const Table &table : tables()) {
        FRACTAL_TRY_VOID(refuseWhenTouched(work.connection, table, undone.id));
        FRACTAL_TRY_VOID(work.connection.execute(table.hide, {now.ms, undone.id}));
    }
    return moveNumbers(work, undone.after, true);
}

Result<void> bringAgain(Work &work, const journal::Change &undone)
{
    FRACTAL_TRY(const qint64 at,
                work.connection.scalar(u"SELECT coalesce(undone_at, 0) FROM imports WHERE id = ?"_s, {undone.id}));
    for (const Table &table : tables()) {
        if (const auto shown = work.connection.execute(table.show, {undone.id, at}); !shown) {
            Error error = shown.error();
            if (error.code == ErrorCode::AlreadyExists)
                error.detail = u"the import cannot come again: a code that it brought was given to another record meanwhile"_s;
            return Failure{error};
        }
    }
    FRACTAL_TRY_VOID(refuseWithoutFoundation(work.connection, undone.id));
    FRACTAL_TRY_VOID(refuseFallingCounters(work.connection, undone.id));
    return moveNumbers(work, undone.before, false);
}

Result<journal::Change> restoreImport(Work &work, const journal::Change &undone)
{
    const bool back = undone.before.isEmpty();
    const Instant now = work.now(); // one moment for all: by it they are found again
    FRACTAL_TRY_VOID(back ? takeBack(work, undone, now) : bringAgain(work, undone));
    FRACTAL_TRY(const qint64 changed,
                work.connection.execute(u"UPDATE imports SET undone_at = ?, version = version + 1 WHERE id = ? AND version = ?"_s,
                                        {back ? QVariant{now.ms} : null(), undone.id, undone.versionAfter}));
    if (changed != 1)
        return failure(ErrorCode::VersionConflict, u"the import of %1 was undone or brought again since"_s.arg(undone.code));
    return journal::Change{undone.entity, undone.id, undone.code, undone.after, undone.before, undone.versionAfter + 1};
}

} // namespace

std::span<const journal::Restorer> importRestorers()
{
    static constexpr std::array restorers{journal::Restorer{"import", restoreImport}};
    return restorers;
}

} // namespace fractal::transfer
