-- What readers see of a source that has no page of its own. It stays when the source is removed, as
-- its records do.
CREATE TABLE source_name (
  source TEXT PRIMARY KEY,
  name   TEXT NOT NULL
);
