-- SPDX-FileCopyrightText: 2026 The Fractal One authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a consumer may write (decision 34), and the writes that wait for their person.
ALTER TABLE oauth_consumers ADD COLUMN writes TEXT NOT NULL DEFAULT 'allowed';
UPDATE oauth_consumers SET writes = 'read_only' WHERE origin <> 'administrator' AND approved_at IS NULL;

-- `name`: what the client and the pages call it. `changes`: the journal's, as they were computed when it was held.
CREATE TABLE pending_changes (id {id}, name TEXT NOT NULL UNIQUE,
  user_id {int} REFERENCES users (id), consumer_id {int} NOT NULL REFERENCES oauth_consumers (id),
  authorization_id {int} NOT NULL REFERENCES authorizations (id),
  operation TEXT NOT NULL, arguments TEXT NOT NULL, arguments_hash {blob} NOT NULL, changes TEXT NOT NULL,
  created_at {int} NOT NULL, expires_at {int} NOT NULL,
  status TEXT NOT NULL DEFAULT 'waiting', decided_at {int}, decided_by {int} REFERENCES users (id), reason TEXT NOT NULL DEFAULT '',
  answer TEXT NOT NULL DEFAULT '') {strict};
CREATE INDEX pending_changes_waiting ON pending_changes (user_id, expires_at) WHERE status = 'waiting';
CREATE INDEX pending_changes_asker ON pending_changes (authorization_id, arguments_hash);
CREATE INDEX pending_changes_expires ON pending_changes (expires_at);
