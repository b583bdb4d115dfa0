-- Sources that an administrator has put on hold: they are not read by themselves.
CREATE TABLE source_hold (
  source  TEXT PRIMARY KEY,
  held_by TEXT NOT NULL,
  held_at TEXT NOT NULL
);
