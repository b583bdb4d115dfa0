-- What editors said that readers do not see yet. Written together with what was said, and taken
-- away together with what shows it, so that nothing is forgotten when the program stops between.
-- A decision about two records is shown by comparing all: its record_id is empty.
CREATE TABLE unshown (
  mark      TEXT PRIMARY KEY,
  kind      TEXT NOT NULL,
  record_id TEXT NOT NULL
);
