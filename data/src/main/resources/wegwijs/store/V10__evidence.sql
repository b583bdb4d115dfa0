-- Where on a page each value of a record was found, as JSON; only of records read from pages.
CREATE TABLE record_evidence (
  kind    TEXT NOT NULL,
  id      TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (kind, id)
);

-- Whether an administrator opened a source to addresses of the own network.
ALTER TABLE source ADD COLUMN allow_private INTEGER NOT NULL DEFAULT 0;
