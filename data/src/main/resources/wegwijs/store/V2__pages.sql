-- Lists of present records are read a page at a time, in the order of their ids.
CREATE INDEX record_present ON record (kind, missing_since, id);

-- Where services are offered, taken out of their content so that they can be counted and found.
CREATE TABLE service_place (
  service_id TEXT NOT NULL,
  position   INTEGER NOT NULL,
  id         TEXT NOT NULL,
  latitude   REAL,
  longitude  REAL,
  PRIMARY KEY (service_id, position)
);

CREATE INDEX service_place_by_id ON service_place (id);

-- Only here, where an older store is brought up to date, JSON is read by SQL.
INSERT INTO service_place (service_id, position, id, latitude, longitude)
SELECT record.id, place.key, json_extract(place.value, '$.id'),
  json_extract(place.value, '$.location.latitude'),
  json_extract(place.value, '$.location.longitude')
 FROM record, json_each(record.content, '$.service_at_locations') AS place
 WHERE record.kind = 'service';
