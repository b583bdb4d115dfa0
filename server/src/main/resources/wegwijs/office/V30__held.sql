-- What editors decided about values that may be of a private person. The value itself is not kept:
-- value_mark is a signature under it.
CREATE TABLE held_decision (
  source     TEXT NOT NULL,
  place      TEXT NOT NULL,
  field      TEXT NOT NULL,
  value_mark TEXT NOT NULL,
  verdict    TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  PRIMARY KEY (source, place, field, value_mark)
);
