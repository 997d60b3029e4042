-- SPDX-FileCopyrightText: 2026 The Fractal One authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What goes by itself is found by index; the log's head is sealed; the clock leaves a mark.

-- An authorization that ended stays, for those who ask who allowed what. `cleared_at`: its codes and tokens are gone.
ALTER TABLE authorizations ADD COLUMN cleared_at {int};
CREATE INDEX authorizations_uncleared ON authorizations (expires_at) WHERE cleared_at IS NULL;
CREATE INDEX authorizations_revoked ON authorizations (revoked_at) WHERE revoked_at IS NOT NULL AND cleared_at IS NULL;
CREATE INDEX authorization_codes_unused ON authorization_codes (expires_at) WHERE used_at IS NULL;
CREATE INDEX consumer_secrets_expires ON consumer_secrets (expires_at) WHERE expires_at IS NOT NULL;
CREATE INDEX mcp_ended_sessions_expires ON mcp_ended_sessions (expires_at);

-- HMAC of the head under a key that is not in the database (core/store/journal_seal.h).
ALTER TABLE journal_head ADD COLUMN mac {blob};

-- The latest moment that a server of this site has seen, and when its clock was last found behind that.
CREATE TABLE clock_mark (id {int} PRIMARY KEY, at {int} NOT NULL, set_back_at {int}, set_back_from {int}) {strict};
INSERT INTO clock_mark (id, at) VALUES (1, 0);
