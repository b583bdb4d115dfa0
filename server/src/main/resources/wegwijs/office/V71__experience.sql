-- What surveys among clients found of an organization; each with its source, never of one person.
CREATE TABLE experience (
  id           TEXT PRIMARY KEY,
  organization TEXT NOT NULL,
  survey       TEXT NOT NULL,
  year         INTEGER NOT NULL,
  answers      INTEGER NOT NULL,
  -- From 1 to 10 with one decimal; absent when the survey gives none.
  grade        TEXT,
  summary      TEXT NOT NULL,
  source       TEXT NOT NULL,
  UNIQUE (organization, survey, year)
);
