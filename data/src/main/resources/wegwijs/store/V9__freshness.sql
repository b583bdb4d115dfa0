-- In how many complete runs in a row its source no longer had a record, and since when.
ALTER TABLE record ADD COLUMN misses INTEGER NOT NULL DEFAULT 0;
ALTER TABLE record ADD COLUMN missed_since TEXT;

-- When each source is due next; every_days is 0 where the source sets its own pace.
CREATE TABLE source_schedule (
  source     TEXT PRIMARY KEY,
  every_days INTEGER NOT NULL,
  pace_hours INTEGER NOT NULL,
  due_at     TEXT NOT NULL
);
