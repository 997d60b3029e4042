// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/export_queries.h"

#include <algorithm>

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

const std::vector<ExportQueries> &exportsOfRecords()
{
    static const std::vector<ExportQueries> all{
        {.kind = "assets",
         .pages = {u"SELECT a.id, a.code, a.name, a.kind, p.code, a.description, a.manufacturer, a.model, a.serial_number,"
                   " a.asset_type, a.criticality, a.address, a.city, a.latitude, a.longitude, a.commissioned_at, a.retired_at,"
                   " a.active, a.extra FROM assets a LEFT JOIN assets p ON p.id = a.parent_id"
                   " WHERE a.deleted_at IS NULL AND a.id > ? ORDER BY a.id LIMIT ?"_s},
         .extraNamesSqlite = u"SELECT DISTINCT e.key FROM assets a, json_each(a.extra) e"
                             " WHERE a.deleted_at IS NULL AND a.extra <> '{}' ORDER BY 1"_s,
         .extraNamesPostgres = u"SELECT DISTINCT e.key FROM assets a, json_each_text(a.extra::json) e"
                               " WHERE a.deleted_at IS NULL AND a.extra <> '{}' ORDER BY 1"_s},
        {.kind = "work-orders",
         .pages =
             {u"SELECT w.id, w.code, w.title, w.description, w.status, w.type, w.priority, a.code, r.name, q.name, w.created_by,"
              " w.note, w.created_at, w.scheduled_at, w.due_at, w.started_at, w.finished_at, w.completed_at, w.cancelled_at,"
              " w.is_failure, w.system, w.part, w.action, w.failure_mode, w.failure_cause, w.failure_detection,"
              " w.failure_severity, w.cost_minor, w.running_time_s, w.completed_percentage, w.extra FROM work_orders w"
              " LEFT JOIN assets a ON a.id = w.asset_id AND a.deleted_at IS NULL LEFT JOIN users r ON r.id = w.responsible_id AND r.deleted_at IS NULL"
              " LEFT JOIN users q ON q.id = w.requester_id AND q.deleted_at IS NULL"
              " WHERE w.deleted_at IS NULL AND w.id > ? ORDER BY w.id LIMIT ?"_s},
         .extraNamesSqlite = u"SELECT DISTINCT e.key FROM work_orders w, json_each(w.extra) e"
                             " WHERE w.deleted_at IS NULL AND w.extra <> '{}' ORDER BY 1"_s,
         .extraNamesPostgres = u"SELECT DISTINCT e.key FROM work_orders w, json_each_text(w.extra::json) e"
                               " WHERE w.deleted_at IS NULL AND w.extra <> '{}' ORDER BY 1"_s},
        {.kind = "work-requests",
         .pages = {u"SELECT q.id, q.code, q.title, q.description, q.status, q.urgent, a.code, u.name, q.requested_by, q.email,"
                   " q.classification_1, q.classification_2, q.incident_at, q.created_at, q.solved_at, q.reason, w.code"
                   " FROM work_requests q JOIN assets a ON a.id = q.asset_id"
                   " LEFT JOIN users u ON u.id = q.requester_id AND u.deleted_at IS NULL"
                   " LEFT JOIN work_orders w ON w.id = q.work_order_id AND w.deleted_at IS NULL"
                   " WHERE q.deleted_at IS NULL AND a.deleted_at IS NULL AND q.id > ? ORDER BY q.id LIMIT ?"_s}},
        {.kind = "users",
         .pages = {u"SELECT u.id, u.name, u.display_name, u.profile, g.name, a.code, u.language FROM users u"
                   " LEFT JOIN permission_groups g ON g.id = u.group_id LEFT JOIN assets a ON a.id = u.location_id"
                   " WHERE u.deleted_at IS NULL AND u.superadministrator = 0 AND u.id > ? ORDER BY u.id LIMIT ?"_s}},
        {.kind = "out-of-service",
         .pages = {u"SELECT o.id, a.code, o.started_at, o.ended_at, o.cause_type, o.reason, w.code FROM out_of_service o"
                   " JOIN assets a ON a.id = o.asset_id"
                   " LEFT JOIN work_orders w ON w.id = o.work_order_id AND w.deleted_at IS NULL"
                   " WHERE o.deleted_at IS NULL AND a.deleted_at IS NULL AND o.id > ? ORDER BY o.id LIMIT ?"_s}}};
    return all;
}

const std::vector<ExportQueries> &exportsOfUpkeep()
{
    static const std::vector<ExportQueries> all{
        {.kind = "meters",
         .pages = {u"SELECT m.id, a.code, m.code, m.name, m.unit, m.kind, m.min_value, m.max_value, m.active FROM meters m"
                   " JOIN assets a ON a.id = m.asset_id"
                   " WHERE m.deleted_at IS NULL AND a.deleted_at IS NULL AND m.id > ? ORDER BY m.id LIMIT ?"_s}},
        {.kind = "readings",
         .pages = {u"SELECT r.id, a.code, m.code, r.read_at, r.value, r.rollover, r.out_of_range FROM meter_readings r"
                   " JOIN meters m ON m.id = r.meter_id JOIN assets a ON a.id = m.asset_id WHERE r.deleted_at IS NULL"
                   " AND m.deleted_at IS NULL AND a.deleted_at IS NULL AND r.id > ? ORDER BY r.id LIMIT ?"_s}},
        {.kind = "parts",
         // First those that lie nowhere, then what lies in each warehouse.
         .pages = {u"SELECT a.id, a.code, a.name, a.description, a.manufacturer, a.model, a.serial_number, a.asset_type, NULL,"
                   " NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM assets a"
                   " WHERE a.deleted_at IS NULL AND a.kind = 'spare_part' AND NOT EXISTS (SELECT 1 FROM stock s JOIN warehouses h"
                   " ON h.id = s.warehouse_id WHERE s.item_id = a.id AND s.deleted_at IS NULL AND h.deleted_at IS NULL)"
                   " AND a.id > ? ORDER BY a.id LIMIT ?"_s,
                   u"SELECT s.id, a.code, a.name, a.description, a.manufacturer, a.model, a.serial_number, a.asset_type, s.unit,"
                   " h.code, h.name, p.code, CAST(s.quantity_milli AS DOUBLE PRECISION) / 1000,"
                   " CAST(s.min_milli AS DOUBLE PRECISION) / 1000, CAST(s.max_milli AS DOUBLE PRECISION) / 1000,"
                   " CAST(s.reorder_milli AS DOUBLE PRECISION) / 1000, s.unit_cost_minor, s.shelf FROM stock s"
                   " JOIN assets a ON a.id = s.item_id JOIN warehouses h ON h.id = s.warehouse_id"
                   " LEFT JOIN assets p ON p.id = h.location_id AND p.deleted_at IS NULL WHERE s.deleted_at IS NULL"
                   " AND a.deleted_at IS NULL AND h.deleted_at IS NULL AND s.id > ? ORDER BY s.id LIMIT ?"_s}}};
    return all;
}

} // namespace

const ExportQueries *findExport(QStringView kind)
{
    for (const std::vector<ExportQueries> *all : {&exportsOfRecords(), &exportsOfUpkeep()}) {
        const auto found = std::ranges::find_if(
            *all, [&](const ExportQueries &known) { return kind == QLatin1StringView{known.kind}; });
        if (found != all->end())
            return &*found;
    }
    return nullptr;
}

} // namespace fractal::transfer
