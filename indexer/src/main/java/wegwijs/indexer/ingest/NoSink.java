package wegwijs.indexer.ingest;

import java.time.Instant;
import java.util.Map;
import wegwijs.data.model.RecordKind;
import wegwijs.indexer.merge.Candidate;
import wegwijs.indexer.report.Issue;

/** Lets everything go. Safe to share between threads. */
final class NoSink implements Sink {
  @Override
  public void candidate(Candidate candidate) {}

  @Override
  public void rejected(Candidate candidate, Issue issue) {}

  @Override
  public void unreadable(Issue issue) {}

  @Override
  public void incomplete(Issue issue) {}

  @Override
  public void unread(String place, Issue issue) {}

  @Override
  public void unvisited(String place) {}

  @Override
  public void gone(String place) {}

  @Override
  public void evidence(RecordKind kind, String key, Instant seenAt, Map<String, ?> evidence) {}

  @Override
  public void remark(Issue issue) {}
}
