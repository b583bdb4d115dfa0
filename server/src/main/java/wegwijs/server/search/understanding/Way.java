package wegwijs.server.search.understanding;

import java.util.List;

/**
 * A way to say what is sought. Immutable.
 *
 * @param stems terms of the index, all of which must occur
 * @param kind how it relates to what was typed
 */
public record Way(List<String> stems, Kind kind) {
  /** Copies the stems. */
  public Way {
    stems = List.copyOf(stems);
  }

  /** Whether it says the thing itself, rather than a part of it or something wider. */
  public boolean isSame() {
    return kind != Kind.PART && kind != Kind.WIDER;
  }

  /** How a way relates to what was typed. */
  public enum Kind {
    /** The word itself. */
    TYPED,
    /** Part of a typed compound. */
    PART,
    /** The same in other words. */
    SAME,
    /** What was typed is a kind of it. */
    WIDER,
    /** What was probably meant by a misspelt word. */
    CORRECTED,
    /** The Dutch for a word of another language. */
    TRANSLATED
  }
}
