-- What client supporters and professionals ask each other. Texts are sealed.
CREATE TABLE board_thread (
  id          TEXT PRIMARY KEY,
  portal      TEXT NOT NULL,
  kind        TEXT NOT NULL,
  state       TEXT NOT NULL,
  title       BLOB NOT NULL,
  text        BLOB NOT NULL,
  -- Separated by line ends.
  topics      TEXT NOT NULL,
  author      TEXT NOT NULL,
  author_name TEXT NOT NULL,
  at          TEXT NOT NULL,
  touched_at  TEXT NOT NULL
);
CREATE INDEX board_thread_of ON board_thread (portal, touched_at);

CREATE TABLE board_answer (
  id          TEXT PRIMARY KEY,
  thread      TEXT NOT NULL REFERENCES board_thread (id) ON DELETE CASCADE,
  hidden      INTEGER NOT NULL DEFAULT 0,
  text        BLOB NOT NULL,
  author      TEXT NOT NULL,
  author_name TEXT NOT NULL,
  at          TEXT NOT NULL
);
CREATE INDEX board_answer_of ON board_answer (thread, at);

-- Who hears by mail of new questions on a topic.
CREATE TABLE board_subscription (
  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  portal  TEXT NOT NULL,
  topic   TEXT NOT NULL,
  PRIMARY KEY (account, portal, topic)
);
