-- SPDX-FileCopyrightText: 2026 The Fractal One authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The second step of a sign-in: one-time codes (RFC 6238) and recovery codes.

-- The seed is sealed by the site's key. It counts from confirmed_at on; until then the session that made it may see it.
-- last_step: of the newest code that was used; none of it or before counts again.
CREATE TABLE second_steps (
  user_id {int} PRIMARY KEY REFERENCES users (id), sealed_seed {blob} NOT NULL, session_id {int} NOT NULL DEFAULT 0,
  last_step {int} NOT NULL DEFAULT 0, created_at {int} NOT NULL, confirmed_at {int}) {strict};
CREATE TABLE recovery_codes (
  id {id}, user_id {int} NOT NULL REFERENCES users (id), hash {blob} NOT NULL, created_at {int} NOT NULL, used_at {int},
  UNIQUE (user_id, hash)) {strict};

-- Browsers whose person gave the password and still owes the code.
CREATE TABLE pending_sign_ins (
  id {id}, browser_hash {blob} NOT NULL UNIQUE, user_id {int} NOT NULL REFERENCES users (id), expires_at {int} NOT NULL) {strict};
CREATE INDEX pending_sign_ins_user ON pending_sign_ins (user_id);
CREATE INDEX pending_sign_ins_expires ON pending_sign_ins (expires_at);
