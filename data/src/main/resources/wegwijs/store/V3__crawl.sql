-- What the crawler knows of web sites. Written in small transactions of its own, apart from runs,
-- so that a crawler that is killed goes on where it was.
CREATE TABLE crawl_visit (
  source      TEXT NOT NULL,
  number      INTEGER NOT NULL,
  started_at  TEXT NOT NULL,
  finished_at TEXT,
  is_complete INTEGER NOT NULL,
  PRIMARY KEY (source, number)
);

-- One row for each address of a source. It is queued when queued_in is later than visited_in.
CREATE TABLE crawl_page (
  source        TEXT NOT NULL,
  url           TEXT NOT NULL,
  host          TEXT NOT NULL,
  depth         INTEGER NOT NULL,
  found_on      TEXT,
  state         TEXT NOT NULL,
  outcome       TEXT,
  points_to     TEXT,
  queued_in     INTEGER NOT NULL,
  visited_in    INTEGER NOT NULL,
  failures      INTEGER NOT NULL,
  misses        INTEGER NOT NULL,
  withdrawals   INTEGER NOT NULL,
  missing_since TEXT,
  seen_at       TEXT,
  due_at        TEXT NOT NULL,
  body_file     TEXT,
  content_type  TEXT,
  content_hash  TEXT,
  etag          TEXT,
  last_modified TEXT,
  fetched_at    TEXT,
  PRIMARY KEY (source, url)
);

CREATE INDEX crawl_page_queue ON crawl_page (source, host, queued_in, visited_in, depth, url);

-- How a host behaves towards this source: until when it is left alone, and how often what its site
-- map said about changes proved right and wrong.
CREATE TABLE crawl_host (
  source         TEXT NOT NULL,
  host           TEXT NOT NULL,
  deferred_until TEXT,
  lastmod_right  INTEGER NOT NULL,
  lastmod_wrong  INTEGER NOT NULL,
  PRIMARY KEY (source, host)
);
