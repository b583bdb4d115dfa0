-- Organizations that keep their own records. The address to which mail goes is sealed. No link is
-- kept: it is signed, and names the serial that goes up when links of before are worthless.
CREATE TABLE keeper (
  id           TEXT PRIMARY KEY,
  organization TEXT NOT NULL UNIQUE,
  portal       TEXT NOT NULL,
  email        BLOB NOT NULL,
  origin       TEXT NOT NULL,
  serial       INTEGER NOT NULL,
  created_at   TEXT NOT NULL,
  asked_at     TEXT,
  reminded_at  TEXT,
  answered_at  TEXT,
  silent_at    TEXT,
  withdrawn_at TEXT
);
CREATE INDEX keeper_of ON keeper (portal);

-- What they want to change, until an editor decides. The text is sealed.
CREATE TABLE keeper_change (
  id           TEXT PRIMARY KEY,
  portal       TEXT NOT NULL,
  organization TEXT NOT NULL,
  record_kind  TEXT NOT NULL,
  record_id    TEXT NOT NULL,
  field        TEXT NOT NULL,
  text         BLOB NOT NULL,
  created_at   TEXT NOT NULL,
  closed_at    TEXT
);
CREATE INDEX keeper_change_of ON keeper_change (portal, closed_at);
CREATE UNIQUE INDEX keeper_change_open ON keeper_change (record_kind, record_id, field)
  WHERE closed_at IS NULL;
