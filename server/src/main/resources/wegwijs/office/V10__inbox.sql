-- What residents hand over. Words stand in sealed columns only; the list needs none of them.
CREATE TABLE inquiry (
  id         TEXT PRIMARY KEY,
  portal     TEXT NOT NULL,
  code       TEXT NOT NULL UNIQUE,
  kind       TEXT NOT NULL,
  message    BLOB NOT NULL,
  month      TEXT NOT NULL,
  created_at TEXT NOT NULL,
  due_at     TEXT NOT NULL,
  assignee   TEXT REFERENCES account (id) ON DELETE SET NULL,
  handling   BLOB,
  outcome    TEXT,
  closed_at  TEXT
);
CREATE INDEX inquiry_portal ON inquiry (portal, closed_at, due_at);

-- What remains of a question that was kept long enough.
CREATE TABLE inquiry_count (
  month   TEXT NOT NULL,
  portal  TEXT NOT NULL,
  kind    TEXT NOT NULL,
  outcome TEXT NOT NULL,
  number  INTEGER NOT NULL,
  PRIMARY KEY (month, portal, kind, outcome)
);
