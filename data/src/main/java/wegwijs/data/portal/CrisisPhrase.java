package wegwijs.data.portal;

import java.util.Arrays;
import java.util.Collection;
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

  private final String written;
  private final Pattern pattern;

  private CrisisPhrase(String written, Pattern pattern) {
    this.written = written;
    this.pattern = pattern;
  }

  /**
   * Reads a phrase.
   *
   * @param written as in the file
   * @param fillers folded small words that may stand between the words of the phrase
   * @throws IllegalArgumentException when there is no word in it
   */
  static CrisisPhrase of(String written, Collection<String> fillers) {
    String small = fillers.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    String gap = fillers.isEmpty() ? " " : " (?:(?:" + small + ") ){0,3}";
    StringBuilder regex = new StringBuilder("(?<!" + WORD_SIGN + ")");
    boolean first = true;
    boolean open = false;
    for (String word : written.strip().split("\\s+", -1)) {
      if (word.equals("..")) {
        open = true;
        continue;
      }
      if (!first) {
        regex.append(open ? " (?:" + WORD_SIGN + "+ ){0,3}" : gap);
      }
      regex.append(wordPattern(word));
      first = false;
      open = false;
    }
    if (first) {
      throw new IllegalArgumentException("'" + written + "' holds no word");
    }
    return new CrisisPhrase(
        written, Pattern.compile(regex.append("(?!" + WORD_SIGN + ")").toString()));
  }

  /** As it stands in the file. */
  public String written() {
    return written;
  }

  boolean occursIn(String folded) {
    return pattern.matcher(folded).find();
  }

  String cutOutOf(String folded) {
    return pattern.matcher(folded).replaceAll(CUT);
  }

  private static String wordPattern(String word) {
    return Arrays.stream(word.split("\\|", -1))
        .map(CrisisPhrase::choicePattern)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String choicePattern(String choice) {
    String bare = FoldedText.of(choice);
    if (bare.isEmpty() || bare.contains(" ")) {
      throw new IllegalArgumentException("'" + choice + "' is not one word");
    }
    return (choice.startsWith("*") ? WORD_SIGN + "*" : "")
        + Pattern.quote(bare)
        + (choice.endsWith("*") ? WORD_SIGN + "*" : "");
  }
}
