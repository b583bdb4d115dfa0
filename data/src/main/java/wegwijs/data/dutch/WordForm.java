package wegwijs.data.dutch;

import java.util.List;

/**
 * A word as the index knows it. Immutable.
 *
 * @param stem of the whole word
 * @param parts stems of the parts of a compound, in order and without doubles; empty for any other
 *     word
 */
public record WordForm(String stem, List<String> parts) {
  /** Copies the parts. */
  public WordForm {
    parts = List.copyOf(parts);
  }

  /** A word that is no compound. */
  static WordForm single(String stem) {
    return new WordForm(stem, List.of());
  }
}
