-- Figures tell from which municipality people came, as far as a colleague said so: a code of
-- Statistics Netherlands, or '' where that is not known.
ALTER TABLE inquiry ADD COLUMN municipality TEXT NOT NULL DEFAULT '';

-- What the resident said of the help when a case was closed; absent for who was not asked.
ALTER TABLE casework ADD COLUMN verdict TEXT;

ALTER TABLE inquiry_count RENAME TO inquiry_count_before;
CREATE TABLE inquiry_count (
  month        TEXT NOT NULL,
  portal       TEXT NOT NULL,
  municipality TEXT NOT NULL,
  kind         TEXT NOT NULL,
  outcome      TEXT NOT NULL,
  number       INTEGER NOT NULL,
  PRIMARY KEY (month, portal, municipality, kind, outcome)
);
INSERT INTO inquiry_count
  SELECT month, portal, '', kind, outcome, number FROM inquiry_count_before;
DROP TABLE inquiry_count_before;

-- What is counted (of a law or domain, of complaints, of verdicts), and of what in particular.
ALTER TABLE casework_count RENAME TO casework_count_before;
CREATE TABLE casework_count (
  month        TEXT NOT NULL,
  portal       TEXT NOT NULL,
  municipality TEXT NOT NULL,
  aspect       TEXT NOT NULL,
  term         TEXT NOT NULL,
  outcome      TEXT NOT NULL,
  number       INTEGER NOT NULL,
  PRIMARY KEY (month, portal, municipality, aspect, term, outcome)
);
INSERT INTO casework_count
  SELECT month, portal, '', CASE term WHEN '' THEN 'ALL' ELSE 'TERM' END, term, outcome, number
  FROM casework_count_before;
DROP TABLE casework_count_before;
