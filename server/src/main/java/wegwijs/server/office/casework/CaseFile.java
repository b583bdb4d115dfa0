package wegwijs.server.office.casework;

import java.util.List;

/**
 * A case with its words and what happened to it, the oldest first. Immutable. Whoever opens it must
 * be able to account for that.
 */
public record CaseFile(CaseHead head, CaseText text, List<CaseEvent> events) {
  /** Copies the events. */
  public CaseFile {
    events = List.copyOf(events);
  }
}
