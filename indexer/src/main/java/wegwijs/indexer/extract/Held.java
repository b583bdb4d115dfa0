package wegwijs.indexer.extract;

import wegwijs.indexer.report.Reason;

/**
 * A value that a person must look at before it may be published; it is in no record.
 *
 * @param field the field for which it was found, such as {@code phones} or {@code email}
 * @param value as it stands on the page
 * @param why the rule
 * @param evidence where it comes from
 */
public record Held(String field, String value, Reason why, ValueEvidence evidence) {}
