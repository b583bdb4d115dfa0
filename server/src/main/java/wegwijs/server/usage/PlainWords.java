package wegwijs.server.usage;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import wegwijs.data.dutch.Dutch;
import wegwijs.server.office.privacy.PersonalDataCheck;

/**
 * The words of a short question that may be counted: letters only, not too long, and saying
 * something of what is sought. A question that may tell who it is about gives none, and neither
 * does a story, which is often one. Safe to share between threads.
 */
final class PlainWords {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 24;
  private static final int MOST_WORDS = 6;
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;!?()\"]+");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

  private final Dutch dutch = Dutch.shipped();
  private final PersonalDataCheck check;

  PlainWords(Clock clock) {
    check = new PersonalDataCheck(clock);
  }

  /**
   * The words, in lower case.
   *
   * @param known those that were understood as something else, such as a place
   */
  Set<String> of(String question, Set<String> known) {
    List<String> words =
        BETWEEN.splitAsStream(question.strip()).filter(word -> !word.isEmpty()).toList();
    if (words.size() > MOST_WORDS || tellsOfSomebody(question, words)) {
      return Set.of();
    }
    Set<String> plain = new TreeSet<>();
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (isPlain(lower) && !known.contains(lower)) {
        plain.add(lower);
      }
    }
    return plain;
  }

  /** Names are known by their capital, which hardly anybody types in a question. */
  private boolean tellsOfSomebody(String question, List<String> words) {
    return !check.find(question).isEmpty()
        || words.stream().anyMatch(word -> !check.find(capital(word)).isEmpty());
  }

  private static String capital(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }

  private boolean isPlain(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && LETTERS.matcher(word).matches()
        && !dutch.isFunctionWord(word)
        && !dutch.isWeakWord(word);
  }
}
