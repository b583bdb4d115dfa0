-- People who think along with residents. Name, own words and contact are sealed.
CREATE TABLE supporter (
  id           TEXT PRIMARY KEY,
  portal       TEXT NOT NULL,
  kind         TEXT NOT NULL,
  name         BLOB NOT NULL,
  about        BLOB NOT NULL,
  contact      BLOB NOT NULL,
  -- Separated by line ends.
  themes       TEXT NOT NULL,
  languages    TEXT NOT NULL,
  places       TEXT NOT NULL,
  availability TEXT NOT NULL,
  consent_on   TEXT,
  published    INTEGER NOT NULL CHECK (published = 0 OR consent_on IS NOT NULL)
);
CREATE INDEX supporter_of ON supporter (portal);

-- How often somebody was chosen in a month; by whom is not kept.
CREATE TABLE supporter_choice (
  supporter TEXT NOT NULL REFERENCES supporter (id) ON DELETE CASCADE,
  month     TEXT NOT NULL,
  count     INTEGER NOT NULL,
  PRIMARY KEY (supporter, month)
);
