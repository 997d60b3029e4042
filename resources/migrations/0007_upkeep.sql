-- SPDX-FileCopyrightText: 2026 The Fractal One authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Meters with their readings, maintenance plans with what they make due, stock, and documents.

-- A counter only rises; `max_value` is where it starts anew. A gauge moves between min and max.
CREATE TABLE meters (
  id {id}, asset_id {int} NOT NULL REFERENCES assets (id), code TEXT NOT NULL, name TEXT NOT NULL, unit TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL CHECK (kind IN ('counter', 'gauge')), min_value {real}, max_value {real}, active {int} NOT NULL DEFAULT 1,
  import_id {int}, version {int} NOT NULL DEFAULT 1, created_at {int} NOT NULL, updated_at {int} NOT NULL, deleted_at {int}) {strict};
CREATE UNIQUE INDEX meters_code ON meters (asset_id, code) WHERE deleted_at IS NULL;
CREATE INDEX meters_import ON meters (import_id) WHERE import_id IS NOT NULL;

-- `accumulated`: what the counter would show without ever having started anew; of a gauge the value itself.
CREATE TABLE meter_readings (
  id {id}, meter_id {int} NOT NULL REFERENCES meters (id), read_at {int} NOT NULL, value {real} NOT NULL, accumulated {real} NOT NULL,
  rollover {int} NOT NULL DEFAULT 0, out_of_range {int} NOT NULL DEFAULT 0, source TEXT NOT NULL,
  created_by_id {int} REFERENCES users (id), created_by TEXT NOT NULL DEFAULT '', import_id {int},
  version {int} NOT NULL DEFAULT 1, created_at {int} NOT NULL, deleted_at {int}) {strict};
CREATE UNIQUE INDEX meter_readings_at ON meter_readings (meter_id, read_at) WHERE deleted_at IS NULL;
CREATE INDEX meter_readings_import ON meter_readings (import_id) WHERE import_id IS NOT NULL;

-- `steps`: titles of tasks, a JSON list.
CREATE TABLE maintenance_plans (
  id {id}, code TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, priority TEXT NOT NULL DEFAULT 'medium',
  description TEXT NOT NULL DEFAULT '', estimated_s {int}, steps TEXT NOT NULL DEFAULT '[]', active {int} NOT NULL DEFAULT 1,
  search_text TEXT NOT NULL DEFAULT '', import_id {int}, version {int} NOT NULL DEFAULT 1,
  created_at {int} NOT NULL, updated_at {int} NOT NULL, deleted_at {int}) {strict};
CREATE UNIQUE INDEX maintenance_plans_code ON maintenance_plans (code) WHERE deleted_at IS NULL;

-- What makes a plan due on one asset. date: each `every_count` `every_unit`s, counted from `anchor_at`; meter: each
-- `every_value` of its unit; event: when somebody says so.
CREATE TABLE plan_triggers (
  id {id}, plan_id {int} NOT NULL REFERENCES maintenance_plans (id), asset_id {int} NOT NULL REFERENCES assets (id),
  kind TEXT NOT NULL CHECK (kind IN ('date', 'meter', 'event')), every_count {int}, every_unit TEXT NOT NULL DEFAULT '',
  every_value {real}, based_on TEXT NOT NULL DEFAULT 'scheduled' CHECK (based_on IN ('scheduled', 'completed')), anchor_at {int},
  meter_id {int} REFERENCES meters (id), event TEXT NOT NULL DEFAULT '', version {int} NOT NULL DEFAULT 1, deleted_at {int}) {strict};
CREATE INDEX plan_triggers_plan ON plan_triggers (plan_id);
CREATE INDEX plan_triggers_asset ON plan_triggers (asset_id);

-- The next task of each trigger, and those that were done or dropped. `triggered_at`: a meter reached `due_value`.
CREATE TABLE due_tasks (
  id {id}, plan_id {int} NOT NULL REFERENCES maintenance_plans (id), trigger_id {int} NOT NULL REFERENCES plan_triggers (id),
  asset_id {int} NOT NULL REFERENCES assets (id), meter_id {int} REFERENCES meters (id), title TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('pending', 'in_work_order', 'done', 'dropped')), due_at {int}, due_value {real},
  triggered_at {int}, work_order_id {int} REFERENCES work_orders (id), settled_at {int}, version {int} NOT NULL DEFAULT 1,
  created_at {int} NOT NULL, deleted_at {int}) {strict};
CREATE INDEX due_tasks_open ON due_tasks (due_at) WHERE status IN ('pending', 'in_work_order') AND deleted_at IS NULL;
CREATE INDEX due_tasks_asset ON due_tasks (asset_id);
CREATE INDEX due_tasks_trigger ON due_tasks (trigger_id);
CREATE INDEX due_tasks_meter ON due_tasks (meter_id) WHERE status = 'pending' AND deleted_at IS NULL;
CREATE INDEX due_tasks_work_order ON due_tasks (work_order_id) WHERE work_order_id IS NOT NULL;

-- Quantities are thousandths of the unit. Where a warehouse stands decides who sees what is in it.
CREATE TABLE warehouses (
  id {id}, code TEXT NOT NULL, name TEXT NOT NULL, location_id {int} REFERENCES assets (id), active {int} NOT NULL DEFAULT 1,
  import_id {int}, version {int} NOT NULL DEFAULT 1, created_at {int} NOT NULL, deleted_at {int}) {strict};
CREATE UNIQUE INDEX warehouses_code ON warehouses (code) WHERE deleted_at IS NULL;
CREATE TABLE stock (
  id {id}, warehouse_id {int} NOT NULL REFERENCES warehouses (id), item_id {int} NOT NULL REFERENCES assets (id),
  quantity_milli {int} NOT NULL CHECK (quantity_milli >= 0), reserved_milli {int} NOT NULL DEFAULT 0, min_milli {int},
  max_milli {int}, reorder_milli {int}, unit TEXT NOT NULL DEFAULT '', unit_cost_minor {int}, shelf TEXT NOT NULL DEFAULT '',
  import_id {int}, version {int} NOT NULL DEFAULT 1, updated_at {int} NOT NULL, deleted_at {int}) {strict};
CREATE UNIQUE INDEX stock_place ON stock (warehouse_id, item_id) WHERE deleted_at IS NULL;
CREATE INDEX stock_item ON stock (item_id);
CREATE TABLE stock_movements (
  id {id}, kind TEXT NOT NULL CHECK (kind IN ('entry', 'exit', 'transfer', 'adjust')), item_id {int} NOT NULL REFERENCES assets (id),
  warehouse_id {int} NOT NULL REFERENCES warehouses (id), to_warehouse_id {int} REFERENCES warehouses (id),
  quantity_milli {int} NOT NULL, stock_after_milli {int} NOT NULL, unit_cost_minor {int},
  work_order_id {int} REFERENCES work_orders (id), reason TEXT NOT NULL DEFAULT '', at {int} NOT NULL,
  created_by_id {int} REFERENCES users (id), created_by TEXT NOT NULL DEFAULT '', version {int} NOT NULL DEFAULT 1,
  deleted_at {int}) {strict};
CREATE INDEX stock_movements_item ON stock_movements (item_id, at);
CREATE INDEX stock_movements_work_order ON stock_movements (work_order_id) WHERE work_order_id IS NOT NULL;

-- Of one asset or one work order; who sees that, sees these.
CREATE TABLE documents (
  id {id}, asset_id {int} REFERENCES assets (id), work_order_id {int} REFERENCES work_orders (id), name TEXT NOT NULL,
  mime TEXT NOT NULL, size {int} NOT NULL, bytes {blob} NOT NULL, created_by_id {int} REFERENCES users (id),
  created_by TEXT NOT NULL DEFAULT '', version {int} NOT NULL DEFAULT 1, created_at {int} NOT NULL, deleted_at {int},
  CHECK (asset_id IS NOT NULL OR work_order_id IS NOT NULL)) {strict};
CREATE INDEX documents_asset ON documents (asset_id) WHERE asset_id IS NOT NULL;
CREATE INDEX documents_work_order ON documents (work_order_id) WHERE work_order_id IS NOT NULL;
