-- SPDX-FileCopyrightText: 2026 The Fractal One authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words are found by an index, and lists and counts of a million records by theirs.

-- What is searched of a work order or a request is its own text and that of its asset, as one document. All of it is stored
-- folded (core/maintenance/search_text.h), so that the index need not know of case and accents. Triggers keep it, whoever writes:
-- on PostgreSQL at once; on SQLite they note what has changed, and the writer brings the index up to date before it commits
-- (core/store/word_index.h), since FTS5 would write a piece of its own for each row of an import.
{sqlite} CREATE VIEW work_order_texts AS SELECT w.id AS id, w.search_text || ' ' || coalesce(a.search_text, '') AS text
{sqlite}   FROM work_orders w LEFT JOIN assets a ON a.id = w.asset_id;
{sqlite} CREATE VIEW work_request_texts AS SELECT q.id AS id, q.search_text || ' ' || coalesce(a.search_text, '') AS text
{sqlite}   FROM work_requests q LEFT JOIN assets a ON a.id = q.asset_id;
{sqlite} CREATE VIRTUAL TABLE work_orders_words USING fts5 (text, content = 'work_order_texts', content_rowid = 'id',
{sqlite}   detail = none, columnsize = 0, tokenize = 'unicode61 remove_diacritics 0');
{sqlite} CREATE VIRTUAL TABLE work_requests_words USING fts5 (text, content = 'work_request_texts', content_rowid = 'id',
{sqlite}   detail = none, columnsize = 0, tokenize = 'unicode61 remove_diacritics 0');
{sqlite} CREATE VIRTUAL TABLE assets_words USING fts5 (search_text, content = 'assets', content_rowid = 'id',
{sqlite}   detail = none, columnsize = 0, tokenize = 'unicode61 remove_diacritics 0');

-- `was`: the document before the change; NULL: a new record.
{sqlite} CREATE TABLE words_pending (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, record_id INTEGER NOT NULL, was TEXT) STRICT;
{sqlite} CREATE TRIGGER work_orders_words_added AFTER INSERT ON work_orders BEGIN
{sqlite}   INSERT INTO words_pending (kind, record_id) VALUES ('work_order', new.id); END;
{sqlite} CREATE TRIGGER work_orders_words_changed AFTER UPDATE OF search_text, asset_id ON work_orders
{sqlite}   WHEN old.search_text <> new.search_text OR old.asset_id IS NOT new.asset_id BEGIN
{sqlite}   INSERT INTO words_pending (kind, record_id, was) VALUES ('work_order', old.id,
{sqlite}     old.search_text || ' ' || coalesce((SELECT search_text FROM assets WHERE id = old.asset_id), '')); END;
{sqlite} CREATE TRIGGER work_orders_words_removed AFTER DELETE ON work_orders BEGIN
{sqlite}   INSERT INTO words_pending (kind, record_id, was) VALUES ('work_order', old.id,
{sqlite}     old.search_text || ' ' || coalesce((SELECT search_text FROM assets WHERE id = old.asset_id), '')); END;
{sqlite} CREATE TRIGGER work_requests_words_added AFTER INSERT ON work_requests BEGIN
{sqlite}   INSERT INTO words_pending (kind, record_id) VALUES ('work_request', new.id); END;
{sqlite} CREATE TRIGGER work_requests_words_changed AFTER UPDATE OF search_text, asset_id ON work_requests
{sqlite}   WHEN old.search_text <> new.search_text OR old.asset_id IS NOT new.asset_id BEGIN
{sqlite}   INSERT INTO words_pending (kind, record_id, was) VALUES ('work_request', old.id,
{sqlite}     old.search_text || ' ' || coalesce((SELECT search_text FROM assets WHERE id = old.asset_id), '')); END;
{sqlite} CREATE TRIGGER work_requests_words_removed AFTER DELETE ON work_requests BEGIN
{sqlite}   INSERT INTO words_pending (kind, record_id, was) VALUES ('work_request', old.id,
{sqlite}     old.search_text || ' ' || coalesce((SELECT search_text FROM assets WHERE id = old.asset_id), '')); END;
{sqlite} CREATE TRIGGER assets_words_added AFTER INSERT ON assets BEGIN
{sqlite}   INSERT INTO words_pending (kind, record_id) VALUES ('asset', new.id); END;
{sqlite} CREATE TRIGGER assets_words_changed AFTER UPDATE OF search_text ON assets WHEN old.search_text <> new.search_text BEGIN
{sqlite}   INSERT INTO words_pending (kind, record_id, was) VALUES ('asset', old.id, old.search_text); INSERT INTO
{sqlite}   words_pending (kind, record_id, was) SELECT 'work_order', id, search_text || ' ' || old.search_text FROM work_orders
{sqlite}     WHERE asset_id = old.id; INSERT INTO
{sqlite}   words_pending (kind, record_id, was) SELECT 'work_request', id, search_text || ' ' || old.search_text FROM work_requests
{sqlite}     WHERE asset_id = old.id; END;
{sqlite} CREATE TRIGGER assets_words_removed AFTER DELETE ON assets BEGIN
{sqlite}   INSERT INTO words_pending (kind, record_id, was) VALUES ('asset', old.id, old.search_text); END;
{sqlite} INSERT INTO work_orders_words (work_orders_words) VALUES ('rebuild');
{sqlite} INSERT INTO work_requests_words (work_requests_words) VALUES ('rebuild');
{sqlite} INSERT INTO assets_words (assets_words) VALUES ('rebuild');

-- PostgreSQL's own parser would read codes as addresses and negative numbers: what is neither letter nor digit becomes a space.
{postgres} CREATE FUNCTION words_of(folded TEXT) RETURNS tsvector IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$
{postgres}   SELECT to_tsvector('simple', translate(folded, '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~«»“”‘’‚„–—…·•°¿¡§', repeat(' ', 60))) $$;
{postgres} ALTER TABLE work_orders ADD COLUMN words tsvector;
{postgres} ALTER TABLE work_requests ADD COLUMN words tsvector;
{postgres} ALTER TABLE assets ADD COLUMN words tsvector;
{postgres} CREATE FUNCTION find_words_with_asset() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
{postgres}   NEW.words := words_of(NEW.search_text || ' ' || coalesce((SELECT search_text FROM assets WHERE id = NEW.asset_id), ''))
{postgres}   ; RETURN NEW; END $$;
{postgres} CREATE FUNCTION find_words() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
{postgres}   NEW.words := words_of(NEW.search_text); RETURN NEW; END $$;
{postgres} CREATE FUNCTION find_words_of_asset() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
{postgres}   UPDATE work_orders SET words = words_of(search_text || ' ' || NEW.search_text) WHERE asset_id = NEW.id
{postgres}   ; UPDATE work_requests SET words = words_of(search_text || ' ' || NEW.search_text) WHERE asset_id = NEW.id
{postgres}   ; RETURN NULL; END $$;
{postgres} CREATE TRIGGER work_orders_words BEFORE INSERT OR UPDATE OF search_text, asset_id ON work_orders
{postgres}   FOR EACH ROW EXECUTE FUNCTION find_words_with_asset();
{postgres} CREATE TRIGGER work_requests_words BEFORE INSERT OR UPDATE OF search_text, asset_id ON work_requests
{postgres}   FOR EACH ROW EXECUTE FUNCTION find_words_with_asset();
{postgres} CREATE TRIGGER assets_words BEFORE INSERT OR UPDATE OF search_text ON assets FOR EACH ROW EXECUTE FUNCTION find_words();
{postgres} CREATE TRIGGER assets_words_changed AFTER UPDATE OF search_text ON assets FOR EACH ROW
{postgres}   WHEN (OLD.search_text <> NEW.search_text) EXECUTE FUNCTION find_words_of_asset();
{postgres} UPDATE assets SET search_text = search_text;
{postgres} UPDATE work_orders SET search_text = search_text;
{postgres} UPDATE work_requests SET search_text = search_text;
{postgres} CREATE INDEX work_orders_words ON work_orders USING gin (words);
{postgres} CREATE INDEX work_requests_words ON work_requests USING gin (words);
{postgres} CREATE INDEX assets_words ON assets USING gin (words);

-- A code that is named, whatever its case.
CREATE INDEX work_orders_code_folded ON work_orders (lower(code));
CREATE INDEX work_requests_code_folded ON work_requests (lower(code));
CREATE INDEX assets_code_folded ON assets (lower(code));

-- Lists in their order. A state that few are in, newest first; what is due or planned next; what was completed last.
CREATE INDEX work_orders_newest ON work_orders (status, created_at, type, priority, asset_id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX work_orders_due_next ON work_orders ((COALESCE(due_at, 9223372036854775807)), id) WHERE deleted_at IS NULL;
CREATE INDEX work_orders_scheduled_next ON work_orders ((COALESCE(scheduled_at, 9223372036854775807)), id) WHERE deleted_at IS NULL;
CREATE INDEX work_orders_completed_last ON work_orders ((COALESCE(completed_at, -9223372036854775807)), id) WHERE deleted_at IS NULL;
-- What is counted by and filtered by, beside each other: counts, indicators and other orders read this in place of the table.
CREATE INDEX work_orders_facts ON work_orders (asset_id, status, type, priority, responsible_id, created_at, due_at, scheduled_at,
  started_at, finished_at, completed_at, is_failure, cost_minor, running_time_s, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX assets_facts ON assets (kind, criticality, active, path, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX work_requests_facts ON work_requests (status, urgent, asset_id, created_at, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX work_orders_failures ON work_orders ((COALESCE(started_at, created_at))) WHERE is_failure = 1 AND deleted_at IS NULL;
-- Own work orders (row scope).
CREATE INDEX work_orders_created_by ON work_orders (created_by_id) WHERE created_by_id IS NOT NULL;
CREATE INDEX work_orders_requester ON work_orders (requester_id) WHERE requester_id IS NOT NULL;
-- What is out of service now.
CREATE INDEX out_of_service_now ON out_of_service (asset_id) WHERE ended_at IS NULL AND deleted_at IS NULL;
