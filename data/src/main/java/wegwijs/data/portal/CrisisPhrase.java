package wegwijs.data.portal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wegwijs.data.place.FoldedText;

/**
 * Words that follow each other in a search. Immutable and safe to share.
 *
 * <p>A word may begin or end with {@code *} (any letters), and {@code man|vrouw} is either of the
 * two. Between two words there may be up to three small words that change nothing ("ik wil <i>echt
 * niet meer</i> ..."), which the file lists; {@code ..} allows any three words.
 */
public final class CrisisPhrase {

  /** Stands where an exception was cut out: no word, so that no phrase reaches across it. */
  private static final String CUT = " / ";

  private static final String WORD_SIGN = "[\\p{L}\\p{N}]";
  private static final String GAP = "..";

  private final String written;
  private final Pattern pattern;

  /** One of these stands in every text with this phrase; far quicker to look for. */
  private final List<String> telling;

  private CrisisPhrase(String written, Pattern pattern, List<String> telling) {
    this.written = written;
    this.pattern = pattern;
    this.telling = telling;
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
    List<List<String>> choices =
        words.stream().filter(word -> !word.equals(GAP)).map(CrisisPhrase::choices).toList();
    if (choices.isEmpty()) {
      throw new IllegalArgumentException("'" + written + "' holds no word");
    }
    return new CrisisPhrase(written, Pattern.compile(regex(words, fillers)), telling(choices));
  }

  /** As it stands in the file. */
  public String written() {
    return written;
  }

  boolean occursIn(String folded) {
    return mayOccurIn(folded) && pattern.matcher(folded).find();
  }

  String cutOutOf(String folded) {
    return mayOccurIn(folded) ? pattern.matcher(folded).replaceAll(CUT) : folded;
  }

  private boolean mayOccurIn(String folded) {
    for (String word : telling) {
      if (folded.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The place in the phrase whose shortest choice is longest, and so seldom found by chance. */
  private static List<String> telling(List<List<String>> choices) {
    return choices.stream().max(Comparator.comparingInt(CrisisPhrase::shortest)).orElseThrow();
  }

  private static int shortest(List<String> words) {
    return words.stream().mapToInt(String::length).min().orElse(0);
  }

  private static String regex(List<String> words, Collection<String> fillers) {
    String small = fillers.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    String between = fillers.isEmpty() ? " " : " (?:(?:" + small + ") ){0,3}";
    List<String> parts = new ArrayList<>();
    String separator = "";
    for (String word : words) {
      if (word.equals(GAP)) {
        separator = " (?:" + WORD_SIGN + "+ ){0,3}";
      } else {
        parts.add((parts.isEmpty() ? "" : separator) + wordPattern(word));
        separator = between;
      }
    }
    return "(?<!" + WORD_SIGN + ")" + String.join("", parts) + "(?!" + WORD_SIGN + ")";
  }

  private static String wordPattern(String word) {
    return Arrays.stream(word.split("\\|", -1))
        .map(CrisisPhrase::choicePattern)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String choicePattern(String choice) {
    return (choice.startsWith("*") ? WORD_SIGN + "*" : "")
        + Pattern.quote(bare(choice))
        + (choice.endsWith("*") ? WORD_SIGN + "*" : "");
  }

  private static List<String> choices(String word) {
    return Arrays.stream(word.split("\\|", -1)).map(CrisisPhrase::bare).toList();
  }

  private static String bare(String choice) {
    String bare = FoldedText.of(choice);
    if (bare.isEmpty() || bare.contains(" ")) {
      throw new IllegalArgumentException("'" + choice + "' is not one word");
    }
    return bare;
  }
}
