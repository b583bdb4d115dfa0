package wegwijs.indexer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.RecordKind;
import wegwijs.indexer.ingest.Sink;
import wegwijs.indexer.ingest.SourceRefused;
import wegwijs.indexer.merge.Candidate;
import wegwijs.indexer.report.Issue;

/**
 * What was read of a source before its run began, so that the run does not hold the store while
 * slow servers answer. Kept in memory; used once.
 */
final class RecordedReading implements Reading, Sink {
  private final List<Consumer<Sink>> calls = new ArrayList<>();
  private @Nullable SourceRefused refusal;

  /** Reads a source to its end now. */
  static RecordedReading of(Reading reading) {
    RecordedReading recorded = new RecordedReading();
    try {
      reading.into(recorded);
    } catch (SourceRefused e) {
      recorded.refusal = e;
    }
    return recorded;
  }

  @Override
  public void into(Sink sink) throws SourceRefused {
    calls.forEach(call -> call.accept(sink));
    SourceRefused refused = refusal;
    if (refused != null) {
      throw refused;
    }
  }

  @Override
  public void candidate(Candidate candidate) {
    calls.add(sink -> sink.candidate(candidate));
  }

  @Override
  public void rejected(Candidate candidate, Issue issue) {
    calls.add(sink -> sink.rejected(candidate, issue));
  }

  @Override
  public void unreadable(Issue issue) {
    calls.add(sink -> sink.unreadable(issue));
  }

  @Override
  public void incomplete(Issue issue) {
    calls.add(sink -> sink.incomplete(issue));
  }

  @Override
  public void unread(String place, Issue issue) {
    calls.add(sink -> sink.unread(place, issue));
  }

  @Override
  public void unvisited(String place) {
    calls.add(sink -> sink.unvisited(place));
  }

  @Override
  public void gone(String place) {
    calls.add(sink -> sink.gone(place));
  }

  @Override
  public void evidence(RecordKind kind, String key, Instant seenAt, Map<String, ?> evidence) {
    calls.add(sink -> sink.evidence(kind, key, seenAt, evidence));
  }

  @Override
  public void remark(Issue issue) {
    calls.add(sink -> sink.remark(issue));
  }
}
