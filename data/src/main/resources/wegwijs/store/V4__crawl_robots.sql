-- The last robots.txt of each scheme, host and port. It stands in for at most a day when the site
-- fails to give it.
CREATE TABLE crawl_robots (
  origin     TEXT PRIMARY KEY,
  content    TEXT NOT NULL,
  fetched_at TEXT NOT NULL
);
