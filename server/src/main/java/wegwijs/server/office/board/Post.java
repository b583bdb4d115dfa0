package wegwijs.server.office.board;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * What somebody asks. Immutable.
 *
 * @param topics ids of the vocabulary's care questions
 */
public record Post(Kind kind, String title, String text, SequencedSet<String> topics) {
  /** The longest title. */
  public static final int LONGEST_TITLE = 120;

  /** The longest text, of an answer too. */
  public static final int LONGEST_TEXT = 5_000;

  /** Checks that there is something to read, and copies the topics. */
  public Post {
    if (title.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("a post without title or text");
    }
    topics = new LinkedHashSet<>(topics);
  }

  /** What is asked for. */
  public enum Kind {
    /** A question about rules or ways. */
    QUESTION("vraag"),
    /** A case to think about together. */
    CASE("casus"),
    /** Somebody wants a colleague's advice. */
    ADVICE("advies"),
    /** Somebody looks for a client supporter for a case. */
    SUPPORTER("ondersteuner");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** How forms and the file name it. */
    public String id() {
      return id;
    }

    /** The kind that is named so. */
    public static Optional<Kind> find(String id) {
      return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
  }
}
