package wegwijs.server.office.casework;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that happened to a case. Immutable; only ever kept sealed.
 *
 * @param who a colleague's name
 * @param what such as "offered"
 * @param text what they wrote with it; may be ""
 */
public record CaseEvent(Instant at, String who, What what, String text) {
  /** What is empty is left out where it is kept. */
  public CaseEvent {
    text = Objects.requireNonNullElse(text, "");
  }

  /** What can happen. */
  public enum What {
    /** Somebody is asked to take it over. */
    OFFERED("aangeboden"),
    /** They do. */
    ACCEPTED("aangenomen"),
    /** They do not, and say why. */
    DECLINED("geweigerd"),
    /** It was closed. */
    CLOSED("gesloten"),
    /** It was taken up again. */
    REOPENED("heropend");

    private final String id;

    What(String id) {
      this.id = id;
    }

    /** How messages name it. */
    public String id() {
      return id;
    }
  }
}
