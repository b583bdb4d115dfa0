package wegwijs.server.office.knowledge;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Something to learn from, as it was written. Immutable.
 *
 * @param text with simple markup
 * @param video address of a film; "" without one
 * @param quiz the questions at its end; without any it is not to be completed
 * @param topics ids of the vocabulary's care questions
 */
public record Lesson(
    Kind kind, String title, String text, String video, Quiz quiz, SequencedSet<String> topics) {
  /** The longest title. */
  public static final int LONGEST_TITLE = 120;

  /** The longest text. */
  public static final int LONGEST_TEXT = 20_000;

  /** Checks that there is something to read, and copies the topics. */
  public Lesson {
    if (title.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("a lesson without title or text");
    }
    topics = new LinkedHashSet<>(topics);
  }

  /** What it is. */
  public enum Kind {
    /** Something changes. */
    NEWS("nieuws"),
    /** A short course. */
    COURSE("cursus");

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
