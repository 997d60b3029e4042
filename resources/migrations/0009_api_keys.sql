-- SPDX-FileCopyrightText: 2026 The Fractal One authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Programs that use REST without OAuth: a key, the hash of its secret, and the group that says what it may do.
CREATE TABLE api_keys (
  id {id}, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, group_id {int} NOT NULL REFERENCES permission_groups (id),
  secret_hash {blob} NOT NULL, secret_hint TEXT NOT NULL, enabled {int} NOT NULL DEFAULT 1, created_by TEXT NOT NULL DEFAULT '',
  expires_at {int}, last_used_at {int}, last_used_from TEXT NOT NULL DEFAULT '', version {int} NOT NULL DEFAULT 1,
  created_at {int} NOT NULL, updated_at {int} NOT NULL, deleted_at {int}) {strict};
CREATE INDEX api_keys_group ON api_keys (group_id);
