package wegwijs.data.portal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words that follow each other in a search. Safe to share.
 *
 * <p>A word may begin or end with {@code *} (any letters), and {@code man|vrouw} is either of the
 * two. Between two words there may be up to three small words that change nothing ("ik wil <i>echt
 * niet meer</i> ..."), which the file lists; {@code ..} allows any three words. What stands on both
 * sides of {@code &} may come in either order, with up to eight words between; {@code $} at the end
 * allows nothing after it.
 */
public final class CrisisPhrase {
  /** Stands where an exception was cut out: no word, so that no phrase reaches across it. */
  private static final String CUT = " / ";

  private final List<String> words;
  private final Collection<String> fillers;

  /** One of each list stands in every text with this phrase; the most telling list first. */
  private final List<List<CrisisChoice>> places;

  /** Made when first needed: few phrases ever are, and there are many. */
  private volatile @Nullable Pattern pattern;

  private CrisisPhrase(
      List<String> words, Collection<String> fillers, List<List<CrisisChoice>> places) {
    this.words = words;
    this.fillers = fillers;
    this.places = places;
  }

  /**
   * Reads a phrase.
   *
   * @param written as in the file
   * @param fillers folded small words that may stand between the words of the phrase
   * @throws IllegalArgumentException when there is no word in it
   */
  static CrisisPhrase of(String written, Collection<String> fillers) {
    List<String> words = Arrays.asList(written.strip().split("\\s+", -1));
    List<List<CrisisChoice>> places =
        PhraseRegex.rows(words).stream()
            .flatMap(List::stream)
            .filter(PhraseRegex::isWord)
            .map(CrisisPhrase::choices)
            .sorted(Comparator.comparingInt(CrisisPhrase::shortest).reversed())
            .toList();
    return new CrisisPhrase(words, fillers, places);
  }

  /** One of these stands in every text with this phrase. */
  List<CrisisChoice> telling() {
    return places.getFirst();
  }

  /** The words that it is made of, each of which may be one of several. */
  Stream<CrisisChoice> choices() {
    return places.stream().flatMap(List::stream);
  }

  /**
   * Whether it stands in a text.
   *
   * @param known what the words of the text fit, and perhaps more
   */
  boolean occursIn(String folded, Set<CrisisChoice> known) {
    return mayOccurAmong(known) && pattern().matcher(folded).find();
  }

  String cutOutOf(String folded, Set<CrisisChoice> known) {
    return mayOccurAmong(known) ? pattern().matcher(folded).replaceAll(CUT) : folded;
  }

  private boolean mayOccurAmong(Set<CrisisChoice> known) {
    for (List<CrisisChoice> place : places) {
      if (Collections.disjoint(place, known)) {
        return false;
      }
    }
    return true;
  }

  private Pattern pattern() {
    Pattern made = pattern;
    if (made == null) {
      made = PhraseRegex.of(words, fillers);
      pattern = made;
    }
    return made;
  }

  private static List<CrisisChoice> choices(String word) {
    return Arrays.stream(word.split("\\|", -1)).map(CrisisChoice::of).toList();
  }

  /** The longer the shortest choice, the more seldom the place is found by chance. */
  private static int shortest(List<CrisisChoice> choices) {
    return choices.stream().mapToInt(choice -> choice.letters().length()).min().orElse(0);
  }
}
