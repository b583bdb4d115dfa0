package wegwijs.server.office.note;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import wegwijs.server.office.account.Author;

/** What a colleague wrote of a service. Immutable. */
public record Note(UUID id, Kind kind, String text, Author by, Instant at) {
  /** The longest text. */
  public static final int LONGEST = 2_000;

  /** What a note is. */
  public enum Kind {
    /** Something to know. */
    NOTE("notitie"),
    /** Something that helps. */
    TIP("tip");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** How forms name it. */
    public String id() {
      return id;
    }

    /** The kind that forms name so. */
    public static Optional<Kind> find(String id) {
      return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
  }
}
