-- Readers see what contract lists say too. In a golden record it stands within the content already.
DROP VIEW listed_record;
CREATE VIEW listed_record AS
SELECT kind, id, organization_id, name, source, source_key, place, version, first_seen, last_seen,
  last_changed, last_verified, missing_since, changed_in_run, content, contracts
 FROM record WHERE golden_id IS NULL
UNION ALL
SELECT kind, id, organization_id, name, source, source_key, place, version, first_seen, last_seen,
  last_changed, last_verified, missing_since, changed_in_run, content, NULL
 FROM golden;
