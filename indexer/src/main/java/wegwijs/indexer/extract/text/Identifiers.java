package wegwijs.indexer.extract.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers of the trade register (KvK) and of care providers (AGB). Stateless. */
public final class Identifiers {
  private static final Pattern KVK =
      Pattern.compile(
          "(?i)\\b(?:kvk|k\\.v\\.k\\.?|kamer van"
              + " koophandel|handelsregister)[^\\d\\n]{0,40}(?:BE)?(\\d[\\d .-]{5,14}\\d)(?!\\d)");
  private static final Pattern AGB =
      Pattern.compile("(?i)\\bagb\\b[^\\d\\n]{0,40}(\\d[\\d -]{6,10}\\d)(?!\\d)");
  private static final Pattern NOT_DIGIT = Pattern.compile("\\D");

  private Identifiers() {}

  /** What stands behind "KvK", whether or not it can be such a number. */
  public static Optional<String> findKvk(String text) {
    return find(KVK, text);
  }

  /** What stands behind "AGB", whether or not it can be such a code. */
  public static Optional<String> findAgb(String text) {
    return find(AGB, text);
  }

  private static Optional<String> find(Pattern pattern, String text) {
    if (!Digits.areIn(text, 7)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  /** The eight digits; empty when it has another number of them. */
  public static Optional<String> eightDigits(String written) {
    String digits = NOT_DIGIT.matcher(written).replaceAll("");
    return Optional.of(digits).filter(number -> number.length() == 8);
  }
}
