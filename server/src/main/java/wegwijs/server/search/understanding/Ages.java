package wegwijs.server.search.understanding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wegwijs.data.schema.DutchWord;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;

/** Finds the age of the person whom a question is about. */
final class Ages {
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3})(jaar|jarige?|jr)?");
  private static final Set<String> YEARS = Set.of("jaar", "jr", "jarig", "jarige", "geworden");
  private static final Set<String> MONTHS = Set.of("maand", "maanden", "weken");
  private static final Set<String> BEFORE =
      Set.of("van", "ben", "is", "bijna", "word", "wordt", "leeftijd", "pas", "al");
  private static final Set<String> OTHER_UNITS =
      Set.of("euro", "uur", "keer", "procent", "km", "kilometer", "dagen", "kinderen", "mensen");

  /** Before a number of years or months: it tells how long something lasts. */
  private static final Set<String> LASTING =
      Set.of(
          "afgelopen",
          "binnen",
          "duurt",
          "eerste",
          "elke",
          "komende",
          "laatste",
          "na",
          "nog",
          "nu",
          "over",
          "per",
          "ruim",
          "sinds",
          "zeker");

  private static final Set<String> AGO =
      Set.of("bezig", "clean", "geleden", "getrouwd", "lang", "later", "nuchter", "samen");
  private static final Set<String> BEING = Set.of("ben", "bent", "is", "was", "word", "wordt");
  private static final int GROWN_UP = 18;
  private static final int OLDEST = 110;

  private Ages() {}

  /**
   * An age.
   *
   * @param years 0 for babies
   * @param first the first of its words
   * @param count how many words say it
   */
  record Age(int years, int first, int count) {
    boolean covers(int word) {
      return word >= first && word < first + count;
    }

    /** The target groups of this age, with how surely it is meant. */
    Map<TermRef, Double> targetGroups() {
      if (years < 18) {
        return Map.of(group("jeugd"), 0.9, group("ouders"), 0.4);
      }
      if (years < 27) {
        return Map.of(group("jongvolwassenen"), 0.9, group("volwassenen"), 0.5);
      }
      return years < 65
          ? Map.of(group("volwassenen"), 0.8)
          : Map.of(group("ouderen"), 0.9, group("volwassenen"), 0.3);
    }

    private static TermRef group(String id) {
      return new TermRef(FacetId.TARGET_GROUP, id);
    }
  }

  /** The first age in a question, of which the text is given for the signs around its words. */
  static Optional<Age> find(String text, List<DutchWord> words) {
    for (int place = 0; place < words.size(); place++) {
      Matcher number = NUMBER.matcher(words.get(place).folded());
      if (number.matches() && Integer.parseInt(number.group(1)) <= OLDEST) {
        Optional<Age> age = age(text, words, place, number);
        if (age.isPresent()) {
          return age;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Age> age(String text, List<DutchWord> words, int place, Matcher number) {
    int years = Integer.parseInt(number.group(1));
    String before = folded(words, place - 1);
    String after = folded(words, place + 1);
    if (isDuration(words, place, number)) {
      return Optional.empty();
    }
    if (number.group(2) != null) {
      return Optional.of(new Age(years, place, 1));
    }
    if (YEARS.contains(after)) {
      return Optional.of(new Age(years, place, 2));
    }
    if (MONTHS.contains(after)) {
      return Optional.of(new Age(0, place, 2));
    }
    boolean isSaid = BEFORE.contains(before) && !OTHER_UNITS.contains(after);
    return isSaid || isInBrackets(text, words.get(place))
        ? Optional.of(new Age(years, place, 1))
        : Optional.empty();
  }

  /** "Al 3 jaar" is how long, and "is al 82 jaar" how old. */
  private static boolean isDuration(List<DutchWord> words, int place, Matcher number) {
    boolean isOneWord = number.group(2) != null;
    String unit = isOneWord ? number.group(2) : folded(words, place + 1);
    if (!isOneWord && !YEARS.contains(unit) && !MONTHS.contains(unit)) {
      return false;
    }
    String before = folded(words, place - 1);
    boolean isOld =
        Integer.parseInt(number.group(1)) >= GROWN_UP
            && !MONTHS.contains(unit)
            && BEING.contains(folded(words, place - 2));
    return LASTING.contains(before)
        || AGO.contains(folded(words, place + (isOneWord ? 1 : 2)))
        || (before.equals("al") && !isOld);
  }

  private static String folded(List<DutchWord> words, int place) {
    return place < 0 || place >= words.size() ? "" : words.get(place).folded();
  }

  private static boolean isInBrackets(String text, DutchWord word) {
    return word.start() > 0
        && word.end() < text.length()
        && text.charAt(word.start() - 1) == '('
        && text.charAt(word.end()) == ')';
  }
}
