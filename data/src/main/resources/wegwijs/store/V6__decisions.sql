-- Whether two records tell of the same thing; the smaller id stands left. What the rules found is
-- made anew with each run, what a person decided stays and wins.
CREATE TABLE merge_decision (
  kind       TEXT NOT NULL,
  left_id    TEXT NOT NULL,
  right_id   TEXT NOT NULL,
  origin     TEXT NOT NULL,
  verdict    TEXT NOT NULL,
  decided_by TEXT,
  decided_at TEXT NOT NULL,
  reason     TEXT NOT NULL,
  weight     REAL,
  evidence   TEXT NOT NULL,
  PRIMARY KEY (kind, left_id, right_id, origin)
);

CREATE INDEX merge_decision_right ON merge_decision (kind, right_id);
CREATE INDEX merge_decision_verdict ON merge_decision (origin, verdict, kind);

-- What staff know better than every source. It belongs to the record, whoever tells it.
CREATE TABLE correction (
  kind         TEXT NOT NULL,
  record_id    TEXT NOT NULL,
  field        TEXT NOT NULL,
  value        TEXT,
  corrected_by TEXT NOT NULL,
  corrected_at TEXT NOT NULL,
  PRIMARY KEY (kind, record_id, field)
);
