-- Lines of contract lists. A line waits here until the organization that it names is known.
CREATE TABLE contract_line (
  source          TEXT NOT NULL,
  source_key      TEXT NOT NULL,
  place           TEXT NOT NULL,
  organization_id TEXT,
  missing_since   TEXT,
  seen_in_run     INTEGER NOT NULL,
  content         TEXT NOT NULL,
  PRIMARY KEY (source, source_key)
);

-- What contract lists say of a service, as JSON, beside what its own source says in content.
ALTER TABLE record ADD COLUMN contracts TEXT;
