package wegwijs.data.store;

/** What became of a record that was handed to the store. */
public enum PutOutcome {
  /** The store did not have it, or had marked it gone. */
  ADDED,
  /** Its content changed; the earlier content is kept as a version. */
  CHANGED,
  /** It was there with the same content; it counts as seen. */
  UNCHANGED,
  /** This run has already brought this very record. */
  REPEATED,
  /** This run has already brought another record with this id; the first one stays. */
  CONFLICT,
  /** Another source that is trusted more has this record; that one stays. */
  TRUSTED_ELSEWHERE
}
