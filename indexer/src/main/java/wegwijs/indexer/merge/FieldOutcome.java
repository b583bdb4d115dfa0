package wegwijs.indexer.merge;

import wegwijs.indexer.report.Reason;

/** What a rule says of the value of a field. */
sealed interface FieldOutcome {
  /** The value is good, perhaps written in another way. */
  record Kept(Object value) implements FieldOutcome {}

  /** The value was wrong in a way that leaves only one meaning. */
  record Repaired(Object value, Reason reason) implements FieldOutcome {}

  /** The value cannot be used. */
  record Rejected(Reason reason) implements FieldOutcome {}
}
