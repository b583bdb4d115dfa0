package wegwijs.indexer.merge.match;

/** What is compared. */
enum Field {
  NAME,
  OWNER,
  IDENTIFIER,
  PHONE,
  EMAIL,
  PAGE,
  SITE,
  ADDRESS,
  AREA,
  AGE,
  TEXT,
  SOURCE
}
