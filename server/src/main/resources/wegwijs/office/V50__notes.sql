-- What colleagues tell each other of a service. The text is sealed.
CREATE TABLE note (
  id          TEXT PRIMARY KEY,
  portal      TEXT NOT NULL,
  service     TEXT NOT NULL,
  kind        TEXT NOT NULL,
  text        BLOB NOT NULL,
  author      TEXT NOT NULL,
  author_name TEXT NOT NULL,
  at          TEXT NOT NULL
);
CREATE INDEX note_of ON note (portal, service, at);

-- How long people wait for a service now, as a colleague heard it.
CREATE TABLE waiting_time (
  portal      TEXT NOT NULL,
  service     TEXT NOT NULL,
  weeks       INTEGER NOT NULL,
  author      TEXT NOT NULL,
  author_name TEXT NOT NULL,
  at          TEXT NOT NULL,
  PRIMARY KEY (portal, service)
);
