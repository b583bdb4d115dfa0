package wegwijs.server.office.casework;

import java.util.Arrays;
import java.util.Optional;

/** What a resident said of the help, when a colleague asked. */
public enum CaseVerdict {
  /** It helped. */
  SATISFIED("tevreden"),
  /** It did not. */
  UNSATISFIED("niet-tevreden");

  private final String id;

  CaseVerdict(String id) {
    this.id = id;
  }

  /** The verdict that forms and figures name so. */
  public static Optional<CaseVerdict> find(String id) {
    return Arrays.stream(values()).filter(verdict -> verdict.id.equals(id)).findFirst();
  }

  /** How forms and figures name it. */
  public String id() {
    return id;
  }
}
