-- Plain SQL that SQLite and PostgreSQL both take. Instants are ISO-8601 texts in UTC, so that
-- their order is the order of time.
CREATE TABLE source (
  id           TEXT PRIMARY KEY,
  format       TEXT NOT NULL,
  location     TEXT,
  recipe       TEXT,
  trust        INTEGER NOT NULL,
  municipality TEXT
);

-- Ids go up by one with each run, whatever the clock does.
CREATE TABLE run (
  id          INTEGER PRIMARY KEY,
  source      TEXT NOT NULL,
  started_at  TEXT NOT NULL,
  finished_at TEXT NOT NULL,
  outcome     TEXT NOT NULL,
  records_read INTEGER NOT NULL,
  accepted    INTEGER NOT NULL,
  unchanged   INTEGER NOT NULL,
  rejected    INTEGER NOT NULL,
  skipped     INTEGER NOT NULL,
  gone        INTEGER NOT NULL
);

CREATE TABLE run_issue (
  run      INTEGER NOT NULL,
  position INTEGER NOT NULL,
  content  TEXT NOT NULL,
  PRIMARY KEY (run, position)
);

CREATE TABLE record (
  kind            TEXT NOT NULL,
  id              TEXT NOT NULL,
  organization_id TEXT,
  name            TEXT NOT NULL,
  source          TEXT NOT NULL,
  source_key      TEXT NOT NULL,
  place           TEXT NOT NULL,
  version         INTEGER NOT NULL,
  first_seen      TEXT NOT NULL,
  last_seen       TEXT NOT NULL,
  last_changed    TEXT NOT NULL,
  last_verified   TEXT,
  missing_since   TEXT,
  seen_in_run     INTEGER NOT NULL,
  changed_in_run  INTEGER NOT NULL,
  content         TEXT NOT NULL,
  PRIMARY KEY (kind, id)
);

CREATE INDEX record_of_source ON record (source, kind);
CREATE INDEX record_of_organization ON record (organization_id);
CREATE INDEX record_changed ON record (changed_in_run);

-- What a record was before each change; the present content stands in record.
CREATE TABLE record_version (
  kind        TEXT NOT NULL,
  id          TEXT NOT NULL,
  version     INTEGER NOT NULL,
  replaced_at TEXT NOT NULL,
  place       TEXT NOT NULL,
  content     TEXT NOT NULL,
  PRIMARY KEY (kind, id, version)
);
