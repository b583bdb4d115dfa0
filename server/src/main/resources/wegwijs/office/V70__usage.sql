-- How often something was used in a month: sums in coarse groups. Nothing of who used it, of the day
-- or the moment; of what was asked only terms of the vocabulary, and words that many asked in vain.
CREATE TABLE usage_count (
  month   TEXT NOT NULL,
  portal  TEXT NOT NULL,
  kind    TEXT NOT NULL,
  subject TEXT NOT NULL,
  count   INTEGER NOT NULL,
  PRIMARY KEY (month, portal, kind, subject)
);
CREATE INDEX usage_count_of ON usage_count (portal, month);
