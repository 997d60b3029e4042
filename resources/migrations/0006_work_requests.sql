-- SPDX-FileCopyrightText: 2026 The Fractal One authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people ask for, what they say about work orders, and what was done in a task.

CREATE TABLE work_requests (
  id {id}, code TEXT NOT NULL, title TEXT NOT NULL, description TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL CHECK (status IN ('open', 'in_process', 'wo_in_process', 'solved_without_wo', 'cancelled', 'solved_with_wo',
    'waiting_for_wo', 'wo_in_review', 'wo_cancelled', 'waiting_for_another_wo', 'removed_from_pending', 'rejected',
    'created_from_guest_portal')),
  urgent {int} NOT NULL DEFAULT 0, asset_id {int} NOT NULL REFERENCES assets (id),
  requester_id {int} REFERENCES users (id), requested_by TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '',
  created_by_id {int} REFERENCES users (id), created_by TEXT NOT NULL DEFAULT '',
  classification_1 TEXT NOT NULL DEFAULT '', classification_2 TEXT NOT NULL DEFAULT '',
  incident_at {int}, created_at {int} NOT NULL, decided_at {int}, solved_at {int}, reason TEXT NOT NULL DEFAULT '',
  work_order_id {int} REFERENCES work_orders (id), search_text TEXT NOT NULL DEFAULT '', import_id {int},
  version {int} NOT NULL DEFAULT 1, updated_at {int} NOT NULL, deleted_at {int}) {strict};
CREATE UNIQUE INDEX work_requests_code ON work_requests (code) WHERE deleted_at IS NULL;
CREATE INDEX work_requests_asset ON work_requests (asset_id, created_at);
CREATE INDEX work_requests_status ON work_requests (status, created_at);
CREATE INDEX work_requests_created ON work_requests (created_at);
CREATE INDEX work_requests_requester ON work_requests (requester_id);
CREATE INDEX work_requests_work_order ON work_requests (work_order_id);
CREATE INDEX work_requests_import ON work_requests (import_id);

CREATE TABLE work_order_comments (
  id {id}, work_order_id {int} NOT NULL REFERENCES work_orders (id), author_id {int} REFERENCES users (id),
  author TEXT NOT NULL DEFAULT '', text TEXT NOT NULL, created_at {int} NOT NULL,
  version {int} NOT NULL DEFAULT 1, deleted_at {int}) {strict};
CREATE INDEX work_order_comments_work_order ON work_order_comments (work_order_id, created_at);

-- A task that runs counts from here; duration_s has what was worked until its last pause.
ALTER TABLE tasks ADD COLUMN running_since {int};
CREATE TABLE subtasks (
  id {id}, task_id {int} NOT NULL REFERENCES tasks (id), position {int} NOT NULL, title TEXT NOT NULL,
  mandatory {int} NOT NULL DEFAULT 0, value TEXT NOT NULL DEFAULT '', done {int} NOT NULL DEFAULT 0, done_at {int}) {strict};
CREATE INDEX subtasks_task ON subtasks (task_id, position);
CREATE TABLE task_labour (
  id {id}, task_id {int} NOT NULL REFERENCES tasks (id), user_id {int} NOT NULL REFERENCES users (id),
  seconds {int} NOT NULL, at {int} NOT NULL, deleted_at {int}) {strict};
CREATE INDEX task_labour_task ON task_labour (task_id);
-- item_id: a spare part or tool; warehouse: as the person called it. Quantities in thousandths of the item's unit.
CREATE TABLE task_parts (
  id {id}, task_id {int} NOT NULL REFERENCES tasks (id), item_id {int} NOT NULL REFERENCES assets (id),
  quantity_milli {int} NOT NULL, unit_cost_minor {int}, warehouse TEXT NOT NULL DEFAULT '', at {int} NOT NULL,
  deleted_at {int}) {strict};
CREATE INDEX task_parts_task ON task_parts (task_id);

CREATE TABLE third_parties (
  id {id}, code TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL CHECK (role IN ('customer', 'supplier', 'service')),
  email TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '', search_text TEXT NOT NULL DEFAULT '',
  version {int} NOT NULL DEFAULT 1, created_at {int} NOT NULL, deleted_at {int}) {strict};
CREATE UNIQUE INDEX third_parties_code ON third_parties (code) WHERE deleted_at IS NULL;
