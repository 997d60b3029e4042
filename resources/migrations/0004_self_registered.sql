-- SPDX-FileCopyrightText: 2026 The Fractal One authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Clients that register themselves: by a metadata document at their key, or by dynamic registration (RFC 7591).

-- `origin` is 'administrator', 'metadata_document' or 'dynamic_registration'. A self-registered one reads only until it
-- is approved. `domain`: who vouches for it, or where its answers go. `document_until`: how long its document holds.
ALTER TABLE oauth_consumers ADD COLUMN approved_at {int};
ALTER TABLE oauth_consumers ADD COLUMN domain TEXT NOT NULL DEFAULT '';
ALTER TABLE oauth_consumers ADD COLUMN document_until {int};
-- Those that nobody has approved: counted when another one comes, and swept.
CREATE INDEX oauth_consumers_unapproved ON oauth_consumers (created_at)
  WHERE origin <> 'administrator' AND approved_at IS NULL AND deleted_at IS NULL;
CREATE INDEX interactions_consumer ON interactions (consumer_id);
