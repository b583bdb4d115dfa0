-- Several sources may tell of one service. What each told stays in record, whole; what readers get
-- to see in its place stands in golden and can be made anew from record, merge_decision and
-- correction at any time.

-- Under which id readers find this record; NULL when it is shown as its source told it.
ALTER TABLE record ADD COLUMN golden_id TEXT;

DROP INDEX record_present;
CREATE INDEX record_present ON record (kind, missing_since, golden_id, id);
CREATE INDEX record_of_golden ON record (kind, golden_id) WHERE golden_id IS NOT NULL;

-- A record that is not shown as its source told it: put together of several, corrected by hand, or
-- of an organization that was put together. Origins tell per field who gave it, as JSON.
CREATE TABLE golden (
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
  changed_in_run  INTEGER NOT NULL,
  content         TEXT NOT NULL,
  origins         TEXT NOT NULL,
  PRIMARY KEY (kind, id)
);

CREATE INDEX golden_present ON golden (kind, missing_since, id);
CREATE INDEX golden_of_organization ON golden (organization_id);
CREATE INDEX golden_changed ON golden (changed_in_run);

CREATE TABLE golden_place (
  service_id TEXT NOT NULL,
  position   INTEGER NOT NULL,
  id         TEXT NOT NULL,
  latitude   REAL,
  longitude  REAL,
  PRIMARY KEY (service_id, position)
);

CREATE INDEX golden_place_by_id ON golden_place (id);

-- What readers see: the only way in which lists, pages, APIs and the index read records.
CREATE VIEW listed_record AS
SELECT kind, id, organization_id, name, source, source_key, place, version, first_seen, last_seen,
  last_changed, last_verified, missing_since, changed_in_run, content
 FROM record WHERE golden_id IS NULL
UNION ALL
SELECT kind, id, organization_id, name, source, source_key, place, version, first_seen, last_seen,
  last_changed, last_verified, missing_since, changed_in_run, content
 FROM golden;

CREATE VIEW listed_place AS
SELECT r.id AS service_id, p.position AS position, p.id AS id, p.latitude AS latitude,
  p.longitude AS longitude, r.kind AS kind, r.name AS name, r.organization_id AS organization_id,
  r.missing_since AS missing_since, r.last_changed AS last_changed
 FROM service_place p JOIN record r ON r.id = p.service_id AND r.kind = 'service'
 WHERE r.golden_id IS NULL
UNION ALL
SELECT g.id, p.position, p.id, p.latitude, p.longitude, g.kind, g.name, g.organization_id,
  g.missing_since, g.last_changed
 FROM golden_place p JOIN golden g ON g.id = p.service_id AND g.kind = 'service';
