package wegwijs.data.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Finds the word that somebody probably meant: the one with the fewest changed letters
 * (Levenshtein), provided that about a third of the letters differ at most. Stateless.
 */
public final class NearestWord {

  private NearestWord() {}

  /** The allowed word nearest to the given one; empty when none is near enough. */
  public static Optional<String> of(String word, Collection<String> allowed) {
    return allowed.stream()
        .filter(candidate -> distance(word, candidate) <= Math.max(1, (word.length() + 1) / 3))
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
  }

  /** The question "Bedoelde u 'x'?" with a space after it, or nothing. */
  public static String question(String word, Collection<String> allowed) {
    return of(word, allowed).map(near -> "Bedoelde u '" + near + "'? ").orElse("");
  }

  private static int distance(String left, String right) {
    int[] previous = new int[right.length() + 1];
    for (int column = 0; column < previous.length; column++) {
      previous[column] = column;
    }
    for (int row = 0; row < left.length(); row++) {
      previous = nextRow(previous, left.charAt(row), row + 1, right);
    }
    return previous[right.length()];
  }

  private static int[] nextRow(int[] previous, char letter, int row, String right) {
    int[] current = new int[previous.length];
    current[0] = row;
    for (int column = 1; column < current.length; column++) {
      int replaced = previous[column - 1] + (letter == right.charAt(column - 1) ? 0 : 1);
      current[column] = Math.min(replaced, 1 + Math.min(previous[column], current[column - 1]));
    }
    return current;
  }
}
