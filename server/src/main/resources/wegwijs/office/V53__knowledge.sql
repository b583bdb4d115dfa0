-- What colleagues learn from: news on laws, and short courses.
CREATE TABLE knowledge_item (
  id          TEXT PRIMARY KEY,
  portal      TEXT NOT NULL,
  kind        TEXT NOT NULL,
  published   INTEGER NOT NULL DEFAULT 0,
  title       TEXT NOT NULL,
  text        TEXT NOT NULL,
  video       TEXT NOT NULL,
  -- As it is written in the form.
  questions   TEXT NOT NULL,
  -- Separated by line ends.
  topics      TEXT NOT NULL,
  author      TEXT NOT NULL,
  author_name TEXT NOT NULL,
  at          TEXT NOT NULL
);
CREATE INDEX knowledge_item_of ON knowledge_item (portal, at);

-- Who completed which course.
CREATE TABLE knowledge_done (
  item         TEXT NOT NULL REFERENCES knowledge_item (id) ON DELETE CASCADE,
  account      TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  account_name TEXT NOT NULL,
  at           TEXT NOT NULL,
  PRIMARY KEY (item, account)
);
