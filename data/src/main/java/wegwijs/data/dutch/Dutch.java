package wegwijs.data.dutch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What is known of Dutch words, for records and questions alike. Works on folded words, as {@link
 * WordScanner} gives them. Remembers words that it has seen. Safe to share.
 */
public final class Dutch {
  private static final Dutch SHIPPED = load();
  private static final String PLUS = "plus";

  /** The language has few common words, and to split one takes time. */
  private static final int MOST_REMEMBERED = 50_000;

  private final Families families;
  private final Compounds compounds;
  private final Set<String> functionWords;
  private final Set<String> weakWords;
  private final Map<String, WordForm> forms = new ConcurrentHashMap<>();

  private Dutch(
      Families families, Compounds compounds, Set<String> functionWords, Set<String> weakWords) {
    this.families = families;
    this.compounds = compounds;
    this.functionWords = functionWords;
    this.weakWords = weakWords;
  }

  /** The words that come with the program. */
  public static Dutch shipped() {
    return SHIPPED;
  }

  private static Dutch load() {
    Families families =
        new Families(WordList.shipped("families.txt"), WordList.shipped("werkwoorden.txt"));
    Compounds compounds =
        new Compounds(
            families,
            WordList.shipped("woorddelen.txt"),
            WordList.shipped("uitzonderingen.txt"),
            WordList.shipped("staarten.txt"));
    return new Dutch(families, compounds, all("functiewoorden.txt"), all("zwakke-woorden.txt"));
  }

  private static Set<String> all(String list) {
    return WordList.shipped(list).lines().stream()
        .flatMap(line -> line.words().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a word says little about what is sought. */
  public boolean isWeakWord(String folded) {
    return weakWords.contains(folded);
  }

  /** Whether a word says nothing about what is sought. */
  public boolean isFunctionWord(String folded) {
    return functionWords.contains(folded);
  }

  /** The form of a word without hyphens. */
  public WordForm form(String folded) {
    WordForm known = forms.get(folded);
    if (known != null) {
      return known;
    }
    WordForm form = make(folded);
    if (forms.size() < MOST_REMEMBERED) {
      forms.put(folded, form);
    }
    return form;
  }

  private WordForm make(String folded) {
    if (functionWords.contains(folded)) {
      return WordForm.single(families.stem(folded));
    }
    if (!folded.isEmpty() && Character.isDigit(folded.charAt(0))) {
      return WordForm.single(numbered(folded));
    }
    List<String> parts = compounds.parts(folded);
    return withParts(wholeStem(folded, parts), parts);
  }

  /** The form of a word whose hyphens separate these pieces; one piece is the word itself. */
  public WordForm form(String folded, List<String> pieces) {
    WordForm whole = form(folded);
    boolean isKnown = pieces.size() < 2 || !whole.parts().isEmpty();
    if (isKnown || compounds.isException(folded) || whole.stem().endsWith(PLUS)) {
      return whole;
    }
    List<String> parts = new ArrayList<>();
    for (String piece : pieces) {
      if (piece.length() > 1 && !functionWords.contains(piece)) {
        WordForm form = form(piece);
        parts.addAll(form.parts().isEmpty() ? List.of(form.stem()) : form.parts());
      }
    }
    return withParts(whole.stem(), parts);
  }

  /** Whether words that stand apart are one word of the language. */
  public boolean isWrittenAsOne(String joined, List<String> apart) {
    boolean isAge =
        apart.size() == 2 && isNumber(apart.getFirst()) && apart.getLast().startsWith(PLUS);
    return isAge || compounds.joins(joined, apart);
  }

  /** A compound is known by the stems of its parts, so that linking letters do not count. */
  private String wholeStem(String folded, List<String> parts) {
    boolean isOwn = parts.isEmpty() || families.knows(folded) || compounds.isException(folded);
    return isOwn ? families.stem(folded) : String.join("", parts);
  }

  private static WordForm withParts(String stem, List<String> parts) {
    Set<String> distinct = new LinkedHashSet<>(parts);
    distinct.remove(stem);
    return new WordForm(stem, List.copyOf(distinct));
  }

  /** "65plusser" is "65plus". */
  private static String numbered(String word) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    return word.startsWith(PLUS, digits) ? word.substring(0, digits) + PLUS : word;
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }
}
