package wegwijs.indexer.merge;

import java.util.List;
import wegwijs.data.store.RecordToStore;
import wegwijs.indexer.report.Issue;

/** What became of a candidate. */
public sealed interface Normalised {
  /** Everything that was noted about its fields. */
  List<Issue> issues();

  /** A record that can be stored. */
  record Accepted(RecordToStore record, List<Issue> issues) implements Normalised {}

  /** A candidate that cannot be a record. */
  record Rejected(List<Issue> issues) implements Normalised {}
}
