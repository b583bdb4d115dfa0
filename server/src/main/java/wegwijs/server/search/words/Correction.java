package wegwijs.server.search.words;

import java.util.Comparator;

/**
 * A word that may have been meant by a misspelled one. Immutable.
 *
 * @param word how it should be spelled
 * @param errors in its letters
 * @param heard errors that would be heard if both were read aloud
 * @param count how often the word occurs
 */
public record Correction(String word, int errors, int heard, int count) {
  /** In longer words two errors that are heard leave little doubt either. */
  private static final int LONG = 10;

  private static final int MOST_UNHEARD = 3;

  private static final Comparator<Correction> BEST_FIRST =
      Comparator.<Correction>comparingInt(correction -> Math.min(1, correction.heard))
          .thenComparingInt(correction -> correction.errors + correction.heard)
          .thenComparing(Comparator.<Correction>comparingInt(Correction::count).reversed())
          .thenComparing(Correction::word);

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
      return errors <= (misspelled.length() < LONG - 2 ? 2 : MOST_UNHEARD);
    }
    if (errors <= 1) {
      return true;
    }
    boolean isSameBeginning = Sound.of(word).charAt(0) == Sound.of(misspelled).charAt(0);
    return isSameBeginning && (heard <= 1 || misspelled.length() >= LONG);
  }
}
