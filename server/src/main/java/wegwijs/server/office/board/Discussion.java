package wegwijs.server.office.board;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import wegwijs.server.office.account.Author;

/** A post with its way. Immutable. */
public record Discussion(UUID id, Post post, State state, Author by, Instant at) {
  /** Whether it goes on. */
  public enum State {
    /** Everybody may answer. */
    OPEN("open"),
    /** It can be read; nobody answers any more. */
    CLOSED("gesloten"),
    /** Only editors see it. */
    HIDDEN("verborgen");

    private final String id;

    State(String id) {
      this.id = id;
    }

    /** How forms and the file name it. */
    public String id() {
      return id;
    }

    /** The state that is named so. */
    public static State get(String id) {
      return Arrays.stream(values())
          .filter(state -> state.id.equals(id))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no state '" + id + "'"));
    }
  }

  /**
   * What somebody answered. Immutable.
   *
   * @param isHidden whether only editors see it
   */
  public record Answer(UUID id, String text, boolean isHidden, Author by, Instant at) {}
}
