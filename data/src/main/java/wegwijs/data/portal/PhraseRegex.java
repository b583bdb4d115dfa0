package wegwijs.data.portal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns the words of a {@link CrisisPhrase} into a regular expression over folded text. */
final class PhraseRegex {
  static final String WORD_SIGN = "[\\p{L}\\p{N}]";
  static final String GAP = "..";
  static final String AND = "&";
  static final String END = "$";

  private static final String ANY_WORDS = " (?:" + WORD_SIGN + "+ ){0,";

  private PhraseRegex() {}

  static boolean isWord(String word) {
    return !word.equals(GAP) && !word.equals(AND) && !word.equals(END);
  }

  /** The two rows that stand on both sides of {@code &}, or the one row that there is. */
  static List<List<String>> rows(List<String> words) {
    int and = words.indexOf(AND);
    List<List<String>> rows =
        and < 0
            ? List.of(words)
            : List.of(words.subList(0, and), words.subList(and + 1, words.size()));
    for (List<String> row : rows) {
      if (row.stream().noneMatch(PhraseRegex::isWord) || row.contains(AND)) {
        throw new IllegalArgumentException("'" + String.join(" ", words) + "' misses a word");
      }
    }
    return rows;
  }

  static Pattern of(List<String> words, Collection<String> fillers) {
    List<String> rows = rows(words).stream().map(row -> row(row, fillers)).toList();
    if (rows.size() == 1) {
      return Pattern.compile(whole(rows.getFirst()));
    }
    String between = ANY_WORDS + "8}";
    return Pattern.compile(
        whole(rows.getFirst() + between + rows.getLast())
            + "|"
            + whole(rows.getLast() + between + rows.getFirst()));
  }

  private static String whole(String words) {
    return "(?<!" + WORD_SIGN + ")" + words + "(?!" + WORD_SIGN + ")";
  }

  private static String row(List<String> words, Collection<String> fillers) {
    String small = fillers.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    String between = fillers.isEmpty() ? " " : " (?:(?:" + small + ") ){0,3}";
    List<String> parts = new ArrayList<>();
    String separator = "";
    for (String word : words) {
      if (word.equals(GAP)) {
        separator = ANY_WORDS + "3}";
      } else if (word.equals(END)) {
        parts.add(" ?" + END);
      } else {
        parts.add((parts.isEmpty() ? "" : separator) + wordPattern(word));
        separator = between;
      }
    }
    return String.join("", parts);
  }

  private static String wordPattern(String word) {
    return Arrays.stream(word.split("\\|", -1))
        .map(choice -> CrisisChoice.of(choice).regex())
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
