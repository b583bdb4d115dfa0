package wegwijs.server.office.casework;

import java.util.Arrays;
import java.util.Optional;

/** What became of a case. */
public enum CaseOutcome {
  /** The resident can go on. */
  ANSWERED("beantwoord"),
  /** Somebody else goes on with it. */
  REFERRED("doorverwezen"),
  /** Nothing fits: a signal for the municipality. */
  NO_OFFER("geen-aanbod"),
  /** The resident did not go on with it. */
  DROPPED("afgebroken");

  private final String id;

  CaseOutcome(String id) {
    this.id = id;
  }

  /** The outcome that forms and figures name so. */
  public static Optional<CaseOutcome> find(String id) {
    return Arrays.stream(values()).filter(outcome -> outcome.id.equals(id)).findFirst();
  }

  /** How forms and figures name it. */
  public String id() {
    return id;
  }
}
