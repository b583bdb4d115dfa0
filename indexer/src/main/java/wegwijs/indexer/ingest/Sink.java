package wegwijs.indexer.ingest;

import java.time.Instant;
import java.util.Map;
import wegwijs.data.model.RecordKind;
import wegwijs.indexer.merge.Candidate;
import wegwijs.indexer.report.Issue;

/** Takes what a reader finds, in the order of the file. */
public interface Sink {
  /** Takes everything and does nothing with it. */
  Sink NONE = new NoSink();

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

  /**
   * A page that could not be read properly this time; the records that were read there stay.
   *
   * @param place where records of the page were read, or where their places begin before a {@code
   *     #}
   */
  void unread(String place, Issue issue);

  /** A page that was not visited or not seen this time; the records that were read there stay. */
  void unvisited(String place);

  /** A page that is certainly gone, and what was read there with it. */
  void gone(String place);

  /**
   * Where the values of a record were found that was handed over before.
   *
   * @param evidence by the path of each value, to be kept as JSON
   */
  void evidence(RecordKind kind, String key, Instant seenAt, Map<String, ?> evidence);

  /** A remark about a record that was read all the same. */
  void remark(Issue issue);
}
