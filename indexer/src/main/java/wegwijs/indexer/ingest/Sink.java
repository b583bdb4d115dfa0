package wegwijs.indexer.ingest;

import wegwijs.indexer.merge.Candidate;
import wegwijs.indexer.report.Issue;

/** Takes what a reader finds, in the order of the file. */
public interface Sink {
  /** A record. */
  void candidate(Candidate candidate);

  /** A record that was recognised and cannot be taken in; an earlier version of it stays. */
  void rejected(Candidate candidate, Issue issue);

  /** A record that could not even be read; it counts as read and rejected or skipped. */
  void unreadable(Issue issue);

  /**
   * A part of the source that could not be read, with nobody knows how many records. What is
   * missing may still be there.
   */
  void incomplete(Issue issue);

  /** A remark about a record that was read all the same. */
  void remark(Issue issue);
}
