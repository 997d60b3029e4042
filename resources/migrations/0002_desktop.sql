-- SPDX-FileCopyrightText: 2026 The Fractal One authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the desktop program shows of a connection that is being made, and how its long lists stay quick.

-- When an authorization first read the list of tools, and when it first called one.
ALTER TABLE authorizations ADD COLUMN tools_read_at {int};
ALTER TABLE authorizations ADD COLUMN first_call_at {int};
-- A client found this server: it read the metadata.
CREATE INDEX calls_metadata ON calls (at) WHERE operation = 'metadata';

-- Where a consumer wanted to come back to although nobody had registered it. A person may add it, or put it aside.
CREATE TABLE refused_callbacks (
  id {id}, consumer_id {int} NOT NULL REFERENCES oauth_consumers (id), uri TEXT NOT NULL, at {int} NOT NULL,
  address TEXT NOT NULL DEFAULT '', put_aside_at {int}, UNIQUE (consumer_id, uri)) {strict};
CREATE INDEX refused_callbacks_at ON refused_callbacks (at);

-- Which consumers were refused lately.
CREATE INDEX journal_refused ON journal (consumer_id, at) WHERE outcome = 'refused';
