package wegwijs.server.office.feedback;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** The record that a report is about. Immutable. */
public record Subject(Kind kind, UUID id) {
  /** What sort of record. */
  public enum Kind {
    /** A service. */
    SERVICE("aanbod"),
    /** An organization. */
    ORGANIZATION("organisatie");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The kind that addresses name so. */
    public static Optional<Kind> find(String id) {
      return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** How addresses name it. */
    public String id() {
      return id;
    }
  }
}
