package wegwijs.server.admin.source;

import java.util.List;
import wegwijs.data.model.Source;
import wegwijs.data.store.RecordStore;
import wegwijs.data.store.RunOutcome;

/** The sources that wait for a person. */
public record WaitingSources(RecordStore store) {
  /** Those that a person put on hold, and those whose last run must be confirmed first. */
  public List<Source> list() {
    return store.sources().list().stream().filter(this::isWaiting).toList();
  }

  private boolean isWaiting(Source source) {
    return store.holds().find(source.id()).isPresent()
        || store.runs().list(source.id(), 0, 1).stream()
            .anyMatch(run -> run.outcome() == RunOutcome.HELD);
  }
}
