-- What visitors say is wrong with a record; their words are sealed.
CREATE TABLE report (
  id          TEXT PRIMARY KEY,
  portal      TEXT NOT NULL,
  record_kind TEXT NOT NULL,
  record_id   TEXT NOT NULL,
  remark      BLOB NOT NULL,
  created_at  TEXT NOT NULL,
  closed_at   TEXT
);
CREATE INDEX report_record ON report (record_kind, record_id);

-- Whether visitors found what they sought. Nothing else is known of them.
CREATE TABLE satisfaction (
  day    TEXT NOT NULL,
  portal TEXT NOT NULL,
  found  INTEGER NOT NULL,
  missed INTEGER NOT NULL,
  PRIMARY KEY (day, portal)
);
