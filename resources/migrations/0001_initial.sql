-- SPDX-FileCopyrightText: 2026 The Fractal One authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One text for both engines; {id} {int} {real} {blob} {strict} stand for each engine's own words
-- (core/store/migrations.cpp). Times are UTC milliseconds, flags 0 or 1, money integer minor units.

CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) {strict};
CREATE TABLE epoch (id {int} PRIMARY KEY, value {int} NOT NULL) {strict};
INSERT INTO epoch (id, value) VALUES (1, 1);
CREATE TABLE sequences (name TEXT PRIMARY KEY, next {int} NOT NULL) {strict};
CREATE TABLE instances (
  id {id}, pid {int} NOT NULL, host TEXT NOT NULL, address TEXT NOT NULL, kind TEXT NOT NULL,
  started_at {int} NOT NULL, heartbeat_at {int} NOT NULL) {strict};

CREATE TABLE permission_groups (
  id {id}, name TEXT NOT NULL, read_only {int} NOT NULL DEFAULT 0, version {int} NOT NULL DEFAULT 1,
  created_at {int} NOT NULL, deleted_at {int}) {strict};
CREATE UNIQUE INDEX permission_groups_name ON permission_groups (name) WHERE deleted_at IS NULL;
CREATE TABLE permission_grants (
  group_id {int} NOT NULL REFERENCES permission_groups (id), permission TEXT NOT NULL,
  row_scope TEXT NOT NULL CHECK (row_scope IN ('all', 'location', 'own')),
  PRIMARY KEY (group_id, permission)) {strict};

CREATE TABLE assets (
  id {id}, code TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('location', 'equipment', 'tool', 'spare_part', 'digital')),
  parent_id {int} REFERENCES assets (id), path TEXT NOT NULL DEFAULT '', depth {int} NOT NULL DEFAULT 0,
  description TEXT NOT NULL DEFAULT '', manufacturer TEXT NOT NULL DEFAULT '', model TEXT NOT NULL DEFAULT '',
  serial_number TEXT NOT NULL DEFAULT '', asset_type TEXT NOT NULL DEFAULT '', criticality TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '', city TEXT NOT NULL DEFAULT '', latitude {real}, longitude {real},
  commissioned_at {int}, retired_at {int}, active {int} NOT NULL DEFAULT 1, extra TEXT NOT NULL DEFAULT '{}',
  search_text TEXT NOT NULL DEFAULT '', import_id {int}, version {int} NOT NULL DEFAULT 1,
  created_at {int} NOT NULL, updated_at {int} NOT NULL, deleted_at {int}) {strict};
CREATE UNIQUE INDEX assets_code ON assets (code) WHERE deleted_at IS NULL;
CREATE INDEX assets_parent ON assets (parent_id);
CREATE INDEX assets_path ON assets (path);
CREATE INDEX assets_import ON assets (import_id);

CREATE TABLE users (
  id {id}, name TEXT NOT NULL, display_name TEXT NOT NULL, email TEXT NOT NULL DEFAULT '', profile TEXT NOT NULL,
  group_id {int} REFERENCES permission_groups (id), location_id {int} REFERENCES assets (id),
  superadministrator {int} NOT NULL DEFAULT 0, enabled {int} NOT NULL DEFAULT 1, language TEXT NOT NULL DEFAULT '',
  password_hash TEXT NOT NULL DEFAULT '', password_changed_at {int}, version {int} NOT NULL DEFAULT 1,
  created_at {int} NOT NULL, deleted_at {int}) {strict};
CREATE UNIQUE INDEX users_name ON users (name) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX users_superadministrator ON users (superadministrator) WHERE superadministrator = 1;

CREATE TABLE oauth_consumers (
  id {id}, key TEXT NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL DEFAULT '', url TEXT NOT NULL DEFAULT '',
  privacy_url TEXT NOT NULL DEFAULT '', eula_url TEXT NOT NULL DEFAULT '', grant_type TEXT NOT NULL
    CHECK (grant_type IN ('authorization_code', 'client_credentials')),
  group_id {int} REFERENCES permission_groups (id), limit_to_group {int} NOT NULL DEFAULT 0,
  public_client {int} NOT NULL DEFAULT 0, enabled {int} NOT NULL DEFAULT 1, origin TEXT NOT NULL DEFAULT 'administrator',
  created_by TEXT NOT NULL DEFAULT '', last_used_at {int}, version {int} NOT NULL DEFAULT 1,
  created_at {int} NOT NULL, updated_at {int} NOT NULL, deleted_at {int}) {strict};
CREATE UNIQUE INDEX oauth_consumers_key ON oauth_consumers (key);
CREATE TABLE consumer_callbacks (
  id {id}, consumer_id {int} NOT NULL REFERENCES oauth_consumers (id), uri TEXT NOT NULL,
  UNIQUE (consumer_id, uri)) {strict};
CREATE TABLE consumer_secrets (
  id {id}, consumer_id {int} NOT NULL REFERENCES oauth_consumers (id), hash {blob} NOT NULL, sealed {blob},
  hint TEXT NOT NULL, created_at {int} NOT NULL, expires_at {int}, last_used_at {int}, last_used_from TEXT NOT NULL DEFAULT '') {strict};
CREATE INDEX consumer_secrets_consumer ON consumer_secrets (consumer_id);

-- One row a consent (or a client-credentials consumer): the family of its codes and tokens.
CREATE TABLE authorizations (
  id {id}, consumer_id {int} NOT NULL REFERENCES oauth_consumers (id), user_id {int} REFERENCES users (id),
  scopes TEXT NOT NULL, audience TEXT NOT NULL, granted_at {int} NOT NULL, expires_at {int} NOT NULL,
  last_used_at {int}, last_used_from TEXT NOT NULL DEFAULT '', revoked_at {int}, revoked_reason TEXT NOT NULL DEFAULT '') {strict};
CREATE INDEX authorizations_consumer ON authorizations (consumer_id);
CREATE INDEX authorizations_user ON authorizations (user_id);
CREATE INDEX authorizations_expires ON authorizations (expires_at);
CREATE TABLE authorization_codes (
  id {id}, hash {blob} NOT NULL UNIQUE, authorization_id {int} NOT NULL REFERENCES authorizations (id),
  redirect_uri TEXT NOT NULL, code_challenge TEXT NOT NULL, resource TEXT NOT NULL,
  expires_at {int} NOT NULL, used_at {int}) {strict};
CREATE INDEX authorization_codes_expires ON authorization_codes (expires_at);
CREATE INDEX authorization_codes_authorization ON authorization_codes (authorization_id);
CREATE TABLE access_tokens (
  id {id}, hash {blob} NOT NULL UNIQUE, authorization_id {int} NOT NULL REFERENCES authorizations (id),
  scopes TEXT NOT NULL, audience TEXT NOT NULL, issued_at {int} NOT NULL, expires_at {int} NOT NULL) {strict};
CREATE INDEX access_tokens_expires ON access_tokens (expires_at);
CREATE INDEX access_tokens_authorization ON access_tokens (authorization_id);
-- state: active → rotated (its successor is known) → superseded (the successor was used, or the window is over)
CREATE TABLE refresh_tokens (
  id {id}, hash {blob} NOT NULL UNIQUE, authorization_id {int} NOT NULL REFERENCES authorizations (id),
  predecessor_id {int} REFERENCES refresh_tokens (id), state TEXT NOT NULL CHECK (state IN ('active', 'rotated', 'superseded')),
  issued_at {int} NOT NULL, expires_at {int} NOT NULL, rotated_at {int}, sealed_answer {blob}) {strict};
CREATE INDEX refresh_tokens_expires ON refresh_tokens (expires_at);
CREATE INDEX refresh_tokens_authorization ON refresh_tokens (authorization_id);
CREATE INDEX refresh_tokens_predecessor ON refresh_tokens (predecessor_id);

-- Browsers. An interaction is one authorize request on its way through sign-in and consent.
CREATE TABLE web_sessions (
  id {id}, hash {blob} NOT NULL UNIQUE, user_id {int} NOT NULL REFERENCES users (id), created_at {int} NOT NULL,
  last_seen_at {int} NOT NULL, expires_at {int} NOT NULL, address TEXT NOT NULL DEFAULT '',
  user_agent TEXT NOT NULL DEFAULT '', ended_at {int}) {strict};
CREATE INDEX web_sessions_user ON web_sessions (user_id);
CREATE INDEX web_sessions_expires ON web_sessions (expires_at);
CREATE TABLE interactions (
  id {id}, hash {blob} NOT NULL UNIQUE, browser_hash {blob} NOT NULL, consumer_id {int} NOT NULL REFERENCES oauth_consumers (id),
  request TEXT NOT NULL, expires_at {int} NOT NULL, finished_at {int}) {strict};
CREATE INDEX interactions_expires ON interactions (expires_at);
CREATE TABLE sign_in_throttle (
  id {id}, subject TEXT NOT NULL UNIQUE, failures {int} NOT NULL, last_failure_at {int} NOT NULL, blocked_until {int} NOT NULL) {strict};
CREATE INDEX sign_in_throttle_last ON sign_in_throttle (last_failure_at);
CREATE TABLE mcp_ended_sessions (id TEXT PRIMARY KEY, expires_at {int} NOT NULL) {strict};

CREATE TABLE journal (
  id {id}, at {int} NOT NULL, actor TEXT NOT NULL, user_id {int}, consumer_id {int}, authorization_id {int},
  address TEXT NOT NULL DEFAULT '', action TEXT NOT NULL, outcome TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '',
  reference TEXT NOT NULL DEFAULT '', changes TEXT NOT NULL, undoable {int} NOT NULL DEFAULT 0, undoes {int}, hash {blob} NOT NULL) {strict};
CREATE INDEX journal_at ON journal (at);
CREATE INDEX journal_user ON journal (user_id, id);
CREATE INDEX journal_consumer ON journal (consumer_id, id);
CREATE INDEX journal_undoes ON journal (undoes);
CREATE INDEX journal_reference ON journal (reference);
CREATE TABLE journal_head (id {int} PRIMARY KEY, entry_id {int} NOT NULL, hash {blob} NOT NULL) {strict};
INSERT INTO journal_head (id, entry_id, hash) VALUES (1, 0, {emptyblob});
-- Which entry last changed a record: undo says by whom.
CREATE TABLE journal_records (entity TEXT NOT NULL, record_id {int} NOT NULL, entry_id {int} NOT NULL REFERENCES journal (id)) {strict};
CREATE INDEX journal_records_record ON journal_records (entity, record_id, entry_id);
-- Read calls: unchained, written in batches, kept for a while (decision 22).
CREATE TABLE calls (
  id {id}, at {int} NOT NULL, actor TEXT NOT NULL, user_id {int}, consumer_id {int}, operation TEXT NOT NULL,
  arguments_hash {blob}, outcome TEXT NOT NULL, microseconds {int} NOT NULL) {strict};
CREATE INDEX calls_at ON calls (at);
CREATE TABLE idempotency (
  actor TEXT NOT NULL, consumer_id {int} NOT NULL, operation TEXT NOT NULL, key TEXT NOT NULL,
  arguments_hash {blob} NOT NULL, answer {blob} NOT NULL, expires_at {int} NOT NULL,
  PRIMARY KEY (actor, consumer_id, operation, key)) {strict};
CREATE INDEX idempotency_expires ON idempotency (expires_at);

CREATE TABLE work_orders (
  id {id}, code TEXT NOT NULL, title TEXT NOT NULL, description TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL CHECK (status IN ('in_process', 'in_review', 'completed', 'cancelled')),
  type TEXT NOT NULL, priority TEXT NOT NULL DEFAULT 'medium', asset_id {int} REFERENCES assets (id),
  responsible_id {int} REFERENCES users (id), created_by_id {int} REFERENCES users (id), created_by TEXT NOT NULL DEFAULT '',
  requester_id {int} REFERENCES users (id), note TEXT NOT NULL DEFAULT '',
  created_at {int} NOT NULL, scheduled_at {int}, due_at {int}, started_at {int}, finished_at {int}, completed_at {int}, cancelled_at {int},
  is_failure {int} NOT NULL DEFAULT 0, system TEXT NOT NULL DEFAULT '', part TEXT NOT NULL DEFAULT '',
  action TEXT NOT NULL DEFAULT '', failure_mode TEXT NOT NULL DEFAULT '', failure_cause TEXT NOT NULL DEFAULT '',
  failure_detection TEXT NOT NULL DEFAULT '', failure_severity TEXT NOT NULL DEFAULT '',
  cost_minor {int}, running_time_s {int}, completed_percentage {int} NOT NULL DEFAULT 0, extra TEXT NOT NULL DEFAULT '{}',
  search_text TEXT NOT NULL DEFAULT '', import_id {int}, version {int} NOT NULL DEFAULT 1,
  updated_at {int} NOT NULL, deleted_at {int}) {strict};
CREATE UNIQUE INDEX work_orders_code ON work_orders (code) WHERE deleted_at IS NULL;
CREATE INDEX work_orders_asset ON work_orders (asset_id, status);
CREATE INDEX work_orders_status ON work_orders (status, due_at);
CREATE INDEX work_orders_responsible ON work_orders (responsible_id);
CREATE INDEX work_orders_created ON work_orders (created_at);
CREATE INDEX work_orders_completed ON work_orders (completed_at);
CREATE INDEX work_orders_import ON work_orders (import_id);
CREATE TABLE tasks (
  id {id}, work_order_id {int} NOT NULL REFERENCES work_orders (id), position {int} NOT NULL, title TEXT NOT NULL,
  estimated_s {int}, done {int} NOT NULL DEFAULT 0, started_at {int}, finished_at {int}, duration_s {int}) {strict};
CREATE INDEX tasks_work_order ON tasks (work_order_id, position);
CREATE TABLE out_of_service (
  id {id}, asset_id {int} NOT NULL REFERENCES assets (id), started_at {int} NOT NULL, ended_at {int},
  cause_type TEXT NOT NULL CHECK (cause_type IN ('failure', 'planned', 'external')), reason TEXT NOT NULL DEFAULT '',
  work_order_id {int} REFERENCES work_orders (id), import_id {int}, version {int} NOT NULL DEFAULT 1, deleted_at {int}) {strict};
CREATE INDEX out_of_service_asset ON out_of_service (asset_id, started_at);
CREATE INDEX out_of_service_started ON out_of_service (started_at);
CREATE INDEX out_of_service_import ON out_of_service (import_id);
CREATE TABLE imports (
  id {id}, kind TEXT NOT NULL, file_name TEXT NOT NULL, rows {int} NOT NULL, at {int} NOT NULL, undone_at {int},
  version {int} NOT NULL DEFAULT 1) {strict};
