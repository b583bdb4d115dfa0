package wegwijs.server.office.inbox;

import java.util.Arrays;
import java.util.Optional;

/** What became of a question. */
public enum Outcome {
  /** It was answered. */
  ANSWERED("beantwoord"),
  /** Somebody else goes on with it. */
  REFERRED("doorverwezen"),
  /** Nobody could be reached. */
  NOT_REACHED("niet-bereikt"),
  /** Nothing fits: a signal for the municipality. */
  NO_OFFER("geen-aanbod");

  private final String id;

  Outcome(String id) {
    this.id = id;
  }

  /** The outcome that forms and figures name so. */
  public static Optional<Outcome> find(String id) {
    return Arrays.stream(values()).filter(outcome -> outcome.id.equals(id)).findFirst();
  }

  /** How forms and figures name it. */
  public String id() {
    return id;
  }
}
