-- Working lists of the front office. Words and what happened stand in sealed columns only.
CREATE TABLE casework (
  id         TEXT PRIMARY KEY,
  portal     TEXT NOT NULL,
  owner      TEXT REFERENCES account (id) ON DELETE SET NULL,
  offered_to TEXT REFERENCES account (id) ON DELETE SET NULL,
  text       BLOB NOT NULL,
  events     BLOB,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  outcome    TEXT,
  closed_at  TEXT
);
CREATE INDEX casework_portal ON casework (portal, closed_at, changed_at);

-- What remains of a case that was kept long enough: all of them under '', and each law and domain.
CREATE TABLE casework_count (
  month   TEXT NOT NULL,
  portal  TEXT NOT NULL,
  term    TEXT NOT NULL,
  outcome TEXT NOT NULL,
  number  INTEGER NOT NULL,
  PRIMARY KEY (month, portal, term, outcome)
);
