package wegwijs.server.search.words;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A word that may have been meant by a misspelled one. Immutable.
 *
 * @param word how it should be spelled
 * @param errors in its letters
 * @param heard errors that would be heard if both were read aloud
 * @param isExchange whether it has the same letters in another order
 * @param count how often the word occurs; 0 when nothing is found by it
 */
public record Correction(String word, int errors, int heard, boolean isExchange, int count) {
  private static final int SHORT = 5;
  private static final int LONG = 8;

  /** In such words two errors that are heard leave little doubt either. */
  private static final int VERY_LONG = 12;

  private static final int MOST_UNHEARD = 3;

  private static final Comparator<Correction> BEST_FIRST =
      Comparator.<Correction>comparingInt(correction -> Math.min(1, correction.heard))
          .thenComparingInt(correction -> correction.errors + correction.heard)
          .thenComparingInt(correction -> correction.isExchange ? 0 : 1)
          .thenComparing(Comparator.<Correction>comparingInt(Correction::count).reversed())
          .thenComparing(Correction::word);

  static Correction of(String misspelled, String meant, int count) {
    return new Correction(
        meant,
        Edits.between(misspelled, meant),
        Edits.between(Sound.of(misspelled), Sound.of(meant)),
        Arrays.equals(letters(misspelled), letters(meant)),
        count);
  }

  private static int[] letters(String word) {
    return word.chars().sorted().toArray();
  }

  /** The more probable one of the two. */
  public Correction better(Correction other) {
    return BEST_FIRST.compare(this, other) <= 0 ? this : other;
  }

  /** Whether so little is wrong that hardly anything else can be meant. */
  boolean isSureFor(String misspelled) {
    if (word.length() < ErrorsAllowed.SHORTEST) {
      return false;
    }
    if (heard == 0) {
      return errors <= (misspelled.length() < LONG ? 2 : MOST_UNHEARD);
    }
    return errors <= 1 ? isSureOfOne(misspelled) : isSureOfTwo(misspelled);
  }

  /** A short unknown word, such as a surname, is near to many others. */
  private boolean isSureOfOne(String misspelled) {
    return isExchange
        || misspelled.length() >= LONG
        || (count > 0 && misspelled.length() > SHORT)
        || (count > 0 && misspelled.length() == SHORT && hasSameEnds(misspelled));
  }

  private boolean hasSameEnds(String misspelled) {
    return word.charAt(0) == misspelled.charAt(0)
        && word.charAt(word.length() - 1) == misspelled.charAt(misspelled.length() - 1);
  }

  private boolean isSureOfTwo(String misspelled) {
    boolean isSameBeginning = Sound.of(word).charAt(0) == Sound.of(misspelled).charAt(0);
    return count > 0 && isSameBeginning && (heard <= 1 || misspelled.length() >= VERY_LONG);
  }
}
